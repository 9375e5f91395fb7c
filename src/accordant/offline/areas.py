"""The fields of cooperation that an instrument covers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accordant.offline.story import Story


def areas(story: Story) -> list[dict[str, Any]]:
    """Objects {quotes, as_printed, code}."""
    del story
    return []
