"""Ministries, companies and other bodies that are bound themselves: "between the Ministry of Industry, Mines and Energy and the company X".

A state is read by its name wherever it stands; of a body nobody has a list, and its own name holds "and", "of" and other states. Where it ends
is told by the frame: by the word before the two, the "and" before the second, and what cannot be part of a name behind it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.checks.boundaries import UNSPACED, proclitics
from accordant.checks.dates import dates
from accordant.checks.forms import forms, tokens
from accordant.languages import function_words
from accordant.lexicons import languages
from accordant.offline.bodies import BODIES, heads
from accordant.offline.first_names import is_given
from accordant.offline.parties_between import SURE, Group
from accordant.offline.stretch import Named
from accordant.offline.text import word_set

if TYPE_CHECKING:
    from accordant.checks.forms import Reading
    from accordant.offline.stretch import Stretch

_SAYS = frozenset({"aside says"})
_BEHALF = frozenset({"aside on behalf"})
_APART = frozenset({"aside amid", "aside amid after", "aside mediated", "aside unlike", "aside condemns", "aside says"})
"""Words that are in no body's name."""
_OWN_NAME = frozenset({"company", "bank", "organisation", "university"})
_NEAR = 60
_LONGEST, _MOST_WORDS, _FEW_WORDS = 160, 16, 3
_SIGNS = re.compile(f"[{UNSPACED}]")
_ENDS = re.compile(r"[,،;:!?؟।。؛\n\v]|\.(?=\s)")
_DATELINE = re.compile(r"(?:[)]|\s[-\u2010-\u2015]+|:)\s")
_EDGES = " \t\n\v.,،;:'-\u2010\u2011\u2012\u2013\u2014\u2015/"
_IN_A_TOWN = re.compile(r"\s[^\W\d]{2,30}['’](?P<ending>[^\W\d]{2,3})(?!\S)")
_COMMAS = re.compile(r"[,،、，:：](?!\d)")
_DATED = re.compile(r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号號])?|\d{4}年|\d{1,2}[日号號]")
_QUOTED = re.compile(r"[«“\"„](?P<name>[^«»“”\"„]{2,80})[»”\"“]")


def framed(stretch: Stretch) -> list[Group]:
    """The groups of a sentence that have a body in them."""
    if not heads(stretch.text, stretch.language):
        return []
    found = between_bodies(stretch) or _beside_the_verb(stretch) or _with(stretch)
    return [group for group in found if not any(_only_says(each, stretch) for each in group.members)]


def _only_says(named: Named, stretch: Stretch) -> bool:
    """Does it say, deny or judge something, right before its name or behind it: «نفت وزارة الخارجية»?"""
    says = [each for each in stretch.asides if _SAYS & set(each.keys)]
    return any(0 <= each.start - named.end <= 1 or 0 <= named.start - each.end <= 1 for each in says) and named.kind != "state"


def between_bodies(stretch: Stretch) -> list[Group]:
    """ "agreement between X and Y", and in languages that say it behind them, "X and Y between"."""
    for word in stretch.words:
        if "party between" in word.keys and any(0 <= word.start - each.end <= _NEAR for each in stretch.kinds):
            group = pair_of(word.end, len(stretch.text), stretch)
        elif "party between after" in word.keys and any(0 <= each.start - word.end <= _NEAR for each in stretch.kinds):
            group = pair_of(0, word.start, stretch)
        else:
            continue
        if group:
            return [group]
    return []


def _beside_the_verb(stretch: Stretch) -> list[Group]:
    """ "X and Y sign a memorandum", from the beginning of the sentence; «وقعت س وص مذكرة» from the verb on."""
    if not stretch.kinds or not stretch.verbs:
        return []
    low, high = _first_verb(stretch)
    group = pair_of(_after_dateline(low, stretch), low, stretch) or pair_of(high, _end_of(high, len(stretch.text), stretch), stretch)
    return [group] if group else []


