"""The date check: dates in words and digits, weekdays against the day of publication, and event words."""

import datetime

import pytest

from accordant import check
from accordant.checks.date import date
from accordant.checks.passage import Passage
from accordant.findings import Finding

PUBLISHED = datetime.date(2025, 3, 6)  # a Thursday


def verdict(value: object, text: str, language: str | None, published: datetime.date | None = None) -> str:
    return date(value, Passage(text, language=language, published=published)).verdict


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "2 March 2025", "2025-03-02"),
        ("en", "March 2, 2025", "2025-03-02"),
        ("en", "March 2nd, 2025", "2025-03-02"),
        ("en", "Tuesday, 4 March 2025", "2025-03-04"),
        ("en", "2025-03-02", "2025-03-02"),
        ("en", "25/03/2025", "2025-03-25"),
        ("en", "03/03/2025", "2025-03-03"),
        ("en", "the fourth day of March, two thousand and twenty-five", "2025-03-04"),
        ("en", "this 4th day of March, 2025", "2025-03-04"),
        ("en", "on the twenty-first of June nineteen ninety-four", "1994-06-21"),
        ("en", "in March 2025", "2025-03"),
        ("en", "2 March 2025", "2025"),
        ("en", "in 2025", "2025"),
        ("en", "from 2 to 5 March 2025", "2025-03-02/2025-03-05"),
        ("en", "from 2 to 5 March 2025", "2025-03-02"),
        ("en", "from 28 March to 2 April 2025", "2025-03-28/2025-04-02"),
        ("en", "March 2-5, 2025", "2025-03-05"),
        ("fr", "2 mars 2025", "2025-03-02"),
        ("fr", "le 1er mars 2025", "2025-03-01"),
        ("fr", "02/03/2025", "2025-03-02"),
        ("fr", "02.03.2025", "2025-03-02"),
        ("fr", "le quatre mars deux mille vingt-cinq", "2025-03-04"),
        ("fr", "les 2 et 3 mars 2025", "2025-03-02"),
        ("fr", "du 28 mars au 2 avril 2025", "2025-03-28/2025-04-02"),
        ("fr", "3 DECEMBRE 1994", "1994-12-03"),
        ("ar", "2 مارس 2025", "2025-03-02"),
        ("ar", "٢ مارس ٢٠٢٥", "2025-03-02"),
        ("ar", "في الرابع من مارس سنة ألفين وخمس وعشرين", "2025-03-04"),
        ("ar", "24 كانون الثاني 2025", "2025-01-24"),
        ("ar", "4 آذار/مارس 2025", "2025-03-04"),
        ("ar", "14 دجنبر 2024", "2024-12-14"),
        ("ar", "3 غشت 2024", "2024-08-03"),
        ("ar", "5 شتنبر 2024", "2024-09-05"),
        ("ar", "6 نونبر 2024", "2024-11-06"),
        ("ar", "7 يوليوز 2024", "2024-07-07"),
        ("ar", "8 جانفي 2024", "2024-01-08"),
        ("ar", "9 جويلية 2024", "2024-07-09"),
        ("ar", "5 رمضان 1446 هـ الموافق 5 مارس 2025", "2025-03-05"),
        ("ar", "من 2 إلى 5 مارس 2025", "2025-03-02/2025-03-05"),
        ("ar", "احتضنتها باكستان سنة 2025", "2025"),
        ("ar", "5 رمضان 1446", "2025-03-05"),
        (None, "14 دجنبر 2024", "2024-12-14"),
    ],
)
def test_a_date_is_stated_in_many_ways(language: str | None, text: str, value: object) -> None:
    assert verdict(value, text, language) == "supported"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "2 March 2025", "2025-02-03"),
        ("en", "2 March 2025", "2025-03-03"),
        ("en", "2 March 2025", "2024-03-02"),
        ("en", "March 2025", "2025-03-02"),
        ("en", "in 2025", "2025-03"),
        ("en", "from 2 to 5 March 2025", "2025-03-03"),
        ("en", "from 2 to 5 March 2025", "2025-03-02/2025-03-06"),
        ("en", "25/03/2025", "2025-03-26"),
        ("fr", "02/03/2025", "2025-02-03"),
        ("fr", "le quatre mars deux mille vingt-cinq", "2025-03-14"),
        ("fr", "1er juin 2025", "2025-07-01"),
        ("ar", "14 دجنبر 2024", "2024-11-14"),
        ("ar", "24 كانون الثاني 2025", "2025-12-24"),
        ("ar", "في الرابع من مارس سنة ألفين وخمس وعشرين", "2025-03-05"),
        ("en", "Tuesday", "2025-03-04"),
        ("ar", "اليوم الثلاثاء", "2025-03-04"),
        ("fr", "mardi", "2025-03-04"),
        ("en", "yesterday", "2025-03-05"),
    ],
)
def test_another_date_contradicts(language: str | None, text: str, value: object) -> None:
    assert verdict(value, text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "02/03/2025", "2025-03-02"),
        ("en", "02/03/2025", "2025-02-03"),
        (None, "02/03/2025", "2025-03-02"),
        ("en", "on 2 March", "2025-03-02"),
        ("ar", "5 رمضان 1446", "2025-03-06"),
        ("ar", "رمضان 1446", "2025-03-06"),
        ("en", "the defence ministers", "2025-03-02"),
        ("en", "they may sign it", "2025-05"),
    ],
)
def test_an_open_date_stays_unverifiable(language: str | None, text: str, value: object) -> None:
    assert verdict(value, text, language) == "unverifiable"


