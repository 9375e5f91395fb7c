"""The day that belongs to a visit, the town that is "here", states that are only spoken of, and what is told in an unusual order."""

from __future__ import annotations

from typing import Any

import pytest

import accordant

BEGAN = [
    ("en", "In a visit that started Thursday, Kenya and Norway signed a fisheries agreement in Oslo."),
    ("de", "Bei einem am Donnerstag begonnenen Besuch in Oslo unterzeichneten Kenia und Norwegen ein Fischereiabkommen."),
    ("fr", "Lors d'une visite entamée jeudi à Oslo, le Kenya et la Norvège ont signé un accord de pêche."),
    ("es", "Durante la visita que comenzó el jueves, Kenia y Noruega firmaron un acuerdo de pesca en Oslo."),
    ("pt", "Durante a visita iniciada na quinta-feira, o Quénia e a Noruega assinaram um acordo de pescas em Oslo."),
    ("ru", "В ходе визита, начавшегося в четверг, Кения и Норвегия подписали соглашение о рыболовстве."),
    ("uk", "Під час візиту, що розпочався у четвер, Кенія та Норвегія підписали угоду про рибальство."),
    ("ar", "خلال الزيارة التي بدأت الخميس وقعت كينيا والنرويج اتفاقية للصيد البحري."),
    ("tr", "Perşembe günü başlayan ziyaretin ardından Kenya ile Norveç balıkçılık anlaşması imzaladı."),
    ("fa", "در جریان سفری که روز پنجشنبه آغاز شد، کنیا و نروژ موافقت‌نامه ماهیگیری امضا کردند."),
    ("ur", "جمعرات کو شروع ہونے والے دورے کے دوران کینیا اور ناروے نے ماہی گیری کے معاہدے پر دستخط کیے۔"),
    ("hi", "गुरुवार को शुरू हुई यात्रा के दौरान केन्या और नॉर्वे ने मत्स्य समझौते पर हस्ताक्षर किए।"),
    ("zh", "在周四开始的访问期间，肯尼亚和挪威签署了渔业协定。"),
    ("id", "Dalam kunjungan yang dimulai Kamis, Kenya dan Norwegia menandatangani perjanjian perikanan."),
]

HERE = [
    ("en", "NAIROBI, May 3 (Reuters) - Kenya and Norway signed a fisheries agreement here on Saturday.", "NAIROBI"),
    ("hi", "नई दिल्ली, 3 मई (भाषा) भारत और नेपाल ने शनिवार को यहां बिजली व्यापार समझौते पर हस्ताक्षर किए।", "नई दिल्ली"),
    ("ur", "اسلام آباد (اے پی پی) پاکستان اور ایران نے ہفتے کو یہاں بجلی کی تجارت کے معاہدے پر دستخط کیے۔", "اسلام آباد"),
]

AMID = [
    ("en", "Amid tensions with China, India signed a hydrography agreement with Mauritius.", {"IN", "MU"}),
    ("en", "Kenya and Norway signed a fisheries agreement amid a dispute with Somalia.", {"KE", "NO"}),
    ("hi", "क्षेत्र में पाकिस्तान की बढ़ती गतिविधियों के बीच भारत ने मालदीव के साथ जल सर्वेक्षण समझौता कर लिया है।", {"IN", "MV"}),
    ("hi", "भारत और नेपाल के बीच बिजली व्यापार समझौते पर हस्ताक्षर हुए।", {"IN", "NP"}),
    ("ur", "بھارت کی بڑھتی سرگرمیوں کے درمیان پاکستان نے ترکی کے ساتھ دفاعی معاہدے پر دستخط کیے۔", {"PK", "TR"}),
    ("ur", "پاکستان اور ایران کے درمیان بجلی کے معاہدے پر دستخط ہوئے۔", {"PK", "IR"}),
    ("fr", "Sur fond de tensions avec la Chine, l'Inde et Maurice ont signé un accord d'hydrographie.", {"IN", "MU"}),
    ("ru", "На фоне споров с Китаем Индия и Маврикий подписали соглашение о гидрографии.", {"IN", "MU"}),
    ("en", "After Peru and Chile, Brazil too signed a trade agreement with India.", {"BR", "IN"}),
    ("ru", "Вслед за Казахстаном и Узбекистаном Киргизия подписала соглашение о транзите с Китаем.", {"KG", "CN"}),
    ("tr", "Azerbaycan ve Gürcistan'ın ardından Türkiye de Kazakistan ile transit anlaşması imzaladı.", {"TR", "KZ"}),
    ("hi", "श्रीलंका के बाद नेपाल ने भारत के साथ बिजली समझौते पर हस्ताक्षर किए।", {"NP", "IN"}),
    ("hi", "बांग्लादेश और पाकिस्तान ने ढाका में मत्स्य समझौते पर हस्ताक्षर किए।", {"BD", "PK"}),
    ("zh", "在日本影响力上升的背景下，中国与斐济签署了渔业协定。", {"CN", "FJ"}),
]


def record(text: str, language: str, published: str | None = "2025-11-08") -> dict[str, Any]:
    found = accordant.extract_agreement(accordant.Document(text, language=language, published=published), model="offline").model_dump(mode="json")["record"]
    return dict(found) if found else {}


