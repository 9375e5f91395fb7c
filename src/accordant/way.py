"""The way of a document, from text to extraction, as one generator that yields requests and is sent completions.

Written twice, once for each kind of client, the two would check differently within a month. Written around a client, no test could
run it without one. So this module does no I/O: `drive` and `adrive` send what it yields.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, Field, create_model

from accordant.addressed import flag_addressed
from accordant.cells import Cell, Override, Pointer, Thing
from accordant.completion import Seam, Steps, ask
from accordant.draft import Draft, draft_of, quotes_key
from accordant.errors import AccordantError, SchemaError, UnsupportedValue
from accordant.evidence import evidence_of, rejected_of
from accordant.extraction import DocumentUsed, Extraction, Other, PromptUsed, SchemaUsed
from accordant.lists import hold_lists
from accordant.prompt import Prompt, fence, render
from accordant.providers import OFFLINE
from accordant.reading import Reading
from accordant.repair import described, failed_cells, overrides_from, repair_draft
from accordant.rows import hold_rows
from accordant.settle import Rejected, Settled, settle
from accordant.shape import shape_of
from accordant.walk import walk

if TYPE_CHECKING:
    from accordant.budget import Account
    from accordant.document import Document

log = logging.getLogger("accordant.way")

OnUnsupported = Literal["drop", "raise", "keep"]
OnUnverifiable = Literal["keep", "drop"]


@dataclass(frozen=True)
class Task:
    """What is asked of a document. `many`: one record for each that the text states; `chief`: the chief one, others only named."""

    schema: type[BaseModel]
    many: bool = False
    chief: bool = False
    prompt: str = "any/extract.v1"
    repair_prompt: str = "any/repair.v1"
    instructions: str = ""
    language: str = "en"
    on_unsupported: OnUnsupported = "drop"
    on_unverifiable: OnUnverifiable = "keep"
    checks: dict[str, str] = field(default_factory=dict)

    @property
    def drafted(self) -> type[BaseModel]:
        """The schema whose draft is sent: the user's own, or it inside a list, or beside `others`."""
        if self.many:
            return _several(self.schema)
        return _chief(self.schema) if self.chief else self.schema

    @property
    def prefix(self) -> Pointer:
        """Where the record stands in what is drafted."""
        return ("records",) if self.many else ("record",) if self.chief else ()

    @property
    def name(self) -> str:
        return f"list[{self.schema.__name__}]" if self.many else self.schema.__name__


@cache
def _several(schema: type[BaseModel]) -> type[BaseModel]:
    return create_model(f"{schema.__name__}s", records=(list[schema], Field(default_factory=list)))  # type: ignore[valid-type]


@cache
def _chief(schema: type[BaseModel]) -> type[BaseModel]:
    record: Any = (schema | None, None)
    return create_model(f"Chief{schema.__name__}", record=record, others=(list[OtherAgreement], Field(default_factory=list)))


class OtherAgreement(BaseModel):
    """Another agreement that the text reports as news."""

    title: str | None = Field(None, description="its title or what the text calls it, as printed")
    parties: list[str] = Field(default_factory=list, description="as printed")


def first_prompt(document: Document, task: Task) -> Prompt:
    """The messages of the first request."""
    published = document.published
    return render(
        task.prompt,
        schema_name=task.schema.__name__,
        schema_description=" ".join((task.schema.__dict__.get("__doc__") or "").split()),
        many=task.many,
        instructions=task.instructions,
        language_name=language_name(task.language),
        published=published.isoformat() if published else None,
        published_weekday=published.strftime("%A") if published else None,
        quote_limit=200,
        quotes_key=quotes_key(shape_of(task.schema)) or "quotes",
        fence=fence(document),
        document=document.sendable,
    )


def language_name(code: str) -> str:
    """The English name of a language code, e.g. "English" for "en"; the code itself where CLDR has none."""
    if code == "en":
        return "English"
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(code).get_language_name("en") or code
    except (UnknownLocaleError, ValueError):
        return code


def way(document: Document, task: Task, seam: Seam, account: Account) -> Steps[Extraction[Any]]:
    """Yields requests, is sent completions, returns the extraction."""
    draft = draft_of(task.drafted)
    prompt = first_prompt(document, task)
    answer, first = yield from ask(prompt.messages, draft, seam, account.budget.reasks)
    data = answer.model_dump(by_alias=True)
    overrides: dict[Pointer, Override] = {}
    read = _read(document, task, data, overrides)
    given_up: list[Rejected] = []
    for _ in range(account.budget.repairs):
        failed = failed_cells(read.cells, read.settled)
        if not failed:
            break
        log.info("%s: %d values did not hold; asking once more for those", document.id, len(failed))
        messages = [*prompt.messages, *_repair_messages(task, failed, read.settled)]
        try:
            mended, _request = yield from ask(messages, repair_draft(), seam, account.budget.reasks)
        except AccordantError as error:
            log.warning("the repair of %s failed (%s); what failed is dropped", document.id, type(error).__name__)
            break
        answered = overrides_from(mended, failed)
        taken_back = sum(override.value is None for override in answered.values())
        log.info("%s: %d were answered anew, %d taken back", document.id, len(answered) - taken_back, taken_back)
        given_up += _given_up(failed, answered, read.settled)
        overrides.update(answered)
        read = _read(document, task, data, overrides)
    extraction = _extraction(document, task, read, PromptUsed(name=prompt.name, sha256=prompt.sha256, request_sha256=first.sha256), draft)
    extraction.rejected = [*rejected_of(given_up, task.prefix), *extraction.rejected]
    extraction.model = seam.model.id
    extraction.usage = account.usage
    return _raised(extraction, task, document)


