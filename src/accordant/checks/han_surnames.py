"""Whether a name in Latin letters is a Chinese or a Japanese one whose characters a passage would have to show.

A foreign name may be written with any characters that sound like it, so that its absence cannot be told; 李尚福 cannot be printed without a
character that is read "li".
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from accordant.checks.romanise import latin
from accordant.checks.spelling import readings
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from accordant.checks.name_words import Word


@cache
def _japanese() -> dict[str, frozenset[str]]:
    """Romanised surnames to their characters, of the languages that list Japanese readings."""
    found: dict[str, set[str]] = {}
    for code in languages():
        if entries(code, "name_readings"):
            for key, forms in entries(code, "surnames").items():
                found.setdefault(_short(key), set()).update(forms)
    return {key: frozenset(forms) for key, forms in found.items()}


def _short(name: str) -> str:
    """The name in plain Latin letters, its long vowels as Hepburn prints them in names: Kouno, Kono."""
    plain = latin(name.casefold())
    for long, short in (("ou", "o"), ("oo", "o"), ("oh", "o"), ("uu", "u")):
        plain = plain.replace(long, short) if long != "oh" or plain.endswith("oh") else plain
    return plain


@cache
def _chinese() -> frozenset[str]:
    return frozenset(latin(key) for code in languages() if entries(code, "readings") for key in entries(code, "surnames"))


@cache
def _syllables() -> frozenset[str]:
    return frozenset(latin(syllable.replace("v", "u")) for some in readings().values() for syllable in some)


def is_of_china(names: list[str]) -> bool:
    """Is it a Chinese surname with one or two syllables of Pinyin, in one word, after it?"""
    if len(names) != 2 or latin(names[0].casefold()) not in _chinese():
        return False
    given, known = latin(names[1].casefold().replace("-", "")), _syllables()
    return any(given[:cut] in known and (not given[cut:] or given[cut:] in known) for cut in range(1, len(given) + 1))


def names_japanese(names: list[str], words: list[Word]) -> bool:
    """Does the passage show another listed Japanese surname, and none of the characters that the value's is listed with?"""
    text = "".join(word.text for word in words)
    surnames = _japanese()
    own = [surnames[_short(one)] for one in names if _short(one) in surnames]
    if not own or any(form in text for forms in own for form in forms):
        return False
    return any(form in text for forms in surnames.values() for form in forms if len(form) > 1)
