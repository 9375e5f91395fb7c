"""Lines that are nothing but a town and a day: "Nairobi, 4 March 2025".

They stand over a letter and under a signature, and say there when it was written or signed. In a sentence the same words date another thing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordant.offline.text import Place, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.offline.text import Text

_LINE = re.compile(r"[^\n\r\v\f\u2028\u2029]+")
_LONGEST, _MOST_WORDS, _FEW_BEHIND = 70, 6, 3
_COMMA = re.compile(r"[,،，;:：]")
_YEARS = range(1500, 2200)


@dataclass(frozen=True)
class Dateline:
    """A line that bears a day: where it begins, the day (EDTF), its characters, and the town before it."""

    start: int
    on: str
    day: tuple[int, int]
    place: Place | None


def datelines(text: Text, first: int, last: int) -> Iterator[Dateline]:
    """The lines between two characters that hold a whole day, a town or a label before it, and hardly a word more."""
    printed = text.document.text
    for match in _LINE.finditer(printed, first, last):
        line = match.group()
        rest = match.start() == first and first and printed[first - 1] not in "\n\r\v\f\u2028\u2029"
        if rest or len(line) > _LONGEST or not any(char.isdigit() for char in line):
            continue
        days = [(place, mention) for place, mention in Sentence(text, -1, match.start(), match.end(), -1).dates if mention.kind == "date"]
        read = days[0][1].readings[0] if len(days) == 1 and days[0][1].readings else None
        if read is None or read.day is None or read.year not in _YEARS:
            continue
        place = days[0][0]
        before, behind = printed[match.start() : place.start], printed[place.end : match.end()]
        if len(before.split()) <= _MOST_WORDS and len(re.findall(r"\w+", behind)) < _FEW_BEHIND:
            yield Dateline(match.start() + len(line) - len(line.lstrip()), str(read), (place.start, place.end), _town(match.start(), before))


def _town(start: int, before: str) -> Place | None:
    """The words before the first comma of the line, where they begin with a capital and nothing labels them."""
    comma = _COMMA.search(before)
    if comma is None or comma.group() in ":：":
        return None
    name = before[: comma.start()]
    low = start + len(name) - len(name.lstrip())
    name = name.strip()
    return Place(low, low + len(name), "") if name and not name[0].islower() and not any(char.isdigit() for char in name) else None
