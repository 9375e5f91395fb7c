"""What is only now approved, ratified or in force was signed on a day of its own, which a sentence further down tells."""

from __future__ import annotations

import pytest

import accordant
from accordant import Agreement, Document


def read(text: str, language: str, published: str = "2026-06-11") -> Agreement:
    record = accordant.extract_agreement(Document(text, language=language, published=published), model="offline").record
    assert isinstance(record, Agreement)
    return record


THIS = {
    "ar": ("صادق مجلس النواب على اتفاقية النقل البحري بين المغرب والسنغال. وقد وُقعت هذه الاتفاقية في داكار في 12 أبريل 2025.", "2025-04-12"),
    "en": ("Parliament ratified the agreement between Kenya and Norway on ocean research. This agreement was signed in Oslo on 12 April 2025.", "2025-04-12"),
    "fr": ("Le Parlement a ratifié l'accord entre le Bénin et le Togo sur le transport routier. Cet accord a été signé à Lomé le 12 avril 2025.", "2025-04-12"),
    "es": ("El Congreso ratificó el acuerdo entre Chile y Ecuador sobre pesca. Este acuerdo fue firmado en Quito el 12 de abril de 2025.", "2025-04-12"),
    "pt": ("O Parlamento ratificou o acordo entre Portugal e Angola sobre pescas. Este acordo foi assinado em Luanda em 12 de abril de 2025.", "2025-04-12"),
    "de": ("Der Bundestag hat das Abkommen zwischen Deutschland und Chile über Rohstoffe ratifiziert. Dieses Abkommen wurde am 12. April 2025 in Santiago unterzeichnet.", "2025-04-12"),
    "ru": ("Парламент ратифицировал соглашение между Арменией и Грузией о транзите. Это соглашение было подписано в Тбилиси 12 апреля 2025 года.", "2025-04-12"),
    "uk": ("Парламент ратифікував угоду між Україною та Грузією про транзит. Цю угоду було підписано у Тбілісі 12 квітня 2025 року.", "2025-04-12"),
    "tr": ("Meclis, Türkiye ile Gürcistan arasındaki transit anlaşmasını onayladı. Bu anlaşma 12 Nisan 2025 tarihinde Tiflis'te imzalanmıştı.", "2025-04-12"),
    "fa": ("مجلس موافقت‌نامه حمل و نقل میان ایران و عمان را تصویب کرد. این موافقت‌نامه ۱۲ آوریل ۲۰۲۵ در مسقط امضا شده بود.", "2025-04-12"),
    "ur": ("پارلیمنٹ نے پاکستان اور عمان کے درمیان ماہی گیری کے معاہدے کی توثیق کر دی۔ اس معاہدے پر 12 اپریل 2025 کو مسقط میں دستخط ہوئے تھے۔", "2025-04-12"),
    "hi": ("संसद ने भारत और नेपाल के बीच पारगमन समझौते को मंजूरी दे दी। इस समझौते पर 12 अप्रैल 2025 को काठमांडू में हस्ताक्षर हुए थे।", "2025-04-12"),
    "zh": ("全国人大常委会批准了中国和智利引渡条约。该条约于2025年4月12日在圣地亚哥签署。", "2025-04-12"),
    "id": ("DPR mengesahkan perjanjian perikanan antara Indonesia dan Vietnam. Perjanjian tersebut ditandatangani di Hanoi pada 12 April 2025.", "2025-04-12"),
}


@pytest.mark.parametrize("language", sorted(THIS))
def test_the_signing_of_what_is_now_approved_is_told_by_this_agreement(language: str) -> None:
    text, day = THIS[language]
    signing = read(text, language).signing
    assert signing is not None
    assert signing.status in {"approved", "ratified"}
    assert signing.on == day


OTHER = {
    "en": "Parliament ratified the agreement between Kenya and Norway on ocean research. The two signed an agreement on trade in Oslo on 12 April 2012.",
    "es": "El Congreso ratificó el acuerdo entre Chile y Ecuador sobre pesca. El acuerdo de comercio de ambos países fue firmado en Quito el 12 de abril de 2012.",
    "id": "DPR mengesahkan perjanjian perikanan antara Indonesia dan Vietnam. Perjanjian perdagangan ditandatangani di Hanoi pada 12 April 2012.",
    "hi": "संसद ने भारत और नेपाल के बीच पारगमन समझौते को मंजूरी दे दी। व्यापार समझौते पर 12 अप्रैल 2012 को काठमांडू में हस्ताक्षर हुए थे।",
    "ru": "Парламент ратифицировал соглашение между Арменией и Грузией о транзите. Торговое соглашение было подписано в Тбилиси 12 апреля 2012 года.",
}


@pytest.mark.parametrize("language", sorted(OTHER))
def test_the_signing_of_another_agreement_is_not_that_of_the_one_approved(language: str) -> None:
    signing = read(OTHER[language], language).signing
    assert signing is not None
    assert signing.on is None


