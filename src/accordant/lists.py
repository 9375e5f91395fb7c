"""Lists: whether an item belongs in the list it was put in.

A general in whose presence a minister signs has a true name and a true office, and is no signatory; an exercise held last year is no
area of what was signed today. What an item does is said in the sentence around it, which the shortest quote leaves out; so the cues
of its role are read there, and the identity carries the verdict.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from accordant.assignment import gap, overlap
from accordant.checks.country import countries_named
from accordant.findings import Finding, Span, unverifiable
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
LITTLE = 3
"""Letters of an article or a preposition, at most."""

_BULLET = re.compile(r"\s*(?:[-–—•*·▪◦‣]|\(?\w{1,3}[.)])\s*")
_ORDER = ("supported", "unverifiable", "contradicted")


class Told(NamedTuple):
    """What the text says of a person's role: the finding, the cue and the name with its office, in characters of the document."""

    finding: Finding
    cue: Span | None
    whole: Span


def hold_lists(reading: Reading) -> None:
    """Change the findings of identities whose role the text denies or does not tell; CHECKS 12."""
    told: dict[Thing, Told] = {}
    for thing in reading.things:
        cell = thing.identity
        if thing.role is not None and cell is not None and cell.finding.verdict in ("supported", "unverifiable") and cell.finding.spans:
            found = [_role_at(thing.role, start, end, reading, _with_office(thing, start, end)) for start, end in _places(cell)]
            told[thing] = min(found, key=lambda each: _ORDER.index(each.finding.verdict))
    for thing, held in told.items():
        cell, best = thing.identity, held.finding
        if cell is None:
            continue
        if best.verdict == "contradicted" and held.cue is not None and _of_others(thing, held, told, reading):
            said = reading.document.text[held.cue.start : held.cue.end]
            best = unverifiable(f"«{said}» speaks of others, and no other word says what «{cell.json}» does")
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


def _role_at(expected: str, start: int, end: int, reading: Reading, whole: tuple[int, int]) -> Told:
    document = reading.document
    first, last = reading.sentence(start, end)
    around = reading.passage(start, end).around

    def countries() -> list[tuple[int, int]]:
        return [(mention.start, mention.end) for mention in countries_named(around)]

    def read(reach: tuple[int, int] | None) -> Finding:
        return role(expected, around.context, start - first, end - first, document.language, around.folded, Beside(reach, countries))

    found = read(None)
    if whole != (start, end) and first <= whole[0] and whole[1] <= last:
        found = _agreed(found, read((whole[0] - first, whole[1] - first)), start - first, document.text[start:end])
    lead = _lead_in(document.text, first) if found.verdict == "unverifiable" else ""
    if lead:
        before = f"{lead} "
        return Told(role(expected, before + document.text[start:last], len(before), len(before) + end - start, document.language), None, Span(*whole))
    cue = Span(found.spans[0].start + first, found.spans[0].end + first) if found.spans else None
    return Told(found, cue, Span(*whole))


def _agreed(alone: Finding, whole: Finding, start: int, name: str) -> Finding:
    """What a name tells with its office, unless it tells the opposite without it and through a word on its other side."""
    if {alone.verdict, whole.verdict} == {"supported", "contradicted"} and (alone.spans[0].start < start) is not (whole.spans[0].start < start):
        return unverifiable(f"a word on either side may speak of «{name}»", *whole.spans)
    return alone if whole.verdict == "unverifiable" and alone.verdict == "supported" else whole


def _of_others(thing: Thing, held: Told, told: dict[Thing, Told], reading: Reading) -> bool:
    """Whether the word that denies a person's role gives it to others who stand nearer to it, and this person is no item of a list with them.

    "A and B signed the text before C": «signed» is of A and B, so that it says nothing of C, whatever «before» may mean.
    """
    cue, mine = held.cue, held.whole
    if cue is None or thing.role not in PERSONAL:
        return False
    for other, (finding, their_cue, theirs) in told.items():
        if other.role == thing.role or other.role not in PERSONAL or finding.verdict != "supported":
            continue
        if their_cue is None or not overlap(their_cue, cue) or reading.apart(theirs, cue) >= reading.apart(mine, cue):
            continue
        if (theirs.start < cue.start) is not (mine.start < cue.start) or _parted(theirs, mine, reading):
            return True
    return False


def _parted(one: Span, other: Span, reading: Reading) -> bool:
    """Whether two people of a sentence are no items of one list: words stand between them, and neither a comma nor an "and"."""
    between = reading.document.text[min(one.end, other.end) : max(one.start, other.start)]
    return reading.apart(one, other) == gap(one, other) and any(len(word) > LITTLE for word in between.split())


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
