"""Organisations that may be bound themselves: the European Union, a ministry, a company.

Held to be states only, an agreement of Mercosur with the EU has no party; held to be whatever has a capital, every newspaper quoted is one.
"""

from __future__ import annotations

from typing import NamedTuple

from accordant.checks.forms import forms


class Body(NamedTuple):
    """A body at `start:end` of the folded text, with its code of party_kinds."""

    start: int
    end: int
    kind: str


def bodies_in(text: str, language: str | None) -> list[Body]:
    """International organisations, which are listed by name."""
    read = forms("party_kinds", text, language).read(text)
    return [Body(each.start, each.end, "international_organisation") for each in read if "international_organisation" in each.keys]