AMENDING = {
    "en": "The Senate approved the Protocol amending the Agreement between Chile and Japan on air services.",
    "fr": "Le Sénat a approuvé le protocole modifiant la convention fiscale entre la France et le Gabon.",
    "es": "El Senado aprobó el protocolo que modifica el convenio entre Chile y Japón sobre transporte aéreo.",
    "de": "Der Bundestag hat das Protokoll zur Änderung des Abkommens zwischen Deutschland und Japan über den Luftverkehr gebilligt.",
    "ru": "Парламент ратифицировал Протокол о внесении изменений в Соглашение между Арменией и Грузией о транзите.",
    "uk": "Парламент ратифікував Протокол про внесення змін до Угоди між Україною та Грузією про транзит.",
    "hi": "मंत्रिमंडल ने भारत और नेपाल के बीच पारगमन संधि में संशोधन के प्रोटोकॉल को मंजूरी दे दी।",
}


@pytest.mark.parametrize("language", sorted(AMENDING))
def test_a_protocol_that_amends_is_approved_and_not_amended(language: str) -> None:
    record = read(AMENDING[language], language)
    assert record.signing is not None
    assert record.signing.status in {"approved", "ratified"}
    assert record.instrument is not None
    assert record.instrument.kind in {"protocol", "amendment"}


def test_two_who_amended_their_agreement_have_amended_it() -> None:
    record = read("Kenya and Uganda amended their agreement on transit. The amended agreement covers fuel.", "en")
    assert record.signing is not None
    assert record.signing.status == "amended"


STAGES = {
    "en": "Malaysia and Thailand plan to sign an agreement on the second phase of the rail link on 30 June 2026. The agreement on the first phase was signed on 7 January 2026.",
    "de": "Österreich und Tschechien wollen am 30. Juni 2026 ein Abkommen über den zweiten Abschnitt unterzeichnen. Das Abkommen über den ersten wurde am 7. Januar 2026 unterzeichnet.",
    "id": "Malaysia dan Thailand dijadwalkan menandatangani perjanjian tahap kedua pada 30 Juni 2026. Perjanjian tahap pertama diteken pada 7 Januari 2026.",
    "es": "Chile y Ecuador firmarán el 30 de junio de 2026 un acuerdo sobre la segunda fase. El acuerdo sobre la primera fase se firmó el 7 de enero de 2026.",
    "ru": "Армения и Грузия планируют подписать соглашение о втором этапе 30 июня 2026 года. Соглашение о первом этапе было подписано 7 января 2026 года.",
}


@pytest.mark.parametrize("language", sorted(STAGES))
def test_the_first_stage_signed_months_ago_does_not_make_the_second_signed(language: str) -> None:
    signing = read(STAGES[language], language).signing
    assert signing is not None
    assert signing.status == "planned"
    assert signing.on != "2026-01-07"


def test_where_a_parliament_sat_that_consents_nothing_was_signed() -> None:
    signing = read("The cabinet approved the agreement between Kenya and Norway on ocean research. The cabinet met in Nairobi on Thursday.", "en").signing
    assert signing is not None
    assert signing.place is None


def test_the_chinese_kind_is_the_last_of_two_that_stand_together() -> None:
    record = read("中国和智利6月10日在北京签署引渡条约补充议定书。", "zh")
    assert record.instrument is not None
    assert record.instrument.kind == "additional_protocol"


NAMES = {
    "id": ("Indonesia dan Vietnam menandatangani perjanjian perikanan di Hanoi. Perjanjian itu ditandatangani oleh Menteri Perikanan Arief M. Nugroho dan Menteri Perdagangan Vietnam Nguyen Van Hai.", "Arief M. Nugroho"),
}


@pytest.mark.parametrize("language", sorted(NAMES))
def test_an_initial_between_two_names_is_part_of_the_name(language: str) -> None:
    text, name = NAMES[language]
    assert name in [each.name for each in read(text, language).signatories]


NOBODY = {
    "zh": "中国与智利预计年底前由两国总理正式签署渔业协定。",
    "ur": "اسلام آباد (نمائندہ خصوصی) پاکستان اور عمان نے بدھ کو مسقط میں ماہی گیری کے معاہدے پر دستخط کر دیے۔",
    "fa": "ایران و عمان موافقت‌نامه شیلات امضا کردند. وزیر تجارت عمان پای سند را امضا کرد.",
}


@pytest.mark.parametrize("language", sorted(NOBODY))
def test_how_they_sign_is_no_name(language: str) -> None:
    assert [each.name for each in read(NOBODY[language], language).signatories if each.name] == []


BOTH = {
    "uk": "12 травня 2026 року набула чинності Угода між Україною та Грузією про транзит, підписана у Тбілісі 14 червня 2024 року.",
    "ru": "12 мая 2026 года вступило в силу Соглашение между Арменией и Грузией о транзите, подписанное в Тбилиси 14 июня 2024 года.",
}


@pytest.mark.parametrize("language", sorted(BOTH))
def test_the_day_of_entry_into_force_that_opens_a_sentence_is_not_in_the_way_of_the_day_of_signing(language: str) -> None:
    signing = read(BOTH[language], language).signing
    assert signing is not None
    assert (signing.status, signing.on) == ("in_force", "2024-06-14")


def test_where_the_day_of_a_visit_opens_the_sentence_the_day_of_the_older_agreement_is_not_that_of_signing() -> None:
    signing = read("6 травня 2026 року в рамках візиту до Грузії делегації Міністерства оборони України було підписано Протокол про внесення змін до Угоди між Урядом України та Урядом Грузії про транзит від 28 лютого 2019 року.", "uk").signing
    assert signing is not None
    assert signing.on != "2019-02-28"
