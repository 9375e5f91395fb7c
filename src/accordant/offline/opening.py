"""Who a treaty binds, out of its title and preamble.

A treaty names its parties over many lines, in capitals, with the titles of kings and the names of those who represent them; and it names
twenty other states in what it recalls. What counts is the title's "between" and whoever stands before the first recital.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from accordant.checks.passage import Passage
from accordant.offline.bodies import BODIES
from accordant.offline.framed import between_bodies
from accordant.offline.parties_between import (
    BETWEEN,
    BETWEEN_AFTER,
    LIKELY,
    POSSIBLE,
    SURE,
    Group,
    at_a_place,
    between,
    chains,
    compound,
    key_of,
)
from accordant.offline.phrases import found
from accordant.offline.signed_for import signed_for
from accordant.offline.stretch import Stretch
from accordant.offline.treaty_titles import title_lines

if TYPE_CHECKING:
    from accordant.offline.closing import Formula
    from accordant.offline.stretch import Named
    from accordant.offline.text import Text

OPENING = 6_000
TITLE = 700
_CALLED, _SIDE, _RECITAL, _PREAMBLE, _ARTICLE = (
    frozenset({"party called"}),
    frozenset({"party side"}),
    frozenset({"party recital"}),
    frozenset({"party preamble"}),
    frozenset({"party article"}),
)
_GOVERNMENT = frozenset({"party government"})
_OPENS_A_CLAUSE = re.compile(r"[,;:)\]>\n»。，；：、-]\s*[\"'“(]?(?:\(?\w{1,3}[.)]\s*)?\Z")
_BLOCK = re.compile(r"[.!?](?=\s+[^\W\d_])")
_ALONE = 2
_FAR = 600
"""Characters between one who is called a side of the treaty and the next."""
_TITLE = re.compile(rf"\s*(?:.|\n(?!\s*\n\s*\n)){{1,{TITLE}}}")
_STATELESS = BODIES - {"international_organisation"}


def opening_groups(text: Text, end: Formula | None = None) -> list[Group]:
    """The groups of the opening of a treaty: of its title, its preamble, and of its signatures (below `end`) or first articles where it prints neither."""
    document = text.document
    stretch = Stretch(Passage(document.text[:OPENING], language=document.language), 0, text.language)
    limit = next(
        (word.start for word in stretch.words if _ARTICLE & set(word.keys) and _begins_a_line(stretch, word.start)), len(stretch.text)
    )
    titled = _titled(stretch, limit)
    first = min((group.members[0].start for group in titled), default=TITLE)
    named = _bodies(text, first) or [*titled, *_preamble(stretch, limit, _behind_the_title(text, stretch))]
    named = named or _sided(stretch) or signed_for(text, end, stretch) or _only_two(stretch) or _titled(stretch, limit + TITLE)
    return named or _with_a_community(text, stretch) or _governments(stretch)


def recitals(text: Text) -> int:
    """How many clauses of the opening begin as a recital does: "Recalling", "Desiring"."""
    stretch = Stretch(Passage(text.document.text[:OPENING], language=text.document.language), 0, text.language)
    return sum(1 for word in stretch.words if _RECITAL & set(word.keys) and _opens(stretch, word.start))


def _bodies(text: Text, before: int) -> list[Group]:
    """Ministries and others whom the title itself names as bound, its lines taken for one, and before any states are."""
    title = _TITLE.match(text.document.text)
    if title is None:
        return []
    stretch = Stretch(Passage(title.group(), language=text.document.language), 0, text.language)
    stretch.lines = stretch.lines.replace("\n", " ")
    as_states = [each.end for each in stretch.named if each.kind == "subnational" and each.code]  # the Faroe Islands, beside Denmark
    return [
        group
        for group in between_bodies(stretch)
        if group.members[0].start <= before and any(each.kind in _STATELESS and each.end not in as_states for each in group.members)
    ]


def _titled(stretch: Stretch, limit: int) -> list[Group]:
    groups: list[Group] = []
    for chain in chains(stretch):
        if len({key_of(each, stretch) for each in chain}) < 2 or chain[-1].end > limit:
            continue
        start, end = chain[0].start, chain[-1].end
        if (start < TITLE and (between(chain, stretch) or compound(chain, stretch))) or stretch.after(end, _CALLED):
            groups.append(Group(tuple(chain), SURE, stretch))
        elif between(chain, stretch) == SURE:
            groups.append(Group(tuple(chain), LIKELY, stretch))
    return groups


def _behind_the_title(text: Text, stretch: Stretch) -> int:
    lines = title_lines(text)
    return stretch.passage.folded.index(lines[-1].end) if lines and lines[-1].end < OPENING else 0


def _preamble(stretch: Stretch, limit: int, titled: int) -> list[Group]:
    """All that stand before the first recital, from the heading of the preamble, the title or the last full stop on."""
    first = next((each for each in stretch.named if each.code), None)
    if first is None:
        return []
    headings = [word.end for word in stretch.words if _PREAMBLE & set(word.keys) and word.start < TITLE]
    begin = max([0, *headings])
    first = next((each for each in stretch.named if each.code and each.start >= begin), first)
    recital = next(
        (word.start for word in stretch.words if _RECITAL & set(word.keys) and word.start > first.end and _opens(stretch, word.start)), None
    )
    if recital is None or recital > limit:
        return []
    if not headings:
        printed = stretch.passage.text
        _, edge = stretch.passage.folded.span(recital, recital + 1)
        stops = [stretch.passage.folded.index(stop.end()) for stop in _BLOCK.finditer(printed, 0, edge)]
        whole = [each.start for each in stretch.named if each.start < recital]
        begin = max([stop for stop in (*stops, titled) if sum(stop <= start for start in whole) > 1], default=0)
    members = [each for each in stretch.named if begin <= each.start and each.end <= recital and not _aside(each, stretch)]
    sided = any(begin <= word.start <= recital and (_SIDE | _CALLED) & set(word.keys) for word in stretch.words)
    distinct = {key_of(each, stretch) for each in members}
    return [Group(tuple(members), SURE, stretch)] if len(distinct) > 1 or (sided and distinct) else []


def _begins_a_line(stretch: Stretch, at: int) -> bool:
    return at == 0 or stretch.lines[at - 1] in "\n\v"


def _opens(stretch: Stretch, at: int) -> bool:
    low = stretch.passage.folded.span(at, at + 1)[0]
    return _OPENS_A_CLAUSE.search(stretch.passage.text, max(0, low - 12), low) is not None


def _aside(named: Named, stretch: Stretch) -> bool:
    """Is it no party but the place of signing, or in brackets behind another name?"""
    adjective = named.name is None and stretch.before(named.start, _GOVERNMENT) is None
    return adjective or at_a_place(named, stretch) or stretch.bracketed(named)


def _sided(stretch: Stretch) -> list[Group]:
    """Those of whom it is said that they are of the one part or of the other: "between the Community, of the one part, and Serbia, of the other part"."""
    members: list[Named] = []
    for each in stretch.named:
        if members and each.start - members[-1].end > _FAR:
            break  # "officials of the Commission, on the one hand, and of the Slovak Republic, on the other"
        if each.name and stretch.after(each.end, _SIDE):
            members.append(each)
    states = {each.code for each in members if each.code}
    return [Group(tuple(members), LIKELY, stretch)] if states else []


def _only_two(stretch: Stretch) -> list[Group]:
    """The two states whom a treaty without title and preamble names again and again, where it so names no third."""
    named = Counter(each.code for each in stretch.named if each.code and not stretch.bracketed(each))
    two = [code for code, times in named.most_common(_ALONE) if times > 1]
    if len(two) < _ALONE or (len(named) > _ALONE and named.most_common(_ALONE + 1)[-1][1] > 1):
        return []
    return [Group(tuple(each for each in stretch.named if each.code in two), POSSIBLE, stretch)]


def _with_a_community(text: Text, stretch: Stretch) -> list[Group]:
    """The one state whose treaty is with a community of states that it so calls: "this Agreement between the Community and Egypt"."""
    folded = stretch.passage.folded
    members: list[Named] = []
    for low, high in found("community", text, 0, min(OPENING, len(text.document.text))):
        start, end = folded.index(low), folded.index(high)
        for each in stretch.named:
            behind = each.start >= end and stretch.between(end, each.start) == "and"
            before = each.end <= start and stretch.between(each.end, start) == "and"
            framed = stretch.before(min(start, each.start), BETWEEN) or stretch.after(max(end, each.end), BETWEEN_AFTER)
            if each.code and each.name and (behind or before) and framed:
                members.append(each)
    return [Group(tuple(members), LIKELY, stretch)] if len({each.code for each in members}) == 1 else []


def _governments(stretch: Stretch) -> list[Group]:
    """The first two or more governments that are named in one breath: "the talks between the Government of Kenya and the Government of Norway"."""
    for chain in chains(stretch):
        members = [each for each in chain if each.code and each.name and stretch.before(each.start, _GOVERNMENT)]
        if len(members) == len(chain) and len({each.code for each in members}) > 1:
            return [Group(tuple(members), LIKELY, stretch)]
    return []
