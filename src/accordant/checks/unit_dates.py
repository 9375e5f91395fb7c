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
from accordant.checks.words import folded, forms

if TYPE_CHECKING:
    import datetime

    from accordant.checks.calendars import Calendar
    from accordant.checks.words import Token

_DIGITS = {"元": 1, "○": 0, "〇": 0, "零": 0, "两": 2, "兩": 2, "廿": 20, "卅": 30}
_CHARACTERS = "".join(_DIGITS) + "一二三四五六七八九十百千"
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
        found.update({form: int(key) for key, form in forms(language, "numbers") if key.isdecimal() and int(key) <= 1000 and len(form) == 1 and form > "\u3000"})
    return found


@cache
def _units(languages: tuple[str, ...]) -> _Units | None:
    part = {folded(form): i for language in languages for key, form in forms(language, "date_words") for i, name in enumerate(_PARTS) if key == f"{name} unit"}
    if not part:
        return None
    units = "|".join(re.escape(unit) for unit in sorted(part, key=len, reverse=True))
    eras = "|".join(re.escape(name) for name in sorted(era_names(), key=len, reverse=True))
    number = rf"(?:\d{{1,4}}|[{re.escape(''.join(_digits(languages)))}]{{1,12}}?)"
    joint = r"\s*(?:-|~|、|,|·|ㆍ|至|到|和|と|から|및|과|와)\s*"
    steps = {folded(form): (int(key[:-1]), key[-1]) for language in languages for key, form in forms(language, "date_words") if re.fullmatch(r"-?\d+[my]", key)}
    said = "|".join(re.escape(word) for word in sorted(steps, key=len, reverse=True))
    pattern = rf"(?P<era>{eras})?\s*(?<![\d.])(?P<numbers>{number}(?:{joint}{number})*)\s?(?P<unit>{units})(?!\s*間)" + (rf"|(?P<step>{said})" if said else "")
    return _Units(re.compile(pattern), part, steps)


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


def unit_dates(text: str, tokens: list[Token], languages: tuple[str, ...], calendar: Calendar, published: datetime.date | None) -> list[Mention]:
    """The dates of folded text that are written with units, in its order."""
    units = _units(languages)
    if units is None or not any(unit in text for unit in units.part):
        return []
    parts = _parts(text, units, _digits(languages), published)
    starts = [token.start for token in tokens]
    out: list[Mention] = []
    known: list[int | None] = [None, None, None]
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
        mentions = _mentions(here, known, joined=joined)
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
                out.append(Mention(start, end, first, after, (reading,), kind, linked=n < len(mentions) - 1 and bool(re.search("[-~至到]|から", links))))
        final = mentions[-1][2]
        known = [final.year, final.month, final.day]
        last = here[-1].end
    return out


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
        values = []
        for number in re.finditer(rf"\d+|[{re.escape(''.join(digits))}]+", hit["numbers"]):
            begin = hit.start("numbers") + number.start()
            values.append((_value(number.group(), digits) + (era_names()[hit["era"]] if hit["era"] else 0), begin, begin + len(number.group())))
        out.append(_Part(units.part[hit["unit"]], values, *hit.span(), words=not hit["numbers"][-1].isdecimal(), step=False))
    return out


def _goes_on(part: _Part, following: _Part, text: str) -> bool:
    """Whether a part of a date goes on with the next smaller one: 3月 with 4日, across a space, a comma or の."""
    return following.part == part.part + 1 and not following.step and not text[part.end : following.start].strip(" \t\n\u3000,의の")


def _joins(between: str, calendar: Calendar) -> bool:
    words = calendar.words
    return between in words.get("to", frozenset()) | words.get("and", frozenset()) or between in {"至", "到", "-", "~", "から", "부터"}


def _ranges(between: str, calendar: Calendar) -> bool:
    return between in calendar.words.get("to", frozenset()) and (between not in calendar.words.get("and", frozenset()))


def _mentions(parts: list[_Part], known: list[int | None], *, joined: bool) -> list[tuple[int, int, Partial]] | None:
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
    if first.part == 2 and first.words and not joined:
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
