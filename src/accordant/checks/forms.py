"""Listed forms read out of a text: longest first, with their clitics, articles and plurals.

Searched one by one, "agreement" is read out of "framework agreement" and «اتفاق» out of «اتفاقية»; searched as written, «وللمذكرتين»
is not seen to be a memorandum.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.boundaries import UNSPACED, folded, proclitics
from accordant.checks.compounds import Compounds, compounds
from accordant.checks.words import without_enclitics
from accordant.folding import fold
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(rf"[{UNSPACED}]|[^\W_{UNSPACED}](?:[^\W_{UNSPACED}]|[\u0900-\u0963\u0971-\u0dff])*")
_SCRIPTS = (
    ("Arab", re.compile("[\u0600-\u06ff\u0750-\u077f]")),
    ("Latn", re.compile("[a-z\u00df-\u024f\u1e00-\u1eff]")),
    ("Cyrl", re.compile("[\u0400-\u052f]")),
    ("Deva", re.compile("[\u0900-\u097f]")),
)
_OTHER_SCRIPT = re.compile(r"[^\W\d_a-z\u00aa-\u024f\u0400-\u052f\u0600-\u06ff\u0750-\u077f\u0900-\u097f\u1e00-\u1eff]")
_LINKS = frozenset(" '-/")
_BARE = {
    code: bare[0]
    for code in [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]
    if (bare := unicodedata.normalize("NFD", chr(code)))[0].isascii() and bare[0].isalpha()
} | {0x131: "i", 0x451: "е", 0x901: "\u0902"}  # ı (I in lower case), ё, and the nasal that is printed either way
_NUKTA = "\u093c"
_JOINER = "\u200c"
_SHORTEST_STEM = 3
_SHORTEST_STEM_OF_SYLLABLES = 2  # of Devanagari, whose letters hold a vowel
_ARTICLE = "ال"


class Token(NamedTuple):
    """A word of a folded text, its accents off; `linked` to the one before when only a space, hyphen or apostrophe parts them."""

    word: str
    start: int
    end: int
    linked: bool


_token = partial(tuple.__new__, Token)  # without the call that Token() is


class Reading(NamedTuple):
    """A listed form met at `start:end` of the folded text, and the keys it is listed under."""

    start: int
    end: int
    keys: tuple[str, ...]
    form: str


def unaccented(text: str) -> str:
    """Folded text without the accents of Latin letters and the dots of ё, character for character."""
    return text.translate(_BARE)


@lru_cache(maxsize=8192)  # the sentences of a text of three hundred pages, which one part of the record after another asks for
def tokens(text: str) -> tuple[Token, ...]:
    """The words of a folded text; characters of scripts without spaces each stand alone."""
    found: list[Token] = []
    bare, dotted, last = unaccented(text), _NUKTA in text, 0
    for match in _TOKEN.finditer(bare):
        start, end = match.span()
        gap, word = text[last:start], bare[start:end]
        found.append(_token((word.replace(_NUKTA, "") if dotted else word, start, end, gap in {" ", "."} or _LINKS.issuperset(gap))))
        last = end
    if found:
        found[0] = found[0]._replace(linked=False)
    return tuple(found)


@lru_cache(maxsize=4096)
def scripts(text: str) -> frozenset[str]:
    """The scripts of a folded text: Arab, Latn, Cyrl, Deva, other."""
    found = {name for name, pattern in _SCRIPTS if pattern.search(text)}
    return frozenset(found | {"other"} if _OTHER_SCRIPT.search(text) else found)


@cache
def _listed_script(code: str, topic: str) -> frozenset[str]:
    return scripts(" ".join(form for forms in entries(code, topic).values() for form in forms).casefold())


@lru_cache(maxsize=1024)
def _fitting(topic: str, of: frozenset[str], language: str | None) -> tuple[str, ...]:
    if language is not None and language not in languages() and of != {"Arab"}:
        return ()
    if language in languages() and _listed_script(str(language), topic) & of:
        return (str(language),)
    return tuple(code for code in languages() if _listed_script(code, topic) & of)


def forms(topic: str, text: str, language: str | None) -> Forms:
    """The word lists of `topic` that can read `text`: those of its language, or of every language whose script fits."""
    return forms_of(topic, _fitting(topic, scripts(text), language))


@cache
def forms_of(topic: str, codes: tuple[str, ...]) -> Forms:
    """The word lists of `topic` in these languages, as one table for whoever asks."""
    return Forms(topic, codes)


@cache
def _exchangeable(code: str) -> dict[str, tuple[str, ...]]:
    """For each ending of a language's lists, those that may stand for it in listed words; `-` is none."""
    found: dict[str, dict[str, None]] = {}
    for group in entries(code, "plurals").values():
        endings = ["" if ending == "-" else unaccented(folded(ending)).replace(_NUKTA, "") for ending in group]
        for ending in endings:
            found.setdefault(ending, {}).update(dict.fromkeys(endings))
    return {ending: tuple(others) for ending, others in found.items()}


