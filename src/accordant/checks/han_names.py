"""Is this Latin name printed in Chinese characters: a Chinese, a Japanese, or a foreign one?

Read character by character, 李强 is found in 李强生 and "Ma Ke" in 马克龙; read by one dictionary, 岸田文雄 is "Antian Wenxiong". A Chinese
name begins with a listed surname and ends after one or two characters; a Japanese one is a listed surname and a listed given name; a
foreign one is spelled by sound, between its dots. Where a name may go on, nothing is decided.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from accordant.checks.boundaries import folded
from accordant.checks.romanise import latin
from accordant.checks.spelling import first_letters, listed, readings, script_of, spells
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.checks.name_words import Word

_LONGEST = 4  # characters of a Japanese surname or given name
_LONGEST_GIVEN = 2  # characters of a Chinese given name
_SHORTEST_BY_SOUND = 3
_SHORTEST_NAME_BY_SOUND = 5
_LONG_VOWELS = (("ou", "o"), ("oo", "o"), ("uu", "u"), ("aa", "a"), ("oh", "o"))
_SPELLED_BY = ("hong_kong", "southeast_asia", "korea")
_HEPBURN = (
    ("sy", "sh"), ("ty", "ch"), ("zy", "j"), ("jy", "j"), ("dj", "j"), ("si", "shi"), ("ti", "chi"), ("tu", "tsu"), ("hu", "fu"), ("zi", "ji"),
    ("shf", "shu"), ("chf", "chu"), ("mb", "nb"), ("mp", "np"), ("mm", "nm"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Stated:
    """Words `low` to `high` of the passage state the name; not `certain` where the printed name may go on."""

    low: int
    high: int
    certain: bool


@dataclass(frozen=True, slots=True)
class _Run:
    """Chinese characters that nothing parts; `low` is the place of the first among the words of the passage."""

    low: int
    text: str
    dotted: bool  # a dot between names stands before it


@cache
def _listed_by_form(topic: str) -> dict[str, frozenset[str]]:
    """Characters to the Latin words they are listed under."""
    found: dict[str, set[str]] = {}
    for code in languages():
        for key, forms in entries(code, topic).items():
            for form in forms:
                found.setdefault(form, set()).add(key)
    return {form: frozenset(keys) for form, keys in found.items()}


@cache
def _listed(topic: str, beside: str) -> dict[str, frozenset[str]]:
    """The forms of a topic in the languages that list the topic `beside` too (Chinese `readings`, Japanese `name_readings`)."""
    found: dict[str, set[str]] = {}
    for code in languages():
        if entries(code, beside):
            for key, forms in entries(code, topic).items():
                for form in forms:
                    found.setdefault(form, set()).add(key)
    return {form: frozenset(keys) for form, keys in found.items()}


@cache
def _chinese_surnames() -> dict[str, frozenset[str]]:
    return {form: frozenset(map(latin, keys)) for form, keys in _listed("surnames", "readings").items()}


@lru_cache(maxsize=8192)
def _japanese(topic: str, characters: str) -> frozenset[str]:
    """The listed readings of the characters."""
    return frozenset(map(_hepburn, _listed(topic, "name_readings").get(characters, ())))


@cache
def _followers() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands right after a name and begins none: any, and those of two characters or more."""
    listed_ones = {folded(form) for code in languages() for forms in entries(code, "name_followers").values() for form in forms}
    return tuple(sorted(listed_ones)), tuple(sorted(form for form in listed_ones if len(form) > 1))


@lru_cache(maxsize=4096)
def _hepburn(word: str) -> str:
    """A romanised Japanese word with its long vowels short and one spelling for each sound."""
    word = latin(word).replace("'", "")
    for spelling, usual in (*_HEPBURN, *_LONG_VOWELS):
        word = word.replace(spelling, usual)
    return latin(word)


@lru_cache(maxsize=8192)
def _syllables(character: str) -> frozenset[str]:
    """The Latin spellings of a character in a Chinese given name."""
    found: set[str] = set()
    for reading in readings().get(character, ()):
        found.add(reading.replace("v", "u"))
        for code in languages():
            found.update(entries(code, "syllables").get(reading, ()))
    for topic in _SPELLED_BY:
        found |= _listed_by_form(topic).get(character, frozenset())
    return frozenset(map(latin, found))


