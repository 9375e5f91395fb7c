"""Where a text names the things of one kind, and where each of them stands among the others.

"Karim Haddad" stands at the head of a report and again in its third sentence; held against the first place only, his office of the third
sentence is nobody's, and the next name takes it.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from accordant.findings import Span

if TYPE_CHECKING:
    from accordant.cells import Thing
    from accordant.reading import Reading

PLACES = 20
"""How many places of one identity are looked at in a document."""


class Standing:
    """Where the identities of one kind stand, in the order of the text, so that a sentence's are found without looking at all."""

    def __init__(self, kind: str, group: list[Thing], places: dict[Thing, list[Span]]) -> None:
        self.kind = kind
        self.own = {thing: places[thing] for thing in group}
        self.order = sorted(((s.start, s.end, n) for n, thing in enumerate(group) for s in places[thing]))
        self.group = group

    def within(self, first: int, last: int) -> dict[Thing, list[Span]]:
        """The things that the text names between two offsets, each with its places there."""
        found: dict[Thing, list[Span]] = {}
        for start, end, n in self.order[bisect_left(self.order, (first, 0, 0)) : bisect_left(self.order, (last, 0, 0))]:
            if end <= last:
                found.setdefault(self.group[n], []).append(Span(start, end))
        return found


def with_offices(thing: Thing, places: list[Span]) -> list[Span]:
    """The places of an identity, and of the words printed with it that are its own: a party is read beside either."""
    own = [s for cell in thing.cells() if cell.check in ("verbatim", "name") and cell.finding.verdict == "supported" for s in cell.finding.spans]
    return [*places, *own]


def kind_of(thing: Thing) -> str:
    """What an identity competes with: its marked kind, its check where that names a kind of thing, else its own list."""
    name = next(n for n in thing.shape.identities if thing.parts.get(n) is thing.identity)
    marked = thing.shape.fields[name].identity
    if marked is not None and marked.kind:
        return marked.kind
    cell = thing.identity
    if cell is not None and cell.check in ("person", "country"):
        return cell.check
    return "/".join("*" if isinstance(token, int) else token for token in thing.pointer) + f"#{name}"


def places_of(thing: Thing, reading: Reading) -> list[Span]:
    """Where the document states the thing's identity: its finding's spans, and the same words elsewhere."""
    cell = thing.identity
    if cell is None:
        return []
    spans = list(cell.finding.spans)
    words = {reading.document.text[s.start : s.end] for s in spans}
    if not words and isinstance(cell.json, str) and cell.check in ("name", "verbatim", "person"):
        words = {cell.json}
    text = reading.document.text
    for word in words:
        at = text.find(word) if word.strip() else -1
        while at >= 0 and len(spans) < PLACES:
            spans.append(Span(at, at + len(word)))
            at = text.find(word, at + len(word))
    return sorted({(s.start, s.end): s for s in spans}.values(), key=lambda s: s.start)
