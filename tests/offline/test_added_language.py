"""Languages that a file has taught to the reader: texts in them, read without a line of code about them."""

from __future__ import annotations

from typing import Any

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
