"""Is this Latin spelling one of an Arabic-script name?

Romanised by one table, محمد is "mhmd" and no newspaper's spelling equals it; compared by likeness, Hassan passes for Hussein, Karim for
كريمة and Mahmoud for محمد. Here every letter of the Arabic name has its usual Latin spellings, all of them must be accounted for in
order, only short vowels may be supplied; and spellings that belong to a listed name state that name alone.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from accordant.checks.boundaries import folded
from accordant.checks.forms import unaccented
from accordant.checks.inflection import nominatives
from accordant.checks.spelling import first_letters, listed, rough, script_of, spelled_letter, spells
from accordant.checks.transcription import beginnings, transcribes
from accordant.checks.words import without_enclitics
from accordant.lexicons import entries, languages

ARTICLE = "ٱ"
"""Stands for the alef of an article inside a name: written in many ways, or not at all."""
_SHORTEST_BY_EAR = 2
_SHORTEST_LIKE = 3
_OF_VALUES = ("en", "fr")
"""The languages whose transcription a value may have, whatever the passage is written in."""
_THAI_CLUSTER = re.compile("([เแโใไ])([ก-ฮ])([รลวหนมยอ])")
"""A vowel that is written before the two consonants it is spoken after: เปรม, Prem."""
_SUN = frozenset("تثدذرزسشصضطظلن")
_BREATHED = frozenset("هحخ")
_WEAK = frozenset("اويىءٱ")
_DOUBLED = re.compile(r"([^aeiouy])\1")
_VOWELS = "aeiouy"
_STROKED = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ı": "i", "ß": "ss", "þ": "th", "ð": "d", "ə": "a", "ŋ": "ng", "ħ": "h"})
_HEARD_ALIKE = str.maketrans({"l": "r", "j": "s", "t": "d", "k": "g", "f": "b"})
_NONE: frozenset[str] = frozenset()
_USUAL = (("tch", "sh"), ("sch", "sh"), ("ch", "sh"), ("dj", "j"), ("ph", "f"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"),
          ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ue", "u"), ("oe", "o"), ("ae", "a"), ("ck", "k"), ("zh", "j"), ("q", "k"), ("y", "i"), ("w", "u"),
          ("ij", "i"), ("ii", "i"))  # fmt: skip


@cache
def _table() -> dict[str, tuple[str, ...]]:
    found = dict(listed("Arab"))
    found[ARTICLE] = ("", *found.get("ا", ()), "ou")
    return found


@cache
def _by_first_letter() -> dict[str, dict[str, tuple[str, ...]]]:
    """The spellings of each entry of the table by their first letter, those of no letter at all in each; these alone under ""."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for key, spellings in _table().items():
        silent = tuple(spelling for spelling in spellings if not spelling)
        first = {spelling[0] for spelling in spellings if spelling}
        found[key] = {"": silent, **{letter: (*silent, *(s for s in spellings if s.startswith(letter))) for letter in first}}
    return found


@cache
def _starts() -> dict[str, tuple[frozenset[str], bool]]:
    """The letters that a spelling of each Arabic letter may begin with, and whether it may be left out, so that a vowel begins."""
    table = _table()
    found: dict[str, tuple[frozenset[str], bool]] = {}
    for letter in {key.removeprefix("first ") for key in table}:
        spellings = (*table.get(letter, ()), *table.get(f"first {letter}", ()))
        silent = "" in spellings
        found[letter] = frozenset({s[0] for s in spellings if s} | (set(_VOWELS) if silent else set())), silent
    return found


@cache
def listed_names(*topics: str) -> dict[str, frozenset[str]]:
    """Latin spelling to the names in their own script that it is listed for; of all topics where none is given."""
    found: dict[str, set[str]] = {}
    for code in languages():
        for topic in topics or ("given_names", "family_names"):
            for name, spellings in entries(code, topic).items():
                for spelling in spellings:
                    found.setdefault(latin(spelling), set()).add(folded(name))
    return {spelling: frozenset(names) for spelling, names in found.items()}


@cache
def given_names() -> frozenset[str]:
    """The listed given names, in their own script and in Latin letters."""
    listed = listed_names("given_names")
    return frozenset({*listed, *(name for names in listed.values() for name in names)})


@cache
def listed_arabic() -> frozenset[str]:
    return frozenset(name for names in listed_names().values() for name in names)


@lru_cache(maxsize=4096)
def latin(word: str) -> str:
    """A folded Latin word for comparing: accents off, doubled consonants single."""
    return _DOUBLED.sub(r"\1", unaccented(folded(word)).replace("'", "").translate(_STROKED))


@lru_cache(maxsize=32_768)
def spelled(printed: str, name: str) -> bool:
    """Is the Latin word `name` a spelling of the folded word (or words written as one) `printed`, of any script but Latin?"""
    name = latin(name)
    if script_of(printed) == "Arab":
        return _spelled_arabic(printed, name)
    own = listed_names().get(name, _NONE)
    return any(word in own or spells(word, name) for word in _bare(printed))


