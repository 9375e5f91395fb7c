"""The shape of a schema: its leaves, objects, lists, dicts and unions, worked out once a schema.

The draft sent to a model and the walk that checks its answer read the same shape; two readings of one schema drift apart, and a
leaf that only one of them knows is then filled but never checked.
"""

from __future__ import annotations

import datetime
import decimal
import enum
import types
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Annotated, Any, ForwardRef, Literal, Union, get_args, get_origin

from pydantic import BaseModel, RootModel, TypeAdapter
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from typing_extensions import TypeAliasType

from accordant.errors import SchemaError
from accordant.markers import Identity, Marker, MoneyAmount, Role

UNCHECKED = "none"
"""The check of a leaf that no rule decides (an enum or bool without a lexicon): its verdict is `unverifiable`."""


@dataclass(eq=False)
class Leaf:
    """One value. `annotation` is its full type with constraints; `check` the name of the check that holds it."""

    annotation: Any
    check: str
    options: dict[str, str] = field(default_factory=dict)
    agrees_with: str | None = None
    composite: type[BaseModel] | None = None

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.annotation)

    @cached_property
    def plain(self) -> tuple[Any, ...]:
        """The bare types a value may have, markers and constraints taken off."""
        return tuple(_bare(member) for member in _members(self.annotation))


@dataclass(eq=False)
class Object:
    """A pydantic model. `fields` fill after `make`, so that a recursive model can hold itself."""

    model: type[BaseModel]
    fields: dict[str, Field] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return self.model.__name__

    @cached_property
    def leaves(self) -> tuple[str, ...]:
        """Names of the fields that are checked against this object's own quotes."""
        return tuple(name for name, f in self.fields.items() if isinstance(f.node, Leaf) or (isinstance(f.node, Many) and f.node.of_leaves))

    @cached_property
    def quote_limit(self) -> int:
        return max(8, len(self.leaves))

    @cached_property
    def identities(self) -> tuple[str, ...]:
        """Candidates for the object's identity, best first: the marked fields, or the first country, person, name or verbatim leaf."""
        marked = tuple(name for name, f in self.fields.items() if f.identity is not None)
        if marked:
            return marked
        for check in ("country", "person", "name", "verbatim"):
            found = [name for name, f in self.fields.items() if isinstance(f.node, Leaf) and f.node.check == check]
            if found:
                return tuple(found)
        return ()


@dataclass(eq=False)
class Many:
    """A list, set, frozenset or tuple of one kind of item; or a dict, whose items are objects of key and value."""

    item: Node
    container: type
    entry: Object | None = None
    """For a dict: the object {key, value} that stands for one item."""

    @property
    def of_leaves(self) -> bool:
        return isinstance(self.item, Leaf)


@dataclass(eq=False)
class OneOf:
    """A union of models; every member is an object."""

    members: tuple[Object, ...]


Node = Leaf | Object | Many | OneOf


@dataclass(eq=False)
class Field:
    node: Node
    nullable: bool
    required: bool
    description: str | None = None
    identity: Identity | None = None
    role: str | None = None
    alias: str | None = None


@cache
def shape_of(schema: type[BaseModel]) -> Object:
    """The shape of a schema. Raises `SchemaError`, naming the field, for what no draft can hold (`Any`, bytes, callables)."""
    if not (isinstance(schema, type) and issubclass(schema, BaseModel)):
        raise SchemaError(f"schema={schema!r} is no pydantic model: pass a class that inherits from pydantic.BaseModel")
    return _object(schema, {}, schema.__name__)


def _object(model: type[BaseModel], seen: dict[type[BaseModel], Object], path: str) -> Object:
    if model in seen:
        return seen[model]
    if issubclass(model, RootModel):
        raise SchemaError(f"{path}: a RootModel has no fields to quote for; use a model with a field that holds it")
    made = seen[model] = Object(model)
    if not model.__pydantic_complete__:
        model.model_rebuild()
    for name, info in model.model_fields.items():
        made.fields[name] = _field(info, seen, f"{path}.{name}")
    return made


