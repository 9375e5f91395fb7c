"""A code of a published list, held against the words that its passage uses.

A model that reads «مذكرة تفاهم» answers "agreement", "treaty" or "memorandum_of_understanding" as the mood takes it; a substring search finds
"agreement" in "framework agreement". Here a passage is read by listed forms, longest first, and a code stands only where it is what was read.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from accordant.checks.forms import forms
from accordant.checks.statuses import statuses
from accordant.checks.verbatim import malformed, shown
from accordant.codes import LISTS, SEVERAL, TOPICS, broader, codes_of, published
from accordant.findings import Finding, Span, contradicted, supported, unverifiable
from accordant.lexicons import entries

if TYPE_CHECKING:
    from accordant.checks.passage import Passage

TOPICAL = frozenset({"areas", "domains"})
"""Lists whose words are also part of other subjects: "port" in "port facilities for the fleet" does not deny logistics."""

MOST = 0.4
_STATE = frozenset({"state"})
_UNSETTLED = "unsettled"
"""The key of cues that leave open whether it came to it: "allegedly signed", "before signing", "may sign"."""

Said = tuple[int, int, frozenset[str], str, str]  # start and end in the folded passage, codes, the cue over it, the cue's key


def term(value: Any, passage: Passage) -> Finding:
    """What the passage's words say of a code; `passage.marker["codes"]` names the list."""
    codes = passage.marker.get("codes", "")
    if codes not in LISTS:
        return unverifiable(f"no published list of codes is named for {value!r:.60}")
    if not isinstance(value, str) or value not in codes_of(codes):
        return malformed(value, f"a code of the list {codes}")
    said = _said(codes, passage)
    mute = [s for s in said if not s[2]]
    said = [s for s in said if s[2]]
    if not said and mute:
        words, cue = _words(mute[0], passage), mute[0][3]
        if value == "other" or any(each[4] == _UNSETTLED for each in mute):
            return unverifiable(f"{words} stands under «{cue}»: no code says that", _span(passage, mute[0]))
        return contradicted(f"{words} stands under «{cue}», so it does not say {value!r}", _span(passage, mute[0]))
    if not said and codes == "party_kinds":
        return _party_kind(value, passage)
    if not said:
        return unverifiable(f"no word of {shown(passage.text)} is listed for {codes}")
    return _decided(value, codes, said, passage)


def _said(codes: str, passage: Passage) -> list[Said]:
    if codes == "statuses":
        return [(word.start, word.end, word.codes, word.cue or "", word.key) for word in statuses(passage)]
    text = passage.folded.text
    read = forms(TOPICS.get(codes, codes), text, passage.language).read(text)
    known = published(codes)
    if codes == "domains":
        areas = forms("areas", text, passage.language).read(text)
        domains = [(word, tuple(domain for key in word.keys for domain in _domains().get(key, ()))) for word in areas]
        read = sorted([*read, *(word._replace(keys=keys) for word, keys in domains if keys)])
    return [(word.start, word.end, some, "", "") for word in read if (some := frozenset(key for key in word.keys if key in known))]


@cache
def _domains() -> dict[str, tuple[str, ...]]:
    """The domains that the words of each area state."""
    found: dict[str, tuple[str, ...]] = {}
    for domain, areas in entries("codes", "area_domains").items():
        for area in areas:
            found[area] = (*found.get(area, ()), domain)
    return found


def _decided(value: str, codes: str, said: list[Said], passage: Passage) -> Finding:
    """The verdict on a code, of the codes that the passage's words say."""
    stating = [s for s in said if value in s[2]]
    others = [s for s in said if value not in s[2]]
    finer = [s for s in others if any(value in broader(codes, code) for code in s[2])]
    rivals = [s for s in others if s not in finer and not s[2] & broader(codes, value)]
    several = codes in SEVERAL
    if codes == "party_kinds" and stating and value != "state":
        rivals = [s for s in rivals if s[2] != _STATE]  # a ministry of the republic is no republic
    if value == "other":
        return contradicted(f"{_words(said[0], passage)} is {_named(said[0], codes)}, a code of the list", _span(passage, said[0]))
    if finer and not (several and stating):
        less = f"{value!r} is less precise than {_words(finer[0], passage)} ({_named(finer[0], codes)})"
        return unverifiable(less, _span(passage, finer[0]))
    if stating and rivals and not several:
        both = f"{_words(stating[0], passage)} and {_words(rivals[0], passage)} are rivals"
        spans = sorted((_span(passage, stating[0]), _span(passage, rivals[0])), key=lambda span: span.start)
        return unverifiable(f"{both}: nothing decides between {value!r} and {_named(rivals[0], codes)}", *spans)
    if stating:
        return supported(_span(passage, stating[0]))
    if not rivals:
        return unverifiable(f"{_words(others[0], passage)} is broader than {value!r}", _span(passage, others[0]))
    if codes in TOPICAL and sum(s[1] - s[0] for s in rivals) < MOST * len(passage.folded.text):
        part = f"only {_words(rivals[0], passage)} of it is listed, as {_named(rivals[0], codes)}"
        return unverifiable(f"{shown(passage.text)} cannot be read as a whole: {part}")
    under = f" under «{rivals[0][3]}»" if rivals[0][3] else ""
    return contradicted(f"{_words(rivals[0], passage)}{under} says {_named(rivals[0], codes)}, not {value!r}", _span(passage, rivals[0]))


def _party_kind(value: str, passage: Passage) -> Finding:
    """`state` follows from the country that the passage names."""
    from accordant.checks.country import countries_named

    named = [mention for mention in countries_named(passage) if mention.kind == "name"]
    if not named:
        return unverifiable(f"no word of {shown(passage.text)} says what kind of party it is")
    spans = [Span(*passage.folded.span(mention.start, mention.end)) for mention in named]
    if value == "state":
        return supported(*spans)
    return unverifiable(f"{shown(passage.text)} names a country and no {value.replace('_', ' ')}", *spans)


def _span(passage: Passage, said: Said) -> Span:
    return Span(*passage.folded.span(said[0], said[1]))


def _words(said: Said, passage: Passage) -> str:
    start, end = passage.folded.span(said[0], said[1])
    return shown(passage.text[start:end])


def _named(said: Said, codes: str) -> str:
    return " or ".join(repr(code) for code in codes_of(codes) if code in said[2])
