"""Which words stand for which country, and how surely.

CLDR knows names and nothing else: not «المغربية», not "Moroccans", not "Rabat". And names share words: Niger and Nigeria, two Congos, the
Americas, «مالي» for Mali and for "financial". The lists under lexicons/ say so, and the longest entry wins.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import babel

from accordant.checks.words import Node, fold_together, folded, forms, script, tokenize
from accordant.lexicons import entries

_NO_COUNTRIES = frozenset(("EU", "EZ", "UN", "QO", "ZZ", "XA", "XB", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"))
ELSEWHERE = "-"
"""Stands among the codes of a form that may be no country at all."""


class Naming(NamedTuple):
    """The codes that a form may stand for, whether as a name or as a capital, and how it is written: "Chad", "UAE".

    `beside` holds the further states that one joint name stands for: 中美, «한미».
    """

    codes: frozenset[str]
    kind: str  # name, capital
    capital: bool
    acronym: bool = False
    beside: tuple[frozenset[str], ...] = ()
    hyphen: bool = False  # written with a hyphen at its end: a country only before one, franco-marroquí, never franco suizo


@cache
def codes() -> frozenset[str]:
    """All codes of ISO 3166-1 alpha-2, and XK."""
    territories = [str(code) for code in babel.Locale("en").territories]
    return frozenset(code for code in territories if len(code) == 2 and code.isalpha()) - _NO_COUNTRIES


@cache
def names(languages: tuple[str, ...]) -> Node[Naming]:
    """The words for countries in these languages as one tree."""
    if len(languages) > 1 and _script(languages[0]) not in {_script(language) for language in languages[1:]}:
        return _side_by_side(names(languages[:1]), names(languages[1:]))  # a Ukrainian text with an English word in it
    root: Node[Naming] = Node()
    words = listed(languages, "word too")
    for language in languages:
        own, cldr, seats = _own(language), _cldr(language), (*forms(language, "capitals"), *_zone_cities(language))
        fold_together(form for _, form in (*own, *cldr, *seats))
        taken = {folded(form) for _, form in own}
        cldr = [(code, form) for code, form in cldr if folded(form) not in taken]
        taken.update(folded(form) for _, form in cldr)
        for code, form in (*cldr, *_derived(language, [*own, *cldr], taken)):
            _add(root, form, frozenset({code}), "name", words)
        for key, form in own:
            _add(root, form, key, "name", words)
        if language != "en" and cldr and script(cldr[0][1][0]) == "Latin":  # New Jersey is no Jersey in any of them
            for key, form in _own("en"):
                if key == ELSEWHERE and folded(form) not in taken:
                    _add(root, form, key, "name", words)
        for key, form in forms(language, "former_names"):
            _add(root, form, frozenset(part for part in key.split() if part.isalpha()), "name", words)
        for key, form in seats:
            if folded(form) not in taken:
                _add(root, form, key, "capital", words)
    return root


def _script(language: str) -> str:
    """The script in which CLDR writes the countries in a language; empty where it does not."""
    named = _cldr(language)
    return script(named[0][1][0]) if named else ""


def _side_by_side(first: Node[Naming], other: Node[Naming]) -> Node[Naming]:
    """One tree with the entries of both, which share few words."""
    root: Node[Naming] = Node()
    root.found = [*first.found, *(each for each in other.found if each not in first.found)]
    root.children = {**first.children, **other.children}
    for word in first.children.keys() & other.children.keys():
        root.children[word] = _side_by_side(first.children[word], other.children[word])
    return root


@cache
def foreign_names(languages: tuple[str, ...]) -> Node[Naming]:
    """CLDR's English names, for a text in another language of the same script that prints them; none that are words or names of persons."""
    root: Node[Naming] = Node()
    unsure = listed(("en",), "word too") | listed(("en",), "given name") | listed(languages, "word too") | listed(languages, "given name")
    own = frozenset(folded(form) for language in languages for _, form in (*_own(language), *_cldr(language)))  # read already, or passed over: Monaco di Baviera
    passed = unsure | own | {"niger", "guinea", "dominica", "congo"}
    for code, form in _cldr("en"):
        if len(form) > 4 and folded(form) not in passed:
            root.add(form, Naming(frozenset({code}), "name", capital=True))
    for key, form in _own("en"):
        if key == ELSEWHERE:
            root.add(form, Naming(frozenset({ELSEWHERE}), "name", capital=False))
        elif len(key.split()) == 1 and " " in form and form[0].isupper():
            root.add(form, Naming(frozenset({key}), "name", capital=True))
    return root


