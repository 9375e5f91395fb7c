"""What a text is about: the sentences that tell of one instrument, and whether the text is the instrument itself.

An agency report names five agreements of other years before it comes to its own; a report of a visit recalls a treaty of 1975 in its last
paragraph, and is about no agreement at all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accordant.offline.text import Sentence, Text

LEAD = 1_500
"""Characters of a report in which its own news stands."""


@dataclass
class Story:
    """`news` are the sentences that tell of the instrument, the most telling first; empty where the text tells of none.

    `treaty`: the text is the instrument itself; then `closing` is the sentence of its closing formula, where it has one.
    """

    text: Text
    news: list[Sentence] = field(default_factory=list)
    treaty: bool = False
    closing: Sentence | None = None

    @cached_property
    def lead(self) -> list[Sentence]:
        """Headline and first sentences."""
        return [each for each in self.text.sentences[:12] if each.start < LEAD]

    @property
    def chief(self) -> Sentence | None:
        return self.news[0] if self.news else None


def stories(text: Text, *, several: bool = False) -> list[Story]:
    """What the text is about: at most one story, or with `several` one for each instrument that it reports as its equals."""
    from accordant.offline.treaty import treaty_story

    del several
    if (itself := treaty_story(text)) is not None:
        return [itself]
    found = _report(text)
    return [found] if found.news else []


def _report(text: Text) -> Story:
    story = Story(text)
    for sentence in story.lead:
        if sentence.kinds and sentence.statuses:
            story.news.append(sentence)
    return story
