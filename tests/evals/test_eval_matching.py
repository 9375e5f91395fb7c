"""Without these a list with one item left out would be scored against its neighbours."""

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from accordant.evals.matching import best_pairs


def test_items_find_each_other_whatever_their_order() -> None:
    assert best_pairs([[0, 0, 5], [5, 0, 0], [0, 5, 0]]) == [(0, 2), (1, 0), (2, 1)]


def test_the_greatest_sum_wins_over_the_greatest_single_pair() -> None:
    # greedy would take the 5 and be left with 0; 4 + 4 is more
    assert best_pairs([[5, 4], [4, 0]]) == [(0, 1), (1, 0)]


def test_what_has_nothing_in_common_stays_alone() -> None:
    assert best_pairs([[0, 0], [0, 3]]) == [(1, 1)]


def test_either_side_may_be_longer_or_empty() -> None:
    assert best_pairs([[1], [2], [1]]) == [(1, 0)]
    assert best_pairs([[1, 2, 1]]) == [(0, 1)]
    assert best_pairs([]) == []
    assert best_pairs([[], []]) == []


@given(st.integers(1, 4).flatmap(lambda n: st.lists(st.lists(st.integers(0, 6), min_size=n, max_size=n), min_size=1, max_size=5)))
def test_no_other_assignment_weighs_more(weights: list[list[int]]) -> None:
    rows, columns = len(weights), len(weights[0])
    pairs = best_pairs(weights)
    assert len({row for row, _ in pairs}) == len(pairs) == len({column for _, column in pairs})
    if rows <= columns:
        every = (sum(weights[row][column] for row, column in enumerate(chosen)) for chosen in permutations(range(columns), rows))
    else:
        every = (sum(weights[row][column] for column, row in enumerate(chosen)) for chosen in permutations(range(rows), columns))
    assert sum(weights[row][column] for row, column in pairs) == max(every)
