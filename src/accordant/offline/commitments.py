"""What the parties undertake to do.

"Will" stands in every forecast and in every speech: "Spain will welcome a new embassy". Taken up is only what a party named right there undertakes in
the words of undertakings, inside what the text says of its instrument.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from accordant.checks.forms import tokens
from accordant.offline.worded import addressed, folded_place, own_sentences, readings, speaks_of_instrument, tells_of_past

if TYPE_CHECKING:
    from accordant.checks.forms import Reading
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

_VERBS = ("undertakes", "undertaken by")
_MOST = 16
_BETWEEN = 2
_REACH = 160


def commitments(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, by, text}: of each only who undertakes, and the words of the text that say what."""
    made: list[dict[str, Any]] = []
    for sentence in own_sentences(story):
        found = readings(sentence, *_VERBS)
        if not found or addressed(sentence) or not (sentence in story.news or speaks_of_instrument(story, sentence)) or tells_of_past(sentence):
            continue
        for word in found:
            if one := _commitment(sentence, word):
                made.append(one)
                break
    return made[:_MOST]


def _commitment(sentence: Sentence, word: Reading) -> dict[str, Any] | None:
    """The undertaking of the party that stands beside its verb, on the side where the language has it; None where none does."""
    text = sentence.folded
    first = "undertaken by" in word.keys
    sides = readings(sentence, "a side")
    for place in sentence.countries:
        if place.kind == "capital" or not place.what:
            continue
        low, high = folded_place(sentence, place)
        own = [each for each in sides if len(tokens(text[min(each.end, high) : max(each.start, low)])) < _BETWEEN]
        start, end = min([low, *(each.start for each in own)]), max([high, *(each.end for each in own)])
        between = text[word.end : start] if first else text[end : word.start]
        far = _BETWEEN if own else int(first)  # "the Norwegian Maritime Authority will" is said of no party
        if (start < word.end if first else word.start < end) or len(tokens(between)) > far or _parted(between):
            continue
        last = _end(text, max(end, word.end))
        if len(tokens(text[max(end, word.end) : last])) < _BETWEEN:
            return None
        printed = sentence.place(min(start, word.start), last)
        quote = sentence.text.quote(printed.start, printed.end)
        return {"quotes": [quote], "by": place.what, "text": str(quote)}
    return None


def _parted(between: str) -> bool:
    return any(mark in between for mark in ",،;؛，；:")


def _end(text: str, after: int) -> int:
    """Where the clause ends, at the last comma before a quote would be cut."""
    stop = re.search(r"[;؛；。।]", text[after:])
    end = after + stop.start() if stop else len(text)
    if end - after <= _REACH:
        return end
    commas = [match.start() for match in re.finditer(r"[,،，]", text) if after < match.start() <= after + _REACH]
    spaces = [match.start() for match in re.finditer(r"\s", text) if after < match.start() <= after + _REACH]
    return commas[-1] if commas else spaces[-1] if spaces else end
