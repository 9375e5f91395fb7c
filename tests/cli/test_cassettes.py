"""Cassettes against a loopback server: what is written, what is kept out, what plays and what does not."""

import json
from pathlib import Path
from typing import Any

import openai
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from accordant.cassettes import CassetteError, Readable, canonical, first_difference, readable_body, record, recorded_with, replay
from scripted import Status, serving

MESSAGES: list[Any] = [{"role": "system", "content": "Zwei Zeilen\nund العربية"}, {"role": "user", "content": "وقع المغرب"}]


def asked(base_url: str, messages: Any = MESSAGES, **more: Any) -> Any:
    with openai.OpenAI(api_key="sk-very-secret", base_url=base_url, max_retries=0, organization="org-secret", project="proj-secret") as client:
        return client.chat.completions.create(model="desk", messages=messages, **more)


@pytest.fixture
def cassette(tmp_path: Path) -> Path:
    path = tmp_path / "a cassette.yaml"
    with serving({"country": "MA", "name": "المغرب"}) as server, record(path):
        asked(server.base_url)
    return path


def test_a_recorded_completion_plays_back_with_no_server_on_any_port(cassette: Path) -> None:
    with replay(cassette):
        answer = asked("http://localhost:1/v1")
    assert answer.choices[0].message.content == '{"country": "MA", "name": "المغرب"}'


def test_an_asynchronous_client_plays_it_too(cassette: Path) -> None:
    import asyncio

    async def ask() -> Any:
        async with openai.AsyncOpenAI(api_key="none", base_url="http://127.0.0.1:9/v1", max_retries=0) as client:
            return await client.chat.completions.create(model="desk", messages=MESSAGES)

    with replay(cassette):
        answer = asyncio.run(ask())
    assert answer.choices[0].message.content == '{"country": "MA", "name": "المغرب"}'


def test_no_key_and_no_organisation_is_written(cassette: Path) -> None:
    written = cassette.read_text(encoding="utf-8")
    assert "secret" not in written
    assert "authorization" not in written.lower()
    assert set(yaml.safe_load(written)["interactions"][0]["request"]["headers"]) == {"content-type"}


