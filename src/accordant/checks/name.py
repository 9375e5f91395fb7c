"""A name as printed (a person, a place, a body): its inflectional endings may differ, no letter of its stem.

Held to be verbatim, Рабат falls on «в Рабате» and أبو بكر on «أبي بكر»; compared by likeness, Salman passes for Sulaiman.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from accordant.checks.boundaries import UNSPACED, folded, proclitics
from accordant.checks.forms import tokens
from accordant.checks.inflection import inflections
from accordant.checks.verbatim import malformed, shown, verbatim
from accordant.checks.words import reading_languages
from accordant.findings import Finding, Span, contradicted, supported, unverifiable
from accordant.lexicons import entries

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_RUN_TOGETHER = re.compile(f"[{UNSPACED}]")
_TOO_MANY = 4
"""Of more languages than these, the passage's is not known: the endings of one (Karla, Turkish for "with Karl") are names in another."""

def name(value: Any, passage: Passage) -> Finding:
    """Supported where the passage prints the name, a listed ending apart; else contradicted."""
    if not isinstance(value, str) or not any(char.isalnum() for char in value):
        return malformed(value, "a name")
    found = verbatim(value, passage)
    if found.verdict == "supported":
        return found
    if folded(value) in passage.folded.text and (_RUN_TOGETHER.search(folded(value)) or folded(value).isdigit()):
        return found  # inside another word or number; what follows reads words that stand apart
    codes = reading_languages(passage)
    known = len(codes) <= _TOO_MANY
    span = _printed(value, passage, codes if known else ())
    if span is not None:
        return supported(span)
    if not known and (span := _printed(value, passage, codes)) is not None:
        return unverifiable(f"{shown(value)} may be another name than {shown(passage.text[span.start : span.end])}: its language is not known", span)
    return contradicted(f"the name {shown(value)} is not printed in {shown(passage.text)}")


def _printed(value: str, passage: Passage, codes: tuple[str, ...]) -> Span | None:
    """Where the passage prints the name with endings that these languages let change."""
    wanted = [inflections(token.word, codes) for token in tokens(folded(value))]
    words = tokens(passage.folded.text)
    articles = _articles(codes).get(folded(value).partition(" ")[0].partition("'")[0], frozenset()) if len(wanted) > 1 else frozenset()
    for at in range(len(words) - len(wanted) + 1):
        run = words[at : at + len(wanted)]
        skip = _clitic(run[0].word, wanted[0], passage.language)
        if skip is None and run[0].word in articles and _capital(run[1].start, passage):
            skip = 0
        if skip is not None and all(token.linked and token.word in some for token, some in zip(run[1:], wanted[1:], strict=True)):
            return Span(*passage.folded.span(run[0].start + skip, run[-1].end))
    return None


@cache
def _articles(codes: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """The article that begins a name to what a preposition or a case makes of it: il to del, al, dal."""
    found: dict[str, set[str]] = {}
    for code in codes:
        for article, fused in entries(code, "name_articles").items():
            found.setdefault(article, set()).update(token.word for form in fused for token in tokens(folded(form)))
    return {article: frozenset(fused) for article, fused in found.items()}


def _capital(at: int, passage: Passage) -> bool:
    """Does a capital stand there, so that «du Monde» is the newspaper's and «du monde» nobody's?"""
    return passage.text[passage.folded.span(at, at + 1)[0]].isupper()


def _clitic(word: str, wanted: frozenset[str], language: str | None) -> int | None:
    """How many characters of `word` are a clitic before a wanted word; None where it is no wanted word."""
    if word in wanted:
        return 0
    for length in range(1, min(5, len(word) - 2)):
        if word[:length] in proclitics(language=language) and word[length:] in wanted:
            return length
    return None
