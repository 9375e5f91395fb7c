"""Persons whom a sentence names without an office: "Emmanuel Macron and Keir Starmer signed".

A company is a run of capitals too ("Baker Hughes and Rolls Royce signed"), and so is a town. So a bare name is a person's where it begins with a
usual given name, or where another sentence of the text gives the same name an office; and what it does is believed only where it is the
subject of the signing, not where it is the owner of the firm that signs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from accordant.checks.boundaries import folded
from accordant.checks.forms import unaccented
from accordant.checks.spelling import script_of
from accordant.offline.first_names import is_given
from accordant.offline.names_found import Somebody, somebodies
from accordant.offline.text import word_set
from accordant.offline.word_kinds import CASED_SCRIPTS, COUNTRY, CUE, DATE, FIELD, HEAD, LINK, SMALL, Told, told

if TYPE_CHECKING:
    from accordant.offline.text import Sentence, Text

FARTHEST = 40
"""Sentences of a text in which persons are introduced, at most."""
JOINED = 5
"""Characters between two names of one list, at most."""
_BENT = 3
_STEM = 4
_LIGHT = frozenset({SMALL, LINK, CUE, DATE})
_OF_BODIES = frozenset({FIELD, COUNTRY, HEAD})


@dataclass
class Introductions:
    """The persons whom the text names with an office, by what they are called afterwards: a family name, or a whole name of Chinese characters."""

    persons: dict[str, tuple[Somebody, Sentence]] = field(default_factory=dict)

    @property
    def known(self) -> frozenset[str]:
        return frozenset(self.persons)

    def of(self, one: Somebody, text: Text) -> tuple[Somebody, Sentence] | None:
        """The person as introduced, where the name at `one` is that one's or its last word."""
        if one.name is None:
            return None
        words = _words(text, one.name)
        found = next((self.persons[key] for word in reversed(_keys(text, one.name)) if (key := self.called(word))), None)
        if found is None or found[0].name is None or found[0].name == one.name:
            return None
        whole = _words(text, found[0].name)
        short, long = (words, whole) if len(words) <= len(whole) else (whole, words)
        return found if all(any(_alike(word, other) for other in long) for word in short) else None

    def called(self, word: str) -> str | None:
        """The key that a word stands for, in whatever case it stands."""
        if word in self.persons:
            return word
        return next((key for key in self.persons if _alike(key, word)), None) if script_of(word) == "Cyrl" else None


@lru_cache(maxsize=4)
def introductions(text: Text) -> Introductions:
    """Those whom the first sentences name with an office; a name that two persons share introduces nobody."""
    found = Introductions()
    shared: set[str] = set()
    for sentence in text.sentences[:FARTHEST]:
        for one in somebodies(sentence):
            if one.name is None or not one.anchored:
                continue
            for key in _keys(text, one.name):
                known = found.persons.get(key)
                if known is None:
                    found.persons[key] = one, sentence
                    continue
                assert known[0].name is not None
                earlier, later = _words(text, known[0].name), _words(text, one.name)
                same = all(any(_alike(word, other) for other in max(earlier, later, key=len)) for word in min(earlier, later, key=len))
                if not same:
                    shared.add(key)
                elif len(later) > len(earlier) == 1 or (one.office and not known[0].office and len(later) >= len(earlier)):
                    found.persons[key] = one, sentence
    for key in shared:
        del found.persons[key]
    return found


def is_persons(one: Somebody, sentence: Sentence) -> bool:
    """Is a name a person's: by an office or a title, a given name, or what another sentence says?"""
    if one.name is None:
        return False
    if one.anchored or introductions(sentence.text).of(one, sentence.text):
        return True
    words = _words(sentence.text, one.name)
    return len(words) > 1 and is_given(words[0]) and not _of_a_body(one, sentence)


def _in_one_list(first: Somebody, second: Somebody, text: Text) -> bool:
    """Does nothing but a comma or an "and" stand between the two, and no "in": "Soroi Eoe in Port Moresby"?"""
    if not 0 < second.start - first.end <= JOINED:
        return False
    between = unaccented(folded(text.document.text[first.end : second.start])).strip(" ,،、;&")
    return not between[:1].isalpha() or between not in word_set("news in", text.language)


def listed_together(one: Somebody, found: list[Somebody], text: Text) -> list[Somebody]:
    """The names that stand in one list with `one`, itself among them."""
    named = [each for each in found if each.name]
    at = named.index(one)
    low = high = at
    while low > 0 and _in_one_list(named[low - 1], named[low], text):
        low -= 1
    while high + 1 < len(named) and _in_one_list(named[high], named[high + 1], text):
        high += 1
    return named[low : high + 1]


def is_subject(together: list[Somebody], cue: tuple[int, int], sentence: Sentence) -> bool:
    """Do the names begin a clause, follow the word of signing with nothing but small words between, or stand right before it?"""
    words = told(sentence)
    start, end = together[0].start, together[-1].end
    before = [word for word in words if word.end <= start]
    first = next((word for word in words if word.start >= start), None)
    if cue[1] <= start:
        return all(word.kind in _LIGHT for word in before if word.start >= cue[1])
    if not before or (first is not None and first.parted) or before[-1].kind == DATE or before[-1].text.isdecimal():
        return True
    behind = [word for word in words if word.start >= end]
    return bool(behind) and behind[0].start >= cue[0] and before[-1].kind != LINK


def _of_a_body(one: Somebody, sentence: Sentence) -> bool:
    """Does a word of bodies stand beside the name with a capital: the Konrad Adenauer Foundation?"""
    words = told(sentence)
    inside = [at for at, word in enumerate(words) if one.start <= word.start < one.end]
    if not inside:
        return False
    beside: list[Told] = []
    if inside[-1] + 1 < len(words) and not words[inside[-1] + 1].parted:
        beside.append(words[inside[-1] + 1])
    return any(word.kind in _OF_BODIES and word.capital for word in beside)


def _words(text: Text, place: tuple[int, int]) -> list[str]:
    return [word for word in unaccented(folded(text.document.text[slice(*place)])).split() if word]


def _keys(text: Text, place: tuple[int, int]) -> list[str]:
    """What a person is called by: the last word of the name, the first one where people are (Prabowo), a whole name of Chinese characters."""
    words = _words(text, place)
    if script_of(words[-1]) == "Hani":
        return ["".join(words)]
    return list(dict.fromkeys([words[0], words[-1]])) if script_of(words[0]) in CASED_SCRIPTS else words[-1:]


def _alike(one: str, other: str) -> bool:
    """The same word, in whatever case a Cyrillic one stands."""
    if one == other:
        return True
    if script_of(one) != "Cyrl" or script_of(other) != "Cyrl" or abs(len(one) - len(other)) > _BENT:
        return False
    shorter = min(len(one), len(other))
    return one[: max(_STEM, shorter - 2)] == other[: max(_STEM, shorter - 2)]
