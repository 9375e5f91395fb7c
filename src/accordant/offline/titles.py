"""The title that a text prints for an instrument.

"A memorandum of understanding on fisheries enforcement was signed in Vancouver on Thursday": cut at the full stop the title is the whole report, cut
at the kind it is every memorandum. A title is what stands in quotation marks, or the kind with what it is on, up to where the report goes on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.lexicons import entries, languages
from accordant.offline.telling import is_headline, same_kind
from accordant.offline.text import word_set
from accordant.offline.word_kinds import said

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Place, Sentence

_QUOTED = re.compile(r"[«“„\"《「『‘’]\s?([^«»“”„\"《》「」『』\n]{8,200}?)\s?[»”“\"》」』’](?!\w)")
_A_SUM = re.compile(r"\s*[$€£¥]?\s?\d[\d.,]*(?![^\W_])")
_STOP = re.compile(r"[\u202a-\u202e\u2066-\u2069;:!?،؛。，；：—–()\[\]«»“”\"\n]|[.,](?!\d)| -")
_COMMAS, _ROW = frozenset(",،،、"), 2
_LONGEST, _SHORTEST_REST, _WITH_PARTIES = 140, 4, 300


def title(story: Story, kind: str) -> tuple[int, int] | None:
    """Where the title stands; None where the text prints none."""
    if story.item and (found := named_by(story.acts[0].sentence, story.acts[0].kind)):
        return found
    sentences = list(dict.fromkeys([*story.news, *story.lead[:1]]))
    for sentence in sentences:
        if found := _quoted(sentence, kind):
            return found
    acts = sorted(story.acts, key=lambda act: act.kind.what != kind)
    read = [_run_on(act.sentence, act.kind) for act in acts if not is_headline(act.sentence) and same_kind(act.kind.what, kind)]
    printed = story.text.document.text
    told = [each for each in read if each]
    # "the Agreement on Maritime Transport" is "the Agreement between A and B on Maritime Transport", where that is printed too
    return next((each for each in told if told[0] != each and _ends_alike(printed[slice(*each)], printed[slice(*told[0])])), told[0]) if told else None


def _ends_alike(longer: str, title: str) -> bool:
    first, _, rest = title.partition(" ")
    return longer != title and longer.startswith(first) and longer.endswith(rest)


def named_by(sentence: Sentence, kind: Place) -> tuple[int, int] | None:
    """Where the sentence prints a title around this word of the kind."""
    quoted = _quoted(sentence, kind.what)
    if quoted and quoted[0] <= kind.start and kind.end <= quoted[1]:
        return quoted
    return _run_on(sentence, kind)


def _quoted(sentence: Sentence, kind: str) -> tuple[int, int] | None:
    """Words in quotation marks that hold a word of the kind."""
    text = sentence.text.document.text
    for found in _QUOTED.finditer(text, sentence.start, sentence.end):
        start, end = found.span(1)
        inside = [each for each in sentence.kinds if start <= each.start and each.end <= end]
        if any(same_kind(each.what, kind) for each in inside) and not _reported(sentence, start, end):
            return start, end
    return None


def _reported(sentence: Sentence, start: int, end: int) -> bool:
    """Is it somebody's speech: with a verb of signing in it, or as long as a sentence with its stop?"""
    kinds = sentence.kinds
    for each in sentence.statuses:
        if start <= each.start and each.end <= end and not any(kind.start <= each.start < kind.end for kind in kinds):
            return True
    return sentence.text.document.text[end - 1] in ".!?؟。"


