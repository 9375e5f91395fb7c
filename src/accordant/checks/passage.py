"""A passage as a check sees it: the quoted characters, and the sentence that holds them.

The shortest quote leaves out what decides: "4 March 2025" does not say whether something was signed or entered into force then.
A value is read in the passage alone; cues (event words, roles, "expected", "postponed") are read in the sentence around it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from accordant.folding import Folded, fold

if TYPE_CHECKING:
    import datetime


@dataclass(eq=False)
class Passage:
    """`context[start:end]` is the passage; spans of a finding count from its first character.

    `context` is the sentence that holds the passage (or the passage itself where nothing more is known), `language` a two-letter
    code or None where unknown, `published` the publication date of the document.
    """

    context: str
    start: int = 0
    end: int = -1
    language: str | None = None
    published: datetime.date | None = None
    marker: dict[str, str] = field(default_factory=dict)
    """What the field's marker adds: `event` of a date, `codes` (the list) of a term."""

    searched: bool = False
    """Whether nobody quoted it: a stretch of a document in which a value is looked for, so that a date needs the word of its event."""

    def __post_init__(self) -> None:
        if self.end < 0:
            self.end = len(self.context)

    @cached_property
    def text(self) -> str:
        return self.context[self.start : self.end]

    @cached_property
    def folded(self) -> Folded:
        """The passage, folded; `folded.span(i, j)` gives the characters of `text` that folded[i:j] came from."""
        memo = self.__dict__.setdefault("memo", {})
        if "folded" not in memo:
            memo["folded"] = fold(self.text) if self.around is self else self.around.folded.part(self.start, self.end) or fold(self.text)
        folded: Folded = memo["folded"]
        return folded

    @property
    def whole(self) -> str:
        """The text of the document as far as it is known, else the context: what tells in which order it writes day and month."""
        document: str = self.around.__dict__.get("document", self.context)
        return document

    @cached_property
    def around(self) -> Passage:
        """The whole context as a passage of its own; shared by the passages that were cut out of it with `part`."""
        whole = (self.start, self.end) == (0, len(self.context))
        return self if whole else Passage(self.context, language=self.language, published=self.published)

    @property
    def folded_context(self) -> Folded:
        return self.around.folded

    def part(self, start: int, end: int) -> Passage:
        """The passage at `context[start:end]`, in the same context."""
        made = Passage(self.context, start, end, self.language, self.published)
        made.__dict__["around"] = self.around
        return made
