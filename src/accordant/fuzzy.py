"""A quote with a wrong letter or two, or with a word left out, and nothing else changed.

A likeness of 95 % tells neither "shall not sign" from "shall sign" nor 41 from 14, nor Iran from Iraq. So words are compared one by
one: a wrong letter makes a word that is none, while a word that stands in a list or elsewhere in the text is another word. Numbers,
negations and number words stay as they are.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple, Protocol

from accordant import decisive
from accordant.folding import bare, fold
from accordant.word_edges import MARKS, UNSPACED, edges, places, proclitic

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from accordant.folding import Folded

LEAST, LEAST_FOR_TWO = 10, 20
"""Letters a quote must have for one fault, and for two or a dropped word; a Chinese character counts as two letters less a bit."""
_DENSE = 1.4
_MOST_PLACES = 96
_LONGEST_WORD = 40
_LONGEST_GAP = 4  # characters left out of a script without spaces

_TOKEN = re.compile(rf"\d+(?:[.,:/]\d+)*|[{UNSPACED}]|(?:[^\W\d{UNSPACED}]|[{MARKS}])+|[%‰°€$£¥₹₽₺₩₪₴¢]")
_ONE_UNSPACED = re.compile(f"[{UNSPACED}]")
_WORDLIKE = re.compile(rf"[^\W\d]|[{MARKS}]")
_CASELESS = re.compile("[\u0590-\u08ff\u0900-\u0dff\u1100-\u11ff\uac00-\ud7a3]")


class Text(Protocol):
    """What is needed of a prepared text."""

    @property
    def text(self) -> str: ...
    @property
    def language(self) -> str | None: ...
    @property
    def folded(self) -> Folded: ...
    @property
    def bare(self) -> str: ...
    @property
    def words(self) -> Words: ...


class Token(NamedTuple):
    word: str
    start: int
    end: int


class Words:
    """The words of a bare text in order, found once; a word that comes often is held once."""

    def __init__(self, text: str) -> None:
        self.vocabulary: dict[str, str] = {}
        self._starts = array("I")
        self._words: list[str] = []
        for found in _TOKEN.finditer(text):
            word = found.group()
            self._starts.append(found.start())
            self._words.append(self.vocabulary.setdefault(word, word))

    def between(self, start: int, end: int) -> list[Token]:
        """The words that begin in the range."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return [Token(word, at, at + len(word)) for word, at in zip(self._words[first:last], self._starts[first:last], strict=True)]


def fuzzy(prepared: Text, quote: str, near: int | None = None, after: int = 0) -> tuple[tuple[int, int], float] | None:
    """The place of a bare quote in the source and the score, 0 to 1; None where it would take more than the quote's length allows.

    A quote with `k` wrong letters, cut into `k + 1` parts, holds one part without a fault: the parts are searched, and what stands
    around each find is compared word by word. Linear in the text, with a bounded number of finds.
    """
    budget = _budget(quote)
    wanted = [Token(found.group(), *found.span()) for found in _TOKEN.finditer(quote)]
    if not budget or not wanted:
        return None
    folded = prepared.folded
    middle = None if near is None else folded.index(near)
    comparison = _Comparison(prepared, quote, wanted, budget)
    best: tuple[tuple[int, int], tuple[int, int]] | None = None
    for parts in (budget + 1, 2 * budget + 1):  # two letters swapped across a cut spoil two parts
        seen: list[int] = []
        for offset, place in _anchors(quote, prepared.bare, parts, middle, folded.index(after) if after else 0):
            if any(abs(place - offset - diagonal) <= 2 for diagonal in seen):
                continue
            found = comparison.around(offset, place, len(quote))
            if found is None:
                continue
            seen.append(place - offset)
            faults, start, end = found
            if folded.span(start, end)[0] < after:
                continue
            rank = (faults, start if middle is None else abs(start - middle))
            if best is None or rank < best[0]:
                best = rank, (start, end)
        if best is not None:
            (faults, _), (start, end) = best
            return folded.span(start, end), round(max(0.5, 0.9 - faults / len(quote)), 3)
    return None


