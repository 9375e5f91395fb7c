"""Ranges of full days with a dash, days in spaced digits, and Dutch ordinals in one word."""

import datetime

import pytest

from accordant import check

_PUBLISHED = datetime.date(2025, 4, 10)


def _verdict(value: str, passage: str, language: str | None, kind: str = "date") -> str:
    return check(value, passage, kind, language=language, published=_PUBLISHED).verdict


@pytest.mark.parametrize(
    ("language", "passage"),
    [
        ("en", "30 March 2025-2 April 2025"),
        ("en", "30 March 2025–2 April 2025"),
        ("en", "30 March 2025 — 2 April 2025"),
        ("en", "March 30, 2025-April 2, 2025"),
        ("en", "the visit (30 March 2025-02 April 2025)"),
        ("en", "30/03/2025-02/04/2025"),
        ("fr", "30 mars 2025-2 avril 2025"),
        ("fr", "30/03/2025-02/04/2025"),
        ("de", "30. März 2025-2. April 2025"),
        ("de", "30.03.2025-02.04.2025"),
        ("de", "30.03.2025–02.04.2025"),
        ("nl", "30 maart 2025-2 april 2025"),
        ("es", "30 de marzo de 2025-2 de abril de 2025"),
        ("pt", "30 de março de 2025-2 de abril de 2025"),
        ("it", "30 marzo 2025-2 aprile 2025"),
        ("sv", "30 mars 2025-2 april 2025"),
        ("tr", "30 Mart 2025-2 Nisan 2025"),
        ("id", "30 Maret 2025-2 April 2025"),
        ("ru", "30 марта 2025-2 апреля 2025"),
        ("uk", "30 березня 2025-2 квітня 2025"),
        ("ar", "30 مارس 2025-2 أبريل 2025"),
        ("fa", "30 مارس 2025-2 آوریل 2025"),
        ("ur", "30 مارچ 2025-2 اپریل 2025"),
        ("hi", "30 मार्च 2025-2 अप्रैल 2025"),
        ("ja", "2025年3月30日-2025年4月2日"),
        ("zh", "2025年3月30日-2025年4月2日"),
        ("ko", "2025년 3월 30일-2025년 4월 2일"),
    ],
)
def test_a_dash_parts_two_full_days_and_no_day_between_them_is_stated(language: str, passage: str) -> None:
    assert _verdict("2025-03-30", passage, language) == "supported"
    assert _verdict("2025-04-02", passage, language) == "supported"
    assert _verdict("2025-03-30/2025-04-02", passage, language) == "supported"
    assert _verdict("2025-03-31", passage, language) == "contradicted"
    assert _verdict("2025-04-01", passage, language) == "contradicted"
    assert _verdict("2025-03-02", passage, language) == "contradicted"
    assert _verdict("2025-04-30", passage, language) == "contradicted"
    assert _verdict("2025-02", passage, language) == "contradicted"
    assert _verdict("2025-03-30/2025-04-01", passage, language) == "contradicted"
    assert _verdict("2025-03-31/2025-04-02", passage, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "value", "passage", "verdict"),
    [
        ("en", "2025-02", "Report 2025-02. May 2025 was dry.", "supported"),
        ("en", "2025-05-02", "Report 2025-02. May 2025 was dry.", "contradicted"),
        ("en", "2025-05", "Report 2025-02. May 2025 was dry.", "supported"),
        ("en", "2024-12", "Sales rose in 2024-12; January was weak", "supported"),
        ("en", "2025-05-02", "(2025-02) May 2025", "contradicted"),
        ("fr", "2025-05-02", "Décret 2025-02 de mai 2025", "contradicted"),
        ("de", "2025-05-02", "2025-02 Mai 2025", "contradicted"),
        ("en", "2025-02-01", "01/02/2025-03/02/2025", "unverifiable"),
        ("en", "2025-01-02", "01/02/2025-03/02/2025", "unverifiable"),
        ("en", "2025-02-01", "01/02/2025-13/02/2025", "supported"),
        ("en", "2025-01-02", "01/02/2025-13/02/2025", "contradicted"),
        ("en", "2025-02-01", "version 7.1.2.2025-1.3.2025", "unverifiable"),
    ],
)
def test_a_year_with_a_month_in_digits_stays_one_where_no_day_opens_it(language: str, value: str, passage: str, verdict: str) -> None:
    assert _verdict(value, passage, language) == verdict


