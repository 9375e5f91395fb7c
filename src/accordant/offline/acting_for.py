"""For whom a person signs, where the sentence says so.

"The Ambassador of Brazil to Ghana, X, signed for Brazil, and Y for Ghana": a country stands in each office, and one of them is only where
an envoy is sent. So a word that says for whom comes first, then the person's own office; what neither says stays unsaid.
"""

from __future__ import annotations

import re
from itertools import permutations
from typing import TYPE_CHECKING

from accordant.offline.word_kinds import said
from accordant.pairings import is_posting

if TYPE_CHECKING:
    from accordant.offline.names_found import Somebody
    from accordant.offline.text import Place, Sentence

AFTER_CUE = 45
"""Characters between a word that says for whom and the country, at most."""
NEAR = 150
"""Characters between such a country and the person, at most."""
MOST = 5
"""Persons, or places, whose assignment is weighed, at most."""
_DASH = re.compile(r"\s?[—–-]\s|\s?:\s")
_PARTS = frozenset(",،;؛.，。；")
Side = tuple[str, tuple[int, int]]


def acting_for(signing: list[Somebody], sentence: Sentence) -> dict[Somebody, Side]:
    """The country that each signs for, as a code, and the place that says so."""
    if not signing:
        return {}
    countries = [place for place in sentence.countries if place.what and place.kind != "capital" and not _posted(place, sentence)]
    found: dict[Somebody, Side] = {}
    sides = _sides(countries, signing, sentence)
    for one, number in _assigned(signing, sides):
        found[one] = sides[number].what, (sides[number].start, sides[number].end)
    for one in signing:
        own = [place for place in countries if _inside(place, one)]
        codes = {place.what for place in own}
        if len(codes) == 1 and one not in found:
            found[one] = own[0].what, (own[0].start, own[0].end)
        elif len(codes) == 1 and found[one][0] not in codes:
            del found[one]
    return found


def _assigned(signing: list[Somebody], sides: list[Place]) -> list[tuple[Somebody, int]]:
    """Who goes with which of the places, one to one, with the smallest total distance."""
    if not sides or len(signing) > MOST or len(sides) > MOST:
        return []
    if len(sides) >= len(signing):
        ways = [list(zip(signing, way, strict=False)) for way in permutations(range(len(sides)), len(signing))]
    else:
        ways = [list(zip(way, range(len(sides)), strict=False)) for way in permutations(signing, len(sides))]
    best = min(ways, key=lambda way: sum(_gap(one, sides[number]) for one, number in way))
    return [(one, number) for one, number in best if _gap(one, sides[number]) <= NEAR]


def _inside(place: Place, one: Somebody) -> bool:
    return any(part and part[0] <= place.start and place.end <= part[1] for part in (one.office, one.counterpart))


def _posted(place: Place, sentence: Sentence) -> bool:
    folded = sentence.passage.folded
    low, high = folded.index(place.start - sentence.start), folded.index(place.end - sentence.start)
    return is_posting(folded.text, low, high, sentence.text.language)


def _sides(countries: list[Place], signing: list[Somebody], sentence: Sentence) -> list[Place]:
    """The countries that a word such as "on behalf of" stands right before (or behind, in languages where it does)."""
    text = sentence.text.document.text
    free = [place for place in countries if not any(_inside(place, one) for one in signing)]
    found: dict[Place, Place] = {}
    for cue in said(sentence, "for side"):
        after = next((place for place in free if place.start >= cue.end and _close(text[cue.end : place.start])), None)
        if after is not None:
            found.setdefault(after, after._replace(start=cue.start))
    for cue in said(sentence, "side for"):
        before = next((place for place in reversed(free) if place.end <= cue.start and _close(text[place.end : cue.start])), None)
        if before is not None:
            found.setdefault(before, before._replace(end=cue.end))
    if found:  # «від української сторони підписав A, від румунської — B»
        found.update({place: place for place in free if place not in found and _DASH.match(text, place.end)})
    return list(found.values())


def _close(between: str) -> bool:
    return len(between) <= AFTER_CUE and not set(between) & _PARTS


def _gap(one: Somebody, place: Place) -> int:
    return place.start - one.end if place.start >= one.end else one.start - place.end
