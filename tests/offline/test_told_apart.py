"""Two agreements told one after the other, each of its own pair of states."""

from __future__ import annotations

import pytest

from accordant import Document, extract_agreement, extract_agreements

TOLD = [
    (
        "en",
        (
            "On 3 June 2025 in Oslo, Norway and Ghana signed an agreement on fisheries. It was signed by Trade Minister Ola Berg of Norway and "
            "Ghana's Minister of Fisheries Kofi Mensah.\n\nA day later, Norway and Togo signed in Accra on 4 June 2025 a memorandum of understanding on ports."
        ),
        [("NO", "GH", "2025-06-03"), ("NO", "TG", "2025-06-04")],
    ),
    (
        "fr",
        (
            "Le Bénin et le Ghana ont signé, le 4 mars 2025 à Cotonou, un accord de coopération douanière. "
            "Le Bénin et le Togo ont signé le 6 mars 2025 à Lomé un mémorandum d'entente sur la pêche."
        ),
        [("BJ", "GH", "2025-03-04"), ("BJ", "TG", "2025-03-06")],
    ),
    (
        "ar",
        (
            "وقعت قطر والأردن، يوم 3 يونيو 2025 في الدوحة، اتفاقية للتعاون التجاري.\n\n"
            "ووقعت قطر وتونس، يوم 5 يونيو 2025، مذكرة تفاهم في مجال الصيد البحري."
        ),
        [("QA", "JO", "2025-06-03"), ("QA", "TN", "2025-06-05")],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_each_pair_has_its_own_agreement_and_day(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    records = extract_agreements(Document(text, language=language), model="offline").values
    assert [(*(party["country"] for party in each["parties"]), each["signing"]["on"]) for each in records] == expected


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_asked_for_one_the_first_is_read_and_the_other_is_named(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    extraction = extract_agreement(Document(text, language=language), model="offline")
    assert (*(party["country"] for party in extraction.values["parties"]), extraction.values["signing"]["on"]) == expected[0]
    assert len(extraction.others) == 1


def test_what_one_side_signs_before_a_third_is_the_same_agreement() -> None:
    text = (
        "Kenya and Uganda signed an agreement on ports in Nairobi on 3 June 2025. The agreement was signed by Uganda's Minister of Trade David Okello "
        "in the presence of Tanzania's ambassador."
    )
    records = extract_agreements(Document(text, language="en"), model="offline").values
    assert [[party["country"] for party in each["parties"]] for each in records] == [["KE", "UG"]]