@pytest.mark.parametrize(
    ("language", "text", "value", "expected"),
    [
        ("ar", "اليوم الثلاثاء", "2025-03-04", "supported"),
        ("ar", "الثلاثاء", "2025-03-04", "supported"),
        ("ar", "اليوم الثلاثاء", "2025-03-05", "contradicted"),
        ("en", "on Thursday", "2025-03-06", "supported"),
        ("en", "on Friday", "2025-02-28", "supported"),
        ("en", "on Friday", "2025-03-05", "contradicted"),
        ("fr", "mardi", "2025-03-04", "supported"),
        ("en", "yesterday", "2025-03-05", "supported"),
        ("fr", "hier", "2025-03-04", "contradicted"),
        ("ar", "أمس", "2025-03-05", "supported"),
        ("en", "last Thursday", "2025-02-27", "supported"),
        ("en", "three days ago", "2025-03-03", "supported"),
        ("fr", "il y a trois jours", "2025-03-03", "supported"),
        ("en", "signed on 2 March", "2025-03-02", "supported"),
        ("en", "signed on 2 March", "2024-03-02", "contradicted"),
        ("en", "signed on 2 March", "2025-03-03", "contradicted"),
        ("en", "last month", "2025-02", "supported"),
    ],
)
def test_the_day_of_publication_resolves_what_hangs_on_it(language: str | None, text: str, value: object, expected: str) -> None:
    assert verdict(value, text, language, PUBLISHED) == expected


SENTENCES = [
    ("en", "The treaty was signed on 4 March 2025 and enters into force on 1 January 2026.", "4 March 2025", "1 January 2026"),
    ("en", "On 4 March 2025 the parties signed the agreement, which enters into force on 1 January 2026.", "4 March 2025", "1 January 2026"),
    ("en", "On 4 March 2025 the pact was signed and on 1 January 2026 it entered into force.", "4 March 2025", "1 January 2026"),
    ("fr", "L'accord, signé le 4 mars 2025, entre en vigueur le 1er janvier 2026.", "4 mars 2025", "1er janvier 2026"),
    ("fr", "Le 4 mars 2025, les parties ont signé l'accord, qui entrera en vigueur le 1er janvier 2026.", "4 mars 2025", "1er janvier 2026"),
    ("ar", "وقع الطرفان الاتفاقية في 4 مارس 2025 وتدخل حيز التنفيذ في 1 يناير 2026.", "4 مارس 2025", "1 يناير 2026"),
    ("ar", "في 4 مارس 2025 وقع الوزيران الاتفاق الذي يدخل حيز النفاذ في 1 يناير 2026.", "4 مارس 2025", "1 يناير 2026"),
]


@pytest.mark.parametrize(("language", "sentence", "signed", "in_force"), SENTENCES)
def test_each_date_of_a_sentence_goes_with_its_own_event_word(language: str | None, sentence: str, signed: str, in_force: str) -> None:
    def at(quote: str, value: object, event: str) -> Finding:
        start = sentence.index(quote)
        return date(value, Passage(sentence, start, start + len(quote), language, marker={"event": event}))

    assert at(signed, "2025-03-04", "signed").verdict == "supported"
    assert at(in_force, "2026-01-01", "in_force").verdict == "supported"
    assert at(in_force, "2026-01-01", "signed").verdict == "contradicted"
    assert at(signed, "2025-03-04", "in_force").verdict == "contradicted"
    assert "«signed»" in at(in_force, "2026-01-01", "signed").reason


