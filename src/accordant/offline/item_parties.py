"""Who is bound by one instrument of a list: those whom its own title names, and the states of the ceremony where it names nobody.

The second line of a table is a protocol of two customs offices; read with it, the exchange of notes of the fifth line is one of customs too, and
read with the headline, a memorandum of two universities binds two states.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from accordant.checks.boundaries import UNSPACED
from accordant.offline.bodies import BODIES, heads
from accordant.offline.framed import framed, pair_of
from accordant.offline.parties_between import SURE, Group, chains, groups
from accordant.offline.several import behind_its_number
from accordant.offline.stretch import Named, Stretch
from accordant.offline.text import word_set
from accordant.offline.titles import named_by

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Place, Sentence

_BETWEEN = frozenset({"party between", "party between after"})
_STATES = frozenset({"party government", "party form", "party and", "party until", "party between after"})
_AND = frozenset({"party and"})
_SIGN = re.compile(f"[{UNSPACED}]")
_LONGEST_NAME = 14
_COLUMNS, _SIDES = 3, " / "
_YEARS = re.compile(r"\d{4}")


def own_groups(story: Story) -> tuple[list[Group], bool]:
    """Those whom the item itself names as bound, and whether its title names somebody at all, read or not."""
    chief = story.chief
    assert chief is not None
    begin = behind_its_number(chief)
    cell = story.text.document.text.find("\t", story.acts[0].kind.end, chief.end)
    stretch = Stretch(story.text.reading.passage(begin, chief.end if cell < 0 else cell), begin, story.text.language)
    found = [group for group in [*framed(stretch), *groups(stretch)] if group.sure == SURE and not any(_goes_on(each, stretch) for each in group.members)]
    if not found and (pair := _at_the_head(story, chief, stretch)):
        found = [pair]
    return found, bool(found) or _names_somebody(stretch) or _in_its_own_column(story, chief)


def _in_its_own_column(story: Story, chief: Sentence) -> bool:
    """Does the last cell of a table's row name two sides that are no governments, or say that they are those of the row before ("ditto")?"""
    cells = chief.printed.split("\t")
    if len(cells) < _COLUMNS:
        return False
    ditto = word_set("ditto", story.text.language)
    if cells[-1].strip().casefold().rstrip(".") in ditto:
        above = [each for each in story.listed if each.start < chief.start]
        return bool(above) and _in_its_own_column(replace(story, news=[above[-1]]), above[-1])
    start = chief.end - len(cells[-1])
    told = any(each.start >= start for each in (*chief.countries, *(cue for cue in chief.news_cues("public side") if not _ministry(cue, chief))))
    return _SIDES in cells[-1] and not told


def _ministry(cue: Place, chief: Sentence) -> bool:
    """Is the word of public life that for a body: "ministry", not "government"?"""
    bodies = [chief.place(each.start, each.end) for each in heads(chief.folded, chief.text.language)]
    return any(each.start <= cue.start < each.end for each in bodies)


def _at_the_head(story: Story, chief: Sentence, stretch: Stretch) -> Group | None:
    """The two with whom a title begins in languages that put the kind last: 《A海关总署与B农业部关于…的议定书》."""
    if not chief.cues_listed("words before the kind"):
        return None
    kind = story.acts[0].kind
    titled = named_by(chief, kind)
    low, high = (titled[0], kind.start) if titled and titled[0] < kind.start else (chief.start, kind.start)
    folded = stretch.passage.folded
    first, last = folded.index(max(0, low - stretch.offset)), folded.index(max(0, high - stretch.offset))
    years = _YEARS.search(stretch.text, first, last)
    last = years.start() if years else last
    return pair_of(first, last, stretch) or _states(first, last, stretch) or _by_last_words(first, last, stretch)


def _states(first: int, last: int, stretch: Stretch) -> Group | None:
    """Two states with which the title begins: 《中华人民共和国政府和塞尔维亚共和国政府关于…》."""
    for chain in chains(stretch):
        if abs(chain[0].start - first) <= 1 and chain[-1].end <= last and len({each.code for each in chain}) == len(chain) > 1:
            return Group(tuple(chain), SURE, stretch)
    return None


def _by_last_words(first: int, last: int, stretch: Stretch) -> Group | None:
    """Two of a kind that a title begins with, each up to the word for what it is: 石家庄市与克拉古耶瓦茨市."""
    own = [each for each in heads(stretch.text, stretch.language) if first < each.start and each.end <= last and _SIGN.match(stretch.text[each.start])]
    for word in stretch.words:
        one = next((each for each in own if each.end == word.start and _AND & set(word.keys)), None)
        other = next((each for each in own if each.start > word.end and one and each.keys == one.keys), None)
        if one and other and other.end - word.end <= _LONGEST_NAME >= one.end - first:
            sides = [(first, one.end), (word.end, other.end)]
            kind = next(key for key in one.keys if key in BODIES)
            return Group(tuple(Named(low, high, "", kind, (low, high), formal=True) for low, high in sides), SURE, stretch)
    return None


def _goes_on(named: Named, stretch: Stretch) -> bool:
    """Is the state but the first word of a longer name: "the Kenya Fisheries Agency"?"""
    after = stretch.printed(named.end, min(len(stretch.text), named.end + 2))
    if named.kind != "state" or named.formal or after[:1] != " " or not after[1:].isupper():
        return False
    return not any(word.start == named.end + 1 and _STATES & set(word.keys) for word in stretch.words)


def _names_somebody(stretch: Stretch) -> bool:
    """Does a word for "between" stand in it, or two words for bodies with an "and": then it has parties of its own, whoever they are."""
    if any(_BETWEEN & set(word.keys) and any(abs(word.start - kind.end) <= 2 or abs(kind.start - word.end) <= 2 for kind in stretch.kinds) for word in stretch.words):
        return True
    own = [each for each in heads(stretch.text, stretch.language) if BODIES & set(each.keys)]
    return len(own) > 1 and any(_AND & set(word.keys) and own[0].end <= word.start < own[-1].end for word in stretch.words)


def of_two_states(story: Story) -> frozenset[str]:
    """The countries that a title names, where it has no word for a body: the governments of those two, however it words it."""
    chief = story.chief
    assert chief is not None
    if any(BODIES & set(each.keys) for each in heads(chief.folded, story.text.language)):
        return frozenset()
    return frozenset(each.what for each in chief.countries if each.what)


def of_the_ceremony(story: Story) -> list[Sentence]:
    """The headline and the sentences before the list, that say between whom all of it was signed."""
    first = story.listed[0].start
    return [each for each in dict.fromkeys([*story.text.sentences[:1], *story.ceremony, *story.lead]) if each.end <= first]
