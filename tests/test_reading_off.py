"""Plain values read off their form, where the document writes them otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from accordant import Document, verify

INVOICE = Document("Total: 1.250,00 € zu zahlen bis Mai. IBAN: DE89 3704 0044 0532 0130 00, Tel. +49 (30) 123-456-78, USt-IdNr. DE 136.695.976.", language="de")
SIGNED = Document("El acuerdo entre España y Marruecos fue firmado el 7 de mayo de 2025; tiene 42 artículos.", language="es")
RUSSIAN = Document("Соглашение между Россией и Сербией подписано в Белграде в среду.", language="ru")
ARABIC = Document("وقّع وزير الدفاع المغربي سليم الأحمدي مذكرة تفاهم في عمّان.", language="ar")


def held(value: Any, document: Document) -> tuple[str, str]:
    found = verify({"value": value}, document).evidence["/value"]
    return found.verdict, found.check


@pytest.mark.parametrize(
    ("value", "verdict", "kind"),
    [
        ("7 May 2025", "supported", "date"),
        ("May 7, 2025", "supported", "date"),
        ("8 May 2025", "contradicted", "date"),
        ("7 mai 2025", "supported", "date"),
        ("Spain", "supported", "country"),
        ("Marokko", "supported", "country"),
        ("Germany", "contradicted", "country"),
        ("forty-two", "supported", "number"),
        ("forty-three", "contradicted", "number"),
        ("The agreement covers trade between the two countries", "unverifiable", "verbatim"),
        ("acuerdo de paz", "contradicted", "verbatim"),
    ],
)
def test_a_value_in_another_form_or_language_than_the_text_is_read(value: str, verdict: str, kind: str) -> None:
    assert held(value, SIGNED) == (verdict, kind)


@pytest.mark.parametrize(("value", "verdict"), [("United States", "supported"), ("USA", "supported"), ("Vereinigte Staaten", "supported"), ("United Kingdom", "contradicted"), ("Marrocos", "supported")])
def test_a_country_is_read_in_any_language(value: str, verdict: str) -> None:
    text = Document("Le Maroc et les États-Unis ont signé un accord à Rabat le 2 mai 2025.", language="fr")
    assert held(value, text) == (verdict, "country")


def test_a_word_for_a_language_is_no_country() -> None:
    assert held("German", Document("Der Vertrag mit Deutschland wurde in Bonn unterzeichnet.", language="de"))[0] != "supported"


def test_a_word_that_is_a_number_in_a_third_language_is_none() -> None:
    text = Document("The 11 members of the board met in Oslo and the minutes were kept there.", language="en")
    assert held("Once", text)[0] == "contradicted"
    assert held("eleven", text) == ("supported", "number")


def test_a_value_in_another_language_names_both_languages() -> None:
    reason = verify({"value": "The agreement covers trade between the two countries"}, SIGNED).evidence["/value"].reason
    assert "(en)" in reason
    assert "(es)" in reason


def test_a_date_in_digits_whose_order_is_open_supports_nothing() -> None:
    text = Document("Signed on 2025-03-05 in Amman, and nothing else was said there.", language="en")
    found = verify({"value": "5/3/2025", "other": "6/3/2025"}, text).evidence
    assert found["/value"].verdict == "unverifiable"
    assert found["/other"].verdict == "contradicted"


@pytest.mark.parametrize(("value", "verdict"), [("Сербия", "supported"), ("Россия", "supported"), ("Болгария", "contradicted"), ("Белград", "supported"), ("Белиград", "contradicted")])
def test_the_base_form_of_an_inflected_name_is_supported(value: str, verdict: str) -> None:
    assert held(value, RUSSIAN)[0] == verdict


def test_a_name_without_its_accents_is_supported_and_another_name_is_not() -> None:
    text = Document("Bakan Yaşar Güler Ankara'da konuştu.", language="tr")
    assert held("Yasar Guler", text)[0] == "supported"
    assert held("Yasar Gulen", text)[0] == "contradicted"


@pytest.mark.parametrize("value", ["5/3/2025", "3,000,000,000", "12 %", "", "  ", "—"])
def test_digits_and_empty_texts_are_of_no_other_script(value: str) -> None:
    found = verify({"value": value}, ARABIC).evidence["/value"]
    assert "script" not in found.reason
    assert found.reason


def test_an_empty_text_is_undecided() -> None:
    assert held("", ARABIC)[0] == "unverifiable"
    assert held("A joint committee", ARABIC)[0] == "unverifiable"


@pytest.mark.parametrize("value", ["DE89370400440532013000", "DE89 3704 0044 0532 0130 00", "+493012345678", "+49 30 12345678", "+49(30)12345678", "DE136695976"])
def test_an_identifier_printed_in_groups_is_the_same_identifier(value: str) -> None:
    assert held(value, INVOICE)[0] == "supported"


@pytest.mark.parametrize("value", ["DE89370400440532013001", "DE8937040044053201300", "370400440532013000", "+49301234567", "493012345678", "12345678", "DE13669597"])
def test_a_part_of_an_identifier_or_one_with_another_digit_is_not(value: str) -> None:
    assert held(value, INVOICE)[0] != "supported"


@pytest.mark.parametrize("value", ["Exterior Door", "AIRLINES ETHIOPIAN", "Addis Ethiopian"])
def test_words_that_stand_apart_or_turned_round_are_no_name(value: str) -> None:
    assert held(value, Document("Exterior Glass Door, shipped by ETHIOPIAN AIRLINES from Addis Ababa.", language="en"))[0] != "supported"


def test_a_sign_that_is_printed_is_supported() -> None:
    assert held("%", Document("Rate in %: 4 to 6 of the total, as agreed.", language="en"))[0] == "supported"


def test_numbers_of_two_columns_are_no_identifier() -> None:
    text = Document("Item  Price  Stock\nScrews 1250 3300 41\nSum 125000.00\n", language="en")
    assert held("12503300", text)[0] != "supported"
    assert held("12500000", text)[0] != "supported"
    assert held("0125000", text)[0] != "supported"


def test_the_parts_of_a_supported_sum_are_supported() -> None:
    found = verify({"m": {"amount": 1250, "currency": "EUR"}}, INVOICE).evidence
    assert {pointer: each.verdict for pointer, each in found.items()} == {"/m": "supported", "/m/amount": "supported", "/m/currency": "supported"}


def test_the_parts_of_another_sum_are_held_by_themselves() -> None:
    found = verify({"m": {"amount": 1250, "currency": "USD"}}, INVOICE).evidence
    assert {pointer: each.verdict for pointer, each in found.items()} == {"/m": "contradicted", "/m/amount": "supported", "/m/currency": "contradicted"}


@pytest.mark.parametrize(("value", "verdict"), [("EUR", "supported"), ("USD", "contradicted")])
def test_a_currency_by_itself_is_held_by_the_signs_of_the_text(value: str, verdict: str) -> None:
    assert held(value, INVOICE) == (verdict, "currency")


def test_a_currency_is_undecided_without_any_and_supported_by_its_name() -> None:
    assert held("EUR", SIGNED) == ("unverifiable", "currency")
    assert held("TRY", Document("Toplam 1.250,00 lira ödenecek", language="tr")) == ("supported", "currency")
