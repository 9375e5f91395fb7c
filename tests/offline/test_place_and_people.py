"""Where it was signed, among the towns of other events; who signed and who looked on, among titles and those who are only spoken of."""

from __future__ import annotations

from typing import Any

import pytest

import accordant
from accordant import Document
from accordant.offline.sure_latin import sure_latin_name
from accordant.offline.text import Text

ELSEWHERE = [
    ("en", "Foreign Minister Penny Wong met Secretary of State Marco Rubio in Washington last week. Australia and Papua New Guinea signed a defence treaty on Monday, the ministry said."),
    ("en", "Brigadier Peter Oduya, a graduate of the Royal Military Academy in Sandhurst, and Colonel Anders Lund signed a memorandum of understanding between Kenya and Norway on officer training on Monday."),
    ("en", "The International Maritime Organization in London welcomed the agreement on seafarers that Ghana and Fiji signed on Tuesday."),
    ("en", "President Mahama, who was received at the White House in Washington on Friday, signed a trade agreement between Ghana and Brazil on Tuesday."),
    ("fr", "Reçu la semaine dernière à Washington, le ministre Kacou Adom a signé mardi un accord commercial entre la Côte d'Ivoire et le Maroc."),
    ("fr", "L'Organisation internationale de la Francophonie, dont le siège est à Paris, a salué l'accord que le Bénin et le Togo ont signé lundi."),
    ("fr", "Le général Amadou Diop, ancien élève de l'École de guerre à Paris, et le général Pierre Martin ont signé un accord de défense entre le Sénégal et la France."),
    ("es", "Chile y Perú firmaron el martes un acuerdo minero. El canciller Alberto van Klaveren se había reunido en Washington con Marco Rubio."),
    ("es", "Ecuador y Bolivia firmaron un convenio de energía, informó el Banco Interamericano de Desarrollo en Washington."),
    ("pt", "Brasil e Angola assinaram na terça-feira um acordo de saúde, que substitui o protocolo assinado em Lisboa em 2008."),
    ("pt", "Moçambique e Portugal assinaram um acordo de energia, disse a ministra Maria Lucas depois de um encontro em Londres com David Lammy."),
    ("de", "Außenminister Johann Wadephul, der am Freitag in Washington empfangen worden war, und sein polnischer Amtskollege Radosław Sikorski unterzeichneten am Dienstag ein Abkommen über Grenzkontrollen."),
    ("ru", "Казахстан и Монголия подписали во вторник соглашение о транзите. Министр Мурат Нуртлеу ранее провёл переговоры в Вашингтоне с Марко Рубио."),
    ("uk", "Україна і Румунія підписали у вівторок угоду про кордон. Минулого тижня у Вашингтоні міністр Андрій Сибіга зустрівся з Марко Рубіо."),
    ("uk", "Генерал Іван Мельник, випускник академії в Одесі, і генерал Том Берг підписали меморандум між Україною та Швецією про навчання."),
    ("tr", "Türkiye ile Katar, salı günü enerji anlaşması imzaladı. Geçen hafta Washington'da Marco Rubio ile görüşen Bakan Alparslan Bayraktar, imzadan memnun olduğunu söyledi."),
    ("ar", "وقعت تونس والجزائر الثلاثاء اتفاقية للتعاون في مجال الطاقة. وكان وزير الخارجية محمد النفطي قد التقى نظيره القطري في الدوحة الأسبوع الماضي."),
    ("ar", "وقعت مصر والسودان اليوم الاثنين اتفاقية مياه تحل محل الاتفاقية الموقعة في واشنطن عام 2015."),
    ("ar", "وقع العميد خالد المنصوري، خريج الأكاديمية العسكرية في لندن، والعميد علي حسن مذكرة تفاهم بين الإمارات والكويت للتدريب."),
    ("fa", "ایران و ارمنستان توافقنامه مرزی تازه‌ای امضا کردند که جایگزین توافقنامه امضا شده در لندن در سال ۱۳۷۶ می‌شود."),
    ("ur", "پاکستان اور ترکیہ نے منگل کو دفاعی معاہدے پر دستخط کیے۔ وزیر خارجہ اسحاق ڈار نے گزشتہ ہفتے لندن میں برطانوی ہم منصب سے ملاقات کی تھی۔"),
    ("hi", "भारत और नेपाल ने मंगलवार को बिजली समझौते पर हस्ताक्षर किए। विदेश मंत्री एस जयशंकर ने पिछले सप्ताह लंदन में डेविड लैमी से मुलाकात की थी।"),
    ("zh", "中国和斐济周二签署渔业协定。外交部长王毅上周在伦敦会见了拉米。"),
    ("id", "Jenderal Maruli Simanjuntak, lulusan Akademi Militer di Magelang, dan Jenderal Tan Boon menandatangani nota kesepahaman antara Indonesia dan Singapura tentang latihan."),
    ("id", "Indonesia dan Vietnam menandatangani perjanjian batas laut, Selasa. Menlu Sugiono pekan lalu bertemu David Lammy di London."),
    ("en", "Uganda and Turkey signed an agreement on Tuesday to build a hospital in Gulu."),
    ("en", "Egypt and Qatar signed an agreement on a ceasefire in Gaza on Monday."),
]

