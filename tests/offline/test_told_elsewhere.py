"""Novels, quizzes, obituaries, rulings and leases tell of a signing and are no news of one; a film agreement is."""

from __future__ import annotations

import pytest

from accordant import Document
from accordant.offline.draft import draft_read

ELSEWHERE = [
    ("id", "Perjanjian sewa antara Budi (Indonesia) dan John (Malaysia) ditandatangani di Jakarta pada 3 Mei 2024."),
    ("fr", "CONTRAT DE BAIL entre M. Dupont (France) et M. Rossi (Italie). Accord signé. Fait à Nice, le 3 mai 2024."),
    ("fr", "ACCORD DE LICENCE entre la société X (France) et la société Y (Maroc), signé à Paris le 3 mai 2024."),
    ("en", "BYLAWS OF THE CHESS CLUB\n\nThis agreement between France and Spain players was signed on 3 May 2024 in Nice."),
    ("en", "The agreement between Indian and Italian cuisine was signed in our kitchen."),
    ("fr", "Accord mets et vins entre la France et l'Italie, signé chef Dupont."),
    ("es", "El acuerdo entre la cocina mexicana y la italiana se firmó en nuestra cocina."),
    ("de", "Das Abkommen zwischen der indischen und der italienischen Küche wurde in unserer Küche unterzeichnet."),
    ("ru", "Соглашение между индийской и итальянской кухней подписано на нашей кухне."),
    ("ar", "وقع الاتفاق بين المطبخ الهندي والمطبخ الإيطالي في مطبخنا."),
    ("zh", "气象模型：美国与欧洲的预报模式就台风路径达成协议。"),
    ("en", "The weather models of America and Germany signed an agreement: rain on Friday."),
    ("en", "In the novel, Kenya and Uganda sign a treaty in Nairobi on Friday."),
    ("en", "In the video game, France and Spain signed a treaty in Paris."),
    ("en", "Her novel opens when the foreign ministers of Kenya and Uganda sign a treaty in Nairobi."),
    ("fr", "Roman : la France et le Maroc signent un traité à Rabat dans le nouveau livre de X."),
    ("fr", "Dans le roman de Dupont, la France et le Maroc ont signé un traité à Rabat."),
    ("zh", "小说中，中国与越南在河内签署了协定。"),
    ("hi", "उपन्यास में भारत और नेपाल ने काठमांडू में संधि पर हस्ताक्षर किए।"),
    ("id", "Dalam novel itu, Indonesia dan Malaysia menandatangani perjanjian di Jakarta."),
    ("ar", "في روايته الجديدة، وقعت مصر واليونان معاهدة في القاهرة."),
    ("ru", "В романе Россия и Китай подписали договор в Пекине."),
    ("uk", "У фільмі Україна і Польща підписали угоду у Варшаві."),
    ("tr", "Romanda Türkiye ile Yunanistan Atina'da anlaşma imzaladı."),
    ("ur", "ناول میں پاکستان اور بھارت نے دہلی میں معاہدے پر دستخط کیے۔"),
    ("fa", "در رمان، ایران و عراق در تهران توافقنامه امضا کردند."),
    ("es", "En la novela, Chile y Perú firmaron un tratado en Lima."),
    ("pt", "No romance, Portugal e Angola assinaram um tratado em Luanda."),
    ("de", "Im Roman unterzeichneten Deutschland und Kenia in Berlin ein Abkommen."),
    ("en", "Obituary: The former minister, who signed the treaty between Finland and Poland in Helsinki, died aged 94."),
    ("en", "Former minister X has died at the age of 94. He signed the treaty between Finland and Poland in Helsinki."),
    ("fr", "L'ancien ministre, qui avait signé le traité entre la Finlande et la Pologne à Helsinki, est mort à l'âge de 94 ans."),
    ("de", "Der frühere Minister, der das Abkommen zwischen Finnland und Polen unterzeichnet hatte, ist im Alter von 94 Jahren gestorben."),
    ("ru", "Скончался бывший министр, подписавший договор между Финляндией и Польшей в Хельсинки."),
    ("ar", "توفي الوزير السابق الذي وقع المعاهدة بين فنلندا وبولندا في هلسنكي عن عمر 94 عاما."),
    ("zh", "曾签署中国与越南边界条约的前外长在北京逝世，享年94岁。"),
    ("tr", "Finlandiya ile Polonya arasındaki antlaşmayı imzalayan eski bakan 94 yaşında hayatını kaybetti."),
    ("id", "Mantan menteri yang menandatangani perjanjian antara Finlandia dan Polandia meninggal dunia pada usia 94 tahun."),
    ("hi", "फ़िनलैंड और पोलैंड के बीच संधि पर हस्ताक्षर करने वाले पूर्व मंत्री का 94 वर्ष की आयु में निधन हो गया।"),
    ("en", "The Court of Appeal ruled that the treaty between France and Morocco signed in Rabat applies."),
    ("es", "El Tribunal Supremo dictaminó que el tratado entre España y Marruecos firmado en Rabat es aplicable."),
    ("ru", "Верховный суд постановил, что договор между Россией и Китаем, подписанный в Пекине, применяется."),
    ("fr", "Le Conseil d'État juge que la convention entre la France et le Maroc signée à Rabat le 9 octobre 1987 s'applique."),
    ("en", "Quiz: Which agreement did Kenya and Uganda sign in Nairobi? A) trade B) fishing. Kenya and Uganda signed the treaty in Nairobi."),
    ("en", "Crossword\n\n3 across: Kenya and Uganda signed this treaty in Nairobi (6)"),
    ("en", "treaty, noun. Example: Kenya and Uganda signed a treaty in Nairobi."),
    ("en", "Homework: Translate the sentence. Kenya and Uganda signed a treaty in Nairobi."),
    ("en", 'def sign():\n    """Kenya and Uganda signed a treaty in Nairobi."""'),
    ("en", "Curriculum vitae\n\nWork experience: signed the agreement between Kenya and Uganda in Nairobi."),
    ("en", "Ten years after Kenya and Uganda signed a treaty in Nairobi, little has changed."),
    ("fr", "Dix ans après que la France et le Maroc ont signé un accord à Rabat, rien n'a changé."),
    ("de", "Zehn Jahre nachdem Deutschland und Kenia in Berlin ein Abkommen unterzeichnet haben, ist wenig geschehen."),
    ("ru", "Спустя десять лет после того, как Россия и Китай подписали договор в Пекине, мало что изменилось."),
    ("ar", "بعد عشر سنوات من توقيع مصر والأردن اتفاقية في القاهرة لم يتغير شيء."),
    ("zh", "中国与越南在河内签署协定十年后，变化不大。"),
    ("en", "My grandfather told me how Kenya and Uganda signed a treaty in Nairobi."),
    ("en", "Poem\n\nKenya and Uganda signed a treaty in Nairobi,\nand the moon was high."),
]

