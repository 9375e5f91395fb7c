"""Latin-script names of persons against names printed in Cyrillic, Hangul, Devanagari, kana, Chinese characters, Persian and Urdu."""

from typing import Any

import pytest

from accordant.checks.passage import Passage
from accordant.checks.person import person


@pytest.mark.parametrize(
    ("language", "value", "text", "expected"),
    [
        ("ru", "Sergey Lavrov", "Министр Сергей Лавров подписал документ", "Сергей Лавров"),
        ("ru", "Sergei Lawrow", "на встрече с Сергеем Викторовичем Лавровым", "Сергеем Викторовичем Лавровым"),
        ("ru", "Lavrov", "по словам Лаврова", "Лаврова"),
        ("ru", "Maria Zakharova", "со слов Марии Захаровой", "Марии Захаровой"),
        ("ru", "Yevgeny Popov", "Евгений Попов", "Евгений Попов"),
        ("ru", "Emmanuel Macron", "президента Эмманюэля Макрона", "Эмманюэля Макрона"),
        ("ru", "Nasser Bourita", "с Насером Буритой", "Насером Буритой"),
        ("ru", "Xi Jinping", "председатель Си Цзиньпин", "Си Цзиньпин"),
        ("ru", "Hakan Fidan", "Хакана Фидана", "Хакана Фидана"),
        ("ru", "Kim Jong-un", "Ким Чен Ын", "Ким Чен Ын"),
        ("ru", "Antony Blinken", "Энтони Блинкен", "Энтони Блинкен"),
        ("ru", "Kurt Georg Kiesinger", "Кизингер, Курт Георг", "Кизингер, Курт Георг"),
        ("ru", "Simon O'Connor", "Саймон О'Коннор", "Саймон О'Коннор"),
        ("uk", "Dmytro Kuleba", "разом із Дмитром Кулебою", "Дмитром Кулебою"),
        ("uk", "Volodymyr Zelensky", "Президент Володимир Зеленський", "Володимир Зеленський"),
        ("uk", "Petro Poroshenko", "Петру Порошенку", "Петру Порошенку"),
        ("hi", "Narendra Modi", "प्रधानमंत्री नरेंद्र मोदी ने हस्ताक्षर किए", "नरेंद्र मोदी"),
        ("hi", "S. Jaishankar", "विदेश मंत्री एस. जयशंकर ने", "एस. जयशंकर"),
        ("hi", "Rajnath Singh", "राजनाथ सिंह", "राजनाथ सिंह"),
        ("hi", "Joe Biden", "जो बाइडेन", "जो बाइडेन"),
        ("hi", "Vladimir Putin", "व्लादिमीर पुतिन", "व्लादिमीर पुतिन"),
        ("ko", "Yoon Suk-yeol", "윤석열 대통령은", "윤석열"),
        ("ko", "Lee Jae-myung", "이재명 대통령", "이재명"),
        ("ko", "Park Geun-hye", "박근혜 전 대통령", "박근혜"),
        ("ko", "Jong-un Kim", "김정은 위원장", "김정은"),
        ("ko", "Choe Son-hui", "최선희 외무상", "최선희"),
        ("ko", "Antony Blinken", "앤터니 블링컨 국무장관", "앤터니 블링컨"),
        ("ko", "Emmanuel Macron", "에마뉘엘 마크롱 대통령", "에마뉘엘 마크롱"),
        ("ja", "Emmanuel Macron", "エマニュエル・マクロン大統領は", "エマニュエル・マクロン"),
        ("ja", "Antony Blinken", "アントニー・ブリンケンが署名した", "アントニー・ブリンケン"),
        ("ja", "Blinken", "ブリンケン長官が署名した", "ブリンケン"),
        ("ja", "Fumio Kishida", "岸田文雄首相は", "岸田文雄"),
        ("ja", "Kono Taro", "河野太郎外相は", "河野太郎"),
        ("ja", "Kōno Tarō", "河野太郎", "河野太郎"),
        ("ja", "Shinjiro Koizumi", "小泉進次郎", "小泉進次郎"),
        ("ja", "Kishida", "岸田首相は", "岸田"),
        ("zh", "Wang Yi", "外交部长王毅星期二签署了文件", "王毅"),
        ("zh", "Yi Wang", "王毅表示", "王毅"),
        ("zh", "Li Keqiang", "国务院总理李克强会见", "李克强"),
        ("zh", "Zeng Qinghong", "曾庆红", "曾庆红"),
        ("zh", "Shan Xiaoming", "单晓明", "单晓明"),
        ("zh", "Ouyang Xiu", "欧阳修", "欧阳修"),
        ("zh", "Ma Ying-jeou", "馬英九", "馬英九"),
        ("zh", "Tsai Ing-wen", "蔡英文總統", "蔡英文"),
        ("zh", "Tam Yiu-chung", "譚耀宗", "譚耀宗"),
        ("zh", "Emmanuel Macron", "法国总统埃马纽埃尔·马克龙星期二签署", "埃马纽埃尔·马克龙"),
        ("zh", "Mohammed bin Salman", "穆罕默德·本·萨勒曼王储", "穆罕默德·本·萨勒曼"),
        ("zh", "Joe Biden", "乔·拜登", "乔·拜登"),
        ("zh", "Shigeru Ishiba", "日本首相石破茂", "石破茂"),
        ("fa", "Javad Zarif", "محمد جواد ظریف", "جواد ظریف"),
        ("fa", "Emmanuel Macron", "امانوئل مکرون", "امانوئل مکرون"),
        ("fa", "George P. Shultz", "جورج پی. شولتز", "جورج پی. شولتز"),
        ("ur", "Khawaja Muhammad Asif", "خواجہ محمد آصف نے دستخط کیے", "خواجہ محمد آصف"),
        ("ur", "Shehbaz Sharif", "وزیراعظم شہباز شریف", "شہباز شریف"),
        ("ar", "Antony Blinken", "أنتوني بلينكن", "أنتوني بلينكن"),
        ("ar", "Emmanuel Macron", "الرئيس إيمانويل ماكرون", "إيمانويل ماكرون"),
        ("tr", "Hakan Fidan", "Hakan Fidan'ın imzaladığı", "Hakan Fidan"),
    ],
)
def test_a_usual_spelling_of_the_printed_name_is_supported_at_its_characters(language: str, value: Any, text: str, expected: Any) -> None:
    found = person(value, Passage(text, language=language))
    assert (found.verdict, found.reason) == ("supported", "")
    (span,) = found.spans
    assert text[span.start : span.end] == expected


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [
        ("ru", "Karl Weber", "Конрад Вебер"),
        ("ru", "Sergey Lavrov", "Сергей Нарышкин"),
        ("ru", "Sergey Fidan", "Сергей Лавров и Хакан Фидан"),
        ("ru", "Hakan Lavrov", "Сергей Лавров, Хакан Фидан"),
        ("ru", "Hassan Rouhani", "Хусейн Рухани"),
        ("ru", "Alexandra Petrova", "Александр Петров"),
        ("ru", "John Major", "Джон Макдоннелл"),
        ("uk", "Olena Zelenska", "Володимир Зеленський"),
        ("hi", "Rahul Gandhi", "नरेंद्र मोदी"),
        ("hi", "Indira Gandhi", "राहुल गांधी"),
        ("ko", "Kim Jong-il", "김정은"),
        ("ko", "Kim Jong-un", "김정일 위원장"),
        ("ko", "Yoon Suk-yeol", "한덕수 총리"),
        ("ja", "John Kerry", "ジョン・ボルトン"),
        ("ja", "Kishida Fumi", "岸田文雄首相"),
        ("ja", "Aso Taro", "河野太郎外相"),
        ("zh", "Li Qiang", "李克强"),
        ("zh", "Li Ke", "国务院总理李克强会见"),
        ("zh", "Yang Xiu", "欧阳修"),
        ("zh", "Mark Emmanuel", "埃马纽埃尔·马克龙"),
        ("zh", "Emmanuel Mark", "埃马纽埃尔·马克龙"),
        ("zh", "Ceng Qinghong", "曾庆红"),
        ("fa", "Ali Larijani", "محمود احمدی نژاد"),
        ("ur", "Nawaz Sharif", "وزیراعظم شہباز شریف"),
        ("ar", "Anthony Blair", "أنتوني بلينكن"),
    ],
)
def test_another_persons_name_is_never_supported(language: str, value: Any, text: str) -> None:
    assert person(value, Passage(text, language=language)).verdict != "supported"


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [
        ("ru", "Sergey Lavrov", "Документ подписал Александр Новак"),
        ("ko", "Kim Jong-un", "한덕수"),
        ("hi", "Joe Biden", "नरेंद्र मोदी"),
        ("ja", "Joe Biden", "ドナルド・トランプ"),
        ("zh", "Li Qiang", "李克强"),
    ],
)
def test_another_readable_name_in_its_place_is_contradicted(language: str, value: Any, text: str) -> None:
    found = person(value, Passage(text, language=language))
    assert found.verdict == "contradicted"
    assert found.spans
    assert value in found.reason


