"""What models put in the place of a true value, by rule and seed; the rules know nothing of the checks.

A neighbouring country, day and month swapped, a day off, a day where only a month stands, the other signatory, a digit moved, thousand
for million, another currency or unit, a general term for a precise one, a word of a title changed.
"""

from __future__ import annotations

import calendar
import datetime
import random
import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any

from checks_pairs import STATES, Pair, _lines

GENERAL = {
    "framework_agreement": "agreement", "implementing_arrangement": "arrangement", "additional_protocol": "protocol",
    "exchange_of_notes": "exchange_of_letters", "memorandum_of_understanding": "agreement", "treaty": "memorandum_of_understanding",
    "signed": "announced", "initialled": "signed", "ratified": "signed", "in_force": "signed", "planned": "signed", "postponed": "signed", "denied": "signed",
    "cybersecurity": "security", "military_health": "health", "defence_industry": "industry", "exercises": "training", "training": "exercises",
}  # fmt: skip


def corrupted(pair: Pair, others: list[Pair], rng: random.Random) -> Iterator[tuple[str, Any]]:
    """(what was done, the false value) for a true pair; `others` are the pairs of the same kind and language."""
    made = {"country": _country, "date": _date, "number": _number, "money": _money, "duration": _duration, "person": _person, "term": _term}.get(pair.kind, _text)
    for how, value in made(pair, others, rng):
        if str(value) != str(pair.value):
            yield how, value


@cache
def _neighbours() -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in _lines("confusable.txt"):
        for group in line.split("|"):
            codes = set(group.split())
            for code in codes:
                found[code] |= codes - {code}
    return {code: tuple(sorted(some)) for code, some in found.items()}


def _country(pair: Pair, others: list[Pair], rng: random.Random) -> Iterator[tuple[str, Any]]:
    stated = {other.value for other in others if other.passage == pair.passage}
    near = [code for code in _neighbours().get(pair.value, ()) if code not in stated]
    if near:
        yield "a neighbouring country", rng.choice(near)
    yield "another country", rng.choice(sorted(STATES - stated - {pair.value}))


def _date(pair: Pair, _others: list[Pair], rng: random.Random) -> Iterator[tuple[str, Any]]:
    parts = [int(part) for part in pair.value.split("-")] if re.fullmatch(r"\d{4}(-\d\d){0,2}", pair.value) else []
    if len(parts) == 3:
        day = datetime.date(*parts)
        yield "a day off", (day + datetime.timedelta(rng.choice([-1, 1]))).isoformat()
        if parts[2] <= 12 and parts[1] != parts[2]:
            yield "day and month swapped", f"{parts[0]:04}-{parts[2]:02}-{parts[1]:02}"
        month = parts[1] % 12 + 1
        yield "another month", f"{parts[0]:04}-{month:02}-{min(parts[2], calendar.monthrange(parts[0], month)[1]):02}"
        yield "another year", f"{parts[0] + rng.choice([-1, 1, 10]):04}-{parts[1]:02}-{min(parts[2], 28):02}"
    elif len(parts) == 2:
        yield "more precise", f"{pair.value}-{rng.randrange(1, 29):02}"
        yield "another month", f"{parts[0]:04}-{parts[1] % 12 + 1:02}"
    elif parts:
        yield "more precise", f"{pair.value}-{rng.randrange(1, 13):02}"
        yield "another year", f"{parts[0] + 1:04}"


def _moved(number: Decimal, rng: random.Random) -> Decimal | None:
    """Two neighbouring digits swapped, or one digit raised."""
    text = format(number, "f")
    places = [i for i in range(len(text) - 1) if text[i].isdigit() and text[i + 1].isdigit() and text[i] != text[i + 1] and not (i == 0 and text[1] == "0")]
    if not places:
        return None
    place = rng.choice(places)
    return Decimal(text[:place] + text[place + 1] + text[place] + text[place + 2 :])


def _number(pair: Pair, _others: list[Pair], rng: random.Random) -> Iterator[tuple[str, Any]]:
    number = Decimal(pair.value)
    if (moved := _moved(number, rng)) is not None:
        yield "a digit moved", moved
    yield "one more", number + 1
    if abs(number) >= 1000:
        yield "thousand for million", number / 1000 if number % 1000 == 0 else number * 1000
    else:
        yield "ten times as much", number * 10


def _money(pair: Pair, _others: list[Pair], rng: random.Random) -> Iterator[tuple[str, Any]]:
    amount, code = Decimal(pair.value["amount"]), pair.value["currency"]
    others_codes = sorted({"EUR", "USD", "GBP", "CAD", "AUD", "MAD", "TND", "INR", "PKR", "SEK", "NOK"} - {code})
    yield "another currency", {"amount": str(amount), "currency": rng.choice(others_codes)}
    yield "thousand for million", {"amount": str(amount / 1000 if amount % 1000 == 0 else amount * 1000), "currency": code}
    if (moved := _moved(amount, rng)) is not None:
        yield "a digit moved", {"amount": str(moved), "currency": code}


def _duration(pair: Pair, _others: list[Pair], rng: random.Random) -> Iterator[tuple[str, Any]]:
    found = re.fullmatch(r"P(\d+)([YMWD])", pair.value)
    if found is None:
        return
    count, unit = int(found[1]), found[2]
    yield "another unit", f"P{count}{rng.choice([other for other in 'YMWD' if other != unit])}"
    yield "one more", f"P{count + 1}{unit}"
    yield "ten times as much", f"P{count * 10}{unit}"


def _person(pair: Pair, others: list[Pair], rng: random.Random) -> Iterator[tuple[str, Any]]:
    stated = {other.value for other in others if other.passage == pair.passage}
    names = sorted({other.value for other in others} - stated)
    if names:
        yield "another person", rng.choice(names)
        words, other = pair.value.split(), rng.choice(names).split()
        mixed = " ".join([*other[:1], *words[1:]])
        if len(words) > 1 and other[0] != words[0] and not any(other[0].casefold() in name.casefold() for name in stated):
            yield "another given name", mixed


def _term(pair: Pair, others: list[Pair], rng: random.Random) -> Iterator[tuple[str, Any]]:
    of = dict(pair.options).get("codes")
    stated = {other.value for other in others if other.passage == pair.passage}
    if pair.value in GENERAL and GENERAL[pair.value] not in stated:
        yield "a general or neighbouring term", GENERAL[pair.value]
    codes = sorted({other.value for other in others if dict(other.options).get("codes") == of} - stated)
    if codes:
        yield "another term", rng.choice(codes)


def _text(pair: Pair, others: list[Pair], rng: random.Random) -> Iterator[tuple[str, Any]]:
    """A word of a text changed for a word of another passage, a digit changed, a word left out."""
    words = pair.value.split()
    if len(words) > 2:
        place = rng.randrange(1, len(words) - 1)
        yield "a word left out", " ".join(words[:place] + words[place + 1 :])
    pool = sorted({word for other in others for word in str(other.value).split()} - set(pair.passage.split()) - set(words))
    pool = [word for word in pool if word.casefold() not in pair.passage.casefold()]
    if words and pool:
        place = rng.randrange(len(words))
        yield "another word", " ".join([*words[:place], rng.choice(pool), *words[place + 1 :]])
