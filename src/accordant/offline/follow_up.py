"""The bodies that an instrument sets up.

Every report is full of committees: of a senate that was visited, of a joint chief of staff, of the session at which all was signed. One belongs to the
instrument where the sentence says that it is set up, or what it will do, and speaks of the instrument.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from accordant.checks.boundaries import proclitics
from accordant.checks.forms import forms, tokens
from accordant.offline.points import points
from accordant.offline.text import word_set
from accordant.offline.worded import folded_place, readings, speaks_of_instrument, tells_of_past, with_words

if TYPE_CHECKING:
    from accordant.checks.forms import Reading
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

HEADS = ("body head", "body weak")
_WORDS = ("body head", "body weak", "body word")
_ACTS = ("body sets", "body works")
_MOST = 6
_NEAR = 16
_HERE = 8
_OFFICE_WORDS = 3
_LAST_MONTH = 12
_MAY = 3
_LONGEST_FRONT = 24
_LONGEST_FIELD = 8
_JOINS = (" ", "-", "–", "—")
_STOP = re.compile(r"[,،，;؛；:：.(（)）]")


def follow_up(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, body}."""
    made: list[dict[str, Any]] = []
    seen: list[str] = []
    for sentence, found in with_words(story, *HEADS):
        if not _tells(story, sentence):
            continue
        named = [(sentence, *run) for run in _bodies(story, sentence, found)]
        listed = [(line, *run) for line, low in points(sentence) if (run := _named_in(line, low))] if named else []
        for line, start, end in listed or named[:1]:
            place = line.place(*_whole_name(line, start, end))
            body = " ".join(story.text.document.text[place.start : place.end].split())
            last = body.casefold()
            if any(last in other or other in last for other in seen):
                continue
            seen.append(last)
            quote = story.text.quote(place.start, place.end)
            made.append({"quotes": [quote], "body": str(quote)})
    return made[:_MOST]


def _tells(story: Story, sentence: Sentence) -> bool:
    """Does the sentence tell what the instrument brings about: does it, or its paragraph, speak of it, and of nothing past or merely talked about?"""
    if sentence not in story.news and (tells_of_past(sentence) or (not story.treaty and _dated(sentence))):
        return False
    if story.treaty or speaks_of_instrument(story, sentence) or sentence in story.lead:
        return True
    return bool(readings(sentence, *_ACTS))


def _dated(sentence: Sentence) -> bool:
    """Does it tell of a day or month of some year that is over? What is still to be set up has none, or a year alone."""
    today = sentence.text.document.published
    days = [mention.readings[0] for _, mention in sentence.dates if mention.kind == "date" and mention.readings and mention.readings[0].year]
    return any(today is None or (day.year or 0, day.month or _LAST_MONTH) < (today.year, today.month) for day in days)


def _bodies(story: Story, sentence: Sentence, heads: list[Reading]) -> list[tuple[int, int]]:
    """The runs of words that name a body near a word that sets it up, or in a report one that says what it will do."""
    acts = readings(sentence, *(_ACTS[:1] if story.treaty else _ACTS))
    if not acts:
        return []
    text = sentence.folded
    words = sorted(readings(sentence, *_WORDS))
    found: list[tuple[int, int]] = []
    for run in _runs(text, words, sentence.text.language):
        held = [each for each in heads if run[0] <= each.start and each.end <= run[1]]
        strong = any("body head" in each.keys and len(tokens(each.form)) > 1 for each in held)
        if not held or not (strong or _modified(run, held) or any("body head" in each.keys for each in held)):
            continue
        acts = [each for each in acts if not _may(sentence, each)]
        weak = not strong and not _modified(run, held)
        if weak and not speaks_of_instrument(story, sentence):
            continue
        near = [each for each in acts if not run[0] <= each.start < run[1] and _apart(text, each, run) <= (_HERE if weak else _NEAR)]
        if near and not _belongs_to_another(sentence, run):
            found.append(run)
    return found


