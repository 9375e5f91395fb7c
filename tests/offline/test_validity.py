"""How long an instrument binds and from when: of the instrument itself, and of nothing else that lasts or begins."""

from __future__ import annotations

from typing import Any

import pytest

from accordant import Document, extract_agreement
from accordant.offline.story import Story
from accordant.offline.text import Text
from accordant.offline.treaty import treaty_story
from accordant.offline.validity import validity
from instruments import INSTRUMENTS

EN = INSTRUMENTS["en"].text
FINAL = "This Memorandum shall enter into force on the date of its signature and shall remain in force for a period of five years."


def of_treaty(final: str) -> dict[str, Any]:
    story = treaty_story(Text(Document(EN.replace(FINAL, final))))
    assert story is not None
    return validity(story) or {}


def of_report(text: str) -> dict[str, Any]:
    read = Text(Document(text))
    return validity(Story(read, news=[read.sentences[0]])) or {}


@pytest.mark.parametrize("language", INSTRUMENTS)
def test_the_articles_say_how_long_the_instrument_binds(language: str) -> None:
    instrument = INSTRUMENTS[language]
    record = extract_agreement(Document(instrument.text), model="offline").record
    assert record is not None
    assert record.term is not None
    assert record.term.duration == instrument.duration


@pytest.mark.parametrize(
    ("final", "duration"),
    [
        ("This Memorandum is concluded for an initial period of eighteen (18) months.", "P18M"),
        ("This Memorandum shall remain valid for ten years from the date of its entry into force.", "P10Y"),
        ("This Memorandum is subject to approval. It shall remain in force for three years.", "P3Y"),
        ("This Memorandum is concluded for an unlimited period.", None),
        ("This Memorandum shall remain in force unless terminated by six months' notice.", None),
        ("This Memorandum shall remain in force for six months after the notice of termination.", None),
        ("This Memorandum may be renewed for a term of two years.", None),
        ("A certificate shall be valid for twelve months.", None),
    ],
)
def test_only_the_time_that_the_instrument_lasts_is_its_duration(final: str, duration: str | None) -> None:
    assert of_treaty(final).get("duration") == duration


@pytest.mark.parametrize(
    ("final", "day"),
    [
        ("This Memorandum shall enter into force on 1 January 2026.", "2026-01-01"),
        ("This Memorandum shall enter into force thirty days after the exchange of notes.", None),
        ("This Memorandum shall enter into force by 1 January 2026.", None),
        ("It replaces the Agreement which entered into force on 15 February 1985.", None),
        ("This Memorandum shall be applied provisionally from 1 January 2026.", None),
    ],
)
def test_only_a_named_day_of_its_own_is_the_day_of_entry_into_force(final: str, day: str | None) -> None:
    assert of_treaty(final).get("in_force_on") == day


def test_the_sentence_on_renewal_stands_in_the_language_asked_for() -> None:
    renewal = "It shall be renewed tacitly for successive periods of two years."
    assert of_treaty(f"1. This Memorandum is concluded for five years. 2. {renewal}")["renewal"] == renewal


def test_a_renewal_that_would_need_translation_is_left_out() -> None:
    story = treaty_story(Text(Document(INSTRUMENTS["fr"].text)))
    assert story is not None
    assert (validity(story) or {})["renewal"] is None


@pytest.mark.parametrize(
    ("report", "duration", "day"),
    [
        ("Kenya and Norway signed an agreement on Monday. The agreement enters into force on 1 July 2026 and will run for ten years.", "P10Y", "2026-07-01"),
        ("Kenya and Norway signed an agreement on Monday. The text covers ports. It would run for four years.", "P4Y", None),
        ("Kenya and Norway signed a memorandum. The memorandum, which is valid for five years, covers ports.", "P5Y", None),
        ("Le Bénin et le Maroc ont signé une convention. Elle est conclue pour une durée de cinq ans, renouvelable.", "P5Y", None),
        ("O Acordo foi assinado em 2023. O Acordo entrou em vigor a 18 de Abril de 2025. Vigorará por um período de sete anos.", "P7Y", "2025-04-18"),
        ("وقعت عمان وتنزانيا اتفاقية. وتسري الاتفاقية لمدة خمس سنوات وتجدد تلقائيا.", "P5Y", None),
        ("Kedua negara meneken kerja sama arsip. Kerja sama berlaku tiga tahun sejak diteken.", "P3Y", None),
        ("Los dos países firmaron un convenio. El convenio regirá por tres años.", "P3Y", None),
        # what lasts or began is something else
        ("Kenya and Norway signed an agreement. They recalled the treaty done at Oslo on 18 December 1978, which entered into force on 15 February 1985.", None, None),
        ("Kenya and Norway signed an agreement. Norway gives 4 million euros over four years.", None, None),
        ("Kenya and Norway signed a memorandum. A ceasefire has been in force for two years.", None, None),
    ],
)
def test_a_report_says_how_long_and_from_when(report: str, duration: str | None, day: str | None) -> None:
    read = of_report(report)
    assert (read.get("duration"), read.get("in_force_on")) == (duration, day)


def test_two_lengths_for_one_instrument_leave_its_duration_open() -> None:
    assert of_report("They signed an agreement. The agreement is valid for five years. The agreement is valid for three years.").get("duration") is None
