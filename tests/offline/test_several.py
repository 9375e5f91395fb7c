"""Lists of instruments signed at one ceremony: each has its own parties, people, day and place, and nothing of another one's."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from accordant import Document, extract_agreements


class One(NamedTuple):
    """What a person reads of one instrument."""

    kind: str | None
    status: str | None
    on: str | None
    place: str | None
    parties: set[str]
    signatories: frozenset[str] | set[str] = frozenset()


KENYA_RWANDA = """Kenya, Rwanda sign three agreements

Kenya and Rwanda signed three documents in Kigali on 14 March 2025 during the state visit of President Mwangi Karanja.

The documents are:

1. Agreement on Mutual Recognition of Driving Licences
Transport Minister Alice Wambui
Minister of Infrastructure Jean Habimana

2. Memorandum of Understanding between the Ministry of Health of Kenya and the Ministry of Health of Rwanda on Malaria Control
Health Minister Peter Otieno
Minister of Health Diane Uwera

3. Protocol between the Kenya Fisheries Agency and the Rwanda Agriculture Board on Lake Fisheries
Director General Samuel Kiprop
Director General Claude Mugisha

Notes: The first document will enter into force after ratification; the others entered into force upon signature.
Document No. 3 was signed in Nairobi on 10 March 2025."""

SENEGAL_MALI = """Le Sénégal et la Mauritanie signent quatre accords

DAKAR, 3 février 2025 - Le Sénégal et la Mauritanie ont signé lundi 3 février 2025 à Dakar quatre accords de coopération, en présence du Premier ministre Amadou Diallo.

- Accord sur la pêche maritime, signé par la ministre des Pêches Fatou Ndiaye et le ministre des Pêches Mohamed Ould Ahmed
- Mémorandum d'entente entre le ministère de la Santé du Sénégal et le ministère de la Santé de Mauritanie sur la lutte contre le paludisme
- Protocole d'accord entre l'Université de Dakar et l'Université de Nouakchott sur l'échange d'étudiants
- Convention relative au transport routier, signée par le ministre des Transports Ousmane Sarr et le ministre de l'Équipement Sidi Ould Salem

Le deuxième texte est entré en vigueur dès sa signature."""

PERU_ECUADOR = """Perú y Ecuador firmaron tres documentos en Lima

Lima, 20 de mayo de 2025. Perú y Ecuador firmaron este martes 20 de mayo de 2025 en Lima tres documentos: un memorando de entendimiento sobre turismo entre el Ministerio de Comercio Exterior y Turismo del Perú y el Ministerio de Turismo del Ecuador, un convenio de cooperación penitenciaria y una carta de intención sobre minería.

El memorando fue firmado por la ministra de Comercio Exterior Elena Paredes y el ministro de Turismo Mateo Cevallos. El convenio tendrá una vigencia de cinco años."""

RUSSIA_UZBEKISTAN = """Перечень документов, подписанных в ходе визита

12 марта 2025 года в Ташкенте Казахстан и Узбекистан подписали следующие документы:

1. Соглашение между Правительством Республики Казахстан и Правительством Республики Узбекистан о международном автомобильном сообщении
От Казахстана — министр транспорта Марат Ахметов, от Узбекистана — министр транспорта Илхом Каримов

2. Меморандум о взаимопонимании между Министерством здравоохранения Республики Казахстан и Министерством здравоохранения Республики Узбекистан
От Казахстана — министр здравоохранения Айгуль Сериккызы, от Узбекистана — министр здравоохранения Бахтиёр Юсупов

3. План действий в сфере культуры на 2025–2027 годы

4. Протокол о сотрудничестве между акиматом города Алматы и хокимиятом города Самарканда

Второй документ вступил в силу с момента подписания. Четвёртый документ был подписан 11 марта 2025 года в Самарканде."""

JORDAN_TUNISIA = """الأردن وتونس يوقعان ثلاث اتفاقيات

عمان - وقع الأردن وتونس في عمان يوم 9 نيسان 2025 ثلاث اتفاقيات ومذكرات تفاهم خلال اجتماع اللجنة العليا المشتركة، هي:

1- اتفاقية بين حكومة المملكة الأردنية الهاشمية وحكومة الجمهورية التونسية حول تجنب الازدواج الضريبي
وقعها وزير المالية الأردني محمد العبادي ووزيرة المالية التونسية سناء الطرابلسي

2- مذكرة تفاهم بين وزارة السياحة الأردنية ووزارة السياحة التونسية في مجال السياحة
وقعتها وزيرة السياحة الأردنية لينا الخالدي ووزير السياحة التونسي كمال بن يوسف

