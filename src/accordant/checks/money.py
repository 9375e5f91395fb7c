"""Whether a passage states a sum of money: the amount and the currency, together.

"5 million dirhams and 3 million euros" states neither 3 million dirhams nor 5 million euros, and a bare "dollars" not whose they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.checks.amounts import Amount, amounts
from accordant.checks.currencies import codes
from accordant.checks.number import parse_number, states
from accordant.checks.words import shown, span_of
from accordant.findings import Finding, Span, contradicted, supported, unverifiable

if TYPE_CHECKING:
    from accordant.checks.passage import Passage


def money(value: Any, passage: Passage) -> Finding:
    """Whether the passage states `value`: {"amount": number or numeral, "currency": ISO 4217 code or None}."""
    amount = parse_number(value.get("amount")) if isinstance(value, dict) else None
    currency = value.get("currency") if isinstance(value, dict) else None
    if amount is None:
        return contradicted(f"malformed: {value!r} has no amount that is a number")
    if currency is not None and (not isinstance(currency, str) or currency.upper() not in codes()):
        return contradicted(f"malformed: {currency!r} is no ISO 4217 code")
    code = currency.upper() if currency else None
    found = amounts(passage)
    same = [each for each in found if any(states(amount, reading) for reading in each.values)]
    fitting = [each for each in same if code is None or each.currencies == {code}]
    if decided := [each for each in fitting if not each.open]:
        return supported(*(_span(passage, each) for each in decided))
    wanted = f"{amount:f} {code}" if code else f"{amount:f}"
    for each in same:
        text, span = shown(passage, each.start, each.end), _span(passage, each)
        if each.open and (code is None or code in each.currencies or not each.currencies):
            return unverifiable(f"«{text}» can be {' or '.join(f'{reading:f}' for reading in each.values)}", span)
        if code in each.currencies:
            return unverifiable(f"«{text}» does not say whose currency it is: {_listed(each.currencies)}", span)
        if not each.currencies:
            why = f"«{each.unread}» after it is no currency that is known here" if each.unread else "no currency stands beside it"
            return unverifiable(f"«{text}» is stated, but {why}", span)
    priced = [each for each in found if each.currencies] or found
    if not priced:
        return unverifiable("it states no sum of money that can be read")
    said = ", ".join(f"«{shown(passage, each.start, each.end)}»" for each in priced[:3])
    return contradicted(f"{wanted} is not what {said} states", *(_span(passage, each) for each in priced[:3]))


def _listed(some: frozenset[str]) -> str:
    first = sorted(some)[:4]
    return ", ".join(first) + (", ..." if len(some) > len(first) else "")


def _span(passage: Passage, found: Amount) -> Span:
    return span_of(passage, found.start, found.end)
