"""A long legal text that no two sides have signed: a decision, a decree, a law about an agreement.

Read as a treaty, a Council Decision on associated countries has a dozen parties and a day of signing; read as news, it tells of nothing. It is
about an instrument all the same, and its title is what can be said of it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from accordant.lexicons import with_list
from accordant.offline.articles import layout
from accordant.offline.phrases import found
from accordant.offline.story import Story
from accordant.offline.telling import STRONG, of_another_world, parties_told
from accordant.offline.text import WORDS
from accordant.offline.treaty import pieces
from accordant.offline.treaty_titles import HEAD_LINES, lines_of, names_an_act, whole

if TYPE_CHECKING:
    from accordant.offline.text import Place, Sentence, Text

LEAST_ARTICLES = 8
_OPENING = 4_000
_LONGEST_ACCOUNT = 40_000
_SENTENCES, _REFERENCES, _OFTEN, _TWO = 400, 6, 8, 2
"""Of an account: sentences looked at, articles or Contracting Parties, words for one kind of instrument, and countries, at least."""


@dataclass
class LegalAct(Story):
    """The story of a legal act; `title` are the lines of its title."""

    title: tuple[Sentence, ...] = ()
    kind: Place | None = None
    """The word for the instrument, of a text without such a title."""


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


def account_story(text: Text) -> LegalAct | None:
    """The text as a legal account of an agreement: a memorandum or a letter that goes through its articles; None where it is none.

    What it says of dates and of names it says of other instruments too, so it gives no more than the word for the instrument that it speaks of most.
    """
    if text.language not in with_list(WORDS) or len(text.document) > _LONGEST_ACCOUNT:
        return None
    articles = sum(1 for _ in islice(found("article", text), _REFERENCES)) + layout(text).contracting
    if articles < _REFERENCES:
        return None
    sentences = list(islice(text.sentences, _SENTENCES))
    kinds = [(sentence, kind) for sentence in sentences for kind in sentence.kinds]
    spoken = Counter(kind.what for _, kind in kinds).most_common(1)
    if not spoken or spoken[0][1] < _OFTEN or parties_told(sentences)[0] < _TWO or any(of_another_world(each) for each in sentences):
        return None
    sentence, kind = next((sentence, kind) for sentence, kind in kinds if kind.what == spoken[0][0])
    return LegalAct(text, news=[sentence], treaty=True, kind=kind)


def legal_act_record(story: LegalAct) -> dict[str, Any]:
    """The draft of a record that holds the title alone, or the kind."""
    text = story.text
    if story.kind is not None:
        instrument = {"quotes": text.quotes(story.kind), "kind": story.kind.what, "title": None, "domains": []}
    else:
        start, end = story.title[0].start, story.title[-1].end
        title = " ".join(text.document.text[start:end].split())
        instrument = {"quotes": pieces(text, start, end), "kind": None, "title": title, "domains": []}
    lists = ("parties", "signatories", "attendees", "areas", "commitments", "follow_up", "amounts", "precedents")
    return {
        "instrument": instrument,
        "signing": None,
        **{name: [] for name in lists},
        "term": None,
        "summary": None,
    }
