"""The checks again, without a model: of an extraction, of its JSON, and of records nobody quoted for."""

from __future__ import annotations

import json
from typing import Any

import pytest

import accordant
from accordant import Agreement, Document, Extraction, SchemaError, verify
from foreign import Invoice
from reports import REPORT, good_answer, leaves
from scripted import serving
from test_foreign_schemas import INVOICE, invoice
from test_foreign_schemas import run as run_schema


@pytest.fixture(scope="module")
def result() -> Extraction[Agreement]:
    answer = good_answer()
    answer["record"]["parties"].insert(0, {"quotes": ["Jordan and Kazakhstan"], "name": "Mongolia", "country": "MN", "kind": "state"})
    with serving(answer, {"repairs": []}) as server:
        return accordant.extract_agreement(REPORT, model="openai/scripted", base_url=server.base_url)


def verdicts(extraction: Extraction[Any]) -> dict[str, str]:
    return {pointer: evidence.verdict for pointer, evidence in extraction.evidence.items()}


def test_verify_gives_the_same_verdicts(result: Extraction[Agreement]) -> None:
    again = verify(result, Document(REPORT))
    assert verdicts(again) == verdicts(result)
    assert again.check_scope == "quotes"
    assert again.rejected == []


def test_and_so_it_does_from_json(result: Extraction[Agreement]) -> None:
    stored = json.loads(json.dumps(result.model_dump(mode="json"), ensure_ascii=False))
    assert verdicts(verify(stored, Document(REPORT))) == verdicts(result)
    assert verify(stored, Document(REPORT)).record == result.record


def test_a_changed_value_is_contradicted(result: Extraction[Agreement]) -> None:
    stored = result.model_dump(mode="json")
    stored["record"]["signing"]["on"] = "2025-03-05"
    stored["record"]["parties"][0]["country"] = "KW"
    again = verdicts(verify(stored, Document(REPORT)))
    changed = {pointer for pointer, verdict in again.items() if verdict == "contradicted"}
    assert changed == {"/signing/on", "/parties/0/country"}


def test_names_swapped_in_a_stored_record_are_contradicted(result: Extraction[Agreement]) -> None:
    stored = result.model_dump(mode="json")
    first, second = stored["record"]["signatories"]
    first["office"], second["office"] = second["office"], first["office"]
    again = verdicts(verify(stored, Document(REPORT)))
    assert again["/signatories/0/office"] == again["/signatories/1/office"] == "contradicted"


def test_another_text_bears_nothing(result: Extraction[Agreement]) -> None:
    again = verify(result, Document("Quite another text, about the weather in Amman."))
    assert set(verdicts(again).values()) == {"unquoted"}


def test_a_plain_record_is_searched_in_the_whole_document() -> None:
    record = {"parties": [{"country": "JO"}, {"country": "MN"}], "signing": {"on": "2025-03-04", "place": "Amman"}}
    again = verify(record, Document(REPORT), schema=Agreement)
    assert again.check_scope == "document"
    assert verdicts(again)["/parties/0/country"] == "supported"
    assert verdicts(again)["/parties/1/country"] == "contradicted"
    assert verdicts(again)["/signing/on"] == "supported"
    assert again.evidence["/signing/place"].spans[0].text == "Amman"
    assert set(leaves(record)) == set(again.evidence)


def test_the_day_in_force_is_not_the_day_of_signing_in_a_plain_record_either() -> None:
    again = verify({"signing": {"on": "2025-06-01"}}, Document(REPORT), schema=Agreement)
    assert verdicts(again) == {"/signing/on": "contradicted"}


def test_without_a_schema_the_kinds_are_read_off_the_values() -> None:
    record = {"who": "JO", "when": "2025-03-04", "where": "Amman", "money": {"amount": 2500000, "currency": "EUR"}, "years": "P5Y", "nothing": None, "no": "Oslo"}
    again = verify(record, Document(REPORT))
    assert {p: e.check for p, e in again.evidence.items()} == {
        "/who": "country", "/when": "date", "/where": "verbatim", "/money": "money", "/money/amount": "money", "/money/currency": "money", "/years": "duration", "/no": "verbatim",
    }  # fmt: skip
    assert verdicts(again)["/no"] == "contradicted"
    assert [verdicts(again)[p] for p in ("/who", "/when", "/where", "/money", "/years")] == ["supported"] * 5


