"""Whether a passage states a length of time.

"18 months" for P18Y differs by a letter, and P1Y is P12M: compared as text the first passes and the second falls. Years and months are one
scale, weeks and days another; "30 days" is not a month.
"""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from accordant.checks.dates import dates
from accordant.checks.durations import Duration, Length, durations
from accordant.checks.numerals import numerals
from accordant.checks.words import shown, span_of, tokens_of
from accordant.findings import Finding, contradicted, supported, unverifiable

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_NUMBER = r"(\d+(?:[.,]\d+)?)"
_ISO = re.compile(rf"P(?=.)(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?(?:T(?=.)(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?")
_SCALES = (Length(Decimal(12), Decimal(0), Decimal(0)), Length(Decimal(1), Decimal(0), Decimal(0)), Length(Decimal(0), Decimal(7), Decimal(0)),
           Length(Decimal(0), Decimal(1), Decimal(0)), Length(Decimal(0), Decimal(0), Decimal(3600)), Length(Decimal(0), Decimal(0), Decimal(60)),
           Length(Decimal(0), Decimal(0), Decimal(1)))


def parse_duration(value: Any) -> Length | None:
    """The length of an ISO 8601 duration or timedelta; None where it is neither."""
    if isinstance(value, datetime.timedelta):
        return Length(Decimal(0), Decimal(value.days), Decimal(value.seconds)) if value >= datetime.timedelta() else None
    found = _ISO.fullmatch(value.strip()) if isinstance(value, str) else None
    if not found:
        return None
    length = Length(Decimal(0), Decimal(0), Decimal(0))
    for part, scale in zip(found.groups(), _SCALES, strict=True):
        if part:
            length = length.plus(scale.times(Decimal(part.replace(",", "."))))
    return length


def _same(a: Length, b: Length) -> bool:
    return a.months == b.months and a.days * 86400 + a.seconds == b.days * 86400 + b.seconds


def duration(value: Any, passage: Passage) -> Finding:
    """Whether the passage states the length of time `value`, an ISO 8601 duration such as P5Y or a timedelta."""
    wanted = parse_duration(value)
    if wanted is None:
        return contradicted(f"malformed: {value!r} is no ISO 8601 duration such as P5Y, P18M or P30D")
    found = durations(passage)
    stated = [each for each in found if any(_same(wanted, amount) for amount in each.amounts)]
    decided = [each for each in stated if not each.open and not each.why]
    if decided:
        return supported(*(_span(passage, each) for each in decided))
    if stated and stated[0].why:
        return unverifiable(f"«{_shown(passage, stated[0])}» {stated[0].why}, not how long something lasts", _span(passage, stated[0]))
    if stated:
        return unverifiable(f"«{_shown(passage, stated[0])}» can be read in several ways", _span(passage, stated[0]))
    unread = _unread(passage, found, wanted)
    if unread:
        return unverifiable(unread)
    if found:
        read = ", ".join(f"«{_shown(passage, each)}»" for each in found[:3])
        return contradicted(f"{value} is not what {read} states", *(_span(passage, each) for each in found[:3]))
    return unverifiable("it states no length of time that can be read")


def _span(passage: Passage, found: Duration) -> Any:
    return span_of(passage, found.start, found.end)


def _shown(passage: Passage, found: Duration) -> str:
    return shown(passage, found.start, found.end)


def _unread(passage: Passage, found: list[Duration], wanted: Length) -> str:
    """Why a number of the passage may be the value beside a unit that is not known; empty where none may."""
    tokens = tokens_of(passage)
    counts = {wanted.months, wanted.months / 12, wanted.days, wanted.days / 7, wanted.seconds / 3600} - {Decimal(0)}
    used = {at for each in found for at in range(each.first, each.after)}
    if found:
        used |= {at for each in dates(passage) if each.kind == "date" for at in range(each.first, each.after)}
    for number in numerals(passage):
        if number.kind not in {"cardinal", "fraction", "loose"} or number.first in used:
            continue
        if counts & set(number.values):
            word = shown(passage, tokens[number.after].start, tokens[number.after].end) if number.after < len(tokens) else ""
            after = f"«{word}» after it is no unit of time that is known here" if word and word[0].isalpha() else "no unit of time stands beside it"
            return f"«{shown(passage, number.start, number.end)}» is stated, but {after}"
    return ""
