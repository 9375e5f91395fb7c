"""Which language a text is in."""

from __future__ import annotations

import pytest

from accordant.languages import detect, function_words, word_lists


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The two ministers signed a memorandum in Oslo on Tuesday."),
        ("fr", "Les deux ministres ont signé un mémorandum à Oslo mardi."),
        ("de", "Die beiden Minister unterzeichneten am Dienstag in Oslo ein Memorandum."),
        ("es", "Los dos ministros firmaron el martes un memorando en Oslo."),
        ("pt", "Os dois ministros assinaram na terça-feira um memorando em Oslo."),
        ("it", "I due ministri hanno firmato martedì un memorandum a Oslo."),
        ("nl", "De twee ministers ondertekenden dinsdag een memorandum in Oslo."),
        ("sv", "De två ministrarna undertecknade på tisdagen ett avtal i Oslo."),
        ("tr", "İki bakan salı günü Oslo'da bir mutabakat zaptı imzaladı."),
        ("id", "Kedua menteri menandatangani nota kesepahaman di Oslo pada hari Selasa."),
        ("sw", "Mawaziri hao wawili walitia saini makubaliano ya ulinzi katika mji wa Nairobi."),
        ("pl", "Dwaj ministrowie podpisali we wtorek w Oslo memorandum o współpracy."),
        ("cs", "Oba ministři podepsali v úterý v Oslu memorandum o spolupráci."),
        ("hu", "A két miniszter kedden egyetértési megállapodást írt alá Oslóban."),
        ("ro", "Cei doi miniștri au semnat marți la Oslo un memorandum de cooperare."),
        ("ru", "Два министра подписали меморандум в Осло во вторник."),
        ("uk", "Два міністри підписали меморандум в Осло у вівторок."),
        ("ar", "وقع الوزيران مذكرة تفاهم في مجال الدفاع بأوسلو"),
        ("fa", "دو وزیر دفاع روز سه‌شنبه در تهران یادداشت تفاهم امضا کردند"),
        ("ur", "دونوں وزراء نے منگل کو اسلام آباد میں مفاہمت کی یادداشت پر دستخط کیے۔"),
        ("hi", "दोनों मंत्रियों ने मंगलवार को समझौते पर हस्ताक्षर किए।"),
        ("zh", "两国国防部长星期二签署了合作协议。"),
        ("ja", "両国の防衛相は火曜日、覚書に署名した。"),
        ("ko", "양국 국방장관은 화요일 양해각서에 서명했다."),
    ],
)
def test_a_sentence_is_enough_to_tell_the_language(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", "123", "Oslo 2025", "Karl Ostrov, Lena Brandt", "Mohamed Berri Abdellatif Omari", "\ud800\0"])
def test_names_and_numbers_alone_leave_the_language_open(text: str) -> None:
    assert detect(text) is None


def test_a_latin_name_in_an_arabic_text_changes_nothing() -> None:
    assert detect("وقع الوزير على الاتفاقية مع شركة Norvania Shipbuilding في العاصمة يوم الاثنين") == "ar"


def test_small_words_are_listed_for_languages_without_a_folder_of_their_own() -> None:
    assert "und" in function_words("de")
    assert "the" in function_words("en")
    assert not function_words("xx")
    assert {"ar", "en", "fr", "de", "zh"} <= set(word_lists("guarded_words"))
