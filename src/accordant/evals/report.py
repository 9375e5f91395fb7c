"""The report: every case's score and what all of them come to, as one value and as JSON.

A total over the cases that happened to be recorded, printed without a word about the rest, is taken for a total over all. So what
was not scored stands beside what was, each with its reason.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from accordant.agreement import Agreement
from accordant.cassettes import CassetteError
from accordant.evals.cases import Case
from accordant.evals.counts import Counts, Score, combined
from accordant.evals.places import Pinned
from accordant.evals.predicting import NoCassette, Outcome, read_offline, recorded, replayed
from accordant.extraction import Usage
from accordant.shape import Leaf, Many, Node, shape_of

VALUES = ("supported", "unverifiable", "rejected")
"""What became of the values a model offered; the verdicts that `on_unsupported="keep"` would add cannot occur here."""


@dataclass(frozen=True)
class NotScored:
    """A case without a score. `missing`: it has no cassette; else its cassette does not fit what would be sent today."""

    case: str
    reason: str
    missing: bool


@dataclass(frozen=True)
class Endpoint:
    """Where completions are recorded from."""

    model: str | None = None
    base_url: str | None = None


@dataclass(frozen=True)
class Report:
    outcomes: tuple[Outcome, ...]
    not_scored: tuple[NotScored, ...] = ()

    @property
    def score(self) -> Score:
        """All cases together, fields in the order of the schema."""
        return in_order(combined(outcome.score for outcome in self.outcomes))

    @property
    def values(self) -> Mapping[str, int]:
        return sum((Counter(outcome.values) for outcome in self.outcomes), Counter())

    @property
    def pinned(self) -> Pinned:
        return sum((outcome.pinned for outcome in self.outcomes), Pinned())

    @property
    def languages(self) -> Mapping[str, Score]:
        """The score by the language of the text, by code; "?" where none was named or recognised."""
        found: dict[str, list[Score]] = {}
        for outcome in self.outcomes:
            found.setdefault(outcome.case.document.language or "?", []).append(outcome.score)
        return {language: in_order(combined(found[language])) for language in sorted(found)}

    @property
    def usage(self) -> Usage:
        """Over all cases; the cost is None as soon as one is unknown."""
        used = [outcome.usage for outcome in self.outcomes]
        costs = [one.cost_usd for one in used]
        known = [cost for cost in costs if cost is not None]
        return Usage(
            requests=sum(one.requests for one in used),
            prompt_tokens=sum(one.prompt_tokens for one in used),
            completion_tokens=sum(one.completion_tokens for one in used),
            cost_usd=sum(known) if used and len(known) == len(costs) else None,
        )

    def as_json(self) -> dict[str, Any]:
        """The report as JSON values; under `differences` each case has the very values that are wrong or missing."""
        return {
            "all": {**score_as_json(self.score), "values": _values(self.values), "pinned": self.pinned._asdict(), "usage": self.usage.model_dump()},
            "languages": {language: score_as_json(score) for language, score in self.languages.items()},
            "cases": [_case_as_json(outcome) for outcome in self.outcomes],
            "not_scored": [asdict(one) for one in self.not_scored],
        }


def evaluate(
    cases: Sequence[Case], cassettes: Path, *, record: Endpoint | None = None, offline: bool = False, begin: Callable[[Case], None] | None = None
) -> Report:
    """The report over `cases`: from the cassettes, recorded anew into them from an endpoint, or read by the built-in reader.

    `begin` is called with each case before it is read. A case that cannot be replayed is in `not_scored`; what fails while recording
    is raised, since it would fail for every case.
    """
    outcomes: list[Outcome] = []
    not_scored: list[NotScored] = []
    for case in cases:
        if begin is not None:
            begin(case)
        if offline:
            outcomes.append(read_offline(case))
            continue
        if record is not None:
            outcomes.append(recorded(case, cassettes, record.model, record.base_url))
            continue
        try:
            outcomes.append(replayed(case, cassettes))
        except CassetteError as error:
            not_scored.append(NotScored(case.name, str(error), isinstance(error, NoCassette)))
    return Report(tuple(outcomes), tuple(not_scored))


def in_order(score: Score) -> Score:
    """The same score with its fields in the order of the schema."""
    names = list(_names(shape_of(Agreement), ""))
    return Score(
        {name: score.fields[name] for name in names if name in score.fields},
        {name: score.paraphrases[name] for name in names if name in score.paraphrases},
        score.differences,
    )


def _names(node: Node, path: str) -> Iterator[str]:
    if isinstance(node, Leaf):
        yield path
    elif isinstance(node, Many):
        yield from _names(node.item, path)
    else:
        for name, field in getattr(node, "fields", {}).items():
            yield from _names(field.node, f"{path}.{name}" if path else name)


def counts_as_json(counts: Counts) -> dict[str, Any]:
    return {**asdict(counts), "precision": counts.precision, "recall": counts.recall, "f1": counts.f1}


def score_as_json(score: Score) -> dict[str, Any]:
    return {
        "total": counts_as_json(score.total),
        "fields": {name: counts_as_json(counts) for name, counts in score.fields.items()},
        "paraphrases": {name: asdict(presence) for name, presence in score.paraphrases.items()},
    }


def _case_as_json(outcome: Outcome) -> dict[str, Any]:
    case = outcome.case
    return {
        "case": case.name,
        "language": case.document.language,
        "published": case.document.published.isoformat() if case.document.published else None,
        "tags": list(case.tags),
        "records": {"asked": case.records, "gold": len(case.gold), "predicted": outcome.predicted},
        "error": outcome.error or None,
        **score_as_json(in_order(outcome.score)),
        "values": _values(outcome.values),
        "pinned": outcome.pinned._asdict(),
        "split": outcome.case.split,
        "model": outcome.model,
        "usage": outcome.usage.model_dump(),
        "differences": [asdict(one) for one in outcome.score.differences],
    }


def _values(values: Mapping[str, int]) -> dict[str, int]:
    return {name: values.get(name, 0) for name in VALUES}
