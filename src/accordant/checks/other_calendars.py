"""A mention of the lunar or solar Hijra, read as the day of the common era that it names.

A Hijri date names its day to within one: the moon decides, and the published calendars differ by country. So the converted day is stated, the days
on either side of it are left open, and any other is another day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.checks.conversions import days_beside, lunar_day, solar_day
from accordant.checks.edtf import Partial

if TYPE_CHECKING:
    import datetime

    from accordant.checks.date_mentions import Mention


def converted(mention: Mention, *, solar: bool, published: datetime.date | None) -> Mention:
    """The mention with the days that it names; as one that names none where it has no day or no year, or lies outside of what can be converted."""
    said = mention.readings[0]
    if said.month is None or said.day is None:
        return mention._replace(readings=(), rare=())
    convert = solar_day if solar else lunar_day
    if said.year is not None:
        day = convert(said.year, said.month, said.day)
    elif solar and published is not None:  # ۱۴ اسفند, last on or before the day of publication
        around = [found for year in range(published.year - 623, published.year - 619) if (found := convert(year, said.month, said.day))]
        day = max((found for found in around if found <= Partial(published.year, published.month, published.day)), default=None)
    else:
        day = None
    if day is None:
        return mention._replace(readings=(), rare=())
    return mention._replace(readings=(day,), rare=() if solar else days_beside(day), kind="date" if solar else "hijri")
