"""A scripted OpenAI-compatible server on loopback: hostile and faulty answers, written by hand and named as such.

Nothing here is a model's answer. A script is a list of steps, one a request; a step is a JSON object to answer with (as the
content of a completion), or one of the faults below.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Status:
    """An HTTP error."""

    code: int
    headers: dict[str, str] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=lambda: {"error": {"message": "scripted", "type": "scripted"}})


@dataclass(frozen=True)
class Raw:
    """A completion whose content is this text, ending for `finish` (or a refusal)."""

    content: str | None
    finish: str = "stop"
    refusal: str | None = None


@dataclass(frozen=True)
class Stall:
    """Nothing for so many seconds."""

    seconds: float


class Reset:
    """The connection closed without an answer."""


@dataclass(frozen=True)
class Page:
    """A 200 that is no completion."""

    body: bytes = b"<html>captive portal</html>"
    kind: str = "text/html"


class Scripted:
    """What a running server was sent: `requests` are the bodies, in order."""

    def __init__(self, steps: list[Any]) -> None:
        self.steps = list(steps)
        self.requests: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        self.lock = threading.Lock()
        self.base_url = ""


def completion(content: str | None, finish: str = "stop", refusal: str | None = None) -> dict[str, Any]:
    message: dict[str, Any] = {"role": "assistant", "content": content}
    if refusal is not None:
        message["refusal"] = refusal
    return {
        "id": "scripted", "object": "chat.completion", "created": 1_700_000_000, "model": "scripted",
        "choices": [{"index": 0, "message": message, "finish_reason": finish}],
        "usage": {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110},
    }


@contextmanager
def serving(*steps: Any) -> Iterator[Scripted]:
    """A server that answers the given steps in order; past the last, it answers the last again."""
    scripted = Scripted(list(steps))

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            with scripted.lock:
                number = len(scripted.requests)
                scripted.requests.append(body)
                scripted.headers.append(dict(self.headers))
            step = scripted.steps[min(number, len(scripted.steps) - 1)]
            if callable(step) and not isinstance(step, type):
                step = step(body)
            if isinstance(step, Stall):
                time.sleep(step.seconds)
                step = Status(503)
            if isinstance(step, Reset) or step is Reset:
                self.close_connection = True
                self.connection.close()
                return
            if isinstance(step, Page):
                self._send(200, step.body, step.kind)
            elif isinstance(step, Status):
                self._send(step.code, json.dumps(step.body).encode(), "application/json", step.headers)
            elif isinstance(step, Raw):
                self._send(200, json.dumps(completion(step.content, step.finish, step.refusal)).encode(), "application/json")
            else:
                content = json.dumps(step, ensure_ascii=False)
                tools = body.get("tools")
                made = completion(content)
                if tools:
                    call = {"id": "call_1", "type": "function", "function": {"name": tools[0]["function"]["name"], "arguments": content}}
                    made["choices"][0]["message"] = {"role": "assistant", "content": None, "tool_calls": [call]}
                    made["choices"][0]["finish_reason"] = "tool_calls"
                self._send(200, json.dumps(made, ensure_ascii=False).encode(), "application/json")

        def _send(self, status: int, payload: bytes, kind: str, headers: dict[str, str] | None = None) -> None:
            self.send_response(status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(payload)))
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.end_headers()
            with suppress(BrokenPipeError, ConnectionResetError):
                self.wfile.write(payload)

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    scripted.base_url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield scripted
    finally:
        server.shutdown()
        server.server_close()
        thread.join(timeout=5)
