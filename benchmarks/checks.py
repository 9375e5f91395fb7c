"""True values and values as models get them wrong, held against the passages that state the true ones, by kind and language.

    python benchmarks/checks.py [--part all|tuned|held-out] [--peers PYTHON] [--languages ar,en] [--kinds date] [--show 20] [--markdown]

Each pair of a value and a passage that states it is checked as it is, and corrupted in the ways that models err
(benchmarks/checks_corrupted.py). Three figures decide: true values supported; true values contradicted; corrupted values supported,
that is let through. The rest is undecided. `--peers` names an interpreter that has llmground, groundgate and fieldproof; they are
given the same values and passages in the same run (benchmarks/checks_peers.py says how).
"""

from __future__ import annotations

import argparse
import json
import math
import random
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from checks_corrupted import corrupted
from checks_pairs import LANGUAGES, Pair, pairs

Job = tuple[Pair, str, Any]
"""A pair, what was done to its value ("true": nothing), and the value that is checked."""


def jobs(chosen: list[Pair]) -> list[Job]:
    alike: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for pair in chosen:
        alike[pair.kind, pair.language].append(pair)
    made: list[Job] = []
    for pair in chosen:
        made.append((pair, "true", pair.value))
        rng = random.Random(f"{pair.kind} {pair.passage} {pair.value}")
        made += [(pair, how, value) for how, value in corrupted(pair, alike[pair.kind, pair.language], rng)]
    return made


def verdicts(todo: list[Job]) -> tuple[list[str], list[float]]:
    """The verdict on each value, and the milliseconds each took."""
    from accordant import check

    found, spent = [], []
    for pair, _, value in todo:
        before = time.perf_counter()
        finding = check(value, pair.passage, pair.kind, language=pair.language, **dict(pair.options))  # type: ignore[arg-type]
        spent.append((time.perf_counter() - before) * 1000)
        found.append(str(finding.verdict))
    return found, spent


def peers(todo: list[Job], python: str) -> dict[str, list[str]]:
    asked = [{"kind": pair.kind, "value": value if isinstance(value, (str, dict)) else str(value), "passage": pair.passage} for pair, _, value in todo]
    done = subprocess.run([python, str(Path(__file__).with_name("checks_peers.py"))], input=json.dumps(asked), capture_output=True, text=True, check=True)
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def interval(hits: int, of: int) -> str:
    """A share in percent, and Wilson's interval at 95 %."""
    if not of:
        return "-"
    z, share = 1.96, hits / of
    middle, half = share + z * z / (2 * of), z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    low, high = (max(0.0, (middle - half) / (1 + z * z / of)), min(1.0, (middle + half) / (1 + z * z / of)))
    return f"{100 * share:.1f} % ({100 * low:.1f} - {100 * high:.1f})"


def rows(todo: list[Job], found: list[str]) -> dict[tuple[str, str], Counter[tuple[bool, str]]]:
    """By kind and language ("all" too), how many true and corrupted values got which verdict."""
    counted: dict[tuple[str, str], Counter[tuple[bool, str]]] = defaultdict(Counter)
    for (pair, how, _), verdict in zip(todo, found, strict=True):
        for language in (pair.language, "all"):
            counted[pair.kind, language][how == "true", verdict] += 1
    return counted


def table(todo: list[Job], found: list[str]) -> str:
    counted = rows(todo, found)
    lines = [f"{'check':<10} {'':<4} {'true':>5} {'supported':>23} {'contradicted':>20} {'undecided':>20} {'corrupted':>10} {'let through':>20}"]
    for kind in dict.fromkeys(kind for kind, _ in counted):
        for language in ("all", *(code for code in LANGUAGES if (kind, code) in counted)):
            some = counted[kind, language]
            true = sum(count for (is_true, _), count in some.items() if is_true)
            false = sum(count for (is_true, _), count in some.items() if not is_true)
            supported, against = some[True, "supported"], some[True, "contradicted"]
            lines.append(
                f"{kind:<10} {language:<4} {true:>5} {interval(supported, true):>23} {interval(against, true):>20} "
                f"{interval(true - supported - against, true):>20} {false:>10} {interval(some[False, 'supported'], false):>20}"
            )
    return "\n".join(lines)


def summary(todo: list[Job], by_checker: dict[str, list[str]]) -> str:
    lines = [f"{'checker':<12} {'true':>6} {'supported':>23} {'contradicted':>23} {'corrupted':>10} {'let through':>23}"]
    for name, found in by_checker.items():
        true = Counter(verdict for (_, how, _), verdict in zip(todo, found, strict=True) if how == "true")
        false = Counter(verdict for (_, how, _), verdict in zip(todo, found, strict=True) if how != "true")
        lines.append(
            f"{name:<12} {true.total():>6} {interval(true['supported'], true.total()):>23} {interval(true['contradicted'], true.total()):>23} "
            f"{false.total():>10} {interval(false['supported'], false.total()):>23}"
        )
    return "\n".join(lines)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--part", choices=("all", "tuned", "held-out"), default="all")
    options.add_argument("--peers", metavar="PYTHON", help="an interpreter that has llmground, groundgate and fieldproof")
    options.add_argument("--languages", default=",".join(LANGUAGES))
    options.add_argument("--kinds", help="only these kinds, with commas between")
    options.add_argument("--show", type=int, default=0, help="print so many verdicts that are wrong, of the tuned part")
    chosen = options.parse_args()
    every = [pair for pair in pairs(tuple(chosen.languages.split(","))) if not chosen.kinds or pair.kind in chosen.kinds.split(",")]
    for part in ("tuned", "held-out") if chosen.part == "all" else (chosen.part,):
        some = [pair for pair in every if pair.held_out == (part == "held-out")]
        todo = jobs(some)
        found, spent = verdicts(todo)
        cldr = sum(pair.source == "cldr" for pair in some)
        print(f"\n{part}: {len(some):,} true pairs ({cldr:,} from CLDR, {len(some) - cldr:,} by hand), {len(todo) - len(some):,} corrupted\n")
        print(table(todo, found))
        by_checker = {"accordant": found, **(peers(todo, chosen.peers) if chosen.peers else {})}
        print("\n" + summary(todo, by_checker))
        print(f"\nms a check: median {statistics.median(spent):.3f}, mean {statistics.mean(spent):.3f}")
        if part == "tuned":
            show(todo, found, chosen.show)


def show(todo: list[Job], found: list[str], most: int) -> None:
    from accordant import check

    for (pair, how, value), verdict in zip(todo, found, strict=True):
        if most <= 0:
            return
        if (how == "true") != (verdict == "supported") and (how == "true" or verdict == "supported"):
            most -= 1
            finding = check(value, pair.passage, pair.kind, language=pair.language, **dict(pair.options))  # type: ignore[arg-type]
            print(f"\n{pair.language} {pair.kind} {how}: {value} -> {verdict}: {finding.reason}\n   {pair.passage}")


if __name__ == "__main__":
    main()
    sys.exit(0)
