"""`Agreement`: the record a researcher codes from a report of an agreement.

A flat list of forty fields makes a model quote one sentence for all of them, and then nothing tells the office of one signatory from
another's. So the schema groups what one passage states. What is printed stays as printed; beside it stands what joins the rows of
forty countries: codes, Latin names, paraphrases. Term codes come from the lists in `accordant.codes`, which name their sources.
"""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import BaseModel, Field, model_validator

from accordant.markers import Country, Date, Duration, Identity, MoneyAmount, Name, Paraphrase, PartyReference, Person, Role, Term, Verbatim
from accordant.validation import held_against_document

Text = Annotated[str | None, Paraphrase()]


class Money(BaseModel):
    """An amount and its currency, read as one value."""

    __accordant_money__ = True
    amount: int | float
    currency: str | None = None

    @model_validator(mode="after")
    def _held(self) -> Self:
        held_against_document({"amount": self.amount, "currency": self.currency}, "money", {})
        return self


class Instrument(BaseModel):
    """The instrument itself."""

    kind: Annotated[str | None, Term("instrument_kinds")] = None
    title: Annotated[str | None, Verbatim()] = Field(None, description="its title, if the text prints one")
    title_translated: Text = Field(None, description="in your own words, in the language asked for")
    domains: list[Annotated[str, Term("domains")]] = Field(default_factory=list, description="fields of policy it belongs to as a whole")


class Signing(BaseModel):
    """How far the instrument has come, and when and where it was signed (or is to be)."""

    status: Annotated[str | None, Term("statuses")] = None
    on: Annotated[str | None, Date(event="signed")] = Field(None, description="the day of signing, only if the text names it")
    place: Annotated[str | None, Name()] = Field(None, description="the town or building of signing, as printed")
    country: Annotated[str | None, Country()] = Field(None, description="where that place is, only if the text says so")


class Party(BaseModel):
    """A party to the instrument: a state, ministry, organisation or company that it binds."""

    name: Annotated[str | None, Name(), Identity("party")] = None
    country: Annotated[str | None, Country(), Identity("party")] = None
    kind: Annotated[str | None, Term("party_kinds")] = None


class Signatory(BaseModel):
    """A person who signs the instrument."""

    name: Annotated[str | None, Name(), Identity("person")] = Field(None, description="as printed, without title or rank")
    latin_name: Annotated[str | None, Person()] = Field(None, description="the name in Latin script; always filled when there is a name")
    office: Annotated[str | None, Verbatim(agrees_with="on_behalf_of"), Identity("person")] = Field(None, description="as printed")
    office_translated: Text = None
    on_behalf_of: Annotated[str | None, PartyReference()] = Field(None, description="the party this person signs for")


class Attendee(BaseModel):
    """A person who is present and does not sign."""

    name: Annotated[str | None, Name(), Identity("person")] = Field(None, description="as printed, without title or rank")
    latin_name: Annotated[str | None, Person()] = Field(None, description="the name in Latin script; always filled when there is a name")
    office: Annotated[str | None, Verbatim(), Identity("person")] = Field(None, description="as printed")


class Area(BaseModel):
    """One field of cooperation that the instrument covers."""

    as_printed: Annotated[str | None, Verbatim(), Identity("area")] = None
    code: Annotated[str | None, Term("areas")] = None


class Commitment(BaseModel):
    """What a party undertakes to do."""

    by: Annotated[str | None, PartyReference()] = None
    text: Text = None


class FollowUp(BaseModel):
    """A body or mechanism that the instrument sets up to follow its application."""

    body: Annotated[str | None, Verbatim()] = Field(None, description="as printed")


class TermOfValidity(BaseModel):
    """How long the instrument binds."""

    duration: Annotated[str | None, Duration()] = None
    in_force_on: Annotated[str | None, Date(event="in_force")] = Field(None, description="the day of entry into force, only if the text names it")
    renewal: Text = Field(None, description="how it is renewed, in your own words, in the language asked for")


class Amount(BaseModel):
    """A sum of money that the instrument provides for."""

    amount: Annotated[Money | None, MoneyAmount(), Identity("amount")] = None
    purpose: Text = None


class Precedent(BaseModel):
    """An earlier agreement, exercise or event between the parties that the text recalls; not part of the instrument."""

    what: Annotated[str | None, Verbatim(), Identity("precedent")] = Field(None, description="as printed")
    kind: Annotated[str | None, Term("precedent_kinds")] = None
    on: Annotated[str | None, Date()] = None
    place: Annotated[str | None, Name()] = Field(None, description="as printed")
    country: Annotated[str | None, Country()] = Field(None, description="where it was held, if the text says so")


class Summary(BaseModel):
    """Two or three sentences on what was agreed."""

    text: Text = None


class Agreement(BaseModel):
    """An agreement between states, ministries, organisations or companies, as one text reports it."""

    instrument: Instrument | None = None
    signing: Signing | None = None
    parties: Annotated[list[Party], Role("party")] = Field(default_factory=list)
    signatories: Annotated[list[Signatory], Role("signs")] = Field(default_factory=list)
    attendees: Annotated[list[Attendee], Role("attends")] = Field(default_factory=list)
    areas: Annotated[list[Area], Role("covers")] = Field(default_factory=list)
    commitments: list[Commitment] = Field(default_factory=list)
    follow_up: list[FollowUp] = Field(default_factory=list)
    term: TermOfValidity | None = None
    amounts: list[Amount] = Field(default_factory=list)
    precedents: list[Precedent] = Field(default_factory=list)
    summary: Summary | None = None
