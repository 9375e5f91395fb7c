"""The number check in twenty languages: words, joined words, signs, cases, both decimal conventions."""

import pytest

from accordant.checks.number import number
from accordant.checks.passage import Passage


def verdict(value: object, text: str, language: str | None) -> str:
    return number(value, Passage(text, language=language)).verdict


STATED = [
    ("de", "einundzwanzigtausend Tonnen", 21000, 12000),
    ("de", "zweihundertfünfundzwanzig Schiffe", 225, 252),
    ("de", "drei Millionen vierhunderttausend Euro", 3400000, 3000000),
    ("de", "2,5 Mrd. Euro", 2500000000, 2500000),
    ("de", "zweieinhalb Millionen", 2500000, 2000000),
    ("de", "ein Viertel der Fläche", 0.25, 4),
    ("de", "3.000.000 Menschen", 3000000, 3000),
    ("de", "fünf Billionen Euro", 5 * 10**12, 5 * 10**9),
    ("nl", "eenentwintig schepen", 21, 20),
    ("nl", "tweeëntwintig miljoen", 22000000, 20000000),
    ("nl", "anderhalf miljoen euro", 1500000, 1000000),
    ("nl", "honderdvijfentwintig duizend", 125000, 125),
    ("nl", "drie vijfde", 0.6, 3),
    ("sv", "tjugofem fartyg", 25, 20),
    ("sv", "tvåtusentjugofem", 2025, 2000),
    ("sv", "trehundratjugofemtusen kronor", 325000, 300),
    ("sv", "2,5 miljarder kronor", 2500000000, 2500000),
    ("it", "ventitré navi", 23, 20),
    ("it", "ventitre navi", 23, 32),
    ("it", "duemilaventicinque", 2025, 2000),
    ("it", "centotto paesi", 108, 100),
    ("it", "due milioni e mezzo di euro", 2500000, 2000000),
    ("it", "cento e tre quarti", 100.75, 103),
    ("tr", "onbeş gemi", 15, 10),
    ("tr", "on beş gemi", 15, 5),
    ("tr", "ikibinyirmibeş", 2025, 2000),
    ("tr", "yüz elli bin asker", 150000, 150),
    ("tr", "2,5 milyon ton", 2500000, 2.5),
    ("tr", "yüzde on iki", 12, 10),
    ("tr", "%5 oranında", 5, 50),
    ("tr", "dörtte üç", 0.75, 4),
    ("es", "treinta y cinco buques", 35, 30),
    ("es", "dos mil millones de euros", 2 * 10**9, 2 * 10**12),
    ("es", "tres billones", 3 * 10**12, 3 * 10**9),
    ("es", "5.000 millones", 5 * 10**9, 5 * 10**6),
    ("es", "mil novecientos noventa y cinco", 1995, 1095),
    ("es", "dos millones doscientos mil", 2200000, 2000000),
    ("pt", "cento e vinte e cinco mil toneladas", 125000, 120000),
    ("pt", "dois mil e vinte e cinco", 2025, 2005),
    ("pt", "3 bilhões de reais", 3 * 10**9, 3 * 10**12),
    ("pt", "mil milhões de euros", 10**9, 10**6),
    ("pt", "dois milhões e meio", 2500000, 2000000),
    ("ru", "двадцати пяти кораблей", 25, 20),
    ("ru", "двумстам пятидесяти тысячам", 250000, 250),
    ("ru", "2,5 млн тонн", 2500000, 2.5),
    ("ru", "полтора миллиарда рублей", 1500000000, 1000000000),
    ("ru", "два с половиной миллиона", 2500000, 2000000),
    ("ru", "1 200 000 человек", 1200000, 1200),
    ("ru", "двенадцатью процентами", 12, 2),
    ("uk", "двадцяти п’яти кораблів", 25, 20),
    ("uk", "п'ятсот тисяч гривень", 500000, 500),
    ("uk", "2,5 млрд гривень", 2500000000, 2500000),
    ("uk", "півтора мільйона", 1500000, 1000000),
    ("uk", "12 відсотків", 12, 21),
    ("fa", "بیست و پنج کشور", 25, 20),
    ("fa", "بیست‌وپنج کشور", 25, 20),
    ("fa", "دو میلیون و پانصد هزار تن", 2500000, 2000000),
    ("fa", "۲٫۵ میلیارد دلار", 2500000000, 2500000),
    ("fa", "۲۵ درصد", 25, 52),
    ("ur", "پچیس ممالک", 25, 20),
    ("ur", "پانچ لاکھ", 500000, 5000),
    ("ur", "ڈھائی کروڑ روپے", 25000000, 20000000),
    ("ur", "ساڑھے تین لاکھ", 350000, 300000),
    ("ur", "12,34,567", 1234567, 123456),
    ("hi", "पच्चीस देश", 25, 20),
    ("hi", "पाँच लाख टन", 500000, 5000),
    ("hi", "साढ़े तीन लाख", 350000, 300000),
    ("hi", "सवा लाख", 125000, 100000),
    ("hi", "पौने दो सौ", 175, 200),
    ("hi", "१२,३४,५६७ रुपये", 1234567, 123456),
    ("hi", "एक करोड़ पच्चीस लाख", 12500000, 10000000),
    ("hi", "बारह प्रतिशत", 12, 2),
    ("zh", "二百五十万吨", 2500000, 250),
    ("zh", "两千零二十五", 2025, 2205),
    ("zh", "1.5亿美元", 150000000, 15000000),
    ("zh", "三点五亿元", 350000000, 3.5),
    ("zh", "二〇二五", 2025, 2005),
    ("zh", "百分之五", 5, 50),
    ("zh", "三分之二", 0.67, 3),
    ("zh", "壹仟贰佰元", 1200, 1002),
    ("zh", "3万5千人", 35000, 30000),
    ("zh", "一百五", 150, 105),
    ("zh", "20多万人", 200000, 20),
    ("zh", "2万亿元", 2 * 10**12, 2 * 10**8),
    ("ja", "三百万人", 3000000, 300),
    ("ja", "3百万ドル", 3000000, 3),
    ("ja", "二千二十五", 2025, 2205),
    ("ja", "2億3,000万円", 230000000, 23000),
    ("ja", "5パーセント", 5, 50),
    ("ja", "三分の二", 0.67, 3),
    ("ja", "五つの島", 5, 50),
    ("ko", "이십오 명", 25, 20),
    ("ko", "스물다섯 명", 25, 20),
    ("ko", "3만 5천 명", 35000, 30000),
    ("ko", "2억 3천만 원", 230000000, 200000000),
    ("ko", "5천만원을", 50000000, 5000),
    ("ko", "3조 5000억 원", 3500000000000, 3000000000000),
    ("ko", "세 나라", 3, 4),
    ("ko", "3분의 2", 0.67, 3),
    ("id", "dua puluh lima juta ton", 25000000, 20000000),
    ("id", "seribu sembilan ratus empat puluh lima", 1945, 1905),
    ("id", "2,5 juta orang", 2500000, 2.5),
    ("id", "1.250 kapal", 1250, 1.25),
    ("id", "tiga perempat", 0.75, 3),
    ("sw", "ishirini na tano", 25, 20),
    ("sw", "milioni tano", 5000000, 1000005),
    ("sw", "elfu mbili na mia tano", 2500, 2005),
    ("sw", "milioni 25", 25000000, 25),
    ("sw", "asilimia 12", 12, 21),
    ("en", "12,34,567 rupees", 1234567, 123456),
    ("en", "1e6 people", 1000000, 1),
    ("en", ".5 per cent", 0.5, 5),
    ("ar", "مئة وثلاثة أرباع", 100.75, 103),
]


