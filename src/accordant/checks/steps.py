"""Days counted off from publication or from a day beside it: "three days ago", « dans deux mois », "two days after today", 昨日の2日前.

Counted from publication, 昨日の2日前 is a day late; and a length of time that is read in part («1 mese e 21 giorni fa» as 21 days) names another day.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from accordant.checks.date_mentions import Mention
from accordant.checks.durations import Duration, durations
from accordant.checks.edtf import Partial, exists
from accordant.checks.publication import ONE_DAY, month_from, partial
from accordant.checks.words import Token, match, reading_languages, short_stems, tokens_of

if TYPE_CHECKING:
    from accordant.checks.calendars import Calendar
    from accordant.checks.passage import Passage


def steps(passage: Passage, calendar: Calendar) -> list[Mention]:
    """The days, months and years that are counted off, seen from the day of publication; none without it."""
    published = passage.published
    if published is None:
        return []
    tokens, words = tokens_of(passage), calendar.words
    out = []
    for first, last, months, days in _lengths(passage, calendar):
        start, after = tokens[first].start, last.after
        following = _following(tokens, after, reading_languages(passage))
        before = " ".join(token.text for token in tokens[max(0, first - 3) : first]).replace(" ' ", "'")
        sign, base, begin, stop = 0, published, first, after
        anchor = _anchor_after(tokens, after, passage, calendar)
        if anchor:
            sign, base, stop = anchor[0], published + anchor[1] * ONE_DAY, anchor[2]
        elif any(_begins(each, words.get("ago", frozenset())) for each in following) or _ends(before, words.get("before ago", frozenset())):
            sign = -1
        elif any(_begins(each, words.get("ahead", frozenset())) for each in following) or _ends(before, words.get("before ahead", frozenset())):
            sign = 1
        if not sign or months > 2400 or days > 36500:
            continue
        if not anchor and (ahead := _anchor_before(tokens, first, passage, calendar)):
            base, begin = published + ahead[0] * ONE_DAY, ahead[1]
        reading, exact = _counted(base, sign * months, sign * days)
        if reading:
            out.append(Mention(tokens[begin].start if begin < first else start, tokens[stop - 1].end if stop > after else last.end, begin, stop, (reading,), "relative", rare=exact))
    return out


def _lengths(passage: Passage, calendar: Calendar) -> list[tuple[int, Duration, int, int]]:
    """First token, last part, months and days of each whole length; "1 month, 2 years and 21 days" is one."""
    tokens, joints = tokens_of(passage), calendar.words.get("and", frozenset())
    out: list[tuple[int, Duration, int, int]] = []
    broken = -1  # where a part ended that is no whole number of days and months
    for length in durations(passage):
        amount = length.amounts[0] if len(length.amounts) == 1 and "working" not in length.why else None
        whole = amount is not None and amount.months == int(amount.months) and amount.days == int(amount.days)
        end = out[-1][1].after if out else -9
        gap = tokens[max(end, broken) : length.first]
        joined = len(gap) < 3 and max(end, broken) >= 0 and all(token.text in joints or token.text in calendar.fillers for token in gap)
        if amount is None or not whole or (joined and broken > end):
            broken = length.after
            continue
        first, months, days = length.first, int(amount.months), int(amount.days)
        if joined:
            first, _, more_months, more_days = out.pop()
            months, days = months + more_months, days + more_days
        out.append((first, length, months, days))
    return out


def _counted(base: datetime.date, months: int, days: int) -> tuple[Partial | None, tuple[Partial, ...]]:
    """What a count of months and days from a day names: a day, or a month or year with the very day as less likely."""
    whole = month_from(base, months)
    exact = whole._replace(day=base.day)
    if days and not months:
        return partial(base + days * ONE_DAY), ()
    there = exists(exact.year, exact.month, exact.day)
    if days:
        return (partial(datetime.date(exact.year or 1, exact.month or 1, exact.day or 1) + days * ONE_DAY), ()) if there else (None, ())
    return (Partial(whole.year) if months % 12 == 0 else whole), (exact,) if there else ()


def _anchor_after(tokens: list[Token], at: int, passage: Passage, calendar: Calendar) -> tuple[int, int, int] | None:
    """Sign, day and token after it of "after today", "before yesterday"."""
    words = calendar.words
    for here in range(at + 1, min(at + 4, len(tokens))):
        said = match(calendar.relative, tokens, here, reading_languages(passage))
        if said and said.found[0][-1] == "d":
            between = " ".join(token.text for token in tokens[at:here])
            if between in words.get("counted back", frozenset()):
                return -1, int(said.found[0][:-1]), said.after
            if between in words.get("counted from", frozenset()):
                return 1, int(said.found[0][:-1]), said.after
    return None


def _anchor_before(tokens: list[Token], at: int, passage: Passage, calendar: Calendar) -> tuple[int, int] | None:
    """Day and first token of a day that stands before the count: 今日から2日後, "dünden iki gün önce"."""
    for here in range(at - 1, max(-1, at - 6), -1):
        said = match(calendar.relative, tokens, here, reading_languages(passage))
        if said and said.found[0][-1] == "d" and said.after <= at and at - said.after < 3:
            return int(said.found[0][:-1]), here
    return None


def _following(tokens: list[Token], at: int, languages: tuple[str, ...]) -> list[str]:
    """The two words that follow a length, and the first of them without each suffix that may be cut off: 전에 as 전."""
    if at >= len(tokens):
        return []
    return [" ".join(token.text for token in tokens[at : at + 2]), *short_stems(tokens[at].text, languages)]


def _begins(text: str, words: frozenset[str]) -> bool:
    return any(text == word or text.startswith(word + " ") for word in words)


def _ends(text: str, words: frozenset[str]) -> bool:
    return any(text == word or text.endswith(" " + word) for word in words)
