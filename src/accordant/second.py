"""A second reading beside the first: where two readers of one text say different things, or one says nothing.

A value that its passage supports may still be the wrong one: the date of the talks for the date of the signing, the minister who spoke for the one
who signed. No check of the value sees that; another reader who reads something else does. So both are shown, with both passages,
and nothing is settled here: the record stays the first reader's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from accordant.evals.normal import normal
from accordant.evals.scorers import matched, member_of
from accordant.extraction import Alone, Evidence, Extraction, SecondReading, SecondValue, pointer_text
from accordant.shape import Leaf, Many, Node, Object, OneOf, shape_of

if TYPE_CHECKING:
    from pydantic import BaseModel

Tokens = tuple[str | int, ...]


class _Pair(NamedTuple):
    """One value of either record, or of both where they are about the same thing; None where a record has none."""

    first: Tokens | None
    second: Tokens | None
    mine: Any
    theirs: Any
    leaf: Leaf


def beside(first: Extraction[Any], second: Extraction[Any], schema: type[BaseModel]) -> Extraction[Any]:
    """The first extraction, with what the second says of each of its values in `evidence`, and the whole comparison in `second`.

    Values are compared as evals compare them (evals/README.md); a model's own words (summaries, translations) are not.
    """
    reading = SecondReading(model=second.model, prompt=second.prompt, usage=second.usage)
    for pair in _paired(first.values, second.values, shape_of(schema)):
        theirs = _evidence(second, pair.second)
        if pair.first is None:
            if theirs is not None and pair.second is not None:
                reading.alone.append(Alone(pointer=pointer_text(pair.second), value=pair.theirs, evidence=theirs))
            continue
        pointer, mine = pointer_text(pair.first), _evidence(first, pair.first)
        if mine is None:
            continue
        if pair.second is None or theirs is None:
            mine.second = SecondValue(says="nothing")
            reading.nothing.append(pointer)
        else:
            same = normal(pair.mine, pair.leaf.check) == normal(pair.theirs, pair.leaf.check)
            mine.second = SecondValue(
                says="same" if same else "other",
                value=pair.theirs, verdict=theirs.verdict, reason=theirs.reason, spans=theirs.spans, passages=theirs.passages,
            )  # fmt: skip
            (reading.same if same else reading.other).append(pointer)
    first.second = reading
    return first


def failed(first: Extraction[Any], model: str, error: Exception) -> Extraction[Any]:
    """The first extraction, and why there is no second reading beside it."""
    first.second = SecondReading(model=model, error=f"{type(error).__name__}: {error}")
    return first


def _evidence(extraction: Extraction[Any], tokens: Tokens | None) -> Evidence | None:
    return None if tokens is None else extraction.evidence.get(pointer_text(tokens))


def _paired(first: Any, second: Any, shape: Object) -> Iterator[_Pair]:
    if isinstance(first, list) or isinstance(second, list):
        yield from _objects(first or [], second or [], shape, (), ())
    else:
        yield from _object(first or {}, second or {}, shape, (), ())


def _object(first: Mapping[str, Any], second: Mapping[str, Any], node: Node, mine: Tokens, theirs: Tokens) -> Iterator[_Pair]:
    shape = member_of(first or second, node)
    for name, field in shape.fields.items():
        yield from _node(first.get(name), second.get(name), field.node, (*mine, name), (*theirs, name))


def _node(first: Any, second: Any, node: Node, mine: Tokens, theirs: Tokens) -> Iterator[_Pair]:
    if first is None and second is None:
        return
    if isinstance(node, Leaf):
        if node.check != "paraphrase":
            yield _Pair(None if first is None else mine, None if second is None else theirs, first, second, node)
    elif isinstance(node, Many):
        ours, others = _listed(first), _listed(second)
        if isinstance(node.item, Leaf):
            yield from _leaves(ours, others, node.item, mine, theirs)
        else:
            yield from _objects(ours, others, node.item, mine, theirs)
    elif isinstance(node, Object | OneOf):
        yield from _object(first or {}, second or {}, node, mine, theirs)


def _listed(value: Any) -> list[Any]:
    return [{"key": key, "value": inner} for key, inner in value.items()] if isinstance(value, Mapping) else list(value or ())


def _objects(first: Sequence[Any], second: Sequence[Any], node: Node, mine: Tokens, theirs: Tokens) -> Iterator[_Pair]:
    pairs = matched(first, second, node, "")
    if len(first) == len(second) == 1 and not mine:
        pairs = [(0, 0)]
    ours, others = dict(pairs), {column for _, column in pairs}
    for row, item in enumerate(first):
        column = ours.get(row)
        yield from _object(item, {} if column is None else second[column], node, (*mine, row), (*theirs, -1 if column is None else column))
    for column, item in enumerate(second):
        if column not in others:
            yield from _object({}, item, node, (*mine, -1), (*theirs, column))


def _leaves(first: Sequence[Any], second: Sequence[Any], leaf: Leaf, mine: Tokens, theirs: Tokens) -> Iterator[_Pair]:
    free = {column: normal(value, leaf.check) for column, value in enumerate(second)}
    for row, value in enumerate(first):
        found = next((column for column, other in free.items() if other == normal(value, leaf.check)), None)
        if found is not None:
            free.pop(found)
        yield _Pair((*mine, row), None if found is None else (*theirs, found), value, None if found is None else second[found], leaf)
    for column in free:
        yield _Pair(None, (*theirs, column), None, second[column], leaf)
