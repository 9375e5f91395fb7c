"""Those whom one sentence names together as bound: "between A and B", "A and B signed", "A signed with B", "the A-B agreement".

Two states in one sentence are not two parties: "the agreement between Kenya and Norway, signed in France", "the war between A and B, which C
mediated". Each way of saying who is bound has its own sign, and how sure it is.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accordant.checks.forms import forms
from accordant.lexicons import entries, languages
from accordant.offline.bodies import of_a_body
from accordant.offline.outsiders import outsiders

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.offline.stretch import Named, Stretch

BETWEEN, BETWEEN_AFTER = frozenset({"party between"}), frozenset({"party between after"})
WITH, WITH_AFTER, BY = frozenset({"party with"}), frozenset({"party with after"}), frozenset({"party by"})
PLACE, PLACE_AFTER, APART = frozenset({"party place"}), frozenset({"party place after"}), frozenset({"party apart"})
ACTS_AFTER = frozenset({"party acts after"})
OTHER = frozenset({"party other"})
SURE, LIKELY, POSSIBLE = 3, 2, 1
"""How surely a group is that of the parties: its own words name the instrument; they tell of a signing; it is only who acts."""

_JOINTS = ("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", " - ", "/", "o-")
_NEAR, _FAR, _BESIDE = 70, 160, 25
_VERB_NEAR, _VERB_FIRST, _BEFORE = 90, 400, 6
_OFFICE = 8
_SOON = 12
_OWNER = re.compile(r"['’]s\s+")


@dataclass(frozen=True)
class Group:
    """Some who are named together as bound, and how surely they are; `stretch` is where."""

    members: tuple[Named, ...]
    sure: int
    stretch: Stretch

    @property
    def who(self) -> frozenset[str]:
        return frozenset(key_of(each, self.stretch) for each in self.members)

    @property
    def states(self) -> frozenset[str]:
        return frozenset(each.code for each in self.members if each.code)


def key_of(named: Named, stretch: Stretch) -> str:
    """What tells one party from another: the code of a state, the folded name of a body."""
    return named.code if named.kind == "state" else stretch.text[named.start : named.end]


def groups(stretch: Stretch) -> list[Group]:
    """The groups of a sentence, without those whom it sets against the instrument."""
    if not stretch.named:
        return []
    sure, doubtful = outsiders(stretch)
    found = _groups(stretch, sure | doubtful)
    return found if found or not doubtful else _groups(stretch, sure)


def _groups(stretch: Stretch, without: frozenset[Named]) -> list[Group]:
    found: list[Group] = []
    listed = list(chains(stretch, without))
    for chain in listed:
        sure = between(chain, stretch) or compound(chain, stretch) or subject(chain, stretch) or by(chain, stretch)
        if sure and len({key_of(each, stretch) for each in chain}) > 1:
            found.append(Group(tuple(chain), sure, stretch))
    found += with_another(listed, stretch)
    found.sort(key=lambda group: group.members[0].start)
    return found or acting(stretch, without)


def chains(stretch: Stretch, without: frozenset[Named] = frozenset()) -> Iterator[list[Named]]:
    """Runs of names that only what parts a list stands between."""
    open_ = [each for each in stretch.named if each not in without and not stretch.bracketed(each) and not _possesses(each, stretch)]
    chain: list[Named] = []
    for each in open_:
        if chain:
            gap = stretch.between(chain[-1].end, each.start) if each.start >= chain[-1].end else ","
            pair = gap == "" and each.name is None and chain[-1].name is None and each.code != chain[-1].code
            if not (gap or pair):
                yield chain
                chain = []
        chain.append(each)
    if chain:
        yield chain


def _possesses(named: Named, stretch: Stretch) -> bool:
    """Is it the country of a company: "the Turkish firm Baykar", "Vietnam's VinFast"?"""
    if named.kind != "state":
        return False
    if stretch.language and of_a_body(named.start, named.end, stretch.text, stretch.language):
        return True
    behind = stretch.printed(named.end, min(len(stretch.text), named.end + 12))
    owner = _OWNER.match(behind)
    if owner is None and not stretch.printed(named.start, named.end).endswith(("'s", "’s")):
        return False
    after = behind[owner.end() :] if owner else behind.lstrip()
    if not after[:1].isupper():
        return False
    at = named.end + (owner.end() if owner else 1)
    return not _entitled(at, stretch) and (_alone(at, stretch) or not any(at <= each.start <= at + _SOON for each in stretch.words))


def _entitled(at: int, stretch: Stretch) -> bool:
    """Does a word for an office begin soon behind `at`: "Kenya's Foreign Minister", "the Chilean Acting Under-Secretary"?"""
    return any(at <= each.start <= at + _SOON for each in forms("honorifics", stretch.text, stretch.language).read(stretch.text))


def _alone(at: int, stretch: Stretch) -> bool:
    """Is the name at `at` one word, as no person's is in full: "Germany's Siemens and"?"""
    words = stretch.printed(at, min(len(stretch.text), at + 60)).split()
    return len(words) > 1 and words[0].isalpha() and not words[1][:1].isupper()


