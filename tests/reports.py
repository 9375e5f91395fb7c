"""A short invented report, and the answer a good model would give of it: the ground that hostile answers are changed from."""

from __future__ import annotations

import copy
from typing import Any

# Invented: neither the meeting nor the people exist.
REPORT = (
    "Jordan and Kazakhstan sign defence memorandum\n"
    "Jordanian Defence Minister Karim Haddad and his Kazakh counterpart Yerlan Sadykov signed a memorandum of understanding on defence "
    "cooperation in Amman on 4 March 2025, in the presence of the chief of staff, General Omar Nasser.\n"
    "The memorandum covers joint training, military medicine and cyber defence. It enters into force on 1 June 2025 and runs for five years. "
    "Jordan will contribute 2.5 million euros to a training centre. A joint military committee will follow its application.\n"
    "The two countries held a mine clearance exercise in Aktobe in 2019. The ambassador of Turkey was in Amman on Tuesday for other talks."
)


def good_answer() -> dict[str, Any]:
    """Every value of it stands in REPORT, with quotes that bear it."""
    return copy.deepcopy(
        {
            "record": {
                "instrument": {
                    "quotes": ["memorandum of understanding on defence cooperation"],
                    "kind": "memorandum_of_understanding",
                    "title": "memorandum of understanding on defence cooperation",
                    "title_translated": None,
                    "domains": [],
                },
                "signing": {
                    "quotes": ["signed a memorandum of understanding", "in Amman on 4 March 2025"],
                    "status": "signed",
                    "on": "2025-03-04",
                    "place": "Amman",
                    "country": None,
                },
                "parties": [
                    {"quotes": ["Jordan and Kazakhstan"], "name": "Jordan", "country": "JO", "kind": "state"},
                    {"quotes": ["Jordan and Kazakhstan"], "name": "Kazakhstan", "country": "KZ", "kind": "state"},
                ],
                "signatories": [
                    {
                        "quotes": ["Jordanian Defence Minister Karim Haddad"],
                        "name": "Karim Haddad", "latin_name": "Karim Haddad", "office": "Jordanian Defence Minister", "office_translated": None, "on_behalf_of": "JO",
                    },
                    {
                        "quotes": ["his Kazakh counterpart Yerlan Sadykov"],
                        "name": "Yerlan Sadykov", "latin_name": "Yerlan Sadykov", "office": "Kazakh counterpart", "office_translated": None, "on_behalf_of": "KZ",
                    },
                ],
                "attendees": [
                    {"quotes": ["the chief of staff, General Omar Nasser"], "name": "Omar Nasser", "latin_name": "Omar Nasser", "office": "chief of staff"}
                ],
                "areas": [
                    {"quotes": ["joint training"], "as_printed": "joint training", "code": None},
                    {"quotes": ["military medicine"], "as_printed": "military medicine", "code": None},
                    {"quotes": ["cyber defence"], "as_printed": "cyber defence", "code": None},
                ],
                "commitments": [],
                "follow_up": [{"quotes": ["A joint military committee"], "body": "joint military committee"}],
                "term": {
                    "quotes": ["enters into force on 1 June 2025", "runs for five years"], "duration": "P5Y", "in_force_on": "2025-06-01", "renewal": None,
                },
                "amounts": [{"quotes": ["2.5 million euros"], "amount": {"amount": 2500000, "currency": "EUR"}, "purpose": None}],
                "precedents": [
                    {"quotes": ["mine clearance exercise in Aktobe in 2019"], "what": "mine clearance exercise", "kind": None, "on": "2019", "place": "Aktobe", "country": None}
                ],
                "summary": None,
            },
            "others": [],
        }
    )


# What must be in the record, written out by hand: pointer to value.
GOOD = {
    "/instrument/kind": "memorandum_of_understanding",
    "/instrument/title": "memorandum of understanding on defence cooperation",
    "/signing/status": "signed",
    "/signing/on": "2025-03-04",
    "/signing/place": "Amman",
    "/parties/0/name": "Jordan",
    "/parties/0/country": "JO",
    "/parties/0/kind": "state",
    "/parties/1/name": "Kazakhstan",
    "/parties/1/country": "KZ",
    "/parties/1/kind": "state",
    "/signatories/0/name": "Karim Haddad",
    "/signatories/0/latin_name": "Karim Haddad",
    "/signatories/0/office": "Jordanian Defence Minister",
    "/signatories/0/on_behalf_of": "JO",
    "/signatories/1/name": "Yerlan Sadykov",
    "/signatories/1/latin_name": "Yerlan Sadykov",
    "/signatories/1/office": "Kazakh counterpart",
    "/signatories/1/on_behalf_of": "KZ",
    "/attendees/0/name": "Omar Nasser",
    "/attendees/0/latin_name": "Omar Nasser",
    "/attendees/0/office": "chief of staff",
    "/areas/0/as_printed": "joint training",
    "/areas/1/as_printed": "military medicine",
    "/areas/2/as_printed": "cyber defence",
    "/follow_up/0/body": "joint military committee",
    "/term/duration": "P5Y",
    "/term/in_force_on": "2025-06-01",
    "/amounts/0/amount/amount": 2500000,
    "/amounts/0/amount/currency": "EUR",
    "/precedents/0/what": "mine clearance exercise",
    "/precedents/0/on": "2019",
    "/precedents/0/place": "Aktobe",
}


def leaves(value: Any, pointer: str = "") -> dict[str, Any]:
    """Every non-null leaf of a JSON value by its pointer; written here so that no test borrows the library's own."""
    if isinstance(value, dict):
        return {k: v for key, item in value.items() for k, v in leaves(item, f"{pointer}/{key}").items()}
    if isinstance(value, list):
        return {k: v for index, item in enumerate(value) for k, v in leaves(item, f"{pointer}/{index}").items()}
    return {} if value is None else {pointer: value}
