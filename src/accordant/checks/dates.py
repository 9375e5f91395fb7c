"""The dates that a passage states, each with the characters that state it and all the days that it can name.

"On the fourth day of March, two thousand and twenty-five", «في الرابع من آذار/مارس 2025», "le 2 et 3 mars 2025" and "last Tuesday" name days that no
pattern of digits finds, and "from 28 March to 2 April 2025" leaves out a year that its reader fills in.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from accordant.checks.calendars import Calendar, Name, calendar_of
from accordant.checks.date_mentions import Mention, is_hijri, linked, years
from accordant.checks.edtf import Partial, exists
from accordant.checks.eras import era_years, lettered_dates
from accordant.checks.nth_weekdays import nth_weekdays
from accordant.checks.number_words import Numeral, atoms
from accordant.checks.numerals import numerals
from accordant.checks.numeric_dates import centuries, is_spaced, numeric_dates
from accordant.checks.other_calendars import converted
from accordant.checks.relative_dates import relative_dates, resolve, with_unread_weekdays
from accordant.checks.said_years import with_said_years
from accordant.checks.unit_dates import unit_dates
from accordant.checks.word_kinds import DIGITS, MONTH, NUMBER, RELATIVE, UNIT, WEEKDAY, kinds_of
from accordant.checks.words import Match, Token, match, once, reading_languages, tokens_of
from accordant.languages import function_words
from accordant.lexicons import entries

if TYPE_CHECKING:
    from accordant.checks.passage import Passage


_THREE_DIGITS = re.compile(r"\d\D*\d\D*\d")
_SHORTEST_NUMBER, _EVEN_YEAR = 4, 2000
_BUDDHIST = 543  # what a year of the Buddhist era is ahead: beside a month, 2568 is no year to come


def dates(passage: Passage) -> list[Mention]:
    """The dates that the passage states, in its order."""
    return once(passage, "dates", lambda: _Reader(passage).all())


def _place(mention: Mention) -> tuple[int, int]:
    return mention.start, mention.end


class _Reader:
    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.tokens: list[Token] = tokens_of(passage)
        self.languages = reading_languages(passage)
        self.calendar: Calendar = calendar_of(self.languages)
        self.kinds = kinds_of(passage)
        self.every = 0
        for kind in self.kinds:
            self.every |= kind
        self.capitals = passage.text != passage.text.lower()
        self.taken: set[int] = set()
        self._reads_numbers = any(entries(language, "numbers") for language in self.languages)
        self.unsure = False
        self.eras: dict[int, tuple[int, int]] = {}

    @cached_property
    def ending(self) -> dict[int, Numeral]:
        """The numbers of the passage by the token after them; read only where a date needs one."""
        return {number.after: number for number in numerals(self.passage)}

    @cached_property
    def beginning(self) -> dict[int, Numeral]:
        """The same by their first token."""
        return {number.first: number for number in numerals(self.passage)}

    def all(self) -> list[Mention]:
        text = self.passage.folded.text
        found = unit_dates(text, self.tokens, self.languages, self.calendar, self.passage.published)
        for mention in found:
            self.taken.update(range(mention.first, mention.after))
        if eras := era_years(text):
            starts = [token.start for token in self.tokens]
            self.eras = {bisect_left(starts, each.start): (each.year, bisect_left(starts, each.end)) for each in eras}
        found += self._numeric()
        if self.every & MONTH:
            behind = 0  # the token after the last month
            for at, kind in enumerate(self.kinds):
                month = self._month(at) if kind & MONTH and at >= behind and at not in self.taken else None
                if month is None:
                    continue
                some = self._around(at, month)
                for mention in some:
                    self.taken.update(range(mention.first, mention.after))
                found += some
                behind = month.after
        found += [self._mention(first, after, (Partial(year),), "year") for first, (year, after) in self.eras.items() if first not in self.taken]
        self.taken.update(at for first, (_, after) in self.eras.items() for at in range(first, after))
        if self.every & (DIGITS | NUMBER):
            found += years(self.tokens, self.kinds, lambda: self.beginning, self.calendar, self.taken)
        if len(found) > 1:
            found.sort(key=_place)
            found = linked(found, self.tokens, self.calendar)
        if self.passage.published is not None and found:
            found = with_said_years(found, self.tokens, self.calendar, self.languages, self.passage.published)
            found = [resolve(mention, self.passage, self.calendar) for mention in found]
        counted = nth_weekdays(self.passage, self.calendar, found) if self.every & WEEKDAY and self.every & (NUMBER | DIGITS) else []
        if counted:
            inside = {at for mention in counted for at in range(mention.first, mention.after)}
            found = [mention for mention in found if mention.first not in inside] + counted
            self.taken |= inside
        if self.every & (WEEKDAY | RELATIVE) or (self.passage.published is not None and self.every & (NUMBER | DIGITS | UNIT)):
            found = with_unread_weekdays(found + relative_dates(self.passage, self.calendar, found, self.taken), self.tokens, self.calendar)
        return sorted(found, key=_place) if len(found) > 1 else found

    def _month(self, at: int) -> Match[Name] | None:
        found = match(self.calendar.months, self.tokens, at, self.languages)
        if found and self.capitals and all(name.capital for name in found.found):
            printed = self.passage.text[self.passage.folded.span(found.start, found.start + 1)[0]]
            return found if printed.isupper() else None
        return found

    def _mention(self, first: int, after: int, readings: tuple[Partial, ...], kind: str) -> Mention:
        return Mention(self.tokens[first].start, self.tokens[after - 1].end, first, after, readings, kind)

    def _numeric(self) -> list[Mention]:
        out: list[Mention] = []
        text = self.passage.folded.text
        if not _THREE_DIGITS.search(text):
            return out
        starts = [token.start for token in self.tokens]
        for start, end, day in lettered_dates(text) if "year unit" in self.calendar.words else ():
            inside = range(bisect_left(starts, start), bisect_left(starts, end))
            self.taken.update(inside)
            out.append(Mention(start, end, inside.start, inside.stop, (day,)))
        for start, end, readings, undecided, rare in numeric_dates(text, self.calendar.order, self.passage.published, self.passage.whole):
            inside = range(bisect_left(starts, start), bisect_left(starts, end))
            if inside and not self.taken & set(inside):
                if readings[0].day is None and self._opens_a_day(inside):
                    continue
                self.taken.update(inside)
                if self.calendar.numeric and 1300 <= (readings[0].year or 0) <= 1500:
                    mention = Mention(start, end, inside.start, inside.stop, tuple(readings[:1]), "hijri")
                    both = [converted(mention, solar=solar, published=self.passage.published) for solar in (False, True) if "hs"[solar] in self.calendar.numeric]
                    days = tuple(day for each in both for day in each.readings)
                    out.append(both[0] if len(both) == 1 else mention._replace(readings=days, rare=both[0].rare, kind="date", open=bool(days)))
                    continue
                kind = "short" if readings[0].year is None or is_spaced(text[start:end]) else "date"
                out.append(Mention(start, end, inside.start, inside.stop, tuple(readings), kind, undecided, tuple(rare)))
        return out

    def _opens_a_day(self, inside: range) -> bool:
        """Whether months stand around a year and a number, as in "30 March 2025-2 April 2025": then the number is a day of the second.

        "Report 2025-02. May was dry." has one of them only.
        """
        before, after = self._skip(inside.start - 1, -1, 2), self._skip(inside.stop, 1, 2)
        if before < 0 or after >= len(self.tokens) or not self.kinds[before] & MONTH:
            return False
        return bool(self.kinds[after] & MONTH) and self._month(after) is not None

    # --- around the name of a month ---------------------------------------------------------------------------------------------

    def _skip(self, at: int, step: int, most: int = 7) -> int:
        """The next token in a direction that is none of the words that may stand between the parts of a date."""
        for _ in range(most):
            if not 0 <= at < len(self.tokens) or self.tokens[at].text not in self.calendar.fillers or at in self.taken:
                break
            at += step
        return at

    def _day_before(self, at: int) -> tuple[int, int] | None:
        """A day that ends with token `at`, and its first token."""
        if at < 0 or at in self.taken:
            return None
        token = self.tokens[at]
        if at and unicodedata.category(self.tokens[at - 1].text[0]) == "Sc":  # "for $12 December 27"
            return None
        if self.kinds[at] & WEEKDAY and match(self.calendar.weekdays, self.tokens, at, self.languages):  # «الاثنين» is Monday, not two
            return None
        if token.text.isdecimal():
            day, first = int(token.text[:3]), at
            if len(token.text) > 2 or (at and self.tokens[at - 1].text in {".", ","} and self.tokens[at - 1].end == token.start and self.tokens[at - 2].text.isdecimal()):
                return None
        else:
            number = self.ending.get(at + 1) if self._counts(at) else None
            if number is None or number.kind not in {"cardinal", "ordinal"} or number.open:
                return None
            value = number.values[0]
            day, first = int(value) if value == int(value) else 0, number.first
        return (day, first) if 1 <= day <= 31 else None

    def _day_after(self, at: int) -> tuple[int, int] | None:
        """A day that begins with token `at`, and the token after it."""
        if at >= len(self.tokens) or at in self.taken:
            return None
        token = self.tokens[at]
        if not self.kinds[at] & (NUMBER | DIGITS) and not self._before_a_number(at):
            return None
        number = self.beginning.get(at)
        if token.text.isdecimal() and len(token.text) < 3:
            day, after = int(token.text), number.after if number and number.kind == "ordinal" else at + 1
        elif number is not None and number.kind in {"cardinal", "ordinal"} and not number.digits:
            value = number.values[0]
            day, after = int(value) if value == int(value) else 0, number.after
        else:
            return None
        return (day, after) if 1 <= day <= 31 else None

    def _counts(self, at: int) -> bool:
        """Whether a number word stands at a token or close before it."""
        return any(kind & NUMBER for kind in self.kinds[max(0, at - 2) : at + 1])

    def _before_a_number(self, at: int) -> bool:
        """Whether a number that is written beside its sign or prefix ("ke-5") may begin with a token that is none."""
        return any(kind & (NUMBER | DIGITS) for kind in self.kinds[at + 1 : at + 3])

    def _year_after(self, at: int, *, day: bool) -> tuple[tuple[int, ...], int] | None:
        """A year that follows, (the likely one first), and the token after it."""
        tokens, direct = self.tokens, at
        at = self._skip(at, 1)
        if at >= len(tokens) or at in self.taken:
            return None
        if at in self.eras:
            return (self.eras[at][0],), self.eras[at][1]
        text = tokens[at].text
        if text.isdecimal() and len(text) == 4 and 1000 <= int(text) < 3000:
            year = int(text)
            return (year - _BUDDHIST if 2400 <= year < 2700 else year,), at + 1
        apostrophe = text in {"'", "-", "/"} and at + 1 < len(tokens) and tokens[at + 1].text.isdecimal() and len(tokens[at + 1].text) in {2, 4}
        if apostrophe and (text == "'" or day or len(tokens[at + 1].text) == 4):
            short = tokens[at + 1].text
            return ((int(short),) if len(short) == 4 else centuries(int(short), self.passage.published)), at + 2
        if text.isdecimal() and len(text) == 2 and day and at - direct < 2:
            follows = tokens[at + 1].text if at + 1 < len(tokens) else ""
            clock = follows in {":", "%", "h"} or (follows in {".", ","} and at + 2 < len(tokens) and tokens[at + 2].text.isdecimal())
            if at == direct and not clock and (self.calendar.order != "open" or text[0] == "0" or int(text) > 31):
                return centuries(int(text), self.passage.published), at + 1
        if not self._counts(at + 1):
            return None
        number = self.beginning.get(at)
        if number is not None and not number.digits and number.kind in {"cardinal", "ordinal"}:
            value = number.values[0]
            self.unsure = self.unsure or (not self.passage.language and self._cut_short(number)) or self._may_go_on(number)
            if 1000 <= value < 3000:
                return (int(value),), number.after
            if number.kind == "ordinal":
                return None
            following = self.beginning.get(number.after)
            if 10 <= value <= 21 and following is not None and 1 <= following.values[0] < 100:  # "nineteen eighty-nine"
                return (int(value) * 100 + int(following.values[0]),), following.after
        return None

    def _year_before(self, at: int) -> tuple[int, int] | None:
        """A year that ends with token `at` ("2025 March 4", «दो हजार पच्चीस के मार्च»), and its first token."""
        if at < 0 or at in self.taken:
            return None
        text = self.tokens[at].text
        if text.isdecimal():
            return (int(text), at) if len(text) == 4 and 1000 <= int(text) < 3000 else None
        number = self.ending.get(at + 1) if self._counts(at) else None
        if number is None or number.digits or number.kind not in {"cardinal", "ordinal"} or not 1000 <= number.values[0] < 3000:
            return None
        return int(number.values[0]), number.first

    def _around(self, at: int, month: Match[Name]) -> list[Mention]:
        """The dates that one month's name belongs to: "2 and 3 March 2025" has two."""
        key = month.found[0].key
        if key.isdecimal() and (dashed := self._dashed(at, month.after)):
            return [self._mention(dashed[1], dashed[2], (dashed[0]._replace(month=int(key)),), "date")]
        after = behind = self._doubled(month)
        days: list[tuple[int, int, int]] = []  # day, first token, after
        links: set[int] = set()
        left = self._skip(at - 1, -1)
        if left == at - 1 and left > 0 and self.tokens[left].text in {"-", "/", "."} and (
            self.tokens[left - 1].text.isdecimal()
        ) and self.tokens[left - 1].end == self.tokens[left].start:
            left -= 1  # 05-Aug-2016
        found = self._day_before(left)
        if found:
            days.append((found[0], found[1], left + 1))
            self._more_before(days, links)
        year_before = self._year_before(left) if not found else None
        begins_with_year = year_before is not None
        if not days:
            here = after + 1 if after < len(self.tokens) and self.tokens[after].text in {".", "-", "/"} else after
            while here < len(self.tokens) and here < after + 4 and self.tokens[here].text in (self.calendar.before_day | self.calendar.fillers if begins_with_year else self.calendar.before_day):
                here += 1
            first = self._day_after(here)
            if first and (self.calendar.month_first or here > after or begins_with_year or self._closes(first[1])) and not self._is_year(here):
                days.append((first[0], here, first[1]))
                after = self._more_after(days, links)
        self.unsure = False
        years = self._year_after(after, day=bool(days))
        if years is None and year_before:
            years = ((year_before[0],), after)
            at = year_before[1]
        if years:
            after = years[1]
        solar = key[0] == "s"
        unread = self.unsure or (not days and self._of_a_share(left)) or (not days and ((not self._reads_numbers and self._word_before(left)) or self._word_behind(behind) or self._joined_to_digits(at, after)))
        hijri = key[0] == "h" or (not solar and is_hijri(self.tokens, after, self.calendar))
        kind = "hijri" if hijri or solar else "date"
        if not days and not hijri and ((not years and not self._month_alone(at, after)) or self._of_a_weekday(at)):
            return []
        options: tuple[int | None, ...] = years[0] if years else (None,)
        out = []
        for i, (day, begins, ends) in enumerate(days or [(0, at, after)]):
            readings = [Partial(year, int(key.lstrip("hs")), day or None) for year in options]
            if kind == "date" and not all(exists(*reading) for reading in readings[:1]):
                continue
            begin, stop = begins, ends
            if days and ((i == 0) if days[0][1] > at else (i == len(days) - 1)):
                begin, stop = min(begin, at), max(stop, month.after)
            if i == len(days) - 1:
                stop = max(stop, after)
            mention = self._mention(begin, stop, () if self.unsure else tuple(readings[:1]), "short" if unread and kind == "date" else kind)._replace(rare=tuple(readings[1:]), linked=i in links)
            out.append(mention if kind != "hijri" else converted(mention, solar=solar, published=self.passage.published))
        return out

    def _dashed(self, at: int, after: int) -> tuple[Partial, int, int] | None:
        """Year and day that hang on one side of a month (23-2020-September, 2020/23/Sep, September-2020-23), the first token and the token after them."""
        for first in (at - 4, after):
            tokens = self.tokens[max(0, first) : first + 4]
            signs, numbers = (tokens[1::2], tokens[0::2]) if first < at else (tokens[0::2], tokens[1::2])
            if len(tokens) < 4 or first < 0 or signs[0].text not in {"-", "/"} or signs[0].text != signs[1].text or not all(number.text.isdecimal() for number in numbers):
                continue
            if any(one.end != other.start for one, other in pairwise(self.tokens[min(first, at) : max(first + 4, after)])):
                continue
            year, day = sorted((number.text for number in numbers), key=len, reverse=True)
            if len(year) == 4 and len(day) < 3 and 1000 <= int(year) < 3000 and 1 <= int(day) <= 31 and (first < at or numbers[0].text == year):
                return Partial(int(year), None, int(day)), min(first, at), max(first + 4, after)
        return None

    def _cut_short(self, number: Numeral) -> bool:
        """Whether a number may go on in a language that was guessed wrong: it ends within a word, or another number follows."""
        text = self.passage.folded.text
        return number.after in self.beginning or (number.end < len(text) and text[number.end].isalpha())

    def _may_go_on(self, number: Numeral) -> bool:
        """Whether a year in words may end in a word that is not known: «उन्नीस सौ …», "iki bin on altıda"."""
        if number.after >= len(self.tokens) or not self.tokens[number.after].text[0].isalpha():
            return False
        text = self.tokens[number.after].text
        if text in self.calendar.fillers or any(text in function_words(language) for language in self.languages[:1]):
            return False
        if number.values[0] % 10 == 0 and any(text[:length] in atoms(self.languages).children for length in range(_SHORTEST_NUMBER, len(text))):
            return True
        return number.values[0] % 100 == 0 and number.values[0] != _EVEN_YEAR and self.tokens[number.after - 1].text not in self.calendar.years

    def _of_a_share(self, at: int) -> bool:
        """Whether the word before a month is read as a share and may be its day: "tweeëntwintigste"."""
        number = self.ending.get(at + 1) if at >= 0 and self._counts(at) else None
        return number is not None and number.kind == "fraction" and not number.digits

    def _word_behind(self, at: int) -> bool:
        """Whether a word that cannot be read stands where the day does behind a month: «Mart ayının …»."""
        here = at
        while here < len(self.tokens) and self.tokens[here].text in self.calendar.before_day:
            here += 1
        return at < here < len(self.tokens) and self.tokens[here].text[0].isalpha() and self.tokens[here].text not in self.calendar.fillers

    def _joined_to_digits(self, first: int, after: int) -> bool:
        """Whether digits hang on a month and its year that may be the day: 23-2020-September."""
        texts = [token.text for token in self.tokens[max(0, first - 2) : first]], [token.text for token in self.tokens[after : after + 2]]
        return any(len(two) == 2 and two[sign] in {"-", "/"} and two[1 - sign].isdecimal() and len(two[1 - sign]) < 3 for sign, two in ((1, texts[0]), (0, texts[1])))

    def _word_before(self, at: int) -> bool:
        """Whether a word stands before a month that may be its day, in a language whose numbers cannot be read."""
        if at < 0 or at in self.taken or not self.tokens[at].text[0].isalpha():
            return False
        return self.tokens[at].text not in self.calendar.years | self.calendar.words.get("month", frozenset()) | self.calendar.words.get("from", frozenset())

    def _of_a_weekday(self, at: int) -> bool:
        """Whether the month belongs to "the first Friday of July", which is not counted out here."""
        left = self._skip(at - 1, -1, 3)
        return left >= 0 and left < at - 1 and bool(match(self.calendar.weekdays, self.tokens, left, self.languages)) and self.tokens[left + 1].text != ","

    def _closes(self, at: int) -> bool:
        """Whether a number behind a month counts nothing that follows: "mai 21", not "en mai 21 navires"."""
        if at >= len(self.tokens):
            return True
        text = self.tokens[at].text
        return not text[0].isalpha() or text in self.calendar.fillers or (text.isdecimal() and len(text) == 4)

    def _is_year(self, at: int) -> bool:
        text = self.tokens[at].text
        return bool(at and self.tokens[at - 1].text == "'") and text.isdecimal()

    def _doubled(self, month: Match[Name]) -> int:
        """The token after the month and its other name: «كانون الثاني/يناير», «آذار (مارس)»."""
        after = month.after
        if after + 1 < len(self.tokens) and self.tokens[after].text in {"/", "(", "-"}:
            again = match(self.calendar.months, self.tokens, after + 1, self.languages)
            if again and again.found[0].key == month.found[0].key:
                closed = again.after < len(self.tokens) and self.tokens[again.after].text == ")"
                return again.after + closed
        return after

    def _more_before(self, days: list[tuple[int, int, int]], links: set[int]) -> None:
        words = self.calendar.words
        while True:
            joint = self._joint(days[0][1] - 1)
            if joint < 0:
                return
            before = joint - 1
            while before >= 0 and (self.tokens[before].text in words.get("article", frozenset()) or (self.tokens[before].text == "." and before > 0 and self.tokens[before - 1].text.isdecimal())):
                before -= 1
            found = self._day_before(before)
            if not found or found[0] >= days[0][0]:
                return
            ahead = self.tokens[found[1] - 1].text if found[1] else ""
            ranged = self.tokens[joint].text in words.get("to", ()) and (self.tokens[joint].text not in words.get("and", ()) or ahead in words.get("from", ()))
            links_before = {i + 1 for i in links}
            links.clear()
            links.update(links_before | ({0} if ranged else set()))
            days.insert(0, (found[0], found[1], before + 1))

    def _joint(self, at: int) -> int:
        """The token at or before `at` that joins two days, passing over an article; -1 where there is none."""
        words = self.calendar.words
        while at > 0 and self.tokens[at].text in words.get("article", frozenset()):
            at -= 1
        return at if at > 0 and self.tokens[at].text in words.get("and", frozenset()) | words.get("to", frozenset()) else -1

    def _more_after(self, days: list[tuple[int, int, int]], links: set[int]) -> int:
        words = self.calendar.words
        after = days[-1][2]
        while after + 1 < len(self.tokens) and self.tokens[after].text in words.get("and", frozenset()) | words.get("to", frozenset()):
            found = self._day_after(after + 1)
            if not found or found[0] <= days[-1][0] or (self.tokens[after].text == "," and not self._joins_on(found[1])):
                break
            if self.tokens[after].text in words.get("to", ()) and self.tokens[after].text not in words.get("and", ()):
                links.add(len(days) - 1)
            days.append((found[0], after + 1, found[1]))
            after = found[1]
        return after

    def _joins_on(self, at: int) -> bool:
        return at < len(self.tokens) and self.tokens[at].text in self.calendar.words.get("and", ())

    def _month_alone(self, at: int, after: int) -> bool:
        """Whether a month with neither day nor year is meant as a date: "in March", or nothing else in the passage."""
        before = self.tokens[at - 1].text if at else ""
        following = self.tokens[after].text if after < len(self.tokens) else ""
        words = self.calendar.words
        steps = words.get("last", frozenset()) | words.get("next", frozenset()) | words.get("this", frozenset())
        return len(self.tokens) <= 2 or (following == "'" and self.capitals) or before in self.calendar.years or before in words.get("month", frozenset()) or before in steps or following in steps