3- البرنامج التنفيذي للتعاون الثقافي للأعوام 2025-2027

ودخلت الوثيقة الثانية حيز التنفيذ منذ توقيعها."""

CHINA_LAOS = """中老双方签署的合作文件清单

2025年3月5日，中国和老挝在万象签署多项合作文件。清单如下：

1. 《中华人民共和国政府和老挝人民民主共和国政府关于避免双重征税的协定》
2. 《中华人民共和国教育部与老挝人民民主共和国教育与体育部关于高等教育合作的谅解备忘录》
3. 《昆明市与万象市建立友好城市关系协议书》

第二项文件自签署之日起生效。第三项文件于3月4日在昆明签署。"""

TURKIYE_GEORGIA = """Türkiye ile Gürcistan arasında üç anlaşma imzalandı

Türkiye ile Gürcistan arasında 6 Mayıs 2025'te Ankara'da aşağıdaki belgeler imzalandı:

- Türkiye Cumhuriyeti Hükümeti ile Gürcistan Hükümeti Arasında Gümrük Konularında İşbirliği Anlaşması
- Türkiye Cumhuriyeti Sağlık Bakanlığı ile Gürcistan Sağlık Bakanlığı Arasında Mutabakat Zaptı
- Turizm Alanında Eylem Planı

İkinci belge imza tarihinde yürürlüğe girdi."""

BRAZIL_CAPE_VERDE = """Brasil e Cabo Verde assinam três acordos

Praia, 8 de abril de 2025 - O Brasil e Cabo Verde assinaram em 8 de abril de 2025, na Praia, os seguintes documentos:

a) Acordo sobre Serviços Aéreos
Assinado pelo ministro dos Transportes João Tavares e pela ministra das Relações Exteriores Teresa Moura

b) Memorando de Entendimento entre o Ministério da Saúde do Brasil e o Ministério da Saúde de Cabo Verde sobre Saúde Materna
Assinado pela ministra da Saúde Paula Andrade e pelo ministro da Saúde Nuno Évora

c) Protocolo de Cooperação entre a Universidade de Brasília e a Universidade de Cabo Verde

O segundo documento entrou em vigor na data da assinatura. O terceiro documento foi assinado em Brasília em 2 de abril de 2025."""

AUSTRIA_ALBANIA = """Österreich und Albanien unterzeichnen drei Abkommen

Österreich und Albanien haben am 17. Juni 2025 in Wien drei Dokumente unterzeichnet:

1.\tAbkommen zwischen der Republik Österreich und der Republik Albanien über soziale Sicherheit\tSozialministerin Eva Brandner\tFinanzminister Arben Hoxha
2.\tMemorandum of Understanding zwischen dem Umweltministerium der Republik Österreich und dem Umweltministerium der Republik Albanien über Abfallwirtschaft\tUmweltminister Karl Leitner\tUmweltministerin Mira Kola
3.\tProtokoll über die Zusammenarbeit der Feuerwehren\tInnenminister Franz Huber\tInnenminister Ilir Basha

Das zweite Dokument ist mit der Unterzeichnung in Kraft getreten, die übrigen bedürfen der Ratifikation."""

UKRAINE_MOLDOVA = """Україна та Молдова підписали низку документів

21 травня 2025 року в Кишиневі Україна та Молдова підписали такі документи:

• Угода між Кабінетом Міністрів України та Урядом Республіки Молдова про прикордонне співробітництво
• Меморандум про взаєморозуміння між Міністерством енергетики України та Міністерством енергетики Республіки Молдова
• Протокол про співпрацю в галузі туризму

Третій документ підписано 20 травня 2025 року в Одесі."""

INDONESIA_TIMOR = """Indonesia dan Timor-Leste menandatangani tiga dokumen

Indonesia dan Timor-Leste menandatangani tiga dokumen di Dili pada 2 Juli 2025, yaitu:

1. Persetujuan tentang Lintas Batas
2. Nota Kesepahaman antara Kementerian Kesehatan Indonesia dan Kementerian Kesehatan Timor-Leste tentang pengendalian malaria
3. Rencana Aksi kerja sama pendidikan 2025-2027

Dokumen kedua mulai berlaku sejak ditandatangani."""

INDIA_NEPAL = """भारत और नेपाल ने तीन समझौतों पर हस्ताक्षर किए

भारत और नेपाल ने 5 जून 2025 को काठमांडू में तीन दस्तावेजों पर हस्ताक्षर किए:

1. भारत और नेपाल के बीच रेल परिवहन पर समझौता
2. भारत के स्वास्थ्य मंत्रालय और नेपाल के स्वास्थ्य मंत्रालय के बीच समझौता ज्ञापन
3. पर्यटन पर समझौता ज्ञापन"""

IRAN_ARMENIA = """ایران و ارمنستان سه سند همکاری امضا کردند

