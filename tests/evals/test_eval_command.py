"""`accordant eval`: what it prints, where, and with which exit code. Once as a process of its own, else by the same way inside this one."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from invented import ANSWERS, write_cases
from typer.testing import CliRunner, Result

from accordant.cli.app import app
from scripted import Status, serving

ROOT = Path(__file__).parents[2]
NAMES = ("memorandum.en", "market.en")


def run(folder: Path, *words: str) -> Result:
    before = Path.cwd()
    os.chdir(folder)
    try:
        return CliRunner().invoke(app, ["eval", *words], env={"COLUMNS": "100"}, catch_exceptions=False)
    finally:
        os.chdir(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two cases where `accordant eval` looks for them, and no cassette yet."""
    write_cases(tmp_path / "evals" / "agreements")
    return tmp_path


@pytest.fixture(scope="module")
def tapes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cassettes of both cases, recorded by the command."""
    folder = tmp_path_factory.mktemp("recording")
    write_cases(folder / "evals" / "agreements")
    for name in NAMES:
        with serving(ANSWERS[name]) as server:
            made = run(folder, "--case", name, "--record", "--model", "openai/scripted", "--base-url", server.base_url)
        assert made.exit_code == 0, made.stderr
        assert made.stderr == f"accordant: recording {name} with openai/scripted\n"
        assert "1 of 1 cases scored; answers recorded from openai/scripted" in made.stdout
    return folder / "cassettes"


def put(tapes: Path, folder: Path, *names: str) -> None:
    (folder / "cassettes").mkdir()
    for name in names:
        shutil.copy(tapes / f"{name}.yaml", folder / "cassettes")


def row(output: str, first: str) -> list[str]:
    """The cells of the first table row that begins with these words."""
    line = next(line for line in output.splitlines() if line.strip().startswith(first))
    return line.strip().removeprefix(first).split()


def test_the_table_has_the_figures_counted_by_hand(folder: Path, tapes: Path) -> None:
    put(tapes, folder, *NAMES)
    done = run(folder)
    assert (done.exit_code, done.stderr) == (0, "")
    assert row(done.stdout, "instrument.kind") == ["0", "1", "1", "0.000", "0.000", "0.000"]
    assert row(done.stdout, "signing.country") == ["0", "0", "1", "-", "0.000", "0.000"]
    assert row(done.stdout, "parties.country") == ["2", "0", "0", "1.000", "1.000", "1.000"]
    # 7 right of 8 predicted and of 9 in gold: F1 = 14 / 17
    assert row(done.stdout, "all fields (micro)") == ["7", "1", "2", "0.875", "0.778", "0.824"]
    assert row(done.stdout, "summary.text") == ["0", "1", "0"]
    assert row(done.stdout, "market.en") == ["0", "of", "0", "0", "0", "0", "-", "-", "-"]
    assert row(done.stdout, "all cases")[2:] == ["0", "2", "200", "+", "20", "unknown"]
    assert done.stdout.splitlines()[-1] == "2 of 2 cases scored; answers recorded from openai/scripted"


def test_json_names_every_wrong_and_missing_value(folder: Path, tapes: Path) -> None:
    put(tapes, folder, *NAMES)
    done = run(folder, "--format", "json")
    assert done.exit_code == 0
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


def test_a_case_without_a_cassette_is_named_and_does_not_fail_the_rest(folder: Path, tapes: Path) -> None:
    put(tapes, folder, "memorandum.en")
    done = run(folder)
    assert done.exit_code == 0
    assert "1 cases have no recording and are not scored (--model offline reads them): market.en" in done.stderr
    assert "1 of 2 cases scored" in done.stdout
    assert row(done.stdout, "all fields (micro)")[:3] == ["7", "1", "2"]


def test_no_cassette_at_all_exits_with_2_and_prints_no_figures(folder: Path) -> None:
    done = run(folder)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.count("is not scored: there is no cassette") == 2


def test_a_cassette_that_no_longer_fits_exits_with_2_after_the_rest(folder: Path, tapes: Path) -> None:
    put(tapes, folder, *NAMES)
    (folder / "evals/agreements/market.en/document.txt").write_text("Pears sold well.\n", "utf-8")
    done = run(folder)
    assert done.exit_code == 2
    assert "market.en is not scored: cassette" in done.stderr
    assert row(done.stdout, "all fields (micro)")[:3] == ["7", "1", "2"]


def test_only_the_cases_asked_for_are_scored(folder: Path, tapes: Path) -> None:
    put(tapes, folder, *NAMES)
    assert "1 of 1 cases scored" in run(folder, "--case", "market.en").stdout
    unknown = run(folder, "--case", "nothing")
    assert unknown.exit_code == 2
    assert "there are market.en, memorandum.en" in unknown.stderr


def test_cases_and_cassettes_may_stand_elsewhere(folder: Path, tapes: Path, tmp_path: Path) -> None:
    put(tapes, folder, "memorandum.en")
    (folder / "cassettes").rename(tmp_path / "tapes")
    assert run(folder, str(folder / "evals/agreements"), "--case", "memorandum.en", "--cassettes", "tapes").exit_code == 0


def test_a_model_without_record_is_refused_and_not_ignored(folder: Path) -> None:
    done = run(folder, "--model", "openai/gpt-5-mini")
    assert done.exit_code == 2
    assert "--model and --base-url go with --record" in done.stderr


def test_recording_without_a_model_names_the_three_ways(folder: Path) -> None:
    done = run(folder, "--record")
    assert done.exit_code == 2
    assert "ACCORDANT_MODEL" in done.stderr


def test_an_endpoint_that_fails_ends_the_recording(folder: Path) -> None:
    with serving(Status(401)) as server:
        done = run(folder, "--record", "--model", "openai/scripted", "--base-url", server.base_url)
    assert done.exit_code == 3
    assert not list((folder / "cassettes").glob("*"))


def test_the_program_itself_prints_the_same(folder: Path, tapes: Path) -> None:
    put(tapes, folder, *NAMES)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8", "COLUMNS": "100"}
    program = [sys.executable, "-c", "from accordant.cli import main; main()", "eval"]
    done = subprocess.run(program, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == run(folder).stdout


def test_the_built_in_reader_is_scored_without_any_recording(folder: Path) -> None:
    done = run(folder, "--model", "offline", "--format", "json")
    assert done.exit_code == 0, done.stderr
    made = json.loads(done.stdout)
    assert [one["model"] for one in made["cases"]] == ["offline", "offline"]
    assert made["not_scored"] == []


def test_the_built_in_readers_answers_are_not_recorded(folder: Path) -> None:
    done = run(folder, "--model", "offline", "--record")
    assert done.exit_code == 2
    assert "leave --record out" in done.stderr


def test_one_split_is_scored_and_an_empty_one_is_told(folder: Path) -> None:
    place = folder / "evals" / "agreements" / "market.en" / "case.json"
    place.write_text(json.dumps({**json.loads(place.read_text()), "split": "held-out"}))
    done = run(folder, "--model", "offline", "--split", "held-out", "--format", "json")
    assert [one["case"] for one in json.loads(done.stdout)["cases"]] == ["market.en"]
    told = run(folder, "--model", "offline", "--split", "dev", "--case", "market.en")
    assert told.exit_code == 2
    assert "holds no case of the split 'dev' among the 1 asked for" in told.stderr