def test_a_user_s_own_schema_verifies_too() -> None:
    result = run_schema(INVOICE, Invoice, invoice())
    assert verdicts(verify(result, Document(INVOICE))) == verdicts(result)
    assert verdicts(verify(result.record, Document(INVOICE)))["/number"] == "supported"


def test_json_of_another_form_is_refused_by_name() -> None:
    with pytest.raises(SchemaError, match="the record is no JSON object: list"):
        verify([1, 2], Document(REPORT), schema=Agreement)


def test_every_value_of_the_good_record_is_found_in_the_document() -> None:
    record = {"signatories": [{"name": "Karim Haddad"}, {"name": "Yerlan Sadykov"}]}
    assert set(verdicts(verify(record, Document(REPORT), schema=Agreement)).values()) == {"supported"}


@pytest.mark.parametrize("schema", [None, Agreement])
def test_what_was_searched_is_searched_again_with_the_same_verdicts(schema: Any) -> None:
    record: dict[str, Any] = {"parties": [{"country": "JO"}, {"country": "MN"}], "signing": {"on": "2025-03-04"}, "amounts": [{"amount": {"amount": 2500000, "currency": "USD"}}]}
    first = verify(record, REPORT, schema=schema)
    again = verify(json.loads(json.dumps(first.model_dump(mode="json"))), REPORT)
    assert (again.check_scope, verdicts(again)) == ("document", verdicts(first))
    assert verdicts(verify(first, REPORT)) == verdicts(first)
    assert "contradicted" in verdicts(first).values()


def test_and_so_is_a_record_whose_schema_is_not_at_hand() -> None:
    first = verify({"number": "RE-2044", "issued": "2025-05-08", "total": 748.5, "colour": "red"}, INVOICE, schema=Invoice)
    again = verify(first.model_dump(mode="json"), INVOICE)
    assert verdicts(again) == verdicts(first)
    assert {p: e.check for p, e in again.evidence.items()} == {p: e.check for p, e in first.evidence.items()}


def test_a_text_verified_with_a_given_language_keeps_it() -> None:
    first = verify({"fee": {"amount": 5, "currency": "TRY"}}, Document("5 lira", language="tr"))
    assert verdicts(verify(first.model_dump(mode="json"), "5 lira")) == verdicts(first)


def test_a_value_that_json_cannot_hold_is_named() -> None:
    with pytest.raises(TypeError, match="the record holds <object object"):
        verify({"a": object()}, REPORT)


def test_a_code_of_one_thing_of_a_list_is_held_against_the_words_that_name_it() -> None:
    text = "Le Sénégal et la Norvège ont signé à Dakar un accord sur la cybersécurité et la formation. Un Comité mixte se réunira chaque année."
    record = {
        "parties": [{"name": "Sénégal", "kind": "state"}, {"name": "Norvège", "kind": "organisation"}],
        "areas": [{"as_printed": "cybersécurité", "code": "training"}, {"as_printed": "formation", "code": "training"}],
    }
    found = verdicts(verify(record, Document(text, language="fr"), schema=Agreement))
    assert found["/parties/0/kind"] == "supported"
    assert found["/parties/1/kind"] == "unverifiable"
    assert found["/areas/0/code"] == "contradicted"
    assert found["/areas/1/code"] == "supported"


def test_a_kind_that_the_name_of_the_party_denies_is_contradicted() -> None:
    record = {"parties": [{"name": "Ministry of Defence", "kind": "state"}, {"name": "Norway", "kind": "state"}]}
    found = verdicts(verify(record, "The Ministry of Defence and Norway signed a memorandum of understanding.", schema=Agreement))
    assert (found["/parties/0/kind"], found["/parties/1/kind"]) == ("contradicted", "supported")


def test_where_the_thing_is_not_named_in_the_text_its_code_stays_open() -> None:
    text = "Kenya and Norway signed an agreement on cybersecurity in Nairobi."
    found = verdicts(verify({"areas": [{"as_printed": "naval exercises", "code": "exercises"}]}, text, schema=Agreement))
    assert found == {"/areas/0/as_printed": "contradicted", "/areas/0/code": "unverifiable"}
