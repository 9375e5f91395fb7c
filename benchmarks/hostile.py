"""What happens to each hostile or faulty answer of tests/test_hostile.py, as a table: `python benchmarks/hostile.py > docs/hostile.md`.

The answers are scripted: written by hand and served on loopback, none is a model's.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from reports import GOOD, good_answer, leaves
from scripted import serving
from test_hostile import CASES, Hostile, run

HEAD = """# Hostile answers, and what became of them

Printed by `python benchmarks/hostile.py`; `tests/test_hostile.py` holds the same, with what may and may not be in the record written out by hand.
Every answer is scripted. The good answer has {values} values; a case changes it in one way. "Kept" counts values of the good answer still in the record.

| case | kept | rejected (verdict: reason of the first) |
| --- | --- | --- |"""


def counted(values: dict[str, object]) -> Counter[tuple[str, object]]:
    """Field and value, wherever in its list the object stands now."""
    return Counter((re.sub(r"/\d+", "", pointer), value) for pointer, value in values.items())


def row(case: Hostile) -> str:
    answer = good_answer()
    case.change(answer)
    with serving(answer, case.repair) as server:
        result = run(server, case.text)
    found = leaves(result.model_dump(mode="json")["record"])
    kept = (counted(GOOD) & counted(found)).total()
    first = next((r for r in result.rejected if r.reason != "parent dropped"), None)
    pointers = Counter(r.draft_pointer for r in result.rejected)
    said = "none" if first is None else f"{', '.join(f'`{p}`' for p in pointers)} ({first.verdict}: {first.reason})"
    flagged = [p for p, e in result.evidence.items() if "addresses a model" in e.reason]
    if flagged:
        said += f"; flagged {', '.join(f'`{p}`' for p in flagged)}"
    return f"| {case.name} | {kept} | {said.replace('|', '/')} |"


def main() -> None:
    print(HEAD.format(values=len(GOOD)))
    for case in CASES:
        print(row(case), flush=True)
    print(f"\n{len(CASES)} cases. Faults of the endpoint (refusal, filter, truncation, broken JSON, 429, 5xx, resets, stalls, an answer of 4 MB, a failing")
    print("repair, a spent budget) each have a test of their own in the same file: none is parsed as an answer, none loses a good one.")


if __name__ == "__main__":
    main()
