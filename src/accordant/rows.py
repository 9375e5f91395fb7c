"""Rows: whether the leaves of one object belong together, not only whether each stands somewhere.

"Minister A and his counterpart B, with general C present": every name is there, every office is there, and eight swapped pairs of
them pass a check of cells. So where a sentence names several things of one kind, the values are assigned to all of them at once,
one to one, with the smallest total distance; whoever claims another assignment is contradicted.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from accordant.cells import Cell, Thing
from accordant.checks import check_named
from accordant.findings import Competitor, Finding, Span, contradicted, unverifiable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accordant.reading import Reading

PLACES = 20
"""How many places of one identity are looked at in a document."""
APPOSITION = 3
"""Characters between a name and what is said of it, at most: a comma and a space, a bracket."""
LIST_GAP = 8
"""Characters between two items of one list, at most: a comma or an "and", and their unit."""
SHAREABLE = frozenset({"term", "country", "party", "date"})
"""Checks whose value two things of one sentence may well have in common; an office is one person's, unless two are named together."""
JOINED = 12
"""Characters between two names that are named together, at most: "A and B"."""
RIVALS = 6
"""How many rivals one assignment weighs; the nearest ones."""


def hold_rows(reading: Reading) -> None:
    """Change the findings of cells that belong to another row than the one they stand in; CHECKS 8, 10 and 11."""
    things = [t for t in reading.things if t.identity is not None]
    kinds: dict[str, list[Thing]] = {}
    for thing in things:
        kinds.setdefault(_kind(thing), []).append(thing)
    places = {thing: _places(thing, reading) for thing in things}
    for later in (False, True):
        for kind, group in kinds.items():
            standing = Standing(kind, group, places)
            for thing in group:
                for cell in thing.cells():
                    if cell is not thing.identity and (cell.check == "party") is later:
                        _hold_row(cell, thing, standing, reading)
        places = {thing: _with_offices(thing, found) for thing, found in places.items()}
    for thing in things:
        _hold_agreement(thing, reading)
        _hold_name(thing, reading)


class Standing:
    """Where the identities of one kind stand, in the order of the text, so that a sentence's are found without looking at all."""

    def __init__(self, kind: str, group: list[Thing], places: dict[Thing, list[Span]]) -> None:
        self.kind = kind
        self.own = {thing: places[thing] for thing in group}
        self.order = sorted(((s.start, s.end, n) for n, thing in enumerate(group) for s in places[thing]))
        self.group = group

    def within(self, first: int, last: int) -> dict[Thing, list[Span]]:
        """The things that the text names between two offsets, each with its places there."""
        found: dict[Thing, list[Span]] = {}
        for start, end, n in self.order[bisect_left(self.order, (first, 0, 0)) : bisect_left(self.order, (last, 0, 0))]:
            if end <= last:
                found.setdefault(self.group[n], []).append(Span(start, end))
        return found


def _with_offices(thing: Thing, places: list[Span]) -> list[Span]:
    """The places of an identity, and of the words printed with it that are its own: a party is read beside either."""
    own = [s for cell in thing.cells() if cell.check in ("verbatim", "name") and cell.finding.verdict == "supported" for s in cell.finding.spans]
    return [*places, *own]


def _kind(thing: Thing) -> str:
    """What an identity competes with: its marked kind, its check where that names a kind of thing, else its own list."""
    name = next(n for n in thing.shape.identities if thing.parts.get(n) is thing.identity)
    marked = thing.shape.fields[name].identity
    if marked is not None and marked.kind:
        return marked.kind
    cell = thing.identity
    if cell is not None and cell.check in ("person", "country"):
        return cell.check
    return "/".join("*" if isinstance(token, int) else token for token in thing.pointer) + f"#{name}"


def _places(thing: Thing, reading: Reading) -> list[Span]:
    """Where the document states the thing's identity: its finding's spans, and the same words elsewhere."""
    cell = thing.identity
    if cell is None:
        return []
    spans = list(cell.finding.spans)
    words = {reading.document.text[s.start : s.end] for s in spans}
    if not words and isinstance(cell.json, str) and cell.check in ("name", "verbatim", "person"):
        words = {cell.json}
    text = reading.document.text
    for word in words:
        at = text.find(word) if word.strip() else -1
        while at >= 0 and len(spans) < PLACES:
            spans.append(Span(at, at + len(word)))
            at = text.find(word, at + len(word))
    return sorted({(s.start, s.end): s for s in spans}.values(), key=lambda s: s.start)


