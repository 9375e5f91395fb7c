"""Kind, title and fields of an instrument as the built-in reader reads them out of reports."""

from __future__ import annotations

import pytest

import accordant
from accordant import Document
from accordant.agreement import Instrument
from newsroom import REPORTS


def instrument(text: str, published: str | None = None) -> Instrument | None:
    record = accordant.extract_agreement(Document(text, published=published), model="offline").record
    return record.instrument if record else None


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_a_report_gives_the_kind_that_its_words_state(name: str) -> None:
    report = REPORTS[name]
    found = instrument(report.text, report.published)
    assert (found.kind if found else None) == report.kind


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Kenya and Fiji signed the «Agreement on Mutual Logistics Support» in Suva.", "Agreement on Mutual Logistics Support"),
        ("Kenya and Fiji signed a memorandum of understanding on fisheries enforcement in Suva on Monday.", "memorandum of understanding on fisheries enforcement"),
        ("Kenya and Fiji signed a memorandum of understanding in Suva.", None),
        ("وقعت مصر والأردن مذكرة تفاهم في مجال النقل البري، بحضور الوزيرين.", "مذكرة تفاهم في مجال النقل البري"),
        ("中国和斐济在苏瓦签署《中华人民共和国和斐济共和国军事合作协定》。", "中华人民共和国和斐济共和国军事合作协定"),
        ('Türkiye ile Somali arasında "Savunma İş Birliği Çerçeve Anlaşması" imzalandı.', "Savunma İş Birliği Çerçeve Anlaşması"),
        ("Argentina y Paraguay firmaron un memorando de entendimiento sobre cooperación nuclear en Asunción.", "memorando de entendimiento sobre cooperación nuclear"),
        ("Россия и Лаос подписали соглашение о военном сотрудничестве в Москве.", "соглашение о военном сотрудничестве"),
    ],
)
def test_a_title_is_what_is_quoted_or_the_kind_with_what_it_is_on(text: str, title: str | None) -> None:
    found = instrument(text)
    assert found is not None
    assert found.title == title


@pytest.mark.parametrize(
    ("text", "domains"),
    [
        ("Kenya and Fiji signed an agreement on fisheries in Suva. The ministers of defence looked on.", ["fisheries"]),
        ("The defence ministers of Kenya and Fiji signed an agreement.", []),
        ("भारत और ओमान ने मस्कट में व्यापार समझौते पर हस्ताक्षर किए।", ["trade"]),
        ("L'Espagne et le Sénégal ont signé une convention relative à la santé.", ["health"]),
    ],
)
def test_the_fields_are_those_of_the_instrument_and_not_of_its_signatories(text: str, domains: list[str]) -> None:
    found = instrument(text)
    assert found is not None
    assert found.domains == domains


def test_a_more_precise_word_of_the_report_stands_for_the_kind() -> None:
    found = instrument("Kenya and Fiji signed an agreement in Suva. The signing of the memorandum of understanding took place on 3 May 2025.")
    assert found is not None
    assert found.kind == "memorandum_of_understanding"


def test_the_loose_word_of_a_headline_does_not_make_a_treaty() -> None:
    found = instrument("Kenya, Fiji sign pact\n\nKenya and Fiji signed a memorandum of understanding on trade in Suva.")
    assert found is not None
    assert found.kind == "memorandum_of_understanding"


def test_the_title_is_of_the_kind_that_the_report_states_most_precisely() -> None:
    found = instrument("وقع المغرب وباكستان بالرباط اتفاقية تعاون في المجال الدفاعي. وشكل اللقاء مناسبة لتوقيع مذكرة تفاهم في مجال الدفاع بين المغرب وباكستان.")
    assert found is not None
    assert (found.kind, found.title) == ("memorandum_of_understanding", "مذكرة تفاهم في مجال الدفاع")
