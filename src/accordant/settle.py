"""Settle: from checked cells to the record that stands, what was rejected, and which evidence belongs to which pointer.

Drop a value and let pydantic rebuild the object, and a default moves into its place, a union's other member takes what the first one
refused, and every pointer behind a dropped list item names the wrong evidence. So the record is built from its leaves upwards, each
object by its own class; a value that was dropped is null or takes its object with it, never a default.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from pydantic import BaseModel, ValidationError

from accordant.cells import Cell, Pointer, Thing
from accordant.findings import Finding, contradicted
from accordant.shape import Field, Leaf, Many, Object, has_default

SCHEMA_DEFAULT = "schema default"
PARENT_DROPPED = "parent dropped"


@dataclass(frozen=True)
class Rejected:
    """A cell that does not stand, and why: its own finding, or its object went."""

    cell: Cell
    finding: Finding


@dataclass
class Settled:
    """`record` is None where the root itself went; `plain` then holds what stands, as JSON. `kept` pairs pointers with cells."""

    record: Any
    plain: Any
    kept: list[tuple[Pointer, Cell]]
    defaults: list[tuple[Pointer, Any]]
    rejected: list[Rejected]
    refused: dict[Pointer, str]
    """Draft pointers of leaves that the schema's own validators refused, with their messages."""


@dataclass
class _Built:
    value: Any
    plain: Any
    kept: list[tuple[Pointer, Cell]] = field(default_factory=list)
    defaults: list[tuple[Pointer, Any]] = field(default_factory=list)
    items: list[Any] = field(default_factory=list)
    """Of a set, its items in the order of `plain` and of the pointers."""
    lost: str = ""
    """Why this part cannot stand; empty where it does."""


class _Settling:
    def __init__(self, dropped: Iterable[str], refused: Mapping[Pointer, str]) -> None:
        self.dropped = frozenset(dropped)
        self.refused = dict(refused)
        self.rejected: list[Rejected] = []

    def stands(self, cell: Cell) -> bool:
        return cell.finding.verdict not in self.dropped and cell.pointer not in self.refused

    # leaves

    def reject(self, cell: Cell) -> None:
        message = self.refused.get(cell.pointer)
        self.rejected.append(Rejected(cell, contradicted(message, *cell.finding.spans) if message is not None else cell.finding))

    def part(self, part: Any, name: str, f: Field) -> _Built | None:
        """One field, built; None where it is absent, so that its default or null takes its place."""
        if isinstance(f.node, Many) and not (part is None and f.nullable):
            return self.many(part if isinstance(part, list) else [], f.node)
        if part is None:
            return None
        if isinstance(part, Cell):
            if self.stands(part):
                return _Built(part.parsed, part.json, [((), part)])
            self.reject(part)
            return _Built(None, None, lost=f"{name} was dropped")
        return self.thing(part)

    def many(self, parts: list[Cell | Thing], node: Many) -> _Built:
        values: list[Any] = []
        built = _Built(None, [])
        plain_dict: dict[str, Any] = {}
        for part in parts:
            if isinstance(part, Cell):
                if not self.stands(part):
                    self.reject(part)
                    continue
                made = _Built(part.parsed, part.json, [((), part)])
            else:
                made = self.thing(part)
                if made.lost:
                    self.gone(made)
                    continue
            if node.entry is not None:
                key = made.plain.get("key")
                prefix: Pointer = (str(key),)
                values.append((made.value["key"], made.value.get("value")))
                plain_dict[str(key)] = made.plain.get("value")
                kept = [(p[1:], cell) for p, cell in made.kept if p[0] == "value"]
                defaults: list[tuple[Pointer, Any]] = []
            else:
                prefix = (len(values),)
                values.append(made.value)
                built.plain.append(made.plain)
                kept, defaults = made.kept, made.defaults
            built.kept += [((*prefix, *p), cell) for p, cell in kept]
            built.defaults += [((*prefix, *p), value) for p, value in defaults]
        if node.entry is not None:
            built.value, built.plain = dict(values), plain_dict
        elif node.container in (set, frozenset):
            built.value, built.items = node.container(values), values
        else:
            built.value = node.container(values)
        return built

    # objects

    def whole(self, target: Thing | list[Thing]) -> _Built:
        return _Built([], []) if isinstance(target, list) else self.thing(target)

    def thing(self, thing: Thing) -> _Built:
        shape = thing.shape
        values: dict[str, Any] = {}
        built = _Built(None, {})
        lost: list[str] = []
        sets: dict[str, list[Any]] = {}
        for name, f in shape.fields.items():
            part = thing.parts.get(name)
            made = self.part(part, name, f)
            if made is None:
                self.absent(name, f, shape, values, built, lost)
                continue
            if made.lost:
                if f.nullable or isinstance(f.node, Leaf):
                    self.gone(made)
                if f.nullable:
                    values[name] = built.plain[name] = None
                    if self.is_identity(thing, name):
                        lost.append(f"its identity {name} was dropped")
                    continue
                built.plain[name] = made.plain
                lost.append(made.lost if made.lost.startswith(name) else f"{name}: {made.lost}")
            else:
                values[name], built.plain[name] = made.value, made.plain
                sets.update({name: made.items} if made.items else {})
            built.kept += [((name, *p), cell) for p, cell in made.kept]
            built.defaults += [((name, *p), value) for p, value in made.defaults]
        if lost:
            built.lost = "; ".join(lost)
            return built
        self.validated(thing, values, built)
        for name, items in sets.items() if not built.lost else ():
            _in_set_order(built, name, items, getattr(built.value, name, None))
        return built

    def absent(self, name: str, f: Field, shape: Object, values: dict[str, Any], built: _Built, lost: list[str]) -> None:
        """A field the model left null: null where it may be, else its default, else the object cannot stand."""
        if f.nullable:
            values[name] = built.plain[name] = None
        elif shape.model is not BaseModel and has_default(shape.model, name):
            default = shape.model.model_fields[name].get_default(call_default_factory=True, validated_data=values)
            plain = _as_json(default)
            built.plain[name] = plain
            built.defaults += [((name, *p), value) for p, value in leaves_of(plain)]
        else:
            built.plain[name] = None
            lost.append(f"{name} is required and the document was not read to state it")

    def is_identity(self, thing: Thing, name: str) -> bool:
        """Whether the object is nothing without this leaf. An unmarked identity counts in a list only: elsewhere nothing is confused."""
        cell = thing.identity
        if cell is None or thing.parts.get(name) is not cell:
            return False
        marked = thing.shape.fields[name].identity is not None
        return marked or any(isinstance(token, int) for token in thing.pointer[-1:])

    def validated(self, thing: Thing, values: dict[str, Any], built: _Built) -> None:
        if thing.shape.model is BaseModel:  # an entry of a dict
            built.value = values
            return
        try:
            built.value = thing.shape.model.model_validate(values, by_name=True, by_alias=False)
        except ValidationError as error:
            self.refuse(thing, [(problem["loc"], problem["msg"]) for problem in error.errors(include_url=False, include_input=False, include_context=False)])
            built.lost = "; ".join(e["msg"] for e in error.errors(include_url=False, include_input=False, include_context=False))
        except Exception as error:  # noqa: BLE001 - the model is the user's, and so is what its validators raise
            built.lost = f"{type(error).__name__}: {error}"
            self.refuse(thing, [((), built.lost)])

    def refuse(self, thing: Thing, problems: list[tuple[tuple[int | str, ...], str]]) -> None:
        """Note the leaves that a model's own validators name; where they name none, all of the object's leaves."""
        own = [cell for cell in thing.cells() if self.stands(cell)]
        aliases = {f.alias: name for name, f in thing.shape.fields.items() if f.alias}
        for location, said in problems:
            message = said.removeprefix("Value error, ").removeprefix("Assertion failed, ")
            name = aliases.get(str(location[0]), str(location[0])) if location else None
            named = [c for c in own if c.name == name] if name else [c for c in own if c.name in message] or own
            for cell in named:
                self.refused.setdefault(cell.pointer, f"the schema's own validator: {message}")

    def gone(self, built: _Built) -> None:
        """Everything that stood in a part that goes is rejected with it."""
        self.rejected += [Rejected(cell, Finding(cell.finding.verdict, PARENT_DROPPED, cell.finding.spans)) for _, cell in built.kept]
        built.kept, built.defaults = [], []