def test_a_date_without_any_event_word_is_taken_for_its_event() -> None:
    passage = Passage("Rabat, 4 March 2025 - Morocco and Pakistan", language="en", marker={"event": "signed"})
    assert date("2025-03-04", passage).verdict == "supported"


def test_two_joined_event_words_share_their_date() -> None:
    for event in ("signed", "in_force"):
        passage = Passage("It was signed and entered into force on 4 March 2025.", language="en", marker={"event": event})
        assert date("2025-03-04", passage).verdict == "supported"


def test_the_span_cuts_out_the_date_alone() -> None:
    text = "بتاريخ 14 دجنبر 2024 بالرباط"
    (span,) = date("2024-12-14", Passage(text, language="ar")).spans
    assert text[span.start : span.end] == "14 دجنبر 2024"


def test_the_reason_for_a_weekday_asks_for_the_day_of_publication() -> None:
    finding = date("2025-03-02", Passage("يوم الثلاثاء", language="ar"))
    assert finding.reason == "2025-03-02 is not what «الثلاثاء» states: a weekday names no date unless `published` is given"


@pytest.mark.parametrize("value", ["2025-13-02", "2025-02-30", "yesterday", "", None, 2025, "2025/2026/2027", ".."])
def test_a_value_that_is_no_date_is_malformed(value: object) -> None:
    finding = date(value, Passage("2 March 2025", language="en"))
    assert finding.verdict == "contradicted"
    assert finding.reason.startswith("malformed")


WEDNESDAY = datetime.date(2025, 3, 5)


@pytest.mark.parametrize(
    ("language", "text", "stated", "other"),
    [
        ("ar", "غداً الخميس", "2025-03-06", "2025-02-27"),
        ("ar", "الخميس غداً", "2025-03-06", "2025-02-27"),
        ("fr", "demain jeudi", "2025-03-06", "2025-02-27"),
        ("en", "tomorrow, Thursday", "2025-03-06", "2025-02-27"),
        ("en", "Thursday, tomorrow", "2025-03-06", "2025-02-27"),
        ("fr", "hier mardi", "2025-03-04", "2025-03-11"),
        ("ar", "اليوم الأربعاء", "2025-03-05", "2025-03-12"),
    ],
)
def test_a_relative_word_decides_its_weekday(language: str, text: str, stated: str, other: str) -> None:
    assert verdict(stated, text, language, WEDNESDAY) == "supported"
    assert verdict(other, text, language, WEDNESDAY) == "contradicted"


@pytest.mark.parametrize(("language", "text"), [("fr", "aujourd'hui mardi"), ("ar", "اليوم الثلاثاء"), ("en", "today, Tuesday")])
def test_beside_today_the_weekday_decides_since_texts_are_published_later(language: str, text: str) -> None:
    assert verdict("2025-03-04", text, language, WEDNESDAY) == "supported"
    for value in ("2025-03-05", "2025-03-11", "2025-02-25"):
        assert verdict(value, text, language, WEDNESDAY) == "contradicted"


@pytest.mark.parametrize(("language", "text"), [("fr", "demain mardi"), ("ar", "غداً الثلاثاء"), ("en", "tomorrow, Tuesday")])
def test_another_relative_word_and_a_weekday_that_disagree_stay_open(language: str, text: str) -> None:
    for value in ("2025-03-06", "2025-03-04", "2025-03-11"):
        assert verdict(value, text, language, WEDNESDAY) == "unverifiable"


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("en", "The ministers initialled a protocol on 2 May 2025.", "2025-05-02"),
        ("fr", "Les ministres ont paraphé le texte le 10 février 2025.", "2025-02-10"),
        ("ar", "جرى التوقيع عليه بالأحرف الأولى في 3 مايو 2025", "2025-05-03"),
        ("en", "Ali Saleh, born on 9 May 1960, signed the pact.", "1960-05-09"),
    ],
)
def test_the_day_of_initialling_or_of_birth_is_not_the_day_of_signing(language: str, text: str, day: str) -> None:
    assert check(day, text, "date", language=language, event="signed").verdict == "contradicted"
    assert check(day, text, "date", language=language).verdict == "supported"


