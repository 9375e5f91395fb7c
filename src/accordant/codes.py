"""The published code lists of terms: kinds of instrument, statuses, areas, domains, kinds of party and of precedent.

Left to the model, one row says "MoU", the next "memorandum", a third "understanding", and three thousand agreements cannot be counted by
kind. The lists are data, lexicons/codes/<list>.txt, each naming its source in its first lines; lines are
`code: English label | broader code(s), or - | definition`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from accordant.lexicons import entries

LISTS = ("instrument_kinds", "statuses", "areas", "domains", "party_kinds", "precedent_kinds")
TOPICS = {"instrument_kinds": "kinds"}
"""The word list that reads the codes of a list, where it is not named as the list."""
SEVERAL = frozenset({"domains"})
"""Lists of which one object may hold several codes: two codes in one passage are no rivals there."""


@dataclass(frozen=True, slots=True)
class Code:
    """One entry of a list. `broader` names the codes that say the same with less precision; they hold no cycle."""

    code: str
    label: str
    broader: tuple[str, ...]
    definition: str


@cache
def published(codes: str) -> dict[str, Code]:
    """The list of that name, code by code, in its order (statuses: the order of progress). Raises `ValueError` naming the lists there are."""
    if codes not in LISTS:
        raise ValueError(f"{codes!r} is no published list of codes; choose one of {', '.join(LISTS)}")
    found = {}
    for code, (label, broader, definition) in entries("codes", codes).items():
        found[code] = Code(code, label, () if broader == "-" else tuple(part.strip() for part in broader.split(",")), definition)
    return found


@cache
def codes_of(codes: str) -> tuple[str, ...]:
    """The codes of the list of that name, in its order."""
    return tuple(published(codes))


@cache
def list_of(code: str) -> str | None:
    """The first list that holds `code`; None where none does."""
    return next((codes for codes in LISTS if code in published(codes)), None)


@cache
def broader(codes: str, code: str) -> frozenset[str]:
    """Every code of the list that is broader than `code`, near and far."""
    found: set[str] = set()
    waiting = [code]
    while waiting:
        entry = published(codes).get(waiting.pop())
        new = set(entry.broader) - found if entry else set()
        found |= new
        waiting.extend(new)
    return frozenset(found)