def _runs(words: list[Word], dots: frozenset[int]) -> tuple[_Run, ...]:
    found: list[_Run] = []
    for at, word in enumerate(words):
        if word.script != "Hani":
            continue
        before = words[at - 1] if at else None
        if before and found and before.script == "Hani" and before.end == word.start and at not in dots:
            found[-1] = replace(found[-1], text=found[-1].text + word.text)
        else:
            found.append(_Run(at, word.text, at in dots))
    return tuple(found)


def stated(names: list[str], words: list[Word], dots: frozenset[int]) -> Stated | None:
    """Where the passage states the name, given as its words in lower-case Latin; None where no reading of the characters is it.

    `dots` are the places of the words that a dot between names (·) stands before.
    """
    return _stated(tuple(latin(name) for name in names if name), _runs(words, dots))


@lru_cache(maxsize=4096)
def _stated(names: tuple[str, ...], runs: tuple[_Run, ...]) -> Stated | None:
    best: Stated | None = None
    for found in (*_chinese(names, runs), *_of_japan(names, runs), *_by_sound(names, runs)):
        if found.certain:
            return found
        best = best or found
    return best


def _orders(names: tuple[str, ...]) -> list[tuple[str, str]]:
    """The name as (surname, given name): either end may be the surname."""
    if len(names) < 2:
        return []
    first, last = (names[0], "".join(names[1:])), (names[-1], "".join(names[:-1]))
    return [first, last] if first != last else [first]


def _chinese(names: tuple[str, ...], runs: tuple[_Run, ...]) -> Iterator[Stated]:
    surnames = _chinese_surnames()
    for surname, given in _orders(names):
        for run in runs:
            for at in range(len(run.text)):
                for size in (2, 1):
                    if surname not in surnames.get(run.text[at : at + size], ()):
                        continue
                    if size == 1 and (run.text[at : at + 2] in surnames or (at and run.text[at - 1 : at + 1] in surnames)):
                        continue  # 阳 of 欧阳
                    end = _given(run.text, at + size, given)
                    if end:
                        certain = end - at - size == _LONGEST_GIVEN or _over(run.text, end)
                        yield Stated(run.low + at, run.low + end, certain)


def _given(text: str, start: int, name: str) -> int:
    """Where the one or two characters end that state the given name from `start` on; 0 where none do."""
    heads = {""} if start < len(text) else set()
    for size in range(1, _LONGEST_GIVEN + 1):
        if start + size > len(text):
            return 0
        spellings = _syllables(text[start + size - 1])
        heads = {head + s for head in heads for s in spellings if latin(name).startswith(latin(head + s)) or name.startswith(head + s)}
        if name in heads or name in map(latin, heads):
            return start + size
    return 0


def _over(text: str, end: int, *, long: bool = False) -> bool:
    """Does the name end here for certain?"""
    return end >= len(text) or text.startswith(_followers()[long], end)


def _of_japan(names: tuple[str, ...], runs: tuple[_Run, ...]) -> Iterator[Stated]:
    if len(names) == 1:
        wanted = _hepburn(names[0])
        for run in runs:
            for at in range(len(run.text)):
                for size in range(2, _LONGEST + 1):
                    if wanted in _japanese("surnames", run.text[at : at + size]) and at + size <= len(run.text) and _over(run.text, at + size, long=True):
                        yield Stated(run.low + at, run.low + at + size, certain=True)
        return
    for surname, given in [(_hepburn(one), _hepburn(other)) for one, other in _orders(names)] if len(names) == 2 else ():
        for number, run in enumerate(runs):
            for at in range(len(run.text)):
                for size in range(1, _LONGEST + 1):
                    end = at + size
                    if end > len(run.text) or surname not in _japanese("surnames", run.text[at:end]):
                        continue
                    after = run
                    if end == len(run.text) and number + 1 < len(runs) and runs[number + 1].low == run.low + len(run.text):
                        after, end = runs[number + 1], 0  # 岸田 文雄
                    for length in range(min(_LONGEST, len(after.text) - end), 0, -1):
                        if _is_given(after.text[end : end + length], given):
                            close = end + length
                            longer = any(_japanese("name_readings", after.text[end : close + n]) for n in (1, 2) if close + n <= len(after.text))
                            certain = _over(after.text, close) or (not longer and size + length > 3)
                            yield Stated(run.low + at, after.low + close, certain)
                            break


