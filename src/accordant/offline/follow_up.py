"""The bodies that an instrument sets up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accordant.offline.story import Story


def follow_up(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, body}."""
    del story
    return []
