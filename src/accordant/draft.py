"""The draft: what the model is asked to fill, derived from a schema.

Ask a model for the schema itself and there is nowhere to put the words it read a value from; parse its answer with the schema
itself and one odd date re-asks for forty good values. So what is sent is narrow (enums, nullable leaves, nothing optional) and what
is parsed is wide (a leaf takes any JSON value), and every object carries `quotes` before its values.
"""

from __future__ import annotations

import enum
import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Annotated, Any, Literal, Optional, Union, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag, create_model

from accordant.shape import Leaf, Many, Node, Object, OneOf, shape_of

QUOTE_LIMIT = 200
"""Characters a quote may have; longer ones count as not found."""

_HINTS = {
    "country": "ISO 3166-1 alpha-2 code",
    "date": "EDTF: 2025, 2025-03, 2025-03-02 or 2025-03-02/2025-03-05",
    "duration": "ISO 8601 duration, e.g. P5Y",
    "money": "amount, and currency as ISO 4217",
    "person": "in Latin script",
    "party": "country code of a state, else the name as printed, or 'both'",
    "verbatim": "as printed",
    "name": "as printed",
    "paraphrase": "in your own words, in the language asked for",
}


@dataclass(eq=False)
class Draft:
    """`json_schema` is what is sent, `sha256` is of it; `model` is the wide class that parses a completion."""

    name: str
    json_schema: dict[str, Any]
    parser: Callable[[], type[BaseModel]]

    @cached_property
    def sha256(self) -> str:
        return digest(self.json_schema)

    @cached_property
    def model(self) -> type[BaseModel]:
        """A plain pydantic class, for any caller; it answers with `json_schema` when it is asked for its schema."""
        json_schema = self.json_schema
        made: Any = create_model(self.name, __base__=self.parser(), __doc__=f"What the document states of {self.name}, with the words that state it.")
        # a copy, since the handlers of some modes write a description into what they get
        made.model_json_schema = classmethod(lambda _cls, *_args, **_kwargs: dict(json_schema))
        model: type[BaseModel] = made
        return model

    @cached_property
    def handled(self) -> type[BaseModel]:
        """`model`, passed once through instructor, which would otherwise make a class of it at every call."""
        from instructor import response_schema

        handled: type[BaseModel] = response_schema(self.model)
        return handled


@cache
def draft_of(schema: type[BaseModel]) -> Draft:
    """The draft of a schema, made once and cached. Raises `SchemaError` naming a field no draft can hold."""
    shape = shape_of(schema)
    return Draft(schema.__name__, _schema(shape, schema.__name__), lambda: _Parsers().of(shape))


