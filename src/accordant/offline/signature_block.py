"""The signatures under a treaty: "For the Government of Kenya: [name], Minister of ...".

No sentence says that they sign: the lines do, one party under the other or side by side. Read as a report, they are two names and an
office that nobody holds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from accordant.checks.country import countries_named
from accordant.offline.sure_latin import sure_latin_name
from accordant.offline.text import QUOTE_LIMIT, Sentence
from accordant.offline.word_kinds import CUE, HEAD, LINK, NAME, SMALL, TITLE, Told, said, told
from accordant.roles import roles_told

if TYPE_CHECKING:
    from accordant.offline.story import Story
    from accordant.offline.text import Text

REACH = 2_500
"""Characters behind the closing formula in which signatures stand."""
MOST_LINES = 60
LONGEST_LINE = 110
LONGEST_HEADER = 3
_GAP = re.compile(r"[^\S\n]{3,}|\t+|\u3000{2,}")
_MARK = re.compile(r"^(?:[\[(（<]\s*[^\])）>\n]{1,24}\s*[\])）>]|[_.…·\-–—\s]{3,}|sgd\.?|s/|/s/)[\s.:]*", re.IGNORECASE)
_LINE = re.compile(r"[^\n]+")
_MOST_NAME_WORDS, _MOST_SIGNS = 6, 14
_FAR_RIGHT = 12
_PARTS_OF_LINE = re.compile(r"\s?[:：,،，]\s?")
_COLONS = frozenset(":：")


@dataclass
class _Cell:
    """Characters of one line, or of one column of it."""

    start: int
    end: int
    words: list[Told] = field(default_factory=list)
    country: str | None = None
    header: bool = False
    ends: bool = False

    @property
    def place(self) -> tuple[int, int]:
        return self.start, self.end


def signature_block(story: Story) -> list[dict[str, Any]]:
    """Signatories {quotes, name, latin_name, office, on_behalf_of} by the lines below the closing formula."""
    text = story.text
    if story.closing is None:
        return []
    columns = [[_told(cell, text) for cell in column] for column in _columns(text, story.closing.start)]
    first = min((cell.start for column in columns for cell in column if cell.header), default=None)
    if first is None:
        return []
    last = min((cell.start for column in columns for cell in column if cell.ends and cell.start > first), default=None)
    found: list[dict[str, Any]] = []
    for column in columns:
        found.extend(_signatories([cell for cell in column if cell.start >= first and (last is None or cell.start < last)], text))
    return found


def states_signed_for(text: Text, start: int) -> list[tuple[int, int]]:
    """The lines behind a closing formula at `start` that say for which state those below them sign, one for each state."""
    found: dict[str, tuple[int, int]] = {}
    for column in _columns(text, start):
        for cell in (_told(each, text) for each in column):
            if cell.ends and found:
                break
            if cell.header and cell.country and not _is_office(cell):
                found.setdefault(cell.country, cell.place)
    return sorted(found.values())


def _columns(text: Text, start: int) -> list[list[_Cell]]:
    """The lines of the signatures, taken apart where they stand side by side."""
    written = text.document.text
    left: list[_Cell] = []
    right: list[_Cell] = []
    for number, line in enumerate(_LINE.finditer(written, start, min(len(written), start + REACH))):
        if number >= MOST_LINES:
            break
        if len(line.group().strip()) > 2 * LONGEST_LINE:
            continue
        at, cells = line.start(), []
        for gap in [*_GAP.finditer(line.group()), None]:
            end = line.end() if gap is None else line.start() + gap.start()
            if written[at:end].strip():
                cells.append((at, end))
            at = line.end() if gap is None else line.start() + gap.end()
        if len(cells) > 2:
            cells = [(cells[0][0], cells[-1][1])] if all(high - low <= 1 for low, high in cells) else cells[:2]
        for place, (low, high) in enumerate(cells):
            side = right if place or (len(cells) == 1 and low - line.start() >= _FAR_RIGHT) else left
            side.extend(_parts(_Cell(low, high), text))
    return [left, right]


def _parts(cell: _Cell, text: Text) -> list[_Cell]:
    """The cell, or what its first colon or comma parts: a party and who signs for it, a name and the office behind it."""
    written = text.document.text
    for mark in _PARTS_OF_LINE.finditer(written, cell.start, cell.end):
        first, rest = _told(_Cell(cell.start, mark.start()), text), _told(_Cell(mark.end(), cell.end), text)
        if not first.words or not rest.words:
            continue
        if mark.group().strip() in _COLONS and first.header and first.country:
            return [_Cell(cell.start, mark.end()), *_parts(_Cell(mark.end(), cell.end), text)]
        if mark.group().strip() not in _COLONS and _is_name(first) and _is_office(rest) and len(first.words) > 1:
            return [_Cell(cell.start, mark.start()), _Cell(mark.end(), cell.end)]
    return [cell]


def _told(cell: _Cell, text: Text) -> _Cell:
    """The cell without the mark of a signature before it, its words and its country read."""
    written = text.document.text
    while cell.start < cell.end and written[cell.start].isspace():
        cell.start += 1
    while cell.end > cell.start and written[cell.end - 1].isspace():
        cell.end -= 1
    while mark := _MARK.match(written[cell.start : cell.end]):
        cell.start += mark.end()
    if cell.start >= cell.end:
        return cell
    line = Sentence(text, -1, cell.start, cell.end, -1)
    cell.words = told(line)
    countries = {next(iter(each.codes)) for each in countries_named(line.passage) if len(each.codes) == 1 and each.kind == "name"}
    cell.country = next(iter(countries)) if len(countries) == 1 else None
    cues = said(line, "block for")
    cell.header = any(place.start == cell.start or (not text.document.text[place.end : cell.end].strip(" :：,") and cell.country) for place in cues)
    cell.ends = bool(roles_told(line.folded, text.language) & {"attends"}) or any(place.start == cell.start for place in (*said(line, "annex"), *said(line, "block witness")))
    return cell


def _signatories(cells: list[_Cell], text: Text) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    country: str | None = None
    block: list[_Cell] = []
    headed: list[_Cell] = []
    for cell in cells:
        if not cell.words or (cell.header and _is_office(cell) and cell.country is None):
            continue  # "for the Minister and by delegation"
        if cell.header:
            found.extend(_persons(block, country, headed, text))
            block, country, headed = [], cell.country, [cell]
        elif headed and not block and country is None and len(headed) < LONGEST_HEADER and not _is_office(cell) and (cell.country or not _is_name(cell)):
            country = cell.country
            headed.append(cell)
        elif headed:
            block.append(cell)
    found.extend(_persons(block, country, headed, text))
    return found


def _is_office(cell: _Cell) -> bool:
    return any(word.kind == HEAD for word in cell.words)


def _is_name(cell: _Cell) -> bool:
    """Do words of a name and titles fill the line?"""
    words = [word for word in cell.words if word.kind != TITLE]
    kinds = {word.kind for word in words if not word.particle and not (word.kind in {CUE, SMALL} and len(word.text) == 1)}
    most = _MOST_NAME_WORDS if not words or len(words[0].text) > 1 or words[0].cased else _MOST_SIGNS
    return bool(words) and len(words) <= most and kinds == {NAME}


def _persons(block: list[_Cell], country: str | None, headed: list[_Cell], text: Text) -> list[dict[str, Any]]:
    """The names of one party's lines, each with the office before it, or behind it where names come first."""
    names = [at for at, cell in enumerate(block) if _is_name(cell) and not (at and _goes_on(block[at - 1]))]
    found: list[dict[str, Any]] = []
    offices_first = any(_is_office(cell) for cell in block[: names[0]]) if names else False
    for number, at in enumerate(names):
        low = names[number - 1] + 1 if number else 0
        high = names[number + 1] if number + 1 < len(names) else len(block)
        lines = block[low:at] if offices_first else block[at + 1 : high]
        found.append(_part(block[at], _office(lines, text), country, headed, text))
    return found


