"""Codes against words of Russian, Ukrainian, Turkish, Persian, Urdu and Hindi: inflected, joined, and with their cues at the end."""

import pytest

from accordant.checks.passage import Passage
from accordant.checks.term import term

K, S, A, P, E, D = "instrument_kinds", "statuses", "areas", "party_kinds", "precedent_kinds", "domains"
YES, NO, OPEN = "supported", "contradicted", "unverifiable"

RUSSIAN = [
    (K, "memorandum_of_understanding", "о меморандуме о взаимопонимании", YES),
    (K, "memorandum_of_understanding", "двух меморандумов о сотрудничестве", YES),
    (K, "agreement", "в соответствии с соглашением", YES),
    (K, "agreement", "ряд соглашений", YES),
    (K, "treaty", "положения Договора о дружбе", YES),
    (K, "protocol", "протоколами", YES),
    (K, "exchange_of_notes", "путём обмена нотами", YES),
    (K, "declaration_of_intent", "совместную декларацию о намерениях", YES),
    (K, "action_plan", "утверждена «дорожная карта»", YES),
    (K, "convention", "меморандум о взаимопонимании", NO),
    (K, "memorandum_of_understanding", "межправительственное соглашение", OPEN),
    (K, "agreement", "рамочного соглашения", OPEN),
    (K, "treaty", "контракта на поставку", NO),
    (S, "signed", "Соглашение было подписано в Рабате", YES),
    (S, "signed", "министры подписали меморандум", YES),
    (S, "signed", "подписанный 4 марта документ", YES),
    (S, "signed", "состоялось подписание договора", YES),
    (S, "planned", "соглашение будет подписано в мае", YES),
    (S, "signed", "соглашение будет подписано в мае", NO),
    (S, "planned", "стороны намерены подписать договор", YES),
    (S, "signed", "Подписание соглашения отложено", NO),
    (S, "postponed", "Подписание соглашения отложено", YES),
    (S, "signed", "министерство опровергло подписание договора", NO),
    (S, "signed", "стороны так и не подписали соглашение", NO),
    (S, "in_force", "договор вступил в силу", YES),
    (S, "ratified", "Госдума ратифицировала договор", YES),
    (S, "announced", "меморандум подписан", OPEN),
    (A, "counter_terrorism", "борьбе с терроризмом", YES),
    (A, "cybersecurity", "в сфере кибербезопасности", YES),
    (A, "training", "подготовки кадров", YES),
    (A, "fisheries", "рыболовства", YES),
    (A, "nuclear_energy", "мирного использования атомной энергии", YES),
    (A, "energy", "возобновляемой энергетики", OPEN),
    (A, "fisheries", "железнодорожного транспорта", NO),
    (P, "ministry", "Министерством обороны", YES),
    (P, "armed_forces", "Вооружённые силы", YES),
    (P, "company", "Министерством обороны", NO),
    (E, "exercise", "совместных военных учений", YES),
    (E, "visit", "во время визита", YES),
    (E, "exercise", "во время визита", NO),
    (D, "defence", "военного сотрудничества", YES),
]
UKRAINIAN = [
    (K, "memorandum_of_understanding", "меморандуму про взаєморозуміння", YES),
    (K, "agreement", "згідно з угодою", YES),
    (K, "agreement", "низку угод", YES),
    (K, "treaty", "положення договору про дружбу", YES),
    (K, "joint_declaration", "спільну декларацію", YES),
    (K, "convention", "меморандум про взаєморозуміння", NO),
    (K, "agreement", "рамкової угоди", OPEN),
    (K, "memorandum_of_understanding", "міжурядова угода", OPEN),
    (S, "signed", "Угоду підписано в Києві", YES),
    (S, "signed", "міністри підписали меморандум", YES),
    (S, "signed", "підписаний документ", YES),
    (S, "signed", "відбулося підписання договору", YES),
    (S, "planned", "угоду буде підписано в травні", YES),
    (S, "signed", "угоду буде підписано в травні", NO),
    (S, "planned", "сторони мають намір підписати договір", YES),
    (S, "signed", "Підписання угоди відкладено", NO),
    (S, "postponed", "Підписання угоди відкладено", YES),
    (S, "signed", "міністерство спростувало підписання договору", NO),
    (S, "signed", "сторони так і не підписали угоду", NO),
    (S, "in_force", "договір набув чинності", YES),
    (S, "ratified", "парламент ратифікував угоду", YES),
    (S, "announced", "меморандум підписано", OPEN),
    (A, "counter_terrorism", "боротьбі з тероризмом", YES),
    (A, "cybersecurity", "у сфері кібербезпеки", YES),
    (A, "agriculture", "сільського господарства", YES),
    (A, "health", "охорони здоров’я", YES),
    (A, "renewable_energy", "відновлюваною енергетикою", YES),
    (A, "energy", "відновлюваною енергетикою", OPEN),
    (A, "fisheries", "залізничного транспорту", NO),
    (P, "ministry", "Міністерством оборони", YES),
    (P, "armed_forces", "Збройних сил", YES),
    (P, "company", "Міністерством оборони", NO),
    (E, "exercise", "спільних військових навчань", YES),
    (E, "visit", "під час візиту", YES),
    (E, "exercise", "під час візиту", NO),
    (D, "defence", "військового співробітництва", YES),
]
TURKISH = [
    (K, "memorandum_of_understanding", "mutabakat zaptını", YES),
    (K, "memorandum_of_understanding", "Mutabakat Muhtırası’nın", YES),
    (K, "agreement", "iş birliği anlaşmasının", YES),
    (K, "agreement", "İŞ BİRLİĞİ ANLAŞMASI", YES),
    (K, "agreement", "anlaşmalarla", YES),
    (K, "protocol", "protokolün", YES),
    (K, "framework_agreement", "çerçeve anlaşmasına", YES),
    (K, "treaty", "dostluk antlaşmasını", YES),
    (K, "agreement", "çerçeve anlaşmasına", OPEN),
    (K, "memorandum_of_understanding", "iki ülke arasındaki anlaşma", OPEN),
    (K, "joint_statement", "niyet mektubu", NO),
    (S, "signed", "anlaşma Ankara’da imzalandı", YES),
    (S, "signed", "bakanlar anlaşmayı imzaladı", YES),
    (S, "signed", "geçen ay imzalanan anlaşma", YES),
    (S, "planned", "anlaşma mayısta imzalanacak", YES),
    (S, "signed", "anlaşma mayısta imzalanacak", NO),
    (S, "planned", "anlaşmanın imzalanması bekleniyor", YES),
    (S, "signed", "anlaşmanın imzalanması bekleniyor", NO),
    (S, "postponed", "anlaşmanın imzalanması ertelendi", YES),
    (S, "signed", "anlaşmanın imzalanması ertelendi", NO),
    (S, "signed", "Bakanlık anlaşmanın imzalanması haberlerini yalanladı", NO),
    (S, "in_force", "anlaşma yürürlüğe girdi", YES),
    (S, "ratified", "anlaşmanın onaylanması", YES),
    (S, "announced", "anlaşma imzalandı", OPEN),
    (A, "counter_terrorism", "terörle mücadele", YES),
    (A, "defence_industry", "savunma sanayii alanında", YES),
    (A, "cybersecurity", "siber güvenliğin", YES),
    (A, "agriculture", "tarımda", YES),
    (A, "renewable_energy", "yenilenebilir enerjiye", YES),
    (A, "energy", "yenilenebilir enerjiye", OPEN),
    (A, "fisheries", "sivil havacılık", NO),
    (P, "ministry", "Milli Savunma Bakanlığı", YES),
    (P, "university", "Ankara Üniversitesi’nin", YES),
    (P, "company", "Milli Savunma Bakanlığı", NO),
    (E, "exercise", "ortak tatbikatlar", YES),
    (E, "visit", "ziyaretinde", YES),
    (E, "exercise", "ziyaretinde", NO),
    (D, "defence", "askeri alanda", YES),
]
PERSIAN = [
    (K, "memorandum_of_understanding", "تفاهم‌نامه همکاری", YES),
    (K, "memorandum_of_understanding", "تفاهم نامه همکاری", YES),
    (K, "memorandum_of_understanding", "تفاهمنامه‌ای", YES),
    (K, "memorandum_of_understanding", "یادداشت‌های تفاهم", YES),
    (K, "agreement", "موافقت‌نامه‌های دوجانبه", YES),
    (K, "agreement", "متن توافق", YES),
    (K, "treaty", "پیمان‌های صلح", YES),
    (K, "convention", "یادداشت تفاهم", NO),
    (K, "joint_statement", "بیانیهٔ مشترک", YES),
    (K, "memorandum_of_understanding", "متن توافق", OPEN),
    (K, "agreement", "یادداشت تفاهم", OPEN),
    (S, "signed", "دو وزیر این سند را امضا کردند", YES),
    (S, "signed", "توافق در تهران امضا شد", YES),
    (S, "signed", "این سند به امضای دو وزیر رسید", YES),
    (S, "planned", "دو طرف ماه آینده توافق را امضا خواهند کرد", YES),
    (S, "signed", "دو طرف ماه آینده توافق را امضا خواهند کرد", NO),
    (S, "planned", "قرار است این توافق امضا شود", YES),
    (S, "signed", "قرار است این توافق امضا شود", NO),
    (S, "postponed", "امضای موافقت‌نامه به تعویق افتاد", YES),
    (S, "signed", "امضای موافقت‌نامه به تعویق افتاد", NO),
    (S, "signed", "سخنگو امضای قرارداد را تکذیب کرد", NO),
    (S, "in_force", "موافقت‌نامه لازم‌الاجرا شد", YES),
    (S, "in_force", "موافقت‌نامه لازم الاجرا شد", YES),
    (S, "announced", "توافق امضا شد", OPEN),
    (A, "counter_terrorism", "مبارزه با تروریسم", YES),
    (A, "cybersecurity", "امنیت سایبری", YES),
    (A, "agriculture", "کشاورزی", YES),
    (A, "investment", "سرمایه‌گذاری", YES),
    (A, "investment", "سرمایه گذاری‌های", YES),
    (A, "renewable_energy", "انرژی‌های تجدیدپذیر", YES),
    (A, "energy", "انرژی‌های تجدیدپذیر", OPEN),
    (A, "fisheries", "حمل‌ونقل هوایی", NO),
    (P, "ministry", "وزارت دفاع", YES),
    (P, "armed_forces", "نیروهای مسلح", YES),
    (P, "company", "وزارت دفاع", NO),
    (E, "exercise", "رزمایش‌های مشترک", YES),
    (E, "visit", "سفرهای", YES),
    (E, "exercise", "سفر", NO),
    (D, "defence", "همکاری نظامی", YES),
]
URDU = [
    (K, "agreement", "معاہدوں", YES),
    (K, "agreement", "معاہدے پر", YES),
    (K, "agreement", "دو طرفہ معاہدہ", YES),
    (K, "memorandum_of_understanding", "مفاہمتی یادداشت", YES),
    (K, "memorandum_of_understanding", "مفاہمت کی یادداشتوں", YES),
    (K, "memorandum_of_understanding", "ایم او یو", YES),
    (K, "joint_declaration", "مشترکہ اعلامیے", YES),
    (K, "convention", "مفاہمتی یادداشت", NO),
    (K, "agreement", "فریم ورک معاہدے", OPEN),
    (K, "memorandum_of_understanding", "معاہدہ", OPEN),
    (S, "signed", "وزراء نے معاہدے پر دستخط کیے", YES),
    (S, "signed", "معاہدے پر دستخط ہوئے", YES),
    (S, "signed", "دستخط شدہ معاہدہ", YES),
    (S, "planned", "معاہدے پر اگلے ماہ دستخط کیے جائیں گے", YES),
    (S, "signed", "معاہدے پر اگلے ماہ دستخط کیے جائیں گے", NO),
    (S, "planned", "معاہدے پر دستخط متوقع ہیں", YES),
    (S, "postponed", "معاہدے پر دستخط ملتوی کر دیے گئے", YES),
    (S, "signed", "معاہدے پر دستخط ملتوی کر دیے گئے", NO),
    (S, "signed", "ترجمان نے معاہدے پر دستخط کی تردید کی", NO),
    (S, "signed", "دونوں ملکوں نے معاہدے پر دستخط نہیں کیے", NO),
    (S, "in_force", "معاہدہ نافذ العمل ہو گیا", YES),
    (S, "announced", "معاہدے پر دستخط ہوئے", OPEN),
    (A, "counter_terrorism", "انسداد دہشت گردی", YES),
    (A, "cybersecurity", "سائبر سیکیورٹی", YES),
    (A, "exercises", "مشترکہ مشقوں", YES),
    (A, "agriculture", "زراعت", YES),
    (A, "renewable_energy", "قابل تجدید توانائی", YES),
    (A, "energy", "قابل تجدید توانائی", OPEN),
    (A, "fisheries", "شہری ہوا بازی", NO),
    (P, "ministry", "وزارت دفاع", YES),
    (P, "armed_forces", "مسلح افواج", YES),
    (P, "company", "وزارت دفاع", NO),
    (E, "exercise", "مشترکہ فوجی مشقوں", YES),
    (E, "visit", "دورے کے دوران", YES),
    (E, "exercise", "دورے کے دوران", NO),
    (D, "defence", "فوجی تعاون", YES),
]
HINDI = [
    (K, "agreement", "समझौतों", YES),
    (K, "agreement", "समझौते पर", YES),
    (K, "memorandum_of_understanding", "समझौता ज्ञापन", YES),
    (K, "memorandum_of_understanding", "समझौता ज्ञापनों", YES),
    (K, "memorandum_of_understanding", "एमओयू", YES),
    (K, "treaty", "संधियों", YES),
    (K, "joint_statement", "संयुक्त वक्तव्य।", YES),
    (K, "convention", "समझौता ज्ञापन", NO),
    (K, "agreement", "रूपरेखा समझौते", OPEN),
    (K, "memorandum_of_understanding", "द्विपक्षीय समझौता", OPEN),
    (S, "signed", "मंत्रियों ने समझौते पर हस्ताक्षर किए", YES),
    (S, "signed", "समझौते पर हस्ताक्षर हुए।", YES),
    (S, "signed", "हस्ताक्षरित समझौता", YES),
    (S, "planned", "समझौते पर अगले महीने हस्ताक्षर किए जाएंगे", YES),
    (S, "signed", "समझौते पर अगले महीने हस्ताक्षर किए जाएंगे", NO),
    (S, "planned", "समझौते पर हस्ताक्षर होने की संभावना है", YES),
    (S, "postponed", "समझौते पर हस्ताक्षर टाल दिए गए", YES),
    (S, "signed", "समझौते पर हस्ताक्षर टाल दिए गए", NO),
    (S, "signed", "प्रवक्ता ने समझौते पर हस्ताक्षर की खबरों का खंडन किया", NO),
    (S, "signed", "दोनों देशों ने समझौते पर हस्ताक्षर नहीं किए", NO),
    (S, "in_force", "समझौता लागू हो गया", YES),
    (S, "announced", "समझौते पर हस्ताक्षर हुए", OPEN),
    (A, "counter_terrorism", "आतंकवाद का मुकाबला", YES),
    (A, "cybersecurity", "साइबर सुरक्षा", YES),
    (A, "defence_cooperation", "रक्षा संबंधों", YES),
    (A, "visas", "वीज़ा", YES),
    (A, "agriculture", "कृषि", YES),
    (A, "renewable_energy", "नवीकरणीय ऊर्जा", YES),
    (A, "energy", "नवीकरणीय ऊर्जा", OPEN),
    (A, "fisheries", "नागरिक विमानन", NO),
    (P, "ministry", "रक्षा मंत्रालय", YES),
    (P, "armed_forces", "सशस्त्र बलों", YES),
    (P, "company", "रक्षा मंत्रालय", NO),
    (E, "exercise", "संयुक्त सैन्य अभ्यास", YES),
    (E, "visit", "यात्रा के दौरान", YES),
    (E, "exercise", "यात्रा के दौरान", NO),
    (D, "defence", "सैन्य सहयोग", YES),
]
ALL = [
    (language, *row)
    for language, rows in (("ru", RUSSIAN), ("uk", UKRAINIAN), ("tr", TURKISH), ("fa", PERSIAN), ("ur", URDU), ("hi", HINDI))
    for row in rows
]


