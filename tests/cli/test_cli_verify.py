import json
from pathlib import Path
from typing import Any

import pytest
from program import Run
from typer.testing import CliRunner

from accordant.cli.app import app

RUNNER = CliRunner()
TEXT = "Morocco and Pakistan signed a memorandum of understanding on defence in Rabat on 4 March 2025.\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    text, record = tmp_path / "report.txt", tmp_path / "record.json"
    text.write_text(TEXT, encoding="utf-8")
    return record, text


def stored(country: str, words: str, sha256: str = "") -> dict[str, Any]:
    """An extraction as `extract --format json` prints it, of one party."""
    start = TEXT.index(words)
    passage = {"start": start, "end": start + len(words), "text": words, "method": "exact", "score": 1.0}
    found = {"verdict": "supported", "check": "country", "reason": "", "spans": [{"start": start, "end": start + len(words), "text": words}], "passages": [passage]}
    return {
        "record": {"parties": [{"country": country}]}, "evidence": {"/parties/0/country": found}, "check_scope": "quotes", "rejected": [], "others": [],
        "model": "openai/desk", "prompt": None, "schema": {"name": "Agreement", "sha256": "0"}, "usage": {},
        "document": {"id": "report.txt", "sha256": sha256 or "0", "length": len(TEXT), "language": "en", "published": None},
    }


def called(record: Path, content: Any, *words: object) -> Any:
    record.write_text(json.dumps(content), encoding="utf-8")
    return RUNNER.invoke(app, ["verify", str(record), *(str(word) for word in words)])


def test_an_extraction_whose_values_hold_exits_with_zero(files: tuple[Path, Path]) -> None:
    record, text = files
    result = called(record, stored("MA", "Morocco"), text)
    assert result.exit_code == 0, result.stderr
    assert "supported" in result.stdout
    assert "⟦Morocco⟧ and Pakistan" in result.stdout


def test_an_altered_value_exits_with_one_and_is_named(files: tuple[Path, Path]) -> None:
    record, text = files
    result = called(record, stored("FR", "Morocco"), text)
    assert result.exit_code == 1
    assert "contradicted" in result.stdout
    assert "1 value does not hold, first /parties/0/country" in result.stderr


def test_another_text_is_remarked(files: tuple[Path, Path]) -> None:
    record, text = files
    text.write_text("An entirely different report on something else.", encoding="utf-8")
    result = called(record, stored("MA", "Morocco"), text)
    assert result.exit_code == 1
    assert "this is not the text the record was extracted from" in result.stderr


def test_a_plain_record_is_searched_in_the_whole_text(files: tuple[Path, Path]) -> None:
    record, text = files
    result = called(record, {"parties": [{"country": "MA"}, {"country": "PK"}]}, text, "--schema", "Agreement", "--format", "json")
    found = json.loads(result.stdout)
    assert found["check_scope"] == "document"
    assert set(found["evidence"]) == {"/parties/0/country", "/parties/1/country"}


def test_an_extraction_without_a_record_has_nothing_to_verify(files: tuple[Path, Path]) -> None:
    record, text = files
    result = called(record, {**stored("MA", "Morocco"), "record": None, "evidence": {}}, text)
    assert result.exit_code == 0
    assert "no value in it to verify" in result.stderr


@pytest.mark.parametrize(
    ("content", "told"),
    [(b"{", "this is no JSON"), (b"3", "a JSON object or a list"), (b"\xff\xfe\x00", "this is no JSON"), (b'{"record": {"a": 1}, "evidence": {"/b": 3}, "document": {}}', "has not the form")],
)
def test_a_record_of_another_form_is_bad_input(files: tuple[Path, Path], run: Run, content: bytes, told: str) -> None:
    record, text = files
    record.write_bytes(content)
    done = run("verify", str(record), str(text))
    assert done.returncode == 2, done.stderr
    assert told in done.stderr.decode()
    assert str(record) in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_a_missing_record_is_named(files: tuple[Path, Path], run: Run) -> None:
    done = run("verify", "missing.json", str(files[1]))
    assert done.returncode == 2
    assert done.stderr.decode() == "accordant: missing.json: No such file or directory\n"


def test_the_record_comes_from_standard_input_for_a_dash(files: tuple[Path, Path], run: Run) -> None:
    done = run("verify", "-", str(files[1]), stdin=json.dumps(stored("MA", "Morocco")).encode())
    assert done.returncode == 0, done.stderr


def test_a_value_that_the_schema_has_no_field_for_stands_in_the_table(files: tuple[Path, Path]) -> None:
    record, text = files
    result = called(record, {"parties": [{"country": "MA"}], "signed_on": "2025-03-04"}, text, "--schema", "Agreement")
    assert result.exit_code == 1
    line = next(line for line in result.stdout.splitlines() if "/signed_on" in line)
    assert "2025-03-04" in line
    assert "unquoted" in line
    assert "why: the schema has no such field" in result.stdout
    assert "2 values: 1 supported, 1 unquoted;" in result.stdout
    assert "1 value does not hold, first /signed_on" in result.stderr


def test_table_and_stderr_count_the_same_values(files: tuple[Path, Path]) -> None:
    record, text = files
    result = called(record, {"paid": {"amount": 4, "currency": "EUR"}, "day": "2025-03-05", "in": "Rabat", "at": "Fez"}, text)
    assert result.exit_code == 1
    assert "2 contradicted" in result.stdout
    assert "2 values do not hold, first /day" in result.stderr


def test_one_value_is_one_value(files: tuple[Path, Path]) -> None:
    record, text = files
    assert "1 value: 1 supported;" in called(record, {"in": "Rabat"}, text).stdout
