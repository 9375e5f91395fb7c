"""Dates written all in numbers, as the set of days that they can name.

02/03/2025 is 2 March in Paris and 3 February in Washington. Read one way only, the swapped day passes half of the time; so both readings stand
until the language, or a 13th month, takes one away.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from accordant.checks.edtf import Partial, exists

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

_NOT_BEFORE, _NOT_AFTER = r"(?<![\d./-])", r"(?![\d/]|[.-]\d)"
_YEAR_FIRST = re.compile(rf"(?<![\d./])(?<!\d-)([12]\d{{3}})([-/.])(\d{{1,2}})(?:\2(\d{{1,2}}))?(?=t\d\d:|{_NOT_AFTER})")
_YEAR_LAST = re.compile(rf"{_NOT_BEFORE}(\d{{1,2}})\s?([-/.])\s?(\d{{1,2}})\s?\2\s?(\d{{4}}|\d{{2}}){_NOT_AFTER}")
_MONTH_YEAR = re.compile(rf"{_NOT_BEFORE}(\d{{1,2}})[/.-]([12]\d{{3}}){_NOT_AFTER}")
_SPACED = re.compile(rf"{_NOT_BEFORE}(?<!\d )(\d{{1,2}})( )(\d{{2}}) ([12]\d{{3}}){_NOT_AFTER}(?! \d)")
_SHORT = re.compile(rf"{_NOT_BEFORE}(?<!\d )(\d{{1,2}})([.-])(\d{{1,2}})(?:\.|{_NOT_AFTER})(?![\d%])(?! ?[%€$£])")
_NO_YEAR = re.compile(rf"{_NOT_BEFORE}(?<!\d )(\d{{1,2}})/(\d{{1,2}}){_NOT_AFTER}(?! ?%)")

_DOTTED = re.compile(rf"{_NOT_BEFORE}([12]\d{{3}})(\.) (\d{{1,2}})\. (\d{{1,2}}){_NOT_AFTER}")

_TOGETHER = re.compile(r"(?<![\w.,/#$€£¥+])(?<!\d[- ])(19[5-9]\d|20\d\d)([01]\d)([0-3]\d)(?![\w/%]|[.,-]\d| \d)")
"""20190715, as data and file names have it."""
_RANGE = re.compile(r"(?<![\d./-])\d{1,2}([./])\d{1,2}\1\d{4}(-)\d{1,2}\1\d{1,2}\1\d{4}(?![\d/]|[.-]\d)")
"""30/03/2025-02/04/2025: the dash joins two dates and stands in neither."""
_TWO_DIGITS = re.compile(r"(?<!.)(\d\d)( )(\d\d) (\d\d)(?!.)", re.DOTALL)
"""18 08 78, as forms have it, with nothing beside it: in a sentence it is as likely a telephone number, or the numbers of three rooms."""
_ANY = re.compile(r"\d\s?[-/.]\s?\d|\d \d\d (?:[12]\d{3}|\d\d(?!\d))")

_LAST_MONTH, _LAST_DAY = 12, 31

Reading = tuple[int, int, list[Partial], bool, list[Partial]]
"""start, end, readings (the likeliest first), whether they stay open, less likely ones"""


def centuries(short: int, published: datetime.date | None) -> tuple[int, int]:
    """The likely year that two digits stand for, and the other one."""
    latest = published.year + 20 if published else 2050
    recent, old = 2000 + short, 1900 + short
    return (recent, old) if recent <= latest else (old, recent)


@lru_cache(maxsize=256)
def settled_orders(text: str) -> dict[str, str]:
    """For each sign between day, month and year, the order in which a text writes them, where its unambiguous dates all write it so.

    07/01/2019 alone is open; beside 07/15/2019 it is 1 July too.
    """
    seen: dict[str, set[str]] = {}
    for found in _YEAR_LAST.finditer(text):
        first, second = int(found[1]), int(found[3])
        if min(first, second) < 1 or max(first, second) > _LAST_DAY or min(first, second) > _LAST_MONTH or max(first, second) <= _LAST_MONTH:
            continue
        seen.setdefault(found[2], set()).add("day first" if first > second else "month first")
    return {sign: orders.pop() for sign, orders in seen.items() if len(orders) == 1}


def is_spaced(found: str) -> bool:
    """Whether a date is written as 18 08 78, which may be a number of some other kind: it states a day, but refutes none."""
    return _TWO_DIGITS.fullmatch(found) is not None


def _only_spaced(text: str, around: str) -> list[re.Match[str]]:
    """18 08 78 where it is the whole text, and its parts can stand in one order only."""
    found = _TWO_DIGITS.fullmatch(text) if len(around.strip()) <= len(text) else None
    if found is None:
        return []
    first, second, last = sorted((int(found[1]), int(found[3]), int(found[4])))
    return [found] if last > _LAST_DAY and (second > _LAST_MONTH or first == second) else []


def _apart(text: str) -> str:
    """A text with a space for the dash between two dates."""
    return _RANGE.sub(lambda found: f"{found[0][: found.start(2) - found.start()]} {found[0][found.end(2) - found.start() :]}", text)


def numeric_dates(text: str, usual: str, published: datetime.date | None, around: str = "") -> Iterator[Reading]:
    """The all-numeric dates of folded text, in the usual order of its language; where that is open, in the order of the text around it."""
    order = usual
    for found in _TOGETHER.finditer(text):
        if exists(int(found[1]), int(found[2]), int(found[3])):
            yield *found.span(), [Partial(int(found[1]), int(found[2]), int(found[3]))], False, []
    if not _ANY.search(text):
        return
    if _RANGE.search(text):
        text, around = _apart(text), _apart(around)
    for found in (*_YEAR_FIRST.finditer(text), *_DOTTED.finditer(text)):
        year, month, day = int(found[1]), int(found[3]), int(found[4]) if found[4] else None
        if exists(year, month, day) and (day is not None or found[2] == "-"):
            yield *found.span(), [Partial(year, month, day)], False, []
    for found in _MONTH_YEAR.finditer(text):
        if exists(None, int(found[1]), None):
            yield *found.span(), [Partial(int(found[2]), int(found[1]))], False, []
    for found in _NO_YEAR.finditer(text) if published else ():
        first, second = int(found[1]), int(found[2])
        pairs = [(first, second), (second, first)] if order not in {"month first", "year first"} else [(second, first), (first, second)]
        possible = [(day, month) for day, month in dict.fromkeys(pairs) if exists(None, month, day) and day]
        if possible:
            kept = possible if order == "open" else possible[:1]
            yield *found.span(), [Partial(None, month, day) for day, month in kept], len(kept) > 1, []
    for found in _SHORT.finditer(text) if published else ():
        pair = (int(found[1]), int(found[3]))
        possible = [(day, month) for day, month in (pair, pair[::-1]) if exists(None, month, day) and day and len(found[3]) + len(found[1]) > 2]
        if order != "open":
            possible = [each for each in possible if each == (pair if order == "day first" else pair[::-1])] or possible
        if len(set(possible)) == 1:
            yield *found.span(), [Partial(None, possible[0][1], possible[0][0])], False, []
    for found in (*_SPACED.finditer(text), *_YEAR_LAST.finditer(text), *_only_spaced(text, around)):
        first, second = int(found[1]), int(found[3])
        order = settled_orders(around).get(found[2], usual) if around and usual == "open" and max(first, second) <= _LAST_MONTH else usual
        years = (int(found[4]),) if len(found[4]) == 4 else centuries(int(found[4]), published)
        pairs = [(first, second), (second, first)] if order != "month first" else [(second, first), (first, second)]
        possible = [(day, month) for day, month in dict.fromkeys(pairs) if exists(years[0], month, day)]
        if len(found[4]) == 2 and exists(None, second, int(found[4])) and int(found[4]) and (order == "year first" or not possible):
            begun = [Partial(year, second, int(found[4])) for year in centuries(first, published)]  # 71/05/05
            rest = [Partial(years[0], month, day) for day, month in possible if day and first]
            yield *found.span(), [begun[0], *rest], bool(rest), begun[1:]
            continue
        if not possible or not 1000 <= years[0] < 3000:
            continue
        undecided = order in {"open", "year first"} and len(possible) > 1
        kept = possible if undecided else possible[:1]
        rare = [Partial(year, month, day) for year in years[1:] for day, month in kept]
        yield *found.span(), [Partial(years[0], month, day) for day, month in kept], undecided, rare
