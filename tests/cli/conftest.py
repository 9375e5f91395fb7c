"""What the tests of the command line share."""

import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))  # the scripted server

from program import CLEARED, PROGRAM, Run, environment


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `accordant` as a process of its own, in a folder of its own, with no model chosen."""

    def called(*words: str, stdin: bytes = b"", **more: str) -> "subprocess.CompletedProcess[bytes]":
        return subprocess.run([*PROGRAM, *words], input=stdin, capture_output=True, cwd=tmp_path, env=environment(**more), timeout=60, check=False)

    return called


@pytest.fixture(autouse=True)
def _no_model_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in CLEARED:
        monkeypatch.delenv(name, raising=False)
