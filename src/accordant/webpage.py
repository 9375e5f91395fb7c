"""The article in a web page: its title and body, the date and the language that the page states.

A page is mostly not its article: menus, teasers of other agreements, "read also". And a date guessed from an address or from the
first line that looks like one turns "Tuesday" into the wrong day without a word; so only a date that the page declares counts.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from accordant.errors import DocumentError
from accordant.quiet import quiet

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKUP = re.compile(r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_SOME_MARKUP = re.compile(r"<(?:html|head|body|article|main|div|p|h1|meta|title)\b[^>]*>", re.IGNORECASE)
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_HEAD = 4096
_DATE = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?:\b|T)")
_LANGUAGE = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_]|\s*$)")
_PUBLISHED = (  # names of meta elements, as newspapers use them, the surest first
    "article:published_time", "og:published_time", "article:published", "datepublished", "dc.date.issued", "dcterms.issued", "dc.issued",
    "dc.date.published", "citation_publication_date", "publication_date", "publish_date", "publish-date", "published_date", "pubdate",
    "pub_date", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "dc.date", "dcterms.date", "date",
)  # fmt: skip
_ARTICLES = re.compile(r"article|posting|report|webpage|newsitem", re.IGNORECASE)
_DEPTH = 6
_LONG_ENOUGH = 200  # characters in which the language of the text itself is sure
_BLOCKS = ("h1", "h2", "h3", "h4", "h5", "h6", "p", "li", "blockquote", "td", "th", "figcaption")
_SILENT = ("trafilatura", "htmldate", "courlan", "justext", "charset_normalizer", "readability")


@dataclass(frozen=True, slots=True)
class Page:
    """The article of a page, and what the page states of it."""

    text: str
    language: str | None
    published: dt.date | None


def is_html(text: str, *, named: bool) -> bool:
    """Whether a text is a web page, by its beginning; `named`: its name says so, then any markup does."""
    return bool(_MARKUP.match(text[:_HEAD]) or (named and _SOME_MARKUP.search(text)))


def article(html: str, name: str) -> Page:
    """The title and the body of the article in a page, a blank line after the title and a newline after each paragraph."""
    with quiet(*_SILENT):
        import trafilatura
        from lxml import etree

        tree = trafilatura.load_html(_DECLARATION.sub("", html))
        if tree is None:
            raise DocumentError(f"{name}: this is no web page that can be read; save the article's text as plain text and give that")
        language, published = _stated_language(tree), _stated_date(tree)
        try:
            found = trafilatura.bare_extraction(tree, include_comments=False, include_tables=True, with_metadata=True)
        except (ValueError, TypeError, AttributeError, RecursionError, etree.LxmlError):
            found = None
        body = (getattr(found, "text", None) or "").strip()
        title = " ".join((getattr(found, "title", None) or "").split())
        if not body:
            body = trafilatura.html2txt(html).strip()
        if "\n" not in body:
            body = _in_blocks(body, trafilatura.load_html(_DECLARATION.sub("", html)))
    if not body:
        raise DocumentError(f"{name}: no article was found in this web page; save the article's text as plain text and give that")
    if title and " ".join(body[: 2 * len(title)].split()).startswith(title):
        first, newline, rest = body.partition("\n")
        text = f"{first}\n\n{rest.lstrip()}" if newline and " ".join(first.split()) == title else body
    else:
        text = f"{title}\n\n{body}" if title else body
    return Page(text, _language(language, text), published)


def _in_blocks(body: str, tree: Any) -> str:
    """The text of a short page, which is extracted as one line, with a newline wherever one of the page's headings or paragraphs begins or ends.

    Run together, "Kenya, Norway sign pact By John Smith Kenya and Norway signed ..." is one sentence in which the journalist signs.
    """
    cuts, at = {0, len(body)}, 0
    for element in tree.iter(*_BLOCKS):
        printed = " ".join(element.text_content().split())
        found = body.find(printed, at) if printed else -1
        if found >= 0:
            at = found + len(printed)
            cuts |= {found, at}
    edges = sorted(cuts)
    return "\n".join(part for start, end in pairwise(edges) if (part := body[start:end].strip()))


def _language(stated: str | None, text: str) -> str | None:
    """The stated language, unless the text is long and clearly another: site builders put "en" over everything."""
    from accordant.languages import detect, word_lists

    if stated is None or len(text) < _LONG_ENOUGH:
        return stated
    seen = detect(text)
    return stated if seen is None or stated not in word_lists("function_words") else seen


def _stated_language(tree: Any) -> str | None:
    for value in tree.xpath("//html/@lang | //html/@*[local-name()='lang'] | //body/@lang | //meta[@http-equiv='content-language']/@content"):
        if found := _LANGUAGE.match(str(value)):
            return found[1].lower()
    return None


def _stated_date(tree: Any) -> dt.date | None:
    """The publication date that the page declares: in JSON-LD, a meta element or the article's own `time`; never a guess."""
    return next((date for value in _declared(tree) if (date := _day(value)) is not None), None)


def _declared(tree: Any) -> Iterator[str]:
    meta: dict[str, str] = {}
    for element in tree.iter("meta"):
        for key in ("property", "name", "itemprop"):
            if element.get(key) and element.get("content"):
                meta.setdefault(element.get(key).strip().lower(), element.get("content"))
    yield from (meta[name] for name in _PUBLISHED[:2] if name in meta)
    for script in tree.xpath("//script[@type='application/ld+json']"):
        yield from _dates_in(_parsed(script.text or ""), 0)
    yield from (meta[name] for name in _PUBLISHED[2:] if name in meta)
    for element in tree.xpath("//time[@datetime][@pubdate or contains(@itemprop, 'datePublished') or contains(@class, 'published')]"):
        yield element.get("datetime")


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _dates_in(node: Any, depth: int) -> Iterator[str]:
    """`datePublished` of the page's own article, not of those it links to."""
    if depth > _DEPTH:
        return
    if isinstance(node, list):
        for item in node:
            yield from _dates_in(item, depth + 1)
    elif isinstance(node, dict):
        if _ARTICLES.search(str(node.get("@type", ""))) and isinstance(node.get("datePublished"), str):
            yield node["datePublished"]
        for key in ("@graph", "mainEntity"):
            yield from _dates_in(node.get(key), depth + 1)


def _day(value: str) -> dt.date | None:
    try:
        if found := _DATE.match(value):
            return dt.date(*map(int, found.groups()))
        return parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError):
        return None