@cache
def listed(languages: tuple[str, ...], key: str) -> frozenset[str]:
    """The forms, folded, that the country lists of these languages hold under a key that is no code."""
    return frozenset(folded(form) for language in languages for form in entries(language, "countries").get(key, ()))


@cache
def tongues(languages: tuple[str, ...]) -> frozenset[str]:
    """The first words, folded, of what CLDR calls languages in these languages: "French" is one, "France" is none."""
    found: set[str] = set()
    for language in languages:
        try:
            found.update(tokenize(folded(name))[0].text for code, name in babel.Locale.parse(language).languages.items() if len(code) < 4)
        except (babel.UnknownLocaleError, ValueError):
            continue
    return frozenset(found)


def _own(language: str) -> list[tuple[str, str]]:
    return [(key, form) for key, form in forms(language, "countries") if key[:2].isupper() or key == ELSEWHERE]


@cache
def _cldr(language: str) -> list[tuple[str, str]]:
    """(code, name) after CLDR, in the language and in the further locales that its list names: `locale: zh_Hant`."""
    found = []
    for name in (language, *entries(language, "countries").get("locale", ())):
        try:
            territories = babel.Locale.parse(name).territories
        except (babel.UnknownLocaleError, ValueError):
            continue
        found += [(code, name) for code, name in territories.items() if code in codes()]
    plain = []
    for code, name in found:
        opened = min((at for at in (name.find(" ("), name.find("（")) if at > 0), default=0)
        if opened and code != "CC":  # "Myanmar (Burma)"
            plain.append((code, name[:opened]))
    return found + plain


def _derived(language: str, known: list[tuple[str, str]], taken: set[str]) -> list[tuple[str, str]]:
    """(code, form) of what the language makes of any name: Faslı of Fas, जापानी of जापान, Wakenya of Kenya; nothing that is another name."""
    suffixes, prefixes = ([form for key, form in forms(language, "countries") if key == affix] for affix in ("suffix", "prefix"))
    if not suffixes and not prefixes:
        return []
    names_only = [(code, form) for code, form in known if len(code) == 2 and code.isalpha()]
    made = [(code, form + suffix) for suffix in sorted(suffixes, key=len) for code, form in names_only]
    made += [(code, prefix + form) for prefix in sorted(prefixes, key=len) for code, form in names_only if form.isalpha()]
    fold_together(form for _, form in made)
    found: dict[str, tuple[str, str]] = {}
    for code, form in made:  # the shortest affix first: نیجریه‌ای is of نیجریه, not of نیجر
        plain = folded(form)
        if plain not in taken:
            found.setdefault(plain, (code, form))
    return list(found.values())


@cache
def _capital_zones() -> tuple[tuple[str, str, str], ...]:
    """(code, time zone, English name) of the capitals that a time zone is named after."""
    territories = babel.core.get_global("zone_territories")
    capitals = {(code, folded(form)) for code, form in forms("en", "capitals")}
    cities = [(code, zone, zone.rpartition("/")[2].replace("_", " ")) for zone, code in territories.items()]
    return tuple((code, zone, city) for code, zone, city in cities if (code, folded(city)) in capitals)


def _zone_cities(language: str) -> list[tuple[str, str]]:
    """(code, name) of capitals after CLDR's names of time zones, in the language and in the further locales that its list of countries names."""
    found = []
    for name in (language, *entries(language, "countries").get("locale", ())):
        try:
            zones = babel.Locale.parse(name).time_zones
        except (babel.UnknownLocaleError, ValueError):
            continue
        for code, zone, english in _capital_zones():
            city = zones[zone].get("city") if zone in zones else None
            if city or (language != "en" and name == language):
                found.append((code, city or english))
    return list(dict.fromkeys(found))


@cache
def _stands_for(key: str) -> tuple[frozenset[str], ...]:
    """The codes that a key of a list names, those of each further country it is joined with apart."""
    return tuple(frozenset(part.split()) for part in key.split("+"))


def _add(root: Node[Naming], form: str, named: str | frozenset[str], kind: str, words: frozenset[str]) -> None:
    plain = folded(form)
    written = kind == "capital" or plain in words
    first, *beside = _stands_for(named) if isinstance(named, str) else (named,)
    naming = Naming(first, kind, written and form[0].isupper(), len(form) < 6 and form.isupper(), tuple(beside), form.endswith("-"))
    root.add(form, naming)
    if "&" in form:
        root.add(form.replace("&", "and"), naming)
    if "ı" in plain:  # capitals of a Turkish word lose the difference: KIRGIZİSTAN
        root.add(plain.replace("ı", "i"), naming)
