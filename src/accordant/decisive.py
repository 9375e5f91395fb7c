"""Words that decide what a sentence says and that no wrong letter may turn into one another: countries, months, weekdays, numbers, names.

Without them a quote about 美国 is found where the text speaks of 中国, «в июле» where it says «в июне», and 삼년간 where it says 오년간: each differs
by one character, which is all that a misprint is.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import cache

from accordant.folding import bare, fold

_TOPICS = ("months", "weekdays", "countries", "capitals", "former_names", "given_names", "numbers")
_LONGEST, _SHORTEST = 8, 2  # characters of a listed word in a script without spaces
_SHORTEST_STEM = 2
_SURNAME, _GIVEN = 3, 2  # characters, at most
_LONGEST_PINYIN = 6


def _listed(language: str) -> list[str]:
    """The forms of the lists that decide, with their notation expanded; of a list of countries those that name one."""
    from accordant.checks.words import expand
    from accordant.languages import word_lists

    forms: list[str] = []
    for topic in _TOPICS:
        lists = word_lists(topic).get(language, {})
        endings = tuple(lists.get("~", ()))
        for key, some in lists.items():
            if topic in {"months", "weekdays", "given_names", "former_names"}:
                wanted = key != "~"
            elif topic == "numbers":
                wanted = key[0].isdigit() or (key.startswith("ordinal ") and key[8:].isdigit())
            else:
                wanted = key[:2].isupper()
            if wanted:
                forms += [spelled for form in some for spelled in expand(form, endings)]
    return forms


def _territories(language: str) -> list[str]:
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale(language)
    except (UnknownLocaleError, ValueError):
        return []
    months = [name for names in locale.months["format"].values() for name in names.values()]
    return [*locale.territories.values(), *months, *locale.days["format"]["wide"].values()]


@cache
def forms(language: str | None) -> frozenset[str]:
    """The listed forms of a language that decide, bare, of one word or several; none where the language is not known."""
    if language is None:
        return frozenset()
    between = "\x01"
    return frozenset(bare(fold(between.join([*_listed(language), *_territories(language)])).text).split(between)) - {""}


@cache
def may_be(language: str | None, letter: str) -> tuple[str, ...]:
    """The language, or where it is not known those written in the script of a letter, Latin ones apart: they are too many."""
    if language is not None:
        return (language,)
    from accordant.checks.words import languages_of_scripts, script

    own = script(letter)
    return languages_of_scripts(None, frozenset((own,))) if own and own != "Latin" else ()


@cache
def _digits(language: str | None) -> frozenset[str]:
    """The single characters that numbers are written with in Korean: 이, 삼, 천."""
    from accordant.languages import word_lists

    lists = word_lists("numbers").get(language or "", {})
    return frozenset(form for key, some in lists.items() if key.startswith(("digit ", "power ")) for form in some if len(form) == 1)


def is_another(stated: str, wanted: str, language: str | None, *, name: bool) -> bool:
    """Whether one of two bare words that differ by a letter or two is a listed one with a particle, a number, or a Chinese name in Latin letters."""
    from accordant.checks.words import without_enclitics

    if language is None:
        return any(is_another(stated, wanted, other, name=name) for other in may_be(None, wanted[0]))
    known = forms(language)
    if any(len(stem) >= _SHORTEST_STEM and stem in known and not stated.startswith(stem) for stem in without_enclitics(wanted, (language,))):
        return True
    signs = _digits(language)
    place = next((at for at, (one, two) in enumerate(zip(stated, wanted, strict=False)) if one != two), len(wanted))
    if place < min(len(stated), len(wanted)) and {stated[place], wanted[place]} <= signs and signs.issuperset(wanted[:place]):
        return True
    if not name or not wanted.isascii() or max(len(stated), len(wanted)) > _LONGEST_PINYIN:
        return False
    from accordant.checks.romanise import is_one_of_pinyin

    return is_one_of_pinyin(stated) and is_one_of_pinyin(wanted)


def changes(stated: str, wanted: str, language: str | None) -> bool:
    """Whether a bare quote in a script without spaces puts another country, day, month or person for the one that the text states."""
    if language is None:
        return any(changes(stated, wanted, other) for other in may_be(None, stated[0]))
    known = forms(language)
    at_names = _places_of_names(stated, language)
    for change, low, high, first, last in SequenceMatcher(None, stated, wanted, autojunk=False).get_opcodes():
        if change == "equal":
            continue
        if change != "delete" and _holds(wanted, first, last, known):
            return True
        if change == "delete" and any(stated[start:end] in known for start in range(low, high) for end in range(start + _SHORTEST, high + 1)):
            return True
        if any(start < max(high, low + 1) and low < end for start, end in at_names):
            return True
    return False


def _holds(text: str, first: int, last: int, known: frozenset[str]) -> bool:
    """Whether a listed word of the text overlaps a range of it."""
    return any(
        text[start:end] in known
        for start in range(max(0, first - _LONGEST + 1), last)
        for end in range(max(start + _SHORTEST, first + 1), min(len(text), start + _LONGEST) + 1)
    )


@cache
def _persons(language: str | None) -> tuple[frozenset[str], tuple[str, ...]]:
    """Surnames in Chinese characters, and the titles and verbs that stand around a name."""
    from accordant.languages import word_lists

    def all_of(topic: str) -> list[str]:
        return [form for some in word_lists(topic).get(language or "", {}).values() for form in some]

    surnames = frozenset(form for form in all_of("surnames") if len(form) <= _SURNAME)
    around = [bare(fold(form).text) for form in (*all_of("name_followers"), *all_of("honorifics"))]
    return surnames, tuple({form for form in around if len(form) > 1})


def _places_of_names(text: str, language: str | None) -> list[tuple[int, int]]:
    """Where a listed surname with one or two characters after it stands beside a title, or before a verb that a name goes with."""
    surnames, around = _persons(language)
    if not surnames:
        return []
    found = []
    for start in range(len(text)):
        for size in range(1, _SURNAME + 1):
            if text[start : start + size] not in surnames:
                continue
            titled = text.endswith(around, 0, start)
            for given in range(1, _GIVEN + 1):
                end = start + size + given
                if end <= len(text) and (titled or text.startswith(around, end)):
                    found.append((start, end))
    return found
