"""Persons of a signing: names, offices, who signs, who looks on, and for whom."""

from __future__ import annotations

import pytest

from accordant import Document, extract_agreement
from accordant.offline.people import people
from accordant.offline.story import Story, stories
from accordant.offline.text import Text


def read(written: str, language: str) -> tuple[list[tuple[str | None, str | None, str | None]], list[tuple[str | None, str | None]]]:
    """Signatories as (name, office, on behalf of) and attendees as (name, office) of a report whose sentences are all news."""
    text = Text(Document(written, language=language))
    signatories, attendees = people(Story(text, news=list(text.sentences)), [])
    return [(p["name"], p["office"], p["on_behalf_of"]) for p in signatories], [(p["name"], p["office"]) for p in attendees]


SIGNATORIES = [
    (
        "en",
        "The agreement was signed by Rwanda's Minister of Infrastructure Jimmy Gasore and Zambia's Minister of Transport and Logistics Frank Tayali.",
        [("Jimmy Gasore", "Rwanda's Minister of Infrastructure", "RW"), ("Frank Tayali", "Zambia's Minister of Transport and Logistics", "ZM")],
    ),
    (
        "en",
        "The MoU was signed by John Smith, CEO of Acme Corp, and Jane Doe, director general of the Ports Authority.",
        [("John Smith", "CEO of Acme Corp", None), ("Jane Doe", "director general of the Ports Authority", None)],
    ),
    (
        "fr",
        "L’accord a été signé par le ministre ivoirien des Affaires étrangères, Kacou Adom, et son homologue marocain, Nasser Bourita.",
        [("Kacou Adom", "ministre ivoirien des Affaires étrangères", "CI"), ("Nasser Bourita", None, "MA")],
    ),
    (
        "es",
        "El acuerdo fue firmado por el canciller de Chile, Alberto van Klaveren, y su homólogo de Paraguay, Rubén Ramírez Lezcano.",
        [("Alberto van Klaveren", "canciller de Chile", "CL"), ("Rubén Ramírez Lezcano", None, "PY")],
    ),
    (
        "pt",
        "Assinaram o memorando, por Moçambique, a ministra dos Negócios Estrangeiros, Maria Lucas, e, por Portugal, o secretário de Estado Francisco André.",
        [("Maria Lucas", "ministra dos Negócios Estrangeiros", "MZ"), ("Francisco André", "secretário de Estado", "PT")],
    ),
    (
        "de",
        "Bundesaußenministerin Annalena Baerbock und ihr marokkanischer Amtskollege Nasser Bourita unterzeichneten am Freitag in Berlin eine Absichtserklärung.",
        [("Annalena Baerbock", "Bundesaußenministerin", None), ("Nasser Bourita", None, "MA")],
    ),
    (
        "ru",
        "С казахстанской стороны меморандум подписал заместитель премьер-министра Серик Жумангарин, с узбекской стороны – министр инвестиций Лазиз Кудратов.",
        [("Серик Жумангарин", "заместитель премьер-министра", "KZ"), ("Лазиз Кудратов", "министр инвестиций", "UZ")],
    ),
    (
        "uk",
        "Угоду підписали міністр закордонних справ України Андрій Сибіга та міністр закордонних справ Литви Кястутіс Будріс.",
        [("Андрій Сибіга", "міністр закордонних справ України", "UA"), ("Кястутіс Будріс", "міністр закордонних справ Литви", "LT")],
    ),
    (
        "tr",
        "Mutabakat zaptı, Türkiye adına Ticaret Bakanı Ömer Bolat, Irak adına Ticaret Bakanı Esir Davud el-Gureyri tarafından imzalandı.",
        [("Ömer Bolat", "Ticaret Bakanı", "TR"), ("Esir Davud el-Gureyri", "Ticaret Bakanı", "IQ")],
    ),
    (
        "id",
        "Perjanjian ditandatangani oleh Menteri Luar Negeri RI Sugiono dan Menteri Luar Negeri Vietnam Bui Thanh Son di Jakarta.",
        [("Sugiono", "Menteri Luar Negeri RI", "ID"), ("Bui Thanh Son", "Menteri Luar Negeri Vietnam", "VN")],
    ),
    (
        "ar",
        "وقّع الاتفاقية عن الجانب المصري وزير الخارجية بدر عبد العاطي وعن الجانب الكيني وزير الخارجية موساليا مودافادي.",
        [("بدر عبد العاطي", "وزير الخارجية", "EG"), ("موساليا مودافادي", "وزير الخارجية", "KE")],
    ),
    (
        "ar",
        "وقع المذكرة وزير الداخلية السعودي الأمير عبدالعزيز بن سعود بن نايف ونظيره العراقي عبد الأمير الشمري.",
        [("عبدالعزيز بن سعود بن نايف", "وزير الداخلية السعودي", "SA"), ("عبد الأمير الشمري", None, "IQ")],
    ),
    (
        "fa",
        "این سند را عباس عراقچی، وزیر امور خارجه ایران و سرگئی لاوروف، وزیر امور خارجه روسیه امضا کردند.",
        [("عباس عراقچی", "وزیر امور خارجه ایران", "IR"), ("سرگئی لاوروف", "وزیر امور خارجه روسیه", "RU")],
    ),
    (
        "ur",
        "معاہدے پر وزیر خارجہ اسحاق ڈار اور ان کے چینی ہم منصب وانگ یی نے دستخط کیے۔",
        [("اسحاق ڈار", "وزیر خارجہ", None), ("وانگ یی", None, "CN")],
    ),
    (
        "hi",
        "समझौते पर विदेश मंत्री डॉ. एस. जयशंकर और श्रीलंका के विदेश मंत्री विजिता हेराथ ने हस्ताक्षर किए।",
        [("एस. जयशंकर", "विदेश मंत्री", None), ("विजिता हेराथ", "श्रीलंका के विदेश मंत्री", "LK")],
    ),
    (
        "zh",
        "商务部部长王文涛与塞尔维亚内外贸易部部长托米斯拉夫·莫米罗维奇签署谅解备忘录。",
        [("王文涛", "商务部部长", None), ("托米斯拉夫·莫米罗维奇", "塞尔维亚内外贸易部部长", "RS")],
    ),
    (
        "zh",
        "外交部长王毅和泰国外长玛里分别代表两国政府在协定上签字。",
        [("王毅", "外交部长", None), ("玛里", "泰国外长", "TH")],
    ),
]


