"""Texts that take a report apart: nothing in them is news of a signing, not even the sentence that only describes the fake picture.

A fact check quotes the claim, says that it is false, and goes on: "In the picture the two ministers sign at a table". Read by itself that last
sentence is a signing with two signatories. So what the headline or the first sentences refute is refuted for the whole text; what a text
denies, rejects or puts off is still told.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.offline.telling import DONE, acts, dateline, is_headline
from accordant.offline.unreal import refuted

if TYPE_CHECKING:
    from accordant.offline.text import Sentence, Text

_EARLY, _OPENING = 4, 4
_HEADLINE_ENDS = 16
_LABELLED = re.compile(r"\s*[:：|\n\]】]|\s[-–—]\s")


def debunked(text: Text) -> bool:
    """Do the first sentences say that what was reported is false: a label, a headline, or a claim that is quoted and refuted?"""
    early = text.sentences[:_EARLY]
    return any(_checked(each) for each in early) or any(_fake(each) for each in early[:1]) or any(_refutes(each) for each in early)


def _checked(sentence: Sentence) -> bool:
    """ "FACT CHECK | A document ..." at the head of a sentence, with the mark behind it."""
    text = sentence.text.document.text
    return any(cue.start - sentence.start <= _OPENING and _LABELLED.match(text, cue.end) for cue in sentence.aside("checked"))


def _fake(sentence: Sentence) -> bool:
    """ "That document is fake": a headline without an instrument that is signed, which ends with the word."""
    if not is_headline(sentence) or any(each.what in DONE for each in sentence.statuses):
        return False
    false = [cue for cue in sentence.aside("false") if sentence.end - cue.end <= _HEADLINE_ENDS]
    return any(report.end <= cue.start for cue in false for report in sentence.aside("report"))


def _refutes(sentence: Sentence) -> bool:
    """Does the sentence hold an act of signing and say that the report of it is false?"""
    begin = dateline(sentence)
    return any(act.status.what in DONE and refuted(act, begin) for act in acts(sentence))
