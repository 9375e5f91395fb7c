"""A day to come in the text makes no memory of what was signed; a later day of the past does."""

from __future__ import annotations

import pytest

import accordant
from accordant import Agreement, Document

AHEAD = [
    ("en", "Kenya and Poland signed a defence agreement in Nairobi on 3 May 2024. It runs until 31 December 2035."),
    ("en", "Kenya and Poland signed a defence agreement in Nairobi on 3 May 2024. The first exercise is planned for 12 June 2026."),
    ("fr", "Le Kenya et la Pologne ont signé le 3 mai 2024 à Nairobi un accord de défense. Il court jusqu'au 31 décembre 2035."),
    ("es", "Kenia y Polonia firmaron el 3 de mayo de 2024 en Nairobi un acuerdo de defensa. Estará vigente hasta el 31 de diciembre de 2035."),
    ("de", "Kenia und Polen haben am 3. Mai 2024 in Nairobi ein Abkommen unterzeichnet. Es gilt bis zum 31. Dezember 2035."),
    ("ru", "Кения и Польша подписали 3 мая 2024 года в Найроби соглашение об обороне. Оно действует до 31 декабря 2035 года."),
    ("tr", "Kenya ile Polonya 3 Mayıs 2024'te Nairobi'de savunma anlaşması imzaladı. Anlaşma 31 Aralık 2035'e kadar geçerli olacak."),
    ("zh", "肯尼亚和波兰2024年5月3日在内罗毕签署防务协定。协定有效期至2035年12月31日。"),
    ("ar", "وقعت كينيا وبولندا يوم 3 مايو 2024 في نيروبي اتفاقية دفاع. وتسري الاتفاقية حتى 31 ديسمبر 2035."),
]


def _read(text: str, language: str) -> Agreement | None:
    record = accordant.extract_agreement(Document(text, language=language), model="offline").record
    assert record is None or isinstance(record, Agreement)
    return record


@pytest.mark.parametrize(("language", "text"), AHEAD)
def test_the_day_until_which_it_lasts_is_not_the_day_of_the_text(language: str, text: str) -> None:
    record = _read(text, language)
    assert record is not None
    assert record.signing is not None
    assert (record.signing.status, record.signing.on) == ("signed", "2024-05-03")


def test_what_was_signed_years_before_the_latest_day_of_the_past_is_a_memory() -> None:
    text = "The presidents of Kenya and Poland met in Nairobi on 5 May 2025. Kenya and Poland signed a defence agreement on 3 May 2019."
    assert _read(text, "en") is None


@pytest.mark.parametrize(
    "text",
    [
        "Kenya and Poland signed a defence agreement on Tuesday, 7 May 2024, replacing the one signed in Delhi on 3 December 2005.",
        "Kenya and Poland signed a defence agreement on 7 May 2024, replacing the one signed in Delhi on 3 December 2005.",
    ],
)
def test_the_day_and_the_town_of_the_one_that_is_replaced_are_not_those_of_the_new_one(text: str) -> None:
    record = _read(text, "en")
    assert record is not None
    assert record.signing is not None
    assert record.instrument is not None
    assert (record.signing.on, record.signing.place, record.instrument.title) == ("2024-05-07", None, None)


def test_a_day_that_a_line_break_cuts_is_read() -> None:
    record = _read("Kenya and Poland\nsigned a defence\nagreement on 3 May\n2024 in Nairobi.\n", "en")
    assert record is not None
    assert record.signing is not None
    assert (record.signing.on, record.signing.place) == ("2024-05-03", "Nairobi")
