"""What is asked, supposed, refuted or taken back is no signing; what only has such a word in it is."""

from __future__ import annotations

import pytest

from accordant import Document
from accordant.offline.draft import draft_read

UNREAL = {
    "en": [
        "Reports that Egypt and Iran signed a memorandum of understanding in Cairo are false, the foreign ministry said.",
        "Nigeria and France signed no agreement in Abuja on Friday.",
        "Kenya withdrew its signature from the oil agreement with Uganda.",
        "Did Nigeria and France sign an agreement in Abuja on Friday?",
        "Asked whether Nigeria and France had signed a defence agreement, the minister declined to comment.",
        "Had Nigeria and France signed the treaty in Abuja, the war would have ended.",
        "If France and Germany signed a defence agreement tomorrow, nothing would change.",
        "Rumours that Nigeria and France signed a treaty in Abuja spread on Friday.",
        "He dreamed that Kenya and Uganda signed a treaty in Nairobi.",
        "Kenya and Uganda failed to sign the agreement in Nairobi on Friday.",
        "The president signed the book of condolences after Japan and Peru agreed a treaty in Lima.",
        "Correction: An earlier version of this article said Kenya and Uganda signed a treaty in Nairobi.",
        "Hoax: Kenya and Uganda signed a treaty in Nairobi on Friday.",
    ],
    "fr": [
        "Le document selon lequel la France et le Maroc ont signé un accord à Rabat est un faux, a indiqué le ministère.",
        "Le Mali retire sa signature de l'accord conclu avec l'Algérie.",
        "La France et le Niger devaient signer jeudi un accord à Niamey ; la cérémonie n'a pas eu lieu.",
        "La France et le Maroc n'ont signé aucun accord à Rabat.",
        "Interrogé pour savoir si la France et le Maroc avaient signé un accord de défense, le ministre a souri.",
        "La France et le Maroc ont-ils signé un accord de pêche à Rabat ?",
    ],
    "es": [
        "Es falso que Chile y Perú firmaran un acuerdo en Lima, aclaró la cancillería.",
        "Chile y Perú no lograron firmar el acuerdo en Lima.",
        "Perú retiró su firma del acuerdo con Chile.",
        "¿Firmaron Chile y Perú un acuerdo en Lima?",
        "Si Chile y Perú firmaran un acuerdo en Lima todo cambiaría.",
    ],
    "pt": [
        "É falso que Portugal e Angola assinaram um acordo em Luanda, diz o ministério.",
        "Angola retirou a sua assinatura do acordo com Portugal.",
        "Portugal e Angola não assinaram nenhum acordo em Luanda.",
    ],
    "de": [
        "Berichte, wonach Deutschland und Kenia ein Abkommen unterzeichnet haben, sind falsch.",
        "Kenia zog seine Unterschrift unter das Abkommen mit Uganda zurück.",
        "Deutschland und Kenia haben kein Abkommen unterzeichnet.",
        "Haben Deutschland und Kenia ein Abkommen unterzeichnet?",
        "Auf die Frage, ob Deutschland und Kenia ein Abkommen unterzeichnet haben, schwieg der Minister.",
    ],
    "ru": [
        "Неправда, что Россия и Сирия подписали договор в Дамаске.",
        "Слухи о том, что Россия и Сирия подписали договор, распространились в пятницу.",
        "Сирия отозвала свою подпись под соглашением с Россией.",
        "Россия и Сирия не подписали никакого соглашения.",
        "Если Россия и Сирия подпишут договор в Дамаске, всё изменится.",
        "Подписали ли Россия и Сирия договор в Дамаске, неизвестно.",
    ],
    "uk": [
        "Неправда, що Україна і Польща підписали угоду у Варшаві.",
        "Угорщина відкликала підпис під угодою з Україною.",
        "Україна і Польща не підписали жодної угоди.",
    ],
    "tr": [
        "Türkiye ile Mısır'ın Kahire'de anlaşma imzaladığı haberleri asılsız.",
        "Mısır, Türkiye ile anlaşmadan imzasını geri çekti.",
        "Türkiye ile Mısır hiçbir anlaşma imzalamadı.",
        "Türkiye ile Mısır anlaşma imzaladı mı?",
    ],
    "ar": [
        "إشاعة: وقعت مصر وإيران اتفاقية دفاع في القاهرة.",
        "سحبت مصر توقيعها على الاتفاق مع إثيوبيا.",
        "الأنباء عن توقيع مصر وإيران مذكرة تفاهم في القاهرة غير صحيحة.",
        "كان من المقرر أن توقع مصر وإثيوبيا اتفاقا في القاهرة، لكن الحفل لم يتم.",
        "هل وقعت مصر وإثيوبيا اتفاقية في القاهرة؟",
        "فشلت مصر وإثيوبيا في توقيع اتفاقية في القاهرة.",
    ],
    "fa": [
        "خبر امضای توافقنامه میان ایران و مصر در قاهره کذب است.",
        "اگر ایران و مصر توافقنامه‌ای در قاهره امضا کنند همه چیز تغییر می‌کند.",
        "آیا ایران و مصر توافقنامه امضا کردند؟",
    ],
    "ur": [
        "پاکستان اور ایران کے درمیان معاہدے پر دستخط کی خبریں بے بنیاد ہیں۔",
        "کیا پاکستان اور ایران نے معاہدے پر دستخط کیے؟",
        "پاکستان نے ایران کے ساتھ معاہدے سے اپنے دستخط واپس لے لیے۔",
    ],
    "hi": [
        "भारत और नेपाल के बीच समझौते पर हस्ताक्षर की खबरें निराधार हैं।",
        "क्या भारत और नेपाल ने समझौते पर हस्ताक्षर किए?",
        "अगर भारत और नेपाल समझौते पर हस्ताक्षर करते हैं तो सब बदल जाएगा।",
    ],
    "zh": [
        "网传中国与越南在河内签署军事协定系谣言。",
        "中国与越南在河内签署军事协定的消息不实。",
        "中国和越南未能签署协定。",
        "越南撤回签署与中国的协定。",
        "如果中国和越南签署协定，局势将改变。",
    ],
    "id": [
        "Hoaks: Indonesia dan Israel menandatangani perjanjian di Jakarta.",
        "Kabar bahwa Indonesia dan Israel menandatangani perjanjian di Jakarta tidak benar.",
        "Indonesia dan Malaysia gagal menandatangani perjanjian di Jakarta.",
        "Jika Indonesia dan Malaysia menandatangani perjanjian di Jakarta semuanya berubah.",
        "Malaysia menarik tanda tangannya dari perjanjian dengan Indonesia.",
    ],
}

