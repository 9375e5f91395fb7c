"""What one sentence tells of an instrument: which word names it, and how far that sentence says it has come.

"The minister signed the visitors' book and praised the agreement of 1975" holds a word for an instrument, a word for signing and a country, and
tells of no signing. So the two words must belong together, the day must not be of years ago, and no other world may own the contract: footballers sign, too.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from functools import lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.boundaries import UNSPACED
from accordant.checks.date_events import own_event
from accordant.checks.forms import forms, tokens
from accordant.checks.words import once
from accordant.codes import broader
from accordant.folding import fold
from accordant.offline.ages_ago import of_another_age, years_ago
from accordant.offline.text import word_set

if TYPE_CHECKING:
    from accordant.offline.text import Place, Sentence

DONE = frozenset({"signed", "initialled"})
AHEAD = frozenset({"planned", "under_negotiation", "announced"})
IN_FORCE = "in_force"
AFTER = frozenset({"approved", "ratified", IN_FORCE, "renewed", "amended"})
SETBACK = frozenset({"postponed", "denied", "suspended", "rejected", "cancelled", "terminated", "expired"})
WEAK = frozenset({"annex", "minutes", "statute", "amendment", "arrangement", "modus_vivendi", "charter", "action_plan", "contract", "declaration", "joint_statement"})
"""Kinds whose words mean much else: an annex, a contract, a declaration; they begin no story unless the word of signing stands right beside."""
STRONG = frozenset(
    {"memorandum_of_understanding", "treaty", "convention", "protocol", "additional_protocol", "framework_agreement", "exchange_of_notes"}
    | {"exchange_of_letters", "implementing_arrangement", "technical_arrangement", "joint_declaration", "declaration_of_intent", "letter_of_intent"}
)
_REACH = {"signed": 160, "initialled": 160, "postponed": 200, "denied": 120, "planned": 120, "agreed": 30, "adopted": 30}
_BESIDE = 12
"""Words for how far something has come that are looked at on each side of an instrument; a row without a full stop may have thousands."""
_MOST = 12
"""Acts of one sentence; more are told by no sentence that anybody wrote."""
_NEAR = 45
_FAR, _FIRST, _FURTHER = frozenset({"approved", "ratified", "renewed", IN_FORCE}) | SETBACK, 3, 110
_WEAKLY, _CONCLUDED = 60, 80
_BREAK = re.compile(r"[;!?؛؟；！？]|\n\s*\n")
_COMMA = re.compile(r"[,،，、]")
_TIGHT = frozenset({"agreed", "adopted", "under_negotiation", "announced"})
_SYLLABIC = re.compile(f"[{UNSPACED}]")
_LINE = re.compile(r"(?:[^.!?\n]|(?<=\d)\.(?=\d)){2,80}?(?:\s[-—–]+\s|[—–]\s|:\s|\)\s|(?:[日社][电電讯訊]|本[报報][讯訊])(?:（[^）]*）)?\s*|\.\s?[-—–]\s)")
_RIGHT_BEFORE = 3
_OVER_PEOPLE, _HAD = 420, 40
_HAD_ENDS = re.compile(r"[,;:!?،؛؟，；：！？]|\.\s")
_FRESH = 60
_LONG_AGO = 300
"""Days: what happened longer ago than that is recalled."""
_WEEKS = 21
"""Days after which a signing is no longer the one that the text announces."""
_SIGNING = frozenset({"signed", "initialled", "agreed", "adopted"})


class Act(NamedTuple):
    """A word for an instrument and the word for how far it has come, of one sentence; `status.what` is the code."""

    sentence: Sentence
    kind: Place
    status: Place
    far: int
    """Letters between them."""


def acts(sentence: Sentence) -> list[Act]:
    """Every word for an instrument with the nearest word of each status that may be its own, the nearest pair first."""
    found = []
    known = sentence.news_cues("well known")
    law = sentence.news_cues("ratifying law")
    concluded = sentence.news_cues("concludes")
    starts = [each.start for each in sentence.statuses]
    begins = {each.start for each in sentence.kinds}
    for kind in sentence.kinds:
        if kind.end in begins:
            continue  # 引渡条约补充议定书 is a protocol
        if any(cue.start < kind.end and kind.start < cue.end for cue in known):
            continue  # the Rome Statute is recalled every day
        at = bisect_left(starts, kind.start)
        for status in sentence.statuses[max(0, at - _BESIDE) : at + _BESIDE]:
            if status.what in DONE and any(min(abs(each.start - status.end), abs(status.start - each.end)) < _NEAR for each in law):
                continue  # what the president signed is the law that ratifies it
            if not status.what or (kind.start <= status.start and status.end <= kind.end):
                continue
            if any(each.start <= status.start and status.end <= each.end and each.end - each.start > status.end - status.start for each in sentence.kinds) and status.what in _TIGHT:
                continue  # 议定 of 议定书
            far = _apart(sentence, kind, status)
            reach = _REACH.get(status.what, _FURTHER if status.what in _FAR and sentence.number < _FIRST else _NEAR)
            if status.what == "agreed" and any(cue.start <= status.start < cue.end for cue in sentence.news_cues("concludes")):
                reach = _CONCLUDED
            reach = min(reach, _WEAKLY if kind.what in WEAK else 1_000)
            if status.what == "agreed" and any(cue.start <= status.start < cue.end for cue in concluded):
                reach = _REACH["signed"]
                far = _apart(sentence, kind, status._replace(what=""))
            if far is not None and far > reach and _beyond_those_who_sign(sentence, kind, status, far):
                reach = far
            if far is None or far > reach or _of_several(sentence, kind, status, far) or (status.what == "planned" and far > _planned_reach(sentence, status)):
                continue
            found.append(Act(sentence, kind, status, far))
    firm = {act.status for act in found if act.kind.what not in WEAK}
    found = [act for act in found if act.kind.what not in WEAK or act.status.what not in SETBACK or act.status not in firm]  # 公报称已终止协定
    return sorted(_without_what_is_amended(found), key=lambda act: act.far)[:_MOST]


def _without_what_is_amended(found: list[Act]) -> list[Act]:
    """Without the amendment by which an instrument is called, "approved the Protocol amending the Agreement", and without what it amends."""
    if not any(act.status.what == "amended" for act in found):
        return found
    sentence = found[0].sentence
    before = bool(sentence.cues_listed("party between after"))  # where attributes come first, so does what is amended
    for own in [act for act in found if act.status.what in DONE | AFTER and act.status.what != "amended"]:
        for amended in {act.status for act in found if act.status.what == "amended"}:
            others = [kind for kind in sentence.kinds if (_stands_between(kind, amended, own.kind) and before) or (_stands_between(own.kind, amended, kind) and not before)]
            if others and not any(_stands_between(own.kind, own.status, kind) for kind in others):
                return [act for act in found if act.status != amended and act.kind not in others]
    return found


def _stands_between(first: Place, middle: Place, last: Place) -> bool:
    """An ending that the middle shares with the last word is no matter: «внесення змін до Угоди»."""
    return first.end <= middle.start < last.end and middle.start <= last.start


def plans_to_sign(act: Act, today: datetime.date | None) -> bool:
    """Is it the signing that is planned, by its words or on a day to come, not a visit, nor what the instrument is for?"""
    sentence, status = act.sentence, act.status
    if status.what != "planned":
        return False
    words = sentence.text.document.text[status.start : status.end]
    if today is not None and any(day > str(today) for day in _full_days(sentence)):
        return True
    return bool(_steps(words, sentence.text.language) & _SIGNING) or any(each.start == status.start and each.what in DONE for each in sentence.statuses)


def _apart(sentence: Sentence, kind: Place, status: Place) -> int | None:
    """Letters between two words, a character of scripts without spaces counting twice; None where a clause ends between them."""
    between = sentence.text.document.text[min(kind.end, status.end) : max(kind.start, status.start)]
    if status.what in _TIGHT and _COMMA.search(between):
        return None
    return None if _BREAK.search(between) else len(between) + len(_SYLLABIC.findall(between))


def _beyond_those_who_sign(sentence: Sentence, kind: Place, status: Place, far: int) -> bool:
    """Do those who sign stand between the verb and the instrument, with their offices: «وقع وزير … مع نظيره … اتفاقية», "une convention que le ministre … a signée"?"""
    if status.what not in DONE or far > _OVER_PEOPLE:
        return False
    low, high = min(kind.end, status.end), max(kind.start, status.start)
    if any(low <= each.start < high for each in (*sentence.kinds, *sentence.statuses)):
        return False
    return any(each.what == "office" and low <= each.start < high for each in sentence.listed("honorifics"))


def had_been(act: Act) -> bool:
    """Does a sentence further down say that they "had signed" it: what lies behind the news?"""
    sentence, status = act.sentence, act.status
    if status.what not in DONE or not sentence.number:
        return False
    text = sentence.text.document.text
    for cue in sentence.news_cues("had"):
        low, high = (cue.end, status.start) if cue.start < status.start else (status.end, cue.start)
        if high - low < (_HAD if cue.start < status.start else _RIGHT_BEFORE) and not _HAD_ENDS.search(text, low, max(low, high)):
            return True
    return False


def _of_several(sentence: Sentence, kind: Place, status: Place, far: int) -> bool:
    """Is it a word for those that were ever signed ("the agreements signed between the two countries")?"""
    if status.start < kind.end or far > 1 or is_headline(sentence):
        return False
    text = sentence.text.document.text
    if not any(token.word in word_set("several", sentence.text.language) for token in tokens(fold(text[kind.start : kind.end]).text)):
        return False
    before = tokens(fold(text[sentence.start : kind.start]).text)
    return not (before and before[-1].word in word_set("aside one", sentence.text.language))  # "ein Abkommen unterzeichnet"


def _planned_reach(sentence: Sentence, status: Place) -> int:
    """How far a planned signing may stand from its instrument; -1 where the entry into force of what was signed is planned."""
    words = sentence.text.document.text[status.start : status.end]
    steps = _steps(words, sentence.text.language)
    if steps & AFTER and not steps & _SIGNING:
        return -1
    return _REACH["planned"] if steps & _SIGNING or len(steps) == 1 else _NEAR


@lru_cache(maxsize=1024)
def _steps(words: str, language: str | None) -> frozenset[str]:
    """What some words say in pieces: "to be signed" is planned as a whole, and of a signing in part."""
    text = fold(words).text
    listed = forms("statuses", text, language)
    found = tokens(text)
    runs = [text[found[low].start : found[high - 1].end] for low in range(len(found)) for high in range(low + 1, len(found) + 1)]
    return frozenset(key for run in runs for reading in listed.read(run) for key in reading.keys)


def same_kind(first: str, second: str) -> bool:
    """May two words speak of one instrument: "agreement" of a memorandum, "declaration" of a joint declaration?"""
    return first == second or first in broader("instrument_kinds", second) or second in broader("instrument_kinds", first)


def is_headline(sentence: Sentence) -> bool:
    """Is it the first line, without the stop of a sentence? Headlines shorten, and call any instrument a pact."""
    return sentence.number == 0 and sentence.printed[-1] not in ".!?。؟।۔" and len(sentence.text.sentences) > 1


def recalls(sentence: Sentence, today: datetime.date | None) -> bool:
    """Does the sentence tell of something long ago?"""
    if sentence.news_cues("long ago"):
        return True
    if _fresh(sentence):
        return False  # "signed a treaty on Wednesday, replacing one of 9 February 2000"
    if years_ago(sentence) or of_another_age(sentence):
        return True
    dated = [place for place, mention in sentence.dates if mention.kind in {"number", "year"} and mention.readings[0].year is not None]
    if today and any(_right_before(sentence, place, today) for place in dated):
        return True
    years = [(day.year, day.month) for _, mention in sentence.dates if mention.kind in {"date", "year"} and mention.readings for day in mention.readings[:1]]
    known = [(year, month) for year, month in years if year is not None]
    if today is None or not known:
        return _dated_by_year(sentence, today)
    latest = max(known, key=lambda day: (day[0], day[1] or 12))
    return (today - datetime.date(latest[0], latest[1] or 12, 28)).days > _LONG_AGO


def long_before(sentence: Sentence, today: datetime.date | None) -> bool:
    """Is every full day that the sentence names weeks before the text?"""
    days = _full_days(sentence)
    return bool(days) and today is not None and all((today - datetime.date.fromisoformat(day)).days > _WEEKS for day in days)


def _full_days(sentence: Sentence) -> list[str]:
    return [str(mention.readings[0]) for _, mention in sentence.dates if mention.kind == "date" and mention.readings and None not in mention.readings[0]]


def _fresh(sentence: Sentence) -> bool:
    """Does a day of this week stand right beside a word of signing, before whatever year the sentence names?"""
    years = [place.start for place, mention in sentence.dates if mention.kind in {"date", "year", "number"} and mention.readings and mention.readings[0].year]
    done = [each for each in sentence.statuses if each.what in _SIGNING]
    begin = dateline(sentence)
    days = [place for place, mention in sentence.dates if mention.kind in {"weekday", "relative"} and place.start >= begin]
    return any(
        word.start < min(years, default=0) > day.start and max(word.start, day.start) - min(word.end, day.end) < _FRESH
        for day in days
        for word in done
    )


def _right_before(sentence: Sentence, year: Place, today: datetime.date) -> bool:
    """Does an earlier year stand right before a word for an instrument ("the 1959 treaty")?"""
    printed = sentence.text.document.text[year.start : year.end]
    return printed.isdecimal() and int(printed) < today.year and any(0 < kind.start - year.end < _RIGHT_BEFORE for kind in sentence.kinds)


def _dated_by_year(sentence: Sentence, today: datetime.date | None) -> bool:
    """Is the signing dated by its year alone ("signed a treaty in 1929"), as no news of the day is?"""
    if any(mention.kind == "date" for _, mention in sentence.dates):
        return False
    passage = sentence.passage
    passage.marker = {"event": "signed"}
    years = [mention for _, mention in sentence.dates if mention.kind in {"year", "number"} and not mention.linked and mention.readings]
    if len(years) != 1 or (today and (years[0].readings[0].year or today.year) >= today.year):
        return False
    return (today is not None and years[0].kind == "number") or own_event(years[0], passage)


def of_another_world(sentence: Sentence) -> bool:
    """Does a word of sport, weddings, films or flats own the contract, and no ministry or government beside it?"""
    return bool(sentence.news_cues("other world")) and not sentence.news_cues("public side")


def dateline(sentence: Sentence) -> int:
    """Where the sentence begins behind its dateline ("LUANDA, May 20 — "); its own start where it has none."""
    found = _LINE.match(sentence.printed)
    if found is None or sentence.number > 12:
        return sentence.start
    end = sentence.start + found.end()
    if any(each.start < end for each in (*sentence.kinds, *sentence.statuses)) or any(each.end <= end for each in sentence.news_cues("other world")):
        return sentence.start
    return end


def parties_told(sentences: list[Sentence]) -> tuple[int, int]:
    """How many countries the sentences name besides their datelines, and how many words for bodies that may be parties."""
    told = [once(sentence.passage, "sides told", partial(_sides, sentence)) for sentence in sentences]
    return len(frozenset().union(*(codes for codes, _ in told))), len(frozenset().union(*(bodies for _, bodies in told)))


def _sides(sentence: Sentence) -> tuple[frozenset[str], frozenset[str]]:
    """The countries that the sentence names besides its dateline, and its words for bodies that may be parties."""
    begin = dateline(sentence)
    codes = frozenset(each.what for each in sentence.countries if each.what and each.start >= begin)
    bodies = frozenset(
        sentence.text.document.text[each.start : each.end].casefold()
        for each in sentence.listed("party_kinds")
        if each.what not in {"none", "organisation", "subnational", "armed_group"}
    )
    return codes, bodies