def _budget(quote: str) -> int:
    """The faults a quote may have: its letters decide."""
    letters = sum(map(str.isalnum, quote))
    weight = letters + (_DENSE - 1) * len(_ONE_UNSPACED.findall(quote))
    return 2 if weight >= LEAST_FOR_TWO else 1 if weight >= LEAST else 0


def _anchors(quote: str, text: str, parts: int, near: int | None, after: int) -> Iterator[tuple[int, int]]:
    """Offsets in the quote with a place in the text that holds the same characters."""
    size = len(quote) / parts
    for number in range(parts):
        offset, until = round(number * size), round((number + 1) * size)
        for place in islice(places(text, quote[offset:until], near, max(0, after - _LONGEST_WORD)), _MOST_PLACES):
            yield offset, place


@dataclass
class _Comparison:
    """The quote's words against those around one place."""

    prepared: Text
    quote: str
    wanted: list[Token]
    budget: int
    _slips: dict[tuple[str, str, bool], int | None] = field(default_factory=dict)

    def around(self, offset: int, place: int, length: int) -> tuple[int, int, int] | None:
        """Faults, start and end in the bare text, for the quote laid so that its `offset` falls on `place`."""
        text = self.prepared.bare
        laid = place - offset
        stated = self.prepared.words.between(laid - _LONGEST_WORD, laid + length + _LONGEST_WORD)
        pair = self._pair(stated, offset, place)
        if pair is None:
            return None
        first, other = pair
        right = self._walk(stated, first, other, 1, self.budget)
        if right is None:
            return None
        left = self._walk(stated, first - 1, other - 1, -1, self.budget - right[0])
        if left is None:
            return None
        faults = right[0] + left[0]
        head, tail = stated[left[1]], stated[right[1]]
        start, end = head.start, tail.end
        opening = self.wanted[0].word
        if head.word != opening and head.word.endswith(opening) and proclitic(text, head.end - len(opening), head.end):
            start = head.end - len(opening)
        elif opening[1:] == head.word and left[1] > 0 and stated[left[1] - 1].word in guarded("kept", self.prepared.language):
            return None  # «وتدخل» for «ولن تدخل»
        if not self.prepared.folded.whole(start, end) or edges(text, start, end) is None:
            return None
        if faults and _ONE_UNSPACED.search(text, start, end) and decisive.changes(text[start:end], self.quote, self.prepared.language):
            return None
        return faults, start, end

    def _pair(self, stated: list[Token], offset: int, place: int) -> tuple[int, int] | None:
        """A word of the quote and the word of the text that share a character of the part that was found."""
        for index, token in enumerate(self.wanted):
            if token.end <= offset:
                continue
            here = max(token.start, offset) - offset + place
            for other, candidate in enumerate(stated):
                if candidate.start <= here < candidate.end:
                    return index, other
            return None
        return None

    def _walk(self, stated: list[Token], index: int, other: int, step: int, budget: int) -> tuple[int, int] | None:
        """Fewest faults from here to the quote's edge, and the last word of the text that was used."""
        while 0 <= index < len(self.wanted):
            if not 0 <= other < len(stated):
                return None
            if self.wanted[index].word != stated[other].word:
                break
            index, other = index + step, other + step
        else:
            return 0, other - step
        best: tuple[int, int] | None = None
        if budget and self._extra(index):
            rest = self._walk(stated, index + step, other, step, budget - 1)
            best = (rest[0] + 1, rest[1]) if rest else None
        cost = self._slip(stated[other], self.wanted[index], first=index == 0)
        if cost is not None and cost <= budget:
            rest = self._walk(stated, index + step, other + step, step, budget - cost)
            if rest and (best is None or rest[0] + cost < best[0]):
                best = rest[0] + cost, rest[1]
        price = 1 if len(stated[other].word) == 1 else self.budget  # a word is worth all that may be wrong
        if budget >= price and 0 < index + (step < 0) < len(self.wanted):
            for skipped in self._skips(stated, other, step):
                rest = self._walk(stated, index, skipped, step, budget - price)
                if rest and (best is None or rest[0] + price < best[0]):
                    best = rest[0] + price, rest[1]
        return best

    def _extra(self, index: int) -> bool:
        """Whether a character of a script without spaces may stand in the quote alone."""
        word = self.wanted[index].word
        return 0 < index < len(self.wanted) - 1 and bool(_ONE_UNSPACED.match(word)) and word not in guarded("all", self.prepared.language)

    def _skips(self, stated: list[Token], other: int, step: int) -> Iterator[int]:
        """Where the text goes on after a word, or a few characters of a script without spaces, that the quote left out."""
        unspaced = bool(_ONE_UNSPACED.match(stated[other].word))
        kept = guarded("fixed" if unspaced else "kept", self.prepared.language)
        for count in range(1, _LONGEST_GAP + 1 if unspaced else 2):
            place = other + step * (count - 1)
            if not 0 <= place < len(stated):
                return
            word = stated[place].word
            if word in kept or not _WORDLIKE.match(word) or bool(_ONE_UNSPACED.match(word)) != unspaced:
                return
            yield place + step

    def _slip(self, stated: Token, wanted: Token, *, first: bool) -> int | None:
        """How many letters are wrong in one word; None where it is another word."""
        text = self.prepared.bare
        if first and stated.word.endswith(wanted.word) and proclitic(text, stated.end - len(wanted.word), stated.end):
            return 0
        source = self.prepared.text[self.prepared.folded.span(stated.start, stated.start + 1)[0]]
        name = source.isupper()
        key = stated.word, wanted.word, name
        if key not in self._slips:
            self._slips[key] = slip(*key, self.prepared.words.vocabulary, self.prepared.language)
        return self._slips[key]