def _may(sentence: Sentence, act: Reading) -> bool:
    """Is it left to somebody whether it is set up: "the Commission may set up working groups"?"""
    return any(0 <= act.start - each.end <= _MAY for each in readings(sentence, "body may"))


def _named_in(line: Sentence, low: int) -> tuple[int, int] | None:
    """The body that a point of a list names first: "(a) the Committee on Fisheries"."""
    words = sorted(each for each in readings(line, *_WORDS) if each.start >= low)
    heads = readings(line, "body head")
    return next((run for run in _runs(line.folded, words, line.text.language) if any(run[0] <= each.start < run[1] for each in heads)), None)


def _whole_name(sentence: Sentence, start: int, end: int) -> tuple[int, int]:
    """The name with its countries ("franco-britannique", "Kenya–Norway") and its field ("on Fisheries", по ветеринарии, 海上搜救)."""
    text = sentence.folded
    countries = sorted(folded_place(sentence, place) for place in sentence.countries)
    for low, high in countries:
        if low > end and text[end:low] in _JOINS:
            end = high
    for low, high in reversed(countries):
        if high < start and text[high:start] in _JOINS:
            start = low
    field = next((each for each in readings(sentence, "body on") if end <= each.start and not text[end : each.start].strip()), None)
    if field is not None:
        stops = [match.start() for match in _STOP.finditer(text, field.end)] + [each.start for each in readings(sentence, "area stops", "body works") if each.start >= field.end]
        words = [each for each in tokens(text) if field.end <= each.start and each.end <= min(stops, default=len(text))]
        end = words[-1].end if 0 < len(words) <= _LONGEST_FIELD else end
    return _from_its_verb(sentence, start), end


def _from_its_verb(sentence: Sentence, start: int) -> int:
    """Where the name begins in a language that puts all of it between the verb and the head: 设立海上搜救联合委员会."""
    text = sentence.folded
    article = "body prefixed"
    if not word_set(article, sentence.text.language):
        return start
    verb = max((each.end for each in readings(sentence, "body sets") if each.end <= start), default=None)
    if verb is None or _STOP.search(text, verb, start) or "、" in text[verb:start] or start - verb > _LONGEST_FRONT:
        return start
    return max((each.end for each in readings(sentence, article) if each.start == verb and each.end <= start), default=verb)


def _runs(text: str, words: list[Reading], language: str | None) -> list[tuple[int, int]]:
    """Listed words that stand side by side, as one name."""
    runs: list[tuple[int, int]] = []
    for each in words:
        if runs and _side_by_side(text[runs[-1][1] : each.start], language):
            runs[-1] = (runs[-1][0], max(each.end, runs[-1][1]))
        else:
            runs.append((each.start, each.end))
    return runs


def _side_by_side(between: str, language: str | None) -> bool:
    """Does only a space or a hyphen part two words, or a particle written onto the second («آلية مشتركة للتتبع»)?"""
    return between in ("", " ", "-", "\u200c") or (between[0] == " " and between[1:] in proclitics(future=False, language=language))


def _modified(run: tuple[int, int], held: list[Reading]) -> bool:
    return any(run[0] < each.start or each.end < run[1] for each in held)


def _apart(text: str, act: Reading, run: tuple[int, int]) -> int:
    """How many words part them."""
    return len(tokens(text[act.end : run[0]])) if act.end <= run[0] else len(tokens(text[run[1] : act.start]))


def _belongs_to_another(sentence: Sentence, run: tuple[int, int]) -> bool:
    """Is it part of somebody's office: "chairman of the committee", «رئيس لجنة متابعة المعابر»?"""
    text = sentence.folded
    offices = forms("honorifics", text, sentence.text.language).read(text)
    return any(run[0] - each.end >= 0 and len(tokens(text[each.end : run[0]])) < _OFFICE_WORDS and "," not in text[each.end : run[0]] for each in offices)
