"""The fields of cooperation that an instrument covers.

"Areas" stand in every second sentence of a report: what the ministers talked about, what the two armies did last year, what the visit will further.
The instrument's own are the list behind "the agreement covers", those of a treaty the points under "Areas of cooperation"; only
where no such list stands, the subject that its title names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from accordant.checks.forms import tokens
from accordant.checks.passage import Passage
from accordant.checks.term import term
from accordant.offline.enumerations import Item, item_of, items
from accordant.offline.worded import addressed, folded_place, names_instrument, readings, speaks_of_instrument, tells_of_past, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.checks.forms import Reading
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

OPENS = ("area covers", "area field")
_MOST = 24
_READ = 0.34
_LONG_LIST = 3
_NEAR = 8
_LEADING_WORDS = 3
_LONGEST_TAIL = 4
_MARK = re.compile(r"\s*(?:[-•*–—·▪◦‣]|[(（]?(?:\w{1,3}|[一二三四五六七八九十]+)[.)°）、])\s*")
_COLON = re.compile(r"[:：]\s*$")
_NUMBERS = re.compile(r"^\d{1,3}(?:\.\d+)*[.)]?$")


class List(NamedTuple):
    """A list of areas: its sentence, its items, and whether words say that the instrument covers them."""

    sentence: Sentence
    items: list[Item]
    covered: bool


def areas(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, as_printed, code}."""
    lists = list(_lists(story))
    chosen = [each for each in lists if each.covered] or _subject(lists)
    made: list[dict[str, Any]] = []
    seen: list[str] = []
    for sentence, found, _ in chosen:
        for item in found:
            printed = sentence.folded[item.start : item.end]
            if any(printed in other or other in printed for other in seen):
                continue
            seen.append(printed)
            made.append(_area(sentence, item))
    return made[:_MOST]


def _subject(lists: list[List]) -> list[List]:
    """The list of the title or lead: the fullest of those whose items are read, the first of equals."""
    read = [List(each.sentence, [item for item in each.items if item.codes], each.covered) for each in lists]
    return [max(read, key=lambda each: len(each.items))] if any(each.items for each in read) else []


def _area(sentence: Sentence, item: Item) -> dict[str, Any]:
    place = sentence.place(item.start, item.end)
    quote = sentence.text.quote(place.start, place.end)
    return {"quotes": [quote], "as_printed": str(quote), "code": _code(sentence, item, str(quote))}


def _code(sentence: Sentence, item: Item, printed: str) -> str | None:
    """The first of an item's codes that the check of terms finds stated."""
    for code in item.codes:
        passage = Passage(printed, language=sentence.text.language)
        passage.marker = {"codes": "areas"}
        if term(code, passage).verdict == "supported":
            return code
    return None


def _lists(story: Story) -> Iterator[List]:
    """Every list of areas in the sentences that speak of the instrument."""
    words = words_of(story.text, *OPENS, "area closes")
    news = {sentence.number for sentence in story.news}
    for sentence in story.text.sentences:
        found = words.read(sentence.folded)
        if not found or addressed(sentence):
            continue
        own = sentence.number in news or story.treaty or (speaks_of_instrument(story, sentence) and not tells_of_past(sentence))
        if not own or _of_talks(sentence):
            continue
        yield from _points(story, sentence, found)
        yield from _running(story, sentence, found)


def _of_talks(sentence: Sentence) -> bool:
    """Does it tell what was talked about, or what is hoped for, before it names any instrument?"""
    talks = readings(sentence, "area talks")
    if not talks:
        return False
    named = min([folded_place(sentence, place)[0] for place in sentence.kinds], default=len(sentence.folded))
    return talks[0].start < named


def _points(story: Story, sentence: Sentence, found: list[Reading]) -> Iterator[List]:
    """The points under a line that ends with a colon."""
    if not _COLON.search(sentence.printed):
        return
    points: list[tuple[Sentence, Item]] = []
    for line in story.text.sentences[sentence.number + 1 :]:
        mark = _MARK.match(line.printed)
        if not mark:
            break
        item = _point(line, mark.end())
        if item:
            points.append((line, item))
    covered = "area covers" in {key for each in found for key in each.keys} or story.treaty or any(item.codes for _, item in points)
    if len(points) > 1:
        for line, item in points:
            yield List(line, [item], covered)


def _point(line: Sentence, start: int) -> Item | None:
    """A point without its mark and what a comma adds to it: "vocational training, given before departure in three centres"."""
    low = folded_place(line, (line.start + start, line.end))[0]
    text = line.folded
    if _COLON.search(line.printed):
        return None
    comma = re.search(r"[,،，]\s", text[low:])
    if comma:
        rest = re.split(r"[,،，;；]", text[low + comma.end() :])[0]
        if len(tokens(rest)) > _LONGEST_TAIL and not readings_start(line, low + comma.end()):
            return item_of(line, low, low + comma.start())
    return item_of(line, low, len(text))


def readings_start(line: Sentence, at: int) -> bool:
    """Does the line go on with "and" there, or with the preposition of a list?"""
    return any(each.start == at for each in readings(line, "area and"))


def _running(story: Story, sentence: Sentence, found: list[Reading]) -> Iterator[List]:
    """The lists that run through the sentence, of each stretch the one with the most items that are read."""
    text = sentence.folded
    candidates: list[tuple[int, list[Item], bool]] = []
    covering = names_instrument(sentence) or story.treaty or sentence.number > 0
    verb = any("area covers" in each.keys for each in found) and covering
    for each in found:
        if "area closes" in each.keys:
            start = _opening(sentence, each.start)
            if start is not None:
                candidates.append((start, items(sentence, start, each.start, whole=True), verb))
        if set(each.keys) & set(OPENS):
            closing = min((other.start for other in found if "area closes" in other.keys and other.start > each.end), default=len(text))
            for start in _starts(sentence, each):
                if start < closing:
                    candidates.append((start, items(sentence, start, closing), verb and _covers_before(found, start)))
    candidates = [each for each in candidates if each[1] and _read(each[1])]
    candidates.sort(key=lambda each: (-sum(bool(item.codes) for item in each[1]), -len(each[1]), -each[0]))
    taken: list[tuple[int, int]] = []
    for _, some, covers in candidates:
        span = some[0].start, some[-1].end
        if all(span[1] <= low or high <= span[0] for low, high in taken):
            taken.append(span)
            yield List(sentence, some, covers or (len(some) >= _LONG_LIST and sentence.number > 0 and not sentence.text.sentences[0] == sentence))


def _covers_before(found: list[Reading], start: int) -> bool:
    return any("area covers" in each.keys and each.end <= start for each in found)


def _read(found: list[Item]) -> bool:
    return sum(bool(item.codes) for item in found) >= max(1, _READ * len(found))


def _starts(sentence: Sentence, opening: Reading) -> Iterator[int]:
    """Where a list may begin behind an opening word: right after it, after the instrument that follows the verb, after a colon."""
    text = sentence.folded
    yield opening.end
    for place in sentence.kinds:
        low, high = folded_place(sentence, place)
        if low >= opening.end and "," not in text[opening.end : low].replace("،", ",") and len(tokens(text[opening.end : low])) <= _NEAR:
            yield high
    colon = re.search(r"[:：]", text[opening.end :])
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
