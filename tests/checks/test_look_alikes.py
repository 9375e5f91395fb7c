"""What looks like a statement of a value and is none, and what looks like none and is one, by type and language."""

from __future__ import annotations

import pytest

from accordant import check

KOREA = [
    ("KR", "한국은 모로코와 협정에 서명했다.", "supported"),
    ("MA", "한국은 모로코와 협정에 서명했다.", "supported"),
    ("KR", "한국의", "supported"),
    ("KR", "한국이", "supported"),
    ("KR", "한국과", "supported"),
    ("KR", "한국에서", "supported"),
    ("KR", "한국의 국방부 장관", "supported"),
    ("KR", "한국군은", "supported"),
    ("KP", "한국은", "contradicted"),
    ("US", "한국의 국방부 장관", "contradicted"),
]


@pytest.mark.parametrize(("code", "passage", "verdict"), KOREA)
@pytest.mark.parametrize("language", ["ko", None])
def test_korea_is_read_with_any_particle(code: str, passage: str, verdict: str, language: str | None) -> None:
    assert check(code, passage, "country", language=language).verdict == verdict


SUMS = [
    (5_000_000, "IDR", "Rp5 juta", "id", "supported"),
    (5_000_000, "IDR", "senilai Rp5 juta", "id", "supported"),
    (5_500_000_000, "IDR", "Rp5,5 miliar", "id", "supported"),
    (5_000_000_000_000, "IDR", "Rp5 triliun", "id", "supported"),
    (5_000_000, "IDR", "Rp5.000.000", "id", "supported"),
    (6_000_000, "IDR", "Rp5 juta", "id", "contradicted"),
    (5_000_000, "MYR", "Rp5 juta", "id", "contradicted"),
    (5_000_000, "KES", "KSh5 milioni", "sw", "supported"),
    (5_000_000, "KES", "TSh5 milioni", "sw", "contradicted"),
    (5_000_000, "TRY", "TL5 milyon", "tr", "supported"),
    (5_000_000, "XYZ", "Zx5 million", "en", "contradicted"),
    (5_000_000, "USD", "Zx5 million", "en", "unverifiable"),
    (1_000_000, "USD", "Zx5 million", "en", "unverifiable"),
    (0.5, "USD", "50 US cents", "en", "supported"),
    (50, "USD", "50 US cents", "en", "contradicted"),
    (0.5, "AUD", "50 US cents", "en", "contradicted"),
    (0.5, "USD", "50 cents", "en", "unverifiable"),
    (0.5, "EUR", "50 euro cents", "en", "supported"),
    (5.5, "USD", "5 US dollars 50 cents", "en", "supported"),
]


@pytest.mark.parametrize(("amount", "currency", "passage", "language", "verdict"), SUMS)
def test_a_sum_is_read_with_its_symbol_at_its_digits_and_in_cents(amount: float, currency: str, passage: str, language: str, verdict: str) -> None:
    assert check({"amount": amount, "currency": currency}, passage, "money", language=language).verdict == verdict


@pytest.mark.parametrize(
    ("value", "passage", "language"),
    [
        (5_000_000, "半千万", "zh"),
        (10_000_000, "半千万", "zh"),
        (2, "2×10^6", "en"),
        (2, "2 x 10⁶", "en"),
        (2, "2·10^6", "fr"),
        (1_000_000, "F5 million", "en"),
    ],
)
def test_a_number_of_which_a_part_is_not_read_is_not_decided(value: int, passage: str, language: str) -> None:
    assert check(value, passage, "number", language=language).verdict == "unverifiable"


def test_a_product_of_another_number_hides_nothing() -> None:
    assert check(2, "2 × 3 m", "number", language="en").verdict == "supported"


