"""The date check in twenty languages: how each writes a day, what is another day, what cannot be read, and whose day it is."""

import datetime

import pytest

from accordant import check
from accordant.checks.date import date
from accordant.checks.passage import Passage

WEDNESDAY = datetime.date(2025, 3, 5)


def verdict(value: str, text: str, language: str | None, published: datetime.date | None = None) -> str:
    return date(value, Passage(text, language=language, published=published)).verdict


FOURTH_OF_MARCH = [
    ("es", "a los cuatro días del mes de marzo de dos mil veinticinco"),
    ("es", "4 de marzo de 2025"),
    ("es", "el cuatro de marzo de dos mil veinticinco"),
    ("es", "el 4 de marzo del año 2025"),
    ("es", "4.3.2025"),
    ("es", "martes, 4 de marzo de 2025"),
    ("pt", "aos quatro dias do mês de março de dois mil e vinte e cinco"),
    ("pt", "4 de março de 2025"),
    ("pt", "terça-feira, 4 de março de 2025"),
    ("pt", "aos 4 dias do mês de março do ano de 2025"),
    ("it", "il 4 marzo 2025"),
    ("it", "addì quattro marzo duemilaventicinque"),
    ("it", "il giorno quattro del mese di marzo dell'anno duemilaventicinque"),
    ("it", "martedì 4 marzo 2025"),
    ("de", "am vierten März zweitausendfünfundzwanzig"),
    ("de", "am 4. März 2025"),
    ("de", "04.03.2025"),
    ("de", "Dienstag, den 4. März 2025"),
    ("de", "am vierten Tage des Monats März im Jahre zweitausendfünfundzwanzig"),
    ("nl", "op 4 maart 2025"),
    ("nl", "op de vierde maart tweeduizendvijfentwintig"),
    ("nl", "op de vierde dag van maart tweeduizend vijfentwintig"),
    ("nl", "dinsdag 4 maart 2025"),
    ("sv", "den 4 mars 2025"),
    ("sv", "den fjärde mars tjugohundratjugofem"),
    ("sv", "den fjärde mars tvåtusentjugofem"),
    ("sv", "den 4:e mars 2025"),
    ("sv", "2025-03-04"),
    ("tr", "4 Mart 2025 tarihinde"),
    ("tr", "4 Mart 2025'te"),
    ("tr", "iki bin yirmi beş yılı Mart ayının dördüncü gününde"),
    ("tr", "2025 yılı Mart ayının 4'ünde"),
    ("tr", "dört Mart iki bin yirmi beş"),
    ("tr", "4 Mart 2025 Salı günü"),
    ("ru", "4 марта 2025 года"),
    ("ru", "4 марта 2025 г."),
    ("ru", "четвертого марта две тысячи двадцать пятого года"),
    ("ru", "04.03.2025"),
    ("ru", "«4» марта 2025 г."),
    ("ru", "4-го марта 2025 года"),
    ("uk", "4 березня 2025 року"),
    ("uk", "четвертого березня дві тисячі двадцять п'ятого року"),
    ("uk", "04.03.2025"),
    ("uk", "«04» березня 2025 р."),
    ("fa", "۴ مارس ۲۰۲۵"),
    ("fa", "۱۴ اسفند ۱۴۰۳"),
    ("fa", "۱۴ اسفندماه ۱۴۰۳"),
    ("fa", "چهاردهم اسفند ۱۴۰۳"),
    ("fa", "چهاردهم اسفند ماه سال یک هزار و چهارصد و سه هجری شمسی"),
    ("fa", "۱۴۰۳/۱۲/۱۴"),
    ("fa", "سه\u200cشنبه ۱۴ اسفند ۱۴۰۳"),
    ("fa", "چهارم مارس دو هزار و بیست و پنج"),
    ("fa", "۱۴ حوت ۱۴۰۳"),
    ("ur", "4 مارچ 2025ء"),
    ("ur", "۴ مارچ ۲۰۲۵"),
    ("ur", "مارچ کی 4 تاریخ 2025"),
    ("ur", "بتاریخ 4 مارچ 2025"),
    ("ur", "چار مارچ دو ہزار پچیس"),
    ("hi", "4 मार्च 2025"),
    ("hi", "4 मार्च, 2025 को"),
    ("hi", "दो हजार पच्चीस के मार्च माह के चौथे दिन"),
    ("hi", "दिनांक 04.03.2025"),
    ("hi", "४ मार्च २०२५"),
    ("hi", "मार्च 4, 2025"),
    ("hi", "चार मार्च दो हजार पच्चीस"),
    ("zh", "2025年3月4日"),
    ("zh", "二〇二五年三月四日"),
    ("zh", "二零二五年三月四日"),
    ("zh", "二千零二十五年三月四日"),
    ("zh", "2025 年 3 月 4 日"),
    ("zh", "公元二〇二五年三月四日"),
    ("zh", "2025年3月4号"),
    ("zh", "2025/3/4"),
    ("zh", "民國114年3月4日"),
    ("zh", "中華民國一百一十四年三月四日"),
    ("ja", "2025年3月4日"),
    ("ja", "令和七年三月四日"),
    ("ja", "令和7年3月4日"),
    ("ja", "二千二十五年三月四日"),
    ("ja", "二千二十五年（令和七年）三月四日"),
    ("ja", "2025年(令和7年)3月4日"),
    ("ja", "R7.3.4"),
    ("ja", "2025年3月4日（火）"),
    ("ko", "2025년 3월 4일"),
    ("ko", "이천이십오년 삼월 사일"),
    ("ko", "2025. 3. 4."),
    ("ko", "2025.3.4."),
    ("ko", "2025년 3월 4일(화)"),
    ("ko", "서기 2025년 3월 4일에"),
    ("id", "4 Maret 2025"),
    ("id", "pada tanggal empat bulan Maret tahun dua ribu dua puluh lima"),
    ("id", "pada hari keempat bulan Maret tahun dua ribu dua puluh lima"),
    ("id", "Selasa (4/3/2025)"),
    ("sw", "4 Machi 2025"),
    ("sw", "tarehe 4 Machi, 2025"),
    ("sw", "tarehe nne Machi mwaka wa elfu mbili na ishirini na tano"),
    ("sw", "siku ya nne ya mwezi wa Machi mwaka 2025"),
    ("sw", "tarehe 4 mwezi wa tatu mwaka 2025"),
    ("ar", "في اليوم الرابع من شهر مارس سنة ألفين وخمس وعشرين"),
    ("ar", "4 رمضان 1446 الموافق 4 مارس 2025"),
    ("ar", "4 آذار 2025"),
    ("en", "the fourth day of March, two thousand and twenty-five"),
    ("en", "4 March B.E. 2568"),
    ("en", "4 March 2568 B.E."),
    ("th", "4 มีนาคม พ.ศ. 2568"),
    ("th", "4 มีนาคม 2568"),
    ("fr", "le quatrième jour du mois de mars deux mille vingt-cinq"),
    ("en", "this 4th day of March in the year Two Thousand and Twenty-Five"),
    ("pl", "4 marca 2025"),
    ("ro", "4 martie 2025"),
]