ایران و ارمنستان روز ۱۲ مه ۲۰۲۵ در ایروان سه سند همکاری امضا کردند:

۱- موافقتنامه همکاری گمرکی میان دولت جمهوری اسلامی ایران و دولت جمهوری ارمنستان
۲- یادداشت تفاهم میان وزارت بهداشت ایران و وزارت بهداشت ارمنستان
۳- برنامه اجرایی همکاری‌های فرهنگی"""

PAKISTAN_QATAR = """پاکستان اور قطر کے درمیان تین معاہدوں پر دستخط

پاکستان اور قطر نے 4 مئی 2025 کو دوحہ میں تین معاہدوں پر دستخط کیے:

1۔ پاکستان اور قطر کے درمیان تجارت کا معاہدہ
2۔ پاکستان کی وزارت صحت اور قطر کی وزارت صحت کے درمیان مفاہمت کی یادداشت
3۔ سیاحت کے شعبے میں مفاہمت کی یادداشت"""

MOU = "memorandum_of_understanding"
TEXTS: dict[str, tuple[str, str, list[One]]] = {
    "kenya-rwanda": (
        "en",
        KENYA_RWANDA,
        [
            One("agreement", "signed", "2025-03-14", "Kigali", {"KE", "RW"}, {"Alice Wambui", "Jean Habimana"}),
            One(MOU, "in_force", "2025-03-14", "Kigali", {"Ministry of Health of Kenya", "Ministry of Health of Rwanda"}, {"Peter Otieno", "Diane Uwera"}),
            One("protocol", "in_force", "2025-03-10", "Nairobi", {"Kenya Fisheries Agency", "Rwanda Agriculture Board"}, {"Samuel Kiprop", "Claude Mugisha"}),
        ],
    ),
    "senegal-mauritania": (
        "fr",
        SENEGAL_MALI,
        [
            One("agreement", "signed", "2025-02-03", "Dakar", {"SN", "MR"}, {"Fatou Ndiaye", "Mohamed Ould Ahmed"}),
            One(MOU, "in_force", "2025-02-03", "Dakar", {"ministère de la Santé du Sénégal", "ministère de la Santé de Mauritanie"}),
            One(MOU, "signed", "2025-02-03", "Dakar", {"Université de Dakar", "Université de Nouakchott"}),
            One("convention", "signed", "2025-02-03", "Dakar", {"SN", "MR"}, {"Ousmane Sarr", "Sidi Ould Salem"}),
        ],
    ),
    "peru-ecuador": (
        "es",
        PERU_ECUADOR,
        [
            One(
                MOU,
                "signed",
                "2025-05-20",
                "Lima",
                {"Ministerio de Comercio Exterior y Turismo del Perú", "Ministerio de Turismo del Ecuador"},
                {"Elena Paredes", "Mateo Cevallos"},
            ),
            One("agreement", "signed", "2025-05-20", "Lima", {"PE", "EC"}),
            One("letter_of_intent", "signed", "2025-05-20", "Lima", {"PE", "EC"}),
        ],
    ),
    "kazakhstan-uzbekistan": (
        "ru",
        RUSSIA_UZBEKISTAN,
        [
            One("agreement", "signed", "2025-03-12", "Ташкенте", {"KZ", "UZ"}, {"Марат Ахметов", "Илхом Каримов"}),
            One(
                MOU,
                "in_force",
                "2025-03-12",
                "Ташкенте",
                {"Министерством здравоохранения Республики Казахстан", "Министерством здравоохранения Республики Узбекистан"},
                {"Айгуль Сериккызы", "Бахтиёр Юсупов"},
            ),
            One("action_plan", "signed", "2025-03-12", "Ташкенте", {"KZ", "UZ"}),
            One("protocol", "signed", "2025-03-11", "Самарканде", {"акиматом города Алматы", "хокимиятом города Самарканда"}),
        ],
    ),
    "jordan-tunisia": (
        "ar",
        JORDAN_TUNISIA,
        [
            One("agreement", "signed", "2025-04-09", "عمان", {"JO", "TN"}, {"محمد العبادي", "سناء الطرابلسي"}),
            One(MOU, "in_force", "2025-04-09", "عمان", {"وزارة السياحة الأردنية", "وزارة السياحة التونسية"}, {"لينا الخالدي", "كمال بن يوسف"}),
            One("implementing_arrangement", "signed", "2025-04-09", "عمان", {"JO", "TN"}),
        ],
    ),
    "china-laos": (
        "zh",
        CHINA_LAOS,
        [
            One("agreement", "signed", "2025-03-05", "万象", {"CN", "LA"}),
            One(MOU, "in_force", "2025-03-05", "万象", {"中华人民共和国教育部", "老挝人民民主共和国教育与体育部"}),
            One("agreement", "signed", "2025-03-04", "昆明", {"昆明市", "万象市"}),
        ],
    ),
    "turkiye-georgia": (
        "tr",
        TURKIYE_GEORGIA,
        [
            One("agreement", "signed", "2025-05-06", "Ankara", {"TR", "GE"}),
            One(MOU, "in_force", "2025-05-06", "Ankara", {"Türkiye Cumhuriyeti Sağlık Bakanlığı", "Gürcistan Sağlık Bakanlığı"}),
            One("action_plan", "signed", "2025-05-06", "Ankara", {"TR", "GE"}),
        ],
    ),
    "brazil-cape-verde": (
        "pt",
        BRAZIL_CAPE_VERDE,
        [
            One("agreement", "signed", "2025-04-08", "Praia", {"BR", "CV"}, {"João Tavares", "Teresa Moura"}),
            One(MOU, "in_force", "2025-04-08", "Praia", {"Ministério da Saúde do Brasil", "Ministério da Saúde de Cabo Verde"}, {"Paula Andrade", "Nuno Évora"}),
            One("protocol", "signed", "2025-04-02", "Brasília", {"Universidade de Brasília", "Universidade de Cabo Verde"}),
        ],
    ),
    "austria-albania": (
        "de",
        AUSTRIA_ALBANIA,
        [
            One("agreement", "signed", "2025-06-17", "Wien", {"AT", "AL"}, {"Eva Brandner", "Arben Hoxha"}),
            One(
                MOU,
                "in_force",
                "2025-06-17",
                "Wien",
                {"Umweltministerium der Republik Österreich", "Umweltministerium der Republik Albanien"},
                {"Karl Leitner", "Mira Kola"},
            ),
            One("protocol", "signed", "2025-06-17", "Wien", {"AT", "AL"}, {"Franz Huber", "Ilir Basha"}),
        ],
    ),
    "ukraine-moldova": (
        "uk",
        UKRAINE_MOLDOVA,
        [
            One("agreement", "signed", "2025-05-21", "Кишиневі", {"UA", "MD"}),
            One(MOU, "signed", "2025-05-21", "Кишиневі", {"Міністерством енергетики України", "Міністерством енергетики Республіки Молдова"}),
            One("protocol", "signed", "2025-05-20", "Одесі", {"UA", "MD"}),
        ],
    ),
    "indonesia-timor": (
        "id",
        INDONESIA_TIMOR,
        [
            One("agreement", "signed", "2025-07-02", "Dili", {"ID", "TL"}),
            One(MOU, "in_force", "2025-07-02", "Dili", {"Kementerian Kesehatan Indonesia", "Kementerian Kesehatan Timor-Leste"}),
            One("action_plan", "signed", "2025-07-02", "Dili", {"ID", "TL"}),
        ],
    ),
    "india-nepal": (
        "hi",
        INDIA_NEPAL,
        [
            One("agreement", "signed", "2025-06-05", "काठमांडू", {"IN", "NP"}),
            One(MOU, "signed", "2025-06-05", "काठमांडू", {"भारत के स्वास्थ्य मंत्रालय", "नेपाल के स्वास्थ्य मंत्रालय"}),
            One(MOU, "signed", "2025-06-05", "काठमांडू", {"IN", "NP"}),
        ],
    ),
    "iran-armenia": (
        "fa",
        IRAN_ARMENIA,
        [
            One("agreement", "signed", "2025-05-12", "ایروان", {"IR", "AM"}),
            One(MOU, "signed", "2025-05-12", "ایروان", {"وزارت بهداشت ایران", "وزارت بهداشت ارمنستان"}),
            One("implementing_arrangement", "signed", "2025-05-12", "ایروان", {"IR", "AM"}),
        ],
    ),
    "pakistan-qatar": (
        "ur",
        PAKISTAN_QATAR,
        [
            One("agreement", "signed", "2025-05-04", "دوحہ", {"PK", "QA"}),
            One(MOU, "signed", "2025-05-04", "دوحہ", {"پاکستان کی وزارت صحت", "قطر کی وزارت صحت"}),
            One(MOU, "signed", "2025-05-04", "دوحہ", {"PK", "QA"}),
        ],
    ),
}


MORE: dict[str, tuple[str, str, list[One]]] = {
    "en-semicolon": (
        "en",
        """Ghana and Togo sign three agreements in Accra

