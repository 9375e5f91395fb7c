"""What a clause is about: the instrument itself, or one of the many other things of which a text says that they last or begin.

"A certificate issued under this Agreement shall be valid for one year" names the agreement and is not about it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordant.folding import bare
from accordant.offline.phrases import pattern
from accordant.offline.telling import same_kind
from accordant.offline.treaty import treaty_instrument
from accordant.offline.treaty_titles import verb_stands_last

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

_OPENING = 45
"""Characters at the head of a clause in which its subject stands."""
_PRONOUN = 28
"""Characters before the words for lasting where the subject is a pronoun ("It shall remain")."""


_WORDS = 2
_ITEM = re.compile(r"^\(?\w{1,3}[.)]\s+")


@dataclass(frozen=True)
class Subject:
    """Whether clauses speak of the instrument of a story; `kinds` are the kinds that its title or its own sentences call it."""

    treaty: bool
    kinds: frozenset[str]

    def governs(self, sentence: Sentence, cue: int) -> bool:
        """Whether the instrument is what lasts or begins, by the words that begin at `cue` of the folded sentence."""
        where = sentence.place(cue, cue + 1).start
        named = [place for place in sentence.kinds if self._in_reach(sentence, place.start, where)]
        if named:
            return not self.kinds or any(same_kind(own, place.what) for own in self.kinds for place in named)
        text = bare(sentence.folded)
        if any(found.start() <= _OPENING for found in pattern("this instrument", sentence.text.language).finditer(text)):
            return True
        if not self.treaty and _speaks_of_the_text(sentence):
            return True
        lead = len(_ITEM.sub("", text[:cue]).split())
        return cue <= _PRONOUN and (lead <= _WORDS or verb_stands_last(sentence.text.language)) and self._named_before(sentence)

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
        if any(place.start - first <= (_OPENING if self.treaty else last - first) for place in previous.kinds):
            return True
        return not self.treaty and _speaks_of_the_text(previous)


def _speaks_of_the_text(sentence: Sentence) -> bool:
    """Whether a report calls the instrument "the text" or "the document" at the head of a sentence."""
    found = pattern("the text", sentence.text.language).search(bare(sentence.folded))
    return found is not None and found.start() <= _OPENING


def spoken_of(story: Story) -> Subject:
    """What the clauses of a story must speak of."""
    if story.treaty:
        own = treaty_instrument(story)
        return Subject(True, frozenset([own["kind"]] if own else []))
    return Subject(False, frozenset(place.what for sentence in story.news for place in sentence.kinds))
