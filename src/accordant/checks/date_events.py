"""Whose date a date is: the event word that governs it in its sentence.

"Signed on 4 March 2025, the treaty enters into force on 1 January 2026": both dates are in the text, and offered as the day of signing the second
one passes every check that looks at the value. So each date of the sentence is given its own event word, all at once, and may not speak for another.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.calendars import calendar_of
from accordant.checks.dates import dates
from accordant.checks.durations import durations
from accordant.checks.statuses import statuses
from accordant.checks.words import Node, Token, folded, forms, match, once, reading_languages, shown, tokens_of

if TYPE_CHECKING:
    from accordant.checks.date_mentions import Mention
    from accordant.checks.passage import Passage

_REACH = 80  # tokens: further away stands another sentence
_APPOSED = 6  # tokens between a date and the words that say which day it was
_COUNTED = 5  # tokens between a date and the length of time counted from it
_FORM = 24  # characters behind a date in which such a form stands
_SYLLABLES = "\u1100"  # from here on stand the scripts whose words do not end with a space
_MOST = 5  # dates that compete for their event words
_PASSING = frozenset(("met", "visited"))
"""Events that a day is told of only where nothing else is: "during his visit on 4 March the ministers signed" dates the signing."""
_ON_ONE_DAY = frozenset(("signed", "adopted"))
_SAME_DAY, _JOINED_BY_IT = "same day", frozenset(("signed", "in_force"))
_SAME_CLAUSE = 40  # tokens between "took effect" and "upon signature" that speak of each other
_APART = {";": 25, ".": 25, ",": 4, ":": 3}


class Cue(NamedTuple):
    event: str
    forward: bool
    """It speaks of what follows it only ("until")."""
    first: int
    after: int
    text: str
    joined: bool
    """A conjunction is written on it («وتسري»): a clause of its own begins there."""


@cache
def _cues(languages: tuple[str, ...]) -> Node[tuple[str, bool]]:
    root: Node[tuple[str, bool]] = Node()
    for language in languages:
        for key, form in forms(language, "date_events"):
            root.add(form.replace("…", ""), (key, "…" in form))
    return root


@cache
def _joints(languages: tuple[str, ...]) -> frozenset[str]:

    return frozenset(folded(form) for language in languages for key, form in forms(language, "numbers") if key == "and") | {"or", "ou", "أو", "/"}


def rival_event(mention: Mention, passage: Passage) -> str:
    """The other event's word that the date stands beside; empty where it stands beside its own, or none."""
    event = passage.marker.get("event", "")
    if not event:
        return ""
    sentence = once(passage.around, "cues", lambda: _Sentence(passage.around))
    start = passage.start + passage.folded.span(mention.start, mention.end)[0]
    if sentence.apposed(start, event) and sentence.counted(start):
        return ""
    cues = sentence.governing(start)
    return "" if not cues or event in {cue.event for cue in cues} else cues[0].text


def own_event(mention: Mention, passage: Passage) -> bool:
    """Whether the date stands beside the word of the event that it is asked for."""
    sentence = once(passage.around, "cues", lambda: _Sentence(passage.around))
    start = passage.start + passage.folded.span(mention.start, mention.end)[0]
    return any(cue.event == passage.marker.get("event") for cue in sentence.governing(start))


def tells_day_of_event(passage: Passage) -> bool:
    """Whether any day that the passage names in full stands beside the word of the event that it is asked for."""
    named = [each for each in dates(passage) if each.readings and not each.open and None not in each.readings[0]]
    return any(own_event(each, passage) for each in named)


def counted_from(mention: Mention, passage: Passage) -> str:
    """The length of time that is counted from the date ("30 days after 4 February"), so that its event has another day; empty where there is none."""
    if not passage.marker.get("event", ""):
        return ""
    sentence = once(passage.around, "cues", lambda: _Sentence(passage.around))
    start = passage.start + passage.folded.span(mention.start, mention.end)[0]
    return "" if sentence.apposed(start, passage.marker["event"]) else sentence.counted(start)


