"""The areas of a treaty that lists none: the headings of its parts, or what its title names.

A long treaty has no article "areas of cooperation": it has a part on fisheries, one on ports, one on energy. And its part "Financial
provisions" is about its costs, "Final provisions" about nothing at all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.folding import bare
from accordant.offline.enumerations import item_of
from accordant.offline.phrases import begins, found, pattern
from accordant.offline.text import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.offline.enumerations import Item
    from accordant.offline.story import Story

_FEWEST = 3
_LONGEST = 90
_ENDS = ".;:,"
_LINES = re.compile(r"[^\n\r]+")
_NUMBER = re.compile(r"\W*(?:[IVXLC]+|\d+|\w)?\W*")


def parts_on_areas(story: Story) -> list[tuple[Sentence, Item]]:
    """What the headings of the parts call their fields; none where fewer than three of them do."""
    last = story.closing.start if story.closing is not None else None
    fields = [(line, item) for line in _headings(story, last) if (item := item_of(line, 0, len(line.folded), point=True)) and item.codes]
    return fields if len(fields) >= _FEWEST else []


def _headings(story: Story, last: int | None) -> Iterator[Sentence]:
    """The lines behind "Part II", or what stands behind it on its own line."""
    text = story.text
    printed = text.document.text
    for start, end in found("part", text, 0, last):
        if not begins(printed, start):
            continue
        own = _LINES.match(printed, end)
        rest = _NUMBER.match(own.group()) if own else None
        if own and rest and len(own.group()) - rest.end() > 1:
            low, high = own.start() + rest.end(), own.end()
        else:
            line = _LINES.search(printed, own.end() if own else end)
            if line is None:
                return
            low, high = line.start(), line.end()
        if not 0 < high - low <= _LONGEST or printed[low:high].rstrip()[-1:] in _ENDS:
            continue
        heading = Sentence(text, -1, low, high, -1)
        words = bare(heading.folded)
        if not any(pattern(key, text.language).search(words) for key in ("no field", "article")):
            yield heading
