"""The options of `extract`, each declared once: `prompt show` takes the same, so that a command line can be looked at before it is run."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from accordant.cli.failing import BadUsage

if TYPE_CHECKING:
    from accordant.extracting import Options


Format = Literal["table", "json", "jsonl"]
PageFormat = Literal["table", "json"]
RequestFormat = Literal["text", "json"]
Mode = Literal["json_schema", "tools"]
Bidi = Literal["auto", "visual", "logical"]
Drop = Literal["drop", "keep", "raise"]
Keep = Literal["keep", "drop"]

File = Annotated[str, typer.Argument(metavar="FILE", help="A text, HTML or PDF file; - reads standard input.", show_default=False)]
Files = Annotated[list[str], typer.Argument(metavar="FILE", help="Text, HTML or PDF files; - reads standard input.", show_default=False)]
Model = Annotated[str | None, typer.Option("--model", "-m", metavar="PROVIDER/NAME", help="The model that reads, e.g. openai/gpt-5-mini, or offline, the built-in reader; else ACCORDANT_MODEL.", show_default=False)]
Second = Annotated[str | None, typer.Option("--second", metavar="PROVIDER/NAME", help="A second reading beside the first, e.g. offline: where they differ, both are shown.", show_default=False)]
BaseUrl = Annotated[str | None, typer.Option(metavar="URL", help="Any OpenAI-compatible endpoint.", show_default=False)]
Published = Annotated[str | None, typer.Option(metavar="DATE", help='The day the text was published, e.g. 2025-03-04; "Tuesday" in it then names a date.', show_default=False)]
Language = Annotated[str, typer.Option(metavar="CODE", help="The language of summaries and translations.")]
Several = Annotated[bool, typer.Option("--several", help="Every agreement the text reports, as a list, instead of the chief one.")]
Schema = Annotated[str | None, typer.Option(metavar="MODULE:MODEL", help="A pydantic model of your own, from a module or path/to/file.py:Model, instead of Agreement.", show_default=False)]
PromptName = Annotated[str | None, typer.Option("--prompt", metavar="NAME|PATH", help="A prompt template's name (accordant prompt list) or a path to a .j2 file.", show_default=False)]
Instructions = Annotated[str, typer.Option(metavar="TEXT", help="Added to the prompt.", show_default=False)]
ModeOption = Annotated[Mode | None, typer.Option("--mode", help="How the schema is sent; the provider's own way by default.", show_default=False)]
Parameter = Annotated[list[str] | None, typer.Option(metavar="NAME=VALUE", help="A parameter of the request, e.g. temperature=0; may be repeated.", show_default=False)]
Check = Annotated[list[str] | None, typer.Option(metavar="POINTER=KIND", help="The check of a field whose type names none, e.g. /summary=paraphrase; may be repeated.", show_default=False)]
Encoding = Annotated[str | None, typer.Option(metavar="NAME", help="The files' encoding, e.g. windows-1256; detected by default.", show_default=False)]
Limit = Annotated[int | None, typer.Option(metavar="N", min=1, help="The most characters a text may have; else ACCORDANT_MAX_CHARACTERS, else 2,000,000.", show_default=False)]
Timeout = Annotated[float, typer.Option(metavar="SECONDS", min=0.1, help="The longest one request may take.")]
Attempts = Annotated[int, typer.Option(metavar="N", min=1, help="How often one request is sent at most.")]
Seconds = Annotated[float, typer.Option(metavar="SECONDS", min=0.1, help="The longest all requests of one text may take together.")]
Tokens = Annotated[int | None, typer.Option(metavar="N", min=1, help="The most tokens one text may use.", show_default=False)]
OnUnsupported = Annotated[Drop, typer.Option(help="What becomes of a value that fails its check.")]
OnUnverifiable = Annotated[Keep, typer.Option(help="What becomes of a value that no check can decide.")]
CassetteOption = Annotated[Path | None, typer.Option(metavar="PATH", help="Replay recorded completions; needs no key and no network.", show_default=False)]
RecordOption = Annotated[Path | None, typer.Option(metavar="PATH", help="Record the completions in a cassette.", show_default=False)]
BidiOption = Annotated[
    Bidi,
    typer.Option(
        envvar="ACCORDANT_BIDI",
        help="Right-to-left text in tables. auto: closed off by invisible isolates on a terminal; visual: reordered, for a terminal that does not do it; logical: left alone.",
    ),
]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say on stderr what is retried and repaired.")]


@dataclass(frozen=True)
class Reading:
    """How texts are read and asked about: what the options of one command line say together."""

    model: str | None = None
    base_url: str | None = None
    published: str | None = None
    language: str = "en"
    several: bool = False
    schema: str | None = None
    prompt: str | None = None
    instructions: str = ""
    mode: Mode | None = None
    parameters: list[str] = field(default_factory=list)
    checks: list[str] = field(default_factory=list)
    encoding: str | None = None
    limit: int | None = None
    timeout: float = 120.0
    attempts: int = 4
    seconds: float = 900.0
    tokens: int | None = None
    on_unsupported: Drop = "drop"
    on_unverifiable: Keep = "keep"
    cassette: Path | None = None
    record: Path | None = None
    second: str | None = None
    unchosen: bool = False
    """No model was chosen, so that the built-in reader reads."""

    def options(self, model: str) -> Options:
        """The keywords of the extract functions."""
        from accordant.budget import Budget

        return {
            "model": model,
            "second": self.second,
            "base_url": self.base_url,
            "timeout": self.timeout,
            "budget": Budget(attempts=self.attempts, seconds=self.seconds, tokens=self.tokens),
            "parameters": {name: _as_json(value) for name, value in map(_pair, self.parameters)},
            "checks": dict(map(_pair, self.checks)),
            "mode": self.mode,
            "prompt": self.prompt,
            "instructions": self.instructions,
            "language": self.language,
            "on_unsupported": self.on_unsupported,
            "on_unverifiable": self.on_unverifiable,
        }


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise BadUsage(f"{text!r} is not of the form NAME=VALUE")
    return name, value


def _as_json(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value