def _hold_row(cell: Cell, thing: Thing, standing: Standing, reading: Reading) -> None:
    finding, own = cell.finding, standing.own[thing]
    spans = finding.spans
    searched = False
    if finding.verdict == "unverifiable" and not spans and cell.check == "party":
        spans, searched = _stated_nearby(cell, own, reading), True
    if finding.verdict not in ("supported", "unverifiable") or not spans or cell.check in ("paraphrase", "none"):
        return
    spans = _everywhere(cell, tuple(_beside_itself(cell, spans, own, reading)), reading)
    decided = [_decide(span, cell, own, standing, reading) for span in spans]
    row = min(decided, key=lambda f: ("supported", "unverifiable", "contradicted").index(f.verdict))
    if row.verdict == "supported" and finding.verdict == "supported":
        cell.finding = row
    if row.verdict == "contradicted" or (row.verdict == "unverifiable" and finding.verdict == "supported"):
        cell.finding = row
    if cell.finding.verdict == "supported" and not searched and thing.siblings > 1:
        _hold_identity_in_passage(cell, own, spans)
    if cell.finding.verdict == "supported" and standing.kind == "person" and own and cell.check != "person":
        _hold_undrafted(cell, own, standing, reading)


def _hold_undrafted(cell: Cell, own: list[Span], standing: Standing, reading: Reading) -> None:
    """A value in apposition to a name that the draft leaves out may be that person's."""
    span = cell.finding.spans[0]
    first, last = reading.sentence(span.start, span.end)
    mine = min((_gap(span, s) for s in own if first <= s.start and s.end <= last), default=last - first)
    if mine <= APPOSITION:
        return
    drafted = [s for spans in standing.within(first, last).values() for s in spans] + [Span(c.start, c.end) for c in cell.competitors]
    for start, end in reading.names(first, last):
        name = Span(start, end)
        if 0 < _gap(span, name) <= APPOSITION and not any(_overlap(name, s) for s in drafted):
            cell.finding = unverifiable(f"«{_text(reading, span)}» stands beside «{_text(reading, name)}», who is in no list", *cell.finding.spans)
            return


def _beside_itself(cell: Cell, spans: Sequence[Span], own: list[Span], reading: Reading) -> Sequence[Span]:
    """The spans of the value; those inside its own identity where it is stated there too ("Kingdom" and "Republic" of two parties)."""
    if not own or any(_overlap(s, o) for s in spans for o in own):
        return spans
    run = check_named(cell.check)
    for place in own[:3]:
        if any(p.start <= place.start and place.end <= p.end for p in cell.passages):
            passage = reading.passage(place.start, place.end)
            passage.marker = cell.leaf.options
            inside = run(cell.json, passage)
            if inside.verdict == "supported" and inside.spans:
                return [Span(s.start + place.start, s.end + place.start) for s in inside.spans]
    return spans


def _hold_identity_in_passage(cell: Cell, own: Sequence[Span], spans: Sequence[Span]) -> None:
    """CHECKS 11: in a list of several, a passage that lacks its object's identity decides nothing."""
    bearing = [p for p in cell.passages if any(p.start <= s.start and s.end <= p.end for s in spans)]
    near = bearing or cell.passages
    if own and not any(p.start <= s.start and s.end <= p.end for p in near for s in own) and not _adjoining(own, cell):
        cell.finding = unverifiable(_unnamed(cell), *cell.finding.spans)


