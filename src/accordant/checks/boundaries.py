"""Where a stated value begins and ends: word boundaries, clitics, scripts without spaces.

Searched without them, "MA" is found in MARCH, "no" in notice and "5" in "1,5"; searched with the boundaries of English, الرباط is not
found in «بالرباط», nor 北京 in «在北京签署», and half of the true values of Arabic and Chinese fall.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from accordant.folding import folded_text
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from collections.abc import Iterator

UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
"""Thai, Lao, Burmese, Khmer, kana and Chinese characters: words of these scripts are written without spaces."""
_UNSPACED = re.compile(f"[{UNSPACED}]")
_WORD_BEFORE = re.compile(r"\w*$")
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff]")
_HAN = re.compile("[\u3005\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_HANGUL = re.compile("[\uac00-\ud7a3]+")
_NUMERALS = frozenset("〇零一二三四五六七八九十百千万萬億亿兆两兩")
_SHORTEST_AFTER_CLITIC = 3


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """The text, folded, without white space at its ends."""
    return text.lower() if text.isascii() and text.isalpha() else folded_text(text).strip()


@cache
def proclitics(*, future: bool = True, language: str | None = None) -> frozenset[str]:
    """The listed words that are written as one with the word after them, folded; with the Arabic future or without.

    Those of one language, or of every language where none with lists is named: Persian and Urdu, in Arabic's script, have none.
    """
    keys = ("proclitic", "future") if future else ("proclitic",)
    codes = (language,) if language in languages() else languages()
    return frozenset(folded(form) for code in codes for key in keys for form in entries(code, "clitics").get(key, ()))


@cache
def enclitics() -> frozenset[str]:
    """The listed particles that are written as one with the word before them, folded."""
    return frozenset(folded(form) for code in languages() for form in entries(code, "clitics").get("enclitic", ()))


def _within_a_word(char: str) -> bool:
    """Is it a letter, a digit, or a vowel sign of an Indian script, which stands in the word as a letter does: रामायण begins with no राम?"""
    return char.isalnum() or ("\u0900" <= char <= "\u0dff" and unicodedata.category(char)[0] == "M")


def _apart(left: str, right: str) -> bool:
    """Do two neighbouring characters belong to different words?"""
    if not (_within_a_word(left) and _within_a_word(right)):
        return True
    if left.isdigit() and right.isdigit():
        return False
    if _UNSPACED.match(left) or _UNSPACED.match(right):
        return not ((left in _NUMERALS and right in _NUMERALS) or (_KATAKANA.match(left) and _KATAKANA.match(right)))
    return left.isdigit() != right.isdigit() and not (left.isascii() and right.isascii())


def _begins(text: str, start: int, end: int, language: str | None) -> bool:
    if start == 0:
        return True
    before, first = text[start - 1], text[start]
    if first.isdigit() and before in ".,٫" and start > 1 and text[start - 2].isdigit():
        return False  # the 5 of 1,5
    if _apart(before, first):
        return True
    head = re.match(r"\w*", text[start:end])
    if head is None or len(head.group()) < _SHORTEST_AFTER_CLITIC:
        return False
    run = _WORD_BEFORE.search(text, max(0, start - 8), start)
    return run is not None and run.group() in proclitics(language=language)


def _ends(text: str, end: int) -> bool:
    if end >= len(text):
        return True
    last, after = text[end - 1], text[end]
    if last.isdigit() and after in ".," and end + 1 < len(text) and text[end + 1].isdigit():
        return False
    return _apart(last, after) or _before_particle(text, end)


def _before_particle(text: str, end: int) -> bool:
    """Is what follows on the same word only a listed Korean particle (은, 에서, ...)?"""
    rest = _HANGUL.match(text, end)
    if rest is None or rest.group() not in enclitics():
        return False
    return rest.end() == len(text) or _apart(text[rest.end() - 1], text[rest.end()])


def _inside_han(text: str, start: int, end: int) -> bool:
    """Is it one Chinese character, and no numeral, with others on both sides? Alone it is part of a word: 議 of 会議録."""
    if end - start != 1 or start == 0 or end >= len(text) or text[start] in _NUMERALS:
        return False
    return all(_HAN.match(char) for char in text[start - 1 : end + 1])


def occurrences(needle: str, text: str, language: str | None = None) -> Iterator[tuple[int, int]]:
    """Where `text` holds `needle` as words of its own, as half-open ranges in `text`. Both are folded.

    A range begins after a clitic of `language`; of «للمغرب» (ل + ال + مغرب, the alef unwritten) it is «لمغرب» that states المغرب.
    """
    start = text.find(needle) if needle else -1
    while start >= 0:
        end = start + len(needle)
        if _begins(text, start, end, language) and _ends(text, end) and not _inside_han(text, start, end):
            yield start, end
        start = text.find(needle, start + 1)
    if needle.startswith("ال") and len(needle) > 4 and proclitics(language=language):
        bare = needle[2:].removeprefix("ل") if needle.startswith("الل") else needle[2:]
        assimilated = "لل" + bare
        start = text.find(assimilated)
        while start >= 0:
            end = start + len(assimilated)
            run = _WORD_BEFORE.search(text, max(0, start - 4), start)
            if (run is None or run.group() in {"", "و", "ف"}) and _ends(text, end):
                yield start + 1, end
            start = text.find(assimilated, start + 1)
