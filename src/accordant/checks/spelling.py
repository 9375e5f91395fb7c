"""Is this Latin word a usual spelling of a name printed in another script?

Romanised by one table, Лавров is "Lavrov" and neither "Lawrow" nor a Блинкен that is written "Blinken" by ear; compared by likeness,
a brother passes. Here every letter, or syllable, of the printed name has its usual Latin spellings, and all of them must be accounted
for in order: what a script leaves out (vowels) and what Latin spelling leaves unheard (the h of John) is listed with them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

from accordant.checks.boundaries import folded
from accordant.lexicons import entries, languages, with_list

_SCRIPTS = (
    ("Latn", "a", "z"), ("Latn", "\u00df", "\u024f"), ("Latn", "\u1e00", "\u1eff"),
    ("Arab", "\u0600", "\u06ff"), ("Arab", "\u0750", "\u077f"),
    ("Cyrl", "\u0400", "\u052f"), ("Deva", "\u0900", "\u097f"), ("Hang", "\u1100", "\u11ff"), ("Hang", "\uac00", "\ud7a3"),
    ("Kana", "\u3040", "\u30ff"), ("Kana", "\u31f0", "\u31ff"),
    ("Hani", "\u3400", "\u4dbf"), ("Hani", "\u4e00", "\u9fff"), ("Hani", "\uf900", "\ufaff"), ("Hani", "\u3005", "\u3007"),
    ("Grek", "\u0370", "\u03ff"), ("Grek", "\u1f00", "\u1fff"), ("Armn", "\u0530", "\u058f"), ("Hebr", "\u0590", "\u05ff"),
    ("Beng", "\u0980", "\u09ff"), ("Guru", "\u0a00", "\u0a7f"), ("Taml", "\u0b80", "\u0bff"), ("Telu", "\u0c00", "\u0c7f"),
    ("Knda", "\u0c80", "\u0cff"), ("Mlym", "\u0d00", "\u0d7f"), ("Sinh", "\u0d80", "\u0dff"), ("Thai", "\u0e00", "\u0e7f"),
    ("Mymr", "\u1000", "\u109f"), ("Geor", "\u10a0", "\u10ff"), ("Ethi", "\u1200", "\u139f"), ("Khmr", "\u1780", "\u17ff"),
)  # fmt: skip
_FINALS = dict(zip("ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ", map(chr, range(0x11A8, 0x11C3)), strict=True))
_INITIALS = dict(zip("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ", map(chr, range(0x1100, 0x1113)), strict=True))
_MEDIALS = dict(zip("ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ", map(chr, range(0x1161, 0x1176)), strict=True))
_DOUBLED = re.compile(r"([^aeiouy])\1")
_SPECIAL = frozenset({"short", "silent", "silent first", "silent last", "article", "no short", "transcribed"})
_VOWELS = frozenset("aeiouy")
CASED = frozenset({"Cyrl", "Grek", "Armn"})
"""Scripts with capitals, besides Latin."""
UNPARTED = frozenset({"Thai", "Mymr", "Khmr"})
"""Scripts without spaces between words, though a person's names are parted."""
_AT_THE_END: dict[str, dict[str, tuple[str, ...]]] = {
    **{script: {"a": ("a",)} for script in ("Deva", "Guru", "Taml", "Telu", "Knda", "Mlym", "Sinh")},  # कृष्ण, Krishna
    "Beng": {"a": ("a",), "o": ("o",)},
    "Khmr": {"a": ("a",)},
}
_PREPOSED = re.compile("([เแโใไ])([ก-ฮ])")
_TONES = re.compile("[่-๋๎]")


@lru_cache(maxsize=8192)
def script_of(word: str) -> str:
    """The script of a folded word's first letter, as a four-letter code; "none" for digits, "other" for a script without a table."""
    first = word[:1]
    if not first.isalpha():
        return "none"
    return next((code for code, low, high in _SCRIPTS if low <= first <= high), "other")


@lru_cache(maxsize=4096)
def scripts_of(text: str) -> frozenset[str]:
    """The scripts of the letters of a folded text, as `script_of` names them."""
    return frozenset(script_of(char) for char in set(text)) - {"none", "Latn"}


