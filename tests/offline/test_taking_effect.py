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