def offline_way(document: Document, task: Task) -> Extraction[Any]:
    """The way without a model: the built-in reader fills the draft, the same checks hold it. Nothing is repaired: what fails is dropped.

    Raises `SchemaError` for a schema that is no `Agreement`.
    """
    from accordant.offline import READER, draft_read

    hold_to_agreements(task.schema)
    draft = draft_of(task.drafted)
    printed = document.printable  # what it says goes into the record as it stands
    with collector_paused():
        read = _read(printed, task, draft_read(printed, many=task.many), {})
    prompt = PromptUsed(name=READER, sha256=draft.sha256, request_sha256=document.sha256)
    extraction = _extraction(printed, task, read, prompt, draft)
    extraction.document = document_used(document)
    extraction._source = document  # noqa: SLF001 - its own class
    extraction.model = OFFLINE
    extraction.usage.cost_usd = 0.0
    return _raised(extraction, task, document)


@contextmanager
def collector_paused() -> Iterator[None]:
    """The collector of cycles does not run: a language's tables are a million small objects without one, and looking for some costs a fifth of the time."""
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def hold_to_agreements(schema: type[BaseModel]) -> None:
    """Raises `SchemaError` for a schema that the built-in reader does not read."""
    from accordant.agreement import Agreement

    if not issubclass(schema, Agreement):
        raise SchemaError(f"the built-in reader reads agreements only; for {schema.__name__} choose a model (model=...)")


def _raised(extraction: Extraction[Any], task: Task, document: Document) -> Extraction[Any]:
    """The extraction, unless the task says that a value without support is an error."""
    if task.on_unsupported == "raise" and extraction.rejected:
        worst = extraction.rejected[0]
        raise UnsupportedValue(
            f"{document.id}: {len(extraction.rejected)} values are not supported, first {worst.draft_pointer} = {worst.value!r}: {worst.reason}",
            extraction.rejected,
        )
    return extraction


def _repair_messages(task: Task, failed: list[Cell], settled: Settled) -> list[dict[str, Any]]:
    return render(task.repair_prompt, failed=described(failed, settled), quote_limit=200).messages


def _given_up(failed: list[Cell], answered: dict[Pointer, Override], settled: Settled) -> list[Rejected]:
    """Values that the repair took back: they are rejected as they were, since nothing stands in their place."""
    from accordant.findings import contradicted

    gone = [cell for cell in failed if cell.pointer in answered and answered[cell.pointer].value is None]
    refused = settled.refused
    return [Rejected(cell, contradicted(refused[cell.pointer]) if cell.pointer in refused else cell.finding) for cell in gone]


@dataclass
class _Read:
    root: Thing
    cells: list[Cell]
    settled: Settled
    others: list[Thing]


def _read(document: Document, task: Task, data: dict[str, Any], overrides: dict[Pointer, Override]) -> _Read:
    checks = {("/" + "/".join(map(str, task.prefix)) + ("/*" if task.many else "") if task.prefix else "") + key: kind for key, kind in task.checks.items()}
    reading = Reading(document, overrides, checks=checks, language=task.language)
    root = walk(data, shape_of(task.drafted), reading)
    hold_rows(reading)
    hold_lists(reading)
    flag_addressed(reading)
    others: list[Thing] = []
    target: Any = root
    if task.chief:
        target = root.parts.get("record")
        found = root.parts.get("others")
        others = [t for t in found if isinstance(t, Thing)] if isinstance(found, list) else []
    elif task.many:
        target = root.parts.get("records") or []
    keep: Literal["drop", "keep"] = "keep" if task.on_unsupported == "keep" else "drop"
    settled = settle(target, on_unsupported=keep, on_unverifiable=task.on_unverifiable)
    beside = {id(cell) for other in others for cell in other.cells()}
    cells = [cell for thing in reading.things for cell in thing.cells() if id(cell) not in beside]
    return _Read(root, cells, settled, others)


def _extraction(document: Document, task: Task, read: _Read, prompt: PromptUsed, draft: Draft) -> Extraction[Any]:
    settled = read.settled
    extraction: Extraction[Any] = Extraction.model_construct(
        record=settled.record,
        partial=settled.plain if settled.record is None and settled.kept else None,
        evidence=evidence_of(settled, document),
        check_scope="quotes",
        rejected=rejected_of(settled.rejected, task.prefix),
        others=[other for thing in read.others if (other := _other(thing, document)) is not None],
        prompt=prompt,
        schema_used=SchemaUsed(name=task.name, sha256=draft.sha256),
        document=document_used(document),
    )
    extraction._source = document  # noqa: SLF001 - its own class
    return extraction


def document_used(document: Document) -> DocumentUsed:
    return DocumentUsed(
        id=document.id, sha256=document.sha256, length=len(document.text), language=document.language, published=document.published,
        source_sha256=document.source_sha256,
    )


def _other(thing: Thing, document: Document) -> Other | None:
    """Another agreement, as far as the text states it: its words are checked like any others, and nothing is repaired."""
    standing = [cell for cell in thing.cells() if not cell.failed]
    if not standing:
        return None
    title = next((cell.json for cell in standing if cell.name == "title"), None)
    parties = [cell.json for cell in standing if cell.name == "parties"]
    return Other(title=title, parties=parties, quotes=[document.text[p.start : p.end] for p in thing.passages])
