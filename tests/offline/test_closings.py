"""Days of signing that stand in other places than one closing formula, and formulas that are another treaty's. All texts are invented."""

from __future__ import annotations

import pytest

from accordant import Document, extract_agreement

HEAD = {
    "en": "AGREEMENT BETWEEN THE REPUBLIC OF KENYA AND THE KINGDOM OF NORWAY ON FISHERIES\n\nThe Republic of Kenya and the Kingdom of Norway,\n\nHave agreed as follows:\n\nArticle 1\nThe Parties shall cooperate.\n\nArticle 2\nThis Agreement shall enter into force upon signature.\n\n",
    "fr": "ACCORD ENTRE LA RÉPUBLIQUE DU SÉNÉGAL ET LE ROYAUME DU MAROC SUR LA PÊCHE\n\nLa République du Sénégal et le Royaume du Maroc,\n\nSont convenus de ce qui suit :\n\nArticle 1\nLes Parties coopèrent.\n\nArticle 2\nLe présent Accord entre en vigueur à sa signature.\n\n",
    "ru": "СОГЛАШЕНИЕ МЕЖДУ РЕСПУБЛИКОЙ КАЗАХСТАН И РЕСПУБЛИКОЙ АРМЕНИЯ О РЫБОЛОВСТВЕ\n\nРеспублика Казахстан и Республика Армения,\n\nсогласились о нижеследующем:\n\nСтатья 1\nСтороны сотрудничают.\n\nСтатья 2\nНастоящее Соглашение вступает в силу с даты подписания.\n\n",
}


def signing_of(text: str, language: str = "en") -> tuple[str | None, str | None]:
    record = extract_agreement(Document(text, language=language), model="offline").record
    assert record is not None
    return (record.signing.on, record.signing.place) if record.signing else (None, None)


BELOW = [
    (
        "en",
        "IN WITNESS WHEREOF the undersigned have signed this Agreement.\n\nFor the Republic of Kenya\nA. Mwangi\nNairobi, {0} March 2025\n\nFor the Kingdom of Norway\nB. Hansen\nNairobi, {1} March 2025\n",
        "Nairobi",
    ),
    (
        "fr",
        "EN FOI DE QUOI les soussignés ont signé le présent Accord.\n\nPour la République du Sénégal\nA. Diop\nDakar, le {0} mars 2025\n\nPour le Royaume du Maroc\nB. Alaoui\nDakar, le {1} mars 2025\n",
        "Dakar",
    ),
    (
        "ru",
        "В удостоверение чего нижеподписавшиеся подписали настоящее Соглашение.\n\nЗа Республику Казахстан\nА. Ахметов\nАстана, {0} марта 2025 года\n\nЗа Республику Армения\nБ. Саргсян\nАстана, {1} марта 2025 года\n",
        "Астана",
    ),
]


@pytest.mark.parametrize(("language", "close", "town"), BELOW, ids=[language for language, _, __ in BELOW])
def test_the_day_at_each_signature_is_the_day_of_signing_where_they_are_one(language: str, close: str, town: str) -> None:
    assert signing_of(HEAD[language] + close.format(4, 4), language) == ("2025-03-04", town)


@pytest.mark.parametrize(("language", "close", "town"), BELOW, ids=[language for language, _, __ in BELOW])
def test_two_days_at_two_signatures_leave_the_day_open(language: str, close: str, town: str) -> None:
    assert signing_of(HEAD[language] + close.format(4, 6), language)[0] is None


