"""Towns of a sentence in which something else took place: where they had met, where an officer studied, where an institution sits.

"Minister A, who had been received in Washington, and General B, a graduate of the academy in Sandhurst, signed on Tuesday an accord that
replaces one of London": three towns behind a word for "in", and the accord was signed in none of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.offline.telling import DONE
from accordant.offline.worded import readings

if TYPE_CHECKING:
    from accordant.offline.text import Place, Sentence

_PART = re.compile(r"[,،，;；:：()（）]|\s[—–-]\s")
_SEAT, _IN = 60, 4
_BEFORE = 60
_DAYS = frozenset({"date", "weekday", "relative", "short"})
_SIGNING = DONE | {"planned", "agreed", "adopted", "postponed"}


def elsewhere(sentence: Sentence, place: Place, status: Place | None = None) -> bool:
    """Is the town that of another event than the signing which `status` tells of, or than any where none is given?"""
    low, high = _part(sentence, place)
    here = [each for each in sentence.statuses if each.what in _SIGNING and low <= each.start < high]
    if not here and (_earlier(sentence, low, high) or _on_another_day(sentence, status, low, high) or _of_the_talks(sentence, low, high)):
        return True
    if any(low <= cue.start < high and all(_gap(cue, place) < _gap(each, place) for each in here) for cue in _cues(sentence, place)):
        return True
    return _of_a_seat(sentence, place, low) or _replaced(sentence, place)


def _cues(sentence: Sentence, place: Place) -> list[Place]:
    """The words whose town is their own; behind the town only where verbs come last, or relative clauses first."""
    behind = bool(sentence.cues_listed("party between after"))
    return [cue for cue in sentence.news_cues("elsewhere") if behind or cue.end <= place.start]


def _part(sentence: Sentence, place: Place) -> tuple[int, int]:
    """The run between two commas, brackets or dashes in which the place stands."""
    text = sentence.text.document.text
    low = max((each.end() for each in _PART.finditer(text, sentence.start, place.start)), default=sentence.start)
    following = _PART.search(text, place.end, sentence.end)
    return low, following.start() if following else sentence.end


def _earlier(sentence: Sentence, low: int, high: int) -> bool:
    """Does the part tell what lies behind the news: "had met in Doha", "received last week in Doha"?"""
    return any(low <= cue.start < high for key in ("had", "last week", "long ago") for cue in sentence.news_cues(key))


def _of_the_talks(sentence: Sentence, low: int, high: int) -> bool:
    """Does the part say where something was held that the part before calls talks: "after the talks, held at the Blue Palace, both signed"?"""
    text = sentence.text.document.text
    held = [cue for cue in sentence.news_cues("held") if low <= cue.start < high and not text[low : cue.start].strip()]
    return bool(held) and any(low - _BEFORE <= cue.start < low for cue in sentence.news_cues("talks"))


def _on_another_day(sentence: Sentence, status: Place | None, low: int, high: int) -> bool:
    """Has the part a day of its own, and the word of signing another one: "who was received in Doha on Friday, signed on Tuesday"?"""
    days = [place for place, mention in sentence.dates if mention.kind in _DAYS]
    if not any(low <= day.start < high for day in days):
        return False
    signed = [status] if status else [each for each in sentence.statuses if each.what in DONE]
    parts = [_part(sentence, each) for each in signed]
    return any(first <= day.start < last for day in days for first, last in parts)


def _of_a_seat(sentence: Sentence, place: Place, low: int) -> bool:
    """Does an institution stand before its town, and before any word of signing: "The Maritime Organization in London welcomed the accord signed"?

    "At the seat of the Organization in Geneva" is where something is done.
    """
    for seat in sentence.news_cues("seat"):
        if not low <= seat.start < place.start or place.start - seat.end > _SEAT:
            continue
        if any(each.start < place.start and each.what in _SIGNING for each in sentence.statuses):
            continue
        words = [each for each in sentence.tokens if low <= each.end <= seat.start][-_IN:]
        if not any(words and words[0].start <= cue.start < seat.start for cue in sentence.news_cues("in")):
            return True
    return False


def _replaced(sentence: Sentence, place: Place) -> bool:
    """Does a word for what was before stand between a signing and the town: "signed an accord that replaces that of London"?"""
    found = [sentence.place(each.start, each.end) for each in readings(sentence, "recalls")]
    done = [each for each in sentence.statuses if each.what in DONE]
    cues = [cue for cue in found if not any(each.start < cue.end and cue.start < each.end for each in done)]
    if sentence.cues_listed("party between after"):  # attributes come first: "the accord that replaces that signed in London was signed"
        return any(place.end <= cue.start and cue.end <= each.start for cue in cues for each in done)
    return any(each.end <= cue.start and cue.end <= place.start for cue in cues for each in done)


def _gap(first: Place, second: Place) -> int:
    return max(first.start, second.start) - min(first.end, second.end)
