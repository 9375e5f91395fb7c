"""What other checkers say of the same values and passages: JSON in, JSON out, run by an interpreter that has them.

The passage is the document and the evidence; a date is given as a date (to llmground) or as ISO text, a number as a number, money as its amount beside its
currency, everything else as text, since none of them has a check for it. `supported` is llmground's "grounded", groundgate's "admitted",
and what fieldproof's check of that type accepts; `contradicted` is "ungrounded", "rejected" and what its check refuses.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any


def plain(job: dict[str, Any]) -> Any:
    value = job["value"]
    if job["kind"] == "date" and len(value) == len("2015-12-12"):
        return date.fromisoformat(value)
    if job["kind"] == "number":
        return float(Decimal(value)) if "." in str(value) else int(Decimal(value))
    return value


def llmground(job: dict[str, Any]) -> str:
    from llmground import verify

    seen = {result.verdict.value for result in verify({"value": plain(job)}, job["passage"])}
    return "contradicted" if "ungrounded" in seen else "supported" if seen == {"grounded"} else "undecided"


def groundgate(job: dict[str, Any]) -> str:
    import groundgate as gate

    text = unicodedata.normalize("NFC", job["passage"])
    value, unit = job["value"], None
    if isinstance(value, dict):
        value, unit = value["amount"], value["currency"]
    kind = {"number": "number", "money": "number"}.get(job["kind"], "string")
    if kind == "number" and Decimal(value) == int(Decimal(value)):
        kind, value = "integer", str(int(Decimal(value)))
    field = {"type": kind, **({"unit": unit} if unit else {})}
    candidate = {"field": "value", "value": str(value), "evidence": [{"text": text}], **({"unit": unit} if unit else {})}
    decision = gate.admit(text, {"fields": {"value": field}}, [candidate]).decisions[0]
    outcome = str(getattr(decision.outcome, "value", decision.outcome))
    return "supported" if outcome.startswith("admit") else "contradicted" if outcome.startswith("reject") else "undecided"


def fieldproof(job: dict[str, Any]) -> str:
    from fieldproof.verify.value_checks import check_date, check_number, check_string

    value = job["value"]
    if isinstance(value, dict):
        value = value["amount"]
    try:
        if job["kind"] in ("number", "money"):
            found = check_number(float(Decimal(value)), job["passage"])
        elif job["kind"] == "date":
            date.fromisoformat(value)
            found = check_date(value, job["passage"])
        else:
            found = check_string(str(value), job["passage"])
    except (ValueError, InvalidOperation):
        return "undecided"
    return "supported" if found.supported else "contradicted"


CHECKERS: dict[str, Callable[[dict[str, Any]], str]] = {"llmground": llmground, "groundgate": groundgate, "fieldproof": fieldproof}


def main() -> None:
    jobs = json.load(sys.stdin)
    answers: dict[str, list[str]] = {}
    for name, checker in CHECKERS.items():
        answers[name] = []
        for job in jobs:
            try:
                answers[name].append(checker(job))
            except Exception as error:  # noqa: BLE001 - a peer that fails on a value says nothing of it
                answers[name].append(f"failed: {type(error).__name__}: {error}")
    print(json.dumps(answers))


if __name__ == "__main__":
    main()
