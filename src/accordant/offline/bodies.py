"""Bodies that may be bound: the European Union, a ministry, a company.

Held to be states only, an agreement of Mercosur with the EU has no party; read by its adjective, "the Turkish firm Baykar" is Turkey.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.forms import forms, unaccented
from accordant.offline.text import word_set

if TYPE_CHECKING:
    from accordant.checks.forms import Reading
    from accordant.checks.passage import Passage

BODIES = frozenset(
    {"ministry", "armed_forces", "company", "bank", "university", "international_organisation", "organisation", "subnational"}
)
_PRIVATE = frozenset({"company", "bank", "university", "organisation"})
_BESIDE = 30
_MORE = re.compile(r"(?: [A-ZÀ-ÞА-Я][\w'’]*)+")


class Body(NamedTuple):
    """A body at `start:end` of the folded text, with its code of party_kinds."""

    start: int
    end: int
    kind: str


def heads(text: str, language: str | None) -> list[Reading]:
    """The words that say of what kind a body is: "ministry", "company"."""
    return [each for each in forms("party_kinds", text, language).read(text) if BODIES & set(each.keys)]


def bodies_in(passage: Passage, language: str | None) -> list[Body]:
    """International organisations and regions, which are listed by name; the former with the capitals behind it: United Nations Development Programme."""
    text, found = passage.folded.text, []
    regions = word_set("label region", language)
    for head in heads(text, language):
        if "subnational" in head.keys and unaccented(text[head.start : head.end]) in regions:
            found.append(Body(head.start, head.end, "subnational"))
        if "international_organisation" not in head.keys:
            continue
        start, end = head.start, head.end
        while start < end and not text[start].isalnum():
            start += 1
        low, high = passage.folded.span(start, end)
        more = _MORE.match(passage.text, high)
        if more and not passage.text[low : more.end()].isupper():
            end = passage.folded.index(more.end())
        if passage.text[low : low + 1].islower() and head.end - head.start <= _ACRONYM:
            continue
        found.append(Body(start, end, "international_organisation"))
    return found


_ACRONYM = 5


def of_a_body(start: int, end: int, text: str, language: str | None) -> bool:
    """Does a word for a private body stand beside the country's word at `start:end`, with no more than its name between: "Turkish firm"?"""
    for head in heads(text, language):
        if not _PRIVATE & set(head.keys):
            continue
        gap = text[head.end : start] if head.end <= start else text[end : head.start] if head.start >= end else ""
        if head.end <= start or head.start >= end:
            words = gap.split()
            if len(gap) <= _BESIDE and len(words) <= 2 and not set(gap) & set(",;:.،"):
                return True
    return False
