"""Counts: how many values of a field were right, wrong and missed, and the figures made of them.

A mean of percentages lets a field with one value weigh as much as one with fifty, and calls an empty field perfect. So counts are what
is kept and added, and a share is worked out last, or is None where there is nothing to share.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal


@dataclass(frozen=True)
class Counts:
    """Of one field: values predicted that gold has, values predicted that gold has not, values of gold not predicted.

    A wrong value counts twice, as a false positive and as a false negative.
    """

    true_positives: int = 0
    false_positives: int = 0
    false_negatives: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.true_positives + other.true_positives,
            self.false_positives + other.false_positives,
            self.false_negatives + other.false_negatives,
        )

    @property
    def precision(self) -> float | None:
        """The share of the predicted values that is right; None where nothing was predicted."""
        return _share(self.true_positives, self.true_positives + self.false_positives)

    @property
    def recall(self) -> float | None:
        """The share of gold's values that was found; None where gold has none."""
        return _share(self.true_positives, self.true_positives + self.false_negatives)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None where there is nothing to find and nothing was."""
        return _share(2 * self.true_positives, 2 * self.true_positives + self.false_positives + self.false_negatives)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


@dataclass(frozen=True)
class Presence:
    """Of one paraphrase: how often it stands in both records, in gold only, in the prediction only. Its wording is not scored."""

    both: int = 0
    gold_only: int = 0
    predicted_only: int = 0

    def __add__(self, other: Presence) -> Presence:
        return Presence(self.both + other.both, self.gold_only + other.gold_only, self.predicted_only + other.predicted_only)


@dataclass(frozen=True)
class Difference:
    """A value that only one side has: "predicted" is a false positive, "gold" a false negative."""

    field: str
    only: Literal["predicted", "gold"]
    value: Any


@dataclass(frozen=True)
class Score:
    """Counts by field, named by its path without positions, e.g. "parties.country". Scores add up."""

    fields: Mapping[str, Counts] = field(default_factory=dict)
    paraphrases: Mapping[str, Presence] = field(default_factory=dict)
    differences: tuple[Difference, ...] = ()

    @property
    def total(self) -> Counts:
        """All fields together (micro): each value counts once, whatever its field."""
        return sum(self.fields.values(), Counts())

    def __add__(self, other: Score) -> Score:
        return combined((self, other))


def combined(scores: Iterable[Score]) -> Score:
    """The sum of scores."""
    fields: dict[str, Counts] = {}
    paraphrases: dict[str, Presence] = {}
    differences: list[Difference] = []
    for one in scores:
        for name, counts in one.fields.items():
            fields[name] = fields.get(name, Counts()) + counts
        for name, presence in one.paraphrases.items():
            paraphrases[name] = paraphrases.get(name, Presence()) + presence
        differences += one.differences
    return Score(fields, paraphrases, tuple(differences))
