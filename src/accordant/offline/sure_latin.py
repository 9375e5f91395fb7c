"""The Latin spelling of a name where it is more than a guess: printed, listed as usual, or told by a script that is read in one way.

العيبان by its letters is "Al-Aiban", and nobody knows whether the family of الرحيلي writes Al-Rahili or Al-Ruhaili: Arabic leaves the vowels
out, Барак Обама has a c that Russian does not show, and 白洁茹 is no Bai Jiru. What a reader would look up otherwise is left out.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from babel.languages import get_official_languages

from accordant.checks.boundaries import folded
from accordant.checks.forms import scripts, tokens
from accordant.checks.spelling import readings, script_of
from accordant.offline.latin_names import latin_name, spelled_as_listed, usual_readings
from accordant.offline.usual_latin import in_country

if TYPE_CHECKING:
    from accordant.offline.text import Text

_WITHOUT_VOWELS = frozenset({"Arab", "Deva"})
_IN_CYRILLIC = frozenset({"ru", "uk", "be", "bg", "kk", "ky", "tg", "mn", "sr", "mk"})
_READ_OTHERWISE = frozenset({"HK", "MO", "TW", "SG", "MY"})
"""Where Chinese names are not spelled in Pinyin."""
_CHINESE = 3
"""Characters of a Chinese name, at most; a longer one is that of a foreigner."""
_E_OR_YE = frozenset("ЕЁЄЮЯ")


def sure_latin_name(text: Text, start: int, end: int, country: str | None = None) -> str | None:
    """The name printed at `start:end` in Latin letters; None where it can only be guessed."""
    found = latin_name(text, start, end, country)
    printed = text.document.text[start:end]
    if found is None or found == printed or f"{found})" in text.document.text[end : end + len(found) + 4].replace("）", ")"):
        return found
    if country in _READ_OTHERWISE and _in_chinese(printed) and len(printed) <= _CHINESE:
        return found if found == in_country(printed, text.language, country) else None
    return found if _is_sure(printed, text.language, country) else None


def _is_sure(printed: str, language: str | None, country: str | None) -> bool:
    known = scripts(folded(printed))
    if _in_chinese(printed):
        return spelled_as_listed(printed, language, country) or _read_in_one_way(printed)
    if known & _WITHOUT_VOWELS:
        return spelled_as_listed(printed, language, country)
    if "Cyrl" in known:
        letters = [token for token in tokens(folded(printed)) if len(token.word) == 1]
        if letters and printed[:1] in _E_OR_YE:
            return False  # Е. Б. is E. B. in Kazakhstan, and Ye. B.
        return _writes_cyrillic(country) or spelled_as_listed(printed, language, country)
    return True


def _in_chinese(printed: str) -> bool:
    return any(script_of(sign) == "Hani" for sign in printed)


@cache
def _writes_cyrillic(country: str | None) -> bool:
    return country is not None and bool(set(get_official_languages(country, de_facto=True)) & _IN_CYRILLIC)


def _read_in_one_way(printed: str) -> bool:
    """Has each sign of the given name one reading, or a usual one? The surname is read by the list of surnames."""
    signs = [sign for sign in printed if script_of(sign) == "Hani"]
    return all(len(readings().get(sign, ())) < 2 or sign in usual_readings() for sign in signs[1:])
