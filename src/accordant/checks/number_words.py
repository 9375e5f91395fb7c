"""What each number word is worth, and what a number of a passage is.

"hundred" multiplies, "dozen" counts, "th" makes an ordinal, "per cent" a share: taken for plain numbers they make sums that nobody wrote.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from accordant.checks.words import Node, forms
from accordant.lexicons import entries

HUNDRED = Decimal(100)
_OTHER_KEYS = frozenset(("decimal", "group", "order", "open", "between", "range", "words only", "per", "part of"))


class Numeral(NamedTuple):
    """A number of the passage. `start` and `end` index the folded text, `first` and `after` its tokens.

    `values` are its readings, the likeliest first; with `open` none of them is decided. `kind` is cardinal, ordinal, percent, fraction,
    article ("a ship") or vague ("dozens"); `base` is the number before its scale word.
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
    kind: str  # value, scale, maybe, times, fraction, over, ordinal, and, half, point, minus, percent, article, vague
    value: Decimal


@cache
def atoms(languages: tuple[str, ...]) -> Node[Atom]:
    """What each number word of these languages is worth."""
    root: Node[Atom] = Node()
    names = {"and a half": "half"}
    for language in languages:
        for key, form in forms(language, "numbers"):
            if key in _OTHER_KEYS:
                continue
            head, _, rest = key.partition(" ")
            if key.isdecimal():
                value = Decimal(key)
                power = value >= HUNDRED and key.strip("0") == "1"
                root.add(form, Atom("scale" if power else "value", value))
            elif head in {"ordinal", "maybe"}:
                root.add(form, Atom(head, Decimal(rest)))
            elif key[0] == "x":
                root.add(form, Atom("times", Decimal(key[1:])))
            elif key[0] == "/":
                root.add(form, Atom("over", Decimal(key[1:])))
            elif "/" in key:
                above, below = key.split("/")
                root.add(form, Atom("fraction", Decimal(above) / Decimal(below)))
            else:
                root.add(form, Atom(names.get(key, key), Decimal(0)))
    return root


@cache
def units_first(languages: tuple[str, ...]) -> bool:
    """Whether "five and twenty" is the order of numbers in one of these languages."""
    return any("units first" in entries(language, "numbers").get("order", ()) for language in languages)


@cache
def ranging(languages: tuple[str, ...]) -> frozenset[str]:
    """The words that stand between the two ends of a range, folded."""
    return frozenset({"-"} | {form for language in languages for key, form in forms(language, "numbers") if key in {"range", "between"}})
