"""A document from a file: text in any encoding, HTML, PDF.

Decoded by guess, a short Arabic report in windows-1256 becomes Cyrillic; fed as it is, a PDF that someone renamed to .txt becomes
two million characters of noise that cost money before anyone looks. What cannot be read as text raises `DocumentError`, which names
the file, what is wrong and the next step, before any request is sent.
"""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path
from typing import TYPE_CHECKING

from accordant.decoding import decode
from accordant.document import Document, character_limit, too_long
from accordant.errors import DocumentError

if TYPE_CHECKING:
    import datetime as dt

BYTES_A_CHARACTER = 32
"""A file of more bytes than this for each character allowed is refused before it is read: markup and compression included."""

_PDF = b"%PDF-"
_PDF_WITHIN = 1024
_BINARY: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image"), (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"), (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"), (b"\x1f\x8b", "a gzip archive"), (b"BZh", "a bzip2 archive"), (b"\xfd7zXZ\x00", "an xz archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"), (b"Rar!\x1a\x07", "a RAR archive"), (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc, .xls, .ppt)"), (b"{\\rtf", "a rich text document (.rtf)"),
    (b"\x7fELF", "a program"), (b"SQLite format 3\x00", "an SQLite database"), (b"OggS", "an Ogg recording"), (b"ID3", "an MP3 recording"),
    (b"fLaC", "a FLAC recording"), (b"RIFF", "a RIFF recording or WebP image"), (b"%!PS", "a PostScript document"),
    (b"wOFF", "a font"), (b"\xca\xfe\xba\xbe", "a program"),
)  # fmt: skip
_ZIPPED = (
    (b"word/", "a Word document (.docx)"), (b"xl/", "an Excel workbook (.xlsx)"), (b"ppt/", "a PowerPoint file (.pptx)"),
    (b"opendocument.text", "an OpenDocument text (.odt)"), (b"epub+zip", "an e-book (.epub)"),
)  # fmt: skip
_SAVE_AS = "save its text as plain text, HTML or PDF and give that"
_HTML_NAMES = frozenset({".html", ".htm", ".xhtml", ".shtml", ".mhtml"})


def read(
    source: Path | str | bytes,
    *,
    id: str | None = None,  # noqa: A002 - the contract's word
    language: str | None = None,
    published: dt.date | str | None = None,
    origin: str | None = None,
    encoding: str | None = None,
    limit: int | None = None,
) -> Document:
    """The document in a file, named by a path, or in the bytes of one. What is given stands; the file fills what is left out.

    Text keeps its newlines. Of HTML it is the title and the body of the article, with the date and the language that the page
    states; of PDF the text of its pages. What a file is, its first bytes say, not its name. Raises DocumentError.
    """
    most = character_limit(limit)
    if isinstance(source, bytes):
        data, name, path = source, origin or id or "the bytes given", None
    else:
        path = Path(source)
        data, name = _bytes_of(path, most), str(path)
        origin = origin or name
    if not data.strip(b"\x00\t\n\r \xef\xbb\xbf\xfe\xff"):
        raise DocumentError(f"{name}: the file is empty; give one that holds the document's text")
    kind = _kind(data, path)
    stated_language = None
    if kind == "pdf":
        from accordant.pdf import pdf_text

        text = pdf_text(data, name, most)
        if path is not None and path.suffix.lower() != ".pdf":
            origin = f"{origin} (a PDF by its content)"
    else:
        if kind != "text":
            raise DocumentError(f"{name}: this is {kind}, not text; {_SAVE_AS}")
        text = decode(data, name, encoding)
        from accordant.webpage import article, is_html

        if is_html(text, named=path is not None and path.suffix.lower() in _HTML_NAMES):
            page = article(text, name)
            text, stated_language, published = page.text, page.language, published or page.published
    return Document(
        text,
        id=id or (path.name if path is not None else None),
        language=language or stated_language,
        published=published,
        origin=origin,
        source_sha256=hashlib.sha256(data).hexdigest(),
        limit=most,
    )


def _bytes_of(path: Path, most: int) -> bytes:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise DocumentError(f"{path}: this is a folder; give the files in it, e.g. {path}/*.txt")
        allowed = BYTES_A_CHARACTER * most
        if status.st_size > allowed:
            raise DocumentError(too_long(str(path), f"{status.st_size:,} bytes", most))
        with path.open("rb") as file:
            data = file.read(allowed + 1)
    except FileNotFoundError:
        raise DocumentError(f"{path}: there is no such file; look at the path (a text itself is given as str, or on standard input)") from None
    except PermissionError:
        raise DocumentError(f"{path}: no permission to read it; change its mode, or copy it to where you may") from None
    except (OSError, ValueError) as error:
        raise DocumentError(f"{path}: it cannot be opened: {error}; look at the path") from None
    if len(data) > allowed:
        raise DocumentError(too_long(str(path), f"more than {allowed:,} bytes", most))
    return data


def _kind(data: bytes, path: Path | None) -> str:
    """ "text", "pdf", or in words what else the first bytes show."""
    head = data[:_PDF_WITHIN]
    if head.startswith(_PDF) or (_PDF in head and (b"\x00" in data[:4096] or (path is not None and path.suffix.lower() == ".pdf"))):
        return "pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return next((what for mark, what in _ZIPPED if mark in data[:4096] or mark in data[-4096:]), "a zip archive")
    if data[4:8] == b"ftyp":
        return "a video or an audio recording"
    return next((what for start, what in _BINARY if data.startswith(start)), "text")
