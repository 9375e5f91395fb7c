"""The names that a paraphrase brings in and its passages do not bear, in whatever script they print them.

Looked for letter by letter, no name of an English summary is in a Russian passage; left alone in other scripts, a summary of a Chinese
report may name any minister it likes.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from accordant.checks.boundaries import folded, occurrences
from accordant.checks.forms import forms_of, scripts, tokens
from accordant.checks.han_surnames import is_of_china, names_japanese
from accordant.checks.name import name
from accordant.checks.name_words import words_of
from accordant.checks.person import person
from accordant.checks.printed_names import bare_names
from accordant.checks.romanise import alike, same_latin, spelled
from accordant.languages import detect
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from accordant.checks.forms import Forms
    from accordant.checks.name_words import Word
    from accordant.checks.passage import Passage

TITLE_CASE = 0.8
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_OPENS = re.compile(r"(?:^|[.!?:;«“\"(]\s*|\n\s*)$")
_LONGEST_ACRONYM = 6
_PRINT_CAPITALS = frozenset({"Latn", "Cyrl"})
_KOREAN = re.compile(r"[A-Z][a-z]{1,4} [A-Z][a-z]+-[A-Za-z][a-z]+")
_TOPICS = (
    "kinds", "statuses", "areas", "domains", "party_kinds", "precedent_kinds", "honorifics", "function_words", "capitalised", "months", "weekdays",
)  # fmt: skip


def absent_names(own: Passage, passages: Sequence[Passage]) -> Iterator[str]:
    """The first word of each name in the value `own` that no passage bears.

    Where value and passage share a language every word with a capital counts. Across languages places and bodies are translated, so
    that only what reads as a person's name does.
    """
    written = scripts(own.folded.text)
    if len(written) != 1 or not written <= _PRINT_CAPITALS or _is_a_title(own):
        return
    foreign = any(_another_language(own, passage) for passage in passages)
    if foreign or _capitals(own) >= TITLE_CASE or _prints_nouns_with_capitals(own):
        yield from _absent_persons(own, passages)
        return
    for match in _names(own):
        if not any(_bears(match.group(), passage) for passage in passages):
            yield match.group()


def _language(passage: Passage) -> str | None:
    return passage.language or detect(passage.context)


def _another_language(own: Passage, passage: Passage) -> bool:
    """Is the passage in another script or language than the value? Where a language is not known, only the script tells."""
    if not scripts(own.folded.text) & scripts(passage.folded.text):
        return True
    mine, theirs = _language(own), _language(passage)
    return mine is not None and theirs is not None and mine != theirs


def _prints_nouns_with_capitals(own: Passage) -> bool:
    return "every noun" in entries(_language(own) or "en", "capitalised")


def _names(own: Passage) -> list[re.Match[str]]:
    """The words of the value with a capital that may be names: inside a sentence, no country and no word of the lists."""
    from accordant.checks.country import countries_named

    known = [own.folded.span(mention.start, mention.end) for mention in countries_named(own)]
    codes = _codes(own)
    found = []
    for match in _WORD.finditer(own.text):
        word, start = match.group(), match.start()
        if not word[0].isupper() or len(word) < 2 or _OPENS.search(own.text, 0, start) or any(low <= start < high for low, high in known):
            continue
        if not all(_ordinary(part, codes) for part in _parts(word)):
            found.append(match)
    return found


def _parts(word: str) -> list[str]:
    return [token.word for token in tokens(folded(word))]


def _codes(own: Passage) -> tuple[str, ...]:
    """The languages whose words are ordinary in the value."""
    language = _language(own)
    return (language,) if language in languages() else languages()


def _capitals(own: Passage) -> float:
    """The share of its longer words that print a capital; where it is high ("Convention on the Concerted Management of Migration") one says little."""
    longer = [word for word in own.text.split() if len(word) > 3 and word[0].isalpha()]
    return sum(word[0].isupper() for word in longer) / len(longer) if len(longer) > 2 else 0.0


def _is_a_title(own: Passage) -> bool:
    """Is it printed as the title of a text, all longer words with capitals and no full stop, so that its capitals tell nothing?"""
    return _capitals(own) == 1 and not own.text.rstrip().endswith((".", "!", "?"))


def _bears(word: str, passage: Passage) -> bool:
    """Does the passage hold the word, as printed, inflected, or as a spelling of a name?"""
    text = passage.folded.text
    if any(True for _ in occurrences(folded(word), text)) or name(word, passage).verdict != "contradicted":
        return True
    if "Latn" not in scripts(folded(word)):
        return False
    if scripts(text) == {"Latn"}:
        return _printed(word, passage)
    codes = _codes(passage)
    return all(_stated(part, passage) for part in _parts(word) if len(part) > 2 and not _ordinary(part, codes))


def _stated(part: str, passage: Passage) -> bool:
    found = person(part.title(), passage)
    return found.verdict == "supported" or (found.verdict == "unverifiable" and bool(found.spans))


@cache
def _vocabulary(codes: tuple[str, ...]) -> tuple[Forms, ...]:
    return tuple(forms_of(topic, codes) for topic in _TOPICS)


@cache
def _given_names() -> frozenset[str]:
    return frozenset(folded(form) for code in languages() for form in entries(code, "given_names"))


@cache
def _ordinary(word: str, codes: tuple[str, ...]) -> bool:
    """Is it a word that is no name by itself, though it may print a capital?"""
    return word not in _given_names() and any(table.knows(word) for table in _vocabulary(codes))


def _absent_persons(own: Passage, passages: Sequence[Passage]) -> Iterator[str]:
    """The first unstated word of each person whom the value names and no passage does."""
    for run in _persons(own):
        lacking = [_lacking(run, passage) for passage in passages]
        if lacking and all(lacking):
            yield lacking[0]


def _persons(own: Passage) -> Iterator[list[str]]:
    """The runs of names in the value that read as a person's: behind a title, or two names and more that no place word is before."""
    named = {match.start(): match.group() for match in _names(own)}
    opening = _opening(own)
    words = words_of(own)
    for low, high in bare_names(words, own):
        starts = [own.folded.span(words[at].start, words[at].end)[0] for at in range(low, high)]
        run = [named.get(start) or opening.get(start, "") for start in starts]
        run = [word for word in run if word and not (word.isupper() and len(word) <= _LONGEST_ACRONYM)]
        titled = low > 0 and words[low - 1].title
        before = words[low - 1].text if low else ""
        if run and (titled or (len(run) > 1 and not _prints_nouns_with_capitals(own) and before not in _place_words(_codes(own)))):
            yield run


