"""What the tests of the evals share: invented cases, and no model chosen."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
for folder in (ROOT / "tests", Path(__file__).parent):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))  # the scripted server, the invented cases


@pytest.fixture(autouse=True)
def _no_model_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "ACCORDANT_MODEL", "ACCORDANT_PROMPTS", "COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
