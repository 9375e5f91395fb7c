"""Who holds which office and signs for whom, where a passage names two to five people: true records, and with two people swapped.

    python benchmarks/rows.py [--languages ar,en] [--show 20]

For each passage of benchmarks/rows_passages the true record is held against it, quoted in two ways: each person with the whole sentence,
and each value by itself, the least that a model can quote. Then for each two people the offices, the countries and the Latin names are
swapped in turn. `refused` are true values contradicted, `let through` swapped values supported.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from checks import interval

PASSAGES = Path(__file__).parent / "rows_passages"


class Person(NamedTuple):
    role: str
    name: str
    latin_name: str
    office: str
    country: str


class Case(NamedTuple):
    language: str
    passage: str
    parties: list[tuple[str, str]]
    people: list[Person]


def cases(languages: list[str] | None = None) -> Iterator[Case]:
    for path in sorted(PASSAGES.glob("*.txt")):
        if languages and path.stem not in languages:
            continue
        for block in path.read_text("utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if line.strip() and not line.startswith("#")]
            if not lines:
                continue
            passage, parties, people = "", [], []
            for line in lines:
                key, _, rest = line.partition(":")
                parts = [part.strip() for part in rest.split(" | ")] if key != "passage" else [rest.strip()]
                if key == "passage":
                    passage = parts[0]
                elif key == "party":
                    parties.append((parts[0], parts[1]))
                elif key in ("signs", "attends"):
                    people.append(Person(key, *(parts + [""] * 4)[:4]))
                else:
                    raise ValueError(f"{path.name}: {line!r} begins with no known word")
            for printed in [name for name, _ in parties] + [text for person in people for text in (person.name, person.office) if text]:
                if printed not in passage:
                    raise ValueError(f"{path.name}: {printed!r} is not printed in {passage!r}")
            yield Case(path.stem, passage, parties, people)


def draft(case: Case, people: list[Person], *, jointly: bool) -> dict[str, Any]:
    """The record as a model would have drafted it."""
    made: dict[str, Any] = {"parties": [], "signatories": [], "attendees": []}
    for name, country in case.parties:
        made["parties"].append({"quotes": [case.passage if jointly else name], "name": name, "country": country, "kind": None})
    for person, true in zip(people, case.people, strict=True):
        quotes = [case.passage] if jointly else [text for text in (true.name, person.office) if text]
        item = {"quotes": quotes, "name": person.name, "latin_name": person.latin_name or None, "office": person.office or None}
        if person.role == "signs":
            item["on_behalf_of"] = person.country or None
        made["signatories" if person.role == "signs" else "attendees"].append(item)
    return made


def verdicts(case: Case, people: list[Person], *, jointly: bool) -> dict[tuple[int, str], str]:
    """Of each person's values (person, field), the verdict."""
    from accordant import Agreement, Document
    from accordant.lists import hold_lists
    from accordant.reading import Reading
    from accordant.rows import hold_rows
    from accordant.shape import shape_of
    from accordant.walk import walk

    reading = Reading(Document(case.passage, language=case.language))
    walk(draft(case, people, jointly=jointly), shape_of(Agreement), reading)
    hold_rows(reading)
    hold_lists(reading)
    order = [i for role in ("signs", "attends") for i, person in enumerate(people) if person.role == role]
    things = [t for name in ("signatories", "attendees") for t in reading.things if t.pointer and t.pointer[0] == name]
    found = {}
    for i, thing in zip(order, things, strict=True):
        for field in ("latin_name", "office", "on_behalf_of"):
            if (cell := thing.leaf(field)) is not None and cell.json is not None:
                found[i, field] = str(cell.finding.verdict)
    return found


SWAPPED = {"office": "office", "latin_name": "latin_name", "on_behalf_of": "country"}


def swaps(case: Case) -> Iterator[tuple[str, int, int, list[Person]]]:
    for one, other in combinations(range(len(case.people)), 2):
        for field, name in SWAPPED.items():
            a, b = getattr(case.people[one], name), getattr(case.people[other], name)
            if not a or not b or a == b or (field == "on_behalf_of" and "attends" in (case.people[one].role, case.people[other].role)):
                continue
            people = list(case.people)
            people[one], people[other] = people[one]._replace(**{name: b}), people[other]._replace(**{name: a})
            yield field, one, other, people


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--languages")
    options.add_argument("--show", type=int, default=0, help="print so many true values refused or swapped values let through")
    chosen = options.parse_args()
    every = list(cases(chosen.languages.split(",") if chosen.languages else None))
    true: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    false: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    misses = []
    for case in every:
        for jointly in (True, False):
            for (person, field), verdict in verdicts(case, case.people, jointly=jointly).items():
                for key in ((case.language, "all"), ("all", field), ("all", "all")):
                    true[key][verdict] += 1
                if verdict == "contradicted":
                    misses.append((case, jointly, f"refused: {field} of {case.people[person].name}"))
            for field, one, other, people in swaps(case):
                found = verdicts(case, people, jointly=jointly)
                for person in (one, other):
                    for key in ((case.language, "all"), ("all", field), ("all", "all")):
                        false[key][found[person, field]] += 1
                    if found[person, field] == "supported":
                        misses.append((case, jointly, f"let through: {getattr(people[person], SWAPPED[field])} as {field} of {people[person].name}"))
    print(f"{len(every)} passages in {len({case.language for case in every})} languages, {sum(len(case.people) for case in every)} people\n")
    print(f"{'':<18}{'true':>6}{'supported':>24}{'refused':>22}{'swapped':>9}{'let through':>22}")
    for key in sorted(true, key=lambda key: (key != ("all", "all"), key[0] == "all", key)):
        some, wrong = true[key], false[key]
        name = "all" if key == ("all", "all") else key[1] if key[0] == "all" else key[0]
        print(
            f"{name:<18}{some.total():>6}{interval(some['supported'], some.total()):>24}{interval(some['contradicted'], some.total()):>22}"
            f"{wrong.total():>9}{interval(wrong['supported'], wrong.total()):>22}"
        )
    for case, jointly, what in misses[: chosen.show]:
        print(f"\n{case.language}, quoted {'together' if jointly else 'one by one'}: {what}\n   {case.passage}")


if __name__ == "__main__":
    main()