@pytest.mark.parametrize(("language", "written", "expected"), SIGNATORIES)
def test_signatories_are_read_with_their_offices_and_sides(language: str, written: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    assert read(written, language)[0] == expected


ATTENDEES = [
    ("en", "The deal was signed in the presence of Prime Minister Narendra Modi.", [("Narendra Modi", "Prime Minister")]),
    ("fr", "L’accord a été signé en présence de l’ambassadrice d’Espagne au Sénégal, Mme Pilar Moll.", [("Pilar Moll", "ambassadrice d’Espagne au Sénégal")]),
    ("es", "El convenio se suscribió en presencia del embajador Enrique Ojeda.", [("Enrique Ojeda", "embajador")]),
    ("pt", "O acordo foi assinado na presença do Presidente João Lourenço.", [("João Lourenço", "Presidente")]),
    ("ru", "На церемонии присутствовал президент Александр Лукашенко.", [("Александр Лукашенко", "президент")]),
    ("uk", "У церемонії взяли участь Президент Володимир Зеленський та посол Марія Коваль.", [("Володимир Зеленський", "Президент"), ("Марія Коваль", "посол")]),
    ("tr", "İmza töreninde Cumhurbaşkanı Recep Tayyip Erdoğan da hazır bulundu.", [("Recep Tayyip Erdoğan", "Cumhurbaşkanı")]),
    ("id", "Perjanjian itu diteken, disaksikan Presiden Prabowo Subianto.", [("Prabowo Subianto", "Presiden")]),
    ("zh", "双方签署谅解备忘录，国家主席习近平见证签字。", [("习近平", "国家主席")]),
    ("ar", "وقع الجانبان المذكرة بحضور السفير صفية السهيل، وسفير كازاخستان لدى المملكة.", [("صفية السهيل", "السفير"), (None, "سفير كازاخستان لدى المملكة")]),
]


@pytest.mark.parametrize(("language", "written", "expected"), ATTENDEES)
def test_those_who_look_on_sign_nothing(language: str, written: str, expected: list[tuple[str | None, str]]) -> None:
    signatories, attendees = read(written, language)
    assert signatories == []
    assert attendees == expected


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "Foreign Minister Wang Yi said the agreement was signed by his deputy."),
        ("de", "Außenminister Johann Wadephul sagte, das Abkommen sei unterzeichnet worden."),
        ("fr", "« Nous sommes fiers », a déclaré le ministre Jean Kouassi après la signature de l’accord."),
        ("ru", "Министр энергетики Сергей Цивилев заявил, что соглашение подписано."),
        ("ar", "وقال وزير الطاقة محمد عرقاب إن الاتفاق الذي تم توقيعه يعزز التعاون."),
        ("fr", "L’échange de formateurs est régi par le protocole signé à Porto-Novo."),
        ("en", "The agreement was signed in Port Louis."),
    ],
)
def test_who_only_speaks_and_where_it_was_signed_sign_nothing(language: str, written: str) -> None:
    assert read(written, language) == ([], [])


