"""Instruments that take effect as they are signed: "took effect upon signature", "valid for three years from the date of signing".

Their day of entry into force is printed once, as that of the signing, far away and beside other words. "Thirty days after signature" is another day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.durations import durations
from accordant.folding import bare
from accordant.offline.phrases import pattern
from accordant.offline.signing import signing

if TYPE_CHECKING:
    from accordant.offline.binding import Subject
    from accordant.offline.story import Story
    from accordant.offline.text import Place, Sentence

_APART = 70
_NO_YEAR = "????"
_FULL = 10
"""Characters of a day as it is written in a record."""


class AtSignature(NamedTuple):
    """The day, the sentence that says that it is the day of signing, and the places to quote."""

    on: str
    sentence: Sentence
    places: tuple[Place | tuple[int, int], ...]


def in_force_at_signature(story: Story, subject: Subject, sentences: list[Sentence]) -> AtSignature | None:
    """The day of signing, where one of the sentences says that the instrument is in force from then on, and the text prints the day."""
    for sentence in sentences:
        words = _words(sentence, story.text.language, subject)
        if words is None:
            continue
        signed = signing(story) or {}
        on = str(signed.get("on") or "")
        if len(on) != _FULL:
            return None
        dates = [place for each in story.text.sentences for place, mention in each.dates if any(_is_day(str(day), on) for day in mention.readings)]
        own = sentence.place(*words)
        return AtSignature(on, sentence, (own, *dates[:1]))
    return None


def _is_day(written: str, on: str) -> bool:
    """Is it the day, with its year or without one?"""
    return written == on or (written.startswith(_NO_YEAR) and written[len(_NO_YEAR) :] == on[len(_NO_YEAR) :])


def _words(sentence: Sentence, language: str | None, subject: Subject) -> tuple[int, int] | None:
    """The words that say so, in folded characters: a verb of beginning and no length of time before "signature", or one of lasting with its length."""
    text = bare(sentence.folded)
    for signature in pattern("at signature", language).finditer(text):
        for key, with_length in (("begins", False), ("began", False), ("lasts", True)):
            for verb in pattern(key, language).finditer(text):
                low, high = min(verb.start(), signature.start()), max(verb.end(), signature.end())
                lengths = [each for each in durations(sentence.passage) if low <= each.start and each.end <= high]
                near = high - low <= _APART + len(signature.group()) + len(verb.group())
                if near and (with_length or not lengths) and subject.governs(sentence, verb.start()):
                    return low, high
    return None