@pytest.mark.parametrize(
    ("language", "value", "passage", "verdict"),
    [
        ("fr", "1978-08-18", "18 08 78", "supported"),
        ("en", "1978-08-18", "18 08 78", "supported"),
        (None, "1978-08-18", "18 08 78", "supported"),
        ("ar", "1978-08-18", "١٨ ٠٨ ٧٨", "supported"),
        ("en", "1978-12-13", "12 13 78", "supported"),
        ("fr", "1978-05-05", "05 05 78", "supported"),
        ("en", "1978-08-18", "78 08 18", "supported"),
        ("fr", "1978-08-19", "18 08 78", "unverifiable"),
        ("fr", "2078-08-18", "18 08 78", "unverifiable"),
        ("fr", "1978-09-08", "08 09 78", "unverifiable"),
        ("en", "1978-08-09", "08 09 78", "unverifiable"),
        ("fr", "2012-08-18", "18 08 12", "unverifiable"),
        ("fr", "2018-08-12", "18 08 12", "unverifiable"),
        ("fr", "2012-11-10", "10 11 12", "unverifiable"),
        ("fr", "1978-03-03", "31 02 78", "unverifiable"),
        ("fr", "1978-08-18", "18 08 78 euros", "unverifiable"),
        ("fr", "1978-08-18", "18 08 78 €", "unverifiable"),
        ("fr", "1978-08-18", "Composez le 18 08 78.", "unverifiable"),
        ("fr", "1978-08-18", "tél. 01 42 18 08 78", "unverifiable"),
        ("fr", "1978-08-18", "tél. 18 08 78 22", "unverifiable"),
        ("en", "1978-08-18", "tel. 18 08 78", "unverifiable"),
        ("en", "1978-08-18", "rooms\n18 08 78", "unverifiable"),
    ],
)
def test_spaced_digits_are_a_day_only_alone_and_in_one_order(language: str | None, value: str, passage: str, verdict: str) -> None:
    assert _verdict(value, passage, language) == verdict


@pytest.mark.parametrize(
    ("kind", "value", "passage", "verdict"),
    [
        ("date", "2025-05-23", "op de drieëntwintigste mei 2025", "supported"),
        ("date", "2025-05-20", "op de drieëntwintigste mei 2025", "contradicted"),
        ("date", "2025-05-03", "op de drieëntwintigste mei 2025", "contradicted"),
        ("date", "2025-03-21", "de eenentwintigste maart 2025", "supported"),
        ("date", "2025-03-01", "de eenentwintigste maart 2025", "contradicted"),
        ("date", "2025-12-31", "op de eenendertigste december 2025", "supported"),
        ("date", "2025-12-30", "op de eenendertigste december 2025", "contradicted"),
        ("date", "2025-06-08", "achtste juni 2025", "supported"),
        ("number", "22", "tweeëntwintigste", "supported"),
        ("number", "0.1", "tweeëntwintigste", "contradicted"),
        ("number", "20", "tweeëntwintigste", "contradicted"),
        ("number", "0.25", "de vijfentwintigste keer", "unverifiable"),
        ("number", "0.25", "vijf en twintigste", "contradicted"),
        ("number", "3.25", "drie vijfentwintigste", "contradicted"),
        ("number", "3", "drie vijfentwintigste deel", "unverifiable"),
        ("number", "25", "een vijfentwintigste deel", "unverifiable"),
        ("number", "25", "één vijfentwintigste deel", "contradicted"),
        ("number", "0.04", "één vijfentwintigste deel", "supported"),
        ("number", "0.4", "twee vijfde", "supported"),
        ("number", "0.03", "drie honderdste", "supported"),
        ("number", "0.75", "driekwart", "supported"),
    ],
)
def test_a_dutch_ordinal_in_one_word_is_no_share(kind: str, value: str, passage: str, verdict: str) -> None:
    assert _verdict(value, passage, "nl", kind) == verdict
