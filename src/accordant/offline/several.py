"""Several instruments that one text reports as equals: the list of what was signed at a summit, a table, three paragraphs on three texts.

Read as one story, the list of a summit gives one record with the title of the first text, the signatories of the second and the money of the
third. So each line that names an instrument, below a word that several were signed, is a story of its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accordant.checks.forms import tokens
from accordant.offline.in_a_row import in_a_row
from accordant.offline.speaking_day import day_of
from accordant.offline.telling import DONE, SETBACK, Act, of_another_world, recalls
from accordant.offline.text import Sentence, word_set
from accordant.offline.titles import named_by

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from accordant.offline.text import Place, Text

_REACH = 12_000
_MOST = 60
_LIST = 40_000
"""Characters below the head in which a list is looked for."""
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_HEAD = 12
_FIRST_WORDS, _LAST_WORDS = 30, 45
"""Letters between the beginning of a line, or its end, and the word for the instrument."""
_ITEM = re.compile(r"\s*(?:\d{1,2}\s*[\t|]|\|\s*\d{1,2}\s*\||[-•*–—·▪◦‣]|[(（]?(?:\d{1,2}|[a-zA-Zа-яА-Яء-ي])(?:[.)）،:۔/．、]|\s?[-–](?=\s))|[(（]?[一二三四五六七八九十]{1,3}[)）、.．\s]|[０-９]{1,2}[.．]|[٠-٩۰-۹]{1,2}[.\-–)۔])\s*")
_STOPS, _AT_ONCE = frozenset(".!?؟۔。"), 2
_QUOTES = '«“„"《「『‘'


def instruments(text: Text) -> tuple[list[Sentence], list[Act]]:
    """The sentences that tell of the ceremony, and one act for each instrument of a list or of paragraphs of their own; none where it is one only."""
    header = _header(text)
    if header is None:
        return [], []
    head, word = header
    found = _listed(text, head, word)
    if not found and (row := _row(text)):
        return row
    found = found or _bare(text, head, word) or _in_paragraphs(text, head, word)
    beside = [each for each in text.sentences[:_HEAD] if each is head or any(status.what in DONE for status in each.statuses)]
    return (beside, found) if len(found) > 1 else ([], [])


def _row(text: Text) -> tuple[list[Sentence], list[Act]] | None:
    """The instruments that one of the first sentences names in a row."""
    today = day_of(text)
    for sentence in text.sentences[:_HEAD]:
        signed = [each for each in sentence.statuses if each.what in DONE]
        if not signed or recalls(sentence, today) or of_another_world(sentence) or not _plural(sentence):
            continue
        if row := in_a_row(text, sentence, signed[0]):
            return [row[0]], row[1]
    return None


def _plural(sentence: Sentence) -> bool:
    several = word_set("several", sentence.text.language)
    return any(token.word in several for token in tokens(sentence.folded)) or bool(sentence.news_cues("several signed"))


def _header(text: Text) -> tuple[Sentence, Place] | None:
    """The sentence at the head of the text that says that several instruments were signed, and its word for that."""
    today = day_of(text)
    for sentence in text.sentences[:_HEAD]:
        if not _plural(sentence) or recalls(sentence, today) or of_another_world(sentence):
            continue
        signed = [each for each in sentence.statuses if each.what in DONE]
        if signed:
            return sentence, signed[0]
    return None


def _listed(text: Text, head: Sentence, word: Place) -> list[Act]:
    """One act for each line of a list or table that begins with an instrument."""
    found: list[Act] = []
    style = ""
    for sentence in _lines(text, head):
        begun = _ITEM.match(sentence.printed)
        if begun is None or not sentence.kinds:
            continue
        opened = sentence.printed[begun.end() : begun.end() + 1] in _QUOTES
        kind = sentence.kinds[-1] if opened and sentence.cues_listed("words before the kind") else sentence.kinds[0]
        first = sentence.start + begun.end()
        verbs_last = sentence.cues_listed("words before the kind")
        near = kind.start - first < _FIRST_WORDS or (verbs_last and sentence.end - kind.end < _LAST_WORDS)
        if not near or (style and _style(begun.group()) != style):
            continue
        style = _style(begun.group())
        if not any(each.what in SETBACK | {"planned"} for each in sentence.statuses):
            found.append(Act(sentence, kind, word, 0))
    return found[:_MOST]


def _bare(text: Text, head: Sentence, word: Place) -> list[Act]:
    """One act for each line without number or bullet that is the name of an instrument: it begins with its kind, and has no stop of a sentence."""
    found: list[Act] = []
    for sentence in text.sentences[head.number + 1 :]:
        if sentence.start > head.end + _LIST or len(found) == _MOST:
            break
        line = sentence.printed.split("\n", 1)[0]
        if not sentence.kinds or line.rstrip()[-1] in _STOPS or any(each.start < sentence.start + len(line) for each in sentence.statuses):
            continue
        if text.document.text[sentence.start - 1 : sentence.start].strip(" \t\n") == "" and sentence.kinds[0].start - sentence.start <= _AT_ONCE:
            found.append(Act(sentence, sentence.kinds[0], word, 0))
    return found if len(found) > 1 else []


def behind_its_number(sentence: Sentence) -> int:
    """Where the line of an item begins behind its number or bullet."""
    begun = _ITEM.match(sentence.printed)
    return sentence.start + (begun.end() if begun else 0)


def _style(begun: str) -> str:
    """How a list numbers its lines: the notes below a table are numbered otherwise."""
    mark = next(char for char in begun if not char.isspace() and char not in "(（")
    return "1" if mark.isdecimal() else "a" if mark.isascii() and mark.isalpha() else "一" if mark.isalpha() else mark


def _lines(text: Text, head: Sentence) -> Iterator[Sentence]:
    """The first sentence of each numbered line below the head; cut by lines, for a number with a stop may pass for a sentence."""
    printed = text.document.text
    at, sentences = head.number + 1, text.sentences
    for line in _LINE.finditer(printed, head.end):
        if at >= len(sentences) or line.start() > head.end + _LIST:
            return
        begun = _ITEM.match(printed, line.start(), line.end())
        if begun is None or begun.end() >= line.end():
            continue
        while at + 1 < len(sentences) and sentences[at].end <= line.start():
            at += 1
        start = line.start() + len(line.group()) - len(line.group().lstrip())
        end = min(line.end(), max(text.reading.sentence(begun.end(), begun.end() + 1)[1], begun.end() + 1))
        own = sentences[at]
        yield own if (own.start, own.end) == (start, end) else Sentence(text, own.number, start, end, own.paragraph)


def _in_paragraphs(text: Text, head: Sentence, word: Place) -> list[Act]:
    """One act for each kind of instrument that the text names by what it is on."""
    today: datetime.date | None = day_of(text)
    found: dict[str, Act] = {}
    for sentence in text.sentences:
        if sentence.start > _REACH:
            break
        if sentence.number == 0 or recalls(sentence, today) or any(each.what in SETBACK | {"planned", "under_negotiation"} for each in sentence.statuses):
            continue
        own = [each for each in sentence.statuses if each.what in DONE]
        for kind in sentence.kinds:
            if kind.what not in found and named_by(sentence, kind) and not (sentence is head and not own):
                found[kind.what] = Act(sentence, kind, own[0] if own else word, 0)
    return list(found.values()) if any(act.status is not word for act in found.values()) else []
