"""The draft as the offline reader fills it: each part of the record by the module of that part.

One function that reads everything knows nothing well: each part has its own signs, and its own reasons to stay silent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.offline.amounts import amounts
from accordant.offline.areas import areas
from accordant.offline.commitments import commitments
from accordant.offline.follow_up import follow_up
from accordant.offline.instrument import instrument
from accordant.offline.legal_act import LegalAct, legal_act_record
from accordant.offline.parties import parties
from accordant.offline.people import people
from accordant.offline.precedents import precedents
from accordant.offline.signing import signing
from accordant.offline.story import stories
from accordant.offline.summary import summary
from accordant.offline.taking_effect import since_signature
from accordant.offline.telling import DONE
from accordant.offline.text import Text
from accordant.offline.validity import validity

if TYPE_CHECKING:
    from accordant.document import Document
    from accordant.offline.story import Story

Part = dict[str, Any]
_OF_ONE = frozenset({"areas", "commitments", "follow_up", "amounts"})
"""Lists that the instruments of one text do not share; parties, attendees and precedents may stand with all of them."""


def draft_read(document: Document, *, many: bool = False) -> dict[str, Any]:
    """The draft of the chief agreement (`record`, `others`), or with `many` of each that the text reports (`records`).

    Shaped as a model's answer is: plain JSON, with the quotes of each object before its values. Quotes know their place.
    """
    found = stories(Text(document), several=many)
    told = [(story, record(story)) for story in found]
    found, records = [story for story, made in told if _of_somebody(story, made)], [made for story, made in told if _of_somebody(story, made)]
    if many:
        return {"records": records}
    return {"record": records[0] if records else None, "others": [other(each) for story in found for each in story.others]}


def _of_somebody(story: Story, made: Part) -> bool:
    """Does a report of a signing say who is bound or signs, or when? Else it speaks of agreements in general: "some are signed, others announced"."""
    signed = None if story.treaty or story.item or isinstance(story, LegalAct) else made["signing"]
    return not signed or signed["status"] not in DONE or any([made["parties"], made["signatories"], signed.get("on")])


def other(story: Story) -> Part:
    """An agreement that the text tells of besides the chief one: what it is called there, and whom it names with it."""
    told = instrument(story) or {}
    act = story.acts[0]
    named = [each["name"] for each in parties(story) if each.get("name")]
    called = told.get("title") or story.text.document.text[act.kind.start : act.kind.end]
    return {"quotes": [*(told.get("quotes") or []), *(quote for each in parties(story) for quote in each.get("quotes", ()))], "title": called, "parties": named}


def record(story: Story) -> Part:
    """One agreement."""
    if isinstance(story, LegalAct):
        return legal_act_record(story)
    states = parties(story)
    signatories, attendees = people(story, states)
    signed = signing(story)
    made = {
        "instrument": instrument(story),
        "signing": signed,
        "parties": states,
        "signatories": signatories,
        "attendees": attendees,
        "areas": areas(story),
        "commitments": commitments(story),
        "follow_up": follow_up(story),
        "term": since_signature(story, signed, validity(story)),
        "amounts": amounts(story),
        "precedents": _earlier(precedents(story), signed),
        "summary": summary(story),
    }
    made = {name: _on_one_line(part) for name, part in made.items()}
    return made if not story.item else {name: _own(name, part, story) for name, part in made.items()}


def _on_one_line(part: Any) -> Any:
    """A part whose values have no line breaks of the text in them; quotes are left as they are printed."""
    if isinstance(part, list):
        return [_on_one_line(each) for each in part]
    if isinstance(part, dict):
        return {name: value if name == "quotes" else _on_one_line(value) for name, value in part.items()}
    return " ".join(part.split()) if isinstance(part, str) and "\n" in part else part


def _earlier(recalled: list[Part], signed: Part | None) -> list[Part]:
    """What is recalled, without the agreement itself: "the agreement in Nairobi of 3 May 2024", where that is the day of its signing."""
    day = (signed or {}).get("on")
    return [each for each in recalled if not day or each["kind"] != "agreement" or each["on"] != day]


def _own(name: str, part: Any, story: Story) -> Any:
    """A part of the record without what the text says of the other instruments of its list."""
    if name == "signatories":  # another sentence may tell their office, and that of the parties for whom they sign
        return [each for each in part if any(story.owns(quote.start) for quote in each.get("quotes", ()))]
    if name in _OF_ONE and isinstance(part, list):
        return [each for each in part if _stands_in(each, story)]
    return part


def _stands_in(part: Part, story: Story) -> bool:
    return all(story.owns(quote.start) for quote in part.get("quotes", ()))
