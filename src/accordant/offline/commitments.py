"""What the parties undertake to do.

"Will" stands in every forecast and in every speech: "Spain will welcome a new embassy". Taken up is only what a party named right there undertakes in
the words of undertakings, inside what the text says of its instrument. A treaty of a hundred pages has four hundred of them: the chief ones stand for all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from accordant.checks.amounts import amounts as sums
from accordant.checks.forms import tokens
from accordant.offline.parties import parties
from accordant.offline.points import points
from accordant.offline.worded import folded_place, readings, speaks_of_instrument, tells_of_past, with_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.checks.forms import Reading
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

_VERBS = ("undertakes", "undertaken by")
_MOST = 16
_BETWEEN = 2
_ADVERBS = 10
"""Words between "the Kazakh Side", at the head of a sentence, and its verb."""
_HEAD = 4
_REACH = 160
_OF_A_PARTY, _MANY = 3, 12
"""Undertakings of a party that stand for those of a treaty; two where it has more than a dozen in all."""


class _Side(NamedTuple):
    """A party where the folded sentence names it. `sure`: by a word for a side, with its adjective; `capital`: by its capital."""

    start: int
    end: int
    by: str
    sure: bool
    capital: bool = False


def commitments(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, by, text}: of each only who undertakes, and the words of the text that say what."""
    bodies = _bodies(story)
    made: list[tuple[float, dict[str, Any]]] = []
    for sentence, found in with_words(story, *_VERBS):
        if not (story.treaty or sentence in story.news or speaks_of_instrument(story, sentence)) or tells_of_past(sentence):
            continue
        sides = list(_sides(story, sentence, bodies))
        told: set[str] = set()
        for word in found:
            some = [each for each in _undertaken(sentence, word, sides) if each["by"] not in told]
            told |= {each["by"] for each in some}
            made += [(_sum(sentence) if story.treaty else 0, each) for each in some]
    return (_chief(made) if story.treaty else [each for _, each in made])[:_MOST]


def _chief(made: list[tuple[float, dict[str, Any]]]) -> list[dict[str, Any]]:
    """Of each party the undertakings of the largest sums, then the first ones, in the order of the text."""
    most = _OF_A_PARTY if len(made) <= _MANY else _OF_A_PARTY - 1
    kept: list[int] = []
    for party in dict.fromkeys(each["by"] for _, each in made):
        own = [number for number, (_, each) in enumerate(made) if each["by"] == party]
        kept += sorted(own, key=lambda number: -made[number][0])[:most]
    return [made[number][1] for number in sorted(kept)]


def _sum(sentence: Sentence) -> float:
    """The first sum of money in the sentence."""
    return float(next((max(found.values) for found in sums(sentence.passage) if found.currencies and found.values), 0))


def _bodies(story: Story) -> list[str]:
    """The last words of the names of parties that are no states: "Québec" of the government of Québec."""
    named = [str(each["name"]).split() for each in parties(story) if each.get("name") and not each.get("country")]
    return [words[-1].casefold() for words in named if words[-1][:1].isupper()]


def _sides(story: Story, sentence: Sentence, bodies: list[str]) -> Iterator[_Side]:
    text = sentence.folded
    words = readings(sentence, "a side")
    for place in sentence.countries:
        capital = place.kind == "capital"
        if not place.what or (capital and story.treaty):
            continue
        low, high = folded_place(sentence, place)
        own = [] if capital else [each for each in words if len(tokens(text[min(each.end, high) : max(each.start, low)])) < _BETWEEN]
        yield _Side(min([low, *(each.start for each in own)]), max([high, *(each.end for each in own)]), place.what, bool(own), capital)
    for token in tokens(text) if bodies else ():
        place_ = sentence.place(token.start, token.end)
        printed = story.text.document.text[place_.start : place_.end]
        if printed.casefold() in bodies:
            yield _Side(token.start, token.end, printed, sure=False)


def _undertaken(sentence: Sentence, word: Reading, sides: list[_Side]) -> Iterator[dict[str, Any]]:
    """The undertakings of the party that stands beside its verb, on the side where the language has it; none where none does."""
    text = sentence.folded
    first = "undertaken by" in word.keys
    for side in sides:
        between = text[word.end : side.start] if first else text[side.end : word.start]
        far = (_ADVERBS if not first and len(tokens(text[: side.start])) < _HEAD else _BETWEEN) if side.sure else int(first)
        if side.capital and (far or between.strip()):
            continue  # "the Norwegian Maritime Authority will" is said of no party
        if (side.start < word.end if first else word.start < side.end) or len(tokens(between)) > far or _parted(between):
            continue
        last = _end(text, max(side.end, word.end))
        if len(tokens(text[max(side.end, word.end) : last])) >= _BETWEEN:
            printed = sentence.place(min(side.start, word.start), last)
            quote = sentence.text.quote(printed.start, printed.end)
            yield {"quotes": [quote], "by": side.by, "text": str(quote)}
        elif listed := list(points(sentence)):
            subject = sentence.place(min(side.start, word.start), max(side.end, word.end))
            for line, start in listed:
                stop = _end(line.folded, start)
                place = line.place(start, stop)
                quote = sentence.text.quote(place.start, place.end)
                yield {"quotes": sentence.text.quotes(subject, place), "by": side.by, "text": str(quote)}
        return


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
