"""Verdicts, spans and findings: the words in which every check, row and role answers.

Without one vocabulary each output grows words of its own, and "supported" in a table means something else than in a record.
The sentences below are read by prompts, the command line and the docs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, get_args

Verdict = Literal["supported", "contradicted", "unverifiable", "unquoted"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)

MEANINGS: dict[Verdict, str] = {
    "supported": "a passage of the value's own object states it",
    "contradicted": "the check read something else in its place",
    "unverifiable": "quoted, but the check cannot read the passage, or nothing decides",
    "unquoted": "no passage of the document was given for it",
}


@dataclass(frozen=True, slots=True)
class Span:
    """Code points `start` to `end`, half-open. `text` is what they cut out of the document, where that is known."""

    start: int
    end: int
    text: str = field(default="", compare=False, repr=False)

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"


@dataclass(frozen=True, slots=True)
class Competitor:
    """Another identity of the same kind that the sentence of a value names, or the same field of that other object."""

    start: int
    end: int
    of: Literal["identity", "value"]


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found: its verdict, a reason written for a person and for the model (empty when supported), and spans."""

    verdict: Verdict
    reason: str = ""
    spans: tuple[Span, ...] = ()

    def shifted(self, offset: int) -> Finding:
        """The same finding with its spans moved by `offset` code points."""
        return Finding(self.verdict, self.reason, tuple(Span(s.start + offset, s.end + offset) for s in self.spans))


def supported(*spans: Span) -> Finding:
    return Finding("supported", "", spans)


def contradicted(reason: str, *spans: Span) -> Finding:
    return Finding("contradicted", reason, spans)


def unverifiable(reason: str, *spans: Span) -> Finding:
    return Finding("unverifiable", reason, spans)


def unquoted(reason: str = MEANINGS["unquoted"]) -> Finding:
    return Finding("unquoted", reason)
