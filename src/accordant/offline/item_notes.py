"""What a text says of some of the instruments that it lists, by their numbers: "the first after ratification, the others upon signature".

Read as said of all, the note that item six was signed a day earlier in another town moves the whole ceremony there, and the treaty that still
needs ratification is in force because the other five are.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from accordant.folding import bare
from accordant.offline.phrases import form_pattern, listed, pattern, spoken
from accordant.offline.text import Sentence, word_set, word_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.offline.telling import Act
    from accordant.offline.text import Text

_CLAUSE = re.compile(r"[;；,，،؛](?!\d)\s*")
_BESIDE = 2
"""Characters between an ordinal and the word for what it counts."""
_HEAD = 10
"""Characters before an ordinal with which a clause begins: "and the second"."""
_DIGITS = re.compile(r"\d{1,2}")
_ROW = re.compile(r"\d{1,2}(?:\s?(?:[,、/–-]|\w{1,3})\s?\d{1,2}(?!\d))*")
_MOST = 40
"""Sentences behind a list that are read for notes, at most."""
_GENERIC = "agreement"


def notes(text: Text, items: list[Act]) -> list[list[Sentence]]:
    """For each item the clauses behind the list that speak of it by its number, with others or with all."""
    found: list[list[Sentence]] = [[] for _ in items]
    last = items[-1].sentence
    for sentence in text.sentences[last.number + 1 : last.number + 1 + _MOST]:
        for clause, numbers in _scopes(sentence, items):
            for number in sorted(numbers):
                found[number].append(clause)
    return found


def speaks_of_items(sentence: Sentence, items: list[Act]) -> bool:
    """Does the sentence name some of the items by number, the others or all?"""
    return any(True for _ in _scopes(sentence, items))


def _scopes(sentence: Sentence, items: list[Act]) -> Iterator[tuple[Sentence, set[int]]]:
    """The clauses of a sentence with the items of which each speaks: from the clause that names them to the next one that does."""
    text = sentence.text
    folded = sentence.passage.folded
    cuts = [0, *(found.end() for found in _CLAUSE.finditer(folded.text)), len(folded.text)]
    runs: list[tuple[int, int, set[int]]] = []
    named: set[int] = set()
    for low, high in pairwise(cuts):
        own = _named(sentence, low, high, items, named)
        if own:
            named |= own
            runs.append((low, high, own))
        elif runs:
            runs[-1] = (runs[-1][0], high, runs[-1][2])
    runs = _without_excepted(runs, folded.text, sentence, items)
    if not runs and sentence.statuses and set(word_tokens(folded.text)) & word_set("several", text.language):
        runs = [(0, len(folded.text), set(range(len(items))))] if pattern("item all", text.language).search(bare(folded.text)) else []
    for low, high, numbers in runs:
        place = sentence.place(low, high)
        yield Sentence(text, sentence.number, place.start, place.end, sentence.paragraph), numbers


def _without_excepted(runs: list[tuple[int, int, set[int]]], text: str, sentence: Sentence, items: list[Act]) -> list[tuple[int, int, set[int]]]:
    """The scopes of a sentence that says "all except the first": one scope, without those behind the word for "except" (or before it, where it stands last)."""
    excepted = pattern("item except", sentence.text.language).search(bare(text))
    if excepted is None or not runs:
        return runs
    every = set(range(len(items)))
    behind = _named(sentence, excepted.end(), len(text), items, set())
    before = _named(sentence, 0, excepted.start(), items, set())
    if before == every:
        return [(0, len(text), every - behind)] if behind and behind != every else []
    if behind == every and before:
        return [(0, len(text), every - before)]
    clause = _CLAUSE.search(text, excepted.end())
    if clause is None:
        return []
    first = _named(sentence, excepted.end(), clause.start(), items, set())
    rest = _named(sentence, clause.end(), len(text), items, first)
    return [(clause.end(), len(text), every - first)] if first and rest in (every, every - first) else []


def _named(sentence: Sentence, low: int, high: int, items: list[Act], before: set[int]) -> set[int]:
    """The items that a clause names; `before` are those that the sentence named already, besides whom "the others" are."""
    language = sentence.text.language
    clause = bare(sentence.folded)[low:high]
    found = {number for number in _numbered(clause, language) if number < len(items)}
    words = [each.span() for each in pattern("item word", language).finditer(clause)]
    whole = bare(sentence.folded)
    alone = any(pattern(key, language).search(whole) for key in ("item others", "item except"))  # "all but the first", "the first ..., the others"
    places = [(place, each.what) for each in sentence.kinds for place in [_inside(sentence, each.start, each.end, low)]]
    for number, ordinal in enumerate(_ordinals(language)):
        for each in ordinal.finditer(clause):
            beside = [span for span in words if _near(each.span(), span)]
            kinds = [kind for place, kind in places if _near(each.span(), place)]
            goes_on = bool(before) and each.start() <= _HEAD  # "the first document ...; the second ..."
            if (beside or ((alone or goes_on) and not places)) and number < len(items):
                found.add(number)
            elif kinds and (counted := _of_kind(kinds, number, items)) is not None:
                found.add(counted)
    if not found and pattern("item others", language).search(clause) and before:
        return set(range(len(items))) - before
    if not found and pattern("item all", language).search(clause):
        return set(range(len(items)))
    return found


def _of_kind(kinds: list[str], number: int, items: list[Act]) -> int | None:
    """Which item "the second memorandum" is; None where it may be the second of all or of its kind."""
    own = [at for at, act in enumerate(items) if act.kind.what in kinds]
    if _GENERIC in kinds and len(own) < len(items):
        return number if number < len(own) and own[number] == number else None
    return own[number] if number < len(own) else None


def _inside(sentence: Sentence, start: int, end: int, low: int) -> tuple[int, int]:
    folded = sentence.passage.folded
    return folded.index(start - sentence.start) - low, folded.index(end - sentence.start) - low


def _near(first: tuple[int, int], second: tuple[int, int]) -> bool:
    return max(first[0], second[0]) - min(first[1], second[1]) <= _BESIDE


def _numbered(clause: str, language: str | None) -> Iterator[int]:
    """The figures behind "No.", "item", «بند»: all of "Nos. 2 and 3"."""
    for cue in pattern("item number", language).finditer(clause):
        row = _ROW.match(clause, cue.end() + (clause[cue.end() : cue.end() + 1] in {" ", "."}))
        row = row or _ROW.match(clause, cue.end())
        figures = [int(each) - 1 for each in _DIGITS.findall(row.group())] if row else []
        if row and len(figures) == 2 and re.search(r"[–-]", row.group()):
            figures = list(range(figures[0], figures[1] + 1))
        yield from (each for each in figures if each >= 0)


@cache
def _ordinals(language: str | None) -> tuple[re.Pattern[str], ...]:
    """One pattern for each place in a list; "/" stands between the forms of one ordinal."""
    places: list[list[str]] = []
    for code in spoken(language):
        for at, forms in enumerate(listed("item ordinals", code)):
            if at == len(places):
                places.append([])
            places[at] += [form_pattern(form.strip(), code) for form in forms.split("/")]
    return tuple(re.compile("|".join(forms)) for forms in places)
