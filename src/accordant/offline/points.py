"""The points of a list under a line that ends with a colon, each without its mark.

"The Parties shall cooperate in:" says nothing by itself, and "(b) road safety;" says nothing of who does what.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.offline.worded import folded_place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.offline.text import Sentence

_MARK = re.compile(r"\s*(?:[-•*–—·▪◦‣]|[(（]?(?:\w{1,3}|[一二三四五六七八九十]+)[.)°）、])\s*")
_COLON = re.compile(r"[:：]\s*$")


def points(sentence: Sentence) -> Iterator[tuple[Sentence, int]]:
    """The lines of the list, each with where in its folded characters the point begins behind its mark."""
    if not _COLON.search(sentence.printed):
        return
    for line in sentence.text.after(sentence):
        mark = _MARK.match(line.printed)
        if not mark or _COLON.search(line.printed):
            return
        yield line, folded_place(line, (line.start + mark.end(), line.end))[0]
