"""The numbers that a passage states, in digits, in words or in both, each with the characters that state it.

Compared as strings, 2000000 is not in "two million", not in «مليوني دولار» and not in "2 millions", while 5 is in "25 million". Here a number is
read as a whole, up to its scale word, and a scale word that cannot be read is named rather than passed over.
"""

from __future__ import annotations

from copy import copy
from decimal import Decimal
from typing import TYPE_CHECKING

from accordant.checks.digits import VULGAR, Literal, literal_at
from accordant.checks.joined_numbers import mixed, scaled, shares
from accordant.checks.myriads import Myriad, myriad_at, signs
from accordant.checks.number_words import Atom, Numeral, Order, atoms, order, ranging, words_under
from accordant.checks.rival_scales import scales
from accordant.checks.scale_first import scaled_first
from accordant.checks.sums import Sum
from accordant.checks.words import Match, Token, match, once, own_languages, reading_languages, tokens_of

if TYPE_CHECKING:
    from accordant.checks.passage import Passage


def numerals(passage: Passage) -> list[Numeral]:
    """The numbers that the passage states, in its order."""
    return once(passage, "numerals", lambda: _Reader(passage, reading_languages(passage)).all())


class _Run:
    """A number that is being read: its sums (one a reading of its digits), and where it stands."""

    def __init__(self, first: int) -> None:
        self.first = self.after = first
        self.sums: list[Sum] = []
        self.start, self.end = -1, 0
        self.kind = "cardinal"
        self.base = Decimal(0)
        self.digits = self.open = self.maybe = self.over = False