@lru_cache(maxsize=8192)
def _bare(printed: str) -> tuple[str, ...]:
    """The word, and what it may be an inflected form of."""
    if script_of(printed) == "Hang":
        return printed, *without_enclitics(printed, languages())
    if script_of(printed) == "Thai":
        return printed, _THAI_CLUSTER.sub(r"\2\1\3", printed)
    return nominatives(printed)


def _spelled_arabic(arabic: str, name: str) -> bool:
    bare = arabic.removeprefix(ARTICLE + "ل") if arabic.startswith(ARTICLE) else arabic.removeprefix("ال") if len(arabic) > 4 else arabic
    own = listed_names().get(name)
    if own is not None:
        plain = bare.replace(ARTICLE, "ا")
        if plain in own or arabic.replace(ARTICLE, "ا") in own:
            return True
        if plain in listed_arabic():
            return False
    if _WEAK.issuperset(arabic):
        return False  # letters that print any vowel print no name by themselves: آئے is not Joe
    if bare != arabic and _spells(bare, name):
        return True
    if arabic.startswith("ال") and len(arabic) > 4:
        arabic = ARTICLE + arabic[1:]
    elif arabic.startswith(("عبدال", "ابوال", "ابيال")):
        arabic = arabic[:3] + ARTICLE + arabic[4:]
    return _spells(arabic, name) or (len(arabic) > _SHORTEST_BY_EAR and spells(arabic.replace(ARTICLE, "ا"), name))


def _spells(arabic: str, name: str) -> bool:
    """Letter by letter, the places of `name` that may have been reached."""
    table = _by_first_letter()
    short = table["short"]
    places, last = {0}, len(arabic) - 1
    for at, letter in enumerate(arabic):
        ways = (at == 0 and table.get(f"first {letter}")) or (at == last and at and table.get(f"last {letter}")) or table.get(letter)
        if not ways:
            return False
        before = arabic[at - 1] if at else ""
        silent = letter == before or (letter == "ل" and before == ARTICLE and at < last and arabic[at + 1] in _SUN)
        reached = set(places) if silent else set()
        for place in places:
            for way in ways.get(name[place : place + 1], ways[""]):
                if name.startswith(way, place):
                    end = place + len(way)
                    reached.add(end)
                    if 0 < end < len(name) and name[end] == "h" and name[end - 1] in _VOWELS and arabic[at + 1 : at + 2] not in _BREATHED:
                        reached.add(end + 1)  # the h of John, جون
                    if at < last and (not way or way[-1] not in "aeiou"):
                        for vowel in short.get(name[end : end + 1], ()):
                            if name.startswith(vowel, end):
                                reached.add(end + len(vowel))
        if not reached:
            return False
        places = reached
    whole = len(name)
    return whole in places or (name.endswith("e") and whole - 1 in places and whole > 2 and name[-2] not in _VOWELS)


def begins(word: str, initial: str) -> bool:
    """May a name that is printed `word` (folded) be abbreviated to the letter `initial`?"""
    script = script_of(word)
    if script == "Latn":
        return latin(word).startswith(initial)
    if spelled_letter(word, initial):
        return True
    if script != "Arab":
        return initial in first_letters(word)
    first = word.removeprefix("ال")[:1] if len(word) > 4 else word[0]
    return any(way.startswith(initial) for way in (*_table().get(first, ()), *_table().get(f"first {first}", ())))


@lru_cache(maxsize=8192)
def initials(printed: str) -> frozenset[str]:
    """The letters that a Latin spelling of the word may begin with; of an Arabic one its first five letters decide."""
    script = script_of(printed)
    if script == "Hebr" and len(printed) > 3:
        return first_letters(printed) | first_letters(printed[1:])  # «ולפיד»
    if script == "Thai":
        return frozenset().union(*(first_letters(word) for word in _bare(printed)))
    return _initials(printed[:5]) if script == "Arab" else first_letters(printed)


@lru_cache(maxsize=8192)
def _initials(arabic: str) -> frozenset[str]:
    """The letters that a Latin spelling of the word may begin with, its article or a clitic of one letter left out or not.

    Its first five letters decide, so that they are enough to ask with.
    """
    found: set[str] = set()
    starts = _starts()
    for word in (arabic, arabic[1:], arabic[2:], arabic[3:]) if arabic.startswith("ال") else (arabic, arabic[1:]):
        for letter in word[:2]:
            first, silent = starts.get(letter, (_NONE, False))
            found |= first
            if not silent:
                break
    return frozenset(found | set("ae") if arabic.startswith("ال") else found)


@cache
def _syllables() -> frozenset[str]:
    return frozenset(latin(syllable) for code in languages() for syllable in entries(code, "readings"))


@lru_cache(maxsize=4096)
def is_pinyin(word: str) -> bool:
    """Is the Latin word made of syllables of Pinyin, so that no letter of it stands for another? Chen is not Shen."""
    reached = {0}
    for end in range(1, len(word) + 1):
        if any(start in reached and word[start:end] in _syllables() for start in range(max(0, end - 6), end)):
            reached.add(end)
    return len(word) in reached


