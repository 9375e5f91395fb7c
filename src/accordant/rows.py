"""Rows: whether the leaves of one object belong together, not only whether each stands somewhere.

"Minister A and his counterpart B, with general C present": every name is there, every office is there, and eight swapped pairs of
them pass a check of cells. So where a sentence names several things of one kind, the values are assigned to all of them at once,
one to one, with the smallest total distance; whoever claims another assignment is contradicted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.agreeing import hold_agreement, hold_name, hold_transcription
from accordant.apart import SEPARATOR
from accordant.assignment import CLEARLY, gap, overlap, whose
from accordant.cells import Cell, Thing
from accordant.checks import check_named
from accordant.findings import Competitor, Finding, Span, contradicted, unverifiable
from accordant.pairings import of_several, paired_in_turn
from accordant.row_countries import another_is_nearer, countries_between, names_several, other_countries, without_postings
from accordant.standing import PLACES, Standing, kind_of, places_of, with_offices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordant.reading import Reading

APPOSITION = 3
"""Characters between a name and what is said of it, at most: a comma and a space, a bracket."""
LIST_GAP = 8
"""Characters between two items of one list, at most: a comma or an "and", and their unit."""
SHAREABLE = frozenset({"term", "country", "party", "date"})
"""Checks whose value two things of one sentence may well have in common; an office is one person's, unless two are named together."""
JOINED = 12
"""Characters between two names that are named together, at most: "A and B"."""
GROUP_GAP = 40
"""Characters between an office of several and the first of their names, and from one name to the next, at most."""
RIVALS = 6
"""How many rivals one assignment weighs; the nearest ones."""


def hold_rows(reading: Reading) -> None:
    """Change the findings of cells that belong to another row than the one they stand in; CHECKS 8, 10 and 11."""
    things = [t for t in reading.things if t.identity is not None]
    kinds: dict[str, list[Thing]] = {}
    for thing in things:
        kinds.setdefault(kind_of(thing), []).append(thing)
    places = {thing: places_of(thing, reading) for thing in things}
    for thing in things:
        hold_transcription(thing, reading)
    for later in (False, True):
        for kind, group in kinds.items():
            standing = Standing(kind, group, places)
            for thing in group:
                for cell in thing.cells():
                    if cell is not thing.identity and (cell.check == "party") is later:
                        _hold_row(cell, thing, standing, reading)
        places = {thing: with_offices(thing, found) for thing, found in places.items()}
    for thing in things:
        hold_agreement(thing, reading)
        hold_name(thing, reading)


def _hold_row(cell: Cell, thing: Thing, standing: Standing, reading: Reading) -> None:
    finding, own = cell.finding, standing.own[thing]
    spans = finding.spans
    searched = False
    if finding.verdict == "unverifiable" and not spans and cell.check == "party":
        spans, searched = _stated_nearby(cell, own, reading), True
    if finding.verdict not in ("supported", "unverifiable") or not spans or cell.check in ("paraphrase", "none"):
        return
    if cell.check == "party" and standing.kind == "person":
        posted, spans = spans, without_postings(spans, reading)
        if not spans:
            cell.finding = unverifiable(f"«{_text(reading, posted[0])}» is where an envoy is sent", *posted)
            return
    spans = _everywhere(cell, tuple(_beside_itself(cell, spans, own, reading)), reading)
    decided = [_decide(span, cell, own, standing, reading) for span in spans]
    row = min(decided, key=lambda f: ("supported", "unverifiable", "contradicted").index(f.verdict))
    if row.verdict == "supported" and finding.verdict == "supported":
        cell.finding = row
    if row.verdict == "contradicted" or (row.verdict == "unverifiable" and finding.verdict == "supported"):
        cell.finding = row
    if cell.finding.verdict == "supported" and not searched and thing.siblings > 1:
        _hold_identity_in_passage(cell, own, spans, reading)
    if cell.finding.verdict == "supported" and standing.kind == "person" and own and cell.check != "person":
        _hold_undrafted(cell, own, standing, reading)


def _hold_undrafted(cell: Cell, own: list[Span], standing: Standing, reading: Reading) -> None:
    """A value in apposition to a name that the draft leaves out may be that person's."""
    span = cell.finding.spans[0]
    first, last = reading.sentence(span.start, span.end)
    mine = min((gap(span, s) for s in own if first <= s.start and s.end <= last), default=last - first)
    if mine <= APPOSITION:
        return
    drafted = [s for spans in standing.within(first, last).values() for s in spans] + [Span(c.start, c.end) for c in cell.competitors]
    countries = countries_between(first, last, reading)
    for start, end in reading.names(first, last):
        name = Span(start, end)
        if any(overlap(name, country) for _, country in countries):
            continue  # "Außenminister Estlands"
        if 0 < gap(span, name) <= APPOSITION and not any(overlap(name, s) for s in drafted):
            cell.finding = unverifiable(f"«{_text(reading, span)}» stands beside «{_text(reading, name)}», who is in no list", *cell.finding.spans)
            return


