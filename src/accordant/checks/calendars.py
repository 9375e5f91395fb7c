"""The words with which a language writes dates, looked up fast: months, weekdays, "of the year", "yesterday".

Month names are where date readers fail: يناير, كانون الثاني and جانفي are one month, "mars" is one in French and a planet in English, and "may" is
mostly no month at all. Where a language has no list yet, CLDR's names stand in.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import babel
import babel.dates

from accordant.checks.words import Node, folded, forms, tokenize
from accordant.lexicons import entries


class Name(NamedTuple):
    """A month ("3", "h9" of the Hijra, "s12" of the Solar Hijra) or weekday ("0"), and whether it is written with a capital."""

    key: str
    capital: bool
    alone: bool = False
    """It is read only where no noun follows: «quarta» is Wednesday, «quarta reunião» the fourth meeting."""


@dataclass(frozen=True)
class Calendar:
    """What dates are written with in some languages."""

    months: Node[Name]
    weekdays: Node[Name]
    relative: Node[str]
    fillers: frozenset[str]
    years: frozenset[str]
    words: dict[str, frozenset[str]]
    order: str
    """How 02/03/2025 is read: `day first`, `month first`, `year first` or `open`."""
    month_first: bool
    before_day: frozenset[str]
    """Words between a month and the day behind it: "March the 4th", «मार्च की 4»."""
    numeric: str
    """What 1403/12/14 is counted in: `s` of the Solar Hijra, `h` of the Hijra, both, or empty."""


def _pattern_order(language: str) -> str:
    try:
        pattern = str(babel.Locale(language).date_formats["short"].pattern)
    except (babel.UnknownLocaleError, ValueError):
        return "open"
    return "day first" if pattern.lower().lstrip("'")[:1] == "d" else "month first" if pattern.startswith("M") else "open"


def _names(language: str, topic: str) -> list[tuple[str, str]]:
    listed = forms(language, topic)
    if listed:
        return list(listed)
    try:
        locale = babel.Locale(language)
    except (babel.UnknownLocaleError, ValueError):
        return []
    names = locale.months if topic == "months" else locale.days
    return [(str(key), name.rstrip(".")) for context in ("format", "stand-alone") for width in ("wide", "abbreviated")
            for key, name in names[context][width].items() if not name.isdecimal() and len(name.rstrip(".")) > 2]


@cache
def calendar_of(languages: tuple[str, ...]) -> Calendar:
    """The words of dates in these languages."""
    months: Node[Name] = Node()
    weekdays: Node[Name] = Node()
    relative: Node[str] = Node()
    fillers, years = set('()"'), set()
    before_day: set[str] = set()
    numeric = ""
    words: dict[str, set[str]] = {}
    orders: set[str] = set()
    month_first = False
    for language in languages:
        for topic, root in (("months", months), ("weekdays", weekdays)):
            for key, form in _names(language, topic):
                plain_key, _, alone = key.partition(" ")
                root.add(form, Name(plain_key, form[0].isupper(), bool(alone)))
        listed = entries(language, "date_words")
        orders.update(listed.get("order", (_pattern_order(language),)))
        month_first = month_first or "month first" in listed
        numeric += "".join(each for each in listed.get("numeric calendar", ()) if each not in numeric)
        for key, form in forms(language, "date_words"):
            plain = folded(form)
            if key[-1] in "dwmy" and key[:-1].lstrip("-").isdecimal():
                relative.add(form, key)
            elif key == "between parts":
                fillers.update(token.text for token in tokenize(plain))
            elif key == "before day":
                before_day.update(token.text for token in tokenize(plain))
            elif key == "year":
                years.add(plain)
            else:
                words.setdefault(key, set()).add(plain)
    order = orders.pop() if len(orders) == 1 else "open"
    return Calendar(months, weekdays, relative, frozenset(fillers), frozenset(years), {key: frozenset(some) for key, some in words.items()},
                    order, month_first, frozenset(before_day), numeric)
