"""The lists of terms themselves: every code has words, and every listed word reads as its own code."""

from __future__ import annotations

import pytest

from accordant.apart import apart
from accordant.checks.passage import Passage
from accordant.checks.term import term
from accordant.codes import TOPICS, codes_of
from accordant.lexicons import entries

LANGUAGES = ("es", "pt", "it", "de", "nl", "sv")
WHOLE = ("instrument_kinds", "statuses", "areas", "party_kinds", "precedent_kinds")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("codes", WHOLE)
def test_every_code_but_other_has_words(language: str, codes: str) -> None:
    listed = set(entries(language, TOPICS.get(codes, codes)))
    assert listed - {"none", "aside"} == set(codes_of(codes)) - {"other"}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("codes", WHOLE)
def test_every_listed_word_reads_as_its_code(language: str, codes: str) -> None:
    lists = entries(language, TOPICS.get(codes, codes))
    told = {(code, form): term(code, Passage(form, language=language, marker={"codes": codes})).verdict
            for code, forms in lists.items() if code not in {"none", "aside"} for form in forms if "+" not in form and "&" not in form}  # fmt: skip
    assert {pair for pair, verdict in told.items() if verdict != "supported"} == set()


@pytest.mark.parametrize(
    ("language", "text", "context"),
    [
        ("it", "firmato", "Il memorandum non è firmato."),
        ("pt", "assinado", "O acordo não é assinado hoje."),
        ("de", "unterzeichnet", "Es wird erwartet, dass der Vertrag bald unterzeichnet wird."),
        ("nl", "ondertekend", "Het verdrag moet volgens de beide ministers nog voor het einde van het lopende jaar worden ondertekend."),
    ],
)
def test_no_small_word_parts_a_cue_from_its_verb(language: str, text: str, context: str) -> None:
    start = context.index(text)
    found = term("signed", Passage(context, start, start + len(text), language=language, marker={"codes": "statuses"}))
    assert found.verdict == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "context"),
    [
        ("de", "unterzeichnet", "Das Abkommen wurde bereits im Mai unterzeichnet."),
        ("de", "unterzeichnet", "Der Plan wurde in Bonn unterzeichnet."),
        ("nl", "ondertekend", "Een akkoord voor de visserij is in Tema ondertekend."),
        ("es", "firmado", "El memorando para reforzar la pesca fue firmado en Tema."),
        ("sv", "undertecknade", "Tidigare i dag undertecknade ministrarna avtalet."),
    ],
)
def test_a_word_that_only_looks_like_a_cue_changes_nothing(language: str, text: str, context: str) -> None:
    start = context.index(text)
    found = term("signed", Passage(context, start, start + len(text), language=language, marker={"codes": "statuses"}))
    assert found.verdict == "supported", found.reason


def test_a_separator_of_another_language_separates_nothing() -> None:
    text = "Awa Sonko, directrice en charge"
    assert apart(text, (0, 9), (25, 31), "fr") == 16 + 5
    assert apart("Awa Sonko en Paul Meyrand", (0, 9), (13, 25), "nl") == 4 + 20
