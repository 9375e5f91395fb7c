"""Signings told without a word for what is signed."""

from __future__ import annotations

import datetime

import pytest

from accordant import Document, extract_agreement

TOLD = [
    (
        "en",
        ("Norway and Kenya end their quarrel\n\nTalks between Norway and Kenya ended on Monday with a joint statement on fisheries. "
        "It was signed for Norway by Foreign Minister Ola Berg and for Kenya by Trade Minister Jane Wanjiku."),
        "joint_statement",
    ),
    (
        "ar",
        ("النرويج وكينيا تنهيان الخلاف\n\nاختتمت في نيروبي جولة مباحثات نرويجية كينية وصدر في ختامها بيان مشترك بشأن مصائد الأسماك. "
        "ووقّع البيان عن الجانب النرويجي وزير الخارجية أولا بيرغ وعن الجانب الكيني وزيرة التجارة جين وانجيكو."),
        "joint_statement",
    ),
    (
        "es",
        ("Noruega y Kenia cierran su disputa\n\nLas conversaciones entre Noruega y Kenia terminaron con un memorando de entendimiento sobre pesca. "
        "Firmaron el documento por Noruega el ministro Ola Berg y por Kenia la ministra Jane Wanjiku."),
        "memorandum_of_understanding",
    ),
]


@pytest.mark.parametrize(("language", "text", "kind"), TOLD)
def test_the_kind_stands_in_the_sentence_before(language: str, text: str, kind: str) -> None:
    record = extract_agreement(Document(text, language=language, published=datetime.date(2025, 3, 5)), model="offline").values
    assert record["instrument"]["kind"] == kind
    assert record["signing"]["status"] == "signed"
    assert {each["country"] for each in record["parties"]} == {"NO", "KE"}
    assert [each["on_behalf_of"] for each in record["signatories"]] == ["NO", "KE"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Kenya discuss fisheries\n\nThe ministers of Norway and Kenya spoke of a joint statement on fisheries. They signed the visitors' book of the museum in Oslo.",
        "Norway and Kenya discuss fisheries\n\nThe ministers of Norway and Kenya spoke of a joint statement. Nobody signed the document for Norway or for Kenya.",
        "Norway and Kenya discuss fisheries\n\nThe ministers of Norway and Kenya spoke of a joint statement. If Norway and Kenya signed the document, trade would grow.",
    ],
)
def test_whoever_signs_something_else_or_nothing_has_signed_no_statement(text: str) -> None:
    extraction = extract_agreement(Document(text, language="en", published=datetime.date(2025, 3, 5)), model="offline")
    assert extraction.record is None or extraction.record.signing is None or extraction.record.signing.status != "signed"
