"""Cassettes: recorded completions, so that a demo, a test or an eval needs neither key nor network.

A cassette that still plays after the prompt has changed proves nothing about the prompt; one that holds a key publishes it; one of
escaped bytes is read by nobody. So a request plays only where its whole JSON body is the recorded one, of the headers only a few
harmless ones are kept, and bodies stand in the YAML as what they say, rebuilt to the byte when they are played.
"""

from __future__ import annotations

import json
import re
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from accordant.errors import AccordantError
from accordant.providers import PROVIDERS, Mode

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT_HEADERS = frozenset({"content-type", "content-encoding", "anthropic-version", "retry-after", "retry-after-ms", "openai-version"})
"""What a cassette keeps of a request's and a response's headers: a list of what may stay, since keys have many names."""
SECRET_PARAMETERS = frozenset({"key", "api_key", "api-key", "apikey", "access_token", "token", "signature", "sig"})
LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1")
_UNPRINTABLE = re.compile(r"[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
PATHS = ("/chat/completions", "/messages")
RECORD_ANEW = "accordant extract FILE --model PROVIDER/NAME --base-url URL --record {path}"


class CassetteError(AccordantError):
    """A cassette that is missing, unreadable, or does not hold the request that was made."""


@dataclass(frozen=True)
class Recorded:
    """What a cassette was recorded with: the defaults of whoever replays it."""

    model: str
    base_url: str
    mode: Mode


def recorded_with(path: str | Path) -> Recorded:
    """The model id, endpoint and mode of the cassette's first request. Raises `CassetteError`."""
    request = _interactions(Path(path))[0]["request"]
    body = _body_of(request["body"])
    address = urlsplit(str(request["uri"]))
    found = next((ending for ending in PATHS if address.path.endswith(ending)), "")
    base_url = urlunsplit((address.scheme, address.netloc, address.path.removesuffix(found), "", ""))
    sdk = "anthropic" if found == "/messages" else "openai"
    provider = next((p.name for p in PROVIDERS.values() if p.base_url and p.base_url.rstrip("/") == base_url), sdk)
    if sdk == "anthropic":
        base_url = base_url.removesuffix("/v1")
    parsed = json.loads(body)
    return Recorded(f"{provider}/{parsed['model']}", base_url, "tools" if parsed.get("tools") else "json_schema")


@contextmanager
def replay(path: str | Path) -> Iterator[Recorded]:
    """While it lasts, completions come from the cassette, each once and in order, and nothing reaches the network.

    Gives what it was recorded with, to be passed on: `model=recorded.model, base_url=recorded.base_url, mode=recorded.mode`.

    A request that the cassette does not hold ends the run with `CassetteError`, which says what differs and how to record anew.
    """
    path = Path(path)
    recorded = recorded_with(path)
    try:
        with _used(path, "none"):
            yield recorded
    except _NotRecordedError as miss:
        raise CassetteError(str(miss)) from None


@contextmanager
def record(path: str | Path) -> Iterator[None]:
    """While it lasts, every completion is asked for anew and written to the cassette, in place of what it held."""
    with _used(Path(path), "all"):
        yield


class _NotRecordedError(BaseException):
    """Not an `Exception`: an SDK would take it for a failed connection, and send the same request again."""


def _used(path: Path, mode: str) -> Any:
    try:
        import vcr
        from vcr.cassette import Cassette
    except ImportError as error:
        raise CassetteError('cassettes need vcrpy; run: pip install "accordant[cassettes]"') from error

    class Strict(Cassette):  # type: ignore[misc]
        def can_play_response_for(self, request: Any) -> Any:
            playable = super().can_play_response_for(request)
            if not playable and mode == "none":
                raise _NotRecordedError(_difference(path, self.filter_request(request), self.requests, self.play_counts))
            return playable

    using = vcr.VCR(decode_compressed_response=True)
    using.register_serializer("readable", Readable)
    for matcher in (_same_origin, _same_body):
        using.register_matcher(matcher.__name__, matcher)
    settings = using.get_merged_config(
        path=str(path),
        serializer="readable",
        persister=Utf8Files,
        record_mode=mode,
        match_on=("method", "scheme", "_same_origin", "path", "_same_body"),
        before_record_request=_without_secrets,
        before_record_response=_kept_of_response,
        allow_playback_repeats=False,
        drop_unused_requests=mode == "all",
    )
    return Strict.use(**{name: value for name, value in settings.items() if name not in ("path_transformer", "func_path_generator")})


# What is kept


def _without_secrets(request: Any) -> Any:
    address = urlsplit(request.uri)
    query = urlencode([(name, value) for name, value in parse_qsl(address.query) if name.lower() not in SECRET_PARAMETERS])
    request.uri = urlunsplit((address.scheme, address.netloc.rpartition("@")[2], address.path, query, ""))
    request.headers = {name.lower(): value for name, value in request.headers.items() if name.lower() in KEPT_HEADERS}
    return request


def _kept_of_response(response: dict[str, Any]) -> dict[str, Any]:
    response["headers"] = {name.lower(): value for name, value in response["headers"].items() if name.lower() in KEPT_HEADERS}
    return response


# What matches


def _same_origin(one: Any, other: Any) -> None:
    if LOOPBACK.fullmatch(one.host or "") and LOOPBACK.fullmatch(other.host or ""):
        return
    if (one.host, one.port) != (other.host, other.port):
        raise AssertionError(f"{one.host}:{one.port} is not {other.host}:{other.port}")


def _same_body(one: Any, other: Any) -> None:
    if canonical(one.body) != canonical(other.body):
        raise AssertionError("the bodies differ")


def canonical(body: bytes | str | None) -> str | bytes | None:
    """A JSON body in one form, whatever the order of its keys; any other body as it is."""
    try:
        return json.dumps(json.loads(body or b""), ensure_ascii=True, sort_keys=True)
    except ValueError:
        return body


def _difference(path: Path, request: Any, recorded: list[Any], played: Any) -> str:
    """Why a request is not in a cassette, in words for whoever changed the prompt."""
    same = [index for index, other in enumerate(recorded) if canonical(other.body) == canonical(request.body)]
    again = f"Record it anew: {RECORD_ANEW.format(path=path)}"
    if same and all(played[index] for index in same):
        return f"cassette {path}: the same request was made more often than it was recorded ({len(same)} times). {again}"
    if same:
        return f"cassette {path}: it was recorded at {recorded[same[0]].uri}, and the request went to {request.uri}. {again}"
    unplayed = next((other for index, other in enumerate(recorded) if not played[index]), None)
    if unplayed is None:
        return f"cassette {path}: all {len(recorded)} recorded requests are played, and one more was made. {again}"
    where = first_difference(_parsed(unplayed.body), _parsed(request.body))
    return f"cassette {path}: the request is not the recorded one: the prompt, the schema, the document or an option (published, several, language, ...) has changed (first at {where}). {again}"


def _parsed(body: bytes | None) -> Any:
    try:
        return json.loads(body or b"null")
    except ValueError:
        return None


def first_difference(recorded: Any, made: Any, pointer: str = "") -> str:
    """The JSON Pointer of the first place where two values differ, with the words on both sides of it."""
    if isinstance(recorded, dict) and isinstance(made, dict):
        for key in [*recorded, *(key for key in made if key not in recorded)]:
            if key not in recorded or key not in made:
                return f"{pointer}/{key}, which is only {'recorded' if key in recorded else 'in the request'}"
            if recorded[key] != made[key]:
                return first_difference(recorded[key], made[key], f"{pointer}/{key}")
    if isinstance(recorded, list) and isinstance(made, list):
        for index, (one, other) in enumerate(zip(recorded, made, strict=False)):
            if one != other:
                return first_difference(one, other, f"{pointer}/{index}")
        return f"{pointer}, which has {len(recorded)} items in the recording and {len(made)} in the request"
    if isinstance(recorded, str) and isinstance(made, str):
        at = next((i for i, (one, other) in enumerate(zip(recorded, made, strict=False)) if one != other), min(len(recorded), len(made)))
        return f"{pointer}, character {at}: recorded {recorded[at : at + 40]!r}, now {made[at : at + 40]!r}"
    return f"{pointer}: recorded {str(recorded)[:60]!r}, now {str(made)[:60]!r}"


# How it is written


SPELLINGS: dict[str, dict[str, Any]] = {
    "compact": {"ensure_ascii": False, "separators": (",", ":")},
    "spaced": {"ensure_ascii": False},
    "compact ascii": {"ensure_ascii": True, "separators": (",", ":")},
    "spaced ascii": {"ensure_ascii": True},
}
"""The ways JSON is commonly written; a body that one of them rebuilds to the byte is kept as what it says."""


def readable_body(text: Any) -> Any:
    """A body as {spelling, json}, where that gives back the very same text; else the text itself."""
    if not isinstance(text, str) or re.search(r"[\ud800-\udfff]|\\u[dD][89a-fA-F]", text):
        return text
    try:
        parsed = json.loads(text)
    except ValueError:
        return text
    if not isinstance(parsed, dict):
        return text
    spelling = next((name for name, how in SPELLINGS.items() if json.dumps(parsed, **how) == text), None)
    return text if spelling is None else {"spelling": spelling, "json": parsed}


def _body_of(stored: Any) -> str:
    if isinstance(stored, dict) and "spelling" in stored:
        return json.dumps(stored["json"], **SPELLINGS[stored["spelling"]])
    return str(stored or "")


class Readable:
    """vcrpy's serializer: YAML in UTF-8 whose JSON bodies are YAML, and whose long texts are blocks of lines."""

    @staticmethod
    def serialize(cassette: dict[str, Any]) -> str:
        import yaml

        class Dumper(yaml.SafeDumper):
            def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - the base's name
                return True

        def text(dumper: Any, value: str) -> Any:
            style = '"' if _UNPRINTABLE.search(value) else "|" if "\n" in value else None
            return dumper.represent_scalar("tag:yaml.org,2002:str", value, style=style)

        Dumper.add_representer(str, text)
        for interaction in cassette["interactions"]:
            interaction["request"]["body"] = readable_body(interaction["request"]["body"])
            interaction["response"]["body"] = {"string": readable_body(interaction["response"]["body"]["string"])}
        return yaml.dump(cassette, Dumper=Dumper, allow_unicode=True, sort_keys=False, width=140)

    @staticmethod
    def deserialize(text: str) -> Any:
        cassette = _loaded(text)
        for interaction in cassette["interactions"]:
            request, answer = interaction["request"], interaction["response"]["body"]
            if isinstance(request["body"], dict):
                request["body"] = _body_of(request["body"])
            if isinstance(answer["string"], dict):
                answer["string"] = _body_of(answer["string"])
        return cassette


class Utf8Files:
    """vcrpy's persister, in UTF-8 whatever the locale, and written whole or not at all."""

    @staticmethod
    def load_cassette(path: str, serializer: Any) -> Any:
        from vcr.persisters.filesystem import CassetteNotFoundError
        from vcr.serialize import deserialize

        if not Path(path).is_file():
            raise CassetteNotFoundError
        return deserialize(Path(path).read_bytes().decode(), serializer)

    @staticmethod
    def save_cassette(path: str, cassette: dict[str, Any], serializer: Any) -> None:
        from vcr.serialize import serialize

        target = Path(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_name(target.name + ".part")
        unfinished.write_bytes(serialize(cassette, serializer).encode())
        unfinished.replace(target)


def _loaded(text: str) -> Any:
    import yaml

    return yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506 - both are safe loaders


def _interactions(path: Path) -> list[dict[str, Any]]:
    """The interactions in a cassette's file. Raises `CassetteError` where there are none."""
    try:
        import yaml
    except ImportError as error:
        raise CassetteError('cassettes need vcrpy; run: pip install "accordant[cassettes]"') from error
    try:
        found = _loaded(path.read_bytes().decode())["interactions"]
        for interaction in found:
            _ = interaction["request"]["uri"], interaction["request"]["body"], interaction["response"]["body"]["string"]
    except FileNotFoundError:
        raise CassetteError(f"there is no cassette {path}; record one: {RECORD_ANEW.format(path=path)}") from None
    except OSError as error:
        raise CassetteError(f"cassette {path} cannot be read: {error.strerror}") from error
    except (ValueError, LookupError, TypeError, yaml.YAMLError) as error:
        raise CassetteError(f"{path} is no cassette ({type(error).__name__}); record one: {RECORD_ANEW.format(path=path)}") from error
    if not found:
        raise CassetteError(f"cassette {path} is empty; record it: {RECORD_ANEW.format(path=path)}")
    return list(found)
