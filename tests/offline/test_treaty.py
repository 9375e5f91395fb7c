"""Texts that are the instrument: known by their parts, read by their title and closing formula. All texts are invented."""

from __future__ import annotations

from typing import Any

import pytest

from accordant import Document, extract_agreement
from accordant.offline.articles import preamble
from accordant.offline.text import Text
from accordant.offline.treaty import treaty_instrument, treaty_signing, treaty_story
from accordant.offline.treaty_titles import title_sentences
from instruments import INSTRUMENTS

EN, FR, AR = (INSTRUMENTS[code].text for code in ("en", "fr", "ar"))
DONE = "DONE at Rabat this fourth day of March, two thousand and twenty-five, in two originals"


def signing_of(text: str) -> dict[str, Any]:
    story = treaty_story(Text(Document(text)))
    assert story is not None
    return treaty_signing(story) or {}


def when_and_where(text: str) -> tuple[str | None, str | None, str | None]:
    read = signing_of(text)
    return read.get("on"), read.get("place"), read.get("status")


@pytest.mark.parametrize("language", INSTRUMENTS)
def test_an_instrument_is_read_by_its_title_and_its_closing_formula(language: str) -> None:
    instrument = INSTRUMENTS[language]
    record = extract_agreement(Document(instrument.text), model="offline").record
    assert record is not None
    assert record.instrument is not None
    assert record.signing is not None
    assert (record.instrument.kind, record.instrument.title) == (instrument.kind, instrument.title)
    assert (record.signing.on, record.signing.place, record.signing.status) == ("2025-03-04", instrument.place, "signed")


@pytest.mark.parametrize(
    ("language", "printed", "other"),
    [
        ("en", DONE, "DONE AT RABAT THIS 4TH DAY OF MARCH 2025 IN TWO ORIGINALS"),
        ("en", DONE, "Done in duplicate in the city of Rabat, Kingdom of Morocco, on 4 March 2025"),
        ("en", DONE, "DONE\nat\nRabat\non\n4 March\n2025, in two originals"),
        ("fr", "Fait à Dakar, le 4 mars 2025, en deux", "Fait en double exemplaire à Dakar, le quatre mars deux mille vingt-cinq, en"),
        ("es", "Hecho en San José, a los cuatro días del mes de", "Firmado en la ciudad de San José, Costa Rica, el día cuatro de"),
        ("pt", "Feito em Luanda, aos 4 de março de 2025", "Feito na cidade de Luanda, aos quatro dias do mês de março de dois mil e vinte e cinco"),
        ("de", "Geschehen zu Wien, am 4. März 2025,", "Geschehen in Wien am vierten März zweitausendfünfundzwanzig"),
        ("ru", "Совершено в городе Минске 4 марта 2025 года в двух", "Подписано в г. Минске «4» марта 2025 г. в двух"),
        ("uk", "Вчинено в місті Києві", "Учинено у м. Києві"),
        ("tr", "İşbu Anlaşma, 4 Mart 2025 tarihinde Ankara'da,", "İşbu Anlaşma Ankara'da 4 Mart 2025 tarihinde"),
        ("ar", "حررت بالرباط في 4 مارس 2025", "حررت هذه الاتفاقية ووقعت في مدينة الرباط يوم الثلاثاء الموافق 4 مارس 2025"),
        ("ar", "حررت بالرباط في 4 مارس 2025", "وقعت بمدينة الرباط بتاريخ 4 رمضان 1446هـ الموافق 4 مارس 2025م"),
        ("fa", "۴ مارس ۲۰۲۵", "۱۴ اسفند ۱۴۰۳ برابر با ۴ مارس ۲۰۲۵"),
        ("ur", "اسلام آباد میں 4 مارچ 2025 کو", "آج مورخہ 4 مارچ 2025 کو اسلام آباد میں"),
        ("hi", "इस समझौता ज्ञापन पर नई दिल्ली में 4 मार्च 2025 को", "आज दिनांक 4 मार्च 2025 को नई दिल्ली में"),
        ("zh", "本协定于二〇二五年三月四日在北京签订", "二〇二五年三月四日订于北京"),
        ("id", "Dibuat di Jakarta pada tanggal 4 Maret 2025 dalam rangkap dua", "DIBUAT dalam rangkap dua di Jakarta pada hari Selasa, 4 Maret 2025"),
    ],
)
def test_other_wordings_of_the_formula(language: str, printed: str, other: str) -> None:
    instrument = INSTRUMENTS[language]
    assert printed in instrument.text
    on, place, status = when_and_where(instrument.text.replace(printed, other))
    assert (on, (place or "").lower(), status) == ("2025-03-04", instrument.place.lower(), "signed")


def test_the_place_in_capitals_stays_as_printed() -> None:
    assert when_and_where(EN.replace(DONE, "DONE AT RABAT THIS 4TH DAY OF MARCH 2025"))[1] == "RABAT"


@pytest.mark.parametrize("blank", ["at ____ this ___ day of ________ 2025", "at Rabat on ............ 2025", "at Rabat this … day of March 2025", "at [   ] on [   ]"])
def test_a_draft_with_blanks_in_its_formula_has_no_day_and_is_not_signed(blank: str) -> None:
    assert when_and_where(EN.replace(DONE, f"DONE {blank}, in two originals")) == (None, None, None)


def test_two_days_in_one_formula_leave_the_day_open() -> None:
    assert when_and_where(EN.replace(DONE, "DONE at Rabat on 4 March 2025 and at Islamabad on 6 March 2025")) == (None, None, "signed")


