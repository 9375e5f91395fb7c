"""Readers of others that tell the terminal about every odd byte of a file: told to keep it to themselves."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def quiet(*loggers: str) -> Iterator[None]:
    """Nothing of these loggers, nor of those below them, is shown inside."""
    silenced = [logging.getLogger(name) for name in loggers]
    before = [logger.level for logger in silenced]
    for logger in silenced:
        logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        for logger, level in zip(silenced, before, strict=True):
            logger.setLevel(level)
