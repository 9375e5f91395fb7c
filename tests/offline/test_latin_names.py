"""Printed names in the Latin letters of newspapers, by the country of who bears them."""

from __future__ import annotations

import pytest

from accordant import Document
from accordant.checks import check_named
from accordant.checks.passage import Passage
from accordant.lexicons import entries, with_list
from accordant.offline.latin_names import latin_name
from accordant.offline.people import people
from accordant.offline.story import Story
from accordant.offline.text import Text

NAMES = [
    ("ar", "محمد بن سلمان", "SA", "Mohammed bin Salman"),
    ("ar", "محمد بن سلمان", None, "Mohammed bin Salman"),
    ("ar", "محمد شهباز شريف", "PK", "Muhammad Shehbaz Sharif"),
    ("ar", "محمد جمال", "EG", "Mohamed Gamal"),
    ("ar", "عبد الفتاح السيسي", "EG", "Abdel Fattah el-Sisi"),
    ("ar", "عبد الفتاح البرهان", "SD", "Abdel Fattah Al-Burhan"),
    ("ar", "بدر عبد العاطي", "EG", "Badr Abdelatty"),
    ("ar", "عبد المجيد تبون", "DZ", "Abdelmadjid Tebboune"),
    ("ar", "فاطمة المنصوري", "MA", "Fatima El Mansouri"),
    ("ar", "خالد المنصوري", "AE", "Khalid Al-Mansouri"),
    ("ar", "رشيد بوريطة", "MA", "Rachid Bourita"),
    ("ar", "رامي الشواورة", "JO", "Rami Al-Shawawreh"),
    ("fa", "مسعود پزشکیان", "IR", "Masoud Pezeshkian"),
    ("fa", "عباس عراقچی", None, "Abbas Araghchi"),
    ("fa", "محمد بن سلمان", "SA", "Mohammed bin Salman"),
    ("fa", "ولادیمیر پوتین", "RU", "Vladimir Putin"),
    ("ur", "محمد شہباز شریف", "PK", "Muhammad Shehbaz Sharif"),
    ("ur", "اسحاق ڈار", None, "Ishaq Dar"),
    ("ur", "عاصم منیر", "PK", "Asim Munir"),
    ("ru", "Сергей Лавров", "RU", "Sergey Lavrov"),
    ("ru", "Сергеем Лавровым", "RU", "Sergey Lavrov"),
    ("ru", "Касым-Жомарт Токаев", "KZ", "Kassym-Jomart Tokayev"),
    ("ru", "Си Цзиньпин", "CN", "Xi Jinping"),
    ("uk", "Володимир Зеленський", "UA", "Volodymyr Zelenskyy"),
    ("uk", "Володимиром Зеленським", None, "Volodymyr Zelenskyy"),
    ("hi", "नरेंद्र मोदी", "IN", "Narendra Modi"),
    ("hi", "जोनाथन रेनॉल्ड्स", "GB", "Jonathan Reynolds"),
    ("hi", "पीयूष गोयल", None, "Piyush Goyal"),
    ("zh", "弗拉基米尔·普京", "RU", "Vladimir Putin"),
    ("zh", "托卡耶夫", None, "Tokayev"),
    ("zh", "王毅", "CN", "Wang Yi"),
    ("zh", "戴维", None, "Dai Wei"),
    ("zh", "李强", None, "Li Qiang"),
]


@pytest.mark.parametrize(("language", "printed", "country", "expected"), NAMES, ids=str)
def test_a_name_is_spelled_as_usual_in_its_country(language: str, printed: str, country: str | None, expected: str) -> None:
    assert latin_name(Text(Document(printed, language=language)), 0, len(printed), country) == expected


def test_a_word_in_no_list_is_written_by_its_letters_beside_one_that_is() -> None:
    printed = "محمد الوهيبي"
    assert latin_name(Text(Document(printed, language="ar")), 0, len(printed), "OM") == "Mohammed Al-Wahibi"


def test_two_characters_that_are_listed_for_a_country_are_no_chinese_name() -> None:
    printed = "莫迪"
    assert latin_name(Text(Document(printed, language="zh")), 0, len(printed), "IN") is None  # the check cannot tell 莫迪 from Mo Di
    assert latin_name(Text(Document(printed, language="zh")), 0, len(printed), "CN") == "Mo Di"


def test_the_country_that_a_signatory_signs_for_spells_the_name() -> None:
    written = "وقّع الاتفاقية وزير الدفاع المصري محمد جمال ووزير الدفاع السعودي محمد سلمان."
    text = Text(Document(written, language="ar"))
    signatories, _ = people(Story(text, news=list(text.sentences)), [])
    assert [(each["on_behalf_of"], each["latin_name"]) for each in signatories] == [("EG", "Mohamed Gamal"), ("SA", "Mohammed Salman")]


BESIDE = {
    "ar": ("زيدان", "Zidane"), "fa": ("زیدان", "Zidane"), "ur": ("زیدان", "Zidane"), "ru": ("Каримов", "Karimov"), "uk": ("Шевченко", "Shevchenko"),
    "hi": ("मल्होत्रा", "Malhotra"), "zh": ("卡里莫夫", "Karimov"),
}  # fmt: skip
PARTS = {"ال", "عبدال", "ة"}


@pytest.mark.parametrize("language", with_list("latin_names"))
def test_every_listed_spelling_is_one_that_the_check_of_persons_supports(language: str) -> None:
    check = check_named("person")
    printed, latin = BESIDE[language]
    join = "·" if language == "zh" else " "
    listed = [(key.partition(" @")[0], word) for key, words in entries(language, "latin_names").items() for word in words if word not in PARTS]
    unlike = [
        (spelling, word)
        for spelling, word in listed
        if "supported" not in {check(f"{spelling} {latin}", Passage(word + join + printed)).verdict, check(spelling, Passage(word)).verdict}
    ]
    assert unlike == []
