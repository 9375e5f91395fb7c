"""The model's own words, held to bring in nothing that their passages lack.

No rule can tell whether "closer ties" is what a communiqué means. But a summary that names a minister the passage does not, a sum it does not
state, or a signing that it says was postponed, is false whatever its wording; and nothing else in the record would show it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from accordant.checks.boundaries import occurrences
from accordant.checks.forms import forms
from accordant.checks.paraphrase_names import absent_names
from accordant.checks.passage import Passage
from accordant.checks.statuses import statuses
from accordant.checks.verbatim import malformed, shown
from accordant.findings import Finding, Span, contradicted, unverifiable
from accordant.languages import detect

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from accordant.checks.date_mentions import Mention
    from accordant.checks.edtf import Partial
    from accordant.checks.number_words import Numeral

CLEAN = "a paraphrase: no rule decides its wording"
_DONE = frozenset({"signed", "ratified", "in_force", "initialled", "adopted", "approved"})
_NOT_DONE = frozenset({"planned", "postponed", "denied", "cancelled", "suspended", "rejected", "under_negotiation"})


def paraphrase(value: Any, passage: Passage) -> Finding:
    """Contradicted where the value names what its passage lacks; else unverifiable: no rule decides its wording."""
    return paraphrase_of(value, [passage])


def paraphrase_of(value: Any, passages: Sequence[Passage]) -> Finding:
    """As `paraphrase`, over all the passages of one object together; spans count from the first passage."""
    if not isinstance(value, str) or not any(char.isalpha() for char in value):
        return malformed(value, "a text")
    own = _own(value, passages[0].marker.get("language"))
    for lacking in (_countries, _dates, _numbers, _lengths, _sums, _names, _done):
        said = next(lacking(own, passages), None)
        if said is not None:
            return contradicted(said)
    return unverifiable(CLEAN, *([Span(0, len(passages[0].text))] if passages[0].text else []))


@lru_cache(maxsize=256)
def _own(value: str, language: str | None) -> Passage:
    return Passage(value, language=detect(value) or language)


def _texts(passages: Sequence[Passage]) -> str:
    return " and ".join(shown(passage.text) for passage in passages[:2])


def _countries(own: Passage, passages: Sequence[Passage]) -> Iterator[str]:
    """Countries of the value that no passage names, or speaks of as one of the two sides."""
    from accordant.checks.country import countries_named, country

    for mention in countries_named(own):
        if mention.kind != "name" or len(mention.codes) != 1:
            continue
        code = next(iter(mention.codes))
        found = [country(code, passage) for passage in passages]
        if any(one.verdict == "supported" or (one.verdict == "unverifiable" and one.spans) for one in found):
            continue
        if any(one.verdict == "contradicted" for one in found) or not any(_speaks_of_a_state(passage) for passage in passages):
            start, end = own.folded.span(mention.start, mention.end)
            yield f"«{own.text[start:end]}» is a country that {_texts(passages)} does not name"


def _speaks_of_a_state(passage: Passage) -> bool:
    text = passage.folded.text
    every = forms("both_parties", text, passage.language).read(text)
    return bool(every) or any("state" in reading.keys for reading in forms("party_kinds", text, passage.language).read(text))


def _dates(own: Passage, passages: Sequence[Passage]) -> Iterator[str]:
    """Dates of the value that agree with no date of the passages; a weekday or "yesterday" leaves them open."""
    from accordant.checks.dates import dates

    told = [date for date in dates(own) if date.kind == "date" and not date.open]
    if not told:
        return
    theirs = [date for passage in passages for date in dates(passage)]
    if any(date.kind in {"weekday", "relative", "short"} or date.open for date in theirs):
        return
    days = [reading for date in theirs for reading in (*date.readings, *date.rare)]
    for date in told:
        if any(_agree(mine, day) for mine in date.readings for day in days) or _is_a_month_told(date, passages):
            continue
        start, end = own.folded.span(date.start, date.end)
        yield f"«{own.text[start:end]}» is a date that {_texts(passages)} does not state"


def _is_a_month_told(date: Mention, passages: Sequence[Passage]) -> bool:
    """Is the date no more than a month, whose name a passage holds: "im Mai", "a maggio"?"""
    months = {str(reading.month) for reading in date.readings if reading.year is None and reading.day is None}
    told = [word for passage in passages for word in forms("months", passage.folded.text, passage.language).read(passage.folded.text)]
    return any(months & set(word.keys) for word in told)


def _agree(mine: Partial, theirs: Partial) -> bool:
    return all(one is None or other is None or one == other for one, other in zip(mine, theirs, strict=True))


def _numbers(own: Passage, passages: Sequence[Passage]) -> Iterator[str]:
    """Numbers and dates of the value that no passage states; small ones in words only beside a unit, a currency or a date."""
    from accordant.checks.dates import dates
    from accordant.checks.durations import durations
    from accordant.checks.numerals import numerals

    spans = [(duration.start, duration.end) for duration in durations(own)]
    days = [(date.start, date.end) for date in dates(own) if date.kind == "date"]
    told = [numeral for numeral in numerals(own) if _tells(numeral, beside=any(start <= numeral.start < end for start, end in (*spans, *days)))]
    if not told:
        return
    said = {value for passage in passages for numeral in numerals(passage) for value in numeral.values}
    lengths = {length for passage in passages for duration in durations(passage) for length in duration.amounts}
    stated = [duration for duration in durations(own) if lengths & set(duration.amounts)]
    for numeral in told:
        written = own.folded.text[numeral.start : numeral.end]
        within = any(duration.start <= numeral.start < duration.end for duration in stated)
        if within or said & set(numeral.values) or any(list(occurrences(written, passage.folded.text)) for passage in passages):
            continue
        start, end = own.folded.span(numeral.start, numeral.end)
        yield f"«{own.text[start:end]}» is a number that {_texts(passages)} does not state"


def _lengths(own: Passage, passages: Sequence[Passage]) -> Iterator[str]:
    """Lengths of time of the value whose number the passages state only of something else: of a day, "4 March", where three years are agreed."""
    from accordant.checks.durations import durations

    theirs = [duration for passage in passages for duration in durations(passage)]
    stated = {length for duration in theirs for length in duration.amounts}
    if all(duration.open for duration in theirs):
        return
    for duration in durations(own):
        if not duration.open and duration.amounts and not stated & set(duration.amounts):
            start, end = own.folded.span(duration.start, duration.end)
            yield f"«{own.text[start:end]}» is a length of time that {_texts(passages)} does not state"


def _sums(own: Passage, passages: Sequence[Passage]) -> Iterator[str]:
    """Sums of money of the value that the passages, which state sums, do not state: other numbers, or another currency."""
    from accordant.checks.amounts import amounts

    theirs = [amount for passage in passages for amount in amounts(passage)]
    paid = [amount for amount in theirs if amount.currencies]
    if not paid or any(amount.open for amount in theirs):
        return
    for amount in amounts(own):
        if not amount.currencies or amount.open:
            continue
        alike = [other for other in theirs if set(other.values) & set(amount.values)]
        if not any(not other.currencies or other.currencies & amount.currencies for other in alike):
            start, end = own.folded.span(amount.start, amount.end)
            yield f"«{own.text[start:end]}» is a sum that {_texts(passages)} does not state"


def _tells(numeral: Numeral, *, beside: bool) -> bool:
    """Does a numeral of the value tell a number? `beside`: it stands in a duration or a date."""
    if numeral.open or numeral.kind in {"article", "vague"}:
        return False
    return numeral.digits or beside or (numeral.values[0] > 2 and numeral.kind != "ordinal")


def _names(own: Passage, passages: Sequence[Passage]) -> Iterator[str]:
    for word in absent_names(own, passages):
        yield f"«{word}» is a name that {_texts(passages)} does not bear"


def _done(own: Passage, passages: Sequence[Passage]) -> Iterator[str]:
    """A step told as taken that the passages tell as to come, put off or denied; a denial that no passage makes."""
    told = statuses(own)
    if not told:
        return
    stated = [status for passage in passages for status in statuses(passage)]
    mine = frozenset(code for status in told for code in status.codes)
    theirs = frozenset(code for status in stated for code in status.codes)
    mute = [status for status in stated if status.cue and not status.codes]
    if mine & _DONE and not mine & _NOT_DONE and not theirs & mine and (theirs & _NOT_DONE or (mute and not theirs)):
        otherwise = ", ".join(sorted(theirs & _NOT_DONE)) or f"under «{mute[0].cue}»"
        yield f"{', '.join(sorted(mine & _DONE))} is told as done; {_texts(passages)} tells it as {otherwise}"
    if theirs & _DONE and not theirs & _NOT_DONE and mine & {"denied", "postponed", "cancelled"} and not mine & _DONE:
        yield f"{', '.join(sorted(mine & _NOT_DONE))} is not what {_texts(passages)} tells"
    denied = forms("negations", own.folded.text, own.language).read(own.folded.text)
    unsaid = denied and any(status.cue and not status.codes for status in told)
    if unsaid and theirs & _DONE and not mute and not theirs & _NOT_DONE:
        start, end = own.folded.span(denied[0].start, denied[0].end)
        yield f"«{own.text[start:end]}» denies what {_texts(passages)} states"