REAL = {
    "en": [
        "Kenya and Uganda signed an agreement on the fight against false news in Nairobi on Friday.",
        "After weeks of rumours, Kenya and Uganda signed a trade agreement in Nairobi on Friday.",
        "Kenya and Uganda signed a trade agreement in Nairobi on Friday; reports of a rift are false, the minister said.",
        "Kenya withdrew its troops and signed a peace agreement with Uganda in Nairobi on Friday.",
        "No fewer than five ministers looked on as Kenya and Uganda signed a trade agreement in Nairobi.",
        "Kenya and Uganda signed an agreement that will decide whether the bridge is built.",
        "If ratified, the agreement that Kenya and Uganda signed in Nairobi on Friday will open the border.",
        "Correction: Kenya and Uganda signed the agreement on Friday, not on Thursday.",
        "The president signed the guest book, then Kenya and Uganda signed a trade agreement in Nairobi on Friday.",
        "Kenya and Uganda had talks and signed an agreement in Nairobi on Friday.",
    ],
    "fr": ["La France et le Maroc ont signé à Rabat un accord contre les fausses informations.", "La France et le Maroc ont signé vendredi un accord pour savoir si le pont tiendra."],
    "es": ["Chile y Perú firmaron en Lima un acuerdo contra las noticias falsas.", "Tras los rumores, Chile y Perú firmaron un acuerdo en Lima."],
    "pt": ["Portugal e Angola assinaram em Luanda um acordo contra notícias falsas."],
    "de": ["Deutschland und Kenia haben in Berlin ein Abkommen gegen Falschmeldungen unterzeichnet.", "Nach Gerüchten über einen Streit, unterzeichneten Deutschland und Kenia in Berlin ein Abkommen."],
    "ru": ["Россия и Сирия подписали в Дамаске соглашение о борьбе с ложными новостями.", "Россия и Сирия подписали договор в Дамаске, но ратификация займёт год."],
    "uk": ["Україна і Польща підписали у Варшаві угоду про протидію фейкам."],
    "tr": ["Türkiye ile Mısır, yalan haberle mücadele anlaşması imzaladı."],
    "ar": ["وقعت مصر والأردن في القاهرة اتفاقية لمكافحة الأخبار الكاذبة والشائعات.", "سحبت مصر قواتها ووقعت اتفاقية سلام مع إثيوبيا في القاهرة."],
    "fa": ["ایران و عراق توافقنامه مبارزه با اخبار جعلی را در تهران امضا کردند."],
    "ur": ["پاکستان اور ایران نے جھوٹی خبروں کے خلاف معاہدے پر دستخط کیے۔"],
    "hi": ["भारत और नेपाल ने फर्जी खबरों के खिलाफ समझौते पर हस्ताक्षर किए।"],
    "zh": ["中国和越南在河内签署打击虚假信息协定。", "中国撤回部队，并与越南在河内签署贸易协定。"],
    "id": ["Indonesia dan Malaysia menandatangani perjanjian melawan hoaks di Jakarta."],
}


