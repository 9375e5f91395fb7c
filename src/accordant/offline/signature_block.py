"""The signatures under a treaty: "For the Government of Kenya: [name], Minister of ...".

No sentence says that they sign: the lines do. Read as a report, they are two names and an office that nobody holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from accordant.offline.story import Story


def signature_block(story: Story) -> list[dict[str, Any]]:
    """Signatories {quotes, name, latin_name, office, on_behalf_of} by the lines below the closing formula."""
    del story
    return []
