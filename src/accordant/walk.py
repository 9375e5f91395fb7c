"""One walk over draft and shape together: places every quote, parses every leaf, and runs the check its type or marker names.

A validator that raises at the first bad value loses the forty good ones beside it; so nothing here raises. Each leaf becomes a cell
with its verdict, and what to do about it is decided later (`settle`, `repair`).
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from pydantic import ValidationError

from accordant.alignment import Alignment, Located, align_all
from accordant.cells import Cell, Part, Pointer, Thing
from accordant.checks import kind_of_value
from accordant.checks.words import once
from accordant.draft import QUOTE_LIMIT, member_of, quotes_key
from accordant.findings import Finding, Span, contradicted, unquoted
from accordant.lexicons import languages
from accordant.reading import Reading
from accordant.shape import Leaf, Many, Node, Object, OneOf

if TYPE_CHECKING:
    from accordant.document import Document


_MEASURED = frozenset({"date", "number", "money", "duration"})
"""Kinds that a readable passage cannot state without a word or digit that is known: in a language with word lists, nothing read
means that no passage was given for the value."""
_IN_DIGITS = frozenset({"date", "money"})
"""Kinds that are hardly ever written without a digit, in whatever language."""


def walk(data: Any, shape: Object, reading: Reading) -> Thing:
    """The draft's object as things and cells, every cell checked by itself; rows and roles are for `rows` and `roles` to decide."""
    root = _thing(data if isinstance(data, Mapping) else {}, shape, (), reading, [])
    for thing in reading.things:
        own = thing.identity
        for cell in sorted(thing.cells(), key=lambda c: c is not own):
            cell.finding = hold(cell, reading)
    return root


def _thing(data: Mapping[str, Any], shape: Object, pointer: Pointer, reading: Reading, around: list[Alignment]) -> Thing:
    thing = Thing(pointer, shape)
    reading.things.append(thing)
    if key := quotes_key(shape):
        thing.quotes = [q for q in (data.get(key) or []) if isinstance(q, str)]
        thing.passages = place(thing.quotes, shape, reading.document, around)
    for name, f in shape.fields.items():
        value = data.get(name, data.get(f.alias) if f.alias else None)
        part = _part(value, f.node, (*pointer, name), name, thing, reading)
        if isinstance(part, list):
            for item in part:
                if isinstance(item, Thing):
                    item.siblings, item.role = len(part), f.role
        thing.parts[name] = part
    thing.identity = next((cell for name in shape.identities if (cell := thing.leaf(name)) is not None), None)
    return thing


def _part(value: Any, node: Node, pointer: Pointer, name: str, home: Thing, reading: Reading) -> Part:
    if isinstance(node, Leaf):
        return _cell(value, node, pointer, name, home, reading)
    if isinstance(node, Many):
        if value is None:
            return None
        items = _items(value, node)
        made = [_part(item, node.item, (*pointer, token), name, home, reading) for token, item in items]
        return [part for part in made if isinstance(part, (Cell, Thing)) and not _says_nothing(part)]
    if not isinstance(value, Mapping):
        return None
    shape = member_of(node, dict(value)) if isinstance(node, OneOf) else node
    thing = _thing(value, shape, pointer, reading, home.passages)
    return None if _says_nothing(thing) else thing


def _items(value: Any, node: Many) -> list[tuple[str | int, Any]]:
    if node.entry is not None and isinstance(value, Mapping):
        return [(key, {"key": key, "value": item}) for key, item in value.items()]
    return list(enumerate(value)) if isinstance(value, (list, tuple, set, frozenset)) else []


def _says_nothing(part: Cell | Thing) -> bool:
    """Whether an object holds no value at all; a model that has nothing to say often returns one."""
    if isinstance(part, Cell):
        return False
    return all(p is None or p == [] for p in part.parts.values())


def _cell(value: Any, leaf: Leaf, pointer: Pointer, name: str, home: Thing, reading: Reading) -> Cell | None:
    override = reading.overrides.get(pointer)
    if override is not None:
        value = override.value
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if leaf.composite is not None and isinstance(value, Mapping) and all(v is None for v in value.values()):
        return None
    cell = Cell(pointer, leaf, value, home, name)
    cell.check = reading.checks.get(_pattern(pointer), leaf.check)
    stored = reading.stored.get(pointer) if reading.stored is not None else None
    if stored is not None:
        cell.passages, cell.competitors, cell.stored = stored.passages, stored.competitors, True
        cell.quotes = [reading.document.text[p.start : p.end] for p in cell.passages]
    elif override is not None:
        cell.quotes = list(override.quotes)
        cell.passages = place(cell.quotes, home.shape, reading.document, home.passages)
    else:
        cell.quotes, cell.passages = home.quotes, home.passages
    return cell


def _pattern(pointer: Pointer) -> str:
    """The pointer with `*` for every index, as keys of `checks=` are written."""
    return "/" + "/".join("*" if isinstance(token, int) else str(token) for token in pointer)


def place(quotes: list[str], shape: Object, document: Document, around: list[Alignment]) -> list[Alignment]:
    """Where the quotes of one object stand in the document: the longest first, the others nearest to it.

    Quotes over `QUOTE_LIMIT` characters and those past the object's limit count as not found.
    """
    usable = [q for q in quotes[: shape.quote_limit] if 0 < len(q.strip()) <= QUOTE_LIMIT]
    if not usable:
        return []
    if isinstance(usable[0], Located):
        return [Alignment(q.start, q.end, "exact", 1.0) for q in dict.fromkeys(usable) if isinstance(q, Located)]
    anchor = max(usable, key=len)
    near = around[0].start if around else None
    found: dict[str, list[Alignment]] = {anchor: align_all(anchor, document, near=near)}
    if found[anchor]:
        near = found[anchor][0].start
    for quote in usable:
        if quote not in found:
            found[quote] = align_all(quote, document, near=near)
    placed = dict.fromkeys(alignment for quote in usable for alignment in found[quote])
    return list(placed)


