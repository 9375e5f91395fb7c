"""Word lists, one folder a language, read when first asked for.

A word list in code cannot be added to by someone who reads the language but not Python, and hides where it came from. Each
file is `<language>/<topic>.txt`; its first lines, after `#`, name the origin; then come lines of

    key: form | form | form

where a key may stand on several lines. Adding a language is adding such files; nothing else knows which languages there are.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
RECOGNISED = "recognised"
"""The folder of single lists, of languages whose values are read only in part."""


@cache
def languages() -> tuple[str, ...]:
    """The languages that have word lists, as two-letter codes, sorted."""
    return tuple(sorted(path.name for path in HERE.iterdir() if path.is_dir() and len(path.name) == 2))


@cache
def with_list(topic: str) -> tuple[str, ...]:
    """Every language that has this list, with a folder of its own or not, sorted."""
    alone = {path.name.partition(".")[0] for path in (HERE / RECOGNISED).glob(f"*.{topic}.txt")}
    return tuple(sorted({path.parent.name for path in HERE.glob(f"??/{topic}.txt")} | alone))


@cache
def entries(language: str, topic: str) -> dict[str, tuple[str, ...]]:
    """Key to forms, in the file's order; empty where the language has no such list.

    A language without a folder of its own may have single lists, `recognised/<language>.<topic>.txt`.
    """
    path = HERE / language / f"{topic}.txt"
    if not path.exists():
        path = HERE / RECOGNISED / f"{language}.{topic}.txt"
    if not path.exists():
        return {}
    found: dict[str, list[str]] = {}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        stripped = line.strip()
        if not stripped or stripped.startswith("#"):
            continue
        key, colon, forms = stripped.partition(":")
        if not colon:
            raise ValueError(f"{path}:{number}: a line is `key: form | form`, not {stripped!r}")
        found.setdefault(key.strip(), []).extend(filter(None, map(str.strip, forms.split("|"))))
    return {key: tuple(forms) for key, forms in found.items()}
