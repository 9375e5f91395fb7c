"""The numbers that a passage states, in digits, in words or in both, each with the characters that state it.

Compared as strings, 2000000 is not in "two million", not in «مليوني دولار» and not in "2 millions", while 5 is in "25 million". Here a number is
read as a whole, up to its scale word, and a scale word that cannot be read is named rather than passed over.
"""

from __future__ import annotations

from copy import copy
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from accordant.checks.agreeing_languages import agreed, speaking
from accordant.checks.digits import VULGAR, Literal
from accordant.checks.joined_numbers import divided, mixed, scaled, shares
from accordant.checks.number_words import Atom, Numeral, ranging, words_under
from accordant.checks.numeral_edges import POWERS, TIMES_A_POWER
from accordant.checks.rival_scales import scales
from accordant.checks.sign_numerals import SignReader
from accordant.checks.sums import HUNDRED, THOUSAND, Sum
from accordant.checks.words import Match, once, own_languages, reading_languages, tokens_of

if TYPE_CHECKING:
    from accordant.checks.passage import Passage


def _may_share(number: Numeral, after: Numeral) -> bool:
    """Whether an ordinal in words above the twentieth follows at once: "drie vijfentwintigste" are no three, but three of twenty-five parts."""
    in_words = not number.digits and not after.digits and (number.kind, after.kind) == ("cardinal", "ordinal")
    return in_words and after.first == number.after and after.values[0] > 20 and after.values[0] % 10 != 0


def numerals(passage: Passage) -> list[Numeral]:
    """The numbers that the passage states, in its order."""
    return once(passage, "numerals", lambda: _numerals(passage))


def _numerals(passage: Passage) -> list[Numeral]:
    languages = reading_languages(passage)
    if len(own_languages(passage)) < 2:
        return _Reader(passage, languages).all()
    tokens = tokens_of(passage)
    known = speaking(tokens, languages)
    if len(known) < 2 and (not known or len(languages) < 2):
        return _Reader(passage, languages).all()
    return agreed(tokens, languages, lambda some: _Reader(passage, some).all())


class _Run:
    """A number that is being read: its sums (one a reading of its digits), and where it stands."""

    def __init__(self, first: int) -> None:
        self.first = self.after = first
        self.sums: list[Sum] = []
        self.start, self.end = -1, 0
        self.kind = "cardinal"
        self.base = Decimal(0)
        self.digits = self.open = self.maybe = self.over = False


