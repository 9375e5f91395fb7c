"""The markers as pydantic validators, for people who call instructor themselves."""

from __future__ import annotations

from typing import Annotated, Any

import instructor
import openai
import pytest
from pydantic import BaseModel, ValidationError

from accordant import Country, Date, Document, Term, Verbatim, against
from scripted import serving

TEXT = Document("Jordan and Kazakhstan signed a memorandum of understanding in Amman on 4 March 2025.", language="en")


class Row(BaseModel):
    country: Annotated[str, Country()]
    on: Annotated[str | None, Date(event="signed")] = None
    kind: Annotated[str | None, Term("instrument_kinds")] = None
    place: Annotated[str | None, Verbatim()] = None


GOOD: dict[str, Any] = {"country": "JO", "on": "2025-03-04", "kind": "memorandum_of_understanding", "place": "Amman"}


def test_outside_the_block_a_schema_is_a_plain_model() -> None:
    assert Row(country="FR").country == "FR"


def test_inside_it_true_values_pass() -> None:
    with against(TEXT):
        assert Row(**GOOD).model_dump() == GOOD


@pytest.mark.parametrize(
    ("field", "value"),
    [("country", "FR"), ("on", "2025-03-05"), ("kind", "treaty"), ("place", "Astana")],
)
def test_inside_it_a_contradicted_value_is_a_validation_error_at_its_field(field: str, value: str) -> None:
    with against(TEXT), pytest.raises(ValidationError) as caught:
        Row(**{**GOOD, field: value})
    assert [error["loc"] for error in caught.value.errors()] == [(field,)]
    assert value in str(caught.value)


def test_after_the_block_nothing_is_held() -> None:
    with against(TEXT):
        pass
    assert Row(country="FR").country == "FR"


def test_plain_instructor_asks_again_with_the_reason() -> None:
    with serving({**GOOD, "on": "2025-03-05"}, GOOD) as server:
        client = instructor.from_openai(openai.OpenAI(api_key="x", base_url=server.base_url, max_retries=0))
        with against(TEXT):
            row = client.chat.completions.create(model="scripted", messages=[{"role": "user", "content": TEXT.text}], response_model=Row, max_retries=2)
    assert row.on == "2025-03-04"
    assert len(server.requests) == 2
    assert "2025-03-05" in str(server.requests[1]["messages"][-1]["content"])