def test_a_denied_signing_has_no_signatories() -> None:
    assert read("The ministry denied that Minister Jane Doe had signed an agreement with Chad.", "en") == ([], [])


def test_every_name_has_a_latin_one() -> None:
    written = "وقّع المذكرة وزير الدفاع محمد آصف خواجة."
    text = Text(Document(written, language="ar"))
    [signatory], _ = people(Story(text, news=list(text.sentences)), [])
    assert signatory["latin_name"] == "Mohammed Asif Khawaja"


def test_one_quote_holds_name_and_office() -> None:
    written = "The agreement was signed by Zambia's Minister of Transport Frank Tayali."
    text = Text(Document(written, language="en"))
    [signatory], _ = people(Story(text, news=list(text.sentences)), [])
    assert [str(quote) for quote in signatory["quotes"]] == ["Zambia's Minister of Transport Frank Tayali"]


def treaty(written: str, language: str, closing: str) -> list[tuple[str | None, str | None, str | None]]:
    text = Text(Document(written, language=language))
    found = next(sentence for sentence in text.sentences if sentence.printed.startswith(closing))
    signatories, attendees = people(Story(text, news=[found], treaty=True, closing=found), [])
    assert attendees == []
    return [(p["name"], p["office"], p["on_behalf_of"]) for p in signatories]


def test_signatures_one_under_the_other_name_those_who_sign() -> None:
    written = (
        "Done at Nairobi on 3 March 2020 in two originals.\n\nFor the Government of the Republic of Kenya:\n\n(signed)\nJohn Kamau\nMinister of Trade\n\n"
        "For the Government of Japan:\n\n(signed)\nYoko Tanaka\nAmbassador of Japan\n\nAnnex\nList of Goods\n"
    )
    assert treaty(written, "en", "Done at") == [("John Kamau", "Minister of Trade", "KE"), ("Yoko Tanaka", "Ambassador of Japan", "JP")]


def test_signatures_side_by_side_keep_their_parties() -> None:
    written = (
        "Fait à Tunis, le 3 mars 2020.\n\nPour la République tunisienne          Pour la République italienne\n\n"
        "Amel Ben Salah                         Paolo Ricci\n"
    )
    assert treaty(written, "fr", "Fait à") == [("Amel Ben Salah", None, "TN"), ("Paolo Ricci", None, "IT")]


def test_a_treaty_without_signature_lines_names_nobody() -> None:
    assert treaty("Done at Nairobi on 3 March 2020 in two originals.\n\nAnnex\n\nPart One\nHarbour Fees\n", "en", "Done at") == []


def test_a_company_or_a_heading_in_capitals_is_no_person() -> None:
    assert read("Rolls Royce and Siemens Energy signed a memorandum of understanding.", "en") == ([], [])
    assert read("NOTICE CONCERNING A TREATY SIGNED BUT NOT YET IN FORCE", "en") == ([], [])


