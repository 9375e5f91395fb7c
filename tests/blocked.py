"""No test reaches a network: anything but loopback raises where it is asked for, name look-ups included."""

from __future__ import annotations

import ipaddress
import sys
from typing import Any

LOOPBACK_NAMES = {"localhost", "", None}


class NetworkBlockedError(BaseException):
    """No `Exception`, so that no retry and no `except` of a library swallows it."""


def _is_loopback(host: Any) -> bool:
    if isinstance(host, bytes):
        host = host.decode()
    if host in LOOPBACK_NAMES:
        return True
    try:
        return ipaddress.ip_address(str(host)).is_loopback
    except ValueError:
        return False


def _block(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.getaddrinfo" and not _is_loopback(arguments[0]):
        raise NetworkBlockedError(f"a test looked up {arguments[0]!r}")
    if event == "socket.connect" and isinstance(arguments[1], tuple) and not _is_loopback(arguments[1][0]):
        raise NetworkBlockedError(f"a test connected to {arguments[1]!r}")


sys.addaudithook(_block)
