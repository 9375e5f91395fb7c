"""Which numbers of a passage are parts of a date, and so count nothing.

The 4 of "4 March 2025" is no number of ships. Most passages hold no date at all, and to look for one in each costs more than to read its
numbers; so a passage is first asked for what a date cannot do without: a month's or day's name, a unit such as 月, or digits in a date's form.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from accordant.checks.calendars import calendar_of
from accordant.checks.dates import dates
from accordant.checks.unit_dates import written_with_units
from accordant.checks.words import Node, match, once, reading_languages, tokens_of

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_NUMERIC = re.compile(
    r"[12]\d{3} ?[-/.] ?\d{1,2}(?!\d)|\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?\d|\d{1,2}[-/.][12]\d{3}(?!\d)|\d{1,2} \d{2} [12]\d{3}|(?<!\d)1[34]\d\d(?!\d)"
)
_SHORT = re.compile(r"(?<!\d)\d{1,2}[-/.]\d{1,2}(?!\d)")


@cache
def _names(languages: tuple[str, ...]) -> Node[str]:
    """The names of months and weekdays and the words such as "yesterday" of these languages as one tree."""
    calendar = calendar_of(languages)
    root: Node[str] = Node()
    for some in (calendar.months, calendar.weekdays, calendar.relative):
        _graft(root, some)
    return root


def _graft(root: Node[str], some: Node[Any]) -> None:
    if some.found:
        root.found = [""]
    for word, child in some.children.items():
        _graft(root.children.setdefault(word, Node()), child)


def _may_hold_a_date(passage: Passage) -> bool:
    text, languages = passage.folded.text, reading_languages(passage)
    if _NUMERIC.search(text) or (passage.published and _SHORT.search(text)) or written_with_units(text, languages):
        return True
    names, tokens = _names(languages), tokens_of(passage)
    strangers = names.strangers.setdefault(languages, set())
    return any(match(names, tokens, at, languages) is not None for at, token in enumerate(tokens) if token[0] not in strangers and token[0][0].isalpha())


def dated(passage: Passage) -> tuple[frozenset[int], frozenset[int]]:
    """The tokens of the passage's dates, and the characters of its folded text at which their years begin."""
    return once(passage, "dated", lambda: _dated(passage))


def _dated(passage: Passage) -> tuple[frozenset[int], frozenset[int]]:
    if not _may_hold_a_date(passage):
        return frozenset(), frozenset()
    named: set[int] = set()
    years: set[int] = set()
    for each in dates(passage):
        if each.kind in {"date", "hijri"}:
            named.update(range(each.first, each.after))
        if each.kind == "date":
            year = _YEAR.search(passage.folded.text[each.start : each.end])
            years.add(each.start + (year.start() if year else 0))
    return frozenset(named), frozenset(years)