def _with(stretch: Stretch) -> list[Group]:
    """ "X signed a contract with Y": the subject from the beginning of the sentence or behind its dateline, or right behind the verb."""
    if not stretch.kinds or not stretch.verbs:
        return []
    low, high = _first_verb(stretch)
    for word in stretch.words:
        if "party with" not in word.keys or word.start < high:
            continue
        begin = _skipped(word.end, len(stretch.text), stretch)
        subject = next(iter(_listed(_after_dateline(low, stretch), low, stretch)[-1:]), None) or _side(high, _end_of(high, word.start, stretch), stretch)
        other = _side(begin, _end_of(begin, len(stretch.text), stretch), stretch)
        if subject and other and {subject.kind, other.kind} & BODIES:
            return [Group((subject, other), SURE, stretch)]
    return []


def _first_verb(stretch: Stretch) -> tuple[int, int]:
    """The first word of signing; "denied" in front of it is none."""
    says = [each for each in stretch.asides if _SAYS & set(each.keys)]
    return next(((low, high) for low, high in stretch.verbs if not any(each.start < high and low < each.end for each in says)), stretch.verbs[0])


def _after_dateline(high: int, stretch: Stretch) -> int:
    """Where the subject may begin: behind the dateline, and behind the one who says so where somebody else is named after him."""
    begin = max((found.end() for found in _DATELINE.finditer(stretch.text, 0, high)), default=0)
    for each in stretch.asides:
        if _SAYS & set(each.keys) and begin <= each.start and each.end <= high and any(each.end <= named.start < high for named in stretch.named):
            begin = each.end
    return begin


def pair_of(low: int, high: int, stretch: Stretch) -> Group | None:
    """The two between `low` and `high`: parted at the first "and" behind which a body or a state begins."""
    starts = {each.start for each in heads(stretch.text, stretch.language)} | {each.start for each in stretch.named}
    joints = [(start, _skipped(end, high, stretch)) for start, end in _joints(low, high, stretch)]
    # "the Ministry of Trade and Tourism of Peru and the Ministry of Energy": a word for a body before a mere capital
    for start, begin in sorted(joints, key=lambda joint: joint[1] not in starts):
        if begin not in starts and not _capital(begin, stretch):
            continue
        first, second = _listed(low, start, stretch), _side(begin, _end_of(begin, high, stretch), stretch)
        kinds = {each.kind for each in (*first, *([second] if second else []))}
        if first and second and kinds & BODIES and kinds != {"international_organisation"}:
            return Group((*first, second), SURE, stretch)
    return None


def _joints(low: int, high: int, stretch: Stretch) -> list[tuple[int, int]]:
    """Where an "and" stands, as a word or written onto the next."""
    found = [(each.start, each.end) for each in stretch.words if "party and" in each.keys and low < each.start and each.end < high]
    for clitic in proclitics(language=stretch.language):
        if len(clitic) == 1 and clitic in {form for each in stretch.words for form in [each.form]} | {"و"}:
            found += [
                (at.start(1), at.end(1))
                for at in re.finditer(rf"[\s»\"](?P<c>{clitic})(?=\w)", stretch.text)
                if low < at.start() and at.end() < high
            ]
    return sorted(set(found))


def _skipped(at: int, high: int, stretch: Stretch) -> int:
    """`at` moved over spaces, articles and what links."""
    moved = True
    while moved:
        moved = False
        while at < high and stretch.text[at] in _EDGES:
            at += 1
        for word in stretch.words:
            if word.start == at and {"party of", "party side", "party between"} & set(word.keys):
                at, moved = word.end, True
                break
    return at