def _opening(own: Passage) -> dict[int, str]:
    """The words that begin a sentence of the value and are in no list: "Dmitri Orlov signed"."""
    from accordant.checks.country import countries_named

    known = [own.folded.span(mention.start, mention.end) for mention in countries_named(own)]
    codes = _codes(own)
    return {
        match.start(): match.group()
        for match in _WORD.finditer(own.text)
        if match.group()[0].isupper()
        and _OPENS.search(own.text, 0, match.start())
        and not any(low <= match.start() < high for low, high in known)
        and not any(_ordinary(part, codes) for part in _parts(match.group()))
    }


@cache
def _place_words(codes: tuple[str, ...]) -> frozenset[str]:
    """The listed words (in, at, the) after which two capitals are a place or a body as well as a person."""
    return frozenset(folded(form) for code in codes for forms in entries(code, "place_words").values() for form in forms)


def _lacking(run: list[str], passage: Passage) -> str:
    """The first word of a person's name that the passage does not bear; empty where it bears the name or cannot be read."""
    whole = " ".join(run)
    if any(True for _ in occurrences(folded(whole), passage.folded.text)):
        return ""
    if not any("Latn" in scripts(folded(word)) for word in run):
        return next((word for word in run if not _bears(word, passage)), "")
    found = person(whole, passage)
    written = scripts(passage.folded.text)
    if found.verdict == "supported" or not written:
        return ""
    if "other" in written:
        return run[0] if not found.spans and _lacks_in_syllables(run, passage) else ""
    if any(_printed(word, passage) for word in run):  # the surname alone: the summary may know the given name
        return "" if found.verdict == "unverifiable" else next((word for word in run if not _printed(word, passage)), "")
    if written == {"Latn"}:
        return run[0]
    return next((word for word in run if not _bears(word, passage) and not _sounds_like(word, passage)), "")


def _printed(word: str, passage: Passage) -> bool:
    """Is the word printed, inflected or spelled in the passage's script?"""
    if name(word, passage).verdict != "contradicted":
        return True
    codes = _codes(passage)
    parts = [part for part in _parts(word) if len(part) > 2 and not _ordinary(part, codes)]
    return bool(parts) and all(any(_spells(token, part) for token in words_of(passage)) for part in parts)


def _spells(printed: Word, part: str) -> bool:
    return same_latin(printed.text, part) if printed.script == "Latn" else spelled(printed.text, part)


def _sounds_like(word: str, passage: Passage) -> bool:
    """May some name of the passage be an unusual spelling of the word?"""
    words = words_of(passage)
    names = [words[at].text for low, high in bare_names(words, passage) for at in range(low, high)]
    if not names:
        codes = _codes(passage)
        names = [some.text for some in words if not (some.function or some.title or _ordinary(some.text, codes))]
    return all(any(alike(printed, part) for printed in names) for part in _parts(word) if len(part) > 2)


def _lacks_in_syllables(run: list[str], passage: Passage) -> bool:
    """Is the name lacking for certain in Hangul, kana or Chinese characters?"""
    words = words_of(passage)
    written = {word.script for word in words if word.text.isalpha()}
    if not written <= {"Hang", "Hani", "Kana", "Latn"}:
        return False
    spoken = [part for word in run for part in _parts(word)]
    if "Hang" in written:
        joined = "".join(spoken)
        wanted = {*spoken, joined, "".join(spoken[-1:] + spoken[:-1])}
        heads = [word.text[:size] for word in words if word.script == "Hang" for size in range(1, min(6, len(word.text)) + 1)]
        by_ear = not _KOREAN.fullmatch(" ".join(run))
        return not any(spelled(head, one) or (by_ear and len(head) > 1 and alike(head, one)) for head in heads for one in wanted)
    if is_of_china(run) and "Hani" in written:
        return True
    return names_japanese(run, words) if "Kana" in written or passage.language == "ja" else False
