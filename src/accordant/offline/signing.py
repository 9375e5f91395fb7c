"""How far an instrument has come, when and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.offline.treaty import treaty_signing

if TYPE_CHECKING:
    from accordant.offline.story import Story


def signing(story: Story) -> dict[str, Any] | None:
    """An object {quotes, status, on, place, country}."""
    if story.treaty:
        return treaty_signing(story)
    return None