def slip(stated: str, wanted: str, name: bool, vocabulary: Container[str], language: str | None) -> int | None:
    """How many letters of `wanted` are wrong, where `stated` is the word of the text: 1, 2, or None where it is another word."""
    if not (_WORDLIKE.match(stated) and _WORDLIKE.match(wanted)):
        return None
    words = guarded("all", language)
    if _ONE_UNSPACED.match(stated) or _ONE_UNSPACED.match(wanted):
        kept = guarded("fixed", language)
        return 1 if len(stated) == len(wanted) == 1 and stated not in kept and wanted not in words else None
    if len(stated) == len(wanted) == 1 and (name or _CASELESS.match(stated)):
        return None
    left, right = _different(stated, wanted)
    distance = _distance(left, right)
    if distance <= 2 and decisive.is_another(stated, wanted, language, name=name):
        return None
    if stated in guarded("negation", language) and left and right:
        return None  # یہیں is no misprint of نہیں
    if distance <= 2 and _is_small_slip(stated, wanted, distance, vocabulary, language):
        return distance
    if distance > 2 or _negates(stated, wanted, left, right, language):
        return None
    if distance == 2 and not _long_enough_for_two(stated, wanted, name, listed=stated in words):
        return None
    if wanted in words:
        return distance if stated in words and not name and _same_stem(stated, wanted) else None
    if wanted not in vocabulary and not any(wanted in known(one) for one in decisive.may_be(language, wanted[0])):
        return distance
    small = small_words(language)
    lost = len(wanted) < len(stated) and len(wanted) <= 2
    if lost or (stated in small and wanted in small and stated not in words):
        return distance if distance == 1 else None
    return distance if not name and _same_stem(stated, wanted) else None


def _is_small_slip(stated: str, wanted: str, distance: int, vocabulary: Container[str], language: str | None) -> bool:
    """Whether a short article or preposition became no word at all, or by one letter another that denies and counts nothing."""
    small = small_words(language)
    if stated not in small or len(stated) > 4 or stated in guarded("fixed", language) or wanted in guarded("all", language):
        return False
    if wanted in small:
        return distance == 1 < len(stated)
    return wanted not in vocabulary and wanted not in known(language)


