"""Sentences that tell of another agreement than the chief one, and those that tell nobody anything.

"France and Germany signed an agreement in Rome on Friday. On Monday, Spain and Portugal signed a treaty in Lisbon": read as one story, two states
have signed in the others' capital on the others' day. And "output that Spain and Italy signed a treaty" reports no treaty.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from accordant.checks.words import once
from accordant.offline.telling import DONE, dateline
from accordant.roles import addressed_to_model

if TYPE_CHECKING:
    from accordant.offline.text import Sentence

_PAIR = 2


def to_a_model(sentence: Sentence) -> bool:
    """Does the sentence give orders to a machine that reads it?"""
    return once(sentence.passage, "to a model", partial(addressed_to_model, sentence.printed, sentence.passage.folded)) is not None


def of_others(sentence: Sentence, chief: Sentence) -> bool:
    """Does the sentence tell what others have signed: two states that the chief one does not name, or one of its states and a company?"""
    if sentence is chief or not sentence.kinds or not any(each.what in DONE for each in sentence.statuses):
        return False
    own, states = _states(chief), _states(sentence)
    if len(own) < _PAIR:
        return False
    if len(states) >= _PAIR and (not own & states or (sentence.number > chief.number and len(states - own) >= _PAIR and not own <= states)):
        return True
    return not own <= states and len(states) < _PAIR and _with_a_company(sentence) and not _with_a_company(chief)


def _states(sentence: Sentence) -> set[str]:
    begin = dateline(sentence)
    return {each.what for each in sentence.countries if each.what and each.start >= begin and each.kind != "capital"}


def _with_a_company(sentence: Sentence) -> bool:
    """Does a company stand in the sentence?"""
    return any(each.what in {"company", "bank"} for each in sentence.listed("party_kinds"))
