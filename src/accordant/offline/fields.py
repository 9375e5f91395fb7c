"""The fields of policy that some words state: by a word for the field, or by a word for an area of it.

"An agreement on sheep farming" names no field; sheep farming is one of agriculture.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from accordant.lexicons import entries

if TYPE_CHECKING:
    from accordant.offline.text import Place, Sentence


def stated(sentence: Sentence, start: int, end: int) -> list[Place]:
    """The domains that the words between two places state, by themselves or as the words of an area."""
    found = [each for each in sentence.listed("domains") if start <= each.start and each.end <= end and each.what != "none"]
    for each in sentence.listed("areas"):
        if start <= each.start and each.end <= end:
            found += [each._replace(what=domain) for domain in _of_area().get(each.what, ())]
    first: dict[str, Place] = {}
    for each in sorted(found, key=lambda place: (place.start, place.what)):
        first.setdefault(each.what, each)
    return list(first.values())


@cache
def _of_area() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for domain, areas in entries("codes", "area_domains").items():
        for area in areas:
            found[area] = (*found.get(area, ()), domain)
    return found
