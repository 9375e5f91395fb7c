"""Where the parts of a treaty stand: the end of its preamble, its articles, the sentences of its final clauses.

Its first lines name the parties, its last clauses say how long it binds, and between them stand the articles, which do neither. Read in one run, the
six months after which a visa ends become the term of the treaty.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from accordant.offline.phrases import begins, found

if TYPE_CHECKING:
    from accordant.offline.text import Sentence, Text

MOST_ARTICLES = 40
"""Headings of articles that are counted."""
LONGEST_OPENING = 30_000
"""Characters in which title and preamble stand."""
_LONGEST_PREAMBLE = 12_000
_SHORTEST_OPENING = 20
_FIRST_ARTICLE = 800
_MOST_CLAUSES = 60
_MOST_TIMES = 10


@dataclass(frozen=True)
class Layout:
    """`agreed` is where the words that end the preamble stand ("have agreed as follows"), `articles` where headings of articles begin."""

    agreed: tuple[int, int] | None
    articles: tuple[int, ...]
    itself: int
    """How often the text speaks of itself ("the present Agreement"); counted up to ten."""
    contracting: int = 0
    """How often it speaks of those whom it binds as states do ("the Contracting Parties"); counted up to ten."""

    @property
    def body(self) -> int:
        """Where title and preamble end."""
        if self.agreed is not None:
            return self.agreed[1]
        return self.articles[0] if self.articles else 0

    @property
    def headless(self) -> bool:
        """Whether the text begins with its first article, without title and preamble."""
        return bool(self.articles) and self.articles[0] < _SHORTEST_OPENING


@lru_cache(maxsize=2)
def layout(text: Text) -> Layout:
    """The parts of a text, as far as it has those of a treaty."""
    printed = text.document.text
    agreed = next((place for place in found("agreed", text, last=min(LONGEST_OPENING, len(printed))) if _is_followed(text, place[1])), None)
    headings = (start for start, _ in found("article", text) if begins(printed, start))
    return Layout(agreed, tuple(islice(headings, MOST_ARTICLES)), _times("this instrument", text), _times("contracting", text))


def _times(key: str, text: Text) -> int:
    return sum(1 for _ in islice(found(key, text), _MOST_TIMES))


def sentences_between(text: Text, first: int, last: int) -> list[Sentence]:
    """The sentences that begin between two characters."""
    return [each for each in text.sentences if first <= each.start < last]


def _is_followed(text: Text, end: int) -> bool:
    """Whether the words that end a preamble are followed by an article, or stand before any: in the sixth article they end none."""
    printed = text.document.text
    if any(begins(printed, start) for start, _ in found("article", text, end, min(end + _FIRST_ARTICLE, len(printed)))):
        return True
    before = (start for start, _ in found("article", text, 0, end) if begins(printed, start))
    return len(list(islice(before, 2))) < 2


def preamble(text: Text) -> list[Sentence]:
    """The sentences from behind the title to "have agreed as follows", or to the first article."""
    from accordant.offline.treaty_titles import title_lines

    lines = title_lines(text)
    start, end = lines[-1].end if lines else 0, layout(text).body
    return sentences_between(text, start, min(end, start + _LONGEST_PREAMBLE))


def clauses(key: str, text: Text, last: int, *, all_of_it: bool = False) -> list[Sentence]:
    """The sentences behind the preamble and before `last` that hold a phrase of `key`, the last ones first: final clauses stand at the end.

    `all_of_it`: from the beginning of the text, which is no treaty.
    """
    from accordant.offline.text import Sentence

    places = list(found(key, text, 0 if all_of_it else layout(text).body, last))
    ranges = dict.fromkeys(text.reading.sentence(start, end) for start, end in places[: -_MOST_CLAUSES - 1 : -1])
    return [Sentence(text, -1, start, end, -1) for start, end in ranges]