@pytest.mark.parametrize(("language", "text"), BEGAN)
def test_the_day_on_which_a_visit_began_is_not_that_of_the_signing(language: str, text: str) -> None:
    found = record(text, language)
    assert found["signing"]["status"] == "signed"
    assert found["signing"]["on"] is None


@pytest.mark.parametrize(("language", "text", "town"), HERE)
def test_what_was_signed_here_was_signed_in_the_town_of_the_dateline(language: str, text: str, town: str) -> None:
    assert record(text, language, "2025-05-04")["signing"]["place"] == town


@pytest.mark.parametrize(("language", "text", "states"), AMID)
def test_a_state_amid_whose_doings_others_sign_is_no_party(language: str, text: str, states: set[str]) -> None:
    assert {each["country"] for each in record(text, language)["parties"]} == states


def test_what_followed_the_talks_of_a_day_was_signed_on_that_day() -> None:
    text = "وزیر دفاع نے آج، مورخہ 18 ستمبر 2025ء، ایرانی ہم منصب سے ملاقات کی۔ ملاقات کے اختتام پر پاکستان اور ایران نے دفاعی معاہدے پر دستخط کیے۔"
    assert record(text, "ur", None)["signing"]["on"] == "2025-09-18"


def test_the_day_of_an_arrival_before_the_talks_is_none_of_the_signing() -> None:
    text = "The minister arrived in Oslo on 3 May 2025. After the talks Kenya and Norway signed a fisheries agreement."
    assert record(text, "en", None)["signing"]["on"] is None


def test_what_a_source_says_behind_a_comma_does_not_part_the_day_from_the_signing() -> None:
    text = "Türkiye ile Gürcistan arasında protokol imzalandı. Bakanlıktan yapılan açıklamaya göre protokole, bugün Ankara'da düzenlenen törende iki bakan imza attı."
    assert record(text, "tr", "2025-06-03")["signing"]["on"] == "2025-06-03"


def test_an_agreement_that_two_governments_concluded_is_read_from_behind_its_subject() -> None:
    text = "Угоду про постачання зрідженого природного газу строком на п'ять років уклали між собою уряди України та Литви."
    found = record(text, "uk")
    assert found["signing"]["status"] == "agreed"
    assert {each["country"] for each in found["parties"]} == {"UA", "LT"}


def test_news_of_a_union_in_the_first_lines_hides_no_agreement_of_two_governments() -> None:
    text = (
        "Serikat pekerja smelter mengeluhkan harga nikel yang terus turun.\n\n"
        "Pada Senin, 27 Oktober 2025, ditandatanganilah perjanjian mineral antara pemerintah Indonesia dan pemerintah Finlandia di Helsinki."
    )
    found = record(text, "id")
    assert {each["country"] for each in found["parties"]} == {"ID", "FI"}
    assert found["signing"]["on"] == "2025-10-27"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("tr", "Dışişleri Bakanlığı, Ermenistan ile sınır anlaşması imzalandığı yönündeki haberleri yalanladı."),
        ("hi", "विदेश मंत्रालय ने चीन के साथ सीमा समझौते पर हस्ताक्षर होने की खबरों का खंडन किया।"),
        ("ur", "وزارت خارجہ نے بھارت کے ساتھ تجارتی معاہدے پر دستخط ہونے کی خبروں کی تردید کی ہے۔"),
        ("zh", "有报道称中国和斐济已签署港口协议。发言人说，有关报道纯属无中生有，双方没有签署过所谓港口协议。"),
    ],
)
def test_what_a_ministry_denies_is_denied(language: str, text: str) -> None:
    assert record(text, language)["signing"]["status"] == "denied"


def test_what_two_states_are_said_to_have_invented_signing_is_not_signed() -> None:
    assert record("У МЗС України назвали вигадкою повідомлення про підписання угоди з Угорщиною.", "uk") == {}


def test_a_capital_in_traditional_characters_is_a_place() -> None:
    assert record("司法部長昨日在布達佩斯與匈牙利簽訂《引渡協定》，中國與匈牙利雙方代表出席。中國與匈牙利昨日在布達佩斯簽訂引渡協定。", "zh")["signing"]["place"] == "布達佩斯"


@pytest.mark.parametrize(
    ("language", "text", "states"),
    [
        ("uk", "Естонія передасть Україні десять катерів. Меморандум у Таллінні підписали міністри оборони обох країн.", {"EE", "UA"}),
        ("en", "Kenya will lend Uganda two ferries. The memorandum was signed by the energy ministers of both countries.", {"KE", "UG"}),
    ],
)
def test_both_countries_are_the_only_two_of_the_sentence_before(language: str, text: str, states: set[str]) -> None:
    assert {each["country"] for each in record(text, language)["parties"]} == states


def test_both_countries_are_nobody_where_three_were_named_before() -> None:
    text = "Kenya will lend Uganda and Rwanda two ferries. The memorandum was signed by the energy ministers of both countries."
    assert record(text, "en").get("parties", []) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fa", "ایران و ارمنستان موافقت‌نامه لغو روادید را در ایروان امضا کردند."),
        ("uk", "Україна та Чилі підписали угоду про скасування віз."),
        ("zh", "巴西总统若昂·席尔瓦访问期间，中国与巴西签署了渔业协定。"),
    ],
)
def test_what_an_agreement_does_away_with_is_not_the_agreement(language: str, text: str) -> None:
    assert record(text, language)["signing"]["status"] == "signed"
