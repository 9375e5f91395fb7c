"""Where a country's name is that of a city, of a place in another country, or of somebody's birth, and states the country no longer.

"Kuwait City" is a seat of government as Rabat is, "Lebanon, Tennessee" lies in the United States, and an "Iranian-born minister" is minister of
another state; "the Mexican city of Tijuana" and "Kuwait" alone name their countries.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from accordant.checks.country_names import Naming, _cldr, listed
from accordant.checks.words import Match, Token, folded, script, variants

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_CITIES = frozenset(["BZ", "DJ", "DZ", "GT", "KW", "LU", "MC", "MX", "PA", "SG", "SM", "SV", "TN"])
"""States whose capital, or another city, bears their name."""


def is_a_city(tokens: list[Token], first: int, found: Match[Naming], languages: tuple[str, ...]) -> bool:
    """Whether a word before or after the name makes it a city's: "Kuwait City", «مدينة الكويت», "ciudad de Panamá"."""
    codes = frozenset().union(*(naming.codes for naming in found.found))
    if not codes <= _CITIES or " ".join(token.text for token in tokens[first : found.after]) not in _names(languages):
        return False
    at = found.after
    if at < len(tokens) and tokens[at].text == "-" and tokens[at].start == found.end:
        at += 1
    if at < len(tokens) and tokens[at].start <= found.end + 1 and tokens[at].text in listed(languages, "city after"):
        return True
    before = " ".join(token.text for token in tokens[max(0, first - 2) : first])
    last = variants(tokens[first - 1].text, languages) if first else ()
    forms = listed(languages, "city before")
    return before in forms or any(form in forms for form, _, _ in last) or before.rpartition("'")[2].strip() in forms


@cache
def _names(languages: tuple[str, ...]) -> frozenset[str]:
    """The names of those states, no adjectives, as far as CLDR has them, with and without the Arabic article and its clitics."""
    plain = {folded(name) for language in languages for code, name in _cldr(language) if code in _CITIES}
    return frozenset(plain | {form for name in plain if script(name[0]) == "Arabic" for prefix in ("ب", "ل", "و", "ال") for form in (prefix + name, name.removeprefix(prefix))})


def is_in_a_state(passage: Passage, tokens: list[Token], found: Match[Naming], languages: tuple[str, ...]) -> bool:
    """Whether a comma and a state of the United States follow: "Lebanon, Tennessee"."""
    at = found.after
    if at + 1 >= len(tokens) or tokens[at].text != "," or tokens[at + 1].start != tokens[at].end + 1:
        return False
    states = listed(languages, "state after a comma") | listed(("en",), "state after a comma")
    named = tokens[at + 1].text in states or " ".join(token.text for token in tokens[at + 1 : at + 3]) in states
    return named and passage.text[passage.folded.span(tokens[at + 1].start, tokens[at + 1].end)[0]].isupper()


def is_of_birth(tokens: list[Token], first: int, found: Match[Naming], languages: tuple[str, ...]) -> bool:
    """Whether the name says where somebody comes from: "Iranian-born", "of Iranian descent", "de ascendencia iraní"."""
    at = found.after
    if at < len(tokens) and tokens[at].text == "-":
        at += 1
    if at < len(tokens) and tokens[at].text in listed(languages, "descent after"):
        return True
    return first > 0 and tokens[first - 1].text in listed(languages, "descent before")


def is_a_verb(tokens: list[Token], first: int, found: Match[Naming], languages: tuple[str, ...]) -> bool:
    """Whether the form, an ordinary word too, begins a sentence and a word follows that follows no country: "Polish the draft"."""
    if found.after >= len(tokens) or (first and tokens[first - 1].text not in {".", ":", ";", "!", "?", "•", "-", ")"}):
        return False
    printed = " ".join(token.text for token in tokens[first : found.after])
    return tokens[found.after].text in listed(languages, "verb before") and printed in listed(languages, "word too")


def beside_a_name(text: str, start: int, end: int) -> bool:
    """Whether a capital word or an ampersand stands directly before or after two capitals, which then are part of a firm's name: "Airbus SA"."""
    before, after = text[:start].rpartition("\n")[2], text[end:].partition("\n")[0]
    if before.endswith((" & ", "& ", " + ", " Co. ")) or after.startswith((" & ", " &")):
        return True
    words_before, words_after = before.split(" ")[-2:], after.split(" ")[:2]
    near_before = len(words_before) == 2 and not words_before[1] and _capital(words_before[0])
    near_after = len(words_after) == 2 and not words_after[0] and _capital(words_after[1])
    return near_before or near_after


def _capital(word: str) -> bool:
    """Is it a word with a capital and no mark after it, other than one small word at the beginning of a sentence?"""
    from accordant.languages import function_words

    return word[:1].isupper() and word[-1].isalnum() and (word.isupper() or not any(word.casefold() in function_words(code) for code in ("en", "fr", "es", "de", "it", "pt")))
