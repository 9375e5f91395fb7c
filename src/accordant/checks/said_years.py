"""Years and months that are said and not written: "4 March this year", « en mars dernier », 今年3月4日, 지난달 4일.

Read alone, "4 March" takes the last such day before publication, and "last year" is a year of its own: the two together name another day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.checks.edtf import exists
from accordant.checks.words import Match, Token, match

if TYPE_CHECKING:
    import datetime

    from accordant.checks.calendars import Calendar
    from accordant.checks.date_mentions import Mention


def with_said_years(found: list[Mention], tokens: list[Token], calendar: Calendar, languages: tuple[str, ...], published: datetime.date | None) -> list[Mention]:
    """The mentions, those without a year with the one that a word beside them names ("last year", «العام الماضي»)."""
    if published is None:
        return found
    out = []
    for mention in found:
        first = mention.readings[0] if mention.readings else None
        said = None
        if first is not None and first.year is None and first.month is not None and mention.kind == "date":
            said = _after(mention.after, tokens, calendar, languages) or _before(mention.first, tokens, calendar, languages)
        if said is None or first is None or not exists(published.year + said[0], first.month, first.day):
            out.append(mention)
            continue
        begin, stop = min(mention.first, said[1]), max(mention.after, said[2])
        out.append(mention._replace(readings=(first._replace(year=published.year + said[0]),), rare=(), start=tokens[begin].start, end=tokens[stop - 1].end,
                                    first=begin, after=stop))
    return out


def _step(hit: Match[str] | None) -> int | None:
    return int(hit.found[0][:-1]) if hit and hit.found[0][-1] == "y" else None


def _after(at: int, tokens: list[Token], calendar: Calendar, languages: tuple[str, ...]) -> tuple[int, int, int] | None:
    """The step, first token and token after of a word such as "last year" that follows."""
    for here in range(at, min(at + 3, len(tokens))):
        hit = match(calendar.relative, tokens, here, languages)
        step = _step(hit)
        if hit and step is not None:
            return step, at, hit.after
        if tokens[here].text not in calendar.fillers:
            return None
    return None


def _before(at: int, tokens: list[Token], calendar: Calendar, languages: tuple[str, ...]) -> tuple[int, int, int] | None:
    """The same, where it stands before."""
    for here in range(at - 1, max(at - 6, -1), -1):
        hit = match(calendar.relative, tokens, here, languages)
        step = _step(hit)
        if hit and step is not None and all(token.text in calendar.fillers for token in tokens[hit.after : at]):
            return step, here, at
    return None
