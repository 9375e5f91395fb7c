"""Which value of a sentence is whose: all of them given out at once, one to one, at the smallest total distance.

Nearest wins gives "Alpha, 120 patients, and Beta, 118 patients" two times the same count; and where one assignment is hardly better than
another, the difference is one of commas, and says nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from accordant.findings import Span

FAR = 1_000_000
CLEARLY = 12
"""How much farther, in characters, every assignment that gives a value to its object must be before another one is called the right one."""

Distance = Callable[[Span, Span], int]


def gap(a: Span, b: Span) -> int:
    """Characters between two spans; 0 where they meet or overlap."""
    return max(0, max(a.start, b.start) - min(a.end, b.end))


def overlap(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end


def whose(values: Sequence[Span], identities: Sequence[Sequence[Span]], apart: Distance) -> str:
    """ "own" where the best assignment gives value 0 to identity 0, "other" where each that does is clearly worse, else "tied".

    Every value goes to one identity and no identity gets two; where there are more values than identities, the rest stay over.
    """
    cost = [[min((apart(v, s) for s in spans), default=FAR) for spans in identities] for v in values]
    own, other = _least(cost, own=True), _least(cost, own=False)
    return "own" if own < other else "other" if own - other >= CLEARLY else "tied"


def _least(cost: Sequence[Sequence[int]], *, own: bool) -> int:
    """The smallest total distance of the assignments that give value 0 to identity 0 (`own`), or of those that do not."""
    count = len(cost[0])
    best: dict[int, int] = {0: 0}
    for row, costs in enumerate(cost):
        following: dict[int, int] = {}
        for used, total in best.items():
            columns = [i for i in range(count) if not used >> i & 1 and (row > 0 or (i == 0) is own)]
            options = [(used | 1 << i, total + costs[i]) for i in columns]
            if row and len(cost) > count:
                options.append((used, total + FAR // 2))
            for state, price in options:
                if price < following.get(state, price + 1):
                    following[state] = price
        best = following
    return min(best.values(), default=FAR * (len(cost) + 1))