def settle(
    target: Thing | list[Thing] | None,
    *,
    on_unsupported: Literal["drop", "keep"] = "drop",
    on_unverifiable: Literal["keep", "drop"] = "keep",
) -> Settled:
    """The record that stands, from a walked draft: of one object, of several (a list), or of none.

    Contradicted and unquoted leaves are dropped (or kept, with `on_unsupported="keep"`). Where the schema's own validators refuse,
    the leaves they name are dropped in turn until the rest stands.
    """
    if target is None:
        return Settled(None, None, [], [], [], {})
    dropped = ({"contradicted", "unquoted"} if on_unsupported == "drop" else set()) | ({"unverifiable"} if on_unverifiable == "drop" else set())
    refused: dict[Pointer, str] = {}
    while True:
        settling = _Settling(dropped, refused)
        built = settling.many(list(target), Many(target[0].shape, list)) if isinstance(target, list) and target else settling.whole(target)
        if len(settling.refused) == len(refused):
            break
        refused = settling.refused
    return Settled(built.value if not built.lost else None, built.plain, built.kept, built.defaults, settling.rejected, refused)


def _in_set_order(built: _Built, name: str, items: list[Any], made: Any) -> None:
    """A set has an order of its own, and only the finished record knows it; pointers and JSON follow that order."""
    order = list(made) if isinstance(made, (set, frozenset)) else []
    if sorted(map(repr, order)) != sorted(map(repr, items)):
        return
    index = {i: order.index(item) for i, item in enumerate(items)}
    built.kept = [((name, index[int(p[1])], *p[2:]), cell) if p[0] == name else (p, cell) for p, cell in built.kept]
    plain = built.plain[name]
    built.plain[name] = [plain[next(i for i, at in index.items() if at == place)] for place in range(len(order))]


def leaves_of(plain: Any, pointer: Pointer = ()) -> list[tuple[Pointer, Any]]:
    """Every non-null leaf of a JSON value with its pointer."""
    if isinstance(plain, Mapping):
        return [leaf for key, value in plain.items() for leaf in leaves_of(value, (*pointer, str(key)))]
    if isinstance(plain, list):
        return [leaf for index, value in enumerate(plain) for leaf in leaves_of(value, (*pointer, index))]
    return [] if plain is None else [(pointer, plain)]


def _as_json(value: Any) -> Any:
    from pydantic_core import to_jsonable_python

    return to_jsonable_python(value)