def _record(text: str, language: str) -> dict | None:  # type: ignore[type-arg]
    record: dict | None = draft_read(Document(text, language=language))["record"]  # type: ignore[type-arg]
    return record


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in UNREAL.items() for text in texts])
def test_what_did_not_happen_or_may_not_have_is_told_by_no_record_of_a_signing(language: str, text: str) -> None:
    record = _record(text, language)
    assert record is None or record["signing"]["status"] in {"denied", "cancelled", "rejected", "terminated", "postponed"}


@pytest.mark.parametrize(("language", "text"), [(language, text) for language, texts in REAL.items() for text in texts])
def test_a_signing_told_beside_such_a_word_is_news(language: str, text: str) -> None:
    record = _record(text, language)
    assert record is not None
    assert record["signing"]["status"] == "signed"


BESIDE = [
    ("ar", "بعد سنوات من المفاوضات وقعت مصر والأردن اتفاقية تجارة في القاهرة."),
    ("fa", "ایران و عراق موفق به امضای توافقنامه تجاری در تهران شدند."),
    ("ar", "قال الوزير إن مصر والأردن وقعتا اتفاقية تجارة في القاهرة."),
    ("ar", "وقعت مصر والأردن أهم اتفاقية تجارة في القاهرة."),
    ("en", "Without any fanfare, Kenya and Uganda signed a trade agreement in Nairobi."),
    ("en", "Kenya and Uganda signed a trade agreement in Nairobi that no previous agreement had foreseen."),
    ("en", "Kenya has no trade barriers left with Uganda after the two signed an agreement in Nairobi."),
    ("en", "NAIROBI, May 3 — Kenya and Uganda signed a lease agreement on a port in Nairobi, the foreign ministries said."),
    ("en", "Russia and Kazakhstan signed a lease agreement on the Baikonur spaceport in Moscow."),
    ("en", "The war killed 300 people; Kenya and Uganda signed a peace agreement in Nairobi."),
    ("en", "Kenya and Uganda signed a peace agreement to end a war in which thousands died."),
    ("zh", "中国与越南时隔十年后在河内签署贸易协定。"),
    ("zh", "中国与越南在河内签署影视合作协定。"),
    ("hi", "भारत और नेपाल ने किसी भी विवाद को सुलझाने के लिए समझौते पर हस्ताक्षर किए।"),
    ("ur", "پاکستان اور ایران نے تجارتی معاہدے پر دستخط کیے، کوئی اختلاف نہیں۔"),
    ("tr", "Türkiye ile Mısır, Kahire'de ticaret anlaşması imzaladı, hiçbir sorun kalmadı."),
    ("pt", "Portugal e Angola assinaram em Luanda um acordo que não prejudica qualquer outro acordo."),
    ("id", "Indonesia dan Malaysia menandatangani perjanjian dagang di Jakarta tanpa hambatan."),
    ("fr", "Si la ratification traîne, la France et le Maroc ont signé vendredi un accord de pêche à Rabat."),
    ("es", "Tras años de rumores, Chile y Perú firmaron un acuerdo en Lima."),
    ("en", "Ali Hassan of Kenya and the minister of Uganda signed a trade agreement between Kenya and Uganda in Nairobi."),
    ("uk", "Україна і Польща підписали у Варшаві угоду, суд визнав її законною."),
    ("en", "Kenya and Uganda, whose presidents signed the visitors' book, signed a trade agreement in Nairobi."),
    ("de", "Deutschland und Kenia haben heute Morgen in Berlin ein Abkommen unterzeichnet."),
    ("es", "Chile y Perú firmaron esta mañana un acuerdo en Lima."),
    ("en", "Kenya and Uganda signed a trade agreement in Nairobi on Friday; tomorrow the presidents meet."),
]
TOMORROW = [
    ("en", "Kenya and Uganda sign a trade agreement tomorrow in Nairobi."),
    ("fr", "La France et le Maroc signent demain un accord de pêche à Rabat."),
    ("it", "Italia e Albania firmano domani un accordo a Tirana."),
    ("es", "Chile y Perú firman mañana un acuerdo en Lima."),
    ("de", "Deutschland und Kenia unterzeichnen morgen in Berlin ein Abkommen."),
    ("ru", "Россия и Китай завтра подписывают договор в Пекине."),
    ("zh", "中国和越南明天签署协定。"),
    ("ar", "توقع مصر والأردن غدا اتفاقية في القاهرة."),
    ("tr", "Türkiye ile Mısır yarın Kahire'de anlaşma imzalıyor."),
    ("id", "Indonesia dan Malaysia menandatangani perjanjian besok di Jakarta."),
]


