"""For whom each of two signs where the sides are told first, and which words belong to an office and to no name."""

from __future__ import annotations

import pytest

from accordant import Document
from accordant.offline.people import people
from accordant.offline.story import Story
from accordant.offline.text import Text


def read(written: str, language: str) -> tuple[list[tuple[str | None, str | None, str | None]], list[tuple[str | None, str | None]]]:
    """Signatories as (name, office, on behalf of) and attendees as (name, office) of a report whose sentences are all news."""
    text = Text(Document(written, language=language))
    signatories, attendees = people(Story(text, news=list(text.sentences)), [])
    return [(p["name"], p["office"], p["on_behalf_of"]) for p in signatories], [(p["name"], p["office"]) for p in attendees]


SIDES = [
    (
        "uk",
        "Від української сторони угоду підписав міністр інфраструктури Олексій Чернишенко, від словацької — міністр транспорту Йозеф Раж.",
        {"Олексій Чернишенко": "UA", "Йозеф Раж": "SK"},
    ),
    (
        "uk",
        "Із литовського боку угоду підписав міністр транспорту Еугеніюс Сабутіс, із українського — заступник міністра Сергій Деркач.",
        {"Еугеніюс Сабутіс": "LT", "Сергій Деркач": "UA"},
    ),
    (
        "ru",
        "С российской стороны соглашение подписал министр транспорта Роман Старовойт, с монгольской — министр обороны Бямбацогт Сандагийн.",
        {"Роман Старовойт": "RU", "Бямбацогт Сандагийн": "MN"},
    ),
    (
        "en",
        "From the Kenyan side the agreement was signed by Fisheries Minister Hassan Joho, from the Norwegian side by Ambassador Gunnar Holm.",
        {"Hassan Joho": "KE", "Gunnar Holm": "NO"},
    ),
    (
        "tr",
        "Anlaşmayı Gürcistan tarafından Ekonomi Bakanı Levan Davitaşvili, Türk tarafından ise Ulaştırma Bakanı Abdulkadir Uraloğlu imzaladı.",
        {"Levan Davitaşvili": "GE", "Abdulkadir Uraloğlu": "TR"},
    ),
    (
        "hi",
        "नेपाल की ओर से परिवहन मंत्री देवेंद्र दाहाल और भारत की ओर से विदेश सचिव विक्रम मिसरी ने समझौते पर हस्ताक्षर किए।",
        {"देवेंद्र दाहाल": "NP", "विक्रम मिसरी": "IN"},
    ),
    (
        "fa",
        "از طرف عمان سعید بن حمود المعولی وزیر حمل و نقل و از طرف ایران فرزانه صادق وزیر راه این موافقت‌نامه را امضا کردند.",
        {"سعید بن حمود المعولی": "OM", "فرزانه صادق": "IR"},
    ),
    (
        "id",
        "Dari pihak Malaysia perjanjian ditandatangani Menteri Pengangkutan Anthony Loke, dari pihak Indonesia oleh Menteri Perhubungan Dudy Purwagandhi.",
        {"Anthony Loke": "MY", "Dudy Purwagandhi": "ID"},
    ),
]

