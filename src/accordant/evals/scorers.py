"""Scorers: a predicted record held against a gold one, leaf by leaf.

One figure for a whole record ("87 % right") hides that every office is missing; figures that take a paraphrase for wrong because it
has other words, or a wrong date for half right, measure the scorer. So every field is counted by itself, equal or not, and words of
the model's own are counted only as there or not there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from accordant.evals.counts import Counts, Difference, Presence, Score, combined
from accordant.evals.matching import best_pairs
from accordant.evals.normal import normal
from accordant.evals.states import state
from accordant.shape import Leaf, Many, Node, Object, OneOf, shape_of


def score(predicted: Sequence[Any], gold: Sequence[Any], schema: type[BaseModel]) -> Score:
    """Predicted records, as JSON, against gold ones: matched one to one, then leaf by leaf.

    Records, and objects in lists, are matched so that first most identities (a party's name or country, a signatory's name or office)
    and then most other leaves agree. All leaves of an object that has no counterpart count against the side that has it.
    """
    return _objects(predicted, gold, shape_of(schema), "", alone=len(predicted) == len(gold) == 1)


def _node(predicted: Any, gold: Any, node: Node, path: str) -> Score:
    if predicted is None and gold is None:
        return Score()
    if isinstance(node, Leaf):
        return _values([predicted], [gold], node, path)
    if isinstance(node, Many):
        ours, theirs = _listed(predicted), _listed(gold)
        return _values(ours, theirs, node.item, path) if isinstance(node.item, Leaf) else _objects(ours, theirs, node.item, path)
    return _objects([] if predicted is None else [predicted], [] if gold is None else [gold], node, path, alone=True)


def _listed(value: Any) -> list[Any]:
    if isinstance(value, Mapping):  # a dict field: each entry is an object of key and value
        return [{"key": key, "value": inner} for key, inner in value.items()]
    return list(value or ())


def _values(predicted: Sequence[Any], gold: Sequence[Any], leaf: Leaf, path: str) -> Score:
    predicted, gold = [v for v in predicted if v is not None], [v for v in gold if v is not None]
    if leaf.check == "paraphrase":
        both = min(len(predicted), len(gold))
        return Score(paraphrases={path: Presence(both, len(gold) - both, len(predicted) - both)}) if predicted or gold else Score()
    wanted = Counter(normal(value, leaf.check) for value in gold)
    differences: list[Difference] = []
    for value in predicted:
        key = normal(value, leaf.check)
        if wanted[key]:
            wanted[key] -= 1
        else:
            differences.append(Difference(path, "predicted", value))
    if leaf.check == "name" and differences:
        differences = _of_no_state_in(wanted, differences, gold)
    false_positives = len(differences)
    for value in gold:
        key = normal(value, leaf.check)
        if wanted[key]:
            wanted[key] -= 1
            differences.append(Difference(path, "gold", value))
    counts = Counts(len(predicted) - false_positives, false_positives, len(differences) - false_positives)
    return Score({path: counts}, {}, tuple(differences)) if counts != Counts() else Score()


def _of_no_state_in(wanted: Counter[Hashable], differences: list[Difference], gold: Sequence[Any]) -> list[Difference]:
    """The differences without those that are another name of a state whose name gold still wants; each takes one of them."""
    left = []
    for each in differences:
        code = state(str(each.value))
        key = next((normal(value, "name") for value in gold if code and wanted[normal(value, "name")] and state(str(value)) == code), None)
        if key is None:
            left.append(each)
        else:
            wanted[key] -= 1
    return left


def _objects(predicted: Sequence[Any], gold: Sequence[Any], node: Node, path: str, *, alone: bool = False) -> Score:
    """Objects of two lists, matched; `alone` where both sides hold one object that needs no matching."""
    pairs = [(0, 0)] if alone and predicted and gold else matched(predicted, gold, node, path)
    left, right = {row for row, _ in pairs}, {column for _, column in pairs}
    return combined(
        (
            *(_object(predicted[row], gold[column], node, path) for row, column in pairs),
            *(_object(item, {}, node, path) for index, item in enumerate(predicted) if index not in left),
            *(_object({}, item, node, path) for index, item in enumerate(gold) if index not in right),
        )
    )


def _object(predicted: Mapping[str, Any], gold: Mapping[str, Any], node: Node, path: str) -> Score:
    ours, theirs = member_of(predicted, node), member_of(gold, node)
    if predicted and gold and ours is not theirs:  # two members of a union: nothing of one is a value of the other
        return combined((_object(predicted, {}, node, path), _object({}, gold, node, path)))
    shape = ours if predicted else theirs
    parts = ((name, f.node, f"{path}.{name}" if path else name) for name, f in shape.fields.items())
    return combined(_node(predicted.get(name), gold.get(name), inner, below) for name, inner, below in parts)


def member_of(value: Mapping[str, Any], node: Node) -> Object:
    """The shape of an object: the node itself, or the member of a union that shares most of its fields."""
    if isinstance(node, OneOf):
        return max(node.members, key=lambda member: len(set(value) & set(member.fields)) - len(set(value) - set(member.fields)))
    if not isinstance(node, Object):
        raise TypeError(f"a list of {type(node).__name__} cannot be scored")
    return node


def matched(predicted: Sequence[Any], gold: Sequence[Any], node: Node, path: str) -> list[tuple[int, int]]:
    """Which object of one list is which of the other, as pairs of indices: by most identities, then by most other leaves."""
    equal = [[_object(ours, theirs, node, path).total.true_positives for theirs in gold] for ours in predicted]
    above_all = 1 + sum(map(sum, equal))  # one identity outweighs every other leaf together
    return best_pairs(
        [
            [_identities(ours, theirs, node) * above_all + equal[row][column] for column, theirs in enumerate(gold)]
            for row, ours in enumerate(predicted)
        ]
    )


def _identities(ours: Mapping[str, Any], theirs: Mapping[str, Any], node: Node) -> int:
    """How many of the fields that say which thing an object is about have the same value on both sides."""
    shape = member_of(ours, node)
    leaves = ((name, shape.fields[name].node) for name in shape.identities)
    return sum(
        normal(ours[name], leaf.check) == normal(theirs[name], leaf.check)
        for name, leaf in leaves
        if isinstance(leaf, Leaf) and ours.get(name) is not None and theirs.get(name) is not None
    )
