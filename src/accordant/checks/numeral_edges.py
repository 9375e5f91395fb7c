"""What stands around a number and makes it another: a minus, a per cent, an ordinal's ending, a name it is part of.

The 16 of F-16 counts nothing, "-5" is not five, "5-го" is a fifth and 10^6 no ten.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.digits import VULGAR, Literal, literal_at
from accordant.checks.myriads import Signs, signs
from accordant.checks.number_words import Atom, Numeral, Order, atoms, order, words_under
from accordant.checks.words import Match, Node, Token, match, own_languages, script, tokens_of

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_SUM = re.compile(r"\d{5}|\d+(?:[., ]\d{2,3})+(?!\d)|\d+[.,]\d|\d+ ?(?:m|b|k|tn|bn|mn|mln|mio|mrd|million|billion)")
POWERS = frozenset("^⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
"""Signs after digits that make them the base of a power."""
TIMES_A_POWER = re.compile(r" ?[×x*·⋅∙] ?10 ?(?:\^|\*\*|(?=[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]))[ ()+⁻−-]*(?:\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)\)?")
"""What follows the 2 of 2×10^6."""


class _Known(NamedTuple):
    root: Node[Atom]
    order: Order
    signs: Signs | None
    words_only: frozenset[str]
    loose: frozenset[str]
    ordinal_prefixes: frozenset[str]
    endings: frozenset[str]


@cache
def _known(languages: tuple[str, ...]) -> _Known:
    lists = (words_under(key, languages) for key in ("words only", "loose", "ordinal prefix", "ending"))
    return _Known(atoms(languages), order(languages), signs(languages), *lists)


class Edges:
    """The tokens of a passage, the number words of its languages, and what tells where a number begins and ends."""

    def __init__(self, passage: Passage, languages: tuple[str, ...]) -> None:
        self.passage = passage
        self.tokens: list[Token] = tokens_of(passage)
        self.languages = languages
        self.own = own_languages(passage)
        self.atoms_at: dict[int, Match[Atom] | None] = {}
        known = _known(languages)
        self.root, self.order, self.signs = known.root, known.order, known.signs
        self.words_only, self.loose, self.ordinal_prefixes, self.endings = known.words_only, known.loose, known.ordinal_prefixes, known.endings

    def atom(self, at: int) -> Match[Atom] | None:
        """The number word that begins at a token."""
        try:
            return self.atoms_at[at]
        except KeyError:
            found = self.atoms_at[at] = match(self.root, self.tokens, at, self.languages) if at < len(self.tokens) else None
            return found

    def literal(self, at: int) -> tuple[Literal, int] | None:
        """The number in digits that begins at a token, and the token after it."""
        token = self.tokens[at]
        if not (token.text.isdecimal() or token.text in VULGAR) or (at and self._inside_a_name(at)):
            return None
        found = literal_at(self.passage, token.start, self.own)
        if found is None:
            return None
        after = at + 1
        while after < len(self.tokens) and self.tokens[after].start < found.end:
            after += 1
        return found, after

    def _inside_a_name(self, at: int) -> bool:
        before = self.tokens[at - 1]
        start = self.tokens[at].start
        if before.end != start:
            return False
        if before.text in {".", ",", "/", ":"} and at > 1 and self.tokens[at - 2].end == before.start:
            return self.tokens[at - 2].text.isdecimal()  # the rest of a date or a time
        name = before
        if before.text == "-" and at > 1 and self.tokens[at - 2].end == before.start:
            name = self.tokens[at - 2]
        if not name.text[0].isalpha() or not name.text.isascii():
            return False
        printed = self.passage.text[self.passage.folded.span(name.start, name.start + 1)[0]]
        if len(name.text) == 3 and printed.isupper() and self._is_price(name, start):  # a code
            return False
        if name is before and len(name.text) > 1 and printed.isupper() and self._is_currency(name.text):
            return False
        known = {"usd", "eur", "gbp", "mad", "dh", "dhs", "us", "rs", "sr", "aed", "sar", "cad", "chf"}
        return printed.isupper() and name.text not in known if name is not before else name.text not in known and len(name.text) < 4

    def _is_currency(self, word: str) -> bool:
        """Whether a word is a listed currency of the passage's language: the "Rp" of "Rp5.000.000"."""
        from accordant.checks.currencies import currencies

        node = currencies(self.own)[0].children.get(word)
        return node is not None and any(currency.codes for currency in node.found)

    def _is_price(self, name: Token, start: int) -> bool:
        """Whether a code of ISO 4217 stands before the digits of a sum: "TRY6,800,000.00", not "COP28"."""
        from accordant.checks.currencies import codes

        return name.text.upper() in codes() and _SUM.match(self.passage.folded.text, start) is not None

    def _without_number(self, at: int) -> int:
        """The token after words that hold a number word and state no number («one of the», 统一); `at` where there are none."""
        found = self.atom(at)
        return found.after if found is not None and any(atom.kind == "none" for atom in found.found) else at

    def _touches(self, found: Match[Atom]) -> bool:
        """Whether an ordinal's ending is written to its digits: "5-го", "5º"."""
        text = self.passage.folded.text
        before = text[found.start - 1 : found.start]
        return bool(before) and (before.isdecimal() or (before in "-':." and text[found.start - 2 : found.start - 1].isdecimal()))

    def _goes_on_with_and(self, at: int) -> bool:
        following = self.atom(at)
        return following is not None and (following.clitic.startswith("و") or any(atom.kind in {"and", "half"} for atom in following.found))

    def _minus(self, at: int) -> int:
        """How many tokens before the number are its minus."""
        if self.signs is not None and at:
            text, start = self.passage.folded.text, self.tokens[at].start
            start -= text[start - 1] == " "
            word = next((word for word in self.signs.minus if text.endswith(word, 0, start)), "")
            before = at
            while word and before and self.tokens[before - 1].start >= start - len(word):
                before -= 1
            if before < at:
                return at - before
        return int(self._negative(at))

    def _negative(self, at: int) -> bool:
        """Whether a minus stands before the number: "-5", "minus five"; not the dash of a range or of F-16."""
        if not at:
            return False
        before = self.tokens[at - 1]
        if before.text == "-":
            unspaced = at > 1 and script(self.tokens[at - 2].text[0]) in {"Han", "Kana"}
            free = unspaced or at == 1 or (self.tokens[at - 2].end < before.start and not self.tokens[at - 2].text.isdecimal()) or self.tokens[at - 2].text in "(:"
            return free and before.end == self.tokens[at].start
        found = self.root.children.get(before.text)
        return bool(found and any(atom.kind == "minus" for atom in found.found))

    def _ordinal_before(self, at: int) -> int:
        """How many tokens before digits make them an ordinal: two in "ke-5", one in 第5; none elsewhere."""
        for before in (1, 2):
            if at >= before and self.tokens[at - before].text in self.ordinal_prefixes and (before == 1 or self.tokens[at - 1].text == "-"):
                return before if self.tokens[at - 1].end == self.tokens[at].start else 0
        return 0

    def _counts(self, at: int) -> bool:
        """Whether a number before token `at` counts something: what follows is a listed counter or the end."""
        if self.signs is None or at >= len(self.tokens):
            return at >= len(self.tokens)
        text = self.tokens[at].text
        return any(text.startswith(counter) for counter in self.signs.counters)

    def _power(self, found: Numeral) -> Numeral:
        """10^6 and 10⁶: read to its end, and no number that is known."""
        after = found.after + 1
        while after < len(self.tokens) and after < found.after + 3 and (self.tokens[after].text.isnumeric() or self.tokens[after].text == "-"):
            after += 1
        return found._replace(kind="vague", end=self.tokens[after - 1].end, after=after)

    def _up_to(self, found: Numeral, end: int) -> Numeral:
        """The number with what follows it up to a place in the folded text."""
        after = found.after
        while after < len(self.tokens) and self.tokens[after].start < end:
            after += 1
        return found._replace(end=self.tokens[after - 1].end, after=after)

    def _shared(self, found: Numeral) -> Numeral:
        """The number as a share of a hundred or a thousand where a word or sign after or before it says so."""
        after = self.atom(found.after)
        kinds = {atom.kind for atom in after.found} if after else set()
        if after is not None and kinds & {"percent", "per mille"}:
            if found.open and found.values[-1] > 1 and "/" in self.passage.folded.text[found.start : found.end]:  # ۱۲/۵ درصد: no one says 12 fifths of a hundred
                found = found._replace(values=found.values[:1], open=False)
            return found._replace(kind="percent" if "percent" in kinds else "permille", end=after.end, after=after.after)
        for at in range(max(0, found.first - 2), found.first):
            before = self.atom(at)
            shares_before = [atom for atom in before.found if atom.kind == "share before"] if before else []
            if before is not None and before.after == found.first and shares_before and (at == 0 or not self.tokens[at - 1].text.isdecimal()):
                kind = "percent" if shares_before[0].value == 100 else "permille"
                return found._replace(kind=kind, start=before.start, first=at)
        if found.first and self.tokens[found.first - 1].text == "%" and (found.first < 2 or not self.tokens[found.first - 2].text.isdecimal()):
            return found._replace(kind="percent", start=self.tokens[found.first - 1].start, first=found.first - 1)
        return found
