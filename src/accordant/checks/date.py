"""Whether a passage states a date, and the date of the right event.

«يوم الثلاثاء» names no day, "March 2025" no second of March, and the day of entry into force is the error that no look at the value alone can see:
it stands in the text, beside another verb.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, Any

from accordant.checks.calendars import calendar_of
from accordant.checks.date_events import another_day, counted_from, denied, only_a_limit, own_event, rival_event
from accordant.checks.date_mentions import Mention
from accordant.checks.dates import dates
from accordant.checks.edtf import Partial, exists, parse_date, time_of_day
from accordant.checks.recurring_days import of_the_moon
from accordant.checks.words import reading_languages, shown, span_of, tokens_of
from accordant.checks.year_parts import parts_of_years
from accordant.findings import Finding, Span, contradicted, supported, unverifiable
from accordant.lexicons import entries

if TYPE_CHECKING:
    from accordant.checks.passage import Passage


def date(value: Any, passage: Passage) -> Finding:
    """Whether the passage states `value`, an EDTF date (2025, 2025-03, 2025-03-02), an interval of two, or a datetime."""
    wanted = parse_date(value)
    if wanted is None:
        return contradicted(f"malformed: {value!r} is no date such as 2025, 2025-03, 2025-03-02 or 2025-03/2025-05")
    found = dates(passage)
    if len(wanted) == 2:
        return _interval(wanted, found, passage)
    finding = _single(wanted[0], found, passage)
    clock = time_of_day(value)
    if finding.verdict == "supported" and clock is not None and not _tells(clock, passage.folded.text):
        return contradicted(f"{clock[0]:02}:{clock[1]:02} is not stated in «{passage.text[:80]}», which names the day", *finding.spans)
    return finding


def _tells(clock: tuple[int, int], text: str) -> bool:
    """Whether a folded text states a time of day: 22:30, 22.30, 22h30, 10:30 pm, 10 a.m."""
    hour, minute = clock
    forms = [rf"0?{hour} ?[:.h] ?{minute:02}"]
    if minute == 0:
        forms += [rf"0?{hour} ?(?:h|o'clock|uhr|heures?)"]
    half = rf"0?{hour % 12 or 12}(?: ?[:.] ?{minute:02}){'?' if minute == 0 else ''} ?{'p' if hour >= 12 else 'a'}\.? ?m"
    plain = [rf"{form}(?! ?[ap]\.? ?m)" for form in forms]
    return any(re.search(rf"(?<!\d){form}(?!\d)", text) for form in (*plain, half))


_NEAR = 6  # tokens between the same day in two calendars


def _decisive(found: list[Mention]) -> list[Mention]:
    """The mentions without those of the Hijra that stand beside the same day in the common calendar, which decides."""
    if not any(each.kind == "hijri" for each in found):
        return found
    common = [each.kind == "date" and bool(each.readings) and each.readings[0].day is not None for each in found]
    out = []
    for i, each in enumerate(found):
        beside = [j for j in (i - 1, i + 1) if 0 <= j < len(found) and common[j]]
        if each.kind == "hijri" and any(-_NEAR <= each.first - found[j].after <= _NEAR or -_NEAR <= found[j].first - each.after <= _NEAR for j in beside):
            continue
        out.append(each)
    return out


def _states(wanted: Partial, stated: Partial) -> bool:
    """Whether a date says at least what is wanted."""
    return all(want is None or want == say for want, say in zip(wanted, stated, strict=True))


def _leaves_open(wanted: Partial, stated: Partial) -> bool:
    """Whether a date without its year may be the one wanted."""
    if stated.year is not None:
        return False
    return all(want is None or say is None or want == say for want, say in zip(wanted[1:], stated[1:], strict=True)) and (
        wanted.day is None or stated.day is not None
    )


def _single(wanted: Partial, found: list[Mention], passage: Passage) -> Finding:
    found = _decisive(found)
    stated = [each for each in found if not each.open and any(_states(wanted, day) for day in each.readings)]
    rival = no = counted = limit = ""
    bare: Mention | None = None
    for each in stated:
        if lunar := of_the_moon(each, passage):
            return unverifiable(f"«{lunar}» makes «{_shown(passage, each)}» a day of the lunar calendar, which is not converted here", _span(passage, each))
        if beside := another_day(each, passage):
            return contradicted(f"{wanted} is only the day that «{beside}» is counted from", _span(passage, each))
        if length := counted_from(each, passage):
            counted = length
            continue
        rival = rival_event(each, passage)
        if not rival and not (no := denied(each, passage)):
            if limit := only_a_limit(each, passage):
                continue
            if passage.searched and passage.marker.get("event") and not own_event(each, passage):
                bare = bare or each
                continue
            return supported(_span(passage, each))
    if bare:
        return unverifiable(f"{wanted} is stated, but not beside a word of «{passage.marker['event']}»", _span(passage, bare))
    if counted and not rival:
        return contradicted(f"{wanted} is the day from which «{counted}» are counted, not the date of «{passage.marker['event']}»", _span(passage, stated[0]))
    if limit and not rival:
        return unverifiable(f"«{limit}» makes «{_shown(passage, stated[-1])}» a limit, not the date of «{passage.marker['event']}»", _span(passage, stated[-1]))
    if stated and not rival:
        return unverifiable(f"«{no}» before the event's word denies it for «{_shown(passage, stated[-1])}»", _span(passage, stated[-1]))
    if rival:
        return contradicted(f"{wanted} is stated beside «{rival}», not as the date of «{passage.marker['event']}»", _span(passage, stated[0]))
    for each in found:
        if each.kind == "hijri" and any(_states(wanted, day) for day in each.rare):
            return unverifiable(f"«{_shown(passage, each)}» is {each.readings[0]} or a day beside it: the calendars of the Hijra differ by a day", _span(passage, each))
        if each.open and any(_states(wanted, day) for day in each.readings):
            readings = " or ".join(map(str, each.readings))
            return unverifiable(f"«{_shown(passage, each)}» can be {readings}", _span(passage, each))
        if any(_states(wanted, day) for day in each.rare):
            return unverifiable(f"«{_shown(passage, each)}» can be {wanted}, but more likely {each.readings[0]}", _span(passage, each))
        if any(_leaves_open(wanted, day) for day in each.readings):
            return unverifiable(f"«{_shown(passage, each)}» has no year", _span(passage, each))
    return _not_stated(wanted, found, passage)


def _not_stated(wanted: Partial, found: list[Mention], passage: Passage) -> Finding:
    spans = [_span(passage, each) for each in found[:3]]
    hijri = [each for each in found if each.kind == "hijri" and not each.readings]
    read = [each for each in found if each.kind not in {"number", "short"} and each not in hijri]
    if hijri and not any(each.kind in {"date", "weekday"} for each in read):
        return unverifiable(f"«{_shown(passage, hijri[0])}» is a date of the Hijra, which is not converted here", *spans)
    if not read:
        return unverifiable("it names no date that can be read", *spans)
    nearest = max(read, key=lambda each: max((_likeness(wanted, day) for day in each.readings), default=-1))
    text = _shown(passage, nearest)
    span = _span(passage, nearest)
    if not nearest.readings:
        what = "a weekday names no date" if nearest.kind == "weekday" else "it names no date"
        return contradicted(f"{wanted} is not what «{text}» states: {what} unless `published` is given", span)
    if any(_states(day, wanted) for day in nearest.readings):
        if not any(entries(language, "date_words") for language in reading_languages(passage)):
            return unverifiable(f"«{text}» is read, but not whether it says more: its language has no list of the words of dates", span)
        return contradicted(f"{wanted} is more precise than «{text}», which states {nearest.readings[0]}", span)
    return contradicted(f"{wanted} is not what «{text}» states: that is {nearest.readings[0]}", span)


def _likeness(wanted: Partial, day: Partial) -> int:
    return sum(want is not None and want == say for want, say in zip(wanted, day, strict=True))


def _interval(wanted: tuple[Partial, ...], found: list[Mention], passage: Passage) -> Finding:
    begin, end = wanted
    for part, each in parts_of_years(passage, found):
        if (begin._replace(day=None), end._replace(day=None)) == part and begin.day in {None, 1} and (end.day is None or not exists(end.year, end.month, end.day + 1)):
            return supported(_span(passage, each))
        if begin.year == end.year and None not in {begin.month, end.month}:
            return contradicted(f"{begin}/{end} is not what «{_shown(passage, each)}» states: that is {part[0]}/{part[1]}", _span(passage, each))
    closing = [i for i, each in enumerate(found) if any(_states(end, day) for day in each.readings)]
    for i, first in enumerate(found):
        if not any(_states(begin, day) for day in first.readings) or not closing or closing[-1] <= i:
            continue
        last = found[closing[bisect_right(closing, i)]]
        spans = (span_of(passage, first.start, last.end),)
        if last is found[min(i + 1, len(found) - 1)] and _next_day(begin, end) and _joined(passage, first, last) and not first.open and not last.open:
            return supported(*spans)
        if first.linked and not first.open and not last.open:
            return supported(*spans)
        return unverifiable(f"both ends of {begin}/{end} are stated, but not as a range", *spans)
    missing = next((part for part in wanted if not any(_states(part, day) for each in found for day in each.readings)), begin)
    return _not_stated(missing, found, passage)


def _next_day(begin: Partial, end: Partial) -> bool:
    """Whether an interval is a day and the one after it: "on 24 and 25 June" states it."""
    if None in {*begin, *end}:
        return False
    days = [datetime.date(each.year or 1, each.month or 1, each.day or 1) for each in (begin, end)]
    return (days[1] - days[0]).days == 1


def _joined(passage: Passage, first: Mention, last: Mention) -> bool:
    """Whether two days are joined by "and" and nothing else but an article."""
    words = calendar_of(reading_languages(passage)).words
    between = [token.text for token in tokens_of(passage)[first.after : last.first]]
    rest = words.get("article", frozenset()) | words.get("day", frozenset())
    return any(text in words.get("and", ()) for text in between) and all(text in words.get("and", ()) or text in rest for text in between)


def _span(passage: Passage, found: Mention) -> Span:
    return span_of(passage, found.start, found.end)


def _shown(passage: Passage, found: Mention) -> str:
    return shown(passage, found.start, found.end)
