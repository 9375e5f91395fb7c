"""Two invented cases, the answers that are scripted for them, and what their scores come to, counted by hand."""

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))  # the scripted server

# Invented: there was no such meeting, and there is no such market.
TEXTS = {
    "memorandum.en": "Jordan and Kazakhstan signed a memorandum of understanding on cybersecurity in Amman on 4 March 2025.\n",
    "market.en": "Apples from Jordan sold well in Amman on 4 March 2025.\n",
}
PARTIES = [{"name": "Jordan", "country": "JO", "kind": "state"}, {"name": "Kazakhstan", "country": "KZ", "kind": "state"}]
GOLD: dict[str, list[dict[str, Any]]] = {
    # the answer below has 8 of these 9 values; it has the kind wrong and leaves the country out
    "memorandum.en": [
        {
            "instrument": {"kind": "treaty"},
            "signing": {"status": "signed", "on": "2025-03-04", "place": "Amman", "country": "JO"},
            "parties": [{"name": name["name"], "country": name["country"]} for name in PARTIES],
            "summary": {"text": "Two states agreed on cybersecurity."},
        }
    ],
    "market.en": [],
}
FILLED: dict[str, Any] = {"attendees": [], "areas": [], "commitments": [], "follow_up": [], "amounts": [], "precedents": [], "signatories": [], "term": None, "summary": None}
ANSWERS: dict[str, dict[str, Any]] = {
    "memorandum.en": {
        "record": {
            **FILLED,
            "instrument": {
                "quotes": ["memorandum of understanding"], "kind": "memorandum_of_understanding", "title": None, "title_translated": None, "domains": [],
            },
            "signing": {
                "quotes": ["signed a memorandum of understanding", "in Amman on 4 March 2025"], "status": "signed", "on": "2025-03-04", "place": "Amman",
                "country": None,
            },
            "parties": [{"quotes": ["Jordan and Kazakhstan"], "name": p["name"], "country": p["country"], "kind": None} for p in PARTIES],
        },
        "others": [],
    },
    "market.en": {"record": None, "others": []},
}


def write_case(folder: Path, name: str, **changes: Any) -> Path:
    """The case of that name, written into `folder`; `changes` replace the JSON of a file, by its stem, or its text."""
    place = folder / name
    place.mkdir(parents=True)
    about = {"id": name, "language": "en", "published": None, "records": "one" if GOLD[name] else "none", "tags": ["invented"]}
    files = {"document.txt": TEXTS[name], "case.json": {**about, **changes.get("case", {})}, "gold.json": changes.get("gold", {"records": GOLD[name]})}
    for file, content in files.items():
        (place / file).write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return place


def write_cases(folder: Path) -> Path:
    for name in TEXTS:
        write_case(folder, name)
    return folder
