"""What was signed and binds already, and what binds on a day to come."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from accordant import Document
from accordant.offline import draft_read


def signing(text: str, published: str, language: str) -> dict[str, Any]:
    record = draft_read(Document(text, published=datetime.date.fromisoformat(published), language=language))["record"]
    assert record is not None
    found: dict[str, Any] = record["signing"]
    return found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya and Norway signed an agreement on fisheries in Nairobi on 4 March 2025. The agreement took effect upon signature."),
        ("es", "Chile y Perú firmaron en Arica el 4 de marzo de 2025 un acuerdo de cooperación. El acuerdo entró en vigor en la fecha de su firma."),
        ("id", "Indonesia dan Suriname menandatangani perjanjian kerja sama di Jakarta, 4 Maret 2025. Perjanjian ini mulai berlaku sejak ditandatangani."),
        ("ru", "Россия и Монголия подписали соглашение о торговле 4 марта 2025 года. Соглашение вступило в силу со дня подписания."),
    ],
)
def test_what_took_effect_when_it_was_signed_is_in_force(language: str, text: str) -> None:
    assert signing(text, "2025-03-05", language)["status"] == "in_force"


def test_what_takes_effect_after_notes_is_signed() -> None:
    text = "Kenya and Norway signed an agreement on fisheries in Nairobi on 4 March 2025. The agreement will enter into force thirty days after an exchange of notes."
    assert signing(text, "2025-03-05", "en")["status"] == "signed"


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ar", "وقّعت مصر وفرنسا اليوم الاثنين في قصر الاتحادية اتفاقية للتعاون في مجال الصحة.", "قصر الاتحادية"),
        ("ar", "وقّعت سلطنة عُمان وتنزانيا اليوم الاثنين بمدينة صلالة اتفاقية للتعاون في مجال الموانئ.", "صلالة"),
        ("de", "Das in Bled unterzeichnete Abkommen zwischen Österreich und Slowenien wurde genehmigt.", "Bled"),
        (
            "en",
            "Malawi and Finland signed a grant agreement on forestry. The signing took place at the Bingu International Convention Centre.",
            "Bingu International Convention Centre",
        ),
    ],
)
def test_palaces_and_towns_that_are_no_capitals_are_places_of_signing(language: str, text: str, place: str) -> None:
    assert signing(text, "2025-03-05", language)["place"] == place


TREATY = """The Government of the Republic of Kenya and the Government of the Republic of Uganda, desiring to cooperate, have agreed as follows:

Article 1
The Parties shall cooperate on energy.

Article 2
This Agreement shall {}.

Done at Nairobi on 3 May 2024 in duplicate in the English language.
"""


def begins(text: str, published: str, language: str) -> str | None:
    record = draft_read(Document(text, published=datetime.date.fromisoformat(published), language=language))["record"]
    assert record is not None
    return (record["term"] or {}).get("in_force_on")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya and Norway signed an agreement on fisheries in Nairobi on 4 March 2025. The agreement took effect upon signature."),
        ("en", "Kenya and Norway signed an agreement on fisheries in Nairobi on 4 March 2025. The agreement is valid for three years from the date of signing."),
        ("es", "Chile y Perú firmaron en Arica el 4 de marzo de 2025 un acuerdo de cooperación. El acuerdo entró en vigor en la fecha de su firma."),
        ("ru", "Россия и Монголия подписали соглашение о торговле 4 марта 2025 года. Соглашение вступило в силу со дня подписания."),
    ],
)
def test_what_takes_effect_upon_signature_begins_on_the_day_of_signing(language: str, text: str) -> None:
    assert begins(text, "2025-03-05", language) == "2025-03-04"


@pytest.mark.parametrize("words", ["enter into force on the date of its signature", "remain in force for five years from the date of signature"])
def test_a_treaty_that_binds_since_its_signature_begins_on_the_day_of_its_closing_formula(words: str) -> None:
    assert begins(TREATY.format(words), "2024-05-20", "en") == "2024-05-03"


@pytest.mark.parametrize("words", ["enter into force thirty days after the date of its signature", "be open for signature", "remain in force for five years"])
def test_thirty_days_after_signature_is_another_day(words: str) -> None:
    assert begins(TREATY.format(words), "2024-05-20", "en") is None


def test_an_instrument_without_a_day_of_signing_begins_on_none() -> None:
    assert begins("Kenya and Norway signed an agreement on fisheries in Nairobi. The agreement took effect upon signature.", "2025-03-05", "en") is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya and Norway signed an agreement on fisheries in Nairobi on 4 March 2025. The agreement entered into force on 1 June 2025."),
        ("de", "Kenia und Norwegen unterzeichneten am 4. März 2025 in Nairobi ein Abkommen über Fischerei. Das Abkommen trat am 1. Juni 2025 in Kraft."),
        ("fr", "Le Kenya et la Norvège ont signé à Nairobi, le 4 mars 2025, un accord sur la pêche. L'accord est entré en vigueur le 1er juin 2025."),
        ("ru", "Кения и Норвегия подписали 4 марта 2025 года в Найроби соглашение о рыболовстве. Соглашение вступило в силу 1 июня 2025 года."),
    ],
)
def test_what_entered_into_force_on_a_day_gone_by_is_in_force(language: str, text: str) -> None:
    assert signing(text, "2025-08-05", language)["status"] == "in_force"


def test_what_enters_into_force_on_a_day_to_come_is_signed() -> None:
    text = "Kenya and Norway signed an agreement on fisheries in Nairobi on 4 March 2025. The agreement enters into force on 1 June 2025."
    assert signing(text, "2025-03-05", "en")["status"] == "signed"
    assert signing(text, "2025-06-02", "en")["status"] == "in_force"


NOTICES = [
    ("en", "Agreement between Kenya and Norway on Fisheries\n\nSigned: Nairobi, Kenya, 4 March 2025\nEntry into force: 1 June 2025\n\nThe agreement was signed by the two ministers.", "Nairobi"),
    ("de", "Abkommen zwischen Österreich und Slowenien über Fischerei\n\nUnterzeichnet: Laibach, 4. März 2025\nInkrafttreten: 1. Juni 2025\n\nDas Abkommen wurde von beiden Ministern unterzeichnet.", "Laibach"),
    ("fr", "Accord entre le Bénin et le Togo sur la pêche\n\nDate de signature : 4 mars 2025\nLieu de signature : Cotonou\nDate d'entrée en vigueur : 1er juin 2025\n\nL'accord a été signé par les deux ministres.", "Cotonou"),
    ("zh", "中国和斐济关于渔业的协定\n\n签署日期：2025年3月4日\n生效日期：2025年6月1日\n\n中国和斐济签署了该协定。", None),
]


@pytest.mark.parametrize(("language", "text", "place"), NOTICES)
def test_the_lines_of_a_notice_tell_day_and_place(language: str, text: str, place: str | None) -> None:
    found = signing(text, "2025-08-05", language)
    assert (found["on"], found.get("place")) == ("2025-03-04", place)


@pytest.mark.parametrize(("language", "text", "place"), NOTICES)
def test_the_lines_of_a_notice_tell_since_when(language: str, text: str, place: str | None) -> None:
    record = draft_read(Document(text, published=datetime.date(2025, 8, 5), language=language))["record"]
    assert record is not None
    assert record["term"]["in_force_on"] == "2025-06-01"
