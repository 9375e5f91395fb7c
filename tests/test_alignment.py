"""Quotes found at exactly the characters that state them, and quotes that are not there not found."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accordant.alignment import Alignment, align, align_all
from accordant.document import Document
from accordant.folding import bare, fold

ENGLISH = Document(
    "The Government of Norvania shall not export 4,821 air-defence systems to Ostmark. On 4 March 2025, at the base in MARCH Street, the "
    "co-operation framework was signed by General Karl Ostrov and Konrad Milde, who may extend it by 2.5 years. The ministers of Iran and "
    "Malta, who can’t attend, said: “We welcome the framework.” It is the office’s third agreement since 2019, worth €2 500 000."
)
ARABIC = Document(
    "وقّع وزير الدفاع النوردي سليم الأحمدي، يوم الإثنين بالمدينة البيضاء، اتفاقية تعاون في المجال الدفاعي مع نظيره الأوستي محمود درويش، "
    "بقيمة ٢٥ مليون يورو. ولن تدخل الاتفاقية حيز التنفيذ قبل سنة 2026، وتشمل التدريب والصناعات الدفاعيـة."
)
FRENCH = Document(
    "Les deux ministres ont signé à l’hôtel de ville un mémorandum d’entente en matière de défense. L’accord n’entrera pas en vigueur "
    "avant la ratification ; il prévoit 12 500 hommes et une œuvre commune."
)


def found(quote: str, document: Document, near: int | None = None) -> str | None:
    alignment = align(quote, document, near=near)
    return None if alignment is None else document.text[alignment.start : alignment.end]


@pytest.mark.parametrize(
    ("document", "quote", "cut", "method"),
    [
        (ENGLISH, "signed by General Karl Ostrov", "signed by General Karl Ostrov", "exact"),
        (ENGLISH, " “signed by General Karl Ostrov” ", "signed by General Karl Ostrov", "exact"),
        (ENGLISH, "2.5 years", "2.5 years", "exact"),
        (ENGLISH, "Signed By GENERAL Karl ostrov", "signed by General Karl Ostrov", "folded"),
        (ENGLISH, "signed  by\n General Karl Ostrov", "signed by General Karl Ostrov", "folded"),
        (ENGLISH, "signedbyGeneralKarl Ostrov", "signed by General Karl Ostrov", "folded"),
        (ENGLISH, "thecooperationframeworkwassigned", "the co-operation framework was signed", "folded"),
        (ENGLISH, "the coopera-\ntion framework", "the co-operation framework", "folded"),
        (ENGLISH, "the co–operation frame-work", "the co-operation framework", "folded"),
        (ENGLISH, "the co\u00adoperation fra\u200bmework", "the co-operation framework", "folded"),
        (ENGLISH, "the ｃｏ－operation ﬀramework".replace("ﬀ", "f"), "the co-operation framework", "folded"),
        (ENGLISH, "who can't attend, said: \"We welcome", "who can’t attend, said: “We welcome", "folded"),
        (ENGLISH, "On ٤ March ۲۰۲۵", "On 4 March 2025", "folded"),
        (ENGLISH, "the oﬃce's third", "the office’s third", "folded"),
        (ENGLISH, "\u202bworth €2 500 000\u202c", "worth €2 500 000", "exact"),
        (ENGLISH, "worth €2\u202f500\u202f000", "worth €2 500 000", "folded"),
        (ENGLISH, "General Karl Ostrov.", "General Karl Ostrov", "folded"),
        (ARABIC, "وقع وزير الدفاع", "وقّع وزير الدفاع", "folded"),
        (ARABIC, "وَزِيرُ الدِّفَاعِ", "وزير الدفاع", "folded"),
        (ARABIC, "يوم الاثنين", "يوم الإثنين", "folded"),
        (ARABIC, "إتفاقيه تعاون فى المجال", "اتفاقية تعاون في المجال", "folded"),
        (ARABIC, "الصناعات الدفاعية", "الصناعات الدفاعيـة", "folded"),
        (ARABIC, "بقيمة 25 مليون يورو", "بقيمة ٢٥ مليون يورو", "folded"),
        (ARABIC, "سنة ٢٠٢٦", "سنة 2026", "folded"),
        (ARABIC, "المدينة البيضاء", "المدينة البيضاء", "exact"),
        (ARABIC, "التــدريب", "التدريب", "folded"),
        (ARABIC, "وزیر الدفاع", "وزير الدفاع", "folded"),
        (ARABIC, "\u2067سليم الأحمدي\u2069", "سليم الأحمدي", "exact"),
        (FRENCH, unicodedata.normalize("NFD", "ont signé à l’hôtel"), "ont signé à l’hôtel", "folded"),
        (FRENCH, "ont signe a l'hotel de ville", "ont signé à l’hôtel de ville", "folded"),
        (FRENCH, "une oeuvre commune", "une œuvre commune", "folded"),
        (FRENCH, "avant la ratification; il prévoit", "avant la ratification ; il prévoit", "folded"),
        (FRENCH, "12500 hommes", "12 500 hommes", "folded"),
    ],
)
def test_a_respelt_quote_is_found_at_its_own_characters(document: Document, quote: str, cut: str, method: str) -> None:
    assert found(quote, document) == cut
    alignment = align(quote, document)
    assert alignment is not None
    assert alignment.method == method
    assert (alignment.score == 1) == (method == "exact")


@pytest.mark.parametrize(
    ("document", "quote", "cut"),
    [
        (ENGLISH, "the co-operetion framework was signed", "the co-operation framework was signed"),
        (ENGLISH, "the co-operation framwork was sigend", "the co-operation framework was signed"),
        (ENGLISH, "signed by Karl Ostrov and Konrad Milde", "signed by General Karl Ostrov and Konrad Milde"),
        (ENGLISH, "signed by General Karl Ostrow", "signed by General Karl Ostrov"),
        (Document("The ministers met and signed the framework of the agreement."), "met and signed htf framework of the", "met and signed the framework of the"),
        (Document("De ministrarna möttes och undertecknade avtalet."), "ministrarna möttes ch undertecknade", "ministrarna möttes och undertecknade"),
        (ARABIC, "وزير الدفاع النوردي سليم الاحمدى يوم الإثنين", "وزير الدفاع النوردي سليم الأحمدي، يوم الإثنين"),
        (ARABIC, "اتفاقية تعاون المجال الدفاعي", "اتفاقية تعاون في المجال الدفاعي"),
        (ARABIC, "اتفاقية تعاوم في المجال الدفاعي", "اتفاقية تعاون في المجال الدفاعي"),
        (ARABIC, "المدينة البيضا، اتفاقية تعاون", "المدينة البيضاء، اتفاقية تعاون"),
        (FRENCH, "un mémorandun d’entente en matière", "un mémorandum d’entente en matière"),
        (Document("两国国防部长星期二在首都签署了合作协议。"), "两国国防部长星期二在首都签暑了合作协议", "两国国防部长星期二在首都签署了合作协议"),
        (Document("दोनों मंत्रियों ने मंगलवार को समझौते पर हस्ताक्षर किए।"), "मंत्रियों ने मगलवार को समझौते पर", "मंत्रियों ने मंगलवार को समझौते पर"),
    ],
)
def test_a_wrong_letter_or_two_or_a_dropped_word_is_forgiven(document: Document, quote: str, cut: str) -> None:
    assert found(quote, document) == cut
    alignment = align(quote, document)
    assert alignment is not None
    assert alignment.method == "fuzzy"
    assert 0 < alignment.score < 0.95


@pytest.mark.parametrize(
    ("document", "quote"),
    [
        (ENGLISH, "MA"),
        (ENGLISH, "1"),
        (ENGLISH, "4,82"),
        (ENGLISH, "821"),
        (ENGLISH, "5"),
        (ENGLISH, "2"),
        (ENGLISH, "500 000"),
        (ENGLISH, "who can"),
        (ENGLISH, "shall export 4,821 air-defence systems"),
        (ENGLISH, "Norvania may not export 4,821 air-defence systems"),
        (ENGLISH, "shall not export 4,812 air-defence systems"),
        (ENGLISH, "shall not import 4,821 air-defence systems"),
        (ENGLISH, "who shall extend it by 2.5 years"),
        (Document("The ministers met and signed the framework of the agreement."), "met or signed the framework of the agreement"),
        (Document("Le texte ne prévoit pas de base sur le sol national."), "Le texte se prévoit pas de base sur le sol national"),
        (ENGLISH, "The ministers of Iraq and Malta"),
        (ENGLISH, "The ministers of Iran and Mali"),
        (ENGLISH, "On 4 March 2026, at the base"),
        (ENGLISH, "On 4 May 2025, at the base"),
        (ENGLISH, "signed by General Carl Lindqvist"),
        (ENGLISH, "signed by General Konrad Milde and Karl Ostrov"),
        (ENGLISH, "Karl"[:3]),
        (ENGLISH, "the ministers of Norvania were absent"),
        (ENGLISH, ""),
        (ENGLISH, " … "),
        (ENGLISH, "“.”"),
        (ARABIC, "وتدخل الاتفاقية حيز التنفيذ قبل سنة 2026"),
        (ARABIC, "الاتفاقية حيز التنفيذ بعد سنة 2026"),
        (ARABIC, "بقيمة ٢٦ مليون يورو"),
        (ARABIC, "نظيره الأوستي محمد درويش"),
        (ARABIC, "دفاع"[:2]),
        (FRENCH, "L’accord entrera en vigueur avant la ratification"),
        (FRENCH, "500 hommes"),
        (FRENCH, "il prévoit 12 600 hommes"),
        (Document("中方不同意该提案，双方将继续谈判合作协议。"), "中方同意该提案，双方将继续谈判合作协议"),
        (Document("一百二十架飞机"), "二十架飞机"),
        (Document("Antlaşma dün Ankara'da iki ülke arasında imzalanmadı."), "Antlaşma dün Ankara'da iki ülke arasında imzalandı"),
        (Document("The measure was illegal under the treaty."), "The measure was legal under the treaty"),
    ],
)
def test_what_the_document_does_not_say_is_not_found(document: Document, quote: str) -> None:
    assert align(quote, document) is None


def test_a_word_after_an_arabic_clitic_is_found_without_it() -> None:
    for text, word in [("وصل بالرباط", "الرباط"), ("وصل بالرباط", "رباط"), ("للمغرب دور", "مغرب"), ("والاتفاق قائم", "الاتفاق"), ("سيوقع غدا", "يوقع")]:
        assert found(word, Document(text)) == word
    assert align("اطار", Document("الاطار")) is not None
    assert align("زير", Document("هذا وزر")) is None


def test_a_word_of_its_own_is_preferred_to_one_behind_a_letter() -> None:
    document = Document("فيصل الوزير ثم يصل الوفد")
    assert align("يصل", document) == Alignment(15, 18, "exact", 1.0)


def test_a_korean_noun_is_found_before_its_particle() -> None:
    document = Document("한국은 미국과 합의했다")
    assert found("한국", document) == "한국"
    assert found("미국", document) == "미국"
    assert align("합의", document) is None


def test_scripts_without_spaces_have_no_word_edges() -> None:
    assert found("国防部长", Document("两国国防部长2025年签署")) == "国防部长"
    assert found("2025", Document("两国国防部长2025年签署")) == "2025"


def test_a_quote_edge_takes_a_letter_with_its_mark_and_leaves_direction_marks() -> None:
    document = Document("هذا عقدٌ\u200f جديد, de\u0301ja\u0300 vu")
    assert found("عقد", document) == "عقدٌ"
    assert found("déjà", document) == "de\u0301ja\u0300"
    assert align("de", document) is None


def test_the_nearest_of_several_places_is_taken() -> None:
    document = Document("Oslo agreed. " * 40)
    assert align("Oslo", document) == Alignment(0, 4, "exact", 1.0)
    assert align("Oslo", document, near=260) == Alignment(260, 264, "exact", 1.0)
    assert align("OSLO", document, near=255) == Alignment(260, 264, "folded", 0.98)
    assert align("Osloagreed", document, near=300) == Alignment(299, 310, "folded", 0.94)
    assert align("Oslo", document, near=10_000) == Alignment(507, 511, "exact", 1.0)


def test_the_pieces_of_a_quote_with_an_ellipsis_are_found_in_order() -> None:
    for quote in ("General Karl Ostrov … extend it", "General Karl Ostrov [...] extend it", "General Karl Ostrov (…) extend it", "…General Karl Ostrov... extend it..."):
        pieces = align_all(quote, ENGLISH)
        assert [ENGLISH.text[piece.start : piece.end] for piece in pieces] == ["General Karl Ostrov", "extend it"]
        assert found(quote, ENGLISH) == "General Karl Ostrov and Konrad Milde, who may extend it"


def test_pieces_out_of_order_or_missing_are_no_quote() -> None:
    assert align_all("extend it … General Karl Ostrov", ENGLISH) == []
    assert align("extend it … General Karl Ostrov", ENGLISH) is None
    assert align_all("General Karl Ostrov … of Sudmark", ENGLISH) == []


def test_pieces_far_apart_give_the_longest_alone() -> None:
    assert found("Government of Norvania … third agreement since 2019", ENGLISH) == "third agreement since 2019"


def test_of_repeated_pieces_the_closest_are_taken() -> None:
    document = Document("Oslo was first. Then Oslo and Bergen agreed.")
    assert align_all("Oslo … Bergen", document)[0].start == 21


def test_an_ellipsis_that_the_document_has_splits_nothing() -> None:
    document = Document("We shall see... said the minister.")
    assert align_all("shall see… said", document) == [Alignment(3, 20, "folded", 0.98)]


def test_a_quote_without_an_ellipsis_is_one_piece() -> None:
    assert len(align_all("Konrad Milde", ENGLISH)) == 1
    assert align_all("Conradin Milder", ENGLISH) == []


def test_a_text_may_stand_for_a_document() -> None:
    assert align("b c", "a b  c") == Alignment(2, 6, "folded", 0.98)
    assert align("b", "") is None


def test_a_document_is_prepared_once() -> None:
    document = Document("The ministers signed.")
    align("MINISTERS", document)
    assert document.prepared.folded is document.prepared.folded


def test_the_guarded_words_are_read_where_the_language_is_unknown() -> None:
    assert align("Xq zz not valid herewith", Document("Xq zz now valid herewith", language="xx")) is None


def test_a_quote_that_stands_inside_a_million_words_takes_no_long_time() -> None:
    before = time.perf_counter()
    assert align("a" * 50, Document("a" * 1_000_000)) is None
    assert align("ab" * 60 + "c", Document("ab" * 400_000)) is None
    assert time.perf_counter() - before < 5


ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=50)
TRICKY = st.text(
    alphabet=st.sampled_from("aéẽ\u0301İßﬁ…ﷲ½²٣３12., \n\u00a0\u200f\u00ad-اأّـالبوهيىक\u093c\u093f한국\u1112\u1161ｶﾞ中不\ud800\0“'B"), max_size=40
)


def _spelling(text: str) -> str:
    return bare(fold(text.strip(" \n\u00a0\u200f\u00ad“'")).text)


@settings(max_examples=400, deadline=None)
@given(TRICKY | ANY_TEXT, st.data())
def test_a_span_cuts_original_characters_out_that_fold_to_the_quote(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 12)))
    quote = data.draw(st.sampled_from([text[start:end], text[start:end].upper(), unicodedata.normalize("NFD", text[start:end])]))
    alignment = align(quote, text)
    if alignment is None:
        return
    assert 0 <= alignment.start < alignment.end <= len(text)
    cut = text[alignment.start : alignment.end]
    if alignment.method == "exact":
        assert cut in quote
    elif alignment.score == 0.98:
        assert fold(cut).text in fold(quote).text
    elif alignment.score == 0.96:
        assert bare(fold(cut).text) in bare(fold(quote).text)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(["signed", "the", "اتفاق", "مذكّرة", "2025", "en", "défense", "Oslo,", "한국", "部长", "में", "1,5"]), min_size=1, max_size=12), st.data())
def test_every_run_of_whole_words_is_found_exactly(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    quote = " ".join(words[start:end])
    alignment = align(quote, text)
    assert alignment is not None
    assert text[alignment.start : alignment.end] == quote
