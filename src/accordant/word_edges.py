"""Where a run of characters may begin and end: at the edges of words and numbers.

Without it "MA" is found inside MARCH, "1" inside "4821" and "5" inside "2.5", while «الرباط» is lost inside «بالرباط», because Arabic
writes its prepositions onto the word.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from itertools import islice, product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CLEAN, CLITIC = 0, 1
"""How good the edges are: those of words and numbers, or after a single letter that is a clitic or begins the word."""

MOST_PLACES = 5_000
"""A quote that stands in more places than this, mostly inside words, is not looked for in the rest."""

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff"
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
"""Scripts written without spaces, as the inside of a character class: Thai, Lao, Burmese, Khmer, Chinese, Japanese."""

MARKS = "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u0900-\u0963\u0970-\u09e5\u0a00-\u0a65\u0a70-\u0ae5\u0b00-\u0b65\u0b80-\u0be5\u0c00-\u0c65\u0c80-\u0ce5\u0d00-\u0d65\u0d80-\u0de5"
"""Marks and the Indic blocks (less their digits), as the inside of a character class: `\\w` leaves vowel signs out."""

_UNSPACED = re.compile(f"[{UNSPACED}]")
_NUMERALS = frozenset("〇零一二三四五六七八九十百千万萬亿億兆两兩")
_KATAKANA = frozenset(map(chr, (*range(0x30A1, 0x30FB), *range(0x30FC, 0x3100), *range(0x31F0, 0x3200))))
_OTHER, _LETTER, _DIGIT, _ALONE, _MARK = range(5)

_CONJUNCTIONS, _PREPOSITIONS = ("", "و", "ف"), ("", "ب", "ك", "ل", "س")
_WEAK = frozenset("".join(pair) for pair in product(_CONJUNCTIONS, _PREPOSITIONS)) - {""}
_STRONG = frozenset(a + b for a, b in product(_CONJUNCTIONS, ("ال", "لل", "بال", "كال")))
_SHORTEST_STEM = 3
_ARABIC_LETTER = re.compile("[\u0620-\u064a\u066e-\u06d3]")
_LONGEST_PARTICLE = 4
_HANGUL = re.compile("[\uac00-\ud7a3]")

_GROUP_BEFORE = re.compile(r"(?<!\d)\d{1,3}(?: \d{3})* $")
_GROUP_AFTER = re.compile(r" \d{3}(?!\d)")
_GROUP_START, _GROUP_END = re.compile(r"\d{3}(?!\d)"), re.compile(r"(?<!\d)\d{1,3}$")


@lru_cache(maxsize=16384)
def _kind(char: str) -> int:
    category = unicodedata.category(char)
    if category[0] == "M":
        return _MARK
    if category == "Nd" or (category == "No" and unicodedata.numeric(char, 1) % 1):
        return _DIGIT
    if category[0] == "L" or category in {"Nl", "Pc"}:
        return _ALONE if _UNSPACED.match(char) else _LETTER
    return _OTHER


def _parted(text: str, position: int) -> bool:
    """Whether a word or a number ends or begins between `text[position - 1]` and `text[position]`."""
    if position <= 0 or position >= len(text):
        return True
    before, after = text[position - 1], text[position]
    left, right = _kind(before), _kind(after)
    if right == _MARK:
        return left == _OTHER
    if left == _MARK:
        left = _ALONE if _UNSPACED.match(before) else _LETTER
    if _OTHER in (left, right):
        return not (
            (right == _DIGIT and before in ".," and position > 1 and _kind(text[position - 2]) == _DIGIT)
            or (left == _DIGIT and after in ".," and position + 1 < len(text) and _kind(text[position + 1]) == _DIGIT)
        )
    if _ALONE in (left, right):
        return not ((before in _NUMERALS and after in _NUMERALS) or (before in _KATAKANA and after in _KATAKANA))
    return left == _DIGIT and right == _LETTER


def edges(text: str, start: int, end: int) -> int | None:
    """How good the edges of `text[start:end]` are, `text` being folded: CLEAN, CLITIC, or None where they split a word or a number."""
    if not _right(text, start, end):
        return None
    if _parted(text, start):
        return None if text[start].isdecimal() and _splits_group_before(text, start) else CLEAN
    prefix = proclitic(text, start, end)
    if not prefix:
        return None
    return CLITIC if prefix in _WEAK and not text.startswith("ال", start) else CLEAN


def _right(text: str, start: int, end: int) -> bool:
    if _parted(text, end):
        if text[end - 1].isdecimal() and _GROUP_AFTER.match(text, end) and _GROUP_END.search(text, max(start, end - 4), end):
            return False
        return not (text.startswith("'t", end) and text[end - 1] == "n" and _parted(text, end + 2))
    last = end
    while last < len(text) and last - end <= _LONGEST_PARTICLE and not _parted(text, last):
        last += 1
    return text[end:last] in _particles()


@cache
def _particles() -> frozenset[str]:
    """The listed particles that are written as one with a Korean word before them."""
    from accordant.lexicons import entries, languages

    listed = (form for code in languages() for form in entries(code, "clitics").get("enclitic", ()))
    return frozenset(form for form in listed if _HANGUL.match(form))


def _splits_group_before(text: str, start: int) -> bool:
    return bool(_GROUP_START.match(text, start) and _GROUP_BEFORE.search(text, max(0, start - 16), start))


def proclitic(text: str, start: int, end: int) -> str:
    """The Arabic clitics written onto the word that begins at `start`, "" where what stands there is none."""
    first = start
    while first > 0 and start - first <= 4 and _ARABIC_LETTER.match(text[first - 1]):
        first -= 1
    prefix = text[first:start]
    if prefix not in _WEAK and prefix not in _STRONG:
        return ""
    stem = text[start : min(end, start + _SHORTEST_STEM)]
    return prefix if len(stem) == _SHORTEST_STEM and _ARABIC_LETTER.match(stem[-1]) else ""


def run_into_article(word: str) -> str:
    """The folded word behind the Arabic preposition that swallows the alef of its article (للمغرب for المغرب); "" where it has none."""
    if not word.startswith("ال") or len(word) <= _SHORTEST_STEM + 1:
        return ""
    return "لل" + word[2:].removeprefix("ل") if word.startswith("الل") else "لل" + word[2:]


def places(text: str, wanted: str, near: int | None, after: int) -> Iterator[int]:
    """Where `wanted` begins in `text`: in order, or the nearest to `near` first; at most MOST_PLACES of them."""
    return islice(_everywhere(text, wanted, after) if near is None or near <= after else _outward(text, wanted, near, after), MOST_PLACES)


def _everywhere(text: str, wanted: str, after: int) -> Iterator[int]:
    start = text.find(wanted, after)
    while start >= 0:
        yield start
        start = text.find(wanted, start + 1)


def _outward(text: str, wanted: str, near: int, after: int) -> Iterator[int]:
    ahead, behind = text.find(wanted, near), text.rfind(wanted, after, near + len(wanted) - 1)
    while ahead >= 0 or behind >= 0:
        if behind < 0 or 0 <= ahead - near <= near - behind:
            yield ahead
            ahead = text.find(wanted, ahead + 1)
        else:
            yield behind
            behind = text.rfind(wanted, after, behind + len(wanted) - 1)