def joined(passages: list[Alignment], document: Document) -> list[tuple[int, int]]:
    """Runs of consecutive passages, as one range each: a long title is quoted in pieces."""
    runs: list[tuple[int, int]] = []
    for passage in sorted(passages, key=lambda p: p.start):
        if runs and 0 <= passage.start - runs[-1][1] <= 3 and not any(c.isalnum() for c in document.text[runs[-1][1] : passage.start]):
            runs[-1] = (runs[-1][0], passage.end)
        else:
            runs.append((passage.start, passage.end))
    return [run for run in runs if not any((p.start, p.end) == run for p in passages)]


def hold(cell: Cell, reading: Reading) -> Finding:
    """The finding of one cell by itself: its type, then its check against each of its passages; one that supports is enough."""
    malformed = parse(cell)
    if malformed:
        return contradicted(f"malformed: {malformed}")
    cell.check = kind_of_value(cell.check, cell.parsed)
    if not cell.passages:
        return unquoted(_why_unquoted(cell))
    ranges = [(p.start, p.end) for p in cell.passages]
    if isinstance(cell.json, str) and len(cell.json) > min(end - start for start, end in ranges):
        ranges += joined(cell.passages, reading.document)
    if cell.check == "paraphrase":
        return _held_together(cell, ranges, reading)
    best: Finding | None = None
    for start, end in _identity_first(cell, ranges):
        finding = _pinned(reading.finding(cell, start, end), start, end, cell.check)
        if best is None or rank(finding) < rank(best):
            best = finding
        if finding.verdict == "supported":
            break
    assert best is not None, "there was a passage"
    if best.verdict == "unverifiable" and not best.spans and cell.check in _MEASURED:
        digits = any(char.isdigit() for start, end in ranges for char in reading.document.text[start:end])
        if reading.document.language in languages() or (cell.check in _IN_DIGITS and not digits):
            return unquoted(f"none of its passages states a {cell.check}")
    return best


def _held_together(cell: Cell, ranges: list[tuple[int, int]], reading: Reading) -> Finding:
    """A paraphrase may draw on all of its object's passages at once; its spans are all of them."""
    from accordant.checks.paraphrase import paraphrase_of

    passages = [reading.passage(start, end) for start, end in ranges]
    for passage in passages:
        passage.marker = {"language": reading.language}
    finding = once(passages[0], ("held together", str(cell.json), reading.language, *ranges), lambda: paraphrase_of(cell.json, passages))
    spans = () if finding.verdict == "contradicted" else tuple(Span(start, end) for start, end in ranges)
    return Finding(finding.verdict, finding.reason, spans)


def _pinned(finding: Finding, start: int, end: int, check: str) -> Finding:
    """The finding in document offsets; a value that stands has spans, if only its whole passage."""
    spans = tuple(Span(s.start + start, s.end + start) for s in finding.spans if 0 <= s.start < s.end <= end - start)
    if not spans and finding.verdict in ("supported", "unverifiable") and check == "none":
        spans = (Span(start, end),)
    return Finding(finding.verdict, finding.reason, spans)


def rank(finding: Finding) -> int:
    """Support first; then an open reading of the value; then something else read; then nothing read."""
    if finding.verdict == "supported":
        return 0
    if finding.verdict == "unverifiable":
        return 1 if finding.spans else 3
    return 2


def _identity_first(cell: Cell, ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    own = cell.home.identity
    if own is None or own is cell or not isinstance(own.json, str):
        return ranges
    spans = own.finding.spans
    return sorted(ranges, key=lambda r: not any(r[0] <= s.start and s.end <= r[1] for s in spans))


def _why_unquoted(cell: Cell) -> str:
    if not cell.quotes:
        return "no words of the document were quoted for it"
    if all(len(q) > QUOTE_LIMIT for q in cell.quotes):
        return f"its quotes are longer than {QUOTE_LIMIT} characters; quote the shortest run that states it"
    return "none of its quotes stands in the document"


def parse(cell: Cell) -> str:
    """Fill `parsed` and `json`; what is wrong with the value as its type, or the empty string."""
    value, leaf = cell.value, cell.leaf
    bare = leaf.plain
    if leaf.composite is not None and isinstance(value, str):
        value = _money_words(value)
    if isinstance(value, bool) and bool not in bare and not any(isinstance(b, type) and issubclass(b, enum.Enum) for b in bare):
        return f"{value!r} is no value of this type"
    if isinstance(value, (int, float)) and not isinstance(value, bool) and str in bare and not {int, float} & set(bare):
        value = str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
    if leaf.composite is None and isinstance(value, (dict, list)):
        return "an object or a list where one value is asked for"
    try:
        cell.parsed = leaf.adapter.validate_python(value, by_name=True)
        cell.json = leaf.adapter.dump_python(cell.parsed, mode="json")
    except ValidationError as error:
        return "; ".join(e["msg"] for e in error.errors(include_url=False, include_input=False, include_context=False))
    except Exception as error:  # noqa: BLE001 - a type's own validator may raise anything; one bad value loses nobody else
        return f"{type(error).__name__}: {error}"
    return ""


def _money_words(value: str) -> Any:
    """ "1200000 EUR" as an object, as a repair writes it; the text itself where it has another form."""
    amount, _, currency = value.strip().partition(" ")
    return {"amount": amount, "currency": currency.strip() or None}

