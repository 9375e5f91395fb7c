"""Is a Latin-script name of a passage, as its language writes foreign names, the same as the value's?

Compared letter by letter, no «Gorbatschow» (de), «Gorbatsjov» (nl) or «Gorbaciov» (it) is "Gorbachev"; compared by likeness, Lavrov is
Larov and Jelzin Jensen. Each language lists the groups of letters that it writes otherwise than English; every letter of both words must
be accounted for, by the list of one language and no other.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from accordant.checks.boundaries import folded
from accordant.checks.forms import unaccented
from accordant.lexicons import entries

_SHORTEST = 4
_TWO_SYLLABLES = re.compile("[aeiouy]+[^aeiouy]+[aeiouy]")
"""Words of fewer letters or one syllable are too often other names: Jong and Yong, Chan and Khan."""
_ONE = (("ph", "f"), ("x", "ks"), ("ck", "k"), ("y", "i"), ("ii", "i"), ("ii", "i"))
_DOUBLED = re.compile(r"([^aeiouy])\1")
_STROKED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i", "ß": "ss", "þ": "th", "ð": "d", "ə": "a"})


class _Table(NamedTuple):
    """The spellings in English of a language's groups of letters: in a word, at its beginning, at its end."""

    anywhere: dict[str, tuple[str, ...]]
    first: dict[str, tuple[str, ...]]
    last: dict[str, tuple[str, ...]]
    longest: int


@lru_cache(maxsize=8192)
def _plain(word: str) -> str:
    """A folded word without accents, doubled consonants single, letters that are never told apart as one."""
    word = unaccented(word).translate(_STROKED).replace("'", "")
    for spelling, usual in _ONE:
        word = word.replace(spelling, usual)
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=8192)
def _single(word: str) -> str:
    return _DOUBLED.sub(r"\1", folded(word).replace("'", ""))


@cache
def _table(code: str) -> _Table:
    found: dict[str, dict[str, tuple[str, ...]]] = {"": {}, "first": {}, "last": {}}
    for key, spellings in entries(code, "transcription").items():
        where, _, unit = key.rpartition(" ")
        found[where][_single(unit)] = tuple(dict.fromkeys("" if s == "-" else _plain(folded(s)) for s in spellings))
    longest = max((len(unit) for some in found.values() for unit in some), default=1)
    return _Table(found[""], found["first"], found["last"], longest)


@cache
def _beginnings(code: str) -> dict[str, frozenset[str]]:
    """The letters that the English spelling of a word may begin with, by the first letter of the printed one without its accent."""
    table = _table(code)
    found: dict[str, set[str]] = {}
    for some in (table.anywhere, table.first):
        for unit, spellings in some.items():
            found.setdefault(_plain(unit[0])[0], set()).update(s[0] for s in spellings if s)
    return {letter: frozenset(letters) for letter, letters in found.items()}


def beginnings(first: str, printed_in: tuple[str, ...], named_in: tuple[str, ...]) -> frozenset[str]:
    """The letters that a word may begin with which is the printed form, or is printed, of one that begins with `first`."""
    first = _plain(first)
    there = {letter for code in printed_in for letter, heads in _beginnings(code).items() if first in heads}
    found = there.union(*(_beginnings(code).get(first, ()) for code in named_in))
    return frozenset({"y", "i", *found} if found & {"y", "i"} else found)


def transcribes(printed: str, name: str, codes: tuple[str, ...]) -> bool:
    """Is `printed` how one of the languages writes the name? Both are folded Latin words, `printed` with its accents."""
    if len(printed) < _SHORTEST or len(name) < _SHORTEST:
        return False
    head, wanted = _plain(printed)[0], _plain(name)
    return _TWO_SYLLABLES.search(wanted) is not None and any((head == wanted[0] or wanted[0] in _beginnings(code).get(head, ())) and _transcribes(_single(printed), wanted, code) for code in codes)


@lru_cache(maxsize=16_384)
def _transcribes(printed: str, wanted: str, code: str) -> bool:
    table, length = _table(code), len(printed)
    reached: list[set[int]] = [set() for _ in range(length + 1)]
    reached[0].add(0)
    for at in range(length):
        places = reached[at]
        if not places:
            continue
        for end in range(at + 1, min(length, at + table.longest) + 1):
            unit = printed[at:end]
            ways = list(table.anywhere.get(unit, ()))
            if at == 0:
                ways += table.first.get(unit, ())
            if end == length:
                ways += table.last.get(unit, ())
            if end == at + 1:
                ways.append(_plain(unit))
            for way in ways:
                for place in places:
                    if wanted.startswith(way, place):
                        reached[end].add(place + len(way))
                    if way and place and wanted[place - 1] == way[0] and (way[0] == "i" or way[0] not in "aeou") and wanted.startswith(way[1:], place):
                        reached[end].add(place + len(way) - 1)  # a letter that ends one group and begins the next is single in the name
    return len(wanted) in reached[length]
