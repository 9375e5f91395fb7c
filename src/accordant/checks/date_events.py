"""Whose date a date is: the event word that governs it in its sentence.

"Signed on 4 March 2025, the treaty enters into force on 1 January 2026": both dates are in the text, and offered as the day of signing the second
one passes every check that looks at the value. So each date of the sentence is given its own event word, all at once, and may not speak for another.
"""

from __future__ import annotations

from functools import cache
from itertools import permutations
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.calendars import calendar_of
from accordant.checks.dates import dates
from accordant.checks.words import Node, Token, folded, forms, match, once, reading_languages, tokens_of

if TYPE_CHECKING:
    from accordant.checks.date_mentions import Mention
    from accordant.checks.passage import Passage

_REACH = 80  # tokens: further away stands another sentence
_MOST = 5  # dates that compete for their event words
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
    cues = sentence.governing(start)
    return "" if not cues or event in {cue.event for cue in cues} else cues[0].text


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
    return ""


class _Sentence:
    """The dates and the event words of the text around a passage."""

    def __init__(self, passage: Passage) -> None:
        whole = passage.around
        self.folded = whole.folded
        self.tokens = tokens_of(whole)
        self.dates = [each for each in dates(whole) if each.kind != "number"]
        self.joints = _joints(reading_languages(whole))
        self.cues = _read_cues(self.tokens, reading_languages(whole), self.folded.text, self.dates)

    def governing(self, at: int) -> tuple[Cue, ...]:
        """The event words that govern the date at a character of the context: its own, and those joined to it."""
        target = next((each for each in self.dates if self._covers(each, at)), None)
        if target is None:
            return ()
        near = [each for each in self.dates if each.first - _REACH < target.first < each.first + _REACH]
        nearest = sorted(near, key=lambda each: abs(each.first - target.first))[:_MOST]
        near = [each for each in near if each in nearest]
        cues = [cue for cue in self.cues if cue.first - _REACH < target.first < cue.first + _REACH]
        own = _assign(self.tokens, near, cues, self.joints).get(near.index(target))
        if own is None:
            return ()
        return (own, *(cue for cue in cues if cue is not own and _coordinate(self.tokens, cue, own, self.joints)))

    def _covers(self, each: Mention, at: int) -> bool:
        low, high = self.folded.span(each.start, each.end)
        return low <= at < high


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


def _distance(tokens: list[Token], date: Mention, cue: Cue, joints: frozenset[str]) -> float:
    """How far a word is from a date: words between them, clause signs counting more, a word before its date less."""
    before = cue.after <= date.first
    if not before and cue.forward:
        return 1000.0
    gap = tokens[cue.after : date.first] if before else tokens[date.after : cue.first]
    far = sum(_APART.get(token.text, 1) + (5 if token.text in joints else 0) for token in gap)
    if cue.forward and len(gap) > 4:
        return 1000.0
    return far if before else far * 1.2 + 1.5 + (5 if cue.joined else 0)


def _assign(tokens: list[Token], found: list[Mention], cues: list[Cue], joints: frozenset[str]) -> dict[int, Cue]:
    """Date to event word, one to one, with the smallest total distance; a date left over goes with the word before it."""
    if not found or not cues:
        return {}
    costs = [[_distance(tokens, date, cue, joints) for cue in cues] for date in found]
    near = sorted({j for row in costs for j in sorted(range(len(cues)), key=row.__getitem__)[:3]})[:7]
    dates_here = range(len(found))
    size = min(len(dates_here), len(near))
    best: tuple[float, dict[int, int]] = (float("inf"), {})
    if len(dates_here) <= len(near):
        for order in permutations(near, size):
            total = sum(min(costs[i][j], 60.0) for i, j in zip(dates_here, order, strict=True))
            if total < best[0]:
                best = (total, dict(zip(dates_here, order, strict=True)))
    else:
        for chosen in permutations(dates_here, size):
            total = sum(min(costs[i][j], 60.0) for i, j in zip(chosen, near, strict=True))
            if total < best[0]:
                best = (total, dict(zip(chosen, near, strict=True)))
    owner = {i: cues[j] for i, j in best[1].items() if costs[i][j] < 40}
    for i, each in enumerate(found):
        if i not in owner:
            before = [j for j, cue in enumerate(cues) if cue.after <= each.first and costs[i][j] < 30]
            if before:
                owner[i] = cues[min(before, key=lambda j: costs[i][j])]
    return owner


def _coordinate(tokens: list[Token], cue: Cue, other: Cue, joints: frozenset[str]) -> bool:
    """Whether two event words are joined: "signed and entered into force on"."""
    first, last = sorted((cue, other), key=lambda each: each.first)
    gap = [token.text for token in tokens[first.after : last.first]]
    return len(gap) < 3 and (any(text in joints for text in gap) or (not gap and tokens[last.first].text.startswith("و")))