class _Reader(SignReader):
    def __init__(self, passage: Passage, languages: tuple[str, ...]) -> None:
        super().__init__(passage, languages)
        self.after_digits = False
        self.point = (0, 0)

    def all(self) -> list[Numeral]:
        out: list[Numeral] = []
        at = 0
        strangers = self.root.strangers.setdefault(self.languages, set())
        while at < len(self.tokens):
            text = self.tokens[at].text
            if (self.signs is None and text in strangers and text not in VULGAR and not text.isdecimal()) or not self._may_begin(at):
                at += 1
                continue
            found = self._written_in_signs(at) or self._scale_first(at) or self.numeral(at)
            if found is None:
                at = max(at + 1, self._without_number(at))
                continue
            out.append(found)
            at = found.after
        if len(out) < 2:
            return out
        part_of, by, ratios, below = (words_under(key, self.languages) for key in ("part of", "divided by", "ratio", "denominator"))
        out = divided(out, self.tokens, by, ratios, below) if by or ratios or below else out
        units_first = self.order.units_first and not self.order.tens_and_units
        for _ in range(2 if len(out) > 2 else 1):  # the second time for "vingt et trois et demi"
            out = mixed(out, self.tokens, self.root, units_first=units_first)
        out = scaled(shares(out, self.tokens, part_of), self.tokens, ranging(self.languages))
        return [each._replace(open=True) if _may_share(each, after) else each for each, after in pairwise(out)] + out[-1:]

    def _may_begin(self, at: int) -> bool:
        text = self.tokens[at].text
        signed = self.signs is not None and (text[0] in self.signs.digits or text[0] in self.signs.powers)
        return text.isdecimal() or text in VULGAR or signed or self.atom(at) is not None

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
            return self._take_literal(run, here, joined=joined)
        if run.sums and found is not None and any(atom.kind == "none" for atom in found.found):  # «двадцать один из пяти»: 21 of 5
            word = self.root.children.get(text)
            found = found._replace(found=word.found, end=self.tokens[here].end, after=here + 1) if word is not None and word.found else None
        return found is not None and self._take_word(run, found, joined=joined or found.clitic.startswith("و"))

    def _take_literal(self, run: _Run, at: int, *, joined: bool) -> bool:
        """Take digits: at the beginning, or before a smaller scale word ("2 million 500 thousand"), or as the rest ("3 hundred and 21")."""
        if run.sums and not run.sums[0].scaled:
            return False
        read = self.literal(at)
        if read is None:
            return False
        literal, after = read
        if run.sums:
            scale = self.atom(after)
            smaller = scale and any(atom.kind == "scale" and atom.value < run.sums[0].floor for atom in scale.found)
            if not (smaller and run.sums[0].after_scale) and not (run.digits and self._is_rest(run.sums[0], literal, joined=joined)):
                return False
            if not all(each.add_digits(literal.values[0]) for each in run.sums):
                return False
        else:
            run.sums = [Sum(self.order, value) for value in literal.values]
            run.open, run.start, run.base, run.digits = literal.open, literal.start, literal.values[0], True
            run.kind = "fraction" if literal.fraction else "cardinal"
        run.end, run.after = literal.end, after
        return True

    def _is_rest(self, total: Sum, literal: Literal, *, joined: bool) -> bool:
        """Whether digits are what remains of a number below its last scale: "3 hundred and 21", "4 mil 321"."""
        value, places = literal.values[0], literal.end - literal.start
        if (literal.open and value < THOUSAND) or value != int(value) or value <= 0:
            return False
        if total.current is not None:
            return (joined or places == 2) and value < HUNDRED and total.current % HUNDRED == 0
        return value < total.floor and (places > 2 if total.floor > THOUSAND else joined or places == 3) and (total.floor <= THOUSAND or value >= THOUSAND)  # digits

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
            hyphen = run.after < len(self.tokens) and self.tokens[run.after].text == "-"  # "un demi-million"
            scale = self.atom(run.after + hyphen)  # "half a million", "half a dozen"
            run.over = not (scale and any(atom.kind in {"scale", "times"} for atom in scale.found))
        elif step in {"ordinal", "article", "vague"}:
            whole = step == "article" and not run.first and found.after == len(self.tokens) and any(atom.kind == "value" for atom in found.found)
            run.kind, run.over = "cardinal" if whole else step, step != "article"
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
        elif "short" in kinds and self.after_digits:
            kinds["scale"] = kinds["short"]
        if not sums:
            return self._begin(sums, found, kinds, values)
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
        if "over" in kinds and not joined and not sums[0].literal and sums[0].value > 0:
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

    def _begin(self, sums: list[Sum], found: Match[Atom], kinds: dict[str, Decimal], values: list[Decimal]) -> str | None:
        """Take the first word of a number; what kind of word it was, or None where none begins with it."""
        if kinds.keys() & {"none", "suffix", "short"} or ("times" in kinds and self.signs is not None):
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

    def _point(self, sums: list[Sum], found: Match[Atom]) -> str | None:
        """The digits after "point" or "virgule", spoken one by one or as a number."""
        digits, at = "", found.after
        while (word := self.atom(at)) and (values := [atom.value for atom in word.found if atom.kind in {"value", "scale"} and atom.value < 100]):
            tens = len(digits) > 1 and digits[-1] == "0" and values[0] < 10 and digits[-2] != "0"
            digits = digits[:-1] + f"{values[0]:f}" if tens else digits + f"{values[0]:f}"
            at = word.after
            following = self.atom(at)
            linked = self.order.tens_and_units and following and any(atom.kind == "and" for atom in following.found)
            if at < len(self.tokens) and (self.tokens[at].text == "-" or (linked and len(digits) > 1 and digits[-1] == "0")):
                at += 1
        after = self.atom(at)
        if not digits or sums[0].literal or (after and any(atom.kind in {"over", "fraction", "half"} for atom in after.found)):
            return None
        for each in sums:
            each.fraction(Decimal("0." + digits))
        self.point = (self.tokens[at - 1].end, at)
        return "point"

    def _finish(self, run: _Run) -> Numeral:
        first, start, kind = run.first, run.start, run.kind
        values = tuple(dict.fromkeys(each.total() for each in run.sums))
        if minus := self._minus(first):
            values = tuple(-value for value in values)
            first -= minus
            start = self.tokens[first].start
            kind = "cardinal" if kind == "article" else kind
        loose = kind == "cardinal" and not run.digits and run.after == run.first + 1 and self.tokens[run.first].text in self.loose
        if loose and not self._counts(run.after):
            kind = "loose"
        found = Numeral(start, run.end, values, run.open or run.maybe, kind, first, run.after, run.base, run.digits)
        if run.digits and self.passage.folded.text[run.end : run.end + 1] in POWERS:
            return self._power(found)
        if run.digits and (times := TIMES_A_POWER.match(self.passage.folded.text, run.end)):
            return self._up_to(found._replace(kind="vague"), times.end())
        if not run.digits and first and self.tokens[first - 1].end == start - 1 and self.tokens[first - 1].text.isdecimal() and self.literal(first - 1) is None:
            return found._replace(kind="vague")  # the million of "Zx5 million", where nobody knows what Zx is
        if run.digits and (before := self._ordinal_before(first)):
            return found._replace(kind="ordinal", first=first - before, start=self.tokens[first - before].start)
        return self._shared(found) if kind in {"cardinal", "fraction", "loose"} else found
