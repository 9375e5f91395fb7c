"""A stretch of a document as a row of those who may be bound and of the words between them.

Read as a bag of names, "the agreement between Kenya and Norway on fishing off Somalia" has three parties. Who is bound is told by what stands
between the names and around them: so each name has its place, and each gap is either such as parts two of one list, or is not.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from accordant.checks.boundaries import proclitics
from accordant.checks.country import countries_named
from accordant.checks.forms import Forms, forms, tokens
from accordant.checks.statuses import statuses
from accordant.lexicons import languages
from accordant.offline.bodies import bodies_in
from accordant.offline.state_names import form_of, is_name
from accordant.offline.text import PARTIES, WORDS, aside_words, word_set

if TYPE_CHECKING:
    from accordant.checks.forms import Reading, Token
    from accordant.checks.passage import Passage
    from accordant.offline.bodies import Body

_ACRONYM = 4
_IN_A_LIST = frozenset({"party and", "party of", "party government", "party form", "party form word", "party side"})
_BRACKETS = re.compile(r"\([^()]{0,160}\)|\[[^\[\]]{0,80}\]")
_PARTS = re.compile(r"[,،、;/&\-–—]")
_STOPS = re.compile(r"[;:!?؟।。؛]|(?<!\b\d)(?<!\b\d\d)\.(?=\s+[^\W\d_])")  # "am 4. März" goes on


@dataclass(frozen=True)
class Named:
    """One who may be bound, at `start:end` of the folded stretch; `code` is a country's, empty where none is told.

    `name` says where the printed name stands, None where only an adjective tells of the state. `kind` is a code of party_kinds, empty where nothing says of what kind it is.
    """

    start: int
    end: int
    code: str
    kind: str
    name: tuple[int, int] | None
    formal: bool = False


class Stretch:
    """A run of the document, `passage`, that begins at `offset`."""

    def __init__(self, passage: Passage, offset: int, language: str | None) -> None:
        self.passage, self.offset, self.language = passage, offset, language

    @property
    def text(self) -> str:
        return self.passage.folded.text

    @cached_property
    def lines(self) -> str:
        """The folded text with the ends of its lines, which fold to spaces: one "\\n" where a line ends, two where more are left blank."""
        if "\n" not in self.passage.text:
            return self.text
        folded, marked = self.passage.folded, list(self.text)
        for run in re.finditer(r"\s*\n\s*", self.passage.text):
            at = folded.index(run.start())
            if at < len(marked) and marked[at] == " ":
                marked[at] = "\n" if run.group().count("\n") == 1 else "\v"
        return "".join(marked)

    @cached_property
    def words(self) -> list[Reading]:
        """The reader's own words, in order."""
        codes = (self.language,) if self.language in languages() else languages()
        return _own(tuple(str(code) for code in codes)).read(self.text)

    @cached_property
    def asides(self) -> list[Reading]:
        """The words that put a name aside: "unlike", "condemned"."""
        codes = (self.language,) if self.language in languages() else languages()
        return aside_words(tuple(str(code) for code in codes)).read(self.text)

    @cached_property
    def kinds(self) -> list[Reading]:
        """Words for an instrument."""
        return [each for each in forms("kinds", self.text, self.language).read(self.text) if each.keys != ("none",)]

    @cached_property
    def verbs(self) -> list[tuple[int, int]]:
        """Where words of signing and of agreeing stand."""
        found = [(each.start, each.end) for each in statuses(self.passage)]
        cues = forms("roles", self.text, self.language).read(self.text)
        found += [
            (each.start, each.end) for each in cues if any(key.startswith("signs") or key in ("party <", "party <>") for key in each.keys)
        ]
        return sorted(set(found))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return tokens(self.text)

    @cached_property
    def named(self) -> list[Named]:
        """States and bodies, in order, none inside another."""
        states = [
            self._state(each.start, each.end, next(iter(each.codes)))
            for each in countries_named(self.passage)
            if each.kind == "name" and len(each.codes) == 1
        ]
        bodies = bodies_in(self.passage, self.language)
        common = [(each.start, each.end) for each in self.words if "party common" in each.keys]
        bodies = [each for each in bodies if (each.start, each.end) not in common]
        states = [each for each in states if (each.start, each.end) not in common and not self._shouted(each.start, each.end)]
        found = [each for each in states if not any(body.start < each.end and each.start < body.end for body in bodies)]
        found += [Named(body.start, body.end, _code_of(body, states), body.kind, (body.start, body.end), formal=True) for body in bodies]
        return sorted(found, key=lambda each: (each.start, each.end))

    def _state(self, start: int, end: int, code: str) -> Named:
        beyond = form_of(self.lines, start, end, self.words)
        called = next(((word.start, word.end) for word in self._around(start, end) if "party name" in word.keys), None)
        low, high = beyond or called or (start, end)
        dropped = next((word.end for word in self.words if word.start == low and word.end < high and "party dropped" in word.keys), low)
        low = dropped + (self.text[dropped : dropped + 1] == " ") if dropped > low else low
        formal = beyond is not None or called is not None or any("party form" in word.keys for word in self._within(start, end))
        printed = formal or is_name(self.text[max(start, low) : end], self.printed(max(start, low), end), self.language)
        return Named(low, high, code, "state", (low, high) if printed else None, formal=formal)

    def _shouted(self, start: int, end: int) -> bool:
        """Is it a short word in a line of capitals, that may be no acronym: «GESTION DE L'EAU»?"""
        if end - start > _ACRONYM or any(word.start == start and "party name" in word.keys for word in self.words):
            return False
        first, last = max(0, start - 15), min(len(self.text), end + 15)
        around = self.printed(first, start).rpartition("\n")[2] + self.printed(end, last).partition("\n")[0]
        return self.printed(start, end).isupper() and around.isupper()

    @cached_property
    def _inside(self) -> list[tuple[int, int]]:
        return [found.span() for found in _BRACKETS.finditer(self.text)]

    def bracketed(self, named: Named) -> bool:
        """Does the name stand in brackets: "Canada (“Canada”)"?"""
        return any(low < named.start < high for low, high in self._inside)

    def printed(self, start: int, end: int) -> str:
        return self.passage.text[slice(*self.passage.folded.span(start, end))]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Characters of the folded stretch as characters of the document."""
        first, last = self.passage.folded.span(start, end)
        return self.offset + first, self.offset + last

    def between(self, start: int, end: int, keys: frozenset[str] = _IN_A_LIST) -> str | None:
        """What parts two of one list, from the end of one to the start of the next: "and", ","; None where they are in no list."""
        gap = _BRACKETS.sub(lambda found: " " * len(found.group()), self.text[start:end])
        joined = "," if _PARTS.search(gap) or "\n" in self.printed(start, end) else ""
        for word in self._within(start, end):
            if keys & set(word.keys):
                joined = "and" if "party and" in word.keys else joined
                gap = gap[: word.start - start] + " " * (word.end - word.start) + gap[word.end - start :]
        rest = [left for left in re.split(r"\s+", gap) if left]
        for left in rest:
            bare = left.strip("\"'`.,،、;:/&()-\u2010\u2011\u2012\u2013\u2014\u2015«»“”‘’„\u200e\u200f\u200b\u200c")
            if bare and bare not in proclitics(language=self.language) and bare not in word_set("party of", self.language):
                return None  # "the" is no word of the list where "the state" is one, of "the State of Kuwait"
            if bare:
                joined = joined or "and"
        return joined

    def after_word(self, at: int) -> int:
        """Where the word ends that begins before `at` and goes on behind it: "le gouvernement" behind "pour le"; else `at`."""
        first = bisect_left(self.words, at, key=lambda each: each.start) - 1
        return max(at, self.words[first].end) if first >= 0 else at

    def _around(self, start: int, end: int) -> list[Reading]:
        """The words that hold `start:end` and more: «الجمهورية التونسية», of which only the second is listed for the state."""
        first = max(0, bisect_left(self.words, start, key=lambda each: each.start) - 1)
        return [word for word in self.words[first : first + 2] if word.start <= start and end <= word.end and word.end - word.start > end - start]

    def _within(self, start: int, end: int) -> list[Reading]:
        first = bisect_left(self.words, start, key=lambda each: each.start)
        found = []
        for place in range(first, len(self.words)):
            word = self.words[place]
            if word.end > end:
                break
            found.append(word)
        return found

    def before(self, at: int, keys: frozenset[str]) -> Reading | None:
        """The word of `keys` that stands right before `at`, nothing but what belongs to a list between them."""
        behind = bisect_right(self.words, at, key=lambda each: each.end)
        for place in range(behind - 1, -1, -1):
            word = self.words[place]
            if word.end <= at - 120:
                return None
            if keys & set(word.keys):
                return word if self.between(word.end, at) is not None else None
            if not _IN_A_LIST & set(word.keys):
                return None
        return None

    def after(self, at: int, keys: frozenset[str]) -> Reading | None:
        """The word of `keys` that stands right after `at`."""
        for place in range(bisect_left(self.words, at, key=lambda each: each.start), len(self.words)):
            word = self.words[place]
            if word.start > at + 60:
                return None
            if keys & set(word.keys):
                return word if self.between(at, word.start) is not None else None
            if not _IN_A_LIST & set(word.keys):
                return None
        return None

    def parted(self, start: int, end: int) -> bool:
        """Does a clause end in between?"""
        return _STOPS.search(self.text, start, end) is not None


def _code_of(body: Body, states: list[Named]) -> str:
    """The code that a region has as a state has one: Greenland and the Faroe Islands have theirs, Bavaria has none."""
    if body.kind != "subnational":
        return ""
    return next((each.code for each in states if (each.start, each.end) == (body.start, body.end)), "")


@cache
def _own(codes: tuple[str, ...]) -> Forms:
    return Forms(WORDS, codes, PARTIES)
