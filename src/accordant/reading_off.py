"""Plain values whose schema is not known, read off their form: a date in words, a country in another language, an identifier without its spaces.

Held word for word, "7 May 2025" is "not written" where the text says 2025-05-07, "Spain" where it says España, and the IBAN of an invoice
because the page prints it in groups of four.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from accordant.checks.country import countries_named
from accordant.checks.country_elsewhere import name_in_any_language
from accordant.checks.country_names import ELSEWHERE, codes
from accordant.checks.currencies import codes as currencies
from accordant.checks.dates import dates
from accordant.checks.forms import scripts
from accordant.checks.numerals import numerals
from accordant.checks.passage import Passage
from accordant.findings import Finding, Span, unverifiable
from accordant.folding import bare, folded_text
from accordant.languages import detect

if TYPE_CHECKING:
    from accordant.checks.number_words import Numeral
    from accordant.searching import Search

_SHORT = 3
_LONGEST_READ = 60
"""Characters of a value that may be one date, number, country or name."""
_MOST_NAME_WORDS = 5

_FORMS = (
    (re.compile(r"\d{4}-\d\d(-\d\d)?(/\d{4}-\d\d(-\d\d)?)?"), "date"),
    (re.compile(r"\d{4}-\d\d-\d\dT.*"), "date"),
    (re.compile(r"P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T.*)?"), "duration"),
    (re.compile(r"[-+]?(?!0\d)\d+(\.\d+)?"), "number"),
)

_ZERO_FIRST = re.compile(r"\s*0\d")
"""0125 is the number of something, not a hundred and twenty-five."""
_IDENTIFIER = re.compile(r"\(?\+?[A-Z\d]+(?:[ ./()-]{1,2}[A-Z\d]+)*")
_LEAST_CHARACTERS, _LEAST_DIGITS, _LEAST_PLAIN_DIGITS = 8, 4, 10
_GAP = "(?:[ \u00a0\u202f]?[-./()][ \u00a0\u202f]?|[ \u00a0\u202f])"
_NARROW_GAP = "[ \u00a0\u202f-]"


def read_off(value: Any, search: Search) -> tuple[str, Finding]:
    """The kind of check that fits a JSON value whose schema is not known, and its finding.

    The kinds a value may be of are tried in turn, and one that supports it is enough; else the first one speaks, unless a text can be
    read as something that is written otherwise in the document.
    """
    if isinstance(value, str) and not value.strip():
        return "none", unverifiable("an empty text states nothing")
    first: tuple[str, Finding] | None = None
    for kind in kinds_read_off(value):
        finding = search.finding(value, kind)
        if finding.verdict == "supported" and not (kind == "verbatim" and _in_other_case(value, finding)):
            return kind, finding
        first = first or (kind, finding)
    assert first is not None, "every value has a kind"
    if not isinstance(value, str):
        return first
    if not any(map(str.isalnum, value)):
        return first[0], unverifiable(f"«{value:.60}» holds no word and no number")
    if (span := _identifier(value, search.document.text)) is not None:
        return "verbatim", Finding("supported", "", (span,))
    return _written_otherwise(value, search, first[1]) if first[0] == "verbatim" else first


def kinds_read_off(value: Any) -> tuple[str, ...]:
    """The kinds of check for a JSON value whose schema is not known, by its form, the likeliest first; "verbatim" for any text."""
    if isinstance(value, bool):
        return ("none",)
    if isinstance(value, (int, float)):
        return ("number",)
    if isinstance(value, Mapping):
        return ("money",)
    text = str(value)
    if text in currencies():
        return ("currency", "verbatim")
    kind = "country" if text in codes() else next((kind for form, kind in _FORMS if form.fullmatch(text)), "")
    return (kind, "verbatim") if kind else ("verbatim",)


def _in_other_case(value: str, finding: Finding) -> bool:
    """Whether a short code was found as a small word: IN in "in"."""
    return len(value) <= _SHORT and value.isupper() and not any(span.text == value for span in finding.spans)


def _written_otherwise(value: str, search: Search, literal: Finding) -> tuple[str, Finding]:
    """What the document says of a text that it does not print: as a date, number or country in words, as a name, in another language."""
    read: tuple[str, Finding] | None = None
    if len(value) <= _LONGEST_READ:
        read = _as_another_form(value, search)
        if read is None or read[1].verdict != "supported":
            read = _as_a_name(value, search) or read
    if read is not None and (read[1].verdict == "supported" or literal.verdict == "contradicted"):
        return read
    if literal.verdict != "contradicted":
        return "verbatim", literal
    own, whole = scripts(folded_text(value)), scripts(search.folded)
    if own and not own & whole:
        return "verbatim", unverifiable(f"the document is written in another script than «{value:.60}»")
    language = detect(value)
    if language is not None and search.document.language not in (None, language):
        return "verbatim", unverifiable(f"«{value:.60}» is in another language ({language}) than the document ({search.document.language})")
    return "verbatim", literal


def _as_another_form(value: str, search: Search) -> tuple[str, Finding] | None:
    """The finding for what the whole value says: a date, a number, a country. None where it is none of them."""
    passage = Passage(value.strip(), language=detect(value))
    length = len(passage.folded.text)
    covering = [each for each in dates(passage) if each.start == 0 and each.end == length and each.kind in ("date", "short")]
    if covering and all(day.year is not None for day in covering[0].readings):
        return "date", _one_of(value, [str(day) for day in covering[0].readings], "date", search)
    counted = _whole_number(value, passage, search.document.language)
    if counted and counted[0].kind == "percent" and (plain := search.finding(f"{counted[0].base:f}", "number")).verdict == "supported":
        return "number", unverifiable(f"{counted[0].base:f} is stated, but not that it is a share, as «{value:.60}» says", *plain.spans[:1])
    if counted and counted[0].kind == "cardinal" and length >= _SHORT and not _ZERO_FIRST.match(value):
        return "number", _one_of(value, [f"{number:f}" for number in counted[0].values], "number", search)
    states = name_in_any_language(value) or _a_state(value, (search.document.language or "en", "en"))
    if states and not value.strip()[0].islower():
        return "country", _one_of(value, sorted(states), "country", search)
    return None


def _a_state(value: str, languages: tuple[str, str]) -> frozenset[str]:
    """The one state that a value of several words, or of capitals, names from its first character to its last: USA, "Russian Federation"."""
    if " " not in value.strip() and not value.isupper():
        return frozenset()  # "German" says a language, or what somebody is
    for language in dict.fromkeys(languages):
        passage = Passage(value.strip(), language=language)
        for each in countries_named(passage):
            if each.kind == "name" and each.start == 0 and each.end == len(passage.folded.text) and len(each.codes) == 1 and ELSEWHERE not in each.codes:
                return each.codes
    return frozenset()


def _whole_number(value: str, passage: Passage, language: str | None) -> list[Numeral]:
    """The number that a value is from its first character to its last; in words, of the document's language or English: "once" is no eleven."""
    words = not any(map(str.isdigit, value))
    read = [Passage(passage.context, language=code) for code in dict.fromkeys((language or "en", "en"))] if words and passage.language is None else [passage]
    length = len(passage.folded.text)
    return [each for some in read for each in numerals(some) if each.start == 0 and each.end == length][:1]