def _beside_itself(cell: Cell, spans: Sequence[Span], own: list[Span], reading: Reading) -> Sequence[Span]:
    """The spans of the value; those inside its own identity where it is stated there too ("Kingdom" and "Republic" of two parties)."""
    if not own or any(overlap(s, o) for s in spans for o in own):
        return spans
    for place in own[:3]:
        if any(p.start <= place.start and place.end <= p.end for p in cell.passages):
            inside = reading.finding(cell, place.start, place.end)
            if inside.verdict == "supported" and inside.spans:
                return [Span(s.start + place.start, s.end + place.start) for s in inside.spans]
    return spans


def _hold_identity_in_passage(cell: Cell, own: Sequence[Span], spans: Sequence[Span], reading: Reading) -> None:
    """CHECKS 11: in a list of several, a passage that lacks its object's identity decides nothing; but two quotes may be one run."""
    bearing = [p for p in cell.passages if any(p.start <= s.start and s.end <= p.end for s in spans)]
    near = bearing or cell.passages
    if not own or any(p.start <= s.start and s.end <= p.end for p in near for s in own):
        return
    if any(reading.apart(s, o) < SEPARATOR or _may_be_of_several(cell, s, reading) for s in cell.finding.spans for o in own):
        return
    cell.finding = unverifiable(_unnamed(cell), *cell.finding.spans)


def _everywhere(cell: Cell, spans: tuple[Span, ...], reading: Reading) -> tuple[Span, ...]:
    """The spans, and the same words elsewhere in the cell's passages: two people may hold offices of one name."""
    if cell.check not in ("verbatim", "name") or not spans:
        return spans
    text, words = reading.document.text, reading.document.text[spans[0].start : spans[0].end]
    found = list(spans)
    for passage in cell.passages:
        at = text.find(words, passage.start, passage.end)
        while at >= 0 and len(found) < PLACES:
            found += [] if any(s.start == at for s in found) else [Span(at, at + len(words))]
            at = text.find(words, at + 1, passage.end)
    return tuple(found)


def _decide(span: Span, cell: Cell, own: list[Span], standing: Standing, reading: Reading) -> Finding:
    """Whose value the one at `span` is, among the identities that its sentence names."""
    first, last = reading.sentence(span.start, span.end)
    mine = [s for s in own if first <= s.start and s.end <= last]
    supported = Finding("supported", "", (span,))
    if any(overlap(span, s) for s in mine):
        if cell.check == "party" and any(names_several(cell, s, reading) for s in mine if overlap(span, s)):
            return _open(span, reading)
        return supported
    if cell.stored:
        inside_sentence = [c for c in cell.competitors if first <= c.start and c.end <= last]
        identities = [[Span(c.start, c.end)] for c in inside_sentence if c.of == "identity"]
        values = [Span(c.start, c.end) for c in inside_sentence if c.of == "value"]
    else:
        others = standing.within(first, last)
        others.pop(cell.home, None)
        inside = [(t, [s for s in spans if not any(overlap(s, m) for m in mine)]) for t, spans in others.items()]
        found = sorted(((t, min(spans, key=lambda s: gap(s, span))) for t, spans in inside if spans), key=lambda pair: gap(pair[1], span))
        identities = [[nearest] for _, nearest in found[:RIVALS]]
        values = _rival_values(cell, span, [t for t, _ in found[:RIVALS]], (first, last), reading)
        cell.competitors += [Competitor(s.start, s.end, "identity") for near in identities for s in near]
        cell.competitors += [Competitor(s.start, s.end, "value") for s in values]
    if not identities:
        return supported
    shared = [s for s in values if overlap(span, s)]
    several = _may_be_of_several(cell, span, reading)
    if shared and several and _in_group(span, mine, identities, reading):
        return supported
    if _paired_in_turn(cell, span, mine, identities, reading):
        return _open(span, reading)
    if shared and (several or cell.check in SHAREABLE or _joined(mine, identities)):
        return unverifiable(f"«{_text(reading, span)}» is given for another name of its sentence as well", span)
    values = [s for s in values if s not in shared]
    if any(overlap(span, s) for near in identities for s in near):
        return _another(cell, span, mine, reading)
    if not mine:
        beside = any(gap(span, s) <= APPOSITION for near in identities for s in near)
        return contradicted(_whose(cell, span, reading), span) if beside else unverifiable(_unnamed(cell), span)
    told = {whose([_whole_list(span, cell), *values], [mine, *identities], reading.apart)}
    if cell.check == "party" and standing.kind == "person":
        values += [s for s in other_countries(cell, span, reading) if not any(overlap(s, v) for v in values)]
        values = sorted(values, key=lambda s: gap(s, span))[:RIVALS]
        told.add(whose([span, *values], [mine, *identities], reading.apart))
    if told == {"own"}:
        return supported
    return _another(cell, span, mine, reading) if told == {"other"} else _open(span, reading)