HERE = [
    ("en", "Kenya and Norway signed a fisheries agreement in Mombasa on Tuesday. It was signed by Foreign Minister Musalia Mudavadi and Norway's Foreign Minister Espen Barth Eide in the presence of President William Ruto.", "Mombasa"),
    ("fr", "La Tunisie et l'Algérie ont signé lundi à Sfax un accord sur l'énergie, en présence de l'ambassadeur d'Algérie Azouz Baalal.", "Sfax"),
    ("es", "Chile y Perú firmaron el martes en Tacna un acuerdo minero. Lo suscribieron el canciller de Chile, Alberto van Klaveren, y el canciller del Perú, Elmer Schialer, en presencia del presidente Gabriel Boric.", "Tacna"),
    ("pt", "Portugal e Cabo Verde assinaram na segunda-feira, no Mindelo, um acordo de mobilidade, na presença do embaixador de Portugal, João Queirós.", "Mindelo"),
    ("de", "In Bregenz haben Österreich und die Schweiz am Montag ein Bahnabkommen unterzeichnet. Für Österreich unterschrieb Verkehrsminister Peter Hanke im Beisein von Landeshauptmann Markus Wallner.", "Bregenz"),
    ("de", "Deutschland und Polen haben am Montag in Görlitz ein Abkommen über Brücken unterzeichnet.", "Görlitz"),
    ("ru", "Россия и Белоруссия подписали в Смоленске соглашение о транспорте. Документ подписали министр транспорта России Роман Старовойт и министр транспорта Белоруссии Алексей Ляхнович в присутствии губернатора Василия Анохина.", "Смоленске"),
    ("uk", "Україна та Литва підписали у Львові угоду про освіту. Угоду підписали міністр освіти України Оксен Лісовий та міністр освіти Литви Радвіле Моркунайте у присутності посла Інги Станіте.", "Львові"),
    ("tr", "Türkiye ile Irak, Bağdat'ta su anlaşması imzaladı. Anlaşmayı Dışişleri Bakanı Hakan Fidan ve Irak Dışişleri Bakanı Fuad Hüseyin, Cumhurbaşkanı Recep Tayyip Erdoğan'ın huzurunda imzaladı.", "Bağdat"),
    ("ar", "وقعت الأردن والعراق في العقبة اتفاقية للنقل. ووقع الاتفاقية وزير النقل الأردني د. نضال القطامين ووزير النقل العراقي د. رزاق السعداوي بحضور السفير العراقي عمر البرزنجي.", "العقبة"),
    ("fa", "ایران و عراق در تهران یادداشت تفاهم حمل و نقل امضا کردند. این سند را فرزانه صادق وزیر راه ایران و رزاق محیبس وزیر حمل و نقل عراق در حضور محمدرضا عارف معاون اول رئیس‌جمهور امضا کردند.", "تهران"),
    ("ur", "پاکستان اور ایران نے کراچی میں تجارتی معاہدے پر دستخط کیے۔ معاہدے پر پاکستان کے وزیر تجارت جام کمال خان اور ایران کے وزیر محمد اتابک نے دستخط کیے۔", "کراچی"),
    ("hi", "भारत और नेपाल ने काठमांडू में बिजली समझौते पर हस्ताक्षर किए। समझौते पर भारत के ऊर्जा मंत्री मनोहर लाल और नेपाल के ऊर्जा मंत्री दीपक खड्का ने प्रधानमंत्री नरेंद्र मोदी की उपस्थिति में हस्ताक्षर किए।", "काठमांडू"),
    ("zh", "中国和哈萨克斯坦在北京签署了铁路协定。在国务院总理李强见证下，外交部长王毅和哈萨克斯坦外长努尔特列乌签署了该协定。", "北京"),
    ("id", "Indonesia dan Malaysia menandatangani perjanjian perikanan di Johor Bahru, Kamis. Perjanjian ditandatangani oleh Dirjen PSDKP Kementerian Kelautan Pung Nugroho dan Ketua Pengarah Jabatan Perikanan Datuk Adnan Hussain, disaksikan Gubernur Ansar Ahmad.", "Johor Bahru"),
    ("en", "After meeting in Bergen on Monday, Kenya and Norway signed a fisheries agreement.", "Bergen"),
    ("en", "The University of Ghana and the University of Oslo signed a memorandum of understanding in Kumasi on Tuesday with the Ministry of Education of Ghana and the Ministry of Education of Norway.", "Kumasi"),
]

