"""Codes of published lists against the words of their passages."""

from typing import Any

import pytest

from accordant.checks.passage import Passage
from accordant.checks.term import term
from accordant.findings import Finding


def check(value: Any, text: str, codes: str, language: str | None = None, context: str | None = None) -> Finding:
    whole = context or text
    start = whole.index(text)
    return term(value, Passage(whole, start, start + len(text), language=language, marker={"codes": codes}))


KINDS = [
    ("memorandum_of_understanding", "مذكرة تفاهم في مجال النقل", "مذكرة تفاهم"),
    ("memorandum_of_understanding", "وبمذكرتي التفاهم", None),
    ("memorandum_of_understanding", "memoranda of understanding on energy", "memoranda of understanding"),
    ("memorandum_of_understanding", "un protocole d’accord", "protocole d’accord"),
    ("agreement", "باتفاقية ثنائية", "اتفاقية ثنائية"),
    ("agreement", "two agreements", "agreements"),
    ("framework_agreement", "un accord-cadre", "accord-cadre"),
    ("declaration_of_intent", "إعلان النوايا", "إعلان النوايا"),
    ("letter_of_intent", "a letter of intent", "letter of intent"),
    ("exchange_of_notes", "par un échange de notes", "échange de notes"),
    ("treaty", "معاهدة صداقة", "معاهدة صداقة"),
    ("implementing_arrangement", "البرنامج التنفيذي", "البرنامج التنفيذي"),
]


@pytest.mark.parametrize(("value", "text", "expected"), [row for row in KINDS if row[2]])
def test_a_kind_of_instrument_is_read_at_its_words(value: Any, text: str, expected: Any) -> None:
    found = check(value, text, "instrument_kinds")
    assert (found.verdict, found.reason) == ("supported", "")
    assert [text[span.start : span.end] for span in found.spans] == [expected]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("treaty", "مذكرة تفاهم"),
        ("memorandum_of_understanding", "معاهدة صداقة"),
        ("protocol", "un protocole d’accord"),
        ("joint_declaration", "an exchange of letters"),
        ("other", "a memorandum of understanding"),
    ],
)
def test_another_kind_of_instrument_is_contradicted(value: Any, text: str) -> None:
    found = check(value, text, "instrument_kinds")
    assert found.verdict == "contradicted"
    assert repr(value) in found.reason or "a code of the list" in found.reason


@pytest.mark.parametrize(
    ("value", "text", "part"),
    [
        ("agreement", "مذكرة تفاهم", "less precise"),
        ("agreement", "a framework agreement", "less precise"),
        ("memorandum_of_understanding", "اتفاق", "broader"),
        ("treaty", "a treaty and a memorandum of understanding", "rivals"),
        ("treaty", "una visita oficial", "no word"),
        ("other", "una visita oficial", "no word"),
    ],
)
def test_a_kind_that_nothing_decides_is_unverifiable(value: Any, text: str, part: str) -> None:
    found = check(value, text, "instrument_kinds")
    assert found.verdict == "unverifiable"
    assert part in found.reason


def test_two_rivals_give_both_spans() -> None:
    text = "a treaty and a memorandum of understanding"
    found = check("treaty", text, "instrument_kinds")
    assert [text[span.start : span.end] for span in found.spans] == ["treaty", "memorandum of understanding"]


def test_a_broader_word_beside_the_precise_one_is_no_rival() -> None:
    found = check("memorandum_of_understanding", "اتفاقية في شكل مذكرة تفاهم", "instrument_kinds")
    assert found.verdict == "supported"


@pytest.mark.parametrize(
    ("value", "text", "language"),
    [
        ("signed", "وكان اللقاء مناسبة لتوقيع البروتوكول", "ar"),
        ("signed", "وقد وقّع الوزيران", "ar"),
        ("signed", "signed a treaty", "en"),
        ("signed", "The pact, signed in Lomé, is expected to boost trade", "en"),
        ("signed", "They signed a paper on drills that will take place in May", "en"),
        ("signed", "announced the signing of a pact", "en"),
        ("signed", "ont signé hier", "fr"),
        ("planned", "من المرتقب أن يتم توقيع البروتوكول", "ar"),
        ("planned", "سيوقع الوزيران", "ar"),
        ("planned", "is expected to be signed", "en"),
        ("planned", "devrait être signé", "fr"),
        ("postponed", "the postponed signing", "en"),
        ("postponed", "the signing of the pact was postponed", "en"),
        ("postponed", "تأجيل توقيع البروتوكول", "ar"),
        ("postponed", "la signature a été reportée", "fr"),
        ("denied", "نفى الناطق توقيع أي بروتوكول", "ar"),
        ("denied", "denied having signed", "en"),
        ("denied", "a démenti avoir signé", "fr"),
        ("initialled", "وقعا بالأحرف الأولى", "ar"),
        ("initialled", "a été paraphé", "fr"),
        ("ratified", "صادق البرلمان على البروتوكول", "ar"),
        ("in_force", "entered into force", "en"),
        ("in_force", "est entré en vigueur", "fr"),
        ("in_force", "دخل حيز التنفيذ", "ar"),
        ("terminated", "a dénoncé le traité", "fr"),
    ],
)
def test_a_status_is_read_under_its_cues(value: Any, text: str, language: str | None) -> None:
    assert check(value, text, "statuses", language).verdict == "supported"


