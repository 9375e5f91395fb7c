"""Paraphrases in English, or in the passage's language, of passages in all languages: nothing brought in, nothing true refused."""

import pytest

from accordant.checks.paraphrase import paraphrase
from accordant.checks.passage import Passage

REPORTS = [
    (
        "ru",
        "Министр обороны России Сергей Шойгу 12 мая 2023 года подписал в Минске соглашение о поставке 24 самолётов на 1,5 миллиарда рублей с белорусским коллегой Виктором Хрениным.",
        ["Russian Defence Minister Sergei Shoigu signed an agreement with Viktor Khrenin in Minsk on 12 May 2023.", "The deal covers 24 aircraft worth 1.5 billion roubles.", "Russia and Belarus signed an agreement in May 2023.", "Министр Сергей Шойгу подписал соглашение с Виктором Хрениным."],
        ["Defence Minister Anton Siluanov signed the agreement.", "The deal covers 42 aircraft.", "Russia and Kazakhstan signed an agreement.", "It was signed on 13 May 2023.", "It is worth 2.5 billion roubles.", "Министр Антон Силуанов подписал соглашение."],
    ),
    (
        "uk",
        "Прем'єр-міністр України Денис Шмигаль 7 червня 2024 року підписав з Польщею меморандум на три роки вартістю 50 мільйонів євро.",
        ["Prime Minister Denys Shmyhal signed a three-year memorandum with Poland worth 50 million euros.", "Ukraine and Poland signed a memorandum on 7 June 2024.", "Denys Shmyhal signed it.", "Прем'єр-міністр Денис Шмигаль підписав меморандум з Польщею."],
        ["Prime Minister Oleksiy Honcharuk signed a memorandum.", "Ukraine and Slovakia signed a memorandum.", "It lasts four years.", "It is worth 15 million euros.", "It was signed on 7 July 2024."],
    ),
    (
        "zh",
        "中国国防部长董军2024年6月3日在北京与巴基斯坦陆军参谋长穆尼尔签署为期五年的合作协议,金额20亿美元。",
        ["Chinese Defence Minister Dong Jun signed a five-year cooperation agreement with Pakistan in Beijing on 3 June 2024.", "The agreement is worth 2 billion dollars.", "China and Pakistan signed an agreement.", "中国与巴基斯坦签署协议,金额20亿美元。"],
        ["Defence Minister Li Shangfu signed the agreement.", "China and India signed an agreement.", "The agreement lasts six years.", "It was signed on 4 June 2024.", "It is worth 3 billion dollars.", "中国与印度签署协议。"],
    ),
    (
        "ja",
        "木原稔防衛大臣は2024年2月5日、東京でフィリピンのテオドロ国防相と防衛協力協定に署名した。期間は10年間で、300億円を供与する。",
        ["Defence Minister Minoru Kihara signed a defence cooperation agreement with Philippine Defence Secretary Teodoro in Tokyo on 5 February 2024.", "It lasts ten years; Japan provides 30 billion yen.", "The Philippines signed in February 2024.", "木原稔防衛大臣は協定に署名した。"],
        ["Defence Minister Taro Kono signed the agreement.", "It was signed on 6 February 2024.", "An agreement with Vietnam was signed.", "It lasts 12 years.", "It provides 40 billion yen.", "2023年に署名した。"],
    ),
    (
        "ko",
        "신원식 국방부 장관은 2024년 5월 9일 서울에서 폴란드의 코시니아크카미슈 장관과 전차 180대 수출 계약에 서명했다. 계약 규모는 6조 원이다.",
        ["Defence Minister Shin Won-sik signed a contract with Poland to export 180 tanks in Seoul on 9 May 2024.", "Minister Shin signed a contract worth 6 trillion won.", "Poland signed a contract in May 2024.", "신원식 장관은 폴란드와 계약에 서명했다."],
        ["Defence Minister Kim Yong-hyun signed a contract.", "The contract covers 280 tanks.", "A contract with Romania was signed.", "It was signed on 10 May 2024.", "It is worth 7 trillion won."],
    ),
    (
        "hi",
        "रक्षा मंत्री राजनाथ सिंह ने 15 मार्च 2024 को नई दिल्ली में फ्रांस के साथ 26 विमानों के लिए 63,000 करोड़ रुपये का समझौता किया।",
        ["Defence Minister Rajnath Singh concluded an agreement with France in New Delhi on 15 March 2024.", "The agreement covers 26 aircraft for 630 billion rupees.", "Rajnath Singh concluded it in March 2024.", "रक्षा मंत्री राजनाथ सिंह ने फ्रांस के साथ समझौता किया।"],
        ["Defence Minister Amit Shah concluded an agreement.", "An agreement with Germany was concluded.", "It covers 36 aircraft.", "It was concluded on 16 March 2024.", "It is worth 730 billion rupees.", "जर्मनी के साथ समझौता किया।"],
    ),
    (
        "fa",
        "وزیر دفاع ایران محمدرضا آشتیانی در ۱۲ خرداد ۱۴۰۲ با همتای روس خود سرگئی شویگو موافقت‌نامه‌ای پنج ساله به ارزش ۳۰ میلیون دلار امضا کرد.",
        ["Iranian Defence Minister Mohammad Reza Ashtiani signed a five-year agreement with Sergei Shoigu.", "It is worth 30 million dollars.", "Iran and Russia signed an agreement.", "وزیر دفاع ایران موافقت‌نامه را امضا کرد."],
        ["Defence Minister Amir Hatami signed it.", "Iran and China signed an agreement.", "It lasts six years.", "It is worth 80 million dollars."],
    ),
    (
        "ur",
        "وزیر دفاع خواجہ آصف نے 4 مارچ 2024 کو اسلام آباد میں ترکی کے ساتھ تین سالہ معاہدے پر دستخط کیے جس کی مالیت 50 کروڑ روپے ہے۔",
        ["Defence Minister Khawaja Asif signed a three-year agreement with Turkey in Islamabad on 4 March 2024.", "It is worth 500 million rupees.", "Khawaja Asif signed the agreement.", "وزیر دفاع خواجہ آصف نے معاہدے پر دستخط کیے۔"],
        ["Defence Minister Pervez Khattak signed it.", "An agreement with Iran was signed.", "It lasts four years.", "It was signed on 5 March 2024."],
    ),
    (
        "ar",
        "وقع وزير الدفاع السعودي خالد بن سلمان في 4 مارس 2024 بالرياض اتفاقية مدتها ثلاث سنوات مع كوريا بقيمة 3 مليارات دولار.",
        ["Saudi Defence Minister Khalid bin Salman signed a three-year agreement in Riyadh on 4 March 2024.", "The agreement is worth 3 billion dollars.", "Khalid bin Salman signed.", "وقع خالد بن سلمان الاتفاقية."],
        ["Defence Minister Faisal Al-Harbi signed it.", "Saudi Arabia and Jordan signed it.", "It lasts four years.", "It was signed on 5 March 2024."],
    ),
    (
        "de",
        "Verteidigungsminister Boris Pistorius unterzeichnete am 9. Februar 2024 in München mit seinem norwegischen Kollegen ein Abkommen über sechs U-Boote im Wert von 5,5 Milliarden Euro.",
        ["Defence Minister Boris Pistorius signed an agreement on six submarines with his Norwegian counterpart in Munich on 9 February 2024.", "The deal is worth 5.5 billion euros.", "Norway signed an agreement.", "Verteidigungsminister Boris Pistorius unterzeichnete den Vertrag über den Bau der U-Boote."],
        ["Defence Minister Christine Lambrecht signed it.", "Sweden signed an agreement.", "It covers seven submarines.", "It was signed on 10 February 2024.", "Verteidigungsministerin Christine Lambrecht unterzeichnete das Abkommen.", "Das Abkommen hat einen Wert von 6,5 Milliarden Euro."],
    ),
    (
        "fr",
        "Le ministre des Armées Sébastien Lecornu a signé le 16 février 2024 à Paris un accord de dix ans avec l'Ukraine, doté de 3 milliards d'euros.",
        ["Armed Forces Minister Sébastien Lecornu signed a ten-year agreement with Ukraine in Paris on 16 February 2024.", "It is worth 3 billion euros.", "Ukraine signed an agreement in February 2024.", "Le ministre Sébastien Lecornu a signé l'accord."],
        ["Minister Florence Parly signed it.", "Poland signed an agreement.", "It lasts twelve years.", "It is worth 4 billion euros.", "La ministre Florence Parly a signé l'accord."],
    ),
    (
        "es",
        "La ministra de Defensa Margarita Robles firmó el 5 de junio de 2023 en Sevilla un acuerdo con Marruecos por cuatro años y 120 millones de euros sobre el mar Negro.",
        ["Defence Minister Margarita Robles signed a four-year agreement with Morocco in Seville on 5 June 2023.", "The agreement on the Black Sea is worth 120 million euros.", "Morocco signed an agreement in June 2023.", "La ministra Margarita Robles firmó el acuerdo."],
        ["Defence Minister Carme Chacón signed it.", "Tunisia signed an agreement.", "It lasts five years.", "It is worth 130 million euros.", "La ministra Carme Chacón firmó el acuerdo."],
    ),
    (
        "pt",
        "O ministro da Defesa José Múcio assinou em 14 de abril de 2023, em Pequim, um acordo de dois anos com a China no valor de 50 milhões de reais.",
        ["Defence Minister José Múcio signed a two-year agreement with China in Beijing on 14 April 2023.", "It is worth 50 million reais.", "China signed an agreement.", "O ministro José Múcio assinou o acordo."],
        ["Defence Minister Celso Amorim signed it.", "Japan signed an agreement.", "It lasts three years.", "It was signed on 15 April 2023."],
    ),
    (
        "it",
        "Il ministro della Difesa Guido Crosetto ha firmato il 22 gennaio 2024 a Roma con il Kenya un accordo triennale da 25 milioni di euro.",
        ["Defence Minister Guido Crosetto signed an agreement with Kenya in Rome on 22 January 2024.", "The accord is worth 25 million euros.", "Kenya signed an agreement in January 2024.", "Il ministro Guido Crosetto ha firmato l'accordo."],
        ["Defence Minister Lorenzo Guerini signed it.", "Uganda signed an agreement.", "It is worth 52 million euros.", "It was signed on 23 January 2024."],
    ),
    (
        "nl",
        "Minister van Defensie Kajsa Ollongren ondertekende op 3 oktober 2023 in Den Haag een overeenkomst van vijf jaar met Roemenië ter waarde van 100 miljoen euro.",
        ["Defence Minister Kajsa Ollongren signed a five-year agreement with Romania in The Hague on 3 October 2023.", "It is worth 100 million euros.", "Romania signed an agreement in October 2023.", "Minister Kajsa Ollongren ondertekende de overeenkomst."],
        ["Defence Minister Jeanine Hennis signed it.", "Bulgaria signed an agreement.", "It lasts six years.", "It is worth 200 million euros."],
    ),
    (
        "sv",
        "Försvarsminister Pål Jonson undertecknade den 5 december 2023 i Washington ett avtal med USA om 17 baser på tio år.",
        ["Defence Minister Pål Jonson signed an agreement with the United States in Washington on 5 December 2023.", "The agreement covers 17 bases.", "It runs for ten years.", "Försvarsminister Pål Jonson undertecknade avtalet."],
        ["Defence Minister Peter Hultqvist signed it.", "Finland signed an agreement.", "It covers 18 bases.", "It was signed on 6 December 2023."],
    ),
    (
        "tr",
        "Milli Savunma Bakanı Yaşar Güler, 14 Mart 2024'te Bağdat'ta Irak ile beş yıllık ve 40 milyon dolarlık bir anlaşma imzaladı.",
        ["National Defence Minister Yasar Guler signed a five-year agreement with Iraq in Baghdad on 14 March 2024.", "It is worth 40 million dollars.", "Iraq signed an agreement in March 2024.", "Bakan Yaşar Güler'in imzaladığı anlaşma 40 milyon dolarlık."],
        ["Defence Minister Hulusi Akar signed it.", "Syria signed an agreement.", "It lasts six years.", "It is worth 14 million dollars."],
    ),
    (
        "id",
        "Menteri Pertahanan Prabowo Subianto menandatangani perjanjian lima tahun dengan Australia di Canberra pada 29 Agustus 2024 senilai 10 juta dolar.",
        ["Defence Minister Prabowo Subianto signed a five-year agreement with Australia in Canberra on 29 August 2024.", "It is worth 10 million dollars.", "Australia signed an agreement in August 2024.", "Menteri Prabowo Subianto menandatangani perjanjian."],
        ["Defence Minister Ryamizard Ryacudu signed it.", "Singapore signed an agreement.", "It lasts six years.", "It is worth 20 million dollars."],
    ),
    (
        "sw",
        "Waziri wa Ulinzi Stergomena Tax alitia saini makubaliano ya miaka mitatu na Uganda mjini Dodoma tarehe 12 Machi 2024 yenye thamani ya shilingi milioni 50.",
        ["Defence Minister Stergomena Tax signed a three-year agreement with Uganda in Dodoma on 12 March 2024.", "It is worth 50 million shillings.", "Uganda signed an agreement in March 2024.", "Waziri Stergomena Tax alitia saini makubaliano."],
        ["Defence Minister Hussein Mwinyi signed it.", "Rwanda signed an agreement.", "It lasts four years.", "It was signed on 13 March 2024."],
    ),
    (
        "en",
        "Defence Secretary Grant Shapps signed on 12 January 2024 in Kyiv a ten-year agreement with Ukraine worth 2.5 billion pounds.",
        ["Grant Shapps signed a ten-year deal with Ukraine.", "It is worth 2.5 billion pounds.", "Ukraine signed it on 12 January 2024."],
        ["Defence Secretary Ben Wallace signed it.", "Poland signed it.", "It lasts nine years.", "It is worth 3.5 billion pounds."],
    ),
    (
        "it",
        "Il ministro Crosetto ha firmato un accordo triennale con il Kenya, da attuare entro sei mesi.",
        ["A three-year agreement was signed with Kenya.", "It is to be implemented within six months."],
        ["It is to be implemented within five months."],
    ),
    (
        "de",
        "Der Dreijahresvertrag mit Kenia wird in sechs Monaten umgesetzt. Die NATO und die Europäische Union begrüßten ihn in Genf.",
        ["NATO and the European Union welcomed it in Geneva."],
        [],
    ),
    (
        "fr",
        "Un accord quinquennal a été signé à Genève par l'Union européenne et le Kenya sur la mer Noire.",
        ["The European Union and Kenya signed an agreement on the Black Sea in Geneva.", "A five-year agreement was signed."],
        [],
    ),
    (
        "es",
        "Un acuerdo quinquenal fue firmado por la Unión Europea y Kenia en Nueva York.",
        ["The European Union and Kenya signed a five-year agreement in New York."],
        [],
    ),
    (
        "ru",
        "Соглашение подписали Европейский союз и Кения в Нью-Йорке; трёхлетний договор касается Чёрного моря. Подписал Лавров.",
        ["The European Union and Kenya signed a three-year agreement in New York.", "The treaty concerns the Black Sea.", "Foreign Minister Lavrov signed it."],
        [],
    ),
    (
        "zh",
        "王毅在纽约签署了关于黑海的协议,美国国务卿布林肯出席。",
        ["Foreign Minister Wang Yi signed an agreement on the Black Sea in New York.", "Secretary of State Antony Blinken attended.", "Wang signed it."],
        ["Foreign Minister Qin Gang signed it."],
    ),
    (
        "ja",
        "岸田文雄首相とバイデン大統領がニューヨークで会談し、黒海について合意した。",
        ["Prime Minister Fumio Kishida and President Joe Biden met in New York.", "President Biden agreed on the Black Sea."],
        ["Prime Minister Shinzo Abe met Biden."],
    ),
    (
        "ko",
        "윤석열 대통령과 바이든 대통령이 뉴욕에서 회담했다.",
        ["President Yoon Suk-yeol met President Joe Biden in New York.", "Yoon met Biden."],
        ["President Moon Jae-in met Biden."],
    ),
    (
        "hi",
        "प्रधानमंत्री नरेंद्र मोदी ने न्यूयॉर्क में राष्ट्रपति जो बाइडेन से मुलाकात की।",
        ["Prime Minister Narendra Modi met President Joe Biden in New York."],
        ["Prime Minister Manmohan Singh met Biden."],
    ),
    (
        "ar",
        "التقى وزير الخارجية سامح شكري نظيره أنتوني بلينكن في نيويورك لبحث البحر الأحمر.",
        ["Foreign Minister Sameh Shoukry met Antony Blinken in New York.", "They discussed the Red Sea."],
        ["Foreign Minister Badr Abdelatty met Blinken."],
    ),
    (
        "fa",
        "حسین امیرعبداللهیان با سرگئی لاوروف در نیویورک دیدار کرد.",
        ["Foreign Minister Hossein Amir-Abdollahian met Sergey Lavrov in New York."],
        ["Foreign Minister Javad Zarif met Lavrov."],
    ),
    (
        "ur",
        "وزیر خارجہ بلاول بھٹو زرداری نے نیویارک میں انٹونی بلنکن سے ملاقات کی۔",
        ["Foreign Minister Bilawal Bhutto Zardari met Antony Blinken in New York."],
        ["Foreign Minister Shah Mahmood Qureshi met Blinken."],
    ),
    (
        "uk",
        "Міністр Дмитро Кулеба зустрівся з Ентоні Блінкеном у Нью-Йорку.",
        ["Foreign Minister Dmytro Kuleba met Antony Blinken in New York."],
        ["Foreign Minister Andrii Sybiha met Blinken."],
    ),
    (
        "tr",
        "Dışişleri Bakanı Hakan Fidan, Brüksel'de NATO Genel Sekreteri Stoltenberg'le görüştü.",
        ["Foreign Minister Hakan Fidan met NATO Secretary General Jens Stoltenberg in Brussels."],
        ["Foreign Minister Hulusi Akar met Stoltenberg."],
    ),
    (
        "sv",
        "Avtalet ska undertecknas i maj.",
        ["The agreement will be signed in May."],
        ["The agreement was signed in May."],
    ),
    (
        "ru",
        "Подписание соглашения отложено.",
        ["The signing has been postponed."],
        ["The agreement was signed."],
    ),
    (
        "zh",
        "协议的签署被推迟。",
        ["The signing has been postponed."],
        ["The agreement was signed."],
    ),
    (
        "ja",
        "協定の署名は延期された。",
        ["The signing has been postponed."],
        ["The agreement was signed."],
    ),
    (
        "ko",
        "협정 서명이 연기됐다.",
        ["The signing has been postponed."],
        ["The agreement was signed."],
    ),
    (
        "hi",
        "समझौते पर हस्ताक्षर स्थगित कर दिए गए।",
        ["The signing has been postponed."],
        ["The agreement was signed."],
    ),
    (
        "tr",
        "Anlaşmanın imzalanması ertelendi.",
        ["The signing has been postponed."],
        ["The agreement was signed."],
    ),
    (
        "fa",
        "امضای موافقت‌نامه به تعویق افتاد.",
        ["The signing has been postponed."],
        ["The agreement was signed."],
    ),
    (
        "ur",
        "معاہدے پر دستخط ملتوی کر دیے گئے۔",
        ["The signing has been postponed."],
        ["The agreement was signed."],
    ),
    (
        "de",
        "Das Abkommen soll im Mai unterzeichnet werden.",
        ["The agreement will be signed in May."],
        ["The agreement was signed in May."],
    ),
    (
        "es",
        "El acuerdo será firmado en mayo.",
        ["The agreement will be signed in May."],
        ["The agreement was signed in May."],
    ),
    (
        "pt",
        "O acordo será assinado em maio.",
        ["The agreement will be signed in May."],
        ["The agreement was signed in May."],
    ),
    (
        "it",
        "L'accordo sarà firmato a maggio.",
        ["The agreement will be signed in May."],
        ["The agreement was signed in May."],
    ),
    (
        "nl",
        "Het akkoord wordt in mei ondertekend. De ondertekening is uitgesteld.",
        ["The signing is postponed."],
        [],
    ),
    (
        "id",
        "Penandatanganan perjanjian ditunda.",
        ["The signing has been postponed."],
        ["The agreement was signed."],
    ),
    (
        "sw",
        "Utiaji saini wa makubaliano umeahirishwa.",
        ["The signing has been postponed."],
        [],
    ),
    (
        "uk",
        "Підписання угоди відкладено.",
        ["The signing has been postponed."],
        ["The agreement was signed."],
    ),
]  # language, passage, what a summary may say, what it may not
TRUE = [(language, text, value) for language, text, values, _ in REPORTS for value in values]
FALSE = [(language, text, value) for language, text, _, values in REPORTS for value in values]


def of(text: str, language: str) -> Passage:
    return Passage(text, language=language, marker={"language": "en"})


@pytest.mark.parametrize(("language", "text", "value"), TRUE)
def test_a_summary_of_what_the_passage_says_is_left_open(language: str, text: str, value: str) -> None:
    found = paraphrase(value, of(text, language))
    assert (found.verdict, found.reason) == ("unverifiable", "a paraphrase: no rule decides its wording")


@pytest.mark.parametrize(("language", "text", "value"), FALSE)
def test_a_summary_that_brings_in_a_name_a_number_a_date_or_a_country_is_contradicted(language: str, text: str, value: str) -> None:
    assert paraphrase(value, of(text, language)).verdict == "contradicted"
