"""Dates whose every number has its unit behind it: 2025年3月4日, 二〇二五年三月四日, 令和7年3月4日, 2025년 3월 4일.

There is no name of a month to find, the numbers may be written in characters, and a later day leaves out all that it shares with the first one
(「3月2日至5日」, "3월 2일부터 4월 5일까지"): read number by number, half of the date is lost.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.date_mentions import Mention
from accordant.checks.edtf import Partial, exists
from accordant.checks.eras import era_names
from accordant.checks.publication import days_around
from accordant.checks.words import folded, forms, script, short_stems

if TYPE_CHECKING:
    import datetime

    from accordant.checks.calendars import Calendar
    from accordant.checks.words import Token

_DIGITS = {"○": 0, "〇": 0, "零": 0, "两": 2, "兩": 2, "廿": 20, "卅": 30}
_CHARACTERS = "".join(_DIGITS) + "一二三四五六七八九十百千"
_YEAR_BEHIND = re.compile(r"\s?,\s?([12]\d{3})(?!\d)")
_PARTS = ("year", "month", "day")


class _Units(NamedTuple):
    pattern: re.Pattern[str]
    part: dict[str, int]
    """Which part of a date a unit stands behind: 0 a year, 1 a month, 2 a day."""
    steps: dict[str, tuple[int, str]]
    """今年, 지난달: what is added to the year or month of publication."""


class _Part(NamedTuple):
    part: int
    values: list[tuple[int, int, int]]
    """Each number with its start and end; "2、3日" has two."""
    start: int
    end: int
    words: bool
    """Written in characters."""
    step: bool
    """Named from the day of publication: 今年."""


@cache
def _digits(languages: tuple[str, ...]) -> dict[str, int]:
    """The characters that write numbers: the Han ones, and one-character numbers of the languages' own lists (이, 삼)."""
    found = {char: _DIGITS.get(char, int(unicodedata.numeric(char, 0))) for char in _CHARACTERS}
    for language in languages:
        for key, form in forms(language, "numbers"):
            head, _, value = key.partition(" ")
            if head in {"digit", "power"} and value.isdecimal() and int(value) <= 1000 and len(form) == 1:
                found[form] = int(value)
    return found


@cache
def _units(languages: tuple[str, ...]) -> _Units | None:
    part = {folded(form): i for language in languages for key, form in forms(language, "date_words") for i, name in enumerate(_PARTS) if key == f"{name} unit"}
    if not part:
        return None
    units = "|".join(re.escape(unit) for unit in sorted(part, key=len, reverse=True))
    eras = "|".join(re.escape(name) for name in sorted(era_names(), key=len, reverse=True))
    written = "".join(_digits(languages))
    spoken = re.escape("".join(char for char in written if script(char) == "Hangul"))
    apart = rf"|(?<![가-힣])[{spoken}]{{1,12}}?" if spoken else ""
    number = rf"(?:\d{{1,4}}|元(?=年)|[{re.escape(''.join(set(written) - set(spoken)))}]{{1,12}}?{apart})"
    ended = r"(?:(?<!일)|(?!일))" if spoken else ""  # 이십일일 is the 21st
    joint = r"\s*(?:-|~|、|,|·|ㆍ|至|到|和|と|から|및|과|와)\s*"
    steps = {folded(form): (int(key[:-1]), key[-1]) for language in languages for key, form in forms(language, "date_words") if re.fullmatch(r"-?\d+[my]", key)}
    said = "|".join(re.escape(word) for word in sorted(steps, key=len, reverse=True))
    months = "".join(re.escape(unit[-1]) for unit, which in part.items() if which == 1)
    some = rf"(?P<numbers>{number}(?:{joint}{number})*)"
    pattern = rf"(?P<era>{eras})?\s*(?<!\d)(?<!\d[.,])(?:{some}\s?(?P<unit>{units}){ended}(?!\s*[間간])|(?<=[{months}])(?P<bare>\d{{1,2}}|[初]?[一二三四五六七八九十廿卅]{{1,3}})(?![\d.:時点分%％月年个個か]))"
    return _Units(re.compile(pattern + (rf"|(?P<step>{said})" if said else "")), part, steps)


