"""Whether a right value was read in the right place: the characters that gold says state it.

"Morocco" read out of the byline and "Morocco" read out of the sentence of signing are the same value and not the same evidence. So gold
names the characters that bear each value, and a right value counts as pinned where its spans touch them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from accordant.agreement import Agreement
from accordant.evals.normal import normal
from accordant.extraction import pointer_tokens
from accordant.findings import Span
from accordant.shape import Leaf, Many, Node, Object, shape_of

if TYPE_CHECKING:
    from accordant.extraction import Extraction

Spans = Mapping[str, tuple[Span, ...]]
"""By pointer into gold's list of records ("/0/signing/on"), the characters of the document that state the value."""


class Pinned(NamedTuple):
    """Of the right values that gold gives places for, how many were read there."""

    there: int = 0
    of: int = 0

    def __add__(self, other: tuple[int, ...]) -> Pinned:  # type: ignore[override]
        return Pinned(self.there + other[0], self.of + other[1])


def scored_leaves(record: Any, node: Node | None = None, pointer: str = "") -> Iterator[tuple[str, Any, Leaf]]:
    """The values of a record that are scored, each with its pointer: all but paraphrases. An amount is one value."""
    node = shape_of(Agreement) if node is None else node
    if record is None:
        return
    if isinstance(node, Leaf):
        if node.check != "paraphrase":
            yield pointer, record, node
    elif isinstance(node, Many):
        for index, item in enumerate(record):
            yield from scored_leaves(item, node.item, f"{pointer}/{index}")
    elif isinstance(node, Object):
        for name, value in record.items():
            if name in node.fields:
                yield from scored_leaves(value, node.fields[name].node, f"{pointer}/{name}")


def pinned(extraction: Extraction[Any], gold: tuple[dict[str, Any], ...], spans: Spans) -> Pinned:
    """Of the extraction's values that gold has too, and has places for: how many have a span that touches one of them."""
    known: dict[tuple[str, Any], list[Span]] = {}
    for index, record in enumerate(gold):
        for pointer, value, leaf in scored_leaves(record, pointer=f"/{index}"):
            known.setdefault((_field(pointer), normal(value, leaf.check)), []).extend(spans.get(pointer, ()))
    found = extraction.values
    several = isinstance(found, list)
    there = of = 0
    for index, record in enumerate(found if isinstance(found, list) else [found]):
        for pointer, value, leaf in scored_leaves(record, pointer=f"/{index}"):
            evidence = extraction.evidence.get(pointer if several else pointer.removeprefix("/0"))
            places = known.get((_field(pointer), normal(value, leaf.check)))
            if evidence is None or not evidence.spans or not places:
                continue
            of += 1
            there += any(span.start < place.end and place.start < span.end for span in evidence.spans for place in places)
    return Pinned(there, of)


def _field(pointer: str) -> str:
    return ".".join(token for token in pointer_tokens(pointer) if not token.isdecimal())
