"""Every check, by the word a schema's marker names it with.

One orchestrator alone gives a verdict: a check that another calls behind its back, or that a field's name calls ("date" in
"candidate"), answers for values it was never meant for. Each is a pure function of a value and a passage and is imported when first
asked for, so that a schema without dates loads no month names.
"""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from accordant.checks.passage import Passage
from accordant.document import language_code, publication_date
from accordant.errors import DocumentError
from accordant.findings import Finding, contradicted, unverifiable

Check = Callable[[Any, Passage], Finding]

KINDS = ("country", "date", "number", "money", "currency", "duration", "person", "term", "verbatim", "name", "paraphrase", "party")


def _no_rule(value: Any, passage: Passage) -> Finding:  # noqa: ARG001
    return unverifiable("no rule decides a value of this type")


@cache
def check_named(kind: str) -> Check:
    """The check of that name. Raises `ValueError` naming the kinds there are."""
    if kind == "none":
        return _no_rule
    if kind not in KINDS:
        raise ValueError(f"{kind!r} is no kind of check; choose one of {', '.join(KINDS)}")
    found: Check = getattr(import_module(f"accordant.checks.{kind}"), kind)
    return found


def kind_of_value(kind: str, parsed: Any) -> str:
    """For a leaf of several types ("any:number,verbatim"), the kind that this value has; else `kind`."""
    if not kind.startswith("any:"):
        return kind
    offered = kind[4:].split(",")
    own = next((k for types, k in _BY_TYPE if isinstance(parsed, types)), "none")
    return own if own in offered else next((k for k in offered if k != "none"), "none")


_BY_TYPE: tuple[tuple[tuple[type, ...], str], ...] = (
    ((bool,), "none"),
    ((int, float, decimal.Decimal), "number"),
    ((datetime.date,), "date"),
    ((datetime.timedelta,), "duration"),
    ((str,), "verbatim"),
)


@cache
def events() -> tuple[str, ...]:
    """What a date can be the day of: "signed", "in_force", ...; the keys of the lists of event words."""
    from accordant.lexicons import entries, languages

    return tuple(dict.fromkeys(key for language in ("en", *languages()) for key in entries(language, "date_events") if key.isidentifier()))


def _known_language(language: str | None) -> str | None:
    try:
        return language_code(language)
    except (DocumentError, TypeError):
        raise ValueError(f'language={language!r} is no language code; give one of two or three letters, such as "ar", "en" or "fr"') from None


def check(
    value: Any,
    passage: str,
    kind: str,
    *,
    language: str | None = None,
    published: datetime.date | str | None = None,
    event: str | None = None,
    codes: str | None = None,
) -> Finding:
    """What `passage` says of `value`: a `Finding` whose spans are code points of `passage`.

    `value` is as in JSON: a country ISO 3166-1 alpha-2, a date EDTF level 0, money {"amount", "currency"}, a duration ISO 8601, a
    person a Latin-script name, a term a code. `kind` is one of `accordant.checks.KINDS`; `event` is what a date is the day of
    ("signed", "in_force"); `codes` names the published list of a term ("instrument_kinds", "areas", ...). `published` is the
    publication date (a date or ISO text), against which weekdays are read; `language` a two- or three-letter code, recognised where it is
    left out. Raises `ValueError` for an unknown kind, event, list or language, `DocumentError` for a `published` that is no day and
    `TypeError` for a passage that is no text; never for a value.
    """
    run = check_named(kind)
    if not isinstance(passage, str):
        raise TypeError(f"a passage is text, not {type(passage).__name__}")
    language, published = _known_language(language), publication_date(published)
    if event is not None and event not in events():
        raise ValueError(f"event={event!r} is no event that dates are told apart by; choose one of {', '.join(events())}")
    if codes is not None:
        from accordant.codes import published as list_named

        list_named(codes)
    if value is None:
        return contradicted("malformed: null is no value")
    if kind == "term" and codes is None:
        from accordant.codes import list_of

        codes = list_of(str(value))
    marker = {k: v for k, v in (("event", event), ("codes", codes)) if v}
    return run(value, Passage(passage, language=language, published=published, marker=marker))
