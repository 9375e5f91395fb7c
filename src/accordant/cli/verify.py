"""`accordant verify`: a record held against a text again, with no model in reach."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from accordant.cli.failing import DOES_NOT_HOLD, FINE, leave, say
from accordant.cli.reading import document_named, standard_input
from accordant.cli.schemas import schema_named
from accordant.cli.terminal import json_text, write_data, write_text
from accordant.errors import DocumentError

if TYPE_CHECKING:
    from accordant.cli.options import Bidi, PageFormat
    from accordant.extraction import Extraction


def verify_file(
    record: str, text: str, *, published: str | None, schema: str | None, several: bool, format: PageFormat, encoding: str | None,
    limit: int | None, bidi: Bidi,
) -> None:
    """Print the verdict on every value; leaves with 0 where none is contradicted or unquoted, else with 1."""
    if record == text == "-":
        raise DocumentError("standard input (-) can be read once only; name a file for the record or for the text")
    target = record_in(record)
    document = document_named(text, published=published, encoding=encoding, limit=limit)
    _warn_of_another_text(target, document.sha256)
    found = held(target, document, schema=schema, several=several, name=record)
    from accordant.cli.table import counted, rows_of, table_text

    if format == "json":
        write_data(json_text(found.model_dump(mode="json"), indent=2))
    else:
        write_text(table_text(found, bidi=bidi, offered=target))
    failed = [row.pointer for row in rows_of(found, target) if not row.holds]
    if failed:
        say(f"{counted(len(failed))} {'does' if len(failed) == 1 else 'do'} not hold, first {failed[0]}")
    elif not found.evidence:
        say(f"{record}: there is no value in it to verify")
    leave(DOES_NOT_HOLD if failed else FINE)


def record_in(name: str) -> Any:
    """The JSON in a file or on standard input. Raises `DocumentError` naming the place where it is broken."""
    data = standard_input() if name == "-" else Path(name).read_bytes()
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"{name}: this is no JSON ({error}); give an extraction printed by accordant extract --format json, or a plain record") from error
    if not isinstance(found, (dict, list)):
        raise DocumentError(f"{name}: a record is a JSON object or a list of them, not {type(found).__name__}")
    return found


def held(target: Any, document: Any, *, schema: str | None, several: bool, name: str) -> Extraction[Any]:
    """The verification, by the public function. Raises `DocumentError` for JSON of another form."""
    from accordant import AccordantError, verify

    model = schema_named(schema) if schema else None
    if model is None and not _is_extraction(target) and _looks_like_an_agreement(target):
        from accordant import Agreement

        say(f"{name}: read as an Agreement (--schema names another)")
        model = list[Agreement] if isinstance(target, list) else Agreement
    if model is not None and several and isinstance(model, type):
        model = list[model]  # type: ignore[valid-type]
    if _is_extraction(target) and target.get("record") is None and target.get("partial") is None:
        target, model = {}, None
    try:
        return verify(target, document, schema=model)
    except AccordantError:
        raise
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        first = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise DocumentError(f"{name}: this has not the form of an extraction or of a record ({type(error).__name__}: {first})") from error


def _looks_like_an_agreement(target: Any) -> bool:
    from accordant import Agreement

    records = target if isinstance(target, list) else [target]
    known = set(Agreement.model_fields)
    return bool(records) and all(isinstance(r, dict) and set(r) <= known and set(r) & {"parties", "signing", "instrument", "signatories"} for r in records)


def _is_extraction(target: Any) -> bool:
    return isinstance(target, dict) and "evidence" in target and "document" in target


def _warn_of_another_text(target: Any, sha256: str) -> None:
    used = target.get("document") if _is_extraction(target) else None
    if isinstance(used, dict) and used.get("sha256") not in (None, sha256):
        say("this is not the text the record was extracted from (its sha256 differs); passages that do not stand in it count as none")
