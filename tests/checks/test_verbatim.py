"""Verbatim: exact after folding, bounded by words and clitics."""

from typing import Any

import pytest

from accordant.checks.passage import Passage
from accordant.checks.verbatim import verbatim


def cut(value: str, text: str, language: str | None = None) -> str | None:
    """What the finding cuts out of the passage; None where it is not supported."""
    found = verbatim(value, Passage(text, language=language))
    return "|".join(text[span.start : span.end] for span in found.spans) if found.verdict == "supported" else None


@pytest.mark.parametrize(
    ("value", "text", "expected"),
    [
        ("الرباط", "وصل إلى الرباط", "الرباط"),
        ("الرباط", "اجتمعا بالرباط", "الرباط"),
        ("رباط", "اجتمعا بالرباط", "رباط"),
        ("المغرب", "دعم للمغرب", "لمغرب"),
        ("اللجنة المشتركة", "تقرير للجنة المشتركة", "لجنة المشتركة"),
        ("وزارة الطاقة", "ووزارة الطاقة", "وزارة الطاقة"),
        ("مذكرة", "وبمذكرة واضحة", "مذكرة"),
        ("اتفاقية", "اتّفاقـيّة جديدة", "اتّفاقـيّة"),
        ("accord", "signature de l’accord", "accord"),
        ("joint committee", "the Joint  Committee", "Joint  Committee"),
        ("2025", "سنة ٢٠٢٥م", "٢٠٢٥"),
        ("北京", "双方在北京签署", "北京"),
        ("2025", "于2025年签署", "2025"),
        ("Morocco", "Morocco's navy", "Morocco"),
        ("co-operation", "co‑operation in energy", "co‑operation"),
    ],
)
def test_a_copied_value_is_found_at_exactly_its_characters(value: Any, text: str, expected: Any) -> None:
    assert cut(value, text) == expected


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("MA", "on 4 MARCH"),
        ("no", "a notice was given"),
        ("5", "1,5 million"),
        ("12", "the year 2012"),
        ("اتفاق", "اتفاقية تعاون"),
        ("حد", "واحد منهم"),
        ("باط", "بالرباط"),
        ("shall not exceed", "should not exceed"),
        ("Ministry of Trade", "Ministry of Energy"),
        ("accord signé", "accord non signé"),
    ],
)
def test_a_value_that_the_passage_does_not_print_as_words_is_contradicted(value: Any, text: str) -> None:
    found = verbatim(value, Passage(text))
    assert found.verdict == "contradicted"
    assert f"«{value}»" in found.reason


@pytest.mark.parametrize("value", [None, 3, "", "  ", ["x"], {"a": 1}])
def test_what_is_no_text_is_malformed(value: Any) -> None:
    found = verbatim(value, Passage("any words"))
    assert found.verdict == "contradicted"
    assert found.reason.startswith("malformed:")


def test_spans_count_from_the_passage_and_not_from_its_sentence() -> None:
    context = "The two met in Tunis, and the paper was signed in Sfax."
    passage = Passage(context, context.index("signed"), len(context) - 1)
    (span,) = verbatim("Sfax", passage).spans
    assert (span.start, span.end) == (10, 14)
    assert verbatim("Tunis", passage).verdict == "contradicted"
