"""The parties of a treaty by the heads of its signatures: "For the Government of Kenya", «От имени Республики Польша».

A treaty that is printed from its first article on names nobody together but in its last lines. They are read only where the opening names no
parties, for a witness signs there too, and a depositary.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.offline.parties_between import LIKELY, Group, key_of
from accordant.offline.phrases import begins, found
from accordant.offline.stretch import Stretch
from accordant.offline.text import excerpt
from accordant.offline.word_kinds import said

if TYPE_CHECKING:
    from accordant.offline.closing import Formula
    from accordant.offline.stretch import Named
    from accordant.offline.text import Text

_REACH = 2_500
_LEAST = 2
_LINE_ENDS = frozenset("\n\r\v\f\u2028\u2029")
_WIDE = 3


def signed_for(text: Text, end: Formula | None, opening: Stretch) -> list[Group]:
    """The group of those for whom the lines below the closing formula say that somebody signs; none where they name fewer than two.

    Nor where one of them stands nowhere in the opening: a treaty in twelve languages has twelve lists of signatures, and a scan has misprints.
    """
    if end is None:
        return []
    printed = text.document.text
    first = end.day[1] if end.day else end.start
    last = min(len(printed), first + _REACH)
    last = min([last, *(start for start, _ in found("article", text, first, last) if begins(printed, start))])
    if not printed[first:last].strip():
        return []
    block = excerpt(text, first, last)
    annex = min((place.start for place in said(block, "annex") if begins(printed, first + place.start)), default=last - first)
    if not printed[first : first + annex].strip():
        return []
    block = excerpt(text, first, first + annex)
    stretch = Stretch(block.passage, first, text.language)
    cues = [(first + place.start, first + place.end) for place in said(block, "block for")]
    members: list[Named] = []
    for named in stretch.named:
        joined = bool(members) and stretch.between(members[-1].end, named.start) == "and"
        if joined or _headed(named, stretch, cues, printed):
            members.append(named)
    states = {each.code for each in members if each.code}
    told = {each.code for each in opening.named if each.code}
    if told and not states <= told:
        return []
    return [Group(tuple(members), LIKELY, stretch)] if states and len({key_of(each, stretch) for each in members}) >= _LEAST else []


def _headed(named: Named, stretch: Stretch, cues: list[tuple[int, int]], printed: str) -> bool:
    """Does a word for "on behalf of" stand before the name at the beginning of a line or column, or behind a name that begins one?"""
    folded = stretch.passage.folded
    low, high = stretch.place(named.start, named.end)
    for start, end in cues:
        behind = stretch.after_word(folded.index(end - stretch.offset))
        heads = _begins(printed, start) or _in_a_line_of_signing(stretch, named, start)
        if end <= low and behind <= named.start and heads and stretch.between(behind, named.start) is not None:
            return True
        if start >= high and _heads_its_line(named, stretch) and stretch.between(named.end, folded.index(start - stretch.offset)) is not None:
            return True
    return False


def _heads_its_line(named: Named, stretch: Stretch) -> bool:
    """Does nothing but what belongs to a list stand between the beginning of the line and the name: «حکومت جمہوریہ ترکیہ کی جانب سے»?"""
    first = _line_of(named, stretch)
    return first == named.start or stretch.between(first, named.start) is not None


def _line_of(named: Named, stretch: Stretch) -> int:
    return max(stretch.lines.rfind(end, 0, named.start) for end in "\n\v") + 1


def _in_a_line_of_signing(stretch: Stretch, named: Named, start: int) -> bool:
    """Does the line begin with a word of signing: "Signed by A. Mwangi for the Government of Kenya on 4 March 2025"?"""
    first = _line_of(named, stretch)
    return any(first <= low <= first + _WIDE and low < stretch.passage.folded.index(start - stretch.offset) for low, _ in stretch.verbs)


def _begins(printed: str, start: int) -> bool:
    """Whether a line, or a column of one, begins at a character; a capital in a line is one: "For Serbia For Albania"."""
    before = printed[max(0, start - _WIDE) : start]
    return not before.strip(" \t\u00a0\u3000*[(") or before[-1] in _LINE_ENDS or "\t" in before or printed[start].isupper()
