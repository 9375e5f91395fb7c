"""What the words and marks around a country's name decide about it.

«عمان» is Oman or Amman, as its marks or a sultan say; "Jordan Peele" is no state; «in the French and Arabic languages» speaks of no country, and
マリ stands in マリオ.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from accordant.checks.country_names import Naming, listed, names, tongues
from accordant.checks.currencies import currencies, money_of
from accordant.checks.words import Match, Node, Token, folded, forms, match, once, script, tokens_of, tree, variants
from accordant.lexicons import entries

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_BLANK_LINE = 3  # characters before a word in which the ends of two lines stand where a blank one is between
_LONGEST_LIST = 12  # words of a list of languages between the language's name and the word that says so


def may_be_a_person(passage: Passage, tokens: list[Token], first: int, found: Match[Naming], languages: tuple[str, ...]) -> bool:
    """Whether the form may be part of a person's name: "Chad Smith", "Mr Jordan", «محمد السوداني»."""
    word = passage.folded.text[found.start : found.end]
    before = tokens[first - 1] if first and tokens[first - 1].end + 1 == tokens[first].start else None
    if before is not None and found.after == first + 1 and any(before.text in entries(language, "given_names") for language in languages):
        return True
    if word not in listed(languages, "given name"):
        return False
    if before is not None and match(tree("honorifics", languages), [before], 0, languages):
        return True
    if found.after >= len(tokens):
        return False
    following = tokens[found.after]
    low, high = passage.folded.span(following.start, following.end)
    printed, parted = passage.text[low:high], passage.text[max(0, low - _BLANK_LINE) : low].count("\n") > 1
    if parted or following.start != found.end + 1 or not printed[0].isupper() or passage.context.isupper() or len(printed) < 2:
        return False
    words = {folded(form) for language in languages for form in entries(language, "capitalised").get("word", ())}
    office = match(tree("honorifics", languages), tokens, found.after, languages)
    return following.text not in words and office is None and match(names(languages), tokens, found.after, languages) is None


def is_money(tokens: list[Token], first: int, found: Match[Naming], languages: tuple[str, ...]) -> bool:
    """Whether the form is part of a currency's name: "US dollars", «درهم مغربي»."""
    root, _ = currencies(languages)
    if "-" in {tokens[first - 1].text if first else "", tokens[found.after].text if found.after < len(tokens) else ""}:  # franco-marroquí
        return False
    if found.after < len(tokens):
        ahead = match(root, tokens, first, languages)
        if ahead is not None and ahead.after > found.after:
            return True
        near = tokens[found.after].start <= found.end + 1 and not _unspaced(tokens[found.after])
        behind = match(root, tokens, found.after, languages) if near else None
        own = frozenset().union(*(money_of(code) for naming in found.found for code in naming.codes))
        if behind is not None and any(currency.codes & own for currency in behind.found):  # "Germany won" is no money
            return True
    return any(other is not None and other.after >= found.after for at in range(max(0, first - 2), first) if (other := match(root, tokens, at, languages)))


def is_a_tongue(passage: Passage, first: int, found: Match[Naming], languages: tuple[str, ...]) -> bool:
    """Whether the form names a language: "in the French and Arabic languages", "in French.", «باللغتين العربية والفرنسية»."""
    before, after, within, joining = (listed(languages, key) for key in ("tongue before", "tongue after", "tongue in", "tongue and"))
    tokens = tokens_of(passage)
    cues = before | after | within
    if not once(passage, "tongue cues", lambda: any(token.text in cues for token in tokens)):
        return False
    known = tongues(languages)

    def listing(place: int) -> bool:
        text = tokens[place].text
        return text not in cues and (text in joining or not text[0].isalnum() or any(form in known for form, _, _ in variants(text, languages)))

    behind = next((at for at in range(found.after, min(len(tokens), found.after + _LONGEST_LIST)) if not listing(at)), len(tokens))
    if behind < len(tokens) and tokens[behind].text in after:
        return True
    ahead = next((at for at in range(first - 1, max(-1, first - _LONGEST_LIST), -1) if not listing(at)), -1)
    if ahead >= 0 and tokens[ahead].text in before:
        return True
    closed = (behind == len(tokens) or behind > found.after) and found.after == first + 1
    return ahead >= 0 and tokens[ahead].text in within and closed and tokens[first].text in known


