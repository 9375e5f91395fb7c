"""Any pydantic model a user brings: four that have nothing to do with agreements, with good answers and with failing values."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import pytest
from pydantic import BaseModel

import accordant
from accordant import UnsupportedValue
from foreign import Invoice, Line, Recipe, Transfer, Trial, Unit, Weather
from reports import leaves
from scripted import serving

INVOICE = (
    "Invoice RE-2044 of 7 May 2025, Weber & Sohn. 3 brass hinges at 4.50 each, 12 hours of fitting at 61.25 an hour, urgent. "
    "Payable to account 00417 at Stadtbank. Total 748.50."
)


def invoice() -> dict[str, Any]:
    return {
        "quotes": ["Invoice RE-2044 of 7 May 2025, Weber & Sohn", "Total 748.50"],
        "number": "RE-2044", "issued": "2025-05-07", "seller": "Weber & Sohn", "total": 748.5,
        "lines": [
            {"quotes": ["3 brass hinges at 4.50 each"], "what": "brass hinges", "quantity": 3, "price": 4.5, "unit": None, "notes": []},
            {"quotes": ["12 hours of fitting at 61.25 an hour, urgent"], "what": "fitting", "quantity": 12, "price": 61.25, "unit": "hour", "notes": ["urgent"]},
        ],
        "payment": {"Transfer": "Transfer", "quotes": ["account 00417 at Stadtbank"], "account": "00417", "bank": "Stadtbank"},
    }


def run(text: str, schema: Any, answer: Any, repair: Any = None, **options: Any) -> Any:
    with serving(answer, repair or {"repairs": []}) as server:
        return accordant.extract(text, schema=schema, model="openai/scripted", base_url=server.base_url, **options)


def test_an_invoice_of_nested_lists_decimals_dates_unions_and_aliases() -> None:
    result = run(INVOICE, Invoice, invoice())
    record = result.record
    assert isinstance(record, Invoice)
    assert record.number == "RE-2044"
    assert record.issued == datetime.date(2025, 5, 7)
    assert record.lines[1] == Line(what="fitting", quantity=12, price=Decimal("61.25"), unit=Unit.hour, notes=["urgent"])
    assert record.payment == Transfer(account="00417", bank="Stadtbank")
    assert result.evidence["/issued"].verdict == "supported"
    assert result.evidence["/lines/1/price"].spans[0].text == "61.25"
    assert result.evidence["/lines/1/unit"].verdict == "unverifiable", "an enum without a lexicon"
    assert result.evidence["/payment/account"].spans[0].text == "00417"
    assert set(leaves(result.model_dump(mode="json")["record"])) == set(result.evidence)


def test_the_other_member_of_a_union_does_not_take_the_failed_value() -> None:
    answer = invoice()
    answer["payment"] = {"Transfer": "Transfer", "quotes": ["Payable to account 00417"], "account": "99999", "bank": None, "received_by": "Weber & Sohn"}
    result = run(INVOICE, Invoice, answer)
    assert result.record.payment is None
    assert [(r.draft_pointer, r.verdict) for r in result.rejected] == [("/payment/account", "contradicted")]


def test_a_line_whose_price_fell_goes_whole_and_the_pointers_follow() -> None:
    answer = invoice()
    answer["lines"][0]["price"] = 45
    result = run(INVOICE, Invoice, answer)
    assert [line.what for line in result.record.lines] == ["fitting"]
    assert result.evidence["/lines/0/what"].spans[0].text == "fitting"
    reasons = {r.draft_pointer: r.reason for r in result.rejected}
    assert reasons["/lines/0/what"] == "parent dropped"
    assert "45" in reasons["/lines/0/price"]
    assert "/lines/1/what" not in reasons


def test_a_required_leaf_of_the_root_leaves_a_partial() -> None:
    answer = invoice()
    answer["issued"] = "2025-07-05"
    result = run(INVOICE, Invoice, answer)
    assert result.record is None
    assert result.partial["number"] == "RE-2044"
    assert result.partial["issued"] is None
    assert result.partial["lines"][0]["what"] == "brass hinges"
    assert result.evidence["/lines/0/what"].verdict == "supported"
    assert [r.draft_pointer for r in result.rejected] == ["/issued"]


def test_a_model_s_own_validator_names_the_leaf_that_goes_to_repair() -> None:
    text = INVOICE.replace("RE-2044", "RE2044 (or RE-2044)")
    answer = invoice()
    answer["quotes"] = ["RE2044 (or RE-2044) of 7 May 2025, Weber & Sohn", "Total 748.50"]
    answer["number"] = "RE2044"
    mended = {"repairs": [{"pointer": "/number", "quotes": ["RE-2044"], "value": "RE-2044"}]}
    assert run(text, Invoice, answer, mended).record.number == "RE-2044"
    dropped = run(text, Invoice, answer)
    assert dropped.record is None
    assert dropped.rejected[0].reason == "the schema's own validator: an invoice number has a dash"


def test_a_constraint_of_the_schema_holds_though_it_was_not_sent() -> None:
    answer = invoice()
    answer["lines"][0]["quantity"] = 0
    result = run(INVOICE, Invoice, answer)
    assert [line.what for line in result.record.lines] == ["fitting"]
    assert any(r.draft_pointer == "/lines/0/quantity" and r.reason.startswith("malformed") for r in result.rejected)


RECIPE = 'Flatbread, "as my aunt makes it". Take 500 grams of flour and 2 spoons of salt. Knead, then rest for 30 minutes, then bake. Quick and vegan.'


def recipe() -> dict[str, Any]:
    return {
        "quotes_": ["Flatbread", "as my aunt makes it", "Quick and vegan"], "title": "Flatbread", "quotes": "as my aunt makes it", "schema": None, "serves": None,
        "ingredients": [{"quotes": ["500 grams of flour"], "key": "flour", "value": 500}, {"quotes": ["2 spoons of salt"], "key": "salt", "value": 2}],
        "tags": ["Quick", "vegan"],
        "steps": [{"quotes": ["Knead"], "do": "Knead", "minutes": None, "then": [{"quotes": ["rest for 30 minutes"], "do": "rest", "minutes": 30, "then": []}]}],
    }


def test_a_recipe_with_recursion_a_dict_a_set_and_fields_named_quotes_and_schema() -> None:
    result = run(RECIPE, Recipe, recipe())
    record = result.record
    assert record.quotes == "as my aunt makes it"
    assert record.ingredients == {"flour": 500, "salt": 2}
    assert record.tags == {"Quick", "vegan"}
    assert record.steps[0].then[0].minutes == 30
    assert record.serves == 4
    assert result.evidence["/ingredients/flour"].spans[0].text == "500"
    assert (result.evidence["/serves"].verdict, result.evidence["/serves"].reason) == ("unverifiable", "schema default")
    dumped = result.model_dump(mode="json")
    for pointer, value in leaves(dumped["record"]).items():
        if pointer.startswith("/tags/"):
            assert result.evidence[pointer].spans[0].text == value
    assert set(leaves(dumped["record"])) == set(result.evidence)


def test_a_dropped_value_never_becomes_its_default() -> None:
    answer = recipe()
    answer["serves"] = 9
    result = run(RECIPE, Recipe, answer)
    assert result.record is None
    assert result.partial["serves"] is None
    assert result.partial["ingredients"] == {"flour": 500, "salt": 2}


def test_a_dict_entry_goes_with_its_key() -> None:
    answer = recipe()
    answer["ingredients"][0]["key"] = "sugar"
    result = run(RECIPE, Recipe, answer)
    assert result.record.ingredients == {"salt": 2}


WEATHER = "Station Zugspitze, 3 February 2025. High -2.5, low -11, wind 40 km/h from the W, snow 215 cm. Observer: Anna Lenz."


def test_twenty_flat_leaves_share_one_set_of_quotes() -> None:
    blank = dict.fromkeys(Weather.model_fields)
    answer = blank | {
        "quotes": ["Station Zugspitze, 3 February 2025", "High -2.5, low -11", "wind 40 km/h from the W", "snow 215 cm", "Observer: Anna Lenz"],
        "station": "Zugspitze", "day": "2025-02-03", "high": -2.5, "low": -11, "wind_kmh": 40, "direction": "W", "snow_cm": 215, "observer": "Anna Lenz", "pressure": 1013,
    }
    result = run(WEATHER, Weather, answer)
    record = result.record
    assert (record.high, record.low, record.wind_kmh, record.snow_cm, record.observer) == (-2.5, -11, 40, 215, "Anna Lenz")
    assert record.day == datetime.date(2025, 2, 3)
    assert record.pressure is None
    assert [r.draft_pointer for r in result.rejected] == ["/pressure"]


TRIAL = "The Norda Institute ran the trial in two arms: Alpha, 120 patients on 5 and 10 mg, and Beta, 118 patients on placebo. It began on 1 March 2023 and ended on 30 June 2024."


def trial() -> dict[str, Any]:
    return {
        "quotes": ["began on 1 March 2023", "ended on 30 June 2024"],
        "sponsor": {"quotes": ["Norda Institute"], "name": "Norda Institute", "country": None},
        "arms": [
            {"quotes": ["Alpha, 120 patients on 5 and 10 mg"], "name": "Alpha", "patients": 120, "dose_mg": [5, 10]},
            {"quotes": ["Beta, 118 patients on placebo"], "name": "Beta", "patients": 118, "dose_mg": []},
        ],
        "began": "2023-03-01", "ended": "2024-06-30", "outcome": None,
    }


def test_a_trial_of_required_objects_and_tuples() -> None:
    record = run(TRIAL, Trial, trial()).record
    assert record.sponsor.name == "Norda Institute"
    assert [(arm.name, arm.patients, arm.dose_mg) for arm in record.arms] == [("Alpha", 120, (5.0, 10.0)), ("Beta", 118, ())]


def test_two_arms_patients_swapped_are_no_true_rows() -> None:
    answer = trial()
    clause = "Alpha, 120 patients on 5 and 10 mg, and Beta, 118 patients"
    answer["arms"][0] |= {"quotes": [clause], "patients": 118}
    answer["arms"][1] |= {"quotes": [clause], "patients": 120}
    result = run(TRIAL, Trial, answer)
    assert result.record is None, "arms needs one item at least"
    assert result.partial["arms"] == []
    assert {r.draft_pointer for r in result.rejected if r.verdict == "contradicted"} >= {"/arms/0/patients", "/arms/1/patients"}


def test_a_validator_of_the_whole_model_names_its_leaves_or_takes_them_all() -> None:
    answer = trial()
    answer["began"], answer["ended"] = "2024-06-30", "2023-03-01"
    result = run(TRIAL, Trial, answer)
    assert {r.draft_pointer for r in result.rejected} >= {"/began", "/ended"}
    assert result.record is not None
    assert (result.record.began, result.record.ended) == (None, None)


def test_raise_and_keep() -> None:
    answer = invoice()
    answer["seller"] = "Miller Ltd"
    with pytest.raises(UnsupportedValue, match=r"/seller = 'Miller Ltd'"):
        run(INVOICE, Invoice, answer, on_unsupported="raise")
    kept = run(INVOICE, Invoice, answer, on_unsupported="keep")
    assert kept.record.seller == "Miller Ltd"
    assert kept.evidence["/seller"].verdict == "contradicted"


def test_unverifiable_values_can_be_dropped_too() -> None:
    assert run(INVOICE, Invoice, invoice(), on_unverifiable="drop").record.lines[1].unit is None


def test_several_records_of_a_user_s_own_schema() -> None:
    text = "Station Alm: high 3. Station Berg: high 7."
    blank = dict.fromkeys(Weather.model_fields)
    answer = {"records": [blank | {"quotes": ["Station Alm: high 3"], "station": "Alm", "high": 3}, blank | {"quotes": ["Station Berg: high 7"], "station": "Berg", "high": 7}]}
    result = run(text, list[Weather], answer)
    assert [(w.station, w.high) for w in result.record] == [("Alm", 3), ("Berg", 7)]
    assert result.evidence["/1/high"].spans[0].text == "7"


def test_a_plain_field_can_be_checked_as_what_it_is() -> None:
    class Note(BaseModel):
        summary: str | None = None
        where: str | None = None

    answer = {"quotes": ["die Brücke in Köln gesperrt"], "summary": "The bridge is closed.", "where": "DE"}
    text = "Seit gestern ist die Brücke in Köln gesperrt."
    result = run(text, Note, answer, checks={"/summary": "paraphrase"})
    assert result.record.summary == "The bridge is closed."
    assert result.record.where is None
