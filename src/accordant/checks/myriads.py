"""Numbers of Chinese, Japanese and Korean, written sign by sign: 二百五十万, 3万5千, 二〇二五, 百分之五, 삼백만, 2억 3천만.

Read as words, 十 of 二十五 is a ten between a two and a five, 统一 states a one, and 1.5亿 a number a hundred million times too small.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from accordant.checks.number_words import words_under
from accordant.checks.words import Node, folded, forms, without_enclitics
from accordant.lexicons import entries

_LITERAL = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_MYRIAD = 10_000
_TEN, _HUNDRED = 10, 100
_WEAK_TAILS = 2  # syllables: a shorter tail after one syllable makes many ordinary words


class Signs(NamedTuple):
    """The signs numbers are written with, each with its worth, and the words among them."""

    digits: dict[str, int]
    powers: dict[str, int]
    point: frozenset[str]
    minus: frozenset[str]
    over: frozenset[str]
    ordinal: frozenset[str]
    vague: frozenset[str]
    about: frozenset[str]
    counters: frozenset[str]
    last_digit: bool
    """Whether a last digit counts the next power down: 三百五 is 350 in Chinese, 305 in Japanese."""


class Myriad(NamedTuple):
    """A number written sign by sign: its end in the text, its worth, what it is, and how many signs it has."""

    end: int
    value: Decimal
    kind: str  # cardinal, fraction, percent, permille, vague, ordinal
    signs: int
    base: Decimal


@cache
def signs(languages: tuple[str, ...]) -> Signs | None:
    """The signs of those of the languages that write numbers so; None where none does."""
    own = tuple(language for language in languages if "myriads" in entries(language, "numbers").get("order", ()))
    if not own:
        return None
    digits: dict[str, int] = {}
    powers: dict[str, int] = {}
    for language in own:
        for key, form in forms(language, "numbers"):
            head, _, worth = key.partition(" ")
            if head == "digit":
                digits.setdefault(folded(form), int(worth))
            elif head == "power":
                powers.setdefault(folded(form), int(worth))
    point, minus, over, ordinal = (words_under(key, own) for key in ("myriad point", "myriad minus", "myriad over", "myriad ordinal"))
    short = frozenset(form for form in words_under("vague", own) if len(form) == 1)
    counters = words_under("counter", own) | frozenset(
        folded(form) for language in own for topic in ("units", "currencies") for key, form in forms(language, topic) if key not in {"between", "of", "within"}
    )
    last = any("last digit next power" in entries(language, "numbers").get("order", ()) for language in own)
    return Signs(digits, powers, point, minus, over, ordinal, short, words_under("about", own), counters, last)


def myriad_at(text: str, at: int, known: Signs) -> Myriad | None:
    """The number that begins at a character, whatever signs and digits it mixes; None where no sign of `known` is part of it."""
    found = _Parser(text, at, known).number()
    if found is None:
        return None
    end, value, count, base = found
    if at and text[at - 1] in known.vague:
        return Myriad(end, value, "vague", count, base)
    if text[end : end + 1] in known.vague and text[end : end + 1] not in known.counters:
        return Myriad(end + 1, value, "vague", count, base)
    gap = end + (text[end : end + 1] == " ")
    over = next((word for word in known.over if text.startswith(word, gap)), None)
    if over is not None and value > 1:
        start = gap + len(over)
        start += text[start : start + 1] == " "
        negative = next((len(word) for word in known.minus if text.startswith(word, start)), 0)
        start += negative + (negative > 0 and text[start + negative : start + negative + 1] == " ")
        above = _Parser(text, start, known).number()
        literal = _LITERAL.match(text, start)
        if above is None and literal is not None:
            above = (literal.end(), Decimal(literal.group().replace(",", "")), 0, Decimal(0))
        if above is not None:
            kind = {100: "percent", 1000: "permille"}.get(int(value), "fraction")
            share = (above[1] if kind != "fraction" else above[1] / value) * (-1 if negative else 1)
            return Myriad(above[0], share, kind, count + above[2] + 2, share)
    if not count:
        return None
    before = at - 1 if at and text[at - 1] == " " else at
    ordinal = any(text.endswith(word, 0, before) for word in known.ordinal)
    return Myriad(end, value, "ordinal" if ordinal else "cardinal", count, base)


class _Parser:
    def __init__(self, text: str, at: int, known: Signs) -> None:
        self.text, self.at, self.known = text, at, known
        self.total = self.section = Decimal(0)
        self.current: Decimal | None = None
        self.smallest = self.biggest = 10**20
        self.count = 0
        self.literal = False
        self.last_power = 0
        self.zero = False
        self.base = Decimal(0)

    def number(self) -> tuple[int, Decimal, int, Decimal] | None:
        """(end, value, how many signs, the number before its last scale)."""
        start = self.at
        while self.at < len(self.text) and self._take(self.text[self.at]):
            if not self.biggest < 10**20:
                self.base = self.section + (self.current or 0)
        if self.at == start:
            return None
        value = self.total + self.section + (self.current or 0)
        if self.known.last_digit and self.current is not None and not self.literal and not self.zero and self.current < _TEN and self.last_power >= _HUNDRED:
            value += self.current * (self.last_power // 10 - 1)
        return self.at, value, self.count, self.base or value

    def _take(self, char: str) -> bool:
        if char.isdecimal():
            return self._digits()
        if char in self.known.digits:
            return self._sign()
        if char in self.known.powers:
            return self._power(self.known.powers[char])
        if char in self.known.point:
            return self._point()
        follows = self.text[self.at + 1 : self.at + 2]
        if char in self.known.about and (self.current is not None or self.last_power) and self.known.powers.get(follows, 0) >= _TEN:
            self.at += 1
            return True
        return char == " " and self._after_space(follows)

    def _after_space(self, follows: str) -> bool:
        """Go on behind a space: 三千 八百, 3만 5천, 오십 이; not 3만 이 ("this")."""
        if "가" <= follows <= "힣":
            word = re.match(r"[가-힣]+", self.text[self.at + 1 :])
            rest = word.group() if word else ""
            whole = all(sign in self.known.digits or sign in self.known.powers for sign in rest)
            alone = len(rest) > 1 or self.at + 1 + len(rest) == len(self.text) or rest in self.known.powers
            if not rest or not whole or not alone or self.current is not None:
                return False
        elif follows.isdecimal():
            return self.last_power >= _TEN and self.current is None and self._group_after_space(follows)
        elif follows in self.known.point or (follows in self.known.about and self.text[self.at + 2 : self.at + 3] in self.known.powers):
            if not self.count:
                return False
        elif follows in self.known.digits:
            if self.current is not None or not self.count:
                return False
        elif follows not in self.known.powers or not (self.count or self.literal):
            return False
        kept = self.at
        self.at += 1
        if self._take(follows):
            return True
        self.at = kept
        return False

    def _group_after_space(self, follows: str) -> bool:
        rest = _Parser(self.text, self.at + 1, self.known)
        rest.biggest = self.last_power
        found = rest.number() if follows.isdecimal() or follows in self.known.digits or follows in self.known.powers else None
        if found is None or found[1] >= self.last_power or (not follows.isdecimal() and found[2] < 2):
            return False
        if follows.isdecimal() and not found[2] and (found[1] < _HUNDRED or self.last_power < _MYRIAD):
            return False
        self.total, self.section = self.total + self.section + found[1], Decimal(0)
        self.at, self.count, self.last_power, self.current = found[0], self.count + found[2], 1, None
        return True

    def _digits(self) -> bool:
        found = _LITERAL.match(self.text, self.at)
        if self.current is not None or found is None or (self.section and self.last_power < _MYRIAD and self.last_power < 10 ** len(found.group())):
            return False
        self.current, self.literal, self.at = Decimal(found.group().replace(",", "")), True, found.end()
        return True

    def _sign(self) -> bool:
        if self.current is not None:
            return False
        run = self.at
        while run < len(self.text) and self.text[run] in self.known.digits:
            run += 1
        values = [self.known.digits[sign] for sign in self.text[self.at : run]]
        if values == [0] and self.last_power and self.text[run : run + 1].isdecimal():  # 1千零20
            self.at, self.last_power = run, 10**20
            return True
        if max(values) >= _TEN and len(values) > 1:
            values, run = values[:1], self.at + 1
        self.zero = values[0] == 0 and (self.last_power > 0)
        if self.last_power and len(values) > 1 and values[0] != 0:
            return False
        self.current = Decimal(int("".join(map(str, values)))) if max(values) < _TEN else Decimal(values[0])
        if max(values) >= _TEN:  # 廿五
            self.section, self.current, self.last_power, self.smallest = self.section + values[0], None, 10, 10
        self.count += run - self.at
        self.at, self.literal = run, len(values) > 1 and not self.zero
        return True

    def _power(self, power: int) -> bool:
        if power < _MYRIAD:
            if power >= self.smallest or (self.literal and self.current is not None and self.current >= _MYRIAD):
                return False
            self.section += (Decimal(1) if self.current is None or (self.zero and not self.current) else self.current) * power
            self.smallest = power
        else:
            amount = self.section + (self.current or 0)
            if not amount and not self.total:
                amount = Decimal(1)
            if power < self.biggest and amount:
                self.total += amount * power
            elif self.total and (power != self.biggest or not amount):
                self.total = (self.total + amount) * power
            else:
                return False
            self.section, self.biggest, self.smallest = Decimal(0), power, 10**20
        self.current, self.last_power, self.literal = None, power, False
        self.count += 1
        self.at += 1
        return True

    def _point(self) -> bool:
        """三点五, but neither 三点 (three o'clock) nor 三点五分."""
        first = self.at + 1 + (self.text[self.at + 1 : self.at + 2] == " ")
        run = first
        while run < len(self.text) and self.text[run] in self.known.digits:
            run += 1
        places = self.text[first:run]
        if not places or self.text[run : run + 1] in {"分", "분"} or (self.current is None and not self.section) or self.literal:
            return False
        if any(self.known.digits[sign] >= _TEN for sign in places):
            return False
        self.current = self.section + (self.current or 0) + Decimal("0." + "".join(str(self.known.digits[sign]) for sign in places))
        self.section, self.literal, self.count, self.at = Decimal(0), True, self.count + len(places) + 1, run
        return True


# --- Korean words that hold a number ----------------------------------------------------------------------------------------------


@cache
def _native(language: str) -> Node[int]:
    root: Node[int] = Node()
    for key, form in forms(language, "numbers"):
        if key.isdecimal() and 0 < int(key) < _HUNDRED:
            root.children.setdefault(folded(form), Node()).found.append(int(key))
    return root


@cache
def _tails(language: str) -> frozenset[str]:
    known = signs((language,))
    percent = words_under("percent", (language,))
    over = known.over if known else frozenset()
    return (known.counters if known else frozenset()) | percent | over | words_under("ordinal suffix", (language,))


def hangul(word: str, language: str, *, counted: bool, shared: bool = False) -> tuple[tuple[str, int, int], ...]:
    """(word, first character, character after it): the number a Korean word begins with and what follows it; empty where there is none.

    `counted`: digits stand directly before it; `shared`: 분의 or a minus does, so that one syllable is a number too.
    """
    known = signs((language,))
    if known is None or (word in words_under("not", (language,)) and not shared):
        return ()
    stem = next((rest for rest in without_enclitics(word, (language,)) if rest in words_under("not", (language,))), "")
    if len(stem) > 1 and not counted and not shared and not word.endswith(tuple(known.over)):
        return ()
    if shared and word[0] in known.digits and len(word) > 1 and (rest := _after(word, 1, language, counted=True)):
        return ((word[:1], 0, 1), *rest)
    end = 0
    if word[0] in known.powers or (not counted and word[0] in known.digits):
        found = _Parser("1" + word if counted else word, 0, known).number()
        end = 0 if found is None else found[0] - counted
    if end:
        if word[:end] in words_under("not", (language,)) and not counted and (end < _WEAK_TAILS or word[end:] in _particles(language)):
            return ()
        whole = end == len(word)
        strong = counted or shared or end > 1
        if not whole and (strong or len(word) - end >= _WEAK_TAILS or word[end] == "년") and (rest := _after(word, end, language, counted=counted or shared)):
            return ((word[:end], 0, end), *rest)
        return ()
    return _native_pieces(word, language) if not counted else ()


@lru_cache(maxsize=1024)
def whole_and(word: str, languages: tuple[str, ...]) -> tuple[tuple[str, int, int], ...]:
    """The whole number before a fraction, and its "and": 일과 이분의 일; empty where the word is no such number."""
    known, joining = signs(languages), words_under("and", languages)
    if known is None or word[-1] not in joining:
        return ()
    whole = word[:-1]
    native = any(_native(language).children.get(whole) is not None for language in languages)
    return ((whole, 0, len(whole)), (word[-1], len(whole), len(word))) if native or all(sign in known.digits or sign in known.powers for sign in whole) else ()


def _after(word: str, at: int, language: str, *, counted: bool) -> tuple[tuple[str, int, int], ...]:
    """What follows the number within its word: a counter, a unit, a currency or a particle."""
    rest = word[at:]
    tails, particles = _tails(language), _particles(language)
    known = signs((language,))
    if rest in tails or any(stem in tails for stem in without_enclitics(rest, (language,))):
        return ((rest, at, len(word)),)
    if rest in particles and (counted or at > _WEAK_TAILS or (at == _WEAK_TAILS and len(rest) > 1)):
        return ((rest, at, len(word)),)
    if at == _WEAK_TAILS and rest in words_under("and", (language,)):  # 일백과
        return ((rest, at, len(word)),)
    for length in range(1, len(rest)):
        if (rest[:length] in tails or (counted and rest[:length] in particles)) and rest[length:] in particles:
            return ((rest[:length], at, at + length), (rest[length:], at + length, len(word)))
    if known is not None and rest[0] in known.about and len(rest) > 1:
        after = rest[1:]
        if after in tails or any(stem in tails for stem in without_enclitics(after, (language,))):
            return ((rest[0], at, at + 1), (after, at + 1, len(word)))
    return ()


@cache
def _particles(language: str) -> frozenset[str]:
    return frozenset(folded(form) for form in entries(language, "clitics").get("enclitic", ())) | words_under("ending", (language,))


def _native_pieces(word: str, language: str) -> tuple[tuple[str, int, int], ...]:
    words = _native(language).children
    for first in (2, 1):
        ten = words.get(word[:first])
        if ten is None or len(word) <= first:
            continue
        value = ten.found[0]
        for second in (2, 1):
            unit = words.get(word[first : first + second])
            if value >= _TEN and value % _TEN == 0 and unit is not None and unit.found[0] < _TEN:
                end = first + second
                rest = _after(word, end, language, counted=True) if end < len(word) else ()
                if end == len(word) or rest:
                    return ((word[:first], 0, first), (word[first:end], first, end), *rest)
        if (first > 1 or len(word) - first >= _WEAK_TAILS or word[first:] in {"달", "해", "번", "명"}) and (rest := _after(word, first, language, counted=False)):
            return ((word[:first], 0, first), *rest)
    return ()
