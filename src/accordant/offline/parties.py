"""Who is bound.

A report of an agreement names the host, the mediator, the states of last year's agreement and the capital where all met; only two of them are
bound. So states are taken from the words that name them together as parties, in the sentences that tell of the instrument, and each is quoted
where the sentence around it gives it that role.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.offline.opening import opening_groups
from accordant.offline.parties_between import POSSIBLE, Group, groups, key_of
from accordant.offline.stretch import Named, Stretch
from accordant.roles import addressed_to_model, role

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence, Text

_MOST_NEWS = 12
_VERDICTS = ("supported", "unverifiable", "contradicted")


def parties(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, name, country, kind}."""
    found = opening_groups(story.text) if story.treaty else []
    if not found:
        found = [group for sentence in _told(story) for group in groups(Stretch(sentence.passage, sentence.start, story.text.language))]
    chief = _chief(found)
    if chief is None:
        return []
    made = [_party(who, chief, found, story.text) for who in dict.fromkeys(key_of(each, chief.stretch) for each in chief.members)]
    return [each for each in made if each]


def _told(story: Story) -> list[Sentence]:
    """The headline and the sentences that tell of the instrument; those that speak to a model are no part of the text."""
    sentences = dict.fromkeys([*story.text.sentences[:1], *story.news[:_MOST_NEWS]])
    return [each for each in sentences if addressed_to_model(each.printed) is None]


def _chief(found: list[Group]) -> Group | None:
    """The surest group, the first of them; a later one that is as sure and holds it whole is the fuller list."""
    if not found:
        return None
    chief = max(found, key=lambda group: group.sure)
    for group in found:
        if group.sure >= min(chief.sure, POSSIBLE + 1) and group.states > chief.states:
            chief = group
    return chief


def _party(who: str, chief: Group, found: list[Group], text: Text) -> dict[str, Any] | None:
    """The party as its best mention states it: where its role is told, by its name in full before a short one."""
    mentions = [(each, group) for group in found if group.who <= chief.who for each in group.members if key_of(each, group.stretch) == who]
    ranked = sorted(mentions, key=lambda pair: _rank(pair[0], pair[1], text))
    named, group = ranked[0]
    if _verdict(named, group.stretch, text) == 2:
        return None
    stretch = group.stretch
    name = stretch.printed(*named.name) if named.name else None
    low, high = stretch.place(named.start, named.end)
    return {"quotes": [text.quote(low, high)], "name": _as_printed(name), "country": named.code or None, "kind": named.kind}


def _rank(named: Named, group: Group, text: Text) -> tuple[int, bool, bool, int]:
    return _verdict(named, group.stretch, text), named.name is None, not named.formal, group.stretch.offset


def _verdict(named: Named, stretch: Stretch, text: Text) -> int:
    """How the sentence speaks of the name's role: 0 where it says that it is a party, 2 where it denies it."""
    start, end = stretch.place(*(named.name or (named.start, named.end)))
    first, _ = text.reading.sentence(start, end)
    around = text.reading.passage(start, end).around
    told = role("party", around.context, start - first, end - first, text.language, around.folded)
    return _VERDICTS.index(told.verdict)


def _as_printed(name: str | None) -> str | None:
    return " ".join(name.split()) if name else None
