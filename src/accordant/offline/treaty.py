"""Texts that are the instrument themselves, and what their title and their closing formula say of them.

Read as a report, a treaty has signed nothing (its verbs are "shall"), was done at Montego Bay (its preamble) and has sixty dates. But a gazette's
notice about a treaty has its title, its parties and its date too, and none of its articles.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from accordant.alignment import Located
from accordant.offline.articles import layout
from accordant.offline.closing import Formula, formula
from accordant.offline.fields import stated
from accordant.offline.letters import constitutes, day_of_letters, kind_of_letters
from accordant.offline.phrases import found
from accordant.offline.signature_block import states_signed_for
from accordant.offline.story import Story
from accordant.offline.telling import IN_FORCE
from accordant.offline.text import QUOTE_LIMIT, Sentence, Text
from accordant.offline.treaty_part import has_a_preamble, is_part_of_a_treaty
from accordant.offline.treaty_titles import kind_place, title_lines

if TYPE_CHECKING:
    from accordant.offline.text import Place

_FEW_ARTICLES, _FEW_SAYINGS = 3, 2
_REACH = 1_500
_SIGNED = "signed"
_NOTICE = 6
_CONSENT = frozenset({"approved", "ratified"})
_AT_ONCE = 24
"""Sentences at the head of a text in which a gazette's notice about the instrument may stand."""
_MOST_DOMAINS = 3


@dataclass
class Treaty(Story):
    """The story that an instrument tells of itself; `formula` is its closing formula, where it has one."""

    formula: Formula | None = None


def treaty_story(text: Text) -> Treaty | None:
    """The text as an instrument; None where it is none.

    It is one where it has articles, or the words that end a preamble, and besides a closing formula, a title, or words in which it
    speaks of itself ("the present Agreement"); or where only its end is printed, with the formula and the lines of two states below it;
    other parts of one have other signs, and so have letters that are one together.
    """
    parts, letters = layout(text), constitutes(text) is not None
    many = len(parts.articles) >= _FEW_ARTICLES
    title = title_lines(text)
    sign = many or letters or parts.agreed is not None or parts.itself or parts.contracting >= _FEW_SAYINGS
    if not sign and not title and not has_a_preamble(text):
        return None
    end = formula(text)
    close = end is not None and end.sure > 0
    of_itself = parts.itself >= _FEW_SAYINGS
    is_one = (
        (many and (parts.agreed is not None or (of_itself and (close or bool(title) or parts.itself > 2 * _FEW_SAYINGS)) or (close and bool(title))))
        or (parts.agreed is not None and (close or (bool(title) and parts.itself > 0)))
        or (bool(title) and close and of_itself)
        or (end is not None and close and not end.blank and len(states_signed_for(text, end.start)) > 1)
    )
    if letters and (end is None or not end.on):
        return Treaty(text, news=[*title], treaty=True, formula=day_of_letters(text))
    if not is_one and not is_part_of_a_treaty(text, title, end):
        return None
    closing = Sentence(text, -1, end.start, end.end, -1) if end is not None else None
    return Treaty(text, news=[*title, *([closing] if closing else [])], treaty=True, closing=closing, formula=end)


def treaty_instrument(story: Story) -> dict[str, Any] | None:
    """An object {quotes, kind, title, domains} out of the title; without one the kind out of the words before the closing formula."""
    text, lines = story.text, title_lines(story.text)
    kind = kind_place(text, lines)
    if lines and kind is not None:
        start, end = lines[0].start, lines[-1].end
        title = " ".join(text.document.text[start:end].split())
        fields = list(dict.fromkeys(each.what for line in lines for each in stated(line, line.start, line.end)))
        return {"quotes": pieces(text, start, end), "kind": kind.what, "title": title, "domains": fields[:_MOST_DOMAINS]}
    kind = kind_of_letters(text) or _kind_signed(story)
    return {"quotes": text.quotes(kind), "kind": kind.what, "title": None, "domains": []} if kind is not None else None