def _paired_in_turn(cell: Cell, span: Span, mine: list[Span], identities: list[list[Span]], reading: Reading) -> bool:
    """Whether the sentence pairs values by their order, so that the nearest name may be the wrong one."""
    if cell.check != "party" and not _joined(mine, identities):
        return False
    around = reading.passage(span.start, span.end).around
    return paired_in_turn(around.folded.text, reading.document.language)


def _joined(mine: list[Span], identities: list[list[Span]]) -> bool:
    """Whether two are named together: "A and B"."""
    return any(gap(m, s) <= JOINED for m in mine for near in identities for s in near)


def _may_be_of_several(cell: Cell, span: Span, reading: Reading) -> bool:
    return cell.check in ("verbatim", "name") and of_several(reading.passage(span.start, span.end).folded.text, reading.document.language)


def _in_group(span: Span, mine: list[Span], identities: list[list[Span]], reading: Reading) -> bool:
    """Whether an office of several stands beside a run of names that one of `mine` is in: "foreign ministers X of A and Y of B".

    The run is on the side of the office that is clearly nearer, and goes on as long as names follow each other closely.
    """
    names = sorted({(s.start, s.end): s for s in [*mine, *(s for near in identities for s in near)] if not overlap(s, span)}.values(), key=lambda s: s.start)
    sides = [[s for s in reversed(names) if s.end <= span.start], [s for s in names if s.start >= span.end]]
    nearest = [reading.apart(side[0], span) if side else None for side in sides]
    near, far = (0, 1) if nearest[1] is None or (nearest[0] is not None and nearest[0] < nearest[1]) else (1, 0)
    first, other = nearest[near], nearest[far]
    if first is None or first > GROUP_GAP or (other is not None and other - first < CLEARLY):
        return False
    last = span
    for name in sides[near]:
        if gap(last, name) > GROUP_GAP:
            return False
        if name in mine:
            return True
        last = name
    return False


def _rival_values(cell: Cell, span: Span, others: list[Thing], within: tuple[int, int], reading: Reading) -> list[Span]:
    """Where the same field of the other objects is stated in this sentence."""
    values: dict[tuple[int, int], Span] = {}
    for other in others:
        part = other.leaf(cell.name)
        if part is None:
            continue
        for s in _rival_spans(part, cell, span, reading):
            if within[0] <= s.start and s.end <= within[1] and (not overlap(s, span) or part.json == cell.json):
                values[s.start, s.end] = s
    return list(values.values())[:RIVALS]


def _rival_spans(part: Cell, cell: Cell, span: Span, reading: Reading) -> tuple[Span, ...]:
    """Where a rival's value stands, if it competes with the one at `span`; a country not where an envoy is sent."""
    if cell.check != "party":
        return part.finding.spans[:1]
    if not part.finding.spans and part.json == cell.json:
        return (span,)
    return without_postings(part.finding.spans, reading)[:1]


def _whole_list(span: Span, cell: Cell) -> Span:
    """The run of a list's items that the one at `span` stands in: "5 and 10 mg" belongs together."""
    part = cell.home.parts.get(cell.name)
    run = span
    if isinstance(part, list):
        for item in sorted((s for c in part if isinstance(c, Cell) for s in c.finding.spans[:1]), key=lambda s: gap(s, span)):
            if gap(item, run) <= LIST_GAP:
                run = Span(min(run.start, item.start), max(run.end, item.end))
    return run


def _text(reading: Reading, span: Span) -> str:
    return reading.document.text[span.start : span.end]


def _another(cell: Cell, span: Span, mine: list[Span], reading: Reading) -> Finding:
    """A value that stands beside another name; a country so, only where another one is read in its place."""
    if cell.check == "party" and mine and not another_is_nearer(cell, span, mine, reading):
        return _open(span, reading)
    return contradicted(_whose(cell, span, reading), span)


def _open(span: Span, reading: Reading) -> Finding:
    return unverifiable(f"«{_text(reading, span)}» may belong to another name of its sentence as well", span)


def _whose(cell: Cell, span: Span, reading: Reading) -> str:
    identity = cell.home.identity
    return f"«{_text(reading, span)}» stands beside another name than «{identity.json if identity is not None else ''}»"


def _unnamed(cell: Cell) -> str:
    identity = cell.home.identity
    return f"its passage does not name «{identity.json if identity is not None else ''}», and there are several such objects"


def _stated_nearby(cell: Cell, own: list[Span], reading: Reading) -> tuple[Span, ...]:
    """Where the sentence of the identity states a party that its passage does not; only to see whose it is."""
    run = check_named("party")
    for place in own[:3]:
        first, last = reading.sentence(place.start, place.end)
        passage = reading.passage(first, last)
        finding = run(cell.json, passage)
        if finding.verdict == "supported" and finding.spans:
            return tuple(Span(s.start + first, s.end + first) for s in finding.spans)
    return ()