@pytest.mark.parametrize(("language", "text"), BESIDE)
def test_words_of_doubt_elsewhere_in_the_sentence_leave_the_signing_alone(language: str, text: str) -> None:
    record = _record(text, language)
    assert record is not None
    assert record["signing"]["status"] == "signed"


@pytest.mark.parametrize(("language", "text"), TOMORROW)
def test_what_is_signed_tomorrow_is_not_signed(language: str, text: str) -> None:
    record = _record(text, language)
    assert record is None or record["signing"]["status"] == "planned"


SUPPOSED = {
    "en": "British farmers could be spared the new tariff if an agreement with India is signed in London this year.",
    "fr": "Les pêcheurs seraient épargnés si un accord entre la France et le Maroc était signé à Rabat.",
    "id": "Tarif itu akan turun jika perjanjian Indonesia dan Malaysia ditandatangani di Jakarta.",
}


@pytest.mark.parametrize("language", SUPPOSED)
def test_what_would_follow_if_it_were_signed_is_no_signing(language: str) -> None:
    record = _record(SUPPOSED[language], language)
    assert record is None or record.get("signing") is None or record["signing"]["status"] != "signed"


HOPED = {
    "en": "The minister said he was hopeful that Kenya and Uganda would sign the trade agreement by the end of the year.",
    "fr": "La France et le Maroc espèrent signer l'accord de pêche avant la fin de l'année à Rabat.",
    "id": "Menteri berharap Indonesia dan Malaysia akan menandatangani perjanjian dagang tahun ini.",
}


@pytest.mark.parametrize("language", HOPED)
def test_what_is_hoped_for_is_no_plan(language: str) -> None:
    record = _record(HOPED[language], language)
    assert record is None or record.get("signing") is None


