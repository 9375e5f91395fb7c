"""The day on which a text speaks, from which "long ago" and "to come" are told.

Where nobody says when it was published, the latest day of its first sentences has to do; but not the day until which the treaty is to last, nor
that of the exercise planned for the summer after next: by these, whatever was signed this morning would be a memory.
"""

from __future__ import annotations

import datetime
import re
from functools import cache, partial
from typing import TYPE_CHECKING

from accordant.checks.boundaries import UNSPACED
from accordant.checks.words import once
from accordant.folding import fold
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from accordant.offline.text import Place, Sentence, Text

_FIRST = 6
_DONE = frozenset({"signed", "initialled"})
_NEVER = re.compile(r"(?!)")


def day_of(text: Text) -> datetime.date | None:
    """The day of its publication, else the latest that its first sentences name of what has been; None where they name none."""
    if text.document.published is not None or not text.sentences:
        return text.document.published
    return once(text.sentences[0].passage, "speaking day", partial(_latest, text))


def _latest(text: Text) -> datetime.date | None:
    named = [
        datetime.date(day.year, day.month or 12, min(day.day or 28, 28))
        for sentence in text.sentences[:_FIRST]
        for place, mention in sentence.dates
        if mention.kind == "date" and mention.readings and (day := mention.readings[0]).year is not None and not _to_come(sentence, place)
    ]
    return max(named, default=None)


def _to_come(sentence: Sentence, place: Place) -> bool:
    """Is it a day up to which something lasts, or on which something is planned: "until 31 December 2035", "will begin on 12 June"?"""
    printed, language = sentence.text.document.text, str(sentence.text.language)
    before, after = fold(printed[sentence.start : place.start]).text, fold(printed[place.end : sentence.end]).text
    if _ends(language).search(before) or _begins(language).match(after):
        return True
    done = [each.end for each in sentence.statuses if each.what in _DONE]
    if not done:
        return bool(_future(language).search(before) or _future(language).search(after))
    last = max((end for end in done if end <= place.start), default=None)
    return last is not None and bool(_future(language).search(fold(printed[last : place.start]).text))


@cache
def _ends(language: str) -> re.Pattern[str]:
    """Words right before a day on which nothing happens: "until"."""
    unspaced = "year unit" in (entries(language, "date_words") if language in languages() else {})
    forms = _forms(language, "not on", "limit", *(["to"] if unspaced else []))  # 至2035年
    return re.compile(rf"(?:{forms})\s*(?:\w+\s+)?$") if forms else _NEVER


@cache
def _begins(language: str) -> re.Pattern[str]:
    """The same behind the day: «تک»."""
    forms = _forms(language, "not on after")
    return re.compile(rf"\s*(?:{forms})") if forms else _NEVER


@cache
def _future(language: str) -> re.Pattern[str]:
    forms = _forms(language, "future")
    return re.compile(forms) if forms else _NEVER


def _forms(language: str, *keys: str) -> str:
    """The forms of some keys of the words of dates, as whole words where the language has spaces."""
    listed = entries(language, "date_words") if language in languages() else {}
    words = sorted({fold(form).text for key in keys for form in listed.get(key, ())}, key=len, reverse=True)
    return "|".join(re.escape(word) if re.search(f"[{UNSPACED}]", word) else rf"(?<!\w){re.escape(word)}(?!\w)" for word in words)
