"""Which values count as one answer, and which must not."""

from typing import Any

import pytest

from accordant.evals.normal import normal

SAME = [
    ("verbatim", "«مذكرة تفاهم»", "مذكّرة تفاهم"),
    ("verbatim", "Joint committee.", "joint  committee"),
    ("name", "المملكة الأردنية", "المملكه الاردنيه"),
    ("name", "Royaume d’Espagne", "Royaume d'Espagne"),
    ("person", "Nader Al-Shawabkeh", "al shawabkeh nader"),
    ("duration", "P3Y", "P36M"),
    ("duration", "P1W", "P7D"),
    ("number", 38500000, "38500000.0"),
    ("money", {"amount": 18500000, "currency": "EUR"}, {"amount": 18500000.0, "currency": "EUR"}),
    ("party", "مارينا فيردي إنرجيا", "«مارينا فيردي إنرجيا»"),
    ("date", "2025-10-14", "2025-10-14"),
    ("country", "JO", "JO"),
]
DIFFERENT = [
    ("verbatim", "joint committee", "a joint committee"),
    ("person", "Nader Al-Shawabkeh", "Nader Shawabkeh"),
    ("duration", "P1M", "P30D"),
    ("money", {"amount": 6, "currency": "EUR"}, {"amount": 6, "currency": "USD"}),
    ("money", {"amount": 6, "currency": None}, {"amount": 6, "currency": "EUR"}),
    ("number", 18, 18.5),
    ("date", "2025-10-14", "2025-10"),
    ("country", "JO", "Jordan"),
    ("party", "CA", "ca"),
    ("term", "training", "Training"),
]


@pytest.mark.parametrize(("check", "one", "other"), SAME)
def test_two_spellings_of_one_answer_are_equal(check: str, one: Any, other: Any) -> None:
    assert normal(one, check) == normal(other, check)


@pytest.mark.parametrize(("check", "one", "other"), DIFFERENT)
def test_two_answers_are_never_equal(check: str, one: Any, other: Any) -> None:
    assert normal(one, check) != normal(other, check)


def test_a_value_of_the_wrong_type_is_compared_and_not_raised() -> None:
    for check in ("money", "number", "duration", "verbatim", "person", "date", "none"):
        assert normal("many", check) != normal(["many"], check)


def test_a_value_of_nothing_but_punctuation_is_not_empty() -> None:
    assert normal("«»", "verbatim") != normal("...", "verbatim")
