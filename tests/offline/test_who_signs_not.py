"""Those who stand near a signing and sign nothing, and words that hang onto a name, an office or a field."""

from __future__ import annotations

from typing import Any

import pytest

import accordant

TREATY = """The Government of the Republic of Kenya and the Government of the Republic of Uganda, desiring to cooperate, have agreed as follows:

Article 1
The Parties shall cooperate on energy.

Article 2
This Agreement shall remain in force for five years.

Done at Nairobi on 3 May 2024 in duplicate in the English language.

For the Government of the Republic of Kenya{gap}John Otieno
For the Government of the Republic of Uganda{gap}Peter Okello
"""


def record(text: str) -> dict[str, Any] | None:
    extraction = accordant.extract_agreement(accordant.Document(text, published="2024-05-20"), model="offline")
    found = extraction.model_dump(mode="json")["record"]
    return dict(found) if found else None


def signatories(text: str) -> dict[str, str | None]:
    found = record(text)
    return {one["name"]: one["office"] for one in found["signatories"]} if found else {}


@pytest.mark.parametrize("witness", ["Witness: Maria Santos", "Witness\nMaria Santos", "Witnessed by:\nMaria Santos", "In the presence of:\nMaria Santos", ""])
@pytest.mark.parametrize("gap", [": ", "\n"])
def test_a_witness_below_the_signatures_signs_for_nobody(witness: str, gap: str) -> None:
    assert set(signatories(TREATY.format(gap=gap) + witness)) == {"John Otieno", "Peter Okello"}


@pytest.mark.parametrize(
    "text",
    [
        "President Vladimir Putin signed a law ratifying the agreement between Russia and Iran on cooperation.",
        "Президент Владимир Путин подписал закон о ратификации соглашения между Россией и Ираном о сотрудничестве.",
        "Президент Володимир Зеленський підписав закон про ратифікацію угоди між Україною та Польщею про співробітництво.",
        "Le président Emmanuel Macron a signé la loi autorisant la ratification de l'accord entre la France et le Maroc.",
        "El presidente Gustavo Petro firmó la ley que ratifica el acuerdo entre Colombia y Perú.",
        "O presidente João Lourenço assinou o decreto que ratifica o acordo entre Angola e Brasil.",
        "Bundespräsident Frank-Walter Steinmeier unterzeichnete das Gesetz zur Ratifizierung des Abkommens zwischen Deutschland und Kenia.",
        "وقع الرئيس عبد الفتاح السيسي قرارا بالموافقة على الاتفاقية بين مصر وقبرص.",
    ],
)
def test_who_signs_the_law_on_ratification_has_not_signed_the_agreement(text: str) -> None:
    found = record(text)
    assert found is None or (found["signatories"] == [] and (found["signing"] or {}).get("status") != "signed")


@pytest.mark.parametrize(
    "text",
    [
        "China and Kenya signed an agreement in Nairobi. The agreement, signed by Li Wei and John Otieno, was negotiated by Trade Minister Wang Wentao.",
        "The trade agreement between China and Kenya, signed by Minister Li Wei and Minister John Otieno, was negotiated by Trade Minister Wang Wentao.",
    ],
)
def test_who_negotiated_an_agreement_has_not_signed_it(text: str) -> None:
    assert set(signatories(text)) == {"Li Wei", "John Otieno"}


def test_an_ambassador_who_watches_signs_nothing() -> None:
    text = "Україна та Польща підписали угоду у Варшаві. За підписанням стежив посол Німеччини Мартін Єгер; підписали міністр Андрій Коваль і міністр Ян Новак."
    found = record(text)
    assert found is not None
    assert {one["name"] for one in found["signatories"]} == {"Андрій Коваль", "Ян Новак"}
    assert {one["name"] for one in found["attendees"]} == {"Мартін Єгер"}


def test_an_office_begins_behind_the_and_that_follows_a_country() -> None:
    assert signatories("Minister Ana Ruiz of Peru and Minister Li Wei of China signed the protocol in Lima.") == {"Ana Ruiz": "Minister", "Li Wei": "Minister"}


def test_an_office_of_two_fields_keeps_its_and() -> None:
    found = signatories("Kenya and Uganda signed an agreement. Trade and Industry Minister John Otieno and Energy Minister Peter Okello signed it.")
    assert found["John Otieno"] == "Trade and Industry Minister"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Министры обороны России и Китая Сергей Шойгу и Ли Шанфу подписали в Москве соглашение о сотрудничестве.", {"Сергей Шойгу", "Ли Шанфу"}),
        ("Міністри оборони України та Польщі Олексій Резніков і Маріуш Блащак підписали угоду у Варшаві.", {"Олексій Резніков", "Маріуш Блащак"}),
    ],
)
def test_an_office_of_two_people_is_the_office_of_neither(text: str, names: set[str]) -> None:
    found = signatories(text)
    assert set(found) == names
    assert set(found.values()) == {None}


def test_a_name_keeps_its_last_vowel_behind_an_apostrophe() -> None:
    text = "Kenya's Finance Minister Njuguna Ndung'u and Uganda's Finance Minister Matia Kasaija signed an agreement in Nairobi on Friday."
    assert set(signatories(text)) == {"Njuguna Ndung'u", "Matia Kasaija"}


def test_an_ending_behind_an_apostrophe_is_no_part_of_a_turkish_name() -> None:
    text = "Türkiye ile Pakistan anlaşma imzaladı. Anlaşma, Ticaret Bakanı Ömer Bolat'a göre Ankara'da imzalandı."
    assert not any("'" in name for name in signatories(text))


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("In Berlin, South Sudan and Germany signed an agreement on water on Friday.", None),
        ("In Paris, France and Niger signed an agreement on Friday.", None),
        ("Kenya and Uganda signed an agreement in Berlin, Germany, on Friday.", "DE"),
    ],
)
def test_the_first_state_of_the_clause_behind_a_town_is_not_where_the_town_lies(text: str, country: str | None) -> None:
    found = record(text)
    assert found is not None
    assert found["signing"]["country"] == country


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("France and Niger signed an agreement in Niamey on Friday. A similar pact with Mali was concluded in 2019.", "pact with Mali"),
        ("France and Niger signed an agreement in Niamey on Friday. An agreement with Chad on water had been signed in 2015.", "agreement with Chad on water"),
    ],
)
def test_what_is_recalled_ends_before_its_verb(text: str, what: str) -> None:
    found = record(text)
    assert found is not None
    assert [each["what"] for each in found["precedents"]] == [what]


def test_an_area_ends_before_the_verb_of_the_clause_that_follows() -> None:
    found = record("وقع المغرب وإسبانيا اتفاقية تعاون في مجال الهجرة كان الطرفان قد تفاوضا عليها.")
    assert found is not None
    assert [each["as_printed"] for each in found["areas"]] == ["الهجرة"]
