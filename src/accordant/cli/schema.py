"""`accordant schema`: the JSON Schema of a record, as it is published, or of its draft, as it is sent."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from accordant.cli.schemas import schema_named

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(name: str, *, draft: bool = False, several: bool = False) -> dict[str, Any]:
    """The schema of the model that `name` names. Raises `SchemaError`."""
    model = schema_named(name)
    if get_origin(model) is list:
        model, several = get_args(model)[0], True
    if draft:
        return draft_schema(model, several=several)
    from pydantic import TypeAdapter

    target = list[model] if several else model  # type: ignore[valid-type]
    return {"$schema": DIALECT, **TypeAdapter(target).json_schema()}


def draft_schema(model: Any, *, several: bool = False) -> dict[str, Any]:
    """What is sent: of `Agreement` the draft that also names the text's other agreements."""
    from accordant.agreement import Agreement
    from accordant.draft import draft_of
    from accordant.extracting import task_for

    task = task_for(model, {}, many=several, chief=issubclass(model, Agreement) and not several)
    return draft_of(task.drafted).json_schema
