"""What a text remembers without a date of its own: the sentence behind the one that has the year.

"The principles were agreed on 24 April 1955. At that conference both states signed a treaty": the second sentence names no year, and reads as
the news of a signing; only the sentence before it tells when that was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.offline.telling import is_headline, recalls

if TYPE_CHECKING:
    import datetime

    from accordant.offline.text import Sentence

_BACK = 3
"""Sentences of the paragraph that may stand between the year and what is told of it."""
_HEAD = 3


def remembers(sentence: Sentence, today: datetime.date | None) -> bool:
    """Does the sentence go on with what the one before dates years back: by a word for that time, or below an anniversary's headline?"""
    if _dated(sentence) or is_headline(sentence) or sentence.number < 1:
        return False
    head = sentence.text.sentences[:_HEAD]
    anniversary = not head[0].kinds and any(each.news_cues("long ago") for each in head)  # of something else: "Seventy years of Bandung"
    if not sentence.news_cues("that time") and not anniversary:
        return False
    for before in reversed(sentence.text.sentences[max(0, sentence.number - _BACK) : sentence.number]):
        if before.paragraph != sentence.paragraph:
            return False
        if _dated(before):
            return recalls(before, today)
    return False


def _dated(sentence: Sentence) -> bool:
    """Does the sentence name a year, a day or a weekday?"""
    return any(mention.readings and mention.kind in {"date", "year", "weekday", "relative", "short"} for _, mention in sentence.dates)