@pytest.mark.parametrize(
    ("language", "value", "text"),
    [
        ("zh", "Emmanuel Macron", "马克龙"),
        ("zh", "Nguyen Phu Trong", "阮富仲"),
        ("ja", "Yamada Hanako", "署名した。"),
        ("ru", "Sergey Lavrov", "Лавров"),
        ("ru", "Sergey Lavrov", "Сергій Быҭәба"),
        (None, "Nikos Dendias", "ສີ ຈິ້ນຜິງ"),
        (None, "Thaksin Shinawatra", "ทักษิณ ชินวัตร"),
    ],
)
def test_what_cannot_be_read_or_decided_is_unverifiable(language: Any, value: Any, text: str) -> None:
    found = person(value, Passage(text, language=language))
    assert found.verdict == "unverifiable"
    assert text in found.reason or value in found.reason


@pytest.mark.parametrize(
    ("language", "value", "passage", "verdict"),
    [
        ("zh", "Ban Ki-moon", "联合国秘书长潘基文发表致辞", "supported"),
        ("zh", "Goh Chok Tong", "新加坡前总理吴作栋抵达海口", "supported"),
        ("zh", "Choe Yong-rim", "朝鲜内阁总理崔永林会见了代表团。", "supported"),
        ("ja", "Yoon Suk Yeol", "尹錫悦（ユン・ソンニョル）大統領が到着した", "supported"),
        ("zh", "Lim Kit Siang", "林吉祥出席了会议。", "supported"),
        ("zh", "Kim Jong-nam", "朝鲜领导人金正恩出席了会议。", "unverifiable"),
        ("zh", "Lim Kit Siang", "林瑞生出席了会议。", "unverifiable"),
        ("zh", "Emmanuel Macron", "埃马纽埃尔·马克龙访问了北京。", "supported"),
        ("zh", "Emmanuel Macron", "法国总统马克龙访问了北京。", "unverifiable"),
    ],
)
def test_korean_and_southeast_asian_names_are_read_in_chinese_characters(language: str, value: str, passage: str, verdict: str) -> None:
    assert person(value, Passage(passage, language=language)).verdict == verdict
