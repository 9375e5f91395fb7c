"""The fields of cooperation that an instrument covers.

"Areas" stand in every second sentence of a report: what the ministers talked about, what the two armies did last year, what the visit will further.
The instrument's own are the list behind "the agreement covers", those of a treaty the points under "Areas of cooperation"; only
where no such list stands, the subject that its title names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from accordant.checks.forms import tokens
from accordant.offline.area_codes import code_of, of_armies
from accordant.offline.area_subjects import named_so, of_the_instrument, speaks_near
from accordant.offline.enumerations import Item, fields_in, item_of, items
from accordant.offline.points import points
from accordant.offline.text import Sentence, word_set
from accordant.offline.treaty_areas import parts_on_areas
from accordant.offline.worded import (
    addressed,
    folded_place,
    names_instrument,
    own_sentences,
    readings,
    tells_of_past,
    with_words,
    words_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.checks.forms import Reading
    from accordant.offline.story import Story
    from accordant.offline.text import Place

OPENS = ("area covers", "area field", "area heads", "area told")
_COVERING = frozenset({"area covers", "area heads", "area told", "area aims"})
_WORDS = (*OPENS, "area closes", "area aims")
_MOST = 24
_READ = 0.3
_LONG_LIST = 3
_AWAY = 200
"""Letters behind an opening word within which its list begins."""
_NEAR = 8
_REACH = 12
_LONGEST_TAIL = 4
_AFTER = re.compile(r"[,،，]\s*")


class List(NamedTuple):
    """A list of areas: its sentence, its items, and whether words say that the instrument covers them."""

    sentence: Sentence
    items: list[Item]
    covered: bool


def areas(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, as_printed, code}."""
    lists = list(_lists(story))
    chosen = [each for each in lists if each.covered] or _subject(lists)
    armies = of_armies(story, [item for each in chosen for item in each.items])
    made: list[dict[str, Any]] = []
    seen: list[tuple[int, str]] = []
    for sentence, found, _ in chosen:
        for item in found:
            printed = sentence.folded[item.start : item.end]
            if any(printed == other or (place != sentence.start and (printed in other or other in printed)) for place, other in seen):
                continue
            seen.append((sentence.start, printed))
            made.append(_area(sentence, item, armies=armies))
    return made[:_MOST]


def _subject(lists: list[List]) -> list[List]:
    """The list of the title or lead: the fullest of those whose items are read, the first of equals."""
    read = [List(each.sentence, [item for item in each.items if item.read], each.covered) for each in lists]
    return [max(read, key=lambda each: len(each.items))] if any(each.items for each in read) else []


def _area(sentence: Sentence, item: Item, *, armies: bool) -> dict[str, Any]:
    place = sentence.place(item.start, item.end)
    quote = sentence.text.quote(place.start, place.end)
    return {"quotes": [quote], "as_printed": str(quote), "code": code_of(sentence, item, str(quote), armies=armies)}


def _lists(story: Story) -> Iterator[List]:
    """Every list of areas in the sentences that speak of the instrument."""
    if story.treaty:
        yield from _of_treaty(story)
        return
    words = words_of(story.text, *_WORDS)
    news = {sentence.number for sentence in [*story.news, *story.lead[:1]]}
    for sentence in own_sentences(story):
        found = sorted([*words.read(sentence.folded), *named_so(sentence)])
        if not found or addressed(sentence) or _of_talks(sentence):
            continue
        found = [each for each in found if not _of_others(story, sentence, each.start)]
        if sentence.number in news:
            yield from _points(sentence, found)
            yield from _running(sentence, found)
        elif speaks_near(story, sentence) and not tells_of_past(sentence):
            found = of_the_instrument(sentence, found)
            yield from _points(sentence, found)
            yield from (each for each in _running(sentence, found) if each.covered)


def _of_treaty(story: Story) -> Iterator[List]:
    """The lists under the words "areas of cooperation"; where there are none, the headings of its parts; and what the title names."""
    listed = False
    for sentence, found in with_words(story, "area heads"):
        for each in (*_points(sentence, found), *_running(sentence, found)):
            listed = listed or each.covered
            if each.covered:
                yield each
    if not listed:
        yield from (List(line, [item], covered=True) for line, item in parts_on_areas(story))
    title = [sentence for sentence in story.news if sentence is not story.closing]
    if title:
        line = Sentence(story.text, -1, title[0].start, title[-1].end, -1)
        yield from (each._replace(covered=False) for each in _running(line, words_of(story.text, *_WORDS).read(line.folded)))


def _of_talks(sentence: Sentence) -> bool:
    """Does it tell what was talked about, or what is hoped for, before it names any instrument?"""
    talks = readings(sentence, "area talks")
    if not talks:
        return False
    named = min([folded_place(sentence, place)[0] for place in sentence.kinds], default=len(sentence.folded))
    return talks[0].start < named


def _of_others(story: Story, sentence: Sentence, start: int) -> bool:
    """Does the word for several instruments lead up to a list, where the news is of one: "also witnessed the signing of agreements in the fields of"?"""
    before = [place for place in sentence.kinds if folded_place(sentence, place)[1] <= start]
    return bool(before and story.acts and sentence.statuses) and _plural(sentence, before[-1]) and not any(_plural(act.sentence, act.kind) for act in story.acts)