ACCRA - Ghana and Togo on 3 June 2025 signed three agreements in Accra: an agreement on extradition; a memorandum of understanding between the Ministry of Energy of Ghana and the Ministry of Mines of Togo on power trade; and a protocol on cross-border policing.

The memorandum was signed by Energy Minister Kofi Mensah and Mines Minister Yao Koffi. The protocol will be valid for three years. President Ama Owusu witnessed the ceremony.""",
        [
            One("agreement", "signed", "2025-06-03", "Accra", {"GH", "TG"}),
            One(MOU, "signed", "2025-06-03", "Accra", {"Ministry of Energy of Ghana", "Ministry of Mines of Togo"}, {"Kofi Mensah", "Yao Koffi"}),
            One("protocol", "signed", "2025-06-03", "Accra", {"GH", "TG"}),
        ],
    ),
    "en-notes": (
        "en",
        """List of documents signed during the visit of the President of Vietnam to Mongolia

The following documents were signed in Ulaanbaatar on 30 September 2024 between Mongolia and Vietnam:

(1) Treaty on Mutual Legal Assistance in Criminal Matters
(2) Memorandum of Understanding between the Ministry of Education of Mongolia and the Ministry of Education and Training of Vietnam
(3) Memorandum of Understanding between the National University of Mongolia and Hanoi University
(4) Action Plan for 2025-2027

