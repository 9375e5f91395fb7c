"""Who is bound."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accordant.offline.story import Story


def parties(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, name, country, kind}."""
    del story
    return []