def only_a_limit(mention: Mention, passage: Passage) -> str:
    """The word that makes the date the end of the time in which its event was ("concluded before 1 January 2015"); empty where none does."""
    if passage.marker.get("event", "") not in _ON_ONE_DAY:
        return ""
    words = calendar_of(reading_languages(passage)).words
    before = words.get("counted back", frozenset()) | words.get("limit", frozenset()) | words.get("not on", frozenset())
    tokens = tokens_of(passage.around)
    start = passage.start + passage.folded.span(mention.start, mention.end)[0]
    sentence = once(passage.around, "cues", lambda: _Sentence(passage.around))
    if sentence.apposed(start, passage.marker["event"]) and sentence.counted(start):
        return ""
    at = bisect_left(tokens, passage.around.folded.index(start), key=lambda token: token.start) - 1
    while at >= 0 and tokens[at].text in words.get("article", ()):
        at -= 1
    found = next((text for text in (" ".join(token.text for token in tokens[max(0, at - n + 1) : at + 1]) for n in (3, 2, 1)) if text in before), "")
    return found or _behind(mention, passage, "not on after")


def another_day(mention: Mention, passage: Passage) -> str:
    """The words that make a date the day beside another one ("on the eve of 4 March", "two weeks before 4 March"); empty where none do."""
    words = calendar_of(reading_languages(passage)).words
    tokens, first = tokens_of(passage), mention.first
    for back in range(min(first, _COUNTED), 0, -1):
        if (text := " ".join(token.text for token in tokens[first - back : first])) in words.get("eve", ()):
            return text
    if behind := _behind(mention, passage, "eve after"):
        return behind
    ahead_of, counted_from = words.get("ahead of", frozenset()) | words.get("counted back", frozenset()), words.get("counted from", frozenset())
    for length in durations(passage) if not passage.marker.get("event") else ():  # beside an event `counted_from` looks
        if 0 < first - length.after < _COUNTED:
            between = " ".join(token.text for token in tokens[length.after : first])
            said = tokens[length.first - 1].text in ahead_of and between in counted_from if length.first else False
            if said or between in ahead_of:
                return shown(passage, length.start, length.end)
        if 0 <= length.first - mention.after < _COUNTED - 1 and length.after < len(tokens) and tokens[length.after].text in words.get("ago", ()):
            return shown(passage, length.start, length.end)
    return ""


def _behind(mention: Mention, passage: Passage, key: str) -> str:
    """The listed form that stands right behind a date, a particle or one word of the form "year" between them aside; empty where none does."""
    words = calendar_of(reading_languages(passage)).words
    rest = passage.around.folded.text[passage.around.folded.index(passage.start + passage.folded.span(mention.start, mention.end)[1]) :][:_FORM].lstrip()
    if any(rest.startswith(form) for form in words.get(key + " but", ())):
        return ""
    for form in words.get(key, ()):
        if rest.startswith(form) and (len(rest) == len(form) or not (rest[len(form)].isalpha() and rest[len(form)] < _SYLLABLES)):
            return form
    return ""


def denied(mention: Mention, passage: Passage) -> str:
    """The word that denies the event of the date («لم توقع», "was not signed"); empty where none does."""
    event = passage.marker.get("event", "")
    if not event:
        return ""
    sentence = once(passage.around, "cues", lambda: _Sentence(passage.around))
    words = calendar_of(reading_languages(passage)).words
    start = passage.start + passage.folded.span(mention.start, mention.end)[0]
    for cue in sentence.governing(start)[:1]:
        for token in reversed(sentence.tokens[max(0, cue.first - 3) : cue.first]):
            if token.text in words.get("but", ()) or token.text in _APART or token.text in sentence.joints:
                break
            if token.text in words.get("not", ()):
                return token.text
        begin, end = sentence.tokens[cue.first].start, sentence.tokens[cue.after - 1].end
        for status in statuses(passage.around):
            if status.key == "negated" and status.cue and status.start < end and begin < status.end:
                return status.cue
    return ""


