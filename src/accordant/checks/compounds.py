"""Listed words inside the compounds of languages that write them as one word.

Without them a "Sicherheitsabkommen" is no agreement, a "försvarsminister" no minister and "Agrarsektor" no agriculture, and nobody can
list every compound there may be. The last part decides what a thing is; a last part that says nothing (sector, cooperation) leaves it to
the first.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import NamedTuple

from accordant.checks.boundaries import folded
from accordant.lexicons import entries

_SHORTEST_HEAD = 5
_LONGEST_HEAD = 60  # no listed word is longer, and a run of thousands of letters is no compound
_SHORTEST_MODIFIER = 3
_SHORTEST_HANGUL = 2  # a syllable a character
_LONGEST = 80  # characters: nothing longer is a word


class Compounds(NamedTuple):
    """How a language's compounds are read in the list of one topic: by their last part, or by their first before one of `bodies`."""

    by_head: bool
    bodies: tuple[str, ...]
    links: tuple[str, ...]

    def part(self, word: str, words: frozenset[str]) -> str | None:
        """The listed word, of `words`, that decides what a compound says; None where it holds none. All without accents."""
        if len(word) > _LONGEST:
            return None
        if self.by_head:
            hangul = "\uac00" <= word[-1:] <= "\ud7a3"
            modifier, head = (_SHORTEST_HANGUL,) * 2 if hangul else (_SHORTEST_MODIFIER, _SHORTEST_HEAD)
            for at in range(max(modifier, len(word) - _LONGEST_HEAD), len(word) - head + 1):
                if word[at:] in words:
                    return word[at:]
        for body in self.bodies:
            if word.endswith(body):
                first = word[: -len(body)]
                for link in self.links:
                    bare = first[: len(first) - len(link)]
                    if len(bare) >= _SHORTEST_MODIFIER and first.endswith(link) and bare in words:
                        return bare
        return None


@cache
def compounds(language: str, topic: str) -> Compounds:
    """The rules of `lexicons/<language>/compounds.txt` for a topic; rules that read nothing where it lists none."""
    listed = entries(language, "compounds")
    bodies = tuple(_bare(form) for form in listed.get("body", ())) if topic in listed.get("modifier of", ()) else ()
    return Compounds(topic in listed.get("head of", ()), bodies, ("", *map(_bare, listed.get("link", ()))))


def _bare(form: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFD", folded(form)) if not unicodedata.combining(char))