def _field(info: FieldInfo, seen: dict[type[BaseModel], Object], path: str) -> Field:
    members = [m for m in _members(info.annotation) if m is not type(None)]
    nullable = len(members) < len(_members(info.annotation))
    metadata = list(info.metadata)
    annotation: Any = Union[tuple(members)] if members else type(None)  # noqa: UP007
    identity = next((m for m in _metadata(info.annotation, metadata) if isinstance(m, Identity)), None)
    role = next((m.role for m in _metadata(info.annotation, metadata) if isinstance(m, Role)), None)
    kept = [m for m in metadata if not isinstance(m, (Identity, Role))]
    node = _node(annotation, kept, seen, path)
    return Field(node, nullable, info.is_required(), info.description, identity, role, info.alias or info.serialization_alias)


def _node(annotation: Any, metadata: list[Any], seen: dict[type[BaseModel], Object], path: str) -> Node:
    members = [m for m in _members(annotation) if m is not type(None)]
    bare = [_bare(m) for m in members]
    if any(b is Any or b is object for b in bare):
        raise SchemaError(f"{path}: a field of type {'object' if object in bare else 'Any'} cannot be checked; give it a type (str, date, a model, ...)")
    marked = _marker(annotation, metadata)
    models = [b for b in bare if isinstance(b, type) and issubclass(b, BaseModel)]
    if models and (isinstance(marked, MoneyAmount) or all(getattr(m, "__accordant_money__", False) for m in models)):
        return Leaf(annotation, "money", composite=models[0])
    if models:
        if len(models) != len(members):
            raise SchemaError(f"{path}: a union of models and plain values cannot be drafted; wrap the value in a model")
        objects = tuple(_object(m, seen, path) for m in models)
        return objects[0] if len(objects) == 1 else OneOf(objects)
    if len(members) == 1:
        many = _many(members[0], seen, path)
        if many is not None:
            return many
    for b in bare:
        if _container(b) is not None or b in (dict, Mapping):
            raise SchemaError(f"{path}: a union with a list or dict among its members cannot be drafted; wrap it in a model")
        if not _is_scalar(b):
            raise SchemaError(f"{path}: {b!r} has no JSON scalar to check; use str, a number, a date, an enum or a pydantic model")
    full = Annotated[(annotation, *metadata)] if metadata else annotation
    if marked is not None:
        return Leaf(full, marked.check, marked.options, getattr(marked, "agrees_with", None))
    return Leaf(full, _default_check(bare))


def _many(annotation: Any, seen: dict[type[BaseModel], Object], path: str) -> Many | None:
    annotation = _unaliased(annotation)
    while get_origin(annotation) is Annotated:
        annotation = _unaliased(get_args(annotation)[0])
    origin, args = get_origin(annotation) or annotation, get_args(annotation)
    if origin in (dict, Mapping) or (isinstance(origin, type) and issubclass(origin, Mapping)):
        if len(args) != 2:
            raise SchemaError(f"{path}: a dict needs the types of its keys and values, e.g. dict[str, int]")
        value = args[1]
        entry = Object(BaseModel)
        entry.fields["key"] = Field(_node(args[0], [], seen, f"{path}.key"), nullable=False, required=True, identity=Identity())
        members = [m for m in _members(value) if m is not type(None)]
        nullable = len(members) < len(_members(value))
        inner: Any = Union[tuple(members)]  # noqa: UP007
        entry.fields["value"] = Field(_node(inner, [], seen, f"{path}.value"), nullable=nullable, required=True)
        return Many(entry, dict, entry)
    container = _container(origin)
    if container is None:
        return None
    if not args or args == ((),):
        raise SchemaError(f"{path}: {annotation!r} needs the type of its items, e.g. list[str]")
    items = [a for a in args if a is not Ellipsis]
    item: Any = items[0] if len(set(items)) == 1 else Union[tuple(items)]  # noqa: UP007
    return Many(_node(item, [], seen, f"{path}[]"), container)


