"""`accordant eval` as a process: what it prints, where, and with which exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from invented import ANSWERS, write_cases

from scripted import Status, serving

ROOT = Path(__file__).parents[2]
PROGRAM = [sys.executable, "-c", "from accordant.cli import main; main()", "eval"]
CLEARED = ("OPENAI_API_KEY", "OPENAI_BASE_URL", "ACCORDANT_MODEL", "ACCORDANT_PROMPTS", "COLUMNS", "NO_COLOR", "FORCE_COLOR")


def run(folder: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    kept = {name: value for name, value in os.environ.items() if name not in CLEARED}
    environment = {**kept, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), os.environ.get("PYTHONPATH", ""))), "PYTHONIOENCODING": "utf-8"}
    return subprocess.run([*PROGRAM, *words], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two cases where `accordant eval` looks for them, and no cassette yet."""
    write_cases(tmp_path / "evals" / "agreements")
    return tmp_path


def record(folder: Path, *names: str) -> None:
    for name in names:
        with serving(ANSWERS[name]) as server:
            made = run(folder, "--case", name, "--record", "--model", "openai/scripted", "--base-url", server.base_url)
            assert made.returncode == 0, made.stderr
            assert f"recording {name} with openai/scripted" in made.stderr


def row(output: str, first: str) -> list[str]:
    """The cells of the first table row that begins with these words."""
    line = next(line for line in output.splitlines() if line.strip().startswith(first))
    return line.strip().removeprefix(first).split()


def test_the_table_has_the_figures_counted_by_hand(folder: Path) -> None:
    record(folder, "memorandum.en", "market.en")
    done = run(folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert row(done.stdout, "instrument.kind") == ["0", "1", "1", "0.000", "0.000", "0.000"]
    assert row(done.stdout, "signing.country") == ["0", "0", "1", "-", "0.000", "0.000"]
    assert row(done.stdout, "parties.country") == ["2", "0", "0", "1.000", "1.000", "1.000"]
    # 7 right of 8 predicted and of 9 in gold: F1 = 14 / 17
    assert row(done.stdout, "all fields (micro)") == ["7", "1", "2", "0.875", "0.778", "0.824"]
    assert row(done.stdout, "summary.text") == ["0", "1", "0"]
    assert row(done.stdout, "market.en") == ["0", "of", "0", "0", "0", "0", "-", "-", "-"]
    assert row(done.stdout, "all cases")[2:] == ["0", "2", "200", "+", "20", "unknown"]
    assert done.stdout.splitlines()[-1] == "2 of 2 cases scored; answers recorded from openai/scripted"


def test_json_names_every_wrong_and_missing_value(folder: Path) -> None:
    record(folder, "memorandum.en", "market.en")
    done = run(folder, "--format", "json")
    assert done.returncode == 0
    report: dict[str, Any] = json.loads(done.stdout)
    assert report["all"]["total"] == {
        "true_positives": 7, "false_positives": 1, "false_negatives": 2, "precision": 0.875, "recall": pytest.approx(7 / 9), "f1": pytest.approx(14 / 17),
    }
    assert list(report["all"]["fields"])[:2] == ["instrument.kind", "signing.status"]
    market, memorandum = report["cases"]
    assert market["records"] == {"asked": "none", "gold": 0, "predicted": 0}
    assert market["total"]["f1"] is None
    assert memorandum["differences"] == [
        {"field": "instrument.kind", "only": "predicted", "value": "memorandum_of_understanding"},
        {"field": "instrument.kind", "only": "gold", "value": "treaty"},
        {"field": "signing.country", "only": "gold", "value": "JO"},
    ]
    assert (memorandum["model"], memorandum["language"], memorandum["tags"]) == ("openai/scripted", "en", ["invented"])


def test_a_case_without_a_cassette_is_named_and_does_not_fail_the_rest(folder: Path) -> None:
    record(folder, "memorandum.en")
    done = run(folder)
    assert done.returncode == 0
    assert "market.en is not scored: there is no cassette" in done.stderr
    assert "1 of 2 cases scored" in done.stdout
    assert row(done.stdout, "all fields (micro)")[:3] == ["7", "1", "2"]


def test_no_cassette_at_all_exits_with_2_and_prints_no_figures(folder: Path) -> None:
    done = run(folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("is not scored: there is no cassette") == 2


def test_a_cassette_that_no_longer_fits_exits_with_2_after_the_rest(folder: Path) -> None:
    record(folder, "memorandum.en", "market.en")
    (folder / "evals/agreements/market.en/document.txt").write_text("Pears sold well.\n", "utf-8")
    done = run(folder)
    assert done.returncode == 2
    assert "market.en is not scored: cassette" in done.stderr
    assert row(done.stdout, "all fields (micro)")[:3] == ["7", "1", "2"]


def test_only_the_cases_asked_for_are_scored(folder: Path) -> None:
    record(folder, "memorandum.en", "market.en")
    assert "1 of 1 cases scored" in run(folder, "--case", "market.en").stdout
    unknown = run(folder, "--case", "nothing")
    assert unknown.returncode == 2
    assert "there are market.en, memorandum.en" in unknown.stderr


def test_cases_and_cassettes_may_stand_elsewhere(folder: Path, tmp_path: Path) -> None:
    record(folder, "memorandum.en")
    (folder / "cassettes").rename(tmp_path / "tapes")
    assert run(folder, str(folder / "evals/agreements"), "--case", "memorandum.en", "--cassettes", "tapes").returncode == 0


def test_a_model_without_record_is_refused_and_not_ignored(folder: Path) -> None:
    done = run(folder, "--model", "openai/gpt-5-mini")
    assert done.returncode == 2
    assert "--model and --base-url go with --record" in done.stderr


def test_recording_without_a_model_names_the_three_ways(folder: Path) -> None:
    done = run(folder, "--record")
    assert done.returncode == 2
    assert "ACCORDANT_MODEL" in done.stderr


def test_an_endpoint_that_fails_ends_the_recording(folder: Path) -> None:
    with serving(Status(401)) as server:
        done = run(folder, "--record", "--model", "openai/scripted", "--base-url", server.base_url)
    assert done.returncode == 3
    assert not list((folder / "cassettes").glob("*"))