COUNTRIES = [
    ("KW", "مدينة الكويت", "ar", "unverifiable"),
    ("KW", "Kuwait City", "en", "unverifiable"),
    ("KW", "Эль-Кувейт", "ru", "unverifiable"),
    ("KW", "Ель-Кувейт", "uk", "unverifiable"),
    ("KW", "科威特城", "zh", "unverifiable"),
    ("KW", "کویت سٹی", "ur", "unverifiable"),
    ("KW", "クウェート市", "ja", "unverifiable"),
    ("KW", "쿠웨이트시티", "ko", "unverifiable"),
    ("KW", "쿠웨이트 시티", "ko", "unverifiable"),
    ("KW", "कुवैत सिटी", "hi", "unverifiable"),
    ("KW", "Kuveyt Şehri", "tr", "unverifiable"),
    ("KW", "Kuwait-Stadt", "de", "unverifiable"),
    ("KW", "Koeweit-Stad", "nl", "unverifiable"),
    ("KW", "Kuwait stad", "sv", "unverifiable"),
    ("KW", "Ciudad de Kuwait", "es", "unverifiable"),
    ("KW", "Cidade do Kuwait", "pt", "unverifiable"),
    ("KW", "Città del Kuwait", "it", "unverifiable"),
    ("KW", "Koweït City", "fr", "unverifiable"),
    ("KW", "شهر کویت", "fa", "unverifiable"),
    ("KW", "Kota Kuwait", "id", "unverifiable"),
    ("KW", "Jiji la Kuwait", "sw", "unverifiable"),
    ("DZ", "الجزائر العاصمة", "ar", "unverifiable"),
    ("TN", "تونس العاصمة", "ar", "unverifiable"),
    ("PA", "Panama City", "en", "unverifiable"),
    ("PA", "Ciudad de Panamá", "es", "unverifiable"),
    ("PA", "巴拿马城", "zh", "unverifiable"),
    ("PA", "Panama-Stadt", "de", "unverifiable"),
    ("PA", "Città di Panama", "it", "unverifiable"),
    ("PA", "パナマ市", "ja", "unverifiable"),
    ("PA", "파나마시티", "ko", "unverifiable"),
    ("PA", "पनामा सिटी", "hi", "unverifiable"),
    ("PA", "پاناماسیتی", "fa", "unverifiable"),
    ("PA", "Панама-Сити", "ru", "unverifiable"),
    ("PA", "Cidade do Panamá", "pt", "unverifiable"),
    ("PA", "Panama Stad", "nl", "unverifiable"),
    ("PA", "مدينة بنما", "ar", "unverifiable"),
    ("PA", "پاناما سٹی", "ur", "unverifiable"),
    ("PA", "Kota Panama", "id", "unverifiable"),
    ("PA", "Panama şehri", "tr", "unverifiable"),
    ("GT", "Гватемала-сити", "ru", "unverifiable"),
    ("GT", "ग्वाटेमाला सिटी", "hi", "unverifiable"),
    ("GT", "Guatemala City", "en", "unverifiable"),
    ("GT", "Ciudad de Guatemala", "es", "unverifiable"),
    ("GT", "危地马拉城", "zh", "unverifiable"),
    ("GT", "グアテマラシティ", "ja", "unverifiable"),
    ("GT", "과테말라시티", "ko", "unverifiable"),
    ("GT", "Guatemala-Stadt", "de", "unverifiable"),
    ("LU", "Luxemburg-Stadt", "de", "unverifiable"),
    ("LU", "Luxembourg City", "en", "unverifiable"),
    ("LU", "Luxembourg-ville", "fr", "unverifiable"),
    ("DJ", "ville de Djibouti", "fr", "unverifiable"),
    ("DJ", "Djibouti City", "en", "unverifiable"),
    ("DJ", "مدينة جيبوتي", "ar", "unverifiable"),
    ("MX", "Mexico", "fr", "unverifiable"),
    ("MX", "Mexico City", "en", "unverifiable"),
    ("MX", "墨西哥城", "zh", "unverifiable"),
    ("MX", "Мехико", "ru", "unverifiable"),
    ("MX", "Mexiko-Stadt", "de", "unverifiable"),
    ("MX", "メキシコシティ", "ja", "unverifiable"),
    ("MX", "le Mexique", "fr", "supported"),
    ("MX", "Mexico", "en", "supported"),
    ("SG", "Singapore City", "en", "unverifiable"),
    ("SM", "Città di San Marino", "it", "unverifiable"),
    ("PA", "Panama City, Florida", "en", "unverifiable"),
    ("LB", "Lebanon, Tennessee", "en", "unverifiable"),
    ("SM", "San Marino, California", "en", "unverifiable"),
    ("GE", "جورجيا الأمريكية", "ar", "unverifiable"),
    ("GE", "ولاية جورجيا", "ar", "unverifiable"),
    ("GE", "Georgia, USA", "en", "unverifiable"),
    ("GE", "state of Georgia", "en", "unverifiable"),
    ("GB", "New Britain province", "en", "unverifiable"),
    ("GN", "guinéen équatorial", "fr", "contradicted"),
    ("GQ", "guinéen équatorial", "fr", "supported"),
    ("GQ", "équato-guinéen", "fr", "supported"),
    ("CU", "Cuba, Missouri", "en", "unverifiable"),
    ("PE", "Peru, Indiana", "en", "unverifiable"),
    ("JM", "Jamaica, Queens", "en", "unverifiable"),
    ("MX", "Mexico, Missouri", "en", "unverifiable"),
    ("CN", "چینی کی برآمد", "ur", "unverifiable"),
    ("CN", "चीनी का निर्यात", "hi", "unverifiable"),
    ("EG", "mısır ihracatı", "tr", "unverifiable"),
    ("EG", "Mısır ihracatı", "tr", "supported"),
    ("CN", "चीनी राष्ट्रपति", "hi", "supported"),
    ("CN", "چینی صدر", "ur", "supported"),
    ("EG", "MISIR", "tr", "supported"),
    ("CN", "चीनी मिल", "hi", "unverifiable"),
    ("IN", "hindistan cevizi", "tr", "unverifiable"),
    ("PE", "peru assado", "pt", "unverifiable"),
    ("TR", "turkey meat", "en", "unverifiable"),
    ("BR", "brazil nuts", "en", "unverifiable"),
    ("GN", "guinea pigs", "en", "unverifiable"),
    ("CL", "chili con carne", "fr", "unverifiable"),
    ("SA", "Airbus SA signed the contract", None, "unverifiable"),
    ("AG", "Rheinmetall AG", None, "unverifiable"),
    ("SE", "Airbus SE", None, "unverifiable"),
    ("GE", "GE Aerospace will supply engines", None, "unverifiable"),
    ("DE", "EL MINISTERIO DE DEFENSA firmó el acuerdo", None, "unverifiable"),
    ("CO", "Weber & CO", None, "unverifiable"),
    ("PT", "LT PT officers", None, "unverifiable"),
    ("SA", "Thales SA signed a contract on radar systems.", "en", "unverifiable"),
    ("MA", "Morocco (MA)", "en", "supported"),
    ("MA", "between MA and FR", "en", "supported"),
    ("FR", "between MA and FR", "en", "supported"),
    ("MA", "From MA to FR", "en", "supported"),
    ("MA", "MA", "en", "supported"),
    ("MA", "Country: MA", "en", "supported"),
    ("PT", "PT Pindad menandatangani", "id", "unverifiable"),
    ("SA", "Thales S.A.", "en", "unverifiable"),
    ("KG", "Krauss-Maffei Wegmann GmbH & Co. KG", "de", "unverifiable"),
    ("AS", "Kongsberg AS", "en", "unverifiable"),
    ("MA", "MA/FR agreement", "en", "supported"),
    ("DE", "DE-based firm", "en", "unverifiable"),
    ("NO", "NO objection", "en", "unverifiable"),
    ("SA", "شركة Thales SA الفرنسية", "ar", "contradicted"),
    ("CN", "CN signed", "en", "supported"),
    ("PK", "پاک چین دوستی", None, "supported"),
    ("PK", "پاک چین دوستی", "ur", "supported"),
    ("CN", "پاک چین دوستی", "ur", "supported"),
    ("US", "日米安保", None, "supported"),
    ("JP", "日米安保", None, "supported"),
    ("US", "日米", None, "supported"),
    ("US", "日米両政府", None, "supported"),
    ("US", "日米首脳会談", None, "supported"),
    ("JP", "日韓", "ja", "supported"),
    ("KR", "日韓", "ja", "supported"),
    ("US", "日米同盟", "ja", "supported"),
    ("JP", "日米同盟", "ja", "supported"),
    ("IN", "پاک بھارت", "ur", "supported"),
    ("PK", "پاک بھارت مذاکرات", "ur", "supported"),
    ("PK", "پاک ایران سرحد", "ur", "supported"),
    ("CN", "中日", None, "supported"),
    ("KR", "日韓", None, "supported"),
    ("CN", "日中首脳会談", None, "supported"),
    ("JP", "日本", None, "supported"),
    ("US", "美国", None, "supported"),
    ("IR", "Iranian-born British minister", None, "unverifiable"),
    ("IR", "Iranian-born British minister", "en", "unverifiable"),
    ("GB", "Iranian-born British minister", "en", "supported"),
    ("IN", "Indiana", "en", "unverifiable"),
    ("MA", "d'origine marocaine", "fr", "supported"),
    ("MA", "Moroccan-born", "en", "unverifiable"),
]


