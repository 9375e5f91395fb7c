"""Predictions: what a model makes of a case's document, from its cassette or asked anew into it.

Scored on the cases that went well, a model that refuses every hard text comes out best; recorded straight into its place, a cassette
is lost when the endpoint fails half way. So an answer that cannot be used is scored as no record at all, and a recording takes the
old one's place only when it is whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from accordant.agreement import Agreement
from accordant.budget import Budget
from accordant.cassettes import CassetteError, record, recorded_with, replay
from accordant.errors import BudgetSpent, Refused, Truncated, Unusable
from accordant.evals.cases import Case
from accordant.evals.counts import Score
from accordant.evals.places import Pinned, pinned
from accordant.evals.scorers import score
from accordant.extracting import Options, extract_agreement, extract_agreements
from accordant.extraction import Extraction, Usage
from accordant.providers import OFFLINE

TIMEOUT = 3600.0
"""Seconds a request may take while recording: whoever answers may be slow, and must not be asked twice."""
ONE_ATTEMPT = Budget(attempts=1, seconds=None)


@dataclass(frozen=True)
class Outcome:
    """A case scored. `values` counts the record's values by verdict, and those that were rejected.

    `pinned` says how many right values were read where gold has them. `error` says why there is no record, where the model gave no usable answer; what that cost is then not known.
    """

    case: Case
    score: Score
    predicted: int
    values: Mapping[str, int]
    model: str | None = None
    usage: Usage = field(default_factory=Usage)
    error: str = ""
    pinned: Pinned = field(default_factory=Pinned)


class NoCassette(CassetteError):  # noqa: N818 - the name says what is the case
    """A case that has not been recorded."""


def cassette_of(case: Case, folder: Path) -> Path:
    """Where the cassette of a case is: one a case, named as it is."""
    return folder / f"{case.name}.yaml"


def replayed(case: Case, folder: Path) -> Outcome:
    """The case scored by its recorded answers; needs no key and no network.

    Raises `NoCassette` where there are none, `CassetteError` where they answer another request than would be sent today.
    """
    path = cassette_of(case, folder)
    if not path.is_file():
        raise NoCassette(f"there is no cassette {path}; record it: accordant eval --case {case.name} --record --model PROVIDER/NAME")
    known = recorded_with(path)
    try:
        with replay(path):
            extraction = _extracted(case, {"model": known.model, "base_url": known.base_url, "mode": known.mode})
    except (Refused, Truncated, Unusable, BudgetSpent) as error:
        return _without_record(case, known.model, error)
    return outcome(case, extraction)


def recorded(case: Case, folder: Path, model: str | None, base_url: str | None) -> Outcome:
    """The case scored by answers asked for now, which take the place of its cassette.

    Where no whole answer comes (no key, a server that is down, an answer that never fits) the error is raised and the cassette stays
    as it was; a refusal and an answer cut at its limit are answers, and are kept.
    """
    path = cassette_of(case, folder)
    unfinished = path.with_name(path.name + ".unfinished")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        try:
            with record(unfinished):
                made = outcome(case, _extracted(case, {"model": model, "base_url": base_url}))
        except (Refused, Truncated) as error:
            made = _without_record(case, model, error)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return made


def read_offline(case: Case) -> Outcome:
    """The case scored by what the built-in reader makes of it."""
    return outcome(case, _extracted(case, {"model": OFFLINE}))


def _extracted(case: Case, options: Options) -> Extraction[Any]:
    several = case.records == "several"
    timed: Options = {**options, "timeout": TIMEOUT, "budget": ONE_ATTEMPT}
    return extract_agreements(case.document, **timed) if several else extract_agreement(case.document, **timed)


def outcome(case: Case, extraction: Extraction[Any]) -> Outcome:
    """An extraction scored against the case's gold records. What stands in `partial` is no record, and counts as missing."""
    found = extraction.values if extraction.record is not None else None
    records = found if isinstance(found, list) else [] if found is None else [found]
    # an amount has evidence for itself and for its parts, and is one value
    verdicts: Counter[str] = Counter(e.verdict for pointer, e in extraction.evidence.items() if pointer.rpartition("/")[0] not in extraction.evidence)
    return Outcome(
        case,
        score(records, case.gold, Agreement),
        len(records),
        {**verdicts, "rejected": len(extraction.rejected)},
        extraction.model,
        extraction.usage,
        pinned=pinned(extraction, case.gold, case.spans),
    )


def _without_record(case: Case, model: str | None, error: Exception) -> Outcome:
    return Outcome(case, score([], case.gold, Agreement), 0, {}, model, error=f"{type(error).__name__}: {error}")
