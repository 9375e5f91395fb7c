"""Instruments made of letters: one government proposes, the other agrees, and the two notes are the agreement.

They have neither articles nor a closing formula, and what they speak of most is another agreement, which they prolong. They say of themselves
what they are: "this Note and Your Excellency's reply shall constitute an agreement between our two Governments".
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from accordant.offline.closing import Formula
from accordant.offline.datelines import datelines
from accordant.offline.phrases import found
from accordant.offline.text import excerpt

if TYPE_CHECKING:
    from accordant.offline.text import Place, Text

_HEAD = 3_000
"""Characters in which the first letter begins."""
_LETTER = 40_000
"""Characters in which it says that it is an agreement."""
_BEFORE, _BEHIND = 500, 1_500
"""Characters before its first words, and behind its last, in which the day of a letter stands."""
_MOST = 6
_KIND = 60


def constitutes(text: Text) -> tuple[int, int] | None:
    """Where the first letter says that with its reply it is an agreement; None where the text is no letter, or none that says so."""
    last = len(text.document.text)
    if next(found("note", text, 0, min(_HEAD, last)), None) is None:
        return None
    return next(found("constitutes", text, 0, min(_LETTER, last)), None)


def kind_of_letters(text: Text) -> Place | None:
    """The word for what the letters are: "shall constitute an agreement"."""
    said = constitutes(text)
    if said is None:
        return None
    kinds = excerpt(text, said[0], said[1] + _KIND).kinds
    return kinds[0]._replace(start=said[0] + kinds[0].start, end=said[0] + kinds[0].end) if kinds else None


def day_of_letters(text: Text) -> Formula | None:
    """The day and town that the letters bear; None where they bear none, or two."""
    last = len(text.document.text)
    ends = [end for _, end in islice(found("constitutes", text, 0, min(_LETTER, last)), _MOST)]
    spans = [(max(0, start - _BEFORE), start) for start, _ in islice(found("note", text, 0, min(_LETTER, last)), _MOST)]
    spans += [(end, min(last, end + _BEHIND)) for end in ends]
    lines = list(dict.fromkeys(line for first, end in spans for line in datelines(text, first, end)))
    if not lines or len({line.on for line in lines}) > 1:
        return None
    first_line = min(lines, key=lambda line: line.day[0])
    return Formula(first_line.start, first_line.day[1], first_line.on, first_line.day, first_line.place, False, 1, None)


