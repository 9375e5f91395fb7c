"""Numbers whose scale word comes before what it multiplies: "milioni tano", "elfu mbili na mia tano", "bilioni 1.5".

Read in the order of other languages, "milioni tano" is a million and five.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from accordant.checks.digits import Literal
    from accordant.checks.number_words import Atom
    from accordant.checks.words import Match, Token

_TEN, _HUNDRED, _THOUSAND, _MILLION = Decimal(10), Decimal(100), Decimal(1000), Decimal(1_000_000)
_ENDLESS = Decimal("1e30")
_LONGEST = 16  # words


class Word(NamedTuple):
    """A word or a literal of a number: scale, value, literal, and; the token after it and the character after it."""

    kind: str
    value: Decimal
    after: int
    end: int


class Found(NamedTuple):
    """A number that a scale word begins: its readings, the likeliest first, and where it ends."""

    values: tuple[Decimal, ...]
    after: int
    end: int
    base: Decimal


def scaled_first(
    tokens: list[Token], at: int, atom: Callable[[int], Match[Atom] | None], literal: Callable[[int], tuple[Literal, int] | None]
) -> Found | None:
    """The number that begins with a scale word at a token and goes on with what it counts; None where it stands alone."""
    words = _words(tokens, at, atom, literal)
    while words and words[-1].kind == "and":
        words.pop()
    if len(words) < 2 or words[0].kind != "scale":
        return None
    values: list[Decimal] = []
    for length in range(len(words), 1, -1):
        values = sorted({value for value, after in _numbers(words[:length], 0, _ENDLESS) if after == length}, reverse=True)
        if values:
            words = words[:length]
            break
    if not values:
        return None
    if words[0].value >= _MILLION:
        values = values[:1]
    last = words[-1]
    half = atom(last.after)
    if half is not None and any(each.kind == "half" for each in half.found):
        return Found(tuple(value + words[0].value / 2 for value in values), half.after, half.end, values[0] / words[0].value)
    return Found(tuple(values), last.after, last.end, values[0] / words[0].value)


def _words(
    tokens: list[Token], at: int, atom: Callable[[int], Match[Atom] | None], literal: Callable[[int], tuple[Literal, int] | None]
) -> list[Word]:
    out: list[Word] = []
    while at < len(tokens) and len(out) < _LONGEST:
        if tokens[at].text.isdecimal():
            read = literal(at)
            if read is None or read[0].open or not out or out[-1].kind != "scale":
                break
            out.append(Word("literal", read[0].values[0], read[1], read[0].end))
        else:
            found = atom(at)
            if found is None:
                break
            kinds = {each.kind: each.value for each in found.found}
            kind = next((kind for kind in ("scale", "value", "and") if kind in kinds), "")
            if not kind or "half" in kinds:
                break
            out.append(Word(kind, kinds[kind], found.after, found.end))
        at = out[-1].after
    return out


def _numbers(words: list[Word], at: int, limit: Decimal) -> Iterator[tuple[Decimal, int]]:
    """(value, word after it) of each number below `limit` that begins at a word."""
    if at >= len(words):
        return
    word = words[at]
    if word.kind == "value" and word.value < limit:
        yield word.value, at + 1
        if word.value >= _TEN and word.value % _TEN == 0:
            yield from _more(words, at + 1, _TEN, word.value)
    elif word.kind == "scale" and word.value < limit:
        for count, after in _counts(words, at + 1, word.value):
            yield count * word.value, after
            yield from _more(words, after, word.value, count * word.value)


def _counts(words: list[Word], at: int, scale: Decimal) -> Iterator[tuple[Decimal, int]]:
    """How many of a scale there are: a scale alone is one of it."""
    if at >= len(words) or words[at].kind == "and":
        yield Decimal(1), at
    elif words[at].kind == "literal":
        yield words[at].value, at + 1
    else:
        yield from _numbers(words, at, _TEN if scale == _HUNDRED else min(scale, _THOUSAND))


def _more(words: list[Word], at: int, limit: Decimal, value: Decimal) -> Iterator[tuple[Decimal, int]]:
    start = at + 1 if at < len(words) and words[at].kind == "and" else at
    for rest, after in _numbers(words, start, limit):
        yield value + rest, after