@lru_cache(maxsize=8192)
def _units(word: str) -> str:
    """The word in the letters that tables are keyed by: Hangul taken apart, hiragana as katakana."""
    script = script_of(word)
    if script == "Hang":
        return unicodedata.normalize("NFD", word)
    if script == "Kana":
        return "".join(chr(ord(char) + 0x60) if "\u3041" <= char <= "\u3096" else char for char in word)
    if script == "Grek":
        return "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char)).replace("ς", "σ")
    if script == "Thai":
        return _PREPOSED.sub(r"\2\1", _TONES.sub("", word))
    return unicodedata.normalize("NFD", word) if script == "Deva" else word


def _key(unit: str) -> str:
    """A table's key in the letters of `_units`; a consonant of Hangul that ends its syllable is written after a hyphen."""
    found, final = "", False
    for char in unit:
        if char == "-":
            final = True
        elif char in _FINALS or char in _INITIALS or char in _MEDIALS:
            found += (_FINALS if final else _INITIALS).get(char) or _MEDIALS.get(char, char)
            final = False
        else:
            found += char
    return _units(folded(found)) if found else found


class _Ways(NamedTuple):
    """The Latin spellings of a unit by their first letter; whether it may be left out."""

    by_letter: dict[str, tuple[str, ...]]
    silent: bool


class _Table(NamedTuple):
    units: dict[str, dict[str, _Ways]]
    lengths: tuple[int, ...]
    short: dict[str, tuple[str, ...]]
    no_short: frozenset[str]