def digest(value: Any) -> str:
    """sha256, in hex, of a JSON value in canonical form."""
    return hashlib.sha256(json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8", "surrogatepass")).hexdigest()


def quotes_key(shape: Object) -> str | None:
    """The key of an object's quotes: `quotes`, or `quotes_` where a field has that name; None where it has no leaf to quote for."""
    if not shape.leaves:
        return None
    key = "quotes"
    while key in shape.fields:
        key += "_"
    return key


def member_key(shape: Object) -> str:
    """Inside a union, the first key of a member: its own name, as a const."""
    key = shape.name
    while key in shape.fields:
        key += "_"
    return key


# What is sent


def _schema(shape: Object, name: str) -> dict[str, Any]:
    shared = _shared(shape)
    definitions: dict[str, Any] = {}
    names: dict[int, str] = {}
    for target in shared:
        label = target.name if target.entry_name is None else target.entry_name
        while label in names.values():
            label += "_"
        names[id(target.shape)] = label
    for target in shared:
        definitions[names[id(target.shape)]] = _object_schema(target.shape, names, member=target.member)
    root = _object_schema(shape, names, member=False)
    return {"title": name, **({"description": text} if (text := _doc(shape.model)) else {}), **root, **({"$defs": definitions} if definitions else {})}


@dataclass(frozen=True)
class _Shared:
    shape: Object
    member: bool
    name: str
    entry_name: str | None = None


def _shared(root: Object) -> list[_Shared]:
    """Objects met more than once (recursive ones, and models used in several places): they stand under `$defs`."""
    met: dict[int, int] = {id(root): 1}
    found: dict[int, _Shared] = {}

    def visit(node: Node, *, member: bool) -> None:
        if isinstance(node, Many):
            visit(node.item, member=False)
        elif isinstance(node, OneOf):
            for each in node.members:
                visit(each, member=True)
        elif isinstance(node, Object):
            met[id(node)] = met.get(id(node), 0) + 1
            if met[id(node)] > 1:
                if id(node) not in found:
                    found[id(node)] = _Shared(node, member, node.name)
                elif member and not found[id(node)].member:
                    found[id(node)] = _Shared(node, member=True, name=node.name)
            if met[id(node)] == 1 or (id(node) == id(root) and met[id(node)] == 2):
                for f in node.fields.values():
                    visit(f.node, member=False)

    for f in root.fields.values():
        visit(f.node, member=False)
    return list(found.values())


def _object_schema(shape: Object, names: dict[int, str], *, member: bool) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    if member:
        properties[member_key(shape)] = {"type": "string", "const": shape.name}
    if key := quotes_key(shape):
        properties[key] = {"type": "array", "items": {"type": "string"}}
    for name, field in shape.fields.items():
        made = _node_schema(field.node, names, nullable=field.nullable or not isinstance(field.node, Object | OneOf))
        properties[name] = _described(made, field.description)
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _node_schema(node: Node, names: dict[int, str], *, nullable: bool) -> dict[str, Any]:
    if isinstance(node, Leaf):
        return _leaf_schema(node)
    if isinstance(node, Many):
        item = _node_schema(node.item, names, nullable=False)
        return {"type": "array", "items": item}
    if isinstance(node, OneOf):
        members = [_reference(m, names) or _object_schema(m, names, member=True) for m in node.members]
        return {"anyOf": [*members, *([{"type": "null"}] if nullable else [])]}
    made = _reference(node, names) or _object_schema(node, names, member=False)
    return {"anyOf": [made, {"type": "null"}]} if nullable else made


def _reference(node: Object, names: dict[int, str]) -> dict[str, Any] | None:
    return {"$ref": f"#/$defs/{names[id(node)]}"} if id(node) in names else None


def _described(made: dict[str, Any], description: str | None) -> dict[str, Any]:
    if not description or "$ref" in made:
        return made
    hint = made.get("description")
    said = hint and not hint.startswith(("as printed", "in your own words", "in Latin"))
    return {**made, "description": f"{description} ({hint})" if said else description}


def _leaf_schema(leaf: Leaf) -> dict[str, Any]:
    if leaf.composite is not None:
        properties = {"amount": {"type": ["number", "null"]}, "currency": {"type": ["string", "null"]}}
        made = {"type": "object", "properties": properties, "required": ["amount", "currency"], "additionalProperties": False}
        return {"anyOf": [made, {"type": "null"}], "description": _HINTS["money"]}
    types: list[str] = []
    choices: list[Any] = []
    for bare in leaf.plain:
        kind, values = _json_type(bare)
        types += [kind] if kind not in types else []
        choices += values
    typed: dict[str, Any] = {"type": [*types, "null"]}
    if leaf.check == "term" and "codes" in leaf.options:
        from accordant.codes import codes_of

        choices = list(codes_of(leaf.options["codes"]))
        typed["enum"] = [*choices, None]
    elif choices and all(_json_type(bare)[1] for bare in leaf.plain):
        typed["enum"] = [*choices, None]
    if hint := _HINTS.get(leaf.check) if leaf.check != "verbatim" else None:
        typed["description"] = hint
    return typed


def _json_type(bare: Any) -> tuple[str, list[Any]]:
    values: list[Any] = []
    if get_origin(bare) is Literal:
        values = [v.value if isinstance(v, enum.Enum) else v for v in get_args(bare)]
    elif isinstance(bare, type) and issubclass(bare, enum.Enum):
        values = [v.value for v in bare]
    if values:
        kind = {bool: "boolean", int: "integer", float: "number"}.get(type(values[0]), "string")
        return kind, values
    for python, kind in ((bool, "boolean"), (int, "integer")):
        if isinstance(bare, type) and issubclass(bare, python):
            return kind, []
    from decimal import Decimal

    return ("number" if isinstance(bare, type) and issubclass(bare, (float, Decimal)) else "string"), []


def _doc(model: type[BaseModel]) -> str | None:
    text = model.__dict__.get("__doc__")
    return " ".join(text.split()) if isinstance(text, str) and text.strip() else None


# What is parsed


def _as_list(value: Any) -> Any:
    if value is None:
        return []
    return value if isinstance(value, (list, tuple)) else [value]


def _as_list_or_null(value: Any) -> Any:
    return None if value is None else _as_list(value)


def _as_quotes(value: Any) -> list[str]:
    return [quote for quote in _as_list(value) if isinstance(quote, str)]


_Quotes = Annotated[list[str], BeforeValidator(_as_quotes)]
_TAKEN = frozenset(dir(BaseModel)) | {"model_fields", "model_config"}


def attribute(name: str) -> str:
    """The attribute of a draft instance that holds `name`: itself, unless pydantic has a use for that word."""
    safe = name.isidentifier() and not name.startswith("_") and name not in _TAKEN and not name.startswith("model_")
    return name if safe else f"field_{name.strip('_') if name.strip('_').isidentifier() else name.encode().hex()}_"


class _Parsers:
    """Wide pydantic classes for the objects of one shape; a recursive object is parsed by its own class."""

    def __init__(self) -> None:
        self.made: dict[int, type[BaseModel]] = {}
        self.pending: set[int] = set()

    def of(self, shape: Object) -> type[BaseModel]:
        if id(shape) in self.made:
            return self.made[id(shape)]
        self.pending.add(id(shape))
        fields: dict[str, Any] = {attribute(member_key(shape)): (Any, Field(default=None, alias=member_key(shape)))}
        if key := quotes_key(shape):
            fields[attribute(key)] = (_Quotes, Field(default_factory=list, alias=key))
        for name, field in shape.fields.items():
            info: Any = Field(default=None, alias=name)
            fields[attribute(name)] = (self.annotation(field.node), info)
        made: type[BaseModel] = create_model(shape.name, __config__=ConfigDict(extra="ignore", protected_namespaces=(), populate_by_name=True), **fields)
        self.made[id(shape)] = made
        self.pending.discard(id(shape))
        return made

    def annotation(self, node: Node) -> Any:
        if isinstance(node, Leaf):
            return Any
        if isinstance(node, Many):
            item: Any = self.annotation(node.item)
            return Annotated[list[item] | None, BeforeValidator(_as_list_or_null)]
        if isinstance(node, OneOf):
            return self.union(node)
        return Optional[self.member(node)]  # noqa: UP045 - a recursive member is no class yet

    def member(self, node: Object) -> Any:
        if id(node) in self.pending:
            return Annotated[Any, BeforeValidator(lambda value: self.made[id(node)].model_validate(value) if value is not None else None)]
        return self.of(node)

    def union(self, node: OneOf) -> Any:
        members = [Annotated[self.member(m), Tag(m.name)] for m in node.members]

        def chosen(value: Any) -> str:
            return member_of(node, value).name if isinstance(value, dict) else type(value).__name__

        return Annotated[Union[tuple(members)], Discriminator(chosen)] | None  # noqa: UP007


def member_of(node: OneOf, value: dict[str, Any]) -> Object:
    """The member of a union that a JSON object belongs to: the one it names, else the one whose fields it shares most of."""
    for member in node.members:
        if value.get(member_key(member)) == member.name:
            return member
    for member in node.members:
        if member_key(member) in value:
            return member
    return max(node.members, key=lambda member: len(set(value) & set(member.fields)) - 0.01 * len(member.fields))
