"""The duration check: lengths of time in words, duals and adjectives."""

import datetime

import pytest

from accordant.checks.duration import duration
from accordant.checks.passage import Passage


def verdict(value: object, text: str, language: str | None) -> str:
    return duration(value, Passage(text, language=language)).verdict


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "five years", "P5Y"),
        ("en", "five (5) years", "P5Y"),
        ("en", "a five-year agreement", "P5Y"),
        ("en", "18 months", "P18M"),
        ("en", "18 months", "P1Y6M"),
        ("en", "a year and a half", "P18M"),
        ("en", "two years and six months", "P2Y6M"),
        ("en", "one year", "P12M"),
        ("en", "a week", "P7D"),
        ("en", "a decade", "P10Y"),
        ("en", "48 hours", "PT48H"),
        ("en", "ten days", datetime.timedelta(days=10)),
        ("fr", "cinq ans", "P5Y"),
        ("fr", "un accord quinquennal", "P5Y"),
        ("fr", "dix-huit mois", "P18M"),
        ("fr", "un an et demi", "P18M"),
        ("ar", "خمس سنوات", "P5Y"),
        ("ar", "خمس (5) سنوات", "P5Y"),
        ("ar", "سنتين", "P2Y"),
        ("ar", "عامان", "P2Y"),
        ("ar", "سنتان ونصف", "P30M"),
        ("ar", "سنة واحدة", "P1Y"),
        ("ar", "ثلاثين يوما", "P30D"),
        ("ar", "لمدة 18 شهرا", "P18M"),
    ],
)
def test_a_length_of_time_is_stated(language: str | None, text: str, value: object) -> None:
    assert verdict(value, text, language) == "supported"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "five years", "P5M"),
        ("en", "five years", "P6Y"),
        ("en", "18 months", "P18Y"),
        ("en", "30 days", "P1M"),
        ("en", "two years and six months", "P2Y"),
        ("fr", "cinq ans", "P15Y"),
        ("fr", "deux semaines", "P2M"),
        ("ar", "خمس سنوات", "P4Y"),
        ("ar", "سنتين", "P1Y"),
        ("ar", "ثلاثين يوما", "P30W"),
    ],
)
def test_another_length_contradicts(language: str | None, text: str, value: object) -> None:
    assert verdict(value, text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [("en", "five moons", "P5Y"), ("en", "several years", "P3Y"), ("ar", "سنة 2025", "P1Y"), ("en", "for as long as needed", "P1Y")],
)
def test_what_states_no_known_length_stays_unverifiable(language: str | None, text: str, value: object) -> None:
    assert verdict(value, text, language) == "unverifiable"


def test_an_unknown_unit_is_named() -> None:
    assert duration("P5Y", Passage("five moons", language="en")).reason == (
        "«five» is stated, but «moons» after it is no unit of time that is known here"
    )


@pytest.mark.parametrize("value", ["5 years", "P", "PT", "", None, 5, datetime.timedelta(days=-1)])
def test_a_value_that_is_no_duration_is_malformed(value: object) -> None:
    finding = duration(value, Passage("five years", language="en"))
    assert finding.verdict == "contradicted"
    assert finding.reason.startswith("malformed")
