"""Bodies and places that bear a person's name: the John Smith Foundation, «جامعة محمد الخامس», aéroport Charles-de-Gaulle.

Without them a foundation's signature is its namesake's, who may have been dead for a century.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from accordant.checks.boundaries import folded
from accordant.checks.forms import unaccented
from accordant.checks.words import without_enclitics
from accordant.lexicons import entries

if TYPE_CHECKING:
    from accordant.checks.name_words import Word

_REACH = 3
"""The most words between a name and what is named after it: "George Bush Intercontinental Airport"."""

_LONGEST_BEFORE = 4  # words: "uwanja wa ndege wa"


@cache
def _listed(codes: tuple[str, ...], key: str) -> frozenset[str]:
    return frozenset(unaccented(folded(form)) for code in codes for form in entries(code, "named_after").get(key, ()))


def bearer(words: list[Word], low: int, high: int, codes: tuple[str, ...]) -> Word | None:
    """The word that makes the name at words `low` to `high` that of a body or a place; None where there is none."""
    after, before = _listed(codes, "after"), _listed(codes, "before")
    for at in range(high, min(len(words), high + _REACH)):
        word = words[at]
        if word.breaks or word.function or word.unspaced or (word.script == "Latn" and not word.original[:1].isalpha()):
            break
        if word.text in after or any(stem in after for stem in without_enclitics(word.text, codes)):
            return word
    rest = "".join(word.text for word in words[high : high + 5])
    if high < len(words) and words[high].unspaced and words[high].start == words[high - 1].end and any(rest.startswith(form) for form in after):
        return words[high]
    for size in range(1, _LONGEST_BEFORE + 1):
        at = low - size
        if at < 0 or any(word.breaks for word in words[at + 1 : low + 1]):
            break
        if " ".join(word.text for word in words[at:low]) in before:
            return words[at]
        if words[at].text in before and all(word.aside or word.function for word in words[at + 1 : low]):
            return words[at]
    return None
