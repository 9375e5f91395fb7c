"""A right value read in the wrong place is told from one read where gold has it. Answers are scripted."""

from __future__ import annotations

from typing import Any

from invented import TEXTS

from accordant import extract_agreement
from accordant.evals.places import Pinned, pinned
from accordant.findings import Span
from scripted import serving

TEXT = "Jordan has many friends. " + TEXTS["memorandum.en"]


def read(quote: str) -> Any:
    answer = {"record": {"parties": [{"quotes": [quote], "name": None, "country": "JO", "kind": None}]}, "others": []}
    with serving(answer) as server:
        return extract_agreement(TEXT, model="openai/scripted", base_url=server.base_url)


GOLD = ({"parties": [{"country": "JO"}]},)
SPANS = {"/0/parties/0/country": (Span(25, 31, "Jordan"),)}


def test_a_value_read_where_gold_has_it_is_pinned() -> None:
    assert pinned(read("Jordan and Kazakhstan signed"), GOLD, SPANS) == Pinned(1, 1)


def test_the_same_value_read_elsewhere_is_not() -> None:
    assert pinned(read("Jordan has many friends"), GOLD, SPANS) == Pinned(0, 1)


def test_a_value_that_gold_has_not_counts_in_neither() -> None:
    assert pinned(read("Jordan has many friends"), ({"parties": [{"country": "KZ"}]},), {}) == Pinned(0, 0)
