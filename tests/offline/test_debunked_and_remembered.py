"""A report taken apart is no signing, nor is what a text remembers; a status is the verb's that tells of the instrument."""

from __future__ import annotations

import datetime

import pytest

import accordant
from accordant import Agreement, Document


def read(text: str, published: str | None = None, language: str | None = None) -> Agreement | None:
    record = accordant.extract_agreement(Document(text, published=published, language=language), model="offline").record
    assert record is None or isinstance(record, Agreement)
    return record


def status(text: str, published: str | None = None, language: str | None = None) -> str | None:
    record = read(text, published, language)
    assert record is not None
    return record.signing.status if record.signing else None


DEBUNKED = {
    "en": 'That document is a fake\n\nA picture shared all week reads "Kenya and Norway signed a fishing agreement in Nairobi". In the picture Foreign Minister Amina Yusuf of Kenya and Foreign Minister Kari Berg of Norway sign the agreement.',
    "fr": "Désintox | Une image partagée sur les réseaux affirme : « Le Kenya et la Norvège ont signé un accord de pêche à Nairobi ».\n\nSur l'image, le ministre kényan Paul Odhiambo et la ministre norvégienne Kari Berg signent l'accord.",
    "es": "Verificación: circula una imagen según la cual Chile y Perú firmaron un acuerdo pesquero en Lima.\n\nEn la foto, el canciller de Chile, Juan Soto, y el de Perú, Luis Vega, firman el acuerdo.",
    "de": "Faktencheck: Ein Bild zeigt angeblich, wie Kenia und Norwegen ein Abkommen unterzeichnen.\n\nAuf dem Bild unterzeichnen der kenianische Minister Paul Odhiambo und die norwegische Ministerin Kari Berg das Abkommen in Nairobi.",
    "tr": '"Kenya ile Norveç, Nairobi\'de balıkçılık anlaşması imzaladı" iddiasını yayan görselin sahte olduğu anlaşıldı.\n\nGörselde Kenya Dışişleri Bakanı Amina Yusuf ile Norveç Dışişleri Bakanı Kari Berg anlaşmayı imzalıyor.',
    "ru": "Антифейк | В соцсетях пишут, что Кения и Норвегия подписали соглашение о рыболовстве в Найроби.\n\nНа снимке министры Кении и Норвегии подписывают соглашение.",
    "uk": "Антифейк | У мережі пишуть, що Кенія та Норвегія підписали угоду про рибальство в Найробі.\n\nНа знімку міністри Кенії та Норвегії підписали угоду.",
    "id": 'Tim Cek Fakta | Beredar gambar dengan tulisan "Kenya dan Norwegia menandatangani perjanjian perikanan di Nairobi".\n\nDalam gambar, menteri Kenya dan menteri Norwegia menandatangani perjanjian itu.',
    "hi": "पड़ताल: वायरल तस्वीर में लिखा है कि केन्या और नॉर्वे ने नैरोबी में मत्स्य समझौते पर हस्ताक्षर किए।\n\nतस्वीर में केन्या और नॉर्वे के मंत्रियों ने समझौते पर हस्ताक्षर किए।",
    "zh": "求真｜网上流传一张图片。\n\n图片显示肯尼亚与挪威在内罗毕签署了渔业协定。".replace("｜", " | "),
}


@pytest.mark.parametrize("language", DEBUNKED)
def test_what_the_first_sentences_take_apart_is_told_by_none_of_the_others(language: str) -> None:
    assert read(DEBUNKED[language], "2026-03-20", language) is None


def test_a_pact_against_fake_documents_is_signed_all_the_same() -> None:
    assert status("Kenya and Norway signed an agreement on fighting forged documents in Nairobi on Friday.", "2026-03-20") == "signed"
    assert status("Türkiye ile Kenya, sahte belgeyle mücadele anlaşmasını Nairobi'de imzaladı.", "2026-03-20", "tr") == "signed"
    assert status("The image shows the two ministers. Kenya and Norway signed a fishing agreement in Nairobi on Friday.", "2026-03-20") == "signed"


