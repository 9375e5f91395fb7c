"""Whether the leaves of one object agree: an office, a name and a country that are all printed may still name two countries.

"Moroccan Minister of Justice" stands in its passage, and so does Ireland; that the Moroccan minister signs for Ireland stands nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.assignment import gap, overlap
from accordant.checks import check_named
from accordant.findings import contradicted, unverifiable

if TYPE_CHECKING:
    from accordant.cells import Cell, Thing
    from accordant.findings import Span
    from accordant.reading import Reading

BESIDE = 3
"""Characters between a printed name and the same in Latin letters, at most: a space and a bracket."""


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
    """A name in Latin letters speaks of the printed name of its own object, and neither stands nor falls by another's beside it.

    Before rows: that another object of the record bears the name is theirs to say.
    """
    name = thing.identity
    if name is None or name.check not in ("name", "verbatim") or name.finding.verdict not in ("supported", "unverifiable"):
        return
    own = name.finding.spans
    for cell in thing.cells():
        read = cell.finding.spans
        if cell.check != "person" or not own or not read or any(overlap(one, other) for one in read for other in own):
            continue
        said = reading.document.text[own[0].start : own[0].end]
        if cell.finding.verdict == "contradicted":
            cell.finding = unverifiable(f"«{said}» cannot be read as a name, only others beside it", own[0])
        elif cell.finding.verdict == "supported" and _quoted(own[0], cell) and all(gap(one, other) > BESIDE for one in read for other in own):
            cell.finding = unverifiable(f"«{reading.document.text[read[0].start : read[0].end]}» is another printed name than «{said}»", *read)


def _quoted(place: Span, cell: Cell) -> bool:
    return any(passage.start <= place.start and place.end <= passage.end for passage in cell.passages)
