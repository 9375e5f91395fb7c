"""Years of an era: 令和7年, 民國114年, พ.ศ. 2568, "Reiwa 7", B.E. 2568.

Read as a year of the common era, 2568 is no year that anyone signed anything in; passed over, 令和7年 leaves a date without its year.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from accordant.checks.edtf import Partial, exists
from accordant.checks.words import folded, forms

_LETTERED = re.compile(r"(?<![\w.])([a-z])(\d{1,2})[./](\d{1,2})[./](\d{1,2})(?![\d./])")


class EraYear(NamedTuple):
    """A year of an era: where its characters are in the folded text, where its number ends, and the year of the common era."""

    start: int
    end: int
    year: int


@cache
def era_names() -> dict[str, int]:
    """The name of each era, folded, and what is added to its years."""
    return {folded(form): int(key) for key, form in forms("calendars", "eras") if " " not in key}


@cache
def _letters() -> dict[str, int]:
    return {folded(form): int(key.split()[0]) for key, form in forms("calendars", "eras") if key.endswith(" letter")}


def lettered_dates(text: str) -> list[tuple[int, int, Partial]]:
    """The dates of folded text that begin with an era's letter, R7.3.4, with their start and end."""
    found = []
    for hit in _LETTERED.finditer(text):
        day = Partial(_letters().get(hit[1], 0) + int(hit[2]), int(hit[3]), int(hit[4]))
        if hit[1] in _letters() and exists(*day):
            found.append((*hit.span(), day))
    return found


@cache
def _pattern() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(era_names(), key=len, reverse=True))
    return re.compile(rf"(?<![a-z])({names})\s*(\d{{1,4}}|元(?=年))(?!\d)|(?<!\d)(\d{{1,4}})\s*({names})(?![a-z\d])")


def era_years(text: str) -> list[EraYear]:
    """The years of eras in folded text, in its order."""
    for name in era_names():
        if name in text:
            break
    else:
        return []
    found = []
    for hit in _pattern().finditer(text):
        number, name = (hit[2], hit[1]) if hit[1] else (hit[3], hit[4])
        year = era_names()[name] + (1 if number == "元" else int(number))
        if 1800 < year < 2200:
            found.append(EraYear(hit.start(), hit.end(), year))
    return found