PEOPLE = [
    (
        "en",
        "The agreement between South Korea and Malaysia was signed in Putrajaya by Vice Minister Bae Hyun-woo and Malaysia's Trade Minister Tengku Zafrul Aziz, witnessed by Prime Minister Han Duck-soo and Datuk Seri Anwar Ibrahim.",
        ["Bae Hyun-woo", "Tengku Zafrul Aziz"],
        ["Han Duck-soo", "Anwar Ibrahim"],
    ),
    (
        "en",
        "The treaty was signed at Lancaster House by Foreign Secretary Sir David Lammy and France's Foreign Minister Jean-Noël Barrot on behalf of the United Kingdom and France.",
        ["David Lammy", "Jean-Noël Barrot"],
        [],
    ),
    (
        "en",
        "Bangladesh and Malaysia signed a labour agreement in Dhaka on Monday. It was signed by Bangladesh's Labour Secretary Md. Saleh Ahmed and Malaysia's Secretary General Dato' Azman Yusof.",
        ["Md. Saleh Ahmed", "Azman Yusof"],
        [],
    ),
    (
        "en",
        'India and Sri Lanka signed a power agreement in Kandy on Friday in the presence of High Commissioner Santosh Jha. "This is a milestone," said energy analyst Rohan Perera. Opposition leader Sajith Premadasa criticised the deal.',
        [],
        ["Santosh Jha"],
    ),
    (
        "en",
        "Egypt and Sudan signed an agreement on water in Aswan on Monday. President Abdel Fattah el-Sisi telephoned King Abdullah and greeted Ambassador Hani Salah.",
        [],
        [],
    ),
    (
        "tr",
        "İngiltere Başbakanı Keir Starmer ile Almanya Şansölyesi Friedrich Merz, Kensington Antlaşması'nı imzaladı.",
        ["Keir Starmer", "Friedrich Merz"],
        [],
    ),
    (
        "tr",
        "Türkiye ile Katar, salı günü enerji anlaşması imzaladı. Geçen hafta Washington'da Marco Rubio ile görüşen Bakan Alparslan Bayraktar, imzadan memnun olduğunu söyledi.",
        [],
        [],
    ),
    (
        "ar",
        "وقعت الأردن والعراق في العقبة اتفاقية للنقل. ووقع الاتفاقية وزير النقل الأردني د. نضال القطامين ووزير النقل العراقي د. رزاق السعداوي بحضور السفير العراقي عمر البرزنجي.",
        ["نضال القطامين", "رزاق السعداوي"],
        ["عمر البرزنجي"],
    ),
    (
        "id",
        "Indonesia dan Malaysia menandatangani perjanjian perikanan di Johor Bahru, Kamis. Perjanjian ditandatangani oleh Dirjen PSDKP Kementerian Kelautan Pung Nugroho dan Ketua Pengarah Jabatan Perikanan Datuk Adnan Hussain, disaksikan Gubernur Ansar Ahmad.",
        ["Pung Nugroho", "Adnan Hussain"],
        ["Ansar Ahmad"],
    ),
    (
        "id",
        "Indonesia dan Qatar menandatangani nota kesepahaman di Jakarta. Nota itu ditandatangani oleh Menteri Perumahan Maruarar Sirait dan Sheikh Abdulaziz Al Thani disaksikan oleh Kepala BPJPH Ahmad Haikal Hasan dan Wakil Ketua MPR Azhari Hamid.",
        ["Maruarar Sirait", "Abdulaziz Al Thani"],
        ["Ahmad Haikal Hasan", "Azhari Hamid"],
    ),
]