def _of_whom(named: Named, stretch: Stretch) -> bool:
    """Is an adjective that of somebody or of a company: "Saudi Aramco", "the Brazilian Estevao"?"""
    behind = stretch.printed(named.end, min(len(stretch.text), named.end + 2))
    return named.name is None and behind[:1] == " " and behind[1:].isupper() and not _entitled(named.end + 1, stretch)


def between(chain: list[Named], stretch: Stretch) -> int:
    """ "the agreement between A and B": sure where the word for an instrument is near, likely where the sentence tells of a signing."""
    start, end = chain[0].start, chain[-1].end
    before = stretch.before(start, BETWEEN)
    after = None if before else stretch.after(end, BETWEEN_AFTER)
    word = before or after
    if word is None:
        return 0
    low, high = min(word.start, start), max(word.end, end)
    if before and any(
        OTHER & set(each.keys) and 0 <= low - each.end <= _NEAR // 2 and not stretch.parted(each.end, low) for each in stretch.words
    ):
        return 0
    if any(
        APART & set(each.keys) and (0 <= low - each.end <= _BESIDE or (after and 0 <= each.start - high <= _BESIDE))
        for each in stretch.words
    ):
        return 0
    if any(0 <= low - each.end <= _NEAR and not stretch.parted(each.end, low) for each in stretch.kinds):
        return SURE
    if any(0 <= each.start - high <= (_FAR if after else _NEAR) and not stretch.parted(high, each.start) for each in stretch.kinds):
        return SURE
    return LIKELY if stretch.verbs else 0


def compound(chain: list[Named], stretch: Stretch) -> int:
    """ "the Moroccan-Pakistani agreement", "India-UK trade deal"."""
    if not joined(chain, stretch):
        return 0
    first, second = chain
    beside = any(0 <= first.start - each.end <= _BESIDE or 0 <= each.start - second.end <= _BESIDE for each in stretch.kinds)
    return LIKELY if beside else 0


def joined(chain: list[Named], stretch: Stretch) -> bool:
    """Are two written as one word, or as two adjectives in a row: "franco-marocain", 中美, «المغربية الباكستانية»?"""
    if len(chain) != 2:
        return False
    first, second = chain
    if first.start == second.start or first.code == second.code:
        return first.code != second.code
    gap = stretch.text[first.end : second.start]
    return gap in _JOINTS or (gap == " " and first.name is None and second.name is None)


def subject(chain: list[Named], stretch: Stretch) -> int:
    """ "A and B signed", «وقّعت أ و ب»."""
    start, end = chain[0].start, chain[-1].end
    if at_a_place(chain[0], stretch) or stretch.before(start, WITH):
        return 0
    last = bool(_verb_last(stretch.language))
    at = bisect_left(stretch.verbs, (start, 0))
    for low, high in stretch.verbs[max(0, at - _BEFORE) :]:
        verb_first = 0 <= start - high <= _VERB_FIRST and stretch.between(high, start) is not None
        verb_after = low >= end and (last or low - end <= _VERB_NEAR) and not stretch.parted(end, low)
        if verb_first or verb_after:
            return SURE if stretch.kinds else LIKELY
    return 0


