"""What reading a text offline costs: loading, a report, growth up to a million characters, and the whole command on a cold machine.

    python benchmarks/reading_offline.py [--runs 15]

- `loading`: a fresh interpreter with accordant imported; the first text of a language less the same text read once more.
- `a report`: texts of about 4,000 characters (the shipped cases, repeated or cut), language by language, lists loaded; each text is a new
  document every time, so that nothing of it is remembered but the words of the language.
- `growth`: the longest shipped treaty, repeated up to 1,000,000 characters.
- `the command`: `accordant extract FILE` without a model, as a process of its own.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CASES = Path(__file__).parent.parent / "evals" / "agreements"
LENGTH = 4_000
SIZES = (4_000, 16_000, 64_000, 250_000, 1_000_000)
FIRST = """
import sys, time
from pathlib import Path
from accordant import Document, extract_agreement
import pydantic
text = Path(sys.argv[1]).read_text("utf-8")
took = []
for _ in range(2):
    before = time.perf_counter()
    extract_agreement(Document(text), model="offline")
    took.append((time.perf_counter() - before) * 1000)
print(took[0] - took[1])
"""


def of_length(text: str, length: int) -> str:
    return (text + "\n\n") * (length // (len(text) + 2)) + text[: length % (len(text) + 2)]


def cases() -> dict[str, list[Path]]:
    """The texts by language, those nearest to `LENGTH` first."""
    found: dict[str, list[Path]] = {}
    for path in sorted(CASES.glob("*/document.txt")):
        found.setdefault(path.parent.name.rpartition(".")[2], []).append(path)
    return {language: sorted(paths, key=lambda path: abs(len(path.read_text("utf-8")) - LENGTH)) for language, paths in sorted(found.items())}


def milliseconds(text: str, runs: int) -> list[float]:
    from accordant import Document, extract_agreement

    took = []
    for run in range(runs):
        document = Document(text + " " * (run + 1))
        before = time.perf_counter()
        extract_agreement(document, model="offline")
        took.append((time.perf_counter() - before) * 1000)
    return took


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=15)
    runs = parser.parse_args().runs
    environment = {name: value for name, value in os.environ.items() if name not in ("ACCORDANT_MODEL", "OPENAI_API_KEY", "PYTHONDONTWRITEBYTECODE")}
    compiled = tempfile.TemporaryDirectory()  # modules compiled, as pip leaves them; the first run of each kind writes them and is not counted
    environment["PYTHONPYCACHEPREFIX"] = compiled.name
    print(f"Python {sys.version.split()[0]}, {runs} runs each, medians\n")
    print(f"{'language':10}{'loading ms':>12}{'characters':>12}{'a report ms':>13}")
    for language, paths in cases().items():
        loading = [
            float(subprocess.run([sys.executable, "-c", FIRST, str(paths[0])], capture_output=True, text=True, check=True, env=environment).stdout)
            for _ in range(4)
        ][1:]
        text = paths[0].read_text("utf-8")
        text = of_length(text, LENGTH) if len(text) > LENGTH else text
        milliseconds(text, 2)
        print(f"{language:10}{statistics.median(loading):>12.0f}{len(text):>12,}{statistics.median(milliseconds(text, runs)):>13.1f}")
    longest = max(CASES.glob("*/document.txt"), key=lambda path: len(path.read_text("utf-8")))
    print(f"\n{longest.parent.name}\n{'characters':>12}{'ms':>10}{'ms a 1,000 characters':>24}")
    for size in SIZES:
        spent = statistics.median(milliseconds(of_length(longest.read_text("utf-8"), size), 1 if size > 100_000 else 3))
        print(f"{size:>12,}{spent:>10.0f}{1000 * spent / size:>24.2f}")
    print("\naccordant extract FILE, a process of its own")
    for language, paths in cases().items():
        took = []
        for _ in range(3):
            before = time.perf_counter()
            subprocess.run([sys.executable, "-m", "accordant", "extract", str(paths[0])], capture_output=True, check=True, env=environment)
            took.append((time.perf_counter() - before) * 1000)
        print(f"{language:10}{statistics.median(took):>8.0f} ms")


if __name__ == "__main__":
    main()