Nos. 2 and 4 took effect on the date of signature. The treaty must be ratified.""",
        [
            One("treaty", "signed", "2024-09-30", "Ulaanbaatar", {"MN", "VN"}),
            One(MOU, "in_force", "2024-09-30", "Ulaanbaatar", {"Ministry of Education and Training of Vietnam", "Ministry of Education of Mongolia"}),
            One(MOU, "signed", "2024-09-30", "Ulaanbaatar", {"Hanoi University", "National University of Mongolia"}),
            One("action_plan", "in_force", "2024-09-30", "Ulaanbaatar", {"MN", "VN"}),
        ],
    ),
    "fr-run": (
        "fr",
        """Tunisie - Bénin : trois accords signés à Tunis

TUNIS, 11 juin 2025 - La Tunisie et le Bénin ont signé le 11 juin 2025 à Tunis trois documents : un accord de coopération judiciaire, un mémorandum d'entente entre le ministère de l'Agriculture tunisien et le ministère de l'Agriculture béninois sur la recherche agronomique, et un protocole sur la formation professionnelle.

L'accord a été signé par la ministre de la Justice Leïla Jaffel et le ministre de la Justice Yvon Detchenou. Le protocole est entré en vigueur à la date de sa signature.""",
        [
            One("agreement", "signed", "2025-06-11", "Tunis", {"BJ", "TN"}, {"Leïla Jaffel", "Yvon Detchenou"}),
            One(MOU, "signed", "2025-06-11", "Tunis", {"ministère de l'Agriculture béninois", "ministère de l'Agriculture tunisien"}),
            One("protocol", "in_force", "2025-06-11", "Tunis", {"BJ", "TN"}),
        ],
    ),
    "ru-table": (
        "ru",
        """Документы, подписанные по итогам переговоров

По итогам переговоров в Минске 5 февраля 2025 года Белоруссия и Монголия подписали три документа:

1)	Договор о выдаче	Министр юстиции Белоруссии Евгений Коваленко	Министр юстиции Монголии Батбаяр Дорж
2)	Меморандум о сотрудничестве между Министерством спорта Республики Беларусь и Министерством культуры Монголии	Министр спорта Сергей Ковальчук	Министр культуры Номин Чинбат
3)	Программа сотрудничества в области образования на 2025–2026 годы	Министр образования Андрей Иванец	Министр образования Пурэв Наранбаяр

Первый документ подлежит ратификации, остальные вступили в силу со дня подписания.""",
        [
            One("treaty", "signed", "2025-02-05", "Минске", {"BY", "MN"}, {"Батбаяр Дорж", "Евгений Коваленко"}),
            One(MOU, "in_force", "2025-02-05", "Минске", {"Министерством культуры Монголии", "Министерством спорта Республики Беларусь"}, {"Номин Чинбат", "Сергей Ковальчук"}),
            One("action_plan", "in_force", "2025-02-05", "Минске", {"BY", "MN"}, {"Андрей Иванец", "Пурэв Наранбаяр"}),
        ],
    ),
    "ar-bullets": (
        "ar",
        """مصر والعراق يوقعان عددا من مذكرات التفاهم

القاهرة - شهد رئيس مجلس الوزراء المصري سمير عبد الله توقيع وثائق تعاون بين مصر والعراق في القاهرة يوم 15 مايو 2025، وهي:

• اتفاقية في مجال النقل البري
• مذكرة تفاهم بين وزارة الصحة المصرية ووزارة الصحة العراقية
• بروتوكول تعاون بين جامعة القاهرة وجامعة بغداد

وستدخل الوثيقة الأولى حيز النفاذ بعد التصديق عليها.""",
        [
            One("agreement", "signed", "2025-05-15", "القاهرة", {"EG", "IQ"}),
            One(MOU, "signed", "2025-05-15", "القاهرة", {"وزارة الصحة العراقية", "وزارة الصحة المصرية"}),
            One("protocol", "signed", "2025-05-15", "القاهرة", {"جامعة القاهرة", "جامعة بغداد"}),
        ],
    ),
    "zh-lines": (
        "zh",
        """中国和巴西签署多项合作文件

2025年5月13日，中国和巴西在北京签署多项合作文件。有关文件如下：

（一）《中华人民共和国农业农村部与巴西联邦共和国农业部关于农业科技合作的谅解备忘录》
农业农村部副部长　张晓光
农业部副部长　若昂·席尔瓦

（二）《中华人民共和国政府与巴西联邦共和国政府关于和平利用外层空间的合作议定书》
国家航天局局长　单文博
科技部部长　卢西亚娜·桑托斯

（三）关于扩大人文交流的联合声明

所有文件自签署之日起生效。""",
        [
            One(MOU, "in_force", "2025-05-13", "北京", {"中华人民共和国农业农村部", "巴西联邦共和国农业部"}, {"张晓光", "若昂·席尔瓦"}),
            One("protocol", "in_force", "2025-05-13", "北京", {"BR", "CN"}, {"单文博", "卢西亚娜·桑托斯"}),
            One("joint_statement", "in_force", "2025-05-13", "北京", {"BR", "CN"}),
        ],
    ),
    "tr-lines": (
        "tr",
        """Türkiye ve Kuzey Makedonya üç belge imzaladı

Türkiye ve Kuzey Makedonya 9 Ekim 2025'te Üsküp'te üç belge imzaladı:

1. Askeri Eğitim İş Birliği Anlaşması
Milli Savunma Bakanı Ahmet Yıldız
Savunma Bakanı Vlado Misajlovski

2. Türkiye Tarım ve Orman Bakanlığı ile Kuzey Makedonya Tarım Bakanlığı Arasında Mutabakat Zaptı
Tarım Bakanı Mehmet Kaya
Tarım Bakanı Cvetan Tripunovski

3. Ortak Bildiri

Üçüncü belge 8 Ekim 2025'te Ankara'da imzalandı.""",
        [
            One("agreement", "signed", "2025-10-09", "Üsküp", {"MK", "TR"}, {"Ahmet Yıldız", "Vlado Misajlovski"}),
            One(MOU, "signed", "2025-10-09", "Üsküp", {"Kuzey Makedonya Tarım Bakanlığı", "Türkiye Tarım ve Orman Bakanlığı"}, {"Cvetan Tripunovski", "Mehmet Kaya"}),
            One("joint_statement", "signed", "2025-10-08", "Ankara", {"MK", "TR"}),
        ],
    ),
    "de-list": (
        "de",
        """Deutschland und Kirgisistan unterzeichnen vier Dokumente

Berlin, 4. April 2025 - Deutschland und Kirgisistan haben am 4. April 2025 in Berlin vier Dokumente unterzeichnet:

- Abkommen über kulturelle Zusammenarbeit
- Absichtserklärung zwischen dem Bundesministerium für Wirtschaft und dem Energieministerium der Kirgisischen Republik über Wasserkraft
- Protokoll über Rückübernahme (unterzeichnet von Innenministerin Nora Faber und Innenminister Ulan Nijasbekow)
- Memorandum of Understanding zwischen der Universität Bonn und der Universität Bischkek

Das dritte Dokument wurde bereits am 2. April 2025 in Bischkek unterzeichnet.""",
        [
            One("agreement", "signed", "2025-04-04", "Berlin", {"DE", "KG"}),
            One("declaration_of_intent", "signed", "2025-04-04", "Berlin", {"Bundesministerium für Wirtschaft", "Energieministerium der Kirgisischen Republik"}),
            One("protocol", "signed", "2025-04-02", "Bischkek", {"DE", "KG"}, {"Nora Faber", "Ulan Nijasbekow"}),
            One(MOU, "signed", "2025-04-04", "Berlin", {"Universität Bischkek", "Universität Bonn"}),
        ],
    ),
    "es-lista": (
        "es",
        """Chile y Paraguay suscriben cuatro instrumentos

Asunción, 12 de agosto de 2025. Chile y Paraguay suscribieron el 12 de agosto de 2025 en Asunción los siguientes instrumentos:

1. Tratado de extradición
2. Acuerdo interinstitucional entre el Ministerio de Salud de Chile y el Ministerio de Salud Pública de Paraguay sobre vacunas
3. Memorándum de Entendimiento entre la Universidad de Chile y la Universidad Nacional de Asunción
4. Declaración conjunta sobre el corredor bioceánico

Todos los documentos entraron en vigor en la fecha de su firma, salvo el primero.""",
        [
            One("treaty", "signed", "2025-08-12", "Asunción", {"CL", "PY"}),
            One("agreement", "in_force", "2025-08-12", "Asunción", {"Ministerio de Salud Pública de Paraguay", "Ministerio de Salud de Chile"}),
            One(MOU, "in_force", "2025-08-12", "Asunción", {"Universidad Nacional de Asunción", "Universidad de Chile"}),
            One("joint_declaration", "in_force", "2025-08-12", "Asunción", {"CL", "PY"}),
        ],
    ),
    "id-run": (
        "id",
        """Indonesia dan Laos teken tiga kerja sama

Vientiane - Indonesia dan Laos menandatangani tiga dokumen di Vientiane pada 7 Mei 2025: perjanjian ekstradisi, nota kesepahaman antara Kementerian Pertanian Indonesia dan Kementerian Pertanian Laos tentang pupuk, dan protokol kerja sama kepolisian.""",
        [
            One("agreement", "signed", "2025-05-07", "Vientiane", {"ID", "LA"}),
            One(MOU, "signed", "2025-05-07", "Vientiane", {"Kementerian Pertanian Indonesia", "Kementerian Pertanian Laos"}),
            One("protocol", "signed", "2025-05-07", "Vientiane", {"ID", "LA"}),
        ],
    ),
}


