"""How long an instrument binds, and from when.

"Certificates shall be valid for twelve months", "renewed for further periods of three years" and "six months after notice" are lengths of time of
the same text as "this Agreement shall remain in force for five years", and an earlier treaty entered into force on a day too. So a length
counts beside the words for lasting only, and what lasts or enters into force must be the instrument.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from accordant.checks.date import date as date_check
from accordant.checks.date_events import own_event
from accordant.checks.durations import durations
from accordant.folding import bare
from accordant.offline.articles import clauses
from accordant.offline.binding import Subject, spoken_of
from accordant.offline.phrases import pattern
from accordant.offline.text import QUOTE_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.alignment import Located
    from accordant.checks.durations import Length
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

_GAP = 30
"""Characters between the words for lasting and the length."""
_BEHIND = 14
_LONGEST_CLAUSE = 900
_MONTHS = 12
_WEEK = 7
IN_FORCE = "in_force"


class Found(NamedTuple):
    """A value, the sentence that states it, and the characters of the document to quote for it."""

    value: str
    sentence: Sentence
    start: int
    end: int


def validity(story: Story) -> dict[str, Any] | None:
    """An object {quotes, duration, in_force_on, renewal}."""
    subject = spoken_of(story)
    lasting = _only(_durations(story, subject))
    begins = _only(_days(story, subject))
    renewal = _renewal(story, lasting.sentence if lasting else None)
    found = [each for each in (lasting, begins) if each is not None]
    if not found and renewal is None:
        return None
    quotes: list[Located] = story.text.quotes(*[(each.start, each.end) for each in found])
    if renewal is not None:
        quotes += [each for each in _pieces(renewal) if each not in quotes]
    return {
        "quotes": quotes,
        "duration": lasting.value if lasting else None,
        "in_force_on": begins.value if begins else None,
        "renewal": " ".join(renewal.printed.split()) if renewal else None,
    }


def _only(found: Iterator[Found]) -> Found | None:
    """The one value that all state; None where two are stated."""
    all_of_them = list(found)
    return all_of_them[0] if len({each.value for each in all_of_them}) == 1 else None


def _sentences(story: Story, key: str) -> list[Sentence]:
    """Sentences in which the words of a key stand, in order; of a treaty those of its articles, before its closing formula."""
    last = story.closing.start if story.treaty and story.closing is not None else len(story.text.document.text)
    return sorted(clauses(key, story.text, last, all_of_it=not story.treaty), key=lambda each: each.start)


def _durations(story: Story, subject: Subject) -> Iterator[Found]:
    for sentence in _sentences(story, "lasts"):
        if len(sentence) > _LONGEST_CLAUSE:
            continue
        text = bare(sentence.folded)
        language = story.text.language
        cues = [found.span() for found in pattern("lasts", language).finditer(text)]
        for start, end in cues:
            if pattern("renews", language).search(text, max(0, start - 3 * _GAP), start) or not subject.governs(sentence, start):
                continue
            near = [each for each in durations(sentence.passage) if not each.open and not each.why and _beside(each.start, each.end, start, end, text, language)]
            if near:
                length = min(near, key=lambda each: abs(each.start - end))
                place = sentence.place(min(start, length.start), max(end, length.end))
                value = _written(length.amounts[0])
                if value:
                    yield Found(value, sentence, place.start, place.end)
                break


def _beside(first: int, last: int, start: int, end: int, text: str, language: str | None) -> bool:
    """Whether a length of time stands right beside the words for lasting, with nothing between or behind it that makes it another length."""
    low, high = (end, first) if first >= end else (last, start)
    if high - low > _GAP or (first < end and start < last and not (start <= first and last <= end) and low > high + _GAP):
        return False
    between = text[low:high] if high > low else ""
    if any(mark in between for mark in ".;") or pattern("not lasting", language).search(between):
        return False
    behind = text[last : last + _BEHIND].split(",")[0] if first >= end else ""
    return pattern("ends after", language).match(behind.lstrip(" )")) is None


def _written(length: Length) -> str:
    """A length of time as ISO 8601 writes it; empty where it is of mixed scales or no whole number."""
    months, days = int(length.months), int(length.days)
    if length.seconds or months != length.months or days != length.days or bool(months) == bool(days):
        return ""
    if days:
        return f"P{days // _WEEK}W" if days % _WEEK == 0 else f"P{days}D"
    return f"P{months // _MONTHS}Y" if months % _MONTHS == 0 else f"P{months}M"


def _days(story: Story, subject: Subject) -> Iterator[Found]:
    """Days on which the instrument enters into force."""
    for sentence in _sentences(story, "begins"):
        if len(sentence) > _LONGEST_CLAUSE:
            continue
        cue = pattern("begins", story.text.language).search(bare(sentence.folded))
        if cue is None or not subject.governs(sentence, cue.start()):
            continue
        for place, mention in sentence.dates:
            if mention.kind != "date" or mention.open or not mention.readings or mention.readings[0].year is None or mention.readings[0].month is None:
                continue
            start = min(place.start, sentence.place(cue.start(), cue.end()).start)
            end = max(place.end, sentence.place(cue.start(), cue.end()).end)
            if end - start > QUOTE_LIMIT:
                continue
            passage = story.text.reading.passage(start, end)
            passage.marker = {"event": IN_FORCE}
            value = str(mention.readings[0])
            mine = next((each for each in sentence.passage.around and _mentions(passage) if value == str(each.readings[0])), None)
            if mine is not None and own_event(mine, passage) and date_check(value, passage).verdict == "supported":
                yield Found(value, sentence, start, end)


def _mentions(passage: Any) -> list[Any]:
    from accordant.checks.dates import dates

    return [each for each in dates(passage) if each.readings]


def _renewal(story: Story, lasting: Sentence | None) -> Sentence | None:
    """The sentence on renewal, beside that on duration; only where its words are in the language that is asked for."""
    text = story.text
    if lasting is None or text.language != text.reading.language:
        return None
    for sentence in _sentences(story, "renews"):
        if 0 <= sentence.start - lasting.start <= len(lasting) + _GAP and len(sentence) <= _LONGEST_CLAUSE // 2:
            return sentence
    return None


def _pieces(sentence: Sentence) -> list[Located]:
    from accordant.offline.treaty import pieces

    return pieces(sentence.text, sentence.start, sentence.end)
