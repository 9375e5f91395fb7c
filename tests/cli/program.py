"""The program as a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
Run = Callable[..., "subprocess.CompletedProcess[bytes]"]
PROGRAM = [sys.executable, "-c", "from accordant.cli import main; main()"]
CLEARED = ("OPENAI_API_KEY", "ACCORDANT_MODEL", "OPENAI_BASE_URL", "ACCORDANT_BIDI", "ACCORDANT_PROMPTS", "COLUMNS", "NO_COLOR", "FORCE_COLOR")


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name not in CLEARED}
    path = os.pathsep.join(filter(None, [str(ROOT / "src"), os.environ.get("PYTHONPATH")]))
    return {**kept, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8", **more}
