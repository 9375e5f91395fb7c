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