def _value(text: str, digits: dict[str, int]) -> int:
    """What a number in digits or characters is worth: 二〇二五 digit by digit, 二千零二十五 as a sum."""
    if text.isdecimal():
        return int(text)
    values = [digits.get(char, 0) for char in text]
    if all(value < 10 for value in values) and len(values) > 1:
        return int("".join(map(str, values)))
    total = current = 0
    for value in values:
        if value >= 100 or value == 10:
            total, current = total + (current or 1) * value, 0
        elif value in {20, 30}:
            total += value
        else:
            current = value
    return total + current


def written_with_units(text: str, languages: tuple[str, ...]) -> bool:
    """Whether folded text holds a unit that dates are written with in these languages: 月, 일."""
    units = _units(languages)
    return units is not None and any(unit in text for unit in units.part)


def unit_dates(text: str, tokens: list[Token], languages: tuple[str, ...], calendar: Calendar, published: datetime.date | None) -> list[Mention]:
    """The dates of folded text that are written with units, in its order."""
    units = _units(languages)
    if units is None or not any(unit in text for unit in units.part):
        return []
    parts = _without_doubles(_parts(text, units, _digits(languages), published), text)
    starts = [token.start for token in tokens]
    out: list[Mention] = []
    known: list[int | None] = [None, None, None]
    closing = _Closing(calendar, languages, published)
    last = -1  # where the date before ended
    i = 0
    while i < len(parts):
        here = [parts[i]]
        while i + len(here) < len(parts) and _goes_on(here[-1], parts[i + len(here)], text):
            here.append(parts[i + len(here)])
        i += len(here)
        between = text[last : here[0].start].strip() if last >= 0 else " "
        joined = last >= 0 and bool(out) and len(between) <= 4 and _joins(between, calendar)
        if not joined:
            known = [None, None, None]
        mentions = _mentions(here, known, text, joined=joined)
        if mentions is None:
            last = -1
            continue
        ranged = joined and _ranges(between, calendar)
        if ranged:
            out[-1] = out[-1]._replace(linked=True)
        links = text[here[-1].start : here[-1].end]
        for n, (start, end, reading) in enumerate(mentions):
            first, after = bisect_left(starts, start), bisect_left(starts, end)
            if first < after:
                kind = "short" if reading.month is None and reading.year is None else "date" if reading.month else "year"
                past, coming = closing.days(reading, tokens[after : after + 1]) if kind == "short" else ((reading,), ())
                out.append(Mention(start, end, first, after, past, kind, rare=coming, linked=n < len(mentions) - 1 and bool(re.search("[-~至到]|から", links))))
        behind = _YEAR_BEHIND.match(text, here[-1].end)
        if behind and out and mentions[-1][2].year is None and mentions[-1][2].day is not None:
            year = int(behind[1])
            out[-1] = out[-1]._replace(readings=(mentions[-1][2]._replace(year=year),), rare=(), kind="date", end=behind.end(1), after=bisect_left(starts, behind.end(1)))
            mentions[-1] = (*mentions[-1][:2], mentions[-1][2]._replace(year=year))
        final = mentions[-1][2]
        known = [final.year, final.month, final.day]
        last = here[-1].end
    return out


class _Closing:
    """A day of the month alone (「13日」, "15일"), which is one of the days around publication."""

    def __init__(self, calendar: Calendar, languages: tuple[str, ...], published: datetime.date | None) -> None:
        self.languages = languages
        self.steps = calendar.words.get("ago", frozenset()) | calendar.words.get("ahead", frozenset())
        self.published = published

    def days(self, said: Partial, following: list[Token]) -> tuple[tuple[Partial, ...], tuple[Partial, ...]]:
        """The last such day on or before publication, and the next one; what was said where there is neither, or where days are counted (「2日前」)."""
        if self.published is None or (following and (following[0].text in self.steps or not self.steps.isdisjoint(short_stems(following[0].text, self.languages)))):
            return (said,), ()
        return days_around(said.day or 0, self.published)