@pytest.mark.parametrize(("language", "text", "value", "other"), STATED)
def test_a_number_is_stated_in_its_language(language: str, text: str, value: float, other: float) -> None:
    assert verdict(value, text, language) == "supported"


@pytest.mark.parametrize(("language", "text", "value", "other"), STATED)
def test_another_number_than_the_one_stated_contradicts(language: str, text: str, value: float, other: float) -> None:
    assert verdict(other, text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("de", "eine Vereinbarung", 1),
        ("es", "un acuerdo", 1),
        ("tr", "bir anlaşma", 1),
        ("fa", "یک توافق", 1),
        ("hi", "एक समझौता", 1),
        ("sv", "ett avtal", 1),
        ("ko", "한 협정", 1),
        ("zh", "统一的规则", 1),
        ("zh", "一般规定", 1),
        ("zh", "十几个国家", 10),
        ("ja", "一般的な規定", 1),
        ("ja", "数百人", 100),
        ("ko", "이사 회의", 24),
        ("ko", "조사 결과", 4),
        ("tr", "masanın altında", 6),
        ("tr", "bu yüzden", 100),
        ("ru", "тысячи людей", 1000),
        ("ru", "один из министров", 1),
        ("id", "ribuan orang", 1000),
        ("sw", "maelfu ya watu", 1000),
        ("sw", "elfu ishirini na tano", 25000),
        ("en", "10^6 people", 10),
        ("en", "10⁶ people", 1000000),
        ("de", "fünf Promille", 5),
        ("fa", "۲/۵ درصد", 2.5),
        ("it", "due zilioni", 2),
        ("ru", "5 зиллионов", 5),
        ("de", "Artikel über den Handel", 3),
    ],
)
def test_a_word_that_may_be_no_number_decides_nothing(language: str, text: str, value: float) -> None:
    assert verdict(value, text, language) == "unverifiable"


