"""Prompts: a template and values in, messages out, by one path whoever asks.

A document that is rendered as a template runs its `{{ ... }}`; one that can write the line that ends it ends the data and begins the
orders. So the document is only ever a value, in a sandbox that refuses unknown names, between two lines it cannot contain.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from accordant.errors import PromptError

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    from accordant.document import Document

Message = dict[str, Any]
BLOCKS = ("system", "user")


@dataclass(frozen=True)
class Prompt:
    """Rendered messages, with the name of their template and the sha256 of its text."""

    name: str
    sha256: str
    messages: list[Message]


def folder() -> Path:
    """Where the templates that ship are: inside the installed package, or at the top of a checkout."""
    inside = Path(__file__).parent / "prompts"
    return inside if inside.is_dir() else Path(__file__).parents[2] / "prompts"


def folders() -> tuple[Path, ...]:
    """Folders searched for templates, first match wins: `ACCORDANT_PROMPTS`, then the ones that ship."""
    own = os.environ.get("ACCORDANT_PROMPTS")
    return (*((Path(own),) if own else ()), folder())


def names() -> list[str]:
    """Every template there is, e.g. "agreement/extract.v1"."""
    return sorted({path.relative_to(base).with_suffix("").as_posix() for base in folders() for path in base.rglob("*.j2")})


@cache
def _environment(paths: tuple[Path, ...]) -> ImmutableSandboxedEnvironment:
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    made = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(paths), undefined=StrictUndefined, autoescape=False, keep_trailing_newline=False, auto_reload=True
    )
    made.filters["as_json"] = lambda value: json.dumps(value, ensure_ascii=False)
    return made


def render(template: str | Path, **values: Any) -> Prompt:
    """The messages of a template: one for each of its blocks `system` and `user`.

    `template` is a name under prompts/ such as "agreement/extract.v1", or a path to a .j2 file. Raises `PromptError` for a template
    that is missing, broken, or names a variable it is not given.
    """
    from jinja2 import TemplateError, TemplateNotFound, UndefinedError

    path = Path(template)
    single = path.suffix == ".j2"
    paths = (path.parent, *folders()) if single else folders()
    name = path.name if single else f"{template}.j2"
    environment = _environment(tuple(paths))
    try:
        loaded = environment.get_template(name)
        source, _, _ = environment.loader.get_source(environment, name)  # type: ignore[union-attr]
        messages = [{"role": role, "content": _block(loaded, role, values)} for role in BLOCKS if role in loaded.blocks]
    except TemplateNotFound as error:
        known = ", ".join(names())
        raise PromptError(f"there is no prompt {str(template)!r} (missing: {error.name}); there are: {known}. A path must end in .j2") from error
    except UndefinedError as error:
        raise PromptError(f"prompt {str(template)!r}: {error.message}; it may use {', '.join(sorted(values))}") from error
    except TemplateError as error:
        raise PromptError(f"prompt {str(template)!r} cannot be rendered: {error}") from error
    if not messages:
        raise PromptError(f"prompt {str(template)!r} has neither a `system` nor a `user` block; see prompts/any/extract.v1.j2")
    return Prompt(str(template).removesuffix(".j2"), hashlib.sha256(source.encode()).hexdigest(), messages)


def _block(template: Template, role: str, values: dict[str, Any]) -> str:
    return "".join(template.blocks[role](template.new_context(dict(values)))).strip()


def fence(document: Document) -> str:
    """A line the document cannot contain: it is made of the document's own hash."""
    mark = f"=== text {document.sha256[:16]}"
    while mark in document.text:  # pragma: no cover - a text that holds its own hash
        mark += "="
    return mark
