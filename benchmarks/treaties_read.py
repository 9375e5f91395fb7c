"""Whole texts of treaties by the built-in reader: who is bound, when it was signed, how long it takes.

    python benchmarks/treaties_read.py SUITES MIRROR [--half even] [--each]

SUITES is the folder of treaties.py, a suite of others, that loads the outside collection of treaties (ToTA) from MIRROR, a git snapshot of it;
neither is part of this project. Half of the treaties, by their number, is left to others. `--each` prints where an answer and the codes of the
collection differ: numbers, codes and days, and nothing of a text.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import time
from collections import Counter
from pathlib import Path
from typing import Any

from accordant import Document, extract_agreement


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("suites", type=Path)
    options.add_argument("mirror", type=Path)
    options.add_argument("--half", choices=("even", "odd"), default="even")
    options.add_argument("--each", action="store_true")
    chosen = options.parse_args()
    seen: Counter[str] = Counter()
    seconds: list[float] = []
    lengths: list[int] = []
    for treaty in treaties(chosen.suites, chosen.mirror):
        if treaty["id"] % 2 != (chosen.half == "odd"):
            continue
        begin = time.perf_counter()
        record = extract_agreement(Document(treaty["text"], id=str(treaty["id"])), model="offline").record
        seconds.append(time.perf_counter() - begin)
        lengths.append(len(treaty["text"]))
        differs = count(record, treaty, seen)
        if chosen.each and differs:
            print(treaty["id"], "; ".join(differs))
    print(f"{len(seconds)} treaties of the {chosen.half} half; a record of {seen['record']}, its kind of {seen['kind']}")
    print(f"parties: precision {share(seen, 'party right', 'party given')}, recall {share(seen, 'party found', 'party named')}")
    print(f"day of signing: precision {share(seen, 'day right', 'day given')}, recall where the close states it {share(seen, 'close right', 'close')}")
    longest = max(lengths)
    print(f"{statistics.median(seconds):.3f} s median, {max(seconds):.2f} s worst; the longest text has {longest:,} characters, all have {sum(lengths):,}")


def treaties(suites: Path, mirror: Path) -> Any:
    spec = importlib.util.spec_from_file_location("treaties", suites / "treaties.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.load(mirror)


def count(record: Any, treaty: dict[str, Any], seen: Counter[str]) -> list[str]:
    """Counts one answer, and says where it differs."""
    instrument, signing = getattr(record, "instrument", None), getattr(record, "signing", None)
    given = {party.country for party in getattr(record, "parties", ()) if party.country}
    coded, named = treaty["gold"] | treaty["now"], set(treaty["parties"])
    on, day = str(getattr(signing, "on", None) or ""), str(treaty["on"])
    seen.update({"record": record is not None, "kind": getattr(instrument, "kind", None) is not None})
    seen.update({"party given": len(given), "party right": len(given & coded), "party named": len(named), "party found": len(given & named)})
    seen.update({"day given": bool(on), "day right": on == day, "close": bool(treaty["closing"]), "close right": bool(treaty["closing"]) and on == day})
    differs = [] if record is not None else ["no record"]
    differs += [f"parties too many {' '.join(sorted(given - coded))}"] * bool(given - coded)
    differs += [f"parties missed {' '.join(sorted(named - given))}"] * bool(named - given)
    differs += [f"day {on or 'missed'}, coded {day}"] * (on != day and (bool(on) or bool(treaty["closing"])))
    return differs


def share(seen: Counter[str], part: str, whole: str) -> str:
    return f"{seen[part] / max(1, seen[whole]):.3f} ({seen[part]} of {seen[whole]})"


if __name__ == "__main__":
    main()
