"""A text is cut into the same sentences whatever was asked of it before."""

from __future__ import annotations

from accordant import Document
from accordant.offline.text import Text

WRITTEN = "Norway caught less cod. Kenya and Norway signed an agreement on fisheries. It runs for five years."


def test_a_passage_over_several_sentences_makes_them_no_single_one() -> None:
    text = Text(Document(WRITTEN))
    assert text.reading.sentence(3, WRITTEN.index("agreement")) == (0, WRITTEN.index(" It runs"))
    assert [sentence.printed for sentence in text.sentences] == [
        "Norway caught less cod.",
        "Kenya and Norway signed an agreement on fisheries.",
        "It runs for five years.",
    ]


def test_a_passage_inside_a_sentence_has_that_sentence() -> None:
    text = Text(Document(WRITTEN))
    at = WRITTEN.index("agreement")
    assert text.reading.sentence(at, at + 9) == (WRITTEN.index("Kenya"), WRITTEN.index(" It runs"))
