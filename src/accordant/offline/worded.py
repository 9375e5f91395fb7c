"""The sentences of a text that say what the instrument holds, and the words that they say it with.

Read anywhere, "training, logistics and cyber security" is what two ministers talked about over lunch, what the two armies did last year, or what an
injected notice asks a machine to write down. So contents are read only where a sentence speaks of the instrument, and of no past one.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING

from accordant.checks.forms import Forms
from accordant.folding import bare, folded_text
from accordant.lexicons import entries, languages
from accordant.offline.text import WORDS
from accordant.roles import addressed_to_model, roles_told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.checks.forms import Reading
    from accordant.offline.story import Story
    from accordant.offline.text import Place, Sentence, Text

_SHORTEST_BEGINNING, _LONGEST_ENDING = 4, 3
_BACK = 2
"""Sentences after one that names the instrument, in its paragraph, that still speak of it."""


@cache
def _words(keys: tuple[str, ...], codes: tuple[str, ...]) -> Forms:
    return Forms(WORDS, codes, keys)


def readings(sentence: Sentence, *keys: str) -> list[Reading]:
    """The reader's words of these keys in the folded sentence: longest first among themselves, whatever other keys list."""
    return words_of(sentence.text, *keys).read(sentence.folded)


def words_of(text: Text, *keys: str) -> Forms:
    return _words(keys, (str(text.language),) if text.language in languages() else languages())


def folded_place(sentence: Sentence, place: tuple[int, int] | Place) -> tuple[int, int]:
    """Characters of the document as characters of the folded sentence."""
    offsets = sentence.passage.folded.offsets
    return bisect_left(offsets, place[0] - sentence.start), max(0, bisect_right(offsets, place[1] - 1 - sentence.start))


def names_instrument(sentence: Sentence) -> bool:
    return bool(sentence.kinds) or bool(readings(sentence, "the text"))


def speaks_of_instrument(story: Story, sentence: Sentence) -> bool:
    """Does it name the instrument, or follow in the same paragraph a sentence that does?"""
    if story.treaty or names_instrument(sentence):
        return True
    before = story.text.sentences[max(0, sentence.number - _BACK) : sentence.number]
    return any(each.paragraph == sentence.paragraph and names_instrument(each) for each in before)


def own_sentences(story: Story) -> list[Sentence]:
    """The sentences in which the contents of the instrument may stand: all, or of one of several that a text lists those on it alone."""
    chief = story.chief
    if not story.item or chief is None:
        return story.text.sentences
    own = [each for each in story.text.sentences if story.owns(each.start)]
    if chief not in own:
        own = [chief, *(each for each in own if not chief.start < each.end <= chief.end)]
    return own if story.until is not None and not story.is_last else [each for each in own if each.paragraph == chief.paragraph or each in story.also]


def tells_of_past(sentence: Sentence) -> bool:
    return bool(roles_told(sentence.folded, sentence.text.language) & {"past"})


def addressed(sentence: Sentence) -> bool:
    """Does the sentence address whatever machine reads it?"""
    return addressed_to_model(sentence.printed, sentence.passage.folded) is not None


def with_words(story: Story, *keys: str) -> Iterator[tuple[Sentence, list[Reading]]]:
    """The sentences that hold a word of these keys, with those words, in the order of the text."""
    for sentence in _that_may_hold(story, keys):
        found = readings(sentence, *keys)
        if found and not addressed(sentence):
            yield sentence, found


def with_signs(story: Story, signs: re.Pattern[str]) -> list[Sentence]:
    """The sentences of a treaty in which the pattern is found; of a report all in which its contents may stand."""
    if not story.treaty:
        return own_sentences(story)
    text = story.text
    return list(dict.fromkeys(text.sentence_at(found.start(), found.end()) for found in signs.finditer(text.document.text)))


def _that_may_hold(story: Story, keys: tuple[str, ...]) -> list[Sentence]:
    """Of a treaty the sentences in which a word begins as the longest word of some form of the keys does: most of its sentences are never cut."""
    if not story.treaty:
        return own_sentences(story)
    text = story.text
    folded = text.document.prepared.folded
    beginnings = _beginnings(keys, (str(text.language),) if text.language in languages() else languages())
    places = (folded.span(found.start(), found.end()) for found in beginnings.finditer(text.document.prepared.bare))
    return list(dict.fromkeys(text.sentence_at(start, end) for start, end in places))


@cache
def _beginnings(keys: tuple[str, ...], codes: tuple[str, ...]) -> re.Pattern[str]:
    found: set[str] = set()
    for form in {form for code in codes for key in keys for form in entries(code, WORDS).get(key, ())}:
        word = max(bare(folded_text(form)).split(), key=len, default="")
        found.add(word[: max(_SHORTEST_BEGINNING, len(word) - _LONGEST_ENDING)])
    found = {each for each in found if each and not any(each != other and each.startswith(other) for other in found if other)}
    guarded = "|".join(re.escape(each) for each in sorted(found) if each.isascii())
    others = "|".join(re.escape(each) for each in sorted(found) if not each.isascii())
    return re.compile("|".join([*([rf"(?<![a-z])(?:{guarded})"] if guarded else []), *([others] if others else [])]) or r"(?!)")
