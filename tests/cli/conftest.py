"""What the tests of the command line share: the program as a process, and hand-made extractions."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))  # the scripted server

Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
PROGRAM = [sys.executable, "-c", "from accordant.cli import main; main()"]
CLEARED = ("OPENAI_API_KEY", "ACCORDANT_MODEL", "OPENAI_BASE_URL", "ACCORDANT_BIDI", "ACCORDANT_PROMPTS", "COLUMNS", "NO_COLOR", "FORCE_COLOR")


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in CLEARED}
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH")]))
    return {**kept, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8", **more}


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
