"""An extraction as a table for people: each value, what became of it, and the words of the document that state it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from rich import box
from rich.table import Table
from rich.text import Text

from accordant.cli.bidi import Cell, way_on
from accordant.cli.excerpt import CLOSE, OPEN, excerpt, shortened
from accordant.cli.terminal import console_for_text, is_terminal, plain
from accordant.extraction import pointer_text, pointer_tokens
from accordant.providers import OFFLINE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console

    from accordant.cli.options import Bidi
    from accordant.extraction import Evidence, Extraction

COLOURS = {"supported": "green", "contradicted": "bold red", "unverifiable": "yellow", "unquoted": "red"}
FAILED = ("contradicted", "unquoted")
WIDE = 110
"""Columns from which the document's words have a column of their own; on a narrower terminal they stand below the value."""


@dataclass(frozen=True)
class Row:
    """One value of the record with its evidence (None where it has none)."""

    pointer: str
    value: Any
    evidence: Evidence | None

    @property
    def holds(self) -> bool:
        """Whether the text does not refuse it: neither contradicted nor without a passage."""
        return self.evidence is None or self.evidence.verdict not in FAILED


def rows(values: Any, evidence: Mapping[str, Evidence], tokens: tuple[str | int, ...] = ()) -> Iterator[Row]:
    """Every value that stands, in the record's order. What is one value to its check (an amount with its currency) is one row, and a part
    of it that does not hold where the whole is not refused is a row of its own."""
    pointer = pointer_text(tokens)
    if isinstance(values, Mapping) and pointer not in evidence:
        for key, value in values.items():
            yield from rows(value, evidence, (*tokens, str(key)))
    elif isinstance(values, list) and pointer not in evidence:
        for index, value in enumerate(values):
            yield from rows(value, evidence, (*tokens, index))
    elif values is not None:
        yield (row := Row(pointer, values, evidence.get(pointer)))
        if isinstance(values, Mapping) and row.holds:
            yield from (part for key, value in values.items() for part in rows(value, evidence, (*tokens, str(key))) if not part.holds)


def rows_of(extraction: Extraction[Any], offered: Any = None) -> list[Row]:
    """The rows of an extraction; after them the values of `offered`, the record it was made for, that its schema has no field for."""
    found = list(rows(extraction.values, extraction.evidence))
    inside = {row.pointer for row in found} | {""}
    for pointer, evidence in extraction.evidence.items():
        if not any(pointer == other or (other and pointer.startswith(other + "/")) for other in inside):
            found.append(Row(pointer, _value_at(offered, pointer), evidence))
    return found


def _value_at(values: Any, pointer: str) -> Any:
    """The value at a pointer; None where there is none."""
    for token in pointer_tokens(pointer):
        if isinstance(values, Mapping):
            values = values.get(token)
        elif isinstance(values, list) and token.isdigit() and int(token) < len(values):
            values = values[int(token)]
        else:
            return None
    return values


def table_text(extraction: Extraction[Any], *, bidi: Bidi = "auto", heading: str = "", offered: Any = None) -> str:
    """The extraction as the text of a table with its rejected values, the other agreements and one line on how it was had.

    `offered` is the plain record that was verified, where the extraction may hold less of it.
    """
    console = console_for_text()
    page = _Page(extraction, console, way_on(bidi, terminal=is_terminal()), offered)
    if heading:
        console.print(Text(plain(heading), style="bold"))
    for part in (page.values(), page.alone(), page.rejected(), page.others()):
        if part is not None:
            console.print(part)
            console.print()
    console.print(page.closing())
    lines = console.file.getvalue().splitlines()  # type: ignore[attr-defined]
    return "\n".join(line.rstrip() for line in lines) + "\n"


