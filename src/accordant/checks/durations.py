"""The lengths of time that a passage states, whatever the words: "five (5) years", «سنتان ونصف», "a five-year agreement", "quinquennal".

P5Y is not in any of them as a string, P18M and "a year and a half" are the same length, and «سنة 2025» is no length at all.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.number_words import Numeral, atoms, ranging
from accordant.checks.numerals import numerals
from accordant.checks.words import Match, Node, Token, folded, forms, match, once, reading_languages, tokens_of

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_UNITS = {"Y": (12, 0, 0), "M": (1, 0, 0), "W": (0, 7, 0), "D": (0, 1, 0), "H": (0, 0, 3600), "min": (0, 0, 60), "S": (0, 0, 1)}
_KEY = re.compile(r"(=?|open )(\d*)(Y|M|W|D|H|min|S)")
_YEARS = (1000, 3000)
"""A four-digit number in this range before a unit of years is a year of the calendar: «2025 год», 2025年."""
_PHRASE = 4  # tokens
_WEEK = 7  # days
_RISING = 2  # tokens between a unit and a greater one after it


class Length(NamedTuple):
    """A length of time as months, days and seconds, which do not convert into each other."""

    months: Decimal
    days: Decimal
    seconds: Decimal

    def times(self, factor: Decimal) -> Length:
        return Length(self.months * factor, self.days * factor, self.seconds * factor)

    def plus(self, other: Length) -> Length:
        return Length(self.months + other.months, self.days + other.days, self.seconds + other.seconds)


class Duration(NamedTuple):
    """A length of time in a passage: characters of the folded text, tokens, and the lengths it can be."""

    start: int
    end: int
    first: int
    after: int
    amounts: tuple[Length, ...]
    open: bool = False
    why: str = ""
    """Why it is not a length and no more: how often, how long ago, working days; empty where it is one."""


class Unit(NamedTuple):
    length: Length
    alone: bool
    open: bool
    """Whether it may name a day or hour of the calendar as well: 5日."""
    working: bool


@cache
def units(languages: tuple[str, ...]) -> tuple[Node[Unit], dict[str, frozenset[str]]]:
    """The units of time of these languages as a tree, and the words around them by what they do."""
    root: Node[Unit] = Node()
    words: dict[str, set[str]] = {"within": set(), "announced": set(), "one after": set(), "order": set()}

    for language in languages:
        for key, form in forms(language, "units"):
            found = _KEY.fullmatch(key)
            if key == "working":
                root.add(form, Unit(Length(Decimal(0), Decimal(1), Decimal(0)), alone=False, open=False, working=True))
            elif found is None:
                words.setdefault(key, set()).add(folded(form))
            else:
                months, days, seconds = _UNITS[found[3]]
                many = Decimal(found[2] or 1)
                length = Length(months * many, days * many, seconds * many)
                root.add(form, Unit(length, alone=found[1] == "=", open=found[1] == "open ", working=False))
    return root, {key: frozenset(some) for key, some in words.items()}


@cache
def around(languages: tuple[str, ...]) -> dict[str, Node[str]]:
    """The phrases before and after a length that make it something else, as trees."""
    roots: dict[str, Node[str]] = {"before": Node(), "after": Node()}
    for language in languages:
        for key, form in forms(language, "units"):
            if key in _OTHERWISE:
                side, why = _OTHERWISE[key]
                roots[side].add(form, why)
    return roots


_OTHERWISE = {
    "recurring": ("before", "says how often"),
    "after recurring": ("after", "says how often"),
    "ago": ("before", "says when"),
    "after ago": ("after", "says when"),
    "not": ("before", "is denied"),
    "after not": ("after", "is denied"),
    "age": ("before", "says how old somebody is"),
    "after age": ("after", "says how old somebody is"),
    "after working": ("after", "counts working days"),
}


def durations(passage: Passage) -> list[Duration]:
    """The lengths of time that the passage states, in its order."""
    return once(passage, "durations", lambda: _Reader(passage).all())


def _working(unit: Unit) -> str:
    return "counts working days" if unit.working else ""


class _Reader:
    def __init__(self, passage: Passage) -> None:
        self.tokens: list[Token] = tokens_of(passage)
        self.languages = reading_languages(passage)
        self.root, self.words = units(self.languages)
        self.numbers: list[Numeral] = numerals(passage)
        self.beginning = {number.first: number for number in self.numbers}
        self.atoms = atoms(self.languages)
        self.ranging = ranging(self.languages)
        self.around = around(self.languages)
        self.unit_first = "unit first" in self.words["order"]

    def all(self) -> list[Duration]:
        out: list[Duration] = []
        at = 0
        while at < len(self.tokens):
            found = self._part(at)
            if found is None:
                at += 1
                continue
            while (following := self._next_part(found)) is not None:
                lengths = tuple(a.plus(b) for a in found.amounts for b in following.amounts)
                found = found._replace(end=following.end, after=following.after, amounts=lengths, open=found.open or following.open)
            out.append(found._replace(why=found.why or self._otherwise(found)))
            at = found.after
        return self._without_ranges(out) if len(self.numbers) > 1 else out

    def _without_ranges(self, found: list[Duration]) -> list[Duration]:
        """The lengths; the ends of a range ("five to ten years", "miaka mitano hadi kumi") state none."""
        ends = {number.after for number in self.numbers} | {each.after for each in found}
        starts = {each.first for each in found}
        return [each if each.why or not self._ranged(each, starts, ends) else each._replace(why="is one end of a range") for each in found]

    def _ranged(self, found: Duration, starts: set[int], ends: set[int]) -> bool:
        before = found.first - 1
        if before > 0 and before in ends and self.tokens[before].text in self.ranging:
            return True
        if found.after >= len(self.tokens) or self.tokens[found.after].text not in self.ranging:
            return False
        number = self.beginning.get(found.after + 1)
        counted = number is not None and number.kind == "cardinal" and number.values[0] < _YEARS[0] and self.unit_first
        return found.after + 1 in starts or counted

    def _otherwise(self, found: Duration) -> str:
        """Why the length is not stated as one: «every five years», "five years ago"."""
        after = match(self.around["after"], self.tokens, found.after, self.languages) if found.after < len(self.tokens) else None
        if after is not None:
            return after.found[0]
        for at in range(max(0, found.first - _PHRASE), found.first):
            before = match(self.around["before"], self.tokens, at, self.languages)
            if before is not None and before.after == found.first:
                return before.found[0]
        return ""

    def _unit(self, at: int) -> Match[Unit] | None:
        return match(self.root, self.tokens, at, self.languages) if at < len(self.tokens) else None

    def _part(self, at: int) -> Duration | None:
        """A number with its unit, or a unit that says its own number, beginning at a token."""
        number = self.beginning.get(at)
        if number is not None and number.kind in {"cardinal", "fraction", "article", "loose"}:
            return self._counted(number) or self._said(at)
        unit = self._unit(at) if number is None else None
        if unit is None:
            return self._said(at)
        if self.unit_first and (behind := self._counted_after(at, unit)):
            return behind
        after = self.tokens[unit.after].text if unit.after < len(self.tokens) else ""
        alone = [each for each in unit.found if each.alone]
        if alone:
            return self._halved(Duration(unit.start, unit.end, at, unit.after, (alone[0].length,)))
        if after in self.words["one after"]:
            return self._halved(Duration(unit.start, self.tokens[unit.after].end, at, unit.after + 1, (unit.found[0].length,)))
        before = self.tokens[at - 1].text if at else ""
        halved = self._halved(Duration(unit.start, unit.end, at, unit.after, (unit.found[0].length,)))
        counted = unit.after in self.beginning and self.beginning[unit.after].digits
        return halved if (before in self.words["announced"] and not counted) or (halved.after > unit.after and halved.amounts) else None

    def _said(self, at: int) -> Duration | None:
        """A length that a word says with its number, where that number is read as one too: "setengah tahun", 반년."""
        unit = self._unit(at)
        alone = [each for each in unit.found if each.alone] if unit else []
        return self._halved(Duration(unit.start, unit.end, at, unit.after, (alone[0].length,))) if unit and alone else None

    def _counted_after(self, at: int, unit: Match[Unit]) -> Duration | None:
        """A unit before its number: "miaka mitano", "siku 30"."""
        after = unit.after
        while after < len(self.tokens) and self.tokens[after].text in self.words["within"]:
            after += 1
        number = self.beginning.get(after)
        if number is None or number.kind not in {"cardinal", "fraction"} or unit.found[0].alone or self._is_year(number, unit.found[0]):
            return None
        again = self.beginning.get(number.after + 1)
        closed = again is not None and self.tokens[number.after].text == "(" and again.values[0] == number.values[0]
        last = again if closed and again is not None else number
        end, stop = (last.end, last.after + 1) if closed else (number.end, number.after)
        lengths = tuple(unit.found[0].length.times(value) for value in number.values)
        found = Duration(unit.start, end, at, stop, lengths, number.open or unit.found[0].open, _working(unit.found[0]))
        return self._halved(found, unit.found[0].length)

    def _is_year(self, number: Numeral, unit: Unit) -> bool:
        value = number.values[0]
        return unit.length.months == 12 and _YEARS[0] <= value < _YEARS[1] and number.base == value

    def _counted(self, number: Numeral) -> Duration | None:
        at, most = number.after, number
        for _ in range(2):
            again = self.beginning.get(at + 1)
            closed = again is not None and again.after < len(self.tokens) and self.tokens[again.after].text == ")"
            if at < len(self.tokens) and self.tokens[at].text == "(" and again is not None and closed and again.values[0] == number.values[0]:
                at = again.after + 1
            following = self.beginning.get(at + 1)
            if at < len(self.tokens) and self.tokens[at].text in self.ranging and following is not None and following.kind == "cardinal":
                at, most = following.after, following
        while at < len(self.tokens) and (self.tokens[at].text == "-" or self.tokens[at].text in self.words["within"]):
            at += 1
        unit = self._unit(at)
        if unit is None or unit.found[0].alone or self._is_year(number, unit.found[0]):
            return None
        lengths = tuple(unit.found[0].length.times(value) for value in number.values)
        if most is not number:  # the unit is said once, after the higher number
            return Duration(number.start, number.end, number.first, number.after, lengths, number.open, _working(unit.found[0]))
        is_open = number.open or unit.found[0].open
        found = Duration(number.start, unit.end, number.first, unit.after, lengths, is_open, _working(unit.found[0]))
        return self._halved(found, unit.found[0].length)

    def _halved(self, found: Duration, unit: Length | None = None) -> Duration:
        """With "and a half" or «ونصف» after the unit."""
        word = match(self.atoms, self.tokens, found.after, self.languages) if found.after < len(self.tokens) else None
        if word is None:
            return found
        parts = {atom.kind: atom.value for atom in word.found}
        share = Decimal("0.5") if "half" in parts else parts["fraction"] if "fraction" in parts and word.clitic.startswith("و") else None
        if share is None:
            return found
        one = unit or found.amounts[0]
        if unit is None and one.months in {2, 24}:
            one = one.times(Decimal("0.5"))
        return found._replace(end=word.end, after=word.after, amounts=tuple(each.plus(one.times(share)) for each in found.amounts))

    def _next_part(self, found: Duration) -> Duration | None:
        """A smaller unit that goes on: "two years and six months"."""
        at = found.after
        while at < len(self.tokens) and at - found.after < 2 and (self.tokens[at].text in {",", "、"} or self._is_and(at)):
            at += 1
        following = self._part(at) if at < len(self.tokens) else None
        if following is None:
            return None
        last, new = found.amounts[0], following.amounts[0]
        smaller = (last.days == 0 and last.seconds == 0 and new.months == 0) or (last.seconds == 0 and new.months == 0 and new.days == 0)
        smaller = smaller or (last.days >= _WEEK > new.days > 0 and last.days % _WEEK == 0 and not (last.seconds or new.months or new.seconds))
        rising = at - found.after < _RISING and (at == found.after or self.tokens[at - 1].text != ",") and not found.open
        number = self.beginning.get(at)
        rising = rising and (at > found.after or (number is not None and number.kind == "cardinal"))  # not "5 days a month"
        if rising and last.days and not last.months and not last.seconds and new.months and not new.days and not new.seconds:
            return following  # "2 giorni 1 mese"
        months = last.months and not last.days and new.months and new.months < 12 and last.months % 12 == 0
        return following if (smaller and last.months + last.days) or months else None

    def _is_and(self, at: int) -> bool:
        word = match(self.atoms, self.tokens, at)
        return bool(word and any(atom.kind == "and" for atom in word.found) and word.after == at + 1)
