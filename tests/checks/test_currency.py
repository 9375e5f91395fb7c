"""Which currency a passage names."""

from __future__ import annotations

import pytest

from accordant import check


@pytest.mark.parametrize(
    ("value", "passage", "language", "verdict"),
    [
        ("EUR", "Total: 1.250,00 € zu zahlen", "de", "supported"),
        ("EUR", "All amounts in euros", "en", "supported"),
        ("EUR", "500 millions d'euros", "fr", "supported"),
        ("MAD", "خمسة ملايين درهم مغربي", "ar", "supported"),
        ("CHF", "Alle Beträge in Schweizer Franken", "de", "supported"),
        ("USD", "It costs US$ 5 million", "en", "supported"),
        ("USD", "Total: 1.250,00 € zu zahlen", "de", "contradicted"),
        ("EUR", "It costs USD 5 million", "en", "contradicted"),
        ("USD", "It costs $5 million", "en", "unverifiable"),
        ("TRY", "Toplam 1.250,00 lira ödenecek", "tr", "supported"),
        ("INR", "The fee is 1,250 rupees", "en", "unverifiable"),
        ("EUR", "Toplam 1.250,00 lira ödenecek", "tr", "contradicted"),
        ("EUR", "It costs USD 5 million, not euros", "en", "unverifiable"),
        ("KRW", "The company won the contract", "en", "unverifiable"),
        ("EUR", "The company signed the contract", "en", "unverifiable"),
        ("euro", "Total: 1.250,00 €", "de", "contradicted"),
    ],
)
def test_a_currency_is_named_by_sign_code_or_name(value: str, passage: str, language: str, verdict: str) -> None:
    assert check(value, passage, "currency", language=language).verdict == verdict


def test_the_span_is_the_sum_that_is_in_it() -> None:
    span = check("EUR", "Total: 1.250,00 € zu zahlen", "currency", language="de").spans[0]
    assert (span.start, span.end) == (7, 17)
