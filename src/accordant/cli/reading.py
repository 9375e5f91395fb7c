"""A document from a word of the command line, and the settings that stand for all of them."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from accordant.document import MAX_CHARACTERS, Document
from accordant.errors import DocumentError

if TYPE_CHECKING:
    from accordant.cli.options import Reading

BYTES_A_CHARACTER = 32
"""Standard input is read up to so many bytes for each character allowed: markup and compression included, and not without end."""


def document_named(name: str, *, published: str | None = None, encoding: str | None = None, limit: int | None = None) -> Document:
    """The document in a file, or on standard input for `-`. Raises `DocumentError` naming it."""
    if name == "-":
        return Document.read(standard_input(limit), id="stdin", origin="standard input", published=published, encoding=encoding, limit=limit)
    return Document.read(Path(name), published=published, encoding=encoding, limit=limit)


def standard_input(limit: int | None = None) -> bytes:
    if sys.stdin is None:
        raise DocumentError("standard input is closed; name a file, or pipe a text in")
    most = BYTES_A_CHARACTER * (limit or MAX_CHARACTERS)
    found = sys.stdin.buffer.read(most + 1)
    if len(found) > most:
        raise DocumentError(f"standard input: more than {most:,} bytes; cut the text down, or raise --limit")
    return found


def model_or_exit(reading: Reading, *, count: int = 1) -> Reading:
    """The reading with its model chosen: the option, else the cassette's, else the environment's.

    A single text (`count` 1) for which no model is chosen, and no schema of one's own, is read by the built-in reader. Raises `NoModelChosen`,
    which names the three ways (exit code 2).
    """
    from accordant.errors import NoModelChosen
    from accordant.providers import OFFLINE, chosen_model, model_named

    if reading.cassette is not None:
        from accordant.cassettes import recorded_with

        known = recorded_with(reading.cassette)
        reading = replace(
            reading,
            model=reading.model or known.model,
            base_url=reading.base_url or known.base_url,
            mode=reading.mode or known.mode,
        )
    try:
        model = chosen_model(reading.model)
    except NoModelChosen:
        if count > 1 or reading.schema or reading.record is not None:
            raise
        return replace(reading, model=OFFLINE, unchosen=True)
    model_named(model)
    return replace(reading, model=model)
