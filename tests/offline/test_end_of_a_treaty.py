"""The last page of a treaty alone: its closing formula and the signatures say who is bound, when and where."""

from __future__ import annotations

from typing import Any

import pytest

import accordant

ENDS = [
    (
        "en",
        ("Article 9\nThis Agreement shall remain in force for five years.\n\nDone at Windhoek on 4 March 2025 in two originals in the English and Portuguese languages, "
        "both texts being equally authentic.\n\nFor the Government of the Republic of Namibia\nPeya Mushelenga\n\nFor the Government of the Republic of Angola\nTéte António"),
        ({"NA", "AO"}, "2025-03-04", "Windhoek", {"Peya Mushelenga", "Téte António"}),
    ),
    (
        "fr",
        ("Article 9\nLe présent Accord est conclu pour cinq ans.\n\nFait à Lomé, le 4 mars 2025, en deux exemplaires originaux en langue française.\n\n"
        "Pour le Gouvernement de la République togolaise\nRobert Dussey\n\nPour le Gouvernement de la République du Bénin\nOlushegun Bakari"),
        ({"TG", "BJ"}, "2025-03-04", "Lomé", {"Robert Dussey", "Olushegun Bakari"}),
    ),
    (
        "es",
        ("Artículo 9\nEl presente Acuerdo tendrá una vigencia de cinco años.\n\nHecho en Asunción, el 4 de marzo de 2025, en dos ejemplares originales en idioma español.\n\n"
        "Por la República del Paraguay\nRubén Ramírez\n\nPor la República Oriental del Uruguay\nMario Lubetkin"),
        ({"PY", "UY"}, "2025-03-04", "Asunción", {"Rubén Ramírez", "Mario Lubetkin"}),
    ),
    (
        "ru",
        ("Статья 9\nНастоящее Соглашение заключается сроком на пять лет.\n\nСовершено в г. Душанбе 4 марта 2025 года в двух экземплярах, каждый на русском языке.\n\n"
        "За Правительство Республики Таджикистан\nСироджиддин Мухриддин\n\nЗа Правительство Республики Беларусь\nМаксим Рыженков"),
        ({"TJ", "BY"}, "2025-03-04", "Душанбе", {"Сироджиддин Мухриддин", "Максим Рыженков"}),
    ),
    (
        "uk",
        ("Стаття 9\nЦя Угода укладається строком на п'ять років.\n\nУчинено в м. Вільнюс 4 березня 2025 року у двох примірниках українською, литовською та англійською мовами.\n\n"
        "За Уряд України\nАндрій Сибіга\n\nЗа Уряд Литовської Республіки\nКястутіс Будріс"),
        ({"UA", "LT"}, "2025-03-04", "Вільнюс", {"Андрій Сибіга", "Кястутіс Будріс"}),
    ),
    (
        "fa",
        ("ماده ۹\nاین موافقت‌نامه به مدت پنج سال معتبر خواهد بود.\n\nاین موافقت‌نامه در شهر دوشنبه در تاریخ ۴ مارس ۲۰۲۵ در دو نسخه اصلی به زبان‌های فارسی، روسی و انگلیسی تنظیم و امضا گردید.\n\n"
        "از طرف دولت جمهوری اسلامی ایران\nعباس رضایی\n\nاز طرف دولت جمهوری تاجیکستان\nسراج‌الدین رحیم‌اف"),
        ({"IR", "TJ"}, "2025-03-04", "دوشنبه", {"عباس رضایی", "سراج‌الدین رحیم‌اف"}),
    ),
    (
        "tr",
        ("Madde 9\nBu Anlaşma beş yıl süreyle yürürlükte kalır.\n\nAnkara'da 4 Mart 2025 tarihinde Türkçe, Moğolca ve İngilizce dillerinde iki nüsha halinde imzalanmıştır.\n\n"
        "Türkiye Cumhuriyeti Hükümeti Adına\nHakan Fidan\n\nMoğolistan Hükümeti Adına\nBatmunkh Battsetseg"),
        ({"TR", "MN"}, "2025-03-04", "Ankara", {"Hakan Fidan", "Batmunkh Battsetseg"}),
    ),
]


def record(text: str, language: str) -> dict[str, Any]:
    found = accordant.extract_agreement(accordant.Document(text, language=language), model="offline").model_dump(mode="json")["record"]
    assert found is not None
    return dict(found)


@pytest.mark.parametrize(("language", "text", "told"), ENDS)
def test_the_end_of_a_treaty_alone_tells_its_parties_day_place_and_signatories(language: str, text: str, told: tuple[set[str], str, str, set[str]]) -> None:
    found = record(text, language)
    states, day, place, names = told
    assert {each["country"] for each in found["parties"]} == states
    assert found["signing"]["status"] == "signed"
    assert found["signing"]["on"] == day
    assert found["signing"]["place"] == place
    assert {each["name"] for each in found["signatories"]} == names


def test_a_letter_in_which_two_write_for_their_states_is_no_treaty() -> None:
    text = "Dear colleagues,\n\nwe thank you for the meeting in Lisbon on 3 May 2025.\n\nFor the Government of Kenya\nJohn Otieno\n\nFor the Government of Uganda\nPeter Okello"
    assert accordant.extract_agreement(accordant.Document(text, language="en"), model="offline").model_dump(mode="json")["record"] is None
