"""Whatever a passage holds, a check answers: it never raises, and its spans cut the passage's own characters out."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accordant import check

VALUES: dict[str, Any] = {
    "country": "MA", "date": "2025-03-04", "number": 25, "money": {"amount": "25", "currency": "EUR"}, "duration": "P5Y", "person": "Mohamed Ali",
    "term": "memorandum_of_understanding", "verbatim": "Rabat", "name": "Рабат", "paraphrase": "Both sides signed on 4 March 2025.", "party": "MA",
}  # fmt: skip
LANGUAGES = [None, "ar", "zh", "nl", "en", "fr", "de", "hi", "id", "it", "ja", "ko", "fa", "pt", "ru", "es", "sw", "sv", "tr", "uk", "ur", "pl", "th", "xx"]
WORDS = st.sampled_from(
    ["25", "5", "٢٥", "۲۵", "२५", "２５", "二十五", "廿五", "1,5", "1.5", "2025", "1446", "۱۴۰۳", "令和七年", "'25", "4/3/2025", "2025-03-04", "4.", "March", "mars", "مارس", "März", "三月", "مارچ", "मार्च", "маршу", "березня", "Mart", "million", "millions", "مليون", "百万", "万", "億", "crore", "लाख", "Milliarden", "mil", "bin", "twenty-five", "vingt", "fünfundzwanzig", "двадцать", "пять", "yirmi", "beş", "dua", "puluh", "ishirini", "na", "tano", "スムニダ", "dollars", "EUR", "€", "$", "¥", "₹", "원", "yuan", "دولار", "euro(", ")»", "years", "ans", "Jahre", "年", "년", "سنوات", "سال", "वर्ष", "лет", "yıl", "tahun", "miaka", "of", "the", "de", "la", "و", "et", "und", "и", "和", "と", "와", "na", "dan", "ve", "signed", "signé", "وقع", "签署", "署名", "서명", "подписан", "imzalandı", "Morocco", "Maroc", "المغرب", "摩洛哥", "モロッコ", "모로코", "Марокко", "Fas", "Moroko", "मोरक्को", "Mohamed", "Ali", "محمد", "علي", "Мохамед", "穆罕默德·阿里", "モハメド・アリ", "무함마드", "मोहम्मद", "not", "ne", "لا", "nicht", "not-", "%", "½", "³", "№", "\u200f", "ً", "́", "\xad", ".", ",", ";", ":", "-", "–", "…", "'", '"', "«", "。", "、", "・", "(", "[", "/", "|", "minus", "half", "and", "a"]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(WORDS, min_size=1, max_size=14).map(" ".join),
    st.lists(WORDS, min_size=1, max_size=14).map("".join),
    st.text(alphabet=st.characters(exclude_categories=()), min_size=1, max_size=40),
)


@pytest.mark.parametrize("kind", VALUES)
@settings(max_examples=120, deadline=None)
@given(text=TEXTS, language=st.sampled_from(LANGUAGES), published=st.sampled_from([None, "2025-03-05"]))
def test_a_check_answers_whatever_the_passage_holds(kind: str, text: str, language: str | None, published: str | None) -> None:
    finding = check(VALUES[kind], text, kind, language=language, published=published)
    assert finding.verdict in {"supported", "contradicted", "unverifiable"}
    assert finding.verdict == "supported" or finding.reason
    for span in finding.spans:
        assert 0 <= span.start < span.end <= len(text)
        assert span.text in {"", text[span.start : span.end]}


@pytest.mark.parametrize("event", ["signed", "in_force", "expires"])
@settings(max_examples=80, deadline=None)
@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_so_does_the_date_of_an_event(event: str, text: str, language: str | None) -> None:
    finding = check("2025-03-04", text, "date", language=language, event=event)
    assert finding.verdict in {"supported", "contradicted", "unverifiable"}