@pytest.mark.parametrize(("language", "text"), FOURTH_OF_MARCH)
def test_the_fourth_of_march_is_stated_and_no_day_beside_it(language: str, text: str) -> None:
    assert verdict("2025-03-04", text, language) == "supported"
    assert verdict("2025-03", text, language) == "supported"
    assert verdict("2025", text, language) == "supported"
    for value in ("2025-03-14", "2025-04-03", "2024-03-04", "2025-03-05", "2015-03-04"):
        assert verdict(value, text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "stated", "finer"),
    [
        ("es", "en marzo de 2025", "2025-03", "2025-03-04"),
        ("pt", "em março de 2025", "2025-03", "2025-03-04"),
        ("it", "nel marzo 2025", "2025-03", "2025-03-04"),
        ("de", "im März 2025", "2025-03", "2025-03-04"),
        ("nl", "in maart 2025", "2025-03", "2025-03-04"),
        ("sv", "i mars 2025", "2025-03", "2025-03-04"),
        ("tr", "Mart 2025'te", "2025-03", "2025-03-04"),
        ("ru", "в марте 2025 года", "2025-03", "2025-03-04"),
        ("uk", "у березні 2025 року", "2025-03", "2025-03-04"),
        ("fa", "مارس ۲۰۲۵", "2025-03", "2025-03-04"),
        ("ur", "مارچ 2025", "2025-03", "2025-03-04"),
        ("hi", "मार्च 2025", "2025-03", "2025-03-04"),
        ("zh", "2025年3月", "2025-03", "2025-03-04"),
        ("ja", "令和7年3月", "2025-03", "2025-03-04"),
        ("ko", "2025년 3월", "2025-03", "2025-03-04"),
        ("id", "pada bulan Maret 2025", "2025-03", "2025-03-04"),
        ("sw", "mwezi Machi 2025", "2025-03", "2025-03-04"),
        ("ru", "в 2025 году", "2025", "2025-03"),
        ("uk", "у 2025 році", "2025", "2025-03"),
        ("tr", "2025 yılında", "2025", "2025-03"),
        ("hi", "वर्ष 2025 में", "2025", "2025-03"),
        ("zh", "2025年", "2025", "2025-03"),
        ("id", "tahun 2025", "2025", "2025-03"),
        ("sw", "mwaka 2025", "2025", "2025-03"),
        ("fa", "سال ۲۰۲۵", "2025", "2025-03"),
        ("de", "im Jahr 2025", "2025", "2025-03"),
    ],
)
def test_a_month_or_year_states_itself_and_nothing_finer(language: str, text: str, stated: str, finer: str) -> None:
    assert verdict(stated, text, language) == "supported"
    assert verdict(finer, text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "del 2 al 5 de marzo de 2025"),
        ("pt", "de 2 a 5 de março de 2025"),
        ("it", "dal 2 al 5 marzo 2025"),
        ("de", "vom 2. bis 5. März 2025"),
        ("nl", "van 2 tot 5 maart 2025"),
        ("sv", "från den 2 till den 5 mars 2025"),
        ("ru", "со 2 по 5 марта 2025 года"),
        ("uk", "з 2 по 5 березня 2025 року"),
        ("fa", "از ۲ تا ۵ مارس ۲۰۲۵"),
        ("zh", "2025年3月2日至5日"),
        ("zh", "2025年3月2日至2025年3月5日"),
        ("ja", "2025年3月2日から5日まで"),
        ("ko", "2025년 3월 2일부터 5일까지"),
        ("id", "dari 2 hingga 5 Maret 2025"),
        ("sw", "kuanzia 2 hadi 5 Machi 2025"),
    ],
)
def test_a_range_has_two_ends_and_no_day_between_them(language: str, text: str) -> None:
    assert verdict("2025-03-02/2025-03-05", text, language) == "supported"
    assert verdict("2025-03-02", text, language) == verdict("2025-03-05", text, language) == "supported"
    assert verdict("2025-03-03", text, language) == "contradicted"
    assert verdict("2025-03-02/2025-03-06", text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "stated", "other"),
    [
        ("es", "ayer", "2025-03-04", "2025-03-05"),
        ("pt", "ontem", "2025-03-04", "2025-03-05"),
        ("it", "ieri", "2025-03-04", "2025-03-05"),
        ("de", "gestern", "2025-03-04", "2025-03-05"),
        ("nl", "gisteren", "2025-03-04", "2025-03-05"),
        ("sv", "igår", "2025-03-04", "2025-03-05"),
        ("tr", "dün", "2025-03-04", "2025-03-05"),
        ("ru", "вчера", "2025-03-04", "2025-03-05"),
        ("uk", "вчора", "2025-03-04", "2025-03-05"),
        ("fa", "دیروز", "2025-03-04", "2025-03-05"),
        ("ur", "گزشتہ روز", "2025-03-04", "2025-03-05"),
        ("hi", "आज", "2025-03-05", "2025-03-04"),
        ("zh", "昨天", "2025-03-04", "2025-03-05"),
        ("ja", "昨日", "2025-03-04", "2025-03-05"),
        ("ko", "어제", "2025-03-04", "2025-03-05"),
        ("id", "kemarin", "2025-03-04", "2025-03-05"),
        ("sw", "jana", "2025-03-04", "2025-03-05"),
        ("es", "el martes", "2025-03-04", "2025-03-03"),
        ("pt", "na terça-feira", "2025-03-04", "2025-03-03"),
        ("it", "martedì", "2025-03-04", "2025-03-03"),
        ("de", "am Dienstag", "2025-03-04", "2025-03-03"),
        ("nl", "dinsdag", "2025-03-04", "2025-03-03"),
        ("sv", "i tisdags", "2025-03-04", "2025-03-03"),
        ("tr", "salı günü", "2025-03-04", "2025-03-03"),
        ("ru", "во вторник", "2025-03-04", "2025-03-03"),
        ("uk", "у вівторок", "2025-03-04", "2025-03-03"),
        ("fa", "روز سه‌شنبه", "2025-03-04", "2025-03-03"),
        ("ur", "منگل کو", "2025-03-04", "2025-03-03"),
        ("hi", "मंगलवार को", "2025-03-04", "2025-03-03"),
        ("zh", "星期二", "2025-03-04", "2025-03-03"),
        ("zh", "周二", "2025-03-04", "2025-03-03"),
        ("zh", "上周二", "2025-02-25", "2025-03-04"),
        ("ja", "火曜日", "2025-03-04", "2025-03-03"),
        ("ko", "화요일", "2025-03-04", "2025-03-03"),
        ("id", "Selasa", "2025-03-04", "2025-03-03"),
        ("sw", "Jumanne", "2025-03-04", "2025-03-03"),
        ("ja", "今年3月4日", "2025-03-04", "2024-03-04"),
        ("ko", "지난해 3월 4일", "2024-03-04", "2025-03-04"),
        ("ko", "지난달 4일", "2025-02-04", "2025-03-04"),
        ("zh", "去年12月", "2024-12", "2025-12"),
        ("fa", "۱۴ اسفند", "2025-03-04", "2024-03-04"),
        ("en", "the first Tuesday of March 2025", "2025-03-04", "2025-03-11"),
        ("en", "two days before yesterday", "2025-03-02", "2025-03-04"),
        ("ja", "昨日の2日前", "2025-03-02", "2025-03-03"),
    ],
)
def test_words_beside_publication_name_their_day(language: str, text: str, stated: str, other: str) -> None:
    assert verdict(stated, text, language, WEDNESDAY) == "supported"
    assert verdict(other, text, language, WEDNESDAY) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "value", "expected"),
    [
        ("ar", "4 رمضان 1446 هـ", "2025-03-04", "supported"),
        ("ar", "4 رمضان 1446 هـ", "2025-03-05", "unverifiable"),
        ("ar", "4 رمضان 1446 هـ", "2025-03-03", "unverifiable"),
        ("ar", "4 رمضان 1446 هـ", "2025-03-06", "contradicted"),
        ("ar", "رمضان 1446", "2025-03-06", "unverifiable"),
        ("ar", "4 رمضان 1446 الموافق 5 مارس 2025", "2025-03-05", "supported"),
        ("ar", "4 رمضان 1446 الموافق 5 مارس 2025", "2025-03-04", "contradicted"),
        ("fa", "۱۴ اسفند ۱۴۰۳", "2025-03-05", "contradicted"),
        ("fa", "۳۰ اسفند ۱۴۰۳", "2025-03-20", "supported"),
        ("fa", "۱ فروردین ۱۴۰۴", "2025-03-21", "supported"),
        ("fa", "۲۲ بهمن ۱۳۵۷", "1979-02-11", "supported"),
        ("fa", "اسفند ۱۴۰۳", "2025-03-04", "unverifiable"),
        (None, "۱۴۰۳/۱۲/۱۴", "2025-03-04", "unverifiable"),
        ("ja", "昭和元年12月25日", "1926-12-25", "supported"),
        ("ja", "平成31年4月30日", "2019-04-30", "supported"),
        ("ja", "明治38年9月5日", "1905-09-05", "supported"),
        ("ja", "3月4日", "2025-03-04", "unverifiable"),
        ("ja", "03/04/25", "2003-04-25", "unverifiable"),
        ("zh", "3个月", "2025-03", "unverifiable"),
        ("zh", "一百二十年", "2025", "unverifiable"),
        ("pt", "na quarta reunião", "2025-03-05", "unverifiable"),
        ("fa", "بشار اسد", "2025-03-05", "unverifiable"),
        ("tr", "2025 yılının Mart ayının yedibuçuğunda", "2025-03-04", "unverifiable"),
        ("pl", "czwartego marca 2025", "2025-03-04", "unverifiable"),
        ("vi", "ngày 4 tháng 3 năm 2025", "2025-03-04", "unverifiable"),
    ],
)
def test_other_calendars_and_what_cannot_be_read(language: str | None, text: str, value: str, expected: str) -> None:
    assert verdict(value, text, language) == expected


