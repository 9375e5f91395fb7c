"""Whether an instrument that was signed binds already: since its signature, or not before a day to come.

"The Agreement took effect upon signature" makes what was signed this morning in force; a notice of June on "the entry into force of the Agreement"
on 1 August makes it approved, and no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.folding import bare
from accordant.offline.binding import spoken_of
from accordant.offline.phrases import found, pattern
from accordant.offline.telling import day_of, same_kind
from accordant.offline.validity import IN_FORCE, begins_on
from accordant.offline.worded import own_sentences

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Place, Sentence

_NEAR = 45
"""Letters between the words for taking effect and those for "upon signature"."""


def on_signature(story: Story) -> Place | None:
    """The word that says that the instrument is in force, where it says so since its signature."""
    from accordant.offline.text import Sentence as Made

    text = story.text
    if story.item:
        return _of_an_item(story)
    if story.treaty:
        return None
    subject = spoken_of(story)
    for start, end in found("on signing", text, 0, len(text.document.text)):
        sentence = Made(text, -1, *text.reading.sentence(start, end), -1)
        for word in sentence.statuses:
            if word.what != IN_FORCE or min(abs(start - word.end), abs(word.start - end)) > _NEAR:
                continue
            cue = next((at.start() for key in ("began", "begins", "lasts") for at in pattern(key, text.language).finditer(bare(sentence.folded))), None)
            if cue is not None and (subject.governs(sentence, cue) or _of_the_chief(sentence, cue, story)):
                return word
    return None


def _of_an_item(story: Story) -> Place | None:
    """The same for one of several: in what stands below its own title, or is said of it by its number."""
    for sentence in [*story.notes, *own_sentences(story)]:
        folded = bare(sentence.folded)
        for at in pattern("on signing", story.text.language).finditer(folded):
            where = sentence.place(at.start(), at.end())
            for word in sentence.statuses:
                if word.what == IN_FORCE and min(abs(where.start - word.end), abs(word.start - where.end)) <= _NEAR:
                    return word
    return None


def _of_the_chief(sentence: Sentence, cue: int, story: Story) -> bool:
    """Whether the words for taking effect have the instrument before them under a broader name: "the Agreement" of a grant agreement."""
    where = sentence.place(cue, cue + 1).start
    named = [kind for kind in sentence.kinds if kind.start < where]
    return bool(named) and bool(story.acts) and all(same_kind(kind.what, story.acts[0].kind.what) for kind in named)


def since_signature(story: Story, signing: dict[str, Any] | None, term: dict[str, Any] | None) -> dict[str, Any] | None:
    """The term with the day of signing as the day on which it entered into force, where the text says that it did so upon signature."""
    word = on_signature(story)
    day = signing.get("on") if signing else None
    if word is None or not day or not signing or (term and term.get("in_force_on")):
        return term
    plain = [place for each in story.lead if not each.statuses for place, mention in each.dates if day in map(str, mention.readings)]
    if not plain:
        return term  # beside the word of signing the day is that of signing alone
    made = term or {"quotes": [], "duration": None, "in_force_on": None, "renewal": None}
    return {**made, "quotes": [*made["quotes"], *story.text.quotes(plain[0], word)], "in_force_on": day}


def ahead(story: Story) -> bool:
    """Whether the day on which it enters into force comes after the day on which the text speaks."""
    begins, today = begins_on(story), day_of(story.text)
    return begins is not None and today is not None and begins > str(today)
