"""Where an instrument was signed: the town or building of the signing's own clause, as printed.

"The minister, who had come from Paris, signed in Dakar the agreement on the port of Banjul" names three towns. Only the one behind a word for
"in", near the word of signing, is where it was signed; the dateline says where the reporter sat.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.boundaries import folded
from accordant.lexicons import entries, languages
from accordant.offline.called_towns import called_towns
from accordant.offline.elsewhere import elsewhere
from accordant.offline.labels import town_on
from accordant.offline.telling import AFTER, DONE, dateline, is_headline
from accordant.offline.text import Place, word_set
from accordant.offline.word_kinds import said
from accordant.roles import roles_told

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

_FAR, _ACTS = 130, 20
_WORDS, _OF_A_SITE = 3, 6
_POST, _LITTLE, _SPOKEN = 60, 2, 70


_DATELINE_TOWN = re.compile(r"(?P<town>[^\W\d_][^,،，(（:：—–/\d]{1,38}?)\s*(?:[,،，(（:：—–/]|\s-)")


class Town(NamedTuple):
    """Where it was signed, and the country beside it where the text prints one."""

    place: Place
    country: Place | None = None


def place_of_signing(story: Story) -> Town | None:
    """The place of signing; None where the news names none, or two."""
    found: dict[str, Place] = {}
    if apart := signed_apart(story):
        found = {_folded(story, place): place for each in apart for status in each.statuses if status.what in DONE for place in _inside(each, status)}
        return Town(place, _country(story, place)) if len(found) == 1 and (place := next(iter(found.values()))) else None
    for act in story.acts:
        if act.status.what in DONE | {"planned", "agreed", "adopted", "postponed"} and act.sentence.start <= act.status.start < act.sentence.end:
            for place in _inside(act.sentence, act.status):
                found.setdefault(_folded(story, place), place)
        if found:
            break
    for sentence in [*story.news, *ceremony(story)] if not found else ():
        found = {_folded(story, place): place for status in sentence.statuses if status.what in DONE for place in _inside(sentence, status)}
        if found:
            break
    if not found and (named := town_on(story.text, "place label") or town_on(story.text, "treaty label signed")) and story.told_by(named[0].start):
        return Town(*named)
    if not found:
        found = {_folded(story, place): place for place in _here(story)}
    if not found and story.acts[0].status.what not in AFTER:  # where a parliament sat that consents, nothing was signed
        for sentence in _beside(story):
            found.update({_folded(story, place): place for place in (*_capitals(sentence), *_towns(sentence)) if not elsewhere(sentence, place)})
    if len(found) != 1:
        return None
    place = _without_words_of_a_headline(story, next(iter(found.values())))
    return Town(place, _country(story, place))


def _without_words_of_a_headline(story: Story, place: Place) -> Place:
    """The town of a headline that gives every word a capital, as far as the report prints it too: "MoU ... di Johor Bahru Urung"."""
    text, head = story.text.document.text, story.text.sentences[0]
    if place.start >= head.end or not is_headline(head):
        return place
    words = text[place.start : place.end].split()
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text[head.end :]):
            return place._replace(end=place.start + len(name)) if text.startswith(name, place.start) else place
    return place


def signed_apart(story: Story) -> list[Sentence]:
    """The notes that say of one of several alone when or where it was signed: what is said of all does not hold for it."""
    return [each for each in story.notes if any(status.what in DONE for status in each.statuses) and (_whole_days(each) or towns(each))]


def _whole_days(sentence: Sentence) -> bool:
    return any(mention.kind in {"date", "weekday", "relative", "short"} for _, mention in sentence.dates)


def ceremony(story: Story) -> list[Sentence]:
    """The sentences of the lead that speak of the signing and name no other instrument."""
    if story.item:
        return story.ceremony
    after = story.news[0].number
    return [each for each in story.lead if each.number > after and not each.kinds and any(status.what in DONE for status in each.statuses)]


def _here(story: Story) -> list[Place]:
    """The town of the dateline, where the news says that it was signed "here"."""
    text = story.text.document.text
    for sentence in [*story.news, *ceremony(story)]:
        signed = [each for each in sentence.statuses if each.what in DONE]
        near = any(max(cue.start, word.start) - min(cue.end, word.end) < _FAR for cue in sentence.news_cues("here") for word in signed)
        first = next((each for each in story.text.sentences[: sentence.number + 1] if each.start < dateline(each)), None) if near else None
        line = _DATELINE_TOWN.match(text, first.start, dateline(first)) if first else None
        if line and len(line["town"].split()) <= _WORDS and not line["town"][0].islower():
            return [Place(line.start("town"), line.end("town"), "")]
    return []


def _beside(story: Story) -> list[Sentence]:
    """The first sentences, and those before the news: "received his colleague in Rabat. At the meeting they signed"."""
    before = [story.text.sentences[each.number - 1] for each in story.news if each.number]
    lead = [each for each in story.lead[:3] if each.countries or is_headline(each) or "venue" in roles_told(each.folded, story.text.language)]
    chief = story.news[0].number
    found = dict.fromkeys([*story.news, *before, *(each for each in lead if each.number < chief or not _of_people(each))])
    return [each for each in found if each in story.news or not each.kinds]


def _of_people(sentence: Sentence) -> bool:
    """Does it tell what somebody does, as sentences behind the news do of talks and speeches: not "The ceremony took place in Kyiv"?"""
    offices = any(each.what == "office" for each in sentence.listed("honorifics"))
    return offices or bool(said(sentence, "speaks") or sentence.news_cues("met") or sentence.news_cues("said"))


def _folded(story: Story, place: Place) -> str:
    return story.text.document.text[place.start : place.end].casefold()


def _inside(sentence: Sentence, status: Place) -> list[Place]:
    """The towns behind a word for "in" that stand near the word of signing; the nearest alone."""
    sites = _sites(sentence)
    found = [*sites, *_capitals(sentence), *_towns(sentence), *_before_apostrophe(sentence), *_by_the_verb(sentence, status), *called_towns(sentence)]
    near = [(each not in sites, min(abs(each.start - status.end), abs(status.start - each.end)), each) for each in found]
    near = sorted(each for each in near if each[1] < _FAR and not elsewhere(sentence, each[2], status))
    return [near[0][2]] if near else []


def towns(sentence: Sentence) -> list[Place]:
    """The towns that the sentence names behind (or before) a word for "in"."""
    return [*_capitals(sentence), *_towns(sentence), *_before_apostrophe(sentence), *called_towns(sentence)]


def _capitals(sentence: Sentence) -> list[Place]:
    """Capitals behind a word for "in" (before one, where the language puts it there), none of the dateline."""
    begin = dateline(sentence)
    known = [*(each for each in sentence.countries if each.kind == "capital"), *sentence.news_cues("town")]
    found = [each for each in known if each.start >= begin and _located(sentence, each)]
    return [_with_more(sentence, each) for each in [*found, *(each for each in _namesakes(sentence) if each.start >= begin)]]


def _with_more(sentence: Sentence, place: Place) -> Place:
    """The town with a word behind it that tells it from its country: «تونس العاصمة»."""
    following = next((each for each in sentence.tokens if each.start >= place.end), None)
    return place._replace(end=following.end) if following and following.what in word_set("town suffix", sentence.text.language) else place


def _namesakes(sentence: Sentence) -> list[Place]:
    """Capitals that share their name with another country, «عمان», where the sentence names their own country besides."""
    language = sentence.text.language
    if language not in languages():
        return []
    text = sentence.text.document.text
    named = {each.what for each in sentence.countries if each.what}
    seats = {word for code in named for form in entries(str(language), "capitals").get(code, ()) for word in folded(form).split()}
    unclear = [each for each in sentence.countries if each.kind == "name" and not each.what and folded(text[each.start : each.end]) in seats]
    return [each for each in unclear if _located(sentence, each)]


def _sites(sentence: Sentence) -> list[Place]:
    """Palaces and towns that a word says are such, in languages without capitals: the word of a palace with its name, a town's name alone."""
    text = sentence.text.document.text
    words = sentence.tokens
    found = []
    for key in ("site", "in town"):
        for cue in sentence.news_cues(key):
            if cue.start < dateline(sentence) or (key == "site" and not _located(sentence, cue)):
                continue
            run = [each for each in words if each.start >= cue.end][:2]
            seat = any(each.kind == "capital" and each.start == run[0].start for each in sentence.countries) if run else False
            if not run or text[cue.end : run[0].start].strip(" ") or (_is_taken(sentence, run[0]) and not seat):
                continue
            longer = len(run) > 1 and run[0].what in word_set("town particle", sentence.text.language) and text[run[0].end : run[1].start] == " "
            found.append(Place(cue.start if key == "site" else run[0].start, run[longer].end, ""))
    return found


