"""Where an instrument was signed: the town or building of the signing's own clause, as printed.

"The minister, who had come from Paris, signed in Dakar the agreement on the port of Banjul" names three towns. Only the one behind a word for
"in", near the word of signing, is where it was signed; the dateline says where the reporter sat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.forms import tokens
from accordant.offline.telling import DONE, dateline
from accordant.offline.text import Place, word_set

if TYPE_CHECKING:
    from accordant.checks.forms import Token
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

_FAR = 130
_WORDS = 3


class Town(NamedTuple):
    """Where it was signed, and the country beside it where the text prints one."""

    place: Place
    country: Place | None = None


def place_of_signing(story: Story) -> Town | None:
    """The place of signing; None where the news names none, or two."""
    found: dict[str, Place] = {}
    for act in story.acts:
        if act.status.what in DONE | {"planned", "agreed", "adopted", "postponed"}:
            for place in _inside(act.sentence, act.status):
                found.setdefault(_folded(story, place), place)
        if found:
            break
    for sentence in story.ceremony if not found else ():
        for status in sentence.statuses:
            found.update({_folded(story, place): place for place in _inside(sentence, status)})
    if not found:
        for sentence in _beside(story):
            found.update({_folded(story, place): place for place in (*_capitals(sentence), *_towns(sentence))})
    if len(found) != 1:
        return None
    place = next(iter(found.values()))
    return Town(place, _country(story, place))


def _beside(story: Story) -> list[Sentence]:
    """The first sentences, and those before the news: "received his colleague in Rabat. At the meeting they signed"."""
    before = [story.text.sentences[each.number - 1] for each in story.news if each.number]
    found = dict.fromkeys([*story.news, *before, *story.lead[:3]])
    return [each for each in found if each in story.news or not each.kinds]


def _folded(story: Story, place: Place) -> str:
    return story.text.document.text[place.start : place.end].casefold()


def _inside(sentence: Sentence, status: Place) -> list[Place]:
    """The towns behind a word for "in" that stand near the word of signing; the nearest alone."""
    found = towns(sentence)
    near = [(min(abs(each.start - status.end), abs(status.start - each.end)), each) for each in found]
    near = sorted((far, each) for far, each in near if far < _FAR)
    return [near[0][1]] if near else []


def towns(sentence: Sentence) -> list[Place]:
    """The towns that the sentence names behind (or before) a word for "in"."""
    return [*_capitals(sentence), *_towns(sentence), *_before_apostrophe(sentence)]


def _capitals(sentence: Sentence) -> list[Place]:
    """Capitals behind a word for "in" (before one, where the language puts it there), none of the dateline."""
    begin = dateline(sentence)
    return [each for each in sentence.countries if each.kind == "capital" and each.start >= begin and _located(sentence, each)]


def _located(sentence: Sentence, place: Place) -> bool:
    text = sentence.text.document.text
    if any(cue.end <= place.start and text[cue.end : place.start].strip(" ال'’") == "" for cue in sentence.news_cues("in")):
        return True
    if any(cue.start >= place.end and text[place.end : cue.start].strip(" '’") == "" for cue in sentence.news_cues("in after")):
        return True
    head = text[max(sentence.start, place.start - 4) : place.start]
    return any(head.endswith(clitic) and not head[: -len(clitic)][-1:].isalpha() for clitic in sentence.cues_listed("in clitic"))


def _towns(sentence: Sentence) -> list[Place]:
    """Words with capitals right behind a word for "in", where the language writes no common noun so."""
    if not sentence.cues_listed("towns by capitals"):
        return []
    text = sentence.text.document.text
    begin, found = dateline(sentence), []
    words = tokens(sentence.folded)
    for cue in sentence.news_cues("in"):
        if cue.start < begin:
            continue
        place = _capitalised(sentence, words, cue.end)
        if place and not text[place.start : place.end].isupper() and not _is_taken(sentence, place):
            found.append(place)
    return found


def _before_apostrophe(sentence: Sentence) -> list[Place]:
    """Words with capitals that an ending for "in" is written onto after an apostrophe: "Magosa'da"."""
    text = sentence.text.document.text
    begin, found = dateline(sentence), []
    for cue in sentence.news_cues("in after"):
        if text[cue.start - 1] not in "'’":
            continue
        run: list[Place] = []
        for token in reversed(tokens(sentence.folded)):
            place = sentence.place(token.start, token.end)
            if place.start >= cue.start - 1:
                continue
            behind = run[-1].start if run else cue.start - 1
            if not text[place.start].isupper() or text[place.end : behind].strip(" -") or len(run) >= _WORDS:
                break
            run.append(place)
        if run and run[-1].start >= begin and not _is_taken(sentence, found_place := Place(run[-1].start, run[0].end, "")):
            found.append(found_place)
    return found


def _capitalised(sentence: Sentence, words: tuple[Token, ...], after: int) -> Place | None:
    text = sentence.text.document.text
    run: list[Place] = []
    particles = word_set("town particle", sentence.text.language)
    previous = after
    for token in words:
        place = sentence.place(token.start, token.end)
        if place.start < after:
            continue
        if run and token.word in particles and text[previous : place.start] in {" ", "-"}:
            previous = place.end
            continue
        if not text[place.start].isupper() or text[previous : place.start] not in {" ", "-", "’", "'"} or len(run) >= _WORDS:
            break
        run.append(place)
        previous = place.end
    return Place(run[0].start, run[-1].end, "") if run and run[0].end - run[0].start > 2 else None


def _is_taken(sentence: Sentence, place: Place) -> bool:
    return any(other.start < place.end and place.start < other.end for other in _taken(sentence))


def _taken(sentence: Sentence) -> list[Place]:
    """What stands with capitals and is no town: days, countries, offices, kinds."""
    days = [place for place, _ in sentence.dates]
    listed = [each for topic in ("honorifics", "party_kinds", "months", "weekdays") for each in sentence.listed(topic)]
    return [*days, *listed, *sentence.countries, *sentence.kinds, *sentence.news_cues("no town")]


def _country(story: Story, place: Place) -> Place | None:
    """The country printed right behind the place, here or in the dateline."""
    text = story.text.document.text
    printed = _folded(story, place)
    for sentence in story.lead:
        for country in sentence.countries:
            mark = text[max(sentence.start, country.start - 3) : country.start].rstrip()[-1:]
            if country.kind != "name" or not country.what or mark not in {",", "("}:
                continue
            before = text[: country.start].rstrip(" ,(").casefold()
            if before.endswith(printed):
                return country
    return None
