"""How far an instrument has come, when and where.

A report of 20 May tells of a signing on Monday, of an entry into force next year and of a visit to Paris. Each of the three days is a date in the
text, and the town of the visit is a town: only the words of the signing's own clause make them the day and the place of signing.
"""

from __future__ import annotations

import datetime
import re
from itertools import islice
from typing import TYPE_CHECKING, Any

from accordant.checks.date_events import counted_from, denied, only_a_limit, own_event, rival_event
from accordant.checks.relative_dates import weekday_named
from accordant.offline.day_before import DAYS, day_of_the_talks, full_days
from accordant.offline.labels import day_on
from accordant.offline.places import ceremony, place_of_signing, said_before, signed_apart
from accordant.offline.speaking_day import day_of
from accordant.offline.taking_effect import ahead, entered, on_signature
from accordant.offline.telling import AFTER, DONE, IN_FORCE, SETBACK, acts, dateline, recalls
from accordant.offline.text import QUOTE_LIMIT
from accordant.offline.treaty import treaty_signing
from accordant.offline.unreal import hoped

if TYPE_CHECKING:
    from accordant.checks.date_mentions import Mention
    from accordant.checks.edtf import Partial
    from accordant.offline.story import Story
    from accordant.offline.telling import Act
    from accordant.offline.text import Place, Sentence

_OPENING = 14
_FOLLOWS = 14
_SAME = 2
"""Sentences behind one that has an instrument initialled, in which the document may be said to be signed."""
_OTHER_STEP = 7
"""Days before the text within which its news of an approval has its own day."""
_EVENT = {"event": "signed"}
_DATED = DONE | AFTER
_BY_SIGNING = frozenset({"renewed", "amended"})
_CONSENT = frozenset({"approved", "ratified"})
_BEGINS = 18
_COMMAS = frozenset(",،，、")
_SAID, _NEAR, _FAR, _COMMA = 22, 60, 160, 30
_BREAK = re.compile(r"[.;:!?](?!\d)|[。；！？]")


def signing(story: Story) -> dict[str, Any] | None:
    """An object {quotes, status, on, place, country}."""
    if story.treaty:
        return treaty_signing(story)
    if not story.acts:
        return None
    status = _status(story)
    if status.what == "planned" and any(act.status == status and hoped(act) for act in story.acts):
        return None
    told: dict[str, Any] = {"quotes": [], "status": status.what}
    places: list[tuple[int, int]] = [(status.start, status.end)]
    if (status.what in _DATED or story.acts[0].far == 0) and (day := _day(story)):
        place, told["on"] = day
        places.append((place.start, place.end))
        if story.text.sentence_at(place.start, place.end).end <= status.start:  # one quote from the talks into the sentence of the signing
            places.append((place.start, min(status.end, place.start + QUOTE_LIMIT)))
    if status.what not in (SETBACK - {"postponed"}) | {"under_negotiation"} and (town := place_of_signing(story)):
        told["place"] = story.text.document.text[town.place.start : town.place.end]
        places.append((town.place.start, town.place.end))
        if town.country:
            told["country"] = town.country.what
            places.append((town.country.start, town.country.end))
    told["quotes"] = story.text.quotes(*places)
    return told


def _status(story: Story) -> Place:
    """The word that tells how far it has come: a setback where the news is one; else the furthest step that is told as news."""
    chief = story.acts[0].status
    if chief.what in SETBACK:
        told = [act.status for act in story.acts if act.status.what == "postponed" and act.sentence.number]
        return told[0] if told and story.acts[0].sentence.number == 0 else chief  # a headline calls off what the report says was put off
    done = [act for act in story.acts if act.status.what in DONE]
    after = [act for act in story.acts if act.status.what in AFTER]
    if any(act.status.what == IN_FORCE for act in after) and ahead(story):
        after = [act for act in after if act.status.what != IN_FORCE]
        if steps := [word for sentence in story.news for word in sentence.statuses if word.what in _CONSENT]:
            return steps[0]
    first = min(after, key=_at, default=None)
    if done and first and first.status.what in _BY_SIGNING and (first.sentence.number == 0 or first.sentence in {act.sentence for act in done}):
        first = None  # a headline that has two states renew their treaty, and below it they sign the new one
    if first and not any(_at(act) <= _at(first) for act in done):
        return first.status  # a notice of entry into force, which says further down when it was signed
    if done:
        return on_signature(story) or entered(story) or _signed_first(done).status
    if planned := [act.status for act in story.acts if act.status.what == "planned"]:
        return planned[0]
    if chief.what in {"agreed", "announced"} and (signed := [word for sentence in ceremony(story) for word in _done(sentence)]):
        return on_signature(story) or entered(story) or signed[0]
    return chief


