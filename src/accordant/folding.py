"""Spelling variants folded, with the way back to the original characters.

A model copies «اتّفاقية» as «اتفاقيه», "1,5 %" with another space, a curly quote straight. Compared raw, true quotes are lost; compared
after a fold that forgets where each character came from, the span that is shown cuts the wrong characters out.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ALIKE = {
    **dict.fromkeys("أإآٱٲٳ", "ا"), "ؤ": "و", "ئ": "ي", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ۓ": "ي",
    "ة": "ه", "ۀ": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه", "ۂ": "ه", "ۃ": "ه", "ک": "ك", "ڪ": "ك",
    **dict.fromkeys("‘’‚‛′‵ʼʹ`´＇ʻ‹›׳", "'"), **dict.fromkeys("“”„‟″‶«»＂〝〞〟「」『』״", '"'),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－⸺⸻⁃֊־", "-"), **dict.fromkeys("〜～∼", "~"),
    "…": "...", "⁄": "/", "،": ",", "؛": ";", "؟": "?", "٪": "%", "٫": ".", "٬": ",", "œ": "oe", "æ": "ae",
}  # fmt: skip
_DROPPED = re.compile(
    "[\u00ad\u034f\u061c\u0640\u115f\u1160\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe00-\ufe0f\ufff9-\ufffb"
    "\U000e0001\U000e0020-\U000e007f\U000e0100-\U000e01ef\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0898-\u089f\u08ca-\u08ff]"
)
# marks of combining class zero that still compose with the letter before them: Indic vowel signs and Hangul vowels and finals
_COMPOSING = frozenset(
    "\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dcf\u0ddf\u102e\u1b35"
    + "".join(map(chr, (*range(0x1161, 0x1176), *range(0x11A8, 0x11C3))))
)
_DOTTED = re.compile("(i[\u0316-\u0333]*)\u0307+")
_SPACES = re.compile(r"\s\s+")
_IDEOGRAPHS = 0x2E80  # from here on a text uses a small share of a block
_LONGEST_CLUSTER = 30  # marks on one letter, as in Unicode's stream-safe format: ordering more takes quadratic time


class Folded:
    """A folded text, and for each of its characters where it came from.

    Kept as stretches: within one, folded character i came from the source character as far from the stretch's start; a stretch
    with a width is one folded character or more that stand for so many source characters together.
    """

    __slots__ = ("_at", "_ends", "_length", "_offsets", "_source", "_width", "text")

    def __init__(self, text: str, at: list[int], source: list[int], width: list[int], length: int) -> None:
        self.text = text
        self._at = at
        self._source = source
        self._width = width
        self._length = length
        self._offsets: Sequence[int] | None = None
        self._ends: Sequence[int] | None = None

    @property
    def offsets(self) -> Sequence[int]:
        """`offsets[i]` is the code-point index in the source of folded character i; `len(offsets) == len(text) + 1`."""
        if self._offsets is None:
            offsets: list[int] = []
            for length, source, width in self._stretches():
                offsets.extend([source] * length if width else range(source, source + length))
            self._offsets = [*offsets, self._length]
        return self._offsets

    @property
    def ends(self) -> Sequence[int]:
        """`ends[i]` is one past the last source code point that folded character i stands for."""
        if self._ends is None:
            ends: list[int] = []
            for length, source, width in self._stretches():
                ends.extend([source + width] * length if width else range(source + 1, source + length + 1))
            self._ends = ends
        return self._ends

    def _stretches(self) -> Iterator[tuple[int, int, int]]:
        """Of each stretch the folded length, the source's start and the width."""
        ends = [*self._at[1:], len(self.text)]
        for start, end, source, width in zip(self._at, ends, self._source, self._width, strict=False):
            yield end - start, source, width

    def _begin(self, index: int) -> int:
        stretch = bisect_right(self._at, index) - 1
        return self._source[stretch] + (0 if self._width[stretch] else index - self._at[stretch])

    def _finish(self, index: int) -> int:
        stretch = bisect_right(self._at, index) - 1
        return self._source[stretch] + (self._width[stretch] or index - self._at[stretch] + 1)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of source code points that `text[start:end]` came from; `end > start`."""
        return self._begin(start), self._finish(end - 1)

    def whole(self, start: int, end: int) -> bool:
        """Whether `text[start:end]` cuts through no letter: neither between a ligature's letters nor before a mark that was kept."""
        for edge in (start, end):
            stretch = bisect_right(self._at, edge) - 1
            if stretch >= 0 and self._width[stretch] and self._at[stretch] != edge < len(self.text):
                return False
        return True

    def index(self, position: int) -> int:
        """The first folded character that stands for the source code point at `position` or a later one."""
        stretch = bisect_right(self._source, position) - 1
        if stretch < 0:
            return 0
        after = self._at[stretch + 1] if stretch + 1 < len(self._at) else len(self.text)
        ahead = position - self._source[stretch]
        if not self._width[stretch]:
            return min(self._at[stretch] + ahead, after)
        return self._at[stretch] if ahead < self._width[stretch] else after

    def within(self, start: int, end: int) -> tuple[int, int] | None:
        """The range of `text` that stands for exactly the source code points `start` to `end`; None where one is cut in two."""
        first, last = self._first(start), self._last(end)
        return None if first is None or last is None or last <= first else (first, last)

    def part(self, start: int, end: int) -> Folded | None:
        """The fold of the source code points `start` to `end`, cut out of this one; None where that would cut a letter from its marks."""
        found = self.within(start, end)
        if found is None:
            return None
        first, last = found
        low, high = bisect_right(self._at, first) - 1, bisect_left(self._at, last)
        at = [place - first for place in self._at[low:high]]
        source = [place - start for place in self._source[low:high]]
        at[0] = source[0] = 0
        return Folded(self.text[first:last], at, source, self._width[low:high], end - start)

    def _first(self, position: int) -> int | None:
        stretch = bisect_right(self._source, position) - 1
        if stretch < 0:
            return None
        ahead = position - self._source[stretch]
        index = self._at[stretch] + ahead
        if not ahead:
            return index if index < len(self.text) else None
        after = self._at[stretch + 1] if stretch + 1 < len(self._at) else len(self.text)
        return index if not self._width[stretch] and index < after else None

    def _last(self, position: int) -> int | None:
        stretch = bisect_left(self._source, position) - 1
        if stretch < 0:
            return None
        after = self._at[stretch + 1] if stretch + 1 < len(self._at) else len(self.text)
        ahead = position - self._source[stretch]
        if self._width[stretch]:
            return after if ahead == self._width[stretch] else None
        return self._at[stretch] + ahead if self._at[stretch] + ahead <= after else None


