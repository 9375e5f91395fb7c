"""Codes of published lists against passages in German, Dutch and Swedish, whose compounds are one word and whose verbs stand last."""

from __future__ import annotations

import pytest

from accordant.checks.forms import forms
from accordant.checks.passage import Passage
from accordant.checks.term import term

K, S, A, D, P, R = "instrument_kinds", "statuses", "areas", "domains", "party_kinds", "precedent_kinds"
YES, NO, OPEN = "supported", "contradicted", "unverifiable"
FAR = "Das Abkommen soll im Rahmen des für Ende des Monats geplanten Staatsbesuchs des Präsidenten in Berlin feierlich unterzeichnet werden."

# language, list, code, passage, its sentence (or the passage itself), verdict
ROWS = [
    ("de", K, "agreement", "ein Sicherheitsabkommen", "", YES),
    ("de", K, "agreement", "des Verteidigungsabkommens", "", YES),
    ("de", K, "treaty", "ein Sicherheitsabkommen", "", OPEN),
    ("de", K, "joint_declaration", "ein Sicherheitsabkommen", "", NO),
    ("de", K, "framework_agreement", "Rahmenvereinbarung", "", YES),
    ("de", K, "agreement", "Rahmenvereinbarung", "", OPEN),
    ("de", K, "memorandum_of_understanding", "ein Memorandum of Understanding", "", YES),
    ("de", K, "declaration_of_intent", "die Absichtserklärung", "", YES),
    ("de", K, "letter_of_intent", "die Absichtserklärung", "", YES),
    ("de", K, "convention", "Übereinkommen", "", YES),
    ("de", K, "additional_protocol", "Zusatzprotokolle", "", YES),
    ("de", K, "protocol", "der Protokollchef", "", OPEN),
    ("de", K, "exchange_of_notes", "durch Notenwechsel", "", YES),
    ("de", K, "treaty", "Verträge", "", YES),
    ("de", S, "signed", "unterzeichneten", "Die Minister unterzeichneten am Montag das Abkommen.", YES),
    ("de", S, "signed", "unterzeichnet", "Das Abkommen wurde am Montag unterzeichnet.", YES),
    ("de", S, "planned", "unterzeichnet werden", "Das Abkommen soll am Dienstag unterzeichnet werden.", YES),
    ("de", S, "signed", "unterzeichnet", "Das Abkommen soll am Dienstag unterzeichnet werden.", NO),
    ("de", S, "signed", "unterzeichnet", FAR, NO),
    ("de", S, "planned", "unterzeichnet", FAR, YES),
    ("de", S, "signed", "unterzeichnete", "Der Minister unterzeichnete das Abkommen nicht.", NO),
    ("de", S, "signed", "unterzeichnet", "Der Vertrag wurde nicht unterzeichnet.", NO),
    ("de", S, "postponed", "Die Unterzeichnung", "Die Unterzeichnung des Vertrags wurde verschoben.", YES),
    ("de", S, "signed", "Die Unterzeichnung", "Die Unterzeichnung des Vertrags wurde verschoben.", NO),
    ("de", S, "signed", "unterzeichnet", "Der Sprecher bestritt, dass ein Vertrag unterzeichnet wurde.", NO),
    ("de", S, "signed", "unterzeichnet werden konnte", "Nachdem der Vertrag gestern unterzeichnet werden konnte, reiste er ab.", YES),
    ("de", S, "in_force", "trat in Kraft", "", YES),
    ("de", S, "announced", "die Ankündigung", "", YES),
    ("de", S, "terminated", "die Ankündigung", "", NO),
    ("de", A, "defence_cooperation", "Verteidigungskooperation", "", YES),
    ("de", A, "agriculture", "Agrarsektor", "", YES),
    ("de", A, "energy", "Energiepartnerschaft", "", YES),
    ("de", A, "cybersecurity", "Cyberabwehr", "", YES),
    ("de", A, "fisheries", "Cyberabwehr", "", NO),
    ("de", A, "digital", "Cyberabwehr", "", OPEN),
    ("de", A, "security_cooperation", "Ernährungssicherheit", "", NO),
    ("de", A, "security_cooperation", "Rechtssicherheit", "", OPEN),
    ("de", A, "military_health", "Wehrmedizin", "", YES),
    ("de", D, "defence", "im Verteidigungsbereich", "", YES),
    ("de", P, "ministry", "Verteidigungsministerium", "", YES),
    ("de", P, "ministry", "Auswärtiges Amt", "", YES),
    ("de", P, "state", "Bundesrepublik", "", YES),
    ("de", P, "bank", "Bundesrepublik", "", NO),
    ("de", R, "exercise", "Seemanöver", "", YES),
    ("de", R, "delivery", "Waffenlieferungen", "", YES),
    ("de", R, "visit", "Waffenlieferungen", "", NO),
    ("nl", K, "agreement", "een veiligheidsakkoord", "", YES),
    ("nl", K, "agreement", "samenwerkingsovereenkomsten", "", YES),
    ("nl", K, "memorandum_of_understanding", "memorandum van overeenstemming", "", YES),
    ("nl", K, "agreement", "memorandum van overeenstemming", "", OPEN),
    ("nl", K, "treaty", "memorandum van overeenstemming", "", NO),
    ("nl", K, "treaty", "het verdrag", "", YES),
    ("nl", K, "convention", "het verdrag", "", YES),
    ("nl", K, "framework_agreement", "een raamovereenkomst", "", YES),
    ("nl", K, "declaration_of_intent", "intentieverklaring", "", YES),
    ("nl", K, "joint_declaration", "gezamenlijke verklaring", "", YES),
    ("nl", K, "agreement", "in overeenstemming met", "", OPEN),
    ("nl", S, "signed", "ondertekenden", "De ministers ondertekenden maandag het akkoord.", YES),
    ("nl", S, "signed", "getekend", "Het verdrag werd maandag getekend.", YES),
    ("nl", S, "ratified", "ondertekenden", "De ministers ondertekenden maandag het akkoord.", NO),
    ("nl", S, "planned", "ondertekenen", "De landen zullen volgende week in Brussel een akkoord ondertekenen.", YES),
    ("nl", S, "signed", "ondertekenen", "De landen zullen volgende week in Brussel een akkoord ondertekenen.", NO),
    ("nl", S, "signed", "ondertekende", "De minister ondertekende het akkoord niet.", NO),
    ("nl", S, "postponed", "De ondertekening", "De ondertekening van het verdrag is uitgesteld.", YES),
    ("nl", S, "signed", "De ondertekening", "De ondertekening van het verdrag is uitgesteld.", NO),
    ("nl", S, "in_force", "trad in werking", "", YES),
    ("nl", S, "renewed", "werd verlengd", "", YES),
    ("nl", S, "signed", "te hebben getekend", "De regering ontkent te hebben getekend.", NO),
    ("nl", A, "defence_cooperation", "defensiesamenwerking", "", YES),
    ("nl", A, "energy", "energiesector", "", YES),
    ("nl", A, "trade", "handelsbetrekkingen", "", YES),
    ("nl", A, "cybersecurity", "cyberveiligheid", "", YES),
    ("nl", A, "tourism", "cyberveiligheid", "", NO),
    ("nl", A, "digital", "cyberveiligheid", "", OPEN),
    ("nl", A, "demining", "mijnopruiming", "", YES),
    ("nl", A, "counter_terrorism", "strijd tegen het terrorisme", "", YES),
    ("nl", D, "defence", "militaire samenwerking", "", YES),
    ("nl", P, "ministry", "het ministerie van Defensie", "", YES),
    ("nl", P, "company", "het ministerie van Defensie", "", NO),
    ("nl", P, "university", "de universiteiten", "", YES),
    ("nl", P, "armed_forces", "Koninklijke Marine", "", YES),
    ("nl", R, "exercise", "militaire oefeningen", "", YES),
    ("nl", R, "visit", "een vlootbezoek", "", YES),
    ("nl", R, "aid", "een vlootbezoek", "", NO),
    ("sv", K, "agreement", "ett säkerhetsavtal", "", YES),
    ("sv", K, "agreement", "försvarsavtalet", "", YES),
    ("sv", K, "memorandum_of_understanding", "samförståndsavtalet", "", YES),
    ("sv", K, "agreement", "samförståndsavtalet", "", OPEN),
    ("sv", K, "treaty", "samförståndsavtalet", "", NO),
    ("sv", K, "framework_agreement", "ett ramavtal", "", YES),
    ("sv", K, "letter_of_intent", "en avsiktsförklaring", "", YES),
    ("sv", K, "convention", "konventionerna", "", YES),
    ("sv", K, "joint_declaration", "gemensam förklaring", "", YES),
    ("sv", K, "exchange_of_notes", "genom notväxling", "", YES),
    ("sv", K, "protocol", "protokollchefen", "", OPEN),
    ("sv", S, "signed", "undertecknade", "Ministrarna undertecknade avtalet i måndags.", YES),
    ("sv", S, "signed", "skrev under", "Ministrarna skrev under avtalet.", YES),
    ("sv", S, "approved", "undertecknade", "Ministrarna undertecknade avtalet i måndags.", NO),
    ("sv", S, "planned", "undertecknas", "Avtalet väntas undertecknas på tisdag.", YES),
    ("sv", S, "signed", "undertecknas", "Avtalet väntas undertecknas på tisdag.", NO),
    ("sv", S, "signed", "undertecknade", "Ministern undertecknade inte avtalet.", NO),
    ("sv", S, "postponed", "Undertecknandet", "Undertecknandet av avtalet har skjutits upp.", YES),
    ("sv", S, "signed", "Undertecknandet", "Undertecknandet av avtalet har skjutits upp.", NO),
    ("sv", S, "in_force", "trädde i kraft", "", YES),
    ("sv", S, "ratified", "ratificeringen", "", YES),
    ("sv", S, "expired", "avtalet löpte ut", "", YES),
    ("sv", A, "defence_cooperation", "försvarssamarbetet", "", YES),
    ("sv", A, "energy", "energisektorn", "", YES),
    ("sv", A, "cybersecurity", "cybersäkerhet", "", YES),
    ("sv", A, "fisheries", "cybersäkerhet", "", NO),
    ("sv", A, "digital", "cybersäkerhet", "", OPEN),
    ("sv", A, "exercises", "gemensamma övningar", "", YES),
    ("sv", A, "organised_crime", "organiserad brottslighet", "", YES),
    ("sv", A, "health", "hälso- och sjukvård", "", YES),
    ("sv", D, "defence", "militärt samarbete", "", YES),
    ("sv", P, "ministry", "Utrikesdepartementet", "", YES),
    ("sv", P, "bank", "Utrikesdepartementet", "", NO),
    ("sv", P, "armed_forces", "Försvarsmakten", "", YES),
    ("sv", P, "university", "universiteten", "", YES),
    ("sv", R, "exercise", "en militärövning", "", YES),
    ("sv", R, "meeting", "toppmötet", "", YES),
    ("sv", R, "delivery", "toppmötet", "", NO),
]