def _container(origin: Any) -> type | None:
    for kind, bases in ((list, (list, Sequence)), (set, (set, AbstractSet)), (frozenset, (frozenset,)), (tuple, (tuple,))):
        if origin in bases:
            return kind
    return None


def _is_scalar(bare: Any) -> bool:
    if get_origin(bare) is Literal:
        return True
    return isinstance(bare, type) and not issubclass(bare, (bytes, bytearray, dict, list, set, frozenset, tuple))


def _default_check(bare: list[Any]) -> str:
    found = [_check_of(b) for b in bare]
    return found[0] if len(set(found)) == 1 else "any:" + ",".join(dict.fromkeys(found))


def _check_of(bare: Any) -> str:
    if get_origin(bare) is Literal or (isinstance(bare, type) and issubclass(bare, (enum.Enum, bool))):
        return UNCHECKED
    for kinds, check in (
        ((datetime.date, datetime.datetime), "date"),
        ((datetime.timedelta,), "duration"),
        ((int, float, decimal.Decimal), "number"),
    ):
        if isinstance(bare, type) and issubclass(bare, kinds):
            return check
    return UNCHECKED if bare is datetime.time else "verbatim"


def _marker(annotation: Any, metadata: list[Any]) -> Marker | None:
    return next((m for m in _metadata(annotation, metadata) if isinstance(m, Marker)), None)


def _metadata(annotation: Any, metadata: list[Any]) -> Iterator[Any]:
    yield from metadata
    for member in _members(annotation):
        inner = _unaliased(member)
        while get_origin(inner) is Annotated:
            yield from inner.__metadata__
            inner = _unaliased(get_args(inner)[0])
        if get_origin(inner) in (Union, types.UnionType):
            for nested in get_args(inner):
                yield from _metadata(nested, [])


def _unaliased(annotation: Any) -> Any:
    while isinstance(annotation, TypeAliasType):
        annotation = annotation.__value__
    if isinstance(annotation, (str, ForwardRef)):
        raise SchemaError(f"the type {annotation!r} is not resolved: call model_rebuild() on the schema first")
    return annotation


def _members(annotation: Any) -> list[Any]:
    """The members of a union, each with its own markers; `[annotation]` where it is none."""
    annotation = _unaliased(annotation)
    if get_origin(annotation) in (Union, types.UnionType):
        return [inner for member in get_args(annotation) for inner in _members(member)]
    if get_origin(annotation) is Annotated:
        base, *metadata = get_args(annotation)
        inside = _members(base)
        if len(inside) > 1:
            return [m if m is type(None) else Annotated[(m, *metadata)] for m in inside]
    return [annotation]


def _bare(annotation: Any) -> Any:
    annotation = _unaliased(annotation)
    while get_origin(annotation) is Annotated:
        annotation = _unaliased(get_args(annotation)[0])
    return annotation


def has_leaf(shape: Object, pointer: str) -> bool:
    """Whether a pointer with `*` for list indices and dict keys names a value of the shape, e.g. "/lines/*/price"."""
    nodes: list[Node] = [shape]
    for step in pointer.split("/")[1:]:
        found: list[Node] = []
        for node in nodes:
            if isinstance(node, Many) and step == "*":
                found.append(node.entry.fields["value"].node if node.entry is not None else node.item)
            elif isinstance(node, Object) and step in node.fields:
                inner = node.fields[step].node
                found += inner.members if isinstance(inner, OneOf) else (inner,)
        nodes = [member for node in found for member in (node.members if isinstance(node, OneOf) else (node,))]
    return pointer.startswith("/") and any(isinstance(node, Leaf) for node in nodes)


def has_default(model: type[BaseModel], name: str) -> bool:
    """Whether the field has a default of its own (a value or a factory)."""
    info = model.model_fields[name]
    return info.default is not PydanticUndefined or info.default_factory is not None