def _adjoining(own: Sequence[Span], cell: Cell) -> bool:
    """Whether the identity is quoted right beside the value, so that the two quotes are one run of the document."""
    return any(_gap(s, o) <= APPOSITION for s in cell.finding.spans for o in own)


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
    if any(_overlap(span, s) for s in mine):
        return supported
    if cell.stored:
        inside_sentence = [c for c in cell.competitors if first <= c.start and c.end <= last]
        identities = [[Span(c.start, c.end)] for c in inside_sentence if c.of == "identity"]
        values = [Span(c.start, c.end) for c in inside_sentence if c.of == "value"]
    else:
        others = standing.within(first, last)
        others.pop(cell.home, None)
        inside = [(t, [s for s in spans if not any(_overlap(s, m) for m in mine)]) for t, spans in others.items()]
        found = sorted(((t, min(spans, key=lambda s: _gap(s, span))) for t, spans in inside if spans), key=lambda pair: _gap(pair[1], span))
        identities = [[nearest] for _, nearest in found[:RIVALS]]
        values = _rival_values(cell, span, [t for t, _ in found[:RIVALS]], first, last)
        cell.competitors += [Competitor(s.start, s.end, "identity") for near in identities for s in near]
        cell.competitors += [Competitor(s.start, s.end, "value") for s in values]
    if not identities:
        return supported
    shared = [s for s in values if _overlap(span, s)]
    if shared and (cell.check in SHAREABLE or any(_gap(m, s) <= JOINED for m in mine for near in identities for s in near)):
        return unverifiable(f"«{_text(reading, span)}» is given for another name of its sentence as well", span)
    values = [s for s in values if s not in shared]
    if any(_overlap(span, s) for near in identities for s in near):
        return contradicted(_whose(cell, span, reading), span)
    if not mine:
        beside = any(_gap(span, s) <= APPOSITION for near in identities for s in near)
        return contradicted(_whose(cell, span, reading), span) if beside else unverifiable(_unnamed(cell), span)
    verdict = _assignment([_whole_list(span, cell), *values], [mine, *identities], reading)
    if verdict == "own":
        return supported
    if verdict == "tied":
        return unverifiable(f"«{_text(reading, span)}» may belong to another name of its sentence as well", span)
    return contradicted(_whose(cell, span, reading), span)


def _rival_values(cell: Cell, span: Span, others: list[Thing], first: int, last: int) -> list[Span]:
    """Where the same field of the other objects is stated in this sentence."""
    values: dict[tuple[int, int], Span] = {}
    for other in others:
        part = other.leaf(cell.name)
        if part is None:
            continue
        for s in part.finding.spans[:1]:
            if first <= s.start and s.end <= last and (not _overlap(s, span) or part.json == cell.json):
                values[s.start, s.end] = s
    return list(values.values())[:RIVALS]


def _whole_list(span: Span, cell: Cell) -> Span:
    """The run of a list's items that the one at `span` stands in: "5 and 10 mg" belongs together."""
    part = cell.home.parts.get(cell.name)
    run = span
    if isinstance(part, list):
        for item in sorted((s for c in part if isinstance(c, Cell) for s in c.finding.spans[:1]), key=lambda s: _gap(s, span)):
            if _gap(item, run) <= LIST_GAP:
                run = Span(min(run.start, item.start), max(run.end, item.end))
    return run


def _assignment(values: list[Span], identities: list[list[Span]], reading: Reading) -> str:
    """ "own" where every best assignment gives value 0 to identity 0, "tied" where some do, "other" where none does.

    Every value goes to one identity and no identity gets two; where there are more values than identities, the rest stay over.
    The total distance (`apart`) is minimised.
    """
    far = 1_000_000
    cost = [[min((reading.apart(v, s) for s in spans), default=far) for spans in identities] for v in values]
    count = len(identities)
    best: dict[int, tuple[int, set[bool]]] = {0: (0, {False})}
    for row, costs in enumerate(cost):
        following: dict[int, tuple[int, set[bool]]] = {}
        for used, (total, owns) in best.items():
            options = [(used | 1 << i, total + costs[i], {i == 0} if row == 0 else owns) for i in range(count) if not used >> i & 1]
            if row and len(values) > count:
                options.append((used, total + far // 2, owns))
            for state, price, own in options:
                if state not in following or price < following[state][0]:
                    following[state] = (price, set(own))
                elif price == following[state][0]:
                    following[state][1].update(own)
        best = following
    least = min(total for total, _ in best.values())
    owns = set().union(*(own for total, own in best.values() if total == least))
    return "own" if owns == {True} else "tied" if True in owns else "other"


def _gap(a: Span, b: Span) -> int:
    return max(0, max(a.start, b.start) - min(a.end, b.end))


def _overlap(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end


def _text(reading: Reading, span: Span) -> str:
    return reading.document.text[span.start : span.end]


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


def _hold_agreement(thing: Thing, reading: Reading) -> None:
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
            cell.finding = contradicted(f"«{_text(reading, span)}» names another country than {beside.json}, for whom this person acts", span)


def _hold_name(thing: Thing, reading: Reading) -> None:
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
            cell.finding = contradicted(f"«{_text(reading, span)}» names another country than {cell.json}", span)
