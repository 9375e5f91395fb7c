"""What is loaded when: a fresh interpreter runs a few lines, and says what stands in its `sys.modules` afterwards."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SRC = Path(__file__).resolve().parents[1] / "src"
SDKS = {"openai", "instructor", "anthropic"}
HEAVY = SDKS | {"pydantic", "pydantic_core", "httpx", "tenacity", "jinja2", "babel", "charset_normalizer", "trafilatura", "lxml", "pypdf", "genai_prices", "vcr"}


def loaded_by(lines: str, *words: str) -> set[str]:
    """The packages that a fresh interpreter has loaded after `lines`, run with `words` as its command line."""
    program = (
        "import json, sys\n"
        f"sys.argv = ['accordant', *{list(words)!r}]\n"
        f"try:\n    exec({lines!r}, {{}})\n"
        "except SystemExit as end:\n    assert not end.code, end.code\n"
        "sys.stdout.flush()\n"
        "print('\\n' + json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))\n"
    )
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("COV", "OPENAI_", "ACCORDANT_"))}
    run = subprocess.run(
        [sys.executable, "-c", program], env={**environment, "PYTHONPATH": str(SRC)}, capture_output=True, text=True, encoding="utf-8", check=False, timeout=120
    )
    assert run.returncode == 0, run.stderr
    return set(json.loads(run.stdout.splitlines()[-1]))


def test_importing_accordant_loads_no_sdk_and_no_heavy_package() -> None:
    assert HEAVY & loaded_by("import accordant") == set()


def test_importing_accordant_leaves_every_module_of_its_own_for_later() -> None:
    lines = "import accordant, sys; found = [m for m in sys.modules if m.startswith('accordant.')]; assert not found, found"
    assert "accordant" in loaded_by(lines)


def test_the_public_names_can_be_listed_without_loading_them() -> None:
    assert HEAVY & loaded_by("import accordant; assert 'extract_agreement' in dir(accordant); assert accordant.__version__") == set()


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_help_and_version_load_no_sdk_and_no_heavy_package(word: str) -> None:
    assert HEAVY & loaded_by("from accordant.cli import main; main()", word) == set()


@pytest.mark.parametrize("command", ["extract", "verify", "schema", "prompt"])
def test_the_help_of_a_command_loads_of_all_that_at_most_pydantic(command: str) -> None:
    # typer reads the options of a command with pydantic, where they are enums or paths
    assert HEAVY & loaded_by("from accordant.cli import main; main()", command, "--help") <= {"pydantic", "pydantic_core"}


def test_every_public_name_loads_without_an_sdk() -> None:
    assert SDKS & loaded_by("import accordant; assert all(getattr(accordant, name) is not None for name in accordant.__all__)") == set()


def test_checking_and_aligning_need_no_sdk() -> None:
    lines = (
        "from accordant import Document, align, check\n"
        "text = 'Jordan and Kazakhstan signed a memorandum on 4 March 2025.'\n"
        "assert check('2025-03-04', '4 March 2025', 'date').verdict == 'supported'\n"
        "assert align('a memorandum', Document(text)).start == 29\n"
    )
    assert SDKS & loaded_by(lines) == set()


def test_verifying_needs_no_sdk() -> None:
    lines = (
        "from accordant import Agreement, Document, verify\n"
        "document = Document('Jordan and Kazakhstan signed a memorandum on 4 March 2025.', language='en')\n"
        "assert '/signing/on' in verify({'signing': {'on': '2025-03-04'}}, document, schema=Agreement).evidence\n"
    )
    assert SDKS & loaded_by(lines) == set()
