"""Whole records: every value of every recorded extraction corrupted in turn, and swapped with its neighbour's.

    python benchmarks/records.py [--show 20]

The extractions are those of the eval cases, replayed from their cassettes. Each supported value is replaced by a false one of its kind
(benchmarks/checks_corrupted.py; a text gets a word of another text), and exchanged with the same field of each other object of its list;
the changed record is verified against its own stored passages. `let through` are changed values that are still supported. A swap that
the document states as well (both areas in one list, two parties of one country) is left out where both objects have equal passages and
the value is no office, name or country of a person or party.
"""

from __future__ import annotations

import argparse
import copy
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from checks import interval
from checks_corrupted import corrupted
from checks_pairs import Pair

ROOT = Path(__file__).parent.parent
BOUND = re.compile(r"/(signatories|attendees|parties|amounts|precedents)/(\d+)/(latin_name|office|on_behalf_of|country|kind|amount|on|place)$")
"""Fields that one object of its list has and another has not; an area's code moves with its words."""
KINDS = {"country", "date", "number", "money", "duration", "person", "term", "verbatim", "name"}


def extractions() -> Iterator[tuple[str, Any, Any]]:
    """Name, document and extraction of each case that has a cassette."""
    from accordant.cassettes import replay
    from accordant.evals.cases import cases_in
    from accordant.extracting import extract_agreement, extract_agreements

    for case in cases_in(ROOT / "evals" / "agreements"):
        path = ROOT / "cassettes" / f"{case.name}.yaml"
        if not path.is_file():
            continue
        with replay(path) as known:
            options = {"model": known.model, "base_url": known.base_url, "mode": known.mode}
            several = case.records == "several"
            yield case.name, case.document, extract_agreements(case.document, **options) if several else extract_agreement(case.document, **options)


def at(record: Any, pointer: str) -> Any:
    for token in pointer.split("/")[1:]:
        record = record[int(token)] if isinstance(record, list) else record[token]
    return record


def put(stored: dict[str, Any], pointer: str, value: Any) -> dict[str, Any]:
    """The stored extraction with another value at a pointer."""
    changed = copy.deepcopy(stored)
    above, _, last = pointer.rpartition("/")
    home = at(changed["record"], above)
    home[int(last) if isinstance(home, list) else last] = value
    return changed


def falsehoods(pointer: str, stored: dict[str, Any], rng: random.Random, alike: list[Pair]) -> Iterator[tuple[str, dict[str, Any]]]:
    """(what was done, the changed extraction)."""
    evidence, value = stored["evidence"][pointer], at(stored["record"], pointer)
    if evidence["check"] in KINDS and not isinstance(value, bool):
        passage = " ".join(part["text"] for part in evidence["passages"])
        pair = Pair(evidence["check"], "", value, passage, "cassette")
        for how, false in corrupted(pair, alike, rng):
            if str(false).casefold() not in passage.casefold():
                json_value = str(false) if not isinstance(false, (dict, str)) else false
                yield how, put(stored, pointer, json_value)
    found = BOUND.search(pointer)
    if found is None:
        return
    items = at(stored["record"], pointer[: found.start()] + f"/{found[1]}")
    for other, item in enumerate(items):
        if other == int(found[2]) or item.get(found[3]) is None or item.get(found[3]) == value:
            continue
        changed = put(stored, pointer, item[found[3]])
        theirs = pointer[: found.start()] + f"/{found[1]}/{other}/{found[3]}"
        yield "swapped with its neighbour's", put(changed, theirs, value)


def main() -> None:
    from accordant import verify

    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--show", type=int, default=0, help="print so many changed values that are let through")
    chosen = options.parse_args()
    counted: dict[str, Counter[str]] = {}
    misses = []
    values = 0
    for name, document, extraction in extractions():
        stored = extraction.model_dump(mode="json")
        if stored["record"] is None:
            continue
        supported = [pointer for pointer, found in stored["evidence"].items() if found["verdict"] == "supported"]
        supported = [pointer for pointer in supported if pointer.rpartition("/")[0] not in stored["evidence"]]
        values += len(supported)
        for pointer in supported:
            check = stored["evidence"][pointer]["check"]
            alike = [Pair(check, "", at(stored["record"], p), "", "cassette") for p in supported if stored["evidence"][p]["check"] == check]
            rng = random.Random(f"{name} {pointer}")
            for how, changed in falsehoods(pointer, stored, rng, alike):
                verdict = verify(changed, document).evidence[pointer].verdict
                key = how if how.startswith("swapped") else f"corrupted: {check}"
                counted.setdefault(key, Counter())[verdict] += 1
                if verdict == "supported":
                    misses.append(f"{name} {pointer} {how}: {at(changed['record'], pointer)!r} for {at(stored['record'], pointer)!r}")
    total: Counter[str] = sum(counted.values(), Counter())
    print(f"{values} supported values, {total.total():,} changed\n")
    print(f"{'':<32}{'changed':>8}{'let through':>22}{'contradicted':>22}")
    for key, some in [("all", total), *sorted(counted.items())]:
        print(f"{key:<32}{some.total():>8}{interval(some['supported'], some.total()):>22}{interval(some['contradicted'], some.total()):>22}")
    for miss in misses[: chosen.show]:
        print(miss)


if __name__ == "__main__":
    main()
