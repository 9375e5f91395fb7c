"""Whether a passage states a number.

The 1 in 4821, the 5 in 2.5 and the 12 of "12 million" are not stated; the 2000000 of "two million" is. A day of the month counts nothing.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TYPE_CHECKING, Any

from accordant.checks.dated_numbers import dated
from accordant.checks.myriads import signs
from accordant.checks.number_words import Numeral, atoms, words_under
from accordant.checks.numerals import numerals
from accordant.checks.words import match, once, own_languages, reading_languages, shown, span_of, tokens_of, tree
from accordant.findings import Finding, Span, contradicted, supported, unverifiable

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_LONGEST = 60  # digits
_ROUNDED = 4  # decimal places
_NOT_ALONE = frozenset(("article", "loose"))  # kinds of words that may be no number
_UNREAD_SCALES = ("illion", "illions", "illiard", "illiards")


def parse_number(value: Any) -> Decimal | None:
    """The value as a decimal; None where it is no finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal | str):
        return None
    try:
        number = Decimal(str(value).strip()) if not isinstance(value, str) or value.isascii() else None
    except InvalidOperation:
        return None
    if number is None or not number.is_finite():
        return None
    return number if number.adjusted() < _LONGEST and int(number.as_tuple().exponent) > -_LONGEST else None


def number(value: Any, passage: Passage) -> Finding:
    """Whether the passage states the number `value`, an int, float, Decimal or a numeral in a string."""
    wanted = parse_number(value)
    if wanted is None:
        return contradicted(f"malformed: {value!r} is no number")
    found = once(passage, "countable", lambda: _countable(passage))
    stated = [each for each in found if any(states(wanted, reading, each.kind) for reading in each.values)]
    decided = [each for each in stated if not each.open and each.kind not in _NOT_ALONE and not _unread(passage, each)]
    if decided:
        return supported(*(_span(passage, each) for each in decided))
    for each in found:
        word = _unread(passage, each)
        if word:
            return unverifiable(f"«{word}» after «{_shown(passage, each)}» is no scale word that is known here", _span(passage, each))
    if stated:
        each = stated[0]
        if each.kind == "article":
            return unverifiable(f"«{_shown(passage, each)}» may be the article", _span(passage, each))
        if each.kind == "loose":
            if _unknown(passage) and each.values[0] > 1:
                return unverifiable(f"«{_shown(passage, each)}» is no number in each language that the passage may be in: none is given and it is too short to tell", _span(passage, each))
            return unverifiable(f"«{_shown(passage, each)}» may be part of another word", _span(passage, each))
        both = f"«{_shown(passage, each)}» can be {' or '.join(f'{v:f}' for v in each.values)}"
        return unverifiable(f"{both}: its language is not given, and it is too short to tell" if _unknown(passage) else both, _span(passage, each))
    thousandths = next((each for each in found if each.kind == "permille"), None)
    if thousandths is not None:
        return unverifiable(f"«{_shown(passage, thousandths)}» counts thousandths", _span(passage, thousandths))
    vague = next((each for each in numerals(passage) if each.kind == "vague"), None)
    if vague is not None:
        return unverifiable(f"«{_shown(passage, vague)}» states no number that can be read", _span(passage, vague))
    half_read = next((each for each in found if _goes_on(passage, each)), None) or _neighbour(passage, found)
    if half_read is not None:
        after = tokens_of(passage)[min(half_read.after, len(tokens_of(passage)) - 1)]
        return unverifiable(f"«{shown(passage, half_read.start, after.end)}» goes on in a way that cannot be read", _span(passage, half_read))
    turned = next((each for each in found if _may_be(passage, each, wanted)), None)
    if turned is not None:
        return unverifiable(f"«{_shown(passage, turned)}» can be {wanted:f} or {turned.values[0]:f}", _span(passage, turned))
    of_dates, _ = dated(passage)
    read = [each for each in found if each.kind not in _NOT_ALONE and each.first not in of_dates]
    if not read:
        return unverifiable("it states no number that can be read")
    named = ", ".join(f"«{_shown(passage, each)}»" for each in read[:3])
    return contradicted(f"{wanted:f} is not what {named} states", *(_span(passage, each) for each in read[:3]))


def _unknown(passage: Passage) -> bool:
    """Whether the passage may be in several languages: none is given, and its words do not tell."""
    return not passage.language and len(own_languages(passage)) > 1


