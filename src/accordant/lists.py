"""Lists: whether an item belongs in the list it was put in.

A general in whose presence a minister signs has a true name and a true office, and is no signatory; an exercise held last year is no
area of what was signed today. What an item does is said in the sentence around it, which the shortest quote leaves out; so the cues
of its role are read there, and the identity carries the verdict.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.checks.country import countries_named
from accordant.findings import Finding, unverifiable
from accordant.roles import Beside, role, roles_told

if TYPE_CHECKING:
    from accordant.cells import Cell, Thing
    from accordant.reading import Reading

REACH = 2_000
"""Characters before a list's item in which its lead-in is looked for."""

APPOSITION = 3
"""Characters between a name and its office, at most: a comma and a space, a bracket."""
PERSONAL = frozenset({"signs", "attends"})
"""The roles of people."""

_BULLET = re.compile(r"\s*(?:[-–—•*·▪◦‣]|\(?\w{1,3}[.)])\s*")
_ORDER = ("supported", "unverifiable", "contradicted")


def hold_lists(reading: Reading) -> None:
    """Change the findings of identities whose role the text denies or does not tell; CHECKS 12."""
    for thing in reading.things:
        cell = thing.identity
        if thing.role is None or cell is None or cell.finding.verdict not in ("supported", "unverifiable") or not cell.finding.spans:
            continue
        found = [_role_at(thing.role, start, end, reading, _with_office(thing, start, end)) for start, end in _places(cell)]
        best = min(found, key=lambda finding: _ORDER.index(finding.verdict))
        if _ORDER.index(best.verdict) > _ORDER.index(cell.finding.verdict):
            cell.finding = Finding(best.verdict, best.reason, cell.finding.spans)
        _hold_second_identity(thing, cell)
    for thing in reading.things:
        for cell in thing.cells():
            if cell.leaf.options.get("event") == "signed" and cell.finding.verdict == "supported":
                _hold_past(cell, reading)


def _hold_past(cell: Cell, reading: Reading) -> None:
    """The year of an exercise held long ago is a true date, and no day of signing; its sentence tells of the past and of no signing."""
    span = cell.finding.spans[0]
    around = reading.passage(span.start, span.end).around
    told = roles_told(around.folded.text, reading.document.language)
    if "past" in told and "signs" not in told:
        cell.finding = unverifiable("its sentence tells of something past, and of no signing", *cell.finding.spans)


def _hold_second_identity(thing: Thing, cell: Cell) -> None:
    """A thing known by two identities (a party's name and its country) has one role: the second does not outlive the first."""
    if cell.finding.verdict != "contradicted":
        return
    for name in thing.shape.identities:
        other = thing.leaf(name)
        if other is not None and other is not cell and not other.failed:
            other.finding = Finding("contradicted", cell.finding.reason, other.finding.spans)


def _places(cell: Cell) -> list[tuple[int, int]]:
    return [(s.start, s.end) for s in cell.finding.spans]


def _with_office(thing: Thing, start: int, end: int) -> tuple[int, int]:
    """The name at `start:end` and an office in apposition to it, as one: what stands right before the office stands right before the person."""
    if thing.role not in PERSONAL:
        return start, end
    for name in thing.shape.identities:
        other = thing.leaf(name)
        for s in other.finding.spans if other is not None and other is not thing.identity and other.finding.verdict == "supported" else ():
            if max(start, s.start) - min(end, s.end) <= APPOSITION:
                start, end = min(start, s.start), max(end, s.end)
    return start, end


def _role_at(expected: str, start: int, end: int, reading: Reading, whole: tuple[int, int]) -> Finding:
    document = reading.document
    first, last = reading.sentence(start, end)
    around = reading.passage(start, end).around
    reach = (whole[0] - first, whole[1] - first) if first <= whole[0] and whole[1] <= last else None

    def countries() -> list[tuple[int, int]]:
        return [(mention.start, mention.end) for mention in countries_named(around)]

    found = role(expected, around.context, start - first, end - first, document.language, around.folded, Beside(reach, countries))
    if found.verdict == "contradicted" and whole != (start, end):
        alone = role(expected, around.context, start - first, end - first, document.language, around.folded, Beside(None, countries))
        if alone.verdict != "contradicted":
            found = alone
    lead = _lead_in(document.text, first) if found.verdict == "unverifiable" else ""
    if lead:
        before = f"{lead} "
        found = role(expected, before + document.text[start:last], len(before), len(before) + end - start, document.language)
    return found


def _lead_in(text: str, start: int) -> str:
    """The line with a colon that introduces the list whose item begins at `start`; empty where it is no such item."""
    lines = text[max(0, start - REACH) : start].split("\n")
    if not _BULLET.fullmatch(lines[-1]) and not _BULLET.match(text, start):
        return ""
    for line in reversed(lines[:-1]):
        if line.rstrip().endswith(":"):
            return line.strip().removesuffix(":").rstrip()
        if line.strip() and not _BULLET.match(line):
            return ""
    return ""
