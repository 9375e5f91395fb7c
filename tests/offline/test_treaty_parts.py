"""Treaties of which a page is missing, and those that name their parties or their day in another place. All texts are invented."""

from __future__ import annotations

import pytest

from accordant import Document, extract_agreement
from accordant.offline.text import Text
from accordant.offline.treaty import treaty_story

HEADLESS = {
    "en": (
        (
            "Article 1\nThe Contracting Parties shall abolish visas for holders of diplomatic passports.\n\n"
            "Article 2\nThe competent authorities of the Contracting Parties shall exchange specimens.\n\n"
            "Article 3\nEither Contracting Party may suspend this Agreement.\n\n"
            "DONE at Nairobi this fourth day of March, two thousand and twenty-five, in two originals in the English language.\n\n"
            "For the Government of the Republic of Kenya\n\nFor the Government of the Kingdom of Norway\n"
        ),
        "KE NO",
        "agreement",
    ),
    "fr": (
        (
            "Article 1\nLes Parties contractantes suppriment les visas pour les passeports diplomatiques.\n\n"
            "Article 2\nLes autorités des Parties contractantes échangent des spécimens.\n\n"
            "Article 3\nChaque Partie contractante peut suspendre le présent Accord.\n\n"
            "Fait à Dakar, le quatre mars deux mille vingt-cinq, en deux exemplaires originaux en langue française.\n\n"
            "Pour le Gouvernement de la République du Sénégal\n\nPour le Gouvernement du Royaume du Maroc\n"
        ),
        "MA SN",
        "agreement",
    ),
    "es": (
        (
            "Artículo 1\nLas Partes Contratantes suprimirán los visados para los pasaportes diplomáticos.\n\n"
            "Artículo 2\nLas autoridades de las Partes Contratantes intercambiarán muestras.\n\n"
            "Artículo 3\nCada Parte Contratante podrá suspender el presente Convenio.\n\n"
            "Hecho en Quito, a los cuatro días del mes de marzo de dos mil veinticinco, en dos ejemplares originales.\n\n"
            "Por el Gobierno de la República del Ecuador\n\nPor el Gobierno de la República de Panamá\n"
        ),
        "EC PA",
        "agreement",
    ),
    "pt": (
        (
            "Artigo 1.º\nAs Partes Contratantes suprimem os vistos em passaportes diplomáticos.\n\n"
            "Artigo 2.º\nAs autoridades das Partes Contratantes trocam espécimes.\n\n"
            "Artigo 3.º\nCada Parte Contratante pode suspender o presente Acordo.\n\n"
            "Feito em Luanda, aos quatro dias do mês de março de dois mil e vinte e cinco, em dois exemplares originais.\n\n"
            "Pelo Governo da República de Angola\n\nPelo Governo da República de Moçambique\n"
        ),
        "AO MZ",
        "agreement",
    ),
    "de": (
        (
            "Artikel 1\nDie Vertragsparteien heben die Sichtvermerkspflicht für Diplomatenpässe auf.\n\n"
            "Artikel 2\nDie Behörden der Vertragsparteien tauschen Muster aus.\n\n"
            "Artikel 3\nJede Vertragspartei kann dieses Abkommen aussetzen.\n\n"
            "Geschehen zu Wien am vierten März zweitausendfünfundzwanzig in zwei Urschriften in deutscher Sprache.\n\n"
            "Für die Regierung der Republik Österreich\n\nFür die Regierung der Republik Albanien\n"
        ),
        "AL AT",
        "agreement",
    ),
    "ru": (
        (
            "Статья 1\nДоговаривающиеся Стороны отменяют визы для владельцев дипломатических паспортов.\n\n"
            "Статья 2\nКомпетентные органы Договаривающихся Сторон обмениваются образцами паспортов.\n\n"
            "Статья 3\nКаждая Договаривающаяся Сторона может приостановить действие настоящего Соглашения.\n\n"
            "Совершено в городе Астане 4 марта 2025 года в двух экземплярах, каждый на русском языке.\n\n"
            "За Правительство Республики Казахстан\n\nЗа Правительство Республики Армения\n"
        ),
        "AM KZ",
        "agreement",
    ),
    "uk": (
        (
            "Стаття 1\nДоговірні Сторони скасовують візи для власників дипломатичних паспортів.\n\n"
            "Стаття 2\nОргани Договірних Сторін обмінюються зразками паспортів.\n\n"
            "Стаття 3\nКожна Договірна Сторона може зупинити дію цієї Угоди.\n\n"
            "Учинено у м. Києві 4 березня 2025 року у двох примірниках українською мовою.\n\n"
            "За Уряд України\n\nЗа Уряд Республіки Молдова\n"
        ),
        "MD UA",
        "agreement",
    ),
    "tr": (
        (
            "Madde 1\nAkit Taraflar diplomatik pasaport hamilleri için vizeyi kaldırır.\n\n"
            "Madde 2\nAkit Tarafların makamları örnekleri teati eder.\n\n"
            "Madde 3\nAkit Taraflardan her biri işbu Anlaşmayı askıya alabilir.\n\n"
            "İşbu Anlaşma Ankara'da 4 Mart 2025 tarihinde Türkçe dilinde iki asıl nüsha olarak yapılmıştır.\n\n"
            "Türkiye Cumhuriyeti Hükümeti Adına\n\nKatar Devleti Hükümeti Adına\n"
        ),
        "QA TR",
        "agreement",
    ),
    "ar": (
        (
            "المادة 1\nيلغي الطرفان المتعاقدان تأشيرات الدخول لحاملي الجوازات الدبلوماسية.\n\n"
            "المادة 2\nتتبادل سلطات الطرفين المتعاقدين نماذج الجوازات.\n\n"
            "المادة 3\nيجوز لأي من الطرفين المتعاقدين تعليق العمل بهذه الاتفاقية.\n\n"
            "حررت هذه الاتفاقية بالرباط في 4 مارس 2025 من نسختين أصليتين باللغة العربية.\n\n"
            "عن حكومة المملكة المغربية\n\nعن حكومة الجمهورية التونسية\n"
        ),
        "MA TN",
        "agreement",
    ),
    "fa": (
        (
            "ماده ۱\nطرفین متعاهد روادید دارندگان گذرنامه سیاسی را لغو می‌کنند.\n\n"
            "ماده ۲\nمقامات طرفین متعاهد نمونه گذرنامه‌ها را مبادله می‌نمایند.\n\n"
            "ماده ۳\nهر یک از طرفین متعاهد می‌تواند اجرای این موافقتنامه را معلق کند.\n\n"
            "این موافقتنامه در تهران در تاریخ ۴ مارس ۲۰۲۵ در دو نسخه به زبان فارسی تنظیم گردید.\n\n"
            "از طرف دولت جمهوری اسلامی ایران\n\nاز طرف دولت جمهوری عراق\n"
        ),
        "IQ IR",
        "agreement",
    ),
    "ur": (
        (
            "آرٹیکل 1\nمتعاہد فریقین سفارتی پاسپورٹ رکھنے والوں کے لیے ویزا ختم کریں گے۔\n\n"
            "آرٹیکل 2\nمتعاہد فریقین کے حکام نمونوں کا تبادلہ کریں گے۔\n\n"
            "آرٹیکل 3\nکوئی بھی متعاہد فریق اس معاہدے کو معطل کر سکتا ہے۔\n\n"
            "یہ معاہدہ اسلام آباد میں 4 مارچ 2025 کو اردو زبان میں دو اصل نسخوں میں طے پایا۔\n\n"
            "حکومت اسلامی جمہوریہ پاکستان کی جانب سے\n\nحکومت جمہوریہ ترکیہ کی جانب سے\n"
        ),
        "PK TR",
        "agreement",
    ),
    "hi": (
        (
            "अनुच्छेद 1\nसंविदाकारी पक्ष राजनयिक पासपोर्ट धारकों के लिए वीज़ा समाप्त करेंगे।\n\n"
            "अनुच्छेद 2\nसंविदाकारी पक्षों के प्राधिकारी नमूनों का आदान-प्रदान करेंगे।\n\n"
            "अनुच्छेद 3\nकोई भी संविदाकारी पक्ष इस करार को निलंबित कर सकता है।\n\n"
            "नई दिल्ली में 4 मार्च 2025 को हिन्दी भाषा में दो मूल प्रतियों में संपन्न।\n\n"
            "भारत गणराज्य की सरकार की ओर से\n\nनेपाल सरकार की ओर से\n"
        ),
        "IN NP",
        "agreement",
    ),
    "zh": (
        (
            "第一条\n缔约双方互免持外交护照人员的签证。\n\n第二条\n缔约双方主管机关交换护照样本。\n\n第三条\n缔约任何一方可以暂停执行本协定。\n\n"
            "本协定于二〇二五年三月四日在北京签订，一式两份，每份用中文写成。\n\n中华人民共和国政府代表\n\n老挝人民民主共和国政府代表\n"
        ),
        "CN LA",
        "agreement",
    ),
    "id": (
        (
            "Pasal 1\nPara Pihak pada Persetujuan ini membebaskan visa bagi pemegang paspor diplomatik.\n\n"
            "Pasal 2\nNegara Pihak saling bertukar spesimen paspor.\n\n"
            "Pasal 3\nSetiap negara pihak dapat menangguhkan Persetujuan ini.\n\n"
            "Dibuat di Jakarta pada tanggal 4 Maret 2025 dalam rangkap dua, dalam bahasa Indonesia.\n\n"
            "Untuk Pemerintah Republik Indonesia\n\nUntuk Pemerintah Malaysia\n"
        ),
        "ID MY",
        "agreement",
    ),
}


