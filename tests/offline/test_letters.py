"""Agreements made by an exchange of notes or letters. All texts are invented."""

from __future__ import annotations

import pytest

from accordant import Document, extract_agreement

NOTES = {
    "en": (
        """Nairobi, 4 March 2025

Excellency,

I have the honour to refer to the talks between the Government of the Republic of Kenya and the Government of the Kingdom of Norway on fisheries, and to propose that the permits of 1999 remain in use for five years.

I propose that this Note and Your Excellency's reply shall constitute an agreement between our two Governments.

Accept, Excellency, the assurances of my highest consideration.
""",
        "KE NO",
        "Nairobi",
    ),
    "fr": (
        """Dakar, le 4 mars 2025

Monsieur le Ministre,

J'ai l'honneur de me référer aux entretiens entre le Gouvernement de la République du Sénégal et le Gouvernement du Royaume du Maroc sur la pêche et de proposer que les licences restent en usage pendant cinq ans.

La présente lettre et votre réponse constitueront un accord entre nos deux Gouvernements.

Veuillez agréer, Monsieur le Ministre, l'assurance de ma haute considération.
""",
        "MA SN",
        "Dakar",
    ),
    "es": (
        """Quito, 4 de marzo de 2025

Señor Ministro:

Tengo el honor de referirme a las conversaciones entre el Gobierno de la República del Ecuador y el Gobierno de la República de Panamá sobre pesca y proponer que los permisos sigan vigentes.

La presente Nota y la de respuesta de Vuestra Excelencia constituirán un acuerdo entre ambos Gobiernos.
""",
        "EC PA",
        "Quito",
    ),
    "pt": (
        """Luanda, 4 de março de 2025

Senhor Ministro,

Tenho a honra de me referir às conversações entre o Governo da República de Angola e o Governo da República de Moçambique sobre pescas e de propor que as licenças continuem em uso.

A presente Nota e a resposta de Vossa Excelência constituirão um acordo entre os dois Governos.
""",
        "AO MZ",
        "Luanda",
    ),
    "de": (
        """Wien, den 4. März 2025

Exzellenz,

ich beehre mich, auf die Gespräche zwischen der Regierung der Republik Österreich und der Regierung der Republik Albanien über die Fischerei Bezug zu nehmen und vorzuschlagen, dass die Scheine weiter gelten.

Diese Note und Ihre Antwort bilden eine Vereinbarung zwischen unseren Regierungen.
""",
        "AL AT",
        "Wien",
    ),
    "ru": (
        """Астана, 4 марта 2025 года

Ваше Превосходительство,

имею честь сослаться на переговоры между Правительством Республики Казахстан и Правительством Республики Армения о рыболовстве и предложить, чтобы разрешения оставались в силе.

Настоящая нота и Ваш ответ составят соглашение между нашими Правительствами.
""",
        "AM KZ",
        "Астана",
    ),
    "uk": (
        """Київ, 4 березня 2025 року

Ваша Високоповажносте,

маю честь послатися на переговори між Урядом України та Урядом Республіки Молдова про рибальство і запропонувати, щоб дозволи залишалися чинними.

Ця нота та Ваша відповідь становитимуть угоду між нашими Урядами.
""",
        "MD UA",
        "Київ",
    ),
    "tr": (
        """Ankara, 4 Mart 2025

Ekselansları,

Türkiye Cumhuriyeti Hükümeti ile Katar Devleti Hükümeti arasında balıkçılık konusunda yapılan görüşmelere atıfta bulunmaktan şeref duyarım.

Bu nota ve cevabınız Hükümetlerimiz arasında bir anlaşma oluşturacaktır.
""",
        "QA TR",
        "Ankara",
    ),
    "ar": (
        """الرباط، 4 مارس 2025

صاحب المعالي،

أتشرف بأن أشير إلى المحادثات بين حكومة المملكة المغربية وحكومة الجمهورية التونسية حول الصيد البحري وأن أقترح أن تظل الرخص سارية.

وأقترح أن تشكل هذه المذكرة وردكم عليها، أي أن تشكل اتفاقا بين حكومتينا.
""",
        "MA TN",
        "الرباط",
    ),
    "fa": (
        """تهران، ۴ مارس ۲۰۲۵

عالیجناب،

افتخار دارم به مذاکرات بین دولت جمهوری اسلامی ایران و دولت جمهوری عراق درباره شیلات اشاره کنم و پیشنهاد نمایم که مجوزها معتبر بماند.

این یادداشت و پاسخ شما موافقتنامه‌ای را تشکیل خواهد داد.
""",
        "IQ IR",
        "تهران",
    ),
    "ur": (
        """اسلام آباد، 4 مارچ 2025

عالی جناب،

مجھے حکومت اسلامی جمہوریہ پاکستان اور حکومت جمہوریہ ترکیہ کے درمیان ماہی گیری پر بات چیت کا حوالہ دینے کا شرف حاصل ہے۔

یہ نوٹ اور آپ کا جواب دونوں حکومتوں کے درمیان ایک معاہدہ تصور ہوں گے۔
""",
        "PK TR",
        "اسلام آباد",
    ),
    "hi": (
        """नई दिल्ली, 4 मार्च 2025

महामहिम,

मुझे भारत गणराज्य की सरकार और नेपाल सरकार के बीच मत्स्य पालन पर हुई वार्ता का उल्लेख करने का सम्मान प्राप्त है।

यह नोट और आपका उत्तर दोनों सरकारों के बीच एक करार माना जाएगा।
""",
        "IN NP",
        "नई दिल्ली",
    ),
    "zh": (
        """北京，2025年3月4日

阁下：

我荣幸地提及中华人民共和国政府和老挝人民民主共和国政府之间关于渔业的会谈，并建议许可证继续有效。

本照会和阁下的复照即构成两国政府间的协定。
""",
        "CN LA",
        "北京",
    ),
    "id": (
        """Jakarta, 4 Maret 2025

Yang Mulia,

Saya mendapat kehormatan merujuk pada pembicaraan antara Pemerintah Republik Indonesia dan Pemerintah Malaysia tentang perikanan dan mengusulkan agar izin tetap berlaku.

Nota ini dan jawaban Yang Mulia merupakan suatu persetujuan antara kedua Pemerintah.
""",
        "ID MY",
        "Jakarta",
    ),
}
EN = NOTES["en"][0]


