"""What may go to a terminal, and how.

A document may hold ESC]0;… and a model may answer with it: printed as it is, it renames the window, or worse. So everything printed
for people passes `plain`, and data goes out as bytes in UTF-8 whatever the locale.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.console import Console

_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb\U000e0000-\U000e007f]")
_UNSHOWN_IN_JSON = re.compile(r"[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """The text with its control characters written out (`\\x1b`), newlines and tabs excepted: nothing in it steers a terminal.

    Bidirectional overrides and isolates of the text's own are written out too: they would reorder the columns around them.
    """
    return _CONTROLS.sub(lambda found: _written_out(found[0]), text)


def _written_out(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def json_text(value: Any, *, indent: int | None = None) -> str:
    """JSON as people read it, not in ASCII; characters that steer a terminal are written as JSON's own escapes."""
    return _UNSHOWN_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False, indent=indent))


def write_data(text: str) -> None:
    """The text and a newline on stdout, in UTF-8; a lone surrogate, which UTF-8 lacks, as its JSON escape."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def write_text(text: str) -> None:
    """The text on stdout, in the encoding of the terminal; what that cannot show is written out."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
    sys.stdout.flush()


def is_terminal() -> bool:
    return sys.stdout.isatty()


def width() -> int:
    """Columns of the terminal, at least 60; 100 where the output goes elsewhere, unless COLUMNS says otherwise."""
    return max(60, shutil.get_terminal_size((100, 24)).columns)


def console_for_text() -> Console:
    """A rich console that writes into memory: colours only for a terminal that wants them, and nothing in a text is taken for markup."""
    import io

    from rich.console import Console

    coloured = (is_terminal() or bool(os.environ.get("FORCE_COLOR"))) and not os.environ.get("NO_COLOR")
    return Console(
        file=io.StringIO(), width=width(), force_terminal=coloured, color_system="auto" if coloured else None,
        markup=False, emoji=False, highlight=False, legacy_windows=False, soft_wrap=False,
    )
