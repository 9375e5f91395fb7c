"""The money check: amounts with their currencies, and currencies that several states share."""

import pytest

from accordant.checks.money import money
from accordant.checks.passage import Passage


def verdict(amount: object, currency: str | None, text: str, language: str | None) -> str:
    return money({"amount": amount, "currency": currency}, Passage(text, language=language)).verdict


@pytest.mark.parametrize(
    ("language", "text", "amount", "currency"),
    [
        ("en", "US$5 million", 5000000, "USD"),
        ("en", "USD 5 million", "5000000", "USD"),
        ("en", "€12bn", 12000000000, "EUR"),
        ("en", "£300", 300, "GBP"),
        ("en", "5 million Moroccan dirhams", 5000000, "MAD"),
        ("en", "five million (5,000,000) US dollars", 5000000, "USD"),
        ("en", "half a million euros", 500000, "EUR"),
        ("en", "between 5 and 6 million euros", 5000000, "EUR"),
        ("en", "€5-6 million", 6000000, "EUR"),
        ("en", "5 euros and 50 cents", 5.5, "EUR"),
        ("en", "5 dinars of Kuwait", 5, "KWD"),
        ("en", "5 million dirhams", 5000000, None),
        ("fr", "deux milliards d'euros", 2000000000, "EUR"),
        ("fr", "12,5 M€", 12500000, "EUR"),
        ("fr", "5 millions de dollars américains", 5000000, "USD"),
        ("fr", "300 millions de dirhams marocains", 300000000, "MAD"),
        ("fr", "15 euros et 15 centimes", "15.15", "EUR"),
        ("ar", "5 ملايين دولار أمريكي", 5000000, "USD"),
        ("ar", "خمسة ملايين درهم مغربي", 5000000, "MAD"),
        ("ar", "مليون ونصف مليون يورو", 1500000, "EUR"),
        ("ar", "500 دينار كويتي", 500, "KWD"),
        ("ar", "ألف ريال سعودي", 1000, "SAR"),
    ],
)
def test_a_sum_is_stated(language: str | None, text: str, amount: object, currency: str | None) -> None:
    assert verdict(amount, currency, text, language) == "supported"


@pytest.mark.parametrize(
    ("language", "text", "amount", "currency"),
    [
        ("en", "US$5 million", 5000, "USD"),
        ("en", "US$5 million", 5000000, "CAD"),
        ("en", "$5 million", 5000000, "EUR"),
        ("en", "5 million dirhams and 3 million euros", 3000000, "MAD"),
        ("en", "5 million Moroccan dirhams", 5000000, "AED"),
        ("fr", "deux milliards d'euros", 2000000, "EUR"),
        ("fr", "12,5 M€", 125000000, "EUR"),
        ("ar", "5 ملايين دولار أمريكي", 50000000, "USD"),
        ("ar", "500 دينار كويتي", 500, "JOD"),
    ],
)
def test_another_amount_or_currency_contradicts(language: str | None, text: str, amount: object, currency: str | None) -> None:
    assert verdict(amount, currency, text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "amount", "currency"),
    [
        ("en", "$5 million", 5000000, "USD"),
        ("en", "5 million dirhams", 5000000, "MAD"),
        ("ar", "مليوني دولار", 2000000, "USD"),
        ("fr", "300 francs", 300, "CHF"),
        ("en", "12 zorkmids", 12, "USD"),
        ("en", "5 million", 5000000, "USD"),
        ("en", "millions of dollars", 1000000, "USD"),
        ("en", "a grant", 5, "USD"),
    ],
)
def test_a_currency_that_several_states_share_stays_open(language: str | None, text: str, amount: object, currency: str | None) -> None:
    assert verdict(amount, currency, text, language) == "unverifiable"


def test_an_unknown_currency_is_named() -> None:
    finding = money({"amount": 12, "currency": "USD"}, Passage("12 zorkmids", language="en"))
    assert finding.reason == "«12» is stated, but «zorkmids» after it is no currency that is known here"


def test_the_span_cuts_out_amount_and_currency() -> None:
    text = "a loan of 5 million Moroccan dirhams over ten years"
    (span,) = money({"amount": 5000000, "currency": "MAD"}, Passage(text, language="en")).spans
    assert text[span.start : span.end] == "5 million Moroccan dirhams"


@pytest.mark.parametrize("value", [None, 5, "5 USD", {}, {"amount": "much", "currency": "USD"}, {"amount": 5, "currency": "US$"}])
def test_a_value_that_is_no_sum_is_malformed(value: object) -> None:
    finding = money(value, Passage("US$5", language="en"))
    assert finding.verdict == "contradicted"
    assert finding.reason.startswith("malformed")


@pytest.mark.parametrize(
    ("language", "text", "amount", "other", "currency"),
    [
        (None, "US$5 billion", 5 * 10**9, 5 * 10**12, "USD"),
        (None, "a loan of 5 billion euros", 5 * 10**9, 5 * 10**12, "EUR"),
        ("ar", "قرض (US$5 billion) جديد", 5 * 10**9, 5 * 10**12, "USD"),
        ("fr", "un prêt de « US$5 billion »", 5 * 10**9, 5 * 10**12, "USD"),
        ("fr", "un billion d'euros", 10**12, 10**9, "EUR"),
    ],
)
def test_billion_is_worth_what_its_own_language_says(language: str | None, text: str, amount: int, other: int, currency: str) -> None:
    assert verdict(amount, currency, text, language) == "supported"
    assert verdict(other, currency, text, language) == "contradicted"


def test_a_billion_of_no_language_stays_open() -> None:
    assert verdict(5 * 10**9, None, "5 billion", None) == verdict(5 * 10**12, None, "5 billion", None) == "unverifiable"
    assert verdict(5 * 10**6, None, "5 billion", None) == "contradicted"