@pytest.mark.parametrize("language", HEADLESS)
def test_a_treaty_printed_from_its_first_article_on_has_the_parties_who_sign_it(language: str) -> None:
    text, parties, kind = HEADLESS[language]
    record = extract_agreement(Document(text, language=language), model="offline").record
    assert record is not None
    assert record.instrument is not None
    assert record.signing is not None
    assert (" ".join(sorted(party.country or "-" for party in record.parties)), record.instrument.kind, record.signing.on) == (
        parties,
        kind,
        "2025-03-04",
    )


@pytest.mark.parametrize("language", HEADLESS)
def test_articles_that_bind_contracting_parties_are_a_treaty_without_title_and_close(language: str) -> None:
    text, _, _ = HEADLESS[language]
    blocks = text.split("\n\n")
    body = "\n\n".join([*blocks[:3], *blocks[:3], *blocks[4:]])
    assert treaty_story(Text(Document(body, language=language))) is not None


FIRST_PAGES = {
    "en": "PREAMBLE\n\nThe Government of the Republic of Kenya,\nThe Government of the Republic of Uganda,\n\nReaffirming the Treaty on the Lakes signed in Arusha on 28 May 1975;\n\nConscious of the needs of their peoples;\n\nConvinced that trade brings them together;\n\nDesiring to lower their tariffs;\n",
    "fr": "PRÉAMBULE\n\nLe Gouvernement de la République du Kenya,\nLe Gouvernement de la République de l'Ouganda,\n\nRéaffirmant le Traité sur les lacs signé à Arusha le 28 mai 1975 ;\n\nConscients des besoins de leurs peuples ;\n\nConvaincus que le commerce les rapproche ;\n\nDésireux d'abaisser leurs droits de douane ;\n",
    "es": "PREÁMBULO\n\nEl Gobierno de la República de Kenia,\nEl Gobierno de la República de Uganda,\n\nReafirmando el Tratado sobre los lagos firmado en Arusha el 28 de mayo de 1975;\n\nConscientes de las necesidades de sus pueblos;\n\nConvencidos de que el comercio los acerca;\n\nDeseando reducir sus aranceles;\n",
    "pt": "PREÂMBULO\n\nO Governo da República do Quénia,\nO Governo da República do Uganda,\n\nReafirmando o Tratado sobre os lagos assinado em Arusha a 28 de maio de 1975;\n\nConscientes das necessidades dos seus povos;\n\nConvencidos de que o comércio os aproxima;\n\nDesejando reduzir as suas pautas;\n",
    "ru": "ПРЕАМБУЛА\n\nПравительство Республики Кения,\nПравительство Республики Уганда,\n\nподтверждая Договор об озёрах, подписанный в Аруше 28 мая 1975 года,\n\nсознавая нужды своих народов,\n\nстремясь снизить пошлины,\n\nжелая развивать торговлю,\n",
}


