"""Earlier agreements, exercises and events that a text recalls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accordant.offline.story import Story


def precedents(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, what, kind, on, place, country}."""
    del story
    return []
