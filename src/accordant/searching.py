"""One value looked for in a whole document: the weaker test, for records that come without quotes.

Checked against the whole text as one passage, a book takes a minute a value, an address printed on three lines is "not written" because the
record has commas where the page has line breaks, and "TX" is refused as a country that does not exist.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from accordant.checks import check_named
from accordant.checks.date_events import tells_day_of_event
from accordant.checks.number import parse_number
from accordant.checks.passage import Passage
from accordant.findings import Finding, Span, unverifiable
from accordant.folding import fold
from accordant.sentences import sentence
from accordant.walk import rank

if TYPE_CHECKING:
    from accordant.document import Document

STRETCH = 8_000
"""Characters of a long document that one value is searched in at a time; the checks were made for passages, not for books."""

_WORD = re.compile(r"[^\W_]+(?:[.,:/](?=\d)\d+)*")
_LOOSE_MARKS = re.compile(r"[\s,;:|()\[\]•·*\"'.]+")
"""What may stand otherwise between the words of a value and of the text: spaces, lines, brackets, commas, stops."""
_MINUS = frozenset("-−–")
_SHORT = 3
_MOST_STARTS = 200


class Word(NamedTuple):
    text: str
    start: int
    end: int


class Search:
    """A document in which many values are looked for; what is read of it is read once."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._passages: dict[tuple[tuple[str, str], ...], list[tuple[int, Passage]]] = {}

    def finding(self, value: Any, kind: str, options: Mapping[str, str] | None = None) -> Finding:
        """What the whole document says of one value: its check, stretch by stretch.

        Support anywhere is enough; then an open reading of the value; then what the first stretch that contradicts it states.
        """
        run = check_named(kind)
        best: Finding | None = None
        for start, passage in self._stretches(tuple(sorted((options or {}).items()))):
            finding = run(value, passage).shifted(start)
            if best is None or rank(finding) < rank(best):
                best = finding
            if finding.verdict == "supported":
                break
        assert best is not None, "a document is never empty"
        if kind == "date" and best.verdict == "unverifiable" and options and "event" in options:
            return self._of_a_date(value, options) or best
        if kind == "verbatim" and best.verdict == "contradicted" and isinstance(value, str):
            return self._otherwise_printed(value) or best
        if kind == "number" and best.verdict != "supported" and (loss := _positive(value)) is not None:
            return self._printed_as_a_loss(value, loss) or best
        return best

    def finding_within(self, value: Any, kind: str, options: Mapping[str, str], spans: tuple[Span, ...]) -> Finding | None:
        """What the words at `spans` say of a value by themselves: the first that settles it, else the first; None where there are no spans."""
        best: Finding | None = None
        for span in spans:
            text = self.document.text[span.start : span.end]
            passage = Passage(text, language=self.document.language, published=self.document.published, marker=dict(options))
            finding = check_named(kind)(value, passage).shifted(span.start)
            if best is None or rank(finding) < rank(best):
                best = finding
        return best

    def _of_a_date(self, value: Any, options: Mapping[str, str]) -> Finding | None:
        """Support for a date that stands beside no event's word, in a document that names no day beside the word of this event."""
        stretches = self._stretches(tuple(sorted(options.items())))
        if any(tells_day_of_event(passage) for _, passage in stretches):
            return None
        for start, passage in stretches:
            finding = check_named("date")(value, dataclasses.replace(passage, searched=False))
            if finding.verdict == "supported":
                return finding.shifted(start)
        return None

    def _printed_as_a_loss(self, value: Any, loss: Decimal) -> Finding | None:
        """A negative amount as accounts print it: (1,250.00), 1,250.00-; undecided where it stands without a sign."""
        bare: Finding | None = None
        for start, passage in self._stretches(()):
            finding = check_named("number")(loss, passage).shifted(start)
            if finding.verdict != "supported":
                continue
            for span in finding.spans:
                before, after = self.document.text[: span.start].rstrip()[-1:], self.document.text[span.end :][:2].strip()[:1]
                if (before == "(" and after == ")") or after in _MINUS:
                    first = self.document.text.rindex("(", 0, span.start) if before == "(" else span.start
                    last = self.document.text.index(after, span.end) + 1
                    return Finding("supported", "", (Span(first, last, self.document.text[first:last]),))
            bare = bare or unverifiable(f"{loss:f} is stated, but not that it is less than nothing, as {value} says", *finding.spans[:1])
        return bare

    def _stretches(self, options: tuple[tuple[str, str], ...]) -> list[tuple[int, Passage]]:
        """The text in runs of whole sentences of about `STRETCH` characters, each with its start; all at once where it is short."""
        if options not in self._passages:
            self._passages[options] = [(start, self._passage(start, end, dict(options))) for start, end in _runs(self.document)]
        return self._passages[options]

    def _passage(self, start: int, end: int, options: dict[str, str]) -> Passage:
        document = self.document
        passage = Passage(document.text[start:end], language=document.language, published=document.published, marker=options, searched=True)
        passage.__dict__["document"] = document.text
        if end - start == len(document.text):
            passage.__dict__["folded"] = document.prepared.folded
        return passage

    # --- a text that is printed with other marks between its words --------------------------------------------------------------

    @property
    def folded(self) -> str:
        return self.document.prepared.folded.text

    @cached_property
    def _words(self) -> list[Word]:
        return [Word(found.group(), *found.span()) for found in _WORD.finditer(self.folded)]

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for at, word in enumerate(self._words):
            places.setdefault(word.text, []).append(at)
        return places

    def _otherwise_printed(self, value: str) -> Finding | None:
        """Support where the value's words stand in a run with other spaces and commas; undecided where they all stand, but apart."""
        text = fold(value).text.strip()
        wanted = [Word(found.group(), *found.span()) for found in _WORD.finditer(text)]
        if not wanted:
            return None
        for first in self._places.get(wanted[0].text, [])[:_MOST_STARTS]:
            if self._runs_on(wanted, text, first):
                start, end = self._words[first].start, self._words[first + len(wanted) - 1].end
                low, high = self.document.prepared.folded.span(start, end)
                return Finding("supported", "", (Span(low, high, self.document.text[low:high]),))
        if len(wanted) > 1 and all(word.text in self._places for word in wanted):
            return unverifiable(f"the words of «{value:.80}» all stand in the document, but not in one run")
        if len(text) > 2 * _SHORT and (text in self.folded or _LOOSE_MARKS.sub("", text) in self._tight):
            return unverifiable(f"«{value:.80}» stands in the document, but runs into other words there")
        return None

    @cached_property
    def _tight(self) -> str:
        return _LOOSE_MARKS.sub("", self.folded)

    def _runs_on(self, wanted: list[Word], text: str, first: int) -> bool:
        words, folded = self._words, self.folded
        if first + len(wanted) > len(words):
            return False
        for offset in range(1, len(wanted)):
            here, before = words[first + offset], words[first + offset - 1]
            if here.text != wanted[offset].text:
                return False
            stated, asked = folded[before.end : here.start], text[wanted[offset - 1].end : wanted[offset].start]
            if stated != asked and _LOOSE_MARKS.sub("", stated) != _LOOSE_MARKS.sub("", asked):
                return False
        return self._same_edges(wanted, text, first)

    def _same_edges(self, wanted: list[Word], text: str, first: int) -> bool:
        """Whether what stands before and after the words is there too: the minus of -5, the sign of 5 %."""
        before, after = _LOOSE_MARKS.sub("", text[: wanted[0].start]), _LOOSE_MARKS.sub("", text[wanted[-1].end :])
        folded, start, end = self.folded, self._words[first].start, self._words[first + len(wanted) - 1].end
        return folded[:start].rstrip().endswith(before) and folded[end:].lstrip().startswith(after)


def _positive(value: Any) -> Decimal | None:
    number = parse_number(value)
    return -number if number is not None and number < 0 else None


def _runs(document: Document) -> list[tuple[int, int]]:
    length = len(document.text)
    found: list[tuple[int, int]] = []
    start = 0
    while length - start > 2 * STRETCH:
        _, end = sentence(document.text, start + STRETCH, start + STRETCH + 1)
        found.append((start, end))
        start = end
    return [*found, (start, length)]