def by(chain: list[Named], stretch: Stretch) -> int:
    """ "signed by A and B"."""
    word = stretch.before(chain[0].start, BY)
    return LIKELY if word and any(0 <= word.start - high <= 1 for _, high in stretch.verbs) else 0


def with_another(listed: list[list[Named]], stretch: Stretch) -> list[Group]:
    """ "A signs an agreement with B": the subject before the verb, and whom it signs with; B alone where no subject is told."""
    for chain in listed:
        before = stretch.before(chain[0].start, WITH)
        after = None if before else stretch.after(chain[-1].end, WITH_AFTER)
        if not before and not after:
            continue
        low, high = (before.start, before.end) if before else (after.start, after.end) if after else (0, 0)
        told = [*((each.start, each.end) for each in stretch.kinds), *stretch.verbs]
        if before and not any(0 <= low - end <= _NEAR and not stretch.parted(end, low) for _, end in told):
            continue
        if after and not any(0 <= start - high <= _FAR and not stretch.parted(high, start) for start, _ in told):
            continue
        if not stretch.verbs:
            continue
        others = [
            some
            for some in listed
            if some is not chain and some[-1].end <= low and not at_a_place(some[0], stretch) and not stretch.parted(some[-1].end, low)
        ]
        subjects = [
            some
            for some in others
            if any(some[-1].end <= start for start, _ in stretch.verbs) or any(end <= some[0].start for _, end in stretch.verbs)
        ]
        subjects = [some for some in subjects if stretch.after(some[-1].end, ACTS_AFTER)] or subjects
        if subjects and len(subjects[0]) > 1 and not any(0 <= low - end <= 1 for _, end in stretch.verbs):
            continue  # "A and B signed an agreement on trade with C"
        members = [*(subjects[0] if subjects else []), *chain]
        if len({key_of(each, stretch) for each in members}) > 1:
            return [Group(tuple(members), SURE if subjects and stretch.kinds else LIKELY, stretch)]
    return []


def acting(stretch: Stretch, without: frozenset[Named]) -> list[Group]:
    """The states of those who sign: "the Chilean under-secretary X and the Peruvian deputy minister Y signed".

    All that stand beside a word for an office; or the only two.
    """
    if not stretch.verbs or not stretch.kinds:
        return []
    told = [each for each in stretch.named if each.kind == "state" and each not in without and not at_a_place(each, stretch) and not _possesses(each, stretch)]
    offices = [
        each for each in forms("honorifics", stretch.text, stretch.language).read(stretch.text) if any("office" in key for key in each.keys)
    ]
    acts = [
        each for each in told if any(0 <= each.start - some.end <= _OFFICE or 0 <= some.start - each.end <= _OFFICE for some in offices)
    ]
    if len({each.code for each in acts}) > 1:
        return [Group(tuple(acts), POSSIBLE, stretch)]
    only_two = len({each.code for each in told}) == 2 and not stretch.parted(told[0].end, told[-1].start)
    if only_two and any(_of_whom(each, stretch) for each in told):
        return []
    return [Group(tuple(told), POSSIBLE, stretch)] if only_two else []


def at_a_place(named: Named, stretch: Stretch) -> bool:
    """Does a word of place stand by the name: "in Chile"?"""
    if stretch.after(named.end, PLACE_AFTER) is not None:
        return True
    return stretch.before(named.start, PLACE) is not None


def _verb_last(language: str | None) -> bool:
    """Whether the language has its verb at the end, as those have whose "between" stands behind the names."""
    codes = (language,) if language in languages() else ()
    return any("party between after" in entries(str(code), "reader") for code in codes)