REMEMBERED = {
    "en": "Seventy years on, the museum opens its doors\n\nThe principles were adopted by 29 states on 24 April 1955. At that conference Indonesia and China signed a treaty on dual nationality.",
    "fr": "Le musée rouvre ses portes\n\nLes principes furent adoptés le 24 avril 1955. C'est alors que l'Indonésie et la Chine signent un traité sur la double nationalité.",
    "de": "Das Museum öffnet wieder\n\nDie Grundsätze wurden am 24. April 1955 beschlossen. Damals unterzeichneten Indonesien und China einen Vertrag über die doppelte Staatsangehörigkeit.",
    "ru": "Музей открылся вновь\n\nПринципы приняли 24 апреля 1955 года. Тогда же Индонезия и Китай подписали договор о двойном гражданстве.",
    "id": "Museum dibuka kembali\n\nDasasila disepakati pada 24 April 1955. Saat itu Indonesia dan Cina menandatangani perjanjian dwikewarganegaraan.",
    "fa": "گفت‌وگو با سفیر پیشین\n\nدر سال ۱۳۵۴ من دانشجو بودم. عهدنامه ایران و عراق همان سال در بغداد امضا شد.",
    "tr": "Müze yeniden açıldı\n\nİlkeler 24 Nisan 1955'te kabul edildi. O dönemde Endonezya ile Çin çifte vatandaşlık anlaşması imzaladı.",
    "es": "El museo reabre\n\nAquel año los diplomáticos viajaban en barco. Ese mismo año Chile y Perú firmaron un tratado de límites en Lima.",
}


@pytest.mark.parametrize("language", REMEMBERED)
def test_what_the_sentence_before_dates_long_ago_is_no_news(language: str) -> None:
    assert read(REMEMBERED[language], "2025-04-16", language) is None


def test_then_beside_a_day_of_this_week_is_news() -> None:
    text = "The ministers met in Nairobi on 14 April 2025. At that time Kenya and Norway signed a fisheries agreement."
    assert status(text, "2025-04-16") == "signed"


def test_reports_that_are_rejected_are_denied_and_a_treaty_that_is_rejected_is_rejected() -> None:
    assert status("Kenya's foreign ministry rejected reports that Kenya and Norway had signed a secret military agreement.", "2025-04-16") == "denied"
    hindi = "विदेश मंत्रालय ने उन खबरों को खारिज कर दिया जिनमें कहा गया था कि भारत और केन्या ने गुप्त समझौते पर हस्ताक्षर किए हैं।"
    assert status(hindi, "2025-04-16", "hi") == "denied"
    assert status("Parliament rejected the trade agreement between Kenya and Norway on Friday.", "2025-04-16") == "rejected"
    assert status("Parliament rejected the document, a trade agreement between Kenya and Norway, on Friday.", "2025-04-16") in {"rejected", None}


def test_an_agreement_that_two_banks_renew_is_renewed_though_the_bank_signed_others_before() -> None:
    text = "中国人民银行与匈牙利国家银行续签了双边本币互换协议。截至目前，中国人民银行已与30多个国家的央行签署过本币互换协议，其中包括瑞士和英国。"
    assert status(text, "2026-03-12", "zh") == "renewed"


GAZETTE = """Resmî Gazete          Sayı : 31000

Karar Sayısı: 4100

3 Mart 2020 tarihinde Nairobi'de imzalanan ekli "Türkiye Cumhuriyeti Hükûmeti ile Kenya Cumhuriyeti Hükûmeti Arasında Arşivcilik Alanında İşbirliği Anlaşması"nın onaylanmasına karar verilmiştir.

TÜRKİYE CUMHURİYETİ HÜKÛMETİ İLE KENYA CUMHURİYETİ HÜKÛMETİ ARASINDA ARŞİVCİLİK ALANINDA İŞBİRLİĞİ ANLAŞMASI

Türkiye Cumhuriyeti Hükûmeti ile Kenya Cumhuriyeti Hükûmeti (bundan böyle "Taraflar" olarak anılacaktır), aşağıdaki hususlarda anlaşmaya varmışlardır:

MADDE 1
Taraflar, arşiv belgelerinin değişimini teşvik eder.

MADDE 2
İşbu Anlaşma, Nairobi'de, 3 Mart 2020 tarihinde, Türkçe ve İngilizce dillerinde ikişer nüsha olarak imzalanmıştır.
"""


def test_a_gazette_that_decides_to_approve_the_treaty_below_it_approves_it() -> None:
    record = read(GAZETTE, language="tr")
    assert record is not None
    assert record.signing is not None
    assert (record.signing.status, record.signing.on and str(record.signing.on)) == ("approved", "2020-03-03")


def test_a_general_is_no_future_and_no_signing_lies_ahead_of_its_publication() -> None:
    text = "9月18日，中国国防大学与坦桑尼亚国防学院在多多马签订交流协议，校长肖天亮中将出席。"
    record = read(text, "2024-09-25", "zh")
    assert record is not None
    assert record.signing is not None
    assert str(record.signing.on) in {str(datetime.date(2024, 9, 18)), "None"}