@pytest.mark.parametrize("language", NOTES)
def test_a_note_that_is_an_agreement_with_its_reply_has_the_day_and_town_that_it_bears(language: str) -> None:
    text, parties, town = NOTES[language]
    record = extract_agreement(Document(text, language=language), model="offline").record
    assert record is not None
    assert record.instrument is not None
    assert record.signing is not None
    read = (
        " ".join(sorted(party.country or "-" for party in record.parties)),
        record.instrument.kind,
        record.signing.on,
        record.signing.place,
    )
    assert read == (parties, "agreement", "2025-03-04", town)


def test_a_note_and_a_reply_of_another_day_leave_the_day_open() -> None:
    reply = "Oslo, 6 March 2025\n\nExcellency,\n\nI have the honour to acknowledge your Note and to confirm that my Government agrees.\n"
    record = extract_agreement(Document(EN + "\n" + reply), model="offline").record
    assert record is not None
    assert record.signing is None or record.signing.on is None


def test_a_reply_of_the_same_day_changes_nothing() -> None:
    reply = "Nairobi, 4 March 2025\n\nExcellency,\n\nI have the honour to acknowledge your Note and to confirm that my Government agrees.\n"
    record = extract_agreement(Document(EN + "\n" + reply), model="offline").record
    assert record is not None
    assert record.signing is not None
    assert (record.signing.on, record.signing.place) == ("2025-03-04", "Nairobi")


def test_the_title_of_an_exchange_says_what_it_is() -> None:
    title = "EXCHANGE OF NOTES BETWEEN THE GOVERNMENT OF KENYA AND THE GOVERNMENT OF NORWAY ON FISHERIES\n\nI\n\n"
    record = extract_agreement(Document(title + EN), model="offline").record
    assert record is not None
    assert record.instrument is not None
    assert (record.instrument.kind, record.instrument.title) == ("exchange_of_notes", title.strip().removesuffix("I").strip())


def test_a_letter_that_only_congratulates_is_no_agreement() -> None:
    text = "Nairobi, 4 March 2025\n\nExcellency,\n\nI have the honour to thank the Government of Norway for its letter to the Government of Kenya on fisheries.\n"
    assert extract_agreement(Document(text), model="offline").record is None
