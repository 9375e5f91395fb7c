"""Two agreements that a text tells of one after the other, each of its own pair of states.

"Kenya and Rwanda signed an agreement in Nairobi. A day later, Kenya and Uganda signed a memorandum in Kampala": read as one story, Rwanda has signed
the memorandum in Kampala.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from accordant.offline.framed import framed
from accordant.offline.parties_between import POSSIBLE, groups
from accordant.offline.stretch import Stretch
from accordant.offline.telling import DONE, WEAK

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordant.offline.telling import Act
    from accordant.offline.text import Sentence, Text

_REACH, _SENTENCES = 6_000, 60
_PAIR = 2


def told_apart(text: Text, telling: Callable[[Sentence], list[Act]]) -> list[Act]:
    """One signing for each group of states that the text joins in a sentence of its own; none where it tells of one group only.

    `telling`: what a sentence tells as news.
    """
    found: list[tuple[Act, frozenset[str]]] = []
    for sentence in text.sentences[:_SENTENCES]:
        if sentence.start > _REACH:
            break
        signed = [act for act in telling(sentence) if act.status.what in DONE and act.kind.what not in WEAK]
        states = _joined(sentence) if signed else frozenset()
        if len(states) >= _PAIR and not any(states <= other or other <= states for _, other in found):
            found.append((signed[0], states))
    return [act for act, _ in found] if len(found) > 1 else []


def _joined(sentence: Sentence) -> frozenset[str]:
    """The states that the sentence joins as parties, in its surest group."""
    stretch = Stretch(sentence.passage, sentence.start, sentence.text.language)
    sure = [group for group in framed(stretch) or groups(stretch) if group.sure > POSSIBLE]
    best = max(sure, key=lambda group: group.sure, default=None)
    return frozenset(best.states) if best else frozenset()
