"""Cells and things: the leaves and objects of one draft, while they are being checked.

A verdict written into the model's answer would be lost with the first value that pydantic refuses; so every leaf has a place of its own
beside its value, its passages and what was found, until `settle` decides what stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from accordant.alignment import Alignment
from accordant.findings import Competitor, Finding, unquoted
from accordant.shape import Leaf, Object

Pointer = tuple[str | int, ...]


@dataclass(eq=False)
class Cell:
    """One leaf of the draft: its value as the model gave it, as its type parsed it, its passages and what the checks found."""

    pointer: Pointer
    leaf: Leaf
    value: Any
    home: Thing
    name: str
    check: str = ""
    parsed: Any = None
    json: Any = None
    quotes: list[str] = field(default_factory=list)
    passages: list[Alignment] = field(default_factory=list)
    finding: Finding = field(default_factory=unquoted)
    competitors: list[Competitor] = field(default_factory=list)
    schema_default: bool = False
    stored: bool = False
    """Whether `competitors` came with stored evidence, to be used as they are."""

    @property
    def failed(self) -> bool:
        return self.finding.verdict in ("contradicted", "unquoted")


@dataclass(eq=False)
class Thing:
    """One object of the draft."""

    pointer: Pointer
    shape: Object
    parts: dict[str, Part] = field(default_factory=dict)
    quotes: list[str] = field(default_factory=list)
    passages: list[Alignment] = field(default_factory=list)
    role: str | None = None
    siblings: int = 1
    """How many objects the list has that it stands in; 1 outside a list."""
    identity: Cell | None = None
    """The leaf that says which thing this is: the first identity field that is stated."""

    def leaf(self, name: str) -> Cell | None:
        """The stated leaf of that name; None where there is none."""
        part = self.parts.get(name)
        return part if isinstance(part, Cell) else None

    def cells(self) -> Iterator[Cell]:
        """Its own leaves, lists of leaves included."""
        for part in self.parts.values():
            if isinstance(part, Cell):
                yield part
            elif isinstance(part, list):
                yield from (item for item in part if isinstance(item, Cell))


Part = Cell | Thing | list["Cell | Thing"] | None


@dataclass(frozen=True)
class Override:
    """What a repair answered for one leaf: a value (None: there is none) and the quotes that state it."""

    value: Any
    quotes: tuple[str, ...] = ()


@dataclass
class Stored:
    """Passages and competitors of one leaf, as an extraction stored them."""

    passages: list[Alignment]
    competitors: list[Competitor]