class _Known:
    """What was learned of each character met so far: its fold, and whether it stands alone.

    Unicode has 150,000 characters and a text a hundred; so each is looked up in `unicodedata` once, when first met.
    """

    def __init__(self) -> None:
        self.lock = Lock()
        self.table: dict[int, str] = {}
        self.seen: frozenset[str] = frozenset()
        self.marks: frozenset[str] = frozenset()
        self.uneven: frozenset[str] = frozenset()
        self.dropped: frozenset[str] = frozenset()
        self.special: frozenset[str] = frozenset()
        self._spots: re.Pattern[str] | None = None
        self.learn(frozenset(map(chr, range(0x180))) | set("\u0301\u0640\u064b\u0651\u200f\u2026"))

    def learn(self, chars: frozenset[str]) -> None:
        with self.lock:
            # a text in a script needs most of it: learned block by block, the pattern below is made a few times and not at every letter
            blocks = {ord(char) >> 7 for char in chars - self.seen if ord(char) < _IDEOGRAPHS}
            new = (chars | {chr(code) for block in blocks for code in range(block << 7, (block + 1) << 7)}) - self.seen
            marks, uneven, dropped = set(self.marks), set(self.uneven), set(self.dropped)
            for char in new:
                folded = _folded_cluster(char)
                if len(folded) == 1:
                    self.table[ord(char)] = folded
                elif not folded:
                    dropped.add(char)
                if _is_mark(char):
                    marks.add(char)
                elif len(folded) != 1:
                    uneven.add(char)
            if marks == self.marks and uneven == self.uneven and dropped == self.dropped:
                self.seen |= new
                return
            self.marks, self.uneven, self.dropped = frozenset(marks), frozenset(uneven), frozenset(dropped)
            self.special = self.marks | self.uneven
            self._spots = None
            self.seen |= new

    @property
    def spots(self) -> re.Pattern[str]:
        """What is folded otherwise than letter for letter; made when a text first holds some of it, for a language's lists teach block after block."""
        found = self._spots
        if found is None:
            with self.lock:
                between = self.dropped - self.marks  # direction and zero-width marks
                mark, odd, gone, thin = (re.escape("".join(sorted(some))) for some in (self.marks, self.uneven, self.dropped, between))
                cluster = rf"(?:[{thin}]*[{mark}])"
                found = self._spots = re.compile(
                    rf"[^\s{mark}{thin}]{cluster}{{1,{_LONGEST_CLUSTER}}}|[{mark}]{cluster}{{0,{_LONGEST_CLUSTER}}}|\s[\s{gone}]+|[{odd}]"
                )
        return found


def _is_mark(char: str) -> bool:
    """Whether a character belongs to the letter before it."""
    first = unicodedata.normalize("NFKC", char)[:1]
    return (
        char == "\u0640"
        or unicodedata.category(char).startswith("M")
        or first in _COMPOSING
        or (not char.isspace() and unicodedata.combining(first) != 0)
    )