def _end_of(begin: int, high: int, stretch: Stretch) -> int:
    """Where the second ends: at a comma, a bracket or a word that belongs to no name."""
    ends = [found.start() for found in _ENDS.finditer(stretch.lines, begin, high)][:1]
    of_it = {each.start - 1 for each in stretch.named if each.formal}  # «وزارة الدفاع في جمهورية العراق»
    ends += [each.start for each in stretch.words if begin < each.start < high and "party until" in each.keys and each.end not in of_it][:1]
    ends += [start for start, _ in stretch.verbs if begin < start < high][:1]
    ends += [each.start for each in stretch.kinds if begin < each.start < high][:1]
    return min([high, *ends])


def _side(low: int, high: int, stretch: Stretch) -> Named | None:
    """The one named from `low` to `high`; None where it is a person, or nothing says what it is."""
    opened = stretch.text.rfind("《", low, high)
    low = _skipped(low if opened < 0 or "》" in stretch.text[opened:high] else opened + 1, high, stretch)
    if dated := _DATED.match(stretch.text, low, high):
        low = _skipped(dated.end(), high, stretch)  # «9月18日，中国国防大学»
    if dated := _DATED.search(stretch.text, low, high):
        high = dated.start()  # «法国道达尔公司2024年5月3日»
    high = min([high, *(each.start for each in stretch.asides if _BEHALF & set(each.keys) and low < each.start < high)])
    while high > low and stretch.text[high - 1] in _EDGES:
        high -= 1
    if (town := _IN_A_TOWN.search(stretch.text, low, high)) and town.end() == high and town["ending"] in word_set("news in after", stretch.language):
        high = town.start()  # "Ulaştırma Bakanlığı Taşkent'te"
    high = _without_day_or_verb(low, high, stretch)
    text = stretch.text[low:high]
    if any(_APART & set(each.keys) for each in stretch.asides if low <= each.start and each.end <= high):
        return None
    if not text or len(text) > _LONGEST or len(tokens(text)) > _MOST_WORDS * (2 if _SIGNS.search(text) else 1):
        return None
    if any("office" in key for each in forms("honorifics", text, stretch.language).read(text) for key in each.keys):
        return None
    inside = [each for each in stretch.named if low <= each.start and each.end <= high]
    states = [each for each in inside if each.kind == "state"]  # «الولايات المتحدة» holds a word for states of a federation
    own = [
        each
        for each in heads(stretch.text, stretch.language)
        if low <= each.start and each.end <= high and not any(state.start <= each.start and each.end <= state.end for state in states)
    ]
    codes = {each.code for each in inside if each.code}
    if not own:
        whole = next((each for each in inside if each.kind == "state" and each.name and stretch.between(low, each.start) is not None), None)
        return whole if whole and len(codes) == 1 else None if codes else _proper(low, high, stretch)
    head = next((each for each in own if each.start - low < 2), own[-1])
    kind = next(key for key in head.keys if key in BODIES)
    if _sentence_inside(low, high, stretch) or (kind == "international_organisation" and head.start - low > 1 and _person(low, high, stretch)):
        return None
    if kind == "subnational" and (region := next((each for each in inside if each.kind == kind), None)):
        return region  # "the Government of Québec" binds Québec
    quoted = _QUOTED.search(stretch.text, low, high)
    name = (
        quoted.span("name")
        if quoted and kind in _OWN_NAME
        else _own_name(low, high, head, inside, stretch)
        if kind == "company"
        else (low, high)
    )
    return Named(low, high, next(iter(codes)) if len(codes) == 1 else "", kind, name, formal=True)


def _without_day_or_verb(low: int, high: int, stretch: Stretch) -> int:
    """The end of a name without the weekday or the small words that follow it: «شركة توتال الفرنسية الاثنين», "the European Union are"."""
    day = next((each for each in dates(stretch.passage) if each.kind == "weekday" and low < each.start and each.end == high), None)
    high = day.start if day else high
    small = function_words(str(stretch.language)) if stretch.language in languages() else frozenset[str]()
    words = list(tokens(stretch.text[low:high]))
    while len(words) > 1 and words[-1].word in small:
        words.pop()
        high = low + words[-1].end
    while high > low and stretch.text[high - 1] in _EDGES:
        high -= 1
    return high


