"""The code of an area of cooperation, from the words of its item.

"Training of laboratory technicians" has the word of military training, "sharing of satellite data on vessels" one of space travel, and "economic
reintegration of returning migrants" one of trade policy. The word that opens the item gives the code, or the only one in it; general words give way
to others, and those of armies count in agreements of armies.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from accordant.checks.forms import forms, tokens
from accordant.checks.passage import Passage
from accordant.checks.term import term
from accordant.codes import broader
from accordant.lexicons import entries

if TYPE_CHECKING:
    from accordant.checks.forms import Reading
    from accordant.offline.enumerations import Item
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

_TRAINING, _VOCATIONAL = "training", "vocational_training"
_OF_ARMIES = frozenset({"logistics", "military_health", "exercises"})
_GENERAL = frozenset({"economic_cooperation", "exchange_of_expertise", "exchange_of_visits", "science_technology", "electricity", "women", "labour", "development"})
"""What is said of many fields: the way in which they cooperate, not the field."""
_MUCH = 0.4


def code_of(sentence: Sentence, item: Item, printed: str, *, armies: bool) -> str | None:
    """The code that the item's words state; None where they state none, or several that are no part of each other. `armies`: `of_armies`."""
    text = sentence.folded[item.start : item.end]
    read = [each for each in forms("areas", text, sentence.text.language).read(text) if "none" not in each.keys]
    filled = sum(each.end - each.start for each in read) >= _MUCH * len(text)
    stated = list(dict.fromkeys(code for each in read for code in each.keys))
    codes = [code for code in stated if (armies or filled or code not in _OF_ARMIES) and not any(code in broader("areas", other) for other in stated)]
    special = [code for code in codes if code not in _GENERAL]
    opening = [code for each in read if _opens(text, each.start) for code in each.keys if code in special]
    if len(special) > 1:
        special = opening
    if not special and filled:
        special = codes
    for code in special:
        found = _VOCATIONAL if code == _TRAINING and not armies and not any(_is_all(text, each) for each in read) else code
        if _stands(found, printed, sentence.text.language):
            return found
    return None


def _is_all(text: str, word: Reading) -> bool:
    return len(tokens(text[word.start : word.end])) == len(tokens(text))


def _opens(text: str, start: int) -> bool:
    """Does the item begin with the word there, or with a particle written onto it?"""
    first = next(iter(tokens(text)), None)
    return first is not None and start < first.start + len(first.word)


def of_armies(story: Story, items: list[Item]) -> bool:
    """Does the title, or the news, or an item speak of defence or of armies?"""
    told = story.news if story.treaty else [*story.news, *story.lead[:2]]
    named = {place.what for sentence in told for place in sentence.listed("areas")} | {code for item in items for code in item.codes}
    return bool(named & _defence())


@cache
def _defence() -> frozenset[str]:
    return frozenset(entries("codes", "area_domains")["defence"])


def _stands(code: str, printed: str, language: str | None) -> bool:
    """Does the check of terms read nothing else in the words?"""
    passage = Passage(printed, language=language)
    passage.marker = {"codes": "areas"}
    return term(code, passage).verdict != "contradicted"
