"""The town of a closing formula: "at Rabat", «بالرباط», "Rabat'ta", «रबात में», 在拉巴特.

The words after "done in" are as often "duplicate" as a town, and a town stands before its particle in half of the languages.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.checks.boundaries import UNSPACED
from accordant.folding import bare, folded_text
from accordant.offline.phrases import found, pattern
from accordant.offline.text import Place

if TYPE_CHECKING:
    from accordant.offline.text import Text

_WORD = re.compile(rf"[{UNSPACED}]|[^\W\d_{UNSPACED}](?:[^\W\d_{UNSPACED}]|[\u0300-\u036f\u0900-\u0963\u0971-\u0dff\u200c\u064b-\u0652]|['’.-](?=[^\W\d_]))*")
_PART = re.compile(r"[,،;:()«»\"“”\n]|[.](?=\s)|，|。|、|\d")
_MOST_WORDS = 4
_SHORT = 3
_LANGUAGES = 40


def place_in(text: Text, start: int, end: int, day: tuple[int, int]) -> Place | None:
    """The place named between two characters, outside the day; None where none is read."""
    before = sorted(found("at", text, start, end))
    for _, low in before:
        if day[0] <= low < day[1]:
            continue
        if place := _after(text, low, min(end, low + 80), day):
            return place
    for high, _ in sorted(found("at after", text, start, end)):
        if not day[0] <= high < day[1] and (place := _before(text, max(start, high - 60), high, day)):
            return place
    return None


def _is_end(word: str, text: Text) -> bool:
    folded = bare(folded_text(word))
    return pattern("place ends", text.language).fullmatch(folded) is not None


def _cased(word: str) -> bool:
    return word[0].lower() != word[0].upper()


def _after(text: Text, low: int, high: int, day: tuple[int, int]) -> Place | None:
    printed = text.document.text
    high = min(high, day[0]) if low <= day[0] else high
    while low < high and printed[low] in " \t\n,":
        low += 1
    part = _PART.search(printed, low, high)
    high = part.start() if part else high
    words: list[re.Match[str]] = []
    for word in _WORD.finditer(printed, low, high):
        if _is_end(word.group(), text) or (words and _gap(printed[words[-1].end() : word.start()])):
            break
        if _cased(word.group()) and not word.group()[0].isupper() and (not words or len(word.group()) > _SHORT):
            break
        if not words and word.start() > low + 1:
            return None
        words.append(word)
    unspaced = bool(words) and re.match(f"[{UNSPACED}]", words[0].group()) is not None
    while words and _cased(words[-1].group()) and not words[-1].group()[0].isupper():
        words.pop()
    if not words or (len(words) > _MOST_WORDS and not unspaced):
        return None
    if unspaced:
        run = pattern("place ends", text.language).search(bare(printed[words[0].start() : words[-1].end()]))
        if run is not None:
            words = [word for word in words if word.end() <= words[0].start() + run.start()]
        if len(words) < 2 or len(words) > 8:
            return None
    behind = re.split(r"[,;(\d،؛，、；（]", printed[words[-1].end() : high + _LANGUAGES], maxsplit=1)[0]
    if pattern("copies", text.language).search(bare(folded_text(behind))):  # "done in Georgian and Russian languages"
        return None
    return Place(words[0].start(), words[-1].end(), "")


def _gap(between: str) -> bool:
    return len(between) > 2 or any(not char.isspace() and char not in "-'’." for char in between)


def _before(text: Text, low: int, high: int, day: tuple[int, int]) -> Place | None:
    printed = text.document.text
    low = max(low, day[1]) if day[1] <= high else low
    parts = [each.end() for each in _PART.finditer(printed, low, high)]
    low = parts[-1] if parts else low
    words: list[re.Match[str]] = []
    for word in reversed(list(_WORD.finditer(printed, low, high))):
        if _is_end(word.group(), text) or (_cased(word.group()) and not word.group()[0].isupper()):
            break
        words.insert(0, word)
    if not words or len(words) > _MOST_WORDS or printed[words[-1].end() : high].strip():
        return None
    return Place(words[0].start(), words[-1].end(), "")
