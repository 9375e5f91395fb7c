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
    joined = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    apart = rf"[;؛]|(?<!\w)(?:{joined})(?!\w)"
    if prefixes:
        start = "|".join(map(re.escape, sorted(prefixes)))
        kept = "|".join(re.escape(word) for word in sorted(exceptions, key=len, reverse=True)) or "(?!)"
        apart += rf"|(?<!\w)(?!(?:{kept})(?!\w))(?:{start})(?=\w)"
    return re.compile(apart, re.IGNORECASE)


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
    separators = sum(1 for _ in takewhile(lambda found: found.start() <= end, _separators(only).finditer(text, start)))
    return end - start + COMMA * commas + SEPARATOR * separators
