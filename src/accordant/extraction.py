"""Extraction: the result, and evidence for every value of it.

A record alone cannot be defended: beside each value stand the characters that state it, by which check and with what verdict, and
beside the record stands what was offered and refused, so that a gap in the table is an answer too.
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, model_serializer

from accordant.findings import Competitor, Span, Verdict

if TYPE_CHECKING:
    from accordant.document import Document

Record = TypeVar("Record")


class Passage(BaseModel):
    """A quote found in the document: code points `start` to `end`, half-open, and how well it matched (`score` 0 to 1)."""

    model_config = ConfigDict(frozen=True)
    start: int
    end: int
    text: str
    method: Literal["exact", "folded", "fuzzy"] = "exact"
    score: float = 1.0


class SecondValue(BaseModel):
    """What the second reading says in the place of one value: the same, another value, or nothing.

    `value`, `verdict`, `reason`, `spans` and `passages` are the second reading's own; `value` is None and the lists empty where it is silent.
    """

    says: Literal["same", "other", "nothing"]
    value: Any = None
    verdict: Verdict | None = None
    reason: str = ""
    spans: list[Span] = Field(default_factory=list)
    passages: list[Passage] = Field(default_factory=list)

    @model_serializer(mode="plain")
    def _dump(self) -> dict[str, Any]:
        if self.says == "nothing":
            return {"says": self.says}
        return {
            "says": self.says, "value": self.value, "verdict": self.verdict, "reason": self.reason,
            "spans": [{"start": s.start, "end": s.end, "text": s.text} for s in self.spans], "passages": [p.model_dump() for p in self.passages],
        }


class Evidence(BaseModel):
    """What bears one value of the record: verdict, the check that gave it, its reason, the characters that state it, its passages.

    `spans` cut out of `document.text` exactly what states the value. `competitors` are other names of its sentence that the value
    might have belonged to; they are kept so that `verify` decides alike. `second` is what a second reading says, where one was asked for.
    """

    verdict: Verdict
    check: str
    reason: str = ""
    spans: list[Span] = Field(default_factory=list)
    passages: list[Passage] = Field(default_factory=list)
    competitors: list[Competitor] = Field(default_factory=list)
    second: SecondValue | None = None

    @model_serializer(mode="plain")
    def _dump(self) -> dict[str, Any]:
        made: dict[str, Any] = {
            "verdict": self.verdict,
            "check": self.check,
            "reason": self.reason,
            "spans": [{"start": s.start, "end": s.end, "text": s.text} for s in self.spans],
            "passages": [p.model_dump() for p in self.passages],
        }
        if self.competitors:
            made["competitors"] = [{"start": c.start, "end": c.end, "of": c.of} for c in self.competitors]
        if self.second is not None:
            made["second"] = self.second.model_dump()
        return made


class Rejected(BaseModel):
    """A value that is not in the record, where the draft had it, and why."""

    draft_pointer: str
    value: Any
    verdict: Verdict
    reason: str
    quotes: list[str] = Field(default_factory=list)


class Other(BaseModel):
    """Another agreement the text reports, beside the one it is chiefly about."""

    title: str | None = None
    parties: list[str] = Field(default_factory=list)
    quotes: list[str] = Field(default_factory=list)


class PromptUsed(BaseModel):
    """`sha256` is of the template; `request_sha256` of what was really sent first: messages and schema."""

    name: str
    sha256: str
    request_sha256: str


class SchemaUsed(BaseModel):
    name: str
    sha256: str


class DocumentUsed(BaseModel):
    """`sha256` is of the text, `source_sha256` of the bytes it was read from, where there were any."""

    id: str
    sha256: str
    length: int
    language: str | None = None
    published: datetime.date | None = None
    source_sha256: str | None = None


class Usage(BaseModel):
    """Requests sent and tokens used over every attempt, repairs included. `cost_usd` is None where no price is known."""

    requests: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost_usd: float | None = None


class Alone(BaseModel):
    """A value of the second reading where the first says nothing, with its evidence. `pointer` is into the second reading's own record."""

    pointer: str
    value: Any
    evidence: Evidence


class SecondReading(BaseModel):
    """What a second reading of the same document came to, value for value, beside the first. Nothing of it is in the record.

    `same`, `other` and `nothing` are pointers into the first record: where the second says the same, another value, or nothing;
    `alone` is what only the second says. `error` says why there is no second reading where it failed.
    """

    model: str | None = None
    prompt: PromptUsed | None = None
    usage: Usage = Field(default_factory=Usage)
    same: list[str] = Field(default_factory=list)
    other: list[str] = Field(default_factory=list)
    nothing: list[str] = Field(default_factory=list)
    alone: list[Alone] = Field(default_factory=list)
    error: str = ""


class Extraction(BaseModel, Generic[Record]):
    """The record and everything that is needed to defend it.

    `record` is None where the text states nothing the schema needs; `partial` then holds what it does state, as plain JSON.
    `evidence` is keyed by JSON Pointer into `record` (or `partial`). `check_scope` is "quotes" where each value was held against
    its own quotes, "document" where it was searched in the whole text. `second` is there where a second reading was asked for.
    """

    model_config = ConfigDict(arbitrary_types_allowed=True, populate_by_name=True)

    record: Record | None = None
    partial: Any = None
    evidence: dict[str, Evidence] = Field(default_factory=dict)
    check_scope: Literal["quotes", "document"] = "quotes"
    rejected: list[Rejected] = Field(default_factory=list)
    others: list[Other] = Field(default_factory=list)
    model: str | None = None
    prompt: PromptUsed | None = None
    schema_used: SchemaUsed | None = Field(default=None, alias="schema")
    document: DocumentUsed
    usage: Usage = Field(default_factory=Usage)
    second: SecondReading | None = None

    _source: Any = PrivateAttr(default=None)

    @model_serializer(mode="plain")
    def _dump(self) -> dict[str, Any]:
        from pydantic_core import to_jsonable_python

        made: dict[str, Any] = {"record": to_jsonable_python(self.record, by_alias=False)}
        if self.partial is not None:
            made["partial"] = self.partial
        made["evidence"] = {pointer: evidence.model_dump() for pointer, evidence in self.evidence.items()}
        made["check_scope"] = self.check_scope
        for name in ("rejected", "others"):
            made[name] = [item.model_dump(mode="json") for item in getattr(self, name)]
        made["model"] = self.model
        made["prompt"] = self.prompt.model_dump() if self.prompt else None
        made["schema"] = self.schema_used.model_dump() if self.schema_used else None
        made["document"] = self.document.model_dump(mode="json")
        made["usage"] = self.usage.model_dump()
        if self.second is not None:
            made["second"] = self.second.model_dump(mode="json")
        return made

    @property
    def values(self) -> Any:
        """The record as JSON values, or `partial` where there is no record."""
        from pydantic_core import to_jsonable_python

        return to_jsonable_python(self.record, by_alias=False) if self.record is not None else self.partial

    @property
    def source(self) -> Document | None:
        """The document this was extracted from, where the result was not loaded from disk."""
        return self._source  # type: ignore[no-any-return]


def pointer_text(tokens: tuple[str | int, ...]) -> str:
    """A JSON Pointer (RFC 6901): `~` and `/` inside a key are escaped."""
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def pointer_tokens(pointer: str) -> tuple[str, ...]:
    """The tokens of a JSON Pointer, unescaped."""
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])