QUOTING = [
    (
        "en",
        "PROTOCOL AMENDING THE AGREEMENT BETWEEN THE REPUBLIC OF KENYA AND THE KINGDOM OF NORWAY ON FISHERIES, SIGNED AT OSLO ON 3 MAY 1999",
        (
            "The Republic of Kenya and the Kingdom of Norway,\n\nHave agreed as follows:\n\nArticle 1\nThe last page of the Agreement is replaced by:\n“Article 5\nThe term means a boat.\nIN WITNESS WHEREOF the undersigned have signed this Agreement.\nDONE at Oslo this third day of May, one thousand nine hundred and ninety-nine, in duplicate.”\n\n"
            "Article 2\nThis Protocol shall enter into force upon signature.\n\nDONE at Nairobi this fourth day of March, two thousand and twenty-five, in duplicate.\n"
        ),
        "Nairobi",
    ),
    (
        "fr",
        "PROTOCOLE MODIFIANT L'ACCORD ENTRE LA RÉPUBLIQUE DU SÉNÉGAL ET LE ROYAUME DU MAROC SUR LA PÊCHE, SIGNÉ À RABAT LE 3 MAI 1999",
        (
            "La République du Sénégal et le Royaume du Maroc,\n\nSont convenus de ce qui suit :\n\nArticle 1\nLa dernière page de l'Accord est remplacée par :\n« Article 5\nLe terme désigne un bateau.\nEn foi de quoi les soussignés ont signé le présent Accord.\nFait à Rabat, le 3 mai 1999, en deux exemplaires. »\n\n"
            "Article 2\nLe présent Protocole entre en vigueur à sa signature.\n\nFait à Dakar, le quatre mars deux mille vingt-cinq, en deux exemplaires.\n"
        ),
        "Dakar",
    ),
    (
        "de",
        "PROTOKOLL ZUR ÄNDERUNG DES ABKOMMENS ZWISCHEN DER REPUBLIK ÖSTERREICH UND DER REPUBLIK ALBANIEN ÜBER DIE FISCHEREI, UNTERZEICHNET ZU TIRANA AM 3. MAI 1999",
        (
            "Die Republik Österreich und die Republik Albanien\n\nsind wie folgt übereingekommen:\n\nArtikel 1\nDie letzte Seite des Abkommens erhält folgende Fassung:\n„Artikel 5\nDer Ausdruck bezeichnet ein Boot.\nGeschehen zu Tirana am 3. Mai 1999 in zwei Urschriften.“\n\n"
            "Artikel 2\nDieses Protokoll tritt mit der Unterzeichnung in Kraft.\n\nGeschehen zu Wien am vierten März zweitausendfünfundzwanzig in zwei Urschriften.\n"
        ),
        "Wien",
    ),
    (
        "ru",
        "ПРОТОКОЛ О ВНЕСЕНИИ ИЗМЕНЕНИЙ В СОГЛАШЕНИЕ МЕЖДУ РЕСПУБЛИКОЙ КАЗАХСТАН И РЕСПУБЛИКОЙ АРМЕНИЯ О РЫБОЛОВСТВЕ ОТ 3 МАЯ 1999 ГОДА",
        (
            "Республика Казахстан и Республика Армения\n\nсогласились о нижеследующем:\n\nСтатья 1\nПоследнюю страницу Соглашения изложить в следующей редакции:\n«Статья 5\nТермин означает лодку.\nСовершено в городе Ереване 3 мая 1999 года в двух экземплярах.»\n\n"
            "Статья 2\nНастоящий Протокол вступает в силу с даты подписания.\n\nСовершено в городе Астане 4 марта 2025 года в двух экземплярах.\n"
        ),
        "Астане",
    ),
]


@pytest.mark.parametrize(("language", "title", "body", "town"), QUOTING, ids=[each[0] for each in QUOTING])
def test_a_protocol_is_not_dated_by_the_treaty_that_it_amends_and_quotes(language: str, title: str, body: str, town: str) -> None:
    text = f"{title}\n\n{body}"
    assert signing_of(text, language) == ("2025-03-04", town)
    record = extract_agreement(Document(text, language=language), model="offline").record
    assert record is not None
    assert record.instrument is not None
    assert (record.instrument.kind, record.instrument.title) == ("amendment" if language == "ru" else "protocol", title)


def test_a_treaty_that_is_quoted_whole_keeps_its_day() -> None:
    text = "“" + HEAD["en"] + "DONE at Nairobi this fourth day of March, two thousand and twenty-five, in duplicate.”\n"
    assert signing_of(text) == ("2025-03-04", "Nairobi")


@pytest.mark.parametrize(
    "close",
    [
        "DONE at Nairobi on this fourth day of March in theyear two thousandand twenty-five, in duplicate.",
        "DONE\nat Nairobi, this fourth day of\nMarch, in the year two\n\nthousand and twenty-five, in duplicate.",
        "Hecho en Nairobi, a los cuatro días del mes de marzo de dos mil veinticinco.\nGeschehen zu Nairobi am vierten März zweitausendfünfundzwanzig.\nDone at Nairobi on the fourth day of March in the year two thousand and twenty-five.\nFait à Nairobi, le quatre mars deux mille vingt-cinq.",
        "Done in duplicate at Nairobi this 4th day of March 2025, corresponding to the 4th day of Ramadan 1446, in the Arabic, Norwegian and English languages, all texts being equally authentic.",
    ],
)
def test_the_day_is_read_from_several_languages_calendars_and_from_a_scan(close: str) -> None:
    assert signing_of(HEAD["en"] + close + "\n") == ("2025-03-04", "Nairobi")


def test_who_signs_on_which_day_in_one_line_each_is_who_is_bound() -> None:
    text = (
        "PREAMBLE\n\nThe Governments of the Contracting States,\n\nDetermined to trade,\n\nHave agreed as follows:\n\nArticle 1\nBy this Treaty the Contracting Parties establish a market.\n\n"
        "Done at Nairobi on the fourth day of March, two thousand and twenty-five.\n\nSigned by A. MWANGI for the Government of Kenya on 4 March 2025.\n\nSigned by B. OKELLO for the Government of Uganda on 4 March 2025.\n"
    )
    record = extract_agreement(Document(text), model="offline").record
    assert record is not None
    assert [party.country for party in record.parties] == ["KE", "UG"]