def is_one_of_pinyin(word: str) -> bool:
    """Is the Latin word one syllable of Pinyin?"""
    return word in _syllables()


@cache
def _spellings_of_syllables() -> dict[str, tuple[str, ...]]:
    return {
        latin(syllable): (syllable, *spellings) for code in languages() for syllable, spellings in entries(code, "syllables").items()
    }


@lru_cache(maxsize=4096)
def _other_spellings(name: str) -> frozenset[str]:
    """A Chinese given name of two syllables of Pinyin by the other tables: tsetung of zedong."""
    listed = _spellings_of_syllables()
    halves = [(name[:cut], name[cut:]) for cut in range(1, len(name)) if name[:cut] in listed and name[cut:] in listed]
    return frozenset(latin(head + tail) for one, other in halves for head in listed[one] for tail in listed[other])


@lru_cache(maxsize=32_768)
def same_latin(printed: str, name: str, codes: tuple[str, ...] = ()) -> bool:
    """Are two Latin words usual spellings of one name, `printed` as one of the languages `codes` writes it?"""
    one, other = latin(printed), latin(name)
    if one == other:
        return True
    names = listed_names()
    if one in names and other in names:
        return bool(names[one] & names[other])
    if one in _other_spellings(other) or other in _other_spellings(one):
        return True
    if min(len(one), len(other)) <= _SHORTEST_LIKE or (is_pinyin(one) and is_pinyin(other)):
        return False
    return _usual(one) == _usual(other) or transcribes(printed, name, codes) or transcribes(name, printed, _OF_VALUES)


@cache
def _begin_alike() -> dict[str, frozenset[str]]:
    """First letters of usual spellings of one sound: c, s and t (ch, sch, tch)."""
    groups: list[set[str]] = []
    for pair in _USUAL:
        group = {spelling[0] for spelling in pair}
        for other in [other for other in groups if other & group]:
            groups.remove(other)
            group |= other
        groups.append(group)
    return {letter: frozenset(group) for group in groups for letter in group}


@cache
def _first_of_listed() -> dict[str, frozenset[str]]:
    """Each listed Latin spelling with the first letters of the others of its names."""
    of_name: dict[str, set[str]] = {}
    for spelling, names in listed_names().items():
        for name in names:
            of_name.setdefault(name, set()).add(spelling[0])
    return {spelling: frozenset().union(*(of_name[name] for name in names)) for spelling, names in listed_names().items()}


@lru_cache(maxsize=8192)
def latin_initials(name: str, codes: tuple[str, ...]) -> frozenset[str]:
    """The letters, without accents, that a word may begin with for `same_latin` to hold."""
    first = latin(name)[:1]
    return frozenset({first, *(spelling[0] for spelling in _other_spellings(latin(name)))}) | _begin_alike().get(first, _NONE) | _first_of_listed().get(latin(name), _NONE) | beginnings(first, codes, _OF_VALUES)


@lru_cache(maxsize=16_384)
def _usual(word: str) -> str:
    for spelling, usual in _USUAL:
        word = word.replace(spelling, usual)
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=16_384)
def alike(word: str, name: str) -> bool:
    """May `word` (folded, Arabic or Latin) be an unusual spelling of `name`? Decides between contradicted and left open, never support."""
    if (latin(name) in listed_names()) and (word in listed_arabic() or latin(word) in listed_names()):
        return False
    one, other = _skeleton(_rough(word)), _skeleton(latin(name))
    if script_of(word) not in {"Latn", "Arab"}:
        one, other = _by_ear(one), _by_ear(other)
        if min(len(one), len(other)) < 2:
            return not one or not other or one[0] == other[0] or one[-1] == other[-1]
        return 2 * _common(one, other) / (len(one) + len(other)) >= 0.58
    if not one or not other:
        return False
    if min(len(one), len(other)) < 3:
        return abs(len(one) - len(other)) < 2 and _common(one, other) == min(len(one), len(other)) > 1
    return 2 * _common(one, other) / (len(one) + len(other)) >= 0.6


@lru_cache(maxsize=8192)
def _rough(word: str) -> str:
    table = _table()
    script = script_of(word)
    if script in {"Latn", "none", "other"}:
        return latin(word)
    if script != "Arab":
        return rough(word)
    return "".join(next(iter(table.get(letter, ())), "") for letter in word.removeprefix("ال"))


@lru_cache(maxsize=8192)
def _skeleton(word: str) -> str:
    return (
        re.sub("[aeiouyhw]", "", _usual(word))
        .replace("z", "s")
        .replace("c", "k")
        .replace("v", "f")
        .replace("p", "b")
        .replace("g", "j")
        .replace("x", "ks")
    )


def _by_ear(skeleton: str) -> str:
    """The consonants that a script which prints by ear does not keep apart, as one."""
    return _DOUBLED.sub(r"\1", skeleton.translate(_HEARD_ALIKE))


def _common(one: str, other: str) -> int:
    """The length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for char in one:
        before = 0
        for at, rival in enumerate(other, 1):
            before, row[at] = row[at], before + 1 if char == rival else max(row[at], row[at - 1])
    return row[-1]
