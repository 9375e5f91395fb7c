"""Towns of scripts without capitals or spaces, which the text calls towns elsewhere: 在石家庄先行签署, where 石家庄市 stands too.

Nothing tells where such a name ends: up to the verb it is "Shijiazhuang earlier", and "in the presence of both heads of state" begins like a place.
"""

from __future__ import annotations

import re

from accordant.checks.boundaries import UNSPACED
from accordant.offline.text import Place, Sentence, word_set

_LEAST, _MOST = 2, 6
_RUN = re.compile(f"[{UNSPACED}]{{{_LEAST},{_MOST}}}")


def called_towns(sentence: Sentence) -> list[Place]:
    """The names behind a word for "in" that a word for "town" follows somewhere in the text, each up to its longest reading."""
    suffixes = word_set("town word", sentence.text.language)
    if not suffixes or not sentence.cues_listed("town word"):
        return []
    printed, found = sentence.text.document.text, []
    for cue in sentence.news_cues("in"):
        run = _RUN.match(printed, cue.end, sentence.end)
        for length in range(len(run.group()) if run else 0, _LEAST - 1, -1):
            name = printed[cue.end : cue.end + length]
            if any(name + suffix in printed for suffix in suffixes):
                found.append(Place(cue.end, cue.end + length, ""))
                break
    return found
