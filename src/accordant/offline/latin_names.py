"""A printed name in Latin letters, as the check of persons reads it.

A name left in its own script joins no row of another country's table; and one letter for each, محمد is "mhmd". So listed names have
their usual spelling, other words the first listed spelling of each letter with the vowels that the script leaves out.
"""

from __future__ import annotations

import re
import unicodedata
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
_LONG = {"و": "u", "ي": "i", "ی": "i", "ا": "a", "ى": "a", "ے": "e"}
_AS_CONSONANTS = {"و": "w", "ي": "y", "ی": "y"}
_ARTICLE, _SERVANT, _AYN, _FEMININE = "ال", "عبد", "ع", "ه"
_PARTS = re.compile("[·・‧•]")
_BESIDE = re.compile(r"\s?[(（]\s?([A-Z][A-Za-z\u00c0-\u024f'’-]+(?:\s[A-Za-z\u00c0-\u024f'’-]+){1,4})\s?[)）]")
"""The name as the text itself prints it in Latin letters, in brackets."""
_SIGNS = ("\u0900", "\u097f")


def latin_name(text: Text, start: int, end: int) -> str | None:
    """The name printed at `start:end` in Latin letters, as in brackets behind it or by its letters; None where the check of persons supports neither."""
    printed = text.document.text[start:end]
    if scripts(folded(printed)) <= {"Latn"}:
        return printed if "Latn" in scripts(folded(printed)) else None
    passage = text.reading.passage(start, end)
    check = check_named("person")
    beside = _BESIDE.match(text.document.text, end)
    own = [beside.group(1)] if beside else []
    return next((name for name in (*own, *_ways(printed, text.language)) if check(name, passage).verdict == "supported"), None)


def _ways(printed: str, language: str | None) -> list[str]:
    if any(script_of(char) == "Hani" for char in printed):
        return [] if entries(language or "", "name_readings") else han_ways(printed)  # 山田 has readings of its own in a language that lists them
    words = [token.word for token in tokens(folded(printed))]
    if not words:
        return []
    usual = [_word(word, language, vowels=True) for word in _nominative(words)]
    bare = [_word(word, language, vowels=False) for word in words]
    letters = [_by_letters(word, language) for word in words]
    found = [_joined(way, _joins(printed)) for way in (usual, bare, letters) if all(way)]
    return list(dict.fromkeys([*found, *(name.replace(".", "") for name in found)]))


def _nominative(words: list[str]) -> list[str]:
    """The words as a sentence's subject has them, where a listed given name shows that they are bent: «Сергеем Лавровым»."""
    if script_of(words[0]) != "Cyrl" or words[0] in _listed():
        return words
    given = next((form for form in nominatives(words[0]) if form in _listed()), None)
    if given is None:
        return words
    masculine = given[-1] not in "аяоеиыуюіє"
    found = [given]
    for word in words[1:]:
        forms = [form for form in nominatives(word)[1:] if (form[-1] not in "аяоеиыуюіє" if masculine else form[-1] in "ая")]
        found.append(forms[0] if forms else word)
    return found


def _joins(printed: str) -> list[str]:
    return ["-" if "-" in gap else ". " if "." in gap else " " for gap in re.findall(r"[^\w\u064b-\u065f\u0900-\u0dff]+", printed.strip())]


def _joined(words: list[str], joins: list[str]) -> str:
    found = words[0][:1].upper() + words[0][1:]
    for at, word in enumerate(words[1:]):
        found += (joins[at] if at < len(joins) else " ") + (word if word in _SMALL else word[:1].upper() + word[1:])
    return found


_SMALL = frozenset({"bin", "ibn", "bint"})


def _word(word: str, language: str | None, *, vowels: bool) -> str:
    spelled = _listed().get(word)
    if spelled:
        return spelled
    if script_of(word) == "Arab":
        return _arabic(word, language, vowels=vowels)
    if _SIGNS[0] <= word[0] <= _SIGNS[1]:
        return _devanagari(word, language)
    return _by_letters(word, language)


@cache
def _listed() -> dict[str, str]:
    """Listed names and particles in their own script to their first Latin spelling."""
    found: dict[str, str] = {}
    for code in languages():
        for topic in ("given_names", "family_names"):
            for name, spellings in entries(code, topic).items():
                if spellings:
                    found.setdefault(folded(name), spellings[0])
        for spelling, names in entries(code, "latin_particles").items():
            found.update({folded(name): spelling for name in names})
    return found


def _by_letters(word: str, language: str | None) -> str:
    """The first listed spelling of each letter; nothing where a letter has none, for the rest of 김민수 is another name."""
    table = _first_spellings(script_of(word), language)
    if script_of(word) == "Hang" and not all(letter in table for letter in word):
        return ""
    return "".join(table.get("last " + letter if at and at + 1 == len(word) and letter == "й" else letter, "") for at, letter in enumerate(word))


