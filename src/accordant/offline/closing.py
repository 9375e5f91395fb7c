"""The closing formula of a treaty: the sentence that says where and on what day it was done.

«Hecho en Rabat, a los cuatro días del mes de marzo» is the only place of a treaty that dates it; its preamble recalls "the Convention done at
Montego Bay on 10 December 1982", its final clauses say when it enters into force, and a draft leaves the day blank.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordant.checks.date import date as date_check
from accordant.checks.dates import dates
from accordant.offline.articles import layout
from accordant.offline.closing_place import place_in
from accordant.offline.phrases import begins, found

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.offline.text import Place, Sentence, Text

_REACH = 420
"""Characters from the first word of a formula in which its day stands."""
_WITNESSED = 1_200
"""Characters between "in witness whereof" and the formula."""
_MOST = 200
_BLANK = re.compile(r"_{2,}|\.{4,}|…{2,}|(?:\. ){3,}|\[[\s.…_-]*\]|\([\s.…_]*\)|\bx{2,}\b|-{3,}|—{2,}|[＿﹍]{2,}|　{3,}日?")
_SURE = 2


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
    for each in _formulas(text):
        if best is None or each.sure > best.sure:
            best = each
        if best.sure >= _SURE:
            break
    return best


def _formulas(text: Text) -> Iterator[Formula]:
    printed = text.document.text
    body = layout(text).body
    witnesses = [place for place in found("witness", text, body)]
    copies = [start for start, _ in found("copies", text, body)]
    starts = {start: False for start, _ in found("done", text, body) if begins(printed, start) or _in_capitals(printed, start)}
    for start, end in found("done last", text, body):
        starts.setdefault(max(text.reading.sentence(start, end)[0], start - _REACH), True)
    for _, after in witnesses:
        if not any(after <= start <= after + _WITNESSED for start in starts):
            starts[after] = False
    for start in sorted(starts)[:_MOST] if len(starts) <= _MOST else [*sorted(starts)[:_MOST // 2], *sorted(starts)[-_MOST // 2 :]]:
        near = bisect_right(witnesses, (start + 1, 0)) - 1
        witness = witnesses[near] if near >= 0 and start - witnesses[near][0] <= _WITNESSED else None
        copied = any(start - 250 <= copy <= start + _REACH for copy in copies)
        sure = (witness is not None) + copied
        if starts[start] and not sure:
            continue
        made = _read(text, start, sure, witness)
        if made is not None:
            yield made


def _in_capitals(printed: str, start: int) -> bool:
    word = re.match(r"\w+", printed[start : start + 20])
    return bool(word and len(word.group()) > 2 and word.group().isupper())


def _read(text: Text, start: int, sure: int, witness: tuple[int, int] | None) -> Formula | None:
    from accordant.offline.text import Sentence

    printed = text.document.text
    window = Sentence(text, -1, start, min(start + _REACH, len(printed)), -1)
    day = _day(text, window)
    if day is not None:
        value, low, high = day
        if _BLANK.search(printed, start, high):
            return Formula(start, high, "", None, None, True, sure, witness)
        end = max(high, min(text.reading.sentence(start, start + 1)[1], start + _REACH))
        return Formula(start, end, value, (low, high), place_in(text, start, end, (low, high)), False, sure, witness)
    sentence = text.reading.sentence(start, start + 1)[1]
    if sure and _BLANK.search(printed, start, max(sentence, min(start + 150, len(printed)))):
        return Formula(start, sentence, "", None, None, True, sure, witness)
    return None


def _day(text: Text, window: Sentence) -> tuple[str, int, int] | None:
    """The first day of the window that may be the day of signing, and where it stands."""
    several: list[tuple[str, int, int]] = []
    for mention in dates(window.passage):
        if mention.kind not in {"date"} or not mention.readings or mention.open or mention.readings[0].year is None or mention.readings[0].month is None:
            continue
        place = window.place(mention.start, mention.end)
        value = str(mention.readings[0])
        passage = text.reading.passage(window.start, place.end)
        passage.marker = {"event": "signed"}
        if date_check(value, passage).verdict != "supported":
            if several:
                break
            continue
        several.append((value, place.start, place.end))
    return several[0] if several else None
