"""`accordant extract` against a scripted loopback server, in this process and as a process of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from program import PROGRAM, Run, environment
from typer.testing import CliRunner

from accordant.cli.app import app
from scripted import Raw, Reset, Stall, Status, serving

RUNNER = CliRunner()
TEXT = "Morocco and Pakistan signed a memorandum of understanding on defence in Rabat.\n"
NONE: dict[str, Any] = {"record": None, "others": []}
TRACEBACK = "Traceback"


def answer(**changes: Any) -> dict[str, Any]:
    """What a model that read TEXT might answer: only the parties, the rest left empty."""
    record: dict[str, Any] = {
        "instrument": None, "signing": None, "signatories": [], "attendees": [], "areas": [], "commitments": [], "follow_up": [],
        "term": None, "amounts": [], "precedents": [], "summary": None,
        "parties": [
            {"quotes": ["Morocco and Pakistan signed"], "name": "Morocco", "country": "MA", "kind": None},
            {"quotes": ["Pakistan signed"], "name": "Pakistan", "country": "PK", "kind": None},
        ],
    }
    return {"record": {**record, **changes}, "others": []}


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def called(*words: object, **more: Any) -> Any:
    return RUNNER.invoke(app, [str(word) for word in words], **more)


def test_json_is_one_extraction_with_evidence_for_every_value(text: Path) -> None:
    with serving(answer()) as server:
        result = called("extract", text, "--model", "openai/desk", "--base-url", server.base_url, "--format", "json")
    assert result.exit_code == 0, result.stderr
    found = json.loads(result.stdout)
    assert [party["country"] for party in found["record"]["parties"]] == ["MA", "PK"]
    assert found["evidence"]["/parties/0/country"]["verdict"] == "supported"
    assert found["evidence"]["/parties/0/country"]["spans"] == [{"start": 0, "end": 7, "text": "Morocco"}]
    assert found["document"]["id"] == "report.txt"
    assert result.stderr == ""


def test_the_table_shows_values_and_the_words_that_state_them(text: Path) -> None:
    with serving(answer()) as server:
        result = called("extract", text, "--model", "openai/desk", "--base-url", server.base_url)
    assert result.exit_code == 0, result.stderr
    assert "⟦Morocco⟧ and Pakistan signed" in result.stdout
    assert "openai/desk, 1 request, 100 + 10 tokens" in result.stdout


def test_a_value_the_text_does_not_state_is_told_among_the_rejected(text: Path) -> None:
    invented = answer(signing={"quotes": ["signed a memorandum"], "status": None, "on": "2025-03-04", "place": None, "country": None})
    with serving(invented, {"repairs": []}) as server:
        result = called("extract", text, "--model", "openai/desk", "--base-url", server.base_url)
    assert "/signing/on" in result.stdout.split("not in the record")[1]


def test_standard_input_is_read_for_a_dash() -> None:
    with serving(answer()) as server:
        result = called("extract", "-", "--model", "openai/desk", "--base-url", server.base_url, "--format", "json", input=TEXT)
    assert json.loads(result.stdout)["document"]["id"] == "stdin"


def test_one_failing_file_does_not_lose_the_others_and_the_worst_exit_code_counts(text: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    with serving(answer(), Raw("", refusal="no"), answer()) as server:
        result = called("extract", text, empty, text, text, "--format", "jsonl", "--model", "openai/desk", "--base-url", server.base_url)
    assert result.exit_code == 3
    assert [json.loads(line)["document"]["id"] for line in result.stdout.splitlines()] == ["report.txt", "report.txt"]
    assert len(result.stderr.splitlines()) == 2
    assert "empty.txt" in result.stderr
    assert "refused" in result.stderr


def test_several_files_as_json_are_refused_before_anything_is_sent(text: Path) -> None:
    with serving(answer()) as server:
        result = called("extract", text, text, "--format", "json", "--model", "openai/desk", "--base-url", server.base_url)
    assert result.exit_code == 2
    assert "--format jsonl" in result.stderr
    assert server.requests == []


def test_a_text_without_an_agreement_is_no_failure_and_is_said(text: Path) -> None:
    with serving(NONE) as server:
        result = called("extract", text, "--model", "openai/desk", "--base-url", server.base_url, "--format", "json")
    assert result.exit_code == 0
    assert json.loads(result.stdout)["record"] is None
    assert result.stderr == f"accordant: {text}: no agreement is in the text\n"


def test_without_a_model_and_a_key_a_single_text_is_read_by_the_built_in_reader_and_one_line_says_so(text: Path, run: Run) -> None:
    done = run("extract", str(text), "--format", "json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["model"] == "offline"
    told = done.stderr.decode().splitlines()[0]
    assert told.startswith(f"accordant: {text}: no model is chosen, so the built-in reader reads it, as a text in English; --model")


def test_without_a_model_and_a_key_several_texts_are_not_read_and_the_three_ways_are_named(text: Path, run: Run) -> None:
    done = run("extract", str(text), str(text))
    assert done.returncode == 2
    assert done.stdout == b""
    told = done.stderr.decode()
    assert len(told.splitlines()) == 1
    for way in ("--model openai/gpt-5-mini", "ACCORDANT_MODEL", "OPENAI_API_KEY"):
        assert way in told


@pytest.mark.parametrize(
    ("step", "options", "code", "told"),
    [
        (Raw("", refusal="I will not"), [], 3, "the model refused"),
        (Raw('{"record": ', finish="length"), [], 3, "cut at the token limit"),
        (Raw("", finish="content_filter"), [], 3, "content filter"),
        (Raw("no json at all"), [], 3, "no answer fitted"),
        (Status(400), [], 3, "rejected the request"),
        (Status(401), [], 3, "refused the key"),
        (Status(500), ["--attempts", "1"], 4, "status 500 after 1 request;"),
        (Reset, ["--attempts", "1"], 4, "APIConnectionError"),
        (Stall(3.0), ["--attempts", "1", "--timeout", "0.3"], 4, "APITimeoutError"),
    ],
)
def test_each_failure_has_its_exit_code_and_one_clear_line(text: Path, step: Any, options: list[str], code: int, told: str) -> None:
    with serving(step) as server:
        result = called("extract", text, "--model", "openai/desk", "--base-url", server.base_url, *options)
    assert result.exit_code == code
    assert told in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert result.stdout == ""


def test_raise_on_what_is_not_supported_exits_with_one(text: Path) -> None:
    invented = answer(signing={"quotes": ["signed a memorandum"], "status": None, "on": "2025-03-04", "place": None, "country": None})
    with serving(invented, {"repairs": []}) as server:
        result = called("extract", text, "--model", "openai/desk", "--base-url", server.base_url, "--on-unsupported", "raise")
    assert result.exit_code == 1
    assert "/signing/on" in result.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["missing.txt"], "missing.txt"),
        (["."], "accordant: "),
        (["report.txt", "--published", "yesterday"], "published='yesterday'"),
        (["report.txt", "--limit", "10"], "report.txt"),
        (["report.txt", "--schema", "nope.py:X"], "there is no file nope.py"),
        (["report.txt", "--prompt", "no/such"], "there is no prompt"),
        (["report.txt", "--model", "desk"], "provider/name"),
        (["report.txt", "--cassette", "none.yaml"], "there is no cassette none.yaml"),
        (["report.txt", "--parameter", "temperature"], "NAME=VALUE"),
        (["-", "-"], "once only"),
    ],
)
def test_bad_input_and_usage_exit_with_two_and_send_nothing(text: Path, run: Run, words: list[str], told: str) -> None:
    with serving(answer()) as server:
        model = [] if "--model" in words or "--cassette" in words else ["--model", "openai/desk"]
        done = run("extract", *words, *model, "--base-url", server.base_url)
    assert done.returncode == 2, done.stderr
    assert told in done.stderr.decode()
    assert TRACEBACK not in done.stderr.decode()
    assert done.stdout == b""
    assert server.requests == []


def test_a_cassette_needs_no_model_no_key_and_no_server(text: Path, tmp_path: Path, run: Run) -> None:
    cassette = tmp_path / "report.yaml"
    with serving(answer()) as server:
        recorded = run("extract", str(text), "--format", "json", "--model", "openai/desk", "--base-url", server.base_url, "--record", str(cassette))
    assert recorded.returncode == 0, recorded.stderr
    replayed = run("extract", str(text), "--format", "json", "--cassette", str(cassette))
    assert replayed.returncode == 0, replayed.stderr
    assert json.loads(replayed.stdout) == json.loads(recorded.stdout)
    assert json.loads(replayed.stdout)["model"] == "openai/desk"


def test_a_cassette_of_tool_calls_is_replayed_as_it_was_recorded(text: Path, tmp_path: Path, run: Run) -> None:
    cassette = tmp_path / "report.yaml"
    with serving(answer()) as server:
        run("extract", str(text), "--mode", "tools", "--model", "openai/desk", "--base-url", server.base_url, "--record", str(cassette))
    assert run("extract", str(text), "--cassette", str(cassette)).returncode == 0


def test_a_cassette_of_another_text_is_told_in_one_line_at_once(text: Path, tmp_path: Path, run: Run) -> None:
    cassette = tmp_path / "report.yaml"
    with serving(answer()) as server:
        run("extract", str(text), "--model", "openai/desk", "--base-url", server.base_url, "--record", str(cassette))
    text.write_text(TEXT.replace("Rabat", "Fes"))
    began = time.monotonic()
    done = run("extract", str(text), "--cassette", str(cassette))
    assert done.returncode == 2
    assert b"the schema, the document or an option (published, several, language, ...) has changed" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert time.monotonic() - began < 10


def test_json_is_utf8_whatever_the_locale(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "عربي.txt"
    path.write_text("وقع المغرب وباكستان مذكرة تفاهم بالرباط.", encoding="utf-8")
    with serving(NONE) as server:
        words = ("extract", str(path), "--model", "openai/desk", "--base-url", server.base_url)
        as_json = run(*words, "--format", "json", PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
        as_table = run(*words, PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
    assert json.loads(as_json.stdout.decode("utf-8"))["document"]["length"] == 40
    assert as_table.returncode == 0, as_table.stderr


def test_a_closed_pipe_is_quiet(text: Path, tmp_path: Path) -> None:
    with serving(NONE) as server:
        process = subprocess.Popen(
            [*PROGRAM, "extract", *[str(text)] * 3, "--format", "jsonl", "--model", "openai/desk", "--base-url", server.base_url],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
        )
        assert process.stdout is not None
        process.stdout.close()
        assert process.stderr is not None
        told = process.stderr.read().decode()
        process.stderr.close()
        assert process.wait(30) == 141
    assert TRACEBACK not in told
    assert "BrokenPipe" not in told


def test_control_c_exits_with_130_without_a_traceback(text: Path) -> None:
    with serving(Stall(5.0)) as server:
        process = subprocess.Popen(
            [*PROGRAM, "extract", str(text), "--model", "openai/desk", "--base-url", server.base_url],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - a job in the background inherits it ignored
        )
        for _ in range(300):
            if server.requests:
                break
            time.sleep(0.05)
        process.send_signal(signal.SIGINT)
        _, told = process.communicate(timeout=30)
    assert process.returncode == 130
    assert TRACEBACK not in told.decode()


def test_a_fault_of_our_own_has_an_exit_code_of_its_own_and_no_traceback(text: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import accordant

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("division by zero")

    monkeypatch.setattr(accordant, "extract_agreement", broken, raising=False)
    result = called("extract", text, "--model", "openai/desk")
    assert result.exit_code == 70
    assert "ZeroDivisionError: division by zero" in result.stderr
    assert "ACCORDANT_TRACEBACK=1" in result.stderr


def test_a_model_of_ones_own_is_extracted(text: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.py"
    own.write_text("from pydantic import BaseModel\nclass Venue(BaseModel):\n    place: str | None = None\n")
    with serving({"quotes": ["in Rabat"], "place": "Rabat"}) as server:
        result = called("extract", text, "--schema", f"{own}:Venue", "--model", "openai/desk", "--base-url", server.base_url, "--format", "json")
    assert json.loads(result.stdout)["record"] == {"place": "Rabat"}


def test_several_gives_a_list(text: Path) -> None:
    with serving({"records": [answer()["record"]]}) as server:
        result = called("extract", text, "--several", "--model", "openai/desk", "--base-url", server.base_url, "--format", "json")
    assert json.loads(result.stdout)["record"][0]["parties"][0]["country"] == "MA"
    assert "/0/parties/0/country" in json.loads(result.stdout)["evidence"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pseudo-terminal")
def test_on_a_terminal_the_table_is_coloured_and_arabic_is_closed_off(tmp_path: Path) -> None:
    import pty

    path = tmp_path / "a.txt"
    path.write_text("وقع المغرب وباكستان مذكرة تفاهم بالرباط.", encoding="utf-8")
    parties = [{"quotes": ["وقع المغرب"], "name": "المغرب", "country": "MA", "kind": None}]
    with serving(answer(parties=parties)) as server:
        parent, child = pty.openpty()
        process = subprocess.Popen(
            [*PROGRAM, "extract", str(path), "--model", "openai/desk", "--base-url", server.base_url],
            stdout=child, stderr=subprocess.DEVNULL, env=environment(TERM="xterm-256color", COLUMNS="100"),
        )
        os.close(child)
        shown = b""
        while True:
            try:
                piece = os.read(parent, 65536)
            except OSError:
                break
            if not piece:
                break
            shown += piece
        os.close(parent)
        assert process.wait(30) == 0
    assert "\u2068المغرب\u2069" in shown.decode()
    assert "\x1b[32msupported" in shown.decode()


def test_a_text_in_a_language_without_a_word_list_is_not_said_to_hold_no_agreement(tmp_path: Path, run: Run) -> None:
    text = tmp_path / "umowa.txt"
    text.write_text("Polska i Kenia podpisały w Warszawie umowę o współpracy w dziedzinie obrony, poinformowało we wtorek ministerstwo.", "utf-8")
    done = run("extract", str(text), "--model", "offline")
    assert done.returncode == 0
    assert "the built-in reader has no word list for Polish; a model reads it" in done.stderr.decode()
