"""The bodies that an instrument sets up.

Every report is full of committees: of a senate that was visited, of a joint chief of staff, of the session at which all was signed. One belongs to the
instrument where the sentence says that it is set up, or what it will do, and speaks of the instrument.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.checks.boundaries import proclitics
from accordant.checks.forms import forms, tokens
from accordant.offline.worded import readings, speaks_of_instrument, tells_of_past, with_words

if TYPE_CHECKING:
    from accordant.checks.forms import Reading
    from accordant.offline.story import Story
    from accordant.offline.text import Sentence

HEADS = ("body head", "body weak")
_WORDS = ("body head", "body weak", "body word")
_ACTS = ("body sets", "body works")
_MOST = 6
_NEAR = 16
_HERE = 8
_OFFICE_WORDS = 3


def follow_up(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, body}."""
    made: list[dict[str, Any]] = []
    seen: list[str] = []
    for sentence, found in with_words(story, *HEADS):
        if not _tells(story, sentence):
            continue
        for start, end in _bodies(story, sentence, found):
            place = sentence.place(start, end)
            body = " ".join(story.text.document.text[place.start : place.end].split())
            last = body.casefold()
            if any(last in other or other in last for other in seen):
                continue
            seen.append(last)
            quote = story.text.quote(place.start, place.end)
            made.append({"quotes": [quote], "body": str(quote)})
            break
    return made[:_MOST]


def _tells(story: Story, sentence: Sentence) -> bool:
    """Does the sentence tell what the instrument brings about: does it, or its paragraph, speak of it, and of nothing past or merely talked about?"""
    if sentence not in story.news and (tells_of_past(sentence) or (not story.treaty and _dated(sentence))):
        return False
    if story.treaty or speaks_of_instrument(story, sentence) or sentence in story.lead:
        return True
    return bool(readings(sentence, *_ACTS))


def _dated(sentence: Sentence) -> bool:
    """Does it tell of a day or month of some year? What is still to be set up has none, or a year alone."""
    return any(mention.kind == "date" and mention.readings and mention.readings[0].year for _, mention in sentence.dates)


def _bodies(story: Story, sentence: Sentence, heads: list[Reading]) -> list[tuple[int, int]]:
    """The runs of words that name a body near a word that sets it up, or in a report one that says what it will do."""
    acts = readings(sentence, *(_ACTS[:1] if story.treaty else _ACTS))
    if not acts:
        return []
    text = sentence.folded
    words = sorted(readings(sentence, *_WORDS))
    found: list[tuple[int, int]] = []
    for run in _runs(text, words, sentence.text.language):
        held = [each for each in heads if run[0] <= each.start and each.end <= run[1]]
        strong = any("body head" in each.keys and len(tokens(each.form)) > 1 for each in held)
        if not held or not (strong or _modified(run, held) or any("body head" in each.keys for each in held)):
            continue
        weak = not strong and not _modified(run, held)
        if weak and not speaks_of_instrument(story, sentence):
            continue
        near = [each for each in acts if not run[0] <= each.start < run[1] and _apart(text, each, run) <= (_HERE if weak else _NEAR)]
        if near and not _belongs_to_another(sentence, run):
            found.append(run)
    return found


def _runs(text: str, words: list[Reading], language: str | None) -> list[tuple[int, int]]:
    """Listed words that stand side by side, as one name."""
    runs: list[tuple[int, int]] = []
    for each in words:
        if runs and _side_by_side(text[runs[-1][1] : each.start], language):
            runs[-1] = (runs[-1][0], max(each.end, runs[-1][1]))
        else:
            runs.append((each.start, each.end))
    return runs


def _side_by_side(between: str, language: str | None) -> bool:
    """Does only a space or a hyphen part two words, or a particle written onto the second («آلية مشتركة للتتبع»)?"""
    return between in ("", " ", "-", "\u200c") or (between[0] == " " and between[1:] in proclitics(future=False, language=language))


def _modified(run: tuple[int, int], held: list[Reading]) -> bool:
    return any(run[0] < each.start or each.end < run[1] for each in held)


def _apart(text: str, act: Reading, run: tuple[int, int]) -> int:
    """How many words part them."""
    return len(tokens(text[act.end : run[0]])) if act.end <= run[0] else len(tokens(text[run[1] : act.start]))


def _belongs_to_another(sentence: Sentence, run: tuple[int, int]) -> bool:
    """Is it part of somebody's office: "chairman of the committee", «رئيس لجنة متابعة المعابر»?"""
    text = sentence.folded
    offices = forms("honorifics", text, sentence.text.language).read(text)
    return any(run[0] - each.end >= 0 and len(tokens(text[each.end : run[0]])) < _OFFICE_WORDS and "," not in text[each.end : run[0]] for each in offices)
