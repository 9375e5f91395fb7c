"""Texts that tell of a signing and are no news of one: novels, quizzes, obituaries, the lease of a flat.

"In her novel the foreign ministers of Kenya and Uganda sign a treaty" has the ministers, the states and the verb. And "an agreement on film
co-production" has the film: so no word alone silences a text, but a word at the head of it, or two that belong together.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accordant.offline.telling import Act
    from accordant.offline.text import Sentence, Text

_HEAD = 12
"""Characters at the beginning of a sentence in which the word for its genre stands: "In «», his novel"."""
_LABEL = re.compile(r"\s*(?:[:：\n\-–—|.(（]|$)")
_PRIVATE, _TITLED, _FIRST = 5, 40, 2
_WHO, _AFTER, _BEHIND = 40, 80, 14
_COMPANIES = frozenset({"company", "bank", "organisation"})


def of_another_kind(text: Text) -> bool:
    """Is the text a novel's blurb, a quiz, a dictionary, as its first words say?"""
    return any(_of_a_genre(sentence) or _labelled(sentence) for sentence in text.sentences[:1])


def told_elsewhere(act: Act, begin: int) -> bool:
    """Does the sentence of the act, which begins behind its dateline at `begin`, tell of it in a novel, or in the life of one who died?"""
    sentence = act.sentence
    return _of_a_genre(sentence, begin) or _labelled(sentence) or _of_the_dead(act)


def private(text: Text) -> bool:
    """Is it the contract of a landlord or a club, made as a treaty is: its name at the head, no government in it, and people or companies as its sides?"""
    head = text.head(_PRIVATE)
    if any(each.news_cues("public side") for each in head):
        return False
    named = [key for each in head[:_FIRST] for key in ("private", "club") if any(cue.start - each.start < _TITLED for cue in each.aside(key))]
    return "club" in named or ("private" in named and any(_of_people(each) for each in head))


def _of_people(sentence: Sentence) -> bool:
    """Do the countries stand in brackets behind somebody, or does a company stand there?"""
    text = sentence.text.document.text
    if any(text[max(0, each.start - 1) : each.start] in {"(", "（"} and text[each.end : each.end + 1] in {")", "）"} for each in sentence.countries):
        return True
    return any(each.what in _COMPANIES for each in sentence.listed("party_kinds")) and bool(sentence.countries)


def _of_a_genre(sentence: Sentence, begin: int | None = None) -> bool:
    low = sentence.start if begin is None else begin
    return any(min(cue.start - low, cue.start - sentence.start) <= _HEAD for cue in sentence.aside("genre") if cue.start >= sentence.start)


def _labelled(sentence: Sentence) -> bool:
    text = sentence.text.document.text
    for cue in sentence.aside("genre label"):
        if cue.start - sentence.start <= 1:
            line = text[cue.end : sentence.end].partition("\n")[0]
            if _LABEL.match(line):
                return True
    return False


def _of_the_dead(act: Act) -> bool:
    """ "The former minister, who signed the treaty, died aged 94", "… has died at the age of 94. He signed the treaty": not who died two days before the signing."""
    sentence = act.sentence
    if _died(sentence):
        return bool(sentence.aside("aged")) or any(-_WHO <= cue.start - act.status.start <= _BEHIND for cue in sentence.aside("who"))
    first = [each for each in sentence.text.sentences[:_FIRST] if each.number < sentence.number]
    return any(_died(each) and each.aside("aged") for each in first)


def _died(sentence: Sentence) -> bool:
    after = sentence.aside("days after")
    return any(
        not any((0 <= cue.start - each.end <= _AFTER) or 0 <= each.start - cue.end <= _BEHIND for each in after if each.start != cue.start)
        for cue in sentence.aside("died")
    )
