"""Languages that a file has taught to the reader: texts in them, read without a line of code about them."""

from __future__ import annotations

from typing import Any

import pytest

from accordant import Document, extract_agreement
from accordant.agreement import Agreement

FLASH = """\
(AGENZIA) - Tirana, 14 maggio 2024 - Italia e Albania hanno firmato oggi a Tirana un memorandum d'intesa sulla cooperazione nel settore della pesca. A siglare il documento, il ministro dell'Agricoltura Paolo Verdini e la sua omologa albanese Elira Hoxhaj. L'intesa, della durata di tre anni, prevede lo scambio di dati e l'istituzione di un comitato misto. "È un passo importante", ha detto Verdini.
"""

RELEASE = """\
Ministero della Difesa
Comunicato stampa n. 87

Difesa: firmato a Roma l'accordo di cooperazione militare tra Italia e Ghana

Roma, 3 ottobre 2023 – Il Ministro della Difesa, Carlo Bentivoglio, e il Ministro della Difesa del Ghana, Kwame Asante Boateng, hanno firmato oggi, a Palazzo Baracchini, un accordo di cooperazione nel campo della difesa tra i due Paesi.

L'accordo riguarda in particolare i seguenti settori: formazione militare, sicurezza marittima, cibersicurezza e logistica.

Le parti istituiranno una commissione mista che si riunirà una volta l'anno. L'Italia metterà a disposizione 4 milioni di euro per l'addestramento della marina ghanese.

Alla cerimonia ha assistito l'ambasciatrice del Ghana in Italia, Ama Serwaa Mensah.
"""

TREATY = """\
ACCORDO
TRA IL GOVERNO DELLA REPUBBLICA ITALIANA
E IL GOVERNO DELLA REPUBBLICA DEL CILE
SULLA COOPERAZIONE IN MATERIA DI PROTEZIONE CIVILE

Il Governo della Repubblica Italiana e il Governo della Repubblica del Cile, di seguito denominati "le Parti",

desiderosi di rafforzare i rapporti di amicizia tra i due Paesi,

richiamando l'Accordo di cooperazione tecnica firmato a Roma il 12 giugno 1993,

hanno convenuto quanto segue:

Articolo 1
Oggetto

Le Parti cooperano nel settore della prevenzione e della gestione delle catastrofi naturali.

Articolo 2
Settori di cooperazione

La cooperazione comprende i seguenti settori:
a) previsione dei terremoti;
b) lotta agli incendi boschivi;
c) formazione del personale.

Articolo 3
Comitato misto

È istituito un Comitato misto, che si riunirà ogni due anni.

Articolo 4
Entrata in vigore e durata

Il presente Accordo entrerà in vigore alla data di ricezione della seconda notifica. Esso avrà una durata di cinque anni e sarà tacitamente rinnovato per uguali periodi, salvo denuncia con preavviso di sei mesi.

Fatto a Santiago del Cile il 9 novembre 2022, in due originali, ciascuno nelle lingue italiana e spagnola, entrambi i testi facenti ugualmente fede.

Per il Governo della Repubblica Italiana
Lorenzo Gallinari

Per il Governo della Repubblica del Cile
Marcela Irarrázaval
"""


DUTCH_TREATY = """\
VERDRAG TUSSEN HET KONINKRIJK DER NEDERLANDEN EN DE REPUBLIEK SURINAME INZAKE SOCIALE ZEKERHEID

Het Koninkrijk der Nederlanden
en
de Republiek Suriname,
hierna te noemen de Verdragsluitende Partijen,

Geleid door de wens de samenwerking op het gebied van sociale zekerheid te regelen,

Zijn het volgende overeengekomen:

Artikel 1
De samenwerking omvat de uitwisseling van gegevens.

Artikel 2
Dit Verdrag treedt in werking op de eerste dag van de tweede maand na de laatste kennisgeving en blijft van kracht voor een periode van tien jaar.

Gedaan te Paramaribo op 18 oktober 2021, in tweevoud, in de Nederlandse taal.

Voor het Koninkrijk der Nederlanden
W. van den Berg

Voor de Republiek Suriname
R. Ramdin
"""

