"""A slip in a gold record must be told, or every model loses a point for it."""

import datetime
from pathlib import Path
from typing import Any

import pytest
from invented import GOLD, TEXTS, write_case, write_cases

from accordant.evals.cases import CaseError, case_from, cases_in

SHIPPED = Path(__file__).parents[2] / "evals" / "agreements"


def test_a_case_is_its_text_and_its_gold_record(tmp_path: Path) -> None:
    case = case_from(write_case(tmp_path, "memorandum.en", case={"published": "2025-03-05"}))
    assert (case.name, case.records, case.tags) == ("memorandum.en", "one", ("invented",))
    assert case.document.text == TEXTS["memorandum.en"]
    assert case.document.language == "en"
    assert case.document.published == datetime.date(2025, 3, 5)
    assert list(case.gold) == GOLD["memorandum.en"]


def test_cases_come_by_name_and_only_those_asked_for(tmp_path: Path) -> None:
    write_cases(tmp_path)
    assert [case.name for case in cases_in(tmp_path)] == ["market.en", "memorandum.en"]
    assert [case.name for case in cases_in(tmp_path, ["memorandum.en", "memorandum.en"])] == ["memorandum.en"]


def test_an_unknown_case_is_told_with_those_there_are(tmp_path: Path) -> None:
    write_cases(tmp_path)
    with pytest.raises(CaseError, match=r"no case 'memo'; there are market\.en, memorandum\.en"):
        cases_in(tmp_path, ["memo"])
    with pytest.raises(CaseError, match="holds no case"):
        cases_in(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ({"signatories": [{"on_behalf": "JO"}]}, "/records/0/signatories/0/on_behalf: there is no such field"),
        ({"instrument": {"kind": "memorandum"}}, "/records/0/instrument/kind: 'memorandum' is no code of the list instrument_kinds"),
        ({"instrument": {"domains": ["defense"]}}, "/records/0/instrument/domains/0: 'defense' is no code of the list domains"),
        ({"parties": {"name": "Jordan"}}, "/records/0/parties: Input should be a valid list"),
        ({"signing": {"on": 2025}}, "/records/0/signing/on: Input should be a valid string"),
    ],
)
def test_a_slip_in_gold_is_told_with_its_place(tmp_path: Path, record: dict[str, Any], said: str) -> None:
    with pytest.raises(CaseError, match=said):
        case_from(write_case(tmp_path, "memorandum.en", gold={"records": [record]}))


@pytest.mark.parametrize(("records", "gold"), [("one", []), ("one", [{}, {}]), ("several", [{}]), ("none", [{}])])
def test_the_number_of_gold_records_is_the_one_asked_for(tmp_path: Path, records: str, gold: list[Any]) -> None:
    with pytest.raises(CaseError, match=f'holds {len(gold)} records, but case.json says "{records}"'):
        case_from(write_case(tmp_path, "memorandum.en", case={"records": records}, gold={"records": gold}))


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"case": {"records": "two"}}, "\"records\" is 'two'; write one of one, several, none"),
        ({"gold": "{"}, r"gold\.json is no JSON"),
        ({"gold": "[]"}, "holds no JSON object"),
        ({"gold": {"record": {}}}, "is no list of records"),
    ],
)
def test_a_file_that_is_no_part_of_a_case_is_named(tmp_path: Path, changes: dict[str, Any], said: str) -> None:
    with pytest.raises(CaseError, match=said):
        case_from(write_case(tmp_path, "memorandum.en", **changes))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    place = write_case(tmp_path, "memorandum.en")
    (place / "gold.json").unlink()
    with pytest.raises(CaseError, match=r"gold\.json: No such file"):
        case_from(place)


def test_the_shipped_gold_records_fit_the_schema_and_its_lists() -> None:
    found = cases_in(SHIPPED)
    assert {case.document.language for case in found} == {"ar", "de", "en", "es", "fa", "fr", "hi", "id", "pt", "ru", "tr", "uk", "ur", "zh"}
    assert {case.records for case in found} == {"one", "several", "none"}


def placed(text: str, *words: str) -> list[dict[str, Any]]:
    return [{"start": text.index(word), "end": text.index(word) + len(word), "text": word} for word in words]


def gold_with_spans(text: str) -> dict[str, Any]:
    """A gold record of three values, each with its place; a summary has none."""
    record = {"signing": {"status": "signed", "on": "2025-03-04"}, "parties": [{"country": "JO"}], "summary": {"text": "They agreed."}}
    spans = {"/0/signing/status": placed(text, "signed"), "/0/signing/on": placed(text, "4 March 2025"), "/0/parties/0/country": placed(text, "Jordan")}
    return {"records": [record], "spans": spans}


def test_gold_may_name_the_characters_that_state_each_value(tmp_path: Path) -> None:
    case = case_from(write_case(tmp_path, "memorandum.en", gold=gold_with_spans(TEXTS["memorandum.en"])))
    assert [(span.start, span.end) for span in case.spans["/0/signing/on"]] == [(88, 100)]
    assert case.split == "dev"


def test_a_place_that_does_not_cut_its_words_out_is_told(tmp_path: Path) -> None:
    gold = gold_with_spans(TEXTS["memorandum.en"])
    gold["spans"]["/0/signing/on"][0]["start"] += 1
    with pytest.raises(CaseError, match=r"/spans/0/signing/on: '4 March 2025' is not what stands at 89 to 100"):
        case_from(write_case(tmp_path, "memorandum.en", gold=gold))


def test_a_value_without_a_place_among_values_with_places_is_told(tmp_path: Path) -> None:
    gold = gold_with_spans(TEXTS["memorandum.en"])
    del gold["spans"]["/0/signing/on"]
    with pytest.raises(CaseError, match="nothing says where the value of /0/signing/on stands"):
        case_from(write_case(tmp_path, "memorandum.en", gold=gold))


def test_a_place_of_a_value_that_gold_has_not_is_told(tmp_path: Path) -> None:
    gold = gold_with_spans(TEXTS["memorandum.en"])
    gold["spans"]["/0/summary/text"] = placed(TEXTS["memorandum.en"], "signed")
    with pytest.raises(CaseError, match="gold has no scored value there"):
        case_from(write_case(tmp_path, "memorandum.en", gold=gold))


def test_a_split_is_one_of_two(tmp_path: Path) -> None:
    with pytest.raises(CaseError, match="write one of dev, held-out"):
        case_from(write_case(tmp_path, "memorandum.en", case={"split": "test"}))
