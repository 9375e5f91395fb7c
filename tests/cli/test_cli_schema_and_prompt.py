import json
from pathlib import Path

import pytest
from program import Run
from typer.testing import CliRunner

from accordant.cli.app import app
from scripted import serving

RUNNER = CliRunner()
TEXT = "Morocco and Pakistan signed a memorandum of understanding on defence in Rabat.\n"
OWN = """
from __future__ import annotations
from pydantic import BaseModel

class Clause(BaseModel):
    number: int | None = None

class Decree(BaseModel):
    \"\"\"A decree.\"\"\"
    title: str | None = None
    clauses: list[Clause] = []

Decrees = list[Decree]
NOT_A_MODEL = 3
"""


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.py"
    path.write_text(OWN)
    return path


def printed(*words: object) -> str:
    result = RUNNER.invoke(app, [str(word) for word in words])
    assert result.exit_code == 0, result.stderr
    return result.stdout


def test_the_schema_of_a_record_is_that_of_its_model() -> None:
    schema = json.loads(printed("schema"))
    assert schema["title"] == "Agreement"
    assert schema["properties"]["parties"]["items"] == {"$ref": "#/$defs/Party"}


def test_the_draft_has_room_for_quotes_before_the_values_and_names_the_other_agreements() -> None:
    draft = json.loads(printed("schema", "Agreement", "--draft"))
    assert list(draft["properties"]) == ["record", "others"]
    assert '"quotes"' in json.dumps(draft)


def test_a_model_of_ones_own_comes_from_a_file_or_a_module(own: Path, run: Run) -> None:
    assert json.loads(printed("schema", f"{own}:Decree"))["description"] == "A decree."
    assert json.loads(printed("schema", f"{own}:Decrees"))["type"] == "array"
    assert list(json.loads(printed("schema", f"{own}:Decree", "--draft"))["properties"]) == ["quotes", "title", "clauses"]
    assert json.loads(run("schema", "own:Decree").stdout)["title"] == "Decree"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Nope", "there are Agreement, Extraction"),
        ("{own}:Nope", "there is no Nope in"),
        ("{own}:Nope", "it has Clause, Decree"),
        ("{own}:NOT_A_MODEL", "is no pydantic model"),
        ("missing.py:X", "there is no file missing.py"),
        ("no_such_module_at_all:X", "importing no_such_module_at_all failed"),
    ],
)
def test_a_schema_that_cannot_be_had_is_bad_usage(own: Path, name: str, told: str) -> None:
    result = RUNNER.invoke(app, ["schema", name.format(own=own)])
    assert result.exit_code == 2
    assert told in result.stderr
    assert result.stdout == ""


def test_the_prompts_are_listed() -> None:
    assert "agreement/extract.v1" in printed("prompt", "list").splitlines()


def test_the_request_is_shown_without_a_key_and_the_stand_in_model_is_named(text: Path) -> None:
    result = RUNNER.invoke(app, ["prompt", "show", str(text)])
    assert result.exit_code == 0
    assert TEXT.strip() in result.stdout
    assert result.stdout.startswith("## system\n")
    assert "## schema of the answer" in result.stdout
    assert result.stderr == "accordant: no model is chosen; this is what openai/gpt-5-mini would be sent\n"


@pytest.mark.parametrize("more", [[], ["--several"], ["--mode", "tools"], ["--parameter", "temperature=0"], ["--published", "2025-03-04"], ["--language", "fr"]])
def test_what_is_shown_is_to_the_letter_what_is_sent(text: Path, more: list[str]) -> None:
    with serving({"record": None, "others": []} if "--several" not in more else {"records": []}) as server:
        options = ["--model", "openai/desk", "--base-url", server.base_url, *more]
        shown = json.loads(printed("prompt", "show", text, "--format", "json", *options))
        RUNNER.invoke(app, ["extract", str(text), *options])
    assert server.requests == [shown]


def test_the_request_for_a_model_of_ones_own_is_shown(text: Path, own: Path) -> None:
    body = json.loads(printed("prompt", "show", text, "--schema", f"{own}:Decree", "--format", "json", "--model", "openai/x"))
    assert body["model"] == "x"
    assert "clauses" in json.dumps(body["response_format"])


def test_a_document_cannot_steer_the_terminal_that_shows_the_prompt(tmp_path: Path) -> None:
    path = tmp_path / "evil.txt"
    path.write_text("A treaty \x1b]0;owned\x07 was signed in Rabat by Morocco and Pakistan.", encoding="utf-8")
    assert "\x1b" not in printed("prompt", "show", path)


def test_a_prompt_that_is_missing_is_bad_usage(text: Path) -> None:
    result = RUNNER.invoke(app, ["prompt", "show", str(text), "--prompt", "no/such.v1"])
    assert result.exit_code == 2
    assert "there is no prompt 'no/such.v1'" in result.stderr
