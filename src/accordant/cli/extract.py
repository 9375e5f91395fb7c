"""`accordant extract`: each file through the public function, one extraction printed as soon as it is there."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from accordant.cli.failing import BUG, FINE, BadUsage, leave, say, tell
from accordant.cli.reading import document_named, model_or_exit
from accordant.cli.schemas import schema_named
from accordant.cli.terminal import json_text, write_data, write_text
from accordant.errors import NoModelChosen, PromptError, SchemaError

if TYPE_CHECKING:
    from accordant.cli.options import Bidi, Format, Reading
    from accordant.document import Document
    from accordant.extraction import Extraction


def extract_files(files: list[str], reading: Reading, format: Format, bidi: Bidi) -> None:
    """Extract and print each file; one that fails is told on stderr and does not stop the others. Leaves with the worst exit code."""
    _refuse_contradictions(files, reading, format)
    reading = model_or_exit(reading, count=len(files))
    schema = schema_named(reading.schema) if reading.schema else None
    worst = FINE
    with _completions(reading):
        for name in files:
            try:
                extraction = extracted(name, reading, schema)
                _print(extraction, name, format, bidi, heading=len(files) > 1)
                _remark(extraction, name)
            except (BadUsage, NoModelChosen, PromptError, SchemaError):  # the same for every file
                raise
            except BrokenPipeError:
                raise
            except Exception as error:  # noqa: BLE001 - one file must not lose the others, whatever is wrong with it
                worst = max(worst, tell(error, "" if name == "-" else name), key=_badness)
    leave(worst)


def extracted(name: str, reading: Reading, schema: Any) -> Extraction[Any]:
    """One extraction, by the public function that the options name."""
    import accordant

    document = document_named(name, published=reading.published, encoding=reading.encoding, limit=reading.limit)
    _announce(document, name, reading)
    options = reading.options(str(reading.model))
    if schema is not None:
        return accordant.extract(document, schema=listed(schema, reading), **options)
    if reading.several:
        return accordant.extract_agreements(document, **options)
    return accordant.extract_agreement(document, **options)


def listed(schema: Any, reading: Reading) -> Any:
    """The schema, or the list of it that `--several` asks for."""
    return list[schema] if reading.several and isinstance(schema, type) else schema


def _badness(code: int) -> int:
    return 1000 if code == BUG else code


def _refuse_contradictions(files: list[str], reading: Reading, format: Format) -> None:
    if len(files) > 1 and format == "json":
        raise BadUsage("--format json prints one extraction; for several files take --format jsonl, one line a file")
    if files.count("-") > 1:
        raise BadUsage("standard input (-) can be read once only")
    if reading.cassette is not None and reading.record is not None:
        raise BadUsage("--cassette replays and --record records; take one of them")


def _completions(reading: Reading) -> Any:
    """Where completions come from: the network, or a cassette."""
    if reading.cassette is None and reading.record is None:
        return nullcontext()
    from accordant.cassettes import record, replay

    return replay(reading.cassette) if reading.cassette is not None else record(str(reading.record))


def _announce(document: Document, name: str, reading: Reading) -> None:
    """That nobody was asked, where no model is chosen; else, while a person waits, what is being read, by whom."""
    if reading.unchosen:
        from accordant.way import language_name

        language = f"a text in {language_name(document.language)}" if document.language else "a text whose language was not recognised"
        say(f"{name}: no model is chosen, so the built-in reader reads it, as {language}; --model, ACCORDANT_MODEL or OPENAI_API_KEY chooses one")
    elif sys.stderr.isatty():
        source = f"the cassette {reading.cassette}" if reading.cassette else str(reading.model)
        say(f"reading {name} ({len(document):,} characters) with {source}")


def _print(extraction: Extraction[Any], name: str, format: Format, bidi: Bidi, *, heading: bool) -> None:
    if format == "table":
        from accordant.cli.table import table_text

        write_text(table_text(extraction, bidi=bidi, heading=name if heading else "") + ("\n" if heading else ""))
    else:
        write_data(json_text(extraction.model_dump(mode="json"), indent=2 if format == "json" else None))


def _remark(extraction: Extraction[Any], name: str) -> None:
    """What the data alone would leave unsaid."""
    if extraction.record is None and extraction.partial is not None:
        say(f"{name}: the text leaves out what the record needs; what it does state stands under `partial`")
    elif extraction.record is None or extraction.record == []:
        what = "was found in the text" if extraction.rejected else "is in the text"
        if (language := _unread(extraction)) is not None:
            say(f"{name}: no agreement was found, which says little: the built-in reader has no word list for {language}; a model reads it (--model)")
            return
        say(f"{name}: no agreement {what}" if _is_agreement(extraction) else f"{name}: no record {what}")


def _unread(extraction: Extraction[Any]) -> str | None:
    """The language of a text that the built-in reader read without a word list for it; None for any other."""
    from accordant.lexicons import with_list
    from accordant.offline.text import WORDS
    from accordant.providers import OFFLINE
    from accordant.way import language_name

    if extraction.model != OFFLINE or extraction.document.language in with_list(WORDS):
        return None
    return language_name(extraction.document.language) if extraction.document.language else "its language, which was not recognised"


def _is_agreement(extraction: Extraction[Any]) -> bool:
    return extraction.schema_used is None or "Agreement" in extraction.schema_used.name

