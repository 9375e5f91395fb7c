"""The sums of money that an instrument provides for.

A report names last year's trade, what poachers cost the fishermen, and the grant; a library that takes whatever stands beside a currency puts nine
hundred million where thirty-eight were promised. A sum counts where words give it, and none beside it says that it was only measured.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from accordant.checks.amounts import amounts as sums
from accordant.checks.currencies import money_of
from accordant.checks.forms import tokens
from accordant.offline.parties import parties
from accordant.offline.speaking_day import day_of
from accordant.offline.story import LEAD
from accordant.offline.telling import recalls
from accordant.offline.worded import addressed, names_instrument, readings, speaks_of_instrument, with_signs

if TYPE_CHECKING:
    from decimal import Decimal

    from accordant.checks.amounts import Amount
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

_SUM = re.compile(r"\d[\d.,\u00a0\u202f ]{2,}\d|[A-Z$€£¥] ?\d|\d+(?:[.,]\d+)?\s[^\W\d_]{4,}|[零〇一二三四五六七八九十百千万亿]{3,}|[万亿]")
"""What a sum looks like in figures, or in Chinese characters."""
_WORLD = "USD"
_MOST = 40
_NEAR = 14


def amounts(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, amount: {amount, currency}}."""
    made: list[dict[str, Any]] = []
    seen: dict[tuple[Decimal, str], Sentence] = {}
    own = frozenset(party["country"] for party in parties(story) if party.get("country"))
    own_money = frozenset(code for country in own for code in money_of(country))
    today = day_of(story.text)
    beside = {each.paragraph for each in story.news}
    for sentence in with_signs(story, _SUM):  # a treaty prints its sums in figures as well
        if not readings(sentence, "amount gives") or addressed(sentence) or not _of_instrument(story, sentence):
            continue
        if not story.treaty and sentence not in story.news and recalls(sentence, today):
            continue
        if not story.treaty and sentence.paragraph not in beside and (named := {each.what for each in sentence.countries if each.what}) and len(own) > 1 and not named & own:
            continue  # what a third state has promised
        for found in sums(sentence.passage):
            value, currency = _value(found), _currency(found, own_money)
            if value is None or not currency or not _given(sentence, found):
                continue
            if (value, currency) in seen and not _anew(story, sentence, value, currency, seen):
                continue
            seen[value, currency] = sentence
            place = sentence.place(found.start, found.end)
            number = int(value) if value == int(value) else float(value)
            made.append({"quotes": story.text.quotes(place), "amount": {"amount": number, "currency": currency}})
    return made[:_MOST]


def _anew(story: Story, sentence: Sentence, value: Decimal, currency: str, seen: dict[tuple[Decimal, str], Sentence]) -> bool:
    """Is a sum of a treaty another one of the same size: in another sentence of its articles, and not the total of its currency, which is often repeated?"""
    in_articles = story.treaty and story.closing is not None and sentence.start < story.closing.start
    return in_articles and seen[value, currency] is not sentence and value < max(other for other, money in seen if money == currency)


def _of_instrument(story: Story, sentence: Sentence) -> bool:
    if story.treaty or sentence in story.news or names_instrument(sentence):
        return True
    return speaks_of_instrument(story, sentence) or sentence.start < LEAD


def _value(found: Amount) -> Decimal | None:
    """The one number of a sum; None where it is open."""
    return None if found.open or len(set(found.values)) != 1 else found.values[0]


def _currency(found: Amount, own_money: frozenset[str]) -> str:
    """The currency of a sum; of several that its word may mean the one that is a party's own; empty where that leaves none or two.

    A bare dollar between states that have no dollar of their own is the one of the United States: the press has it so, and the check marks it.
    """
    if len(found.currencies) == 1:
        return next(iter(found.currencies))
    own = found.currencies & own_money
    if not own and _WORLD in found.currencies:
        return _WORLD
    return next(iter(own)) if len(own) == 1 else ""


def _given(sentence: Sentence, found: Amount) -> bool:
    """Does a word near the sum say that it is given, lent or spent, and none in the sentence before it that it was traded or lost?"""
    text = sentence.folded
    clause = max(text.rfind(mark, 0, found.start) for mark in ";؛；")
    if any(clause < each.start and len(tokens(text[min(each.end, found.end) : max(each.start, found.start)])) <= _NEAR for each in readings(sentence, "amount not")):
        return False
    for each in readings(sentence, "amount gives"):
        between = text[each.end : found.start] if each.end <= found.start else text[found.end : each.start]
        if len(tokens(between)) <= _NEAR * (3 if sentence.text.language == "zh" else 1):
            return True
    return False