def _one_of(value: str, readings: list[str], kind: str, search: Search) -> Finding:
    """The finding of a value that can be any of these: open where only one of several stands in the document."""
    found = [search.finding(reading, kind) for reading in readings]
    stands = next((each for each in found if each.verdict == "supported"), None)
    if stands is None or len(readings) == 1:
        return stands or next((each for each in found if each.verdict == "unverifiable"), found[0])
    return unverifiable(f"«{value:.60}» can be {' or '.join(readings[:4])}", *stands.spans)


def _as_a_name(value: str, search: Search) -> tuple[str, Finding] | None:
    """Support for a name with another ending (Белград, «в Белграде»), without its accents, or in Latin letters beside the document's own.

    In the document's own script its words must stand there in their order, with nothing between them.
    """
    words = value.split()
    if any(char.isdigit() for char in value) or len(words) > _MOST_NAME_WORDS or not all(word[0].isalpha() for word in words):
        return None
    if words[0][0].islower() or words[-1][0].islower():
        return None
    named = search.finding(value, "name")
    if named.verdict == "supported":
        return "name", named
    own, whole = scripts(folded_text(value)), scripts(search.folded)
    if "Latn" not in own or (len(words) == 1 and own & whole):
        return None
    person = search.finding(value, "person")
    if person.verdict == "supported" and (not own & whole or any(_words(_cut(span, search)) == _words(value) for span in person.spans)):
        return "person", person
    return None


def _cut(span: Span, search: Search) -> str:
    return search.document.text[span.start : span.end]


def _words(text: str) -> list[str]:
    """The words of a text without their accents."""
    return re.findall(r"\w+", bare(folded_text(text)))


def _identifier(value: str, text: str) -> Span | None:
    """Where the text prints an account, telephone or register number in groups (DE89 3704 …), or without those of the value.

    All its letters and digits must run on, and it must stand alone: no further group of digits may follow or precede.
    """
    plain = re.sub(r"[^A-Z\d]", "", value)
    digits = sum(map(str.isdigit, plain))
    if len(plain) < _LEAST_CHARACTERS or digits < _LEAST_DIGITS or not _IDENTIFIER.fullmatch(value) or not value.isascii():
        return None
    if any(form.fullmatch(value) for form, kind in _FORMS if kind != "number") or (re.fullmatch(r"[\d./-]+", value) and dates(Passage(value))):
        return None
    prefixed = value.lstrip("(")[0] in "+0"
    if digits == len(plain) and not prefixed and len(plain) < _LEAST_PLAIN_DIGITS:
        return None
    gap = _GAP if digits < len(plain) or prefixed else _NARROW_GAP
    plus = r"(?:\(?\+ ?|(?<![\d+])00 ?)" if "+" in value[:2] else r"(?<![+\d])(?<!\+ )\(?"
    pattern = rf"(?<!\w)(?<!\d[ ./-])(?<![-\d],){plus}{f'{gap}?'.join(plain)}(?!\w)(?![ ./-]+\d)(?![,.]\d)"
    found = re.search(pattern, text)
    return Span(*found.span(), found.group()) if found else None
