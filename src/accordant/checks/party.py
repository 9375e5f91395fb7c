"""A reference to a party: whom a signatory signs for, who undertakes something.

Held to be a country only, «الطرفان» and "the Ministry of Defence" fall; held to be text only, the other party's code passes, and the record
says that Pakistan's minister signed for Morocco.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from accordant.checks.forms import Reading, forms
from accordant.checks.name import name
from accordant.checks.verbatim import malformed, shown
from accordant.findings import Finding, Span, contradicted, supported, unverifiable

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_CODE = re.compile(r"[A-Z]{2}")
_EVERY = {"both", "all"}


def party(value: Any, passage: Passage) -> Finding:
    """A country's code by the country check, "both" and "all" by their words, anything else as a printed name."""
    if not isinstance(value, str) or not value.strip():
        return malformed(value, "a party's code or name")
    text = passage.folded.text
    every = forms("both_parties", text, passage.language).read(text)
    if value.strip().casefold() in _EVERY:
        return _every(value, passage, every)
    if _CODE.fullmatch(value.strip()):
        from accordant.checks.country import country

        found = country(value.strip(), passage)
    else:
        found = name(value, passage)
    if found.verdict != "supported" and every and not found.spans:
        return unverifiable(f"{shown(passage.text)} speaks of every party, and does not name {shown(value)}", _span(every[0], passage))
    return found


def _every(value: str, passage: Passage, every: list[Reading]) -> Finding:
    wanted = value.strip().casefold()
    stating = next((reading for reading in every if wanted in reading.keys), None) or (every[0] if every and wanted == "all" else None)
    if stating is not None:
        return supported(_span(stating, passage))
    if every:
        return unverifiable(f"{shown(passage.text)} speaks of all parties: {value!r} says that they are two", _span(every[0], passage))
    from accordant.checks.country import countries_named

    named = [mention for mention in countries_named(passage) if mention.kind == "name"]
    spans = [Span(*passage.folded.span(mention.start, mention.end)) for mention in named]
    if len({mention.codes for mention in named}) == 1:
        return contradicted(f"{shown(passage.text)} names one party, not {value!r}", *spans)
    if named:
        return unverifiable(f"{shown(passage.text)} names several, and does not say that they are {value!r}", *spans)
    return unverifiable(f"no word of {shown(passage.text)} says {value!r}")


def _span(reading: Reading, passage: Passage) -> Span:
    return Span(*passage.folded.span(reading.start, reading.end))
