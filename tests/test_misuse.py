"""Wrong use is told at once, before anything is sent, by the name of what is wrong."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

import accordant
from accordant import Agreement, Document, DocumentError, SchemaError, align, check, verify
from foreign import Invoice
from reports import REPORT, good_answer
from scripted import serving


@pytest.mark.parametrize(("name", "value"), [("on_unsupported", "foo"), ("on_unverifiable", "raise"), ("mode", "md")])
def test_an_option_with_a_value_of_its_own_is_refused(name: str, value: str) -> None:
    with serving(good_answer()) as server, pytest.raises(ValueError, match=f"{name}='{value}': choose one of"):
        accordant.extract_agreement(REPORT, model="openai/x", base_url=server.base_url, **{name: value})  # type: ignore[arg-type]
    assert server.requests == []


@pytest.mark.parametrize("pointer", ["/nope", "/lines/what", "lines", "", "/lines/*"])
def test_a_checks_pointer_that_names_no_value_is_refused(pointer: str) -> None:
    with pytest.raises(SchemaError, match="Invoice has no such value"):
        accordant.extract("x", schema=Invoice, model="openai/x", checks={pointer: "name"})


def test_one_that_does_is_taken() -> None:
    request = accordant.first_request("x", Invoice, model="openai/x", checks={"/lines/*/what": "paraphrase", "/lines/*/notes/*": "name", "/payment/account": "name"})
    assert request.arguments["model"] == "x"


def test_verify_and_align_take_a_path(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(REPORT, "utf-8")
    found = verify({"signing": {"place": "Amman"}}, path, schema=Agreement)
    assert found.evidence["/signing/place"].verdict == "supported"
    assert align("signed a memorandum", path) == align("signed a memorandum", Document(REPORT))
    with pytest.raises(DocumentError, match=r"gone\.txt"):
        verify({}, tmp_path / "gone.txt")


def test_json_text_is_no_record() -> None:
    with pytest.raises(SchemaError, match=r"json\.loads"):
        verify('{"a": 1}', REPORT)


def test_a_passage_is_text() -> None:
    with pytest.raises(TypeError, match="a passage is text, not NoneType"):
        check("MA", None, "country")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="choose one of country"):
        check("MA", "Morocco", "land")


def test_leaves_the_schema_does_not_know_are_in_the_evidence_as_unquoted() -> None:
    found = verify({"signing": {"place": "Amman", "weather": "fine"}}, Document(REPORT), schema=Agreement)
    assert {p: (e.verdict, e.reason) for p, e in found.evidence.items() if p != "/signing/place"} == {
        "/signing/weather": ("unquoted", "the schema has no such field")
    }


def test_null_where_a_list_may_be_null_stays_null() -> None:
    class Bag(BaseModel):
        things: list[str] | None = None
        weights: dict[str, int] | None = None
        always: list[str] = []

    with serving({"quotes": ["bag"], "things": None, "weights": None, "always": None}) as server:
        result = accordant.extract("A bag.", schema=Bag, model="openai/x", base_url=server.base_url)
    assert result.record == Bag(things=None, weights=None, always=[])


def test_nothing_that_answers_is_named_with_its_address() -> None:
    with pytest.raises(accordant.BudgetSpent, match=r"no answer from http://127\.0\.0\.1:9 .* is it running"):
        accordant.extract_agreement(REPORT, model="openai/x", base_url="http://127.0.0.1:9/v1", budget=accordant.Budget(attempts=1))


def test_repairs_and_retries_are_logged_and_texts_and_keys_are_not(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    from scripted import Status

    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret-0123456789")
    answer: dict[str, Any] = good_answer()
    answer["record"]["signing"]["on"] = "2025-03-05"
    with caplog.at_level(logging.DEBUG, "accordant"), serving(Status(500, {"retry-after": "0"}), answer, {"repairs": []}) as server:
        accordant.extract_agreement(Document(REPORT, id="r1"), model="openai/x", base_url=server.base_url)
    said = [record.getMessage() for record in caplog.records if record.name.startswith("accordant")]
    assert said[0] == "openai/x: status 500; sending again in 0.0 s"
    assert said[1] == "r1: 1 values did not hold; asking once more for those"
    assert not any("Haddad" in line or "sk-secret" in line for line in said)
