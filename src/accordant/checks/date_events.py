"""Whose date a date is: the event word that governs it in its sentence.

"Signed on 4 March 2025, the treaty enters into force on 1 January 2026": both dates are in the text, and offered as the day of signing the second
one passes every check that looks at the value. So each date of the sentence is given its own event word, all at once, and may not speak for another.
"""

from __future__ import annotations

from functools import cache
from itertools import permutations
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.words import Node, Token, forms, match, once, reading_languages, tokenize

if TYPE_CHECKING:
    from accordant.checks.date_mentions import Mention
    from accordant.checks.passage import Passage

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
    from accordant.folding import fold

    return frozenset(fold(form).text for language in languages for key, form in forms(language, "numbers") if key == "and") | {"or", "ou", "أو", "/"}


def rival_event(mention: Mention, passage: Passage) -> str:
    """The other event's word that the date stands beside; empty where it stands beside its own, or none."""
    event = passage.marker.get("event", "")
    if not event:
        return ""
    governed = once(passage, "events", lambda: _governed(passage))
    start = passage.start + passage.folded.span(mention.start, mention.end)[0]
    cues = next((cues for low, high, cues in governed if low <= start < high), ())
    return "" if not cues or event in {cue.event for cue in cues} else cues[0].text


def _governed(passage: Passage) -> list[tuple[int, int, tuple[Cue, ...]]]:
    """Each date of the sentence, as characters of `context`, with the event words that govern it."""
    from accordant.checks.dates import dates
    from accordant.checks.passage import Passage as Around

    whole = Around(passage.context, language=passage.language, published=passage.published)
    folded = whole.folded
    tokens = tokenize(folded.text)
    found = [each for each in dates(whole) if each.kind != "number"]
    languages = reading_languages(whole)
    cues = _read_cues(tokens, languages, folded.text, found)
    owner = _assign(tokens, found, cues, _joints(languages))
    out = []
    for i, each in enumerate(found):
        own = owner.get(i)
        governing = () if own is None else tuple(cue for cue in cues if cue is own or _coordinate(tokens, cue, own, _joints(languages)))
        out.append((*folded.span(each.start, each.end), governing))
    return out


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
    dates_here = range(min(len(found), 5))
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