@pytest.mark.parametrize(
    ("text", "value"),
    [("once a year", 11), ("on Tuesday", 10), ("ich bin hier", 1000), ("sei navi", 6), ("dos países", 2), ("en accord", 1)],
)
def test_a_word_of_one_of_many_languages_decides_nothing(text: str, value: int) -> None:
    assert verdict(value, text, None) == "unverifiable"
    assert verdict(7, text, None) == "unverifiable"


@pytest.mark.parametrize(("text", "value"), [("twenty-five ships", 25), ("veinticinco", 25), ("einundzwanzig", 21), ("двадцать пять", 25)])
def test_long_words_are_numbers_whatever_the_language(text: str, value: int) -> None:
    assert verdict(value, text, None) == "supported"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ru", "5-го", 5),
        ("de", "fünfundzwanzigste", 25),
        ("ja", "第3", 3),
        ("id", "ke-5", 5),
        ("tr", "15'inci", 15),
        ("sv", "25:e", 25),
        ("uk", "двадцять п'ятого", 25),
    ],
)
def test_an_ordinal_alone_states_its_number(language: str, text: str, value: int) -> None:
    assert verdict(value, text, language) == "supported"


def test_the_span_of_a_joined_number_is_the_whole_word() -> None:
    text = "rund einundzwanzigtausend Tonnen"
    (span,) = number(21000, Passage(text, language="de")).spans
    assert text[span.start : span.end] == "einundzwanzigtausend"


@pytest.mark.parametrize("text", ["구조와 기능", "조사와 연구", "이사와 감사"])
def test_a_korean_word_that_begins_like_a_number_is_none(text: str) -> None:
    assert verdict(7, text, "ko") == "unverifiable"


def test_words_that_state_no_number_alone_end_one_that_has_begun() -> None:
    assert verdict(21, "двадцать один из тридцати", "ru") == "supported"
    assert verdict(20, "двадцать один из тридцати", "ru") != "supported"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "4 thousand 3 hundred and 21 men", 4321),
        ("en", "one over twenty", 0.05),
        ("en", "five and three quarters million", 5_750_000),
        ("es", "4 mil 321 pesos", 4321),
        ("es", "2 millones 350,000 pesos", 2_350_000),
        ("nl", "twintig drie vijfde", 20.6),
        ("pt", "três duzentos avos", 0.015),
        ("ar", "واحد على عشرين", 0.05),
        ("ko", "일과 이분의 일", 1.5),
        ("ko", "확률은 백분의 일이다", 0.01),
        ("ko", "이천 명이 왔다", 2000),
        ("zh", "五百 余万", 5_000_000),
        ("hi", "फ़िफ़्टी टू", 52),
        ("fr", "une aide de 1 275 000 euros", 1_275_000),
    ],
)
def test_a_number_in_several_parts_is_read_whole(language: str, text: str, value: float) -> None:
    assert verdict(value, text, language) == "supported"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("ko", "사건이 발생했다", 4),
        ("ko", "이번에 회의가 열렸다", 2),
        ("fr", "vingt et trois et trois cinquièmes", 3.6),
        ("sv", "- 4/5", -0.8),
        ("nl", "vijf / achtste", 0.625),
        ("ar", "خمس الفطيرة", 0.2),
        ("ja", "1 275 円", 1275),
        ("en", "at COP28 in Dubai", 28),
    ],
)
def test_a_number_that_may_be_part_of_another_is_left_open(language: str, text: str, value: float) -> None:
    assert verdict(value, text, language) == "unverifiable"


def test_numbers_in_columns_are_not_glued_together() -> None:
    assert verdict(1275, "AED 275.000 1 275.000 1.0000", "en") == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [("ar", "مائة وثلاثاً وتسعين دولة", 193), ("fr", "un demi-million de doses", 500_000), ("fa", "۱۲/۵ درصد رشد داشت", 12.5), ("ur", "4 ہزار 3 سو 21", 4321)],
)
def test_case_endings_hyphens_and_decimal_strokes_belong_to_the_number(language: str, text: str, value: float) -> None:
    assert verdict(value, text, language) == "supported"
