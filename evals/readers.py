"""How far two readers of the same texts agreed, before their differences were settled.

    python evals/readers.py

Each case was coded twice, by readers who had not seen each other's record: `reader-a.json` and `reader-b.json`. Their differences were settled from
the text into `gold.json`. Counted are scored values, as `accordant eval` counts them: those that both readers have, those that one of them has alone,
and how many of the latter gold kept.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from accordant.agreement import Agreement
from accordant.evals.cases import cases_in
from accordant.evals.scorers import score

CASES = Path(__file__).parent / "agreements"


def records(path: Path) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["records"]
    return found


def counts(folder: Path, gold: list[dict[str, Any]]) -> Counter[str]:
    first, second = (records(folder / f"reader-{which}.json") for which in "ab")
    found = score(first, second, Agreement).total
    kept = {which: score(mine, gold, Agreement).total.true_positives for which, mine in (("a", first), ("b", second))}
    return Counter(
        both=found.true_positives,
        only_a=found.false_positives,
        only_b=found.false_negatives,
        a_in_gold=kept["a"],
        b_in_gold=kept["b"],
        gold=score(gold, gold, Agreement).total.true_positives,
    )


def main() -> None:
    total: Counter[str] = Counter()
    print(f"{'case':44}{'both':>6}{'only A':>8}{'only B':>8}{'gold':>6}{'of A':>6}{'of B':>6}")
    for case in cases_in(CASES):
        found = counts(CASES / case.name, list(case.gold))
        total += found
        print(f"{case.name:44}" + _row(found))
    print(f"{'all':44}" + _row(total))
    print(f"\nF1 of one reader against the other: {2 * total['both'] / (2 * total['both'] + total['only_a'] + total['only_b']):.3f}; values settled: {total['only_a'] + total['only_b']}")


def _row(found: Counter[str]) -> str:
    return f"{found['both']:>6}{found['only_a']:>8}{found['only_b']:>8}{found['gold']:>6}{found['a_in_gold']:>6}{found['b_in_gold']:>6}"


if __name__ == "__main__":
    main()
