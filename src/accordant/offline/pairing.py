"""Which office is whose: "Minister A, the ambassador B, and C, the general".

Names and offices stand in turns, before and behind each other; paired by distance, each may get its neighbour's. What nothing parts goes
together first, then what one comma parts, in reading order.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from accordant.offline.text import word_set
from accordant.offline.word_kinds import COUNTERPART, HEAD, NAME, TITLE, Told
from accordant.pairings import of_several

if TYPE_CHECKING:
    from accordant.offline.text import Sentence

_BETWEEN = 5
_TWO = 2
_COMMAS = frozenset(",(،–—、，")


@dataclass
class Run:
    """Words `low` to `high` of a sentence: an office with the word `head`, a counterpart or a name."""

    kind: str
    low: int
    high: int
    head: int
    paired: bool = False
    several: bool = False


def pairs_of(runs: list[Run], words: list[Told], sentence: Sentence) -> list[tuple[Run | None, Run | None]]:
    """Office and name of each person; the longer of two offices on both sides of a name; none for an office of several."""
    articles = word_set("article", sentence.text.language)
    for run in runs:
        run.several = run.kind == HEAD and _several(run, words, sentence)
    pairs: list[tuple[Run | None, Run | None]] = []
    for parted in (False, True):
        for at, (first, second) in enumerate(pairwise(runs)):
            if first.paired or second.paired or (first.kind == NAME) == (second.kind == NAME):
                continue
            if second.several or (first.several and (parted or not words[first.head].cased)):
                continue
            if first.kind == NAME and not (parted and second.kind == HEAD and not words[second.head].joined):
                continue
            led = runs[at - 1] if at and first.kind == NAME else None
            if led is not None and led.kind == HEAD and not led.paired and first.low - led.high <= _TWO:
                continue  # "the Chief's representative, T/A X, the Vice-Chancellor of Y, and Z"
            if beside(words, first, second, articles, parted=parted):
                first.paired = second.paired = True
                pairs.append((second, first) if first.kind == NAME else (_longer(runs, at, words, articles), second))
    if word_set("name first", sentence.text.language):
        for first, second in pairwise(runs):
            free = first.kind == NAME and second.kind == HEAD and not (first.paired or second.paired or second.several or words[second.head].joined)
            if free and beside(words, first, second, articles, parted=False) and not _has_name(runs, runs.index(second), words, articles):
                first.paired = second.paired = True
                pairs.append((second, first))
    pairs.extend((None, run) if run.kind == NAME else (run, None) for run in runs if not run.paired and not run.several)
    return pairs


def _longer(runs: list[Run], at: int, words: list[Told], articles: frozenset[str]) -> Run:
    """The office at `at`, or the longer one behind the name where it is one word: "Ambassador X, Ambassador of A to B"."""
    first, name = runs[at], runs[at + 1]
    third = runs[at + 2] if at + 2 < len(runs) else None
    if third is None or third.kind != HEAD or third.several or first.kind != HEAD or first.high - first.low > 1 or third.high - third.low == 1:
        return first
    if words[third.head].joined or not beside(words, name, third, articles, parted=True) or _has_name(runs, at + 2, words, articles):
        return first
    third.paired = True
    return third


def _several(run: Run, words: list[Told], sentence: Sentence) -> bool:
    """Is the office that of several people at once: "foreign ministers", «وزيرا الدفاع»; not «رئيس الوزراء», who is one?"""
    last, either = run.head, word_set("either number", sentence.text.language)
    if words[run.head].text in either:
        return False
    while word_set("office order", sentence.text.language) and last + 1 < run.high and words[last + 1].kind == HEAD:
        last += 1
    return any(of_several(sentence.text.reading.passage(words[at].start, words[at].end).folded.text, sentence.text.language) for at in {run.head, last})


def _has_name(runs: list[Run], at: int, words: list[Told], articles: frozenset[str]) -> bool:
    """Does a name follow the office right away, with no comma?"""
    return at + 1 < len(runs) and runs[at + 1].kind == NAME and beside(words, runs[at], runs[at + 1], articles, parted=False)


def beside(words: list[Told], first: Run, second: Run, articles: frozenset[str], *, parted: bool) -> bool:
    """Do only titles and an article stand between the two runs, and at most one comma or bracket?"""
    between = words[first.high : second.low]
    marks = "".join(word.gap.strip(" .-'") for word in words[first.high : second.low + 1])
    if len(between) > _BETWEEN or len(marks) > 1 or any(word.kind != TITLE and word.text not in articles for word in between):
        return False
    smalls = sum(word.kind != TITLE for word in between)
    if not parted:
        return not marks and (not smalls or first.kind == COUNTERPART)
    return marks in _COMMAS and bool(marks) and smalls <= (_TWO if first.kind == NAME else int(len(between) > smalls))
