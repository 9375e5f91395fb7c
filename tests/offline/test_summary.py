"""A summary in the text's own sentences, of which the check finds nothing that the text does not say."""

from __future__ import annotations

import pytest

from accordant import Document
from accordant.checks.paraphrase import paraphrase_of
from accordant.offline.summary import summary
from accordant.reading import Reading
from told_of import told

TEXTS = [
    ("en", "Kenya, Ghana sign pact//NAIROBI - Kenya and Ghana signed a defence agreement in Nairobi on 3 March 2025.//The agreement covers training and logistics.//The weather was fine."),
    ("ar", "الأردن وكازاخستان//وقعت الأردن وكازاخستان في عمان مذكرة تفاهم في مجال الدفاع يوم 3 مارس 2025.//وتنص المذكرة على التدريب العسكري وتبادل الخبرات بين البلدين."),
    ("zh", "中国和埃及签署协议//中国和埃及于2025年3月3日在开罗签署了关于贸易、投资和农业领域合作的谅解备忘录，双方外长出席了签字仪式并发表讲话。//谅解备忘录涵盖贸易、投资、农业和科技等多个领域，双方将成立联合工作组，每年举行一次会议，检查执行情况。"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_a_summary_holds_the_news_and_what_the_instrument_covers_and_nothing_unsaid(language: str, text: str) -> None:
    made = summary(told(text, language))
    assert made is not None
    sentences = text.split("//")
    assert made["text"] == " ".join(sentences[1:3])
    document = Document(text.replace("//", "\n\n"), language=language)
    passages = [Reading(document).passage(each.start, each.start + len(each)) for each in made["quotes"]]
    for passage in passages:
        passage.marker = {"language": language}
    assert paraphrase_of(made["text"], passages).verdict == "unverifiable"
    assert all(len(each) <= 200 for each in made["quotes"])


def test_a_text_of_headlines_alone_has_no_summary() -> None:
    assert summary(told("Deal//Signed", "en")) is None
