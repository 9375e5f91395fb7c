"""Who a treaty binds, out of its title and preamble.

A treaty names its parties over many lines, in capitals, with the titles of kings and the names of those who represent them; and it names
twenty other states in what it recalls. What counts is the title's "between" and the list before "hereinafter the Parties".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.checks.passage import Passage
from accordant.offline.parties_between import LIKELY, SURE, Group, between, chains, compound, key_of
from accordant.offline.stretch import Stretch

if TYPE_CHECKING:
    from accordant.offline.text import Text

OPENING = 4_000
TITLE = 700
_CALLED = frozenset({"party called"})


def opening_groups(text: Text) -> list[Group]:
    """The groups of the opening of a treaty: of its title, and of its preamble."""
    document = text.document
    stretch = Stretch(Passage(document.text[:OPENING], language=document.language), 0, text.language)
    found: list[Group] = []
    for chain in chains(stretch):
        if len({key_of(each, stretch) for each in chain}) < 2:
            continue
        start, end = chain[0].start, chain[-1].end
        if (start < TITLE and (between(chain, stretch) or compound(chain, stretch))) or stretch.after(end, _CALLED):
            found.append(Group(tuple(chain), SURE, stretch))
        elif between(chain, stretch) == SURE:
            found.append(Group(tuple(chain), LIKELY, stretch))
    return found
