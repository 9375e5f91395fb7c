"""The title of a treaty, as its first lines print it.

It runs over six lines in capitals, with "BETWEEN" and "AND" on lines of their own, under the name of a gazette and over a preamble that begins
with the same two governments.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from accordant.folding import bare, folded_text
from accordant.offline.articles import layout
from accordant.offline.phrases import listed, pattern
from accordant.offline.text import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.offline.text import Place, Text

_LINE = re.compile(r"[^\n\r\v\f\u2028\u2029]+")
_SEARCHED = 3_000
_MOST_LINES = 14
_LONGEST = 700
_LONGEST_LINE = 450
_FIRST_WORDS = 5
_ENDS = tuple(".:;。：；؛")
_GOES_ON = tuple(",،，、")
_LONGEST_CAPITALS = 12
KIND, LAST = "title kind", "last"


@lru_cache(maxsize=2)
def title_lines(text: Text) -> tuple[Sentence, ...]:
    """The lines of the title, in order; none where the text prints none at its head."""
    body = layout(text).body
    lines = list(_lines(text, min(body or _SEARCHED, _SEARCHED * 3)))
    for at, line in enumerate(lines):
        if _heads(line, lines[at + 1 :]):
            return tuple(_whole(lines[at:]))
    return ()


def title_sentences(text: Text) -> list[Sentence]:
    """The lines of the title as sentences of the document."""
    return list(title_lines(text))


def kind_place(text: Text, lines: tuple[Sentence, ...]) -> Place | None:
    """The word of the title that says what kind of instrument it is; where a language puts it last, the last one."""
    kinds = [place for line in lines for place in line.kinds]
    if not kinds:
        return None
    return kinds[-1] if LAST in listed(KIND, text.language) else kinds[0]


def _lines(text: Text, last: int) -> Iterator[Sentence]:
    for found in _LINE.finditer(text.document.text, 0, last):
        line = found.group()
        start, end = found.start() + len(line) - len(line.lstrip()), found.start() + len(line.rstrip())
        if start < end:
            yield Sentence(text, -1, start, end, -1)


def _begins_with(key: str, line: Sentence) -> bool:
    return pattern(key, line.text.language).match(bare(folded_text(line.printed[:60]))) is not None


def _ends_with(key: str, line: Sentence) -> bool:
    tail = bare(folded_text(line.printed[-40:])).strip()
    return any(found.end() == len(tail) for found in pattern(key, line.text.language).finditer(tail))


def _heads(line: Sentence, following: list[Sentence]) -> bool:
    """Whether a title begins with the line: it is no sentence, and a kind of instrument stands among its first or last words."""
    printed = line.printed
    if len(line) > _LONGEST_LINE or printed.endswith((*_ENDS, *_GOES_ON)) or not line.kinds or _begins_with("article", line):
        return False
    first, last = line.kinds[0], line.kinds[-1]
    kind = last if LAST in listed(KIND, line.text.language) else first
    before = bare(folded_text(printed[: kind.start - line.start]))
    if pattern("no title", line.text.language).search(before):
        return False
    words = len(before.split())
    near_end = len(printed[kind.end - line.start :].split()) <= 1
    if not (words < _FIRST_WORDS or near_end or _in_capitals(printed)):
        return False
    if any(mention.kind == "date" for _, mention in line.dates):
        return False
    del following
    return True


def _in_capitals(printed: str) -> bool:
    letters = [char for char in printed if char.isalpha() and char.lower() != char.upper()]
    return bool(letters) and sum(char.isupper() for char in letters) > 0.8 * len(letters)


def _whole(lines: list[Sentence]) -> Iterator[Sentence]:
    """The first line, and those that go on with it."""
    first = previous = lines[0]
    capitals = _in_capitals(first.printed)
    yield first
    for line in lines[1:_MOST_LINES]:
        printed = line.printed
        if line.end - first.start > _LONGEST or _begins_with("article", line) or _begins_with("preamble", line) or _heading_only(line):
            return
        near = line.text.document.text.count("\n", previous.end, line.start) < 2  # noqa: PLR2004 - a blank line
        linked = _ends_with("title goes on", previous) or _begins_with("title goes on", line)
        lower = printed[0].islower()
        alike = capitals == _in_capitals(printed) or not _cased(printed)
        if capitals and not _in_capitals(printed):
            linked = linked and near and not printed.endswith((",", ":"))
        if printed.endswith((*_ENDS, *_GOES_ON)) and not (near and capitals and _in_capitals(printed)):
            return
        if not (lower or (near and capitals and alike) or (linked and (near or alike))):
            return
        if len(line) > _LONGEST_LINE or printed.startswith("("):
            return
        yield line
        previous = line


def _heading_only(line: Sentence) -> bool:
    return not any(char.isalpha() for char in line.printed)


def _cased(printed: str) -> bool:
    return any(char.lower() != char.upper() for char in printed)
