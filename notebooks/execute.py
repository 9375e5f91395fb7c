"""Executes the notebooks in place, so that what they show is what the library does today.

    python notebooks/execute.py            all of them
    python notebooks/execute.py NAME.ipynb those named

No key and no network are needed: completions come from cassettes/. What differs from machine to machine (timings, the interpreter's
version) is left out of the file, so that a fresh run of unchanged code changes nothing in it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).parent
SECONDS_A_CELL = 120


def executed(path: Path, folder: Path = HERE, **environment: Any) -> nbformat.NotebookNode:
    """The notebook with the outputs of a fresh run in `folder`, by the kernel of the running interpreter. Raises where a cell raises.

    `environment` goes to the start of the kernel, e.g. `env={...}`.
    """
    notebook = nbformat.read(path, as_version=4)
    run(notebook, folder, **environment)
    notebook.metadata = nbformat.from_dict(
        {"kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"}, "language_info": {"name": "python"}}
    )
    return notebook


def run(notebook: nbformat.NotebookNode, folder: Path, **environment: Any) -> None:
    """Runs the cells in place, from the first to the last."""
    client = NotebookClient(
        notebook, timeout=SECONDS_A_CELL, kernel_name="python3", resources={"metadata": {"path": str(folder)}}, record_timing=False, coalesce_streams=True
    )
    client.execute(**environment)


def main() -> None:
    for path in [Path(name) for name in sys.argv[1:]] or sorted(HERE.glob("*.ipynb")):
        notebook = executed(path)
        nbformat.validate(notebook)
        nbformat.write(notebook, path)
        print(f"executed {path}")


if __name__ == "__main__":
    main()
