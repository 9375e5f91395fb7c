"""Who is bound.

A report of an agreement names the host, the mediator, the states of last year's agreement and the capital where all met; only two of them are
bound. So states are taken from the words that name them together as parties, in the sentences that tell of the instrument, and each is quoted
where the sentence around it gives it that role.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.checks.boundaries import folded
from accordant.offline.articles import layout
from accordant.offline.counted_states import counted, naming_sentence
from accordant.offline.framed import framed
from accordant.offline.item_parties import of_the_ceremony, of_two_states, own_groups
from accordant.offline.opening import opening_groups
from accordant.offline.parties_between import POSSIBLE, SURE, Group, at_a_place, chains, groups, joined, key_of
from accordant.offline.signature_block import states_signed_for
from accordant.offline.stretch import Named, Stretch
from accordant.offline.text import Sentence, word_set
from accordant.roles import addressed_to_model, role

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Text

_MOST_NEWS = 12
_ACRONYM = 4
_FIRST = 60
"""Sentences in which a pair of adjectives is looked for where the news names nobody together."""
_HYPHENS = "-\u2010\u2011\u2012\u2013"
_GOVERNMENT = frozenset({"party government"})
_DENIED = 2
_FEW_ARTICLES = 3
_CODE = _TWO = 2
_MENTIONS = 40
"""Mentions of one party among which the best is looked for, at most."""
_VERDICTS = ("supported", "unverifiable", "contradicted")


def parties(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, name, country, kind}; found once, for other parts of the record ask for them too."""
    if story.bound is None:
        story.bound = _parties(story)
    return [dict(each) for each in story.bound]


def _parties(story: Story) -> list[dict[str, Any]]:
    if story.item:
        return _of_an_item(story)
    found = _of_a_treaty(story) if story.treaty else []
    if not found:
        found = [group for sentence in _told(story) for group in _read(sentence, story)]
    if story.treaty:
        return _parties_of(found, story)
    found = found or _sure_in_the_lead(story)
    if all(group.sure == POSSIBLE for group in found) and _of_both_bodies(story):
        return []
    if not any(group.sure > POSSIBLE for group in found) and (signed_for := _signed_for(story)):
        return signed_for
    return _parties_of(found or _both(story) or _counted(story) or _pairs(story), story)


def _of_both_bodies(story: Story) -> bool:
    """Does the news, or the sentence behind it, say that it was signed for two ministries? Then the states of the signatories are not bound themselves."""
    last = story.news[-1] if story.news else None
    following = next(iter(story.text.after(last)), None) if last else None
    return any(each.news_cues("both bodies") for each in (*story.news, *([following] if following else [])))


def _parties_of(found: list[Group], story: Story) -> list[dict[str, Any]]:
    chief = _chief(found)
    if chief is None:
        return _signed_for(story, least=1)
    made = [_party(who, chief, found, story) for who in dict.fromkeys(key_of(each, chief.stretch) for each in chief.members)]
    return [each for each in made if each]


def _of_a_treaty(story: Story) -> list[Group]:
    """Those of its opening; of a treaty that is printed without its beginning the states of the lines below its closing formula."""
    parts = layout(story.text)
    short = (parts.headless or not parts.body) and len(parts.articles) < _FEW_ARTICLES
    end_alone = short and story.closing is not None and story.news[:1] == [story.closing]
    lines = states_signed_for(story.text, story.closing.start) if story.closing and end_alone else []
    if len(lines) <= 1:
        return opening_groups(story.text, getattr(story, "formula", None))
    block = Sentence(story.text, -1, lines[0][0], lines[-1][1], -1)
    stretch = Stretch(block.passage, block.start, story.text.language)
    places = [(each, stretch.place(each.start, each.end)) for each in stretch.named if each.code]
    return [Group(tuple(each for each, (low, high) in places if any(first <= low and high <= last for first, last in lines)), SURE, stretch)]


def _of_an_item(story: Story) -> list[dict[str, Any]]:
    """Those whom the title of one of several names; where it names nobody the states of the whole, and of another one's line nobody."""
    own, named = own_groups(story)
    stated = of_two_states(story) if named else frozenset()
    if not named or (not own and stated):
        shared = [group for sentence in of_the_ceremony(story) if addressed_to_model(sentence.printed) is None for group in _read(sentence, story)]
        own = [group for group in shared or _pairs(story) if all(each.kind == "state" for each in group.members) and (not named or group.states == stated)]
    chief = _chief(own)
    made = [_party(who, chief, own, story) for who in dict.fromkeys(key_of(each, chief.stretch) for each in chief.members)] if chief else []
    return [each for each in made if each]


def _sure_in_the_lead(story: Story) -> list[Group]:
    """Those whom the lead names as parties to an instrument, where the sentences of the news name nobody together."""
    own = [each for each in story.lead if not each.aside("similar")]  # "has signed similar memoranda with the United States and Singapore"
    read = [group for each in own if addressed_to_model(each.printed) is None for group in _read(each, story)]
    return [group for group in read if group.sure == SURE]


def _signed_for(story: Story, least: int = _TWO) -> list[dict[str, Any]]:
    """The states for whom those sign whom a report names, where the words join no parties surely; none where it says so of fewer than `least`."""
    from accordant.offline.people import people

    if story.treaty or story.item:
        return []
    signing: dict[str, list[Any]] = {}
    for each in people(story, [])[0]:
        if len(str(each["on_behalf_of"] or "")) == _CODE:
            signing.setdefault(each["on_behalf_of"], each["quotes"])
    if len(signing) < least:
        return []
    made = []
    for code, quotes in signing.items():
        called = _called(code, story)
        name = story.text.document.text[slice(*called)] if called else None
        made.append({"quotes": [*story.text.quotes(*([called] if called else [])), *quotes], "name": _as_printed(name), "country": code, "kind": "state"})
    return made


