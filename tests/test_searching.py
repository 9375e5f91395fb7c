"""Values looked for in a whole document: records that come without quotes."""

from __future__ import annotations

from typing import Any

import pytest

from accordant import Document, verify

INVOICE = Document(
    "ACME Tools GmbH\nHafenstr. 12\n20457 Hamburg\n\nRechnung Nr. R-2024/0815 vom 3. April 2024\nShip to: Austin, TX 78701\n"
    "10 x Schraubendreher  12,50  125,00\nGutschrift (1.250,00)\nStorno 48,20-\nTotal due IN EUR: 1.374,30\n",
    language="de",
)


def verdict(value: Any, document: Document = INVOICE) -> str:
    return verify({"value": value}, document).evidence["/value"].verdict


@pytest.mark.parametrize(
    "value",
    ["ACME Tools GmbH", "Hafenstr. 12, 20457 Hamburg", "R-2024/0815", "2024-04-03", "TX", "Austin TX 78701", 12.5, "125.00", 1374.3, -1250, -48.2, "EUR"],
)
def test_what_the_document_prints_is_supported_whatever_stands_between_its_words(value: Any) -> None:
    assert verdict(value) == "supported"


@pytest.mark.parametrize("value", ["ACME Tools AG", "Hafenstr. 21, 20457 Hamburg", "R-2024/0816", "2024-04-30", "NY", 12.05, 1374.8, -1374.8, "Gutschrift 1.520,00"])
def test_what_it_does_not_print_is_contradicted(value: Any) -> None:
    assert verdict(value) == "contradicted"


@pytest.mark.parametrize("value", [-125, "Hamburg ACME Tools", "Schraubendreher Total"])
def test_what_stands_there_without_its_sign_or_in_pieces_is_undecided(value: Any) -> None:
    assert verdict(value) == "unverifiable"


def test_a_code_of_two_capitals_is_not_read_out_of_a_small_word() -> None:
    text = Document("Delivered in three parts to the depot at Hamburg.", language="en")
    assert verdict("IN", text) != "supported"
    assert verdict("MA", Document("Delivered in March.", language="en")) != "supported"


def test_a_country_code_is_supported_by_the_countrys_name_and_a_name_by_its_other_script() -> None:
    text = Document("وقّع وزير الدفاع المغربي سليم الأحمدي مذكرة تفاهم في عمّان.", language="ar")
    assert verdict("MA", text) == "supported"
    found = verify({"value": "Salim Al-Ahmadi"}, text).evidence["/value"]
    assert (found.verdict, found.check, found.spans[0].text) == ("supported", "person", "سليم الأحمدي")
    assert verdict("a joint committee", text) == "unverifiable"


def test_the_span_of_an_amount_in_brackets_holds_the_brackets() -> None:
    span = verify({"value": -1250}, INVOICE).evidence["/value"].spans[0]
    assert span.text == "(1.250,00)"
    assert INVOICE.text[span.start : span.end] == "(1.250,00)"


def test_a_long_document_is_searched_to_its_end() -> None:
    text = "Nothing is stated here that matters to anybody. " * 900 + "The fee is 4,711 euros, payable on 9 May 2023."
    found = verify({"fee": 4711, "due": "2023-05-09", "other": 4712}, Document(text, language="en")).evidence
    assert [found[p].verdict for p in ("/fee", "/due", "/other")] == ["supported", "supported", "contradicted"]
    assert text[found["/due"].spans[0].start : found["/due"].spans[0].end] == "9 May 2023"
