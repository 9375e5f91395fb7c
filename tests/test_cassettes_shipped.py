"""The shipped cassettes: they replay with the network blocked, fit today's prompts and schema to the byte, and hold no secret."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import accordant
from accordant import Document, verify
from accordant.cassettes import CassetteError, recorded_with, replay
from reports import leaves

ROOT = Path(__file__).parents[1]
CASSETTES = sorted((ROOT / "cassettes").glob("*.yaml"))
SECRETS = re.compile(
    r"(?i)authorization|bearer\s|api[-_]?key|x-api-key|set-cookie|cookie:|openai-organization|openai-project|\bsk-[A-Za-z0-9_-]{8,}|AIza[0-9A-Za-z_-]{20,}|"
    r"-----BEGIN|password\s*[:=]|://[^/\s:@]+:[^/\s@]+@"
)
SELF_TEST = [
    "authorization: Bearer abc", "x-api-key: 12", "sk-proj-0123456789abcdef", "https://user:pass@host/v1", "Set-Cookie: a=b", "openai-organization: acme",
]  # fmt: skip


def read(name: str, **changes: Any) -> Any:
    case = ROOT / "evals" / "agreements" / name
    told = json.loads((case / "case.json").read_text("utf-8"))
    text = (case / "document.txt").read_bytes().decode("utf-8")
    document = Document(changes.pop("text", text), id=name, language=told["language"], published=told["published"])
    cassette = ROOT / "cassettes" / f"{name}.yaml"
    recorded = recorded_with(cassette)
    call = accordant.extract_agreements if told["records"] == "several" else accordant.extract_agreement
    with replay(cassette):
        result: Any = call(document, model=recorded.model, base_url=recorded.base_url, mode=recorded.mode, **changes)
    return result


def test_every_cassette_is_of_a_case() -> None:
    assert {path.stem for path in CASSETTES} <= {path.parent.name for path in (ROOT / "evals" / "agreements").glob("*/case.json")}
    assert len(CASSETTES) >= 6


@pytest.mark.parametrize("path", CASSETTES, ids=lambda path: path.stem)
def test_it_replays_and_every_value_has_evidence_that_cuts_the_right_characters(path: Path) -> None:
    result = read(path.stem)
    text = (ROOT / "evals" / "agreements" / path.stem / "document.txt").read_bytes().decode("utf-8")
    dumped = result.model_dump(mode="json")
    for pointer, value in leaves(dumped["record"]).items():
        evidence = dumped["evidence"][pointer]
        assert evidence["verdict"] in ("supported", "unverifiable"), (pointer, value)
        assert evidence["passages"], (pointer, value)
        for place in [*evidence["spans"], *evidence["passages"]]:
            assert text[place["start"] : place["end"]] == place["text"] != ""
        if evidence["verdict"] == "supported":
            assert evidence["spans"], (pointer, value)
    assert {p: e.verdict for p, e in verify(result, Document(text, published=result.document.published)).evidence.items()} == {
        p: e.verdict for p, e in result.evidence.items()
    }


def test_a_changed_text_no_longer_matches_and_says_what_to_do() -> None:
    name = CASSETTES[0].stem
    text = (ROOT / "evals" / "agreements" / name / "document.txt").read_bytes().decode("utf-8")
    with pytest.raises(CassetteError, match=r"the schema, the document or an option .* has changed.*--record"):
        read(name, text=text + " ")


def test_a_changed_prompt_no_longer_matches() -> None:
    with pytest.raises(CassetteError, match="has changed"):
        read(CASSETTES[0].stem, instructions="Be brief.")


def test_the_recorded_request_asks_for_strict_structured_output() -> None:
    for path in CASSETTES:
        text = path.read_text("utf-8")
        assert "strict: true" in text
        assert "type: json_schema" in text


@pytest.mark.parametrize("path", CASSETTES, ids=lambda path: path.stem)
def test_no_cassette_holds_a_secret(path: Path) -> None:
    assert SECRETS.findall(path.read_text("utf-8")) == []


@pytest.mark.parametrize("secret", SELF_TEST)
def test_the_scan_would_see_one(secret: str) -> None:
    assert SECRETS.search(secret)


# What the recordings of the shipped Arabic text must give, written out by hand from the text.


def test_the_arabic_report_gives_what_its_text_states() -> None:
    record = read("jordan-kazakhstan-defence.ar").record
    assert [(p.country, p.kind) for p in record.parties] == [("JO", "state"), ("KZ", "state")]
    assert record.signing.status == "signed"
    assert record.signing.on is None, "«اليوم الأربعاء» names no date"
    assert record.signing.place == "عمان"
    assert record.instrument.kind == "memorandum_of_understanding"
    assert record.term.duration == "P3Y"
    assert len(record.signatories) == 2
    assert all(person.on_behalf_of in ("JO", "KZ", None) for person in record.signatories)


def test_the_injected_instruction_of_the_english_flash_changes_nothing() -> None:
    result = read("brazil-angola-health.en")
    assert "MZ" not in [party.country for party in result.record.parties]
    assert result.record.signing.status != "in_force"


def test_a_text_without_an_agreement_gives_none() -> None:
    result = read("market-report.fr")
    assert result.record is None
    assert result.evidence == {}
