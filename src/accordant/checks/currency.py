"""Whether a passage says which currency its sums are in: "EUR" where the text prints € or "euros".

Looked for as a word, the currency of a true record is "not written", since hardly a text prints the code; and "€ 1,250" says nothing for USD.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.checks.amounts import amounts, currencies_named
from accordant.checks.currencies import codes
from accordant.checks.words import shown, span_of
from accordant.findings import Finding, contradicted, supported, unverifiable

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

Place = tuple[int, int, frozenset[str]]  # characters of the folded text, and the currencies they may stand for
_SHORTEST_WORD = 4
"""Letters of a word that names a currency where no sum stands beside it: "won" and "sol" are words of other meanings more often."""


def currency(value: Any, passage: Passage) -> Finding:
    """Whether the passage names the currency `value`, an ISO 4217 code, by a sign, a code or a name of its own.

    A sum with its currency, a sign or a printed code decides; a name that stands beside no sum supports only where nothing else is read.
    """
    code = value.strip().upper() if isinstance(value, str) else ""
    if code not in codes():
        return contradicted(f"malformed: {value!r} is no ISO 4217 code")
    named = currencies_named(passage)
    decisive: list[Place] = [(each.start, each.end, each.currencies) for each in amounts(passage) if each.currencies]
    decisive += [(each.start, each.end, each.codes) for each in named if each.sign and not any(start <= each.start < end for start, end, _ in decisive)]
    loose: list[Place] = [(each.start, each.end, each.codes) for each in named if not each.sign]
    if own := [place for place in decisive if place[2] == {code}]:
        return supported(*(span_of(passage, start, end) for start, end, _ in own))
    alone = [(start, end, some) for start, end, some in loose if some == {code} and end - start >= _SHORTEST_WORD]
    if alone and not decisive:
        return supported(*(span_of(passage, start, end) for start, end, _ in alone))
    for start, end, some in (*decisive, *loose):
        if code in some:
            span, text = span_of(passage, start, end), shown(passage, start, end)
            if len(some) == 1:
                return unverifiable(f"«{text}» is named, but beside no sum", span)
            return unverifiable(f"«{text}» does not say whose currency it is: {_listed(some)}", span)
    if decisive:
        said = ", ".join(dict.fromkeys(f"«{shown(passage, start, end)}»" for start, end, _ in decisive[:3]))
        return contradicted(f"{code} is not the currency of {said}", *(span_of(passage, start, end) for start, end, _ in decisive[:3]))
    return unverifiable("it names no currency that can be read")


def _listed(some: frozenset[str]) -> str:
    first = sorted(some)[:4]
    return ", ".join(first) + (", ..." if len(some) > len(first) else "")
