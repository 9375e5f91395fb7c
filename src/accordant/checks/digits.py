"""Numbers written in digits, with the sign that separates thousands told from the one before a fraction.

"1.200" is twelve hundred in a French text and one and a fifth in an English one; read the wrong way, a value passes that is a thousand times
too large. And the 5 in "2.5", the 1 in "4821" and the 16 in "F-16" are numbers nobody stated.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import babel

from accordant.lexicons import entries

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

VULGAR = frozenset("¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞")
_LITERAL = re.compile(r"\d+(?:(?:[.,'/]| (?=\d{3}(?!\d)))\d+)*")
_TENFOLD = re.compile(r"\d{1,9}(?:[.,]\d{1,9})?e[+-]?\d{1,2}(?![\d\w])")
_GROUPED = re.compile(r"\d{1,3}([.,' ])\d{3}(?:\1\d{3})*|\d{1,2}(?:,\d{2})+,\d{3}")
_HARD_SPACES = "\u00a0\u2007\u2009\u202f"
_TAIL = re.compile(r"(.+)([.,])(\d+)")


class Literal(NamedTuple):
    """A number in digits: where its characters are in the folded text, and its readings, the likeliest first."""

    start: int
    end: int
    values: tuple[Decimal, ...]
    open: bool
    fraction: bool = False


class Signs(NamedTuple):
    decimal: frozenset[str]
    open: frozenset[str]


@cache
def signs(languages: tuple[str, ...]) -> Signs:
    """The decimal signs of these languages (by their number list, else by CLDR), and the signs that they leave open."""
    decimal: set[str] = set()
    undecided: set[str] = set()
    for language in languages:
        listed = entries(language, "numbers")
        if "decimal" in listed:
            decimal.update(listed["decimal"])
        else:
            try:
                decimal.add(babel.Locale(language).number_symbols["latn"]["decimal"])
            except (babel.UnknownLocaleError, KeyError, ValueError):
                decimal.update(".,")
        undecided.update(listed.get("open", ()))
    if not languages or len(decimal - {"/"}) > 1:
        undecided.update(".,")
    return Signs(frozenset(decimal), frozenset(undecided))


def literal_at(passage: Passage, at: int, languages: tuple[str, ...]) -> Literal | None:
    """The number whose digits begin at `at` of the folded text; None where the digits are part of something else (a date, F-16)."""
    folded = passage.folded
    if folded.text[at] in VULGAR:
        return Literal(at, at + 1, (_part(folded.text[at]),), open=False)
    if tenfold := _TENFOLD.match(folded.text, at):
        number = tenfold.group().replace(",", ".")
        return Literal(at, tenfold.end(), (Decimal(f"{Decimal(number):f}"),), open=False)
    if at and folded.text[at - 1] in signs(languages).decimal and folded.text[at - 2 : at - 1].strip() in {"", "-", "("}:
        return _bare_fraction(folded.text, at, folded.text[at - 1])
    found = _LITERAL.match(folded.text, at)
    if found is None:
        return None
    start, end = found.span()
    text = found.group()
    if " " in text:
        whole = re.split(r"[.,](?=\d+$)", text)[0]
        if not _GROUPED.fullmatch(whole) or _in_a_row(passage, start, end):  # "2025 300 men" are two numbers
            text = text.split(" ")[0]
            end = start + len(text)
        elif whole.count(" ") == 1 and not _spaces_group(passage, start, end, languages):
            parts = (whole.replace(" ", ""), *whole.split(" "))
            return Literal(start, start + len(whole), tuple(map(Decimal, parts)), open=True)
    if "/" in text:
        return _fraction(text, start, end, slashed="/" in signs(languages).decimal)
    if text.isdecimal() and folded.text[end : end + 1] in VULGAR:  # 5½
        return Literal(start, end + 1, (Decimal(text) + _part(folded.text[end]),), open=False)
    source = passage.text[slice(*folded.span(start, end))]
    if any(sign in source for sign in "٫٬"):
        return Literal(start, end, (Decimal(text.replace(",", "")),), False) if text.count(".") < 2 else None
    if text.isdecimal():
        return Literal(start, end, (Decimal(text),), False)
    values, undecided = _readings(text, signs(languages))
    return Literal(start, end, values, undecided) if values else None


def _in_a_row(passage: Passage, start: int, end: int) -> bool:
    """Whether digits with spaces in them stand in a row of numbers: "275.000 1 275.000 1.0000" are columns."""
    folded = passage.folded
    if any(space in passage.text[slice(*folded.span(start, end))] for space in _HARD_SPACES):
        return False
    before, after = folded.text[max(0, start - 2) : start], folded.text[end : end + 2]
    return (before[-1:] == " " and before[0].isdecimal()) or (after[:1] == " " and after[1:].isdecimal())


def _spaces_group(passage: Passage, start: int, end: int, languages: tuple[str, ...]) -> bool:
    """Whether a space within digits stands between thousands: a hard one, or a plain one in a language that writes so."""
    source = passage.text[slice(*passage.folded.span(start, end))]
    known = not languages or any("space" in entries(language, "numbers").get("group", ()) for language in languages)
    return known or any(space in source for space in _HARD_SPACES)


def _bare_fraction(text: str, at: int, sign: str) -> Literal | None:
    """".5" and ",08": what stands after a decimal sign alone; a comma may be one of the sentence."""
    found = re.match(r"\d+(?![.,]?\d)", text[at:])
    return Literal(at - 1, at + found.end(), (Decimal("0." + found.group()),), open=sign == "," and found.group()[0] != "0") if found else None


def _part(sign: str) -> Decimal:
    return Decimal(str(round(unicodedata.numeric(sign), 6)))


def _fraction(text: str, start: int, end: int, *, slashed: bool) -> Literal | None:
    above, _, below = text.partition("/")
    if not below.isdecimal() or not above.isdecimal() or not int(below):
        return None
    share = Decimal(above) / Decimal(below)
    if slashed:  # ۲/۵: two and a half
        return Literal(start, end, (Decimal(f"{above}.{below}"), share), open=True)
    return Literal(start, end, (share,), open=False, fraction=True)


def _readings(text: str, known: Signs) -> tuple[tuple[Decimal, ...], bool]:
    grouped = _GROUPED.fullmatch(text)
    tail = _TAIL.fullmatch(text)
    sign = tail[2] if tail else "'"
    whole = Decimal(re.sub(r"\D", "", text)) if grouped else None
    broken = None
    if tail and sign not in tail[1] and (tail[1].isdecimal() or _GROUPED.fullmatch(tail[1])):
        broken = Decimal(re.sub(r"\D", "", tail[1]) + "." + tail[3])
    if whole is None or broken is None:
        return tuple(value for value in (whole, broken) if value is not None), False
    if text.startswith("0"):
        return (broken,), False
    if sign in known.open:
        return (whole, broken), True
    return ((broken,), False) if sign in known.decimal else ((whole,), False)