TWO_EVENTS = [
    ("en", "The treaty was signed on <4 March 2025> and enters into force on [1 January 2026]."),
    ("es", "El tratado fue firmado el <4 de marzo de 2025> y entrará en vigor el [1 de enero de 2026]."),
    ("es", "El <4 de marzo de 2025> los ministros firmaron el acuerdo, que entra en vigor el [1 de enero de 2026]."),
    ("pt", "O acordo foi assinado em <4 de março de 2025> e entrou em vigor em [1 de janeiro de 2026]."),
    ("it", "L'accordo, firmato il <4 marzo 2025>, è entrato in vigore il [1° gennaio 2026]."),
    ("de", "Das Abkommen wurde am <4. März 2025> unterzeichnet und tritt am [1. Januar 2026] in Kraft."),
    ("de", "Der am <4. März 2025> unterzeichnete Vertrag trat am [1. Januar 2026] in Kraft."),
    ("nl", "Het verdrag werd op <4 maart 2025> ondertekend en treedt op [1 januari 2026] in werking."),
    ("sv", "Avtalet undertecknades den <4 mars 2025> och träder i kraft den [1 januari 2026]."),
    ("tr", "Anlaşma <4 Mart 2025> tarihinde imzalandı ve [1 Ocak 2026] tarihinde yürürlüğe girdi."),
    ("tr", "<4 Mart 2025> tarihinde imzalanan anlaşma [1 Ocak 2026] tarihinde yürürlüğe girecek."),
    ("ru", "Договор подписан <4 марта 2025 года> и вступил в силу [1 января 2026 года]."),
    ("ru", "<4 марта 2025 года> министры подписали соглашение, которое вступает в силу [1 января 2026 года]."),
    ("uk", "Угоду підписано <4 березня 2025 року>, вона набула чинності [1 січня 2026 року]."),
    ("fa", "این موافقتنامه در <۴ مارس ۲۰۲۵> امضا شد و در [۱ ژانویه ۲۰۲۶] لازم\u200cالاجرا شد."),
    ("ur", "معاہدے پر <4 مارچ 2025> کو دستخط ہوئے اور یہ [1 جنوری 2026] کو نافذ ہوگا۔"),
    ("hi", "समझौते पर <4 मार्च 2025> को हस्ताक्षर किए गए और यह [1 जनवरी 2026] को लागू होगा।"),
    ("zh", "该协定于<2025年3月4日>签署，[2026年1月1日]生效。"),
    ("zh", "双方于<2025年3月4日>在北京签署协定，协定自[2026年1月1日]起生效。"),
    ("ja", "条約は<2025年3月4日>に署名され、[2026年1月1日]に発効した。"),
    ("ko", "협정은 <2025년 3월 4일> 서명되었고 [2026년 1월 1일] 발효되었다."),
    ("ko", "<2025년 3월 4일>에 서명된 협정은 [2026년 1월 1일]에 발효한다."),
    ("id", "Perjanjian ditandatangani pada <4 Maret 2025> dan mulai berlaku pada [1 Januari 2026]."),
    ("sw", "Mkataba ulitiwa saini tarehe <4 Machi 2025> na utaanza kutumika tarehe [1 Januari 2026]."),
    ("ar", "وقعت الاتفاقية في <4 مارس 2025> ودخلت حيز التنفيذ في [1 يناير 2026]."),
]


