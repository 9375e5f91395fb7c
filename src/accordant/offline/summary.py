"""A summary made of the text's own sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accordant.offline.story import Story


def summary(story: Story) -> dict[str, Any] | None:
    """An object {quotes, text}."""
    del story
    return None
