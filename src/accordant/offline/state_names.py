"""The names that states are printed under: "Kingdom of Morocco", not "Moroccan", and not "the Kingdom".

The words for a country are listed with its adjectives, and "Moroccan" states MA; but nobody is called so. A name in full is the name of the
state with the word of its form: République du Sénégal, Somali Federal Cumhuriyeti, 斐济共和国.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
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
_CODES = re.compile(r"[A-Z]{2}")
_BENT = frozenset("~()")
"""What marks a form that is listed for its endings, as adjectives are."""
_LONGEST_ACRONYM = 5
_ARTICLE = "ال"


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
    if printed[:1].islower():
        return False
    if printed.isupper() and len(printed) <= _LONGEST_ACRONYM and printed.isascii():
        return True
    codes = tuple(str(code) for code in ((language,) if language in languages() else languages()))
    return _known(tuple(token.word for token in tokens(text)), codes)


@lru_cache(maxsize=4096)
def _known(word: tuple[str, ...], codes: tuple[str, ...]) -> bool:
    known = _names(codes)
    if word in known or (word and (_ARTICLE + word[0], *word[1:]) in known):
        return True
    bent = [inflections(each, codes) for each in word]
    return any(len(name) == len(word) and all(part in some for part, some in zip(name, bent, strict=True)) for name in known)


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
        listed = ((key, form) for key, forms in entries(code, "countries").items() if _CODES.fullmatch(key) for form in forms)
        found += [form for _, form in listed if " " in form and not set(form) & _BENT and not form[:1].islower()]
    parted = [part for name in found for part in (name, re.sub(r"\s*[(（].*", "", name))]
    return frozenset(tuple(token.word for token in tokens(folded(name))) for name in parted)
