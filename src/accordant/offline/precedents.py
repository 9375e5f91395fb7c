"""Earlier agreements, exercises and events that a text recalls.

The treaty of 1975 in the last paragraph of a report is no part of what was signed today, and still tells a researcher on what it stands. It is taken
up where a word says that it is recalled, replaced or was held, and a day or year of its own stands beside it; what has none might be the news itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from accordant.checks.forms import tokens
from accordant.lexicons import entries
from accordant.offline.places import towns
from accordant.offline.summary import pieces
from accordant.offline.text import WORDS
from accordant.offline.worded import addressed, folded_place, readings, tells_of_past, with_signs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.checks.date_mentions import Mention
    from accordant.offline.story import Story
    from accordant.offline.text import Place, Sentence

_MOST = 10
_WORDS_TO_DATE, _CHARACTERS_TO_DATE = 14, 30
_LONGEST = 400
_FAR = 60
_QUOTED = re.compile(r"[«“\"„『「《]([^»”\"“』」》\n]{6,180})[»”\"“』」》]")
_STOP = re.compile(r"[,،;؛，；(（)）]")
_EDGE = ' .。۔।,،;:，；：(（「『《«»“”"'
_DAYS = {"date", "year", "hijri"}
_YEAR = re.compile(r"\d{4}|[〇零一二三四五六七八九]{4}")
_EARLIEST = 1500  # what is less is a year of another calendar
_SHORTEST = 3
_CLOSE = 3
_SIGNED = {"signed", "adopted", "initialled", "ratified", "agreed", ""}
"""What may have happened on the day of a precedent; empty where a cue ("recalling") takes the word from the news."""
_GENERAL = "convention"


class _Recalled(NamedTuple):
    """What is recalled, at `start:end` of the folded sentence; `head` is where the word for it ends, `titled` whether its title is printed."""

    start: int
    end: int
    head: int
    kind: str
    titled: bool = False


def precedents(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, what, kind, on, place, country}."""
    made: list[dict[str, Any]] = []
    seen: list[str] = []
    for sentence in with_signs(story, _YEAR):
        if story.closing is not None and sentence.start >= story.closing.start:
            break
        if addressed(sentence) or not _recalls(sentence):
            continue
        for one in _told(story, sentence):
            told = [each for each in made if (each["kind"], each["on"]) == (one["kind"], one["on"])]
            if not told and not any(one["what"] in other or other in one["what"] for other in seen):
                seen.append(one["what"])
                made.append(one)
    return made[:_MOST]


def _recalls(sentence: Sentence) -> bool:
    return bool(_YEAR.search(sentence.printed)) and (bool(readings(sentence, "recalls")) or tells_of_past(sentence))


def _told(story: Story, sentence: Sentence) -> Iterator[dict[str, Any]]:
    """What the sentence recalls, each with the day or year that stands next to it."""
    dates = _dates(sentence)
    if not dates:
        return
    last = bool(entries(sentence.text.language, WORDS).get("kind last")) if sentence.text.language else False
    things = sorted([*_agreements(sentence, last=last, treaty=story.treaty), *_exercises(sentence)])
    if sentence in story.news:  # whatever stands before the word that recalls is the news itself
        first = min((each.end for each in readings(sentence, "recalls")), default=len(sentence.folded))
        things = [each for each in things if each.start >= first]
    for low, high, date in dates:
        if last:
            things_by = [each for each in things if high <= each.start]
            thing = things_by[0] if things_by and _near(sentence, high, things_by[0].start) else None
        else:
            things_by = [each for each in things if each.head <= low]
            thing = things_by[-1] if things_by and _near(sentence, things_by[-1].end, low) else None
        if thing is None or not _of_that_day(sentence, thing, low, last=last):
            continue
        end = thing.end
        if not last and _tails(sentence, thing.head, low):
            end = max(high, _goes_on(sentence, high))
        yield from _precedent(story, sentence, thing._replace(end=end), (low, high, date))


def _tails(sentence: Sentence, start: int, end: int) -> bool:
    """Does the day follow at once, or behind a preposition: "the protocol of 2007", and no word such as "dated"?"""
    words = tokens(sentence.folded[start:end])
    return not words or (len(words) == 1 and any(each.start >= start and each.end <= end for each in readings(sentence, "recall tail")))


def _goes_on(sentence: Sentence, end: int) -> int:
    """Where the description ends that goes on behind its day: "the exchange of notes of 4 June 1998 concerning the ships of Mauritius"; 0 where it does not."""
    on = next((each for each in readings(sentence, "recall goes on") if end <= each.start and not sentence.folded[end : each.start].strip()), None)
    return _end(sentence, on.end) if on else 0


def _near(sentence: Sentence, start: int, end: int) -> bool:
    """Is the day near enough to what it may be the day of?"""
    between = sentence.folded[start:end]
    return len(tokens(between)) <= _WORDS_TO_DATE or len(between) <= _CHARACTERS_TO_DATE