def _by_the_verb(sentence: Sentence, status: Place) -> list[Place]:
    """The word right between a word for "in" and that of signing, in languages that give all nouns capitals: "in Bled unterzeichnet"."""
    text, inside = sentence.text.document.text, sentence.cues_listed("in before the verb")
    words = sentence.tokens if inside else []
    for day, mention in sentence.dates if inside else ():  # "am 16. Mai 2025 in Eupen"
        behind = [each for each in words if each.start >= day.end][:2]
        if mention.kind in {"date", "weekday"} and len(behind) > 1 and behind[0].what in inside and text[day.end : behind[1].start] == f" {text[behind[0].start : behind[0].end]} ":
            return [behind[1]] if text[behind[1].start].isupper() and not _is_taken(sentence, behind[1]) else []
    first = words[:3]
    if len(first) == _WORDS and first[0].what in inside and first[2].what in sentence.cues_listed("verb behind the place") and text[first[0].end : first[1].end].count(" ") == 1:
        return [first[1]] if text[first[1].start].isupper() and not _is_taken(sentence, first[1]) else []
    before = [each for each in words if each.end <= status.start][-2:]
    if len(before) < 2 or before[0].what not in inside or text[before[0].end : status.start] != f" {text[before[1].start : before[1].end]} ":
        return []
    return [before[1]] if text[before[1].start].isupper() and not _is_taken(sentence, before[1]) else []


