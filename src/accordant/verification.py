"""`verify`: the checks again, with no model in reach.

A verdict that cannot be had twice is an opinion. An extraction is held against its own stored passages, and gets the same verdicts;
a record without passages is searched in the whole document, which is a weaker test and says so (`check_scope` "document").
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from accordant.addressed import flag_addressed
from accordant.alignment import Alignment
from accordant.cells import Cell, Pointer, Stored, Thing
from accordant.checks import check_named, kind_of_value
from accordant.checks.passage import Passage as CheckedPassage
from accordant.document import Document
from accordant.draft import draft_of
from accordant.errors import SchemaError
from accordant.evidence import evidence_for
from accordant.extraction import Evidence, Extraction, Other, Passage, Rejected, SchemaUsed, Usage, pointer_text, pointer_tokens
from accordant.findings import Finding, Span, contradicted, unverifiable
from accordant.lists import hold_lists
from accordant.reading import Reading
from accordant.reading_off import read_off
from accordant.rows import hold_rows
from accordant.searching import Search
from accordant.sentences import sentence
from accordant.settle import leaves_of
from accordant.shape import shape_of
from accordant.walk import parse, walk
from accordant.way import document_used


def verify(
    target: Any,
    document: Document | str | Path,
    *,
    schema: Any = None,
    published: datetime.date | str | None = None,
) -> Extraction[Any]:
    """Every value of `target` held against `document` again; drops nothing, asks no model.

    `target` is an `Extraction` (or its JSON), held against its stored passages; or a record (a pydantic model, or plain JSON), searched
    in the whole document, with `schema` telling what its fields mean; without one the kinds are read off the values. Every non-null leaf
    is in `evidence` with its verdict; `rejected` is empty. Raises `SchemaError` for JSON that does not have the schema's form.
    """
    document = Document.of(document)
    if isinstance(target, (str, bytes)):
        raise SchemaError("a record is a model, a dict or a list, not text; parse its JSON first: json.loads(...)")
    if published is not None:
        document = document.replace(published=published)
    if isinstance(target, Extraction):
        if target.check_scope == "document":
            return _anew_as_before(target.values, target.evidence, schema or _schema_of(target.record), target.schema_used is not None, document)
        gone = [item.draft_pointer for item in target.rejected]
        return _again(target.values, target.evidence, schema or _schema_of(target.record), document, gone)
    if isinstance(target, Mapping) and "evidence" in target and "document" in target:
        evidence = {pointer: _evidence(found) for pointer, found in target["evidence"].items()}
        known = schema or _known((target.get("schema") or {}).get("name"))
        values = target["record"] if target.get("record") is not None else target.get("partial")
        document = _as_it_was_known(document, target.get("document") or {})
        if target.get("check_scope") == "document":
            return _anew_as_before(values, evidence, known, bool(target.get("schema")), document)
        gone = [str(item.get("draft_pointer", "")) for item in target.get("rejected") or ()]
        return _again(values, evidence, known, document, gone)
    return _anew(target, schema or _schema_of(target), document)


def _as_it_was_known(document: Document, used: Mapping[str, Any]) -> Document:
    """The document with the publication date and, for the same text, the language that the stored verdicts were given with."""
    if document.published is None and used.get("published"):
        document = document.replace(published=used["published"])
    if used.get("sha256") == document.sha256 and used.get("language") not in (None, document.language):
        document = document.replace(language=used["language"])
    return document


def _evidence(found: Any) -> Evidence:
    return Evidence.model_validate(found)


def _schema_of(record: Any) -> Any:
    if isinstance(record, BaseModel):
        return type(record)
    if isinstance(record, list) and record and isinstance(record[0], BaseModel):
        return list[type(record[0])]  # type: ignore[misc]
    return None


def _known(name: str | None) -> Any:
    from accordant.agreement import Agreement

    return {"Agreement": Agreement, "list[Agreement]": list[Agreement]}.get(name or "")


# Against stored passages


def _again(values: Any, evidence: Mapping[str, Evidence], schema: Any, document: Document, gone: list[str]) -> Extraction[Any]:
    if schema is None:
        return _result(values, {p: _held_alone(p, values, e, document) for p, e in evidence.items()}, document, "quotes", None)
    stored: dict[Pointer, Stored] = {}
    alike: dict[tuple[Alignment, ...], list[Alignment]] = {}
    for pointer, found in evidence.items():
        tokens = tuple(int(t) if t.isdigit() else t for t in pointer_tokens(pointer))
        passages = tuple(
            Alignment(p.start, p.end, p.method, p.score) for p in found.passages if document.text[p.start : p.end] == p.text or not p.text
        )
        stored[tokens] = Stored(alike.setdefault(passages, list(passages)), list(found.competitors))
    readings = _walked(values, schema, document, stored)
    shortened = {_list_of(pointer_tokens(pointer)) for pointer in gone}
    for prefix, reading in readings:
        for thing in reading.things:
            if thing.pointer and isinstance(thing.pointer[-1], int) and _list_of((*map(str, prefix), *map(str, thing.pointer))) in shortened:
                thing.siblings += 1  # the list had more items when it was checked first
        hold_rows(reading)
        hold_lists(reading)
        flag_addressed(reading)
    made: dict[str, Evidence] = {}
    shared: dict[int, list[Passage]] = {}
    for prefix, reading in readings:
        for cell in _cells(reading):
            pointer = pointer_text((*prefix, *cell.pointer))
            before = evidence.get(pointer)
            if before is not None and before.check == "none" and not before.passages:  # a schema default
                made[pointer] = before
                continue
            _add(made, pointer, cell, document, shared)
    return _result(values, _with_unknown(values, made), document, "quotes", schema)


def _list_of(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The list that a pointer's innermost item stands in."""
    last = max((at for at, token in enumerate(tokens) if token.isdigit()), default=0)
    return tokens[:last]


