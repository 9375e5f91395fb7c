"""What checking costs: one check, a whole extraction, and the tables of a language.

    python benchmarks/checking.py [--runs 30]

- `one check`: a value against a sentence that was not seen before in this form, lists loaded (pairs of benchmarks/checks_facts).
- `verify`: an extraction with its stored passages against a text of about 4,000 characters, as `accordant verify` does; the document is
  made anew each time, so that its folding and preparing is in the figure, and once prepared before, as after an extraction.
- `tables`: a fresh interpreter, accordant imported, then the first check of each kind in one language; what the first checks take,
  modules compiled, as pip installs them.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections import defaultdict

from checks_pairs import LANGUAGES, pairs
from records import extractions

from checks import jobs

LENGTH = 4_000
FIRST = """
import json, sys, time
import accordant
from accordant import check
accordant.Document
jobs = json.load(sys.stdin)
before = time.perf_counter()
for value, passage, kind, language, options in jobs:
    check(value, passage, kind, language=language, **options)
print((time.perf_counter() - before) * 1000)
"""


def one_check() -> list[tuple[str, int, float, float]]:
    from accordant import check

    todo = jobs(pairs())
    spent: dict[str, list[float]] = defaultdict(list)
    for again in (False, True):
        for pair, _, value in todo:
            before = time.perf_counter()
            check(value, pair.passage, pair.kind, language=pair.language, **dict(pair.options))  # type: ignore[arg-type]
            if again:
                spent[pair.kind].append((time.perf_counter() - before) * 1000)
    spent["all"] = [one for some in spent.values() for one in some]
    return [(kind, len(some), statistics.median(some), statistics.quantiles(some, n=10)[-1]) for kind, some in spent.items()]


def whole_extractions(runs: int) -> list[tuple[str, int, int, float, float]]:
    from accordant import Document, verify

    rows = []
    for name, document, extraction in extractions():
        if extraction.record is None:
            continue
        stored = extraction.model_dump(mode="json")
        text = document.text + "\n\n" + "x " * max(0, (LENGTH - len(document.text)) // 2)
        fresh, kept = [], []
        prepared = Document(text, language=document.language, published=document.published)
        for _ in range(runs):
            before = time.perf_counter()
            verify(stored, Document(text, language=document.language, published=document.published))
            fresh.append((time.perf_counter() - before) * 1000)
            before = time.perf_counter()
            verify(extraction, prepared)
            kept.append((time.perf_counter() - before) * 1000)
        rows.append((name, len(stored["evidence"]), len(text), statistics.median(fresh), statistics.median(kept)))
    return rows


def tables() -> list[tuple[str, float]]:
    """Of each language, the milliseconds that the first check of each kind takes together."""
    every = pairs()
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}  # as pip installs it
    rows = []
    for language in LANGUAGES:
        first = {pair.kind: pair for pair in every if pair.language == language}
        todo = [[p.value if isinstance(p.value, (str, dict)) else str(p.value), p.passage, p.kind, language, dict(p.options)] for p in first.values()]
        spent = [
            float(subprocess.run([sys.executable, "-c", FIRST], env=compiled, input=json.dumps(todo), capture_output=True, text=True, check=True).stdout)
            for _ in range(3)
        ]
        rows.append((language, statistics.median(spent)))
    return rows


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--runs", type=int, default=30)
    chosen = options.parse_args()
    print(f"{'one check':<16}{'checks':>8}{'median ms':>12}{'9 of 10 under':>15}")
    for kind, count, median, most in one_check():
        print(f"{kind:<16}{count:>8}{median:>12.3f}{most:>15.3f}")
    print(f"\n{'verify':<34}{'values':>8}{'characters':>12}{'anew ms':>10}{'prepared ms':>13}{'ms for 30 values':>18}")
    for name, values, length, fresh, kept in whole_extractions(chosen.runs):
        print(f"{name:<34}{values:>8}{length:>12}{fresh:>10.2f}{kept:>13.2f}{30 * kept / values:>18.2f}")
    print("\ntables of a language, all kinds, ms")
    print("  ".join(f"{language} {spent:.0f}" for language, spent in tables()))


if __name__ == "__main__":
    main()
