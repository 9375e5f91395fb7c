"""What looks like a statement of a value and is none, and what looks like none and is one, by type and language."""

from __future__ import annotations

import pytest

from accordant import check

KOREA = [
    ("KR", "한국은 모로코와 협정에 서명했다.", "supported"),
    ("MA", "한국은 모로코와 협정에 서명했다.", "supported"),
    ("KR", "한국의", "supported"),
    ("KR", "한국이", "supported"),
    ("KR", "한국과", "supported"),
    ("KR", "한국에서", "supported"),
    ("KR", "한국의 국방부 장관", "supported"),
    ("KR", "한국군은", "supported"),
    ("KP", "한국은", "contradicted"),
    ("US", "한국의 국방부 장관", "contradicted"),
]


@pytest.mark.parametrize(("code", "passage", "verdict"), KOREA)
@pytest.mark.parametrize("language", ["ko", None])
def test_korea_is_read_with_any_particle(code: str, passage: str, verdict: str, language: str | None) -> None:
    assert check(code, passage, "country", language=language).verdict == verdict


SUMS = [
    (5_000_000, "IDR", "Rp5 juta", "id", "supported"),
    (5_000_000, "IDR", "senilai Rp5 juta", "id", "supported"),
    (5_500_000_000, "IDR", "Rp5,5 miliar", "id", "supported"),
    (5_000_000_000_000, "IDR", "Rp5 triliun", "id", "supported"),
    (5_000_000, "IDR", "Rp5.000.000", "id", "supported"),
    (6_000_000, "IDR", "Rp5 juta", "id", "contradicted"),
    (5_000_000, "MYR", "Rp5 juta", "id", "contradicted"),
    (5_000_000, "KES", "KSh5 milioni", "sw", "supported"),
    (5_000_000, "KES", "TSh5 milioni", "sw", "contradicted"),
    (5_000_000, "TRY", "TL5 milyon", "tr", "supported"),
    (5_000_000, "XYZ", "Zx5 million", "en", "contradicted"),
    (5_000_000, "USD", "Zx5 million", "en", "unverifiable"),
    (1_000_000, "USD", "Zx5 million", "en", "unverifiable"),
    (0.5, "USD", "50 US cents", "en", "supported"),
    (50, "USD", "50 US cents", "en", "contradicted"),
    (0.5, "AUD", "50 US cents", "en", "contradicted"),
    (0.5, "USD", "50 cents", "en", "unverifiable"),
    (0.5, "EUR", "50 euro cents", "en", "supported"),
    (5.5, "USD", "5 US dollars 50 cents", "en", "supported"),
]


@pytest.mark.parametrize(("amount", "currency", "passage", "language", "verdict"), SUMS)
def test_a_sum_is_read_with_its_symbol_at_its_digits_and_in_cents(amount: float, currency: str, passage: str, language: str, verdict: str) -> None:
    assert check({"amount": amount, "currency": currency}, passage, "money", language=language).verdict == verdict


@pytest.mark.parametrize(
    ("value", "passage", "language"),
    [
        (5_000_000, "半千万", "zh"),
        (10_000_000, "半千万", "zh"),
        (2, "2×10^6", "en"),
        (2, "2 x 10⁶", "en"),
        (2, "2·10^6", "fr"),
        (1_000_000, "F5 million", "en"),
    ],
)
def test_a_number_of_which_a_part_is_not_read_is_not_decided(value: int, passage: str, language: str) -> None:
    assert check(value, passage, "number", language=language).verdict == "unverifiable"


def test_a_product_of_another_number_hides_nothing() -> None:
    assert check(2, "2 × 3 m", "number", language="en").verdict == "supported"
