"""What the words and marks around a country's name decide about it.

«عمان» is Oman or Amman, as its marks or a sultan say; "Jordan Peele" is no state; «in the French and Arabic languages» speaks of no country, and
マリ stands in マリオ.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from accordant.checks.country_names import Naming, listed, names, tongues
from accordant.checks.words import Match, Node, Token, folded, forms, match, once, script, tokens_of, tree, variants
from accordant.lexicons import entries

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_LONGEST_LIST = 12  # words of a list of languages between the language's name and the word that says so


def may_be_a_person(passage: Passage, tokens: list[Token], found: Match[Naming], languages: tuple[str, ...]) -> bool:
    """Whether a name that persons bear too stands directly before another capitalised word: "Chad Smith"."""
    if found.after >= len(tokens) or passage.folded.text[found.start : found.end] not in listed((*languages, "en"), "given name"):
        return False
    following = tokens[found.after]
    printed = passage.text[slice(*passage.folded.span(following.start, following.end))]
    if following.start != found.end + 1 or not printed[0].isupper() or passage.context.isupper() or len(printed) < 2:
        return False
    words = {folded(form) for language in languages for form in entries(language, "capitalised").get("word", ())}
    office = match(tree("honorifics", languages), tokens, found.after, languages)
    return following.text not in words and office is None and match(names(languages), tokens, found.after, languages) is None


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
    for kind in ("name", "capital"):
        for language in languages:
            for key, form in forms(language, "countries"):
                if key.startswith(f"shared {kind} ") and folded(form) == word and _bears(bearing, _clusters(form)):
                    return naming._replace(codes=frozenset({key[-2:]}), kind=kind)
    plain = "".join(char for char in passage.text if not unicodedata.combining(char))
    either = set()
    for language in languages:
        for key, given in entries(language, "countries").items():
            if key.startswith("shared cue "):
                either.add(key[-2:])
                if any(cue in plain for cue in given):
                    return naming._replace(codes=frozenset({key[-2:]}))
            elif key.startswith("shared "):
                either.add(key[-2:])
    return naming._replace(codes=frozenset(either))


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


def is_joint(root: Node[Naming], tokens: list[Token], at: int, found: Match[Naming], languages: tuple[str, ...]) -> bool:
    """Whether 中美 is a joint name: not in 会议中美国, where a longer word begins at its last character, nor behind a number (5日美)."""
    if found.after - at < 2:
        return True
    before = tokens[at - 1] if at else None
    if before is not None and before.end == tokens[at].start and unicodedata.numeric(before.text[-1], None) is not None:
        return False
    inner = match(root, tokens, found.after - 1, languages)
    return inner is None or inner.after <= found.after


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
