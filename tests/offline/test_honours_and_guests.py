"""An honour, an office of an organisation and a possessive title are nobody's name; who is honoured to be present has not signed."""

from __future__ import annotations

import accordant
from accordant import Agreement, Document


def read(text: str, language: str) -> Agreement:
    record = accordant.extract_agreement(Document(text, language=language), model="offline").record
    assert isinstance(record, Agreement)
    return record


def test_the_office_of_an_organisation_is_no_person() -> None:
    text = "Україна та ВООЗ підписали меморандум. Документ підписали міністр охорони здоров'я Віктор Ляшко та керівник Бюро ВООЗ в Україні доктор Ярно Хабіхт."
    assert {each.name for each in read(text, "uk").signatories} <= {"Віктор Ляшко", "Ярно Хабіхт"}


def test_an_honour_behind_the_office_is_no_name() -> None:
    text = "تفاهم‌نامه همکاری ایران و تاجیکستان در حضور معاون محترم رئیس‌جمهور در تهران امضا شد. این تفاهم‌نامه را علی رضایی وزیر محترم نیروی ایران امضا کرد."
    record = read(text, "fa")
    assert "محترم" not in {each.name for each in record.signatories} | {each.name for each in record.attendees}


def test_whose_presence_honours_the_ceremony_looks_on() -> None:
    text = "Türkiye ile Kenya arasında tarım anlaşması imzalandı. Anlaşmayı, Sayın Valimiz Kemal Deniz'in teşrifleriyle düzenlenen törende Kenya Tarım Bakanı Peter Otieno imzalamıştır."
    record = read(text, "tr")
    assert "Kemal Deniz" not in {each.name for each in record.signatories}
    assert not any((each.name or "").startswith("Valimiz") for each in record.attendees)
