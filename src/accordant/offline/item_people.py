"""Who signs one instrument of a list, where the lines below its title only name them: office and name, with no word for signing.

A table prints "Deputy Minister A" and "State Secretary B" below each title, and says once at its head that they are those who sign. Such lines
count up to the first that holds more than persons, for below the last of them stand the notes and those who looked on.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from accordant.checks.boundaries import UNSPACED
from accordant.offline.bare_names import introductions
from accordant.offline.names_found import somebodies
from accordant.offline.text import Sentence
from accordant.offline.word_kinds import said
from accordant.roles import roles_told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.offline.names_found import Somebody
    from accordant.offline.story import Story

_LINE = re.compile(r"[^\n\t]*[^\s][^\n\t]*")
_BRACKETS = re.compile(r"[(（\[][^()（）\[\]]*[)）\]]")
_SIGNS = re.compile(rf"[{UNSPACED}、·]+")
_LETTERS = re.compile(r"[^\W\d_]")
_LEFT = 12
"""Letters of a line that belong to no person, at most: "for Kenya"."""
_MOST = 4
_LEAST = 2
_SUFFIX = 3


def named_below(story: Story) -> list[tuple[Somebody, Sentence]]:
    """Those whom the lines or cells behind the title name; none where it is one person only, or any is said to do something else."""
    found: list[tuple[Somebody, Sentence]] = []
    known = introductions(story.text).known
    for line in _lines(story):
        told = roles_told(line.folded, story.text.language)
        people = [one for one in somebodies(line, known) if one.name]
        if len(people) == 1:
            people = [_in_full(people[0], line)]
        if told & {"attends", "past"} or not people or not all(one.office for one in people) or _more(line, people) > _LEFT or said(line, "speaks"):
            break
        found += [(one, line) for one in people]
    return found if _LEAST <= len(found) <= _MOST else []


def _in_full(one: Somebody, line: Sentence) -> Somebody:
    """The person with the office from the beginning of a line that holds nothing else, in scripts that write no spaces."""
    if one.office is None or one.name is None or one.office[0] >= one.name[0]:
        return one
    begin = line.start + len(line.printed) - len(line.printed.lstrip())
    before = line.text.document.text[begin : one.office[0]]
    whole = bool(before) and _SIGNS.fullmatch(before) is not None
    return replace(one, office=(begin, one.office[1])) if whole else one


def _lines(story: Story) -> Iterator[Sentence]:
    """The cells behind the title's, then the lines below it, up to the next item."""
    chief, text = story.chief, story.text
    if chief is None:
        return
    printed = text.document.text
    end = len(printed) if story.until is None else story.until
    title = story.acts[0].kind.end
    cell = _LINE.search(printed, title, chief.end)
    begin = cell.end() if cell and "\t" in printed[title : chief.end] else chief.end
    for found in list(_LINE.finditer(printed, begin, end))[: 2 * _MOST]:
        yield Sentence(text, chief.number, found.start(), found.end(), chief.paragraph)


def _more(line: Sentence, people: list[Somebody]) -> int:
    """How many letters of the line are no person's."""
    rest = list(line.printed)
    for state in line.countries:
        rest[state.start - line.start : state.end - line.start] = " " * (state.end - state.start)
    for one in people:
        for place in (one.name, one.office, one.counterpart):
            if place:
                rest[place[0] - line.start : place[1] - line.start] = " " * (place[1] - place[0])
    return len(_LETTERS.findall(_BRACKETS.sub("", "".join(rest))))


def party_of(office: str, parties: list[dict[str, Any]]) -> dict[str, Any] | None:
    """The one party with whose own words the office begins: 海关总署副署长 of 中华人民共和国海关总署."""
    found = [each for each in parties if each.get("name") and any(office.startswith(each["name"][at:]) for at in range(len(each["name"]) - _SUFFIX + 1))]
    return found[0] if len(found) == 1 else None