@pytest.mark.parametrize(("language", "text"), [("en", "will sign on Thursday"), ("ar", "ستوقع الخميس"), ("fr", "sera signé jeudi")])
def test_a_word_of_the_future_leaves_a_weekday_open(language: str, text: str) -> None:
    assert verdict("2025-03-06", text, language, WEDNESDAY) == verdict("2025-02-27", text, language, WEDNESDAY) == "unverifiable"
    assert verdict("2025-03-05", text, language, WEDNESDAY) == "contradicted"
    assert verdict("2025-02-27", "signed on Thursday, it will last", "en", WEDNESDAY) == "supported"


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "$2019"), ("en", "2019 soldiers"), ("fr", "2019 soldats"), ("ar", "2019 جنديا"), ("en", "2019 dollars"), ("fr", "2019 €")],
)
def test_a_count_or_an_amount_is_no_year(language: str, text: str) -> None:
    assert verdict("2019", text, language) == "unverifiable"


@pytest.mark.parametrize(("language", "text"), [("en", "in 2019"), ("ar", "سنة 2019"), ("fr", "en 2019"), ("en", "2019"), ("en", "the 2019 treaty")])
def test_a_year_is_still_one(language: str, text: str) -> None:
    assert verdict("2019", text, language) == "supported"
    assert verdict("2020", text, language) in {"contradicted", "unverifiable"}


@pytest.mark.parametrize(
    ("language", "text", "value", "other"),
    [
        ("en", "first quarter of 2025", "2025-01/2025-03", "2025-04/2025-06"),
        ("en", "Q1 2025", "2025-01-01/2025-03-31", "2025-04/2025-06"),
        ("fr", "premier trimestre 2025", "2025-01/2025-03", "2025-01/2025-06"),
        ("fr", "second semestre 2025", "2025-07/2025-12", "2025-01/2025-06"),
        ("ar", "الربع الأول من عام 2025", "2025-01/2025-03", "2025-04/2025-06"),
        ("en", "the last quarter of 2025", "2025-10/2025-12", "2025-01/2025-03"),
    ],
)
def test_a_part_of_a_year_is_an_interval(language: str, text: str, value: str, other: str) -> None:
    assert verdict(value, text, language) == "supported"
    assert verdict(other, text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "denied", "planned"),
    [
        ("en", "It was not signed on 5 March 2025.", "It will be signed on 5 March 2025."),
        ("fr", "L'accord n'a pas été signé le 5 mars 2025.", "L'accord sera signé le 5 mars 2025."),
        ("ar", "لم توقع الاتفاقية في 5 مارس 2025.", "ستوقع الاتفاقية في 5 مارس 2025."),
    ],
)
def test_a_denied_event_has_no_date_and_a_planned_one_has(language: str, denied: str, planned: str) -> None:
    marker = {"event": "signed"}
    assert date("2025-03-05", Passage(denied, language=language, marker=marker)).verdict == "unverifiable"
    assert date("2025-03-05", Passage(planned, language=language, marker=marker)).verdict == "supported"
    assert date("2025-03-05", Passage("Not ratified but signed on 5 March 2025", language="en", marker=marker)).verdict == "supported"


@pytest.mark.parametrize("text", ["", "²", "² March 2025", "٣", "三", "①", "20²5", "\ud800 March 2025", "1" * 100_000, "a" * 100_000, "Wed " + "1" * 5000])
def test_odd_digits_and_lone_surrogates_raise_nothing(text: str) -> None:
    for language in ("en", "fr", "ar", None):
        for value in ("2025", "2025-03-05", "2025-01/2025-03"):
            assert verdict(value, text, language, WEDNESDAY)


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        ("2025-03-04T10:00:00", "The talks began on 4 March 2025 at 10:00.", "supported"),
        ("2025-03-04T22:30:00", "on 4 March 2025 at 10.30 pm", "supported"),
        ("2025-03-04T22:30", "le 4 mars 2025 à 22h30", "supported"),
        ("2025-03-04T00:00:00", "on 4 March 2025", "supported"),
        ("2025-03-04T22:30:00", "The talks began on 4 March 2025 at 10:00.", "contradicted"),
        ("2025-03-04T10:30:00", "on 4 March 2025 at 10.30 pm", "contradicted"),
        ("2025-03-04T08:00:00", "on 4 March 2025", "contradicted"),
    ],
)
def test_a_time_of_day_must_be_stated_too(value: str, text: str, expected: str) -> None:
    assert check(value, text, "date").verdict == expected


@pytest.mark.parametrize("value", ["../2025", "2025/..", "٢٠٢٥-٠٣-٠٤", "２０２５-03-04", "/2025"])
def test_other_forms_than_edtf_level_0_are_malformed(value: str) -> None:
    found = check(value, "on 4 March 2025", "date")
    assert (found.verdict, found.reason[:9]) == ("contradicted", "malformed")