def _located(sentence: Sentence, place: Place) -> bool:
    text = sentence.text.document.text
    if _posted(sentence, place) or _said_there(sentence, place):
        return False
    if any(cue.end <= place.start and text[cue.end : place.start].strip(" ال'’") == "" for cue in sentence.news_cues("in")):
        return True
    if any(cue.start >= place.end and text[place.end : cue.start].strip(" '’") == "" for cue in sentence.news_cues("in after")):
        return True
    head = text[max(sentence.start, place.start - 4) : place.start]
    return any(head.endswith(clitic) and not head[: -len(clitic)][-1:].isalpha() for clitic in sentence.cues_listed("in clitic"))


def _posted(sentence: Sentence, place: Place) -> bool:
    """Is it where an envoy has his post: "the Ecuadorian ambassador in Santiago", «السفير اليوناني بالقاهرة»?"""
    text = sentence.text.document.text
    for office in said(sentence, "envoy"):
        if not 0 < place.start - office.end <= _POST:
            continue
        between = [each for each in sentence.tokens if office.end <= each.start < place.start]
        told = [each for each in between if not any(state.start <= each.start < state.end for state in sentence.countries)]
        if len(told) <= _LITTLE - (len(told) == len(between)) and not any(mark in text[office.end : place.start] for mark in ",،、"):
            return True
    return False


def _said_there(sentence: Sentence, place: Place) -> bool:
    """Is it where somebody spoke of the signing: "he said in Belgrade"? No word of signing stands between."""
    text = sentence.text.document.text
    for cue in sentence.news_cues("said"):
        low, high = (cue.end, place.start) if cue.end <= place.start else (place.end, cue.start)
        if high - low > (_SPOKEN if cue.end <= place.start else 1) or any(mark in text[low : max(low, high)] for mark in ",،、;:"):
            continue
        if not any(low <= each.start < high for each in (*sentence.statuses, *sentence.kinds)):
            return True
    return False


