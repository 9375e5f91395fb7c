"""Earlier agreements, exercises and events that a text recalls.

The treaty of 1975 in the last paragraph of a report is no part of what was signed today, and still tells a researcher on what it stands. It is taken
up where a word says that it is recalled, replaced or was held, and a day or year of its own stands beside it; what has none might be the news itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from accordant.checks.forms import tokens
from accordant.offline.telling import addressed, folded_place, readings, tells_of_past

if TYPE_CHECKING:
    from accordant.checks.date_mentions import Mention
    from accordant.offline.story import Story
    from accordant.offline.text import Place, Sentence

_MOST = 10
_WORDS_TO_DATE = 30
_LONGEST = 190
_QUOTED = re.compile(r"[«“\"„『「《]([^»”\"“』」》\n]{6,180})[»”\"“』」》]")
_EDGE = " ,،;:，；：(（「『《"
_DAYS = {"date", "year", "hijri"}


class _Recalled(NamedTuple):
    start: int
    end: int
    kind: str


def precedents(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, what, kind, on, place, country}."""
    made: list[dict[str, Any]] = []
    seen: list[str] = []
    for sentence in story.text.sentences:
        if sentence in story.news and not story.treaty:
            continue
        cues = readings(sentence, "recalls")
        exercise = readings(sentence, "exercise")
        if not (cues or exercise) or addressed(sentence) or not (cues or tells_of_past(sentence)):
            continue
        dates = _dates(sentence)
        if not dates:
            continue
        found = [*_agreements(sentence)] if cues or tells_of_past(sentence) else []
        found += [_exercise(sentence, each.start) for each in exercise if tells_of_past(sentence)]
        for what in found:
            one = _precedent(story, sentence, what, dates)
            if one is None or any(one["what"] in other or other in one["what"] for other in seen):
                continue
            seen.append(one["what"])
            made.append(one)
    return made[:_MOST]


def _dates(sentence: Sentence) -> list[tuple[int, int, Mention]]:
    """The days and years of the sentence that are decided, in folded characters."""
    return [
        (*folded_place(sentence, place), mention)
        for place, mention in sentence.dates
        if mention.kind in _DAYS and not mention.open and mention.readings and mention.readings[0].year
    ]


def _agreements(sentence: Sentence) -> list[_Recalled]:
    """The instruments that the sentence names: a printed title, or from the word for it to where its description ends."""
    found: list[_Recalled] = []
    for place in sentence.kinds:
        start, end = folded_place(sentence, place)
        title = _title(sentence, start, end)
        found.append(_Recalled(*(title or (start, _end(sentence, end))), "agreement"))
    return found


def _title(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    for match in _QUOTED.finditer(sentence.folded):
        if match.start() <= start and end <= match.end():
            return match.span(1)
    return None


def _exercise(sentence: Sentence, start: int) -> _Recalled:
    return _Recalled(start, _end(sentence, start + 1), "exercise")


def _end(sentence: Sentence, after: int) -> int:
    """Where the description ends: at a word such as "signed" or "which", a comma, a bracket, a date."""
    text = sentence.folded
    ends = [each.start for each in readings(sentence, "recall ends") if each.start >= after]
    ends += [folded_place(sentence, place)[0] for place, _ in sentence.dates]
    ends += [folded_place(sentence, place)[0] for place in sentence.statuses]
    ends += [match.start() for match in re.finditer(r"[,،;؛，；(（)）»”]", text) if match.start() >= after and text[:match.start()].count("«") <= text[:match.start()].count("»") + (match.group() == "»") * 0]
    return min([each for each in ends if each >= after], default=len(text))


def _precedent(story: Story, sentence: Sentence, what: _Recalled, dates: list[tuple[int, int, Mention]]) -> dict[str, Any] | None:
    text = sentence.folded
    start, end = what.start, what.end
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    place = sentence.place(start, end)
    if end - start < 3 or place.end - place.start > _LONGEST:
        return None
    day = next(((low, high, date) for low, high, date in dates if low >= end and len(tokens(text[end:low])) <= _WORDS_TO_DATE), None)
    before = [each for each in dates if each[1] <= start]
    if day is None and before and sentence.text.language in ("zh",):
        day = before[-1]
    if day is None:
        return None
    quotes = story.text.quotes(place, _day_place(sentence, day))
    return {"quotes": quotes, "what": str(story.text.quote(place.start, place.end)), "kind": what.kind, "on": str(day[2].readings[0]), "place": None, "country": None}


def _day_place(sentence: Sentence, day: tuple[int, int, Mention]) -> Place:
    return sentence.place(day[0], day[1])
