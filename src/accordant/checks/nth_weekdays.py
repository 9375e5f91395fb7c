"""The first Friday of July, « le premier vendredi de ce mois », 来月の第2月曜日: a weekday counted out within a month.

Read by its weekday alone it is the last Friday before publication; read by its month alone it is no day at all.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from accordant.checks.date_mentions import Mention
from accordant.checks.edtf import Partial
from accordant.checks.numerals import numerals
from accordant.checks.publication import month_from, partial
from accordant.checks.word_kinds import MONTH, NUMBER, RELATIVE, WEEKDAY, kinds_of
from accordant.checks.words import Match, Token, match, reading_languages, tokens_of

if TYPE_CHECKING:
    from accordant.checks.calendars import Calendar, Name
    from accordant.checks.passage import Passage

_COUNTED = frozenset("12345")
_FAR = 4  # tokens between the parts


class _Reader:
    def __init__(self, passage: Passage, calendar: Calendar) -> None:
        self.passage, self.calendar = passage, calendar
        self.tokens: list[Token] = tokens_of(passage)
        self.languages = reading_languages(passage)
        self.ordinals = {number.after: number for number in numerals(passage) if number.kind == "ordinal" and not number.open and 1 <= number.values[0] <= 5}

    def at(self, at: int, day: Match[Name], months: dict[int, Mention]) -> Mention | None:
        """The counted weekday whose name begins at token `at`, or None."""
        first = at
        while first > 0 and at - first < 2 and first not in self.ordinals and self.tokens[first - 1].text in self.calendar.fillers:
            first -= 1
        number = self.ordinals.get(first)
        if number is None:
            return None
        found = self._month_after(day.after) or self._month_before(number.first, months)
        if found is None:
            return None
        readings, begin, stop = found
        days = [each for month in readings if (each := _counted(month, int(number.values[0]), int(day.found[0].key)))]
        begin, stop = min(begin, number.first), max(stop, day.after)
        return Mention(self.tokens[begin].start, self.tokens[stop - 1].end, begin, stop, tuple(days[:1]), "date", rare=tuple(days[1:]))

    def _month_after(self, at: int) -> tuple[list[Partial], int, int] | None:
        here = at
        while here < len(self.tokens) and here - at <= _FAR:
            said = match(self.calendar.relative, self.tokens, here, self.languages)
            if said and said.found[0][-1] == "m":
                return self._relative(said, at)
            name = match(self.calendar.months, self.tokens, here, self.languages) if self.tokens[here].text[0].isalpha() else None
            if name and name.found[0].key.isdecimal():
                after = name.after
                while after < len(self.tokens) and after - name.after < 3 and self.tokens[after].text in self.calendar.fillers:
                    after += 1
                text = self.tokens[after].text if after < len(self.tokens) else ""
                if text.isdecimal() and len(text) == 4:
                    return [Partial(int(text), int(name.found[0].key))], at, after + 1
                return self._around(int(name.found[0].key)), at, name.after
            if self.tokens[here].text not in self.calendar.fillers:
                return None
            here += 1
        return None

    def _month_before(self, at: int, months: dict[int, Mention]) -> tuple[list[Partial], int, int] | None:
        for here in range(at - 1, max(-1, at - _FAR), -1):
            if here + 1 in months:
                mention = months[here + 1]
                if mention.readings[0].year is not None:
                    return [mention.readings[0], *mention.rare], mention.first, at
                return None if mention.readings[0].month is None else (self._around(mention.readings[0].month), mention.first, at)
            said = match(self.calendar.relative, self.tokens, here, self.languages)
            if said and said.found[0][-1] == "m" and all(token.text in self.calendar.fillers for token in self.tokens[said.after : at]):
                return self._relative(said, here)
        return None

    def _relative(self, said: Match[str], begin: int) -> tuple[list[Partial], int, int]:
        published = self.passage.published
        return ([month_from(published, int(said.found[0][:-1]))] if published else []), begin, said.after

    def _around(self, month: int) -> list[Partial]:
        """The last such month on or before publication, and the next one."""
        published = self.passage.published
        if published is None:
            return []
        year = published.year if month <= published.month else published.year - 1
        return [Partial(year, month), Partial(year + 1, month)]


def _counted(month: Partial, number: int, weekday: int) -> Partial | None:
    first = datetime.date(month.year or 1, month.month or 1, 1)
    day = first + datetime.timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1))
    return partial(day) if day.month == first.month else None


def nth_weekdays(passage: Passage, calendar: Calendar, found: list[Mention]) -> list[Mention]:
    """The weekdays counted out in a month; without their month's year and without publication they name no day."""
    kinds = kinds_of(passage)
    counting = [bool(kind & NUMBER) or token.text in _COUNTED for kind, token in zip(kinds, tokens_of(passage), strict=True)]
    if not (found or any(kind & (MONTH | RELATIVE) for kind in kinds)) or not any(kind & WEEKDAY and any(counting[max(0, at - _FAR) : at]) for at, kind in enumerate(kinds)):
        return []
    reader = _Reader(passage, calendar)
    if not reader.ordinals:
        return []
    months = {each.after: each for each in found if each.readings and each.readings[0].month is not None and each.readings[0].day is None}
    out = []
    for after in sorted(reader.ordinals):
        for at in range(after, min(after + 3, len(reader.tokens))):
            day = match(calendar.weekdays, reader.tokens, at, reader.languages) if reader.tokens[at].text[0].isalpha() else None
            if day:
                mention = reader.at(at, day, months)
                if mention:
                    out.append(mention)
                break
            if reader.tokens[at].text not in calendar.fillers:
                break
    return out