def records(text: str, language: str) -> list[dict[str, Any]]:
    found = extract_agreements(Document(text, language=language), model="offline").record or []
    return [each.model_dump(mode="json") for each in found]


def read(record: dict[str, Any]) -> One:
    signing = record["signing"] or {}
    named = {each["country"] if each["kind"] == "state" else each["name"] for each in record["parties"]}
    return One(
        (record["instrument"] or {}).get("kind"), signing.get("status"), signing.get("on"), signing.get("place"), named, {each["name"] for each in record["signatories"]}
    )


@pytest.mark.parametrize("name", [*TEXTS, *MORE])
def test_each_instrument_of_a_list_has_only_what_is_said_of_it(name: str) -> None:
    language, text, expected = (TEXTS | MORE)[name]
    found = [read(record) for record in records(text, language)]
    assert [each.kind for each in found] == [each.kind for each in expected]
    for own, told in zip(found, expected, strict=True):
        assert own.status == told.status
        assert own.on in {None, told.on}
        assert own.place in {None, told.place}
        assert own.parties <= told.parties
        assert own.signatories <= told.signatories


def test_most_of_what_a_person_reads_is_read() -> None:
    right = wanted = 0
    for language, text, expected in (TEXTS | MORE).values():
        for own, told in zip([read(record) for record in records(text, language)], expected, strict=True):
            right += len(own.parties & told.parties) + len(own.signatories & told.signatories) + (own.on == told.on) + (own.place == told.place)
            wanted += len(told.parties) + len(told.signatories) + 2
    assert right / wanted > 0.95