def _listed(low: int, high: int, stretch: Stretch) -> list[Named]:
    """Those before the "and", parted by commas: "the Ministry of Trade of Peru, the Bank of Chile"; what leads up to the first is none of them."""
    spans: list[tuple[int, int]] = []
    marks = [found.start() for found in _COMMAS.finditer(stretch.text, low, high)]
    for start, end in zip([low, *(mark + 1 for mark in marks)], [*marks, high], strict=True):
        if _begins_body(start, end, stretch):
            spans.append((start, end))
        elif spans:
            spans[-1] = spans[-1][0], end  # "the Ministry of Industry, Mines and Energy"
    if not marks or not spans or any(_APART & set(each.keys) for each in stretch.asides if low <= each.start and each.end <= spans[0][0]):
        spans = [(low, high)]
    found = [_side(start, end, stretch) for start, end in spans]
    if marks and _by_office(low, high, stretch):
        return []  # "le ministre béninois de l'Énergie et sa collègue togolaise chargée de l'Énergie et des Mines"
    return [each for each in found if each is not None] if all(found) else []


def _by_office(low: int, high: int, stretch: Stretch) -> bool:
    """Does somebody's office stand in the stretch, so that people are listed in it and no bodies?"""
    offices = forms("honorifics", stretch.text, stretch.language).read(stretch.text)
    return any("office" in key and low <= each.start and each.end <= high for each in offices for key in each.keys)


def _begins_body(low: int, high: int, stretch: Stretch) -> bool:
    """Does a body or a state stand at the head of what a comma parts off; in languages that say last what it is, at its end?"""
    low = _skipped(low, high, stretch)
    if any(each.start == low and each.end <= high for each in stretch.named):
        return True
    own = [each for each in heads(stretch.text, stretch.language) if low <= each.start and each.end <= high]
    if any("party between after" in each.keys for each in stretch.words):
        return bool(own)
    return any(len(tokens(stretch.text[low : each.start])) <= 1 for each in own)


def _proper(low: int, high: int, stretch: Stretch) -> Named | None:
    """A name that says nothing of what it is of: "Boeing", ASELSAN; every word of it has a capital."""
    words = stretch.printed(low, high).split()
    named = 0 < len(words) <= _FEW_WORDS and all(word[:1].isupper() for word in words) and not _person(low, high, stretch)
    return Named(low, high, "", "", (low, high), formal=True) if named else None


def _person(low: int, high: int, stretch: Stretch) -> bool:
    """Does a given name begin it, with another word behind: "Ali Hassan", "Martin Griffiths of the UN"?"""
    words = tokens(stretch.text[low:high])
    return len(words) > 1 and is_given(words[0].word)


def _sentence_inside(low: int, high: int, stretch: Stretch) -> bool:
    """Is it no name but half a sentence: "Conseil d'État juge que la convention entre la France"?"""
    kinds = [each for each in stretch.kinds if low <= each.start and each.end <= high]
    return any("party between" in each.keys and any(0 <= each.start - kind.end <= _NEAR for kind in kinds) for each in stretch.words if low < each.start < high)


def _own_name(low: int, high: int, head: Reading, inside: list[Named], stretch: Stretch) -> tuple[int, int]:
    """Where the name of a company stands behind what it is: "Turkish firm Baykar", "groupe français TotalEnergies"; else the whole."""
    behind = max([head.end, *(each.end for each in inside if each.start >= head.end)])
    at = _skipped(behind, high, stretch)
    common = stretch.printed(head.start, head.start + 1).islower() or behind > head.end
    return (at, high) if at < high and common and _capital(at, stretch) else (low, high)


def _capital(at: int, stretch: Stretch) -> bool:
    return at < len(stretch.text) and stretch.printed(at, at + 1).isupper()
