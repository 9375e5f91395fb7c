"""Texts as the modules that read contents get them: the first sentences are taken for the news."""

from __future__ import annotations

from accordant import Document
from accordant.offline.story import Story
from accordant.offline.text import Text


def told(text: str, language: str | None = None, *, treaty: bool = False) -> Story:
    """The story of a text whose paragraphs `//` parts."""
    story = Story(Text(Document(text.replace("//", "\n\n"), language=language)), treaty=treaty)
    story.news = story.text.sentences[:2]
    return story
