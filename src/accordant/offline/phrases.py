"""The set phrases of treaties, searched in a whole folded text at once.

A treaty of three hundred pages has six thousand sentences, and one of them says when it was signed. Read one by one to find it they take a
minute; "Done at", "Fait à" and «حرر في» are found in a tenth of a second. And what a scan made of "DONE\\nat" or "inwitness whereof" is still the phrase.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from accordant.checks.boundaries import UNSPACED, proclitics
from accordant.folding import bare, folded_text
from accordant.lexicons import entries, with_list
from accordant.offline.text import TREATIES, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from accordant.offline.text import Text

_LETTER = r"\w\u0300-\u036f\u0900-\u0963\u0971-\u0dff"
_NUMBER, _ANY_ENDING, _CLITIC = "…", "*", "-"
_AFTER_A_WORD = r"(?:\W{1,3}\w|\d)"
_HEAD_AND_NUMBER = 2
_BETWEEN_SIGNS = r"\W?\w{1,8}?\W?"
_SIGN = re.compile(f"[{UNSPACED}]")
_ARABIC = re.compile("[\u0600-\u06ff]")
_JOINER = "\u200c"
_NOTHING = re.compile(r"(?!)")
_OPENERS = " \t\u00a0\u3000\"'“”«»„‘’(*#•·—–-"
_ENDS = frozenset(".;:!?。；：؛۔؟।॥…/")
_PAUSES = frozenset(";:")
_NEWLINES = frozenset("\n\r\v\f\u2028\u2029")


def spoken(language: str | None) -> tuple[str, ...]:
    """The languages whose phrases are looked for: the text's own where it has a list, else all."""
    listed = with_list(WORDS)
    return (language,) if language in listed else listed


def listed(key: str, language: str | None) -> tuple[str, ...]:
    """The forms of a key as they stand in the lists."""
    return tuple(form for code in spoken(language) for form in entries(code, WORDS).get(TREATIES + key, ()))


@cache
def pattern(key: str, language: str | None) -> re.Pattern[str]:
    """One pattern for all forms of a key, for a folded text without accents; the longest form is tried first.

    Forms with the same edges stand together behind one look at the letter before: most characters of a text begin no word.
    """
    groups: dict[tuple[str, str], list[str]] = {}
    for code in spoken(language):
        for form in sorted(entries(code, WORDS).get(TREATIES + key, ()), key=len, reverse=True):
            groups.setdefault(_edges(form, code), []).append(_body(form))
    found = [f"{before}(?:{'|'.join(dict.fromkeys(forms))}){after}" for (before, after), forms in groups.items()]
    return re.compile("|".join(found)) if found else _NOTHING


def form_pattern(form: str, language: str) -> str:
    """One form as a pattern, with its edges."""
    before, after = _edges(form, language)
    return f"{before}(?:{_body(form)}){after}"


def _body(form: str) -> str:
    pieces = form.split(_NUMBER)
    spaced = any(piece.endswith(" ") for piece in pieces)
    if spaced and len(pieces) == _HEAD_AND_NUMBER and not pieces[1]:  # only looked at: in "of the other part. Article 2" an article begins
        return f"{_words(pieces[0])}(?={_AFTER_A_WORD})"
    return (_AFTER_A_WORD if spaced else _BETWEEN_SIGNS).join(map(_words, pieces))


def _edges(form: str, language: str) -> tuple[str, str]:
    """What must stand before and behind a form: no letter, but for a listed clitic before it; nothing in scripts without spaces."""
    first, last = form[0], form[-1]
    before = after = ""
    if first.isalpha() and not _SIGN.match(first):
        clitics = sorted(proclitics(future=False, language=language), key=len, reverse=True) if _ARABIC.match(first) else []
        before = f"(?<![{_LETTER}])" + (f"(?:{'|'.join(map(re.escape, clitics))})?" if clitics else "")
    if last == _CLITIC:
        after = r"(?=\w{3})"
    elif last not in {_NUMBER, _ANY_ENDING} and not _SIGN.match(last):
        after = f"(?![{_LETTER}])"
    return before, after


def _words(piece: str) -> str:
    folded = [bare(folded_text(word)) for word in piece.replace(_JOINER, " ").rstrip(_CLITIC).split()]
    return " ?".join(re.escape(word).replace(r"\*", rf"[{_LETTER}]*") for word in folded)


def found(key: str, text: Text, first: int = 0, last: int | None = None) -> Iterator[tuple[int, int]]:
    """Where the phrases of a key stand between two characters of the document, as ranges of its characters."""
    folded = text.document.prepared.folded
    low, high = folded.index(first), len(folded.text) if last is None else folded.index(last)
    for match in pattern(key, text.language).finditer(text.document.prepared.bare, low, high):
        yield folded.span(match.start(), match.end())


def begins(text: str, start: int) -> bool:
    """Whether a line or a sentence begins at a character; marks of quotation and bullets before it aside.

    A line that begins with a small letter only goes on, unless a blank line or a full stop is before it: "... the Convention / signed at London".
    """
    at = start
    while at and text[at - 1] in _OPENERS:
        at -= 1
    if at == 0 or (text[at - 1] in _ENDS and not (text[at - 1] in _PAUSES and text[start].islower())):
        return True
    if text[at - 1] not in _NEWLINES:
        return False
    before = text[max(0, at - 40) : at].rstrip(" \t\u00a0\u3000")
    return not text[start].islower() or before.rstrip()[-1:] in _ENDS or len(before) - len(before.rstrip()) > 1
