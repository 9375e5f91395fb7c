"""What a scale word is worth that two languages share: "billion" is 10^9 in English and 10^12 in French and German.

Read by the text's language alone, "US$5 billion" quoted in a French text is a thousand times too much.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from accordant.checks.words import Match, Token, folded, forms, tokens_of
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from accordant.checks.number_words import Atom
    from accordant.checks.passage import Passage

_NEAR = 12  # tokens


def _closed(text: str) -> bool:
    return text in {'"', "(", ")", ".", ";"} or not (text.isascii() or "LATIN" in unicodedata.name(text[0], ""))


@cache
def rival_scales() -> dict[str, dict[str, Decimal]]:
    """The scale words that are worth different things in two languages."""
    worth: dict[str, dict[str, Decimal]] = {}
    for language in languages():
        for key, form in forms(language, "numbers"):
            if key.isdecimal() and key.strip("0") == "1" and int(key) > 100:
                worth.setdefault(folded(form), {})[language] = Decimal(key)
    return {word: some for word, some in worth.items() if len(set(some.values())) > 1}


@cache
def speech(language: str) -> frozenset[str]:
    """Words by which a language is known: its function words and its numbers up to a hundred."""
    words = {folded(form) for some in entries(language, "function_words").values() for form in some}
    return frozenset(words | {folded(form) for key, form in forms(language, "numbers") if key.isdecimal() and int(key) < 100})


def scales(passage: Passage, tokens: list[Token], own_languages: tuple[str, ...], found: Match[Atom]) -> list[Decimal]:
    """What a scale word is worth here; several where its surroundings do not tell in which language it is."""
    own = list(dict.fromkeys(atom.value for atom in found.found if atom.kind == "scale"))
    worth = rival_scales().get(tokens[found.after - 1].text) if own else None
    mine = own_languages[0] if passage.language and own_languages else ""
    if not worth or (mine in worth and not _is_foreign(worth, mine)):
        return own[:1]
    seen = {language: _seen(passage, tokens, language, tuple(other for other in worth if other != language), found.after - 1) for language in worth}
    speaking = [language for language, some in seen.items() if some]
    if not speaking and mine in worth:
        speaking = [mine]
    return list(dict.fromkeys(worth[language] for language in speaking or worth))


def _is_foreign(worth: dict[str, Decimal], mine: str) -> bool:
    """Whether English may be quoted in a text of another language whose word is worth something else."""
    return mine != "en" and worth.get("en", worth[mine]) != worth[mine]


def _seen(passage: Passage, own_tokens: list[Token], language: str, others: tuple[str, ...], at: int) -> bool:
    """Whether the words around token `at`, up to a quotation mark or bracket, are of one language and not of the others."""
    around = passage.around
    tokens = tokens_of(around)
    here = around.folded.index(passage.start + passage.folded.span(own_tokens[at].start, own_tokens[at].end)[0])
    middle = bisect_left(tokens, here, key=lambda token: token.start)
    first = middle
    while first > 0 and middle - first < _NEAR and not _closed(tokens[first - 1].text):
        first -= 1
    after = middle + 1
    while after < len(tokens) and after - middle < _NEAR and not _closed(tokens[after].text):
        after += 1
    texts = [token.text for token in tokens[first:after]]
    own = speech(language) - frozenset().union(*(speech(other) for other in others))
    signs = "us $" in " ".join(texts) or "usd" in texts
    return any(text in own for text in texts) or (language == "en" and signs)
