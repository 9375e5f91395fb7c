"""`with against(document):` makes every marker of a schema a validator, for people who call instructor themselves.

A marker is inert outside, so that a schema stays a plain pydantic model: without the context variable, loading an old record
from disk would fail for want of its text. Inside, a value the document contradicts raises `ValueError`, which instructor re-asks.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from accordant.document import Document

_DOCUMENT: ContextVar[Document | None] = ContextVar("accordant_document", default=None)


@contextmanager
def against(document: Document | str | Path) -> Iterator[Document]:
    """Hold every marked value, and every `Money`, that pydantic validates in this block against `document`; searched in the whole of it.

    `document` is a `Document`, its text, or the `Path` of its file. Fields without a marker are left alone.
    """
    from accordant.document import Document as Source

    document = Source.of(document)
    token = _DOCUMENT.set(document)
    try:
        yield document
    finally:
        _DOCUMENT.reset(token)


def held_against_document(value: Any, check: str, options: dict[str, str]) -> Any:
    """The value, if no document is set or the document does not contradict it.

    Raises `ValueError` with the finding's reason, which pydantic turns into a validation error at the field.
    """
    document = _DOCUMENT.get()
    if document is None or value is None:
        return value
    from pydantic_core import to_jsonable_python

    from accordant.searching import Search

    finding = Search(document).finding(to_jsonable_python(value, by_alias=False), check, options)
    if finding.verdict in ("contradicted", "unquoted"):
        raise ValueError(finding.reason or f"{value!r} is not stated in the document")
    return value