def shared(passage: Passage, naming: Naming, found: Match[Naming], languages: tuple[str, ...]) -> Naming:
    """Oman and Amman are one word in folded Arabic; the marks that were printed tell them apart, or a word near by, or nothing does."""
    word = passage.folded.text[found.start : found.end]
    if naming.kind != "name" or word not in listed(languages, "shared"):
        return naming
    first, last = passage.folded.span(found.start, found.end)
    while last < len(passage.text) and unicodedata.combining(passage.text[last]):
        last += 1
    bearing = _clusters(passage.text[first:last])
    marked, cues, either = _shared_forms(languages)
    for spelled, kind, code, marks in marked:
        if spelled == word and _bears(bearing, marks):
            return naming._replace(codes=frozenset({code}), kind=kind)
    plain = "".join(char for char in passage.text if not unicodedata.combining(char))
    for cue, code in cues:
        if cue in plain:
            return naming._replace(codes=frozenset({code}))
    return naming._replace(codes=either)


Marked = tuple[str, str, str, list[frozenset[str]]]


@cache
def _shared_forms(languages: tuple[str, ...]) -> tuple[list[Marked], list[tuple[str, str]], frozenset[str]]:
    """The fully marked forms of shared names (folded, kind, code, marks), the words near by that decide, and the codes."""
    marked = [
        (folded(form), kind, key[-2:], _clusters(form))
        for kind in ("name", "capital") for language in languages for key, form in forms(language, "countries") if key.startswith(f"shared {kind} ")
    ]  # fmt: skip
    given = [(key, cues) for language in languages for key, cues in entries(language, "countries").items() if key.startswith("shared ")]
    near = [(cue, key[-2:]) for key, cues in given if key.startswith("shared cue ") for cue in cues]
    return marked, near, frozenset(key[-2:] for key, _ in given)


def _clusters(text: str) -> list[frozenset[str]]:
    """The marks on each letter of the text."""
    marks: list[set[str]] = []
    for char in text:
        if unicodedata.combining(char):
            if marks:
                marks[-1].add(char)
        else:
            marks.append(set())
    return [frozenset(some) for some in marks]


def _bears(printed: list[frozenset[str]], spelled: list[frozenset[str]]) -> bool:
    """Whether what is printed bears every mark of the listed spelling, counted from the end."""
    return len(printed) >= len(spelled) and all(want <= got for got, want in zip(reversed(printed), reversed(spelled), strict=False))


def gives_way(root: Node[Naming], tokens: list[Token], at: int, found: Match[Naming], languages: tuple[str, ...]) -> bool:
    """Whether a longer name begins within the match: "Republic of Guinea" in "the Republic of Guinea-Bissau", 中美 in 会议中美国.

    In scripts without spaces only a joint name gives way: 古巴 does not, though 巴林 begins in 古巴林业部.
    """
    unspaced = _unspaced(tokens[at])
    if found.after - at < 2 or (unspaced and not any(naming.beside for naming in found.found)):
        return False
    for start in range(at + 1, found.after):
        inner = match(root, tokens, start, languages)
        if inner is None or inner.after <= found.after or inner.found == found.found or not any(naming.kind == "name" for naming in inner.found):
            continue
        same = unspaced or match(root, tokens[: found.after], start, languages)
        if same is True or (same and same.found[0].codes == found.found[0].codes):
            return True
    return False


def _unspaced(token: Token) -> bool:
    return script(token.text[0]) in {"Han", "Kana"}


def is_a_day(tokens: list[Token], at: int, languages: tuple[str, ...]) -> bool:
    """Whether the match begins with the sign of a date: 5日本报讯 speaks of the fifth, not of 日本."""
    if tokens[at].text not in listed(languages, "after number"):
        return False
    before = tokens[at - 1] if at else None
    return before is not None and before.end == tokens[at].start and unicodedata.numeric(before.text[-1], None) is not None


def within_katakana(root: Node[Naming], tokens: list[Token], at: int, found: Match[Naming], *, joined: bool) -> bool:
    """Whether the match is part of a longer katakana word, which is written without spaces: マリ in マリオ. Two countries may stand together."""
    first, last = tokens[at], tokens[found.after - 1]
    if not joined and at and _katakana(first.text) and tokens[at - 1].end == first.start and _katakana(tokens[at - 1].text):
        return True
    if found.after >= len(tokens) or not _katakana(last.text):
        return False
    following = tokens[found.after]
    return following.start == last.end and _katakana(following.text) and match(root, tokens, found.after) is None


def _katakana(text: str) -> bool:
    return ("\u30a1" <= text[-1] <= "\u30ff" and text != "\u30fb") and script(text[-1]) == "Kana"
