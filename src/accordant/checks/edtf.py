"""A date value as a model gives it: `2025`, `2025-03`, `2025-03-02`, or an interval of two.

Parsed leniently, "2025-13-02" becomes something and is then looked for; here what is no date is malformed, and says so.
"""

from __future__ import annotations

import calendar
import datetime
import re
from typing import Any, NamedTuple

_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}(?::?\d{2}(?::?\d{2}(?:\.\d+)?)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?", re.ASCII)

_TIME = re.compile(r"[T ](\d{2})(?::?(\d{2}))?", re.ASCII)


class Partial(NamedTuple):
    """A year, month and day, each None where it is not known."""

    year: int | None
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        year = "????" if self.year is None else f"{self.year:04}"
        month = "" if self.month is None else f"-{self.month:02}"
        return year + month + ("" if self.day is None else f"-{self.day:02}")


def exists(year: int | None, month: int | None, day: int | None) -> bool:
    """Whether the calendar has such a day (29 February without a year does exist)."""
    if month is not None and not 1 <= month <= 12:
        return False
    if day is None or month is None:
        return day is None or 1 <= day <= 31
    return 1 <= day <= calendar.monthrange(year or 2000, month)[1]


def parse_date(value: Any) -> tuple[Partial, ...] | None:
    """One date, the two ends of an interval, or None where the value is neither."""
    if isinstance(value, datetime.date):
        return (Partial(value.year, value.month, value.day),)
    if not isinstance(value, str):
        return None
    ends = value.strip().split("/")
    if len(ends) > 2:
        return None
    out = []
    for end in ends:
        found = _DATE.fullmatch(end)
        if not found:
            return None
        year, month, day = (int(part) if part else None for part in found.groups())
        if not exists(year, month, day):
            return None
        out.append(Partial(year, month, day))
    return tuple(out)


def time_of_day(value: Any) -> tuple[int, int] | None:
    """Hour and minute of a datetime that has them; None for a bare day, and for midnight, which a day without a time becomes."""
    found = _TIME.search(value) if isinstance(value, str) else None
    clock = (int(found[1]), int(found[2] or 0)) if found else (0, 0)
    return clock if clock != (0, 0) else None
