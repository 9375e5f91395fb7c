"""Countries in the sentence of a person: which one the person acts for, which one is only where an envoy is sent.

"The Ambassador of Brazil to Ghana, X, signed for Brazil, while Y, the deputy minister, signed for Ghana": Ghana stands in the office of X
and is not X's; and Brazil stands nearer to Y than Ghana does to X.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.assignment import overlap
from accordant.checks.country import countries_named
from accordant.findings import Span
from accordant.pairings import is_posting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordant.cells import Cell
    from accordant.reading import Reading

_CODE = re.compile("[A-Z]{2}")


def countries_between(first: int, last: int, reading: Reading) -> list[tuple[str, Span]]:
    """The countries, as codes, that the sentence from `first` to `last` names for certain, but not those where an envoy is sent."""
    around = reading.passage(first, last).around
    found: list[tuple[str, Span]] = []
    for mention in countries_named(around):
        if len(mention.codes) == 1 and mention.kind == "name":
            start, end = around.folded.span(mention.start, mention.end)
            if not is_posting(around.folded.text, mention.start, mention.end, reading.document.language):
                found.append((next(iter(mention.codes)), Span(first + start, first + end)))
    return found


def without_postings(spans: Sequence[Span], reading: Reading) -> tuple[Span, ...]:
    """The places of a country that are not where an envoy is sent."""
    kept: list[Span] = []
    for span in spans:
        first, last = reading.sentence(span.start, span.end)
        folded = reading.passage(first, last).around.folded
        if not is_posting(folded.text, folded.index(span.start - first), folded.index(span.end - first), reading.document.language):
            kept.append(span)
    return tuple(kept)


def names_several(cell: Cell, place: Span, reading: Reading) -> bool:
    """Whether an office names another country beside the one of `cell`: "foreign ministers of A and B"."""
    if not _CODE.fullmatch(str(cell.json)):
        return False
    first, last = reading.sentence(place.start, place.end)
    inside = {code for code, span in countries_between(first, last, reading) if overlap(span, place)}
    return bool(inside - {cell.json})


def other_countries(cell: Cell, span: Span, reading: Reading) -> list[Span]:
    """Where the sentence of the country at `span` names other countries than the one of `cell`."""
    if not _CODE.fullmatch(str(cell.json)):
        return []
    first, last = reading.sentence(span.start, span.end)
    return [place for code, place in countries_between(first, last, reading) if code != cell.json]


def another_is_nearer(cell: Cell, span: Span, mine: Sequence[Span], reading: Reading) -> bool:
    """Whether another country than the one of `cell`, at `span`, stands nearer to the object; true where it cannot be told."""
    if not _CODE.fullmatch(str(cell.json)):
        return True
    near = min((reading.apart(place, own) for place in other_countries(cell, span, reading) for own in mine), default=None)
    far = min((reading.apart(span, own) for own in mine), default=None)
    return near is not None and far is not None and near < far