@pytest.mark.parametrize(("code", "passage", "language", "verdict"), COUNTRIES)
def test_a_city_a_firm_a_thing_or_a_birth_states_no_country(code: str, passage: str, language: str | None, verdict: str) -> None:
    assert check(code, passage, "country", language=language).verdict == verdict


ARABIC_NAMES = [
    ("Kamal", "كامل", False),
    ("Kamel", "كمال", True),
    ("Rashid", "رشاد", False),
    ("Majid", "مجد", False),
    ("Samir", "سمر", False),
    ("Fatima", "فاطمي", False),
    ("Abdulrahim", "عبد الرحمن", False),
    ("Karim", "كرم", False),
    ("Hisham", "هاشم", False),
    ("Faris", "فراس", False),
    ("Issam", "عاصم", False),
    ("Kamal", "كمال", True),
    ("Kamel", "كامل", True),
    ("Rashid", "راشد", True),
    ("Rachid", "رشيد", True),
    ("Samir", "سمير", True),
    ("Fatima", "فاطمة", True),
    ("Abdelrahman", "عبد الرحمن", True),
    ("Abdul Rahman", "عبد الرحمن", True),
    ("Abdurrahim", "عبد الرحيم", True),
]


@pytest.mark.parametrize(("name", "passage", "states"), ARABIC_NAMES)
def test_arabic_names_of_one_root_are_told_apart(name: str, passage: str, states: bool) -> None:
    assert (check(name, passage, "person", language="ar").verdict == "supported") == states


