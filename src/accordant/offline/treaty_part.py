"""A part of a treaty: its articles without title and close, its opening alone, its last page.

A page of a treaty series begins in article 3 and ends in article 9, and a scan of the first page breaks off among the recitals. Asked for a title
and a closing formula, both are no treaty; but nobody except states writes "the Contracting Parties" ten times.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from accordant.checks.country import countries_named
from accordant.checks.passage import Passage
from accordant.offline.articles import layout
from accordant.offline.opening import OPENING, opening_groups, recitals
from accordant.offline.parties_between import LIKELY, SURE
from accordant.offline.treaty_titles import HEAD_LINES, is_preamble, lines_of, names_an_act

if TYPE_CHECKING:
    from accordant.offline.closing import Formula
    from accordant.offline.text import Sentence, Text

_HEAD = 4_000
_FEW, _SOME, _MANY = 2, 3, 5
_PAIR = 2


def is_part_of_a_treaty(text: Text, title: tuple[Sentence, ...], end: Formula | None) -> bool:
    """Whether a text that lacks the title, the close or the articles of a treaty has what only a treaty has besides.

    That is one of: articles that speak of the Contracting Parties; a title before them; the last formula with its witness and its copies. Or it names
    those who agree, and besides has the words that end a preamble, recital upon recital under a heading, or articles of an instrument from the first
    on or before a closing formula.
    """
    parts = layout(text)
    of_itself, many = parts.itself >= _FEW, len(parts.articles) >= _SOME
    closed = end is not None and end.sure > 0
    if any(names_an_act(line) for line in islice(lines_of(text, _HEAD), HEAD_LINES)):
        return False
    if (bool(title) and of_itself and parts.contracting >= _FEW) or (closed and many and parts.contracting >= _FEW):
        return True
    if closed and of_itself and end is not None and end.sure >= _FEW:
        return True
    if many and parts.contracting >= _FEW and parts.contracting + parts.itself >= _MANY and _among_states(text):
        return True
    if (parts.agreed is not None and parts.itself > 0) or (many and ((parts.headless and of_itself) or closed)):
        return _between_states(text, end, LIKELY)
    return (bool(title) or has_a_preamble(text)) and recitals(text) >= _SOME and _between_states(text, end, SURE)


def has_a_preamble(text: Text) -> bool:
    """Whether one of its first lines is the heading of a preamble."""
    return any(is_preamble(line) for line in islice(lines_of(text, _HEAD), HEAD_LINES))


def _among_states(text: Text) -> bool:
    """Whether the beginning or the end of the text names two states: a lease has contracting parties too."""
    printed = text.document.text
    pieces = (printed[:OPENING], printed[max(OPENING, len(printed) - OPENING) :])
    named = {code for piece in pieces for each in countries_named(Passage(piece, language=text.document.language)) for code in each.codes}
    return len(named) >= _PAIR


def _between_states(text: Text, end: Formula | None, sure: int) -> bool:
    """Whether the text names two as those who agree, or the one of them that is a state ("of the other part"), as surely as is asked."""
    return any(group.sure >= sure and group.states for group in opening_groups(text, end))
