"""The numbers that a passage states, in digits, in words or in both, each with the characters that state it.

Compared as strings, 2000000 is not in "two million", not in «مليوني دولار» and not in "2 millions", while 5 is in "25 million". Here a number is
read as a whole, up to its scale word, and a scale word that cannot be read is named rather than passed over.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.digits import Literal, literal_at
from accordant.checks.sums import Sum
from accordant.checks.words import Match, Node, Token, forms, match, once, reading_languages, tokens_of
from accordant.lexicons import entries

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

HUNDRED, THOUSAND = Decimal(100), Decimal(1000)


class Numeral(NamedTuple):
    """A number of the passage. `start` and `end` index the folded text, `first` and `after` its tokens.

    `values` are its readings, the likeliest first; with `open` none of them is decided. `kind` is cardinal, ordinal, percent, fraction,
    article ("a ship") or vague ("dozens"); `base` is the number before its scale word.
    """

    start: int
    end: int
    values: tuple[Decimal, ...]
    open: bool
    kind: str
    first: int
    after: int
    base: Decimal
    digits: bool


class Atom(NamedTuple):
    kind: str  # value, scale, maybe, times, fraction, over, ordinal, and, half, point, minus, percent, article, vague
    value: Decimal


@cache
def atoms(languages: tuple[str, ...]) -> Node[Atom]:
    """What each number word of these languages is worth."""
    root: Node[Atom] = Node()
    names = {"and a half": "half"}
    for language in languages:
        for key, form in forms(language, "numbers"):
            if key in {"decimal", "group", "order", "open", "between", "range", "words only", "per"}:
                continue
            head, _, rest = key.partition(" ")
            if key.isdigit():
                value = Decimal(key)
                power = value >= HUNDRED and key.strip("0") == "1"
                root.add(form, Atom("scale" if power else "value", value))
            elif head in {"ordinal", "maybe"}:
                root.add(form, Atom(head, Decimal(rest)))
            elif key[0] == "x":
                root.add(form, Atom("times", Decimal(key[1:])))
            elif key[0] == "/":
                root.add(form, Atom("over", Decimal(key[1:])))
            elif "/" in key:
                above, below = key.split("/")
                root.add(form, Atom("fraction", Decimal(above) / Decimal(below)))
            else:
                root.add(form, Atom(names.get(key, key), Decimal(0)))
    return root


@cache
def units_first(languages: tuple[str, ...]) -> bool:
    """Whether "five and twenty" is the order of numbers in one of these languages."""
    return any("units first" in entries(language, "numbers").get("order", ()) for language in languages)


@cache
def ranging(languages: tuple[str, ...]) -> frozenset[str]:
    """The words that stand between the two ends of a range, folded."""
    return frozenset({"-"} | {form for language in languages for key, form in forms(language, "numbers") if key in {"range", "between"}})


def numerals(passage: Passage) -> list[Numeral]:
    """The numbers that the passage states, in its order."""
    return once(passage, "numerals", lambda: _Reader(passage).all())


class _Reader:
    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.tokens: list[Token] = tokens_of(passage)
        self.languages = reading_languages(passage)
        self.root = atoms(self.languages)
        self.units_first = units_first(self.languages)
        self.words_only = frozenset(word for language in self.languages for word in entries(language, "numbers").get("words only", ()))
        self.after_digits = False
        self.point = (0, 0)

    def all(self) -> list[Numeral]:
        out: list[Numeral] = []
        at = 0
        while at < len(self.tokens):
            found = self.numeral(at)
            if found is None:
                at += 1
                continue
            out.append(found)
            at = found.after
        return self._ranges(self._mixed(out))

    def atom(self, at: int) -> Match[Atom] | None:
        return match(self.root, self.tokens, at, self.languages) if at < len(self.tokens) else None

    def literal(self, at: int) -> tuple[Literal, int] | None:
        """The number in digits that begins at a token, and the token after it."""
        token = self.tokens[at]
        if not token.text.isdigit() or (at and self._inside_a_name(at)):
            return None
        found = literal_at(self.passage, token.start, self.languages)
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
            return self.tokens[at - 2].text.isdigit()  # the rest of a date or a time
        name = before
        if before.text == "-" and at > 1 and self.tokens[at - 2].end == before.start:
            name = self.tokens[at - 2]
        if not name.text[0].isalpha() or not name.text.isascii():
            return False
        printed = self.passage.text[self.passage.folded.offsets[name.start]]
        known = {"usd", "eur", "gbp", "mad", "dh", "dhs", "us", "rs", "sr", "aed", "sar", "cad", "chf"}
        return printed.isupper() and name.text not in known if name is not before else name.text not in known and len(name.text) < 4

    def numeral(self, at: int) -> Numeral | None:
        """The number that begins at a token."""
        tokens = self.tokens
        negative = self._negative(at)
        sums: list[Sum] = []
        base = Decimal(0)
        start, end, after, kind, digits, maybe = -1, 0, at, "cardinal", False, False
        literal_open = False
        here = at
        while here < len(tokens):
            token = tokens[here]
            joined = False
            following = here
            found = self.atom(here)
            if sums and found and "and" in {a.kind for a in found.found} and found.after == here + 1:
                joined, following = True, here + 1
                if following >= len(tokens):
                    break
                found = self.atom(following)
            elif sums and token.text in {"-", ","} and here + 1 < len(tokens) and (
                token.text == "," or token.end == tokens[here + 1].start or tokens[here - 1].end == token.start
            ):
                if token.text == "," and not (not digits and sums[0].after_scale):
                    break
                following = here + 1
                found = self.atom(following)
                if found is None or not any(a.kind in {"value", "scale", "ordinal"} for a in found.found):
                    break
            if tokens[following].text.isdigit():
                if sums and not sums[0].after_scale:
                    break
                read = self.literal(following)
                if read is None:
                    break
                literal, next_at = read
                if sums:
                    scale = self.atom(next_at)
                    if not scale or not any(a.kind == "scale" and a.value < sums[0].floor for a in scale.found):
                        break
                    if not all(each.add(Decimal(literal.values[0]), joined=True, literal=True) for each in sums):
                        break
                else:
                    sums = [Sum(self.units_first, value) for value in literal.values]
                    literal_open, start, base, digits = literal.open, literal.start, literal.values[0], True
                    if literal.fraction:
                        kind = "fraction"
                end, after, here = literal.end, next_at, next_at
                continue
            if found is None:
                break
            joined = joined or (bool(sums) and found.clitic.startswith("و"))
            self.after_digits = digits and not sums[0].scaled if sums else False
            step = self._step(sums, found, joined=joined)
            if step is None:
                break
            if start < 0:
                start = found.start
            end = found.end
            after = here = found.after
            if step == "point":
                end, here = self.point
                after = here
            if step in {"ordinal", "article", "vague", "half fraction"}:
                kind = "fraction" if step == "half fraction" else step
                if step != "article":
                    if step == "half fraction" and (scale := self.atom(after)) and any(a.kind in {"scale", "times"} for a in scale.found):
                        continue
                    break
            elif step == "maybe":
                maybe = True
                break
            elif kind == "article":
                kind = "cardinal"
            if not digits and not sums[0].scaled:
                base = sums[0].value
        if start < 0 or not sums:
            return None
        return self._finish(at, sums, start, end, after, kind, base, negative=negative, digits=digits, maybe=maybe, literal_open=literal_open)

    def _step(self, sums: list[Sum], found: Match[Atom], *, joined: bool) -> str | None:
        """Take the word into the sums; what kind of word it was, or None where the number ends before it."""
        kinds = {atom.kind: atom.value for atom in found.found}
        values = [atom.value for atom in found.found if atom.kind == "value"]
        if not sums:
            sums.append(Sum(self.units_first))
            total = sums[0]
            for value in values:
                if total.add(value, joined=False):
                    return "value"
            if "fraction" in kinds:
                total.fraction(kinds["fraction"])
                return "half fraction"
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
        if "percent" in kinds or "minus" in kinds:
            return None
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
        if joined:
            return None
        if "over" in kinds and not sums[0].literal:
            for each in sums:
                each.over(kinds["over"])
            return "half fraction"
        if "times" in kinds:
            for each in sums:
                each.times(kinds["times"])
            return "value"
        if "maybe" in kinds:
            sums[:] = [each.maybe(kinds["maybe"]) for each in sums] + sums
            return "maybe"
        if "ordinal" in kinds:
            short = len(self.tokens[found.after - 1].text) < 3 or found.found[0].value < Decimal(100)
            if short and all(each.ordinal(kinds["ordinal"], suffix=self.tokens[found.after - 1].text) for each in sums):
                return "ordinal"
        if "point" in kinds:
            return self._point(sums, found)
        return None

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
            free = at == 1 or (self.tokens[at - 2].end < before.start and not self.tokens[at - 2].text.isdigit()) or self.tokens[at - 2].text in "(:"
            return free and before.end == self.tokens[at].start
        found = self.root.children.get(before.text)
        return bool(found and any(atom.kind == "minus" for atom in found.found))

    def _finish(self, at: int, sums: list[Sum], start: int, end: int, after: int, kind: str, base: Decimal, *, negative: bool, digits: bool,
                maybe: bool, literal_open: bool) -> Numeral:
        values = tuple(dict.fromkeys(each.total() for each in sums))
        if negative:
            values = tuple(-value for value in values)
            start = self.tokens[at - 1].start
        if kind in {"cardinal", "fraction"}:
            percent = self.atom(after)
            if percent and any(atom.kind == "percent" for atom in percent.found):
                kind, end, after = "percent", percent.end, percent.after
            elif at and self.tokens[at - 1].text == "%" and (at < 2 or not self.tokens[at - 2].text.isdigit()):
                kind, start = "percent", self.tokens[at - 1].start
        first = at - 1 if start < self.tokens[at].start else at
        return Numeral(start, end, values, literal_open or maybe, kind, first, after, base, digits)

    def _mixed(self, found: list[Numeral]) -> list[Numeral]:
        """With a whole number and its fraction made one ("2 1/4", «ثلاث وعشرون وثلاثة أخماس»), and "one twenty-fifth" a fraction."""
        out: list[Numeral] = []
        for each in found:
            last = out[-1] if out else None
            gap = self.tokens[last.after : each.first] if last else []
            joined = all(any(atom.kind == "and" for atom in self.root.children[token.text].found) for token in gap if token.text in self.root.children)
            near = last is not None and last.kind == "cardinal" and len(gap) < 2 and joined and all(t.text in self.root.children for t in gap)
            if last is not None and near and each.kind == "fraction" and each.values[0] < 1 and last.values[0] == int(last.values[0]):
                if not gap and not each.digits and not self.tokens[each.first].text.startswith("و"):
                    out.append(each)
                    continue
                part = each.values[0] if last.values[0] >= 0 else -each.values[0]
                out[-1] = last._replace(end=each.end, after=each.after, values=(last.values[0] + part,), kind="fraction")
            elif last is not None and near and not gap and each.kind == "ordinal" and last.values[0] == 1 and not last.digits and each.values[0] > 2:
                out[-1] = last._replace(end=each.end, after=each.after, values=(1 / each.values[0],), kind="fraction")
            else:
                out.append(each)
        return out

    def _ranges(self, found: list[Numeral]) -> list[Numeral]:
        """In "between 5 and 6 million" the 5 are millions too."""
        words = ranging(self.languages)
        for i in range(len(found) - 2, -1, -1):
            low, high = found[i], found[i + 1]
            between = [token.text for token in self.tokens[low.after : high.first]]
            if len(between) != 1 or between[0] not in words or low.kind == "ordinal" or high.kind == "ordinal":
                continue
            if high.kind == "percent" and low.kind == "cardinal":
                found[i] = low._replace(kind="percent")
            scale = high.values[0] / high.base if high.base > 0 else Decimal(1)
            if scale >= THOUSAND and low.values[0] == low.base and low.base < THOUSAND and low.base <= high.base and low.digits == high.digits:
                found[i] = low._replace(values=tuple(value * scale for value in low.values))
        return found
