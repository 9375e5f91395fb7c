"""A long legal text that no two sides have signed: a decision, a decree, a law about an agreement.

Read as a treaty, a Council Decision on associated countries has a dozen parties and a day of signing; read as news, it tells of nothing. It is
about an instrument all the same, and its title is what can be said of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from accordant.lexicons import with_list
from accordant.offline.articles import layout
from accordant.offline.story import Story
from accordant.offline.telling import STRONG, parties_told
from accordant.offline.text import WORDS
from accordant.offline.treaty import pieces
from accordant.offline.treaty_titles import HEAD_LINES, lines_of, names_an_act, whole

if TYPE_CHECKING:
    from accordant.offline.text import Sentence, Text

LEAST_ARTICLES = 8
_OPENING = 4_000


@dataclass
class LegalAct(Story):
    """The story of a legal act; `title` are the lines of its title."""

    title: tuple[Sentence, ...] = ()


def legal_act_story(text: Text) -> LegalAct | None:
    """The text as a legal act with eight articles or more, that speaks of an instrument or of two countries; None where it is none."""
    if text.language not in with_list(WORDS) or len(layout(text).articles) < LEAST_ARTICLES:
        return None
    lines = list(islice(lines_of(text, _OPENING), HEAD_LINES))
    at = next((at for at, line in enumerate(lines) if names_an_act(line)), None)
    if at is None:
        return None
    opening = [each for each in text.sentences[:60] if each.start < _OPENING]
    if not any(kind.what in STRONG for each in opening for kind in each.kinds) and parties_told(opening)[0] < 2:
        return None
    title = tuple(whole(lines[at:]))
    return LegalAct(text, news=list(title), treaty=True, title=title)


def legal_act_record(story: LegalAct) -> dict[str, Any]:
    """The draft of a record that holds the title alone."""
    text = story.text
    start, end = story.title[0].start, story.title[-1].end
    title = " ".join(text.document.text[start:end].split())
    lists = ("parties", "signatories", "attendees", "areas", "commitments", "follow_up", "amounts", "precedents")
    return {
        "instrument": {"quotes": pieces(text, start, end), "kind": None, "title": title, "domains": []},
        "signing": None,
        **{name: [] for name in lists},
        "term": None,
        "summary": None,
    }
