"""What the benchmarks of values and rows say must hold: few true values contradicted, hardly a false one let through."""

from __future__ import annotations

import sys
from collections import Counter
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
checks: Any = import_module("checks")
checks_pairs: Any = import_module("checks_pairs")
rows: Any = import_module("rows")

KINDS = ("country", "date", "number", "money", "duration", "person", "term", "verbatim", "name")


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Counter[tuple[bool, str]]]:
    todo = checks.jobs([pair for pair in checks_pairs.pairs() if not pair.held_out])
    found, _ = checks.verdicts(todo)
    counted = checks.rows(todo, found)
    return {kind: counted[kind, "all"] for kind in KINDS}


def test_there_are_pairs_of_every_kind_in_every_language() -> None:
    found = Counter((pair.kind, pair.language) for pair in checks_pairs.pairs())
    assert sum(found.values()) >= 3000
    assert {(kind, language) for kind in KINDS for language in checks_pairs.LANGUAGES} == set(found)


@pytest.mark.parametrize("kind", KINDS)
def test_hardly_a_corrupted_value_is_let_through(verdicts: dict[str, Counter[tuple[bool, str]]], kind: str) -> None:
    some = verdicts[kind]
    false = sum(count for (is_true, _), count in some.items() if not is_true)
    assert some[False, "supported"] <= 0.005 * false


@pytest.mark.parametrize("kind", KINDS)
def test_hardly_a_true_value_is_contradicted(verdicts: dict[str, Counter[tuple[bool, str]]], kind: str) -> None:
    some = verdicts[kind]
    true = sum(count for (is_true, _), count in some.items() if is_true)
    assert some[True, "contradicted"] <= 0.01 * true


@pytest.mark.parametrize("kind", ["country", "date", "number"])
def test_few_true_values_stay_undecided(verdicts: dict[str, Counter[tuple[bool, str]]], kind: str) -> None:
    some = verdicts[kind]
    true = sum(count for (is_true, _), count in some.items() if is_true)
    assert some[True, "unverifiable"] <= 0.05 * true


def test_of_people_swapped_in_a_sentence_hardly_one_is_let_through() -> None:
    every = list(rows.cases())
    assert len(every) >= 200
    assert len({case.language for case in every}) >= 10
    false: Counter[str] = Counter()
    for case in every:
        for field, one, other, people in rows.swaps(case):
            found = rows.verdicts(case, people, jointly=True)
            false.update(found[person, field] for person in (one, other))
    assert false["supported"] <= 0.05 * false.total()
