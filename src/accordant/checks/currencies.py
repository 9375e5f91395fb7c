"""Which words, signs and codes stand for which currency.

"$" is the money of some twenty states and «دينار» of eight: a bare one is open until a country beside it decides («دولار أمريكي», "Moroccan
dirhams", "dinars of Kuwait").
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import NamedTuple

import babel
from babel.numbers import get_territory_currencies, list_currencies

from accordant.checks.words import Node, folded, forms
from accordant.lexicons import languages as languages_listed


class Currency(NamedTuple):
    """The ISO 4217 codes that a word may stand for, and how many of the unit it says by itself («دولارين»: two); `minor`: how many of it are one unit."""

    codes: frozenset[str]
    said: int = 0
    minor: int = 0


@cache
def codes() -> frozenset[str]:
    """All codes of ISO 4217 that CLDR knows, former ones too."""
    return frozenset(list_currencies())


@cache
def currencies(languages: tuple[str, ...]) -> tuple[Node[Currency], dict[str, frozenset[str]]]:
    """The words for currencies in these languages as a tree, and the words around them by what they do."""
    root: Node[Currency] = Node()
    listed: set[str] = set()
    words: dict[str, set[str]] = {"between": set(), "of": set(), "joining": set()}
    for language in languages:
        own: set[str] = set()
        for key, form in forms(language, "currencies"):
            if key in words:
                words[key].add(folded(form))
                continue
            sign = any(unicodedata.category(char) == "Sc" for char in form)
            if sign and folded(form) in listed:
                continue  # ¥ is the yuan in a Chinese text, whatever other languages take it for
            own.add(folded(form))
            listed.add(folded(form))
            parts = key.split()
            if key.startswith("/"):
                root.add(form, Currency(frozenset(), minor=int(key[1:])))
            elif parts[0].isdecimal():
                root.add(form, Currency(frozenset(parts[1:]), int(parts[0])))
            else:
                root.add(form, Currency(frozenset(parts)))
        for code, name in _cldr(language):
            if folded(name) not in own:
                root.add(name, Currency(frozenset({code})))
    for key, form in symbols():
        if folded(form) not in listed:
            root.add(form, Currency(frozenset(key.split())))
    return root, {key: frozenset(some) for key, some in words.items()}


@cache
def saying(languages: tuple[str, ...]) -> bool:
    """Whether a word of these languages says how many of a currency there are: «دولارين»."""
    return any(key.split()[0].isdecimal() for language in languages for key, _ in forms(language, "currencies"))


@cache
def symbols() -> tuple[tuple[str, str], ...]:
    """(codes, sign) of the currency signs that any list knows: "US$", "₹"; they are written alike in every language."""
    found: dict[str, str] = {}
    for language in languages_listed():
        for key, form in forms(language, "currencies"):
            if key not in {"between", "of", "joining"} and not key[0].isdigit() and key[0] != "/" and any(unicodedata.category(char) == "Sc" for char in form):
                known = found.get(form)
                found[form] = key if known is None or len(key) > len(known) else known
    return tuple((key, form) for form, key in found.items() if " " not in form)


def _cldr(language: str) -> list[tuple[str, str]]:
    try:
        locale = babel.Locale.parse(language)
    except (babel.UnknownLocaleError, ValueError):
        return []
    found = [(code, name) for code, name in locale.currencies.items() if "(" not in name]
    plurals = locale._data["currency_names_plural"]  # noqa: SLF001 - Babel has no public list of them
    return found + [(code, name) for code, names in plurals.items() for name in names.values() if "(" not in name]


@cache
def money_of(country: str) -> frozenset[str]:
    """The currencies that are legal tender in a country."""
    return frozenset(get_territory_currencies(country)) if country.isalpha() else frozenset()