@lru_cache(maxsize=4096)
def _is_given(characters: str, name: str) -> bool:
    """Is the given name listed so, or made of two parts that are: 進 and 次郎?"""
    if name in _of_given(characters):
        return True
    for cut in range(1, len(characters)):
        tails = _of_given(characters[cut:])
        if any(name.startswith(head) and name[len(head) :] in tails for head in _of_given(characters[:cut])):
            return True
    return False


def _of_given(characters: str) -> frozenset[str]:
    return _japanese("name_readings", characters) | _japanese("name_parts", characters)


def _by_sound(names: tuple[str, ...], runs: tuple[_Run, ...]) -> Iterator[Stated]:
    groups: list[list[_Run]] = []
    for run in runs:
        if run.dotted and groups:
            groups[-1].append(run)
        else:
            groups.append([run])
    for group in groups:
        if len(group) > 1 and len(names) > 1:
            yield from _dotted(names, group)
        if len(names) == 1 and len(names[0]) >= _SHORTEST_NAME_BY_SOUND:
            yield from _undotted(names[0], group[-1])


def _dotted(names: tuple[str, ...], group: list[_Run]) -> Iterator[Stated]:
    """A name of several parts with dots: the first part ends at its dot, the last begins at its own."""
    first, *middle, last = group
    for taken in range(1, len(names)):
        head = "".join(names[:taken])
        start = next((at for at in range(len(first.text)) if _may_begin(first.text, at, head) and spells(first.text[at:], head)), None)
        if start is None:
            continue
        rest = names[taken:]
        for run in middle:
            parts = next((n for n in range(1, len(rest)) if spells(run.text, "".join(rest[:n]))), 0)
            rest = rest[parts:]  # a part that the value leaves out may stand between
        name = "".join(rest)
        for end in range(len(last.text), 0, -1):
            if spells(last.text[:end], name):
                yield Stated(first.low + start, last.low + end, certain=_ends_sound(last.text, end))
                break


def _may_begin(text: str, at: int, name: str) -> bool:
    return name[:1] in first_letters(text[at : at + 4])


def _undotted(name: str, run: _Run) -> Iterator[Stated]:
    starts = (0,) if run.dotted else range(len(run.text) - _SHORTEST_BY_SOUND + 1)
    for at in starts:
        for end in range(min(len(run.text), at + 8), at + _SHORTEST_BY_SOUND - 1, -1) if _may_begin(run.text, at, name) else ():
            if spells(run.text[at:end], name):
                yield Stated(run.low + at, run.low + end, certain=_ends_sound(run.text, end))
                return


def _ends_sound(text: str, end: int) -> bool:
    """Does a name that is printed by sound end here, no further character of such names following?"""
    return _over(text, end) or text[end] not in _transcribed()


@cache
def _transcribed() -> frozenset[str]:
    found = listed("Hani")
    return frozenset(found.get("transcribed", ())) | {key for key in found if len(key) == 1 and script_of(key) == "Hani"}


def names_another(names: list[str], words: list[Word]) -> bool:
    """Is the passage one Chinese name and no more, and the value a Chinese name in Latin letters that is not it?"""
    text = "".join(word.text for word in words)
    surnames = _chinese_surnames()
    if not 2 <= len(text) <= 3 or any(word.script != "Hani" for word in words) or text[0] not in surnames or len(names) != 2:
        return False
    given = latin(names[1])  # in two words it may be by another table than Pinyin
    known = {latin(key) for key in _pinyin()}
    parsed = any(given[:cut] in known and (not given[cut:] or given[cut:] in known) for cut in range(1, len(given) + 1))
    return parsed and any(latin(names[0]) in keys for keys in surnames.values())


@cache
def _pinyin() -> frozenset[str]:
    return frozenset(syllable.replace("v", "u") for syllables in readings().values() for syllable in syllables)
