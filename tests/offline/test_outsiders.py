"""Who is named beside an agreement and is no party: those who condemn it, who mediated it, who are set against it, who say so."""

from __future__ import annotations

import pytest

from accordant import Document
from accordant.offline.draft import draft_read

BOUND = [
    ("ar", "مصر واليونان تدينان الاتفاق الذي وقعته تركيا مع ليبيا في طرابلس يوم 3 أكتوبر 2022.", {"TR", "LY"}),
    ("ar", "أدانت مصر واليونان الاتفاق الذي وقعته تركيا مع ليبيا في طرابلس.", {"TR", "LY"}),
    ("fr", "La Grèce et l'Égypte dénoncent l'accord que la Turquie a signé avec la Libye à Tripoli.", {"TR", "LY"}),
    ("es", "Grecia y Egipto condenan el acuerdo que Turquía firmó con Libia en Trípoli.", {"TR", "LY"}),
    ("pt", "Grécia e Egito condenam o acordo que a Turquia assinou com a Líbia em Trípoli.", {"TR", "LY"}),
    ("de", "Griechenland und Ägypten verurteilen das Abkommen, das die Türkei mit Libyen in Tripolis unterzeichnet hat.", {"TR", "LY"}),
    ("ru", "Греция и Египет осудили соглашение, которое Турция подписала с Ливией в Триполи.", {"TR", "LY"}),
    ("uk", "Греція та Єгипет засудили угоду, яку Туреччина підписала з Лівією в Триполі.", {"TR", "LY"}),
    ("zh", "希腊和埃及谴责土耳其2022年10月3日在的黎波里与利比亚签署的协议。", {"TR", "LY"}),
    ("hi", "ग्रीस और मिस्र ने तुर्की द्वारा लीबिया के साथ त्रिपोली में हस्ताक्षरित समझौते की निंदा की।", {"TR", "LY"}),
    ("ur", "یونان اور مصر نے ترکی کے لیبیا کے ساتھ معاہدے پر دستخط کی مذمت کی۔", {"TR", "LY"}),
    ("fa", "یونان و مصر توافقنامه‌ای را که ترکیه با لیبی در طرابلس امضا کرد محکوم کردند.", {"TR", "LY"}),
    ("id", "Yunani dan Mesir mengecam perjanjian yang diteken Turki dengan Libya di Tripoli.", {"TR", "LY"}),
    ("tr", "Mısır, Yunanistan ve GKRY, Türkiye ile Libya arasında imzalanan anlaşmayı kınadı.", {"TR", "LY"}),
    ("tr", "Mısır ve Yunanistan, Türkiye'nin Libya ile imzaladığı anlaşmayı kınadı.", {"TR", "LY"}),
    ("en", "Greece and Egypt condemned the agreement between Turkey and Libya signed in Tripoli.", {"TR", "LY"}),
    ("en", "The agreement between Turkey and Libya, signed in Tripoli, was condemned by Greece and Egypt.", {"TR", "LY"}),
    ("fr", "L'accord signé entre la Turquie et la Libye à Tripoli a été condamné par la Grèce et l'Égypte.", {"TR", "LY"}),
    ("en", "Turkey, mediated by Qatar, signed an agreement with Libya in Doha.", {"TR", "LY"}),
    ("en", "Australia and Canada condemned the agreement Fiji signed with China in Suva.", {"FJ", "CN"}),
    ("en", "Unlike Hungary and Slovakia, Poland signed the declaration with Ukraine in Warsaw on Friday.", {"PL", "UA"}),
    ("fr", "Contrairement à la Hongrie et à la Slovaquie, la Pologne a signé un accord avec l'Ukraine à Varsovie.", {"PL", "UA"}),
    ("es", "A diferencia de Hungría y Eslovaquia, Polonia firmó un acuerdo con Ucrania en Varsovia.", {"PL", "UA"}),
    ("ru", "В отличие от Венгрии и Словакии, Польша подписала соглашение с Украиной в Варшаве.", {"PL", "UA"}),
    ("ar", "على عكس المجر وسلوفاكيا، وقعت بولندا اتفاقية مع أوكرانيا في وارسو.", {"PL", "UA"}),
    ("zh", "与匈牙利和斯洛伐克不同，波兰与乌克兰签署协定。", {"PL", "UA"}),
    ("tr", "Macaristan ve Slovakya'nın aksine Polonya, Ukrayna ile anlaşma imzaladı.", {"PL", "UA"}),
    ("hi", "हंगरी और स्लोवाकिया के विपरीत पोलैंड ने यूक्रेन के साथ समझौते पर हस्ताक्षर किए।", {"PL", "UA"}),
    ("id", "Berbeda dengan Hungaria dan Slovakia, Polandia menandatangani perjanjian dengan Ukraina di Warsawa.", {"PL", "UA"}),
    ("de", "Anders als Ungarn und die Slowakei hat Polen in Warschau ein Abkommen mit der Ukraine unterzeichnet.", {"PL", "UA"}),
    ("en", "Poland criticised Hungary and signed an agreement with Ukraine in Warsaw.", {"PL", "UA"}),
    ("de", "Deutschland und Kenia haben am 13. September 2024 in Berlin ein Migrationsabkommen unterzeichnet, das auch Georgien und Marokko bereits geschlossen haben.", {"DE", "KE"}),
    ("ru", "Россия и Иран подписали договор в Москве; переговоры с Ираком и Катаром продлятся.", {"RU", "IR"}),
    ("en", "Under the mediation of Turkey and Qatar, Russia and Ukraine signed an agreement in Istanbul.", {"RU", "UA"}),
    ("ar", "وقعت روسيا وأوكرانيا بوساطة تركيا وقطر اتفاقية في إسطنبول.", {"RU", "UA"}),
    ("zh", "在土耳其和卡塔尔斡旋下，俄罗斯与乌克兰在伊斯坦布尔签署协议。", {"RU", "UA"}),
    ("en", "Kenya and Uganda welcomed the agreement that Rwanda signed with Burundi in Kigali.", {"RW", "BI"}),
    ("en", "Norway mediated the agreement that Sudan signed with Chad in Oslo.", {"SD", "TD"}),
    ("en", "Kenya and Uganda have already signed an agreement in Nairobi.", {"KE", "UG"}),
    ("en", "Turkey said Kenya and Uganda signed a trade agreement in Nairobi.", {"KE", "UG"}),
    ("en", "Kenya and Uganda, which opposed the war, signed a trade agreement in Nairobi.", {"KE", "UG"}),
    ("zh", "外交部否认中国与巴基斯坦在北京签署军事协定。", {"CN", "PK"}),
    ("id", "Kementerian Luar Negeri membantah Indonesia telah menandatangani perjanjian dengan Israel.", {"ID", "IL"}),
    ("ar", "نفت وزارة الخارجية المصرية توقيع أي اتفاق عسكري مع إثيوبيا.", {"EG", "ET"}),
    ("zh", "商务部称，中国与智利签署了贸易协定。", {"CN", "CL"}),
    ("zh", "商务部称中国与智利在北京签署贸易协定。", {"CN", "CL"}),
    ("ar", "وقعت قطر والولايات المتحدة اتفاقية في الدوحة.", {"QA", "US"}),
    ("en", "Russia and China condemned the sanctions and signed a trade agreement in Beijing.", {"RU", "CN"}),
    ("ru", "Россия и Китай осудили санкции и подписали соглашение о торговле в Пекине.", {"RU", "CN"}),
    ("zh", "中国和俄罗斯谴责制裁并在北京签署协定。", {"CN", "RU"}),
    ("ar", "أدانت مصر والسودان العقوبات ووقعتا اتفاقية تجارة في القاهرة.", {"EG", "SD"}),
]

