"""Cases: a document, and the record a careful reader writes from it.

A gold record with a slip in it ("on_behalf" for "on_behalf_of", "memorandum" where the list has "memorandum_of_understanding") asks for
a value that no answer can give, and every model loses a point for it in silence. So gold is held to the schema when it is read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

from pydantic import ValidationError

from accordant.agreement import Agreement
from accordant.codes import codes_of
from accordant.document import Document
from accordant.errors import AccordantError
from accordant.evals.places import scored_leaves
from accordant.extraction import pointer_text
from accordant.findings import Span
from accordant.shape import Leaf, Many, Node, Object, shape_of

Records = Literal["one", "several", "none"]
"""What is asked of the text: the agreement it is chiefly about, every one it reports, or the one that it does not report."""
Split = Literal["dev", "held-out"]
"""Whether rules may be mended by looking at the case, or it is only run."""


class CaseError(AccordantError):
    """A case that is missing, or whose files do not hold what a case holds; the message names the file."""


@dataclass(frozen=True)
class Case:
    """`gold` holds each expected record as JSON, empty where the text states none; `spans` the characters that state each of its values."""

    name: str
    document: Document
    records: Records
    gold: tuple[dict[str, Any], ...]
    tags: tuple[str, ...] = ()
    split: Split = "dev"
    spans: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)


def cases_in(folder: Path, names: Iterable[str] = (), *, split: Split | None = None) -> list[Case]:
    """The cases in a folder by name, or those of `names` or of one split only. Raises `CaseError`."""
    found = {path.parent.name: path.parent for path in sorted(folder.glob("*/case.json"))}
    if not found:
        raise CaseError(f"{folder} holds no case: a case is a folder with document.txt, case.json and gold.json (see evals/README.md)")
    wanted = list(dict.fromkeys(names)) or list(found)
    for name in wanted:
        if name not in found:
            raise CaseError(f"{folder} holds no case {name!r}; there are {', '.join(found)}")
    cases = [case_from(found[name]) for name in wanted]
    chosen = [case for case in cases if split in (None, case.split)]
    if not chosen:
        raise CaseError(f"{folder} holds no case of the split {split!r} among the {len(cases)} asked for")
    return chosen


def case_from(folder: Path) -> Case:
    """The case in a folder. Raises `CaseError` naming the file, and in a gold record the place."""
    about = _json(folder / "case.json")
    answers = _json(folder / "gold.json")
    gold = answers.get("records")
    records: Any = about.get("records")
    if records not in get_args(Records):
        raise CaseError(f'{folder / "case.json"}: "records" is {records!r}; write one of {", ".join(get_args(Records))}')
    if not isinstance(gold, list) or not all(isinstance(record, dict) for record in gold):
        raise CaseError(f'{folder / "gold.json"}: "records" is no list of records')
    split: Any = about.get("split", "dev")
    if split not in get_args(Split):
        raise CaseError(f'{folder / "case.json"}: "split" is {split!r}; write one of {", ".join(get_args(Split))}')
    expected = {"one": len(gold) == 1, "several": len(gold) > 1, "none": not gold}
    if not expected[records]:
        raise CaseError(f'{folder / "gold.json"} holds {len(gold)} records, but case.json says "{records}"')
    for index, record in enumerate(gold):
        _hold_to_schema(record, f"{folder / 'gold.json'}: /records/{index}")
    try:
        document = Document.read(folder / "document.txt", id=folder.name, language=about.get("language"), published=about.get("published"))
    except OSError as error:
        raise CaseError(f"{folder / 'document.txt'}: {error.strerror or error}") from error
    spans = _spans(answers.get("spans", {}), gold, document, f"{folder / 'gold.json'}: /spans")
    return Case(folder.name, document, records, tuple(gold), tuple(about.get("tags", ())), split, spans)


def _spans(listed: Any, gold: list[dict[str, Any]], document: Document, where: str) -> dict[str, tuple[Span, ...]]:
    """The places of gold's values, each held to the document. Where gold names any, it names those of every scored value."""
    if not isinstance(listed, dict):
        raise CaseError(f"{where} is no object of pointers")
    found: dict[str, tuple[Span, ...]] = {}
    values = {pointer for index, record in enumerate(gold) for pointer, _, _ in scored_leaves(record, pointer=f"/{index}")}
    for pointer, places in listed.items():
        if pointer not in values:
            raise CaseError(f"{where}{pointer}: gold has no scored value there")
        for place in places:
            if document.text[place["start"] : place["end"]] != place["text"]:
                raise CaseError(f"{where}{pointer}: {place['text']!r} is not what stands at {place['start']} to {place['end']}")
        found[pointer] = tuple(Span(place["start"], place["end"], place["text"]) for place in places)
    if found and (missing := sorted(values - set(found))):
        raise CaseError(f"{where}: nothing says where the value of {missing[0]} stands")
    return found


def _json(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_bytes())
    except OSError as error:
        raise CaseError(f"{path}: {error.strerror or error}") from error
    except ValueError as error:
        raise CaseError(f"{path} is no JSON: {error}") from error
    if not isinstance(found, dict):
        raise CaseError(f"{path} holds no JSON object")
    return found


def _hold_to_schema(record: dict[str, Any], where: str) -> None:
    try:
        Agreement.model_validate(record)
    except ValidationError as error:
        first = error.errors()[0]
        raise CaseError(f"{where}{pointer_text(first['loc'])}: {first['msg']}") from None
    for slip in _slips(record, shape_of(Agreement), where):
        raise CaseError(slip)


def _slips(value: Any, node: Node, where: str) -> Iterator[str]:
    """What pydantic lets pass: keys the schema does not have, and codes that are in no list."""
    if value is None:
        return
    if isinstance(node, Object):
        for key, inner in value.items():
            if key not in node.fields:
                yield f"{where}/{key}: there is no such field; there are {', '.join(node.fields)}"
            else:
                yield from _slips(inner, node.fields[key].node, f"{where}/{key}")
    elif isinstance(node, Many):
        for index, item in enumerate(value):
            yield from _slips(item, node.item, f"{where}/{index}")
    elif isinstance(node, Leaf) and node.check == "term" and value not in codes_of(node.options["codes"]):
        yield f"{where}: {value!r} is no code of the list {node.options['codes']}"
