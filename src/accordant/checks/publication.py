"""The days that a day of the month, a month or a day of the year can be, seen from the day of publication.

"On the 27th" in a text of 3 March is 27 February, and "4 March" without its year the last one; taken for the next, every report is dated a year ahead.
"""

from __future__ import annotations

import datetime

from accordant.checks.edtf import Partial, exists

ONE_DAY = datetime.timedelta(days=1)


def partial(day: datetime.date) -> Partial:
    """A day as its year, month and day."""
    return Partial(day.year, day.month, day.day)


def month_from(day: datetime.date, step: int) -> Partial:
    """The month so many months after that of a day."""
    months = day.year * 12 + day.month - 1 + step
    return Partial(months // 12, months % 12 + 1)


def days_around(day: int, published: datetime.date) -> tuple[tuple[Partial, ...], tuple[Partial, ...]]:
    """The last such day of a month on or before publication, and the next one after it, each as a tuple of one or none."""
    months = [month_from(published, step) for step in (-2, -1, 0, 1, 2)]
    days = [month._replace(day=day) for month in months if exists(month.year, month.month, day)]
    today = partial(published)
    return tuple(each for each in days if each <= today)[-1:], tuple(each for each in days if each > today)[:1]
