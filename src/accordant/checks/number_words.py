"""What each number word is worth, and what a number of a passage is.

"hundred" multiplies, "dozen" counts, "th" makes an ordinal, "per cent" a share: taken for plain numbers they make sums that nobody wrote.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from accordant.checks.words import Node, folded, forms
from accordant.lexicons import entries

HUNDRED = Decimal(100)
_OTHER_KEYS = frozenset(("decimal", "group", "order", "open", "between", "range", "words only", "per", "part of", "counter", "about", "loose", "ordinal prefix", "ending", "divided by", "ratio", "denominator", "like a share", "scale ending"))
_OTHER_HEADS = ("inside ", "digit ", "power ", "myriad ")
_NAMES = {"and a half": "half", "ordinal suffix": "suffix", "not": "none", "percent before": "share before", "per mille before": "share before"}
_VALUED = ("ordinal", "maybe", "plus", "short")


class Numeral(NamedTuple):
    """A number of the passage. `start` and `end` index the folded text, `first` and `after` its tokens.

    `values` are its readings, the likeliest first; with `open` none of them is decided. `kind` is cardinal, ordinal, percent, permille,
    fraction, article ("a ship"), loose (a sign that may be part of another word: 一 in 统一) or vague ("dozens"); `base` is the number
    before its scale word.
    """

    start: int
    end: int
    values: tuple[Decimal, ...]
    open: bool
    kind: str
    first: int
    after: int
    base: Decimal
    digits: bool


class Atom(NamedTuple):
    kind: str
    """value, scale, short (a scale only after digits), maybe, times, fraction, over, ordinal, suffix, plus, and, half, point, minus, percent, per mille, share before,
    article, vague; none: words that hold a number word and state no number."""
    value: Decimal


class Order(NamedTuple):
    """How a language puts its number words in order: "fünfundzwanzig", "treinta y cinco", "milioni tano"."""

    units_first: bool
    tens_and_units: bool
    scale_first: bool
    ten_and_units: bool
    """Whether eleven to nineteen are a ten and a unit: "on beş", "kumi na tano"."""


@cache
def atoms(languages: tuple[str, ...]) -> Node[Atom]:
    """What each number word of these languages is worth."""
    root: Node[Atom] = Node()
    for language in languages:
        for key, form in forms(language, "numbers"):
            if key not in _OTHER_KEYS and not key.startswith(_OTHER_HEADS):
                root.add(form, _atom(key))
    return root


@cache
def _atom(key: str) -> Atom:
    head, _, rest = key.partition(" ")
    if key.isdecimal():
        value = Decimal(key)
        return Atom("scale" if value >= HUNDRED and key.strip("0") == "1" else "value", value)
    if key in _NAMES:
        return Atom(_NAMES[key], HUNDRED if key == "percent before" else Decimal(1000))
    if head in _VALUED:
        above, _, below = rest.partition("/")
        return Atom(head, Decimal(above) / Decimal(below or 1))
    if key.startswith("over before "):
        return Atom("over before", Decimal(key.rpartition(" ")[2]))
    if key[0] == "x":
        return Atom("times", Decimal(key[1:]))
    if key[0] == "/":
        return Atom("over", Decimal(key[1:]))
    if "/" in key:
        above, below = key.split("/")
        return Atom("fraction", Decimal(above) / Decimal(below))
    return Atom(key, Decimal(0))


@cache
def order(languages: tuple[str, ...]) -> Order:
    """The orders of number words that these languages know."""
    known = {name for language in languages for name in entries(language, "numbers").get("order", ())}
    return Order("units first" in known, "tens and units" in known, "scale first" in known, "ten and units" in known)


@cache
def words_under(key: str, languages: tuple[str, ...]) -> frozenset[str]:
    """The forms under a key of the number lists of these languages, folded."""
    return frozenset(folded(form) for language in languages for listed, form in forms(language, "numbers") if listed == key)


@cache
def ranging(languages: tuple[str, ...]) -> frozenset[str]:
    """The words that stand between the two ends of a range, folded."""
    return frozenset({"-"}) | words_under("range", languages) | words_under("between", languages)