def _written_ways(form: str) -> tuple[str, ...]:
    """A listed form, and the same with a space where a zero-width non-joiner parts it («تفاهم‌نامه»)."""
    return (form, form.replace(_JOINER, " ")) if _JOINER in form else (form,)


@cache
def _forms_in_words(code: str, topic: str) -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """The forms of each key of a language's list, each with its words; kept, for the reader's own list is read by one family of keys after another."""
    article = _ARTICLE in proclitics(future=False, language=code)
    ways = [(key, way) for key, some in entries(code, topic).items() for each in some for way in _written_ways(each)]
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for (key, form), spelled in zip(ways, _folded_all([form for _, form in ways]), strict=True):
        words = tuple(_without_article(word) if article else word for word in _TOKEN.findall(unaccented(spelled).replace(_NUKTA, "")))
        found.setdefault(key, []).append((form, words))
    return {key: tuple(some) for key, some in found.items()}


def _folded_all(forms: list[str]) -> list[str]:
    """Listed forms, folded in one go, which takes a fraction of the time; `|` parts forms in the files and stands in none."""
    return [form.strip() for form in fold("|".join(forms)).text.split("|")] if forms else []


class _Words(NamedTuple):
    """The words that one language's forms are made of, the scripts they are in, and its exchangeable endings."""

    language: str
    listed: frozenset[str]
    scripts: frozenset[str]
    endings: dict[str, tuple[str, ...]]
    longest: int
    compounds: Compounds
    beginnings: frozenset[str]
    """The first two letters of each listed word."""
    stems: frozenset[str]
    """What is left of the listed words when an ending is taken off: a word without one of them is none of them."""

    def strange(self, word: str) -> bool:
        """Does the word begin as none that is listed, so that no ending makes it one? Most words of a text are told apart so; not where a compound's last part counts."""
        return word[:2] not in self.beginnings and not self.compounds.by_head

    def meant(self, word: str) -> list[str]:
        """The listed words that a word may be: itself, with another ending, or as a part of a compound."""
        found = [some for some in _inflected(word, self, self.stems) if some in self.listed]
        if found or not (self.compounds.by_head or self.compounds.bodies):
            return found
        return [part for some in _inflected(word, self) if (part := self.compounds.part(some, self.listed))]


