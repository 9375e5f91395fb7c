"""Names of countries in the languages without a folder of word lists, for a text whose language is not recognised.

A table's cell «Suomi», "Elveția" or «საქართველო» is too short for any language to be told from; read in the twenty languages with lists it names
no country, though CLDR knows it at once. A cell that is more than a name is left to the languages that have a list of their own.
"""

from __future__ import annotations

import unicodedata
from functools import cache

import babel
from babel import localedata
from babel.core import get_global

from accordant.checks.country_names import codes
from accordant.checks.words import fold_together, folded
from accordant.lexicons import entries, languages, with_list

_MOST_WORDS = 8
_VERY_MANY = 30
_HALF = 50
_TWO_LETTERS = 2


def script_of(text: str) -> str:
    """The script of the text's first letter after Unicode, in capitals: LATIN, HEBREW; empty where there is none."""
    return next((unicodedata.name(char, "?").split()[0] for char in text if char.isalpha()), "")


@cache
def listed_elsewhere(script: str) -> tuple[str, ...]:
    """The languages of a script that have a list of countries and no folder of their own."""
    others = (language for language in with_list("countries") if language not in languages())
    return tuple(language for language in others if any(script_of(form) == script for form in _some_forms(language)))


def bare_name(text: str) -> frozenset[str]:
    """The codes of the states that CLDR gives this whole text as a name of, in any state's language of its script; most often none."""
    plain = folded(text.strip(" \t\n.,;:()[]"))
    if not plain or len(plain.split()) > _MOST_WORDS:
        return frozenset()
    return _bare_names(_locales(script_of(plain))).get(plain, frozenset())


def name_in_any_language(text: str) -> frozenset[str]:
    """The codes of the states that CLDR gives this whole text as a name of in any language of its script, with a folder or without."""
    plain = folded(text.strip(" \t\n.,;:()[]"))
    if not plain or len(plain.split()) > _MOST_WORDS:
        return frozenset()
    script = script_of(plain)
    own = tuple(language for language in languages() if script_of(str(babel.Locale(language).territories["FR"])) == script)
    return _bare_names(own).get(plain) or bare_name(text)


@cache
def _bare_names(locales: tuple[str, ...]) -> dict[str, frozenset[str]]:
    known = codes()
    pairs = [(code, name) for language in locales for code, name in localedata.load(language)["territories"].items()]
    pairs += [(code, name.partition(" (")[0]) for code, name in pairs if " (" in name and code != "CC"]
    pairs = [(code, name) for code, name in pairs if code in known and len(name) > _TWO_LETTERS]
    fold_together(name for _, name in pairs)
    found: dict[str, set[str]] = {}
    for code, name in pairs:
        found.setdefault(folded(name), set()).add(code)
    return {name: frozenset(some) for name, some in found.items()}


@cache
def _locales(script: str) -> tuple[str, ...]:
    """CLDR's languages of a script; of one with very many, those that are official in a state and spoken by half of it."""
    names_of_scripts = babel.Locale("en").scripts
    likely = get_global("likely_subtags")
    written = []
    for name in localedata.locale_identifiers():
        subtags = likely.get(name, "").split("_")
        if "_" not in name and len(subtags) > 1 and names_of_scripts.get(subtags[1], "").upper().startswith(script) and name not in languages():
            written.append(name)
    return tuple(written) if len(written) < _VERY_MANY else tuple(name for name in written if name in _official())


@cache
def _official() -> frozenset[str]:
    states = get_global("territory_languages").values()
    return frozenset(
        language
        for spoken in states
        for language, facts in spoken.items()
        if facts["official_status"] in {"official", "de_facto_official"} and facts["population_percent"] >= _HALF
    )


def _some_forms(language: str) -> list[str]:
    return [forms[0] for key, forms in entries(language, "countries").items() if key[:2].isupper()][:3]
