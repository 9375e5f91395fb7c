"""A signing that is told without a word for what is signed.

"The talks ended with a joint trilateral statement. It was signed for Saudi Arabia by A and for Iran by B": one sentence names the instrument and
the next tells that it is signed. Alone neither is the news of a signing, and far apart they may speak of two things.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.folding import bare
from accordant.offline.other_texts import told_elsewhere
from accordant.offline.phrases import pattern
from accordant.offline.telling import DONE, WEAK, Act, dateline, of_another_world, parties_told, recalls
from accordant.offline.unreal import ahead, unsaid
from accordant.offline.word_kinds import said

if TYPE_CHECKING:
    import datetime

    from accordant.offline.text import Place, Sentence

_BEFORE, _AFTER = 3, 5
"""Sentences before and behind the word of signing among which the instrument is named."""
_BOTH = 2
_FAR = 60
"""Letters that the two words count as apart."""


def signed_elsewhere(lead: list[Sentence], today: datetime.date | None) -> Act | None:
    """The first sentence in which two sides sign "the document", or one signs for each, and the instrument that a sentence beside it names."""
    for sentence in lead[1:]:
        done = [word for word in sentence.statuses if word.what in DONE]
        if not done or sentence.kinds or not _of_both(sentence) or recalls(sentence, today) or of_another_world(sentence):
            continue
        alone = Act(sentence, done[0], done[0], 0)
        begin = dateline(sentence)
        if unsaid(alone, begin) or told_elsewhere(alone, begin) or ahead(alone):
            continue
        if found := _named_beside(sentence, lead, today):
            return Act(found[0], found[1], done[0], _FAR)
    return None


def _of_both(sentence: Sentence) -> bool:
    """Do two countries sign the text, or somebody for each of two?"""
    if parties_told([sentence])[0] < _BOTH:
        return False
    if len(said(sentence, "for side")) >= _BOTH:
        return True
    return pattern("the text", sentence.text.language).search(bare(sentence.folded)) is not None


def _named_beside(sentence: Sentence, lead: list[Sentence], today: datetime.date | None) -> tuple[Sentence, Place] | None:
    """The nearest sentence before, or else behind, that names an instrument and recalls nothing, and the word that does."""
    before = [each for each in lead if sentence.number - _BEFORE <= each.number < sentence.number][::-1]
    after = [each for each in lead if sentence.number < each.number <= sentence.number + _AFTER]
    for each in (*before, *after):
        kinds = [kind for kind in each.kinds if kind.what not in WEAK or kind.what == "joint_statement"]
        if kinds and not recalls(each, today):
            return each, kinds[0]
    return None