@pytest.mark.parametrize(
    ("value", "text", "language"),
    [
        ("signed", "من المرتقب أن يتم توقيع البروتوكول", "ar"),
        ("signed", "سيوقع الوزيران", "ar"),
        ("signed", "نفى الناطق توقيع أي بروتوكول", "ar"),
        ("signed", "تأجيل توقيع البروتوكول", "ar"),
        ("signed", "لم يوقع الوزيران", "ar"),
        ("signed", "will sign", "en"),
        ("signed", "is expected to be signed on Monday", "en"),
        ("signed", "the postponed signing", "en"),
        ("signed", "the signing was postponed", "en"),
        ("signed", "did not sign", "en"),
        ("signed", "denied having signed", "en"),
        ("signed", "recalled the treaty signed in 1970", "en"),
        ("signed", "devrait être signé", "fr"),
        ("signed", "n'a pas été signé", "fr"),
        ("signed", "signeront", "fr"),
        ("signed", "entered into force", "en"),
        ("ratified", "a été signé", "fr"),
        ("signed", "وقعا بالأحرف الأولى", "ar"),
        ("planned", "signed", "en"),
    ],
)
def test_a_status_that_the_words_do_not_speak_for_is_contradicted(value: Any, text: str, language: str | None) -> None:
    found = check(value, text, "statuses", language)
    assert found.verdict == "contradicted"
    assert repr(value) in found.reason


def test_the_cue_is_read_in_the_sentence_and_the_word_in_the_passage() -> None:
    found = check("signed", "توقيع بروتوكول", "statuses", "ar", context="ومن المرتقب أن يتم غدا توقيع بروتوكول جديد")
    assert found.verdict == "contradicted"
    assert "ان يتم" in found.reason  # the cue right before the word


def test_an_announcement_of_a_signing_is_less_precise_than_the_signing() -> None:
    assert check("announced", "announced the signing", "statuses").verdict == "unverifiable"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("training", "تدريبات"),
        ("exercises", "تدريبات"),
        ("training", "التكوين"),
        ("education", "التكوين"),
        ("exercises", "تنظيم مناورات بحرية"),
        ("cybersecurity", "الأمن السيبراني"),
        ("cybersecurity", "cyber-security"),
        ("cybersecurity", "la cybersécurité"),
        ("defence_industry", "والصناعات الدفاعية"),
        ("military_health", "la santé militaire"),
        ("exchange_of_expertise", "تبادل الخبرات"),
        ("renewable_energy", "énergies renouvelables"),
        ("fisheries", "الصيد البحري"),
        ("double", "x"),
    ][:-1],
)
def test_an_area_is_read_in_every_language(value: Any, text: str) -> None:
    assert check(value, text, "areas").verdict == "supported"


@pytest.mark.parametrize(
    ("value", "text", "verdict"),
    [
        ("health", "الصحة العسكرية", "unverifiable"),
        ("defence_cooperation", "joint exercises", "unverifiable"),
        ("training", "la coopération militaire", "unverifiable"),
        ("fisheries", "cyber security", "contradicted"),
        ("training", "الأمن السيبراني", "contradicted"),
        ("other", "tourisme", "contradicted"),
        ("training", "wooden boats", "unverifiable"),
    ],
)
def test_an_area_broader_than_its_passage_is_open_and_another_one_contradicted(value: Any, text: str, verdict: str) -> None:
    assert check(value, text, "areas").verdict == verdict


@pytest.mark.parametrize(
    ("value", "text", "verdict"),
    [
        ("defence", "في المجال العسكري", "supported"),
        ("energy", "solar energy and tourism", "supported"),
        ("tourism", "solar energy and tourism", "supported"),
        ("trade", "في المجال العسكري", "contradicted"),
        ("defence", "said the defence minister", "unverifiable"),
    ],
)
def test_a_passage_may_state_several_domains(value: Any, text: str, verdict: str) -> None:
    assert check(value, text, "domains").verdict == verdict


@pytest.mark.parametrize(
    ("value", "text", "verdict"),
    [
        ("state", "المغرب", "supported"),
        ("state", "the Republic of Senegal", "supported"),
        ("ministry", "وزارة الطاقة", "supported"),
        ("company", "la société minière", "supported"),
        ("international_organisation", "the African Union", "supported"),
        ("company", "Senegal", "unverifiable"),
        ("state", "وزارة الطاقة", "contradicted"),
    ],
)
def test_the_kind_of_a_party_follows_from_its_words_or_its_country(value: Any, text: str, verdict: str) -> None:
    assert check(value, text, "party_kinds").verdict == verdict


@pytest.mark.parametrize("value", [None, 3, "", "memo", "Signed"])
def test_what_is_no_code_of_the_list_is_malformed(value: Any) -> None:
    assert check(value, "signed", "statuses").reason.startswith("malformed:")


def test_without_a_list_nothing_decides() -> None:
    assert term("signed", Passage("signed")).verdict == "unverifiable"
