"""Which runs of a passage read as a person's name, whoever it is.

Without them a check cannot tell "the passage names another person" from "the passage names nobody": the first is contradicted, the second
left open.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from accordant.checks.boundaries import folded
from accordant.checks.forms import forms_of
from accordant.checks.name_words import SERVANTS, Word, is_listed
from accordant.checks.spelling import CASED, UNPARTED
from accordant.checks.words import reading_languages
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from accordant.checks.forms import Forms
    from accordant.checks.passage import Passage


_SHORTEST_NAME, _LONGEST_NAME = 2, 3  # words of a name in a script that parts nothing but names


@cache
def _vocabulary(codes: tuple[str, ...]) -> tuple[Forms, ...]:
    return tuple(forms_of(topic, codes) for topic in ("areas", "domains", "party_kinds", "kinds", "statuses"))


@lru_cache(maxsize=8192)
def _common(word: str, codes: tuple[str, ...]) -> bool:
    """Is it a word of agreements, so that a run that holds it is no name?"""
    return any(some.knows(word) for some in _vocabulary(codes))


def bare_names(words: list[Word], passage: Passage) -> list[tuple[int, int]]:
    """The runs of the passage that read as a person's name: capitals, a title before, a listed given name, or nothing else at all."""
    runs: list[tuple[int, int]] = []
    at = 0
    while at < len(words):
        if words[at].function or words[at].title:
            at += 1
            continue
        end = at + 1
        while end < len(words) and not (words[end].breaks or words[end].joined or words[end].function or words[end].title):
            end += 1
        runs.append((at, end))
        at = end
    alone = len(runs) == 1 and not any(word.function for word in words)
    return [trimmed for run in runs if (trimmed := _trimmed(run, words, passage, alone=alone))]


def _trimmed(run: tuple[int, int], words: list[Word], passage: Passage, *, alone: bool) -> tuple[int, int] | None:
    low, high = run
    while low < high and words[low].aside and words[low].text not in SERVANTS and words[low].text != "عبد" and not words[low].arabic:
        low += 1
    if low == high or any(words[at].unspaced for at in range(low, high)):
        return None
    if words[low].script in UNPARTED and not (alone and _SHORTEST_NAME <= high - low <= _LONGEST_NAME):
        return None  # «he signed in Bangkok» may be one word of Thai
    if words[low].script in CASED and low == 0 and high - low > 2:
        low += 1  # the capital of the sentence
    if words[low].arabic:
        given = next((at for at in range(low, high) if is_listed(words[at].text) or words[at].text.startswith("عبد")), None)
        if given is None and words[low].clitic and is_listed(words[low].text[1:]):
            given = low
        if given is not None and given - low <= 2:
            return (given, high) if high - given <= 5 else (given, given + 3)
        titled = low > 0 and words[low - 1].title
        codes = reading_languages(passage)
        likely = (alone or titled) and high - low <= 5 and not any(_common(words[at].text, codes) for at in range(low, high))
        return (low, high) if likely else None
    capitals = [at for at in range(low, high) if _capital(words[at], passage)]
    if alone and high - low <= 5:
        return low, high
    titled = low > 0 and words[low - 1].title
    if len(capitals) >= (1 if titled else 2):
        return capitals[0], capitals[-1] + 1
    return None


def is_name_like(word: Word, passage: Passage) -> bool:
    """May the word be part of a person's name, by its capital and the lists?"""
    return not (word.function or word.title) and (word.aside or word.script not in {"Latn", *CASED} or _capital(word, passage))


@cache
def _patronymics() -> tuple[str, ...]:
    return tuple(folded(ending) for code in languages() for endings in entries(code, "patronymics").values() for ending in endings)


def is_patronymic(word: str) -> bool:
    """Is the folded word a father's name, which a name may be given without?"""
    return word.endswith(_patronymics())


def _capital(word: Word, passage: Passage) -> bool:
    start, _ = passage.folded.span(word.start, word.end)
    return passage.text[start].isupper()
