"""The title of a treaty, as its first lines print it.

It runs over six lines in capitals, with "BETWEEN" and "AND" on lines of their own, under the name of a gazette and over a preamble that begins
with the same two governments.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from accordant.folding import bare, folded_text
from accordant.lexicons import with_list
from accordant.offline.articles import layout
from accordant.offline.phrases import listed, pattern
from accordant.offline.text import WORDS, Sentence, excerpt

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
_SHORT_LINE = 60
_SMALL_WORD = 4
_WRAPPED = 40
_MOST_WORDS_BEFORE_ACT = 4
HEAD_LINES = 12
"""Lines among which the title of a legal act stands."""
KIND, LAST = "title kind", "last"


@lru_cache(maxsize=2)
def title_lines(text: Text) -> tuple[Sentence, ...]:
    """The lines of the title, in order; none where the text prints none at its head."""
    parts = layout(text)
    if parts.headless:
        return ()
    lines = list(lines_of(text, min(parts.body or _SEARCHED, _SEARCHED * 3)))
    prose = False
    for at, line in enumerate(lines):
        if is_preamble(line):
            break
        if _heads(line, alone=prose):
            return (*_above(lines[:at], line), *whole(lines[at:]))
        prose = prose or (len(line) > _SHORT_LINE and not _in_capitals(line.printed)) or line.printed.endswith((*_ENDS, *_GOES_ON))
    return ()


def title_sentences(text: Text) -> list[Sentence]:
    """The lines of the title as sentences of the document."""
    return list(title_lines(text))


def kind_place(text: Text, lines: tuple[Sentence, ...]) -> Place | None:
    """The word of the title that says what kind of instrument it is; where a language puts it last, the last one."""
    kinds = [place for line in lines for place in line.kinds]
    if not kinds:
        return None
    return kinds[-1] if verb_stands_last(text.language) else kinds[0]


def verb_stands_last(language: str | None) -> bool:
    """Whether a language puts what a phrase is about at its end: the verb of a clause, the kind of instrument of a title."""
    return language in with_list(WORDS) and LAST in listed(KIND, language)


def lines_of(text: Text, last: int) -> Iterator[Sentence]:
    """The lines of the first `last` characters that are not empty."""
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


def is_preamble(line: Sentence) -> bool:
    """Whether a line is the heading of a preamble and nothing more."""
    return len(line) < _SHORT_LINE and pattern("preamble", line.text.language).fullmatch(_plain(line.printed).strip(" .:")) is not None


def _plain(printed: str) -> str:
    return bare(folded_text(printed))


def is_plain_title(line: Sentence) -> bool:
    """Whether a line may be a title's: it is short enough, begins with no small letter, and ends with no stop."""
    return len(line) <= _LONGEST_LINE and not line.printed.endswith((*_ENDS, *_GOES_ON)) and ";" not in line.printed and not line.printed[0].islower()


def names_an_act(line: Sentence) -> bool:
    """Does the line name a legal act among its first words, and is it no sentence?"""
    if not is_plain_title(line):
        return False
    plain = bare(folded_text(line.printed))
    found = pattern("act", line.text.language).search(plain)
    return found is not None and len(plain[: found.start()].split()) < _MOST_WORDS_BEFORE_ACT


def _heads(line: Sentence, *, alone: bool) -> bool:
    """Whether a title begins with the line: it is no sentence, and a kind of instrument stands among its first or last words.

    `alone`: other text stands before it, as in a gazette; then it is in capitals or little more than the word for the instrument.
    """
    printed = line.printed
    if not is_plain_title(line) or not line.kinds:
        return False
    if _begins_with("article", line) or pattern("this instrument", line.text.language).search(_plain(printed)):
        return False
    first, last = line.kinds[0], line.kinds[-1]
    kind = last if verb_stands_last(line.text.language) else first
    before = _plain(printed[: kind.start - line.start])
    if pattern("no title", line.text.language).search(before) or any(mention.kind == "date" and _dates(kind, day, line) for day, mention in line.dates):
        return False
    words, behind = printed[: kind.start - line.start].split(), printed[kind.end - line.start :].split()
    capitals = _in_capitals(printed)
    if alone and not capitals and not (len(words) < 2 and len(behind) < 2):
        return False
    titled = all(not word[0].islower() or len(word) <= _SMALL_WORD for word in words)
    return capitals or (titled and (len(words) < _FIRST_WORDS or len(behind) <= 1)) or (not words) or (len(words) <= 2 and not alone and titled)


def _dates(kind: Place, day: Place, line: Sentence) -> bool:
    """Whether a day in a title is that of its own instrument: "Protocol amending the Convention done at Oslo on 3 May 1999" has another's."""
    nearest = min(line.kinds, key=lambda each: max(day.start - each.end, each.start - day.end))
    return nearest == kind


def _in_capitals(printed: str) -> bool:
    letters = [char for char in printed if char.isalpha() and char.lower() != char.upper()]
    return bool(letters) and sum(char.isupper() for char in letters) > 0.8 * len(letters)


def whole(lines: list[Sentence]) -> Iterator[Sentence]:
    """The first line, and those that go on with it."""
    first = previous = lines[0]
    capitals = _in_capitals(first.printed)
    yield first
    for line in lines[1:_MOST_LINES]:
        printed = line.printed
        if line.end - first.start > _LONGEST or _begins_with("article", line) or is_preamble(line) or _heading_only(line):
            return
        near = line.text.document.text.count("\n", previous.end, line.start) < 2
        hangs = _ends_with("title goes on", previous) or _ends_with("title hangs", previous)
        linked = hangs or _begins_with("title goes on", line)
        wrapped = near and not capitals and len(previous) >= _WRAPPED
        lower = printed[0].islower()
        alike = capitals == _in_capitals(printed) or not _cased(printed)
        if capitals and not _in_capitals(printed):
            linked = linked and near and not printed.endswith((",", ":"))
        if printed.endswith((*_ENDS, *_GOES_ON)) and not ((near or hangs) and capitals and _in_capitals(printed)):
            return
        if not ((lower and near) or wrapped or _is_one_name(previous, line) or (near and capitals and alike) or (linked and (near or alike))):
            return
        if len(line) > _LONGEST_LINE or printed.startswith("("):
            return
        yield line
        previous = line


def _is_one_name(previous: Sentence, line: Sentence) -> bool:
    """Whether a country's name begins in one line and ends in the next: "the Government of the Faroe / Islands"."""
    both, first = excerpt(line.text, previous.start, line.end), previous.start
    return any(first + each.start < previous.end <= line.start < first + each.end for each in both.countries)


def _above(lines: list[Sentence], head: Sentence) -> list[Sentence]:
    """The lines above that the title begins with, in a language that puts the kind of instrument last."""
    if not verb_stands_last(head.text.language):
        return []
    taken: list[Sentence] = []
    following = head
    for line in reversed(lines[-_MOST_LINES:]):
        near = line.text.document.text.count("\n", line.end, following.start) < 2
        linked = _ends_with("title goes on", line) or _begins_with("title goes on", following)
        if not near or not linked or line.printed.endswith((*_ENDS, *_GOES_ON)) or pattern("no title", line.text.language).search(_plain(line.printed)):
            break
        taken.insert(0, line)
        following = line
    return taken


def _heading_only(line: Sentence) -> bool:
    return not any(char.isalpha() for char in line.printed)


def _cased(printed: str) -> bool:
    return any(char.lower() != char.upper() for char in printed)