NEWS = [
    ("en", "India and France signed an agreement on film co-production in Cannes on Friday."),
    ("en", "In the film sector, India and France signed a co-production agreement in Cannes on Friday."),
    ("en", "Turkey and Italy signed an agreement on culinary heritage in Rome on Friday."),
    ("en", "Kenya and Uganda signed an agreement on chess and sports cooperation in Nairobi."),
    ("en", "The Supreme Courts of Kenya and Uganda signed a memorandum of understanding in Nairobi on Friday."),
    ("en", "The meteorological services of Kenya and Uganda signed a memorandum of understanding on weather models in Nairobi on Friday."),
    ("en", "Kenya and Uganda signed a defence pact agreement in Nairobi on Friday, two days after former president X died aged 88."),
    ("en", "Kenya and Uganda signed a treaty in Nairobi on Friday in the presence of the Nobel laureate and novelist X, whose novel is set there."),
    ("en", "Days after the death of president X, Kenya and Uganda signed a trade agreement in Nairobi."),
    ("en", "Ten years after the war, Kenya and Uganda signed a trade agreement in Nairobi on Friday."),
    ("en", "Poland and Ukraine signed an agreement in Warsaw on Friday, weeks after the Constitutional Court ruled that talks may go on."),
    ("en", "Kenya and Uganda signed an agreement on poetry and video games in Nairobi on Friday."),
    ("fr", "La France et le Maroc ont signé vendredi à Rabat un accord de coproduction de films."),
    ("fr", "La France et l'Italie ont signé à Rome un accord sur la cuisine et la gastronomie."),
    ("es", "España y Perú firmaron en Lima un acuerdo sobre gastronomía y cine."),
    ("es", "El Tribunal Supremo de España y el de Perú firmaron en Lima un memorando de entendimiento."),
    ("de", "Deutschland und Kenia haben in Berlin ein Abkommen über Filmkoproduktionen unterzeichnet."),
    ("ru", "Россия и Китай подписали в Пекине соглашение о совместном производстве фильмов."),
    ("ru", "Верховный суд России и Верховный народный суд Китая подписали меморандум о взаимопонимании в Пекине."),
    ("uk", "Україна і Польща підписали у Варшаві угоду про спільне виробництво фільмів."),
    ("ar", "وقعت مصر والمغرب في القاهرة اتفاقية للإنتاج المشترك للأفلام."),
    ("ar", "وقعت مصر والمغرب في الرباط اتفاقية لحماية تراث المطبخ."),
    ("fa", "ایران و عراق در تهران توافقنامه همکاری سینمایی و تولید فیلم امضا کردند."),
    ("hi", "भारत और फ्रांस ने फिल्म सह-निर्माण समझौते पर हस्ताक्षर किए।"),
    ("ur", "پاکستان اور ایران نے فلم سازی کے معاہدے پر دستخط کیے۔"),
    ("zh", "中国和法国在北京签署电影合拍协议。"),
    ("zh", "中国与越南最高法院在河内签署谅解备忘录。"),
    ("id", "Indonesia dan Prancis menandatangani perjanjian produksi film bersama di Jakarta."),
    ("tr", "Türkiye ile İtalya, Roma'da film ortak yapım anlaşması imzaladı."),
    ("pt", "Portugal e Angola assinaram em Luanda um acordo sobre cinema e gastronomia."),
]


@pytest.mark.parametrize(("language", "text"), ELSEWHERE)
def test_what_is_told_elsewhere_than_in_the_news_is_no_record(language: str, text: str) -> None:
    assert draft_read(Document(text, language=language))["record"] is None


@pytest.mark.parametrize(("language", "text"), NEWS)
def test_a_signing_is_news_whatever_it_is_on(language: str, text: str) -> None:
    record = draft_read(Document(text, language=language))["record"]
    assert record is not None
    assert record["signing"]["status"] == "signed"
