"""How far an agreement has come, as a passage states it under its cues.

Read word by word, "the postponed signing", "denied having signed" and «من المرتقب توقيع» all state that something was signed. A
status word under a cue speaks for the cue's status only.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.boundaries import UNSPACED, folded
from accordant.checks.forms import Reading, forms, tokens
from accordant.codes import codes_of
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_BREAK = re.compile(r'(?:(?<!\b\d)(?<!\b\d\d)\.|[;:!?"])(?!\d)')  # "am 4. März" goes on
_SYLLABIC = re.compile(f"[{UNSPACED}]")
"""Characters that say as much as two or three letters: a cue reaches over half as many."""
_COMMA = ","
_SIGNED, _INITIALLED = frozenset({"signed"}), frozenset({"initialled"})
_PLANNED = "planned"
_PUT_OFF = frozenset({"postponed", "cancelled", "suspended"})
"""What was planned was put off: «yang dijadwalkan Senin ini ditunda»."""
_REACH_AFTER = 45
_REACH_BEFORE = 90
_REACHES = {">": _REACH_AFTER, "<>": _REACH_AFTER, ">>": 200, ">.": 22, ">..": 10}
_DONE = frozenset({"signed", "initialled", "ratified", "in_force", "adopted", "approved"})
_ASIDE = "aside"
"""The key of status words that tell of a step behind the one reported: they say nothing beside it ("signed the postponed treaty")."""

_LIFTED, _DENIED = "lifted", "negated"
_WIDEST = 300  # characters before a status word in which its cue begins, the cue's own included


class Status(NamedTuple):
    """A status word at `start:end` of the folded passage, the codes it speaks for, and the cue it stands under, with the key of that cue."""

    start: int
    end: int
    codes: frozenset[str]
    cue: str | None
    key: str = ""


class _Starts(NamedTuple):
    """Where the cues and the status words of a sentence begin and its nouns end, to search in."""

    cues: list[int]
    words: list[int]
    noun_ends: list[int]


class _Words(NamedTuple):
    """The status words of a sentence, in order, and where they begin."""

    read: list[Reading]
    starts: list[int]

    def between(self, low: int, high: int) -> list[Reading]:
        """Those that begin behind `low` and end by `high`."""
        return [word for word in self.read[bisect_right(self.starts, low) : bisect_left(self.starts, high)] if word.end <= high]


def statuses(passage: Passage) -> list[Status]:
    """The status words of a passage, each with the codes that it speaks for. Cues are read in the sentence around it.

    A word under a cue that names no status («did not sign», "recalled the signing") speaks for no code.
    """
    text = passage.folded.text
    words = forms("statuses", text, passage.language).read(text)
    if not words:
        return []
    context = passage.folded_context.text
    cues = [cue for cue in forms("status_cues", context, passage.language).read(context) if cue.keys != ("none",)]
    read = [reading for reading in forms("statuses", context, passage.language).read(context) if reading.keys != ("none",) and _ASIDE not in reading.keys]
    shift = 0 if context is text else bisect_left(passage.folded_context.offsets, passage.start)
    nouns = forms("status_nouns", context, passage.language).read(context)
    starts = _Starts([cue.start for cue in cues], [some.start for some in read], [noun.end for noun in nouns])
    found = []
    for word in words:
        if word.keys == ("none",):
            continue
        start, end = word.start + shift, word.end + shift
        behind = bisect_left(starts.noun_ends, end)
        noun = behind < len(nouns) and nouns[behind].start < end
        low, high = bisect_left(starts.cues, start - _WIDEST), bisect_right(starts.cues, end + _REACH_BEFORE)
        cue = _governing(start, end, cues[low:high], _Words(read, starts.words), passage, noun=noun)
        if cue is None or (cue.keys[0].startswith(_PLANNED) and _PUT_OFF.issuperset(word.keys)):
            codes = frozenset(word.keys) - {_ASIDE}
            found.append(Status(word.start, word.end, codes, None, _ASIDE if len(codes) < len(word.keys) else ""))
        else:
            code = cue.keys[0].partition(" ")[0]
            known = frozenset((code,)) if code in codes_of("statuses") else frozenset[str]()
            itself = known <= set(word.keys) and cue.start <= start and end <= cue.end  # "was postponed"
            found.append(Status(word.start, word.end, known, None if itself and known else context[cue.start : cue.end], code))
    if any(word.key == _ASIDE for word in found):
        done = any(word.key != _ASIDE and word.cue is None and word.codes & _DONE for word in found)
        found = [word for word in found if word.key != _ASIDE or (word.codes and not done)]
    initialled = [word for word in found if word.codes == _INITIALLED]
    return [word for word in found if not _less_precise(word, initialled, text, passage.language)]


def _less_precise(word: Status, initialled: list[Status], text: str, language: str | None) -> bool:
    """Is it the verb of an initialling in its clause: "signed the text with initials"?"""
    if word.codes != _SIGNED or not initialled:
        return False
    at = bisect_left(initialled, word.start, key=lambda other: other.start)
    for other in initialled[max(0, at - 1) : at + 1]:
        between = text[min(word.end, other.end) : max(word.start, other.start)]
        if not (_BREAK.search(between) or _COMMA in between or _joined(between, between[-1:] and text[max(word.start, other.start) - 1], language)):
            return True
    return False


def _governing(start: int, end: int, cues: list[Reading], words: _Words, passage: Passage, *, noun: bool) -> Reading | None:
    """The cue that governs the status word at start:end of the sentence: the nearest one that reaches it.

    A denial is lifted by "but also": «لم يوقعا الاتفاق فحسب بل».
    """
    context = passage.folded_context.text
    nearest: tuple[int, Reading] | None = None
    lifted = False
    for cue in cues:
        forward, backward, any_word, ahead = _ways(cue)
        if forward and cue.end <= start:
            gap, reach, between = start - cue.end, ahead, context[cue.end : start]
        elif (any_word or (backward and noun)) and cue.start >= end:
            gap, reach, between = cue.start - end, _REACH_BEFORE, context[end : cue.start]
        elif cue.start <= start and end <= cue.end and ((cue.start, cue.end) != (start, end) or cue.keys[0].startswith(_DENIED)):
            nearest = -1, cue
            continue
        else:
            continue
        gap += len(_SYLLABIC.findall(between))
        if gap > reach or (reach == _REACHES[">.."] and any(char.isdigit() for char in between)):
            continue
        low, high = sorted((start, cue.start))
        parted = any(not _overlap(word, cue) for word in words.between(low, high))
        if parted or _BREAK.search(between) or _commas(between, passage.language) % 2 or _joined(
            between, context[start - 1 : start], passage.language
        ):
            continue
        if any_word and cue.start >= end and _COMMA in between:
            continue
        if cue.keys[0].startswith(_LIFTED):
            lifted = True
        elif nearest is None or gap < nearest[0]:
            nearest = gap, cue
    if nearest is None or (lifted and nearest[1].keys[0].startswith(_DENIED)):
        return None
    return nearest[1]


def _joined(between: str, before: str, language: str | None) -> bool:
    """Does a conjunction part the cue from the word, so that the word begins a clause of its own?"""
    return before == "و" or any(between[token.start : token.end] in _conjunctions(language) for token in tokens(between))


def _commas(between: str, language: str | None) -> int:
    """The commas between a cue and the word after it; the one of "denied, that" parts nothing."""
    found = between.count(_COMMA)
    words = tokens(between) if between.startswith(_COMMA) else ()
    that = entries(language, "function_words").get("that", ()) if language else ()
    return found - 1 if words and between[words[0].start : words[0].end] in that else found


@cache
def _conjunctions(language: str | None) -> frozenset[str]:
    """The conjunctions of a language; where it is not known, those that are no other small word elsewhere (the Dutch "en" is French too)."""
    if language in languages():
        return frozenset(folded(form) for form in entries(str(language), "function_words").get("and", ()))
    joining = frozenset(folded(form) for code in languages() for form in entries(code, "function_words").get("and", ()))
    return joining - frozenset(folded(form) for code in languages() for form in entries(code, "function_words").get("other", ()))


class _Ways(NamedTuple):
    """Which way a cue governs: words after it, nouns before it, any word before it; and over how many characters forwards."""

    forward: bool
    backward: bool
    any_word: bool
    reach: int


def _ways(cue: Reading) -> _Ways:
    """A form may be listed for either side of one code.

    `>>` and `<<` are for languages that part an auxiliary from its verb ("soll am Dienstag ... unterzeichnet werden", "unterzeichnete das
    Abkommen nicht"); `>.` is for cues that speak of the next words only ("if it is signed"), `>..` of the very next ("almost signed").
    """
    code = cue.keys[0].partition(" ")[0]
    sides = {key.partition(" ")[2] for key in cue.keys if key.partition(" ")[0] == code}
    reach = max((_REACHES[side] for side in sides if side in _REACHES), default=0)
    return _Ways(reach > 0, any("<" in side for side in sides), "<<" in sides, reach)


def _overlap(word: Reading, cue: Reading) -> bool:
    return word.start < cue.end and cue.start < word.end
