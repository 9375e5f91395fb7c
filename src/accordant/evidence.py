"""Evidence for each value that stands, keyed by its pointer into the record, and the list of those that do not.

A pointer taken from the draft names the wrong value as soon as a list item before it was dropped; so pointers are those of the
record as it was settled, and the draft's own are given to rejected values only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.extraction import Evidence, Passage, Rejected, pointer_text
from accordant.findings import Span
from accordant.settle import SCHEMA_DEFAULT, leaves_of

SET_BY_SCHEMA = "set by the schema's own validator"
CHANGED_BY_SCHEMA = "changed by the schema's own validator"

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accordant.cells import Cell, Pointer
    from accordant.document import Document
    from accordant.settle import Rejected as RejectedCell
    from accordant.settle import Settled


def evidence_of(settled: Settled, document: Document) -> dict[str, Evidence]:
    """Evidence by pointer. A value made of parts (money) has its evidence under its own pointer and under each part's."""
    found: dict[str, Evidence] = {}
    passages: dict[int, list[Passage]] = {}
    for pointer, cell in settled.kept:
        evidence = evidence_for(cell, document, passages)
        found[pointer_text(pointer)] = evidence
        if isinstance(cell.json, dict):
            found.update({pointer_text((*pointer, *inner)): evidence for inner, _ in leaves_of(cell.json)})
    for pointer, _ in settled.defaults:
        found[pointer_text(pointer)] = Evidence(verdict="unverifiable", check="none", reason=SCHEMA_DEFAULT)
    if settled.record is not None:
        _mark_changed(found, settled)
    return found


def _mark_changed(found: dict[str, Evidence], settled: Settled) -> None:
    """Values that the schema's own validators made or changed are no longer what was checked, and their evidence says so."""
    from pydantic_core import to_jsonable_python

    checked = {pointer: value for tokens, value in leaves_of(settled.plain) if (pointer := pointer_text(tokens))}
    for tokens, value in leaves_of(to_jsonable_python(settled.record, by_alias=False)):
        pointer = pointer_text(tokens)
        if pointer not in found:
            found[pointer] = Evidence(verdict="unverifiable", check="none", reason=SET_BY_SCHEMA)
        elif pointer in checked and checked[pointer] != value and found[pointer].verdict == "supported":
            reason = f"{CHANGED_BY_SCHEMA} from {checked[pointer]!r}"
            found[pointer] = found[pointer].model_copy(update={"verdict": "unverifiable", "reason": reason})


def evidence_for(cell: Cell, document: Document, shared: dict[int, list[Passage]] | None = None) -> Evidence:
    """The evidence of one cell; `shared` keeps the passages of an object, which its leaves have in common."""
    text = document.text
    shared = shared if shared is not None else {}
    if id(cell.passages) not in shared:
        shared[id(cell.passages)] = [
            Passage.model_construct(start=p.start, end=p.end, text=text[p.start : p.end], method=p.method, score=round(p.score, 4)) for p in cell.passages
        ]
    finding = cell.finding
    return Evidence.model_construct(
        verdict=finding.verdict,
        check=cell.check,
        reason=finding.reason,
        spans=[Span(s.start, s.end, text[s.start : s.end]) for s in finding.spans],
        passages=shared[id(cell.passages)],
        competitors=list(dict.fromkeys(cell.competitors)),
    )


def rejected_of(rejected: Iterable[RejectedCell], prefix: Pointer = ()) -> list[Rejected]:
    """The rejected list of an extraction; `prefix` is where the record stood in what was drafted, and is left out of pointers."""
    return [
        Rejected(
            draft_pointer=pointer_text(item.cell.pointer[len(prefix) :]),
            value=_plain(item.cell.value),
            verdict=item.finding.verdict,
            reason=item.finding.reason,
            quotes=list(item.cell.quotes),
        )
        for item in rejected
    ]


def _plain(value: Any) -> Any:
    from pydantic_core import to_jsonable_python

    return to_jsonable_python(value)
