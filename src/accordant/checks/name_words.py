"""The words of a passage as a reader of names sees them: which are titles, which particles, where a run of names breaks off.

Without them the minister's office is taken for his name, two neighbours in a list for one person, and على for علي.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.boundaries import folded
from accordant.checks.forms import Token, forms_of, tokens
from accordant.checks.romanise import given_names, latin
from accordant.checks.spelling import CASED, is_letter, script_of, scripts_of
from accordant.checks.words import reading_languages
from accordant.folding import fold
from accordant.lexicons import entries, languages, with_list

if TYPE_CHECKING:
    from accordant.checks.forms import Forms
    from accordant.checks.passage import Passage

DOTS = frozenset("\u30fb\u00b7\u2027\u2022\u30a0=")
_OF_VALUES = ("en", "fr")
"""The languages whose titles and particles stand in a value in Latin letters, whatever the passage is written in."""
_TOO_MANY = 4
_CLITICS = frozenset("وفبلكובלמהשכ")
_WITHOUT_SPACES = re.compile("[\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff]")
"""Thai, Burmese and Khmer, whose given names and family names are parted by a space all the same."""
_HEBREW = re.compile("[\u05d0-\u05ea]")
SERVANTS = frozenset({"abd", "abdel", "abdul", "abdal", "abdoul", "abdur", "abdus", "abdil", "abdol"})


@dataclass(slots=True, eq=False)
class Word:
    """A word of a name: `aside` for titles and particles, `function` where it cannot be a name, `breaks` where it begins a new run,
    `joined` where it does if its first letter is «and»."""

    text: str
    start: int
    end: int
    original: str
    script: str
    aside: bool = False
    title: bool = False
    function: bool = False
    breaks: bool = False
    joined: bool = False
    article: bool = False
    numeral: str | None = None
    clitic: int = 0
    clitic_used: bool = False

    @property
    def unspaced(self) -> bool:
        """Is it one character of a script whose words are not parted, so that alone it is no word?"""
        return self.script == "Hani" or (self.script == "Kana" and not _is_katakana(self.text))

    @property
    def arabic(self) -> bool:
        return self.script == "Arab"


@cache
def _listed(codes: tuple[str, ...], topic: str, *keys: str) -> frozenset[str]:
    wanted = [entries(code, topic) for code in codes]
    forms = [folded(form) for some in wanted for key in (keys or tuple(some)) for form in some.get(key, ())]
    return frozenset(token.word for form in forms for token in _whole_words(tokens(form), form))


@cache
def _numerals() -> dict[str, str]:
    found = {}
    for code in languages():
        for numeral, words in entries(code, "regnal").items():
            found[numeral] = numeral
            found.update({folded(word): numeral for word in words})
    return found


@cache
def _titles(codes: tuple[str, ...]) -> Forms:
    return forms_of("honorifics", codes)


def is_listed(word: str) -> bool:
    """Is it a listed given name, in its own script or in Latin letters?"""
    return word in given_names() or latin(word) in given_names()


class _Known(NamedTuple):
    """What the lists say of a word, wherever it stands."""

    particle: bool
    article: bool
    function: bool
    joins: bool
    name: bool
    numeral: str | None
    clitic: int


@lru_cache(maxsize=16_384)
def _known(word: str, codes: tuple[str, ...]) -> _Known:
    return _Known(
        word in _listed(codes, "name_particles"),
        word in _listed(codes, "name_particles", "article"),
        word in _listed(codes, "function_words", "other") or word in _listed(codes, "function_words", "and"),
        word in _listed(codes, "function_words", "and"),
        word in given_names(),
        _numerals().get(word),
        1 if "\u05d0" <= word[0] <= "\u06ff" and len(word) > 3 and word[0] in _CLITICS else 0,
    )


@lru_cache(maxsize=2048)
def _words(text: str, codes: tuple[str, ...]) -> tuple[Word, ...]:
    found: list[Word] = []
    titles = [(reading.start, reading.end) for reading in _titles(codes).read(text)]
    before: Word | None = None
    named = joins = False
    last = 0
    for token in _whole_words(tokens(text), text):
        start, end = token.start, token.end
        known = _known(token.word, codes)
        word = Word(token.word, start, end, text[start:end], script_of(token.word), article=known.article, clitic=known.clitic)
        word.title = any(low < end and start < high for low, high in titles)
        word.aside = word.title or known.particle
        if before is None:
            word.function, word.breaks = known.function, known.joins
        else:
            word.function = known.function and not (known.name and (before.title or named))  # على is not علي
            word.numeral = known.numeral
            word.breaks = known.joins or joins or _breaks(text[last:start], before)
            word.joined = known.clitic == 1 and token.word[0] in "وו" and not known.name
        found.append(word)
        before, named, joins, last = word, known.name, known.joins, end
    return tuple(found)


def _whole_words(found: tuple[Token, ...], text: str) -> list[Token]:
    """The tokens, those of one katakana word joined and those of a Cyrillic word with an apostrophe; without dots between names."""
    words: list[Token] = []
    for token in found:
        if token.word in DOTS:
            continue
        if words:
            before, gap = words[-1], text[words[-1].end : token.start]
            if (not gap and (_is_katakana(token.word) and _is_katakana(before.word))) or (
                gap == "'" and script_of(token.word) == script_of(before.word) == "Cyrl"
            ):
                words[-1] = before._replace(word=before.word + token.word, end=token.end)
                continue
            if _one_word(before.word, gap, token.word):
                words[-1] = before._replace(word=before.word + gap + token.word, end=token.end)
                continue
        if _HEBREW.match(token.word) and text[token.end : token.end + 1] == "'":
            words.append(token._replace(word=token.word + "'", end=token.end + 1))  # ג'ורג'
        else:
            words.append(token)
    return words


def _one_word(before: str, gap: str, after: str) -> bool:
    """Are the two parts of one word: of a script without spaces, or Hebrew about a geresh?"""
    if gap:
        return False
    return bool((_WITHOUT_SPACES.match(before) and _WITHOUT_SPACES.match(after)) or (before[-1] == "'" and _HEBREW.match(before) and _HEBREW.match(after)))


def _is_katakana(word: str) -> bool:
    return "\u30a1" <= word[0] <= "\u30ff"


def _breaks(gap: str, before: Word) -> bool:
    """Does the gap after a word end a run of names? A full stop does not after a title or an initial."""
    if gap in {"", " ", "-", "'", *DOTS}:
        return False
    if "." in gap and (before.title or (gap.strip() == "." and is_letter(before.text))):
        return bool(gap.strip(" '-."))
    return bool(gap.strip(" '-.")) or ". " in gap


@lru_cache(maxsize=4096)
def _codes(reading: tuple[str, ...], text: str) -> tuple[str, ...]:
    """The languages that a passage's titles are read in: those without a folder of their own too, by its script."""
    lone = [code for code in with_list("honorifics") if code not in languages() and _script_of_list(code) & scripts_of(text)]
    return tuple(dict.fromkeys((*(reading if len(reading) <= _TOO_MANY or not lone else ()), *lone)))


