"""Who covers what a list names: the instrument, or the delegation, the visit, the company beside it.

"The agreement includes health, education and trade" lists areas; "the delegation includes officials from health, education and trade", one sentence
on, lists who was on the plane, and "Poland's exports include copper, coal and furniture" what it sells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.checks.forms import tokens
from accordant.offline.worded import folded_place, names_instrument, readings, speaks_of_instrument

if TYPE_CHECKING:
    from accordant.checks.forms import Reading
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

STRONG = frozenset({"area heads", "area told"})
"""Keys whose words say by themselves that a list of areas follows: "areas of cooperation", "agreed to cooperate in"."""
_BACK = 3
_NEAR = 3
_ALONE = {"zh": 2}
"""Words (characters in Chinese) that may stand before a verb without a subject of its own: "It includes", «كما تشمل», 还包括."""


def speaks_near(story: Story, sentence: Sentence) -> bool:
    """Does the sentence speak of the instrument, or stand right behind some that name it, whatever paragraphs part them?"""
    if speaks_of_instrument(story, sentence):
        return True
    before = story.text.sentences[max(0, sentence.number - _BACK) : sentence.number]
    return any(each in story.news or names_instrument(each) for each in before)


def of_the_instrument(sentence: Sentence, found: list[Reading]) -> list[Reading]:
    """Of the words that open or end a list those that the instrument is the subject of, or that need none."""
    text = sentence.folded
    others = readings(sentence, "area another")
    named = [each.start for each in readings(sentence, "the text", "area sides")] + [folded_place(sentence, place)[0] for place in sentence.kinds]
    return [each for each in found if not _anothers(text, each, others, named) and (not _needs_a_subject(each) or _has_one(sentence, each, named))]


def named_so(sentence: Sentence) -> list[Reading]:
    """The verbs behind a noun for areas, which open a list as "areas of cooperation" does: "among the fields covered are", "Inhalt des Abkommens sind"."""
    nouns = readings(sentence, "area noun")
    if not nouns:
        return []
    text = sentence.folded
    near = [each for each in readings(sentence, "area is") if any(noun.end <= each.start and len(tokens(text[noun.end : each.start])) <= _NEAR for noun in nouns)]
    return [each._replace(keys=("area told",)) for each in near]


def _needs_a_subject(opening: Reading) -> bool:
    return "area covers" in opening.keys and not STRONG & set(opening.keys)


def _has_one(sentence: Sentence, opening: Reading, named: list[int]) -> bool:
    """Is the instrument named before the verb, or does nothing stand before it that could be another subject?"""
    if any(each <= opening.start for each in named):
        return True
    return len(tokens(sentence.folded[: opening.start])) <= _ALONE.get(str(sentence.text.language), 1)


def _anothers(text: str, opening: Reading, others: list[Reading], named: list[int]) -> bool:
    """Does another subject stand before the word, with no instrument behind it, or right behind it («وتشمل الزيارة»)?"""
    before = [each for each in others if each.end <= opening.start]
    if before and not any(before[-1].end <= each <= opening.start for each in named):
        return not any(each <= before[0].start for each in named)
    return "area covers" in opening.keys and any(opening.end <= each.start and not tokens(text[opening.end : each.start]) for each in others)
