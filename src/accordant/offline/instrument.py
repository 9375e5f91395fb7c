"""The instrument: its kind, its title, its fields of policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from accordant.offline.treaty import treaty_instrument

if TYPE_CHECKING:
    from accordant.offline.story import Story


def instrument(story: Story) -> dict[str, Any] | None:
    """An object {quotes, kind, title, domains}."""
    if story.treaty:
        return treaty_instrument(story)
    return None
