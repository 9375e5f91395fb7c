"""The country check in Turkish, Persian, Urdu, Hindi, Chinese, Japanese, Korean, Indonesian and Swahili, and Arabic with its clitics."""

import pytest

from accordant.checks.country import country
from accordant.checks.passage import Passage


def verdict(code: str, text: str, language: str | None) -> str:
    return country(code, Passage(text, language=language)).verdict


@pytest.mark.parametrize(
    ("language", "text", "codes"),
    [
        ("ar", "اتفق الوفد مع باكستان ولبنان", "PK LB"),
        ("ar", "مذكرة تفاهم بين الأردن والكويت", "JO KW"),
        ("ar", "مقارنة بالمغرب وكفرنسا", "MA FR"),
        ("ar", "التعاون المغربي-الباكستاني", "MA PK"),
        ("ar", "الجيشان المصري والسوداني", "EG SD"),
        ("ar", "المملكة المغربية (MA)", "MA"),
        ("ar", "وزير الدفاع التركي ونظيره النيجيري", "TR NG"),
        ("tr", "Fas'ın Ankara Büyükelçisi", "MA"),
        ("tr", "Türkiye-Fas ilişkileri", "TR MA"),
        ("tr", "Faslı ve Pakistanlı bakanlar", "MA PK"),
        ("tr", "Pakistanlılarla görüştü", "PK"),
        ("tr", "Türkler ve Ruslar", "TR RU"),
        ("tr", "ABD'nin ve İngiltere'nin", "US GB"),
        ("tr", "Nijer'de ve Nijerya'da", "NE NG"),
        ("tr", "KIRGIZİSTAN CUMHURİYETİ", "KG"),
        ("tr", "Alman, Fransız ve Japon askerler", "DE FR JP"),
        ("tr", "Demokratik Kongo Cumhuriyeti", "CD"),
        ("tr", "Suudi Arabistan Krallığı", "SA"),
        ("tr", "Çin Halk Cumhuriyeti", "CN"),
        ("tr", "Güney Kore Savunma Bakanı", "KR"),
        ("tr", "Mali'nin başkenti", "ML"),
        ("fa", "وزیر دفاع مراکش", "MA"),
        ("fa", "همتای مراکشی خود", "MA"),
        ("fa", "هیئت پاکستانی و ترکیه‌ای", "PK TR"),
        ("fa", "ایالات متحدهٔ آمریکا", "US"),
        ("fa", "نیروهای آمریکایی و فرانسوی", "US FR"),
        ("fa", "جمهوری اسلامی ایران", "IR"),
        ("fa", "کره جنوبی و ژاپن", "KR JP"),
        ("fa", "دولت‌های نیجر و نیجریه", "NE NG"),
        ("fa", "پاکستانی‌ها", "PK"),
        ("ur", "مراکش کے وزیر دفاع", "MA"),
        ("ur", "پاکستانی اور مراکشی وزراء", "PK MA"),
        ("ur", "امریکی وزیر خارجہ", "US"),
        ("ur", "اسلامی جمہوریہ پاکستان کی حکومت", "PK"),
        ("ur", "برطانوی فوج", "GB"),
        ("ur", "جاپانیوں کا وفد", "JP"),
        ("ur", "بھارت اور چین", "IN CN"),
        ("hi", "मोरक्को के रक्षा मंत्री", "MA"),
        ("hi", "भारतीय और पाकिस्तानी अधिकारी", "IN PK"),
        ("hi", "अमेरिकी सेना", "US"),
        ("hi", "चीनी विदेश मंत्री", "CN"),
        ("hi", "केन्याई प्रतिनिधिमंडल", "KE"),
        ("hi", "दक्षिण अफ़्रीकी सरकार", "ZA"),
        ("hi", "भारत-जापान शिखर सम्मेलन", "IN JP"),
        ("hi", "ऑस्ट्रेलियाई प्रधानमंत्री", "AU"),
        ("hi", "नाइजीरिया और नाइजर", "NG NE"),
        ("zh", "中国国防部长与摩洛哥国防大臣举行会谈", "CN MA"),
        ("zh", "摩洛哥的代表团", "MA"),
        ("zh", "中美关系", "CN US"),
        ("zh", "中俄元首会晤", "CN RU"),
        ("zh", "会议中美国代表表示", "US"),
        ("zh", "印度尼西亚共和国", "ID"),
        ("zh", "几内亚比绍共和国", "GW"),
        ("zh", "赤道几内亚", "GQ"),
        ("zh", "韩国和朝鲜", "KR KP"),
        ("zh", "沙特阿拉伯王国", "SA"),
        ("zh", "紐西蘭與義大利", "NZ IT"),
        ("zh", "刚果（金）政府", "CD"),
        ("zh", "尼日尔与尼日利亚", "NE NG"),
        ("zh", "签署方MA与PK", "MA PK"),
        ("ja", "モロッコの国防大臣", "MA"),
        ("ja", "日米首脳会談", "JP US"),
        ("ja", "日中韓サミット", "JP CN KR"),
        ("ja", "米国務長官", "US"),
        ("ja", "インドとパキスタン", "IN PK"),
        ("ja", "インドネシア政府", "ID"),
        ("ja", "日米豪印首脳会合", "JP US AU IN"),
        ("ja", "英国とフランスの外相", "GB FR"),
        ("ja", "イランイラク国境", "IR IQ"),
        ("ja", "コンゴ民主共和国", "CD"),
        ("ko", "모로코의 국방장관", "MA"),
        ("ko", "한미 정상회담", "KR US"),
        ("ko", "한미동맹을 강화", "KR US"),
        ("ko", "대한민국과 파키스탄은", "KR PK"),
        ("ko", "니제르와 나이지리아", "NE NG"),
        ("ko", "미국에서 프랑스인과", "US FR"),
        ("ko", "북한군이 러시아에", "KP RU"),
        ("ko", "콩고민주공화국 정부", "CD"),
        ("ko", "일본국 정부", "JP"),
        ("id", "Menteri Pertahanan Maroko", "MA"),
        ("id", "Pemerintah AS dan Tiongkok", "US CN"),
        ("id", "pasukan Belanda", "NL"),
        ("id", "Kerajaan Arab Saudi", "SA"),
        ("id", "Republik Demokratik Kongo", "CD"),
        ("id", "Korea Selatan dan Jepang", "KR JP"),
        ("id", "Papua Nugini", "PG"),
        ("sw", "serikali ya Moroko", "MA"),
        ("sw", "Wamarekani na Wakenya", "US KE"),
        ("sw", "Mfaransa na Mtanzania", "FR TZ"),
        ("sw", "Jamhuri ya Kidemokrasia ya Kongo", "CD"),
        ("sw", "Uingereza na Ujerumani", "GB DE"),
        ("sw", "Falme za Kiarabu", "AE"),
        ("sw", "Sudan Kusini", "SS"),
    ],
)
def test_names_adjectives_and_peoples_state_their_countries(language: str, text: str, codes: str) -> None:
    assert {code: verdict(code, text, language) for code in codes.split()} == dict.fromkeys(codes.split(), "supported")


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("ar", "لبنان وليبيا", "LR"),
        ("ar", "غينيا الاستوائية", "GN"),
        ("ar", "جمهورية الكونغو الديمقراطية", "CG"),
        ("tr", "Nijer'in başkenti", "NG"),
        ("tr", "Nijerya", "NE"),
        ("tr", "Avusturya", "AU"),
        ("tr", "Slovakya", "SI"),
        ("tr", "Güney Kore", "KP"),
        ("tr", "Gine-Bissau", "GN"),
        ("tr", "Dominik Cumhuriyeti", "DM"),
        ("tr", "Kuzey Makedonya", "GR"),
        ("fa", "نیجریه", "NE"),
        ("fa", "کره شمالی", "KR"),
        ("fa", "عراقی", "IR"),
        ("fa", "سودان جنوبی", "SD"),
        ("fa", "گینه بیسائو", "GN"),
        ("ur", "نائجیریا", "NE"),
        ("ur", "جنوبی کوریا", "KP"),
        ("ur", "آسٹریا", "AU"),
        ("hi", "नाइजीरियाई", "NE"),
        ("hi", "ऑस्ट्रिया", "AU"),
        ("hi", "दक्षिण सूडान", "SD"),
        ("zh", "印度尼西亚", "IN"),
        ("zh", "几内亚比绍", "GN"),
        ("zh", "赤道几内亚", "GN"),
        ("zh", "巴布亚新几内亚", "GN"),
        ("zh", "韩国", "KP"),
        ("zh", "南苏丹", "SD"),
        ("zh", "多米尼克", "DO"),
        ("zh", "奥地利", "AU"),
        ("zh", "会议中美国代表表示", "CN"),
        ("zh", "尼日利亚", "NE"),
        ("ja", "インドネシア", "IN"),
        ("ja", "オーストリア", "AU"),
        ("ja", "ギニアビサウ", "GN"),
        ("ja", "北朝鮮", "KR"),
        ("ja", "スロベニア", "SK"),
        ("ja", "南スーダン", "SD"),
        ("ko", "나이지리아", "NE"),
        ("ko", "인도네시아", "IN"),
        ("ko", "오스트리아", "AU"),
        ("ko", "북한", "KR"),
        ("ko", "적도 기니", "GN"),
        ("id", "Nigeria", "NE"),
        ("id", "Korea Utara", "KR"),
        ("id", "Guinea Khatulistiwa", "GN"),
        ("id", "Sudan Selatan", "SD"),
        ("sw", "Nijeria", "NE"),
        ("sw", "Korea Kusini", "KP"),
        ("sw", "Wafaransa", "DE"),
    ],
)
def test_look_alikes_contradict_each_other(language: str, text: str, code: str) -> None:
    assert verdict(code, text, language) == "contradicted"


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("ar", "الجامعة الأمريكية في بيروت", "US"),
        ("ar", "حررت باللغتين العربية والفرنسية", "FR"),
        ("ar", "اللغة الإسبانية", "ES"),
        ("ar", "منظمة الدول الأمريكية", "US"),
        ("ar", "الدعم المالي", "ML"),
        ("ar", "بين الرباط وإسلام آباد", "PK"),
        ("tr", "Mali yardım sağlandı", "ML"),
        ("tr", "bir mali yükümlülük", "ML"),
        ("tr", "Hint Okyanusu'nda", "IN"),
        ("tr", "Latin Amerika ülkeleri", "US"),
        ("tr", "Ankara ile Rabat arasında", "MA"),
        ("tr", "Türkçe ve Fransızca", "FR"),
        ("fa", "مسائل مالی", "ML"),
        ("fa", "آمریکای لاتین", "US"),
        ("fa", "اقیانوس هند", "IN"),
        ("fa", "کره زمین", "KR"),
        ("fa", "به زبان‌های فارسی و فرانسوی", "FR"),
        ("fa", "تهران و رباط", "MA"),
        ("ur", "مالی سال", "ML"),
        ("ur", "آج شام اجلاس ہوا", "SY"),
        ("ur", "بحر ہند", "IN"),
        ("hi", "हिन्दू समाज", "IN"),
        ("hi", "हिंद महासागर", "IN"),
        ("hi", "दक्षिण अमेरिका", "US"),
        ("hi", "नई दिल्ली और रबात", "IN"),
        ("zh", "南海地区", "HT"),
        ("zh", "印度洋", "IN"),
        ("zh", "马里兰州", "ML"),
        ("zh", "5日美股下跌", "JP"),
        ("zh", "其中美方", "CN"),
        ("zh", "以美元计价", "US"),
        ("zh", "朝鲜半岛", "KP"),
        ("zh", "中美洲国家", "US"),
        ("zh", "北京与拉巴特", "MA"),
        ("zh", "苏丹陛下", "SD"),
        ("zh", "刚果", "CD"),
        ("ja", "マリオ", "ML"),
        ("ja", "タイトル", "TH"),
        ("ja", "インド洋", "IN"),
        ("ja", "今日中に", "CN"),
        ("ja", "日本語", "JP"),
        ("ja", "南米諸国", "US"),
        ("ja", "東京とラバト", "JP"),
        ("ja", "ジョージア州", "GE"),
        ("ko", "인도적 지원", "IN"),
        ("ko", "범죄인 인도 조약", "IN"),
        ("ko", "평화적 수단으로", "SD"),
        ("ko", "한국어와 프랑스어", "FR"),
        ("ko", "서울과 라바트", "KR"),
        ("ko", "북미 협상", "US"),
        ("id", "dalam bahasa Inggris dan Prancis", "FR"),
        ("id", "Samudra Hindia", "IN"),
        ("id", "Amerika Latin", "US"),
        ("id", "sebagai (as) contoh", "US"),
        ("id", "Jakarta dan Rabat", "ID"),
        ("sw", "mali ya umma", "ML"),
        ("sw", "lugha ya Kifaransa", "FR"),
        ("sw", "Bahari ya Hindi", "IN"),
        ("en", "done in the English, Arabic and French languages", "FR"),
        ("en", "done in duplicate in Spanish and French.", "ES"),
        ("en", "the American University in Cairo", "US"),
        ("en", "the Organisation of American States", "US"),
        ("en", "the European Union and NATO", "BE"),
        ("fr", "Fait en langues française et arabe", "FR"),
        ("fr", "rédigé en français.", "FR"),
    ],
)
def test_what_names_no_country_or_only_its_government_decides_nothing(language: str, text: str, code: str) -> None:
    assert verdict(code, text, language) != "supported"


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [("tr", "Zaire", "CD"), ("zh", "苏联", "RU"), ("ja", "ザイール", "CD"), ("ko", "소련", "RU"), ("fa", "شوروی", "RU"), ("id", "Uni Soviet", "RU"),
     ("tr", "Sovyetler Birliği", "RU"), ("ja", "ビルマ", "MM"), ("zh", "锡兰", "LK"), ("sw", "Tanganyika", "TZ"), ("hi", "बर्मा", "MM"), ("ur", "سوازی لینڈ", "SZ")],
)
def test_a_former_name_stands_for_the_state_that_succeeded(language: str, text: str, code: str) -> None:
    assert verdict(code, text, language) == "supported"


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [("tr", "Bakan dün Morocco ile imza attı", "MA"), ("sw", "Waziri wa Netherlands", "NL"), ("id", "perusahaan dari Germany", "DE"), ("ar", "شركة من Germany", "DE")],
)
def test_an_english_name_is_read_in_another_language_that_has_none_there(language: str, text: str, code: str) -> None:
    assert verdict(code, text, language) == "supported"


@pytest.mark.parametrize(("language", "text", "code"), [("tr", "Jordan Peele geldi", "JO"), ("id", "Chad Smith menandatangani", "TD"), ("sw", "New Jersey", "JE")])
def test_an_english_word_that_may_be_a_person_or_a_place_is_not(language: str, text: str, code: str) -> None:
    assert verdict(code, text, language) == "unverifiable"


def test_a_joint_name_is_shown_whole_for_each_of_its_states() -> None:
    passage = Passage("发展中美关系", language="zh")
    assert [span.text for span in country("US", passage).spans] == ["中美"]
    assert country("RU", passage).verdict == "contradicted"


def test_the_language_is_recognised_where_it_is_not_given() -> None:
    assert verdict("MA", "Bakan dün Fas ile mutabakat zaptı imzaladı ve bu anlaşma ile ilgili bir açıklama yaptı.", None) == "supported"
    assert verdict("MA", "大臣はモロッコの国防大臣と覚書に署名した。", None) == "supported"
