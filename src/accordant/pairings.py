"""How a sentence pairs people with offices and countries, where distance does not tell.

"X and Y, foreign ministers of A and B respectively": the words nearest to each other belong apart. "The Ambassador of A to B, X": both
countries stand in X's office, and X acts for one of them. Words of such sentences are listed; what they pair is for `rows` to say.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from accordant.checks.boundaries import UNSPACED, folded
from accordant.checks.forms import unaccented
from accordant.lexicons import entries, languages

BEFORE = 80
"""Characters before a country in which the word for an envoy stands, at most; `AFTER`: behind it."""
AFTER = 40

_PARTS = re.compile(r"[,;:،؛.、，；：()（）]")
_UNSPACED = re.compile(f"[{UNSPACED}]")


@lru_cache(maxsize=1024)
def paired_in_turn(text: str, language: str | None) -> bool:
    """Whether a folded sentence says that two lists of it are paired by their order ("respectively", "the first for")."""
    return _pattern("in turn", language).search(unaccented(text)) is not None


@lru_cache(maxsize=1024)
def of_several(office: str, language: str | None) -> bool:
    """Whether a folded office may be that of several people at once: "ministers of defence"."""
    return _pattern("several", language).search(unaccented(office)) is not None


@lru_cache(maxsize=4096)
def is_posting(text: str, start: int, end: int, language: str | None) -> bool:
    """Whether the country at `start:end` of a folded sentence is where an envoy is sent: "Ambassador of A to B"."""
    text = unaccented(text)
    before, after = text[max(0, start - BEFORE) : start], text[end : end + AFTER]
    if _pattern("posted onto", language, ends=True).search(before):
        return True
    envoy = _pattern("envoy", language)
    told = list(envoy.finditer(before))
    if told:
        between = before[told[-1].end() :]
        if not _PARTS.search(between) and _pattern("posted before", language, ends=True).search(between):
            return True
    if _pattern("posted after", language, begins=True).match(after):
        found = envoy.search(after)
        return found is not None and not _PARTS.search(after, 0, found.start())
    return False


@cache
def _pattern(key: str, language: str | None, *, begins: bool = False, ends: bool = False) -> re.Pattern[str]:
    """The listed words of `key`; `ends` only right before the end, an article between; `begins` only at the start."""
    codes = (language,) if language in languages() else languages()
    forms = {unaccented(folded(form)) for code in codes for form in entries(str(code), "pairings").get(key, ())}
    whole = "|".join(_bounded(form) for form in sorted(forms, key=len, reverse=True)) or "(?!)"
    article = "" if key == "posted onto" else r"(?:(?<=\w)\s+\w{1,3}\s+|\s*)"
    return re.compile(rf"(?:{whole}){article}$" if ends else rf"\s*(?:{whole})" if begins else whole)


def _bounded(form: str) -> str:
    """A form as a pattern, with the edges of a word where its script has them; `-` at its front: the word may begin before."""
    bare = form.removeprefix("-")
    if _UNSPACED.match(bare):
        return re.escape(bare)
    front = "" if form.startswith("-") or not bare[0].isalnum() else r"(?<!\w)"
    return rf"{front}{re.escape(bare)}(?!\w)"
