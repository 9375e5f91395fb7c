"""Who is bound.

A report of an agreement names the host, the mediator, the states of last year's agreement and the capital where all met; only two of them are
bound. So states are taken from the words that name them together as parties, in the sentences that tell of the instrument, and each is quoted
where the sentence around it gives it that role.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.offline.framed import framed
from accordant.offline.opening import opening_groups
from accordant.offline.parties_between import POSSIBLE, SURE, Group, at_a_place, chains, groups, joined, key_of
from accordant.offline.stretch import Named, Stretch
from accordant.roles import addressed_to_model, role

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence, Text

_MOST_NEWS = 12
_ACRONYM = 4
_FIRST = 60
"""Sentences in which a pair of adjectives is looked for where the news names nobody together."""
_HYPHENS = "-\u2010\u2011\u2012\u2013"
_STATE, _DENIED = "state", 2
_VERDICTS = ("supported", "unverifiable", "contradicted")


def parties(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, name, country, kind}."""
    found = opening_groups(story.text) if story.treaty else []
    if not found:
        found = [group for sentence in _told(story) for group in _read(sentence, story)]
    found = found or _sure_in_the_lead(story) or _pairs(story)
    chief = _chief(found)
    if chief is None:
        return []
    made = [_party(who, chief, found, story.text) for who in dict.fromkeys(key_of(each, chief.stretch) for each in chief.members)]
    return [_with_name(each, story) if each["name"] is None else each for each in made if each]


def _with_name(party: dict[str, Any], story: Story) -> dict[str, Any]:
    """A state that only an adjective tells of, with its name where the headline or the lead prints it elsewhere; not as the place of something."""
    for sentence in story.lead:
        if party["kind"] != _STATE or addressed_to_model(sentence.printed) is not None:
            continue
        stretch = Stretch(sentence.passage, sentence.start, story.text.language)
        for named in stretch.named:
            if named.code != party["country"] or named.kind != _STATE or named.name is None or at_a_place(named, stretch):
                continue
            if _verdict(named, stretch, story.text) < _DENIED:
                quote = story.text.quote(*stretch.place(named.start, named.end))
                return party | {"name": _as_printed(stretch.printed(*named.name)), "quotes": [*party["quotes"], quote]}
    return party


def _sure_in_the_lead(story: Story) -> list[Group]:
    """Those whom the lead names as parties to an instrument, where the sentences of the news name nobody together."""
    read = [group for each in story.lead if addressed_to_model(each.printed) is None for group in _read(each, story)]
    return [group for group in read if group.sure == SURE]


def _read(sentence: Sentence, story: Story) -> list[Group]:
    stretch = Stretch(sentence.passage, sentence.start, story.text.language)
    return framed(stretch) or groups(stretch)


def _pairs(story: Story) -> list[Group]:
    """The one pair that the text joins in an adjective, "franco-britannique", whatever is so called; none where it joins two pairs."""
    found = []
    for sentence in story.text.sentences[:_FIRST]:
        if any(char in _HYPHENS for char in sentence.printed) and addressed_to_model(sentence.printed) is None:
            stretch = Stretch(sentence.passage, sentence.start, story.text.language)
            found += [Group(tuple(chain), POSSIBLE, stretch) for chain in chains(stretch) if joined(chain, stretch)]
    return found if len({group.who for group in found}) == 1 else []


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
    return {"quotes": [text.quote(low, high)], "name": _as_printed(name), "country": named.code or None, "kind": named.kind or None}


def _rank(named: Named, group: Group, text: Text) -> tuple[int, bool, bool, bool, int]:
    short = named.end - named.start <= _ACRONYM and group.stretch.printed(named.start, named.end).isupper()
    return _verdict(named, group.stretch, text), named.name is None, short, not named.formal, group.stretch.offset


def _verdict(named: Named, stretch: Stretch, text: Text) -> int:
    """How the sentence speaks of the name's role: 0 where it says that it is a party, 2 where it denies it."""
    start, end = stretch.place(*(named.name or (named.start, named.end)))
    first, _ = text.reading.sentence(start, end)
    around = text.reading.passage(start, end).around
    told = role("party", around.context, start - first, end - first, text.language, around.folded)
    return _VERDICTS.index(told.verdict)


def _as_printed(name: str | None) -> str | None:
    return " ".join(name.split()) if name else None
