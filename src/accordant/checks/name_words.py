"""The words of a passage as a reader of names sees them: which are titles, which particles, where a run of names breaks off.

Without them the minister's office is taken for his name, two neighbours in a list for one person, and على for علي.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from accordant.checks.boundaries import folded
from accordant.checks.forms import Forms, tokens
from accordant.checks.romanise import latin, listed_arabic, listed_names
from accordant.folding import fold
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_CLITICS = frozenset("وفبلك")
_SERVANTS = frozenset({"abd", "abdel", "abdul", "abdal", "abdoul", "abdur", "abdus", "abdil", "abdol"})


@dataclass(slots=True)
class Word:
    """A word of a name: `aside` for titles and particles, `function` where it cannot be a name, `breaks` where it begins a new run,
    `joined` where it does if its first letter is «and»."""

    text: str
    start: int
    end: int
    original: str
    arabic: bool
    aside: bool = False
    title: bool = False
    function: bool = False
    breaks: bool = False
    joined: bool = False
    article: bool = False
    numeral: str | None = None
    clitic: int = 0
    clitic_used: bool = False


@cache
def _listed(topic: str, *keys: str) -> frozenset[str]:
    wanted = [entries(code, topic) for code in languages()]
    forms = [form for some in wanted for key in (keys or tuple(some)) for form in some.get(key, ())]
    return frozenset(token.word for form in forms for token in tokens(folded(form)))


@cache
def _numerals() -> dict[str, str]:
    found = {}
    for code in languages():
        for numeral, words in entries(code, "regnal").items():
            found[numeral] = numeral
            found.update({folded(word): numeral for word in words})
    return found


@cache
def _titles() -> Forms:
    return Forms("honorifics", languages())


def is_listed(word: str) -> bool:
    """Is it a listed given name, in Arabic or Latin letters?"""
    return word in listed_arabic() or latin(word) in listed_names()


@cache
def _vocabulary() -> tuple[Forms, ...]:
    return tuple(Forms(topic, languages()) for topic in ("areas", "domains", "party_kinds", "kinds", "statuses"))


def _common(word: Word) -> bool:
    """Is it a word of agreements, so that a run that holds it is no name?"""
    return any(some.knows(word.text) for some in _vocabulary())


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[Word, ...]:
    found: list[Word] = []
    particles, functions, joins = _listed("name_particles"), _listed("function_words", "other"), _listed("function_words", "and")
    titles = {at for reading in _titles().read(text) for at in range(reading.start, reading.end)}
    articles = _listed("name_particles", "article")
    last = 0
    for token in tokens(text):
        gap = text[last : token.start]
        arabic = "\u0600" <= token.word[0] <= "\u06ff"
        word = Word(token.word, token.start, token.end, text[token.start : token.end], arabic)
        word.clitic = 1 if arabic and len(token.word) > 3 and token.word[0] in _CLITICS else 0
        word.title = token.start + word.clitic in titles or token.start in titles or token.end - 1 in titles
        word.aside = word.title or token.word in particles
        word.article = token.word in articles
        named = bool(found) and (found[-1].title or found[-1].text in listed_arabic()) and token.word in listed_arabic()
        word.function = (token.word in functions or token.word in joins) and not named  # على is not علي
        word.numeral = _numerals().get(token.word) if found else None
        initial = bool(found) and len(found[-1].text) == 1 and gap.strip() == "."
        mark = gap.strip(" '-.") if initial or not re.search(r"\.\s", gap) or (found and found[-1].title) else "."
        word.breaks = bool(mark) or token.word in joins or (bool(found) and found[-1].text in joins)
        word.joined = word.clitic == 1 and token.word[0] == "و" and token.word not in listed_arabic() and bool(found)
        found.append(word)
        last = token.end
    return tuple(found)


def words_of(text: str) -> list[Word]:
    """The words of a folded text."""
    words = list(_words(text))
    for word in words:
        word.clitic_used = False
    return words


@lru_cache(maxsize=4096)
def _value_words(value: str) -> tuple[Word, ...]:
    found: list[Word] = []
    written = fold(value.strip())
    waiting = [replace(word) for word in _words(written.text.strip())]
    for word in waiting:
        start, end = written.span(word.start, word.end)
        word.original = value.strip()[start:end]
    if "," in value and value.count(",") == 1:  # "Kirane, Ben"
        for word in waiting:
            word.breaks = False
    while waiting:
        word = waiting.pop(0)
        if word.text in _SERVANTS and waiting:
            while waiting and waiting[0].text in _listed("name_particles", "article") and len(waiting) > 1:
                particle = waiting.pop(0)
                word = Word(word.text + particle.text, word.start, particle.end, word.original, arabic=False)
            after = waiting.pop(0)
            word = Word(word.text + after.text, word.start, after.end, f"{word.original} {after.original}", arabic=False)
        word.aside = word.aside and word.text not in _SERVANTS
        found.append(word)
    kept = [word for word in found if not word.title]
    return tuple(kept if any(not word.aside for word in kept) else [])


def words_of_value(value: str) -> list[Word]:
    """The words of a name in Latin script: titles left out, "Abd al-Latif" one word."""
    words = _value_words(value)
    if not words and not any(word.title for word in _words(folded(value))):
        words = _words(folded(value))
    return list(words)


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
    while low < high and words[low].aside and words[low].text not in _SERVANTS and words[low].text != "عبد" and not words[low].arabic:
        low += 1
    if low == high:
        return None
    if words[low].arabic:
        given = next((at for at in range(low, high) if is_listed(words[at].text) or words[at].text.startswith("عبد")), None)
        if given is None and words[low].clitic and is_listed(words[low].text[1:]):
            given = low
        if given is not None and given - low <= 2:
            return (given, high) if high - given <= 5 else (given, given + 3)
        titled = low > 0 and words[low - 1].title
        likely = (alone or titled) and high - low <= 5 and not any(_common(words[at]) for at in range(low, high))
        return (low, high) if likely else None
    capitals = [at for at in range(low, high) if _capital(words[at], passage)]
    if alone and high - low <= 5:
        return low, high
    titled = low > 0 and words[low - 1].title
    if len(capitals) >= (1 if titled else 2):
        return capitals[0], capitals[-1] + 1
    return None


def _capital(word: Word, passage: Passage) -> bool:
    start, _ = passage.folded.span(word.start, word.end)
    return passage.text[start].isupper()