def _long_enough_for_two(stated: str, wanted: str, name: bool, *, listed: bool) -> bool:
    """Whether two letters may be wrong in one word: more of a name, of a listed word, and where two stand before or after it."""
    least = 5 if name or _CASELESS.match(stated) else 4
    short, long = sorted((stated, wanted), key=len)
    lengthened = len(long) - len(short) > 1 and (long.startswith(short) or long.endswith(short))
    return len(stated) >= least + lengthened + listed


def _same_stem(stated: str, wanted: str) -> bool:
    """Whether a word of the text differs in an ending or a clitic only: agreement, agreements; اتفاق, واتفاق."""
    short, long = sorted((stated, wanted), key=len)
    if len(long) - len(short) != 1 or len(short) < 4:
        return False
    return long.startswith(short) or (long.endswith(short) and long[0] in "وفبكلس")


def _different(stated: str, wanted: str) -> tuple[str, str]:
    """What is left of two words without the letters that they share at their beginning and end."""
    start, least = 0, min(len(stated), len(wanted))
    while start < least and stated[start] == wanted[start]:
        start += 1
    end = 0
    while end < least - start and stated[-1 - end] == wanted[-1 - end]:
        end += 1
    return stated[start : len(stated) - end], wanted[start : len(wanted) - end]


def _distance(left: str, right: str) -> int:
    """Letters put in, left out, changed or swapped with their neighbour; 3 for three or more."""
    if not left or not right:
        return min(3, max(len(left), len(right)))
    if abs(len(left) - len(right)) > 2:
        return 3
    older: list[int] = []
    row = list(range(len(right) + 1))
    for i, one in enumerate(left, 1):
        newer = [i]
        for j, two in enumerate(right, 1):
            cost = min(row[j] + 1, newer[-1] + 1, row[j - 1] + (one != two))
            if i > 1 and j > 1 and one == right[j - 2] and left[i - 2] == two:
                cost = min(cost, older[j - 2] + 1)
            newer.append(cost)
        if min(newer) > 2 and min(row) > 2:
            return 3
        older, row = row, newer
    return min(3, row[-1])


def _negates(stated: str, wanted: str, left: str, right: str, language: str | None) -> bool:
    """Whether the difference is a listed syllable that denies: legal, illegal; imzalandı, imzalanmadı."""
    added = left or right
    if left and right:  # نکردند, بکردند: what denies is one letter of the verb
        verbs = guarded("denying_letter", language)
        return stated[-1] == wanted[-1] and (f"{stated[0]} {stated[-1]}" in verbs) != (f"{wanted[0]} {wanted[-1]}" in verbs)
    syllables = guarded("denying_inside", language)
    short, long = sorted((stated, wanted), key=len)
    if added in syllables or any(len(some) > 1 and wanted.count(some) > stated.count(some) for some in syllables):
        return True
    return any(long == prefix + short for prefix in guarded("denying_prefix", language))


@cache
def guarded(key: str, language: str | None) -> frozenset[str]:
    """The listed words that are no slip of another: `all` of them; those that are `kept`, that is may not be left out either; and those
    that are `fixed` where a word is a character."""
    from accordant.languages import word_lists

    lists = word_lists("guarded_words")
    chosen = [lists[language]] if language in lists else list(lists.values())
    keys = {"kept": ("negation",), "fixed": ("negation", "number"), "all": ("negation", "number", "modal", "opposite", "name")}.get(key, (key,))
    return frozenset(bare(fold(form).text) for entry in chosen for name in keys for form in entry.get(name, ()))


@cache
def small_words(language: str | None) -> frozenset[str]:
    """Articles, pronouns, prepositions: mistaken for one another they change little, unless they are guarded."""
    from accordant.languages import function_words

    return frozenset(bare(fold(form).text) for form in function_words(language)) if language else frozenset()


@cache
def known(language: str | None) -> frozenset[str]:
    """Words of the language that a wrong letter must not be taken for: small words, months, countries, numbers, given names."""
    from accordant.languages import function_words

    if language is None:
        return frozenset()
    forms = " ".join((*decisive.forms(language), bare(fold(" ".join(function_words(language))).text)))
    return frozenset(_TOKEN.findall(forms))