OFFICES = [
    (
        "fa",
        "موافقت‌نامه را رئیس سازمان حفاظت منابع طبیعی ایران و نسرین کریمی وزیر نیروی ارمنستان امضا کردند.",
        {"نسرین کریمی"},
    ),
    (
        "fa",
        "این یادداشت تفاهم را رضا رحمانی وزیر صنعت ایران و آرمن خاچاتریان وزیر اقتصاد ارمنستان امضا کردند.",
        {"رضا رحمانی", "آرمن خاچاتریان"},
    ),
    (
        "hi",
        "समझौते पर माननीय राष्ट्रीय सुरक्षा मंत्री श्री मोहन थापा और माननीय कृषि मंत्री श्री रमेश गुप्ता ने हस्ताक्षर किए।",
        {"मोहन थापा", "रमेश गुप्ता"},
    ),
    (
        "id",
        "Perjanjian ditandatangani oleh Menteri Pembangunan Pedesaan dan Kelautan Fiji Semi Waqa dan Menteri Pertanian Budi Santoso.",
        {"Semi Waqa", "Budi Santoso"},
    ),
    (
        "id",
        "Perjanjian ditandatangani oleh Gubernur KPZ Melkiades Laka Zaki dan Menteri Pertanian, Perikanan, dan Kehutanan Marcos da Silva.",
        {"Melkiades Laka Zaki", "Marcos da Silva"},
    ),
    ("ur", "معاہدے پر وفاقی وزیر بحری امور قیصر احمد اور ازبکستان کے وزیر ٹرانسپورٹ الہام رحمانوف نے دستخط کیے۔", {"قیصر احمد", "الہام رحمانوف"}),
    ("zh", "自然资源部副部长关志明同蒙古国外交部部长巴特额尔德尼签署了协定。", {"关志明", "巴特额尔德尼"}),
    ("zh", "律政司司長林安國昨日與匈牙利司法部長納吉簽署協定。", {"林安國", "納吉"}),
]


@pytest.mark.parametrize(("language", "text", "sides"), SIDES)
def test_the_side_told_before_a_person_is_that_of_this_person(language: str, text: str, sides: dict[str, str]) -> None:
    signatories, _ = read(text, language)
    assert {name: country for name, _, country in signatories} == sides


@pytest.mark.parametrize(("language", "text", "names"), OFFICES)
def test_a_word_of_an_office_is_no_name_and_a_name_is_whole(language: str, text: str, names: set[str]) -> None:
    signatories, _ = read(text, language)
    assert {name for name, _, _ in signatories} == names


def test_those_of_whom_it_is_said_at_the_end_that_they_were_present_sign_nothing() -> None:
    signatories, _ = read("प्रधानमंत्री केपी ओली, भारतीय राजदूत नवीन श्रीवास्तव और सेना के वरिष्ठ अधिकारी भी इस अवसर पर उपस्थित थे।", "hi")
    assert signatories == []


def test_one_sign_of_a_script_without_spaces_is_no_name() -> None:
    _, attendees = read("总统府秘书长潘孟安等人出席签署仪式。", "zh")
    assert [name for name, _ in attendees] == ["潘孟安"]


def test_a_surname_alone_beside_its_side_is_that_of_the_person_introduced_before() -> None:
    text = "Ulaştırma Bakanı Levent Soylu'nun ziyaretinde anlaşma imzalandı. Anlaşmayı Türkiye adına Soylu, Arnavutluk adına Enerji Bakanı Arben Hoca imzaladı."
    signatories, _ = read(text, "tr")
    assert {(name, country) for name, _, country in signatories} >= {("Levent Soylu", "TR"), ("Arben Hoca", "AL")}


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ur", "اعلامیے کے مطابق سیکرٹری اقتصادی امور ڈاکٹر سلیم احمد اور ایران کے وزیر توانائی علی رضایی نے معاہدے پر دستخط کیے۔", {"سلیم احمد", "علی رضایی"}),
        ("fa", "این پروتکل را دیروز در عشق‌آباد، نسرین کریمی رئیس سازمان حفاظت محیط زیست ایران امضا کرد.", {"نسرین کریمی"}),
        ("uk", "Документ підписали міністр юстиції України Денис Малюк та міністерка транспорту і зв'язку Естонії Кайса Тамм.", {"Денис Малюк", "Кайса Тамм"}),
    ],
)
def test_who_stands_behind_a_source_a_town_or_a_field_of_two_words_signs(language: str, text: str, names: set[str]) -> None:
    signatories, _ = read(text, language)
    assert {name for name, _, _ in signatories} == names


def test_a_capital_behind_a_word_for_in_is_nobody_of_the_list() -> None:
    signatories, _ = read("Perjanjian ditandatangani Menteri Pertanian Budi Santoso dan Menteri Keuangan Papua Nugini Soroi Eoe di Port Moresby.", "id")
    assert {name for name, _, _ in signatories} == {"Budi Santoso", "Soroi Eoe"}
