"""A printed name in Latin letters, as the check of persons reads it.

A name left in its own script joins no row of another country's table; and one letter for each, محمد is "mhmd". So listed words
have the usual spelling of the person's country, other words the first listed spelling of each letter with the vowels that the script leaves out.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from babel.languages import get_official_languages

from accordant.checks import check_named
from accordant.checks.boundaries import folded
from accordant.checks.forms import scripts, tokens
from accordant.checks.inflection import nominatives
from accordant.checks.spelling import listed, readings, script_of
from accordant.lexicons import entries, languages
from accordant.offline.usual_latin import ARTICLE, FEMININE, SERVANT, article, in_country, usual

if TYPE_CHECKING:
    from accordant.offline.text import Text

_VOWELS = frozenset("aeiouy")
_LONG = {"و": "u", "ي": "i", "ی": "i", "ا": "a", "ى": "a", "ے": "e"}
_AS_CONSONANTS = {"و": "w", "ي": "y", "ی": "y"}
_AYN = "ع"
_ENDS_IN_VOWEL = "аяоеиыуюіє"
_PARTS = re.compile("[·・‧•]")
_BESIDE = re.compile(r"\s?[(（]\s?([A-Z][A-Za-z\u00c0-\u024f'’-]+(?:\s[A-Za-z\u00c0-\u024f'’-]+){1,4})\s?[)）]")
"""The name as the text itself prints it in Latin letters, in brackets."""
_IN_ARABIC_LETTERS = frozenset({"ar", "fa", "prs", "fa_AF", "ur", "ps", "ckb", "dv"})
_SIGNS = ("\u0900", "\u097f")


def latin_name(text: Text, start: int, end: int, country: str | None = None) -> str | None:
    """The name printed at `start:end` in Latin letters, as in brackets behind it, as usual in the person's country or by its letters.

    None where the check of persons supports none of these.
    """
    printed = text.document.text[start:end]
    if scripts(folded(printed)) <= {"Latn"}:
        return printed if "Latn" in scripts(folded(printed)) else None
    passage = text.reading.passage(start, end)
    check = check_named("person")
    beside = _BESIDE.match(text.document.text, end)
    own = [beside.group(1)] if beside else []
    return next((name for name in (*own, *_ways(printed, text.language, country)) if check(name, passage).verdict == "supported"), None)


def spelled_as_listed(printed: str, language: str | None, country: str | None) -> bool:
    """Has every word (of a Chinese spelling every part) of a name a listed spelling?"""
    if any(script_of(char) == "Hani" for char in printed):
        return all(usual(part, language, country) for part in _PARTS.split("".join(printed.split())) if part)
    words = [token.word for token in tokens(folded(printed))]
    if not words:
        return False
    whole, _ = _run_together(words, _joins(printed), language, country)
    return all(usual(word, language, country) or word in _listed() for word in _nominative(whole, language))


def _ways(printed: str, language: str | None, country: str | None) -> list[str]:
    if any(script_of(char) == "Hani" for char in printed):
        return [] if entries(language or "", "name_readings") else han_ways(printed, language, country)  # 山田 has readings of its own in a language that lists them
    words = [token.word for token in tokens(folded(printed))]
    if not words:
        return []
    gaps = _joins(printed)
    whole, joins = _run_together(words, gaps, language, country)
    nominative = _nominative(whole, language)
    if script_of(words[0]) == "Arab" and _foreign(country):
        return [_joined([str(spelled) for spelled in own], joins)] if all(own := [usual(word, language, country) or _listed().get(word) for word in nominative]) else []
    known = [usual(word, language, country) or _word(word, language, country, vowels=True) for word in nominative]
    listed_alone = [_word(word, language, country, vowels=True) for word in _nominative(words, language)]
    bare = [_word(word, language, country, vowels=False) for word in words]
    letters = [_by_letters(word, language) for word in words]
    found = [_joined(known, joins)] if all(known) else []
    found += [_joined(way, gaps) for way in (listed_alone, bare, letters) if all(way)]
    return list(dict.fromkeys([*found, *(name.replace(".", "") for name in found)]))


@cache
def _foreign(country: str | None) -> bool:
    """Is it a country whose people's names are written in other letters at home, so that Arabic ones spell them by ear?"""
    return country is not None and not set(get_official_languages(country, de_facto=True)) & _IN_ARABIC_LETTERS


def _run_together(words: list[str], gaps: list[str], language: str | None, country: str | None) -> tuple[list[str], list[str]]:
    """Two words that are listed as one, or of which the first is half a name (عبد الفتاح), as one."""
    found, joins = words[:1], []
    for at, word in enumerate(words[1:]):
        both = found[-1] + word
        if (both.startswith(SERVANT) and len(found[-1]) < len(SERVANT)) or usual(both, language, country):
            found[-1] = both
        else:
            found.append(word)
            joins.append(gaps[at] if at < len(gaps) else " ")
    return found, joins