SWEDISH_TREATY = """\
AVTAL MELLAN KONUNGARIKET SVERIGES REGERING OCH REPUBLIKEN CHILES REGERING OM FORSKNINGSSAMARBETE

Konungariket Sveriges regering och Republiken Chiles regering, nedan kallade parterna,

som önskar stärka samarbetet,

har kommit överens om följande:

Artikel 1
Samarbetet omfattar utbyte av forskare.

Artikel 2
Detta avtal träder i kraft dagen för undertecknandet och gäller under en period av fem år.

Upprättat i Stockholm den 3 juni 2020 i två exemplar på svenska och spanska språken, vilka båda texter är lika giltiga.

För Konungariket Sveriges regering
Karin Holm

För Republiken Chiles regering
Pedro Soto
"""

JAPANESE_TREATY = """\
文化協力に関する日本国政府とモロッコ王国政府との間の協定

日本国政府及びモロッコ王国政府は、
両国間の友好関係を強化することを希望し、
次のとおり協定した。

第一条
両政府は、教育及び文化の分野における協力を促進する。

第二条
この協定は、署名の日に効力を生ずる。この協定は、五年間効力を有する。

以上の証拠として、下名は、各自の政府から正当に委任を受けてこの協定に署名した。

二千二十一年六月三日に東京で、ひとしく正文である日本語及びフランス語により本書二通を作成した。

日本国政府のために
山田太郎

モロッコ王国政府のために
アフメド・ベナリ
"""

SWAHILI_TREATY = """\
MKATABA KATI YA SERIKALI YA JAMHURI YA MUUNGANO WA TANZANIA NA SERIKALI YA JAMHURI YA KENYA KUHUSU UVUVI

Serikali ya Jamhuri ya Muungano wa Tanzania na Serikali ya Jamhuri ya Kenya,
zikitaka kuimarisha ushirikiano,
zimekubaliana kama ifuatavyo:

Ibara ya 1
Pande zitashirikiana katika sekta ya uvuvi.

Ibara ya 2
Mkataba huu utaanza kutumika siku ya kutiwa saini na utadumu kwa kipindi cha miaka mitano.

Umefanyika mjini Mombasa tarehe 7 Machi 2022 katika nakala mbili kwa lugha ya Kiswahili.

Kwa niaba ya Serikali ya Jamhuri ya Muungano wa Tanzania
Juma Hamisi

Kwa niaba ya Serikali ya Jamhuri ya Kenya
Peter Mwangi
"""


def read(text: str) -> Any:
    record = extract_agreement(Document(text), model="offline").record
    assert isinstance(record, Agreement)
    return record


def nothing(text: str) -> bool:
    return extract_agreement(Document(text), model="offline").record is None


def stated(things: list[Any], *fields: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(thing, field) for field in fields) for thing in things]


def test_an_italian_flash_is_read() -> None:
    record = read(FLASH)
    assert record.instrument.kind == "memorandum_of_understanding"
    assert (record.signing.status, str(record.signing.on), record.signing.place) == ("signed", "2024-05-14", "Tirana")
    assert stated(record.parties, "name", "country", "kind") == [("Italia", "IT", "state"), ("Albania", "AL", "state")]
    assert stated(record.signatories, "name", "office") == [("Paolo Verdini", "ministro dell'Agricoltura"), ("Elira Hoxhaj", None)]
    assert stated(record.areas, "as_printed", "code") == [("pesca", "fisheries")]
    assert stated(record.follow_up, "body") == [("comitato misto",)]