def _plural(sentence: Sentence, place: Place) -> bool:
    low, high = folded_place(sentence, place)
    return any(token.word in word_set("several", sentence.text.language) for token in tokens(sentence.folded[low:high]))


def _points(sentence: Sentence, found: list[Reading]) -> Iterator[List]:
    """The points under a line that ends with a colon."""
    listed = [(line, item) for line, start in points(sentence) for item in _point(line, start)]
    covered = any(set(each.keys) & _COVERING for each in found)
    if len(listed) > 1 and (covered or any(item.codes for _, item in listed)):
        for line, item in listed:
            yield List(line, [item], covered=True)


def _point(line: Sentence, low: int) -> list[Item]:
    """A point without its mark and what a comma adds to it, "vocational training, given before departure in three centres"; each act of two by itself."""
    text = line.folded
    comma = _AFTER.search(text, low)
    whole = item_of(line, low, len(text), point=True)
    if comma is None:
        return [whole] if whole else []
    first, second = item_of(line, low, comma.start(), point=True), item_of(line, comma.end(), len(text), point=True)
    if first and second and all(each.start in _acts(line) for each in (first, second)):
        return [first, second]
    kept = whole if _goes_on(line, comma.end()) else first
    return [kept] if kept else []


def _acts(line: Sentence) -> set[int]:
    """Where words for what is done together begin."""
    return {each.start for each in readings(line, "area act")}


def _goes_on(line: Sentence, comma: int) -> bool:
    """Is what follows the comma a short one, or a part of the same enumeration: "for fitters, for plumbers and for turners"?"""
    rest = re.split(r"[,،，;；]", line.folded[comma:])[0]
    if len(tokens(rest)) <= _LONGEST_TAIL:
        return True
    stop = comma + len(rest)
    joined = any(comma < each.start and each.end < stop for each in readings(line, "area and"))
    return joined and any(each.start == comma for each in readings(line, "area lead"))


def _running(sentence: Sentence, found: list[Reading]) -> Iterator[List]:
    """The lists that run through the sentence, of each stretch the one with the most items that are read."""
    text = sentence.folded
    candidates: list[tuple[int, list[Item]]] = []
    for each in found:
        if "area closes" in each.keys:
            start = _opening(sentence, each.start)
            if start is not None:
                candidates.append((start, items(sentence, start, each.start, whole=True)))
        if set(each.keys) & set(OPENS):
            closing = min((other.start for other in found if "area closes" in other.keys and other.start > each.end), default=len(text))
            candidates += [(start, items(sentence, start, closing)) for start in _starts(sentence, each) if start < closing]
    candidates = [(start, some) for start, some in candidates if _read(sentence, some)]
    candidates.sort(key=lambda each: (-sum(item.read for item in each[1]), len(each[1]), not each[1][0].act, -each[0], each[1][-1].end))
    taken: list[tuple[int, int]] = []
    for start, some in candidates:
        span = some[0].start, some[-1].end
        if all(span[1] <= low or high <= span[0] for low, high in taken):
            taken.append(span)
            yield List(sentence, some, _covered(sentence, found, start, span[1], len(some)))


def _covered(sentence: Sentence, found: list[Reading], start: int, end: int, length: int) -> bool:
    """Do words say that the instrument covers the list, or is it so long, in a sentence that names the instrument, that they need not?"""
    text = sentence.folded
    for each in found:
        if set(each.keys) & _COVERING:
            between = text[each.end : start] if each.end <= start else text[end : each.start]
            if (each.end <= start or "area closes" in each.keys) and len(tokens(between)) <= _REACH:
                return True
    return length >= _LONG_LIST and names_instrument(sentence)


def _read(sentence: Sentence, found: list[Item]) -> bool:
    """Are enough of its items words for areas, and is a single one no office: "Deputy for Archives Hadisucipto"?"""
    if len(found) == 1 and not found[0].act:
        fields = [sentence.place(*field) for field in fields_in(sentence) if found[0].start <= field[0] and field[1] <= found[0].end]
        place = sentence.place(found[0].start, found[0].end)
        for start, end in sentence.people:
            if place.start < end and start < place.end and not any(field.start < end and start < field.end for field in fields):
                return False
    return sum(item.read for item in found) >= max(1, _READ * len(found))


def _starts(sentence: Sentence, opening: Reading) -> Iterator[int]:
    """Where a list may begin behind an opening word: right after it, after the instrument that follows the verb, after a colon."""
    text = sentence.folded
    yield opening.end
    for place in sentence.kinds:
        low, high = folded_place(sentence, place)
        if 0 <= low - opening.end <= _AWAY and "," not in text[opening.end : low].replace("،", ",") and len(tokens(text[opening.end : low])) <= _NEAR:
            yield high
    colon = re.search(r"[:：]", text[opening.end : opening.end + _AWAY])
    if colon and len(tokens(text[opening.end : opening.end + colon.start()])) <= _NEAR:
        yield opening.end + colon.end()


def _opening(sentence: Sentence, closing: int) -> int | None:
    """Where the list begins that ends before a closing word; None where nothing tells."""
    text = sentence.folded
    bounds = [each.end for each in readings(sentence, "area before", *OPENS)]
    for places in (sentence.kinds, sentence.countries, sentence.statuses, [place for place, _ in sentence.dates]):
        bounds += [folded_place(sentence, place)[1] for place in places]
    bounds += [match.end() for match in re.finditer(r"[:：;；]", text)]
    return max((each for each in bounds if each <= closing), default=None)