SPELLED = [
    ("ar", "محمد بن سلمان", "SA", "Mohammed bin Salman"),
    ("ar", "مساعد بن محمد العيبان", "SA", None),
    ("ar", "بيتر نغوندا (Peter Ngonda)", None, "Peter Ngonda"),
    ("ru", "Роман Старовойт", "RU", "Roman Starovoyt"),
    ("ru", "Барак Обама", "US", None),
    ("uk", "Том Берг", None, None),
    ("ru", "Е. Б. Сарсенгалиев", "KZ", None),
    ("hi", "नरेंद्र मोदी", "IN", "Narendra Modi"),
    ("zh", "王毅", "CN", "Wang Yi"),
    ("zh", "白洁茹", None, "Bai Jieru"),
    ("zh", "尤德", "HK", None),
    ("tr", "Yaşar Güler", "TR", "Yaşar Güler"),
]


def record(text: str, language: str) -> dict[str, Any]:
    found = accordant.extract_agreement(Document(text, language=language, published="2025-06-20"), model="offline").model_dump(mode="json")["record"]
    return dict(found)


@pytest.mark.parametrize(("language", "text"), ELSEWHERE)
def test_the_town_of_another_event_is_no_place_of_signing(language: str, text: str) -> None:
    assert record(text, language)["signing"]["place"] is None


@pytest.mark.parametrize(("language", "text", "town"), HERE)
def test_the_town_of_the_signing_is_given(language: str, text: str, town: str) -> None:
    assert record(text, language)["signing"]["place"] == town


@pytest.mark.parametrize(("language", "text", "signing", "looking_on"), PEOPLE)
def test_who_signs_and_who_looks_on_are_named_without_titles(language: str, text: str, signing: list[str], looking_on: list[str]) -> None:
    found = record(text, language)
    assert [each["name"] for each in found["signatories"]] == signing
    assert [each["name"] for each in found["attendees"]] == looking_on


@pytest.mark.parametrize(("language", "printed", "country", "expected"), SPELLED, ids=str)
def test_a_spelling_that_would_be_a_guess_is_left_out(language: str, printed: str, country: str | None, expected: str | None) -> None:
    name = printed.partition(" (")[0]
    assert sure_latin_name(Text(Document(printed, language=language)), 0, len(name), country) == expected


def test_a_headline_in_capitals_lends_the_town_no_word_that_the_report_does_not_print_with_it() -> None:
    text = (
        "Teken MoU RI–Malaysia di Johor Bahru Urung\n\nBATAM – Penandatanganan nota kesepahaman antara Indonesia dan Malaysia "
        "di Johor Bahru ditunda, kata Kementerian Perhubungan."
    )
    record = accordant.extract_agreement(accordant.Document(text, language="id"), model="offline").record
    assert record is not None
    assert record.signing is not None
    assert (record.signing.status, record.signing.place) == ("postponed", "Johor Bahru")


def test_the_short_form_of_a_body_is_nobodys_name() -> None:
    text = "Kenya's Agriculture Minister Mutahi Kagwe, Uganda's minister Frank Tumwebaze and the director of FAO signed a memorandum of understanding between Kenya and Uganda in Nairobi."
    record = accordant.extract_agreement(accordant.Document(text, language="en"), model="offline").record
    assert record is not None
    assert [each.name for each in record.signatories] == ["Mutahi Kagwe", "Frank Tumwebaze"]


def test_where_the_talks_were_held_is_not_where_it_was_signed() -> None:
    text = "O Brasil e a China assinaram um acordo comercial. Na sequência das reuniões restrita e ampliada, realizadas no Palácio da Alvorada, foi assinado o acordo."
    record = accordant.extract_agreement(accordant.Document(text, language="pt"), model="offline").record
    assert record is not None
    assert record.signing is not None
    assert record.signing.place is None
