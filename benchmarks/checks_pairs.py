"""True pairs of a value and a passage: from CLDR put into sentences, and from sentences written by hand."""

from __future__ import annotations

import datetime
import hashlib
import random
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

FACTS = Path(__file__).parent / "checks_facts"
LANGUAGES = ("ar", "en", "fr", "es", "pt", "de", "it", "nl", "sv", "tr", "ru", "uk", "fa", "ur", "hi", "zh", "ja", "ko", "id", "sw")
NATIVE_DIGITS = ("ar", "fa", "ur", "hi")
COUNTRIES, DATES, NUMBERS, SUMS = 24, 12, 10, 10
"""Facts drawn for each language."""
CURRENCIES = ("EUR", "USD", "GBP", "JPY", "CNY", "MAD", "INR", "RUB", "TRY", "SAR", "AED", "CHF", "BRL", "KRW")


MISPRINTED = ("sw",)
"""Languages whose compact numbers Babel prints with zeros that are not there ("milioni 4000" for forty million)."""
BARE_SIGN = re.compile(r"(?<![^\W\d_])[$¥](?![^\W\d_])")


class Pair(NamedTuple):
    """A value and a passage that states it. `source` says where the passage is from: `cldr` or `hand`."""

    kind: str
    language: str
    value: Any
    passage: str
    source: str
    options: tuple[tuple[str, str], ...] = ()

    @property
    def held_out(self) -> bool:
        """One pair in three, by the hash of its passage: these were not looked at while lists and rules were written."""
        return int(hashlib.sha256(self.passage.encode()).hexdigest(), 16) % 3 == 0


def pairs(languages: tuple[str, ...] = LANGUAGES) -> list[Pair]:
    """All pairs, each once, in a fixed order."""
    carriers = dict(_keyed("carriers.txt"))
    found: dict[tuple[str, str, str], Pair] = {}
    for language in languages:
        for pair in (*_from_cldr(language, carriers), *by_hand(language)):
            found.setdefault((pair.kind, str(pair.value), pair.passage), pair)
    return list(found.values())


def _lines(name: str) -> Iterator[str]:
    for line in (FACTS / name).read_text("utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def _keyed(name: str) -> Iterator[tuple[str, str]]:
    for line in _lines(name):
        key, _, rest = line.partition(":")
        yield key.strip(), rest.strip()


def agreements() -> list[datetime.date]:
    return [datetime.date.fromisoformat(line.partition(" | ")[0]) for line in _lines("agreements.txt")]


def by_hand(language: str) -> Iterator[Pair]:
    path = FACTS / f"{language}.txt"
    if not path.exists():
        return
    for line in _lines(path.name):
        parts = [part.strip() for part in line.split(" | ", 2)]
        if len(parts) != 3:
            raise ValueError(f"{path.name}: a line is `kind | value | passage`, not {line!r}")
        kind, _, of = parts[0].partition(":")
        value: Any = parts[1]
        if kind == "money":
            amount, _, code = value.partition(" ")
            value = {"amount": amount, "currency": code}
        elif kind == "number":
            value = Decimal(value)
        options = (("codes" if kind == "term" else "event", of),) if of else ()
        yield Pair(kind, language, value, parts[2], "hand", options)


def _from_cldr(language: str, carriers: dict[str, str]) -> Iterator[Pair]:
    from babel import Locale
    from babel.dates import format_date
    from babel.numbers import format_compact_decimal, format_currency, format_decimal

    rng = random.Random(f"pairs {language}")
    locale = Locale(language)
    territories = {code: name for code, name in locale.territories.items() if len(code) == 2 and code in STATES}
    for code in rng.sample(sorted(territories), COUNTRIES):
        yield Pair("country", language, code, carriers[f"{language}.country"].format(territories[code]), "cldr")
    for day in rng.sample(agreements(), DATES):
        for width in ("full", "long", "medium"):
            yield Pair("date", language, day.isoformat(), carriers[f"{language}.date"].format(format_date(day, width, locale)), "cldr")
    for _ in range(NUMBERS):
        number = Decimal(rng.randrange(1_001, 9_999_999))
        share = Decimal(rng.randrange(11, 999)) / 10
        for value in (number, share):
            systems = ("latn", "default") if language in NATIVE_DIGITS else ("latn",)
            for system in systems:
                text = format_decimal(value, locale=locale, numbering_system=system)
                yield Pair("number", language, value, carriers[f"{language}.number"].format(text), "cldr")
        many = Decimal(rng.choice([2, 3, 5, 7, 15, 40, 250])) * 10 ** rng.choice([6, 9])
        if "long" in locale.compact_decimal_formats and language not in MISPRINTED:
            text = format_compact_decimal(many, format_type="long", locale=locale, fraction_digits=1)
            yield Pair("number", language, many, carriers[f"{language}.number"].format(text), "cldr")
    for _ in range(SUMS):
        amount, code = Decimal(rng.randrange(11, 999) * 10 ** rng.choice([3, 4, 5, 6])), rng.choice(CURRENCIES)
        for style in ("name", "standard"):
            text = format_currency(amount, code, locale=locale, format_type=style)
            yield Pair("money", language, {"amount": str(amount), "currency": code}, carriers[f"{language}.money"].format(text), "cldr")


STATES = frozenset(
    ["AD", "AE", "AF", "AG", "AL", "AM", "AO", "AR", "AT", "AU", "AZ", "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BN", "BO", "BR", "BS", "BT", "BW", "BY", "BZ", "CA", "CD", "CF", "CG", "CH", "CI", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE", "EG", "ER", "ES", "ET", "FI", "FJ", "FM", "FR", "GA", "GB", "GD", "GE", "GH", "GM", "GN", "GQ", "GR", "GT", "GW", "GY", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IN", "IQ", "IR", "IS", "IT", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KZ", "LA", "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MG", "MH", "MK", "ML", "MM", "MN", "MR", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NE", "NG", "NI", "NL", "NO", "NP", "NR", "NZ", "OM", "PA", "PE", "PG", "PH", "PK", "PL", "PS", "PT", "PW", "PY", "QA", "RO", "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SI", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV", "SY", "SZ", "TD", "TG", "TH", "TJ", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "US", "UY", "UZ", "VA", "VC", "VE", "VN", "VU", "WS", "YE", "ZA", "ZM", "ZW", "XK"]
)
