"""Weekdays and days that name no single day of the calendar: "every Tuesday", "Shrove Tuesday 2024", «农历三月初四».

Read as a plain weekday, "every Tuesday" is the last Tuesday before publication; read as a plain day, the fourth of a lunar month is 4 March.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.checks.calendars import calendar_of
from accordant.checks.words import reading_languages

if TYPE_CHECKING:
    from accordant.checks.calendars import Calendar
    from accordant.checks.date_mentions import Mention
    from accordant.checks.passage import Passage

_FORM = 24  # characters beside a day in which such a form stands


def recurs(text: str, start: int, end: int, calendar: Calendar) -> bool:
    """Whether the weekday at `start:end` of a folded text is one of many, or a feast or a week that is not counted out here."""
    words = calendar.words
    return bool(
        text[start:end] in words.get("every itself", ())
        or _before(text, start, words.get("every", frozenset()))
        or _after(text, end, words.get("every after", frozenset()))
        or _of_a_year(text, end)
    )


def of_the_moon(mention: Mention, passage: Passage) -> str:
    """The name of the lunar calendar that a date stands behind; empty where it stands behind none."""
    names = calendar_of(reading_languages(passage)).words.get("lunar", frozenset())
    if not names:
        return ""
    around = passage.around.folded
    return _before(around.text, around.index(passage.start + passage.folded.span(mention.start, mention.end)[0]), names)


def _of_a_year(text: str, end: int) -> bool:
    """Whether only a year stands behind the weekday: "Tuesday 2024"."""
    rest = text[end : end + 6].lstrip()
    return rest[:2] in {"19", "20"} and rest[:4].isdecimal() and not rest[4:5].isdecimal() and text[end : end + 1] == " "


def _before(text: str, start: int, forms: frozenset[str]) -> str:
    before = text[max(0, start - _FORM) : start].rstrip()
    for form in forms:
        if before.endswith(form):
            edge = before[: len(before) - len(form)][-1:]
            if not edge.isalpha() or edge >= "\u1100":
                return form
    return ""


def _after(text: str, end: int, forms: frozenset[str]) -> str:
    rest = text[end : end + _FORM].lstrip()
    for form in forms:
        if rest.startswith(form):
            edge = rest[len(form) : len(form) + 1]
            if not edge.isalpha() or edge >= "\u1100":
                return form
    return ""
