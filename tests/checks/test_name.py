"""Names as printed: an inflectional ending may differ, no letter of the stem."""

from typing import Any

import pytest

from accordant.checks.name import name
from accordant.checks.passage import Passage


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        ("أبو بكر الناصري", "التقى أبا بكر الناصري", "أبا بكر الناصري"),
        ("أبو ظبي", "في مدينة أبي ظبي", "أبي ظبي"),
        ("المملكتان", "بين المملكتين", "المملكتين"),
        ("محمد", "كرّم محمدا أمس", "محمدا"),
        ("الدار البيضاء", "وبالدار البيضاء", "الدار البيضاء"),
        ("Ministry of Energy", "the MINISTRY OF ENERGY", "MINISTRY OF ENERGY"),
        ("Côte d’Ivoire", "en Côte d'Ivoire", "Côte d'Ivoire"),
    ],
)
def test_a_printed_name_is_found_with_another_ending(value: Any, text: str, expected: Any) -> None:
    (span,) = name(value, Passage(text)).spans
    assert text[span.start : span.end] == expected


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("سلمان", "الأمير سليمان"),
        ("Robert", "Robertson signed"),
        ("Fatima Zahra", "Fatima Zohra"),
        ("الناصري", "الناصر"),
        ("Port Said", "Port Sudan"),
    ],
)
def test_another_name_is_contradicted(value: Any, text: str) -> None:
    found = name(value, Passage(text))
    assert found.verdict == "contradicted"
    assert f"«{value}»" in found.reason


@pytest.mark.parametrize("value", [None, 7, "", "—"])
def test_what_is_no_name_is_malformed(value: Any) -> None:
    assert name(value, Passage("any words")).reason.startswith("malformed:")
