"""Whether an instrument that was signed binds already: since its signature, or not before a day to come.

"The Agreement took effect upon signature" makes what was signed this morning in force, from the one day that the text prints for the signing; "thirty
days after signature" does not, and a notice of June on "the entry into force of the Agreement" on 1 August makes it approved, and no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.checks.durations import durations
from accordant.folding import bare
from accordant.offline.binding import Subject, spoken_of
from accordant.offline.phrases import pattern
from accordant.offline.speaking_day import day_of
from accordant.offline.telling import IN_FORCE, same_kind
from accordant.offline.validity import beginning, sentences_with
from accordant.offline.worded import own_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.offline.story import Story
    from accordant.offline.text import Place, Sentence

_APART = 70
"""Letters between the words for taking effect and those for "upon signature"."""
_NO_YEAR = "????"
_FULL = 10
"""Characters of a day as it is written in a record."""
_VERBS = (("begins", False), ("began", False), ("lasts", True))
"""The words that say so, and whether a length of time may stand between them and "signature": "for three years from signature"."""


def on_signature(story: Story) -> Place | None:
    """The word that says that the instrument is in force, where a report says so since its signature."""
    if story.treaty:
        return None
    told = [word for sentence, _ in _since(story) for word in sentence.statuses if word.what == IN_FORCE]
    return told[0] if told else None


def since_signature(story: Story, signing: dict[str, Any] | None, term: dict[str, Any] | None) -> dict[str, Any] | None:
    """The term with the day of signing as the day on which it entered into force, where the text says that it did so upon signature."""
    day = str((signing or {}).get("on") or "")
    if len(day) != _FULL or (term and term.get("in_force_on")):
        return term
    _, words = next(_since(story), (None, None))
    if words is None:
        return term
    dated = [(each, place) for each in story.text.sentences for place, mention in each.dates if day in map(str, mention.readings)]
    plain = [place for each, place in dated if not each.statuses]  # beside the word of signing the day is that of signing first
    no_year = [place for each in story.text.sentences for place, mention in each.dates if _NO_YEAR + day[len(_NO_YEAR) :] in map(str, mention.readings)]
    made = term or {"quotes": [], "duration": None, "in_force_on": None, "renewal": None}
    printed = [*plain, *(place for _, place in dated), *no_year][:1]
    return {**made, "quotes": [*made["quotes"], *story.text.quotes(words, *printed)], "in_force_on": day}


def _since(story: Story) -> Iterator[tuple[Sentence, Place]]:
    """The sentences that say that the instrument binds since its signature, and the words that do: a verb and "upon signature" near it."""
    subject, language = spoken_of(story), story.text.language
    for sentence in [*story.notes, *own_sentences(story)] if story.item else sentences_with(story, "at signature"):
        text = bare(sentence.folded)
        for signature in pattern("at signature", language).finditer(text):
            for key, with_length in _VERBS:
                for verb in pattern(key, language).finditer(text):
                    low, high = min(verb.start(), signature.start()), max(verb.end(), signature.end())
                    if high - low > _APART + len(signature.group()) + len(verb.group()):
                        continue
                    lengths = not with_length and any(low <= each.start and each.end <= high for each in durations(sentence.passage))
                    if not lengths and _governs(subject, sentence, verb.start(), story):
                        yield sentence, sentence.place(low, high)


def _governs(subject: Subject, sentence: Sentence, verb: int, story: Story) -> bool:
    """Whether the instrument is what takes effect, in a report also under a broader name: "the Agreement" of a grant agreement.

    What is said of one of several by its number speaks of it, and so does what stands below its title and names no instrument.
    """
    if sentence in story.notes or subject.governs(sentence, verb):
        return True
    where = sentence.place(verb, verb + 1).start
    named = [kind for kind in sentence.kinds if kind.start < where]
    if not named:
        return story.item
    return not story.treaty and bool(story.acts) and all(same_kind(kind.what, story.acts[0].kind.what) for kind in named)


def entered(story: Story) -> Place | None:
    """The words that say that the instrument is in force, where a report names the day since when, and that day has come."""
    begins, today = beginning(story), story.text.document.published
    if story.treaty or begins is None or not (begins.past or (today is not None and begins.value <= str(today))):
        return None
    told = [word for word in begins.sentence.statuses if word.what == IN_FORCE]
    return min(told, key=lambda word: max(word.start - begins.end, begins.start - word.end), default=None)


def ahead(story: Story) -> bool:
    """Whether the day on which it enters into force comes after the day on which the text speaks."""
    begins, today = beginning(story), day_of(story.text)
    return begins is not None and not begins.past and today is not None and begins.value > str(today)