@pytest.mark.parametrize(("language", "codes", "value", "text", "verdict"), ALL)
def test_a_code_is_read_in_inflected_words_under_their_cues(language: str, codes: str, value: str, text: str, verdict: str) -> None:
    found = term(value, Passage(text, language=language, marker={"codes": codes}))
    assert (found.verdict, found.reason if verdict == YES else "") == (verdict, "")


@pytest.mark.parametrize(
    ("language", "codes", "value", "text"),
    [
        ("ru", A, "fisheries", "взаимодействие по линии ведомств"),
        ("uk", A, "fisheries", "взаємодія за напрямами"),
        ("tr", A, "fisheries", "bunlara dair hususlar"),
        ("fa", A, "fisheries", "موارد یادشده"),
        ("ur", A, "fisheries", "مذکورہ بالا نکات"),
        ("hi", A, "fisheries", "उपर्युक्त बिंदु"),
        ("tr", S, "signed", "anlaşma henüz imzasızdır"),
        ("fa", K, "treaty", "سندی"),
    ],
)
def test_words_that_no_list_knows_are_left_open(language: str, codes: str, value: str, text: str) -> None:
    assert term(value, Passage(text, language=language, marker={"codes": codes})).verdict == OPEN


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("fa", "وزیر", "زیر"),
        ("fa", "الکترونیک", "کترونیک"),
        ("ur", "وفد", "فد"),
    ],
)
def test_persian_and_urdu_words_lose_no_arabic_clitics(language: str, text: str, wrong: str) -> None:
    from accordant.checks.verbatim import verbatim

    assert verbatim(wrong, Passage(text, language=language)).verdict == NO


def test_the_span_of_an_inflected_word_is_as_printed() -> None:
    text = "О меморандуме о взаимопонимании, подписанном в Рабате"
    found = term("memorandum_of_understanding", Passage(text, language="ru", marker={"codes": K}))
    assert [text[span.start : span.end] for span in found.spans] == ["меморандуме о взаимопонимании"]


def test_a_word_is_read_in_capitals_with_and_without_its_dot() -> None:
    for text in ("MUTABAKAT ZAPTI", "Mutabakat Zaptı", "mutabakat zabıtları"):
        assert term("memorandum_of_understanding", Passage(text, language="tr", marker={"codes": K})).verdict == YES


def test_a_nukta_and_a_nasal_are_printed_either_way() -> None:
    for text in ("वीज़ा", "वीजा", "वीज़ा"):
        assert term("visas", Passage(text, language="hi", marker={"codes": A})).verdict == YES
    assert term("infrastructure", Passage("बुनियादी ढाँचा", language="hi", marker={"codes": A})).verdict == YES
