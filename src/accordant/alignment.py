"""A quote found in the document, at exactly the characters that state it (first version)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from accordant.folding import Folded, fold

if TYPE_CHECKING:
    from accordant.document import Document


@dataclass(frozen=True, slots=True)
class Alignment:
    start: int
    end: int
    method: Literal["exact", "folded", "fuzzy"]
    score: float


class Prepared:
    def __init__(self, text: str, language: str | None = None) -> None:
        self.text = text
        self.language = language

    @cached_property
    def folded(self) -> Folded:
        return fold(self.text)


def align(quote: str, document: Document | str, *, near: int | None = None) -> Alignment | None:
    del near
    text = document if isinstance(document, str) else document.text
    quote = quote.strip()
    start = text.find(quote)
    if quote and start >= 0:
        return Alignment(start, start + len(quote), "exact", 1.0)
    prepared = Prepared(text) if isinstance(document, str) else document.prepared
    wanted = fold(quote).text.strip()
    start = prepared.folded.text.find(wanted)
    if not wanted or start < 0:
        return None
    return Alignment(*prepared.folded.span(start, start + len(wanted)), "folded", 0.98)
