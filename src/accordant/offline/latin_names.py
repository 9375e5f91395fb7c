"""A printed name in Latin letters, as the check of persons reads it.

A name left in its own script joins no row of another country's table; and one letter for each, محمد is "mhmd". So listed names have
their usual spelling, other words the first listed spelling of each letter with the vowels that the script leaves out.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from accordant.checks import check_named
from accordant.checks.boundaries import folded
from accordant.checks.forms import scripts, tokens
from accordant.checks.inflection import nominatives
from accordant.checks.spelling import listed, readings, script_of
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from accordant.offline.text import Text

_VOWELS = frozenset("aeiouy")
_WEAK = {"و": "u", "ي": "i", "ی": "i", "ا": "a", "ى": "a", "ے": "e"}
_ARTICLE = "ال"
_LONG_VOWELS = frozenset("اويیىے")
_PARTS = re.compile("[·・‧•]")


def latin_name(text: Text, start: int, end: int) -> str | None:
    """The name printed at `start:end` in Latin letters; None where the check of persons does not know it in any way tried."""
    printed = text.document.text[start:end]
    if scripts(folded(printed)) <= {"Latn"}:
        return printed if "Latn" in scripts(folded(printed)) else None
    passage = text.reading.passage(start, end)
    check = check_named("person")
    unsure: str | None = None
    for name in _ways(printed, text.language):
        found = check(name, passage)
        if found.verdict == "supported":
            return name
        if found.verdict == "unverifiable" and unsure is None:
            unsure = name
    return unsure


def _ways(printed: str, language: str | None) -> list[str]:
    if any(script_of(char) == "Hani" for char in printed):
        return han_ways(printed)
    words = [token.word for token in tokens(folded(printed))]
    joins = _joins(printed)
    usual = [_word(word, language, vowels=True) for word in words]
    bare = [_word(word, language, vowels=False) for word in words]
    letters = [_by_letters(word) for word in words]
    return list(dict.fromkeys(_joined(way, joins) for way in (usual, bare, letters) if all(way)))


def _joins(printed: str) -> list[str]:
    return ["-" if "-" in gap else " " for gap in re.findall(r"[^\w\u064b-\u065f\u0900-\u0dff]+", printed.strip())]


def _joined(words: list[str], joins: list[str]) -> str:
    found = words[0].capitalize()
    for at, word in enumerate(words[1:]):
        found += (joins[at] if at < len(joins) else " ") + word.capitalize()
    return found


def _word(word: str, language: str | None, *, vowels: bool) -> str:
    for form in (word, *(nominatives(word) if script_of(word) == "Cyrl" else ())):
        spelled = _listed().get(form)
        if spelled:
            return spelled
    if script_of(word) == "Arab":
        return _arabic(word, vowels=vowels)
    if script_of(word) == "Cyrl":
        return _by_letters(word)
    if script_of(word) == "Deva":
        return _devanagari(word)
    del language
    return _by_letters(word)


@cache
def _listed() -> dict[str, str]:
    """Listed names in their own script to their first Latin spelling."""
    found: dict[str, str] = {}
    for code in languages():
        for topic in ("given_names", "family_names"):
            for name, spellings in entries(code, topic).items():
                if spellings:
                    found.setdefault(folded(name), spellings[0])
    return found


def _by_letters(word: str) -> str:
    """The first listed spelling of each letter or group of letters."""
    table = _first_spellings(script_of(word))
    longest = max(map(len, table), default=0)
    found, at = "", 0
    while at < len(word):
        for size in range(min(longest, len(word) - at), 0, -1):
            part = word[at : at + size]
            if size > 1 and script_of(word) in {"Arab", "Deva"}:
                continue
            spelled = table.get(part)
            if spelled is not None:
                found += spelled
                at += size
                break
        else:
            at += 1
    return found


@cache
def _first_spellings(script: str) -> dict[str, str]:
    return {folded(key): spellings[0] for key, spellings in listed(script).items() if spellings and " " not in key and script_of(folded(key)) == script}


def _arabic(word: str, *, vowels: bool) -> str:
    """An Arabic-script word: its article as al-, long vowels as vowels between consonants, a short a between two consonants."""
    if word.startswith(_ARTICLE) and len(word) > 4:
        return "Al-" + _arabic(word[2:], vowels=vowels).capitalize()
    table = _first_spellings("Arab")
    found = ""
    for at, letter in enumerate(word):
        after = word[at + 1 : at + 2]
        if letter == "ه" and not after and at:
            found += "a"
        elif letter in _WEAK and at and after not in _LONG_VOWELS:
            found += _WEAK[letter] if not found or found[-1] not in _VOWELS else {"u": "w", "i": "y"}.get(_WEAK[letter], "")
        elif letter in _WEAK and at and not after:
            found += _WEAK[letter]
        else:
            spelled = table.get(letter, "")
            if vowels and found and found[-1] not in _VOWELS and spelled and spelled[0] not in _VOWELS and (after or len(word) <= 3 or True):
                previous_was_vowel = len(found) > 1 and found[-2] in _VOWELS
                if not previous_was_vowel or after == "":
                    found += "a"
            found += spelled
    return found


def _devanagari(word: str) -> str:
    """A word of Devanagari: the vowel of a consonant without a sign is a, and none at the end."""
    table = _first_spellings("Deva")
    bare = frozenset(folded(unit) for unit in listed("Deva").get("no short", ()))
    found = ""
    for at, letter in enumerate(word):
        found += table.get(letter, "")
        after = word[at + 1 : at + 2]
        if letter.isalpha() and letter not in bare and after and after not in bare and script_of(after) == "Deva" and table.get(letter):
            found += "a"
    return found


def han_ways(printed: str) -> list[str]:
    """Ways to write a name in Chinese characters: a Chinese one surname first, a foreign one by its sounds, part by part."""
    parts = [part for part in _PARTS.split("".join(printed.split())) if part]
    known = readings()
    if len(parts) == 1:
        for size in (2, 1):
            surname = _surnames().get(parts[0][:size])
            given = parts[0][size:]
            if surname and 1 <= len(given) <= 2 and all(char in known for char in given):
                return [f"{surname.capitalize()} {_sounds(given).capitalize()}", f"{surname.capitalize()} {_first_readings(given).capitalize()}"]
    if not all(char in known or char == "-" for part in parts for char in part):
        return []
    plain = " ".join(_sounds(part).capitalize() for part in parts)
    return [" ".join(_by_ear(part).capitalize() for part in parts), plain]


@cache
def _surnames() -> dict[str, str]:
    found: dict[str, str] = {}
    for code in languages():
        if entries(code, "readings"):
            for spelling, forms in entries(code, "surnames").items():
                for form in forms:
                    if spelling in readings().get(form[:1], ()) or len(form) > 1:
                        found.setdefault(form, spelling)
    return found


@cache
def _usual_readings() -> dict[str, str]:
    return {char: syllable for code in languages() for syllable, chars in _usual(code) for char in chars}


def _usual(code: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(key.removeprefix("reading "), chars) for key, chars in entries(code, "reader").items() if key.startswith("reading ")]


def _sounds(characters: str) -> str:
    return "".join(_usual_readings().get(char) or next(iter(readings().get(char, ("",)))) for char in characters).replace("v", "u")


def _first_readings(characters: str) -> str:
    return "".join(next(iter(readings().get(char, ("",)))) for char in characters).replace("v", "u")


def _by_ear(characters: str) -> str:
    """The sounds of a foreign name, each syllable by the first listed spelling of its initial and final."""
    table = listed("Hani")
    found = ""
    for char in characters:
        if char in table and char not in _usual_readings():
            found += table[char][0]
            continue
        syllable = _usual_readings().get(char) or next(iter(readings().get(char, ("",))))
        initial = next((syllable[:n] for n in (2, 1) if f"initial {syllable[:n]}" in table and len(syllable) > n), "-")
        final = syllable.removeprefix(initial)
        found += next(iter(table.get(f"initial {initial}", ("",)))) + next(iter(table.get(f"final {final}", ("",))))
    return found
