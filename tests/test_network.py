"""The block itself: a test that cannot reach out, and one that can reach itself."""

from __future__ import annotations

import socket

import pytest

from blocked import NetworkBlockedError


def test_a_name_outside_is_not_looked_up() -> None:
    with pytest.raises(NetworkBlockedError, match=r"example\.org"):
        socket.create_connection(("example.org", 80), timeout=1)


def test_an_address_outside_is_not_connected_to() -> None:
    with socket.socket() as plug, pytest.raises(NetworkBlockedError):
        plug.connect(("192.0.2.1", 80))


def test_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname(), timeout=1) as plug:
        assert plug.getpeername()[0] == "127.0.0.1"
