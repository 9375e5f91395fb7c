"""The text of a PDF's pages.

A scanned treaty is a PDF without a single letter, a locked one opens and gives nothing, a damaged one raises one of a dozen errors
from the depths of its reader. Each is said plainly, with the next step.
"""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

from accordant.document import too_long
from accordant.errors import DocumentError
from accordant.quiet import quiet

if TYPE_CHECKING:
    from pypdf import PdfReader

INSTALL = 'pip install "accordant[pdf]"'


def pdf_text(data: bytes, name: str, most: int) -> str:
    """The text of all pages, one newline between them. `most` bounds the characters. Raises DocumentError."""
    try:
        import pypdf
        from pypdf.errors import DependencyError
    except ImportError:
        raise DocumentError(f"{name}: this is a PDF, which needs the PDF reader: {INSTALL}; or save its text as plain text") from None
    with quiet("pypdf"), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            pages = _pages(pypdf.PdfReader(io.BytesIO(data)), name, most)
        except DocumentError:
            raise
        except DependencyError:
            raise DocumentError(f"{name}: this PDF is encrypted in a way that needs one more package: {INSTALL}") from None
        except Exception as error:  # noqa: BLE001 - a damaged file raises whatever its reader meets
            detail = f"{type(error).__name__}: {error}".rstrip(": ")[:120]
            raise DocumentError(f"{name}: this PDF is damaged ({detail}); open it and save it anew, or save its text as plain text") from None
    text = "\n".join(pages)
    if not any(map(str.isalnum, text)):
        count = f"{len(pages)} page{'s' * (len(pages) != 1)}"
        raise DocumentError(f"{name}: this PDF holds no text ({count}, perhaps scanned images); recognise its text first, e.g. with ocrmypdf")
    return text


def _pages(reader: PdfReader, name: str, most: int) -> list[str]:
    if reader.is_encrypted and not reader.decrypt(""):
        raise DocumentError(f"{name}: this PDF is protected by a password; save a copy without one and give that")
    pages: list[str] = []
    length = 0
    for page in reader.pages:
        pages.append(page.extract_text().rstrip("\n"))
        length += len(pages[-1]) + 1
        if length > most:
            raise DocumentError(too_long(name, f"more than {length - 2:,} characters", most))
    return pages
