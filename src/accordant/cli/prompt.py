"""`accordant prompt show`: the request that `extract` would send first, as text or as its JSON body."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from accordant.cli.extract import listed
from accordant.cli.failing import say
from accordant.cli.reading import document_named, model_or_exit
from accordant.cli.schemas import schema_named
from accordant.cli.terminal import json_text, plain, write_data
from accordant.errors import NoModelChosen
from accordant.providers import DEFAULT_MODEL

if TYPE_CHECKING:
    from accordant.cli.options import Reading, RequestFormat
    from accordant.completion import Request


def show(file: str, reading: Reading, format: RequestFormat) -> None:
    """Print the first request for a file."""
    try:
        reading = model_or_exit(reading, count=2)  # nobody is sent anything by the built-in reader
    except NoModelChosen:
        if reading.model:
            raise
        say(f"no model is chosen; this is what {DEFAULT_MODEL} would be sent")
        reading = replace(reading, model=DEFAULT_MODEL)
    request = first_request_for(file, reading)
    write_data(plain(as_text(request)) if format == "text" else json_text(request.arguments, indent=2))


def first_request_for(file: str, reading: Reading) -> Request:
    """The request, by the same path as `extract`."""
    from accordant import Agreement, first_request

    document = document_named(file, published=reading.published, encoding=reading.encoding, limit=reading.limit)
    options = reading.options(str(reading.model))
    if reading.schema:
        return first_request(document, listed(schema_named(reading.schema), reading), **options)
    return first_request(document, Agreement, many=reading.several, chief=not reading.several, **options)


def as_text(request: Request) -> str:
    """The messages in order, then the schema to answer in, then everything else that is sent."""
    rest = dict(request.arguments)
    messages, schema = rest.pop("messages"), _schema_in(rest)
    parts = [f"## {message['role']}\n\n{_content(message['content'])}" for message in [*_system(rest), *messages]]
    parts.append("## schema of the answer\n\n" + json_text(schema, indent=2))
    parts.append("## other parameters\n\n" + json_text(rest, indent=2))
    return "\n\n".join(parts)


def _system(rest: dict[str, Any]) -> list[dict[str, Any]]:
    """What Anthropic takes beside the messages."""
    return [{"role": "system", "content": rest.pop("system")}] if "system" in rest else []


def _content(content: Any) -> str:
    if isinstance(content, str):
        return content
    return "\n".join(part["text"] if isinstance(part, dict) and "text" in part else json_text(part) for part in content)


def _schema_in(rest: dict[str, Any]) -> Any:
    """The schema, taken out of the request's arguments; what stands around it stays."""
    if isinstance(how := rest.get("response_format"), dict) and "json_schema" in how:
        inner = dict(how["json_schema"])
        schema = inner.pop("schema")
        rest["response_format"] = {**how, "json_schema": inner}
        return schema
    tool = dict(rest["tools"][0])
    if "function" in tool:
        function = dict(tool["function"])
        schema = function.pop("parameters")
        tool["function"] = function
    else:
        schema = tool.pop("input_schema")
    rest["tools"] = [tool]
    return schema
