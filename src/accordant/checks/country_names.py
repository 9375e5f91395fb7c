"""Which words stand for which country, and how surely.

CLDR knows names and nothing else: not «المغربية», not "Moroccans", not "Rabat". And names share words: Niger and Nigeria, two Congos, the
Americas, «مالي» for Mali and for "financial". The lists under lexicons/ say so, and the longest entry wins.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import babel

from accordant.checks.words import Node, folded, forms
from accordant.lexicons import entries

_NO_COUNTRIES = frozenset(("EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"))
ELSEWHERE = "-"
"""Stands among the codes of a form that may be no country at all."""


class Naming(NamedTuple):
    """The codes that a form may stand for, whether as a name or as a capital, and how it is written: "Chad", "UAE"."""

    codes: frozenset[str]
    kind: str  # name, capital
    capital: bool
    acronym: bool = False


@cache
def codes() -> frozenset[str]:
    """All codes of ISO 3166-1 alpha-2, and XK."""
    territories = [str(code) for code in babel.Locale("en").territories]
    return frozenset(code for code in territories if len(code) == 2 and code.isalpha()) - _NO_COUNTRIES


@cache
def names(languages: tuple[str, ...]) -> Node[Naming]:
    """The words for countries in these languages as one tree."""
    root: Node[Naming] = Node()
    words = frozenset(folded(form) for language in languages for form in entries(language, "countries").get("word too", ()))
    for language in languages:
        own = _own(language)
        taken = {folded(form) for _, form in own}
        for code, form in _cldr(language):
            if folded(form) not in taken:
                _add(root, form, frozenset({code}), "name", words)
        for key, form in own:
            _add(root, form, frozenset(key.split()), "name", words)
        for key, form in forms(language, "former_names"):
            _add(root, form, frozenset(part for part in key.split() if part.isalpha()), "name", words)
        for key, form in forms(language, "capitals"):
            _add(root, form, frozenset({key}), "capital", words)
    return root


@cache
def before(languages: tuple[str, ...]) -> frozenset[str]:
    """The words behind which a form that is an ordinary word too is read as a country."""
    return frozenset(folded(form) for language in languages for form in entries(language, "countries").get("before", ()))


@cache
def listed(language_list: tuple[str, ...], key: str) -> frozenset[str]:
    """The forms, folded, that the country lists of these languages hold under a key that is no code."""
    return frozenset(folded(form) for language in language_list for form in entries(language, "countries").get(key, ()))


def _own(language: str) -> list[tuple[str, str]]:
    return [(key, form) for key, form in forms(language, "countries") if key not in {"before", "word too", "given name", "shared"}]


def _cldr(language: str) -> list[tuple[str, str]]:
    try:
        territories = babel.Locale.parse(language).territories
    except (babel.UnknownLocaleError, ValueError):
        return []
    found = [(code, name) for code, name in territories.items() if code in codes()]
    plain = []
    for code, name in found:
        opened = name.find(" (")
        if opened > 0 and code != "CC":  # "Myanmar (Burma)"
            plain.append((code, name[:opened]))
    return found + plain


def _add(root: Node[Naming], form: str, named: frozenset[str], kind: str, words: frozenset[str]) -> None:
    written = kind == "capital" or folded(form) in words
    naming = Naming(named, kind, written and form[0].isupper(), len(form) < 6 and form.isupper())
    root.add(form, naming)
    if "&" in form:
        root.add(form.replace("&", "and"), naming)
