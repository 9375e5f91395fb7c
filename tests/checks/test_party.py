"""References to parties: codes, names, and both at once."""

from typing import Any

import pytest

from accordant.checks.party import party
from accordant.checks.passage import Passage


@pytest.mark.parametrize(
    ("value", "text", "verdict"),
    [
        ("SN", "عن الجانب السنغالي", "supported"),
        ("GH", "عن الجانب السنغالي", "contradicted"),
        ("GH", "au nom du Ghana", "supported"),
        ("both", "الطرفان", "supported"),
        ("both", "les deux parties", "supported"),
        ("both", "The two sides shall", "supported"),
        ("Both", "اتفق البلدان", "supported"),
        ("all", "all parties", "supported"),
        ("both", "السنغال", "contradicted"),
        ("both", "Ghana and Togo", "unverifiable"),
        ("SN", "both sides", "unverifiable"),
        ("Ministry of Energy", "for the Ministry of Energy", "supported"),
        ("Ministry of Energy", "for the Ministry of Trade", "contradicted"),
        ("", "Ghana", "contradicted"),
        (None, "Ghana", "contradicted"),
    ],
)
def test_a_party_is_held_by_its_code_its_name_or_the_words_for_both(value: Any, text: str, verdict: str) -> None:
    assert party(value, Passage(text)).verdict == verdict


def test_the_words_for_both_are_the_span() -> None:
    text = "وأكد الطرفان ذلك"
    (span,) = party("both", Passage(text)).spans
    assert text[span.start : span.end] == "الطرفان"
