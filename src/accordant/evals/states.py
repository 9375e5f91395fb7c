"""Whether two names are names of one state: its short name and its name in full are one answer.

A headline prints "Senegal" and the first paragraph "the Republic of Senegal"; gold has to choose one of them, and whoever answers with the other is right.
"""

from __future__ import annotations

from functools import cache

from accordant.checks.country import countries_named
from accordant.checks.forms import Forms, tokens
from accordant.document import Document
from accordant.lexicons import languages
from accordant.reading import Reading

_FORMS = ("party form", "party form word", "party of")
"""Keys of the word lists that hold what a state's name in full has besides its short one: Republic, Islamic, of."""


@cache
def state(name: str) -> str | None:
    """The code of the state whose name, short or in full and in any listed language, the whole of `name` is; None where it is none."""
    if not name.strip():
        return None
    passage = Reading(Document(name)).passage(0, len(name))
    named = [each for each in countries_named(passage) if each.kind == "name"]
    if len(named) != 1 or len(named[0].codes) != 1:
        return None
    text, start, end = passage.folded.text, named[0].start, named[0].end
    formal = [(each.start, each.end) for each in _words().read(text)]
    rest = [token for token in tokens(text) if token.end <= start or token.start >= end]
    if any(not any(low <= token.start and token.end <= high for low, high in formal) for token in rest):
        return None
    return next(iter(named[0].codes))


@cache
def _words() -> Forms:
    return Forms("reader", languages(), _FORMS)
