"""What can go wrong, in one place.

Without a root a caller writes `except Exception` and swallows a bug of their own beside a refused completion. Every message
names the file, the pointer or the endpoint, says what is wrong, and the next step.
"""


class AccordantError(Exception):
    """The root of every error this library raises on purpose."""


class DocumentError(AccordantError):
    """A source that cannot be read as text: empty, binary, undecodable, locked, or over the size limit. Nothing was sent."""


class NoModelChosen(AccordantError):  # noqa: N818 - the name says what happened
    """Neither the argument, nor `ACCORDANT_MODEL`, nor OpenAI's key in the environment names a model."""


class Refused(AccordantError):  # noqa: N818
    """The model refused, or the provider's content filter stopped it. `kind` is "refusal" or "content_filter"."""

    def __init__(self, message: str, kind: str = "refusal") -> None:
        super().__init__(message)
        self.kind = kind


class Truncated(AccordantError):  # noqa: N818
    """The completion ended at its token limit; half an answer is never parsed."""


class Unusable(AccordantError):  # noqa: N818
    """The endpoint gave nothing that can be used: a rejected request, or answers that do not fit the draft after every re-ask."""


class BudgetSpent(AccordantError):  # noqa: N818
    """Attempts, seconds or tokens ran out before an answer came. `spent` says which."""

    def __init__(self, message: str, spent: str = "attempts") -> None:
        super().__init__(message)
        self.spent = spent


class UnsupportedValue(AccordantError):  # noqa: N818
    """`on_unsupported="raise"`: at least one value failed its check. `rejected` lists them."""

    def __init__(self, message: str, rejected: object = ()) -> None:
        super().__init__(message)
        self.rejected = rejected


class SchemaError(AccordantError):
    """A schema no draft can be made of, e.g. a field of type `Any`; the message names the field."""


class PromptError(AccordantError):
    """A prompt template that is missing, or names a variable it is not given."""
