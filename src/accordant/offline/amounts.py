"""The sums of money that an instrument provides for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accordant.offline.story import Story


def amounts(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, amount: {amount, currency}}."""
    del story
    return []