@pytest.mark.parametrize(("language", "codes", "value", "text", "context", "verdict"), ROWS)
def test_a_code_is_what_its_words_say(language: str, codes: str, value: str, text: str, context: str, verdict: str) -> None:
    whole = context or text
    start = whole.index(text)
    found = term(value, Passage(whole, start, start + len(text), language=language, marker={"codes": codes}))
    assert found.verdict == verdict, found.reason


@pytest.mark.parametrize(
    ("language", "topic", "word", "keys"),
    [
        ("de", "kinds", "fischereiabkommen", ("agreement",)),
        ("de", "areas", "energiesektors", ("energy",)),
        ("de", "areas", "handelszusammenarbeit", ("trade",)),
        ("nl", "kinds", "visserijakkoord", ("agreement",)),
        ("sv", "kinds", "handelsavtalen", ("agreement",)),
        ("sv", "areas", "kultursamarbetet", ("culture",)),
    ],
)
def test_a_compound_is_read_by_the_part_that_decides(language: str, topic: str, word: str, keys: tuple[str, ...]) -> None:
    assert [reading.keys for reading in forms(topic, word, language).read(word)] == [keys]


def test_a_compound_of_a_language_without_the_rule_is_one_unknown_word() -> None:
    assert forms("kinds", "superagreement", "en").read("superagreement") == []
