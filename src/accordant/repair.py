"""Repair: one request for only what failed, and what its answer changes.

Asking for the whole record again loses what was right and pays for it twice; showing the model the passage that the check found
would have it copy that passage. So the model is told its own values, its own quotes and the reasons, null is offered first, and
what comes back is held against the repair's own quotes by the same walk.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, Field, create_model

from accordant.cells import Cell, Override, Pointer
from accordant.draft import QUOTE_LIMIT, Draft
from accordant.extraction import pointer_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from accordant.settle import Settled

MOST = 40
"""Values one repair asks for; a draft with more failures than that is better dropped than mended."""


@cache
def repair_draft() -> Draft:
    """The fixed draft of every repair: a list of {pointer, quotes, value or null}, null offered first."""
    value = {"anyOf": [{"type": "null"}, {"type": "string"}, {"type": "number"}, {"type": "boolean"}], "description": "null where the text does not state it"}
    item = {
        "type": "object",
        "properties": {"pointer": {"type": "string"}, "quotes": {"type": "array", "items": {"type": "string"}}, "value": value},
        "required": ["pointer", "quotes", "value"],
        "additionalProperties": False,
    }
    properties = {"repairs": {"type": "array", "items": item}}
    schema = {"title": "Repairs", "type": "object", "properties": properties, "required": ["repairs"], "additionalProperties": False}
    return Draft("Repairs", schema, lambda: create_model("Repairs", repairs=(list[Any] | None, Field(default=None))))


def failed_cells(cells: Sequence[Cell], settled: Settled) -> list[Cell]:
    """The cells to ask for again: those that failed their check, and those the schema's own validators refused."""
    return [cell for cell in cells if cell.failed or cell.pointer in settled.refused][:MOST]


def described(cells: Sequence[Cell], settled: Settled) -> list[dict[str, Any]]:
    """What the repair prompt is told of each: pointer, the model's own value and quotes, and why it did not hold."""
    return [
        {
            "pointer": pointer_text(cell.pointer),
            "value": cell.value,
            "quotes": [q[:QUOTE_LIMIT] for q in cell.quotes[: cell.home.shape.quote_limit]],
            "reason": settled.refused.get(cell.pointer) or cell.finding.reason,
        }
        for cell in cells
    ]


def overrides_from(answer: BaseModel, cells: Sequence[Cell]) -> dict[Pointer, Override]:
    """What a repair's answer says of the cells asked for; anything else in it is left aside, silence changes nothing."""
    asked: Mapping[str, Pointer] = {pointer_text(cell.pointer): cell.pointer for cell in cells}
    found: dict[Pointer, Override] = {}
    for item in getattr(answer, "repairs", None) or []:
        pointer = item.get("pointer") if isinstance(item, dict) else None
        if not isinstance(pointer, str) or pointer not in asked or asked[pointer] in found:  # the first answer for a pointer counts
            continue
        quotes, value = item.get("quotes"), item.get("value")
        texts = tuple(q for q in quotes if isinstance(q, str)) if isinstance(quotes, list) else ()
        found[asked[pointer]] = Override(value if _is_scalar(value) else json.dumps(value), texts)
    return found


def _is_scalar(value: Any) -> bool:
    return value is None or isinstance(value, (str, int, float, bool))