def _of_that_day(sentence: Sentence, thing: _Recalled, low: int, *, last: bool) -> bool:
    """Is it more than the bare word for an instrument, or does the day follow at once; and did nothing but its signing happen that day?"""
    text = sentence.folded
    for place in sentence.statuses:
        first, _ = folded_place(sentence, place)
        if thing.end <= first < low and place.what not in _SIGNED:
            return False
    if last:
        return thing.titled
    return thing.titled or len(tokens(text[thing.start : thing.end])) > len(tokens(text[thing.start : thing.head])) or len(tokens(text[thing.head : low])) < 2


def _dates(sentence: Sentence) -> list[tuple[int, int, Mention]]:
    """The days and years of the sentence that are decided, in folded characters."""
    return [
        (*folded_place(sentence, place), mention)
        for place, mention in sentence.dates
        if mention.kind in _DAYS and not mention.open and mention.readings and (mention.readings[0].year or 0) > _EARLIEST
    ]


def _agreements(sentence: Sentence, *, last: bool, treaty: bool) -> Iterator[_Recalled]:
    """The instruments that the sentence names: a printed title, or from the word for it to where its description ends."""
    for place in sentence.kinds:
        start, end = folded_place(sentence, place)
        title = next((match.span(1) for match in _QUOTED.finditer(sentence.folded) if match.start() <= start and end <= match.end()), None)
        if (place.what == _GENERAL and treaty) or _amends(sentence, start):
            continue
        if title:
            yield _Recalled(*title, title[1], "agreement", titled=True)
        elif not last and not _within_a_name(sentence, place):
            yield _Recalled(start, _end(sentence, end), end, "agreement")


def _amends(sentence: Sentence, start: int) -> bool:
    """Is it named for what it did to another one: "the Convention, as amended by the Protocol"?"""
    return any(each.end <= start and len(tokens(sentence.folded[each.end : start])) < _CLOSE for each in readings(sentence, "recall not"))


def _within_a_name(sentence: Sentence, place: Place) -> bool:
    """Does a name lead up to the word, "the Paris Agreement", so that it does not begin there?"""
    before = sentence.printed[: place.start - sentence.start].split(" ")
    word = before[-2] if len(before) > 1 and not before[-1] else ""
    known = entries(sentence.text.language, "function_words") if sentence.text.language else {}
    return word[:1].isupper() and not word.isupper() and not any(word.casefold() in listed for listed in known.values())


def _exercises(sentence: Sentence) -> Iterator[_Recalled]:
    for each in readings(sentence, "exercise"):
        yield _Recalled(each.start, _end(sentence, each.end), each.end, "exercise")


def _end(sentence: Sentence, after: int) -> int:
    """Where the description ends: at a word such as "signed" or "which", a comma, a bracket, a date."""
    text = sentence.folded
    ends = [each.start for each in readings(sentence, "recall ends")]
    ends += [folded_place(sentence, place)[0] for place, _ in sentence.dates]
    ends += [folded_place(sentence, place)[0] for place in sentence.statuses]
    ends += [match.start() for match in _STOP.finditer(text, after)]
    return _trimmed(sentence, after, min([each for each in ends if each >= after], default=len(text)))


def _trimmed(sentence: Sentence, start: int, end: int) -> int:
    """The end without white space, marks and the preposition of a day after it."""
    text = sentence.folded
    while True:
        while end > start and text[end - 1] in _EDGE and not (text[end - 1] == "»" and "«" in text[:end]):
            end -= 1
        tail = next((each for each in readings(sentence, "recall tail") if each.end == end and each.start > start), None)
        if tail is None:
            return end
        end = tail.start


def _precedent(story: Story, sentence: Sentence, what: _Recalled, day: tuple[int, int, Mention]) -> Iterator[dict[str, Any]]:
    place = sentence.place(what.start, what.end)
    if what.end - what.start < _SHORTEST or place.end - place.start > _LONGEST:
        return
    when = sentence.place(day[0], day[1])
    where = _where(sentence, place, when)
    printed = story.text.document.text
    quotes = [*pieces(story.text, place.start, place.end), *story.text.quotes(when, *([where] if where else []))]
    yield {
        "quotes": quotes,
        "what": printed[place.start : place.end],
        "kind": what.kind,
        "on": str(day[2].readings[0]),
        "place": printed[where.start : where.end] if where else None,
        "country": None,
    }


def _where(sentence: Sentence, what: Place, when: Place) -> Place | None:
    """The town that stands nearest to the day, in none of the words for what happened."""
    found = [(min(abs(each.start - when.end), abs(when.start - each.end)), each) for each in towns(sentence) if each.end <= what.start or what.end <= each.start]
    nearest = min(found, default=None)
    return nearest[1] if nearest and nearest[0] <= _FAR else None