def test_all_but_those_that_are_excepted() -> None:
    written = (
        "Kenya and Rwanda signed three documents in Kigali on 14 March 2025:\n\n1. Treaty on Extradition\n2. Protocol on Fisheries\n3. Action Plan on Tourism\n\n"
        "All documents except the first entered into force upon signature."
    )
    assert [read(each).status for each in records(written, "en")] == ["signed", "in_force", "in_force"]


def test_who_looked_on_at_the_ceremony_was_not_there_when_another_was_signed_elsewhere() -> None:
    written = (
        "Kenya and Rwanda signed two documents in Kigali on 14 March 2025:\n\n1. Treaty on Extradition\n2. Protocol on Fisheries\n\n"
        "The second document was signed in Nairobi on 10 March 2025.\n\nPresident William Ruto witnessed the ceremony."
    )
    assert [[each["name"] for each in record["attendees"]] for record in records(written, "en")] == [["William Ruto"], []]


def test_a_line_of_those_who_looked_on_signs_nothing() -> None:
    written = (
        "Kenya and Rwanda signed two documents in Kigali on 14 March 2025:\n\n1. Treaty on Extradition\nIn the presence of Justice Minister Jane Wanjiku and "
        "Justice Minister Paul Habimana\n\n2. Protocol on Fisheries\n\nPress contact: Spokesman John Kamau"
    )
    assert [record["signatories"] for record in records(written, "en")] == [[], []]


