"""Notebooks run, from the first cell to the last, with no network but loopback, and show what they show in the repository."""

import os
import runpy
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
EXECUTE: dict[str, Any] = runpy.run_path(str(FOLDER / "execute.py"))


@pytest.fixture
def kernel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """The environment of a kernel that reaches loopback only, has no key, and is the running interpreter's own."""
    (tmp_path / "sitecustomize.py").write_text("import blocked\n", "utf-8")  # before everything else the kernel imports
    for name, folder in (("JUPYTER_DATA_DIR", "data"), ("JUPYTER_RUNTIME_DIR", "runtime"), ("JUPYTER_CONFIG_DIR", "config"), ("IPYTHONDIR", "ipython")):
        (tmp_path / folder).mkdir()
        monkeypatch.setenv(name, str(tmp_path / folder))
    kept = {name: value for name, value in os.environ.items() if not name.endswith(("_API_KEY", "_PROXY", "_proxy")) and name != "ACCORDANT_MODEL"}
    paths = [str(tmp_path), str(ROOT / "src"), str(ROOT / "tests"), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**kept, "PYTHONPATH": os.pathsep.join(paths), "PYDEVD_DISABLE_FILE_VALIDATION": "1"}


def outputs(notebook: Any) -> list[str]:
    """What the cells print and the plain text of what they show."""
    shown = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    return [output["text"] if output["output_type"] == "stream" else output["data"]["text/plain"] for output in shown if output["output_type"] != "error"]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
@pytest.mark.filterwarnings("default")
def test_a_notebook_runs_and_shows_what_is_committed(path: Path, kernel: dict[str, str]) -> None:
    fresh = EXECUTE["executed"](path, FOLDER, env=kernel)
    committed = nbformat.read(path, as_version=4)
    assert outputs(committed) == outputs(fresh), "the notebook is out of date; run: python notebooks/execute.py"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_committed_with_its_outputs_in_order(path: Path) -> None:
    cells = [cell for cell in nbformat.read(path, as_version=4).cells if cell.cell_type == "code"]
    assert [cell.execution_count for cell in cells] == list(range(1, len(cells) + 1))
    kinds = {output["output_type"] for cell in cells for output in cell.outputs}
    assert kinds <= {"stream", "display_data", "execute_result"}
    assert kinds


@pytest.mark.filterwarnings("default")
def test_the_kernel_of_these_tests_reaches_loopback_only(kernel: dict[str, str], tmp_path: Path) -> None:
    cell = """
import os, socket, sys
listening = socket.create_server(("127.0.0.1", 0))
socket.create_connection(listening.getsockname()).close()
for attempt in (lambda: socket.create_connection(("192.0.2.1", 9), 1), lambda: socket.create_connection(("example.org", 443), 1)):
    try:
        attempt()
        print("reached")
    except BaseException as error:
        print(type(error).__name__)
print(os.environ.get("OPENAI_API_KEY"), sys.executable)
"""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell)])
    EXECUTE["run"](notebook, tmp_path, env={**kernel, "PYTHONUNBUFFERED": "1"})
    assert outputs(notebook) == [f"NetworkBlockedError\nNetworkBlockedError\nNone {sys.executable}\n"]


def test_the_shipped_notebook_is_found() -> None:
    assert [path.name for path in NOTEBOOKS] == ["look-at-one-article.ipynb"]
