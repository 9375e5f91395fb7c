"""What the parties undertake to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accordant.offline.story import Story


def commitments(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, by, text}."""
    del story
    return []
