"""The markers as pydantic validators, for people who call instructor themselves."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

import instructor
import openai
import pytest
from pydantic import BaseModel, ValidationError

from accordant import Country, Date, Document, Duration, Money, MoneyAmount, Number, Term, Verbatim, against
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


class Deal(BaseModel):
    bare: Money | None = None
    marked: Annotated[Money | None, MoneyAmount()] = None
    length: Annotated[timedelta | None, Duration()] = None
    count: Annotated[Decimal | None, Number()] = None


DEAL = "The loan of 15 million euros runs for 90 days and covers 12 projects."


def test_sums_lengths_and_decimals_that_the_text_states_pass() -> None:
    with against(DEAL):
        deal = Deal(bare=Money(amount=15_000_000, currency="EUR"), marked=Money(amount=15_000_000, currency="EUR"), length=timedelta(days=90), count=Decimal(12))
    assert deal.bare == deal.marked


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("bare", {"amount": 15, "currency": "XYZ"}),
        ("bare", {"amount": 15_000_000, "currency": "USD"}),
        ("marked", {"amount": 16_000_000, "currency": "EUR"}),
        ("length", timedelta(days=91)),
        ("count", Decimal(13)),
    ],
)
def test_others_do_not(field: str, value: Any) -> None:
    with against(DEAL), pytest.raises(ValidationError) as caught:
        Deal(**{field: value})
    assert caught.value.errors()[0]["loc"] == (field,)


def test_a_document_is_given_as_text_or_as_the_path_of_its_file(tmp_path: Path) -> None:
    (tmp_path / "deal.txt").write_text(DEAL, encoding="utf-8")
    with against(tmp_path / "deal.txt"), pytest.raises(ValidationError):
        Deal(count=Decimal(13))
    with pytest.raises(TypeError, match="a document is its text"), against(None):  # type: ignore[arg-type]
        pass