NO_NAMES = [
    ("ru", "При посредничестве Турции и ООН Россия и Украина подписали в Стамбуле 22 июля 2022 года соглашение о зерне.", {"Россия", "Украина"}),
    ("en", "The agreement was signed by Ali Hassan for the Houthis and by Omar Said for Yemen in Stockholm, with Martin Griffiths of the UN as witness.", {"Houthis", "Yemen"}),
    ("fr", "Le Conseil d'État juge que la convention entre la France et le Maroc signée à Rabat le 9 octobre 1987 s'applique.", {"France", "Maroc"}),
    ("en", "The European Union, on behalf of Germany, signed an agreement with Tunisia in Tunis on Sunday.", {"European Union", "Tunisia"}),
    ("en", "The Ministry of Energy announced on Monday it signed a memorandum of understanding with Shell in Cairo.", {"Ministry of Energy", "Shell"}),
    ("zh", "商务部称，中国与智利签署了贸易协定。", {"中国", "智利"}),
]


@pytest.mark.parametrize(("language", "text", "codes"), BOUND)
def test_those_who_sign_are_the_parties_and_nobody_else(language: str, text: str, codes: set[str]) -> None:
    record = draft_read(Document(text, language=language))["record"]
    assert record is not None
    assert {party["country"] for party in record["parties"]} == codes
    assert {party["kind"] for party in record["parties"]} == {"state"}


@pytest.mark.parametrize(("language", "text", "names"), NO_NAMES)
def test_half_a_sentence_or_a_person_is_no_party(language: str, text: str, names: set[str]) -> None:
    record = draft_read(Document(text, language=language))["record"]
    assert record is None or {party["name"] for party in record["parties"]} <= names
