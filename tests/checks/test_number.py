"""The number check: digits, separators and words."""

from decimal import Decimal

import pytest

from accordant.checks.number import number
from accordant.checks.passage import Passage


def verdict(value: object, text: str, language: str | None) -> str:
    return number(value, Passage(text, language=language)).verdict


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "1,200 soldiers", 1200),
        ("en", "12.5 million", 12500000),
        ("en", "two hundred and five ships", 205),
        ("en", "a dozen ships", 12),
        ("en", "half a million", 500000),
        ("en", "two and a half million", 2500000),
        ("en", "three quarters", 0.75),
        ("en", "two hundred point zero five", Decimal("200.05")),
        ("en", "12 %", 12),
        ("en", "12 percent", "0.12"),
        ("en", "5 lakh", 500000),
        ("en", "between 5 and 6 million", 5000000),
        ("en", "more than 300", 300),
        ("en", "minus 5 degrees", -5),
        ("en", "in 2025", 2025),
        ("en", "5½ tonnes", 5.5),
        ("fr", "1 200 soldats", 1200),
        ("fr", "1.200 soldats", 1200),
        ("fr", "2,5 millions", 2500000),
        ("fr", "quatre-vingt-dix-sept", 97),
        ("fr", "soixante et onze navires", 71),
        ("fr", "deux cent cinquante mille", 250000),
        ("fr", "trois milliards", 3000000000),
        ("fr", "trois quarts", 0.75),
        ("fr", "une douzaine d'avions", 12),
        ("ar", "١٬٢٠٠ جندي", 1200),
        ("ar", "خمسة وعشرون جنديا", 25),
        ("ar", "واحد وعشرون", 21),
        ("ar", "مليونين", 2000000),
        ("ar", "ألفان", 2000),
        ("ar", "ثلاثة آلاف وخمسمائة", 3500),
        ("ar", "مئة وخمسة وعشرين ألفا", 125000),
        ("ar", "نصف مليون", 500000),
        ("ar", "12 في المئة", 12),
        ("ar", "٣٫٥ مليون", 3500000),
    ],
)
def test_a_number_is_stated_in_digits_and_words(language: str | None, text: str, value: object) -> None:
    assert verdict(value, text, language) == "supported"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "4821 files", 1),
        ("en", "2.5 tonnes", 5),
        ("en", "12 million", 12),
        ("en", "12 million", 12000),
        ("en", "1,200 soldiers", 1.2),
        ("en", "two hundred and five ships", 250),
        ("en", "between 3 and 5", 4),
        ("fr", "quatre-vingt-dix-sept", 77),
        ("fr", "3 milliards", 3000000),
        ("fr", "1,5 tonne", 15),
        ("ar", "خمسة وعشرون جنديا", 52),
        ("ar", "مليونين", 1000000),
        ("ar", "ثلاثة ملايين", 3000),
    ],
)
def test_another_number_contradicts(language: str | None, text: str, value: object) -> None:
    assert verdict(value, text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        (None, "1.200", 1200),
        ("ar", "1.200", 1200),
        ("en", "3 zillion", 3),
        ("en", "dozens of ships", 24),
        ("en", "no figures were given", 7),
        ("en", "on 2 March 2025", 2),
        ("en", "10G", 10),
        ("en", "3 over 20", 0.15),
        ("en", "F-16 fighters", 16),
        ("en", "the third corps sailed", 3),
    ],
)
def test_what_cannot_be_read_stays_unverifiable(language: str | None, text: str, value: object) -> None:
    assert verdict(value, text, language) == "unverifiable"


def test_an_unknown_scale_word_is_named() -> None:
    assert number(3, Passage("3 zillion", language="en")).reason == "«zillion» after «3» is no scale word that is known here"


def test_the_span_begins_after_an_arabic_clitic() -> None:
    text = "بثلاثة ملايين"
    (span,) = number(3000000, Passage(text, language="ar")).spans
    assert text[span.start : span.end] == "ثلاثة ملايين"


@pytest.mark.parametrize("value", ["many", "", None, True, float("nan"), float("inf"), [1]])
def test_a_value_that_is_no_number_is_malformed(value: object) -> None:
    finding = number(value, Passage("12", language="en"))
    assert finding.verdict == "contradicted"
    assert finding.reason.startswith("malformed")


@pytest.mark.parametrize(
    ("language", "text", "value", "other"),
    [
        ("ar", "مليونا و200 ألف", 1200000, 2200000),
        ("ar", "مليونان و200 ألف", 2200000, 1200000),
        ("en", "a quarter of a million", 250000, 1000000),
        ("en", "three quarters of a million", 750000, 250000),
        ("fr", "un quart de million", 250000, 1000000),
        ("ar", "ربع مليون", 250000, 1000000),
    ],
)
def test_shares_and_sums_of_a_million(language: str, text: str, value: int, other: int) -> None:
    assert number(value, Passage(text, language=language)).verdict == "supported"
    assert number(other, Passage(text, language=language)).verdict != "supported"
