"""No test reaches a network, and none is reached by the settings of whoever runs it."""

from __future__ import annotations

import os

import pytest

import blocked  # noqa: F401 - blocks as soon as it is imported


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys and settings of whoever runs the tests do not reach them."""
    for name in list(os.environ):
        if name.startswith("ACCORDANT_") or name.endswith("_API_KEY"):
            monkeypatch.delenv(name)