class Forms:
    """The forms of one topic in some languages, as a table of their first words."""

    def __init__(self, topic: str, codes: tuple[str, ...], only: str | tuple[str, ...] = "", without: tuple[str, ...] = ()) -> None:
        """`only`: what the keys to be read begin with, `without`: what none of them does, so that other keys of a list take no words from them."""
        listed: dict[tuple[str, ...], list[str]] = {}
        self._written: dict[tuple[str, ...], str] = {}
        self._languages: list[_Words] = []
        for code in codes:
            own: set[str] = set()
            for key, some in _forms_in_words(code, topic).items():
                if not key.startswith(only) or key.startswith(without):
                    continue
                for form, words in some:
                    keys = listed.setdefault(words, [])
                    if key not in keys:
                        keys.append(key)
                    self._written.setdefault(words, form)
                    own.update(words)
            endings = _exchangeable(code)
            longest = max(map(len, endings), default=0)
            self._languages.append(_Words(code, frozenset(own), scripts(" ".join(own)), endings, longest, compounds(code, topic), frozenset(word[:2] for word in own), _stems(own, longest)))
        self._heads: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
        for words, keys in sorted(listed.items(), key=lambda item: -len(item[0])):
            if words:
                self._heads.setdefault(words[0], []).append((words, tuple(keys)))
        self._memo: dict[str, dict[str, int]] = {}
        self._texts: dict[str, list[Reading]] = {}

    def _known(self, token: str) -> dict[str, int]:
        """The listed words that `token` may be, and how many of its characters are clitics.

        Each language's endings and clitics serve its own words: a Persian «وزیر» is no «زیر» after an Arabic "and".
        """
        known = self._memo.get(token)
        if known is None:
            known = {}
            of = scripts(token)
            for words in self._languages:
                if of and not of & words.scripts:
                    continue
                for skip, bare in _without_clitics(token, words.language):
                    if words.strange(bare):
                        continue
                    for stem in (bare, *without_enclitics(bare, (words.language,))):
                        for word in words.meant(stem):
                            known.setdefault(word, skip)
            if len(self._memo) > 20_000:
                self._memo.clear()
            self._memo[token] = known
        return known

    def knows(self, token: str) -> bool:
        """Does any listed form hold the word of a token, inflected or with clitics?"""
        return bool(self._known(token))

    def read(self, text: str) -> list[Reading]:
        """The listed forms in a folded text, each the longest at its place, in order; none overlaps another."""
        found = self._texts.get(text)
        if found is None:
            if len(self._texts) > 1024:
                self._texts.clear()
            found = self._texts[text] = self._read(tokens(text))
        return found

    def _read(self, words: tuple[Token, ...]) -> list[Reading]:
        found: list[Reading] = []
        memo = self._memo
        known = [self._known(token.word) if (met := memo.get(token.word)) is None else met for token in words]
        free = 0
        for at, heads in enumerate(known):
            if not heads or at < free:
                continue
            longest: tuple[int, Reading] | None = None
            for head, skip in heads.items():
                for form, keys in self._heads.get(head, ()):
                    if longest is not None and len(form) <= longest[0]:
                        break
                    if all(at + k < len(words) and words[at + k].linked and word in known[at + k] for k, word in enumerate(form) if k):
                        reading = Reading(words[at].start + skip, _before_particle(words[at + len(form) - 1], form[-1]), keys, self._written[form])
                        longest = len(form), reading
                        break
            if longest is not None and not _inside_katakana(words, at, at + longest[0]):
                found.append(longest[1])
                free = at + longest[0]
        return found


def _before_particle(token: Token, listed: str) -> int:
    """Where the listed word at the beginning of a token ends: before a Korean particle (양해각서를)."""
    cut = "\uac00" <= listed[-1] <= "\ud7a3" and token.word.startswith(listed)
    return token.start + len(listed) if cut else token.end


_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff]")
_SHORT_KATAKANA = 3


def _inside_katakana(words: tuple[Token, ...], at: int, after: int) -> bool:
    """Is it a short run of katakana inside a longer word? ガス is gas, and no part of ガスパール."""
    if after - at > _SHORT_KATAKANA or not all(_KATAKANA.match(token.word) for token in words[at:after]):
        return False
    before = at > 0 and words[at - 1].end == words[at].start and _KATAKANA.match(words[at - 1].word)
    behind = after < len(words) and words[after - 1].end == words[after].start and _KATAKANA.match(words[after].word)
    return bool(before or behind)


def _inflected(word: str, words: _Words, stems: frozenset[str] | None = None) -> Iterator[str]:
    """The word, and with each ending that may stand for its own; only on `stems`, where they are given."""
    yield word
    shortest = _SHORTEST_STEM_OF_SYLLABLES if "\u0900" <= word[0] <= "\u097f" else _SHORTEST_STEM
    for length in range(min(words.longest, len(word) - shortest) + 1):
        stem = word[: len(word) - length]
        if stems is not None and stem not in stems:
            continue
        for other in words.endings.get(word[len(word) - length :], ()):
            yield stem + other


def _stems(words: set[str], longest: int) -> frozenset[str]:
    return frozenset(word[: len(word) - length] for word in words for length in range(min(longest, len(word) - 1) + 1))


def _without_article(word: str) -> str:
    return word[2:] if word.startswith(_ARTICLE) and len(word) > 4 else word


@lru_cache(maxsize=16_384)
def _without_clitics(token: str, language: str) -> tuple[tuple[int, str], ...]:
    """The readings of a word without its clitics: itself, without its article, without each listed clitic; and where each begins."""
    found = [(0, token)]
    listed = proclitics(future=False, language=language)
    if listed and "\u0600" <= token[0] <= "\u06ff":
        for length in range(1, min(5, len(token) - 1)):
            if token[:length] in listed:
                article = 2 if token[:length].endswith(_ARTICLE) else 1 if token[:length].endswith("لل") else 0
                found.append((length - article, token[length:]))
                if article and length > article:
                    found.append((0, token[: length - article] + token[length:]))
    return tuple(found)
