"""Names as printed, with the case endings of each language."""

from typing import Any

import pytest

from accordant.checks.name import name
from accordant.checks.passage import Passage


@pytest.mark.parametrize(
    ("language", "value", "text", "expected"),
    [
        ("ru", "Рабат", "переговоры в Рабате", "Рабате"),
        ("ru", "Сергей Лавров", "встреча с Сергеем Лавровым", "Сергеем Лавровым"),
        ("ru", "Мария Захарова", "по словам Марии Захаровой", "Марии Захаровой"),
        ("ru", "Министерство иностранных дел", "в Министерстве иностранных дел", "Министерстве иностранных дел"),
        ("uk", "Київ", "у Києві", "Києві"),
        ("uk", "Дмитро Кулеба", "з Дмитром Кулебою", "Дмитром Кулебою"),
        ("tr", "Ankara", "Ankara'da imzalandı", "Ankara"),
        ("tr", "Savunma Bakanlığı", "Savunma Bakanlığında", "Savunma Bakanlığında"),
        ("de", "Angela Merkel", "Angela Merkels Reise", "Angela Merkels"),
        ("de", "Auswärtiges Amt", "im Auswärtigen Amt", "Auswärtigen Amt"),
        ("sw", "Dodoma", "mkutano wa Dodomani", "Dodomani"),
        ("ko", "라바트", "라바트에서 서명했다", "라바트에서"),
        ("ko", "김정은", "김정은이 서명했다", "김정은이"),
        ("hi", "ढाका", "ढाके में", "ढाके"),
    ],
)
def test_a_name_is_found_in_another_case(language: str, value: Any, text: str, expected: str) -> None:
    found = name(value, Passage(text, language=language))
    assert found.verdict == "supported"
    (span,) = found.spans
    assert text[span.start : span.end] == expected


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [
        ("ru", "Петров", "Павлов"),
        ("ru", "Рабат", "в Работе"),
        ("uk", "Київ", "у Харкові"),
        ("tr", "Konya", "Konak"),
        ("de", "Karl", "Karla reist"),
        ("en", "Robert", "Roberts signed"),
        ("ko", "김정은", "김정일이"),
    ],
)
def test_another_stem_is_contradicted(language: str, value: Any, text: str) -> None:
    assert name(value, Passage(text, language=language)).verdict == "contradicted"


def test_an_ending_of_a_language_that_is_not_known_decides_nothing() -> None:
    found = name("Robert", Passage("Roberts"))
    assert found.verdict == "unverifiable"
    assert "language" in found.reason
