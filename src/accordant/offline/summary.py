"""A summary made of the text's own sentences.

A sentence of one's own about a treaty may say what the treaty does not; the sentences of the text cannot. Two or three are enough: what was agreed
by whom, what it covers, how long it holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.offline.text import QUOTE_LIMIT, Sentence
from accordant.offline.worded import addressed, names_instrument, own_sentences, readings, speaks_of_instrument, tells_of_past

if TYPE_CHECKING:
    from accordant.alignment import Located
    from accordant.offline.story import Story
    from accordant.offline.text import Text

_SENTENCES = 3
_PIECES = 8
_ENDS = '.。।۔؟!»”"'
_LONGEST = 600
_MEAGRE = 40
_LOOKED_AT = 400


def summary(story: Story) -> dict[str, Any] | None:
    """An object {quotes, text}: the sentence of the news, and one or two that say most of what the instrument holds."""
    chosen = sorted(_chosen(story), key=lambda each: each.number)
    if not chosen:
        return None
    quotes = [piece for sentence in chosen for piece in pieces(story.text, sentence.start, sentence.end)]
    if len(quotes) > _PIECES:
        chosen, quotes = chosen[:1], pieces(story.text, chosen[0].start, chosen[0].end)[:_PIECES]
    return {"quotes": quotes, "text": " ".join(" ".join(sentence.printed.split()) for sentence in chosen)}


def _chosen(story: Story) -> list[Sentence]:
    if story.treaty:
        return _of_treaty(story)
    news = [each for each in story.news if _MEAGRE <= len(each) <= _LONGEST and not addressed(each) and each.number >= 0]
    if not news:
        return []
    first = next((each for each in news if each.printed.rstrip()[-1:] in _ENDS), news[0])
    rest = [each for each in own_sentences(story) if each.number != first.number and _MEAGRE <= len(each) <= _LONGEST]
    return [first, *_telling(story, rest)]


def _of_treaty(story: Story) -> list[Sentence]:
    """The title, all its lines as one, and what says most of the articles."""
    lines = [each for each in story.news if each is not story.closing]
    if not lines or lines[-1].end - lines[0].start > _LONGEST:
        return []
    title = Sentence(story.text, lines[0].number, lines[0].start, lines[-1].end, lines[0].paragraph)
    return [title, *_telling(story, [each for each in own_sentences(story) if each.start >= lines[-1].end and _MEAGRE <= len(each) <= _LONGEST])]


def _telling(story: Story, rest: list[Sentence]) -> list[Sentence]:
    """The sentences that tell most of what the instrument holds, of those that end as sentences do."""
    rest = [each for each in rest if each.printed.rstrip()[-1:] in _ENDS]
    telling = [(each, _worth(story, each)) for each in rest[:_LOOKED_AT]]
    telling = sorted((one for one in telling if one[1] > 1), key=lambda one: (-one[1], one[0].number))
    return [each for each, _ in telling[: _SENTENCES - 1]]




def _worth(story: Story, sentence: Sentence) -> int:
    """How much the sentence tells of what the instrument holds."""
    found = readings(sentence, "area covers", "area heads", "body sets", "undertakes", "amount gives")
    keys = {key for each in found for key in each.keys}
    if not keys or addressed(sentence) or tells_of_past(sentence) or not speaks_of_instrument(story, sentence):
        return 0
    if story.treaty and not (keys & {"area covers", "area heads"} and sentence.kinds):
        return 0
    return 2 * bool(keys & {"area covers", "area heads"}) + len(keys) + names_instrument(sentence)


def pieces(text: Text, start: int, end: int) -> list[Located]:
    """A run of characters as consecutive quotes, none longer than a quote may be, cut at white space where there is some."""
    printed = text.document.text
    made: list[Located] = []
    while start < end:
        cut = min(end, start + QUOTE_LIMIT)
        if cut < end:
            space = max(printed.rfind(" ", start, cut), printed.rfind("\n", start, cut))
            cut = space if space > start else cut
        if piece := text.quote(start, cut):
            made.append(piece)
        start = cut
        while start < end and printed[start].isspace():
            start += 1
    return made
