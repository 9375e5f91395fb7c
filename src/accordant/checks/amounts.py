"""The sums of money that a passage states: an amount, and the currencies that it can be in.

"$5-6 million", «خمسة ملايين درهم مغربي» and "EUR 1.2bn" keep number, scale and currency apart; matched one by one, the five of one sum goes with
the euros of the next.
"""

from __future__ import annotations

import unicodedata
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.country_names import Naming, names
from accordant.checks.currencies import Currency, codes, currencies, money_of, saying
from accordant.checks.number_words import Numeral, atoms, ranging
from accordant.checks.numerals import numerals
from accordant.checks.words import Token, match, once, reading_languages, tokens_of
from accordant.languages import function_words

if TYPE_CHECKING:
    from accordant.checks.passage import Passage


class Amount(NamedTuple):
    """A sum in a passage: characters of the folded text, the readings of its number, the currencies it may be in (empty: none was read)."""

    start: int
    end: int
    values: tuple[Decimal, ...]
    currencies: frozenset[str]
    open: bool
    unread: str
    """The word after the number, where no currency was read."""


class Named(NamedTuple):
    """A currency that a passage names, with a sum or without: characters of the folded text; `sign`: by a sign or a code, no word."""

    start: int
    end: int
    codes: frozenset[str]
    sign: bool


class _Named(NamedTuple):
    start: int
    end: int
    first: int
    after: int
    codes: frozenset[str]


def amounts(passage: Passage) -> list[Amount]:
    """The sums of money, and the numbers without a currency, that the passage states."""
    return once(passage, "amounts", lambda: _Reader(passage).all())


def currencies_named(passage: Passage) -> list[Named]:
    """The currencies that the passage names by a word, a sign or a code, whether a sum stands beside them or none."""
    return once(passage, "currencies", lambda: _Reader(passage).currencies_named())