def test_an_italian_release_is_read_with_its_list_of_areas_its_body_and_its_sum() -> None:
    record = read(RELEASE)
    assert record.instrument.kind == "agreement"
    assert (record.signing.status, str(record.signing.on), record.signing.place) == ("signed", "2023-10-03", "Roma")
    assert stated(record.parties, "name", "country") == [("Italia", "IT"), ("Ghana", "GH")]
    assert stated(record.signatories, "name", "office", "on_behalf_of") == [
        ("Carlo Bentivoglio", "Ministro della Difesa", "IT"),
        ("Kwame Asante Boateng", "Ministro della Difesa del Ghana", "GH"),
    ]
    assert stated(record.attendees, "name") == [("Ama Serwaa Mensah",)]
    assert [area.as_printed for area in record.areas] == ["formazione militare", "sicurezza marittima", "cibersicurezza", "logistica"]
    assert stated(record.follow_up, "body") == [("commissione mista",)]
    assert [(amount.amount.amount, amount.amount.currency) for amount in record.amounts if amount.amount] == [(4_000_000, "EUR")]


def test_an_italian_treaty_is_read_from_its_title_to_its_signatures() -> None:
    record = read(TREATY)
    assert record.instrument.kind == "agreement"
    assert (record.signing.status, str(record.signing.on), record.signing.place) == ("signed", "2022-11-09", "Santiago")
    assert stated(record.parties, "name", "country") == [("REPUBBLICA ITALIANA", "IT"), ("REPUBBLICA DEL CILE", "CL")]
    assert stated(record.signatories, "name", "on_behalf_of") == [("Lorenzo Gallinari", "IT"), ("Marcela Irarrázaval", "CL")]
    assert [area.as_printed for area in record.areas] == ["previsione dei terremoti", "lotta agli incendi boschivi", "formazione del personale"]
    assert stated(record.follow_up, "body") == [("Comitato misto",)]
    assert record.term.duration == "P5Y"
    assert [(each.what, str(each.on)) for each in record.precedents] == [("Accordo di cooperazione tecnica", "1993-06-12")]


def test_a_word_for_initialling_that_mostly_tells_of_signing_is_read_as_signing() -> None:
    record = read("Italia e Tunisia hanno siglato a Tunisi un accordo sul trasporto aereo.")
    assert (record.signing.status, record.signing.place) == ("signed", "Tunisi")


def test_an_initialling_and_a_postponement_in_italian_are_no_signings() -> None:
    initialled = read("Parafato l'accordo di libero scambio tra Svizzera e India. Lo ha reso noto il Dipartimento federale dell'economia: la firma è attesa in primavera.")
    assert initialled.signing.status == "initialled"
    postponed = read("Rinviata la firma dell'accordo tra Italia e Libia sul gas. La cerimonia, prevista per domani a Tripoli, è stata annullata per motivi di sicurezza.")
    assert (postponed.signing.status, postponed.signing.on) == ("postponed", None)


def test_italian_talks_memories_and_players_are_no_agreements() -> None:
    assert nothing("Il presidente del Consiglio ha incontrato ieri il premier albanese. I due hanno parlato di un possibile accordo sui migranti, che però non è stato firmato.")
    assert nothing("Nel 1997 Italia e Albania firmarono un accordo sulla pesca. Oggi i pescatori protestano per il caro gasolio.")
    assert nothing("La Juventus ha firmato un accordo con l'attaccante brasiliano per tre anni.")


