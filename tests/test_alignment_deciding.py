"""A wrong letter is forgiven, a word that decides is not: another country, number, month, day, name, or a denial."""

from __future__ import annotations

import pytest

from accordant.alignment import align
from accordant.document import Document

OTHER = [
    ("zh", "中国将在春天加入该计划并与邻国签署协定。", "美国将在春天加入该计划并与邻国签署协定。"),
    ("zh", "法国外交部长在拉巴特签署了协定。", "德国外交部长在拉巴特签署了协定。"),
    ("ja", "米国の外務大臣がラバトで協定に署名した。", "英国の外務大臣がラバトで協定に署名した。"),
    ("ja", "日本はこの計画に春に参加し、協定に署名する。", "韓国はこの計画に春に参加し、協定に署名する。"),
    ("ko", "중국은 봄에 이 계획에 참여하고 협정에 서명한다.", "미국은 봄에 이 계획에 참여하고 협정에 서명한다."),
    ("de", "Die irakische Regierung unterzeichnete das Abkommen in Rabat.", "Die iranische Regierung unterzeichnete das Abkommen in Rabat."),
    ("ru", "Иракское правительство подписало соглашение в Рабате.", "Иранское правительство подписало соглашение в Рабате."),
    ("sw", "Mkataba huu utadumu kwa muda wa miaka mitatu kuanzia leo.", "Mkataba huu utadumu kwa muda wa miaka mitano kuanzia leo."),
    ("ko", "협정은 서명일로부터 삼년간 효력을 가진다.", "협정은 서명일로부터 오년간 효력을 가진다."),
    ("ko", "양국은 칠월에 서울에서 협정에 서명한다.", "양국은 팔월에 서울에서 협정에 서명한다."),
    ("ru", "Стороны подписали соглашение в Москве в июне.", "Стороны подписали соглашение в Москве в июле."),
    ("ja", "両国は火曜日に東京で協定に署名した。", "両国は木曜日に東京で協定に署名した。"),
    ("ja", "両国は火曜日に東京で協定に署名した。", "両国は土曜日に東京で協定に署名した。"),
    ("ja", "両国は火曜日に東京で協定に署名した。", "両国は水曜日に東京で協定に署名した。"),
    ("sv", "Avtalet undertecknades i Stockholm i tisdags av ministern.", "Avtalet undertecknades i Stockholm i torsdags av ministern."),
    ("fa", "دو کشور روز سه\u200cشنبه در تهران توافق\u200cنامه را امضا نکردند.", "دو کشور روز سه\u200cشنبه در تهران توافق\u200cنامه را امضا بکردند."),
    ("ur", "وزیر نے کہا کہ منصوبہ تیار نہیں ہے۔", "وزیر نے کہا کہ منصوبہ تیار یہیں ہے۔"),
    ("tr", "Bakan planın onaylanacağını söyledi.", "Bakan planın onaylanmacağını söyledi."),
    ("zh", "外交部长王毅表示,中国不会参加该计划。", "外交部长王义表示,中国不会参加该计划。"),
    ("en", "The minister Li Qiang signed it on Tuesday.", "The minister Li Qing signed it on Tuesday."),
    ("uk", "Угоду підписав міністр у червні в Києві.", "Угоду підписав міністр у травні в Києві."),
    ("hi", "दोनों देशों ने सोमवार को दिल्ली में हस्ताक्षर किए।", "दोनों देशों ने बुधवार को दिल्ली में हस्ताक्षर किए।"),
    ("tr", "Fransa'nın anlaşmayı perşembe günü imzaladığı bildirildi.", "Fransa'nın anlaşmayı çarşamba günü imzaladığı bildirildi."),
    ("id", "Perjanjian itu ditandatangani pada bulan Juni di Jakarta.", "Perjanjian itu ditandatangani pada bulan Juli di Jakarta."),
    ("ja", "岩屋毅外相は協定に署名したと述べた。", "岩屋敦外相は協定に署名したと述べた。"),
    ("ko", "이 협정은 남한과 북한이 서명하였다고 한다.", "이 협정은 북한과 북한이 서명하였다고 한다."),
    ("zh", "双方于星期二在首都签署合作协议。", "双方于星期三在首都签署合作协议。"),
    ("ar", "وقع الوزيران على الاتفاقية في الرباط خلال شهر يونيو الماضي", "وقع الوزيران على الاتفاقية في الرباط خلال شهر يوليو الماضي"),
    ("fa", "ایران این توافق\u200cنامه را در تهران امضا کرد.", "عراق این توافق\u200cنامه را در تهران امضا کرد."),
    ("ru", "Соглашение подписали трое министров в Москве.", "Соглашение подписали двое министров в Москве."),
    ("nl", "Het akkoord werd in juni door de Ierse minister ondertekend.", "Het akkoord werd in juli door de Ierse minister ondertekend."),
]

MISPRINTED = [
    ("zh", "中国将在春天加入该计划并与邻国签署协定。", "中囯将在春天加入该计划并与邻国签署协定"),
    ("zh", "外交部长王毅表示,中国不会参加该计划。", "外交部长王毅表示,中国不会参如该计划"),
    ("ko", "한국은 봄에 이 계획에 참여하고 협정에 서명한다.", "한국은 봄에 이 계획에 참어하고 협정에 서명한다"),
    ("ja", "両国は火曜日に東京で協定に署名した。", "両国は火曜日に東京で協訂に署名した"),
    ("tr", "Bakan planın onaylanacağını söyledi.", "Bakan planın onaylanacgını söyledi"),
    ("tr", "Metnin onaylanmasından sonra yürürlüğe girecek.", "Metnin onaylanmsından sonra yürürlüğe girecek"),
    ("ru", "Иракское правительство подписало соглашение.", "Иракское правительство подпмсало соглашение"),
    ("fa", "دو کشور روز سه\u200cشنبه در تهران توافق\u200cنامه را امضا نکردند.", "دو کشور روز سه\u200cشنبه در تهران توافق\u200cنمه را امضا نکردند"),
    ("en", "The minister Selin Karasu signed it on Tuesday.", "The minister Seliu Karasu signed it on Tuesday"),
]


@pytest.mark.parametrize(("language", "text", "quote"), OTHER)
def test_a_word_that_decides_is_not_taken_for_another(language: str, text: str, quote: str) -> None:
    assert align(quote, Document(text, language=language)) is None


@pytest.mark.parametrize(("language", "text", "quote"), [case for case in OTHER if case[0] in {"zh", "ja", "ko", "ru", "uk", "hi", "ar", "fa", "ur"}])
def test_nor_where_the_language_is_told_by_the_text_alone(language: str, text: str, quote: str) -> None:
    assert align(quote, text) is None


@pytest.mark.parametrize(("language", "text", "quote"), MISPRINTED)
def test_a_wrong_letter_beside_it_is_forgiven(language: str, text: str, quote: str) -> None:
    found = align(quote, Document(text, language=language))
    assert found is not None
    assert found.method == "fuzzy"
    assert found.start == 0
    assert found.end == len(text.rstrip("。."))
