"""Those whom a sentence names beside the instrument and who are not bound by it.

"Greece and Egypt condemned the agreement that Turkey signed with Libya", "Unlike Hungary and Slovakia, Poland signed", "at the mediation of Turkey
Russia and Ukraine signed": read as lists of names around a verb of signing, each of the three gives states that signed nothing.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from accordant.checks.forms import Reading
    from accordant.offline.stretch import Named, Stretch

_AUXILIARIES = 30
"""Letters between a name and the word that says what it thinks of the instrument: "have strongly condemned"."""
_ALREADY = 25
_MOST = 6
"""Words of a sentence that are looked at; one with more is no sentence."""
_TELLING = frozenset(f"aside {key}" for key in ("after", "after after", "amid", "amid after", "unlike", "mediated", "unlike after", "mediated after", "condemns", "welcomes", "already"))
_COMMA = re.compile(r"[,،，]")
_CLITIC_AND = "و"
_ENDING = re.compile(r"['’]\w{1,6}")
"""What Turkish writes onto a name: "Türkiye'nin"."""


def outsiders(stretch: Stretch) -> tuple[frozenset[Named], frozenset[Named]]:
    """Those who are no party, and those who are none if others are: "welcomed the agreement" says less than "condemned"."""
    sure: set[Named] = set()
    doubtful: set[Named] = set()
    telling = [cue for cue in stretch.asides if _TELLING.intersection(cue.keys)] if len(stretch.named) > 1 else []
    for cue in telling[:_MOST]:
        for key in cue.keys:
            if key in {"aside unlike", "aside mediated"}:
                sure.update(_behind(cue, stretch))
            elif key in {"aside unlike after", "aside mediated after"}:
                sure.update(_ahead(cue, stretch))
            elif key == "aside condemns":
                sure.update(_judging(cue, stretch))
            elif key == "aside welcomes":
                doubtful.update(_judging(cue, stretch))
            elif key == "aside after":
                sure.update(_followed(cue, stretch))
            elif key == "aside after after" and len(stretch.named) > len(before := _ahead(cue, stretch)) + 1:
                sure.update(before)
            elif key == "aside amid":
                doubtful.update(_in_its_clause(cue, stretch))
            elif key == "aside amid after":
                doubtful.update(_led_to(cue, stretch))
            elif key == "aside already":
                doubtful.update(_leading_to(cue, stretch, _ALREADY))
    return frozenset(sure), frozenset(doubtful)


def _behind(cue: Reading, stretch: Stretch) -> list[Named]:
    """The list that begins right behind the word: it ends at the comma after its "and", else at its first comma."""
    after = [each for each in stretch.named if each.start >= cue.end]
    if not after or stretch.between(cue.end, after[0].start) is None:
        return []
    return _until_comma(after, stretch)


def _followed(cue: Reading, stretch: Stretch) -> list[Named]:
    """The whole list between "after" and a comma, where at least two others are named behind it: "After Peru and Chile, Brazil too signed with India"."""
    listed = _behind(cue, stretch)
    if not listed or not _COMMA.match(stretch.text, listed[-1].end):
        return []
    return listed if sum(each.start >= listed[-1].end for each in stretch.named) > 1 else []


def _in_its_clause(cue: Reading, stretch: Stretch) -> list[Named]:
    """Whoever is named between "amid" and the next comma."""
    end = next((found.start() for found in _COMMA.finditer(stretch.text, cue.end)), len(stretch.text))
    return [each for each in stretch.named if cue.end <= each.start and each.end <= end]


def _led_to(cue: Reading, stretch: Stretch) -> list[Named]:
    """Whoever is named from the last comma, or the last one who acts, to the word: «चीन की बढ़ती मौजूदगी के बीच»; none right before it, for "between A and B"."""
    before = [each for each in stretch.named if each.end <= cue.start]
    if not before or stretch.between(before[-1].end, cue.start) is not None:
        return []
    begin = max([0, *(found.end() for found in _COMMA.finditer(stretch.text, 0, cue.start)), *(each.end for each in stretch.words if "party acts after" in each.keys and each.end <= cue.start)])
    return [each for each in before if each.start >= begin]


def _until_comma(names: list[Named], stretch: Stretch) -> list[Named]:
    gaps = []
    for first, second in pairwise(names):
        gap = stretch.between(first.end, second.start) if second.start >= first.end else None
        if not gap:
            break
        gaps.append(gap)
    joined = gaps.index("and") if "and" in gaps else None
    if joined is not None and "," in gaps[joined:]:
        return names[: gaps.index(",", joined) + 1]
    return names[: gaps.index(",") + 1] if "," in gaps else names[: len(gaps) + 1]


def _ahead(cue: Reading, stretch: Stretch) -> list[Named]:
    """The list that ends right before the word; a comma that no "and" follows begins it."""
    before = [each for each in stretch.named if each.end <= cue.start]
    ending = _ENDING.match(stretch.text, before[-1].end) if before else None
    if not before or stretch.between(ending.end() if ending else before[-1].end, cue.start) is None:
        return []
    return _back(before, stretch)


def _back(names: list[Named], stretch: Stretch) -> list[Named]:
    found, joined = [names[-1]], False
    for each in reversed(names[:-1]):
        gap = stretch.between(each.end, found[0].start) if found[0].start >= each.end else None
        if not gap or (gap == "," and not joined):
            break
        joined = joined or gap == "and"
        found.insert(0, each)
    return found


def _leading_to(cue: Reading, stretch: Stretch, reach: int) -> list[Named]:
    """The list before the word, with no name, no instrument and no end of a clause between."""
    before = [each for each in stretch.named if each.end <= cue.start]
    if not before or cue.start - before[-1].end > reach:
        return []
    low = before[-1].end
    if stretch.parted(low, cue.start) or "," in stretch.text[low : cue.start] or "،" in stretch.text[low : cue.start]:
        return []
    if any(low <= each.start < cue.start for each in stretch.kinds) or any(low <= start < cue.start for start, end in stretch.verbs if end <= cue.start):
        return []
    return _back(before, stretch)


def _judging(cue: Reading, stretch: Stretch) -> list[Named]:
    """Who condemns it: the list before the verb; where the verb begins, the one behind it; where it ends the sentence, the first."""
    by = next((word for word in stretch.words if "party by" in word.keys and 0 <= word.start - cue.end <= 1), None)
    if by is not None:
        return _behind(by, stretch)  # "was condemned by Greece"
    if _of_something_else(cue, stretch):
        return []
    if found := _leading_to(cue, stretch, _AUXILIARIES):
        return found
    told = [*((each.start, each.end) for each in stretch.kinds), *((low, high) for low, high in stretch.verbs if high <= cue.start or low >= cue.end)]
    first = stretch.named[0]
    if first.start >= cue.end:
        return _behind(cue, stretch)
    if told and all(high <= cue.start for _, high in told) and all(each.end <= cue.start for each in stretch.named):
        leading = _until_comma(stretch.named, stretch)
        if len(leading) < len(stretch.named):
            return leading
    return []


def _of_something_else(cue: Reading, stretch: Stretch) -> bool:
    """Does an "and" part what is judged from the signing: "condemned the sanctions and signed a treaty"?"""
    told = [*((each.start, each.end) for each in stretch.kinds), *stretch.verbs]
    first = min((low for low, _ in told if low >= cue.end), default=None)
    if first is None:
        return False
    if stretch.text[first - 1] == _CLITIC_AND:
        return True
    joints = [each for each in stretch.words if "party and" in each.keys] + [each for each in stretch.asides if "aside joins" in each.keys]
    return any(
        cue.end <= each.start and each.end <= first and not any(named.start >= each.end and stretch.between(each.end, named.start) is not None for named in stretch.named)
        for each in joints
    )
