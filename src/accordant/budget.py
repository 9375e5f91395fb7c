"""One budget for everything a document may cost: attempts, seconds, tokens.

Retries that each have a limit of their own multiply: three of the SDK's in three of the library's in two repairs is eighteen
requests for one document, paid by whoever looks away.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from accordant.errors import BudgetSpent
from accordant.extraction import Usage


@dataclass(frozen=True)
class Budget:
    """What one document may cost. `attempts` is per request sent (1 means: never send it again); `seconds` and `tokens` are for all
    requests together, repairs included; `reasks` is how often an answer that does not fit the draft is asked for again, `repairs`
    how often failed values are. None means no limit.
    """

    attempts: int = 4
    seconds: float | None = 900
    tokens: int | None = None
    reasks: int = 1
    repairs: int = 1

    def __post_init__(self) -> None:
        for name in ("attempts", "seconds", "tokens"):
            value = getattr(self, name)
            if value is not None and value <= 0:
                raise ValueError(f"Budget({name}={value!r}): give a number above 0, or None for no limit")


@dataclass
class Account:
    """What has been spent of a budget."""

    budget: Budget
    usage: Usage = field(default_factory=Usage)
    began: float = field(default_factory=time.monotonic)

    def left(self) -> float | None:
        """Seconds left, or None where there is no limit."""
        return None if self.budget.seconds is None else self.budget.seconds - (time.monotonic() - self.began)

    def add(self, prompt_tokens: int, completion_tokens: int) -> None:
        self.usage.prompt_tokens += prompt_tokens
        self.usage.completion_tokens += completion_tokens

    def require(self) -> None:
        """Raise `BudgetSpent` where nothing more may be sent."""
        left = self.left()
        if left is not None and left <= 0:
            raise BudgetSpent(f"{self.budget.seconds:g} seconds are spent on this document; raise Budget(seconds=...)", "seconds")
        used = self.usage.prompt_tokens + self.usage.completion_tokens
        if self.budget.tokens is not None and used >= self.budget.tokens:
            raise BudgetSpent(f"{used} tokens are spent on this document, of {self.budget.tokens}; raise Budget(tokens=...)", "tokens")