def _signed_first(done: list[Act]) -> Act:
    """The most telling act; what was said to be signed is no less so where a later sentence calls it initialled ("rubricado")."""
    chief, first = done[0], min(done, key=_at)
    if chief.status.what != "initialled":
        return chief
    if first.status.what == "signed":
        return first
    following = [each for each in islice(chief.sentence.text.after(chief.sentence), _SAME) if not each.kinds]
    said = [word for each in following for word in each.statuses if word.what == "signed" and not recalls(each, day_of(chief.sentence.text))]
    return chief._replace(status=said[0]) if said else chief  # «rubricaron un tratado. El documento fue suscrito por»


def _at(act: Act) -> int:
    return act.status.start


def _done(sentence: Sentence) -> list[Place]:
    """The words of signing, or those that hold the instrument themselves: «معاہدہ کیا»."""
    return [
        each
        for each in sentence.statuses
        if each.what in DONE or (each.what == "agreed" and any(each.start <= kind.start and kind.end <= each.end for kind in sentence.kinds))
    ]


def _day(story: Story) -> tuple[Place, str] | None:
    """The day of signing as the news states it; None where two sentences state two."""
    found: dict[str, Place] = {}
    apart = signed_apart(story)
    for sentence in apart or [*story.news, *ceremony(story)]:
        for place, day in _days(sentence, concluded=_concluded(story, sentence)) or (_days(sentence, year_told(story)) if story.item else ()):
            found.setdefault(day, place)
        if found:
            break
    if len(found) > 1 and story.acts[0].status.what in AFTER and (today := day_of(story.text)):  # on one day it was signed, on the other approved
        found = {day: place for day, place in found.items() if (today - datetime.date.fromisoformat(day)).days > _OTHER_STEP}
    if len(found) > 1:
        found = {day: place for day, place in found.items() if _beside_the_chief(place, story)}
    if len(found) == 1:
        day, place = next(iter(found.items()))
        return place, day
    if not found and not apart and (noted := day_on(story.text, "treaty label signed")) is not None and story.told_by(noted[1].start):
        return noted[1], str(noted[2].readings[0])
    return None if found or apart else day_of_the_talks(story) or _today(story)


def _beside_the_chief(place: Place, story: Story) -> bool:
    """Is the word of signing before the day the one that tells the news: "signed on 7 May 2024, replacing the one signed on 3 December 2005"?"""
    chief = story.acts[0]
    if not chief.sentence.start <= place.start < chief.sentence.end:
        return False
    done = [word.start for word in chief.sentence.statuses if word.what in DONE]
    return [start for start in done if start < place.start][-1:] == [chief.status.start] != done[-1:]


def _concluded(story: Story, sentence: Sentence) -> tuple[Place, ...]:
    """The words of the sentence by which the instrument was sealed, where another one says that it was signed."""
    words = [act.status for act in story.acts if act.sentence is sentence and act.status.what == "agreed"]
    return tuple(words) if sentence.news_cues("concludes") and not _done(sentence) else ()


def year_told(story: Story) -> int | None:
    """The one year that the sentences before a list name with a month: a table says "on 16 October" below "from 14 to 17 October 2024"."""
    first = story.listed[0].number
    dated = [mention.readings[0] for each in story.text.sentences[:first] for _, mention in each.dates if mention.kind == "date" and mention.readings]
    years = {day.year for day in dated if day.year is not None and day.month is not None}
    return next(iter(years)) if len(years) == 1 else None


def _days(sentence: Sentence, year: int | None = None, concluded: tuple[Place, ...] = ()) -> list[tuple[Place, str]]:
    """The full days that stand beside the word of signing, or of concluding, each as a date; in `year` where the day is written without one."""
    begin = dateline(sentence)
    passage = sentence.passage
    passage.marker = _EVENT
    found = []
    for place, mention in sentence.dates:
        if place.start < begin or mention.open or mention.linked or not mention.readings:
            continue
        day = mention.readings[0]
        if day.year is None and year is not None:
            day = day._replace(year=year)
        if None in day:
            continue
        if _ahead(day, sentence):  # «9月18日» beside 中将, whose 将 is also a word of the future
            past = [each for each in mention.rare if None not in each and not _ahead(each, sentence)]
            if not past:
                continue
            day = past[0]
        if mention.kind in DAYS and (_its_own(place, mention, sentence, concluded) or (_opens(place, mention, begin) and not _of_a_later_step(place, sentence))):
            found.append((place, str(day)))
    return found if any(_its_own(place, mention, sentence, concluded) for place, mention in sentence.dates if any(place == each for each, _ in found)) else []


def _ahead(day: Partial, sentence: Sentence) -> bool:
    """Is the day later than the publication, and yet beside a word for what is done?"""
    published = sentence.text.document.published
    return published is not None and any(each.what in DONE for each in sentence.statuses) and str(day) > str(published)


def _opens(place: Place, mention: Mention, begin: int) -> bool:
    """Does a full day begin the sentence: "On 3 May 2024, two days after the visit on 1 May 2024, A and B signed"? Then no other one is sure."""
    return mention.kind == "date" and place.start - begin < _OPENING


