"""The words of the document that state a value, inside a little of what stands around them.

A span alone («2025») does not show whether it is a year or a hall number; its whole paragraph hides it. So each span is cut out with
a few words on both sides and marked.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

OPEN, CLOSE = "⟦", "⟧"
AROUND = 28
LONGEST = 240
MOST = 3
_SPACE = re.compile(r"\s+")


def excerpt(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """`… words ⟦the span⟧ words …` for each span, those that stand close together in one piece; on one line."""
    pieces = _pieces(sorted({(start, end) for start, end in spans if 0 <= start < end <= len(text)}))
    made = [_cut(text, piece) for piece in pieces[:MOST]]
    return " ".join(made).replace("… …", "…") + (f" (and {len(pieces) - MOST} more)" if len(pieces) > MOST else "")


def shortened(text: str) -> str:
    """The text on one line, the middle of a long one left out."""
    line = _SPACE.sub(" ", text).strip()
    if len(line) <= LONGEST:
        return line
    first, last = line[: LONGEST // 2], line[-LONGEST // 2 :]
    return f"{first.rpartition(' ')[0] or first} […] {last.partition(' ')[2] or last}"


def _pieces(spans: list[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    pieces: list[list[tuple[int, int]]] = []
    for start, end in spans:
        if pieces and start < pieces[-1][-1][1]:  # overlaps the span before it: they are marked as one
            first, last = pieces[-1][-1]
            pieces[-1][-1] = (first, max(last, end))
        elif pieces and start - pieces[-1][-1][1] <= 2 * AROUND:
            pieces[-1].append((start, end))
        else:
            pieces.append([(start, end)])
    return pieces


def _cut(text: str, spans: list[tuple[int, int]]) -> str:
    first, last = _before(text, spans[0][0]), _after(text, spans[-1][1])
    made, at = "… " if text[:first].strip() else "", first
    for start, end in spans:
        made += _SPACE.sub(" ", text[at:start]) + OPEN + shortened(text[start:end]) + CLOSE
        at = end
    return (made + _SPACE.sub(" ", text[at:last])).rstrip() + (" …" if text[last:].strip() else "")


def _before(text: str, start: int) -> int:
    """Where the words before a span begin: at a word, in its paragraph, at most `AROUND` characters away."""
    least = max(0, start - AROUND, text.rfind("\n", 0, start) + 1)
    if least == 0 or text[least - 1].isspace():
        return least
    found = _SPACE.search(text, least, start)
    return found.end() if found else (least if _has_no_spaces(text[least:start]) else start)


def _after(text: str, end: int) -> int:
    newline = text.find("\n", end)
    most = min(len(text), end + AROUND, newline if newline >= 0 else len(text))
    if most == len(text) or text[most].isspace():
        return most
    found = max(text.rfind(" ", end, most), text.rfind("\u00a0", end, most))
    return found if found > end else (most if _has_no_spaces(text[end:most]) else end)


def _has_no_spaces(text: str) -> bool:
    """Whether words are written without spaces here (Chinese, Japanese, Thai), so that a cut anywhere is a cut between words."""
    return bool(re.search(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]", text))