def test_a_year_whose_last_word_is_misspelled_is_not_read_short() -> None:
    text = INSTRUMENTS["es"].text.replace("de dos mil veinticinco", "de mil novecientos noventa y siente")
    assert when_and_where(text)[0] is None


def test_the_sentence_of_witness_can_date_the_instrument() -> None:
    before, _, _ = EN.partition("In witness whereof")
    text = f"{before}In witness whereof the undersigned have signed this Memorandum at Rabat on 4 March 2025."
    assert when_and_where(text) == ("2025-03-04", "Rabat", "signed")


def test_a_treaty_that_the_preamble_recalls_does_not_date_this_one() -> None:
    before, _, _ = EN.partition("In witness whereof")
    assert signing_of(before) == {}


def test_the_first_of_two_instruments_in_a_file_is_read() -> None:
    second = EN.replace("Rabat", "Lahore").replace("March", "April")
    assert when_and_where(EN + "\n\n" + second) == ("2025-03-04", "Rabat", "signed")


def test_a_text_in_two_languages_is_read_in_the_first() -> None:
    assert when_and_where(FR + "\n\n" + AR) == ("2025-03-04", "Dakar", "signed")


def test_an_annex_behind_the_signatures_changes_nothing() -> None:
    annex = "\nANNEX\n1. The protocol signed at Lahore on 11 October 2006.\n2. Done in 2010.\n"
    assert when_and_where(EN + annex) == ("2025-03-04", "Rabat", "signed")


def test_a_treaty_behind_the_decree_that_publishes_it_has_its_own_title() -> None:
    decree = "Décret n° 2025-12 portant publication de l'accord\n\nDécrète :\n\nArticle 1\nIl sera publié.\n\nArticle 2\nIl est exécuté.\n\nFait à Paris, le 9 mai 2025.\n\n"
    story = treaty_story(Text(Document(decree + FR)))
    assert story is not None
    assert (treaty_instrument(story) or {})["title"].startswith("ACCORD DE COOPÉRATION entre le Gouvernement")
    assert when_and_where(decree + FR) == ("2025-03-04", "Dakar", "signed")


def test_the_languages_of_the_copies_are_no_place() -> None:
    text = EN.replace(DONE, "DONE in Arabic and English languages, on 4 March 2025, in two originals")
    assert when_and_where(text) == ("2025-03-04", None, "signed")


def test_an_instrument_without_a_title_has_the_kind_that_it_calls_itself() -> None:
    _, _, articles = EN.partition("Have reached the following understanding:")
    story = treaty_story(Text(Document(articles.strip())))
    assert story is not None
    read = treaty_instrument(story) or {}
    assert (read["kind"], read["title"]) == ("memorandum_of_understanding", None)


def test_a_long_title_is_quoted_in_consecutive_pieces() -> None:
    title = "AGREEMENT BETWEEN THE REPUBLIC OF KENYA AND THE KINGDOM OF NORWAY ON " + ", ".join(["FISHERIES", "SHIPPING", "ENERGY", "TRAINING"] * 8)
    text = EN.replace(EN[: EN.index("The Government")], f"{title}\n\n", 1)
    story = treaty_story(Text(Document(text)))
    assert story is not None
    read = treaty_instrument(story) or {}
    assert read["title"] == title
    assert len(read["quotes"]) > 1
    assert all(len(quote) <= 200 for quote in read["quotes"])
    assert " ".join(read["quotes"]) == title


def test_preamble_and_title_are_handed_out_as_sentences() -> None:
    text = Text(Document(EN))
    assert [line.printed for line in title_sentences(text)][:2] == ["MEMORANDUM OF UNDERSTANDING", "BETWEEN"]
    sentences = [sentence.printed for sentence in preamble(text)]
    assert sentences[0].startswith("The Government of the Kingdom of Morocco and the Government")
    assert not any("shall cooperate" in sentence for sentence in sentences)


REPORT = """Morocco and Pakistan sign defence agreement

RABAT. The two signed an agreement on 4 March 2025. Article 1 of the agreement sets out its purpose. Article 2 covers training.
Article 3 says that the present agreement shall remain in force for five years.

Signed at Rabat by both ministers, the agreement was done in two copies."""
NOTICE = """NOTICE CONCERNING A TREATY

Subject: Treaty between Kenya and Uganda
Done at: Nairobi
Date of signature: 6 October 2025
Entry into force: not in force at the date of this notice"""
LAW = """LEY 1234 DE 2025
por la cual se aprueba el Convenio entre Colombia y Chile, suscrito en Bogotá el 3 de mayo de 2024

DECRETA:
Artículo 1. Apruébase el Convenio.
Artículo 2. El Convenio obligará a la República.
Artículo 3. La presente ley rige desde su publicación.

Dada en Bogotá, a los 4 días del mes de marzo de 2025."""
DECREE = """Décret portant publication de l'accord entre la France et le Bénin

Décrète :

Article 1
L'accord sera publié.

Article 2
Il est exécuté.

Article 3
Le ministre est chargé du présent décret.

Fait à Paris, le 4 mars 2025."""
LETTER = "Rabat, 4 March 2025\n\nThe ministers met and will sign an agreement next week."


@pytest.mark.parametrize("text", [REPORT, NOTICE, LAW, DECREE, LETTER])
def test_a_text_about_an_instrument_is_none(text: str) -> None:
    assert treaty_story(Text(Document(text))) is None