def _nominative(words: list[str], language: str | None) -> list[str]:
    """The words as a sentence's subject has them, where a listed name shows that they are bent: «Сергеем Лавровым»."""
    if script_of(words[0]) != "Cyrl" or words[0] in _listed():
        return words
    given = next((form for form in nominatives(words[0]) if form in _listed() or usual(form, language, None)), None)
    if given is None or given == words[0]:
        return words
    masculine = given[-1] not in _ENDS_IN_VOWEL
    found = [given]
    for word in words[1:]:
        forms = [form for form in nominatives(word)[1:] if (form[-1] not in _ENDS_IN_VOWEL if masculine else form[-1] in "ая")]
        found.append(next((form for form in [word, *forms] if usual(form, language, None)), forms[0] if forms else word))
    return found


def _joins(printed: str) -> list[str]:
    return ["-" if "-" in gap else ". " if "." in gap else " " for gap in re.findall(r"[^\w\u064b-\u065f\u0900-\u0dff\u200c]+", printed.strip())]


def _joined(words: list[str], joins: list[str]) -> str:
    found = words[0][:1].upper() + words[0][1:]
    for at, word in enumerate(words[1:]):
        as_listed = word in _SMALL or any(map(str.isupper, word))
        found += (joins[at] if at < len(joins) else " ") + (word if as_listed else word[:1].upper() + word[1:])
    return found


_SMALL = frozenset({"bin", "ibn", "bint"})


def _word(word: str, language: str | None, country: str | None, *, vowels: bool) -> str:
    spelled = _listed().get(word)
    if spelled:
        return spelled
    if script_of(word) == "Arab":
        return _arabic(word, language, country, vowels=vowels)
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


def _arabic(word: str, language: str | None, country: str | None, *, vowels: bool) -> str:
    """An Arabic-script word: its article as in the country, long vowels as vowels between consonants, a short one between two consonants."""
    if word.startswith(ARTICLE) and len(word) > len(ARTICLE) + 2:
        return article(language, country) + _word(word[2:], language, country, vowels=vowels).capitalize()
    if word.startswith(SERVANT) and len(word) > len(SERVANT) + 1:
        return (usual(SERVANT, language, country) or "") + _word(word[5:], language, country, vowels=vowels)
    table = _first_spellings("Arab", language)
    found, long = "", False
    for at, letter in enumerate(word):
        before, after = word[at - 1] if at else "", word[at + 1 : at + 2]
        vowel = bool(found) and found[-1] in _VOWELS
        if letter == FEMININE and not after and at:
            spelled = "" if vowel else in_country(FEMININE, language, country) or "a"
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


def han_ways(printed: str, language: str | None, country: str | None = None) -> list[str]:
    """Ways to write a name in Chinese characters: a Chinese one surname first, a foreign one as usual; its sounds are those of no other language."""
    parts = [part for part in _PARTS.split("".join(printed.split())) if part]
    usual_ones = [usual(part, language, country) for part in parts]
    known = readings()
    if len(parts) == 1 and (in_its_country := in_country(parts[0], language, country)):
        return [in_its_country]
    whole = len(parts) > 1 or any(len(part) > _LIKE_A_CHINESE for part in parts)
    found = [" ".join(map(str, usual_ones))] if whole and all(usual_ones) else []
    if len(parts) == 1 and len(parts[0]) <= _LONGEST_CHINESE:
        for size in (2, 1):
            surname, given = _surnames().get(parts[0][:size]), parts[0][size:]
            if surname and 1 <= len(given) <= 2 and all(char in known for char in given):
                return [*found, f"{surname.capitalize()} {_sounds(given).capitalize()}"]
            if surname is None and size == 1 and all(usual_ones):
                found = [str(usual_ones[0])]
    return found


_LIKE_A_CHINESE = 2
"""A foreign name of no more characters (戴维, 莫迪) may be a Chinese one, where its country does not say otherwise."""
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
def usual_readings() -> dict[str, str]:
    """Characters to their reading in names; `sound` lines apart."""
    listed_ones = ((key, char) for code in languages() for key, chars in entries(code, "usual_readings").items() for char in chars)
    return {char: key for key, char in listed_ones if not key.startswith("sound ")}


def _syllable(char: str) -> str:
    return usual_readings().get(char) or next(iter(readings().get(char, ("",))))


def _sounds(characters: str) -> str:
    return "".join(map(_syllable, characters)).replace("v", "u")
