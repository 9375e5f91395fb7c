"""What one sentence tells stays small, however long somebody writes without a full stop."""

from __future__ import annotations

import pytest

from accordant import Document
from accordant.offline.telling import acts, parties_told
from accordant.offline.text import Text


@pytest.mark.parametrize(
    "row",
    ["协定签署", "中国和越南签署协定", "signed agreement ", "وقعت مصر وتركيا اتفاقية، ", "подписали соглашение, ", "ont signé un accord, ", "समझौते पर हस्ताक्षर किए, "],
)
def test_a_row_without_a_full_stop_has_a_handful_of_acts(row: str) -> None:
    sentence = Text(Document(row * 200)).sentences[0]
    assert 0 < len(acts(sentence)) <= 12


def test_the_nearest_pair_of_instrument_and_signing_comes_first() -> None:
    sentence = Text(Document("Kenya and Uganda signed a treaty on energy, and the agreement is the first that was initialled.")).sentences[0]
    nearest = acts(sentence)[0]
    assert (nearest.kind.what, nearest.status.what) == ("treaty", "signed")


def test_lines_of_a_list_are_sentences_of_their_own() -> None:
    text = Text(Document("Kenya and Uganda signed an agreement.\n" + "- energy\n" * 300))
    assert len(text.sentences) == 301
    assert text.sentences[150].printed == "- energy"


def test_countries_of_several_sentences_are_counted_once() -> None:
    text = Text(Document("Kenya and Uganda signed an agreement. Kenya thanked Norway."))
    assert parties_told(text.sentences)[0] == 3