@pytest.mark.parametrize("language", FIRST_PAGES)
def test_a_first_page_names_the_parties_and_is_not_dated_by_the_treaty_that_it_recalls(language: str) -> None:
    record = extract_agreement(Document(FIRST_PAGES[language], language=language), model="offline").record
    assert record is not None
    assert (sorted(party.country or "-" for party in record.parties), record.signing) == (["KE", "UG"], None)


def test_articles_between_a_union_and_one_state_bind_that_state() -> None:
    text = (
        "Article 1\nAn association is hereby established between the Union and its Member States, of the one part, and the Republic of Moldova, of the other part.\n\n"
        "Article 2\nThe aims of this Agreement are to bring the Parties together.\n\nArticle 3\nThe Parties shall meet under this Agreement.\n"
    )
    record = extract_agreement(Document(text), model="offline").record
    assert record is not None
    assert ([party.country for party in record.parties], record.signing) == (["MD"], None)


@pytest.mark.parametrize(
    "text",
    [
        "Article 1\nThe tenant shall pay the rent.\n\nArticle 2\nThis Agreement ends after a year.\n\nArticle 3\nEither party may end this Agreement.\n",
        "LAW ON FISHERIES\n\nArticle 1\nThis Law applies to boats of Kenya.\n\nArticle 2\nThe Minister issues permits.\n\nArticle 3\nThis Law enters into force on 1 May 2025.\n",
        "Kenya and Uganda recalled the treaty on lakes of 1975.\n\nConvinced of its use, they met in Arusha.\n",
    ],
)
def test_a_lease_a_law_and_a_report_are_no_part_of_a_treaty(text: str) -> None:
    assert treaty_story(Text(Document(text))) is None
