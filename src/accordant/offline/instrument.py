"""The instrument: its kind, its title, its fields of policy.

The headline says "pact", the lead "memorandum of understanding" and the last paragraph "agreement": quoted together, nothing decides between
them; and the ministers of defence who sign it do not make an agreement on fisheries one of defence. So the kind is read off the word that is
signed, and the field off the words that hang on it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from accordant.codes import broader, codes_of
from accordant.offline.fields import stated
from accordant.offline.telling import DONE, is_headline, same_kind
from accordant.offline.titles import title
from accordant.offline.treaty import pieces, treaty_instrument

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.telling import Act
    from accordant.offline.text import Place, Sentence

_MOST_DOMAINS = 2
_STOP = re.compile(r"[.;:!?,،؛。，；：—–()\n]")
_AFTER, _BEFORE = 90, 45


def instrument(story: Story) -> dict[str, Any] | None:
    """An object {quotes, kind, title, domains}."""
    if story.treaty:
        return treaty_instrument(story)
    if not story.acts:
        return None
    named = _most_precise(story)
    kind = code_of(named.sentence, named.kind)
    titled = title(story, kind)
    fields = _domains(story, named, titled)
    places = [(named.kind.start, named.kind.end), *(field[:2] for field in fields)]
    quotes = [*(pieces(story.text, *titled) if titled else []), *story.text.quotes(*places)]
    return {
        "quotes": list({each.start: each for each in reversed(quotes)}.values())[::-1],
        "kind": kind,
        "title": story.text.document.text[titled[0] : titled[1]] if titled else None,
        "domains": list(dict.fromkeys(field.what for field in fields)),
    }


def code_of(sentence: Sentence, place: Place) -> str:
    """The one code of a word that may stand for several kinds: the broadest of them, or the first of the published list."""
    found = [each.what for each in sentence.kinds if (each.start, each.end) == (place.start, place.end)]
    broad = [code for code in found if all(code == other or code in broader("instrument_kinds", other) for other in found)]
    return broad[0] if broad else min(found, key=list(codes_of("instrument_kinds")).index)


def _most_precise(story: Story) -> Act:
    """The word of the chief sentence, or a more precise one that another sentence uses for what is signed; headlines shorten."""
    exact = [act for act in story.acts if not _loose(act)]
    chief = (exact or story.acts)[0]
    found = [act for act in exact if not is_headline(act.sentence) or act is chief]
    finer = [act for act in found if same_kind(act.kind.what, chief.kind.what) and act.status.what in DONE and _finer(act, chief)]
    codes = {code_of(act.sentence, act.kind) for act in finer}
    return finer[0] if len(codes) == 1 else chief


def _loose(act: Act) -> bool:
    """Is it a word that the press has for any instrument: "pact"?"""
    return any(cue.start <= act.kind.start and act.kind.end <= cue.end for cue in act.sentence.news_cues("loose kind"))


def _finer(act: Act, chief: Act) -> bool:
    return code_of(chief.sentence, chief.kind) in broader("instrument_kinds", code_of(act.sentence, act.kind))


def _domains(story: Story, named: Act, titled: tuple[int, int] | None) -> list[Place]:
    """The fields that the words of the title state, or else those that hang on the kind in one of the sentences."""
    if titled and (found := stated(_sentence_at(story, titled[0]), *titled)):
        return found[:_MOST_DOMAINS]
    for act in sorted(story.acts, key=lambda act: act is not named):
        if not same_kind(act.kind.what, named.kind.what):
            continue
        found = stated(act.sentence, *_around(act.sentence, act.kind))
        if found:
            return found[:_MOST_DOMAINS]
    return []


def _sentence_at(story: Story, at: int) -> Sentence:
    return next(each for each in story.text.sentences if each.end > at)


def _around(sentence: Sentence, kind: Place) -> tuple[int, int]:
    """The words that hang on the kind: those after it in its clause, and before it where the language puts them there."""
    text = sentence.text.document.text
    stop = _STOP.search(text, kind.end, min(sentence.end, kind.end + _AFTER))
    end = stop.start() if stop else min(sentence.end, kind.end + _AFTER)
    end = min([end, *(each.start for each in sentence.statuses if each.start >= kind.end)])
    start = kind.start
    if sentence.cues_listed("words before the kind"):
        start = max(sentence.start, kind.start - _BEFORE)
        stops = [stop.end() for stop in _STOP.finditer(text, start, kind.start)]
        stops += [each.end for each in (*sentence.statuses, *sentence.listed("party_kinds")) if start < each.end <= kind.start]
        start = max([start, *stops])
    return start, end
