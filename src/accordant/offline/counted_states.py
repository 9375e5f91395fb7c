"""States that the sentence of the signing only counts: "the foreign ministers of the four countries signed".

Who they are stands in the sentence before, in a paragraph of its own: "at the invitation of ..., the ministers of ... came". The count decides:
where that sentence names one state more or less, nobody can say who has signed, and nobody is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accordant.offline.text import Sentence

_COUNTS = {"of three": 3, "of four": 4, "of five": 5}
_BACK = 2
"""Sentences before the news in which its states may be named."""


def counted(sentence: Sentence) -> int:
    """How many states the sentence says have signed; 0 where it counts none."""
    return next((number for key, number in _COUNTS.items() if sentence.news_cues(key)), 0)


def naming_sentence(sentence: Sentence) -> Sentence | None:
    """The sentence before that names as many states as this one counts, and no other."""
    number = counted(sentence)
    if not number or sentence.number < 1:
        return None
    for before in reversed(sentence.text.sentences[max(0, sentence.number - _BACK) : sentence.number]):
        named = {each.what for each in before.countries if each.what and each.kind == "name"}
        if len(named) == number:
            return before
        if named:
            return None
    return None