@pytest.mark.parametrize(("language", "marked"), TWO_EVENTS)
def test_the_signing_in_angle_brackets_and_the_entry_into_force_in_square_ones_keep_apart(language: str, marked: str) -> None:
    text = "".join(char for char in marked if char not in "<>[]")
    signed, in_force = marked.split("<")[1].split(">", maxsplit=1)[0], marked.split("[")[1].split("]", maxsplit=1)[0]

    def at(quote: str, value: str, event: str) -> str:
        start = text.index(quote)
        return date(value, Passage(text, start, start + len(quote), language, marker={"event": event})).verdict

    assert at(signed, "2025-03-04", "signed") == at(in_force, "2026-01-01", "in_force") == "supported"
    assert at(signed, "2025-03-04", "in_force") == at(in_force, "2026-01-01", "signed") == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "value", "event", "expected"),
    [
        ("en", "This Agreement shall enter into force 30 days after 4 February 2025.", "2025-02-04", "in_force", "contradicted"),
        ("en", "This Agreement shall enter into force 30 days after 4 February 2025, the date of its signature.", "2025-02-04", "signed", "supported"),
        ("en", "The talks opened on 3 May 2025 in Geneva.", "2025-05-03", "signed", "contradicted"),
        ("en", "Talks opened on 3 May 2025 and the agreement was signed on 5 May 2025.", "2025-05-03", "signed", "contradicted"),
        ("en", "Talks opened on 3 May 2025 and the agreement was signed on 5 May 2025.", "2025-05-05", "signed", "supported"),
        ("en", "During his visit on 4 March 2025 the ministers signed an agreement.", "2025-03-04", "signed", "supported"),
        ("en", "The protocol, signed on 4 March 2025, took effect on signature.", "2025-03-04", "in_force", "supported"),
        ("en", "The protocol, signed on 4 March 2025, took effect on signature.", "2025-03-04", "signed", "supported"),
        ("en", "It was signed on 4 March 2025 and entered into force on the date of its signature.", "2025-03-04", "in_force", "supported"),
        ("fr", "L'accord entre en vigueur trente jours après le 4 février 2025.", "2025-02-04", "in_force", "contradicted"),
        ("fr", "L'accord, signé le 4 mars 2025, est entré en vigueur à la date de sa signature.", "2025-03-04", "in_force", "supported"),
        ("ar", "تدخل الاتفاقية حيز النفاذ بعد ثلاثين يوما من 4 فبراير 2025", "2025-02-04", "in_force", "contradicted"),
        ("es", "El acuerdo firmado el 4 de marzo de 2025 entró en vigor en la fecha de su firma.", "2025-03-04", "in_force", "supported"),
        ("de", "Das am 4. März 2025 geschlossene Abkommen trat mit der Unterzeichnung in Kraft.", "2025-03-04", "in_force", "supported"),
        ("ru", "Соглашение подписано 4 марта 2025 года и вступило в силу с момента подписания.", "2025-03-04", "in_force", "supported"),
        ("tr", "Anlaşma 4 Mart 2025 tarihinde imzalandı ve imzalandığı tarihte yürürlüğe girdi.", "2025-03-04", "in_force", "supported"),
        ("zh", "协定于2025年3月4日签署，自签署之日起生效。", "2025-03-04", "in_force", "supported"),
        ("ja", "協定は2025年3月4日に署名され、署名の日に発効した。", "2025-03-04", "in_force", "supported"),
        ("ko", "협정은 2025년 3월 4일 서명되어 서명일에 발효되었다.", "2025-03-04", "in_force", "supported"),
        ("es", "El ministro visitó Rabat el 3 de mayo de 2025.", "2025-05-03", "signed", "contradicted"),
        ("de", "Die Minister trafen sich am 3. Mai 2025 in Genf.", "2025-05-03", "signed", "contradicted"),
        ("ru", "Министры встретились 3 мая 2025 года в Женеве.", "2025-05-03", "signed", "contradicted"),
        ("hi", "मंत्रियों की बैठक 3 मई 2025 को हुई।", "2025-05-03", "signed", "contradicted"),
        ("es", "El acuerdo expira el 3 de mayo de 2030.", "2030-05-03", "in_force", "contradicted"),
        ("de", "Das Abkommen gilt bis 3. Mai 2030.", "2030-05-03", "in_force", "contradicted"),
        ("de", "Das Abkommen läuft am 3. Mai 2030 ab.", "2030-05-03", "signed", "contradicted"),
        ("ru", "Соглашение действует до 3 мая 2030 года.", "2030-05-03", "signed", "contradicted"),
        ("tr", "Anlaşma 3 Mayıs 2030 tarihinde sona erecek.", "2030-05-03", "signed", "contradicted"),
        ("tr", "Anlaşma 3 Mayıs 2030 tarihine kadar geçerlidir.", "2030-05-03", "expires", "supported"),
        ("ja", "協定は2030年5月3日に失効する。", "2030-05-03", "signed", "contradicted"),
        ("ko", "협정은 2030년 5월 3일 만료된다.", "2030-05-03", "signed", "contradicted"),
        ("zh", "协定将于2030年5月3日到期。", "2030-05-03", "expires", "supported"),
        ("id", "Perjanjian ini berakhir pada 3 Mei 2030.", "2030-05-03", "expires", "supported"),
        ("sw", "Mkataba utamalizika tarehe 3 Mei 2030.", "2030-05-03", "signed", "contradicted"),
        ("uk", "Угода діє до 3 травня 2030 року.", "2030-05-03", "in_force", "contradicted"),
        ("hi", "यह समझौता 3 मई 2030 को समाप्त होगा।", "2030-05-03", "signed", "contradicted"),
        ("fa", "این موافقتنامه در ۳ مه ۲۰۳۰ منقضی می\u200cشود.", "2030-05-03", "signed", "contradicted"),
        ("ur", "یہ معاہدہ 3 مئی 2030 کو ختم ہو گا۔", "2030-05-03", "signed", "contradicted"),
        ("nl", "De overeenkomst loopt af op 3 mei 2030.", "2030-05-03", "signed", "contradicted"),
        ("sv", "Avtalet löper ut den 3 maj 2030.", "2030-05-03", "signed", "contradicted"),
        ("it", "L'accordo scade il 3 maggio 2030.", "2030-05-03", "signed", "contradicted"),
        ("pt", "O acordo expira em 3 de maio de 2030.", "2030-05-03", "signed", "contradicted"),
        ("en", "It was adopted on 3 May 2025.", "2025-05-03", "signed", "contradicted"),
        ("es", "La convención fue adoptada el 3 de mayo de 2025.", "2025-05-03", "signed", "contradicted"),
        ("de", "Das Übereinkommen wurde am 3. Mai 2025 angenommen.", "2025-05-03", "adopted", "supported"),
        ("ru", "Конвенция принята 3 мая 2025 года.", "2025-05-03", "adopted", "supported"),
        ("ja", "条約は2025年5月3日に採択された。", "2025-05-03", "signed", "contradicted"),
        ("ko", "협약은 2025년 5월 3일 채택되었다.", "2025-05-03", "signed", "contradicted"),
        ("ko", "양국은 2025년 3월 4일 협정에 서명했다.", "2025-03-04", "signed", "supported"),
        ("ru", "Не подписано 4 марта 2025 года", "2025-03-04", "signed", "unverifiable"),
        ("de", "Der Vertrag wurde am 4. März 2025 nicht unterzeichnet.", "2025-03-04", "signed", "unverifiable"),
        ("es", "El tratado no fue firmado el 4 de marzo de 2025.", "2025-03-04", "signed", "unverifiable"),
    ],
)
def test_a_day_belongs_to_its_own_event(language: str, text: str, value: str, event: str, expected: str) -> None:
    assert check(value, text, "date", language=language, event=event).verdict == expected
