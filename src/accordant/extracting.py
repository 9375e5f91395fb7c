"""What a user calls: one text in, one extraction out, synchronous or not.

Every keyword means the same in all of these; a function with a default of its own is how two notebooks code the same text
differently.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar, Unpack, get_args, get_origin

from pydantic import BaseModel

from accordant.budget import Account, Budget
from accordant.checks import KINDS
from accordant.completion import Request, Seam, Sender, adrive, client_of, drive, price, seam_for
from accordant.document import Document
from accordant.draft import draft_of
from accordant.errors import AccordantError, NoModelChosen, SchemaError
from accordant.providers import OFFLINE_READER, Mode, Model, chosen_model, model_named
from accordant.shape import has_leaf, shape_of
from accordant.way import OnUnsupported, OnUnverifiable, Task, hold_to_agreements, offline_way, way

if TYPE_CHECKING:
    from accordant.agreement import Agreement
    from accordant.extraction import Extraction

Record = TypeVar("Record", bound=BaseModel)
Source = str | Path | Document


class Options(TypedDict, total=False):
    """Keywords of every extract function.

    `model` is provider/name; `client` a client of your own (OpenAI, AsyncOpenAI, AzureOpenAI, Anthropic, ...); `base_url` any
    OpenAI-compatible endpoint; `timeout` seconds a request may take; `parameters` go into the request as they are (temperature,
    max_completion_tokens, ...); `mode` "json_schema" or "tools", how the schema is sent; `budget` what the document may cost;
    `prompt` a template's name or path; `instructions` are added to it; `published` the publication date (a date or ISO text);
    `language` that of paraphrases; `second` a model id whose reading is set beside the first ("offline", or any model; it shares
    `client` and `base_url` where its provider is the first one's); `checks` names the check of fields whose type does not, e.g. {"/summary": "paraphrase"}, with
    `*` for a list's items; `on_unsupported` "drop", "raise" or "keep"; `on_unverifiable` "keep" or "drop".
    """

    model: str | None
    client: Any
    base_url: str | None
    timeout: float
    parameters: Mapping[str, Any]
    mode: Mode | None
    budget: Budget
    prompt: str | Path | None
    instructions: str
    published: datetime.date | str | None
    language: str
    second: str | None
    checks: Mapping[str, str]
    on_unsupported: OnUnsupported
    on_unverifiable: OnUnverifiable


CHOICES = {"on_unsupported": ("drop", "raise", "keep"), "on_unverifiable": ("keep", "drop"), "mode": ("json_schema", "tools")}


class _Run:
    """Everything decided before the first request; raises here, and sends nothing, where something is wrong. `model` is the one asked for."""

    def __init__(self, document: Document, task: Task, options: Options, model: Model, *, asynchronous: bool) -> None:
        self.document, self.task = document, task
        draft_of(self.task.drafted)
        client, self.base_url = options.get("client"), options.get("base_url")
        self.seam = seam_for(model, client=client, mode=options.get("mode"), parameters=dict(options.get("parameters") or {}))
        self.account = Account(options.get("budget") or Budget())
        self.priced = client is None
        made = client_of(model.provider, base_url=self.base_url, client=client, asynchronous=asynchronous)
        self.sender = Sender(model, made, self.account, options.get("timeout") or 120.0)
        self.steps = way(self.document, self.task, self.seam, self.account)

    def finished(self, extraction: Extraction[Any]) -> Extraction[Any]:
        usage = self.account.usage
        if self.priced:
            usage.cost_usd = price(self.seam.model, usage.prompt_tokens, usage.completion_tokens, base_url=self.base_url)
        return extraction


def document_from(source: Source, published: datetime.date | str | None = None) -> Document:
    """The document: a `str` is always text, a `Path` always a file. `published` stands where the document has no date of its own."""
    if isinstance(source, Document):
        document = source
    elif isinstance(source, Path):
        from accordant.files import read

        document = read(source)
    elif isinstance(source, str):
        document = Document(source)
    else:
        raise TypeError(f"a text is given as str, a file as pathlib.Path, or a Document; not {type(source).__name__}")
    return document.replace(published=published) if published is not None else document


def task_for(schema: type[BaseModel], options: Options, *, many: bool, chief: bool) -> Task:
    from accordant.agreement import Agreement

    for name, allowed in CHOICES.items():
        if options.get(name) is not None and options.get(name) not in allowed:
            raise ValueError(f"{name}={options.get(name)!r}: choose one of {', '.join(map(repr, allowed))}")
    for pointer, kind in (options.get("checks") or {}).items():
        if kind not in KINDS:
            raise SchemaError(f"checks={{{pointer!r}: {kind!r}}}: there is no such check; choose one of {', '.join(KINDS)}")
        if not has_leaf(shape_of(schema), pointer):
            raise SchemaError(f"checks={{{pointer!r}: ...}}: {schema.__name__} has no such value; write a list's items as *, e.g. /lines/*/what")
    family = "agreement" if isinstance(schema, type) and issubclass(schema, Agreement) else "any"
    return Task(
        schema,
        many=many,
        chief=chief,
        prompt=str(options.get("prompt") or f"{family}/extract.v1"),
        repair_prompt=f"{family}/repair.v1",
        instructions=options.get("instructions") or "",
        language=options.get("language") or "en",
        on_unsupported=options.get("on_unsupported") or "drop",
        on_unverifiable=options.get("on_unverifiable") or "keep",
        checks=dict(options.get("checks") or {}),
    )


def first_request(source: Source, schema: Any, *, many: bool = False, chief: bool = False, **options: Unpack[Options]) -> Request:
    """Exactly what the first request would be, by the same path, without a client, a key or the network."""
    schema, many = _listed(schema, many=many)
    document = document_from(source, options.get("published"))
    task = task_for(schema, options, many=many, chief=chief)
    model = model_named(chosen_model(options.get("model")))
    if model is OFFLINE_READER:
        raise NoModelChosen("the built-in reader 'offline' sends no request; choose a model to see what it would be sent")
    seam: Seam = seam_for(model, client=options.get("client"), mode=options.get("mode"), parameters=dict(options.get("parameters") or {}))
    return next(way(document, task, seam, Account(Budget())))


def _listed(schema: Any, *, many: bool) -> tuple[type[BaseModel], bool]:
    if get_origin(schema) is list:
        return get_args(schema)[0], True
    return schema, many


def _asked(source: Source, schema: Any, options: Options, *, many: bool, chief: bool) -> tuple[Document, Task, Model]:
    """What is to be read, for what, by whom. Raises for an unknown keyword and whatever else is wrong before anything is sent."""
    schema, many = _listed(schema, many=many)
    unknown = set(options) - set(Options.__annotations__)
    if unknown:
        raise TypeError(f"unknown keyword {min(unknown)!r}; there are {', '.join(Options.__annotations__)}")
    document = document_from(source, options.get("published"))
    return document, task_for(schema, options, many=many, chief=chief), model_named(chosen_model(options.get("model")))


def _second(options: Options, model: Model, schema: type[BaseModel]) -> Options | None:
    """The options of the second reading, where one is asked for. Raises `NoModelChosen` or `SchemaError` before the first is sent."""
    if not (named := options.get("second")):
        return None
    second = model_named(named)
    made: Options = {**options, "model": second.id, "second": None, "on_unsupported": "drop"}
    if second.provider != model.provider:
        made["client"] = made["base_url"] = None
    if second is OFFLINE_READER:
        hold_to_agreements(schema)
    elif made.get("client") is None:
        client_of(second.provider, base_url=made.get("base_url"), client=None, asynchronous=False)
    return made


def _extract(source: Source, schema: Any, options: Options, *, many: bool = False, chief: bool = False) -> Extraction[Any]:
    document, task, model = _asked(source, schema, options, many=many, chief=chief)
    second = _second(options, model, task.schema)
    if model is OFFLINE_READER:
        first = offline_way(document, task)
    else:
        run = _Run(document, task, options, model, asynchronous=False)
        first = run.finished(drive(run.steps, run.sender.send))
    if second is None:
        return first
    from accordant import second as readings

    try:
        other = _extract(document, schema, second, many=many, chief=chief)
    except AccordantError as error:
        return readings.failed(first, str(second["model"]), error)
    return readings.beside(first, other, task.schema)


async def _aextract(source: Source, schema: Any, options: Options, *, many: bool = False, chief: bool = False) -> Extraction[Any]:
    document, task, model = _asked(source, schema, options, many=many, chief=chief)
    second = _second(options, model, task.schema)
    if model is OFFLINE_READER:
        first = offline_way(document, task)
    else:
        run = _Run(document, task, options, model, asynchronous=True)
        try:
            first = run.finished(await adrive(run.steps, run.sender.asend))
        finally:
            if options.get("client") is None:
                await run.sender.client.close()
    if second is None:
        return first
    from accordant import second as readings

    try:
        other = await _aextract(document, schema, second, many=many, chief=chief)
    except AccordantError as error:
        return readings.failed(first, str(second["model"]), error)
    return readings.beside(first, other, task.schema)


def extract(source: Source, *, schema: type[Record], **options: Unpack[Options]) -> Extraction[Record]:
    """What the text states of any pydantic model, each value checked against its quotes; `schema=list[Model]` for several records.

    Keywords are those of `Options`. Raises `DocumentError`, `NoModelChosen`, `SchemaError` or `PromptError` before anything is sent;
    `Refused`, `Truncated`, `Unusable` or `BudgetSpent` when no answer comes; `UnsupportedValue` with `on_unsupported="raise"`.
    """
    if schema is None:
        raise SchemaError("extract() needs schema=, a pydantic model; for agreements call extract_agreement()")
    return _extract(source, schema, options)


async def aextract(source: Source, *, schema: type[Record], **options: Unpack[Options]) -> Extraction[Record]:
    """As `extract`, asynchronous."""
    return await _aextract(source, schema, options)


def extract_agreement(source: Source, **options: Unpack[Options]) -> Extraction[Agreement]:
    """The agreement the text is chiefly about; the rest are named in `others`. A text without one: `record` is None, no error.

    Keywords and errors as of `extract`.
    """
    from accordant.agreement import Agreement

    return _extract(source, Agreement, options, chief=True)


async def aextract_agreement(source: Source, **options: Unpack[Options]) -> Extraction[Agreement]:
    """As `extract_agreement`, asynchronous."""
    from accordant.agreement import Agreement

    return await _aextract(source, Agreement, options, chief=True)


def extract_agreements(source: Source, **options: Unpack[Options]) -> Extraction[list[Agreement]]:
    """Every agreement that the text reports: one extraction whose record is a list, with pointers `/0/...`."""
    from accordant.agreement import Agreement

    return _extract(source, Agreement, options, many=True)


async def aextract_agreements(source: Source, **options: Unpack[Options]) -> Extraction[list[Agreement]]:
    """As `extract_agreements`, asynchronous."""
    from accordant.agreement import Agreement

    return await _aextract(source, Agreement, options, many=True)