def states(wanted: Decimal, reading: Decimal, kind: str = "cardinal") -> bool:
    """Whether a reading is the number wanted; 12 % also states 0.12, and two thirds 0.67."""
    if (wanted == reading and kind != "permille") or (kind == "percent" and wanted * 100 == reading) or (kind == "permille" and wanted * 1000 == reading):
        return True
    places = -int(wanted.as_tuple().exponent)
    if kind != "fraction" or places < 2 or -int(reading.as_tuple().exponent) <= _ROUNDED:  # a fraction that ends is not rounded
        return False
    return round(reading, places) == wanted


def _countable(passage: Passage) -> list[Numeral]:
    """The numerals that may count something: no days of a date, no ordinals unless alone, no clock times."""
    tokens = tokens_of(passage)
    candidates = numerals(passage)
    if not candidates:
        return []
    named, years = dated(passage)
    out = []
    for each in candidates:
        if each.kind == "vague" or (each.kind == "ordinal" and each.after - each.first < len(tokens)):
            continue
        following = tokens[each.after].text if each.after < len(tokens) else ""
        clock = following == ":" and each.after + 1 < len(tokens) and tokens[each.after + 1].text.isdecimal()
        if clock or (each.first in named and not (each.start in years and each.values[0] >= 1000)):
            continue
        out.append(each)
    return out


def _unread(passage: Passage, each: Numeral) -> str:
    """The word after a number that looks like a scale and is not known; in a language without a number list, any such word."""
    tokens = tokens_of(passage)
    if each.after >= len(tokens) or each.kind not in {"cardinal", "fraction"}:
        return ""
    if abs(each.values[0]) != each.base or not (languages := reading_languages(passage)):
        return ""
    word = tokens[each.after]
    attached = word.start == each.end and (len(word.text) == 1 or word.text.startswith("e")) and word.text.isalpha() and word.text.isascii()
    return shown(passage, word.start, word.end) if attached or word.text.endswith(_scale_endings(languages)) else ""


@cache
def _scale_endings(languages: tuple[str, ...]) -> tuple[str, ...]:
    return (*_UNREAD_SCALES, *sorted(words_under("scale ending", languages)))


def _neighbour(passage: Passage, found: list[Numeral]) -> Numeral | None:
    """A number that a smaller one follows with nothing, "and" or a point between: «vingt et trois et demi» may be one number or two."""
    tokens, languages = tokens_of(passage), reading_languages(passage)
    for i in range(1, len(found)):
        before, after = found[i - 1], found[i]
        gap = tokens[before.after : after.first]
        if len(gap) > 1 or (before.digits and after.digits) or {before.kind, after.kind} - {"cardinal", "fraction", "loose"}:
            continue
        word = atoms(languages).children.get(gap[0].text) if gap else None
        linked = not gap or (word is not None and any(atom.kind in {"and", "point"} for atom in word.found)) or (gap[0].text in "-/" and after.kind == "fraction")
        first, second = abs(before.values[0]), abs(after.values[0])
        if linked and (after.kind == "fraction" or second != int(second) or first != int(first) or (first and first % 10 ** len(f"{int(second)}") == 0)):
            return before
    return None


def _may_be(passage: Passage, each: Numeral, wanted: Decimal) -> bool:
    """Whether the number may also be the one wanted: "- 5" after a space may be a list's dash, «خمس» is five and a fifth."""
    tokens = tokens_of(passage)
    if wanted in {-value for value in each.values}:
        return each.first > 0 and tokens[each.first - 1].text == "-" and (each.first == 1 or tokens[each.first - 2].end < tokens[each.first - 1].start)
    alone = each.after == each.first + 1 and tokens[each.first].text in words_under("like a share", reading_languages(passage))
    return alone and each.values[0] != 0 and wanted * each.values[0] == 1


def _goes_on(passage: Passage, each: Numeral) -> bool:
    """Whether a number is followed by a word that would make it another: "one over", "five hundredths"."""
    tokens, languages = tokens_of(passage), reading_languages(passage)
    if each.after >= len(tokens):
        return False
    known, following = signs(languages), tokens[each.after].text
    start = tokens[each.after].start
    if following == "/" or (known is not None and passage.folded.text[start : start + 4].replace(" ", "").startswith(tuple(known.over))):
        return True
    word = match(atoms(languages), tokens, each.after, languages)
    per = match(tree("numbers", languages), tokens, each.after, languages)
    return bool(word and any(atom.kind in {"over", "ordinal", "point", "fraction"} for atom in word.found)) or bool(per and "per" in per.found)


def _span(passage: Passage, found: Numeral) -> Span:
    return span_of(passage, found.start, found.end)


def _shown(passage: Passage, found: Numeral) -> str:
    return shown(passage, found.start, found.end)
