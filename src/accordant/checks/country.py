"""Whether a passage names a country.

"Niger" is in "Nigeria", "MA" in MARCH, and neither states the country; «للمغرب», «المغربية-الباكستانية» and "marocains" do, and hold the code's name
nowhere. "Rabat" is where a government sits, not a statement that Morocco signed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from accordant.checks.country_elsewhere import bare_name, listed_elsewhere, script_of
from accordant.checks.country_names import ELSEWHERE, Naming, codes, foreign_names, listed, names
from accordant.checks.country_places import beside_a_name, is_a_city, is_a_verb, is_in_a_state, is_of_birth
from accordant.checks.country_readings import gives_way, is_a_day, is_a_tongue, is_money, may_be_a_person, shared, within_katakana
from accordant.checks.words import Match, Node, match, once, reading_languages, script, span_of, tokens_of
from accordant.findings import Finding, Span, contradicted, supported, unverifiable
from accordant.languages import detect

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

_CODE = re.compile(r"(?<![A-Za-z\d_\u00c0-\u024f.-])[A-Z]{2}(?![A-Za-z\d_\u00c0-\u024f-]|\.\w)")
_PLACE = re.compile(r"[a-z], ?$")  # "Boston, MA" is in Massachusetts
_WORDS_TOO = frozenset(["AI", "AM", "AS", "AT", "BE", "BY", "CD", "CV", "DO", "GO", "HE", "ID", "IN", "IS", "IT", "LA", "MD", "ME", "MS", "MY", "NO", "OF", "ON", "OR", "PA", "PM", "PR", "SO", "TO", "TV", "US", "VC", "VI", "WE", "IF", "MP"])


class Mention(NamedTuple):
    """A word of the passage that stands for a country: its codes, whether as a name or by a capital, its characters in the folded text."""

    codes: frozenset[str]
    kind: str
    start: int
    end: int


def country(value: Any, passage: Passage) -> Finding:
    """Whether the passage names the country `value`, an ISO 3166-1 alpha-2 code (XK: Kosovo)."""
    if not isinstance(value, str) or value.strip().upper() not in codes():
        return contradicted(f"malformed: {value!r} is no ISO 3166-1 alpha-2 code")
    code = value.strip().upper()
    found = once(passage, "countries", lambda: _mentions(passage))
    named = [each for each in found if each.kind == "name"]
    certain = [each for each in named if each.codes == {code}]
    if certain:
        return supported(*(_span(passage, each) for each in certain))
    printed = [Span(*hit.span(), hit.group()) for hit in _CODE.finditer(passage.text) if hit.group() == code and not _PLACE.search(passage.text, 0, hit.start())]
    if printed and not re.fullmatch(rf"\W*{code}\W*", passage.text):
        printed = [hit for hit in printed if not beside_a_name(passage.text, hit.start, hit.end)]
    if printed and _states_code(code, passage):
        return supported(*printed)
    for each in named:
        if code in each.codes:
            others = ", ".join(sorted(each.codes - {code, ELSEWHERE})) or "no country"
            return unverifiable(f"«{_text(passage, each)}» can stand for {code} and for {others}", _span(passage, each))
    seat = next((each for each in found if code in each.codes), None)
    if seat is not None:
        return unverifiable(f"«{_text(passage, seat)}» is a seat of government, not the name of {code}", _span(passage, seat))
    read = [each for each in named if ELSEWHERE not in each.codes] or [each for each in found if each.kind == "capital"]
    if read:
        said = ", ".join(dict.fromkeys(f"«{_text(passage, each)}» ({' or '.join(sorted(each.codes))})" for each in read[:4]))
        return contradicted(f"{code} is not what {said} names", *(_span(passage, each) for each in read[:4]))
    return unverifiable("it names no country that is known here")


def countries_named(passage: Passage) -> list[Mention]:
    """The words of the passage that stand for countries, in its order."""
    return once(passage, "countries", lambda: _mentions(passage))


def _mentions(passage: Passage) -> list[Mention]:
    languages = reading_languages(passage)
    found = _read(passage, names(languages), languages)
    if not found and languages and languages[0] != "en" and any(script(char) == "Latin" for char in passage.folded.text):
        found = _read(passage, foreign_names(languages[:1]), ())
    if not found and not passage.language and detect(passage.context) is None:
        found = _read_elsewhere(passage)
    return found


def _read_elsewhere(passage: Passage) -> list[Mention]:
    """What the passage names in languages that a text is not taken for without saying so; a form that they differ on stands for all they say."""
    found: list[Mention] = []
    for language in listed_elsewhere(script_of(passage.folded.text)):
        found += _read(passage, names((language,)), (language,))
    named = [each for each in found if each.kind == "name"]
    if not named and (bare := bare_name(passage.text)):
        return [Mention(bare, "name", 0, len(passage.folded.text))]
    out = []
    for each in named:
        beside = [other for other in named if other.start < each.end and each.start < other.end]
        longest = max(other.end - other.start for other in beside)
        if each.end - each.start == longest:
            out.append(each._replace(codes=frozenset().union(*(other.codes for other in beside if other.end - other.start == longest))))
    return list(dict.fromkeys(out))


def _read(passage: Passage, root: Node[Naming], languages: tuple[str, ...]) -> list[Mention]:
    tokens = tokens_of(passage)
    prepositions = listed(languages, "before")
    cased = not passage.context.isupper() and not passage.context.islower()
    out: list[Mention] = []
    at = ended = 0
    strangers = root.strangers.setdefault(languages, set())
    while at < len(tokens):
        if tokens[at].text in strangers:
            at += 1
            continue
        found = match(root, tokens, at, languages)
        naming = _fitting(passage, found, cased=cased) if found else None
        if found is None or naming is None or within_katakana(root, tokens, at, found, joined=at == ended):
            at += 1
            continue
        if gives_way(root, tokens, at, found, languages) or is_a_day(tokens, at, languages):
            at += 1
            continue
        at, first = found.after, at
        ended = at
        if naming.codes == {ELSEWHERE}:
            continue
        naming = shared(passage, naming, found, languages)
        sure = naming.kind == "name" and ELSEWHERE not in naming.codes
        if sure and is_a_city(tokens, first, found, languages):
            naming = naming._replace(kind="capital")
        elif sure and (
            is_in_a_state(passage, tokens, found, languages)
            or is_a_verb(tokens, first, found, languages)
            or is_of_birth(tokens, first, found, languages)
            or may_be_a_person(passage, tokens, first, found, languages)
            or is_a_tongue(passage, first, found, languages)
            or is_money(tokens, first, found, languages)
        ):
            out.append(Mention(naming.codes | {ELSEWHERE}, naming.kind, found.start, found.end))
            continue
        if ELSEWHERE in naming.codes and (len(tokens) == 1 or found.clitic or (first and tokens[first - 1].text in prepositions)):
            naming = naming._replace(codes=naming.codes - {ELSEWHERE})
        out += [Mention(named, naming.kind, found.start, found.end) for named in (naming.codes, *naming.beside)]
    # "the Kingdom of Morocco": the name decides what the general word leaves open
    return [each for i, each in enumerate(out) if len(each.codes) < 5 or not (i + 1 < len(out) and out[i + 1].start - each.end < 9)]


def _fitting(passage: Passage, found: Match[Naming], *, cased: bool) -> Naming | None:
    """What the form stands for, if it is written as such a name is: "Turkey" is a country, "turkey" is none."""
    printed = passage.text[slice(*passage.folded.span(found.start, found.end))]
    lower = cased and printed[0].islower()
    if not cased and printed.islower():  # nothing in small letters says whether "china" is the country
        found = found._replace(found=[naming._replace(codes=naming.codes | {ELSEWHERE}) if naming.capital and naming.kind == "name" else naming for naming in found.found])
    hyphen = passage.folded.text[found.end : found.end + 1] == "-"
    fitting = [naming for naming in found.found if not (naming.capital and lower) and not (naming.acronym and not printed.isupper()) and (hyphen or not naming.hyphen)]
    names_only = [naming for naming in fitting if naming.kind == "name"] or fitting
    if not names_only:
        return None
    if len(names_only) == 1:
        return names_only[0]
    return names_only[0]._replace(codes=frozenset().union(*(naming.codes for naming in names_only)))


def _states_code(code: str, passage: Passage) -> bool:
    """Whether the bare code is meant as one: "(MA)" in running text; never IN, NO or US in a heading of capitals."""
    if re.fullmatch(rf"\W*{code}\W*", passage.text):
        return True
    return code not in _WORDS_TOO and any(char.isalpha() and not char.isupper() for char in passage.text)


def _span(passage: Passage, found: Mention) -> Span:
    return span_of(passage, found.start, found.end)


def _text(passage: Passage, found: Mention) -> str:
    return passage.text[slice(*passage.folded.span(found.start, found.end))]
