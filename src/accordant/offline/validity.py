"""How long an instrument binds, and from when.

"Certificates shall be valid for twelve months", "renewed for further periods of three years" and "six months after notice" are lengths of time of
the same text as "this Agreement shall remain in force for five years", and an earlier treaty entered into force on a day too. So a length
counts beside the words for lasting only, and what lasts or enters into force must be the instrument.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from accordant.checks.calendars import calendar_of
from accordant.checks.date import date as date_check
from accordant.checks.date_events import own_event
from accordant.checks.dates import dates
from accordant.checks.durations import durations
from accordant.checks.words import reading_languages, tokens_of
from accordant.folding import bare
from accordant.offline.articles import clauses
from accordant.offline.binding import Subject, spoken_of
from accordant.offline.labels import day_on
from accordant.offline.phrases import pattern
from accordant.offline.telling import IN_FORCE
from accordant.offline.text import QUOTE_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.alignment import Located
    from accordant.checks.date_mentions import Mention
    from accordant.checks.durations import Length
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

_GAP = 30
"""Characters between the words for lasting and the length."""
_BEHIND = 14
_LONGEST_CLAUSE = 900
_ITEM = re.compile(r"\(?\w{1,3}[.)]\s+")
_MONTHS = 12
_WEEK = 7


class Found(NamedTuple):
    """A value, the sentence that states it, and the characters of the document to quote for it."""

    value: str
    sentence: Sentence
    start: int
    end: int
    past: bool = False
    """Whether the words say it of the past: "entered into force on 18 April"."""


def validity(story: Story) -> dict[str, Any] | None:
    """An object {quotes, duration, in_force_on, renewal}."""
    subject = spoken_of(story)
    lasting = _only(_durations(story, subject))
    begins = _only(_days(story, subject))
    renewal = _renewal(story, lasting.sentence if lasting else None)
    found = [each for each in (lasting, begins) if each is not None]
    if not found and renewal is None:
        return None
    quotes: list[Located] = _pieces(renewal) if renewal is not None else []
    apart = [(each.start, each.end) for each in found if not any(quote.start <= each.start and each.end <= quote.end for quote in quotes)]
    quotes = [*story.text.quotes(*apart), *quotes]
    return {
        "quotes": quotes,
        "duration": lasting.value if lasting else None,
        "in_force_on": begins.value if begins else None,
        "renewal": " ".join(_ITEM.sub("", renewal.printed).split()) if renewal else None,
    }


def beginning(story: Story) -> Found | None:
    """The day on which the instrument enters into force, or entered."""
    return _only(_days(story, spoken_of(story)))


def _only(found: Iterator[Found]) -> Found | None:
    """The one value that all state; None where two are stated."""
    all_of_them = list(found)
    return all_of_them[0] if len({each.value for each in all_of_them}) == 1 else None


def sentences_with(story: Story, key: str) -> list[Sentence]:
    """Sentences in which the words of a key stand, in order; of a treaty those of its articles, before its closing formula."""
    last = story.closing.start if story.treaty and story.closing is not None else len(story.text.document.text)
    own = [each for each in clauses(key, story.text, last, all_of_it=not story.treaty) if story.owns(each.start) and not any(other.start <= each.start < other.end for other in story.foreign)]
    return sorted(own, key=lambda each: each.start)


def _durations(story: Story, subject: Subject) -> Iterator[Found]:
    for sentence in sentences_with(story, "lasts"):
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
    behind = text[last : last + _BEHIND].split(",", 1)[0] if first >= end else ""
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
    """Days on which the instrument enters into force; what entered into force in the past is in a treaty another one."""
    if not story.treaty and (noted := day_on(story.text, "treaty label in force")) is not None and story.told_by(noted[1].start):
        line, place, mention = noted
        yield Found(str(mention.readings[0]), line, line.start, place.end, story.text.document.published is None)
    keys = ("begins",) if story.treaty else ("begins", "began")
    for key, sentence in [(each, found) for each in keys for found in sentences_with(story, each)]:
        if len(sentence) > _LONGEST_CLAUSE:
            continue
        cue = pattern(key, story.text.language).search(bare(sentence.folded))
        if cue is None or not subject.governs(sentence, cue.start()) or (not story.treaty and _recalls(sentence, cue.start())):
            continue
        words = sentence.place(cue.start(), cue.end())
        for place, mention in sentence.dates:
            start, end = min(place.start, words.start), max(place.end, words.end)
            if mention.kind != "date" or mention.open or end - start > QUOTE_LIMIT or not mention.readings or _limited(sentence, mention):
                continue
            day = mention.readings[0]
            if day.year is None or day.month is None or (story.treaty and _before_signing(str(day), story)):
                continue
            passage = story.text.reading.passage(start, end)
            passage.marker = {"event": IN_FORCE}
            mine = next((each for each in dates(passage) if day in each.readings), None)
            if mine is not None and own_event(mine, passage) and date_check(str(day), passage).verdict == "supported":
                yield Found(str(day), sentence, start, end, key == "began")


def _limited(sentence: Sentence, mention: Mention) -> bool:
    """Whether the day is only the last one: "by 1 July 1996"."""
    words = calendar_of(reading_languages(sentence.passage)).words
    before = [token.text for token in tokens_of(sentence.passage)[max(0, mention.first - 2) : mention.first]]
    limits = words.get("limit", frozenset()) | words.get("counted back", frozenset())
    return bool(before) and (before[-1] in limits or " ".join(before) in limits)


def _before_signing(day: str, story: Story) -> bool:
    from accordant.offline.treaty import Treaty

    signed = story.formula.on if isinstance(story, Treaty) and story.formula is not None else ""
    return bool(signed) and day < signed[: len(day)]


def _recalls(sentence: Sentence, cue: int) -> bool:
    """Whether another day stands before the words for beginning: "done at Sydney on 18 December 1978, which entered into force on 15 February 1985"."""
    where = sentence.place(cue, cue + 1).start
    return any(place.start < where and mention.readings and None not in mention.readings[0] for place, mention in sentence.dates)


def _renewal(story: Story, lasting: Sentence | None) -> Sentence | None:
    """The sentence on renewal, beside that on duration; only where its words are in the language that is asked for."""
    text = story.text
    if lasting is None or text.language != text.reading.language:
        return None
    for sentence in sentences_with(story, "renews"):
        if 0 <= sentence.start - lasting.start <= len(lasting) + _GAP and len(sentence) <= _LONGEST_CLAUSE // 2:
            return sentence
    return None


def _pieces(sentence: Sentence) -> list[Located]:
    from accordant.offline.treaty import pieces

    number = _ITEM.match(sentence.printed)
    return pieces(sentence.text, sentence.start + (number.end() if number else 0), sentence.end)