class _Reader:
    def __init__(self, passage: Passage) -> None:
        self.passage = passage
        self.tokens: list[Token] = tokens_of(passage)
        self.languages = reading_languages(passage)
        self.root, self.words = currencies(self.languages)
        self.countries = names(self.languages)
        self.ranging = ranging(self.languages)
        self.atoms = atoms(self.languages)
        self.numbers: list[Numeral] = [each for each in numerals(passage) if each.kind in {"cardinal", "fraction", "article", "loose"}]
        self.beginning = {number.first: number for number in self.numbers}

    def all(self) -> list[Amount]:
        out: list[Amount] = []
        taken = -1
        for number in self.numbers:
            if number.first < taken:
                continue
            small = self._small(number)
            if small is not None:
                minor_of, end, taken, legal = small
                out.append(Amount(number.start, end, tuple(value / minor_of for value in number.values), legal, number.open and len(number.values) > 1, ""))
                continue
            named = self._after(number) or self._before(number)
            if named is not None and number.kind == "article" and (named.after in self.beginning or not self.tokens[named.after - 1].text.isalpha()):
                continue  # "a $300 million contract"
            if named is None and number.kind == "article":
                continue
            start, end = number.start, number.end
            values = self._values(number, named)
            if named is None:
                unread = self._word_after(number)
                out.append(Amount(start, end, values, frozenset(), number.open and len(values) > 1, unread))
                continue
            start, end = min(start, named.start), max(end, named.end)
            if not self._ranged(number):
                taken = max(taken, named.after)
            if named.first > number.after and named.start > number.end and self._ranged(number):
                end = number.end
            after = max(named.after, number.after)
            minor = Decimal(0)
            for _ in range(2):  # 五元三角二分
                more, after, stop = self._minor(after)
                if not more:
                    break
                minor, values, end, taken = minor + more, tuple(value + more for value in values), stop, after
            trailing = self._trailing(named.after) if not minor and named.after > number.after else None
            if trailing is not None:
                both = (values[0], values[0] + trailing.values[0] / 100)
                values, end, taken = both[1:] if self._closes(trailing) else both, trailing.end, trailing.after
            is_open = (trailing is not None and len(values) > 1) or (number.open and len(values) > 1)
            out.append(Amount(start, end, values, named.codes, is_open, ""))
        return out + self._duals()

    def currencies_named(self) -> list[Named]:
        out: list[Named] = []
        at = 0
        while at < len(self.tokens):
            found = self._currency(at)
            if found is not None and found.codes:
                printed = self.passage.text[slice(*self.passage.folded.span(found.start, found.end))]
                sign = any(unicodedata.category(char) == "Sc" for char in printed) or printed in codes()
                out.append(Named(found.start, found.end, found.codes, sign))
            at = max(at + 1, found.after) if found is not None else at + 1
        return out

    def _values(self, number: Numeral, named: _Named | None) -> tuple[Decimal, ...]:
        """An abbreviation after an amount of money ("$5m") is its scale."""
        if named is not None and number.open and len(number.values) == 2 and number.values[1] == number.base:
            return number.values[:1]
        return number.values

    def _currency(self, at: int) -> _Named | None:
        """The currency that begins at a token: a word, a sign or a code, with its country before or after it."""
        if not 0 <= at < len(self.tokens):
            return None
        found = match(self.root, self.tokens, at, self.languages)
        if found is None:
            return self._code(at) or self._with_country_before(at)
        if any(currency.minor or currency.said for currency in found.found):
            return None
        lettered = self.tokens[found.after - 1].text == "$" and self.tokens[at].text.isalpha()
        if lettered and not self._letters_of_a_sign(found.start, at):
            return None  # "S$" and "hk $", neither "company ' s $" nor "gave us $"
        named = _Named(found.start, found.end, at, found.after, frozenset().union(*(currency.codes for currency in found.found)))
        return self._with_country_after(named) if len(named.codes) > 1 else named

    def _letters_of_a_sign(self, start: int, at: int) -> bool:
        """Whether the letters before "$" belong to it: capitals, or small ones that are no word of the passage's languages."""
        if self.passage.text[self.passage.folded.span(start, start + 1)[0]].isupper():
            return True
        apart = at == 0 or (self.tokens[at - 1].text != "'" and self.tokens[at - 1].end < self.tokens[at].start)
        word = self.tokens[at].text
        return apart and not any(word in function_words(language) for language in self.languages[:1]) and (len(word) > 1 or word == "c")

    def _code(self, at: int) -> _Named | None:
        token = self.tokens[at]
        if len(token.text) != 3 or not token.text.isascii() or token.text.upper() not in codes():
            return None
        first, last = self.passage.folded.span(token.start, token.end)
        printed = self.passage.text[first:last]
        return _Named(token.start, token.end, at, at + 1, frozenset({printed})) if printed.isupper() else None

    def _with_country_before(self, at: int) -> _Named | None:
        country = match(self.countries, self.tokens, at, self.languages)
        if country is None or country.after >= len(self.tokens):
            return None
        found = match(self.root, self.tokens, country.after, self.languages)
        if found is None or any(currency.minor for currency in found.found):
            return None
        codes_here = frozenset().union(*(currency.codes for currency in found.found))
        legal = frozenset().union(*(money_of(code) for naming in country.found for code in naming.codes))
        return _Named(country.start, found.end, at, found.after, codes_here & legal or codes_here)

    def _with_country_after(self, named: _Named) -> _Named:
        at = named.after
        while at < len(self.tokens) and at - named.after < 2 and self.tokens[at].text in self.words["of"]:
            at += 1
        country = match(self.countries, self.tokens, at, self.languages) if at < len(self.tokens) else None
        if country is None:
            code = self.tokens[at].text.upper() if at < len(self.tokens) else ""
            if code in named.codes:  # "$ USD"
                return named._replace(codes=frozenset({code}), end=self.tokens[at].end, after=at + 1)
            return named
        legal = frozenset().union(*(money_of(code) for naming in country.found for code in naming.codes))
        both = named.codes & legal
        return named._replace(codes=both, end=country.end, after=country.after) if both else named

    def _after(self, number: Numeral) -> _Named | None:
        at = number.after
        for _ in range(3):
            if at >= len(self.tokens):
                return None
            again = self.beginning.get(at + 1)
            if self.tokens[at].text == "(" and again is not None and again.values[0] == number.values[0] and again.after < len(self.tokens):
                at = again.after + 1
            elif self.tokens[at].text in self.ranging and again is not None and self._ranged(number):
                at = again.after
            elif self.tokens[at].text in self.words["between"]:
                found = self._currency(at)
                if found:
                    return found
                at += 1
            elif self.tokens[at].text == "." and at == number.after and self.tokens[at - 1].text.isalpha() and self.tokens[at - 1].end == self.tokens[at].start:
                return self._currency(at) or self._currency(at + 1)  # "750 тыс. франков"
            else:
                break
        return self._currency(at)

    def _ranged(self, number: Numeral) -> bool:
        """Whether the number is the lower end of a range whose currency comes after the higher one."""
        at = number.after
        if at >= len(self.tokens) or self.tokens[at].text not in self.ranging:
            return False
        high = self.beginning.get(at + 1)
        return high is not None and high.values[0] > number.values[0] and not self._before(number)

    def _before(self, number: Numeral) -> _Named | None:
        low = self.beginning_of_range(number)
        first = low.first if low is not None else number.first
        for at in range(max(0, first - 4), first):
            found = self._currency(at)
            if found is None or found.first != at:
                continue
            after = found.after
            while after < first and self.tokens[after].text in {".", ":"}:
                after += 1
            if after == first and not self._belongs_before(found):
                return found._replace(start=number.start, end=number.start) if low is not None else found
        return None

    def beginning_of_range(self, number: Numeral) -> Numeral | None:
        """The lower end of the range that a number closes: in "$5-6 million" the dollars stand before the five."""
        if number.first < 2 or self.tokens[number.first - 1].text not in self.ranging:
            return None
        return next((each for each in self.numbers if each.after == number.first - 1), None)

    def _belongs_before(self, found: _Named) -> bool:
        """Whether the currency is that of an amount before it: "5 dollars 10 times"."""
        spelled = len(self.tokens[found.after - 1].text) > 3
        return spelled and any(each.after == found.first for each in self.numbers)

    def _small(self, number: Numeral) -> tuple[int, int, int, frozenset[str]] | None:
        """A number of cents and no more ("50 US cents"): how many are one unit, where they end, and the currencies; none where no word says them."""
        at = number.after
        if at >= len(self.tokens):
            return None
        found, legal = match(self.root, self.tokens, at, self.languages), frozenset[str]()
        if found is None or not any(currency.minor for currency in found.found):
            country = match(self.countries, self.tokens, at, self.languages)
            before = country or found
            if before is None or before.after >= len(self.tokens):
                return None
            legal = self._legal(country.found) if country else frozenset().union(*(currency.codes for currency in found.found)) if found else legal
            found = match(self.root, self.tokens, before.after, self.languages)
        minor = next((currency.minor for currency in found.found if currency.minor), 0) if found else 0
        if found is None or not minor or self._before(number) is not None:
            return None
        country = match(self.countries, self.tokens, found.after, self.languages) if found.after < len(self.tokens) else None
        if not legal and country is not None and (legal := self._legal(country.found)):
            found = found._replace(after=country.after, end=country.end)
        return minor, found.end, found.after, legal

    @staticmethod
    def _legal(namings: list[Naming]) -> frozenset[str]:
        return frozenset().union(*(money_of(code) for naming in namings for code in naming.codes))

    def _minor(self, at: int) -> tuple[Decimal, int, int]:
        while at < len(self.tokens) and (self.tokens[at].text == "," or self._joins(at)):
            at += 1
        number = self.beginning.get(at)
        if number is None or number.after >= len(self.tokens):
            return Decimal(0), at, 0
        found = match(self.root, self.tokens, number.after, self.languages)
        minor = next((currency.minor for currency in found.found if currency.minor), 0) if found else 0
        if found is None or not minor:
            return Decimal(0), at, 0
        return number.values[0] / minor, found.after, found.end

    def _closes(self, trailing: Numeral) -> bool:
        """Whether a number after a currency is its hundredths for sure: of two digits, with nothing after it that it may count."""
        following = self.tokens[trailing.after].text if trailing.after < len(self.tokens) else "."
        return trailing.values[0] >= 10 and trailing.values[0] == int(trailing.values[0]) and following in ".,;:)"  # two digits

    def _joins(self, at: int) -> bool:
        """Whether a word joins the minor unit to its sum: "and", "con"."""
        if self.tokens[at].text in self.words["joining"]:
            return True
        word = match(self.atoms, self.tokens, at, self.languages)
        return word is not None and word.after == at + 1 and any(atom.kind in {"and", "point"} for atom in word.found)

    def _trailing(self, at: int) -> Numeral | None:
        """A number that stands directly after a currency and may be its hundredths: "vijf euro vijftig", 五元三毛."""
        at += at < len(self.tokens) and self._joins(at)
        number = self.beginning.get(at)
        if number is None or number.kind not in {"cardinal", "loose"} or not 0 < number.values[0] < 100:  # hundredths
            return None
        return number if self._currency(number.after) is None and self.tokens[at - 1].text[-1].isalpha() else None

    def _word_after(self, number: Numeral) -> str:
        at = number.after
        while at < len(self.tokens) and self.tokens[at].text in self.words["between"]:
            at += 1
        if at >= len(self.tokens) or not self.tokens[at].text[0].isalpha():
            return ""
        first, last = self.passage.folded.span(self.tokens[at].start, self.tokens[at].end)
        return self.passage.text[first:last]

    def _duals(self) -> list[Amount]:
        out: list[Amount] = []
        if not saying(self.languages):
            return out
        for at, token in enumerate(self.tokens):
            found = match(self.root, self.tokens, at, self.languages) if token.text[0].isalpha() else None
            dual: Currency | None = next((currency for currency in found.found if currency.said), None) if found else None
            if found is not None and dual is not None:
                named = self._with_country_after(_Named(found.start, found.end, at, found.after, dual.codes))
                out.append(Amount(named.start, named.end, (Decimal(dual.said),), named.codes, False, ""))
        return out
