"""What each word of a passage may begin in a date: a month, a weekday, a word such as "yesterday", a number, a unit of time.

Looked up in five word lists one after the other, the words of a sentence take longer than the date in it: here a word is told apart once, and most
words of any text are nothing of the kind.
"""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from accordant.checks.calendars import calendar_of
from accordant.checks.digits import VULGAR
from accordant.checks.durations import units
from accordant.checks.myriads import signs
from accordant.checks.number_words import atoms
from accordant.checks.words import may_begin, once, reading_languages, tokens_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from accordant.checks.passage import Passage

MONTH, WEEKDAY, RELATIVE, NUMBER, UNIT, DIGITS = 1, 2, 4, 8, 16, 32
_MOST = 50_000


class _Kinds(dict[str, int]):
    """Word to what it may begin, filled as words are met."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        super().__init__()
        calendar, known = calendar_of(languages), signs(languages)
        self.languages = languages
        self.lists: tuple[tuple[int, Callable[[str, tuple[str, ...]], bool]], ...] = (
            (MONTH, partial(may_begin, calendar.months)),
            (WEEKDAY, partial(may_begin, calendar.weekdays)),
            (RELATIVE, partial(may_begin, calendar.relative)),
            (NUMBER, partial(may_begin, atoms(languages))),
            (UNIT, partial(may_begin, units(languages)[0])),
        )
        self.signs = frozenset() if known is None else frozenset((*known.digits, *known.powers))

    def __missing__(self, word: str) -> int:
        if len(self) > _MOST:
            self.clear()
        languages = self.languages
        found = sum(kind for kind, begins in self.lists if begins(word, languages))
        if not word[0].isalpha():
            found &= ~MONTH & ~WEEKDAY & ~RELATIVE
        if word.isdecimal():
            found |= DIGITS
        elif word in VULGAR or word[0] in self.signs:
            found |= NUMBER
        self[word] = found
        return found


@cache
def _kinds(languages: tuple[str, ...]) -> _Kinds:
    return _Kinds(languages)


def kinds_of(passage: Passage) -> list[int]:
    """For each token of the passage what it may begin, as a sum of the constants above."""
    return once(passage, "kinds of words", lambda: _of(passage))


def _of(passage: Passage) -> list[int]:
    known = _kinds(reading_languages(passage))
    return [known[token.text] for token in tokens_of(passage)]