def _held_alone(pointer: str, values: Any, evidence: Evidence, document: Document) -> Evidence:
    value = _at(values, pointer)
    run = check_named(evidence.check)
    best: Finding | None = None
    for p in evidence.passages:
        if document.text[p.start : p.end] == p.text:
            finding = run(value, _passage(document, p.start, p.end)).shifted(p.start)
            best = finding if best is None or finding.verdict == "supported" else best
    best = best or Finding("unquoted", "the document no longer has its passages")
    spans = [Span(s.start, s.end, document.text[s.start : s.end]) for s in best.spans]
    return evidence.model_copy(update={"verdict": best.verdict, "reason": best.reason, "spans": spans})


def _passage(document: Document, start: int, end: int) -> CheckedPassage:
    first, last = sentence(document.text, start, end)
    return CheckedPassage(document.text[first:last], start - first, end - first, document.language, document.published)


def _walked(values: Any, schema: Any, document: Document, stored: dict[Pointer, Stored] | None) -> list[tuple[Pointer, Reading]]:
    many = get_origin(schema) is list
    model = get_args(schema)[0] if many else schema
    shape = shape_of(model)
    records: list[tuple[Pointer, Any]] = [((index,), item) for index, item in enumerate(values or [])] if many else [((), values)]
    found = []
    for prefix, record in records:
        if not isinstance(record, Mapping):
            raise SchemaError(f"{pointer_text(prefix) or 'the record'} is no JSON object: {type(record).__name__}; a {model.__name__} is one")
        own = {pointer[len(prefix) :]: s for pointer, s in stored.items() if pointer[: len(prefix)] == prefix} if stored is not None else None
        reading = Reading(document, stored=own if own is not None else {})
        walk(record, shape, reading)
        found.append((prefix, reading))
    return found


def _cells(reading: Reading) -> list[Cell]:
    return [cell for thing in reading.things for cell in thing.cells() if not _is_key(cell, thing)]


def _is_key(cell: Cell, thing: Thing) -> bool:
    return thing.shape.model is BaseModel and cell.name == "key"


def _with_unknown(values: Any, found: dict[str, Evidence]) -> dict[str, Evidence]:
    """Evidence for the leaves that the schema has no field for as well: nothing was quoted for them, and none is left out."""
    for tokens, _ in leaves_of(values):
        pointer = pointer_text(tokens)
        if pointer not in found:
            found[pointer] = Evidence(verdict="unquoted", check="none", reason="the schema has no such field")
    return found


def _add(made: dict[str, Evidence], pointer: str, cell: Cell, document: Document, shared: dict[int, list[Passage]]) -> None:
    pointer = pointer.removesuffix("/value") if cell.home.shape.model is BaseModel else pointer
    evidence = evidence_for(cell, document, shared)
    made[pointer] = evidence
    if isinstance(cell.json, dict):
        made.update({pointer + pointer_text(inner): evidence for inner, _ in leaves_of(cell.json)})


# In the whole document


def _anew(target: Any, schema: Any, document: Document) -> Extraction[Any]:
    from pydantic_core import to_jsonable_python

    values = to_jsonable_python(target, by_alias=False, fallback=_no_json)
    search = Search(document)
    if schema is None:
        made: dict[str, Evidence] = {}
        for tokens, value in _loose_leaves(values):
            if (pointer := pointer_text(tokens)) in made:
                continue
            kind, finding = read_off(value, search)
            made[pointer] = _searched(finding, kind, document)
            if isinstance(value, Mapping) and finding.verdict == "supported":  # an amount with its currency is one value
                made.update({pointer_text(inner): made[pointer] for inner, _ in leaves_of(value, tokens)})
        return _result(values, made, document, "document", None)
    found: dict[str, Evidence] = {}
    for prefix, reading in _walked(values, schema, document, None):
        for cell in _cells(reading):
            malformed = parse(cell)
            kind = kind_of_value(cell.check, cell.parsed)
            finding = contradicted(f"malformed: {malformed}") if malformed else _found(cell, kind, search)
            pointer = pointer_text((*prefix, *cell.pointer))
            pointer = pointer.removesuffix("/value") if cell.home.shape.model is BaseModel else pointer
            found[pointer] = _searched(finding, kind, document)
            if isinstance(cell.json, dict):
                found.update({pointer + pointer_text(inner): found[pointer] for inner, _ in leaves_of(cell.json)})
    return _result(values, _with_unknown(values, found), document, "document", schema)


