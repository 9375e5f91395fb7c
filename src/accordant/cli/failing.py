"""How a run ends: its exit code, and for a failure one line on stderr.

A traceback tells a researcher nothing and a shell script less; an exit code that stands for two things stands for nothing. So there
is one table, and every command runs inside `told()`.
"""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

from accordant.cli.terminal import plain
from accordant.errors import AccordantError, BudgetSpent, Refused, Truncated, UnsupportedValue, Unusable

if TYPE_CHECKING:
    from collections.abc import Iterator

FINE, DOES_NOT_HOLD, BAD_INPUT, NO_ANSWER, SPENT, BUG, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 3, 4, 70, 130, 141

EXIT_CODES: dict[int, str] = {
    FINE: "fine; also for a text that states no agreement",
    DOES_NOT_HOLD: "values that do not hold: verify found some, or --on-unsupported raise",
    BAD_INPUT: "bad input or usage, or no model chosen; nothing was sent",
    NO_ANSWER: "the model gave no usable answer: refused, cut at its limit, or unfit",
    SPENT: "the budget of attempts, seconds or tokens is spent",
    BUG: "a fault of accordant itself (ACCORDANT_TRACEBACK=1 shows where)",
    INTERRUPTED: "stopped with Ctrl-C",
    PIPE_CLOSED: "whoever read the output stopped reading",
}


class BadUsage(AccordantError):  # noqa: N818 - the name says what happened
    """Words of the command line that do not go together."""


def exit_code(error: Exception) -> int:
    """The exit code that an error stands for."""
    if isinstance(error, UnsupportedValue):
        return DOES_NOT_HOLD
    if isinstance(error, (Refused, Truncated, Unusable)):
        return NO_ANSWER
    if isinstance(error, BudgetSpent):
        return SPENT
    return BAD_INPUT if isinstance(error, (AccordantError, OSError)) else BUG


def say(message: str) -> None:
    """One line on stderr, under the program's name."""
    line = " ".join(part for part in (part.strip() for part in message.splitlines()) if part)
    print(f"accordant: {plain(line)}", file=sys.stderr, flush=True)


def tell(error: Exception, about: str = "") -> int:
    """Say on stderr what went wrong (with `about`, of which file), and return its exit code."""
    code = exit_code(error)
    if code == BUG:
        if os.environ.get("ACCORDANT_TRACEBACK"):
            raise error
        message = f"{type(error).__name__}: {error} (a fault of accordant; ACCORDANT_TRACEBACK=1 shows where)"
    elif isinstance(error, OSError):
        message = ": ".join(str(part) for part in (error.filename, error.strerror or error) if part)
    else:
        message = str(error)
    say(message if not about or about in message else f"{about}: {message}")
    return code


def leave(code: int) -> NoReturn:
    """End the command with an exit code."""
    import typer

    raise typer.Exit(code)


@contextmanager
def told() -> Iterator[None]:
    """Around a command: its errors become one line on stderr and an exit code, its output is flushed before that is decided."""
    import typer

    try:
        yield
        sys.stdout.flush()
    except typer.Exit:
        with _quiet_pipe():
            sys.stdout.flush()
        raise
    except BrokenPipeError:
        _forget_stdout()
        leave(PIPE_CLOSED)
    except Exception as error:  # noqa: BLE001 - every failure is told, the program's own faults too
        leave(tell(error))


@contextmanager
def _quiet_pipe() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        _forget_stdout()


def _forget_stdout() -> None:
    """Point stdout nowhere, or the interpreter complains of the closed pipe when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
