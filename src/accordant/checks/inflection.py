"""The endings of a printed word that the grammar of its language may change, its stem kept.

Without them Рабат falls on «в Рабате» and Лавров on «Сергеем Лавровым»; with letters of the stem given up too, Salman passes for Sulaiman.
"""

from __future__ import annotations

from functools import cache, lru_cache

from accordant.checks.boundaries import folded
from accordant.checks.forms import unaccented
from accordant.lexicons import entries, with_list

_SHORTEST_STEM = 2
_WHOLE_WORD = 3


@cache
def _by_ending(codes: tuple[str, ...], *, persons: bool = False) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Each listed ending of the languages with the groups that hold it; `persons` have no plural.

    The endings of a group stand for one another, the first is the nominative.
    """
    found: dict[str, list[tuple[str, ...]]] = {}
    for code in codes:
        for key, listed in entries(code, "endings").items():
            group = tuple("" if ending == "-" else unaccented(folded(ending)) for ending in listed)
            for ending in () if persons and key.startswith("plural") else group:
                found.setdefault(ending, []).append(group)
    return {ending: tuple(groups) for ending, groups in found.items()}


def _stems(word: str, groups: dict[str, tuple[tuple[str, ...], ...]]) -> list[tuple[str, str, tuple[str, ...]]]:
    """Each stem of the word, the ending it was cut from and a group that lists the ending."""
    longest = max(map(len, groups), default=0)
    found = []
    for length in range(min(longest, len(word)) + 1):
        stem, ending = word[: len(word) - length], word[len(word) - length :]
        if len(stem) >= _SHORTEST_STEM or (not stem and length >= _WHOLE_WORD):
            found += [(stem, ending, group) for group in groups.get(ending, ())]
    return found


@lru_cache(maxsize=16_384)
def inflections(word: str, codes: tuple[str, ...]) -> frozenset[str]:
    """The folded word with each ending that a group listed in the languages lets stand for its own."""
    return frozenset({word} | {stem + other for stem, _, group in _stems(word, _by_ending(codes)) for other in group})


@cache
def _genitives(codes: tuple[str, ...]) -> tuple[tuple[tuple[str, str], ...], frozenset[str]]:
    """The endings of the genitive of a person's name with those of its nominative, and the names that end so themselves."""
    pairs = [
        (folded(ending), "" if endings[0] == "-" else folded(endings[0]))
        for code in codes
        for key, endings in entries(code, "endings").items()
        if key.startswith("genitive of a name")
        for ending in endings[1:]
    ]
    own = {folded(name) for code in codes for names in entries(code, "names_like_genitives").values() for name in names}
    return tuple(pairs), frozenset(own)


@lru_cache(maxsize=8192)
def owners(word: str, codes: tuple[str, ...]) -> tuple[str, ...]:
    """The names that the folded word may be the genitive of: Kok of «Koks», and none of «Jacobs»."""
    pairs, own = _genitives(codes)
    if word in own:
        return ()
    return tuple(word[: -len(ending)] + instead for ending, instead in pairs if word.endswith(ending) and len(word) - len(ending) > _SHORTEST_STEM)


@lru_cache(maxsize=16_384)
def nominatives(word: str) -> tuple[str, ...]:
    """The folded word, and each that it may be an inflected form of."""
    last = word[-1]
    found = dict.fromkeys([word])
    for stem, ending, group in _stems(word, _by_ending(with_list("endings"), persons=True)):
        nominative = stem + group[0]
        if ending and ending != group[0] and stem and _fits(nominative, last):
            found[nominative] = None
    return tuple(found)


def _fits(nominative: str, last: str) -> bool:
    """Are the two of one alphabet, so that no Latin ending is hung on a word of another?"""
    return (nominative[-1] < "\u0250") == (last < "\u0250")
