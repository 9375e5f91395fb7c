"""A quote found in the document, at exactly the characters that state it.

Models copy nearly right: a hamza falls, a dash or a quote mark changes, a word is hyphenated. Searched as it stands, a true quote is
lost; searched by likeness, "shall not sign" is found where the text says "shall sign", and 41 where it says 14. So a quote is looked
for as printed, then with its spelling folded, and last with a wrong letter or two or a dropped word, where that changes no number, no
negation and no name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any, Literal, Self

from accordant.folding import Folded, bare, fold, folded_text, tight, tight_text
from accordant.word_edges import CLEAN, edges, places, run_into_article

if TYPE_CHECKING:
    from pathlib import Path

    from accordant.document import Document
    from accordant.fuzzy import Words

Method = Literal["exact", "folded", "fuzzy"]
METHODS: tuple[Method, ...] = ("exact", "folded", "fuzzy")

FOLDED, ACCENTS, SPACES, PUNCTUATION = 0.98, 0.96, 0.94, 0.02
"""Scores: found after folding; without its accents; with spaces or hyphens elsewhere; what a mark lost at its ends takes off."""

CLOSE = 300
"""The most characters from the first to the last piece of a quote with an ellipsis, for `align` to return them as one span."""

_AROUND = "".join(map(chr, (*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x1680, *range(0x2000, 0x2010), *range(0x2028, 0x2030),
                            *range(0x205F, 0x206A), 0x3000, 0xFEFF))) + "\"'`´“”„‟‘’‚‛«»‹›「」『』＂＇"  # fmt: skip
_CLOSING = " .,;:!?،؛؟۔。"
_ELLIPSIS = re.compile(r"\s*(?:[\[(]\s*(?:…+|\.{2,}|\. \. \.)\s*[\])]|…+|\.(?: ?\.){2,})\s*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_GROUPED = re.compile(r"(?<!\d)(\d{1,3})((?: \d{3})+)(?!\d)")
_MOST_STARTS = 16


@dataclass(frozen=True, slots=True)
class Alignment:
    """Code points `start` to `end` of the document, half-open; how they were found; and how like the quote they are, 0 to 1."""

    start: int
    end: int
    method: Method
    score: float


class Located(str):
    """A quote that was cut out of its document at `start`, so that nobody has to look for it. Two of them are one only at the same place."""

    __slots__ = ("start",)
    start: int

    def __new__(cls, text: str, start: int) -> Self:
        made = super().__new__(cls, text)
        made.start = start
        return made

    @property
    def end(self) -> int:
        return self.start + len(self)

    def __eq__(self, other: object) -> bool:
        return str.__eq__(self, other) and getattr(other, "start", self.start) == self.start if isinstance(other, str) else NotImplemented

    def __hash__(self) -> int:
        return str.__hash__(self)


class Prepared:
    """A text made ready once for all quotes that are looked for in it. Each part is made when first needed."""

    def __init__(self, text: str, language: str | None = None) -> None:
        self.text = text
        self._language = language
        self.read: dict[object, dict[object, Any]] = {}
        """What the checks read in its passages, by place, language and publication date."""
        self.sentences: list[tuple[int, int]] = []
        """Where the sentences are that were looked at, in order."""

    @cached_property
    def language(self) -> str | None:
        from accordant.languages import detect

        return self._language or detect(self.text)

    @cached_property
    def folded(self) -> Folded:
        return fold(self.text)

    @cached_property
    def bare(self) -> str:
        """The folded text without its accents, position by position."""
        return bare(self.folded.text)

    @cached_property
    def words(self) -> Words:
        """The words of the bare text, in order."""
        from accordant.fuzzy import Words

        return Words(self.bare)

    @cached_property
    def tight(self) -> Folded:
        """The bare text without spaces and hyphens, and the way back to it."""
        return tight(self.bare)


def align(quote: str, document: Document | str | Path, *, near: int | None = None) -> Alignment | None:
    """Where the document states `quote`; None where it does not. Spaces and quote marks around the quote are left out.

    Of several places it is the nearest to `near` (a code point of the document), else the first. Of a quote with an ellipsis, the
    span from its first piece to its last, where that is at most `CLOSE` characters long, so that little stands in it that was not
    quoted; else its longest piece alone. After preparation linear in the document; a bounded number of places is weighed.
    """
    if not isinstance(quote, str):
        raise TypeError(f"a quote is text, not {type(quote).__name__}: {quote!r:.60}")
    prepared = _prepared(document)
    quote = _trimmed(quote)
    pieces = _pieces(quote)
    found = _find(prepared, quote, near=near, methods=METHODS[:2] if pieces else METHODS)
    if found is not None or not pieces:
        return found
    together = _in_order(prepared, pieces, near)
    if not together:
        return None
    first, last = together[0], together[-1]
    if last.end - first.start > CLOSE:
        return max(together, key=lambda piece: piece.end - piece.start)
    method = max((piece.method for piece in together), key=METHODS.index)
    return Alignment(first.start, last.end, "folded" if method == "exact" else method, min(SPACES, *(piece.score for piece in together)))


def align_all(quote: str, document: Document | str, near: int | None = None) -> list[Alignment]:
    """The pieces of a quote, in order; one where it has no ellipsis or the document has it too; none unless every piece is found."""
    prepared = _prepared(document)
    quote = _trimmed(quote)
    pieces = _pieces(quote)
    found = _find(prepared, quote, near=near, methods=METHODS[:2] if pieces else METHODS)
    return [found] if found is not None else _in_order(prepared, pieces, near)


def _prepared(document: Document | str | Path) -> Prepared:
    if isinstance(document, str):
        return _prepared_text(document)
    if prepared := getattr(document, "__dict__", {}).get("prepared"):
        return prepared  # type: ignore[no-any-return]
    from accordant.document import Document as Read

    return Read.of(document).prepared


_prepared_text = lru_cache(maxsize=2)(Prepared)


def _trimmed(quote: str) -> str:
    return quote.strip(_AROUND)


def _pieces(quote: str) -> list[str]:
    """The pieces between the ellipses of a quote; none where it has no ellipsis."""
    if "…" not in quote and ".." not in quote and ". ." not in quote:
        return []
    pieces = _ELLIPSIS.split(quote)
    return [] if len(pieces) == 1 else [trimmed for piece in pieces if (trimmed := _trimmed(piece))]


def _in_order(prepared: Prepared, pieces: list[str], near: int | None) -> list[Alignment]:
    """Each piece after the one before it, as close together as they come, or as near to `near`."""
    best: list[Alignment] = []
    cost = None
    after = 0
    for _ in range(_MOST_STARTS):
        found: list[Alignment] = []
        for piece in pieces:
            place = _find(prepared, piece, after=found[-1].end if found else after)
            if place is None:
                break
            found.append(place)
        if not found or len(found) < len(pieces):
            break
        length = found[-1].end - found[0].start
        weight = length if near is None else length + abs(found[0].start - near)
        if cost is None or weight < cost:
            best, cost = found, weight
        after = found[0].start + 1
    return best


def _find(prepared: Prepared, quote: str, *, near: int | None = None, after: int = 0, methods: tuple[Method, ...] = METHODS) -> Alignment | None:
    """The quote, trimmed, in one piece: exact, else folded, else fuzzy, as far as these are among the `methods`."""
    if not any(map(str.isalnum, quote)):
        return None
    if place := _exact(prepared, quote, near, after):
        return Alignment(*place, "exact", 1.0)
    wanted = folded_text(quote).strip(" '\"")
    if found := _folded(prepared, wanted, near, after):
        return found
    closed = wanted.rstrip(_CLOSING).lstrip(_CLOSING)
    if closed != wanted and (found := _folded(prepared, closed, near, after)):
        return Alignment(found.start, found.end, "folded", round(found.score - PUNCTUATION, 2))
    if "fuzzy" not in methods:
        return None
    from accordant.fuzzy import fuzzy

    place_and_score = fuzzy(prepared, bare(closed), near, after)
    return Alignment(*place_and_score[0], "fuzzy", place_and_score[1]) if place_and_score else None


def _exact(prepared: Prepared, quote: str, near: int | None, after: int) -> tuple[int, int] | None:
    if prepared.text.find(quote, after) < 0:
        return None
    folded, spare = prepared.folded, None
    for start in places(prepared.text, quote, near, after):
        place = start, start + len(quote)
        within = folded.within(*place)
        rank = edges(folded.text, *within) if within else None
        if rank == CLEAN:
            return place
        if rank is not None and spare is None:
            spare = place
    return spare


def _folded(prepared: Prepared, wanted: str, near: int | None, after: int) -> Alignment | None:
    if not wanted:
        return None
    folded = prepared.folded
    if place := _place(folded, folded.text, wanted, near, after):
        return Alignment(*place, "folded", FOLDED)
    if (joined := run_into_article(wanted)) and (place := _place(folded, folded.text, joined, near, after)):
        after_clitic = folded.index(place[0]) + 1
        return Alignment(folded.span(after_clitic, after_clitic + 1)[0], place[1], "folded", FOLDED)
    unaccented = bare(wanted)
    if (unaccented != wanted or prepared.bare is not folded.text) and (place := _place(folded, prepared.bare, unaccented, near, after)):
        return Alignment(*place, "folded", ACCENTS)
    if place := _spaced_otherwise(prepared, unaccented, near, after):
        return Alignment(*place, "folded", SPACES)
    return None


def _place(folded: Folded, text: str, wanted: str, near: int | None, after: int) -> tuple[int, int] | None:
    """Where `wanted` stands in `text`, which runs position by position beside the folded text."""
    spare = None
    for start in places(text, wanted, None if near is None else folded.index(near), folded.index(after) if after else 0):
        end = start + len(wanted)
        rank = edges(text, start, end) if folded.whole(start, end) else None
        if rank == CLEAN:
            return folded.span(start, end)
        if rank is not None and spare is None:
            spare = folded.span(start, end)
    return spare


def _spaced_otherwise(prepared: Prepared, wanted: str, near: int | None, after: int) -> tuple[int, int] | None:
    """Where `wanted` stands with spaces doubled, missing or broken into lines, or hyphenated, but with the same numbers."""
    folded, tightened = prepared.folded, prepared.tight
    key = tight_text(wanted.strip("- "))
    if len(key) < 2:
        return None
    counted = " " in wanted and _NUMBER.search(wanted) is not None
    spare = None
    nearest = None if near is None else tightened.index(folded.index(near))
    for start in places(tightened.text, key, nearest, tightened.index(folded.index(after)) if after else 0):
        first, last = tightened.span(start, start + len(key))
        rank = edges(prepared.bare, first, last) if folded.whole(first, last) else None
        if rank is None or (counted and _numbers(prepared.bare[first:last]) != _numbers(wanted)):
            continue
        if rank == CLEAN:
            return folded.span(first, last)
        spare = spare or folded.span(first, last)
    return spare


def _numbers(text: str) -> list[str]:
    return _NUMBER.findall(_GROUPED.sub(lambda found: found[1] + found[2].replace(" ", ""), text))