def _run_on(sentence: Sentence, kind: Place) -> tuple[int, int] | None:
    """The kind with what it is on ("memorandum of understanding on fisheries enforcement"), up to where the report goes on."""
    text = sentence.text
    links = sentence.news_cues("title link")
    gap = next((link for link in links if link.start >= kind.end and text.document.text[kind.end : link.start].strip() == ""), None)
    between = None if gap else _behind_its_parties(sentence, kind, links)
    gap = gap or between
    start = _from(sentence, kind)
    if gap is None or start is None or any(cue.start <= gap.start < cue.end for cue in said(sentence, "for side")):
        return None  # signed the agreement "on behalf of" a side
    if _A_SUM.match(text.document.text, gap.end) or any(place.start >= gap.end and len(text.document.text[gap.end : place.start].split()) < _ROW for place, _ in sentence.dates):
        return None  # "Abkommen über 80 Millionen Euro", "agreement on Tuesday, 7 May"
    stop = _stop(sentence, gap.end)
    ends = [stop.start() if stop else sentence.end]
    ends += [each.start for each in sentence.statuses if each.start >= gap.end]
    ends += [place.start for place, _ in sentence.dates if place.start >= gap.end]
    ends += [each.start for each in (*sentence.news_cues("title end"), *sentence.countries) if text.document.text[gap.end : each.start].strip() and not _in_a_name(sentence, each)]
    if any(each.start - gap.end < _SHORTEST_REST for each in sentence.listed("numbers") if each.start >= gap.end):
        return None  # "for five years"
    end = _without_small_words(sentence, gap.end, min(ends))
    if end - gap.end < _SHORTEST_REST or end - start > (_WITH_PARTIES if between else _LONGEST):
        return None
    return start, end


def _in_a_name(sentence: Sentence, word: Place) -> bool:
    """Does an "and" join words with capitals, as those of a programme's name do?"""
    text = sentence.text.document.text
    if text[word.start : word.end].casefold() not in _conjunctions(sentence.text.language):
        return False
    before = text[max(0, word.start - 80) : word.start].split()[-1:]
    return bool(before) and before[0][0].isupper() and text[word.end : word.end + 2].strip()[:1].isupper()


def _stop(sentence: Sentence, start: int) -> re.Match[str] | None:
    """The mark at which the report goes on: no comma of a row of short words that "and" ends."""
    text, language = sentence.text.document.text, sentence.text.language
    stop = _STOP.search(text, start, sentence.end)
    words = sentence.tokens
    while stop and stop.group() in _COMMAS:
        row = [word for word in words if word.start >= stop.end()][: _ROW + 1]
        at = next((number for number, word in enumerate(row) if word.what in _conjunctions(language)), 0)
        if not at or any(word.what in _small(language) for word in row[:at]):
            break
        stop = _STOP.search(text, row[at].end, sentence.end)
    return stop


def _behind_its_parties(sentence: Sentence, kind: Place, links: list[Place]) -> Place | None:
    """The word that says what it is on, where only its two parties stand before: "Abkommen zwischen der Republik A und der Republik B über"."""
    text = sentence.text.document.text
    words = sentence.tokens
    opens = next((word for word in words if word.start >= kind.end), None)
    if opens is None or opens.what not in word_set("party between", sentence.text.language) or text[kind.end : opens.start].strip():
        return None
    named = [each for each in sentence.countries if each.what and each.start >= opens.end]
    last = next((each for each in named if each.what != named[0].what), None)
    if last is None or last.end - kind.end > _LONGEST or _STOP.search(text, opens.end, last.end):
        return None
    return next((link for link in links if link.start >= last.end and not text[last.end : link.start].strip()), None)


def _from(sentence: Sentence, kind: Place) -> int | None:
    """Where the title begins: at the kind, or at the words before it up to an article; None where these have no beginning."""
    if not sentence.cues_listed("words before the kind"):
        return kind.start
    language = sentence.text.language
    small, joining = _small(language), _conjunctions(language)
    begin = kind.start
    before = [word for word in sentence.tokens if word.end <= kind.start]
    for place in reversed(before[-6:]):
        if place.what in small or _STOP.search(sentence.text.document.text, place.end, begin):
            return begin
        if place.what in joining or place.what[0].isdigit():
            return None
        begin = place.start
    return None


def _without_small_words(sentence: Sentence, start: int, end: int) -> int:
    """The end of a title without the words that lead over to what follows."""
    small = _small(sentence.text.language)
    words = sentence.tokens
    inside = [word for word in words if start <= word.start and word.end <= end]
    while inside and inside[-1].what in small:
        inside.pop()
    return inside[-1].end if inside else start


def _conjunctions(language: str | None) -> frozenset[str]:
    return frozenset(entries(str(language), "function_words").get("and", ())) if language in languages() else frozenset()


def _small(language: str | None) -> frozenset[str]:
    from accordant.languages import function_words

    return function_words(str(language)) | word_set("small", language) if language in languages() else frozenset()
