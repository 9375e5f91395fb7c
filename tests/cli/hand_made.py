"""An extraction written by hand, with every verdict in it, for the tests of what is printed."""

from typing import Any

from accordant.agreement import Agreement
from accordant.document import Document
from accordant.extraction import DocumentUsed, Evidence, Extraction, Other, Passage, Rejected, Usage
from accordant.findings import Span

TEXT = "وقع المغرب وباكستان مذكرة تفاهم بالرباط. Defence worth 2 million dollars followed, officials said on Tuesday in the capital."


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words), words)


def evidence(check: str, words: str, verdict: Any = "supported", reason: str = "") -> Evidence:
    span = at(words)
    passage = Passage(start=span.start, end=span.end, text=words)
    return Evidence(verdict=verdict, check=check, reason=reason, spans=[span] if verdict == "supported" else [], passages=[passage])


def extraction(**changes: Any) -> Extraction[Agreement]:
    money = evidence("money", "2 million dollars")
    record = {
        "parties": [{"name": "المغرب", "country": "MA"}],
        "amounts": [{"amount": {"amount": 2000000, "currency": "USD"}, "purpose": "defence"}],
    }
    made: Extraction[Agreement] = Extraction[Agreement](
        **{
            "record": Agreement.model_validate(record),
            "evidence": {
                "/parties/0/name": evidence("name", "المغرب"),
                "/parties/0/country": evidence("country", "المغرب"),
                "/amounts/0/amount": money,
                "/amounts/0/amount/amount": money,
                "/amounts/0/amount/currency": money,
                "/amounts/0/purpose": evidence("paraphrase", "Defence", "unverifiable", "nothing decides a paraphrase"),
            },
            "rejected": [
                Rejected(draft_pointer="/signing/on", value="2025-03-04", verdict="contradicted", reason="a weekday names no date", quotes=["on Tuesday"])
            ],
            "others": [Other(title="a trade pact", parties=["Chad", "Mali"], quotes=["in the capital"])],
            "model": "openai/desk",
            "document": DocumentUsed(id="report.txt", sha256="0" * 64, length=len(TEXT), language="ar"),
            "usage": Usage(requests=2, prompt_tokens=1234, completion_tokens=56, cost_usd=0.5),
            **changes,
        }
    )
    made._source = Document(TEXT, id="report.txt")
    return made
