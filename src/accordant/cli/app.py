"""The commands and their options. Everything heavy is imported by the command that needs it, so that `--help` answers at once."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from accordant.cli import options as o
from accordant.cli.eval import evaluate
from accordant.cli.failing import EXIT_CODES, say, told
from accordant.cli.options import Format, PageFormat, Reading, RequestFormat

CODES = "Exit codes (the worst of several files):\n\n\b\n" + "\n".join(f"  {code:>3}  {meaning}" for code, meaning in EXIT_CODES.items())


def _examples(*lines: str) -> str:
    return "Examples:\n\n\b\n" + "\n".join(f"  {line}" for line in lines)


app = typer.Typer(
    name="accordant",
    help=(
        "Reads a text about an agreement into a typed record: every value is pinned to the characters of the text that state it and checked "
        "against them, or is not there. Data goes to stdout, everything else to stderr."
    ),
    epilog=_examples("accordant extract article.txt --model openai/gpt-5-mini", "accordant verify record.json article.txt") + "\n\n" + CODES,
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
)
prompts = typer.Typer(no_args_is_help=True, rich_markup_mode=None, help="The prompts there are, and what exactly would be sent.")
app.add_typer(prompts, name="prompt")


def _version(asked: bool) -> None:
    if asked:
        from accordant import __version__

        typer.echo(f"accordant {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and exit.")] = False,
) -> None:
    pass


@app.command(
    epilog=_examples(
        "accordant extract article.txt",
        "accordant extract article.txt --model openai/gpt-5-mini --published 2025-03-04",
        "accordant extract article.txt --model openai/gpt-5-mini --second offline",
        "accordant extract *.html --format jsonl > records.jsonl",
        "curl -s https://example.org/treaty.html | accordant extract -",
        "accordant extract decree.pdf --schema models.py:Decree --format json",
        "accordant extract article.txt --model openai/llama --base-url http://localhost:8000/v1",
    )
    + "\n\n"
    + CODES
)
def extract(
    files: o.Files,
    model: o.Model = None,
    second: o.Second = None,
    base_url: o.BaseUrl = None,
    published: o.Published = None,
    language: o.Language = "en",
    several: o.Several = False,
    schema: o.Schema = None,
    prompt: o.PromptName = None,
    instructions: o.Instructions = "",
    format: Annotated[Format, typer.Option("--format", "-f", help="A table for people; JSON for one file; one line of JSON a file.")] = "table",
    mode: o.ModeOption = None,
    parameter: o.Parameter = None,
    check: o.Check = None,
    encoding: o.Encoding = None,
    limit: o.Limit = None,
    timeout: o.Timeout = 120.0,
    attempts: o.Attempts = 4,
    seconds: o.Seconds = 900.0,
    tokens: o.Tokens = None,
    on_unsupported: o.OnUnsupported = "drop",
    on_unverifiable: o.OnUnverifiable = "keep",
    cassette: o.CassetteOption = None,
    record: o.RecordOption = None,
    bidi: o.BidiOption = "auto",
    verbose: o.Verbose = False,
) -> None:
    """Extract the agreement each text reports, with the words of the text that state every value."""
    reading = Reading(
        model, base_url, published, language, several, schema, prompt, instructions, mode, parameter or [], check or [], encoding, limit, timeout,
        attempts, seconds, tokens, on_unsupported, on_unverifiable, cassette, record, second,
    )
    with told():
        from accordant.cli.extract import extract_files

        _logging(verbose)
        extract_files(files, reading, format, bidi)


@app.command(epilog=_examples("accordant verify record.json article.txt", "accordant verify mine.json article.txt --schema Agreement") + "\n\n" + CODES)
def verify(
    record: Annotated[str, typer.Argument(metavar="RECORD.json", help="An extraction's JSON, or a plain record; - reads standard input.", show_default=False)],
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The text it is held against; - reads standard input.", show_default=False)],
    published: o.Published = None,
    schema: Annotated[str | None, typer.Option(metavar="NAME", help="What the record's fields mean: Agreement, module:Model or path/to/file.py:Model.", show_default=False)] = None,
    several: Annotated[bool, typer.Option("--several", help="The record is a list of them.")] = False,
    format: Annotated[PageFormat, typer.Option("--format", "-f", help="A table for people, or JSON.")] = "table",
    encoding: o.Encoding = None,
    limit: o.Limit = None,
    bidi: o.BidiOption = "auto",
) -> None:
    """Hold every value of a record against a text, with no model. Exits with 1 where a value is contradicted or not in the text.

    An extraction is held against its own passages; a plain record is searched in the whole text, which is a weaker test.
    """
    with told():
        from accordant.cli.verify import verify_file

        verify_file(record, text, published=published, schema=schema, several=several, format=format, encoding=encoding, limit=limit, bidi=bidi)


@app.command(epilog=_examples("accordant schema", "accordant schema Agreement --draft", "accordant schema models.py:Decree --draft"))
def schema(
    name: Annotated[str, typer.Argument(metavar="NAME", help="Agreement, Extraction, module:Model or path/to/file.py:Model.")] = "Agreement",
    draft: Annotated[bool, typer.Option("--draft", help="The schema that is sent to the model, with room for quotes.")] = False,
    several: Annotated[bool, typer.Option("--several", help="That of a list of records.")] = False,
) -> None:
    """Print the JSON Schema of a record."""
    with told():
        from accordant.cli.schema import schema_of
        from accordant.cli.terminal import json_text, write_data

        write_data(json_text(schema_of(name, draft=draft, several=several), indent=2))


@prompts.command("list", epilog=_examples("accordant prompt list", "ACCORDANT_PROMPTS=my/prompts accordant prompt list"))
def prompt_list() -> None:
    """List the prompt templates there are, those in your ACCORDANT_PROMPTS folder first."""
    with told():
        from accordant.prompt import names

        for name in names():
            typer.echo(name)


@prompts.command("show", epilog=_examples("accordant prompt show article.txt", "accordant prompt show article.txt --format json | jq .messages"))
def prompt_show(
    file: o.File,
    model: o.Model = None,
    base_url: o.BaseUrl = None,
    published: o.Published = None,
    language: o.Language = "en",
    several: o.Several = False,
    schema: o.Schema = None,
    prompt: o.PromptName = None,
    instructions: o.Instructions = "",
    format: Annotated[RequestFormat, typer.Option("--format", "-f", help="Messages and schema as text, or the exact JSON body.")] = "text",
    mode: o.ModeOption = None,
    parameter: o.Parameter = None,
    check: o.Check = None,
    encoding: o.Encoding = None,
    limit: o.Limit = None,
    cassette: o.CassetteOption = None,
) -> None:
    """Print exactly what would be sent for a text, built by the same path. Sends nothing and needs no key."""
    reading = Reading(
        model, base_url, published, language, several, schema, prompt, instructions, mode, parameter or [], check or [], encoding, limit, cassette=cassette
    )
    with told():
        from accordant.cli.prompt import show

        show(file, reading, format)


app.command("eval", epilog=_examples("accordant eval", "accordant eval --case market-report.fr --format json", "accordant eval --record --model openai/gpt-5-mini") + "\n\n" + CODES)(evaluate)


def _logging(verbose: bool) -> None:
    """What the library logs (never a document's text), as lines on stderr."""
    import logging

    class Line(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            say(record.getMessage())

    logger: Any = logging.getLogger("accordant")
    if not any(type(handler).__name__ == "Line" for handler in logger.handlers):
        logger.addHandler(Line())
    logger.setLevel(logging.INFO if verbose else logging.WARNING)