TERMS = [
    ("areas", "oil_gas", "olive oil", "en", False),
    ("areas", "oil_gas", "tear gas", "en", False),
    ("areas", "oil_gas", "greenhouse gas emissions", "en", False),
    ("areas", "climate", "greenhouse gas emissions", "en", True),
    ("areas", "oil_gas", "oil and gas", "en", True),
    ("areas", "oil_gas", "gaz à effet de serre", "fr", False),
    ("areas", "oil_gas", "gases de efecto invernadero", "es", False),
    ("areas", "oil_gas", "gases de efeito estufa", "pt", False),
    ("areas", "climate", "clima degli affari", "it", False),
    ("areas", "oil_gas", "Tränengas", "de", False),
    ("areas", "oil_gas", "traangas", "nl", False),
    ("areas", "oil_gas", "tårgas", "sv", False),
    ("areas", "oil_gas", "парниковых газов", "ru", False),
    ("areas", "climate", "парниковых газов", "ru", True),
    ("areas", "climate", "инвестиционный климат", "ru", False),
    ("areas", "oil_gas", "нефть и газ", "ru", True),
    ("areas", "climate", "інвестиційного клімату", "uk", False),
    ("areas", "oil_gas", "sera gazı", "tr", False),
    ("areas", "oil_gas", "الغاز المسيل للدموع", "ar", False),
    ("areas", "oil_gas", "النفط والغاز", "ar", True),
    ("areas", "climate", "مناخ الأعمال", "ar", False),
    ("areas", "environment", "بيئة الأعمال", "ar", False),
    ("areas", "oil_gas", "گاز اشک‌آور", "fa", False),
    ("areas", "oil_gas", "آنسو گیس", "ur", False),
    ("areas", "oil_gas", "आंसू गैस", "hi", False),
    ("areas", "oil_gas", "温室气体", "zh", False),
    ("areas", "environment", "投資環境", "ja", False),
    ("areas", "environment", "環境", "ja", True),
    ("areas", "environment", "투자 환경", "ko", False),
    ("areas", "oil_gas", "minyak sawit", "id", False),
    ("areas", "oil_gas", "gesi ya machozi", "sw", False),
    ("areas", "mining", "data mining", "en", False),
    ("areas", "trade", "trade union", "en", False),
    ("party_kinds", "bank", "the West Bank", "en", False),
    ("party_kinds", "bank", "blood bank", "en", False),
    ("party_kinds", "bank", "the Central Bank of Kenya", "en", True),
    ("party_kinds", "company", "in the company of friends", "en", False),
    ("party_kinds", "state", "state of emergency", "en", False),
    ("party_kinds", "state", "the State of Kuwait", "en", True),
    ("party_kinds", "state", "état d'urgence", "fr", False),
    ("party_kinds", "bank", "банк крови", "ru", False),
    ("party_kinds", "bank", "بنك الدم", "ar", False),
    ("party_kinds", "bank", "البنك المركزي", "ar", True),
    ("instrument_kinds", "annex", "threatened to annex", "en", False),
    ("instrument_kinds", "contract", "contract killers", "en", False),
    ("instrument_kinds", "agreement", "a deal worth millions", "en", True),
    ("instrument_kinds", "protocol", "Internet protocol", "en", False),
    ("instrument_kinds", "protocol", "the protocol on trade", "en", True),
    ("instrument_kinds", "memorandum_of_understanding", "goût mou", "fr", False),
    ("instrument_kinds", "memorandum_of_understanding", "un MoU signé", "fr", True),
    ("instrument_kinds", "agreement", "互联网协议", "zh", False),
    ("instrument_kinds", "agreement", "合作协议", "zh", True),
]