def test_cookies_and_organisations_of_an_answer_are_not_written(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    headers = {"set-cookie": "session=secret", "openai-organization": "org-secret", "openai-project": "secret", "retry-after": "0"}
    with serving(Status(429, headers)) as server, record(path), pytest.raises(openai.RateLimitError):
        asked(server.base_url)
    written = path.read_text(encoding="utf-8")
    assert "secret" not in written
    assert "retry-after" in written


def test_a_key_in_the_address_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    with serving({}) as server, record(path):
        asked(server.base_url.replace("//", "//user:password@"), extra_query={"key": "secret", "version": "2"})
    uri = yaml.safe_load(path.read_text(encoding="utf-8"))["interactions"][0]["request"]["uri"]
    assert uri == f"{server.base_url}/chat/completions?version=2"


def test_texts_are_readable_in_the_file(cassette: Path) -> None:
    written = cassette.read_text(encoding="utf-8")
    assert "content: وقع المغرب" in written
    assert "Zwei Zeilen\n" in written
    assert "\\u06" not in written


def test_a_changed_prompt_is_told_with_its_place_and_the_command_that_records_anew(cassette: Path) -> None:
    changed = [MESSAGES[0], {"role": "user", "content": "وقع العراق"}]
    with pytest.raises(CassetteError) as told, replay(cassette):
        asked("http://127.0.0.1:1/v1", changed)
    message = str(told.value)
    assert str(cassette) in message
    assert "the schema, the document or an option (published, several, language, ...) has changed" in message
    assert "/messages/1/content, character 6: recorded 'مغرب', now 'عراق'" in message
    assert f"accordant extract FILE --model PROVIDER/NAME --base-url URL --record {cassette}" in message


def test_a_request_plays_once(cassette: Path) -> None:
    with pytest.raises(CassetteError, match="made more often than it was recorded"), replay(cassette):
        _ = [asked("http://127.0.0.1:1/v1") for _ in range(2)]


def test_another_host_and_another_path_do_not_play(cassette: Path) -> None:
    for base_url in ("http://example.org/v1", "http://127.0.0.1/v2", "https://127.0.0.1/v1"):
        with pytest.raises(CassetteError, match="the request went to"), replay(cassette):
            asked(base_url)


def test_the_order_of_keys_in_a_body_does_not_matter_and_their_values_do() -> None:
    assert canonical(b'{"a": 1, "b": [true]}') == canonical(b'{"b":[true],"a":1}')
    assert canonical(b'{"a": 1}') != canonical(b'{"a": true}')
    assert canonical(b'{"a": [1, 2]}') != canonical(b'{"a": [2, 1]}')


def test_a_cassette_knows_what_it_was_recorded_with(cassette: Path) -> None:
    found = recorded_with(cassette)
    assert found.model == "openai/desk"
    assert found.base_url.startswith("http://127.0.0.1:")
    assert found.base_url.endswith("/v1")
    assert found.mode == "json_schema"


def test_recording_again_replaces_what_was_there(cassette: Path) -> None:
    with serving({"country": "PK"}) as server, record(cassette):
        asked(server.base_url, [{"role": "user", "content": "another"}])
    assert len(yaml.safe_load(cassette.read_text(encoding="utf-8"))["interactions"]) == 1
    with replay(cassette):
        assert asked("http://127.0.0.1:1/v1", [{"role": "user", "content": "another"}]).choices[0].message.content == '{"country": "PK"}'


def test_the_same_request_answered_twice_plays_in_order(tmp_path: Path) -> None:
    path = tmp_path / "c.yaml"
    with serving({"n": 1}, {"n": 2}) as server, record(path):
        asked(server.base_url)
        asked(server.base_url)
    with replay(path):
        assert [asked("http://127.0.0.1:1/v1").choices[0].message.content for _ in range(2)] == ['{"n": 1}', '{"n": 2}']


@pytest.mark.parametrize(
    ("content", "told"),
    [(None, "there is no cassette"), (b"", "is no cassette"), (b"a: [", "is no cassette"), (b"\xff\xfe", "is no cassette"), (b"interactions: []\n", "is empty")],
)
def test_a_file_that_is_no_cassette_is_told_by_name(tmp_path: Path, content: bytes | None, told: str) -> None:
    path = tmp_path / "broken.yaml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(CassetteError, match=told) as error, replay(path):
        pass
    assert str(path) in str(error.value)


def test_without_vcrpy_the_extra_is_named(cassette: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "vcr", None)
    with pytest.raises(CassetteError, match=r'pip install "accordant\[cassettes\]"'), replay(cassette):
        pass


def test_an_error_of_the_callers_own_passes_through(cassette: Path) -> None:
    with pytest.raises(ZeroDivisionError), replay(cassette):
        _ = 1 / 0


TEXTS = st.text(st.characters(codec="utf-8"))
VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4), max_leaves=6)


@settings(deadline=None, max_examples=30)
@given(st.dictionaries(TEXTS, VALUES), st.booleans(), st.booleans())
def test_a_body_comes_back_to_the_byte_however_it_was_written(body: Any, compact: bool, escaped: bool) -> None:
    text = json.dumps(body, ensure_ascii=escaped, separators=(",", ":") if compact else (", ", ": "))
    written = Readable.serialize({"version": 1, "interactions": [{"request": {"body": text}, "response": {"body": {"string": text}}}]})
    back = Readable.deserialize(written)["interactions"][0]
    assert back["request"]["body"] == text
    assert back["response"]["body"]["string"] == text


@pytest.mark.parametrize("text", ['{"a":1,"a":2}', '{ "a": 1 }', '{"a": 1e5}', "no json", '["a"]', '{"a": "\\ud800"}'])
def test_a_body_that_would_come_back_otherwise_stays_as_it_is(text: str) -> None:
    assert readable_body(text) == text


def test_the_first_difference_is_named_by_pointer() -> None:
    assert first_difference({"a": [1, {"b": 2}]}, {"a": [1, {"b": 3}]}) == "/a/1/b: recorded '2', now '3'"
    assert first_difference({"a": 1}, {"a": 1, "c": 2}) == "/c, which is only in the request"
    assert first_difference([1], [1, 2]) == ", which has 1 items in the recording and 2 in the request"