def _found(cell: Cell, kind: str, search: Search) -> Finding:
    """What the document says of one leaf; a code of one thing of a list is held against the words that name this thing.

    A «Comité» further down says nothing of the kind of the party Senegal, nor do the words of another area contradict the code of this one.
    """
    identity = cell.home.identity
    if kind != "term" or identity is None or identity is cell:
        return search.finding(cell.json, kind, cell.leaf.options)
    named = search.finding(identity.json, kind_of_value(identity.check, identity.parsed), identity.leaf.options)
    own = search.finding_within(cell.json, kind, cell.leaf.options, named.spans) if named.verdict == "supported" else None
    if own is not None and own.spans:
        return own
    anywhere = search.finding(cell.json, kind, cell.leaf.options)
    if anywhere.verdict != "contradicted":
        return anywhere
    return own or unverifiable(f"{anywhere.reason}; it may speak of another one", *anywhere.spans)


def _no_json(value: Any) -> Any:
    raise TypeError(f"the record holds {value!r:.80} ({type(value).__name__}), which is no JSON value; give texts, numbers, lists, dicts, dates or a pydantic model")


def _anew_as_before(values: Any, evidence: Mapping[str, Evidence], schema: Any, of_a_schema: bool, document: Document) -> Extraction[Any]:
    """A record that was searched in the whole document, searched again; where its schema is not at hand, by the kinds its evidence names."""
    unknown = {pointer: found for pointer, found in evidence.items() if found.check == "none"}
    if schema is not None or not of_a_schema:
        again = _anew(values, schema, document)
        again.evidence.update({pointer: found for pointer, found in unknown.items() if of_a_schema and pointer not in again.evidence})
        return again
    search = Search(document)
    made = dict(unknown)
    for pointer, before in sorted(evidence.items()):
        if pointer in made:
            continue
        value = _at(values, pointer)
        made[pointer] = _searched(search.finding(value, before.check), before.check, document)
        if isinstance(value, Mapping):
            made.update({pointer + pointer_text(inner): made[pointer] for inner, _ in leaves_of(value)})
    return _result(values, made, document, "document", None)


def _at(values: Any, pointer: str) -> Any:
    for token in pointer_tokens(pointer):
        values = values[int(token)] if isinstance(values, list) else values[token]
    return values


def _searched(finding: Finding, kind: str, document: Document) -> Evidence:
    text = document.text
    spans = [Span(s.start, s.end, text[s.start : s.end]) for s in finding.spans]
    passages = []
    for span in spans[:3]:
        first, last = sentence(text, span.start, span.end)
        passages.append({"start": first, "end": last, "text": text[first:last], "method": "exact", "score": 1.0})
    made = Evidence.model_validate({"verdict": finding.verdict, "check": kind, "reason": finding.reason, "passages": passages})
    made.spans = spans
    return made


def _loose_leaves(values: Any, pointer: Pointer = ()) -> list[tuple[Pointer, Any]]:
    if isinstance(values, Mapping) and set(values) == {"amount", "currency"}:
        return [(pointer, values), *leaves_of(values, pointer)]
    if isinstance(values, Mapping):
        return [leaf for key, value in values.items() for leaf in _loose_leaves(value, (*pointer, str(key)))]
    if isinstance(values, list):
        return [leaf for index, value in enumerate(values) for leaf in _loose_leaves(value, (*pointer, index))]
    return [] if values is None else [(pointer, values)]


def _result(values: Any, evidence: dict[str, Evidence], document: Document, scope: Any, schema: Any) -> Extraction[Any]:
    record, partial = values, None
    used = None
    if schema is not None:
        many = get_origin(schema) is list
        model = get_args(schema)[0] if many else schema
        name = f"list[{model.__name__}]" if many else model.__name__
        used = SchemaUsed(name=name, sha256=draft_of(model).sha256)
        try:
            record = [model.model_validate(v, by_name=True) for v in values] if many else model.model_validate(values, by_name=True)
        except ValueError:
            record, partial = None, values
    made: Extraction[Any] = Extraction.model_construct(
        record=record,
        partial=partial,
        evidence=evidence,
        check_scope=scope,
        rejected=list[Rejected](),
        others=list[Other](),
        schema_used=used,
        document=document_used(document),
        usage=Usage(),
    )
    made._source = document  # noqa: SLF001 - its own class
    return made



