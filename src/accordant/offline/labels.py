"""A notice's own lines for where and when: "Signed: Vienna, 21 September 2021", "Entry into force: 1 August 2022".

Lists of treaties and gazettes tell in lines of a label and a value what a report tells in sentences.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.checks.boundaries import folded
from accordant.checks.forms import unaccented
from accordant.offline.text import Place, Sentence, word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.checks.date_mentions import Mention
    from accordant.offline.text import Text

_LINE = re.compile(r"^\W{0,4}(?P<label>[^:：\n]{3,40}?)[ \t]*[:：][ \t]*(?P<value>[^\n]{2,120}?)[.。\s]*$", re.MULTILINE)
_HEAD = 3_000
"""Characters of a text in which such lines stand."""
_PIECE = re.compile(r"[^,،，、;(]+")
_TOWN = 40
"""Characters of a town's name."""


def labelled(text: Text, key: str) -> Iterator[tuple[Sentence, Place]]:
    """The first lines of a text whose label is listed under the key, and the value behind it."""
    labels = word_set(key, text.language)
    for line in _LINE.finditer(text.document.text, 0, _HEAD):
        if unaccented(folded(line["label"])) in labels:
            yield Sentence(text, -1, line.start("label"), line.end("value"), -1), Place(line.start("value"), line.end("value"), "")


def day_on(text: Text, key: str) -> tuple[Sentence, Place, Mention] | None:
    """The one full day that the lines with such a label name; None where they name two."""
    found = {
        str(mention.readings[0]): (sentence, place, mention)
        for sentence, value in labelled(text, key)
        for place, mention in sentence.dates
        if value.start <= place.start and mention.kind == "date" and not mention.open and mention.readings and None not in mention.readings[0]
    }
    return next(iter(found.values())) if len(found) == 1 else None


def town_on(text: Text, key: str) -> tuple[Place, Place | None] | None:
    """The town with which the value of such a line begins, before its day, and the country printed behind it."""
    for sentence, value in labelled(text, key):
        first = min((place.start for place, _ in sentence.dates if place.start >= value.start), default=value.end)
        pieces = [(found.start(), found.end()) for found in _PIECE.finditer(text.document.text, value.start, first)]
        places = [_trimmed(text, start, end) for start, end in pieces]
        places = [each for each in places if each.end > each.start]
        if not places or places[0].end - places[0].start > _TOWN or any(char.isdigit() for char in text.document.text[places[0].start : places[0].end]):
            continue
        if not text.document.text[places[0].start].isalpha() or text.document.text[places[0].start].islower():
            continue
        country = next((each for each in sentence.countries for place in places[1:2] if each.what and (each.start, each.end) == (place.start, place.end)), None)
        return places[0], country
    return None


def _trimmed(text: Text, start: int, end: int) -> Place:
    printed = text.document.text
    while start < end and not printed[start].isalnum():
        start += 1
    while end > start and not printed[end - 1].isalnum() and printed[end - 1] not in ")'’":
        end -= 1
    return Place(start, end, "")
