"""Right-to-left text in a terminal's columns.

A terminal with bidi support reorders whole lines: the Arabic of one column joins that of the next, and the columns change places. One
without it shows every word backwards. Which kind it is cannot be asked. So on a terminal each line of each cell is closed off by
Unicode isolates (invisible, no width; text stays in the order it is read and copied), and `visual` reorders for the other kind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from rich.measure import Measurement
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console, ConsoleOptions, RenderResult

    from accordant.cli.options import Bidi

RIGHT_TO_LEFT_ISOLATE, FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2067", "\u2068", "\u2069"
_RIGHT_TO_LEFT = re.compile(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_RUN = re.compile(rf"{_RIGHT_TO_LEFT.pattern}+(?:[\W\d_]*{_RIGHT_TO_LEFT.pattern}+)*")
_MARKS = r"\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
_MARKS_BEFORE_BASE = re.compile(rf"([{_MARKS}]+)([\u05d0-\u064a\u066e-\u06d5\u06ee-\u08ff])")


def is_right_to_left(text: str) -> bool:
    """Whether any character of the text is of a right-to-left script."""
    return _RIGHT_TO_LEFT.search(text) is not None


def runs(text: str, *, right_to_left: bool) -> list[tuple[int, int, str]]:
    """Where isolates go in a line: (start, end, the opening isolate), spaces at the ends left outside.

    In a right-to-left paragraph that is the whole line, whatever word it begins with; in another one each right-to-left run.
    """
    if not is_right_to_left(text):
        return []
    if not right_to_left:
        return [(found.start(), found.end(), FIRST_STRONG_ISOLATE) for found in _RUN.finditer(text)]
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return [(start, end, FIRST_STRONG_ISOLATE if begins_right_to_left(text) else RIGHT_TO_LEFT_ISOLATE)]


def visual(text: str, *, right_to_left: bool) -> str:
    """A line in the order a terminal without bidi support must print it, marks after the letters that carry them.

    `right_to_left` is the direction of the paragraph the line is cut from.
    """
    if not is_right_to_left(text):
        return text
    from bidi import get_display  # type: ignore[import-untyped]

    shown = get_display(text, base_dir="R" if right_to_left else "L")
    return _MARKS_BEFORE_BASE.sub(lambda found: found[2] + found[1][::-1], str(shown))


def begins_right_to_left(text: str) -> bool:
    """The direction of a paragraph, by its first strong character."""
    first = re.search(rf"{_RIGHT_TO_LEFT.pattern}|[^\W\d_]", text)
    return first is not None and is_right_to_left(first[0])


@dataclass
class Cell:
    """Paragraphs in a table's cell; those after the first stand `indent` columns to the right. Each is wrapped to the column first
    and then ordered line by line: an isolate that opens on one line and closes on the next would swallow every column between.
    """

    paragraphs: list[Text]
    way: Literal["isolated", "visual", "logical"] = "logical"
    indent: int = 0

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for index, paragraph in enumerate(self.paragraphs):
            indent = self.indent if index else 0
            for line in self.lines(paragraph, console, max(1, options.max_width - indent)):
                if indent:
                    line.pad_left(indent)
                yield line

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        found = [Measurement.get(console, options, paragraph) for paragraph in self.paragraphs] or [Measurement(0, 0)]
        return Measurement(max(m.minimum for m in found), max(m.maximum for m in found))

    def lines(self, paragraph: Text, console: Console, width: int) -> Iterator[Text]:
        right_to_left = begins_right_to_left(paragraph.plain)
        for line in paragraph.wrap(console, width, overflow="fold"):
            line.rstrip()
            if self.way == "logical" or not is_right_to_left(line.plain):
                yield line
            elif self.way == "isolated":
                yield _isolated(line, right_to_left=right_to_left)
            else:
                shown = Text(visual(line.plain, right_to_left=right_to_left), style=line.style)
                if right_to_left:
                    shown.pad_left(max(0, width - shown.cell_len))
                yield shown


def _isolated(line: Text, *, right_to_left: bool) -> Text:
    """The line, its styles kept, with its isolates."""
    made, at = Text(style=line.style), 0
    for start, end, opening in runs(line.plain, right_to_left=right_to_left):
        made.append_text(line[at:start]).append(opening).append_text(line[start:end]).append(POP_ISOLATE)
        at = end
    return made.append_text(line[at:])


def way_on(bidi: Bidi, *, terminal: bool) -> Literal["isolated", "visual", "logical"]:
    """How text is ordered: `auto` closes it off on a terminal, and leaves it alone in a file or a pipe."""
    if bidi == "auto":
        return "isolated" if terminal else "logical"
    return bidi