@cache
def _first_spellings(script: str, language: str | None) -> dict[str, str]:
    """Each single letter to its first listed spelling, by the lists of the language first."""
    found: dict[str, str] = {}
    own = entries(language, "romanisation") if language in languages() and language else {}
    for source in (own, listed(script)):
        for key, spellings in source.items():
            if spellings and len(folded(key)) == 1:
                found.setdefault(folded(key), spellings[0].replace("-", ""))
            elif spellings and key.startswith("last ") and len(key) == 6:
                found.setdefault(key, spellings[0].replace("-", ""))
    return found


def _arabic(word: str, language: str | None, *, vowels: bool) -> str:
    """An Arabic-script word: its article as al-, long vowels as vowels between consonants, a short one between two consonants."""
    if word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 2:
        return "Al-" + (_word(word[2:], language, vowels=vowels)).capitalize()
    if word.startswith(_SERVANT + _ARTICLE) and len(word) > len(_SERVANT + _ARTICLE) + 1:
        return "Abdul" + _word(word[5:], language, vowels=vowels)
    table = _first_spellings("Arab", language)
    found, long = "", False
    for at, letter in enumerate(word):
        before, after = word[at - 1] if at else "", word[at + 1 : at + 2]
        vowel = bool(found) and found[-1] in _VOWELS
        if letter == _FEMININE and not after and at:
            spelled = "" if vowel else "a"
        elif letter == _AYN:
            spelled = "" if vowel or (after in _LONG and at) else "a"
        elif letter in _LONG and at and before not in _LONG and after not in {"ا", "ى"}:
            spelled = _LONG[letter]
        elif letter in _AS_CONSONANTS:
            spelled = _AS_CONSONANTS[letter]
        elif letter == "ا":
            spelled = "a"
        else:
            spelled = table.get(letter, "")
        consonant = spelled[:1] not in _VOWELS if spelled else False
        if vowels and found and consonant and not vowel and letter != before:
            syllable = len(found) > 1 and found[-2] in _VOWELS
            if not syllable:
                found += "a"
            elif not after:
                found += "e" if long else ""
        found += spelled
        long = letter in _LONG or (long and consonant)
    return found


def _devanagari(word: str, language: str | None) -> str:
    """A word of Devanagari: the vowel of a consonant without a sign is a, and none at the end."""
    word = unicodedata.normalize("NFC", word)
    table = _first_spellings("Deva", language)
    bare = frozenset(listed("Deva").get("no short", ()))
    found = ""
    for at, letter in enumerate(word):
        found += table.get(letter, "")
        after = word[at + 1 : at + 2]
        if letter.isalpha() and letter not in bare and after and after not in bare and table.get(letter):
            found += "a"
    return found


def han_ways(printed: str) -> list[str]:
    """Ways to write a name in Chinese characters: a Chinese one surname first, a foreign one by its sounds, part by part."""
    parts = [part for part in _PARTS.split("".join(printed.split())) if part]
    known = readings()
    if len(parts) == 1 and len(parts[0]) <= _LONGEST_CHINESE:
        for size in (2, 1):
            surname, given = _surnames().get(parts[0][:size]), parts[0][size:]
            if surname and 1 <= len(given) <= 2 and all(char in known for char in given):
                return [f"{surname.capitalize()} {_sounds(given).capitalize()}"]
    if not all(char in known or char == "-" for part in parts for char in part):
        return []
    return [" ".join(way(part).capitalize() for part in parts) for way in (_by_ear, _by_table, _sounds)]


_LONGEST_CHINESE = 4


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
    """Characters to their reading in names; `sound` lines apart."""
    listed_ones = ((key, char) for code in languages() for key, chars in entries(code, "usual_readings").items() for char in chars)
    return {char: key for key, char in listed_ones if not key.startswith("sound ")}


@cache
def _as_heard() -> dict[str, str]:
    listed_ones = ((key, final) for code in languages() for key, finals in entries(code, "usual_readings").items() for final in finals)
    return {final: key.removeprefix("sound ") for key, final in listed_ones if key.startswith("sound ")}


def _syllable(char: str) -> str:
    return _usual_readings().get(char) or next(iter(readings().get(char, ("",))))


def _sounds(characters: str) -> str:
    return "".join(map(_syllable, characters)).replace("v", "u")


def _by_ear(characters: str) -> str:
    """The sounds of a foreign name as Pinyin has them, but for the characters and finals that are listed with another."""
    return _spelled(characters, own=True)


def _by_table(characters: str) -> str:
    """The sounds of a foreign name, each syllable by the first listed spelling of its initial and final."""
    return _spelled(characters, own=False)


def _spelled(characters: str, *, own: bool) -> str:
    table = listed("Hani")
    found = ""
    for char in characters:
        syllable = _syllable(char)
        if char in table:
            found += syllable if own and syllable in table[char] else table[char][0]
            continue
        initial = next((syllable[:n] for n in (2, 1) if f"initial {syllable[:n]}" in table and len(syllable) > n), "-")
        final = syllable.removeprefix(initial)
        if own:
            found += (initial if initial != "-" else "") + _as_heard().get(final, final).replace("v", "u")
        else:
            found += table.get(f"initial {initial}", ("",))[0] + table.get(f"final {final}", ("",))[0]
    return found
