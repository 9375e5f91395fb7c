"""The closing formula of a treaty: the sentence that says where and on what day it was done.

«Hecho en Rabat, a los cuatro días del mes de marzo» is the only place of a treaty that dates it; its preamble recalls "the Convention done at
Montego Bay on 10 December 1982", its final clauses say when it enters into force, and a draft leaves the day blank.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from accordant.checks.date import date as date_check
from accordant.checks.dates import dates
from accordant.checks.words import tokens_of
from accordant.lexicons import entries
from accordant.offline.articles import layout
from accordant.offline.closing_place import place_in
from accordant.offline.datelines import datelines
from accordant.offline.phrases import begins, found, spoken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.checks.date_mentions import Mention
    from accordant.offline.text import Place, Sentence, Text

T = TypeVar("T")
_REACH = 420
"""Characters from the first word of a formula in which its day stands."""
_WITNESSED = 1_200
"""Characters between "in witness whereof" and the formula."""
_SIGNATURES = 1_500
"""Characters behind a formula in which no article follows."""
_COPIES = 250
_MOST = 100
_HEAD = 25
"""Characters at the head of a sentence in which its day stands."""
_YEARS = range(1500, 2200)
_BLANK = re.compile(r"_{2,}|\.{4,}|…|(?:\. ){3,}|\[[\s.…_-]*\]|\([\s.…_]*\)|\bx{2,}\b|-{3,}|—{2,}|[＿﹍]{2,}|　{3,}日?")
_SURE = 2
_QUOTATION = 6_000
"""Characters around a formula in which the marks of a quotation stand."""
_QUOTES = re.compile(r"[\"“”„«»『』「」]")
_ONE_SHAPE, _OPENING = '"“”', "„«『「"


@dataclass(frozen=True)
class Formula:
    """A closing formula: its characters, its day (EDTF, empty where it is blank or cannot be read) and its town."""

    start: int
    end: int
    on: str
    day: tuple[int, int] | None
    place: Place | None
    blank: bool
    sure: int
    """How many signs of a closing formula it has besides its words."""
    witness: tuple[int, int] | None


def formula(text: Text) -> Formula | None:
    """The formula that closes the first instrument of the text; None where there is none."""
    best: Formula | None = None
    quoted: Formula | None = None
    for each in _formulas(text):
        if in_a_quotation(text.document.text, each.start):
            quoted = quoted or each
            continue
        if best is None or each.sure > best.sure:
            best = each
        if best.sure >= _SURE:
            break
    return best if best is not None and best.sure else best if quoted is None else quoted


def in_a_quotation(printed: str, start: int) -> bool:
    """Whether the mark of quotation nearest before a character opens and the nearest behind it closes: a protocol quotes the treaty that it amends."""
    low, high = max(0, start - _QUOTATION), min(len(printed), start + _QUOTATION)
    before = list(_QUOTES.finditer(printed, low, start))
    behind = _QUOTES.search(printed, start, high)
    if not before or behind is None:
        return False
    return _opens(printed, before[-1].start()) and not _opens(printed, behind.start())


def _opens(printed: str, at: int) -> bool:
    """Whether a mark of quotation opens: by its shape, or where languages use one shape for both, by the space before it."""
    if printed[at] in _ONE_SHAPE:
        return at == 0 or printed[at - 1].isspace() or printed[at - 1] in "(["
    return printed[at] in _OPENING


def _formulas(text: Text) -> Iterator[Formula]:
    printed = text.document.text
    body = layout(text).body
    witnesses = list(found("witness", text, body))
    copies = [start for start, _ in found("copies", text, body)]
    starts = [start for start, _ in found("done", text, body) if begins(printed, start) or _in_capitals(printed, start)]
    starts += [start for start, end in _first_and_last(list(found("done last", text, body))) for start in _sentence_of_formula(text, start, end)]
    starts.sort()
    unfollowed = [after for _, after in witnesses if not _any_between(starts, after, after + _WITNESSED)]
    for start in sorted({*_first_and_last(starts), *_first_and_last(unfollowed)}):
        near = bisect_right(witnesses, (start + 1, 0)) - 1
        witness = witnesses[near] if near >= 0 and start - witnesses[near][0] <= _WITNESSED else None
        copied = _any_between(copies, start - _COPIES, start + _REACH)
        made = _read(text, start, (witness is not None) + copied, witness)
        if made is not None:
            yield made


def _first_and_last(found: list[T]) -> list[T]:
    return found if len(found) <= 2 * _MOST else [*found[:_MOST], *found[-_MOST:]]


def _any_between(places: list[int], first: int, last: int) -> bool:
    at = bisect_left(places, first)
    return at < len(places) and places[at] <= last


def _sentence_of_formula(text: Text, start: int, end: int) -> list[int]:
    """Where the sentence begins that holds "signed" in its midst, if it is a closing formula.

    It speaks of its copies, and of the instrument itself or first of all of its day; and no article follows it.
    """
    from accordant.offline.text import Sentence

    printed = text.document.text
    first, last = text.reading.sentence(start, end)
    if next(found("copies", text, first, last), None) is None:
        return []
    if next(found("this instrument", text, first, last), None) is None:
        day = next((place for place, mention in Sentence(text, -1, first, last, -1).dates if mention.kind == "date"), None)
        if day is None or day.start - first > _HEAD:
            return []
    if any(begins(printed, at) for at, _ in found("article", text, end, min(end + _SIGNATURES, len(printed)))):
        return []
    return [max(first, start - _REACH)]


def _in_capitals(printed: str, start: int) -> bool:
    word = re.match(r"\w+", printed[start : start + 20])
    return bool(word and len(word.group()) > 2 and word.group().isupper())


def _read(text: Text, start: int, sure: int, witness: tuple[int, int] | None) -> Formula | None:
    from accordant.offline.text import Sentence

    printed = text.document.text
    window = Sentence(text, -1, start, min(start + _REACH, len(printed)), -1)
    day = _day(text, window)
    if day is not None:
        value, low, high, several = day
        unread = not value and not several and not any(char.isdigit() for char in printed[max(start, low - 15) : low])
        if _BLANK.search(printed, start, high) or unread:
            return Formula(start, high, "", None, None, True, sure, witness)
        below = _below(text, start, sure, witness) if "\n" in printed[start:low] else None
        if below is not None and not below.on:
            return below
        end = max(high, min(text.reading.sentence(start, start + 1)[1], start + _REACH))
        place = None if several else place_in(text, start, end, (low, high))
        if below is not None and below.day == (low, high):
            place = place or below.place
        return Formula(start, end, value, (low, high) if value else None, place, False, sure, witness)
    sentence = text.reading.sentence(start, start + 1)[1]
    if sure and _BLANK.search(printed, start, max(sentence, min(start + 150, len(printed)))):
        return Formula(start, sentence, "", None, None, True, sure, witness)
    return _below(text, start, sure, witness) if sure else None


def _below(text: Text, start: int, sure: int, witness: tuple[int, int] | None) -> Formula | None:
    """The formula by the lines that date each signature under it; without a day where they bear two."""
    printed = text.document.text
    last = min(len(printed), start + _SIGNATURES)
    last = min([last, *(at for at, _ in found("article", text, start, last) if begins(printed, at))])
    lines = list(datelines(text, start, last))
    if not lines:
        return None
    if len({line.on for line in lines}) > 1:
        return Formula(start, lines[0].day[1], "", None, None, False, sure, witness)
    towns = {printed[line.place.start : line.place.end] if line.place else "" for line in lines}
    return Formula(start, lines[0].day[1], lines[0].on, lines[0].day, lines[0].place if len(towns) == 1 else None, False, sure, witness)


def _day(text: Text, window: Sentence) -> tuple[str, int, int, bool] | None:
    """The day of signing in the window, where it stands, and whether several are named; without a value where it cannot be read or decided."""
    days: list[tuple[str, int, int]] = []
    sentence = text.reading.sentence(window.start, window.start + 1)[1]
    for mention in dates(window.passage):
        read = mention.readings[0] if mention.readings else None
        if mention.kind != "date" or mention.open or read is None or read.year not in _YEARS or read.month is None:
            continue
        place = window.place(mention.start, mention.end)
        if days and place.start >= sentence:
            break
        passage = text.reading.passage(window.start, place.end)
        passage.marker = {"event": "signed"}
        if date_check(str(read), passage).verdict == "supported":
            whole = read.day is not None and not _goes_on(window, mention)
            days.append((str(read) if whole else "", place.start, place.end))
    if len({value for value, _, _ in days}) > 1:  # "at Rabat on 4 March and at Islamabad on 6 March"
        return "", days[0][1], days[0][2], True
    return (*days[0], False) if days else None


def _goes_on(window: Sentence, mention: Mention) -> bool:
    """Whether a year in words goes on with a word that was not read ("mil novecientos noventa y siente"), so that it is another year."""
    tokens = tokens_of(window.passage)
    if mention.after >= len(tokens) or tokens[mention.after - 1].text.isdecimal():
        return False
    following = tokens[mention.after].text
    return following == "-" or any(following == form for code in spoken(window.text.language) for form in entries(code, "numbers").get("and", ()))
