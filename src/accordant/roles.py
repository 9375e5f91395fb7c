"""What a sentence says that a name does: signs, attends, is covered, is a party.

A true name in the wrong list is a false record: the general «بحضور» whom it was signed becomes a signatory, last year's exercise an area of
the new agreement, the mediator a party. The shortest quote leaves the deciding word out, so it is read in the sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from accordant.checks.boundaries import folded as folded_form
from accordant.checks.forms import forms, tokens, unaccented
from accordant.findings import Finding, Span, contradicted, supported, unverifiable
from accordant.folding import Folded, fold
from accordant.lexicons import entries, languages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

OWN = {"signs": {"signs"}, "attends": {"attends"}, "covers": {"covers"}, "party": {"party", "signs", "represented"}}
RIVALS = {
    "signs": {"attends", "represented", "patron", "host", "refused"},
    "attends": {"signs", "patron", "represented"},
    "covers": {"past", "excluded"},
    "party": {"host", "venue", "patron", "refused", "attends"},
}
SAYS = {
    "signs": "signs", "attends": "attends", "covers": "is covered", "party": "is a party", "represented": "is signed for",
    "patron": "leads it or commissions it", "host": "hosts or mediates", "past": "belongs to the past", "excluded": "is left out",
    "venue": "is where it took place", "refused": "does not sign or is no party",
}  # fmt: skip
_END = re.compile(r"[;!?]|(?<=\w{5})\.(?=\s)")
_COMMA_COSTS = 12
_RIGHT_AFTER = 4
_RIGHT_BEFORE = 2
_SEVERAL = 3
_TOO_CLOSE = 6


class Cue(NamedTuple):
    """A cue at `start:end` of the folded sentence: the role it gives, and which names it governs (`>`, `<`, `<>`, `=`, `==`).

    `=` governs a name within a few words; `==` only the very next word, and asks for no word of signing before it.
    Some sides are for languages whose verb stands last: `<=` governs only a name right before it, `<'` only one that it is written onto
    after an apostrophe, `<|` the names back to the word that closes the subject («ने», a comma in Turkish), `>|` those after it up to
    such a word («را»), whatever verb follows. None is a cue that governs nothing and tells that something was signed.
    A side that ends with `~` is a verb's that may stand last, behind names that other cues govern.
    """

    start: int
    end: int
    role: str
    side: str


class Beside(NamedTuple):
    """What else is known of a sentence: the characters that a name and its office take up together, and where countries are named."""

    reach: tuple[int, int] | None = None
    countries: Callable[[], Iterable[tuple[int, int]]] = tuple
    """Ranges of the folded sentence; asked only where a word of representing stands beside the name."""


ALONE = Beside()


def role(
    expected: str, context: str, start: int, end: int, language: str | None, folded: Folded | None = None, beside: Beside = ALONE
) -> Finding:
    """Whether the sentence `context` gives the name at `start:end` the role `expected` (signs, attends, covers, party).

    Supported where the nearest cue that governs the name is the role's own, contradicted where it is a rival's, else unverifiable.
    The span is the cue, in characters of `context`. `folded` is the fold of `context`, where the caller has it.
    """
    folded = fold(context) if folded is None else folded
    first, last = beside.reach or (start, end)
    low, high = bisect_left(folded.offsets, first), bisect_left(folded.offsets, last)
    text, printed = folded.text, context[start:end].strip()
    governing = _governing(expected, text, low, high, language)
    if governing and governing[0][1].role == "represented" and "represented" in RIVALS[expected]:
        for_whom = [cue for _, cue in governing if cue.role == "represented" and _for_another(text, cue, low, high, beside.countries())]
        if for_whom:
            governing = _governing(expected, text, low, high, language, frozenset(for_whom))
    if not governing:
        compound = _compound(text, low, high, language) if expected == "party" else None
        if compound:
            return supported(Span(*folded.span(*compound)))
        return unverifiable(f"no word in the sentence says that «{printed[:80]}» {SAYS[expected]}")
    (near, cue), *rest = governing
    if _took_place_between(text, cue, low, language):
        span = Span(*folded.span(cue.start, cue.end))
        return unverifiable(f"«{context[span.start : span.end]}» may speak of others than «{printed[:80]}»", span)
    if cue.role in OWN[expected] and (other := _in_a_list(expected, text, low, high, cue, language)):
        said = f"«{context[slice(*folded.span(cue.start, cue.end))]}» and «{_written(folded, other, context)}»"
        return unverifiable(f"{said} may both speak of «{printed[:80]}»", Span(*folded.span(other.start, other.end)))
    span = Span(*folded.span(cue.start, cue.end))
    for far, other in rest:
        if (other.role in OWN[expected]) != (cue.role in OWN[expected]) and far - near < _TOO_CLOSE:
            said = f"«{context[span.start : span.end]}» and «{_written(folded, other, context)}»"
            return unverifiable(f"{said} both stand beside «{printed[:80]}»", span)
    if cue.role in OWN[expected]:
        return supported(span)
    word = context[span.start : span.end]
    return contradicted(f"«{word}» says that «{printed[:80]}» {SAYS[cue.role]}, not that it {SAYS[expected]}", span)


def _for_another(text: str, cue: Cue, low: int, high: int, countries: Iterable[tuple[int, int]]) -> bool:
    """Is whom a word of representing («im Namen der», «adına») speaks of said before the name: a country, or what a colon closes?"""
    first, last = (cue.end, low) if cue.end <= low else (high, cue.start)
    return (cue.end <= low and ":" in text[first:last]) or any(first <= start and end <= last for start, end in countries)


def _took_place_between(text: str, cue: Cue, low: int, language: str | None) -> bool:
    """Does one who looks on look on a signing, which is said to be between others, the name among them: "X watched the signing between A and B"?"""
    if cue.role != "attends" or cue.end > low:
        return False
    later = [other for other in _cues(text, language) if cue.end <= other.start and other.end <= low]
    signing = next((other.end for other in later if other.role == "signs"), low)
    return any(other.role == "party" and ">" in other.side and other.start >= signing for other in later)


def roles_told(text: str, language: str | None) -> frozenset[str]:
    """The roles that a folded sentence has cues of, whoever they are of: "signs", "past", "attends", ..."""
    return frozenset(cue.role for cue in _cues(text, language))


def addressed_to_model(text: str, folded: Folded | None = None) -> Span | None:
    """Where a text addresses a model ("ignore previous instructions"), or None. `folded` is the fold of `text`, where the caller has it."""
    folded = fold(text) if folded is None else folded
    for reading in forms("addressing_model", folded.text, None).read(folded.text):
        return Span(*folded.span(reading.start, reading.end))
    return None


@lru_cache(maxsize=512)
def _cues(text: str, language: str | None) -> tuple[Cue, ...]:
    """The cues of a folded sentence; `by` takes up the cue of signing before it, `?>` and `?<` one anywhere."""
    found: list[Cue] = []
    readings = forms("roles", text, language).read(text)
    signed = any(key.startswith("signs") and "?" not in key for reading in readings for key in reading.keys)
    for reading in readings:
        for key in reading.keys:
            role_, _, side = key.partition(" ")
            if side == "?":
                if any(cue.role == "signs" for cue in found):
                    found.append(Cue(reading.start, reading.end, role_, ">"))
            elif side.startswith("?"):
                if signed:
                    found.append(Cue(reading.start, reading.end, role_, side[1:]))
            else:
                found.append(Cue(reading.start, reading.end, role_, side))
    suffixes = _suffixes(language)
    if suffixes:
        for token in tokens(text):
            found.extend(
                Cue(token.end - len(form), token.end, role_, "<==") for form, role_ in suffixes if token.word.endswith(form) and token.word != form
            )
        found.sort()
    return tuple(found)


@cache
def _suffixes(language: str | None) -> tuple[tuple[str, str], ...]:
    """Listed endings of words that give what stands before them on the same word a role (스위스에서 is where it took place)."""
    codes = languages() if language is None else (language,) if language in languages() else ()
    keys = (("suffix " + role_, role_, code) for code in codes for role_ in SAYS)
    return tuple((form, role_) for key, role_, code in keys for form in entries(code, "roles").get(key, ()))


@lru_cache(maxsize=512)
def _ends(text: str) -> tuple[int, ...]:
    return tuple(match.start() for match in _END.finditer(text))


def _governing(expected: str, text: str, low: int, high: int, language: str | None, without: frozenset[Cue] = frozenset()) -> list[tuple[int, Cue]]:
    """The relevant cues that govern the name, the nearest first: at most one before it and one after it."""
    relevant = OWN[expected] | RIVALS[expected]
    cues = [cue for cue in _cues(text, language) if cue not in without]
    signed = any(cue.role == "signs" and cue.end <= low for cue in cues)
    signs = any(cue.role == "signs" for cue in cues)
    before: tuple[int, Cue] | None = None
    after: tuple[int, Cue] | None = None
    for cue in cues:
        anywhere = cue.side == "==" or "<" in cue.side  # a verb of signing may follow
        where = cue._replace(role="venue") if cue.role == "where" and (signs if anywhere else signed) else cue
        if where.role not in relevant or _parted(text, cue, low, high):
            continue
        if cue.end <= low and _reaches_on(text[cue.end : low], cue.side, language):
            before = _cost(text[cue.end : low]), where
        elif cue.start >= high and after is None and _reaches_back(text[high : cue.start], cue.side, language):
            after = _cost(text[high : cue.start]), where
    between = text[before[1].end : low] if before else ""
    closed = after is not None and "," in text[high : after[1].start]
    if before and after and after[1].side.endswith("~") and _right_after(between):
        if after[0] > 1 or len(tokens(between)) < _SEVERAL:
            return [before]  # "im Beisein von X unterzeichnet"
        return sorted([(after[0], before[1]), after])  # "В присутствии президента Путина министр Шойгу подписал"
    if before is not None and before[1].side == ">|":
        return sorted([(after[0], before[1]), after]) if after and "," in between else [before]
    if before and after and before[1].role == "attends" and after[1].role in OWN[expected] - {"attends"} and _right_after(between) and not closed:
        return sorted([(after[0], before[1]), after])  # «بحضور الملك عبدالله وقع»
    return sorted(found for found in (before, after) if found)


def _in_a_list(expected: str, text: str, low: int, high: int, governing: Cue, language: str | None) -> Cue | None:
    """A rival's cue that may govern a list whose first names, before commas, these are: "Erdoğan, Şerif, Tamim ve Aliyev huzurunda".

    Where a comma closes the subject, one parts it from such names; more, or one on either side of the name, are those of a list.
    """
    if "," not in _stops(language) or governing.start < high:
        return None
    opened = max((end for end in _ends(text) if end < low), default=0)
    for cue in _cues(text, language):
        if cue.side != "<|" or cue.role not in RIVALS[expected] or not high <= cue.start < governing.start or _parted(text, cue, low, high):
            continue
        between = text[high : cue.start]
        commas = between.count(",")
        others = any(token.word in _stops(language) for token in tokens(between))
        if commas and commas + ("," in text[opened:low]) > 1 and not others:
            return cue
    return None


def _parted(text: str, cue: Cue, low: int, high: int) -> bool:
    """Does a clause end between the cue and the name?"""
    first, last = (cue.end, low) if cue.end <= low else (high, cue.start)
    ends = _ends(text)
    return bisect_left(ends, first) != bisect_right(ends, last - 1) if last > first else False


def _cost(between: str) -> int:
    return len(between) + _COMMA_COSTS * between.count(",")


def _right_after(between: str) -> bool:
    return "," not in between and len(tokens(between)) <= _RIGHT_AFTER


def _reaches_on(between: str, side: str, language: str | None) -> bool:
    if side == "=":
        return _right_after(between)
    if side == "==":
        return between == " "
    return ">" in side and (side != ">|" or not _stopped(between, language))


def _reaches_back(between: str, side: str, language: str | None) -> bool:
    if side == "<'":
        return between == "'"
    if side == "<==":
        return not between
    if side == "<=":
        return "," not in between and len(tokens(between)) <= _RIGHT_BEFORE and not _stopped(between, language)
    return "<" in side and (side != "<|" or not _stopped(between, language))


def _stopped(between: str, language: str | None) -> bool:
    """Does a word that closes the subject stand between a name and a cue?"""
    stops, endings = _stops(language), _stop_endings(language)
    return ("," in stops and "," in between) or any(token.word in stops or token.word.endswith(endings) for token in tokens(between))


@cache
def _stop_endings(language: str | None) -> tuple[str, ...]:
    """The listed ends of words that close the subject of a sentence (장관은)."""
    codes = (language,) if language in languages() else languages()
    return tuple(form for code in codes for form in entries(str(code), "roles").get("suffix stop", ()))


@cache
def _stops(language: str | None) -> frozenset[str]:
    """The listed words and marks that close the subject of a sentence."""
    codes = (language,) if language in languages() else languages()
    return frozenset(unaccented(folded_form(form)) for code in codes for form in entries(code, "roles").get("stop", ()))


def _compound(text: str, low: int, high: int, language: str | None) -> tuple[int, int] | None:
    """The noun of a compound that the name is part of: «العلاقات المغربية الباكستانية», "the Moroccan-Pakistani agreement"."""
    readings = forms("roles", text, language).read(text)
    places = [reading.start for reading in readings if any(key.startswith("where") for key in reading.keys)]
    for reading in readings:
        side = next((key.removeprefix("compound").strip() for key in reading.keys if key.startswith("compound")), None)
        if side is None or (side == "<" and reading.start < high) or (side == ">" and reading.end > low):
            continue
        if any(min(reading.end, high) <= place < max(reading.start, low) for place in places):
            continue  # "the agreement in Cairo"
        between = text[reading.end : low] if reading.end <= low else text[high : reading.start] if reading.start >= high else ","
        if not set(between) & set(",;:.") and len(tokens(between)) <= 2:
            return reading.start, reading.end
    return None


def _written(folded: Folded, cue: Cue, context: str) -> str:
    start, end = folded.span(cue.start, cue.end)
    return context[start:end]
