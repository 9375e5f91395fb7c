"""Records without quotes, verified against documents of other trades: invoices, statements, bills, tax forms, contracts.

    python benchmarks/plain_json.py DOCUBENCH_GIT_DIR [--peers PYTHON] [--show 20]

The documents and their records, checked by hand field by field, are DocuBench's (github.com/DocuPipe/DocuBench, labels CC BY 4.0); they
are read out of a git snapshot and not kept here. Only documents with a text layer count; one whose text holds fewer than half of its
record's numbers and words (scans, pages in which letters run backwards) is counted apart. `verify(record, document)` gets the record
as plain JSON, without a schema; so does llmground, if `--peers` names an interpreter that has it. Then each number, date and text of the
record is corrupted: a digit moved, a day off, a word of another field put in.
"""

from __future__ import annotations

import argparse
import json
import logging
import random
import re
import subprocess
import tempfile
import time
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

READABLE = {".pdf", ".html", ".txt", ".xml", ".csv"}
PEER_LIMIT = 4_000
"""Characters: a longer text is left out for llmground, whose time grows with its square."""
PEER = """
import json, sys
from llmground import verify
for line in sys.stdin:
    text, values = json.loads(line)
    print(json.dumps([[r.verdict.value for r in verify({"v": value}, text)] for value in values]))
"""


def git(where: str, *arguments: str) -> bytes:
    return subprocess.run(["git", "--git-dir", where, *arguments], capture_output=True, check=True).stdout


def documents(where: str) -> Iterator[tuple[str, str, Any, str | None]]:
    """Name, text, record and language of each document that can be read as text."""
    from accordant import Document
    from accordant.errors import AccordantError

    with tempfile.TemporaryDirectory() as folder:
        for name in git(where, "ls-tree", "-r", "HEAD", "--name-only", "documents/").decode().split():
            path = Path(folder) / Path(name).name
            if path.suffix not in READABLE:
                continue
            try:
                path.write_bytes(git(where, "show", f"HEAD:{name}"))
                document = Document.of(path)
            except (AccordantError, subprocess.CalledProcessError):  # no text in it, or not in the snapshot
                continue
            record = json.loads(git(where, "show", f"HEAD:labels/{path.stem}.json"))
            yield path.name, document.text, record, document.language


def leaves(value: Any) -> list[Any]:
    """The values of a record that a text can state: numbers and texts, no truths."""
    if isinstance(value, dict):
        return [leaf for item in value.values() for leaf in leaves(item)]
    if isinstance(value, list):
        return [leaf for item in value for leaf in leaves(item)]
    return [] if value is None or isinstance(value, bool) or value == "" else [value]


def share_in(text: str, values: list[Any]) -> float:
    """The share of a record's words and runs of digits that the text holds somehow: whether it has a text layer worth the name."""
    plain = re.sub(r"[^\w]", "", unicodedata.normalize("NFKC", text).casefold())
    parts = [part for value in values for part in re.findall(r"\w+", unicodedata.normalize("NFKC", str(value)).casefold()) if part != "0"]
    return sum(part in plain for part in parts) / max(1, len(parts))


def corruption(value: Any, values: list[Any], text: str, rng: random.Random) -> Any:
    """The value as a model gets it wrong, and as the text does not state it; None where none was found."""
    if isinstance(value, (int, float)) or re.fullmatch(r"-?\d[\d.,]*", str(value)):
        digits = [i for i, char in enumerate(str(value)) if char.isdecimal()]
        for _ in range(8):
            at = rng.choice(digits)
            changed = str(value)[:at] + str((int(str(value)[at]) + rng.randrange(1, 10)) % 10) + str(value)[at + 1 :]
            if re.sub(r"\D", "", changed).strip("0") not in re.sub(r"[^\d\n ]", "", text):
                return type(value)(changed) if not isinstance(value, str) else changed
        return None
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        free = [day for day in range(1, 29) if f"{value[:8]}{day:02}" not in values]
        return f"{value[:8]}{rng.choice(free):02}" if free else None
    words = value.split()
    others = [word for other in values if isinstance(other, str) and other != value for word in other.split() if len(word) > 3 and word not in words]
    if len(words) < 2 or not others:
        return None
    at = rng.randrange(len(words))
    changed = " ".join([*words[:at], rng.choice(others), *words[at + 1 :]])
    return None if changed.casefold() in " ".join(text.split()).casefold() else changed


