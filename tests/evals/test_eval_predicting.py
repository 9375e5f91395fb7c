"""A case through a scripted endpoint into its cassette, and out of it again."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from invented import ANSWERS, write_case

from accordant.cassettes import CassetteError
from accordant.errors import Unusable
from accordant.evals.cases import Case, case_from
from accordant.evals.counts import Counts, Presence
from accordant.evals.predicting import NoCassette, outcome, recorded, replayed
from accordant.extraction import DocumentUsed, Evidence, Extraction
from scripted import Raw, Status, serving

EXPECTED = {
    "instrument.kind": Counts(0, 1, 1),
    "signing.status": Counts(1),
    "signing.on": Counts(1),
    "signing.place": Counts(1),
    "signing.country": Counts(0, 0, 1),
    "parties.name": Counts(2),
    "parties.country": Counts(2),
}


@pytest.fixture
def case(tmp_path: Path) -> Case:
    return case_from(write_case(tmp_path, "memorandum.en"))


def asked(case: Case, folder: Path, *steps: Any) -> Any:
    with serving(*steps) as server:
        return recorded(case, folder, "openai/scripted", server.base_url)


def test_what_was_recorded_is_replayed_to_the_same_score(case: Case, tmp_path: Path) -> None:
    first = asked(case, tmp_path, ANSWERS[case.name])
    assert first.score.fields == EXPECTED
    assert first.score.total == Counts(7, 1, 2)
    assert first.score.paraphrases == {"summary.text": Presence(gold_only=1)}
    assert first.predicted == 1
    assert (tmp_path / "memorandum.en.yaml").is_file()
    assert replayed(case, tmp_path) == first  # the server is gone, and no key is set


def test_usage_and_verdicts_are_those_of_the_extraction(case: Case, tmp_path: Path) -> None:
    found = asked(case, tmp_path, ANSWERS[case.name])
    assert (found.usage.requests, found.usage.prompt_tokens, found.usage.completion_tokens) == (1, 100, 10)
    assert found.usage.cost_usd is None
    assert found.model == "openai/scripted"
    assert found.values["rejected"] == 0
    assert found.values["supported"] + found.values.get("unverifiable", 0) == 8


def test_a_text_without_an_agreement_has_nothing_to_count(tmp_path: Path) -> None:
    case = case_from(write_case(tmp_path, "market.en"))
    found = asked(case, tmp_path, ANSWERS["market.en"])
    assert (found.predicted, found.score.total, found.error) == (0, Counts(), "")


def test_a_record_where_there_is_none_counts_against_precision(case: Case, tmp_path: Path) -> None:
    none = replace(case, records="none", gold=())
    assert asked(none, tmp_path, ANSWERS[case.name]).score.total == Counts(0, 8, 0)


def test_several_records_are_asked_for_and_scored_together(case: Case, tmp_path: Path) -> None:
    several = replace(case, records="several", gold=(*case.gold, {"instrument": {"kind": "convention"}}))
    found = asked(several, tmp_path, {"records": [ANSWERS[case.name]["record"]]})
    assert found.predicted == 1
    assert found.score.total == Counts(7, 1, 3)
    assert replayed(several, tmp_path) == found


@pytest.mark.parametrize(("answer", "kind"), [(Raw(None, refusal="I would rather not."), "Refused"), (Raw('{"record": {', finish="length"), "Truncated")])
def test_a_refusal_is_an_answer_scored_as_no_record(case: Case, tmp_path: Path, answer: Raw, kind: str) -> None:
    found = asked(case, tmp_path, answer)
    assert found.error.startswith(kind)
    assert found.score.total == Counts(0, 0, 9)
    again = replayed(case, tmp_path)
    assert (again.score, again.error) == (found.score, found.error)


def test_a_failed_recording_leaves_the_old_cassette_as_it_was(case: Case, tmp_path: Path) -> None:
    asked(case, tmp_path, ANSWERS[case.name])
    before = (tmp_path / "memorandum.en.yaml").read_bytes()
    with pytest.raises(Unusable, match="status 401"):
        asked(case, tmp_path, Status(401))
    assert (tmp_path / "memorandum.en.yaml").read_bytes() == before
    assert [path.name for path in tmp_path.glob("*.yaml*")] == ["memorandum.en.yaml"]


def test_a_slow_endpoint_is_asked_once(case: Case, tmp_path: Path) -> None:
    with serving(Status(500), ANSWERS[case.name]) as server:
        with pytest.raises(Exception, match="after 1 request;"):
            recorded(case, tmp_path, "openai/scripted", server.base_url)
        assert len(server.requests) == 1


def test_a_case_without_a_cassette_says_how_to_record_it(case: Case, tmp_path: Path) -> None:
    with pytest.raises(NoCassette, match=r"memorandum\.en\.yaml; record it: accordant eval --case memorandum\.en --record"):
        replayed(case, tmp_path)


def test_a_cassette_of_another_text_does_not_play(case: Case, tmp_path: Path) -> None:
    asked(case, tmp_path, ANSWERS[case.name])
    changed = replace(case, document=type(case.document)("Another text about Jordan.", id=case.name, language="en"))
    with pytest.raises(CassetteError, match="the request is not the recorded one"):
        replayed(changed, tmp_path)


def test_an_amount_that_has_evidence_for_its_parts_is_one_value(case: Case) -> None:
    found = Evidence(verdict="supported", check="money")
    extraction: Extraction[Any] = Extraction(
        record=None,
        evidence={"/amounts/0/amount": found, "/amounts/0/amount/amount": found, "/amounts/0/amount/currency": found},
        document=DocumentUsed(id="x", sha256="0", length=1),
    )
    assert outcome(case, extraction).values == {"supported": 1, "rejected": 0}