@lru_cache(maxsize=8192)
def _folded_cluster(cluster: str) -> str:
    if cluster.isspace():  # one white space
        return " "
    cluster = _DROPPED.sub("", cluster)
    alike = _ALIKE.get(cluster)
    if alike is not None or not cluster:
        return alike or ""
    base = cluster[0]
    if unicodedata.category(base) != "Nd" and any(map(str.isdigit, unicodedata.normalize("NFKC", base))):
        rest = cluster[1:]  # 1½ is not 11/2, nor 10² 102
        return base + (_folded_cluster(rest) if rest else "")
    normal = unicodedata.normalize("NFKC", cluster)
    if normal[0] == " ":  # a mark printed alone, such as ¨
        normal = normal.lstrip(" ")
        if _DROPPED.sub("", normal):
            normal = cluster
    normal = normal.casefold()
    if "\u0307" in normal:  # the dot of a Turkish capital
        normal = _DOTTED.sub(r"\1", unicodedata.normalize("NFD", normal))
    normal = unicodedata.normalize("NFC", normal)
    out = []
    for char in _DROPPED.sub("", normal):
        alike = _ALIKE.get(char)
        if alike is None and char.isdecimal():
            alike = str(unicodedata.decimal(char))
        out.append(" " if char.isspace() else char if alike is None else alike)
    return "".join(out)


_KNOWN = _Known()


def fold(text: str) -> Folded:
    """The text with its spelling variants folded, and for each folded character where it came from.

    Folded are: compatibility forms and case (NFKC, casefold), Arabic diacritics and tatweel, alef, hamza, ya and ta marbuta and their
    Persian and Urdu letters, digits of any script, quotes, dashes, runs of white space (to one space), bidi and zero-width marks.
    Accents of other scripts stay, and so do fractions and raised or circled digits. Linear in `len(text)`. Arabic rules after the
    Unicode core specification, chapter 9.2.
    """
    known = _KNOWN
    distinct = set(text)
    if not distinct <= known.seen:
        known.learn(frozenset(distinct))
    table, length = known.table, len(text)
    spots = _SPACES.finditer(text) if known.special.isdisjoint(distinct) else known.spots.finditer(text)
    pieces: list[str] = []
    at, source, width = [], [], []
    position = folded = 0
    for spot in spots:
        start, end = spot.span()
        if start > position:
            pieces.append(text[position:start].translate(table))
            at.append(folded)
            source.append(position)
            width.append(0)
            folded += start - position
        piece = " " if text[start].isspace() else _folded_cluster(text[start:end])
        position = end
        if piece:
            pieces.append(piece)
            at.append(folded)
            source.append(start)
            width.append(end - start)
            folded += len(piece)
    if position < length:
        pieces.append(text[position:].translate(table))
        at.append(folded)
        source.append(position)
        width.append(0)
    return Folded("".join(pieces), at, source, width, length)


def folded_text(text: str) -> str:
    """`fold(text).text`, without the way back: what a quote needs that is only looked for."""
    known = _KNOWN
    distinct = set(text)
    if not distinct <= known.seen:
        known.learn(frozenset(distinct))
    if known.special.isdisjoint(distinct):
        return _SPACES.sub(" ", text).translate(known.table)
    table, pieces, position = known.table, [], 0
    for spot in known.spots.finditer(text):
        start, end = spot.span()
        if start > position:
            pieces.append(text[position:start].translate(table))
        pieces.append(" " if text[start].isspace() else _folded_cluster(text[start:end]))
        position = end
    pieces.append(text[position:].translate(table))
    return "".join(pieces)


class _Bare(dict[int, str]):
    """Each letter without its accents; one letter for one, so that positions stay."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        base = unicodedata.normalize("NFD", char)[0]
        plain = _PLAIN.get(char, base if base.isascii() or "\u0370" <= base <= "\u03ff" else char)
        self[code] = plain
        return plain


_PLAIN = {"ё": "е", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t"}
_BARE = _Bare()
_LOOSE = re.compile(r"(?<=[^\W\d_]) ?-+ ?(?=[^\W\d_])|[ \u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u093c\u09bc]+")


def bare(folded: str) -> str:
    """A folded text without the accents of Latin and Greek letters and with ё as е, position by position."""
    if folded.isascii():
        return folded
    plain = folded.translate(_BARE)
    return folded if plain == folded else plain


def tight(text: str) -> Folded:
    """A bare text without spaces, without hyphens between letters and without loose accents, and the way back."""
    pieces: list[str] = []
    at, source = [], []
    position = length = 0
    for gap in _LOOSE.finditer(text):
        start, end = gap.span()
        if start > position:
            pieces.append(text[position:start])
            at.append(length)
            source.append(position)
            length += start - position
        position = end
    if position < len(text):
        pieces.append(text[position:])
        at.append(length)
        source.append(position)
    return Folded("".join(pieces), at, source, [0] * len(at), len(text))


def tight_text(text: str) -> str:
    """`tight(text).text`, without the way back."""
    return _LOOSE.sub("", text)
