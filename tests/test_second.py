"""A second reading beside the first: what both say, what they say differently, what only one says. Both answers are scripted."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest

from accordant import NoModelChosen, SchemaError, aextract_agreement, extract, extract_agreement, extract_agreements
from foreign import Invoice
from reports import REPORT, good_answer
from scripted import Raw, serving

NO_REPAIR: dict[str, Any] = {"repairs": []}


def other_answer() -> dict[str, Any]:
    """As the good answer, but for the day (that of entry into force stands), one party and one attendee less, and a body more."""
    answer = good_answer()
    record = answer["record"]
    record["signing"]["place"] = None
    record["term"] = {"quotes": ["enters into force on 1 June 2025", "runs for five years"], "duration": "P5Y", "in_force_on": "2025-06-01", "renewal": None}
    record["parties"] = record["parties"][:1]
    record["attendees"] = []
    record["follow_up"] = [{"quotes": ["A joint military committee"], "body": "joint military committee"}]
    return answer


def first_answer() -> dict[str, Any]:
    answer = good_answer()
    answer["record"]["follow_up"] = []
    answer["record"]["instrument"]["title"] = "memorandum of understanding"
    return answer


def read(first: Any, second: Any, call: Any = extract_agreement, **options: Any) -> Any:
    """`first` and `second` as answers of two models at one endpoint; nothing in them needs a repair."""
    with serving(first, second) as server:
        return call(REPORT, model="openai/one", second="openai/two", base_url=server.base_url, **options)


def test_two_readings_that_say_the_same_agree_on_every_value() -> None:
    result = read(good_answer(), good_answer())
    assert result.second.model == "openai/two"
    assert (result.second.other, result.second.nothing, result.second.alone) == ([], [], [])
    assert "/parties/0/country" in result.second.same
    assert result.evidence["/parties/0/country"].second.says == "same"


def test_where_they_differ_the_evidence_has_both_values_and_both_passages() -> None:
    result = read(first_answer(), other_answer())
    assert result.second.other == ["/instrument/title"]
    evidence = result.evidence["/instrument/title"]
    assert result.record.instrument.title == "memorandum of understanding"
    assert [passage.text for passage in evidence.passages] == ["memorandum of understanding on defence cooperation"]
    assert evidence.second.says == "other"
    assert evidence.second.value == "memorandum of understanding on defence cooperation"
    assert evidence.second.verdict == "supported"
    assert [span.text for span in evidence.second.spans] == ["memorandum of understanding on defence cooperation"]


def test_where_the_second_is_silent_it_is_said_of_each_value() -> None:
    result = read(first_answer(), other_answer())
    assert {"/signing/place", "/parties/1/country", "/parties/1/name", "/attendees/0/name"} <= set(result.second.nothing)
    assert result.evidence["/signing/place"].second.model_dump() == {"says": "nothing"}


def test_what_only_the_second_says_stands_beside_the_record_and_not_in_it() -> None:
    result = read(first_answer(), other_answer())
    assert result.record.follow_up == []
    alone = {one.pointer: one for one in result.second.alone}
    assert alone["/follow_up/0/body"].value == "joint military committee"
    assert [span.text for span in alone["/follow_up/0/body"].evidence.spans] == ["joint military committee"]


def test_the_comparison_is_in_the_json_and_only_where_it_was_asked_for() -> None:
    made = json.loads(json.dumps(read(first_answer(), other_answer()).model_dump(mode="json")))
    assert made["second"]["other"] == ["/instrument/title"]
    assert made["evidence"]["/instrument/title"]["second"]["says"] == "other"
    with serving(good_answer()) as server:
        without = extract_agreement(REPORT, model="openai/one", base_url=server.base_url).model_dump(mode="json")
    assert "second" not in without
    assert all("second" not in evidence for evidence in without["evidence"].values())


def test_a_text_in_which_only_the_second_finds_an_agreement_says_so() -> None:
    result = read({"record": None, "others": []}, good_answer())
    assert result.record is None
    assert "/parties/0/country" in {one.pointer for one in result.second.alone}


def test_several_agreements_are_compared_one_with_its_counterpart() -> None:
    records = [good_answer()["record"], other_answer()["record"]]
    result = read({"records": records}, {"records": records[:1]}, extract_agreements)
    assert "/0/parties/0/country" in result.second.same
    assert "/1/parties/0/country" in result.second.nothing


def test_a_second_reading_that_fails_leaves_the_first_and_says_why() -> None:
    result = read(good_answer(), Raw("", refusal="I will not"))
    assert result.record.parties[0].country == "JO"
    assert result.second.error.startswith("Refused: ")
    assert result.second.same == []


def test_asynchronously_it_is_the_same() -> None:
    with serving(first_answer(), other_answer()) as server:
        result = asyncio.run(aextract_agreement(REPORT, model="openai/one", second="openai/two", base_url=server.base_url))
    assert result.second is not None
    assert result.second.other == ["/instrument/title"]


def test_the_built_in_reader_sends_nothing_as_the_second() -> None:
    with serving(good_answer()) as server:
        result = extract_agreement(REPORT, model="openai/one", second="offline", base_url=server.base_url)
    assert result.second is not None
    assert result.second.model == "offline"
    assert len(server.requests) == 1


def test_a_second_reader_that_cannot_read_is_refused_before_anything_is_sent() -> None:
    with serving(good_answer()) as server:
        with pytest.raises(SchemaError, match="reads agreements only; for Invoice choose a model"):
            extract("An invoice", schema=Invoice, model="openai/one", second="offline", base_url=server.base_url)
        with pytest.raises(NoModelChosen, match="no id of the form"):
            extract_agreement(REPORT, model="openai/one", second="two", base_url=server.base_url)
        assert server.requests == []