def _of_a_later_step(place: Place, sentence: Sentence) -> bool:
    """Does the word of a later step follow at once: "On 5 March 2026 entered into force the agreement signed on 14 June 2024"?"""
    return any(each.what in AFTER and 0 <= each.start - place.end < _FOLLOWS for each in sentence.statuses)


def _its_own(place: Place, mention: Mention, sentence: Sentence, concluded: tuple[Place, ...] = ()) -> bool:
    """Does the day stand beside the word of signing, and beside no other event, no limit, and nobody who says so on that day?"""
    passage = sentence.passage
    if rival_event(mention, passage) or denied(mention, passage) or only_a_limit(mention, passage) or counted_from(mention, passage):
        return False
    text = sentence.text.document.text
    if _of_another_step(place, sentence):
        return False
    if any(_gap(cue, place) < _BEGINS and not _COMMAS & set(text[min(cue.end, place.end) : max(cue.start, place.start)]) for cue in sentence.news_cues("begins")):
        return False  # "during a visit that began on Thursday"
    said = [cue for cue in sentence.news_cues("said") if abs(cue.end - place.start) < _SAID or abs(place.end - cue.start) < _SAID]
    if any(not _COMMAS & set(text[min(cue.end, place.end) : max(cue.start, place.start)]) and not said_before(cue, place, sentence) for cue in said):
        return False
    if _opens(place, mention, dateline(sentence)) and _alone(place, sentence) and any(act.status.what in DONE for act in acts(sentence)):
        return True
    words = [*_done(sentence), *concluded]
    near = any(not _BREAK.search(text, min(place.end, word.end), max(place.start, word.start)) and _gap(place, word) < _NEAR for word in words)
    return near or (own_event(mention, passage) and any(_gap(place, word) < _FAR for word in words))


def _alone(place: Place, sentence: Sentence) -> bool:
    """Is no other day of its year or a later one named in the sentence?"""
    days = full_days(sentence)
    own = next((day for each, day in days if each == place), None)
    return own is not None and all(each == place or day[:4] < own[:4] for each, day in days)


def _of_another_step(place: Place, sentence: Sentence) -> bool:
    """Is the word nearest to the day one for what is still ahead, or one of another instrument: "replacing a treaty signed on 9 February 2000"?"""
    told = [each for each in sentence.statuses if each.what and not _breaks(place, each, sentence)]
    if not told:
        return False
    nearest = min(told, key=lambda word: _far(place, word, sentence))
    if nearest.what == "planned":
        return any(each.what in DONE for each in told)
    first = min((act for act in acts(sentence) if act.status.what in DONE), key=lambda act: (act.status.start, act.far), default=None)
    if first is None or nearest.what not in DONE or nearest == first.status:
        return False
    own = next((act.kind for act in acts(sentence) if act.status == nearest), first.kind)
    return own.start != first.kind.start and first.status.start < nearest.start and own.start > first.kind.start


def _breaks(place: Place, word: Place, sentence: Sentence) -> bool:
    return _BREAK.search(sentence.text.document.text, min(place.end, word.end), max(place.start, word.start)) is not None


def _far(place: Place, word: Place, sentence: Sentence) -> int:
    between = sentence.text.document.text[min(place.end, word.end) : max(place.start, word.start)]
    return len(between) + _COMMA * sum(between.count(mark) for mark in ",،，、")


def _gap(first: Place, second: Place) -> int:
    return max(first.start, second.start) - min(first.end, second.end)


def _today(story: Story) -> tuple[Place, str] | None:
    """The day of the dateline, where a sentence of the news says that it was signed on that very day."""
    for chief in story.news:
        weekdays = _weekdays(chief)
        if not (chief.news_cues("today") or weekdays) or not _done(chief):
            continue
        for sentence in story.text.sentences[max(0, chief.number - 1) : chief.number + 1]:
            end = dateline(sentence) if sentence is chief else sentence.end
            full = [(place, mention) for place, mention in sentence.dates if place.end <= end and mention.kind == "date" and mention.readings and not mention.open]
            if len(full) != 1 or None in full[0][1].readings[0] or sentence.paragraph != chief.paragraph:
                continue
            if weekdays and not chief.news_cues("today") and datetime.date.fromisoformat(str(full[0][1].readings[0])).weekday() not in weekdays:
                continue
            if sentence is chief or not (sentence.kinds or sentence.statuses):
                return full[0][0], str(full[0][1].readings[0])
    return None


def _weekdays(sentence: Sentence) -> set[int]:
    """The days of the week beside the sentence's word of signing, Monday 0: «LONDON, 22. Mai 2025. … haben am Donnerstag unterzeichnet»."""
    return {weekday_named(mention, sentence.passage) for place, mention in sentence.dates if mention.kind == "weekday" and _its_own(place, mention, sentence)}