def held(values: list[Any], text: str, language: str | None) -> list[str]:
    from accordant import Document, verify

    found = verify(values, Document(text, language=language))
    return [found.evidence[f"/{i}"].verdict for i in range(len(values))]


def held_by_peer(python: str, jobs: list[tuple[str, list[Any]]]) -> list[list[str]]:
    done = subprocess.run([python, "-c", PEER], input="\n".join(map(json.dumps, jobs)), capture_output=True, text=True, check=True)
    names = {"grounded": "supported", "ungrounded": "contradicted"}
    return [[names.get(found[0], "undecided") if found else "undecided" for found in json.loads(line)] for line in done.stdout.splitlines()]


def line(name: str, verdicts: list[str], false: list[str]) -> str:
    count, wrong = Counter(verdicts), Counter(false)
    share = lambda some, of: f"{100 * some / max(1, of):5.1f} %"  # noqa: E731
    undecided = len(verdicts) - count["supported"] - count["contradicted"]
    return (
        f"{name:<28}{len(verdicts):>6}{share(count['supported'], len(verdicts)):>11}{share(count['contradicted'], len(verdicts)):>10}"
        f"{share(undecided, len(verdicts)):>11}{len(false):>10}{share(wrong['supported'], len(false)):>12}"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("snapshot", help="a git directory of DocuPipe/DocuBench")
    options.add_argument("--peers", metavar="PYTHON", help="an interpreter that has llmground")
    options.add_argument("--show", type=int, default=0, help="print so many true values that are not supported, and false ones that are")
    chosen = options.parse_args()
    logging.disable(logging.WARNING)
    rng = random.Random("plain json")
    print(f"{'':<28}{'values':>6}{'supported':>11}{'refused':>10}{'undecided':>11}{'corrupted':>10}{'let through':>12}")
    totals: dict[str, tuple[list[str], list[str]]] = {"readable": ([], []), "text not in the text layer": ([], [])}
    jobs: list[tuple[str, list[Any]]] = []
    misses = []
    spent = 0.0
    for name, text, record, language in documents(chosen.snapshot):
        values = leaves(record)
        false = [changed for value in values if (changed := corruption(value, values, text, rng)) is not None]
        before = time.perf_counter()
        true_verdicts = held(values, text, language)
        spent += time.perf_counter() - before
        false_verdicts = held(false, text, language)
        group = "readable" if share_in(text, values) >= 0.9 else "text not in the text layer"
        print(line(f"{name} {language or '?'}{'' if group == 'readable' else ' *'}", true_verdicts, false_verdicts))
        totals[group][0].extend(true_verdicts)
        totals[group][1].extend(false_verdicts)
        if group == "readable":
            if len(text) < PEER_LIMIT:
                jobs += [(text, values), (text, false)]
            misses += [(name, value, verdict) for value, verdict in zip(values, true_verdicts, strict=True) if verdict != "supported"]
            misses += [(name, value, "let through") for value, verdict in zip(false, false_verdicts, strict=True) if verdict == "supported"]
    print()
    for group, (true_verdicts, false_verdicts) in totals.items():
        print(line(group, true_verdicts, false_verdicts))
    if chosen.peers:
        answers = held_by_peer(chosen.peers, jobs)
        print(line("llmground, readable, short", [v for some in answers[::2] for v in some], [v for some in answers[1::2] for v in some]))
    print(f"\n{1000 * spent / sum(len(some) for some, _ in totals.values()):.2f} ms a value\n")
    for miss in misses[: chosen.show]:
        print(*miss)


if __name__ == "__main__":
    main()