def said_before(cue: Place, place: Place, sentence: Sentence) -> bool:
    """Where verbs come last, does the instrument stand between "according to the ministry" and the day or town, which then is its own?"""
    return bool(sentence.cues_listed("party between after")) and any(cue.end <= kind.start and kind.end <= place.start for kind in sentence.kinds)


def _towns(sentence: Sentence) -> list[Place]:
    """Words with capitals right behind a word for "in", where the language writes no common noun so."""
    if not sentence.cues_listed("towns by capitals"):
        return []
    text = sentence.text.document.text
    begin, found = dateline(sentence), []
    words = sentence.tokens
    for cue in sentence.news_cues("in"):
        if cue.start < begin:
            continue
        place = _capitalised(sentence, words, cue.end)
        if place and not text[place.start : place.end].isupper() and not _is_taken(sentence, place) and not _said_there(sentence, place):
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
        for place in reversed(sentence.tokens):
            if place.start >= cue.start - 1:
                continue
            behind = run[-1].start if run else cue.start - 1
            if not text[place.start].isupper() or text[place.end : behind].strip(" -") or len(run) >= _WORDS:
                break
            run.append(place)
        if run and run[-1].start >= begin and not _is_taken(sentence, found_place := Place(run[-1].start, run[0].end, "")):
            found.append(found_place)
    return found


def _capitalised(sentence: Sentence, words: list[Place], after: int) -> Place | None:
    text = sentence.text.document.text
    run: list[Place] = []
    particles = word_set("town particle", sentence.text.language)
    previous = after
    for place in words[bisect_left(words, after, key=lambda each: each.start) :]:
        if place.start < after:
            continue
        if run and place.what in particles and text[previous : place.start] in {" ", "-"}:
            previous = place.end
            continue
        if not text[place.start].isupper() or text[previous : place.start] not in {" ", "-", "’", "'"} or len(run) >= _OF_A_SITE:
            break
        run.append(place)
        previous = place.end
    sites = word_set("site word", sentence.text.language)
    if len(run) > _WORDS and not any(each.what in sites for each in run):
        run = run[:_WORDS]
    return Place(run[0].start, run[-1].end, "") if run and run[0].end - run[0].start > 2 else None


def _is_taken(sentence: Sentence, place: Place) -> bool:
    return any(other.start < place.end and place.start < other.end for other in _taken(sentence))


def _taken(sentence: Sentence) -> list[Place]:
    """What stands with capitals and is no town: days, countries, offices, kinds."""
    days = [place for place, _ in sentence.dates]
    listed = [each for topic in ("honorifics", "party_kinds", "months", "weekdays") for each in sentence.listed(topic)]
    return [*days, *listed, *sentence.countries, *sentence.kinds, *sentence.news_cues("no town")]


def _acts(sentence: Sentence, country: Place) -> bool:
    """Does the country begin a clause of its own: "In Berlin, South Sudan and Germany signed"?"""
    text = sentence.text.document.text
    language = str(sentence.text.language)
    joining = entries(language, "function_words").get("and", ()) if language in languages() else ()
    following = text[country.end : sentence.end].lstrip(" ").split(None, 1)
    if following and following[0].strip(".,;").casefold() in joining:
        return True
    return any(0 <= each.start - country.end < _ACTS and "," not in text[country.end : each.start] for each in sentence.statuses)


def _country(story: Story, place: Place) -> Place | None:
    """The country printed right behind the place, here or in the dateline."""
    text = story.text.document.text
    printed = _folded(story, place)
    for sentence in story.lead:
        for country in sentence.countries:
            mark = text[max(sentence.start, country.start - 3) : country.start].rstrip()[-1:]
            if country.kind != "name" or not country.what or mark not in {",", "("}:
                continue
            before = text[max(0, country.start - _FAR) : country.start].rstrip(" ,(").casefold()
            if before.endswith(printed) and not (mark == "," and _acts(sentence, country)):
                return country
    return None