def test_a_title_that_names_parties_nobody_can_read_has_none_of_the_headline() -> None:
    written = (
        "Kenya and Rwanda signed two documents in Kigali on 14 March 2025:\n\n1. Treaty on Extradition\n"
        "2. Memorandum of Understanding between KEMFRI and RAB on Fisheries Research"
    )
    assert [read(each).parties for each in records(written, "en")][1] <= {"KEMFRI", "RAB"}


def test_an_ordinal_that_counts_something_else_names_no_item() -> None:
    written = (
        "Kenya and Rwanda signed two documents in Kigali on 14 March 2025:\n\n1. Treaty on Extradition\n2. Protocol on Fisheries\n\n"
        "The first joint commission was held in Nairobi on 3 May 2019. The second round of talks took effect upon signature of a plan."
    )
    assert [(read(each).status, read(each).on, read(each).place) for each in records(written, "en")] == [("signed", "2025-03-14", "Kigali")] * 2


@pytest.mark.parametrize("second", ["the second document took effect upon signature.", "and the second took effect on signature."])
def test_a_length_of_time_after_the_signature_is_no_entry_into_force_upon_it(second: str) -> None:
    written = (
        "Kenya and Rwanda signed two documents in Kigali on 14 March 2025:\n\n1. Treaty on Extradition\n2. Protocol on Fisheries\n\n"
        f"The first document will enter into force thirty days from signature; {second}"
    )
    assert [read(each).status for each in records(written, "en")] == ["signed", "in_force"]


def test_the_line_of_one_that_says_where_and_when_holds_for_no_other() -> None:
    written = (
        "Kenya and Rwanda signed two documents:\n\n1. Treaty on Extradition\nSigned: Kigali, 14 March 2025\n\n2. Protocol on Fisheries\nEntry into force: 1 June 2025\n"
    )
    assert [(read(each).on, read(each).place) for each in records(written, "en")][1] == (None, None)
    assert (records(written, "en")[0]["term"] or {}).get("in_force_on") is None


def test_a_line_above_a_list_that_says_where_and_when_holds_for_all() -> None:
    written = "Signed: Kigali, 14 March 2025\n\nKenya and Rwanda signed two documents:\n\n1. Treaty on Extradition\n2. Protocol on Fisheries\n"
    assert [(read(each).on, read(each).place) for each in records(written, "en")] == [("2025-03-14", "Kigali")] * 2


def test_lines_without_number_or_bullet_that_are_names_of_instruments_are_items() -> None:
    written = (
        "Документы, подписанные по итогам переговоров\n\n6 августа 2025 года\nМосква, Кремль\n\n"
        "Соглашение между Правительством Российской Федерации и Правительством Малайзии о сотрудничестве в области туризма\n"
        "От России — Министр М. Г. Решетов\n\n"
        "Соглашение между Правительством Российской Федерации и Правительством Малайзии о взаимной правовой помощи по уголовным делам\n"
        "От России — Министр К. А. Чуев\n"
    )
    found = records(written, "ru")
    assert [{party["country"] for party in each["parties"]} for each in found] == [{"RU", "MY"}] * 2
    assert [read(each).status for each in found] == ["signed", "signed"]


def test_the_rows_of_a_table_whose_last_column_names_other_sides_do_not_bind_the_states() -> None:
    written = (
        "O Brasil e a China assinaram 4 atos em Brasília na quarta-feira, 20 de novembro de 2024.\n\n"
        "Nº\tInstrumento\tMatéria\tPartes\n1\tProtocolo\tUvas frescas\tGoverno do Brasil / Governo da China\n"
        "2\tProtocolo\tGergelim\tMinistério da Agricultura / Administração-Geral de Aduanas\n3\tProtocolo\tSorgo\tIdem\n"
        "4\tMemorando de entendimento\tSatélites\tTelebras / Shanghai SpaceSail\n"
    )
    found = records(written, "pt")
    assert [{party["country"] for party in each["parties"]} for each in found] == [{"BR", "CN"}, set(), set(), set()]


def test_what_was_signed_for_two_ministries_does_not_bind_the_states_of_those_who_sign() -> None:
    written = (
        "23 квітня 2024 року в Жешуві заступниця Міністра інфраструктури України Ірина Ланова та підсекретар стану Міністерства інфраструктури "
        "Республіки Польща Войцех Стжалка підписали Меморандум про взаєморозуміння щодо мостів.\n\nДокумент підписано від імені обох міністерств."
    )
    found = records(written, "uk")
    assert [each["parties"] for each in found] in ([[]], [])
