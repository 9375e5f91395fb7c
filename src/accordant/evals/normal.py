"""When two values of one field are the same value.

«مذكرة تفاهم» with or without its quotation marks, P36M and P3Y, "Al-Shawabkeh Nader" and "Nader Al Shawabkeh" are one answer each, and a
comparison of characters fails all three; likeness instead would let 2025-03-02 pass for 2025-03-03. So each kind of field has its
one normal form, and normal forms are equal or they are not.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Hashable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from accordant.checks.duration import parse_duration
from accordant.folding import fold

_COUNTRY = re.compile(r"[A-Z]{2}")
_SEPARATORS = re.compile(r"[\s\-']+")


def normal(value: Any, check: str) -> Hashable:
    """What stands for `value` in a comparison, by the check of its field: equal for two values that are the same answer."""
    if check == "money":
        return _money(value)
    if check == "number":
        return _number(value)
    if check == "duration":
        length = parse_duration(value)
        return str(value) if length is None else (length.months, length.days * 86400 + length.seconds)
    if isinstance(value, str):
        if check in ("verbatim", "name"):
            return _bare(value)
        if check == "party":
            return value if _COUNTRY.fullmatch(value) else _bare(value)
        if check == "person":
            return tuple(sorted(part for part in map(_bare, _SEPARATORS.split(fold(value).text)) if part))
        return value
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _bare(text: str) -> str:
    """The folded text without the punctuation around it."""
    folded = fold(text).text
    start, end = 0, len(folded)
    while start < end and _is_edge(folded[start]):
        start += 1
    while end > start and _is_edge(folded[end - 1]):
        end -= 1
    return folded[start:end] or folded


def _is_edge(char: str) -> bool:
    return unicodedata.category(char)[0] in "PZ"


def _number(value: Any) -> Hashable:
    try:
        return Decimal(str(value)).normalize()
    except InvalidOperation:
        return str(value)


def _money(value: Any) -> Hashable:
    if not isinstance(value, Mapping):
        return str(value)
    return _number(value.get("amount")), value.get("currency")
