"""Folding: what is one spelling, what stays apart, and the way back to the original characters."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accordant.folding import bare, fold, folded_text, tight, tight_text

ANY_TEXT = st.text(alphabet=st.characters(exclude_categories=()), max_size=60)
TRICKY = st.text(alphabet=st.sampled_from("aé\u0301\u0307İıßﬁ…ﷲﷺ½²٣３ \t\n\u00a0\u200f\u200b\u00adاأّـہيىक\u093c\u093fগ\u09be한\u1112\u1161\u11abｶﾞ\ud800\0¨«-–"), max_size=30)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("اتِّفَاقِيَّةٌ", "اتفاقيه"),
        ("إلى الأمـــام", "الي الامام"),
        ("سنة ٢٠٢٥ و۲۰۲۶", "سنه 2025 و2026"),
        ("“l’accord” – «pacte»", "\"l'accord\" - \"pacte\""),
        ("Ｄｅｆｅｎｃｅ　１２", "defence 12"),
        ("oﬃce", "office"),
        ("ﷲ", "الله"),
        ("Straße ÉTÉ İZMİR", "strasse été izmir"),
        ("a  \n\t b\u00a0c", "a b c"),
        ("co\u00adoperation\u200b \u202bRTL\u202c", "cooperation rtl"),
        ("de\u0301fense", "défense"),
        ("\u1112\u1161\u11ab국", "한국"),
        ("ｶﾞｰﾄﾞ", "ガード"),
        ("हिन्दी", "हिन्दी"),
        ("গো", "গো"),
        ("1½ and 10² and ①", "1½ and 10² and ①"),
        ("\ud800x\0", "\ud800x\0"),
        ("", ""),
    ],
)
def test_spelling_variants_fold_to_one(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_accents_of_latin_letters_stay_when_folded_and_go_when_bare() -> None:
    assert fold("traité").text == "traité"
    assert bare("traité øre ёж çık") == "traite ore еж cik"


def test_spaces_and_hyphens_between_letters_go_when_tight_and_the_way_back_stays() -> None:
    found = tight("co- operation of 2025-26")
    assert found.text == "cooperationof2025-26"
    assert found.span(0, 11) == (0, 13)
    assert found.span(13, 17) == (17, 21)


def test_a_span_takes_a_letter_with_its_marks() -> None:
    text = "عقدٌ جديد"
    assert fold(text).span(0, 3) == (0, 4)


def test_a_span_leaves_direction_marks_beside_a_word_out() -> None:
    text = "\u200fعقد\u200f جديد"
    assert fold(text).span(0, 3) == (1, 4)


def test_offsets_and_ends_name_the_source_of_each_folded_character() -> None:
    folded = fold("a…\u200f  b")
    assert folded.text == "a... b"
    assert list(folded.offsets) == [0, 1, 1, 1, 3, 5, 6]
    assert list(folded.ends) == [1, 2, 2, 2, 5, 6]


def test_a_ligature_is_whole_or_not_at_all() -> None:
    folded = fold("of ﬁne")
    assert folded.text == "of fine"
    assert folded.whole(3, 7)
    assert folded.whole(3, 5)
    assert not folded.whole(3, 4)
    assert not folded.whole(4, 7)


def test_a_source_range_that_cuts_a_letter_from_its_mark_has_no_folded_range() -> None:
    folded = fold("e\u0301te")
    assert folded.within(0, 1) is None
    assert folded.within(0, 2) == (0, 1)
    assert folded.within(0, 4) == (0, 3)


@settings(max_examples=400, deadline=None)
@given(ANY_TEXT | TRICKY)
def test_a_text_folded_without_the_way_back_is_the_same_text(text: str) -> None:
    assert folded_text(text) == fold(text).text
    assert tight_text(text) == tight(text).text


@settings(max_examples=200, deadline=None)
@given(ANY_TEXT | TRICKY)
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@settings(max_examples=300, deadline=None)
@given(ANY_TEXT | TRICKY, st.integers(0, 60), st.integers(0, 60))
def test_a_part_of_a_fold_is_the_fold_of_that_part(text: str, start: int, length: int) -> None:
    found = fold(text).part(start, min(start + length, len(text)))
    if found is not None:
        alone = fold(text[start : start + length])
        assert (found.text, list(found.offsets), list(found.ends)) == (alone.text, list(alone.offsets), list(alone.ends))


def test_a_part_is_cut_between_words_and_not_before_a_mark() -> None:
    folded = fold("وقّع الوزير")
    part = folded.part(5, 11)
    assert part is not None
    assert (part.text, part.span(0, 2)) == ("الوزير", (0, 2))
    assert folded.part(0, 2) is None


@settings(max_examples=200, deadline=None)
@given(ANY_TEXT | TRICKY)
def test_offsets_rise_stay_inside_and_cut_out_what_folds_alike(text: str) -> None:
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert len(folded.ends) == len(folded.text)
    assert list(folded.offsets) == sorted(folded.offsets)
    assert all(0 <= start < end <= len(text) for start, end in zip(folded.offsets, folded.ends, strict=False))
    for start in range(len(folded.text)):
        for end in range(start + 1, len(folded.text) + 1):
            if folded.whole(start, end):
                first, last = folded.span(start, end)
                assert fold(text[first:last]).text == folded.text[start:end]
                assert folded.within(first, last) == (start, end)


@settings(max_examples=200, deadline=None)
@given(ANY_TEXT | TRICKY)
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)).text == fold(unicodedata.normalize("NFD", text)).text


def test_a_letter_under_many_marks_takes_no_quadratic_time() -> None:
    text = "a" + "\u0301\u0316" * 20_000
    assert len(fold(text).text) > 10_000