class _Sentence:
    """The dates and the event words of the text around a passage."""

    def __init__(self, passage: Passage) -> None:
        whole = passage.around
        self.folded = whole.folded
        self.tokens = tokens_of(whole)
        self.dates = [each for each in dates(whole) if each.kind != "number"]
        self.joints = _joints(reading_languages(whole))
        read = _read_cues(self.tokens, reading_languages(whole), self.folded.text, self.dates)
        self.at_once = [cue.first for cue in read if cue.event == _SAME_DAY]
        self.cues = [cue for cue in read if cue.event not in _PASSING and cue.event != _SAME_DAY]
        self.passing = [cue for cue in read if cue.event in _PASSING]
        self.whole = whole
        self.governed: dict[int, tuple[Cue, ...]] = {}
        self.weights = _weights(self.tokens, self.joints)
        self.starts = [self.folded.span(each.start, each.end)[0] for each in self.dates]
        self.words = calendar_of(reading_languages(whole)).words

    def governing(self, at: int) -> tuple[Cue, ...]:
        """The event words that govern the date at a character of the context: its own, and those joined to it."""
        here = self._date_at(at)
        if here is None:
            return ()
        if here not in self.governed:
            self.governed[here] = self._governing(here)
        return self.governed[here]

    def _governing(self, here: int) -> tuple[Cue, ...]:
        target = self.dates[here]
        near = [each for each in self.dates[max(0, here - _MOST) : here + _MOST + 1] if abs(each.first - target.first) < _REACH]
        nearest = sorted(near, key=lambda each: abs(each.first - target.first))[:_MOST]
        near = [each for each in near if each in nearest]
        cues = _within_reach(self.cues, target)
        own = _assign(self.weights, near, cues).get(near.index(target))
        if own is None:
            own = _assign(self.weights, near, _within_reach(self.passing, target)).get(near.index(target))
        if own is None:
            return ()
        joined = [cue for cue in cues if cue is not own and _coordinate(self.tokens, cue, own, self.joints)]
        if own.event in _JOINED_BY_IT and any(abs(first - own.first) < _SAME_CLAUSE for first in self.at_once):  # "took effect on signature"
            joined += [own._replace(event=event) for event in sorted(_JOINED_BY_IT - {own.event})]
        return (own, *joined)

    def apposed(self, at: int, event: str) -> bool:
        """Whether the event's word stands right behind the date: "30 days after 4 February, the day of its signature"."""
        here = self._date_at(at)
        return here is not None and any(
            cue.event == event and 0 <= cue.first - self.dates[here].after < _APPOSED for cue in _within_reach(self.cues, self.dates[here])
        )

    def counted(self, at: int) -> str:
        """The length of time that is counted from the date at a character of the context."""
        here = self._date_at(at)
        if here is None:
            return ""
        target, words = self.dates[here], self.words
        lengths = durations(self.whole)
        near = bisect_left(lengths, target.first - 4 * _COUNTED, key=lambda length: length.first)
        for length in lengths[near : bisect_left(lengths, target.after + _COUNTED, key=lambda length: length.first)]:
            if 0 < target.first - length.after < _COUNTED:
                between = " ".join(token.text for token in self.tokens[length.after : target.first])
                if any(between == word or between.startswith(word + " ") for word in words.get("counted from", ())):
                    return shown(self.whole, length.start, length.end)
            if 0 <= length.first - target.after < _COUNTED - 1 and length.after < len(self.tokens):
                steps = words.get("ahead", frozenset()) | words.get("ago", frozenset())
                following = " ".join(token.text for token in self.tokens[length.after : length.after + 2])
                if any(following == word or following.startswith(word) for word in steps):
                    return shown(self.whole, length.start, length.end)
        return ""

    def _date_at(self, at: int) -> int | None:
        """The place among the dates of the one that a character of the context is part of."""
        here = bisect_right(self.starts, at) - 1
        for place in range(here, max(-1, here - 3), -1):
            if self._covers(self.dates[place], at):
                return place
        return None

    def _covers(self, each: Mention, at: int) -> bool:
        low, high = self.folded.span(each.start, each.end)
        return low <= at < high


