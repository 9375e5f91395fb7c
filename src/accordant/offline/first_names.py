"""Words that are usual given names, in whatever case they stand.

"Baker Hughes and Rolls Royce signed" and "Emmanuel Macron and Keir Starmer signed" are alike but for what people are called.
"""

from __future__ import annotations

from functools import cache, lru_cache

from accordant.checks.boundaries import folded
from accordant.checks.inflection import nominatives
from accordant.checks.romanise import given_names, latin
from accordant.checks.spelling import CASED, script_of
from accordant.lexicons import entries, languages


@lru_cache(maxsize=4096)
def is_given(word: str) -> bool:
    """Is the folded word a usual given name?"""
    script = script_of(word)
    ways = [word, *nominatives(word)] if script in CASED else [word]
    return any(form in _first_names() or form in given_names() or (script == "Latn" and latin(form) in given_names()) for form in ways)


@cache
def _first_names() -> frozenset[str]:
    return frozenset(folded(name) for code in languages() for names in entries(code, "first_names").values() for name in names)
