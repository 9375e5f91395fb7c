"""A document as the walk reads it: every passage, sentence and distance is worked out once, however many leaves it bears.

Forty leaves on eight quotes would otherwise cut and fold the same sentences forty times, and the work around one completion would
cost more than the completion's own parsing.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from accordant.apart import apart
from accordant.cells import Cell, Override, Pointer, Stored, Thing
from accordant.checks import check_named
from accordant.checks.passage import Passage
from accordant.checks.words import once
from accordant.sentences import sentence

if TYPE_CHECKING:
    from accordant.document import Document
    from accordant.findings import Finding, Span


MOST_READ = 4_000
"""Passages of one document whose readings are kept."""


@dataclass(eq=False)
class Reading:
    """A document as the walk reads it: passages and folded sentences are made once, however many leaves they bear."""

    document: Document
    overrides: dict[Pointer, Override] = field(default_factory=dict)
    stored: dict[Pointer, Stored] | None = None
    checks: dict[str, str] = field(default_factory=dict)
    language: str = "en"
    """That of paraphrases."""
    things: list[Thing] = field(default_factory=list)
    _passages: dict[tuple[int, int], Passage] = field(default_factory=dict)
    _several: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)
    _around: dict[tuple[int, int], Passage] = field(default_factory=dict)
    _names: dict[tuple[int, int], list[tuple[int, int]]] = field(default_factory=dict)
    _apart: dict[tuple[int, int, int, int], int] = field(default_factory=dict)

    def sentence(self, start: int, end: int, begin: int = 0) -> tuple[int, int]:
        """The range of the sentence that holds `start` to `end`; each is worked out once. `begin`: where one is known to begin before it."""
        ranges = self.document.prepared.sentences
        before = bisect_right(ranges, (start, len(self.document.text) + 1)) - 1
        if before >= 0 and end <= ranges[before][1]:
            return ranges[before]
        if (start, end) not in self._several:
            found = sentence(self.document.text, start, min(end, start + 1), begin)
            if end <= found[1]:
                insort(ranges, found)
                return found
            self._several[start, end] = sentence(self.document.text, start, end, begin)  # kept apart, or each of them would be taken for all
        return self._several[start, end]

    def apart(self, first: Span, second: Span) -> int:
        """How far apart two places of the document are, as `accordant.apart` counts it; each pair is measured once."""
        pair = (first.start, first.end, second.start, second.end)
        if pair not in self._apart:
            self._apart[pair] = apart(self.document.text, pair[:2], pair[2:], self.document.language)
        return self._apart[pair]

    def names(self, first: int, last: int) -> list[tuple[int, int]]:
        """Where the sentence from `first` to `last` prints a person's name, whoever it is."""
        if (first, last) not in self._names:
            from accordant.checks.name_words import words_of
            from accordant.checks.printed_names import bare_names

            around = self.passage(first, last).around
            words = words_of(around)
            runs = [around.folded.span(words[low].start, words[high - 1].end) for low, high in bare_names(words, around)]
            self._names[first, last] = [(first + start, first + end) for start, end in runs]
        return self._names[first, last]

    def passage(self, start: int, end: int) -> Passage:
        """The characters `start` to `end` of the document, with the sentence that holds them."""
        if (start, end) not in self._passages:
            first, last = self.sentence(start, end)
            if (first, last) not in self._around:
                self._around[first, last] = self._read_once(self._whole(first, last), first, last)
            around = self._around[first, last]
            made = around if (first, last) == (start, end) else around.part(start - first, end - first)
            self._passages[start, end] = self._read_once(made, start, end)
        return self._passages[start, end]

    def finding(self, cell: Cell, start: int, end: int) -> Finding:
        """What the cell's check finds in the characters `start` to `end`; kept with them, since whoever verifies finds the same again."""
        passage = self.passage(start, end)
        passage.marker = cell.leaf.options
        value = cell.json if isinstance(cell.json, str) else repr(cell.json)
        key = ("found", cell.check, value, type(cell.json), *sorted(passage.marker.items()))
        return once(passage, key, lambda: check_named(cell.check)(cell.json, passage))

    def _read_once(self, passage: Passage, start: int, end: int) -> Passage:
        """The passage with what was read in it before, by another extraction or verification of the same document."""
        document = self.document
        read = document.prepared.read
        if len(read) > MOST_READ:
            read.clear()
        passage.__dict__["memo"] = read.setdefault((start, end, document.language, document.published), {})
        return passage

    def _whole(self, first: int, last: int) -> Passage:
        """A sentence as a passage of its own, its fold cut out of the document's where aligning quotes has made that."""
        document = self.document
        made = Passage(document.text[first:last], language=document.language, published=document.published)
        made.__dict__["document"] = document.text
        folded = document.prepared.folded.part(first, last) if self.stored is None else None
        if folded is not None:
            made.folded = folded
        return made
