"""The command line: each command parses its words, calls one public function, and prints what comes back."""

from __future__ import annotations

import sys


def main() -> None:
    """Run `accordant` and exit with one of the codes in `accordant.cli.failing.EXIT_CODES`."""
    try:
        from accordant.cli.app import app

        app(prog_name="accordant")
    except KeyboardInterrupt:  # before or after typer has the word
        sys.exit(130)