def treaty_signing(story: Story) -> dict[str, Any] | None:
    """An object {quotes, status, on, place, country} out of the closing formula: signed, where that says when or where."""
    end = story.formula if isinstance(story, Treaty) else None
    if end is None or end.blank:
        return None
    text = story.text
    places: list[Place | tuple[int, int]] = []
    last = max([end.day[1] if end.day else 0, end.place.end if end.place else 0])
    if last and last - end.start <= QUOTE_LIMIT:
        places.append((end.start, last))
    else:
        places += [each for each in (end.day, end.place) if each is not None]
    if not places:
        places.append((end.start, min(end.end, end.start + QUOTE_LIMIT)))
    in_force = _noticed(story)
    places += [(word.start, word.end) for word in ([in_force] if in_force else _signed_words(text, end)[:1])]
    return {
        "quotes": text.quotes(*places),
        "status": in_force.what if in_force else _SIGNED,
        "on": end.on or None,
        "place": text.document.text[end.place.start : end.place.end] if end.place else None,
        "country": None,
    }


def _noticed(story: Story) -> Place | None:
    """The words of a gazette's notice, above the title or below the signatures, that say that the instrument is in force."""
    title = min((each.start for each in story.news if each is not story.closing), default=0)
    above = [each for each in story.text.sentences[:_NOTICE] if each.end <= title and each.kinds]
    below = [each for each in story.text.sentences[-_NOTICE:] if story.closing and each.start >= story.closing.end and each.kinds and _has_a_day(each)]
    said = next((word for each in (*above, *below) for word in each.statuses if word.what == IN_FORCE and not word.kind), None)
    return said or next((word for each in above if (word := _decided(each)) is not None), None)


def _has_a_day(sentence: Sentence) -> bool:
    return any(mention.kind == "date" and mention.readings and None not in mention.readings[0] for _, mention in sentence.dates)


def _decided(sentence: Sentence) -> Place | None:
    """The word of approval, where the sentence decides on it: «… Anlaşması'nın onaylanmasına … karar verilmiştir»."""
    words = [each for each in sentence.statuses if each.what in _CONSENT]
    decided = sentence.news_cues("decides on")
    if sentence.cues_listed("party between after"):
        return next((max((word for word in words if word.end <= cue.start), key=lambda word: word.end, default=None) for cue in decided), None)
    return next((word for cue in decided for word in words if 0 <= word.start - cue.end <= _AT_ONCE), None)


def _signed_words(text: Text, end: Formula) -> list[Place]:
    """The word of the formula, or of the sentence before it, that says that the instrument is signed."""
    first = end.witness[0] if end.witness else end.start
    for start, last in dict.fromkeys([(end.start, end.end), text.reading.sentence(first, first + 1)]):
        if words := [word for word in Sentence(text, -1, start, last, -1).statuses if word.what == _SIGNED]:
            return words
    return []


def _kind_signed(story: Story) -> Place | None:
    """The kind of instrument in "have signed the present Agreement", or else in the text's own first words for itself."""
    text = story.text
    end = story.formula if isinstance(story, Treaty) else None
    near = (end.witness[0] if end.witness else end.start) if end is not None else 0
    for first, last in ((near, near + _REACH), (0, len(text.document.text))):
        for start, after in found("this instrument", text, first, min(last, len(text.document.text))):
            if kinds := Sentence(text, -1, start, after, -1).kinds:
                return kinds[0]
    return None


def pieces(text: Text, start: int, end: int) -> list[Located]:
    """A run of characters as consecutive quotes, none longer than a quote may be, cut at white space."""
    printed = text.document.text
    pieces: list[Located] = []
    while start < end:
        cut = min(end, start + QUOTE_LIMIT)
        if cut < end:
            space = max(printed.rfind(" ", start, cut), printed.rfind("\n", start, cut))
            cut = space if space > start else cut
        if piece := text.quote(start, cut):
            pieces.append(piece)
        start = cut
        while start < end and printed[start].isspace():
            start += 1
    return pieces