NAMED_ALONE = [
    ("en", "Anthony Albanese and James Marape signed the treaty.", ["Anthony Albanese", "James Marape"]),
    ("fr", "L’accord a été signé par Emmanuel Macron et Keir Starmer.", ["Emmanuel Macron", "Keir Starmer"]),
    ("es", "El acuerdo fue suscrito por Gabriel Boric y Dina Boluarte.", ["Gabriel Boric", "Dina Boluarte"]),
    ("pt", "Luiz Inácio Lula da Silva e João Lourenço assinaram o acordo.", ["Luiz Inácio Lula da Silva", "João Lourenço"]),
    ("de", "Unterzeichnet wurde das Abkommen von Olaf Scholz und Emmanuel Macron.", ["Olaf Scholz", "Emmanuel Macron"]),
    ("ru", "Владимир Путин и Ким Чен Ын подписали договор.", ["Владимир Путин", "Ким Чен Ын"]),
    ("uk", "Володимир Зеленський і Дональд Туск підписали угоду.", ["Володимир Зеленський", "Дональд Туск"]),
    ("tr", "Recep Tayyip Erdoğan ile İlham Aliyev, anlaşmayı imzaladı.", ["Recep Tayyip Erdoğan", "İlham Aliyev"]),
    ("id", "Perjanjian itu ditandatangani oleh Prabowo Subianto dan Richard Marles.", ["Prabowo Subianto", "Richard Marles"]),
    ("ar", "وقّع محمد بن سلمان وشهباز شريف اتفاقية دفاع مشترك.", ["محمد بن سلمان", "شهباز شريف"]),
    ("fa", "مسعود پزشکیان و ولادیمیر پوتین معاهده را امضا کردند.", ["مسعود پزشکیان", "ولادیمیر پوتین"]),
    ("ur", "شہباز شریف اور محمد بن سلمان نے معاہدے پر دستخط کیے۔", ["شہباز شریف", "محمد بن سلمان"]),
    ("hi", "नरेन्द्र मोदी और कीर स्टार्मर ने समझौते पर हस्ताक्षर किए।", ["नरेन्द्र मोदी", "कीर स्टार्मर"]),
]


@pytest.mark.parametrize(("language", "written", "expected"), NAMED_ALONE)
def test_people_named_without_an_office_sign_too(language: str, written: str, expected: list[str]) -> None:
    assert [name for name, _, _ in read(written, language)[0]] == expected


INTRODUCED = [
    (
        "en",
        "Prime Minister Anthony Albanese met his counterpart James Marape in Port Moresby. Albanese and Marape signed the treaty.",
        [("Anthony Albanese", "Prime Minister", None), ("James Marape", None, None)],
    ),
    (
        "fr",
        "Le président français Emmanuel Macron a reçu le premier ministre britannique Keir Starmer. MM. Macron et Starmer ont signé un accord.",
        [("Emmanuel Macron", "président français", "FR"), ("Keir Starmer", "premier ministre britannique", "GB")],
    ),
    (
        "id",
        "Menteri Pertahanan Prabowo Subianto bertemu Menteri Pertahanan Australia Richard Marles. Prabowo dan Marles menandatangani perjanjian.",
        [("Prabowo Subianto", "Menteri Pertahanan", None), ("Richard Marles", "Menteri Pertahanan Australia", "AU")],
    ),
    (
        "hi",
        "प्रधानमंत्री नरेंद्र मोदी ने ब्रिटेन के प्रधानमंत्री कीर स्टार्मर से मुलाकात की। मोदी और स्टार्मर ने समझौते पर हस्ताक्षर किए।",
        [("नरेंद्र मोदी", "प्रधानमंत्री", None), ("कीर स्टार्मर", "ब्रिटेन के प्रधानमंत्री", "GB")],
    ),
    (
        "zh",
        "中国国家主席习近平同俄罗斯总统普京举行会谈。会谈后，习近平和普京签署了联合声明。",
        [("习近平", "中国国家主席", "CN"), ("普京", "俄罗斯总统", "RU")],
    ),
]


@pytest.mark.parametrize(("language", "written", "expected"), INTRODUCED)
def test_the_office_and_the_full_name_of_another_sentence_are_those_of_the_family_name_that_signs(
    language: str, written: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    assert read(written, language)[0] == expected


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "The two ministers signed the memorandum in Rabat."),
        ("ar", "وقّع الوزيران مذكرة تفاهم في الرباط."),
        ("ru", "Обе стороны подписали документ."),
        ("fr", "Les deux présidents ont signé l’accord."),
        ("en", "A company owned by Elon Musk signed a contract."),
        ("en", "Johnson Controls and Philip Morris International signed a memorandum."),
        ("en", "Costa Rica and El Salvador signed a customs agreement."),
        ("fr", "Airbus et Dassault Aviation ont signé un contrat."),
    ],
)
def test_those_referred_back_to_and_firms_are_no_signatories(language: str, written: str) -> None:
    assert read(written, language)[0] == []


def test_two_offices_joined_by_and_are_of_two_people() -> None:
    written = "Also present were the premier of Ontario and Canada's ambassador to Chile, Jane Doe."
    assert read(written, "en")[1] == [(None, "premier of Ontario"), ("Jane Doe", "Canada's ambassador to Chile")]


