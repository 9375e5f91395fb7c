"""Signings of long ago that no full day gives away: "62 years ago both signed", "signed in 1386".

Where a text has no day of its own, the oldest treaty that it names would be the news of its day.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.checks.durations import durations

if TYPE_CHECKING:
    from accordant.offline.text import Sentence

_SIGNED = frozenset({"signed", "initialled", "agreed", "adopted"})
_SAYS_WHEN, _TWO_YEARS, _AGO = "says when", 24, 120
_OLD_YEAR, _OLD = re.compile(r"\b1[0-8]\d\d\b"), 40
_BREAK = re.compile(r"[;!?؛؟；！？]|\n\s*\n")


def years_ago(sentence: Sentence) -> bool:
    """Does it say how many years ago both signed: «Vor 62 Jahren setzten», «قبل 62 عاما وقعت»?"""
    done = [each for each in sentence.statuses if each.what in _SIGNED]
    if not done:
        return False
    ago = [each for each in durations(sentence.passage) if each.why == _SAYS_WHEN and each.amounts and each.amounts[0].months >= _TWO_YEARS]
    places = [sentence.place(each.start, each.end) for each in ago]
    text = sentence.text.document.text
    return any(
        max(word.start, place.start) - min(word.end, place.end) < _AGO and not _BREAK.search(text[min(word.end, place.end) : max(word.start, place.start)])
        for word in done
        for place in places
    )


def of_another_age(sentence: Sentence) -> bool:
    """Is it dated by a year of another age: "assinado em 1386", "On 7 June 1494 both signed"?"""
    done = [each for each in sentence.statuses if each.what in _SIGNED]
    text = sentence.text.document.text
    for old in _OLD_YEAR.finditer(text, sentence.start, sentence.end) if done else ():
        dated = any(place.start <= old.start() < place.end and mention.kind == "date" for place, mention in sentence.dates)
        told = dated or any(cue.end <= old.start() and not text[cue.end : old.start()].strip() for cue in sentence.news_cues("in"))
        if told and any(max(word.start, old.start()) - min(word.end, old.end()) < _OLD for word in done):
            return True
    return False
