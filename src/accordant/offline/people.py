"""Who signs, and who looks on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accordant.offline.story import Story


def people(story: Story, states: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Signatories {quotes, name, latin_name, office, on_behalf_of} and attendees {quotes, name, latin_name, office}."""
    del story, states
    return [], []