def test_a_name_printed_in_latin_letters_in_brackets_is_the_latin_name() -> None:
    written = "贸易部部长兹拉坦·武科曼诺维奇（Zlatan Vukomanović）签署谅解备忘录。"
    text = Text(Document(written, language="zh"))
    [signatory], _ = people(Story(text, news=list(text.sentences)), [])
    assert signatory["latin_name"] == "Zlatan Vukomanović"


def test_those_who_look_on_at_the_whole_ceremony_stand_with_every_instrument() -> None:
    written = (
        "Kenya and Rwanda signed two agreements on Monday.\n\n"
        "An agreement on trade was signed by Trade Minister Jane Wanjiku and Trade Minister Paul Habimana in the presence of the ambassador Mary Otieno.\n\n"
        "A memorandum of understanding on health was signed by Health Minister Ann Njeri and Health Minister Luc Uwase.\n\n"
        "President William Ruto witnessed the ceremony."
    )
    found = stories(Text(Document(written, language="en")), several=True)
    assert [[each["name"] for each in people(story, [])[1]] for story in found] == [["Mary Otieno", "William Ruto"], ["William Ruto"]]


def test_of_two_who_sign_for_two_states_the_other_signs_for_the_other() -> None:
    written = "Indonesia and Suriname signed an agreement. It was signed by Trade Minister Ana Putri and Suriname's Trade Minister Jan Vreden."
    record = extract_agreement(Document(written, language="en"), model="offline").values
    assert [(each["name"], each["on_behalf_of"]) for each in record["signatories"]] == [("Ana Putri", "ID"), ("Jan Vreden", "SR")]


def test_a_day_before_the_names_does_not_hide_them() -> None:
    written = "جمعه ۲۸ دی ۱۴۰۳ مسعود پزشکیان و ولادیمیر پوتین در کاخ کرملین معاهده را امضا کردند."
    assert [name for name, _, _ in read(written, "fa")[0]] == ["مسعود پزشکیان", "ولادیمیر پوتین"]


def test_an_office_that_ends_with_a_small_word_goes_on_in_the_next_line_of_a_signature() -> None:
    written = (
        "Done at Nairobi on 3 March 2020 in two originals.\n\nFor the Government of Kenya: John Kamau, Minister of Trade\n\n"
        "For the Government of Japan:\n(signed) YOKO TANAKA\nAmbassador Extraordinary and\nPlenipotentiary\n"
    )
    assert treaty(written, "en", "Done at") == [
        ("John Kamau", "Minister of Trade", "KE"),
        ("YOKO TANAKA", "Ambassador Extraordinary and Plenipotentiary", "JP"),
    ]


@pytest.mark.parametrize(
    ("language", "written", "expected"),
    [
        ("pt", "Portugal e Angola assinaram um acordo. Pelo Estado angolano assinou S. Exa. o Ministro Adjunto das Pescas, Mário Caetano.", [("Mário Caetano", "Ministro Adjunto das Pescas")]),
        ("en", "Ghana and Kenya signed an agreement. It was signed by the Rt. Hon. Mary Otieno and Ambassador Peter Njenga.", [("Mary Otieno", None), ("Peter Njenga", "Ambassador")]),
        ("tr", "Türkiye Dışişleri Bakanı Ali Kaya ve Azerbaycan Dışişleri Bakanı Rauf Memmedov, Yukarı Vadi'de ulaşımı düzenleyen anlaşmayı imzaladı.", [("Ali Kaya", "Türkiye Dışişleri Bakanı"), ("Rauf Memmedov", "Azerbaycan Dışişleri Bakanı")]),
    ],
)  # fmt: skip
def test_what_stands_before_a_name_or_at_the_end_of_a_place_is_nobody(language: str, written: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(name, office) for name, office, _ in read(written, language)[0]] == expected


def test_a_family_name_that_is_an_adjective_of_a_country_is_part_of_the_name() -> None:
    written = "भारत और केन्या ने रक्षा सहयोग पर समझौता ज्ञापन पर हस्ताक्षर किए। समारोह में विदेश सचिव विक्रम मिस्री भी उपस्थित थे।"
    record = extract_agreement(Document(written, language="hi"), model="offline").values
    assert [(each["name"], each["office"]) for each in record["attendees"]] == [("विक्रम मिस्री", "विदेश सचिव")]