FELL_THROUGH = [
    ("en", "The signing of the trade agreement between Kenya and Uganda in Nairobi fell through."),
    ("en", "The signing of the agreement between Kenya and Uganda, planned for Monday, did not take place."),
    ("en", "The planned signing of a memorandum between Kenya and Uganda collapsed at the last minute."),
    ("fr", "La signature de l'accord entre la France et le Maroc n'a finalement pas eu lieu."),
    ("fr", "La signature de l'accord de pêche entre la France et le Maroc à Rabat a capoté."),
    ("es", "La firma del acuerdo entre Chile y Perú no se concretó."),
    ("pt", "A assinatura do acordo entre Portugal e Angola em Luanda não chegou a acontecer."),
    ("de", "Die Unterzeichnung des Abkommens zwischen Deutschland und Kenia kam nicht zustande."),
    ("it", "La firma dell'accordo tra l'Italia e l'Albania a Tirana è saltata."),
    ("ru", "Подписание соглашения между Россией и Сирией в Дамаске не состоялось."),
    ("uk", "Підписання угоди між Україною та Польщею у Варшаві не відбулося."),
    ("tr", "Türkiye ile Mısır arasında imzalanması beklenen anlaşma suya düştü."),
    ("ar", "تعثر توقيع الاتفاقية بين مصر وإثيوبيا في القاهرة."),
    ("fa", "امضای توافقنامه میان ایران و عراق در تهران انجام نشد."),
    ("ur", "پاکستان اور ایران کے درمیان معاہدے پر دستخط نہ ہو سکے۔"),
    ("hi", "भारत और नेपाल के बीच समझौते पर हस्ताक्षर नहीं हो सके।"),
    ("id", "Penandatanganan perjanjian kerja sama antara Indonesia dan Malaysia di Johor Bahru gagal dilaksanakan."),
]


@pytest.mark.parametrize(("language", "text"), FELL_THROUGH)
def test_a_ceremony_that_fell_through_signs_nothing(language: str, text: str) -> None:
    assert _record(text, language) is None


HELD = [
    ("en", "The signing of the trade agreement between Kenya and Uganda took place in Nairobi after earlier talks had collapsed."),
    ("fr", "La signature de l'accord de pêche entre la France et le Maroc a eu lieu à Rabat."),
    ("de", "Die Unterzeichnung des Abkommens zwischen Deutschland und Kenia fand in Nairobi statt."),
    ("ru", "Подписание соглашения между Россией и Сирией состоялось в Дамаске."),
]


@pytest.mark.parametrize(("language", "text"), HELD)
def test_a_ceremony_that_was_held_is_a_signing(language: str, text: str) -> None:
    record = _record(text, language)
    assert record is not None
    assert record["signing"]["status"] == "signed"


def test_a_ceremony_put_off_is_postponed() -> None:
    record = _record("Penandatanganan nota kesepahaman antara Indonesia dan Malaysia di Johor Bahru yang dijadwalkan Senin ini ditunda.", "id")
    assert record is not None
    assert record["signing"]["status"] == "postponed"


def test_a_treaty_renewed_by_signing_a_new_one_is_signed() -> None:
    record = _record(
        "España y Portugal renuevan su Tratado de Amistad\n\nTRUJILLO - España y Portugal han suscrito este jueves en Trujillo el nuevo Tratado de Amistad y Cooperación.",
        "es",
    )
    assert record is not None
    assert record["signing"]["status"] == "signed"


def test_reports_that_are_turned_down_are_denied() -> None:
    text = "Die Bundesregierung hat Berichte zurückgewiesen, wonach Deutschland und Kenia ein Abkommen geschlossen haben sollen."
    record = _record(text, "de")
    assert record is not None
    assert record["signing"]["status"] == "denied"


def test_a_verb_that_loses_its_particle_ends_or_announces() -> None:
    ended = _record("Niger kündigt Militärabkommen mit Deutschland\n\nDie Regierung in Niamey hat das Abkommen mit Deutschland einseitig aufgekündigt.", "de")
    assert ended is not None
    assert ended["signing"]["status"] == "terminated"
