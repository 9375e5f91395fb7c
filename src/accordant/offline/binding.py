"""What a clause is about: the instrument itself, or one of the many other things of which a text says that they last or begin.

"A certificate issued under this Agreement shall be valid for one year" names the agreement and is not about it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordant.folding import bare
from accordant.offline.phrases import pattern

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

_OPENING = 45
"""Characters at the head of a clause in which its subject stands."""
_PRONOUN = 28
"""Characters before the words for lasting where the subject is a pronoun ("It shall remain")."""


@dataclass(frozen=True)
class Subject:
    """Whether clauses speak of the instrument of a story; `kinds` are the kinds that its own sentences call it, of a report."""

    treaty: bool
    kinds: frozenset[str]

    def governs(self, sentence: Sentence, cue: int) -> bool:
        """Whether the instrument is what lasts or begins, by the words that begin at `cue` of the folded sentence."""
        where = sentence.place(cue, cue + 1).start
        named = [place for place in sentence.kinds if self._in_reach(sentence, place.start, where)]
        if named:
            return self.treaty or not self.kinds or bool(self.kinds & {place.what for place in named})
        text = bare(sentence.folded)
        if any(found.start() <= _OPENING for found in pattern("this instrument", sentence.text.language).finditer(text)):
            return True
        return cue <= _PRONOUN and self._named_before(sentence)

    def _in_reach(self, sentence: Sentence, place: int, cue: int) -> bool:
        if self.treaty:
            return place - sentence.start <= _OPENING
        return place < cue or place - cue <= _PRONOUN

    def _named_before(self, sentence: Sentence) -> bool:
        """Whether the sentence before, of the same paragraph, begins with the instrument."""
        text = sentence.text
        before = text.document.text[max(0, sentence.start - 3) : sentence.start]
        if sentence.start == 0 or "\n\n" in before:
            return False
        first, last = text.reading.sentence(sentence.start - 2, sentence.start - 1)
        from accordant.offline.text import Sentence as Made

        previous = Made(text, -1, first, last, -1)
        return any(place.start - first <= (_OPENING if self.treaty else last - first) for place in previous.kinds)


def spoken_of(story: Story) -> Subject:
    """What the clauses of a story must speak of."""
    return Subject(story.treaty, frozenset(place.what for sentence in story.news for place in sentence.kinds))