def _read(sentence: Sentence, story: Story) -> list[Group]:
    stretch = Stretch(sentence.passage, sentence.start, story.text.language)
    return framed(stretch) or groups(stretch)


def _both(story: Story) -> list[Group]:
    """The only two states of the sentence before, where the news says that both signed: "The ministers of both countries signed"."""
    chief = story.news[0]
    before = story.text.sentences[chief.number - 1] if chief.number > 0 and not story.treaty else None
    if before is None or before.paragraph != chief.paragraph or not any(each.what == "both" for each in chief.listed("both_parties")):
        return []
    told = Sentence(story.text, -1, before.start, chief.end, -1)
    stretch = Stretch(told.passage, told.start, story.text.language)
    states = [each for each in stretch.named if each.kind == "state" and not at_a_place(each, stretch)]
    return [Group(tuple(states), POSSIBLE, stretch)] if len({each.code for each in states}) == len({each.code for each in stretch.named if each.code}) == _TWO else []


def _counted(story: Story) -> list[Group]:
    """The three, four or five states of the sentence before, where the news says that so many signed: 四国外长共同签署."""
    before = naming_sentence(story.news[0]) if not story.treaty else None
    if before is None:
        return []
    stretch = Stretch(before.passage, before.start, story.text.language)
    states = [each for each in stretch.named if each.kind == "state" and not at_a_place(each, stretch)]
    return [Group(tuple(states), POSSIBLE, stretch)] if len({each.code for each in states}) == counted(story.news[0]) else []


def _pairs(story: Story) -> list[Group]:
    """The one pair that the text joins in an adjective, "franco-britannique", whatever is so called; none where it joins two pairs."""
    found = []
    for sentence in story.text.sentences[:_FIRST]:
        written = any(char in _HYPHENS for char in sentence.printed) or (sentence in story.news and len(sentence.countries) > 1)
        if written and addressed_to_model(sentence.printed) is None:
            stretch = Stretch(sentence.passage, sentence.start, story.text.language)
            found += [Group(tuple(chain), POSSIBLE, stretch) for chain in chains(stretch) if joined(chain, stretch)]
    return found if len({group.who for group in found}) == 1 else []


def _told(story: Story) -> list[Sentence]:
    """The headline and the sentences that tell of the instrument; those that speak to a model are no part of the text."""
    first = [] if story.treaty else story.text.sentences[:1]
    sentences = dict.fromkeys([*first, *story.news[:_MOST_NEWS]])
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


def _party(who: str, chief: Group, found: list[Group], story: Story) -> dict[str, Any] | None:
    """The party as its best mention states it: where its role is told, by its name in full before a short one."""
    text = story.text
    mentions = [(each, group) for group in found if group.who <= chief.who for each in group.members if key_of(each, group.stretch) == who]
    ranked = sorted(mentions[:_MENTIONS], key=lambda pair: _rank(pair[0], pair[1], story))
    named, group = _listed(who, story) or ranked[0]
    if _verdict(named, group.stretch, text) == _DENIED:
        return None
    stretch = group.stretch
    low, high = stretch.place(named.start, named.end)
    quotes = [text.quote(low, high)]
    name = stretch.printed(*named.name) if named.name else None
    if named.name is None and (called := _called(named.code, story)):
        name = text.document.text[slice(*called)]
        quotes.append(text.quote(*called))
    return {"quotes": quotes, "name": _as_printed(name), "country": named.code or None, "kind": named.kind or None}


def _called(code: str, story: Story) -> tuple[int, int] | None:
    """Where the text first names a state of whom the news has but the adjective, and says nothing of it that makes it no party."""
    for sentence in story.text.sentences[:_FIRST]:
        if not any(each.what == code and each.kind == "name" for each in sentence.countries) or addressed_to_model(sentence.printed):
            continue
        stretch = Stretch(sentence.passage, sentence.start, story.text.language)
        for named in stretch.named:
            if named.code == code and named.name and not at_a_place(named, stretch) and _verdict(named, stretch, story.text) < _DENIED:
                return stretch.place(*named.name)
    return None


def _listed(who: str, story: Story) -> tuple[Named, Group] | None:
    """The state in full in a notice's own line for it: "Other Party: Independent State of Papua New Guinea"."""
    labels = word_set("label party", story.text.language)
    for sentence in story.text.sentences[:_FIRST] if labels and not story.treaty else ():
        label, colon, _ = sentence.printed.partition(":")
        if colon and folded(label.strip()) in labels:
            stretch = Stretch(sentence.passage, sentence.start, story.text.language)
            for named in stretch.named:
                if named.formal and key_of(named, stretch) == who:
                    return named, Group((named,), SURE, stretch)
    return None


def _rank(named: Named, group: Group, story: Story) -> tuple[int, bool, bool, bool, int]:
    short = named.end - named.start <= _ACRONYM and group.stretch.printed(named.start, named.end).isupper()
    in_full = named.formal and (story.treaty or group.stretch.before(named.start, _GOVERNMENT) is None)  # news calls the state so, not its government
    return _verdict(named, group.stretch, story.text), named.name is None, short, not in_full, group.stretch.offset


def _verdict(named: Named, stretch: Stretch, text: Text) -> int:
    """How the sentence speaks of the name's role: 0 where it says that it is a party, 2 where it denies it."""
    start, end = stretch.place(*(named.name or (named.start, named.end)))
    first, _ = text.reading.sentence(start, end)
    around = text.reading.passage(start, end).around
    told = role("party", around.context, start - first, end - first, text.language, around.folded)
    return _VERDICTS.index(told.verdict)


def _as_printed(name: str | None) -> str | None:
    return " ".join(name.split()) if name else None
