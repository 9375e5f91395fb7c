"""The built-in reader: a draft of an agreement out of a text, with no model, no key and no network.

Whoever installs a library for texts and must first buy a key has not seen what it does. This reader fills the same draft that a model
fills, with quotes, from the word lists that the checks already have; what it says is checked like anything else. It prefers silence to a guess.

In the order of the way: `text` cuts the document up, `story` finds what the text is about, the other modules read one part of the record
each, `draft` puts them together.
"""

from __future__ import annotations

from accordant.offline.draft import draft_read as draft_read

READER = "offline.v1"
"""The reader's version, which stands where the prompt's name stands."""

__all__ = ["READER", "draft_read"]
