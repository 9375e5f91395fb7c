"""A day of the lunar or the solar Hijra as a day of the common era.

۱۴ اسفند ۱۴۰۳ is 4 March 2025 and nothing else, and 4 رمضان 1446 is that day by the calendar of Umm al-Qura, a day later where the moon was seen late:
left unread, every such date would have to be taken on trust; read too exactly, a true one would be refused.
"""

from __future__ import annotations

import datetime

from accordant.checks.edtf import Partial

_LEAPS = frozenset((1, 5, 9, 13, 17, 22, 26, 30))  # of 33 years; right from 1178 to 1633 (1799 to 2254 of the common era)
_FIRST_DAY = datetime.date(1799, 3, 21).toordinal()  # 1 Farvardin 1178
_FIRST_YEAR, _LAST_YEAR = 1178, 1632
_MONTHS = (31,) * 6 + (30,) * 5


def _partial(day: datetime.date) -> Partial:
    return Partial(day.year, day.month, day.day)


def solar_day(year: int, month: int, day: int) -> Partial | None:
    """The day of the common era that a day of the Solar Hijri calendar of Iran and Afghanistan is; None where there is no such day."""
    if not _FIRST_YEAR <= year <= _LAST_YEAR or not 1 <= month <= 12:
        return None
    lengths = (*_MONTHS, 30 if year % 33 in _LEAPS else 29)
    if not 1 <= day <= lengths[month - 1]:
        return None
    leaps = sum((each % 33) in _LEAPS for each in range(_FIRST_YEAR, year))
    return _partial(datetime.date.fromordinal(_FIRST_DAY + (year - _FIRST_YEAR) * 365 + leaps + sum(lengths[: month - 1]) + day - 1))


def lunar_day(year: int, month: int, day: int) -> Partial | None:
    """The day of the common era that a day of the Hijra is by the calendar of Umm al-Qura; None outside of 1343 to 1500, or where there is no such day."""
    from hijridate import Hijri

    try:
        found = Hijri(year, month, day).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return Partial(found.year, found.month, found.day)


def days_beside(day: Partial) -> tuple[Partial, Partial]:
    """The day before and the day after."""
    here = datetime.date(day.year or 1, day.month or 1, day.day or 1)
    return _partial(here - datetime.timedelta(1)), _partial(here + datetime.timedelta(1))
