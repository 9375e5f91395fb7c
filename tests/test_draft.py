"""The draft: narrow as sent, wide as parsed, and within the published strict subset whatever the schema."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from pydantic import BaseModel

from accordant import SchemaError, draft_of, first_request
from accordant.agreement import Agreement
from accordant.repair import repair_draft
from accordant.way import Task
from foreign import ALL, Invoice, Recipe, Trial, Weather
from strict_subset import breaches


@pytest.mark.parametrize("schema", [*ALL, Agreement, Task(Agreement, many=True).drafted, Task(Agreement, chief=True).drafted])
def test_every_draft_keeps_to_the_published_strict_subset(schema: type[BaseModel]) -> None:
    assert breaches(draft_of(schema).json_schema) == []


def test_the_draft_of_a_repair_keeps_to_it_too_and_offers_null_first() -> None:
    schema = repair_draft().json_schema
    assert breaches(schema) == []
    assert schema["properties"]["repairs"]["items"]["properties"]["value"]["anyOf"][0] == {"type": "null"}


def test_the_subset_test_itself_sees_a_breach() -> None:
    schema = copy.deepcopy(draft_of(Weather).json_schema)
    schema["properties"]["high"]["minimum"] = 0
    del schema["additionalProperties"]
    assert breaches(schema) == [": additionalProperties is not false", "/high: keyword minimum"]


def test_quotes_come_before_the_values_of_every_object() -> None:
    schema = draft_of(Invoice).json_schema
    line = schema["properties"]["lines"]["items"]
    assert list(schema["properties"]) == ["quotes", "number", "issued", "seller", "lines", "payment", "total"]
    assert list(line["properties"]) == ["quotes", "what", "quantity", "price", "unit", "notes"]


def test_a_field_named_quotes_moves_the_quotes_aside() -> None:
    assert list(draft_of(Recipe).json_schema["properties"])[:4] == ["quotes_", "title", "quotes", "schema"]


def test_inside_a_union_and_nowhere_else_an_object_begins_with_its_own_name() -> None:
    members = draft_of(Invoice).json_schema["properties"]["payment"]["anyOf"]
    assert [list(m.get("properties", {})) for m in members] == [["Cash", "quotes", "received_by"], ["Transfer", "quotes", "account", "bank"], []]
    assert members[0]["properties"]["Cash"] == {"type": "string", "const": "Cash"}


def test_what_is_sent_is_narrow() -> None:
    properties = draft_of(Weather).json_schema["properties"]
    assert properties["direction"] == {"type": ["string", "null"], "enum": ["N", "E", "S", "W", None]}
    assert properties["wind_kmh"] == {"type": ["integer", "null"]}
    assert properties["fog"] == {"type": ["boolean", "null"]}
    quantity = draft_of(Invoice).json_schema["properties"]["lines"]["items"]["properties"]["quantity"]
    assert quantity == {"type": ["integer", "null"]}, "no constraint is sent"


def test_a_dict_is_sent_as_a_list_of_key_and_value() -> None:
    items = draft_of(Recipe).json_schema["properties"]["ingredients"]["items"]
    assert list(items["properties"]) == ["quotes", "key", "value"]


def test_a_recursive_model_stands_under_defs() -> None:
    schema = draft_of(Recipe).json_schema
    assert schema["$defs"]["Step"]["properties"]["then"]["items"] == {"$ref": "#/$defs/Step"}


@pytest.mark.parametrize(
    ("answer", "field", "expected"),
    [
        ('{"high": "12,5"}', "high", "12,5"),
        ('{"station": 17}', "station", 17),
        ('{"wind_kmh": true}', "wind_kmh", True),
        ('{"day": {"year": 2025}}', "day", {"year": 2025}),
        ('{"quotes": null}', "quotes", []),
        ('{"quotes": "one"}', "quotes", ["one"]),
        ('{"quotes": ["a", 5, null]}', "quotes", ["a"]),
        ('{"unheard": 1}', "station", None),
    ],
)
def test_what_is_parsed_is_wide(answer: str, field: str, expected: Any) -> None:
    parsed = draft_of(Weather).model.model_validate_json(answer).model_dump(by_alias=True)
    assert parsed[field] == expected


def test_lists_may_be_null_and_dicts_come_as_pairs() -> None:
    parsed = draft_of(Recipe).model.model_validate_json('{"tags": null, "ingredients": [{"key": "salt", "value": 2}], "steps": [{"do": "x", "then": [{"do": "y"}]}]}')
    dumped = parsed.model_dump(by_alias=True)
    assert dumped["tags"] is None
    assert dumped["ingredients"][0]["value"] == 2
    assert dumped["steps"][0]["then"][0]["do"] == "y"


def test_a_union_member_is_the_one_that_the_answer_names() -> None:
    parsed = draft_of(Invoice).model.model_validate_json('{"payment": {"Transfer": "Transfer", "account": "x", "received_by": "y"}}')
    assert parsed.model_dump(by_alias=True)["payment"]["Transfer"] == "Transfer"
    assert "received_by" not in parsed.model_dump(by_alias=True)["payment"]


def test_a_draft_is_made_once() -> None:
    assert draft_of(Trial) is draft_of(Trial)
    assert draft_of(Trial).model.model_json_schema() == draft_of(Trial).json_schema


def test_asking_in_another_mode_leaves_the_schema_as_it_is() -> None:
    before = copy.deepcopy(draft_of(Weather).json_schema)
    for model in ("anthropic/x", "groq/x", "openai/x"):
        first_request("Station Alm.", Weather, model=model)
    assert draft_of(Weather).json_schema == before


def test_any_is_refused_by_name() -> None:
    class Loose(BaseModel):
        fine: str
        payload: Any

    with pytest.raises(SchemaError, match=r"Loose\.payload: a field of type Any cannot be checked"):
        draft_of(Loose)


def test_a_class_that_is_no_pydantic_model_is_refused() -> None:
    with pytest.raises(SchemaError, match="is no pydantic model"):
        draft_of(int)
