"""The day of the talks after which both signed.

"On 18 September 2025 the minister received his colleague. At the end of the meeting they signed a memorandum": the sentence of the signing has no
day, the one before it has the visit's. It is the day of signing only where the words say so: "the same day", "after the talks" of a day on which
they met; who arrived on that day may have signed on the next.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.offline.places import ceremony
from accordant.offline.telling import DONE, acts

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Place, Sentence

DAYS = frozenset({"date", "weekday", "relative", "short", "hijri"})
_BACK = 2


def day_of_the_talks(story: Story) -> tuple[Place, str] | None:
    """The one day of the sentence before the signing, where that says that it followed on that day."""
    sentences = story.text.sentences
    for chief in [*story.news, *ceremony(story)]:
        same, then = chief.news_cues("same day"), chief.news_cues("thereupon")
        if not (same or then) or not any(each.what in DONE for each in chief.statuses) or full_days(chief):
            continue
        for before in reversed(sentences[max(0, chief.number - _BACK) : chief.number]):
            days = full_days(before)
            if before.paragraph != chief.paragraph or any(act.status.what in DONE for act in acts(before)):
                break
            if len({day for _, day in days}) == 1 and (same or before.news_cues("met")) and not before.news_cues("long ago"):
                return days[0]
            if days:
                break
    return None


def full_days(sentence: Sentence) -> list[tuple[Place, str]]:
    """The full days that a sentence names, whatever happened on them."""
    return [
        (place, str(mention.readings[0]))
        for place, mention in sentence.dates
        if mention.kind in DAYS and not mention.open and not mention.linked and mention.readings and None not in mention.readings[0]
    ]
