"""A document: the source text as one immutable value, with what is known about it.

Passed around as a bare `str`, a text loses its publication date on the way to the check that needs it, is mistaken for a file's
name when one happens to exist, and is folded again for every quote. Offsets everywhere in this library are code points, half-open,
into `document.text`, in which no newline was translated.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn

from accordant.errors import DocumentError

if TYPE_CHECKING:
    from pathlib import Path

    from accordant.alignment import Prepared

MAX_CHARACTERS = 2_000_000
"""The default of `limit=`: about 500,000 tokens, more than any model's window."""
LIMIT_VARIABLE = "ACCORDANT_MAX_CHARACTERS"

_UNSENDABLE = re.compile("[\x00\ud800-\udfff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_SOMETHING = re.compile(r"[^\s\x00\ufeff\u200b-\u200f]")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Document:
    """The source text with id, language, publication date and origin; immutable, hashable, equal by value.

    `text` is always text, even where it equals a file's name; files are read by `Document.read`. `published` is a date or
    "2025-03-04". `language` is a two-letter code; left out, it is detected from the text when first asked for, and None where
    that is unsure. `origin` says where the text came from, in words. `source_sha256` is of the bytes the text was taken from,
    None for a `str`. Raises DocumentError for an empty text and for one over `limit` characters.
    """

    text: str
    id: str
    published: dt.date | None
    origin: str | None
    source_sha256: str | None
    _language: str | None

    def __init__(
        self,
        text: str,
        *,
        id: str | None = None,  # noqa: A002 - the contract's word
        language: str | None = None,
        published: dt.date | str | None = None,
        origin: str | None = None,
        source_sha256: str | None = None,
        limit: int | None = None,
    ) -> None:
        if not isinstance(text, str):
            hint = "; read it with Document.read(...)" if isinstance(text, (bytes, os.PathLike)) else ""
            raise TypeError(f"Document takes its text as str, not {type(text).__name__}{hint}")
        name = id or origin or "the text"
        if _SOMETHING.search(text) is None:
            raise DocumentError(f"{name}: the text is empty: there is nothing to read in it; give the text of the document")
        most = character_limit(limit)
        if len(text) > most:
            raise DocumentError(too_long(name, f"{len(text):,} characters", most))
        self.__dict__.update(
            text=text,
            published=publication_date(published),
            origin=origin,
            source_sha256=source_sha256,
            _language=language_code(language),
        )
        self.__dict__["id"] = id or f"text-{self.sha256[:12]}"

    @classmethod
    def read(
        cls,
        source: Path | str | bytes,
        *,
        id: str | None = None,  # noqa: A002
        language: str | None = None,
        published: dt.date | str | None = None,
        origin: str | None = None,
        encoding: str | None = None,
        limit: int | None = None,
    ) -> Document:
        """The document in a file (text, HTML, PDF) or in the bytes of one; see `accordant.files.read`."""
        from accordant import files

        return files.read(source, id=id, language=language, published=published, origin=origin, encoding=encoding, limit=limit)

    @classmethod
    def of(cls, source: Document | str | Path | bytes, *, limit: int | None = None) -> Document:
        """`source` as a document: itself, a `str` as its text, a `Path` or `bytes` read as a file."""
        if isinstance(source, Document):
            return source
        if not isinstance(source, (str, bytes, os.PathLike)):
            raise TypeError(f"a document is its text (str), a Path, bytes or a Document, not {type(source).__name__}: {source!r:.60}")
        return cls(source, limit=limit) if isinstance(source, str) else cls.read(source, limit=limit)

    @cached_property
    def language(self) -> str | None:
        """The two-letter code that was given, else the detected one, else None."""
        if self._language is not None:
            return self._language
        from accordant.languages import detect

        return detect(self.text)

    @cached_property
    def sha256(self) -> str:
        """Of the text in UTF-8, lone surrogates passed through."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    @cached_property
    def sendable(self) -> str:
        """The text as it can be sent: each lone surrogate and each NUL is one U+FFFD, so every offset stays."""
        return _UNSENDABLE.sub("\ufffd", self.text)

    @property
    def printable(self) -> Document:
        """The same document, each lone surrogate one U+FFFD: JSON, which is UTF-8, holds none. Itself where there is none."""
        text = _SURROGATE.sub("\ufffd", self.text)
        if text == self.text:
            return self
        return Document(text, id=self.id, language=self._language, published=self.published, origin=self.origin, limit=len(text))

    @cached_property
    def prepared(self) -> Prepared:
        """What alignment needs of the text, made once for all quotes."""
        from accordant.alignment import Prepared

        return Prepared(self.text, self._language)

    def replace(self, **changes: Any) -> Document:
        """A copy with some of id, language, published and origin changed."""
        known = {"id": self.id, "language": self._language, "published": self.published, "origin": self.origin}
        if unknown := set(changes) - set(known):
            raise TypeError(f"Document.replace changes {', '.join(known)}, not {', '.join(sorted(unknown))}")
        copy = Document(self.text, **{**known, **changes}, source_sha256=self.source_sha256, limit=len(self.text))
        copy.__dict__.update({name: self.__dict__[name] for name in ("prepared", "sendable") if name in self.__dict__})
        return copy

    def _identity(self) -> tuple[object, ...]:
        return (self.text, self.id, self._language, self.published, self.origin, self.source_sha256)

    def __eq__(self, other: object) -> bool:
        return self._identity() == other._identity() if isinstance(other, Document) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.sha256, self.id))

    def __len__(self) -> int:
        return len(self.text)

    def __repr__(self) -> str:
        known = "".join(f", {name}={value!r}" for name in ("published", "origin") if (value := getattr(self, name)) is not None)
        return f"Document(id={self.id!r}, {len(self.text):,} characters, language={self._language!r}{known})"

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if name not in ("prepared", "sendable")}

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a Document does not change ({name}); use document.replace({name}=...)")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a Document does not change ({name})")


def character_limit(limit: int | None = None) -> int:
    """The most characters a document may have: the argument, `ACCORDANT_MAX_CHARACTERS`, or 2,000,000."""
    if limit is not None:
        return limit
    stated = os.environ.get(LIMIT_VARIABLE, "")
    if not stated:
        return MAX_CHARACTERS
    try:
        return int(stated.replace("_", "").replace(",", ""))
    except ValueError:
        raise DocumentError(f"{LIMIT_VARIABLE} is {stated!r}, which is no number of characters; set it to one, e.g. 5000000") from None


def too_long(name: str, size: str, most: int) -> str:
    """The message for a document over the limit."""
    return (
        f"{name}: {size}, over the limit of {most:,} characters. Cut the document down, or raise the limit: "
        f"limit=... in Python, --limit on the command line, {LIMIT_VARIABLE}=... in the environment"
    )


def publication_date(published: dt.date | str | None) -> dt.date | None:
    """The day a document was published, given as a date, a datetime or "2025-03-04"."""
    if published is None:
        return None
    if isinstance(published, dt.datetime):
        return published.date()
    if isinstance(published, dt.date):
        return published
    if isinstance(published, str) and _ISO_DATE.fullmatch(published):
        try:
            return dt.date.fromisoformat(published)
        except ValueError:
            pass
    raise DocumentError(f'published={published!r} is no day; give a datetime.date or its ISO form, e.g. "2025-03-04"')


def language_code(language: str | None) -> str | None:
    """The language part of a tag: "fr" of "fr-MA"."""
    if language is None:
        return None
    found = _LANGUAGE.fullmatch(language)
    if found is None:
        raise DocumentError(f'language={language!r} is no language code; give one such as "ar", "en" or "fr"')
    return found[1].lower()