@cache
def _script_of_list(code: str) -> frozenset[str]:
    return scripts_of(folded(" ".join(form for forms in entries(code, "honorifics").values() for form in forms)))


def words_of(passage: Passage) -> list[Word]:
    """The words of a passage, as the lists of its language know them; of all languages where it is not known."""
    codes = _codes(reading_languages(passage), passage.folded.text)
    words = _words(passage.folded.text, codes)
    if any(word.script in CASED or (word.function and word.script == "Latn") for word in words):
        words = _cased(passage.text, codes, words)
    for word in words:
        word.clitic_used = False
    return list(words)


@lru_cache(maxsize=2048)
def _cased(text: str, codes: tuple[str, ...], words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words with what their capitals say, which a folded text has lost: a name of Cyrillic has one, a small word has none."""
    written = fold(text)
    undecided = len(codes) > _TOO_MANY
    found: list[Word] = []
    for at, word in enumerate(words):
        capital = text[written.span(word.start, word.end)[0]].isupper()
        if word.script in CASED and not text.islower():
            found.append(replace(word, function=word.function or not (capital or word.aside)))
        elif undecided and at and capital and word.function and word.script == "Latn" and not word.breaks:
            found.append(replace(word, function=False))  # a small word of one language is a name in another: Jan, Na
        else:
            found.append(word)
    return tuple(found)


@lru_cache(maxsize=4096)
def _value_words(value: str, codes: tuple[str, ...]) -> tuple[Word, ...]:
    found: list[Word] = []
    written = fold(value.strip())
    waiting = [replace(word) for word in _words(written.text.strip(), codes)]
    for word in waiting:
        start, end = written.span(word.start, word.end)
        word.original = value.strip()[start:end]
    if "," in value and value.count(",") == 1:  # "Kirane, Ben"
        for word in waiting:
            word.breaks = False
    while waiting:
        word = waiting.pop(0)
        if word.text in SERVANTS and waiting:
            while waiting and waiting[0].text in _listed(codes, "name_particles", "article") and len(waiting) > 1:
                particle = waiting.pop(0)
                word = Word(word.text + particle.text, word.start, particle.end, word.original, "Latn")
            after = waiting.pop(0)
            word = Word(word.text + after.text, word.start, after.end, f"{word.original} {after.original}", "Latn")
        word.aside = word.aside and word.text not in SERVANTS
        found.append(word)
    if len(found) > 1 and found[-1].title and not found[-1].breaks:  # "John Major"
        found[-1].title = found[-1].aside = False
    kept = [word for word in found if not word.title]
    return tuple(kept if any(not word.aside for word in kept) else [])


def words_of_value(value: str, passage: Passage) -> list[Word]:
    """The words of a name in Latin script: titles left out, "Abd al-Latif" one word."""
    codes = reading_languages(passage)
    codes = tuple(dict.fromkeys((*_OF_VALUES, *(codes if len(codes) <= _TOO_MANY else ()))))
    words = _value_words(value, codes)
    if not words and not any(word.title for word in _words(folded(value), codes)):
        words = _words(folded(value), codes)
    return list(words)
