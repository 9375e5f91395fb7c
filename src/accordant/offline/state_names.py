"""The names that states are printed under: "Kingdom of Morocco", not "Moroccan", and not "the Kingdom".

The words for a country are listed with its adjectives, and "Moroccan" states MA; but nobody is called so. A name in full is the name of the
state with the word of its form: République du Sénégal, Somali Federal Cumhuriyeti, 斐济共和国.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import babel

from accordant.checks.boundaries import folded
from accordant.checks.forms import tokens
from accordant.checks.inflection import inflections
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from accordant.checks.forms import Reading

_GAP = re.compile(r"[ '\u200c-]*\n?")
_FORM, _WORD, _OF = "party form", "party form word", "party of"
_LONGEST_ACRONYM = 5


def form_of(text: str, start: int, end: int, words: list[Reading]) -> tuple[int, int] | None:
    """Where the name in full stands, of which the country's name at `start:end` is part; None where no word of a state's form is with it."""
    low = _reach([word for word in words if word.end <= start][-6:][::-1], text, start, left=True)
    high = _reach([word for word in words if word.start >= end][:4], text, end, left=False)
    return None if (low, high) == (start, end) else (low, high)


def _reach(words: list[Reading], text: str, edge: int, *, left: bool) -> int:
    """The far edge of the words of form that stand in a row beside `edge`; without what only links them at their end."""
    at = far = edge
    for word in words:
        gap = text[word.end : at] if left else text[at : word.start]
        if not _GAP.fullmatch(gap) or len(gap) > 2:
            break
        keys = set(word.keys)
        if not keys & ({_FORM, _WORD, _OF} if left and far == edge else {_FORM, _WORD}) or (_FORM in keys and far != edge):
            break
        at = word.start if left else word.end
        if _FORM in keys or (_WORD in keys and far != edge):
            far = at
    return far


def is_name(text: str, printed: str, language: str | None) -> bool:
    """Whether a word for a country, as folded and as printed, is a name of it and no adjective."""
    if printed.isupper() and len(printed) <= _LONGEST_ACRONYM and printed.isascii():
        return True
    word = tuple(token.word for token in tokens(text))
    codes = (language,) if language in languages() else languages()
    known = _names(tuple(str(each) for each in codes))
    if word in known:
        return True
    if len(word) > 1 and not printed[:1].islower():
        return True
    if any(("ال" + word[0], *word[1:]) in known for _ in word[:1]):
        return True
    return (
        len(word) == 1
        and not printed[:1].islower()
        and any((other,) in known for other in inflections(word[0], tuple(str(each) for each in codes)))
    )


@cache
def _names(codes: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    found = []
    for code in codes:
        for locale in (code, *entries(code, "countries").get("locale", ())):
            try:
                found += [name for key, name in babel.Locale.parse(locale).territories.items() if key.isalpha()]
            except (babel.UnknownLocaleError, ValueError):
                continue
        found += entries(code, "reader").get("party name", ())
    parted = [part for name in found for part in (name, re.sub(r"\s*[(（].*", "", name))]
    return frozenset(tuple(token.word for token in tokens(folded(name))) for name in parted)
