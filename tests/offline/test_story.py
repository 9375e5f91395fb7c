"""Which sentences tell of the agreement that a text is about, and of which others."""

from __future__ import annotations

import pytest

import accordant
from accordant import Document
from accordant.offline.story import stories
from accordant.offline.text import Text

RECALLED = {
    "fr": "En visite à Paris, le ministre tchadien a rappelé que le Tchad et la France avaient signé un accord de défense en 1976.",
    "de": "Bei seinem Besuch in Wien erinnerte der Minister daran, dass Österreich und Ungarn 1994 ein Abkommen unterzeichneten.",
    "ru": "Стороны говорили о торговле на основании соглашения, которое Беларусь и Зимбабве подписали в 2017 году.",
    "ar": "زار الوفد العراقي عمّان، وذكّر باتفاقية النقل التي وقعها العراق والأردن عام 2009.",
    "zh": "代表团参观了工厂。中国与智利曾于2005年签署自由贸易协定。",
    "en": "The delegation toured the port. Kenya and Fiji signed a fisheries agreement ten years ago.",
}


@pytest.mark.parametrize("language", sorted(RECALLED))
def test_an_agreement_of_years_ago_is_not_what_a_report_is_about(language: str) -> None:
    assert stories(Text(Document(RECALLED[language], published="2025-03-04"))) == []


def test_a_signing_may_be_buried_in_the_report_of_a_visit() -> None:
    text = "The minister was received with honours. " * 50 + "\n\nThe ministers of Kenya and Fiji signed an agreement on fisheries."
    (found,) = stories(Text(Document(text)))
    assert found.chief is not None
    assert "Fiji" in found.chief.printed


def test_a_denial_in_the_headline_is_the_news() -> None:
    (found,) = stories(Text(Document("Kenya denies agreement with Fiji\n\nA paper wrote that Kenya and Fiji signed an agreement on Monday.")))
    assert found.acts[0].status.what == "denied"


def test_what_was_put_off_beside_a_signing_is_not_the_news() -> None:
    (found,) = stories(Text(Document("Kenya and Fiji sign treaty\n\nKenya and Fiji signed a treaty in Suva. Another agreement was postponed.")))
    assert found.acts[0].status.what == "signed"


LIST = """Kenya and Fiji signed three documents in Suva on 3 May 2025:

1. Agreement on air services
2. Memorandum of Understanding on fisheries
3. Protocol on health

Both presidents looked on."""


def test_each_line_of_a_list_of_instruments_is_a_record() -> None:
    records = accordant.extract_agreements(LIST, model="offline").record
    assert records is not None
    assert [each.instrument.kind for each in records if each.instrument] == ["agreement", "memorandum_of_understanding", "protocol"]
    assert {(each.signing.status, each.signing.on, each.signing.place) for each in records if each.signing} == {("signed", "2025-05-03", "Suva")}


def test_the_others_of_a_list_are_named_beside_the_chief_one() -> None:
    found = accordant.extract_agreement(LIST, model="offline")
    assert found.record is not None
    assert [each.title for each in found.others] == ["Memorandum of Understanding on fisheries", "Protocol on health"]


def test_a_report_of_one_agreement_names_no_others() -> None:
    found = accordant.extract_agreement("Kenya and Fiji signed a treaty on fisheries in Suva.", model="offline")
    assert found.record is not None
    assert found.others == []


def test_a_text_in_a_language_without_the_words_of_other_worlds_needs_the_name_of_an_instrument_of_states() -> None:
    assert accordant.extract_agreement("De voetballer uit Brazilië tekende een contract in Duitsland.", model="offline").record is None
