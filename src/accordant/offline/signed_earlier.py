"""The signing of what is only now approved, ratified or in force: "This protocol was signed in Port Louis on 7 March 2024".

Months lie between the two, so the sentence looks like one that recalls an older treaty, and the day and the town of signing would be lost. It
belongs to the news where it says "this agreement", or begins with the word for it and goes on at once to its signing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.offline.telling import AFTER, DONE, acts, dateline, same_kind
from accordant.offline.text import word_set
from accordant.offline.unreal import unsaid

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.telling import Act
    from accordant.offline.text import Sentence

_REACH = 5
"""Sentences behind the news in which its signing is told."""
_AT_ONCE = 14
"""Letters from the word for the instrument to the signing or its day: "was", "had been", and no name of another treaty."""


def signed_earlier(story: Story) -> list[Sentence]:
    """The sentence behind the news of a later step that tells how the same instrument was signed; none where two do."""
    chief = story.acts[0]
    if chief.status.what not in AFTER:
        return []
    first = chief.sentence.number
    told = [
        each
        for each in story.text.sentences[first + 1 : first + 1 + _REACH]
        if each not in story.news and each not in story.foreign and any(act.status.what in DONE and _is_this(act, chief) for act in acts(each))
    ]
    return told if len(told) == 1 else []


def _is_this(act: Act, chief: Act) -> bool:
    """Does the sentence point to the instrument of the news: by "this", or by beginning with it?"""
    sentence, language = act.sentence, act.sentence.text.language
    if not same_kind(act.kind.what, chief.kind.what) or unsaid(act, dateline(sentence)):
        return False
    before = [each.what for each in sentence.tokens if each.end <= act.kind.start]
    behind = next((each.what for each in sentence.tokens if each.start >= act.kind.end), "")
    if (before and before[-1] in word_set("this before", language)) or behind in word_set("this behind", language):
        return True
    if before and not (len(before) == 1 and before[0] in word_set("the before", language)):
        return False
    days = [place.start for place, _ in sentence.dates if place.start >= act.kind.end]
    onward = min([*days, max(act.status.start, act.kind.end)])
    fields = [each for topic in ("areas", "domains") for each in sentence.listed(topic)]
    return onward - act.kind.end <= _AT_ONCE and not any(act.kind.end <= each.start < onward for each in fields)