class _Reader:
    def __init__(self, passage: Passage, languages: tuple[str, ...]) -> None:
        self.passage = passage
        self.tokens: list[Token] = tokens_of(passage)
        self.languages = languages
        self.own = own_languages(passage)
        self.root = atoms(languages)
        self.order: Order = order(languages)
        self.words_only = words_under("words only", languages)
        self.loose = words_under("loose", languages)
        self.ordinal_prefixes = words_under("ordinal prefix", languages)
        self.signs = signs(languages)
        self.after_digits = False
        self.point = (0, 0)

    def all(self) -> list[Numeral]:
        out: list[Numeral] = []
        at = 0
        while at < len(self.tokens):
            found = self._written_in_signs(at) or self._scale_first(at) or self.numeral(at)
            if found is None:
                at = max(at + 1, self._without_number(at))
                continue
            out.append(found)
            at = found.after
        part_of = words_under("part of", self.languages)
        return scaled(shares(mixed(out, self.tokens, self.root), self.tokens, part_of), self.tokens, ranging(self.languages))

    def atom(self, at: int) -> Match[Atom] | None:
        return match(self.root, self.tokens, at, self.languages) if at < len(self.tokens) else None

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
        known = {"usd", "eur", "gbp", "mad", "dh", "dhs", "us", "rs", "sr", "aed", "sar", "cad", "chf"}
        return printed.isupper() and name.text not in known if name is not before else name.text not in known and len(name.text) < 4

    def numeral(self, at: int) -> Numeral | None:
        """The number that begins at a token."""
        run = _Run(at)
        while run.after < len(self.tokens) and not run.over and self._grow(run):
            if not run.digits and run.sums and not run.sums[0].scaled:
                run.base = run.sums[0].value
        return self._finish(run) if run.start >= 0 else None

    def _grow(self, run: _Run) -> bool:
        """Take the next word or literal into the number; False where it ends before it."""
        here, joined = run.after, False
        found = self.atom(here)
        if run.sums and here + 1 < len(self.tokens):
            token, following = self.tokens[here], self.tokens[here + 1]
            if found and found.after == here + 1 and any(atom.kind == "and" for atom in found.found):
                joined, here = True, here + 1
            elif (token.text == "," and not run.digits and run.sums[0].after_scale) or (token.text in {"-", "'", ":"} and token.end == following.start and self.tokens[here - 1].end == token.start) or (
                token.text == "-" and (token.end == following.start or self.tokens[here - 1].end == token.start)
            ):
                here += 1
            if here > run.after:
                found = self.atom(here)
                if not joined and not (found and any(atom.kind in {"value", "scale", "ordinal", "suffix"} for atom in found.found)):
                    return False
        text = self.tokens[here].text
        if text.isdecimal() or text in VULGAR:
            return self._take_literal(run, here)
        return found is not None and self._take_word(run, found, joined=joined or found.clitic.startswith("و"))

    def _without_number(self, at: int) -> int:
        """The token after words that hold a number word and state no number («one of the», 统一); `at` where there are none."""
        found = self.atom(at)
        return found.after if found is not None and any(atom.kind == "none" for atom in found.found) else at

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
        if found is not None and any(atom.kind in {"none", "vague"} for atom in found.found):
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
        if after > at + 1 or self.tokens[at].end <= myriad.end:
            if self.tokens[after - 1].end != myriad.end:
                return None
            return self._of_signs(at, after, myriad)
        return None

    def _of_signs(self, at: int, after: int, myriad: Myriad) -> Numeral:
        text, known = self.passage.folded.text, self.signs
        start, end, kind, value = self.tokens[at].start, myriad.end, myriad.kind, myriad.value
        if kind == "cardinal":
            following = text[end:].lstrip()[:4]
            counted = known is not None and any(following.startswith(counter) for counter in known.counters)
            alone = start == 0 and not following
            if myriad.signs == 1 and end - start == 1 and not counted and not alone:
                kind = "loose"
        if known is not None and (minus := next((word for word in known.minus if text.endswith(word, 0, start)), None)):
            start, value = start - len(minus), -value
            while at and self.tokens[at - 1].start >= start:
                at -= 1
        elif self._negative(at):
            value, at = -value, at - 1
            start = self.tokens[at].start
        found = Numeral(start, end, (_whole(value),), False, kind, at, after, myriad.base, not text[start].isalpha())
        return self._shared(found) if kind == "cardinal" else found

    def _take_literal(self, run: _Run, at: int) -> bool:
        """Take digits: at the beginning, or before a smaller scale word ("2 million 500 thousand")."""
        if run.sums and not run.sums[0].after_scale:
            return False
        read = self.literal(at)
        if read is None:
            return False
        literal, after = read
        if run.sums:
            scale = self.atom(after)
            smaller = scale and any(atom.kind == "scale" and atom.value < run.sums[0].floor for atom in scale.found)
            if not smaller or not all(each.add(literal.values[0], joined=True, literal=True) for each in run.sums):
                return False
        else:
            run.sums = [Sum(self.order, value) for value in literal.values]
            run.open, run.start, run.base, run.digits = literal.open, literal.start, literal.values[0], True
            run.kind = "fraction" if literal.fraction else "cardinal"
        run.end, run.after = literal.end, after
        return True

    def _take_word(self, run: _Run, found: Match[Atom], *, joined: bool) -> bool:
        self.after_digits = run.digits and not run.sums[0].scaled
        step = self._step(run.sums, found, joined=joined and bool(run.sums))
        if step is None:
            return False
        run.start = found.start if run.start < 0 else run.start
        run.end, run.after = self.point if step == "point" else (found.end, found.after)
        if step == "maybe":
            run.maybe = run.over = True
        elif step == "suffix":
            run.kind, run.over = "ordinal", True
        elif step == "open":
            run.open = True
        elif step == "share":
            run.kind = "fraction"
            scale = self.atom(run.after)  # "half a million", "half a dozen"
            run.over = not (scale and any(atom.kind in {"scale", "times"} for atom in scale.found))
        elif step in {"ordinal", "article", "vague"}:
            run.kind, run.over = step, step != "article"
        elif run.kind == "article":
            run.kind = "cardinal"
        return True

    def _step(self, sums: list[Sum], found: Match[Atom], *, joined: bool) -> str | None:
        """Take the word into the sums; what kind of word it was, or None where the number ends before it."""
        kinds = {atom.kind: atom.value for atom in found.found}
        values = [atom.value for atom in found.found if atom.kind == "value"]
        if "scale" in kinds and values and self._goes_on_with_and(found.after):
            values = []  # «مليونا و200 ألف»: before "and" it is no dual, which needs its noun
        worth = scales(self.passage, self.tokens, self.languages, found)
        if len(worth) > 1 and all(each.can_scale(worth[0], joined=joined) for each in sums):
            begun = list(sums) or [Sum(self.order)]
            sums[:] = [copy(each) for _ in worth for each in begun]
            for i, each in enumerate(sums):
                each.scale(worth[i // len(begun)], joined=joined)
            return "open"
        if worth:
            kinds["scale"] = worth[0]
        if not sums:
            if kinds.keys() & {"none", "suffix"}:
                return None
            sums.append(Sum(self.order))
            total = sums[0]
            if "plus" in kinds:
                total.plus(kinds["plus"])
                return "value"
            if "article" in kinds and values:
                total.start(Decimal(1))
                return "article"
            for value in values:
                if total.add(value, joined=False):
                    return "value"
            if "fraction" in kinds:
                total.fraction(kinds["fraction"])
                return "share"
            if "vague" in kinds:  # "millions of"
                total.start(Decimal(0))
                return "vague"
            if "scale" in kinds and total.scale(kinds["scale"], joined=False):
                return "scale"
            if "times" in kinds:
                total.times(kinds["times"])
                return "value"
            for kind in ("article", "ordinal"):
                if kind in kinds and not (kind == "ordinal" and len(self.tokens[found.after - 1].text) < 3 and self.tokens[found.after - 1].text.isascii()):
                    total.start(Decimal(1) if kind == "article" else kinds[kind])
                    return kind
            sums.clear()
            return None
        if kinds.keys() & {"percent", "minus", "none", "share before", "plus"}:
            return None
        if "suffix" in kinds and self._touches(found) and all(each.suffixed() for each in sums):
            return "suffix"
        if self.after_digits and self.tokens[found.after - 1].text in self.words_only:
            return None  # "15 cents" are no 1,500 in French
        if "scale" in kinds and all(each.can_scale(kinds["scale"], joined=joined) for each in sums):
            for each in sums:
                each.scale(kinds["scale"], joined=joined)
            return "scale"
        for value in values:
            if all(each.add(value, joined=joined) for each in sums):
                return "value"
        if "half" in kinds or ("fraction" in kinds and joined and kinds["fraction"] < 1):
            for each in sums:
                each.fraction(kinds.get("fraction", Decimal("0.5")))
            return "value"
        if joined and not ("ordinal" in kinds and self.order.units_first):
            return None
        if "over" in kinds and not sums[0].literal:
            for each in sums:
                each.over(kinds["over"])
            return "share"
        if "times" in kinds:
            for each in sums:
                each.times(kinds["times"])
            return "value"
        if "maybe" in kinds:
            sums[:] = [each.maybe(kinds["maybe"]) for each in sums] + sums
            return "maybe"
        if "ordinal" in kinds:
            text = self.tokens[found.after - 1].text
            short = len(text) < 3 or kinds["ordinal"] < Decimal(100)
            if short and all((not joined and len(text) < 5 and each.suffixed()) or each.ordinal(kinds["ordinal"], joined=joined) for each in sums):
                return "ordinal"
        if "point" in kinds:
            return self._point(sums, found)
        return None

    def _touches(self, found: Match[Atom]) -> bool:
        """Whether an ordinal's ending is written to its digits: "5-го", "5º"."""
        text = self.passage.folded.text
        before = text[found.start - 1 : found.start]
        return bool(before) and (before.isdecimal() or (before in "-':." and text[found.start - 2 : found.start - 1].isdecimal()))

    def _goes_on_with_and(self, at: int) -> bool:
        following = self.atom(at)
        return following is not None and (following.clitic.startswith("و") or any(atom.kind in {"and", "half"} for atom in following.found))

    def _point(self, sums: list[Sum], found: Match[Atom]) -> str | None:
        """The digits after "point" or "virgule", spoken one by one or as a number."""
        digits, at = "", found.after
        while (word := self.atom(at)) and (values := [atom.value for atom in word.found if atom.kind in {"value", "scale"} and atom.value < 100]):
            tens = len(digits) > 1 and digits[-1] == "0" and values[0] < 10 and digits[-2] != "0"
            digits = digits[:-1] + f"{values[0]:f}" if tens else digits + f"{values[0]:f}"
            at = word.after
            if at < len(self.tokens) and self.tokens[at].text == "-":
                at += 1
        if not digits or sums[0].literal:
            return None
        for each in sums:
            each.fraction(Decimal("0." + digits))
        self.point = (self.tokens[at - 1].end, at)
        return "point"

    def _negative(self, at: int) -> bool:
        """Whether a minus stands before the number: "-5", "minus five"; not the dash of a range or of F-16."""
        if not at:
            return False
        before = self.tokens[at - 1]
        if before.text == "-":
            free = at == 1 or (self.tokens[at - 2].end < before.start and not self.tokens[at - 2].text.isdecimal()) or self.tokens[at - 2].text in "(:"
            return free and before.end == self.tokens[at].start
        found = self.root.children.get(before.text)
        return bool(found and any(atom.kind == "minus" for atom in found.found))

    def _finish(self, run: _Run) -> Numeral:
        first, start, kind = run.first, run.start, run.kind
        values = tuple(dict.fromkeys(each.total() for each in run.sums))
        if self._negative(first):
            values = tuple(-value for value in values)
            first -= 1
            start = self.tokens[first].start
        loose = kind == "cardinal" and not run.digits and run.after == run.first + 1 and self.tokens[run.first].text in self.loose
        if loose and not self._counts(run.after):
            kind = "loose"
        found = Numeral(start, run.end, values, run.open or run.maybe, kind, first, run.after, run.base, run.digits)
        if run.digits and self.passage.folded.text[run.end : run.end + 1] in _POWERS:
            return self._power(found)
        if run.digits and (before := self._ordinal_before(first)):
            return found._replace(kind="ordinal", first=first - before, start=self.tokens[first - before].start)
        return self._shared(found) if kind in {"cardinal", "fraction"} else found

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

    def _shared(self, found: Numeral) -> Numeral:
        """The number as a share of a hundred or a thousand where a word or sign after or before it says so."""
        after = self.atom(found.after)
        kinds = {atom.kind for atom in after.found} if after else set()
        if after is not None and kinds & {"percent", "per mille"}:
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


_POWERS = frozenset("^⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def _whole(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value
