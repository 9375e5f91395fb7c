"""Who signs, and who looks on.

Three persons stand in the sentence of a signing, and one of them only looks on; the spokesman of the next sentence signs nothing, and the
presidents of ten years ago signed something else. So only sentences that tell of the instrument are read, and what each person does there
is said by the cue that the check of lists reads; who has none is left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from accordant.offline.acting_for import Side, acting_for
from accordant.offline.bare_names import introductions, is_persons, is_subject, listed_together
from accordant.offline.item_people import named_below, party_of
from accordant.offline.names_found import Somebody, somebodies
from accordant.offline.places import signed_apart
from accordant.offline.signature_block import signature_block
from accordant.offline.sure_latin import sure_latin_name
from accordant.offline.text import QUOTE_LIMIT
from accordant.offline.word_kinds import said, small_words
from accordant.roles import Beside, role, roles_told

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence, Text

REACH_AFTER = 6
"""Sentences behind the chief news in which its signatories are named, at most; before it there is one."""
FARTHEST = 40
"""Sentences of a text that are looked through for those who sign, at most."""
_ANY = "agreement"
_NO_SIGNING = frozenset({"denied", "cancelled", "rejected"})
_SAYING = 14
_JOINED = 5
_CLAUSE = re.compile(r"[,،，、:：;]")
_RIGHT_BESIDE, _RIGHT_BEHIND = 40, 2
_LEAST_OFFICE = 2
_LETTERS, _ACRONYM = 3, 7
_PAIR = 2
Part = dict[str, Any]


def _abbreviated(one: Somebody, text: Text) -> bool:
    """Is the "name" the short form of a body, or no more than an initial: "FAO", "ENTSO-E", "M.M"?"""
    printed = text.document.text[slice(*one.name)].strip(" .") if one.name else ""
    letters = [char for char in printed if char.isalpha()]
    return " " not in printed and printed.isascii() and (len(letters) < _LETTERS or (len(letters) <= _ACRONYM and all(char.isupper() for char in letters)))


def people(story: Story, states: list[Part]) -> tuple[list[Part], list[Part]]:
    """Signatories {quotes, name, latin_name, office, on_behalf_of} and attendees {quotes, name, latin_name, office}."""
    if story.treaty:
        return signature_block(story), []
    signatories: list[Part] = []
    attendees: list[Part] = []
    if any(place.what in _NO_SIGNING for place in (story.chief.statuses if story.chief else ())):
        return signatories, attendees
    seen: list[set[str]] = []
    for sentence in _telling(story):
        told = roles_told(sentence.folded, story.text.language)
        if not told & {"signs", "attends"} or sentence.news_cues("ratifying law"):
            continue
        found = [one for one in somebodies(sentence, introductions(story.text).known) if not (one.name and _abbreviated(one, story.text))]
        sides = acting_for(found, sentence)
        signing = [one for one in found if one.name and _signs(one, found, sides.get(one), sentence)]
        if signing:
            signing += [one for one in found if one.name and one not in signing and _may_sign(one, sides.get(one), sentence)]
        for one in found:
            if one.name and _known(one, story.text, seen):
                continue
            if one in signing:
                signatories.append(_part(one, story.text, sides.get(one), signs=True))
            elif "attends" in told and _attends(one, sentence):
                attendees.append(_part(one, story.text, sides.get(one), signs=False))
            else:
                continue
            if one.name:
                seen.append(_words(one, story.text))
    if story.item:
        if signed_apart(story):  # who looked on at the ceremony was not there
            attendees = [each for each in attendees if any(story.owns(quote.start) for quote in each["quotes"])]
        signatories += [each for each in _below(story, states) if each["name"] not in {known["name"] for known in signatories}]
    return _other_side(signatories, states, story.text), attendees


def _below(story: Story, states: list[Part]) -> list[Part]:
    """Those whom the lines below the title of one of several name."""
    made = []
    for one, line in named_below(story):
        part = _part(one, story.text, acting_for([one], line).get(one), signs=True)
        side = None if part["on_behalf_of"] else party_of(part["office"] or "", states)
        if side:
            part = part | {"on_behalf_of": side["country"] or side["name"], "quotes": [*part["quotes"], *side["quotes"]]}
        made.append(part)
    return made


def _other_side(signatories: list[Part], states: list[Part], text: Text) -> list[Part]:
    """The two who sign for two states, where the text says it of one alone: the other signs for the other."""
    codes = {state["country"]: state for state in states if state.get("country")}
    named = [each for each in signatories if each["on_behalf_of"]]
    if len(signatories) != len(codes) or len(codes) != len(states) or len(codes) != _PAIR or len(named) != 1 or named[0]["on_behalf_of"] not in codes:
        return signatories
    unnamed = next(each for each in signatories if each is not named[0])
    code, state = next((code, state) for code, state in codes.items() if code != named[0]["on_behalf_of"])
    told = unnamed | {"on_behalf_of": code, "quotes": [*unnamed["quotes"], *(quote for quote in state["quotes"] if quote not in unnamed["quotes"])]}
    if unnamed["name"] and (start := text.document.text.find(unnamed["name"])) >= 0:
        told["latin_name"] = sure_latin_name(text, start, start + len(unnamed["name"]), code)
    return [told if each is unnamed else each for each in signatories]


def _telling(story: Story) -> list[Sentence]:
    """The sentences that may say who signs: the news, then what stands about its chief sentence and tells of nothing past."""
    if story.chief is None:
        return []
    chief, sentences = story.chief.number, story.text.sentences
    found = list(story.news)
    kinds = {place.what for sentence in found for place in sentence.kinds}
    for sentence in sentences[max(0, chief - 1) : FARTHEST]:
        if sentence in found or sentence in story.foreign or _past(sentence, story.text.language):
            continue
        near = sentence.number <= chief + REACH_AFTER
        own = {place.what for place in sentence.kinds}
        if (near or said(sentence, "for side")) and (not own or own & kinds or (near and _ANY in own)):
            found.append(sentence)
    if story.item:
        found = [each for each in found if story.owns(each.start) or story.of_all(each)]
        found += [each for each in sentences[:FARTHEST] if each not in found and story.of_all(each) and _looked_on(each)]
    return sorted(found, key=lambda sentence: (sentence is not story.chief and sentence.number < chief, sentence.number))


def _looked_on(sentence: Sentence) -> bool:
    """Does the sentence tell who looked on at the ceremony, and nothing past?"""
    told = roles_told(sentence.folded, sentence.text.language)
    return "attends" in told and "past" not in told


def _past(sentence: Sentence, language: str | None) -> bool:
    told = roles_told(sentence.folded, language)
    return "past" in told


def _does(expected: str, one: Somebody, sentence: Sentence) -> tuple[int, int] | None:
    """Where the cue stands, in the document, that gives the person the role; None where none does."""
    low, high = one.identity
    found = role(expected, sentence.printed, low - sentence.start, high - sentence.start, sentence.text.language, sentence.passage.folded, _named_in(sentence))
    if found.verdict != "supported" or not found.spans:
        return None
    span = found.spans[0]
    return sentence.start + span.start, sentence.start + span.end


def _named_in(sentence: Sentence) -> Beside:
    """The countries of the sentence: a word that says for whom speaks of one of them, not of the person before it."""
    folded = sentence.passage.folded
    return Beside(countries=lambda: [(folded.index(place.start - sentence.start), folded.index(place.end - sentence.start)) for place in sentence.countries])


def _signs(one: Somebody, found: list[Somebody], side: Side | None, sentence: Sentence) -> bool:
    cue = _does("signs", one, sentence)
    if cue is None or _speaks(one, cue, sentence):
        return False
    if one.anchored:
        return True
    if any(place.kind == "capital" and (place.start, place.end) == one.name for place in sentence.countries):
        return False
    if side is not None and max(side[1][0] - one.end, one.start - side[1][1]) <= 1 and is_persons(one, sentence):
        return True  # «Türkiye adına Soykan»
    together = listed_together(one, found, sentence.text)
    return any(is_persons(each, sentence) for each in together) and (any(each.anchored for each in together) or is_subject(together, cue, sentence))


def _may_sign(one: Somebody, side: Side | None, sentence: Sentence) -> bool:
    """Does one for whom a party is said stand with those who sign, with no other part: "for A signed X, for B - Y"?"""
    if side is None or max(side[1][0] - one.end, one.start - side[1][1]) > _RIGHT_BESIDE:
        return False
    low, high = one.identity
    place = low - sentence.start, high - sentence.start
    for expected in ("signs", "attends"):
        found = role(expected, sentence.printed, *place, sentence.text.language, sentence.passage.folded, _named_in(sentence))
        if found.verdict != "unverifiable" or found.spans:
            return False
    led = 0 <= one.start - side[1][1] <= _RIGHT_BEHIND  # "für Luxemburg Serge Wilmes"
    return ((one.anchored and one.office is not None) or led) and not _speaks(one, (one.end, one.end), sentence)


def _attends(one: Somebody, sentence: Sentence) -> bool:
    """Looks on by name, or by an office that says whose: the ambassador of a country."""
    if one.name is None:
        office = one.office
        if office is None or len(sentence.text.document.text[slice(*office)].split()) < _LEAST_OFFICE:
            return False
    cue = _does("attends", one, sentence)
    if cue is None or (one.name is None and cue[0] > one.start):
        return False
    return not _speaks(one, cue, sentence)


def _speaks(one: Somebody, cue: tuple[int, int], sentence: Sentence) -> bool:
    """Does the person say or meet, and is the signing only what is spoken of?"""
    text, verb_last = sentence.text.document.text, bool(sentence.cues_listed("party between after"))
    for place in said(sentence, "speaks"):
        if cue[0] < place.end and place.start < cue[1]:
            continue
        if one.end <= place.start and (place.end <= cue[0] or (cue[1] <= one.start and place.start - one.end <= _SAYING and "," not in text[one.end : place.start])):
            return True
        if cue[1] <= place.start and place.end <= one.start:
            return True
        if verb_last and one.end <= cue[0] and cue[1] <= place.start and not _clause_ends(sentence, cue[1], place.start):
            return True  # "Bakan Bayraktar, imzadan memnun olduğunu söyledi"
        if not verb_last and place.end <= one.start and one.start - place.end <= _JOINED and cue[0] > one.end and not _CLAUSE.search(text, place.end, one.start):
            return True
    return False


def _clause_ends(sentence: Sentence, start: int, end: int) -> bool:
    """Does a comma or an "and" stand between two places, so that the second verb is that of a clause of its own?"""
    joining = small_words(sentence.text.language, "and")
    return bool(_CLAUSE.search(sentence.text.document.text, start, end)) or any(start <= each.start < end and each.what in joining for each in sentence.tokens)


def _words(one: Somebody, text: Text) -> set[str]:
    assert one.name is not None
    return set(text.document.text[slice(*one.name)].casefold().split())


def _known(one: Somebody, text: Text, seen: list[set[str]]) -> bool:
    words = _words(one, text)
    return any(words & other and (words <= other or other <= words) for other in seen)


def _introduced(one: Somebody, expected: str, text: Text) -> tuple[Somebody, Sentence] | None:
    """The sentence that names the person in full or with an office, where this one does not; none where it tells another part of the same person."""
    found = introductions(text).of(one, text)
    if found is None or one.name is None or found[0].name is None:
        return None
    longer = found[0].name[1] - found[0].name[0] > one.name[1] - one.name[0]
    if not longer and (one.office or one.counterpart or not found[0].office):
        return None
    (low, high), sentence = found[0].name, found[1]
    told = role(expected, sentence.printed, low - sentence.start, high - sentence.start, text.language, sentence.passage.folded)
    return None if told.verdict == "contradicted" else found


def _part(one: Somebody, text: Text, side: Side | None, *, signs: bool) -> Part:
    """The person as an object of the draft: one quote that holds name and office where it is short enough; whom one looks on for only spells the name."""
    country = side[0] if side else None
    side = side if signs else None
    quotes = text.quotes(*_places(one, side))
    name, office = one.name, one.office
    if found := _introduced(one, "signs" if signs else "attends", text):
        other, sentence = found
        assert name is not None
        assert other.name is not None
        name = max(name, other.name, key=lambda place: place[1] - place[0])
        told = side or acting_for([other], sentence).get(other)
        if office is None and one.counterpart is None:
            office = other.office
        quotes = [*text.quotes(*_places(other, None if side else told)), *quotes]
        side = told
        country = told[0] if told else country
    written = text.document.text
    part: Part = {
        "quotes": quotes,
        "name": written[slice(*name)] if name else None,
        "latin_name": sure_latin_name(text, *name, country) if name else None,
        "office": written[slice(*office)] if office else None,
    }
    return part | {"office_translated": None, "on_behalf_of": side[0] if side else None} if signs else part


def _places(one: Somebody, side: Side | None) -> list[tuple[int, int]]:
    """What a person's quotes hold: name, office and side as one run, or apart where it is too long."""
    places = [place for place in (one.office, one.name, one.counterpart) if place]
    if side and min(abs(side[1][0] - one.end), abs(one.start - side[1][1])) < QUOTE_LIMIT:
        places.append(side[1])
    low, high = min(place[0] for place in places), max(place[1] for place in places)
    if high - low > QUOTE_LIMIT:
        low, high = one.start, one.end
    return [(low, high)] if high - low <= QUOTE_LIMIT else places
