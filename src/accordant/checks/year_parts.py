"""Quarters and halves of a year: "the first quarter of 2025", « premier semestre 2025 », «الربع الأول من عام 2025», Q1 2025.

Read as the year alone, the quarter's own months would be called more precise than the passage that states them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.checks.calendars import calendar_of
from accordant.checks.date_mentions import Mention
from accordant.checks.edtf import Partial
from accordant.checks.words import match, reading_languages, tokens_of, tree

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_LENGTHS = {"quarter": 3, "half": 6}


def parts_of_years(passage: Passage, found: list[Mention]) -> list[tuple[tuple[Partial, Partial], Mention]]:
    """The first and last month of each quarter or half of a year that the passage states, and where."""
    tokens, languages = tokens_of(passage), reading_languages(passage)
    calendar, ordinals = calendar_of(languages), tree("numbers", languages)
    out = []
    for each in found:
        year = each.readings[0].year if each.readings else None
        if each.kind not in {"year", "number"} or year is None:
            continue
        at = each.first - 1
        while at > 0 and tokens[at].text in calendar.fillers:
            at -= 1
        for first in range(max(0, at - 2), at):
            texts = [token.text for token in tokens[first : at + 1] if token.text != "-"]
            length = next((months for key, months in _LENGTHS.items() if set(texts) & calendar.words.get(key, frozenset())), 0)
            if len(texts) not in {2, 3} or not length:
                continue
            digits = [int(text) for text in texts if text.isdecimal() and len(text) == 1]
            for i in range(first, at + 1):
                hit = match(ordinals, tokens, i, languages) if tokens[i].text[0].isalpha() else None
                digits += [int(key.split()[1]) for key in (hit.found if hit and not hit.clitic else ()) if key.startswith("ordinal") and len(tokens[i].text) > 2]
            if not digits and set(texts) & calendar.words.get("last", frozenset()):
                digits = [12 // length]
            number = digits[0] if len(digits) == 1 else 0
            if 1 <= number <= 12 // length:
                part = (Partial(year, (number - 1) * length + 1), Partial(year, number * length))
                out.append((part, each._replace(start=tokens[first].start, first=first)))
                break
    return out
