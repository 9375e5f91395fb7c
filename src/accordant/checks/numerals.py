"""The numbers that a passage states, in digits, in words or in both, each with the characters that state it.

Compared as strings, 2000000 is not in "two million", not in «مليوني دولار» and not in "2 millions", while 5 is in "25 million". Here a number is
read as a whole, up to its scale word, and a scale word that cannot be read is named rather than passed over.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from copy import copy
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from accordant.checks.digits import VULGAR, Literal, literal_at
from accordant.checks.joined_numbers import mixed, scaled, shares
from accordant.checks.number_words import Atom, Numeral, atoms, ranging, units_first
from accordant.checks.sums import Sum
from accordant.checks.words import Match, Token, folded, forms, match, once, own_languages, reading_languages, tokens_of
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from accordant.checks.passage import Passage


def numerals(passage: Passage) -> list[Numeral]:
    """The numbers that the passage states, in its order."""
    return once(passage, "numerals", lambda: _Reader(passage).all())


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
    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.tokens: list[Token] = tokens_of(passage)
        self.languages = reading_languages(passage)
        self.own = own_languages(passage)
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
        part_of = frozenset(word for language in self.languages for word in entries(language, "numbers").get("part of", ()))
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
            elif (token.text == "," and not run.digits and run.sums[0].after_scale) or (token.text == "-" and (token.end == following.start or self.tokens[here - 1].end == token.start)):
                here += 1
            if here > run.after:
                found = self.atom(here)
                if not joined and not (found and any(atom.kind in {"value", "scale", "ordinal"} for atom in found.found)):
                    return False
        text = self.tokens[here].text
        if text.isdecimal() or text in VULGAR:
            return self._take_literal(run, here)
        return found is not None and self._take_word(run, found, joined=joined or found.clitic.startswith("و"))

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
            run.sums = [Sum(self.units_first, value) for value in literal.values]
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
        scales = self._scales(found)
        if len(scales) > 1 and all(each.can_scale(scales[0], joined=joined) for each in sums):
            begun = list(sums) or [Sum(self.units_first)]
            sums[:] = [copy(each) for _ in scales for each in begun]
            for i, each in enumerate(sums):
                each.scale(scales[i // len(begun)], joined=joined)
            return "open"
        if scales:
            kinds["scale"] = scales[0]
        if not sums:
            sums.append(Sum(self.units_first))
            total = sums[0]
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
            return "share"
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

    def _goes_on_with_and(self, at: int) -> bool:
        following = self.atom(at)
        return following is not None and (following.clitic.startswith("و") or any(atom.kind in {"and", "half"} for atom in following.found))

    def _scales(self, found: Match[Atom]) -> list[Decimal]:
        """What a scale word is worth here: "billion" is one thing in English and another in French, and only its surroundings tell which."""
        word = self.tokens[found.after - 1].text
        worth = rival_scales().get(word)
        own = list(dict.fromkeys(atom.value for atom in found.found if atom.kind == "scale"))
        mine = self.languages[0] if self.passage.language and self.languages else ""
        if not worth or not own:
            return own[:1]
        if mine == "en":
            return [worth[mine]]
        seen = {language: self._seen(language, tuple(other for other in worth if other != language), found.after - 1) for language in worth}
        speaking = [language for language, some in seen.items() if some]
        if not speaking and mine in worth:
            speaking = [mine]
        return list(dict.fromkeys(worth[language] for language in speaking or worth))

    def _seen(self, language: str, others: tuple[str, ...], at: int) -> bool:
        """Whether the words around token `at`, up to a quotation mark or bracket, are of one language and not of the others."""
        around = self.passage.around
        tokens = tokens_of(around)
        here = around.folded.index(self.passage.start + self.passage.folded.span(self.tokens[at].start, self.tokens[at].end)[0])
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
        if kind in {"cardinal", "fraction"}:
            percent = self.atom(run.after)
            if percent and any(atom.kind == "percent" for atom in percent.found):
                kind, run.end, run.after = "percent", percent.end, percent.after
            elif first and self.tokens[first - 1].text == "%" and (first < 2 or not self.tokens[first - 2].text.isdecimal()):
                kind, first = "percent", first - 1
                start = self.tokens[first].start
        return Numeral(start, run.end, values, run.open or run.maybe, kind, first, run.after, run.base, run.digits)
