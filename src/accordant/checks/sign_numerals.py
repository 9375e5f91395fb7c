"""Numbers of a passage that are written sign by sign, and those that begin with their scale word, as numerals with their place.

三 is three before 个 and nothing in 三亚: what is a number is told by what stands beside it.
"""

from __future__ import annotations

from decimal import Decimal

from accordant.checks.myriads import Myriad, myriad_at
from accordant.checks.number_words import Numeral, words_under
from accordant.checks.numeral_edges import Edges
from accordant.checks.scale_first import scaled_first


class SignReader(Edges):
    """Reads what other orders than that of European number words put together."""

    def _scale_first(self, at: int) -> Numeral | None:
        """A number that begins with its scale word ("milioni tano"), in a language that writes so."""
        begun = self.atom(at) if self.order.scale_first else None
        if begun is None or not any(atom.kind == "scale" for atom in begun.found):
            return None
        found = scaled_first(self.tokens, at, self.atom, self.literal)
        if found is None:
            return None
        values = tuple(_whole(value) for value in found.values)
        return self._shared(Numeral(begun.start, found.end, values, len(values) > 1, "cardinal", at, found.after, found.base, digits=False))

    def _written_in_signs(self, at: int) -> Numeral | None:
        """A number of Chinese, Japanese or Korean signs that begins at a token, or in digits among such signs."""
        token, known = self.tokens[at], self.signs
        if known is None or not (token.text.isdecimal() or token.text[0] in known.digits or token.text[0] in known.powers):
            return None
        found = self.atom(at)
        if found is not None and any(atom.kind in {"none", "vague"} for atom in found.found) and not self._counted_word(at, found.after):
            return None
        if token.text.isdecimal() and at and self._inside_a_name(at):
            return None
        if token.text.isdecimal() and self._ordinal_before(at):
            return None
        myriad = myriad_at(self.passage.folded.text, token.start, known)
        if myriad is None:
            return None
        after = at + 1
        while after < len(self.tokens) and self.tokens[after].end <= myriad.end:
            after += 1
        if self.tokens[after - 1].end != myriad.end and "가" <= token.text[0] <= "힣":  # 백분의 일이다: the last sign is of another word
            myriad = myriad_at(self.passage.folded.text[: self.tokens[after - 1].end], token.start, known) or myriad
        if after > at + 1 or self.tokens[at].end <= myriad.end:
            if self.tokens[after - 1].end != myriad.end:
                return None
            return self._of_signs(at, after, myriad)
        return None

    def _counted_word(self, at: int, after: int) -> bool:
        """Whether signs that make another word too are a number here: alone, or before a counter: 이천 명."""
        text, known = self.tokens[at].text, self.signs
        if known is None or after != at + 1 or len(text) < 2 or not all(sign in known.digits or sign in known.powers for sign in text):
            return False
        if not any(sign in known.powers for sign in text):
            return False
        if after == len(self.tokens):
            return at == 0
        following = self.tokens[after].text
        return "가" <= text[0] <= "힣" and any(
            following[:length] in known.counters and (length == len(following) or following[length:] in self.endings) for length in range(1, len(following) + 1)
        )

    def _of_signs(self, at: int, after: int, myriad: Myriad) -> Numeral:
        text, known = self.passage.folded.text, self.signs
        start, end, kind, value = self.tokens[at].start, myriad.end, myriad.kind, myriad.value
        halved = at and self.tokens[at - 1].end == start and self.tokens[at - 1].text in words_under("half", self.own)
        if halved and known is not None and text[start] in known.powers:  # 半千万: half of ten millions
            kind = "vague"
        if kind == "cardinal":
            following = text[end:].lstrip()[:4]
            counted = known is not None and any(following.startswith(counter) for counter in known.counters)
            alone = start == 0 and not following
            if myriad.signs == 1 and end - start == 1 and not counted and not alone:
                kind = "loose"
        if minus := self._minus(at):
            value, at, kind = -value, at - minus, "cardinal" if kind == "loose" else kind
            start = self.tokens[at].start
        dozen = self.atom(after)
        if dozen is not None and kind in {"cardinal", "loose"} and (times := [atom.value for atom in dozen.found if atom.kind == "times"]):
            value, after, end, kind = value * times[0], dozen.after, dozen.end, "cardinal"
        found = Numeral(start, end, (_whole(value),), False, kind, at, after, myriad.base, not text[start].isalpha())
        return self._shared(found) if kind in {"cardinal", "loose"} else found


def _whole(value: Decimal) -> Decimal:
    return Decimal(int(value)) if value == value.to_integral_value() else value