def _parts(text: str, units: _Units, digits: dict[str, int], published: datetime.date | None) -> list[_Part]:
    out = []
    for hit in units.pattern.finditer(text):
        if hit.groupdict().get("step"):
            step, unit = units.steps[hit["step"]]
            if published is None:
                continue
            months = published.year * 12 + published.month - 1 + (step if unit == "m" else 12 * step)
            value = months // 12 if unit == "y" else months % 12 + 1
            out.append(_Part(0 if unit == "y" else 1, [(value if unit == "y" else months, hit.start(), hit.end())], *hit.span(), words=False, step=True))
            continue
        if hit["bare"]:  # 八月十五
            out.append(_Part(2, [(_value(hit["bare"].lstrip("初"), digits), *hit.span("bare"))], *hit.span("bare"), words=True, step=False))
            continue
        values = []
        for number in re.finditer(rf"\d+|元|[{re.escape(''.join(digits))}]+", hit["numbers"]):
            begin = hit.start("numbers") + number.start()
            worth = 1 if number.group() == "元" else _value(number.group(), digits)
            values.append((worth + (era_names()[hit["era"]] if hit["era"] else 0), begin, begin + len(number.group())))
        out.append(_Part(units.part[hit["unit"]], values, *hit.span(), words=not hit["numbers"][-1].isdecimal(), step=False))
    return out


def _without_doubles(parts: list[_Part], text: str) -> list[_Part]:
    """The parts without a year that stands in brackets behind itself: 2025年（令和7年）3月."""
    out: list[_Part] = []
    for part in parts:
        before = out[-1] if out else None
        if before and part.part == before.part == 0 and part.values[0][0] == before.values[0][0] and text[before.end : part.start].strip() == "(":
            closed = text[part.end : part.end + 1] == ")"
            out[-1] = before._replace(end=part.end + closed)
        else:
            out.append(part)
    return out


def _goes_on(part: _Part, following: _Part, text: str) -> bool:
    """Whether a part of a date goes on with the next smaller one: 3月 with 4日, across a space, a comma or の."""
    return following.part == part.part + 1 and not following.step and not text[part.end : following.start].strip(" \t\n\u3000,의の")


def _joins(between: str, calendar: Calendar) -> bool:
    words = calendar.words
    return between in words.get("to", frozenset()) | words.get("and", frozenset()) or between in {"至", "到", "-", "~", "から", "부터"}


def _ranges(between: str, calendar: Calendar) -> bool:
    return between in calendar.words.get("to", frozenset()) and (between not in calendar.words.get("and", frozenset()))


def _on_the_day(part: _Part, text: str) -> bool:
    """Whether 二日 is followed by に, so that it names a day: 二日に, not 一日に一度."""
    return part.values[0][0] > 1 and text.startswith("に", part.end) and text[part.end + 1 : part.end + 2] not in set("一二三12")


def _mentions(parts: list[_Part], known: list[int | None], text: str, *, joined: bool) -> list[tuple[int, int, Partial]] | None:
    """The dates that some parts and what is known from the date before make; None where they are a length of time or a word by chance."""
    first = parts[0]
    if first.step and len(parts) == 1:
        return None  # 今年 alone is read among the words such as "this year"
    values: list[int | None] = [None, None, None]
    if joined:
        values[: first.part] = known[: first.part]
    for part in parts:
        value = part.values[-1][0]
        if part.step and part.part == 1:
            values[0], value = value // 12, value % 12 + 1
        if part.part == 0 and not part.step:
            if value < 100 and len(parts) > 1:
                value += 2000 if value < 70 else 1900
            if not 1000 <= value < 3000:
                return None
        values[part.part] = value
    if first.part == 2 and first.words and not joined and first.values[0][0] < 11 and not _on_the_day(first, text):
        return None  # 一日 is "one day" too
    closing = parts[-1]
    out = []
    for number, start, end in closing.values if not closing.step else closing.values[-1:]:
        reading = list(values)
        if not closing.step:
            reading[closing.part] = number if closing.part or number > 999 else values[0]
        day = Partial(*reading)
        if not exists(day.year, day.month, day.day) or (day.month is None and day.day is not None and day.year is not None):
            return None
        out.append((start, end, day))
    begins, finishes = (first.start, out[0][1]), out[-1][0]
    out[0] = (begins[0], begins[1], out[0][2])
    out[-1] = (out[-1][0] if len(out) > 1 else first.start, closing.end, out[-1][2])
    return out if finishes >= 0 else None
