"""accordant: a text about an agreement as a typed record whose every value is pinned to the characters that state it.

Names are imported when first used: `import accordant` loads neither openai nor instructor.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accordant.agreement import Agreement as Agreement
    from accordant.agreement import Money as Money
    from accordant.alignment import Alignment as Alignment
    from accordant.alignment import align as align
    from accordant.budget import Budget as Budget
    from accordant.checks import check as check
    from accordant.document import Document as Document
    from accordant.draft import draft_of as draft_of
    from accordant.errors import AccordantError as AccordantError
    from accordant.errors import BudgetSpent as BudgetSpent
    from accordant.errors import DocumentError as DocumentError
    from accordant.errors import NoModelChosen as NoModelChosen
    from accordant.errors import PromptError as PromptError
    from accordant.errors import Refused as Refused
    from accordant.errors import SchemaError as SchemaError
    from accordant.errors import Truncated as Truncated
    from accordant.errors import UnsupportedValue as UnsupportedValue
    from accordant.errors import Unusable as Unusable
    from accordant.extracting import aextract as aextract
    from accordant.extracting import aextract_agreement as aextract_agreement
    from accordant.extracting import aextract_agreements as aextract_agreements
    from accordant.extracting import extract as extract
    from accordant.extracting import extract_agreement as extract_agreement
    from accordant.extracting import extract_agreements as extract_agreements
    from accordant.extracting import first_request as first_request
    from accordant.extraction import Evidence as Evidence
    from accordant.extraction import Extraction as Extraction
    from accordant.files import read as read
    from accordant.findings import Finding as Finding
    from accordant.findings import Span as Span
    from accordant.markers import Country as Country
    from accordant.markers import Date as Date
    from accordant.markers import Duration as Duration
    from accordant.markers import Identity as Identity
    from accordant.markers import MoneyAmount as MoneyAmount
    from accordant.markers import Name as Name
    from accordant.markers import Number as Number
    from accordant.markers import Paraphrase as Paraphrase
    from accordant.markers import PartyReference as PartyReference
    from accordant.markers import Person as Person
    from accordant.markers import Role as Role
    from accordant.markers import Term as Term
    from accordant.markers import Verbatim as Verbatim
    from accordant.validation import against as against
    from accordant.verification import verify as verify

_HOMES = {
    "validation": "against",
    "agreement": "Agreement Money",
    "alignment": "Alignment align",
    "budget": "Budget",
    "checks": "check",
    "document": "Document",
    "draft": "draft_of",
    "errors": "AccordantError BudgetSpent DocumentError NoModelChosen PromptError Refused SchemaError Truncated UnsupportedValue Unusable",
    "extracting": "aextract aextract_agreement aextract_agreements extract extract_agreement extract_agreements first_request",
    "extraction": "Evidence Extraction",
    "files": "read",
    "findings": "Finding Span",
    "markers": "Country Date Duration Identity MoneyAmount Name Number Paraphrase PartyReference Person Role Term Verbatim",
    "verification": "verify",
}
_HOME = {name: home for home, names in _HOMES.items() for name in names.split()}
__all__ = sorted(_HOME)  # noqa: PLE0605
__version__ = "0.1.0"


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'accordant' has no attribute {name!r}")
    value = getattr(import_module(f"accordant.{_HOME[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
