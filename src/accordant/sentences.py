"""The sentence around a passage.

The shortest quote leaves out what decides: "expected to", "in the presence of", "entered into force". Cut at every full stop, the
sentence of "H.E. Gen. M. Asif signed" is "Asif signed"; cut at none, a cue three paragraphs away decides.
"""

from __future__ import annotations

import re
from functools import cache

from accordant.languages import word_lists

REACH = 1_000
"""The most characters of context on each side of a passage."""

_CLOSERS = "\"'”’»›)\\]」』）】\u200e\u200f\u2069\u202c"
_END = re.compile(rf"[.!?؟۔…]+[{_CLOSERS}]*(?=\s|\Z)|[。！？｡।॥]+[{_CLOSERS}]*|\r\n|[\n\r\u2028\u2029\v\f]")
_NEWLINES = frozenset("\n\r\u2028\u2029\v\f")
_WORD_BEFORE = re.compile(r"[^\s(\[«“\"'‘’—–/-]+$")
_ITEM = re.compile(r"[ \t]*(?:(?:[-•*–—·▪◦‣]|\(?[\w]{1,3}[.)])\s|[（(]?[\d一二三四五六七八九十]{1,3}[、．）])")
_LINE_NUMBER = re.compile(r"(?:^|[\n\r])[ \t(]*\d{1,3}$")
_WIDEST_WRAPPED = 130
_LONGEST_WORD = 40
_DAY_AND_MONTH, _YEAR = re.compile(r"\b\d{1,2}\.?[ \t]+[^\W\d]{3,}$"), re.compile(r"[ \t]*(?:19|20)\d\d\b")
_MONTHS_AFTER_A_STOP = frozenset(  # "am 4. März", "4. Mart"
    ["januar", "jänner", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember", "ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"]
)


def sentence(text: str, start: int, end: int, begin: int = 0) -> tuple[int, int]:
    """The half-open range of the sentence or sentences that hold `text[start:end]`, without white space at its ends.

    A sentence ends at . ! ? ؟ ۔ 。 and their like before a space, at a blank line and at a newline (other than one that only wraps a
    line), but not after an abbreviation, an initial or inside a number. At most `REACH` characters on each side are looked at, and
    nothing before `begin`, where a sentence is known to begin: read from its first line on, each line of a list would look at the hundred before it.
    """
    low, high = max(0, start - REACH), min(len(text), end + REACH)
    first, last = max(low, begin), high
    for found in _END.finditer(text, first, high):
        place = found.end()
        if start < place < end or (place == high < len(text) and not text[place].isspace() and found.group() not in _NEWLINES):
            continue
        if not _ends(text, found.start(), place, low, high):
            continue
        if place <= start:
            first = place
        else:
            last = place
            break
    if first == low > begin:
        first = _at_space(text, first, start, 1)
    if last == high < len(text):
        last = _at_space(text, last, end, -1)
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    return first, last


def _at_space(text: str, edge: int, limit: int, step: int) -> int:
    """`edge`, moved towards the passage to the next white space, so that no word is cut."""
    place = edge
    while place != limit and abs(place - edge) < _LONGEST_WORD:
        if text[place - 1 if step < 0 else place].isspace() or text[place if step < 0 else place - 1].isspace():
            return place
        place += step
    return edge


def _ends(text: str, start: int, end: int, low: int, high: int) -> bool:
    mark = text[start]
    if mark in _NEWLINES:
        return not _wraps(text, start, end, low, high)
    if mark not in ".!?…":
        return True
    after = text[end : end + _LONGEST_WORD].lstrip()
    if after[:1].islower() and "\n\n" not in text[end : end + _LONGEST_WORD]:
        return False
    if mark != "." or text.startswith("..", start):
        return True
    found = _WORD_BEFORE.search(text, max(low, start - _LONGEST_WORD), start)
    word = found.group() if found else ""
    if not word:
        return True
    if word[-1].isdigit():
        return not (
            _LINE_NUMBER.search(text, max(0, start - 8), start)
            or (len(word) <= 2 and re.split(r"\W", after, maxsplit=1)[0].casefold() in _MONTHS_AFTER_A_STOP)
        )
    return not (_is_initial(word) or "." in word or word.casefold() in abbreviations())


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isalpha()


def _wraps(text: str, start: int, end: int, low: int, high: int) -> bool:
    """Whether a newline only wraps a line: the next word would not have fitted, or goes on in lower case."""
    line_start = max(text.rfind("\n", low, start), text.rfind("\r", low, start)) + 1
    line = text[max(line_start, low) : start].rstrip()
    following = text[end : min(high, end + _LONGEST_WORD)]
    if not line.strip() or not following.strip() or following[0] in _NEWLINES or not following.split("\n", 1)[0].strip():
        return False
    if line[-1] in ".!?؟۔。:：" or _ITEM.match(following):
        return False
    if line[-1] in "-\u00ad" or following.lstrip()[0].islower() or (_YEAR.match(following) and _DAY_AND_MONTH.search(line)):
        return True
    lines = [len(some.strip()) for some in text[max(0, start - 3 * _WIDEST_WRAPPED) : end + 3 * _WIDEST_WRAPPED].splitlines()[1:-1]]
    widest = max([len(line.strip()), *lines])
    word = following.split(maxsplit=1)[0]
    return len(lines) > 2 and widest <= _WIDEST_WRAPPED and len(line.strip()) + 1 + len(word) > widest


@cache
def abbreviations() -> frozenset[str]:
    """The listed abbreviations of every language, without their full stop, in lower case."""
    return frozenset(
        form.casefold().rstrip(".") for lists in word_lists("abbreviations").values() for forms in lists.values() for form in forms
    )
