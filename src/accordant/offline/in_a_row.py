"""Several instruments that one sentence names in a row: "signed three documents: a memorandum on tourism between A and B, an agreement on ...".

Read as one sentence, the two ministries of the memorandum sign the letter of intent too. So it is cut where the next instrument begins; what
stands before the first tells of all of them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.lexicons import entries, languages
from accordant.offline.telling import DONE, SETBACK, Act, same_kind
from accordant.offline.text import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.offline.text import Place, Text

_COLON = re.compile(r"[:：](?!\d)")
_CUT = re.compile(r"[;；؛،,，、](?!\d)")
_TITLE = re.compile(r"[《«“][^《》«»“”\n]{6,}[》»”]")
_FIRST_WORDS = 30
"""Letters between the beginning of a part and its word for the instrument, where the language puts it first."""
_JOINED = 14
_REACH = 12
"""Sentences behind the row in which more is said of one of them."""


def in_a_row(text: Text, head: Sentence, word: Place) -> tuple[Sentence, list[Act]] | None:
    """What leads up to the row, as a sentence, and one act for each instrument; None where the sentence names no two behind a colon."""
    colon = _COLON.search(text.document.text, word.end, head.end)
    if colon is None:
        return None
    kinds = [each for each in head.kinds if each.start >= colon.end()]
    bounds = _bounds(head, colon.end(), kinds)
    if len(bounds) < 2 or any(each.what in SETBACK | {"planned"} for each in head.statuses):
        return None
    acts = []
    for (start, kind), end in zip(bounds, [*(each for each, _ in bounds[1:]), head.end], strict=True):
        acts.append(Act(Sentence(text, head.number, start, _trimmed(head, start, end), head.paragraph), kind, word, 0))
    return Sentence(text, head.number, head.start, colon.end(), head.paragraph), acts


def _bounds(head: Sentence, begin: int, kinds: list[Place]) -> list[tuple[int, Place]]:
    """Where each part begins, with its word for the instrument: at a kind that a comma, a semicolon or an "and" leads up to."""
    if len(quoted := _quoted(head, begin, kinds)) > 1:
        return quoted
    text = head.text.document.text
    marks = [begin, *(found.end() for found in _CUT.finditer(text, begin, head.end))]
    joints = [each.end for each in head.tokens if each.start > begin and each.what in _and(head)]
    found: list[tuple[int, Place]] = []
    for kind in kinds:
        near = [mark for mark in marks if 0 <= kind.start - mark < _FIRST_WORDS] + [joint for joint in joints if 0 <= kind.start - joint < _JOINED]
        if near and (not found or kind.start > found[-1][1].end) and not (found and max(near) <= found[-1][1].end):
            found.append((min(mark for mark in near if not found or mark > found[-1][1].end), kind))
    return found if found and found[0][0] == begin else []


def _quoted(head: Sentence, begin: int, kinds: list[Place]) -> list[tuple[int, Place]]:
    """The titles in quotation marks, each with the last word for an instrument in it."""
    found = []
    for title in _TITLE.finditer(head.text.document.text, begin, head.end):
        inside = [each for each in kinds if title.start() < each.start and each.end < title.end()]
        if inside:
            found.append((title.start(), inside[-1]))
    return found


def _trimmed(head: Sentence, start: int, end: int) -> int:
    """The end of a part without the comma and the "and" that lead over to the next."""
    text = head.text.document.text
    words = [each for each in head.tokens if start <= each.start and each.end <= end]
    if end < head.end and words and words[-1].what in _and(head) and not text[words[-1].end : end].strip(" ,،、;；؛"):
        end = words[-1].start
    return start + len(text[start:end].rstrip(" ,،、;；؛，"))


def _and(head: Sentence) -> frozenset[str]:
    language = head.text.language
    return frozenset(entries(str(language), "function_words").get("and", ())) if language in languages() else frozenset()


def told_later(text: Text, acts: list[Act]) -> Iterator[list[Sentence]]:
    """For each the sentences behind the row that speak of it alone: "the memorandum", where the row has but one."""
    last = acts[-1].sentence.number
    behind = text.sentences[last + 1 : last + 1 + _REACH]
    spoken = [(each, _of_whom(each, acts)) for each in behind if each.kinds]
    for number in range(len(acts)):
        yield [each for each, whom in spoken if whom == number]


def _of_whom(sentence: Sentence, acts: list[Act]) -> int | None:
    told = {kind.what for kind in sentence.kinds}
    starts = {kind.start for kind in sentence.kinds}
    found = [number for number, act in enumerate(acts) if any(same_kind(act.kind.what, kind) for kind in told)]
    exact = [number for number in found if acts[number].kind.what in told]
    undone = any(each.what in SETBACK | {"planned", "under_negotiation"} for each in sentence.statuses if each.what not in DONE)
    return (exact[0] if len(exact) == 1 else None) if (len(found) == 1 or len(exact) == 1) and len(starts) == 1 and not undone else None
