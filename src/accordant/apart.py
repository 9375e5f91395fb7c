"""How far apart two places of a sentence are, as a reader counts it: characters, and the separators between them.

In "Alpha, 120 patients, and Beta, 118 patients" the first number is nearer to Beta in characters and belongs to Alpha all the same:
an "and" lies between it and Beta, and only a comma between it and Alpha.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile

from accordant.lexicons import entries, languages

COMMA = 5
SEPARATOR = 20
"""What a comma and a separating word or semicolon count, in characters."""

_COMMAS = re.compile("[,،、]")


@cache
def _separators(only: str | None) -> re.Pattern[str]:
    words: set[str] = set()
    prefixes: set[str] = set()
    exceptions: set[str] = set()
    for language in (only,) if only else languages():
        lists = entries(language, "separators")
        words.update(lists.get("word", ()))
        prefixes.update(lists.get("prefix", ()))
        exceptions.update(lists.get("exception", ()))
    joined = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or "(?!)"
    apart = rf"[;؛]|(?<!\w)(?:{joined})(?!\w)"
    if prefixes:
        start = "|".join(map(re.escape, sorted(prefixes)))
        kept = "|".join(re.escape(word) for word in sorted(exceptions, key=len, reverse=True)) or "(?!)"
        apart += rf"|(?<!\w)(?!(?:{kept})(?!\w))(?:{start})(?=\w)"
    return re.compile(apart, re.IGNORECASE)


@cache
def _run_together(only: str | None) -> re.Pattern[str]:
    """Separators that stand between words without a space (和, と) or at the end of one (와): a match with a group is one."""
    groups: dict[str, set[str]] = {"unspaced": set(), "suffix": set(), "exception": set()}
    for language in (only,) if only else languages():
        lists = entries(language, "separators")
        if "unspaced" in lists or "suffix" in lists:
            for key, words in groups.items():
                words.update(lists.get(key, ()))
    unspaced, suffix, kept = ("|".join(map(re.escape, sorted(words, key=len, reverse=True))) or "(?!)" for words in groups.values())
    return re.compile(rf"{kept}|({unspaced})|(?<=[\uac00-\ud7a3])({suffix})(?!\w)")


def _separated_together(between: str, only: str | None) -> int:
    if between.isascii() or max(between) < "\u3000":
        return 0
    return sum(1 for found in _run_together(only).finditer(between) if found.lastindex)


def apart(text: str, first: tuple[int, int], second: tuple[int, int], language: str | None = None) -> int:
    """The distance between two ranges of `text`, in characters; 0 where they meet or overlap.

    Words that separate are those of `language` where it has any listed, else of every language.
    """
    start, end = min(first[1], second[1]), max(first[0], second[0])
    if end <= start:
        return 0
    commas = len(_COMMAS.findall(text, start, end))
    only = language if language in languages() and entries(str(language), "separators") else None
    # up to `end`, where a separator may be written together with the next word
    separators = sum(1 for _ in takewhile(lambda found: found.start() < end, _separators(only).finditer(text, start)))
    separators += _separated_together(text[start:end], only)
    return end - start + COMMA * commas + SEPARATOR * separators
