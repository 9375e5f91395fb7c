"""Four models that have nothing to do with agreements, as users bring them; none inherits from anything of ours."""

from __future__ import annotations

import datetime
import enum
import warnings
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator


# 1. An invoice: nested lists, decimals, dates, a union of models, an enum, an alias, a model's own validators.
class Unit(enum.Enum):
    piece = "piece"
    hour = "hour"


class Cash(BaseModel):
    received_by: str


class Transfer(BaseModel):
    account: str
    bank: str | None = None


class Line(BaseModel):
    what: str
    quantity: int = Field(gt=0)
    price: Decimal
    unit: Unit | None = None
    notes: list[str] = []


class Invoice(BaseModel):
    """An invoice for goods or services."""

    number: str
    issued: datetime.date = Field(alias="issueDate")
    seller: str | None = None
    lines: list[Line] = []
    payment: Cash | Transfer | None = None
    total: Decimal | None = None

    @field_validator("number")
    @classmethod
    def number_has_a_dash(cls, value: str) -> str:
        if "-" not in value:
            raise ValueError("an invoice number has a dash")
        return value


# 2. A recipe: recursive steps, a dict, a set, a field named `quotes`, a field named `schema`, defaults that are not null.
class Step(BaseModel):
    do: str
    minutes: int | None = None
    then: list[Step] = []


with warnings.catch_warnings():
    warnings.simplefilter("ignore")

    class Recipe(BaseModel):
        """A recipe."""

        title: str
        quotes: str | None = None
        schema: str | None = None  # type: ignore[assignment]
        serves: int = 4
        ingredients: dict[str, int] = {}
        tags: set[str] = set()
        steps: list[Step] = []


# 3. A weather report: twenty flat leaves.
class Weather(BaseModel):
    station: str
    day: datetime.date | None = None
    high: float | None = None
    low: float | None = None
    mean: float | None = None
    rain_mm: float | None = None
    snow_cm: float | None = None
    wind_kmh: int | None = None
    gust_kmh: int | None = None
    direction: Literal["N", "E", "S", "W"] | None = None
    pressure: int | None = None
    humidity: int | None = None
    sunshine_hours: float | None = None
    sky: str | None = None
    observer: str | None = None
    altitude_m: int | None = None
    visibility_km: float | None = None
    fog: bool | None = None
    river_cm: int | None = None
    remark: str | None = None


# 4. A clinical trial: required nested objects, deep lists, tuples, a model validator, a constrained list.
class Arm(BaseModel):
    model_config = ConfigDict(extra="forbid")
    name: str
    patients: int
    dose_mg: tuple[float, ...] = ()


class Sponsor(BaseModel):
    name: str
    country: Annotated[str, Field(pattern="^[A-Z]{2}$")] | None = None


class Trial(BaseModel):
    """A clinical trial."""

    sponsor: Sponsor
    arms: list[Arm] = Field(min_length=1)
    began: datetime.date | None = None
    ended: datetime.date | None = None
    outcome: str | int | None = None

    @model_validator(mode="after")
    def ends_after_it_began(self) -> Trial:
        if self.began and self.ended and self.ended < self.began:
            raise ValueError("ended lies before began")
        return self


ALL = (Invoice, Recipe, Weather, Trial)
