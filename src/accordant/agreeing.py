"""Whether the leaves of one object agree: an office, a name and a country that are all printed may still name two countries.

"Moroccan Minister of Justice" stands in its passage, and so does Ireland; that the Moroccan minister signs for Ireland stands nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.assignment import overlap
from accordant.checks import check_named
from accordant.findings import contradicted, unverifiable

if TYPE_CHECKING:
    from accordant.cells import Thing
    from accordant.reading import Reading


def hold_agreement(thing: Thing, reading: Reading) -> None:
    """CHECKS 11: an office whose demonym is not the country of the person's party is contradicted."""
    for cell in thing.cells():
        beside = thing.leaf(cell.leaf.agrees_with) if cell.leaf.agrees_with else None
        if beside is None or beside.failed or cell.failed or not cell.finding.spans:
            continue
        if not (isinstance(beside.json, str) and len(beside.json) == 2 and beside.json.isupper()):
            continue
        span = cell.finding.spans[0]
        finding = check_named("country")(beside.json, reading.passage(span.start, span.end))
        if finding.verdict == "contradicted":
            said = reading.document.text[span.start : span.end]
            cell.finding = contradicted(f"«{said}» names another country than {beside.json}, for whom this person acts", span)


def hold_name(thing: Thing, reading: Reading) -> None:
    """Where a country and a name both say who an object is, a name that names another country contradicts it."""
    name = thing.identity
    if name is None or name.failed or not name.finding.spans or name.check == "country":
        return
    for field, shape in thing.shape.fields.items():
        cell = thing.leaf(field)
        if cell is None or cell.failed or cell.check != "country" or shape.identity is None or not shape.identity.kind:
            continue
        span = name.finding.spans[0]
        finding = check_named("country")(cell.json, reading.passage(span.start, span.end))
        if finding.verdict == "contradicted":
            cell.finding = contradicted(f"«{reading.document.text[span.start : span.end]}» names another country than {cell.json}", span)


def hold_transcription(thing: Thing, reading: Reading) -> None:
    """A name in Latin letters is contradicted by the printed name of its own object; where only others' were read, nothing was read in its place."""
    name = thing.identity
    if name is None or name.check not in ("name", "verbatim") or name.finding.verdict not in ("supported", "unverifiable"):
        return
    for cell in thing.cells():
        if cell.check != "person" or cell.finding.verdict != "contradicted" or not cell.finding.spans or not name.finding.spans:
            continue
        if not any(overlap(read, own) for read in cell.finding.spans for own in name.finding.spans):
            said = reading.document.text[name.finding.spans[0].start : name.finding.spans[0].end]
            cell.finding = unverifiable(f"«{said}» cannot be read as a name, only others beside it", *name.finding.spans[:1])
