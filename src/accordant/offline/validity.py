"""How long an instrument binds, and from when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accordant.offline.story import Story


def validity(story: Story) -> dict[str, Any] | None:
    """An object {quotes, duration, in_force_on, renewal}."""
    del story
    return None