def _within_reach(cues: list[Cue], target: Mention) -> list[Cue]:
    low = bisect_right(cues, target.first - _REACH, key=lambda cue: cue.first)
    return cues[low : bisect_left(cues, target.first + _REACH, key=lambda cue: cue.first)]


def _read_cues(tokens: list[Token], languages: tuple[str, ...], text: str, found: list[Mention]) -> list[Cue]:
    root = _cues(languages)
    inside = {at for each in found for at in range(each.first, each.after)}
    out: list[Cue] = []
    at = 0
    while at < len(tokens):
        hit = match(root, tokens, at, languages) if at not in inside else None
        if hit is None:
            at += 1
            continue
        event, forward = hit.found[0]
        out.append(Cue(event, forward, at, hit.after, text[hit.start : hit.end], bool(hit.clitic) and hit.clitic[0] in "وف"))
        at = hit.after
    return out


def _weights(tokens: list[Token], joints: frozenset[str]) -> list[float]:
    """How far it is from the first token to each, signs between clauses and "and" counting more."""
    far = 0.0
    out = [far]
    for token in tokens:
        far += _APART.get(token.text, 1) + (5 if token.text in joints else 0)
        out.append(far)
    return out


def _distance(weights: list[float], date: Mention, cue: Cue) -> float:
    """How far a word is from a date: words between them, a word before its date less."""
    before = cue.after <= date.first
    if not before and cue.forward:
        return 1000.0
    low, high = (cue.after, date.first) if before else (date.after, cue.first)
    far = weights[high] - weights[low] if high > low else 0.0
    if cue.forward and high - low > 4:
        return 1000.0
    return far if before else far * 1.2 + 1.5 + (5 if cue.joined else 0)


def _assign(weights: list[float], found: list[Mention], cues: list[Cue]) -> dict[int, Cue]:
    """Date to event word, one to one, with the smallest total distance; a date left over goes with the word before it."""
    if not found or not cues:
        return {}
    costs = [[_distance(weights, date, cue) for cue in cues] for date in found]
    near = sorted({j for row in costs for j in sorted(range(len(cues)), key=row.__getitem__)[:3]})[:7]
    capped = [[min(row[j], 60.0) for j in near] for row in costs]
    if len(found) <= len(near):
        best = {i: near[j] for i, j in enumerate(_cheapest(capped))}
    else:
        best = {i: j for j, i in zip(near, _cheapest([list(column) for column in zip(*capped, strict=True)]), strict=True)}
    owner = {i: cues[j] for i, j in best.items() if costs[i][j] < 40}
    for i, each in enumerate(found):
        if i not in owner:
            before = [j for j, cue in enumerate(cues) if cue.after <= each.first and costs[i][j] < 30]
            if before:
                owner[i] = cues[min(before, key=lambda j: costs[i][j])]
    return owner


def _cheapest(costs: list[list[float]]) -> tuple[int, ...]:
    """A column for each row, no column twice, with the smallest total; the first columns among equals."""
    reached: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for row in costs:
        ahead: dict[int, tuple[float, tuple[int, ...]]] = {}
        for used, (total, chosen) in reached.items():
            for j, cost in enumerate(row):
                if not used >> j & 1:
                    candidate = (total + cost, (*chosen, j))
                    if used | 1 << j not in ahead or candidate < ahead[used | 1 << j]:
                        ahead[used | 1 << j] = candidate
        reached = ahead
    return min(reached.values())[1]


def _coordinate(tokens: list[Token], cue: Cue, other: Cue, joints: frozenset[str]) -> bool:
    """Whether two event words are joined: "signed and entered into force on"."""
    first, last = sorted((cue, other), key=lambda each: each.first)
    gap = [token.text for token in tokens[first.after : last.first]]
    return len(gap) < 3 and (any(text in joints for text in gap) or (not gap and tokens[last.first].text.startswith("و")))
