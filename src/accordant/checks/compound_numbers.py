"""Numbers written as one word, cut where their words end: "einundzwanzigtausend", "tjugofem", "ventitré", «пятилетний», 이십오년.

Looked up whole, "fünfunddreißig" is no word of any list and "dreißig" stands nowhere in it; and the unit of 이십오년 is lost with its number.
"""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache

from accordant.checks.myriads import hangul, whole_and
from accordant.checks.number_words import atoms, order, words_under
from accordant.checks.sums import Sum
from accordant.checks.words import JOINTS, Node, Token, folded, forms, tokenize
from accordant.lexicons import entries

Piece = tuple[str, int, int]
_SHORTEST_TAIL = 4  # letters
_MOST_WORDS = 50_000
_UNIT = re.compile(r"\d*(?:Y|M|W|D|H|min|S)")


@cache
def joining(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the languages that write numbers as one word."""
    return tuple(language for language in languages if "written together" in entries(language, "numbers").get("order", ()))


def cut(tokens: list[Token], languages: tuple[str, ...]) -> list[Token]:
    """The tokens, with each number that is written as one word cut into its words."""
    known = _cuttable(languages)
    if not any(known[token.text] for token in tokens):
        return tokens
    out: list[Token] = []
    over = words_under("myriad over", languages)
    for at, token in enumerate(tokens):
        text = token.text
        pieces: tuple[Piece, ...] = ()
        if over and len(text) > 1 and "가" <= text[0] <= "힣" and at + 1 < len(tokens) and any(word in tokens[at + 1].text for word in over):
            pieces = whole_and(text, languages)
        if not pieces and len(text) > 1 and text[0].isalpha():
            last = out[-1] if out else None
            counted = last is not None and last.end == token.start and last.text.isdecimal()
            shared = last is not None and last.text in _before_one_syllable(languages)
            pieces = _pieces(text, languages, counted=counted, shared=shared)
        if pieces:
            out += [Token(piece, token.start + first, token.start + after) for piece, first, after in pieces]
        else:
            out.append(token)
    return out


class _Cuttable(dict[str, bool]):
    """Whether a word is cut wherever it stands, filled as words are met: most words never are."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        super().__init__()
        self.languages = languages

    def __missing__(self, word: str) -> bool:
        if len(self) > _MOST_WORDS:
            self.clear()
        both = (False, True)
        found = len(word) > 1 and word[0].isalpha() and any(_pieces(word, self.languages, counted=counted, shared=shared) for counted in both for shared in both)
        self[word] = found
        return found


@cache
def _cuttable(languages: tuple[str, ...]) -> _Cuttable:
    return _Cuttable(languages)


@cache
def _before_one_syllable(languages: tuple[str, ...]) -> frozenset[str]:
    return words_under("myriad over", languages) | words_under("myriad minus", languages)


@lru_cache(maxsize=65536)
def _pieces(word: str, languages: tuple[str, ...], *, counted: bool, shared: bool) -> tuple[Piece, ...]:
    """(word, first character, character after it) of each word that a number consists of; empty where it is none or one word."""
    for language in languages:
        if "가" <= word[0] <= "힣":
            if found := hangul(word, language, counted=counted, shared=shared):
                return found
        elif found := _segments(word, language):
            return found
    return ()


class _Words:
    """The words that a language's numbers are put together from, and those that may end one: "jährig"."""

    def __init__(self, language: str) -> None:
        self.canonical: dict[str, str] = {}
        self.worth: dict[str, str] = {}
        """The whole word of what follows an apostrophe: «п'яти» of «яти»."""
        self.tails = {folded(form) for key, form in forms(language, "units") if _UNIT.fullmatch(key) and " " not in form and len(form) >= _SHORTEST_TAIL}
        first: dict[str, str] = {}
        self.single = words_under("not", (language,))
        for key, form in forms(language, "numbers"):
            inside = key.startswith("inside ")
            plain = key.removeprefix("inside ")
            if not inside and not (plain[0].isdigit() or plain.startswith("ordinal ") or plain[0] == "/" or plain in {"and", "and a half"}):
                continue
            if plain in {"ordinal suffix", "ordinal prefix"} or ("/" in plain[1:] and not inside and len(form) < _SHORTEST_TAIL):
                continue
            spelled = folded(form)
            first.setdefault(plain, spelled)
            whole, spelled = spelled, spelled.rpartition("'")[2]
            if whole != spelled:
                self.worth[spelled] = whole
            if spelled.isalpha() and (len(spelled) > 1 or plain == "and"):
                self.canonical.setdefault(spelled, first[plain] if inside else spelled)
        self.longest = max(map(len, self.canonical), default=0)
        self.starts = frozenset(form[:2] for form in self.canonical)


@cache
def _words(language: str) -> _Words:
    return _Words(language)


def _segments(word: str, language: str) -> tuple[Piece, ...]:
    words = _words(language)
    if word[:2] not in words.starts or word in words.canonical or word in words.single:
        return ()
    for pieces in _ways(word, 0, words):
        if len(pieces) > 1 and _is_one(pieces, words, language):
            return tuple(pieces)
    return ()


def _ways(word: str, at: int, words: _Words) -> list[list[Piece]]:
    if at == len(word):
        return [[]]
    out: list[list[Piece]] = []
    for length in range(min(words.longest, len(word) - at), 0, -1):
        piece = word[at : at + length]
        if piece in words.canonical:
            out += [[(words.canonical[piece], at, at + length), *rest] for rest in _ways(word, at + length, words)]
    if at and word[at:] in words.tails:
        out.append([(word[at:], at, len(word))])
    return out[:8]


def _is_one(pieces: list[Piece], words: _Words, language: str) -> bool:
    """Whether the pieces make one number, with a unit at most after it: "seiotto" are two."""
    root = atoms((language,))
    total, joined, begun = Sum(order((language,))), False, False
    for at, (text, _, _) in enumerate(pieces):
        node = root
        for part in tokenize(words.worth.get(text, text)):
            if part.text not in JOINTS:
                node = node.children.get(part.text, Node())
        found: dict[str, Decimal] = {atom.kind: atom.value for atom in node.found}
        if begun and at == len(pieces) - 1 and (text in words.tails or {"over", "half"} & set(found)):
            return True
        if begun and "and" in found and not joined and at < len(pieces) - 1:
            joined = True
        elif not _taken(total, found, joined=joined and begun):
            return False
        else:
            joined, begun = False, True
    return begun and not joined


def _taken(total: Sum, found: dict[str, Decimal], *, joined: bool) -> bool:
    if "scale" in found and total.scale(found["scale"], joined=joined):
        return True
    if "value" in found and total.add(found["value"], joined=joined):
        return True
    return "ordinal" in found and total.ordinal(found["ordinal"], joined=joined)

