"""A date found in a passage; years by themselves, and what a range leaves to its other end.

"2000 men" is no year and "from 28 March to 2 April 2025" gives its year once: read apart, the first date has none and any year passes.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.edtf import Partial
from accordant.checks.word_kinds import DIGITS, NUMBER

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordant.checks.calendars import Calendar
    from accordant.checks.number_words import Numeral
    from accordant.checks.words import Token

_YEAR_DIGITS = 4


class Mention(NamedTuple):
    """A date in a passage. `start` and `end` index the folded text, `first` and `after` its tokens.

    `readings` are the days it names, the likeliest first; `open`: none of them is decided; `rare`: what it names less likely. `kind` is date,
    short (3/7, "the 21st"), weekday, relative, year ("in 2025"), number (four digits that may be a year) or hijri. `linked`: a range goes on to the next mention.
    """

    start: int
    end: int
    first: int
    after: int
    readings: tuple[Partial, ...]
    kind: str = "date"
    open: bool = False
    rare: tuple[Partial, ...] = ()
    linked: bool = False


def _mention(tokens: list[Token], first: int, after: int, year: int, kind: str) -> Mention:
    return Mention(tokens[first].start, tokens[after - 1].end, first, after, (Partial(year),), kind)


def is_hijri(tokens: list[Token], after: int, calendar: Calendar) -> bool:
    """Whether a mark of the Hijra follows a year."""
    marks = calendar.words.get("hijri", frozenset())
    if not marks or after >= len(tokens):
        return False
    joined, text = _joined(marks), ""
    for token in tokens[after : after + 3]:
        text += token.text
        if text in joined:
            return True
    return False


@cache
def _joined(marks: frozenset[str]) -> frozenset[str]:
    return frozenset(mark.replace(" ", "") for mark in marks)


def years(tokens: list[Token], kinds: list[int], read: Callable[[], dict[int, Numeral]], calendar: Calendar, taken: set[int]) -> list[Mention]:
    """Years that stand alone, surely ("in 2025") or perhaps ("2000 men"); `read` gives the numbers of the passage by their first token."""
    out: list[Mention] = []
    for at, token in enumerate(tokens):
        kind = kinds[at]
        if not kind & (DIGITS | NUMBER) or at in taken:
            continue
        if kind & DIGITS:
            if len(token.text) != _YEAR_DIGITS:
                continue
        elif not at or tokens[at - 1].text not in calendar.years:
            continue
        numbers = read()
        if at in taken or not (token.text.isdecimal() and len(token.text) == 4 and 1500 <= int(token.text) < 2200):
            number = numbers.get(at)
            cue = at and tokens[at - 1].text in calendar.years
            if number and at not in taken and not number.digits and cue and 1500 <= number.values[0] < 2200 and number.kind == "cardinal":
                out.append(_mention(tokens, at, number.after, int(number.values[0]), "year"))
            elif at not in taken and token.text.isdecimal() and len(token.text) == 4 and 1300 <= int(token.text) < 1500 and is_hijri(tokens, at + 1, calendar):
                out.append(_mention(tokens, at, at + 1, int(token.text), "hijri"))
            continue
        number = numbers.get(at)
        if number is None or number.after != at + 1 or number.kind != "cardinal":
            continue
        before = tokens[at - 1].text if at else ""
        following = tokens[at + 1].text if at + 1 < len(tokens) else ""
        sure = before in calendar.years or following in calendar.words.get("year after", frozenset()) or before.lstrip("ول") in calendar.years or len(tokens) == 1 or (before == "(" and following == ")")
        taken.add(at)
        if not sure and _counts(tokens, at, calendar):
            continue
        out.append(_mention(tokens, at, at + 1, int(token.text), "year" if sure else "number"))
        short = tokens[at + 2].text if following in {"-", "/"} and at + 2 < len(tokens) else ""
        if short.isdecimal() and len(short) == 2 and int(short) == int(token.text) % 100 + 1:
            out[-1] = out[-1]._replace(linked=True, kind="year")
            out.append(_mention(tokens, at + 2, at + 3, int(token.text) + 1, "year"))
    return out


def _counts(tokens: list[Token], at: int, calendar: Calendar) -> bool:
    """Whether something makes four digits a count or an amount: a sign of money, or the noun that they count ("2019 soldiers")."""
    before = tokens[at - 1].text if at else ""
    following = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if any(text and unicodedata.category(text[0]) == "Sc" for text in (before, following)) or before in {"usd", "eur", "gbp", "mad"}:
        return True
    counted = calendar.words.get("counted", frozenset())
    return following in counted or any(following.startswith(stem[:-1]) for stem in counted if stem[-1] == "*")


def linked(found: list[Mention], tokens: list[Token], calendar: Calendar) -> list[Mention]:
    """Ranges seen, and years that the first of two dates leaves to the second."""
    words = calendar.words
    articles = words.get("article", frozenset()) | {"on", "في"}
    to, also, begin = words.get("to", frozenset()), words.get("and", frozenset()), words.get("from", frozenset())
    for i in range(len(found) - 2, -1, -1):
        here, following = found[i], found[i + 1]
        between = [token.text for token in tokens[here.after : following.first] if token.text not in articles]
        if len(between) > 3 or here.after > following.first:
            continue
        joints = [text for text in between if text in to or text in also]
        if not joints or any(text not in to | also | calendar.fillers | {"au", "jusqu", "'"} for text in between):
            continue
        first = here.first - 1
        while first > 0 and tokens[first].text in calendar.fillers - begin:
            first -= 1
        started = first >= 0 and tokens[first].text in begin
        if any(text in to and (text not in also or started) for text in joints):
            both = "year" if {here.kind, following.kind} <= {"year", "number"} and started else here.kind
            found[i] = here = here._replace(linked=True, kind=both)
            if both == "year":
                found[i + 1] = following._replace(kind="year")
        year = following.readings[0].year if following.readings else None
        if here.readings and here.readings[0].year is None and year is not None and here.kind == following.kind == "date":
            found[i] = here._replace(readings=tuple(part._replace(year=year) for part in here.readings))
    return found
