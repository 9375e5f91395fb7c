"""The shipped cases: split by hash, coded twice, every scored value with its place."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path

import pytest

from accordant.evals.cases import Case, cases_in

FOLDER = Path(__file__).parents[2] / "evals" / "agreements"
RECORDED = {path.stem for path in (Path(__file__).parents[2] / "cassettes").glob("*.yaml")}
CASES = cases_in(FOLDER)


def test_there_are_forty_texts_in_twelve_languages_and_one_is_a_book_of_a_treaty() -> None:
    assert len(CASES) >= 40
    assert len({case.document.language for case in CASES}) >= 12
    assert max(len(case.document) for case in CASES) > 60_000
    assert {case.records for case in CASES} == {"one", "several", "none"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_hash_of_its_text_says_where_a_case_belongs_unless_it_had_been_looked_at(case: Case) -> None:
    even = hashlib.sha256((FOLDER / case.name / "document.txt").read_bytes()).digest()[0] % 2 == 0
    assert case.split == ("dev" if even or case.name in RECORDED else "held-out")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_two_readers_coded_it_and_gold_says_where_each_value_stands(case: Case) -> None:
    for which in "ab":
        assert isinstance(json.loads((FOLDER / case.name / f"reader-{which}.json").read_text("utf-8"))["records"], list)
    assert bool(case.spans) == bool(case.gold)


REAL = {case.name for case in CASES if "real event" in case.tags}


def test_half_of_the_texts_tell_of_events_of_public_record() -> None:
    assert len(CASES) <= 2 * len(REAL)
    assert len(REAL) == 39


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_notes_say_what_is_of_public_record_or_what_is_invented(case: Case) -> None:
    notes = (FOLDER / case.name / "notes.md").read_text("utf-8").lower()
    assert ("real event" in case.tags) != ("invented" in case.tags)
    assert ("public record" in notes or "real:" in notes) if case.name in REAL else "invented" in notes


def test_both_splits_hold_every_kind_of_text() -> None:
    assert Counter(case.split for case in CASES)["held-out"] >= 20