class _Page:
    def __init__(self, extraction: Extraction[Any], console: Console, way: Any, offered: Any) -> None:
        self.extraction = extraction
        self.wide = console.width >= WIDE
        self.way = way
        self.rows = rows_of(extraction, offered)

    def cell(self, *paragraphs: Text) -> Cell:
        return Cell(list(paragraphs), self.way, indent=0 if self.wide else 2)

    def values(self) -> Table | None:
        if not self.rows:
            return None
        table = _table("value of", ("value", "the text says") if self.wide else ("value, and what the text says",), "verdict")
        groups = [(name, list(found)) for name, found in groupby(self.rows, key=lambda row: _split(row.pointer)[0])]
        for name, found in groups:
            alone = len(found) == 1 and not _split(found[0].pointer)[1]
            if not alone:
                table.add_row(self.cell(Text(plain(name), style="bold")))
            for row in found:
                label = Text(plain(name), style="bold") if alone else Text("  " + plain(_split(row.pointer)[1]))
                words, reason = self.words(row), [*_reason(row), *_second(row)]
                value = Text(shown(row.value), style="" if row.evidence else "red")
                beside = (self.cell(value), self.cell(*words, *reason)) if self.wide else (self.cell(value, *words, *reason),)
                table.add_row(self.cell(label), *beside, _verdict(row.evidence))
            table.add_section()
        return table

    def words(self, row: Row) -> list[Text]:
        """The span in its words; for a value without a span the passages it was quoted with."""
        if row.evidence is None:
            return []
        source, evidence = self.extraction.source, row.evidence
        spans = [(span.start, span.end) for span in evidence.spans]
        if source is not None and spans:
            said = excerpt(source.text, spans)
        elif spans:
            said = " … ".join(f"{OPEN}{shortened(span.text)}{CLOSE}" for span in evidence.spans)
        else:
            said = " … ".join(shortened(passage.text) for passage in evidence.passages[:2])
            said = f"quoted: {said}" if said else ""
        return [_marked(said)] if said else []

    def alone(self) -> Table | None:
        """What only the second reading says."""
        if self.extraction.second is None or not self.extraction.second.alone:
            return None
        table = _table("second reading only", ("value", "the text says") if self.wide else ("value, and what the text says",), "verdict")
        for item in self.extraction.second.alone:
            row = Row(item.pointer, item.value, item.evidence)
            value, words = Text(shown(item.value)), [*self.words(row), *_reason(row)]
            beside = (self.cell(value), self.cell(*words)) if self.wide else (self.cell(value, *words),)
            table.add_row(self.cell(Text(plain(item.pointer))), *beside, _verdict(item.evidence))
        return table

    def rejected(self) -> Table | None:
        if not self.extraction.rejected:
            return None
        table = _table("not in the record", ("value offered", "why it is not") if self.wide else ("value offered, and why it is not",), "verdict")
        for item in self.extraction.rejected:
            value, reason = Text(shown(item.value)), Text("why: " + plain(item.reason), style="dim")
            quoted = [_marked("quoted: " + " … ".join(shortened(quote) for quote in item.quotes[:2]))] if item.quotes else []
            beside = (self.cell(value), self.cell(reason, *quoted)) if self.wide else (self.cell(value, reason, *quoted),)
            table.add_row(self.cell(Text(plain(item.draft_pointer))), *beside, Text(item.verdict, style=COLOURS[item.verdict]))
        return table

    def others(self) -> Table | None:
        if not self.extraction.others:
            return None
        table = _table("also in the text", ("title and parties", "the text says") if self.wide else ("title and parties, and what the text says",), None)
        for index, other in enumerate(self.extraction.others):
            title = [Text(plain(other.title or "without a title"))]
            parties = [Text(plain(", ".join(other.parties)))] if other.parties else []
            said = [_marked(" … ".join(shortened(quote) for quote in other.quotes[:2]))] if other.quotes else []
            beside = (self.cell(*title, *parties), self.cell(*said)) if self.wide else (self.cell(*title, *parties, *said),)
            table.add_row(Text(f"/others/{index}"), *beside)
        return table

    def closing(self) -> Text:
        """One line: how many values of which verdict, and what it took."""
        counts = {verdict: sum(1 for row in self.rows if row.evidence and row.evidence.verdict == verdict) for verdict in COLOURS}
        said = [f"{counted(len(self.rows))}: " + (", ".join(f"{n} {verdict}" for verdict, n in counts.items() if n) or "none")]
        if self.extraction.rejected:
            said.append(f"{len(self.extraction.rejected)} rejected")
        said.append(_cost(self.extraction))
        said.append(_compared(self.extraction))
        if self.extraction.check_scope == "document":
            said.append("searched in the whole text")
        return Text(plain("; ".join(part for part in said if part)), style="dim")