@pytest.mark.parametrize(("codes", "code", "passage", "language", "states"), TERMS)
def test_a_word_in_another_sense_states_no_code(codes: str, code: str, passage: str, language: str, states: bool) -> None:
    assert (check(code, passage, "term", language=language, codes=codes).verdict == "supported") == states


BEARERS = [
    ("John Smith", "the John Smith Foundation", None, "unverifiable"),
    ("George Bush", "George Bush Intercontinental Airport", "en", "unverifiable"),
    ("John Smith", "John Smith signed the deal", "en", "supported"),
    ("John Smith", "John Smith, Foundation president", "en", "supported"),
    ("John Smith", "the foundation's president, John Smith", "en", "supported"),
    ("John Smith", "signed by John Smith in the park", "en", "supported"),
    ("Charles de Gaulle", "l'aéroport Charles de Gaulle", "fr", "unverifiable"),
    ("Charles de Gaulle", "le général Charles de Gaulle", "fr", "supported"),
    ("Konrad Adenauer", "Konrad-Adenauer-Stiftung", "de", "unverifiable"),
    ("Konrad Adenauer", "Konrad Adenauer unterzeichnete", "de", "supported"),
    ("Atatürk", "Atatürk Havalimanı", "tr", "unverifiable"),
    ("Mohammed V", "جامعة محمد الخامس", "ar", "unverifiable"),
    ("Mohammed", "رئيس الجامعة محمد السادس", "ar", "supported"),
    ("Benazir Bhutto", "بینظیر بھٹو ایئرپورٹ", "ur", "unverifiable"),
    ("Indira Gandhi", "इंदिरा गांधी हवाई अड्डा", "hi", "unverifiable"),
    ("Indira Gandhi", "इंदिरा गांधी ने हस्ताक्षर किए", "hi", "supported"),
    ("Soekarno Hatta", "bandara Soekarno Hatta", "id", "unverifiable"),
    ("Julius Nyerere", "uwanja wa ndege wa Julius Nyerere", "sw", "unverifiable"),
    ("Simón Bolívar", "aeropuerto Simón Bolívar", "es", "unverifiable"),
    ("Simón Bolívar", "el presidente Simón Bolívar firmó", "es", "supported"),
    ("Lomonosov", "университет имени Ломоносова", "ru", "unverifiable"),
    ("Kim Dae-jung", "김대중 재단", "ko", "unverifiable"),
    ("Kim Dae-jung", "김대중 대통령", "ko", "supported"),
    ("Wang Yi", "王毅外长", "zh", "supported"),
]


@pytest.mark.parametrize(("name", "passage", "language", "verdict"), BEARERS)
def test_what_is_named_after_somebody_is_not_that_person(name: str, passage: str, language: str | None, verdict: str) -> None:
    assert check(name, passage, "person", language=language).verdict == verdict


def test_a_verb_that_is_spelled_like_a_people_brings_in_no_country() -> None:
    assert check("Polish the draft", "refine the draft", "paraphrase", language="en").verdict == "unverifiable"
    assert check("Polish ministers met", "the ministers met", "paraphrase", language="en").verdict == "contradicted"
    assert check("PL", "Polish troops", "country", language="en").verdict == "supported"


@pytest.mark.parametrize(("value", "passage"), [(3, "drei Staaten"), (3000, "about 3,000 troops")])
def test_a_short_passage_without_its_language_is_told_to_want_it(value: int, passage: str) -> None:
    found = check(value, passage, "number")
    assert found.verdict == "unverifiable"
    assert "too short to tell" in found.reason


@pytest.mark.parametrize(
    ("value", "passage", "verdict"),
    [
        ("राम", "रामायण", "contradicted"),
        ("कम", "कमी", "contradicted"),
        ("राम", "राम ने", "supported"),
        ("दिल्ली", "दिल्ली में", "supported"),
        ("दिल्ली", "दिल्ली।", "supported"),
    ],
)
@pytest.mark.parametrize("kind", ["verbatim", "name"])
def test_a_vowel_sign_goes_on_with_its_word(kind: str, value: str, passage: str, verdict: str) -> None:
    assert check(value, passage, kind, language="hi").verdict == verdict