@pytest.mark.parametrize(
    ("text", "kind", "on", "place", "parties", "signatories", "areas"),
    [
        (
            ("DEN HAAG (ANP) - Nederland en Marokko hebben woensdag 12 juni 2024 in Rabat een memorandum van overeenstemming over waterbeheer ondertekend. "
            "Minister van Infrastructuur en Waterstaat Pieter Verhoef en zijn Marokkaanse ambtgenoot Nizar Benali zetten hun handtekening."),
            "memorandum_of_understanding", "2024-06-12", "Rabat", ["NL", "MA"],
            [("Pieter Verhoef", "Minister van Infrastructuur en Waterstaat"), ("Nizar Benali", None)], [],
        ),
        (
            ("STOCKHOLM (TT) - Klimatminister Anna Berg och Kenyas miljöminister Grace Wanjiru undertecknade den 14 februari 2023 i Nairobi ett avtal om "
            "klimatsamarbete mellan Sverige och Kenya. Avtalet omfattar förnybar energi, skogsbruk och vattenförvaltning."),
            "agreement", "2023-02-14", "Nairobi", ["SE", "KE"],
            [("Anna Berg", "Klimatminister"), ("Grace Wanjiru", "Kenyas miljöminister")], ["förnybar energi", "skogsbruk", "vattenförvaltning"],
        ),
        (
            "【ハノイ時事】日本とベトナムは2024年5月3日、ハノイで防災分野の協力に関する覚書に署名した。",
            "memorandum_of_understanding", "2024-05-03", "ハノイ", ["JP", "VN"], [], [],
        ),
        (
            ("DODOMA - Tanzania na Uturuki zimetia saini makubaliano ya ushirikiano katika sekta ya utalii jijini Dodoma tarehe 12 Juni 2024. Makubaliano hayo "
            "yametiwa saini na Waziri wa Maliasili na Utalii, Amina Salum, na mwenzake wa Uturuki, Kemal Aydin."),
            "agreement", "2024-06-12", "Dodoma", ["TZ", "TR"],
            [("Amina Salum", "Waziri wa Maliasili na Utalii"), ("Kemal Aydin", None)], ["utalii"],
        ),
    ],
    ids=["nl", "sv", "ja", "sw"],
)  # fmt: skip
def test_a_report_in_a_language_added_by_a_file_is_read(
    text: str, kind: str, on: str, place: str, parties: list[str], signatories: list[tuple[str, str | None]], areas: list[str]
) -> None:
    record = read(text)
    assert record.instrument.kind == kind
    assert (record.signing.status, str(record.signing.on), record.signing.place) == ("signed", on, place)
    assert [party.country for party in record.parties] == parties
    assert stated(record.signatories, "name", "office") == signatories
    assert [area.as_printed for area in record.areas] == areas


@pytest.mark.parametrize(
    ("text", "on", "place", "parties", "signatories", "duration"),
    [
        (DUTCH_TREATY, "2021-10-18", "Paramaribo", ["NL", "SR"], [("W. van den Berg", "NL"), ("R. Ramdin", "SR")], "P10Y"),
        (SWEDISH_TREATY, "2020-06-03", "Stockholm", ["SE", "CL"], [("Karin Holm", "SE"), ("Pedro Soto", "CL")], "P5Y"),
        (JAPANESE_TREATY, "2021-06-03", "東京", ["JP", "MA"], [("山田太郎", "JP"), ("アフメド・ベナリ", "MA")], "P5Y"),
        (SWAHILI_TREATY, "2022-03-07", "Mombasa", ["TZ", "KE"], [("Juma Hamisi", "TZ"), ("Peter Mwangi", "KE")], "P5Y"),
    ],
    ids=["nl", "sv", "ja", "sw"],
)  # fmt: skip
def test_a_treaty_in_a_language_added_by_a_file_is_read(
    text: str, on: str, place: str, parties: list[str], signatories: list[tuple[str, str]], duration: str
) -> None:
    record = read(text)
    assert (record.signing.status, str(record.signing.on), record.signing.place) == ("signed", on, place)
    assert [party.country for party in record.parties] == parties
    assert stated(record.signatories, "name", "on_behalf_of") == signatories
    assert record.term.duration == duration


@pytest.mark.parametrize(
    "text",
    [
        "De spits van Ajax heeft een contract voor drie jaar getekend.",
        "De ministers spraken over een mogelijk verdrag tussen Nederland en Suriname, maar tekenden niets.",
        "Anfallaren har skrivit på ett treårigt avtal med Malmö FF.",
        "サッカー選手の田中が欧州クラブと3年契約を結んだ。",
        "日本とインドの外相は東京で会談し、原子力協定について協議した。",
        "Mshambuliaji wa Simba amesaini mkataba wa miaka mitatu.",
        "Mawaziri wa Kenya na Uganda walijadili uwezekano wa mkataba wa mafuta.",
    ],
)
def test_talks_and_players_in_a_language_added_by_a_file_are_no_agreements(text: str) -> None:
    assert nothing(text)


def test_a_japanese_name_is_not_written_as_chinese_reads_its_characters() -> None:
    assert [each.latin_name for each in read(JAPANESE_TREATY).signatories] == [None, None]