def _table(first: str, middle: tuple[str, ...], last: str | None) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, pad_edge=False, show_edge=False, header_style="bold", padding=(0, 1, 0, 0))
    table.add_column(first, max_width=26, overflow="fold")
    for index, name in enumerate(middle):
        table.add_column(name, ratio=3 if index else 2, overflow="fold")
    if last:
        table.add_column(last, no_wrap=True, width=12)
    return table


def _split(pointer: str) -> tuple[str, str]:
    """A pointer as its group (its first token; in a list of records, the record and its first token) and what is left."""
    tokens = pointer_tokens(pointer)
    cut = 2 if tokens and tokens[0].isdigit() else 1
    return pointer_text(tokens[:cut]), pointer_text(tokens[cut:])


def _verdict(evidence: Evidence | None) -> Text:
    return Text(evidence.verdict, style=COLOURS[evidence.verdict]) if evidence else Text("no evidence", style="red")


def _reason(row: Row) -> list[Text]:
    if row.evidence is None or row.evidence.verdict == "supported" or not row.evidence.reason:
        return []
    return [Text("why: " + plain(row.evidence.reason), style="dim")]


def _second(row: Row) -> list[Text]:
    """What the second reading says instead, with its own words of the text."""
    second = row.evidence.second if row.evidence else None
    if second is None or second.says != "other":
        return []
    words = " … ".join(f"{OPEN}{shortened(span.text)}{CLOSE}" for span in second.spans)
    said = f"second reading: {shown(second.value)} ({second.verdict})"
    return [Text(said, style="bold yellow"), *([_marked(words)] if words else [])]


def _compared(extraction: Extraction[Any]) -> str:
    second = extraction.second
    if second is None:
        return ""
    if second.error:
        return f"no second reading by {second.model}: {plain(second.error)}"
    counts = f"{len(second.same)} the same, {len(second.other)} other, {len(second.nothing)} without a word, {len(second.alone)} of its own"
    return f"second reading by {second.model}: {counts}"


def _marked(said: str) -> Text:
    text = Text(plain(said), style="")
    text.highlight_regex(f"{OPEN}[^{CLOSE}]*{CLOSE}", "bold")
    return text


def shown(value: Any) -> str:
    """A value as a person reads it: an amount with its currency, a truth value as yes or no, text without steering characters."""
    if isinstance(value, Mapping) and set(value) == {"amount", "currency"}:
        return plain(f"{value['amount']} {value['currency'] or ''}".strip())
    if isinstance(value, (Mapping, list)):
        from accordant.cli.terminal import json_text

        return json_text(value)
    if value is None:
        return "(not in the record)"
    if isinstance(value, bool):
        return "true" if value else "false"
    return plain(shortened(str(value)))


def counted(number: int) -> str:
    """ "1 value", "5 values"."""
    return f"{number} value" if number == 1 else f"{number} values"


def _cost(extraction: Extraction[Any]) -> str:
    usage = extraction.usage
    if extraction.model is None:
        return ""
    if extraction.model == OFFLINE:
        return "read offline by the built-in reader"
    cost = "" if usage.cost_usd is None else f", ${usage.cost_usd:.4f}"
    requests = "1 request" if usage.requests == 1 else f"{usage.requests} requests"
    return f"{extraction.model}, {requests}, {usage.prompt_tokens:,} + {usage.completion_tokens:,} tokens{cost}"