def _by_letter(spellings: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    return {letter: tuple(s for s in spellings if s and s[0] == letter) for letter in {s[0] for s in spellings if s}}


def _printed_in(unit: str) -> str:
    """The script of a table's key as it is printed: folding the keys of thirty scripts to find those of one takes a third of a second."""
    first = next((char for char in unit.casefold() if char.isalpha()), "")
    return "Hang" if "\u3130" <= first <= "\u318f" else script_of(first)


@cache
def _scripts_of_list(code: str) -> frozenset[str]:
    """The scripts that the keys of a language's romanisation list are printed in."""
    units = (key.rpartition(" ")[2] for key in entries(code, "romanisation") if key not in _SPECIAL)
    return frozenset(map(_printed_in, {next(filter(str.isalpha, unit), "") for unit in units}))


@cache
def listed(script: str) -> dict[str, tuple[str, ...]]:
    """The romanisation lists of every language written in the script, as one; `-` as nothing."""
    found: dict[str, dict[str, None]] = {}
    for code in _with_script(script):
        for key, spellings in entries(code, "romanisation").items():
            found.setdefault(key, {}).update(dict.fromkeys("" if s == "-" else _DOUBLED.sub(r"\1", s) for s in spellings))
    return {key: tuple(spellings) for key, spellings in found.items()}


def _with_script(script: str) -> tuple[str, ...]:
    return tuple(code for code in with_list("romanisation") if script in _scripts_of_list(code))


@cache
def _letters(script: str) -> dict[str, frozenset[str]]:
    """The names that each Latin letter has in the lists of a script: what tells whether a word is one needs no other spelling of them.

    In Latin script none has any, so that no list of forty languages is opened for an English word.
    """
    if script == "Latn":
        return {}
    found: dict[str, set[str]] = {}
    for code in _with_script(script):
        for key, names in entries(code, "romanisation").items():
            if key.startswith("letter "):
                found.setdefault(key[7:], set()).update(_units(folded("" if s == "-" else _DOUBLED.sub(r"\1", s))) for s in names)
    return {letter: frozenset(names) for letter, names in found.items()}


@cache
def _table(script: str) -> _Table:
    units: dict[str, dict[str, _Ways]] = {}
    spelled: dict[tuple[str, str], dict[str, None]] = {}
    vowels: dict[str, tuple[str, ...]] = {}
    found = listed(script)
    for key, spellings in found.items():
        where, _, unit = key.rpartition(" ")
        if key in _SPECIAL or where in {"initial", "final", "letter"}:
            continue
        if where == "vowel":
            vowels[unit] = spellings
        else:
            spelled.setdefault((_key(unit), where), {}).update(dict.fromkeys(spellings))
    for (unit, where), some in spelled.items():
        units.setdefault(unit, {})[where] = _Ways(_by_letter(tuple(some)), "" in some)
    for unit, ways in _with_vowels(found, vowels).items():
        units.setdefault(unit, {})[""] = ways
    lengths = tuple(sorted({len(unit) for unit in units}))
    no_short = frozenset(_key(unit) for unit in found.get("no short", ()))
    return _Table(units, lengths, _by_letter(found.get("short", ())), no_short)


def _with_vowels(found: dict[str, tuple[str, ...]], vowels: dict[str, tuple[str, ...]]) -> dict[str, _Ways]:
    """Syllables that end in a vowel, with each way it is spelled alone and with the signs after it: カ, カー and カイ by `vowel aー`."""
    made: dict[str, _Ways] = {}
    for key, spellings in found.items():
        if " " in key or not spellings or spellings[0][-1:] not in vowels:
            continue
        heads = dict.fromkeys(s.rstrip("aeiouy") for s in spellings if s[-1:] in _VOWELS)
        for unit, ends in vowels.items():
            if unit[0] == spellings[0][-1]:
                own = spellings if len(unit) == 1 else ()
                made[_key(key) + unit[1:]] = _Ways(_by_letter(tuple(dict.fromkeys((*own, *(head + end for head in heads for end in ends))))), "" in own)
    return made


@cache
def _unheard() -> tuple[dict[str, tuple[str, ...]], ...]:
    """What Latin spelling writes and nobody hears: anywhere, at the beginning, at the end of a word."""
    found: list[set[str]] = [set(), set(), set()]
    for code in with_list("romanisation"):
        listed = entries(code, "romanisation")
        if "silent" in listed:
            for some, key in zip(found, ("silent", "silent first", "silent last"), strict=True):
                some.update(listed.get(key, ()))
    return tuple(_by_letter(tuple(sorted(some))) for some in found)


def _ways(table: _Table, unit: str, *, first: bool, last: bool) -> _Ways | None:
    listed = table.units.get(unit)
    if listed is None:
        return _by_reading(unit) if len(unit) == 1 and script_of(unit) == "Hani" else None
    if first and "first" in listed:
        return listed["first"]
    if last and "last" in listed:
        return listed["last"]
    return listed.get("")


@cache
def readings() -> dict[str, tuple[str, ...]]:
    """The syllables that each Chinese character may be read as."""
    found: dict[str, list[str]] = {}
    for code in languages():
        for syllable, characters in entries(code, "readings").items():
            for character in characters:
                found.setdefault(character, []).append(syllable)
    return {character: tuple(syllables) for character, syllables in found.items()}


@lru_cache(maxsize=8192)
def _by_reading(character: str) -> _Ways | None:
    """How a Chinese character prints a sound of a foreign name: every spelling of its initial with every one of its final."""
    found = listed("Hani")
    ways: dict[str, None] = {}
    for syllable in readings().get(character, ()):
        initial = next((syllable[:n] for n in (2, 1) if f"initial {syllable[:n]}" in found and len(syllable) > n), "-")
        final = syllable.removeprefix(initial)
        for head in found.get(f"initial {initial}", ()):
            ways.update(dict.fromkeys(head + end for end in found.get(f"final {final}", ())))
    return _Ways(_by_letter(tuple(ways)), silent=False) if ways else None


def readable(word: str) -> bool:
    """Has every letter of the folded word a spelling in its script's table?"""
    script = script_of(word)
    if script in {"Latn", "Arab", "none"}:
        return True
    if script == "other":
        return False
    table = _table(script)
    return all(char in table.units or not char.isalpha() for char in _units(word))


@lru_cache(maxsize=32_768)
def spells(printed: str, name: str) -> bool:
    """Is the Latin word `name` (lower case, no accents, doubled consonants single) a spelling of the folded word `printed`?

    Letter by letter, the places of `name` that may have been reached; `printed` is of one script that has a table.
    """
    script = script_of(printed)
    table = _table(script)
    if not table.units:
        return False
    word = _units(printed)
    anywhere, at_first, at_last = _unheard()
    by_sound = script == "Hani"
    length, whole = len(word), len(name)
    reached: list[set[int]] = [set() for _ in range(length + 1)]
    reached[0] = {0} | {len(s) for s in at_first.get(name[:1], ()) if name.startswith(s)}
    for at in range(length):
        if not reached[at]:
            continue
        for size in table.lengths:
            end = at + size
            if end > length:
                break
            ways = _ways(table, word[at:end], first=at == 0, last=end == length)
            if ways is None:
                continue
            places = reached[end]
            vowels: dict[str, tuple[str, ...]] | None = None
            if table.short and word[end - 1] not in table.no_short and word[end : end + 1] not in table.no_short:
                vowels = table.short if end < length else _AT_THE_END.get(script)
            for place in reached[at]:
                if ways.silent:
                    places.add(place)
                for way in ways.by_letter.get(name[place : place + 1], ()):
                    if name.startswith(way, place):
                        _pass(name, place + len(way), places, vowels, anywhere)
                if place and name[place - 1] not in _VOWELS and name[place - 1] in ways.by_letter.get(name[place - 1], ()):
                    _pass(name, place, places, vowels, anywhere)  # a doubled consonant
                if by_sound and place and name[place - 1] not in _VOWELS:
                    for way in ways.by_letter.get(name[place - 1], ()):
                        if len(way) > 1 and name.startswith(way[1:], place):
                            places.add(place + len(way) - 1)  # the n of 安东尼, Antony, is in 东 and in 尼
    if whole in reached[length]:
        return True
    if by_sound:
        return bool(name) and name[-1] in "dehst" and whole - 1 in reached[length]
    return any(name.startswith(s, place) and place + len(s) == whole for place in reached[length] if place for s in at_last.get(name[place : place + 1], ()))


def _pass(name: str, place: int, places: set[int], vowels: dict[str, tuple[str, ...]] | None, unheard: dict[str, tuple[str, ...]]) -> None:
    """Add `place`, and what is reached from it by a vowel the script leaves out and by letters that are not heard."""
    places.add(place)
    ends = [place]
    if vowels:
        ends += [place + len(s) for s in vowels.get(name[place : place + 1], ()) if name.startswith(s, place)]
    for end in ends:
        places.add(end)
        for s in unheard.get(name[end : end + 1], ()):
            if name.startswith(s, end):
                places.add(end + len(s))


@lru_cache(maxsize=8192)
def first_letters(printed: str) -> frozenset[str]:
    """The letters that a Latin spelling of the folded word may begin with; its first four letters decide."""
    table = _table(script_of(printed))
    word = _units(printed)
    found = {"h"}
    for s in _unheard()[1]:
        found.add(s[0])
    waiting = [0]
    for at in waiting:
        for size in table.lengths:
            ways = _ways(table, word[at : at + size], first=at == 0, last=at + size >= len(word)) if at + size <= len(word) else None
            if ways is None:
                continue
            found.update(ways.by_letter)
            if ways.silent:
                if table.short:
                    found.update(table.short)
                if at + size not in waiting and at < 3:
                    waiting.append(at + size)
    return frozenset(found)


@lru_cache(maxsize=4096)
def spelled_letter(printed: str, initial: str) -> bool:
    """May the printed word be the Latin letter `initial`, by its name (एस) or as an initial of its own (С.)?"""
    word = _units(printed)
    if word in _letters(script_of(printed)).get(initial, ()):
        return True
    ways = _ways(_table(script_of(printed)), word, first=True, last=False) if len(word) == 1 else None
    return ways is not None and any(s[0] == initial for some in ways.by_letter.values() for s in some)


@lru_cache(maxsize=4096)
def is_letter(printed: str) -> bool:
    """Is the printed word a letter, or the listed name of one (एस)?"""
    return len(printed) == 1 or any(_units(printed) in names for names in _letters(script_of(printed)).values())


@lru_cache(maxsize=8192)
def rough(printed: str) -> str:
    """The word with the first listed spelling of each letter: for likeness, never for support."""
    table, word, found, at = _table(script_of(printed)), _units(printed), "", 0
    while at < len(word):
        for size in reversed(table.lengths):
            ways = _ways(table, word[at : at + size], first=False, last=False) if at + size <= len(word) else None
            if ways is not None:
                found += next(iter(_first_listed(script_of(printed), word[at : at + size])), "")
                at += size
                break
        else:
            at += 1
    return found


@cache
def _first_listed(script: str, unit: str) -> tuple[str, ...]:
    return next((spellings for key, spellings in listed(script).items() if _key(key) == unit), ())
