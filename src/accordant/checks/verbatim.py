"""A value copied from its passage, letter for letter after folding.

Compared by likeness, "should not exceed" passes for "shall not exceed"; compared raw, «مذكّرة» is not «مذكرة»; compared without word
boundaries, the country code "MA" is stated by "MARCH".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.checks.boundaries import folded, occurrences
from accordant.findings import Finding, Span, contradicted, supported

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_LONGEST_SHOWN = 120


def shown(text: str) -> str:
    """The text for a reason: on one line, in guillemets, cut where it is long."""
    line = " ".join(text.split())
    return f"«{line if len(line) <= _LONGEST_SHOWN else line[: _LONGEST_SHOWN - 1] + '…'}»"


def malformed(value: Any, wanted: str) -> Finding:
    """What every check says of a value that its type cannot hold."""
    return contradicted(f"malformed: {value!r:.60} is not {wanted}")


def verbatim(value: Any, passage: Passage) -> Finding:
    """Supported where the passage holds the value's words as words of their own, exact after folding; else contradicted."""
    if not isinstance(value, str) or not (needle := folded(value)):
        return malformed(value, "a text")
    text = passage.folded.text
    for start, end in occurrences(needle, text, passage.language):
        return supported(Span(*passage.folded.span(start, end)))
    if needle in text:
        return contradicted(f"{shown(value)} stands only inside another word of {shown(passage.text)}")
    return contradicted(f"{shown(value)} is not written in {shown(passage.text)}")
