"""The sentence that holds a passage."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accordant.sentences import REACH, sentence


def around(text: str, passage: str) -> str:
    start = text.index(passage)
    first, last = sentence(text, start, start + len(passage))
    return text[first:last]


@pytest.mark.parametrize(
    ("text", "passage", "expected"),
    [
        ("It rained. H.E. Gen. M. Asif and the U.S. envoy, No. 2, signed. He left.", "Asif", "H.E. Gen. M. Asif and the U.S. envoy, No. 2, signed."),
        ("It cost 2.5 million. It rose 3.2 % since.", "million", "It cost 2.5 million."),
        ("He asked: “Will they sign?” They did.", "sign", "He asked: “Will they sign?”"),
        ("Really? yes, he said. Then he left.", "said", "Really? yes, he said."),
        ("Hier. M. le ministre a signé l’art. 4. Il est parti.", "ministre", "M. le ministre a signé l’art. 4."),
        ("Sie kamen. Am 4. März 2025 unterzeichnete Dr. Ohm. Ende.", "2025", "Am 4. März 2025 unterzeichnete Dr. Ohm."),
        ("هل وقعوا؟ نعم وقعوا. وحضر د. سعيد العلوي الحفل. انتهى", "سعيد", "وحضر د. سعيد العلوي الحفل."),
        ("دونوں نے دستخط کیے۔ وہ چلے گئے۔", "دستخط", "دونوں نے دستخط کیے۔"),
        ("两国部长会谈。双方签署了协议!随后离开。", "签署", "双方签署了协议!随后离开。"),
        ("両国は合意した。「署名する。」と述べた。", "合意", "両国は合意した。"),
        ("समझौता हुआ। वे लौटे।", "लौटे", "वे लौटे।"),
        ("Pact signed\nLindholm – The two ministers met. They signed.", "ministers", "Lindholm – The two ministers met."),
        ("A heading\n\nThe text goes on.", "text", "The text goes on."),
        ("First\r\nSecond line here\r\nThird", "Second", "Second line here"),
        ("- one area: training\n- another: industry", "training", "- one area: training"),
        ("Signed in Rome. Signed in Oslo.", "Rome. Signed", "Signed in Rome. Signed in Oslo."),
        ("no stop at all", "stop", "no stop at all"),
    ],
)
def test_the_sentence_around_a_passage(text: str, passage: str, expected: str) -> None:
    assert around(text, passage) == expected


def test_a_wrapped_line_is_no_end() -> None:
    text = (
        "The Government of the Kingdom of Norvania and the\nGovernment of Ostmark, hereinafter called the Par-\nties, wishing to cooperate in matters of\n"
        "defence, have agreed on the following.\n\nArticle 1. The Parties shall meet."
    )
    assert around(text, "Ostmark") == text[: text.index("\n\n")]


def test_without_any_stop_the_context_is_bounded() -> None:
    text = "word " * 5_000
    first, last = sentence(text, 12_000, 12_004)
    assert first >= 12_000 - REACH
    assert last <= 12_004 + REACH
    assert text[first:last].startswith("word")
    assert text[first:last].endswith("word")


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("ab. \n!؟。'\"«»1\r\u2029…Mr-"), max_size=80), st.data())
def test_the_passage_lies_within_its_sentence(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = sentence(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
