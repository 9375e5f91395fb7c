"""Markers: what a field of a schema means, where its type alone does not say.

`str` may hold a name, a code or a paraphrase, and each is checked by other rules; a schema that could not say which would have its
country codes looked up word for word and refused. A marker stands in `Annotated[...]` and is inert: the model stays a plain
pydantic model. Inside `with accordant.against(document):` the same markers act as validators (see `accordant.against`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from pydantic_core import core_schema

from accordant.validation import held_against_document

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler


@dataclass(frozen=True)
class Marker:
    """The check that holds a field. `options` reach the check as `Passage.marker`."""

    check: ClassVar[str] = ""

    @property
    def options(self) -> dict[str, str]:
        return {}

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        def validate(value: Any) -> Any:
            return held_against_document(value, self.check, self.options)

        return core_schema.no_info_after_validator_function(validate, handler(source))


@dataclass(frozen=True)
class Verbatim(Marker):
    """Words copied as printed: exact after folding. `agrees_with` names a sibling field whose country the words must not deny."""

    check: ClassVar[str] = "verbatim"
    agrees_with: str | None = None


@dataclass(frozen=True)
class Name(Marker):
    """A name as printed (person, place, body): as verbatim, but an inflectional ending may differ."""

    check: ClassVar[str] = "name"


@dataclass(frozen=True)
class Country(Marker):
    """ISO 3166-1 alpha-2, e.g. "MA"."""

    check: ClassVar[str] = "country"


@dataclass(frozen=True)
class Date(Marker):
    """EDTF level 0: `2025`, `2025-03`, `2025-03-02` or an interval. `event` is what happened then, e.g. "signed" or "in_force"."""

    check: ClassVar[str] = "date"
    event: str | None = None

    @property
    def options(self) -> dict[str, str]:
        return {"event": self.event} if self.event else {}


@dataclass(frozen=True)
class Number(Marker):
    """A count or a measure."""

    check: ClassVar[str] = "number"


@dataclass(frozen=True)
class MoneyAmount(Marker):
    """An object {amount, currency}, read as one value. `accordant.Money` carries it."""

    check: ClassVar[str] = "money"


@dataclass(frozen=True)
class Duration(Marker):
    """ISO 8601, e.g. "P5Y"."""

    check: ClassVar[str] = "duration"


@dataclass(frozen=True)
class Person(Marker):
    """The Latin-script form of a person's name; the passage may print it in another script."""

    check: ClassVar[str] = "person"


@dataclass(frozen=True)
class Term(Marker):
    """A code of a published list; `codes` names the list, e.g. "instrument_kinds"."""

    check: ClassVar[str] = "term"
    codes: str

    @property
    def options(self) -> dict[str, str]:
        return {"codes": self.codes}

    def __get_pydantic_json_schema__(self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        from accordant.codes import codes_of

        made = handler(schema)
        (made["anyOf"][0] if "anyOf" in made else made)["enum"] = list(codes_of(self.codes))
        return made


@dataclass(frozen=True)
class Paraphrase(Marker):
    """Words of the model's own, in the language asked for: may hold no name, number, date or country its passages lack."""

    check: ClassVar[str] = "paraphrase"


@dataclass(frozen=True)
class PartyReference(Marker):
    """A reference to a party: its country code, its name as printed, or "both"."""

    check: ClassVar[str] = "party"


@dataclass(frozen=True)
class Identity:
    """Marks the field that says which thing an object is about; without it the object goes. `kind` names what it competes with."""

    kind: str | None = None


@dataclass(frozen=True)
class Role:
    """Marks a list field: what its items do in the text. Its cues are read in the sentence around each item's identity."""

    role: Literal["signs", "attends", "covers", "party"]


MARKERS: dict[str, type[Marker]] = {
    marker.check: marker for marker in (Verbatim, Name, Country, Date, Number, MoneyAmount, Duration, Person, Paraphrase, PartyReference)
}
