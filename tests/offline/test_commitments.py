"""What a party named right beside the verb undertakes, in the words of the text."""

from __future__ import annotations

import pytest

from accordant.offline.commitments import commitments
from told_of import told

UNDERTAKEN = [
    ("en", "Malawi and Finland signed an agreement. Finland will make available a grant of up to EUR 14.2 million over four years.", "FI", "Finland will make available a grant of up to EUR 14.2 million over four years."),
    ("fr", "Le Sénégal et l'Espagne ont signé une convention. La Partie espagnole apportera une contribution de 18 millions d'euros.", "ES", "Partie espagnole apportera une contribution de 18 millions d'euros."),
    ("ar", "وقعت عمان وتنزانيا اتفاقية. وتتعهد سلطنة عمان باستقبال أربعين متدربا سنويا في مراكزها.", "OM", "تتعهد سلطنة عمان باستقبال أربعين متدربا سنويا في مراكزها."),
    ("ru", "Казахстан и Монголия подписали соглашение. Казахстанская Сторона ежегодно выделяет пятнадцать грантов для обучения.", "KZ", "Казахстанская Сторона ежегодно выделяет пятнадцать грантов для обучения."),
    ("es", "España y Perú firmaron un acuerdo. España aportará 20 millones de euros para la obra.", "ES", "España aportará 20 millones de euros para la obra."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "by", "words"), UNDERTAKEN)
def test_an_undertaking_has_its_party_and_the_words_of_the_text(language: str, text: str, by: str, words: str) -> None:
    assert [(each["by"], each["text"]) for each in commitments(told(text, language))] == [(by, words)]


SILENT = [
    ("en", "Kenya and Ghana signed an agreement. Kenya will welcome a new ambassador, and the weather will provide relief."),
    ("en", "Kenya and Ghana signed an agreement. The Norwegian Maritime Authority will provide three boats."),
    ("ru", "Казахстан и Монголия подписали соглашение. Стороны надеются, что визит даст результат."),
]


@pytest.mark.parametrize(("language", "text"), SILENT)
def test_a_forecast_and_the_promise_of_a_body_are_no_undertakings_of_a_party(language: str, text: str) -> None:
    assert commitments(told(text, language)) == []
