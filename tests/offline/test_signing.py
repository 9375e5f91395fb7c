"""Status, day and place of signing as the built-in reader reads them out of reports."""

from __future__ import annotations

import pytest

import accordant
from accordant import Agreement, Document
from newsroom import REPORTS


def read(text: str, published: str | None = None) -> Agreement | None:
    record = accordant.extract_agreement(Document(text, published=published), model="offline").record
    assert record is None or isinstance(record, Agreement)
    return record


@pytest.mark.parametrize("name", sorted(REPORTS))
def test_a_report_gives_the_status_the_day_and_the_place_that_it_states(name: str) -> None:
    report = REPORTS[name]
    record = read(report.text, report.published)
    signing = record.signing if record else None
    assert (signing.status if signing else None) == report.status
    assert (signing.on if signing else None) == report.on
    assert (signing.place if signing else None) == report.place


def test_a_weekday_without_a_day_of_publication_dates_nothing() -> None:
    record = read("Kenya and Ethiopia signed an agreement on defence cooperation in Addis Ababa on Tuesday.")
    assert record is not None
    assert record.signing is not None
    assert record.signing.on is None


def test_the_day_of_the_report_is_not_the_day_of_signing() -> None:
    record = read("LUANDA, May 20, 2026 — Angola and Brazil have signed an agreement on public health.")
    assert record is not None
    assert record.signing is not None
    assert record.signing.on is None


def test_a_dateline_dates_what_was_signed_today() -> None:
    record = read("Suva, 14 June 2022: New Zealand and Fiji today signed a memorandum of understanding on fisheries.")
    assert record is not None
    assert record.signing is not None
    assert record.signing.on == "2022-06-14"


def test_entry_into_force_is_not_the_day_of_signing() -> None:
    record = read("Ghana and Togo signed a treaty on their border. It enters into force on 1 January 2027.")
    assert record is not None
    assert record.signing is not None
    assert record.signing.on is None


def test_the_day_on_which_somebody_says_so_is_not_the_day_of_signing() -> None:
    record = read("Angola and Brazil signed a treaty, the ministry said on 4 May 2025.")
    assert record is not None
    assert record.signing is not None
    assert record.signing.on is None


def test_the_country_beside_the_place_is_the_country_of_signing() -> None:
    record = read("ARICA (Chile) — Chile y Perú suscribieron el 3 de marzo de 2025 en Arica un convenio de asistencia.")
    assert record is not None
    assert record.signing is not None
    assert (record.signing.place, record.signing.country) == ("Arica", "CL")


def test_a_day_of_the_hijra_beside_the_signing_is_the_day_of_signing() -> None:
    from accordant import Document, extract_agreement

    written = "وقعت السعودية ومصر يوم الثلاثاء 12 ربيع الآخر 1446هـ اتفاقية تعاون."
    record = extract_agreement(Document(written, language="ar"), model="offline").values
    assert record["signing"]["on"] == "2024-10-15"


@pytest.mark.parametrize(
    ("language", "text", "on"),
    [
        ("de", "OSLO, 22. Mai 2025. Ein Richter hatte die Zeremonie gestoppt. Norwegen und Kenia haben am Donnerstag ein Abkommen über Fischerei unterzeichnet.", None),
        ("de", "OSLO, 22. Mai 2025. Norwegen und Kenia haben am Donnerstag ein Abkommen über Fischerei unterzeichnet.", "2025-05-22"),
        ("en", "OSLO, 22 May 2025. Norway and Kenya signed an agreement on fisheries on Thursday.", "2025-05-22"),
        ("en", "OSLO, 22 May 2025. Norway and Kenya signed an agreement on fisheries on Tuesday.", None),
        ("zh", "本报奥斯陆2025年5月22日讯 挪威和肯尼亚今天在奥斯陆签署渔业合作协定。", "2025-05-22"),
    ],
)
def test_a_weekday_is_the_day_of_the_dateline_where_that_was_one(language: str, text: str, on: str | None) -> None:
    record = accordant.extract_agreement(Document(text, language=language), model="offline").values
    assert record["signing"].get("on") == on