def _goes_on(cell: _Cell) -> bool:
    """Does the line of an office end with a small word, so that the next line is the rest of it: "Ambassador Extraordinary and"?"""
    return _is_office(cell) and cell.words[-1].kind in {LINK, SMALL}


def _office(lines: list[_Cell], text: Text) -> tuple[int, int] | None:
    """The lines of an office as one run, without the article that begins it; none where another column stands between them."""
    written = text.document.text
    at = next((at for at, cell in enumerate(lines) if _is_office(cell)), None)
    if at is None:
        return None
    start = next((word.start for word in lines[at].words if word.kind not in {SMALL, LINK, TITLE}), lines[at].start)
    while at + 1 < len(lines) and lines[at + 1].words and (_goes_on(lines[at]) or not _is_name(lines[at + 1])):
        between = written[lines[at].end : lines[at + 1].start]
        if between.count("\n") > 1 and lines[at].words[-1].kind != LINK:
            break
        if between.strip():
            return None
        at += 1
    end = lines[at].end
    while end > start and written[end - 1] in " ,;.:":
        end -= 1
    return (start, end) if end - start <= QUOTE_LIMIT else None


def _part(cell: _Cell, office: tuple[int, int] | None, country: str | None, headed: list[_Cell], text: Text) -> dict[str, Any]:
    written = text.document.text
    words = [word for word in cell.words if word.kind != TITLE]
    name = words[0].start, words[-1].end
    if written[name[1] : name[1] + 1] == "." and len(words[-1].text) == 1:
        name = name[0], name[1] + 1
    places = [name, office] if office else [name]
    low, high = min(place[0] for place in places), max(place[1] for place in places)
    runs = [(low, high)] if high - low <= QUOTE_LIMIT else places
    heads = [head.place for head in headed if country]
    if heads and high - heads[0][0] <= QUOTE_LIMIT:
        runs, heads = [(heads[0][0], high)], []
    return {
        "quotes": text.quotes(*runs, *heads),
        "name": written[slice(*name)].replace("\u3000", ""),
        "latin_name": sure_latin_name(text, *name, country),
        "office": " ".join(written[slice(*office)].split()) if office else None,
        "office_translated": None,
        "on_behalf_of": country,
    }
