"""The duration check in twenty languages: words, adjectives of length, halves, and what is no plain length."""

import pytest

from accordant.checks.duration import duration
from accordant.checks.passage import Passage


def verdict(value: object, text: str, language: str | None) -> str:
    return duration(value, Passage(text, language=language)).verdict


STATED = [
    ("ru", "пять лет", "P5Y", "P5M"),
    ("ru", "на срок пять (5) лет", "P5Y", "P15Y"),
    ("ru", "пятилетний план", "P5Y", "P4Y"),
    ("ru", "двадцатипятилетний срок", "P25Y", "P20Y"),
    ("ru", "полтора года", "P18M", "P1Y"),
    ("ru", "год с половиной", "P18M", "P1Y"),
    ("ru", "полгода", "P6M", "P1Y"),
    ("ru", "трёх месяцев", "P3M", "P3Y"),
    ("ru", "тридцати дней", "P30D", "P1M"),
    ("uk", "п'ять років", "P5Y", "P5M"),
    ("uk", "п’ятирічний план", "P5Y", "P4Y"),
    ("uk", "тридцяти днів", "P30D", "P3D"),
    ("uk", "півроку", "P6M", "P1Y"),
    ("de", "fünfjährige Laufzeit", "P5Y", "P5M"),
    ("de", "fünf (5) Jahre", "P5Y", "P15Y"),
    ("de", "ein halbes Jahr", "P6M", "P1Y"),
    ("de", "eineinhalb Jahre", "P18M", "P1Y"),
    ("de", "zwei Jahre und sechs Monate", "P2Y6M", "P2Y"),
    ("de", "90 Kalendertage", "P90D", "P90W"),
    ("es", "cinco (5) años", "P5Y", "P5M"),
    ("es", "un año y medio", "P18M", "P1Y"),
    ("es", "dieciocho meses", "P18M", "P18Y"),
    ("es", "medio año", "P6M", "P1Y"),
    ("pt", "cinco anos", "P5Y", "P5M"),
    ("pt", "um ano e meio", "P18M", "P1Y"),
    ("pt", "noventa dias", "P90D", "P9D"),
    ("it", "cinque anni", "P5Y", "P5M"),
    ("it", "un accordo quinquennale", "P5Y", "P4Y"),
    ("it", "un anno e mezzo", "P18M", "P1Y"),
    ("it", "una settimana e tre giorni", "P1W3D", "P1W"),
    ("nl", "vijf jaar", "P5Y", "P5M"),
    ("nl", "een vijfjarige overeenkomst", "P5Y", "P4Y"),
    ("nl", "anderhalf jaar", "P18M", "P1Y"),
    ("sv", "fem år", "P5Y", "P5M"),
    ("sv", "ett femårigt avtal", "P5Y", "P4Y"),
    ("sv", "ett och ett halvt år", "P18M", "P1Y"),
    ("tr", "beş yıl", "P5Y", "P5M"),
    ("tr", "beş (5) yıllık", "P5Y", "P4Y"),
    ("tr", "bir buçuk yıl", "P18M", "P1Y"),
    ("tr", "18 aylık", "P18M", "P18Y"),
    ("fa", "پنج سال", "P5Y", "P5M"),
    ("fa", "پنج‌ساله", "P5Y", "P4Y"),
    ("fa", "یک سال و نیم", "P18M", "P1Y"),
    ("ur", "پانچ سال", "P5Y", "P5M"),
    ("ur", "ڈیڑھ سال", "P18M", "P1Y"),
    ("hi", "पाँच वर्ष", "P5Y", "P5M"),
    ("hi", "डेढ़ साल", "P18M", "P1Y"),
    ("hi", "30 दिनों", "P30D", "P1M"),
    ("zh", "为期五年", "P5Y", "P5M"),
    ("zh", "5年", "P5Y", "P15Y"),
    ("zh", "三个月", "P3M", "P3Y"),
    ("zh", "两年半", "P30M", "P2Y"),
    ("zh", "30日内", "P30D", "P3D"),
    ("zh", "半年", "P6M", "P1Y"),
    ("ja", "5年間", "P5Y", "P5M"),
    ("ja", "三か月", "P3M", "P3Y"),
    ("ja", "1年半", "P18M", "P1Y"),
    ("ja", "2週間", "P14D", "P2M"),
    ("ko", "5년간", "P5Y", "P5M"),
    ("ko", "오년간", "P5Y", "P4Y"),
    ("ko", "삼 개월", "P3M", "P3Y"),
    ("ko", "1년 반", "P18M", "P1Y"),
    ("ko", "두 달", "P2M", "P2Y"),
    ("id", "5 (lima) tahun", "P5Y", "P5M"),
    ("id", "setengah tahun", "P6M", "P1Y"),
    ("id", "satu setengah tahun", "P18M", "P1Y"),
    ("id", "setahun", "P1Y", "P2Y"),
    ("sw", "miaka mitano", "P5Y", "P5M"),
    ("sw", "miaka mitano (5)", "P5Y", "P4Y"),
    ("sw", "mwaka mmoja na nusu", "P18M", "P1Y"),
    ("sw", "siku thelathini", "P30D", "P3D"),
    ("ar", "سنتين", "P2Y", "P1Y"),
    ("en", "one week and three days", "P10D", "P7D"),
]


