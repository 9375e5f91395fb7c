"""The numbers of a passage whose language nobody knows, read in each language it may be in and then compared.

"on" is ten in Turkish, "once" eleven in Spanish, "sei" six in Italian and "bin" a thousand in Turkish: in a list of all languages at once
every short note in Latin letters is full of numbers that nobody wrote.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

from accordant.checks.number_words import Numeral, atoms
from accordant.languages import function_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordant.checks.words import Token

_LONG = 5  # letters: a word of so many is rarely another one in another language
_WORDED = frozenset(("cardinal", "fraction", "ordinal"))


def speaking(tokens: list[Token], languages: tuple[str, ...]) -> tuple[str, ...]:
    """The languages that know a number word among the tokens."""
    words = {token.text for token in tokens if token.text[0].isalpha()}
    return tuple(language for language in languages if not words.isdisjoint(atoms((language,)).children))


def agreed(tokens: list[Token], languages: tuple[str, ...], read: Callable[[tuple[str, ...]], list[Numeral]]) -> list[Numeral]:
    """The numbers as `read` gives them in one language after the other: undecided where the languages differ, loose where only one knows them."""
    by_language = {language: read((language,)) for language in languages}
    every = sorted(((each, language) for language, some in by_language.items() for each in some), key=lambda pair: (pair[0].first, -pair[0].after))
    every_language, texts = set(languages), Counter(token.text for token in tokens)
    out: list[Numeral] = []
    at = 0
    while at < len(every):
        longest, _ = every[at]
        beyond = bisect_left(every, longest.after, lo=at, key=lambda pair: pair[0].first)
        same = every[at:beyond]
        alike = [(each, language) for each, language in same if (each.first, each.after) == (longest.first, longest.after)]
        values = tuple(dict.fromkeys(value for each, _ in alike for value in each.values))
        chosen = next((each for each, _ in alike if each.kind != "vague"), longest)
        chosen = chosen._replace(values=values, open=len(values) > 1 or any(each.open for each, _ in alike))
        known = {language for _, language in alike}
        if not chosen.digits and chosen.kind in _WORDED and not _decided(chosen, tokens, texts, known, every_language):
            chosen = chosen._replace(kind="loose")
        out.append(chosen)
        at += len(same)
    return out


def _decided(found: Numeral, tokens: list[Token], texts: Counter[str], known: set[str], languages: set[str]) -> bool:
    words = [token.text for token in tokens[found.first : found.after] if token.text[0].isalpha()]
    elsewhere = _spoken_in(frozenset(languages - known))
    if len(words) > 1 or len(known) > 1:
        return not all(word in elsewhere for word in words)
    if words[0] in elsewhere or len(words[0]) >= _LONG:
        return words[0] not in elsewhere
    rest = texts.keys() - set(words)
    return any(not rest.isdisjoint(function_words(language) - elsewhere) for language in known)


@lru_cache(maxsize=1024)
def _spoken_in(languages: frozenset[str]) -> frozenset[str]:
    """The function words of any of these languages."""
    return frozenset[str]().union(*(function_words(language) for language in languages))
