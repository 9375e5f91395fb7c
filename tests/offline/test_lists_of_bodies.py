"""Ministries and companies in a row: each by its own name, without what leads up to the first and without the day behind the last."""

from __future__ import annotations

import pytest

import accordant
from accordant import Agreement, Document


def read(text: str, language: str, published: str | None = None) -> Agreement:
    record = accordant.extract_agreement(Document(text, language=language, published=published), model="offline").record
    assert isinstance(record, Agreement)
    return record


ROWS = {
    "ru": (
        "Министерство энергетики Казахстана, Министерство энергетики Узбекистана и Министерство экономики Азербайджана подписали меморандум о сотрудничестве в Ташкенте.",
        ["Министерство энергетики Казахстана", "Министерство энергетики Узбекистана", "Министерство экономики Азербайджана"],
    ),
    "uk": (
        "Міністерство енергетики України, Міністерство економіки Польщі та Міністерство фінансів Литви підписали меморандум про співпрацю у Варшаві.",
        ["Міністерство енергетики України", "Міністерство економіки Польщі", "Міністерство фінансів Литви"],
    ),
    "en": (
        "Gratefully, the Ministry of Industry, Mines and Energy of Cambodia, the Ministry of Energy of Laos and the Electricity Authority of Thailand signed a memorandum.",
        ["Ministry of Industry, Mines and Energy of Cambodia", "Ministry of Energy of Laos", "Electricity Authority of Thailand"],
    ),
    "fa": (
        "تفاهم‌نامه سه‌جانبه میان وزارت نیروی ایران، وزارت انرژی و آب افغانستان و وزارت انرژی تاجیکستان در دوشنبه امضا شد.",
        ["وزارت نیروی ایران", "وزارت انرژی و آب افغانستان", "وزارت انرژی تاجیکستان"],
    ),
    "zh": ("演习期间，两军收获另一项成果：9月18日，中国国防大学与坦桑尼亚国防学院签订交流协议。", ["中国国防大学", "坦桑尼亚国防学院"]),
}


@pytest.mark.parametrize("language", ROWS)
def test_each_body_of_a_row_is_named_by_itself(language: str) -> None:
    text, names = ROWS[language]
    assert [each.name for each in read(text, language).parties] == names


def test_a_day_is_no_part_of_a_company() -> None:
    text = "法国道达尔公司2024年5月3日与卡塔尔能源公司在多哈签署合作协议。"
    assert [each.name for each in read(text, "zh").parties] == ["法国道达尔公司", "卡塔尔能源公司"]


def test_a_ministry_of_three_fields_is_one_ministry() -> None:
    text = "Le ministère de l'Industrie, des Mines et de l'Énergie du Cambodge et le ministère de l'Énergie du Laos ont signé un protocole d'accord à Vientiane."
    assert [each.country for each in read(text, "fr").parties] == ["KH", "LA"]


def test_the_town_behind_a_ministry_is_no_part_of_its_name() -> None:
    text = "Enerji Bakanlığı, Kazakistan Ulaştırma Bakanlığı ve Özbekistan Ulaştırma Bakanlığı Taşkent'te mutabakat zaptı imzaladı."
    assert [each.name for each in read(text, "tr").parties] == ["Enerji Bakanlığı", "Kazakistan Ulaştırma Bakanlığı", "Özbekistan Ulaştırma Bakanlığı"]