@pytest.mark.parametrize(("language", "text", "value", "other"), STATED)
def test_a_length_of_time_is_stated_in_its_language(language: str, text: str, value: str, other: str) -> None:
    assert verdict(value, text, language) == "supported"


@pytest.mark.parametrize(("language", "text", "value", "other"), STATED)
def test_another_length_than_the_one_stated_contradicts(language: str, text: str, value: str, other: str) -> None:
    assert verdict(other, text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "every five years", "P5Y"),
        ("en", "five years ago", "P5Y"),
        ("en", "30 working days", "P30D"),
        ("fr", "tous les cinq ans", "P5Y"),
        ("fr", "il y a cinq ans", "P5Y"),
        ("fr", "trente jours ouvrables", "P30D"),
        ("ar", "ثلاثين يوم عمل", "P30D"),
        ("de", "vor fünf Jahren", "P5Y"),
        ("de", "alle fünf Jahre", "P5Y"),
        ("de", "30 Werktage", "P30D"),
        ("es", "hace cinco años", "P5Y"),
        ("es", "cada cinco años", "P5Y"),
        ("es", "30 días hábiles", "P30D"),
        ("pt", "a cada cinco anos", "P5Y"),
        ("pt", "30 dias úteis", "P30D"),
        ("it", "cinque anni fa", "P5Y"),
        ("it", "ogni cinque anni", "P5Y"),
        ("nl", "vijf jaar geleden", "P5Y"),
        ("sv", "för fem år sedan", "P5Y"),
        ("tr", "beş yıl önce", "P5Y"),
        ("tr", "her beş yılda bir", "P5Y"),
        ("ru", "каждые пять лет", "P5Y"),
        ("ru", "пять лет назад", "P5Y"),
        ("ru", "тридцать рабочих дней", "P30D"),
        ("ru", "в 2025 году", "P2025Y"),
        ("uk", "п'ять років тому", "P5Y"),
        ("fa", "هر پنج سال", "P5Y"),
        ("fa", "پنج سال پیش", "P5Y"),
        ("ur", "پانچ سال پہلے", "P5Y"),
        ("hi", "पाँच साल पहले", "P5Y"),
        ("zh", "每五年", "P5Y"),
        ("zh", "五年前", "P5Y"),
        ("zh", "三十个工作日", "P30D"),
        ("zh", "2025年", "P2025Y"),
        ("ja", "5年ごと", "P5Y"),
        ("ja", "5年前", "P5Y"),
        ("ja", "5日", "P5D"),
        ("ko", "5년 전", "P5Y"),
        ("ko", "5년마다", "P5Y"),
        ("id", "lima tahun lalu", "P5Y"),
        ("sw", "kila miaka mitano", "P5Y"),
        ("sw", "mwaka 2025", "P2025Y"),
        ("de", "fünf Mondphasen", "P5Y"),
    ],
)
def test_what_is_no_plain_length_decides_nothing(language: str, text: str, value: str) -> None:
    assert verdict(value, text, language) == "unverifiable"


def test_the_reason_says_that_a_length_is_how_often() -> None:
    finding = duration("P5Y", Passage("alle fünf Jahre", language="de"))
    assert finding.reason == "«fünf Jahre» says how often, not how long something lasts"


@pytest.mark.parametrize(("language", "text", "expected"), [("it", "via per 2 giorni 1 mese", "supported"), ("ar", "لمدة 2 أيام و شهر واحد", "supported"), ("en", "5 days a month", "contradicted")])
def test_a_greater_unit_after_a_smaller_one_is_added_only_where_it_is_counted(language: str, text: str, expected: str) -> None:
    assert verdict("P1M2D" if language != "en" else "P1M5D", text, language) == expected
