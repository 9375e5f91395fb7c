"""Which item of one list is which of another: one to one, with the greatest total weight.

Compared by position, a list that leaves out its first area is wrong in every line after it; paired greedily, the first item takes the
partner that a later one needs. So all pairs are weighed at once.
"""

from __future__ import annotations

from collections.abc import Sequence


def best_pairs(weights: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Pairs (row, column) of the assignment with the greatest sum of weights, by row; pairs that weigh nothing are left out.

    The Hungarian method with potentials (Kuhn 1955, Munkres 1957), cubic in the shorter side.
    """
    rows, columns = len(weights), len(weights[0]) if weights else 0
    if not rows or not columns:
        return []
    if rows > columns:
        turned = [[weights[row][column] for row in range(rows)] for column in range(columns)]
        return sorted((row, column) for column, row in best_pairs(turned))
    partner = _assigned(weights, rows, columns)
    return sorted((row, column) for column, row in partner.items() if weights[row][column] > 0)


def _assigned(weights: Sequence[Sequence[int]], rows: int, columns: int) -> dict[int, int]:
    """The row of each column that has one; every row has a column. Index 0 stands for "none yet", so both sides count from 1."""
    row_potential, column_potential = [0] * (rows + 1), [0] * (columns + 1)
    row_of = [0] * (columns + 1)
    for row in range(1, rows + 1):
        row_of[0], column = row, 0
        least: list[int | None] = [None] * (columns + 1)
        before = [0] * (columns + 1)
        done = [False] * (columns + 1)
        while row_of[column]:
            done[column] = True
            current = row_of[column]
            step, following = None, 0
            for other in range(1, columns + 1):
                if done[other]:
                    continue
                slack = -weights[current - 1][other - 1] - row_potential[current] - column_potential[other]
                known = least[other]
                if known is None or slack < known:
                    least[other], before[other], known = slack, column, slack
                if step is None or known < step:
                    step, following = known, other
            for other in range(columns + 1):
                if done[other]:
                    row_potential[row_of[other]] += step or 0
                    column_potential[other] -= step or 0
                elif (known := least[other]) is not None:
                    least[other] = known - (step or 0)
            column = following
        while column:
            row_of[column] = row_of[before[column]]
            column = before[column]
    return {column - 1: row_of[column] - 1 for column in range(1, columns + 1) if row_of[column]}
