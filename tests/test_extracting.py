"""What a user calls, on whole documents: several agreements, none, others, files, dates, line ends."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import accordant
from accordant import Document, DocumentError, extract_agreement, extract_agreements
from reports import REPORT, good_answer, leaves
from scripted import serving

NO_REPAIR: dict[str, Any] = {"repairs": []}


def asked(source: Any, answer: Any, call: Any = extract_agreement, **options: Any) -> Any:
    with serving(answer, NO_REPAIR) as server:
        return call(source, model="openai/scripted", base_url=server.base_url, **options)


def test_a_text_without_an_agreement_is_no_error() -> None:
    result = asked("The market was quiet on Friday.", {"record": None, "others": []})
    assert result.record is None
    assert result.partial is None
    assert result.evidence == {}
    assert result.rejected == []


def test_other_agreements_are_named_as_far_as_the_text_states_them() -> None:
    text = REPORT + "\nEarlier that day Jordan and Turkey initialled a protocol on rail freight."
    answer = good_answer()
    answer["others"] = [
        {"quotes": ["Jordan and Turkey initialled a protocol on rail freight"], "title": "protocol on rail freight", "parties": ["Jordan", "Turkey", "Peru"]},
        {"quotes": ["a treaty on fish"], "title": "treaty on fish", "parties": ["Peru"]},
    ]
    result = asked(text, answer)
    assert [other.model_dump() for other in result.others] == [
        {"title": "protocol on rail freight", "parties": ["Jordan", "Turkey"], "quotes": ["Jordan and Turkey initialled a protocol on rail freight"]}
    ]


def test_several_agreements_are_one_extraction_with_pointers_by_index() -> None:
    text = "Chad and Mali signed a convention on visas. Peru and Cuba signed a protocol on rice."
    blank: dict[str, Any] = {"quotes": [], "kind": None, "title": None, "title_translated": None, "domains": []}

    def record(quote: str, kind: str, first: tuple[str, str], second: tuple[str, str]) -> dict[str, Any]:
        parties = [{"quotes": [quote], "name": name, "country": code, "kind": None} for name, code in (first, second)]
        return {"instrument": {**blank, "quotes": [quote], "kind": kind}, "parties": parties}

    answer = {
        "records": [
            record("Chad and Mali signed a convention on visas", "convention", ("Chad", "TD"), ("Mali", "ML")),
            record("Peru and Cuba signed a protocol on rice", "protocol", ("Peru", "PE"), ("Cuba", "MX")),
        ]
    }
    result = asked(text, answer, extract_agreements)
    assert [record.instrument.kind for record in result.record] == ["convention", "protocol"]
    assert result.evidence["/1/parties/0/country"].spans[0].text == "Peru"
    assert "/1/parties/1/country" not in result.evidence
    assert [(r.draft_pointer, r.value) for r in result.rejected] == [("/1/parties/1/country", "MX")]
    assert result.schema_used.name == "list[Agreement]"


def test_the_dump_has_the_form_of_the_contract() -> None:
    dumped = asked(Document(REPORT, id="r1", language="en", published="2025-03-05"), good_answer()).model_dump(mode="json")
    assert list(dumped) == ["record", "evidence", "check_scope", "rejected", "others", "model", "prompt", "schema", "document", "usage"]
    assert dumped["model"] == "openai/scripted"
    assert set(dumped["prompt"]) == {"name", "sha256", "request_sha256"}
    assert dumped["prompt"]["name"] == "agreement/extract.v1"
    assert dumped["schema"]["name"] == "Agreement"
    assert {k: dumped["document"][k] for k in ("id", "length", "language", "published")} == {"id": "r1", "length": 662, "language": "en", "published": "2025-03-05"}
    assert dumped["usage"] == {"requests": 1, "prompt_tokens": 100, "completion_tokens": 10, "cost_usd": None}
    assert dumped["evidence"]["/signing/on"]["spans"] == [{"start": 200, "end": 212, "text": "4 March 2025"}]
    assert set(dumped["evidence"]["/signing/on"]["passages"][0]) == {"start", "end", "text", "method", "score"}
    assert json.loads(json.dumps(dumped)) == dumped


def test_a_weekday_names_a_date_once_the_publication_date_is_known() -> None:
    answer = good_answer()
    answer["record"]["signing"] |= {"quotes": ["signed a memorandum", "on Tuesday"], "on": "2025-03-04", "place": None}
    text = REPORT.replace("on 4 March 2025,", "on Tuesday,")
    assert asked(text, answer).record.signing.on is None
    dated = asked(text, answer, published="2025-03-05")
    assert dated.record.signing.on == "2025-03-04"
    assert dated.evidence["/signing/on"].spans[0].text == "Tuesday"
    assert asked(text, answer, published="2025-03-12").record.signing.on is None, "that Tuesday was another"


def test_a_path_is_a_file_and_a_text_that_equals_its_name_is_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "report.txt").write_bytes(REPORT.replace("\n", "\r\n").encode("utf-16"))
    monkeypatch.chdir(tmp_path)
    result = asked(Path("report.txt"), good_answer())
    assert result.document.id == "report.txt"
    assert result.record.signing.on == "2025-03-04"
    assert result.evidence["/signing/on"].spans[0].start == 201, "CRLF counts as the two characters it is"
    assert asked("report.txt", {"record": None, "others": []}).document.length == 10


def test_a_missing_file_is_named_and_nothing_is_sent(tmp_path: Path) -> None:
    with serving(good_answer()) as server:
        with pytest.raises(DocumentError, match=r"nowhere\.txt"):
            extract_agreement(tmp_path / "nowhere.txt", model="openai/scripted", base_url=server.base_url)
        with pytest.raises(TypeError, match="a text is given as str"):
            extract_agreement(b"bytes", model="openai/scripted", base_url=server.base_url)  # type: ignore[arg-type]
    assert server.requests == []


@pytest.mark.parametrize("text", [REPORT.replace("Karim", "Kari\u0301m"), "\ufeff" + REPORT, REPORT.replace(" ", "\u00a0"), "🤝 " + REPORT, REPORT.replace("Amman", "A\u200dmman")])
def test_spans_cut_the_original_characters_whatever_they_are(text: str) -> None:
    result = asked(Document(text), good_answer())
    dumped = result.model_dump(mode="json")
    for pointer in leaves(dumped["record"]):
        for place in [*dumped["evidence"][pointer]["spans"], *dumped["evidence"][pointer]["passages"]]:
            assert text[place["start"] : place["end"]] == place["text"]
    assert result.record.signing.on == "2025-03-04"


def test_the_language_of_paraphrases_is_asked_for() -> None:
    request = accordant.first_request(REPORT, accordant.Agreement, chief=True, model="openai/x", language="fr")
    assert "written in French" in request.arguments["messages"][0]["content"]


def test_a_check_that_does_not_exist_is_refused_before_anything_is_sent() -> None:
    with serving(good_answer()) as server, pytest.raises(accordant.SchemaError, match="there is no such check"):
        extract_agreement(REPORT, model="openai/scripted", base_url=server.base_url, checks={"/summary/text": "nonsense"})
    assert server.requests == []
