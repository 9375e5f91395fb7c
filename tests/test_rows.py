"""Rows, in sentences of our own: who holds which office, which count belongs to whom."""

from __future__ import annotations

from typing import Any

import pytest

from accordant import Agreement, Document
from accordant.apart import apart
from accordant.lists import hold_lists
from accordant.reading import Reading
from accordant.rows import hold_rows
from accordant.shape import shape_of
from accordant.walk import walk

# Invented people. Each: the sentence, and (name, office) as the sentence gives them.
SENTENCES = {
    "en counterpart": ("Defence Minister Lena Hartog received her Chadian counterpart Idris Mahamat in Utrecht.",
                       [("Lena Hartog", "Defence Minister"), ("Idris Mahamat", "Chadian counterpart")]),
    "en apposition after": ("Lena Hartog, minister of defence, and Idris Mahamat, head of the army, signed the text.",
                            [("Lena Hartog", "minister of defence"), ("Idris Mahamat", "head of the army")]),
    "en three": ("The text was signed by the minister of trade, Ana Prole, and the customs director, Jovan Rast, in the presence of the mayor, Mila Dorn.",
                 [("Ana Prole", "minister of trade"), ("Jovan Rast", "customs director"), ("Mila Dorn", "mayor")]),
    "fr": ("Le ministre de la Santé, Paul Meyrand, et la directrice de l'Institut, Awa Sonko, ont signé le protocole.",
           [("Paul Meyrand", "ministre de la Santé"), ("Awa Sonko", "directrice de l'Institut")]),
    "ar": ("ووقع الاتفاق وزير النقل سامي الدرويش ونظيره التشادي موسى كبير، بحضور والي المدينة فارس الهلالي.",
           [("سامي الدرويش", "وزير النقل"), ("موسى كبير", "نظيره التشادي"), ("فارس الهلالي", "والي المدينة")]),
}  # fmt: skip


def offices(sentence: str, people: list[tuple[str, str]]) -> dict[str, str]:
    """The verdict on each person's office; every value is quoted by itself, the least that a model can quote."""
    items: list[dict[str, Any]] = [{"quotes": [name, office], "name": name, "office": office} for name, office in people]
    reading = Reading(Document(sentence))
    walk({"signatories": items}, shape_of(Agreement), reading)
    hold_rows(reading)
    found: dict[str, str] = {}
    for thing in reading.things:
        name, office = thing.leaf("name"), thing.leaf("office")
        if name is not None and office is not None:
            found[name.json] = office.finding.verdict
    return found


@pytest.mark.parametrize("name", SENTENCES)
def test_true_offices_stand(name: str) -> None:
    sentence, people = SENTENCES[name]
    assert offices(sentence, people) == dict.fromkeys((who for who, _ in people), "supported")


@pytest.mark.parametrize("name", SENTENCES)
def test_every_swap_of_two_offices_is_contradicted(name: str) -> None:
    sentence, people = SENTENCES[name]
    for one in range(len(people)):
        for other in range(one):
            swapped = list(people)
            swapped[one], swapped[other] = (people[one][0], people[other][1]), (people[other][0], people[one][1])
            found = offices(sentence, swapped)
            assert (found[people[one][0]], found[people[other][0]]) == ("contradicted", "contradicted"), swapped


@pytest.mark.parametrize("name", SENTENCES)
def test_an_office_given_to_a_second_person_is_contradicted_there(name: str) -> None:
    sentence, people = SENTENCES[name]
    taken = [people[0], (people[1][0], people[0][1]), *people[2:]]
    assert offices(sentence, taken)[people[1][0]] == "contradicted"


def test_respectively_undone_is_unverifiable() -> None:
    sentence = "Lena Hartog and Idris Mahamat, minister of defence and head of the army respectively, signed."
    people = [("Lena Hartog", "minister of defence"), ("Idris Mahamat", "head of the army")]
    assert set(offices(sentence, people).values()) == {"unverifiable"}


def test_separators_count_more_than_characters() -> None:
    text = "Alpha, 120 patients on trial, and Beta"
    alpha, count, beta = (0, 5), (7, 10), (34, 38)
    assert apart(text, alpha, count) < apart(text, count, beta)
    assert apart("وزير وموسى", (0, 4), (6, 10)) == 2 + 20
    assert apart("سامي وزير", (0, 4), (5, 9)) == 1, "the letter of «وزير» is its own"


def test_lists_introduced_by_a_colon_are_covered() -> None:
    text = "The agreement covers five fields:\n– joint training;\n– military medicine;\n\nIt was signed."
    reading = Reading(Document(text))
    walk({"areas": [{"quotes": ["military medicine"], "as_printed": "military medicine"}]}, shape_of(Agreement), reading)
    hold_lists(reading)
    cell = next(thing.leaf("as_printed") for thing in reading.things if thing.leaf("as_printed"))
    assert cell is not None
    assert cell.finding.verdict == "supported"


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("Brazil and Angola signed a memorandum on health.", [("Brazil", "BR"), ("Angola", "AO")]),
        ("وقّع الأردن وكازاخستان مذكرة تفاهم.", [("الأردن", "JO"), ("كازاخستان", "KZ")]),
    ],
)
def test_a_partys_country_is_the_one_that_its_name_names(sentence: str, parties: list[tuple[str, str]]) -> None:
    (one, first), (other, second) = parties

    def countries(given: list[tuple[str, str]]) -> list[str]:
        reading = Reading(Document(sentence))
        walk({"parties": [{"quotes": [sentence], "name": name, "country": code} for name, code in given]}, shape_of(Agreement), reading)
        hold_rows(reading)
        return [cell.finding.verdict for thing in reading.things if (cell := thing.leaf("country")) is not None and thing.pointer[0] == "parties"]

    assert countries(parties) == ["supported", "supported"]
    assert countries([(one, second), (other, first)]) == ["contradicted", "contradicted"]
