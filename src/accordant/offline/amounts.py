"""The sums of money that an instrument provides for.

A report names last year's trade, what poachers cost the fishermen, and the grant; a library that takes whatever stands beside a currency puts nine
hundred million where thirty-eight were promised. A sum counts where words give it, and none beside it says that it was only measured.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from accordant.checks.amounts import amounts as sums
from accordant.checks.forms import tokens
from accordant.offline.story import LEAD
from accordant.offline.worded import addressed, names_instrument, own_sentences, readings, speaks_of_instrument

if TYPE_CHECKING:
    from decimal import Decimal

    from accordant.checks.amounts import Amount
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

_DIGITS = re.compile(r"[\d零一二三四五六七八九十]")
_MOST = 40
_NEAR = 14


def amounts(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, amount: {amount, currency}}."""
    made: list[dict[str, Any]] = []
    seen: set[tuple[float, str]] = set()
    for sentence in own_sentences(story):
        if story.treaty and not _DIGITS.search(sentence.printed):
            continue  # a treaty prints its sums in figures as well
        if not readings(sentence, "amount gives") or addressed(sentence) or not _of_instrument(story, sentence):
            continue
        for found in sums(sentence.passage):
            value = _value(found)
            if value is None or not _given(sentence, found):
                continue
            (currency,) = found.currencies
            if (float(value), currency) in seen:
                continue
            seen.add((float(value), currency))
            place = sentence.place(found.start, found.end)
            number = int(value) if value == int(value) else float(value)
            made.append({"quotes": story.text.quotes(place), "amount": {"amount": number, "currency": currency}})
    return made[:_MOST]


def _of_instrument(story: Story, sentence: Sentence) -> bool:
    if story.treaty or sentence in story.news or names_instrument(sentence):
        return True
    return speaks_of_instrument(story, sentence) or sentence.start < LEAD


def _value(found: Amount) -> Decimal | None:
    """The one number of a sum in one currency; None where either is open."""
    if found.open or len(found.currencies) != 1 or len(set(found.values)) != 1:
        return None
    return found.values[0]


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
