"""The seam: what is really sent, who retries, what is booked, which client is made."""

from __future__ import annotations

import asyncio
import datetime
import email.utils
import json
from typing import Any

import pytest

import accordant
from accordant import Agreement, Budget, BudgetSpent, NoModelChosen, aextract_agreement, extract_agreement, first_request
from accordant.completion import price, retry_after
from accordant.providers import PROVIDERS, chosen_model, client_for, model_named
from reports import GOOD, REPORT, good_answer, leaves
from scripted import Reset, Status, serving
from strict_subset import breaches


def test_the_body_that_is_sent_asks_for_strict_structured_output() -> None:
    with serving(good_answer()) as server:
        extract_agreement(REPORT, model="openai/scripted", base_url=server.base_url, parameters={"temperature": 0})
    (body,) = server.requests
    assert body["response_format"]["type"] == "json_schema"
    assert body["response_format"]["json_schema"]["strict"] is True
    assert breaches(body["response_format"]["json_schema"]["schema"]) == []
    assert body["model"] == "scripted"
    assert body["temperature"] == 0
    assert [m["role"] for m in body["messages"]] == ["system", "user"]
    assert set(body) == {"messages", "model", "response_format", "temperature"}


def test_prompt_show_and_the_wire_agree_to_the_last_character() -> None:
    with serving(good_answer()) as server:
        result = extract_agreement(REPORT, model="openai/scripted", base_url=server.base_url, published="2025-03-05", language="fr")
    request = first_request(REPORT, Agreement, chief=True, model="openai/scripted", published="2025-03-05", language="fr")
    assert json.loads(json.dumps(request.arguments)) == server.requests[0]
    assert result.prompt is not None
    assert request.sha256 == result.prompt.request_sha256


def test_a_publication_date_reaches_the_prompt_with_its_weekday() -> None:
    request = first_request(REPORT, Agreement, chief=True, model="openai/scripted", published="2025-03-05")
    assert "published on 2025-03-05 (Wednesday)" in request.arguments["messages"][0]["content"]


def test_elsewhere_the_schema_goes_as_a_tool() -> None:
    with serving(good_answer()) as server:
        result = extract_agreement(REPORT, model="openai/scripted", base_url=server.base_url, mode="tools")
    (body,) = server.requests
    assert "response_format" not in body
    assert body["tools"][0]["function"]["parameters"]["properties"]["record"]
    assert body["tool_choice"]["function"]["name"] == body["tools"][0]["function"]["name"]
    assert leaves(result.model_dump(mode="json")["record"]) == GOOD


def test_a_repair_has_the_first_messages_as_its_prefix() -> None:
    answer = good_answer()
    answer["record"]["signing"]["on"] = "2025-03-05"
    with serving(answer, {"repairs": []}) as server:
        extract_agreement(REPORT, model="openai/scripted", base_url=server.base_url)
    first, repair = server.requests
    assert repair["messages"][:2] == first["messages"]
    told = repair["messages"][2]["content"]
    assert "/record/signing/on" in told
    assert '"2025-03-05"' in told
    assert "/record/signing/place" not in told, "only what failed"
    assert "1 June 2025" not in told, "never a passage that the model did not quote for it"


def test_the_caller_s_own_client_is_used_without_its_retries() -> None:
    import openai

    with serving(Status(500, {"retry-after": "0"})) as server:
        client = openai.OpenAI(api_key="own", base_url=server.base_url, max_retries=5)
        with pytest.raises(BudgetSpent):
            extract_agreement(REPORT, model="openai/scripted", client=client, budget=Budget(attempts=2))
    assert len(server.requests) == 2
    assert server.headers[0]["authorization"] == "Bearer own"


def test_the_asynchronous_way_is_the_same_way() -> None:
    with serving(Reset(), good_answer(), {"repairs": []}) as server:
        result = asyncio.run(aextract_agreement(REPORT, model="openai/scripted", base_url=server.base_url))
    assert leaves(result.model_dump(mode="json")["record"]) == GOOD
    assert result.usage.requests == 2


def test_many_documents_run_side_by_side() -> None:
    async def run(url: str) -> list[Any]:
        return await asyncio.gather(*(aextract_agreement(REPORT + f" No. {n}.", model="openai/scripted", base_url=url) for n in range(5)))

    with serving(good_answer()) as server:
        results = asyncio.run(run(server.base_url))
    assert [leaves(r.model_dump(mode="json")["record"]) for r in results] == [GOOD] * 5


@pytest.mark.parametrize("name", sorted(PROVIDERS))
@pytest.mark.parametrize("asynchronous", [False, True])
def test_the_sdk_s_own_retries_are_off_for_every_provider(name: str, asynchronous: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    provider = PROVIDERS[name]
    if provider.key:
        monkeypatch.setenv(provider.key, "test")
    assert client_for(provider, base_url=None, asynchronous=asynchronous).max_retries == 0


def test_anthropic_is_asked_with_a_tool_and_a_system_message() -> None:
    request = first_request(REPORT, Agreement, chief=True, model="anthropic/claude-sonnet-4-5")
    assert [m["role"] for m in request.arguments["messages"]] == ["user"]
    assert "Every value of that record" in json.dumps(request.arguments["system"])
    assert request.arguments["tools"][0]["input_schema"]["properties"]["record"]
    assert request.arguments["max_tokens"] == 16_000


def test_the_order_of_choosing_a_model(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("ACCORDANT_MODEL", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NoModelChosen, match=r"1\. model=.*2\. .*ACCORDANT_MODEL.*3\. .*OPENAI_API_KEY"):
        chosen_model(None)
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    assert chosen_model(None) == "openai/gpt-5-mini"
    monkeypatch.setenv("ACCORDANT_MODEL", "ollama/qwen3")
    assert chosen_model(None) == "ollama/qwen3"
    assert chosen_model("openai/x") == "openai/x"


@pytest.mark.parametrize("model", ["gpt-5", "openai/", "nowhere/x", "/x"])
def test_an_id_that_is_none_is_refused_with_the_providers_there_are(model: str) -> None:
    with pytest.raises(NoModelChosen, match="openai, anthropic"):
        model_named(model)


def test_nothing_is_sent_for_bad_input() -> None:
    with serving(good_answer()) as server:
        for bad in ("", " \n "):
            with pytest.raises(accordant.DocumentError):
                extract_agreement(bad, model="openai/scripted", base_url=server.base_url)
        with pytest.raises(TypeError, match="unknown keyword 'modell'"):
            extract_agreement(REPORT, modell="openai/scripted", base_url=server.base_url)  # type: ignore[call-arg]
        with pytest.raises(accordant.PromptError, match=r"there is no prompt 'agreement/extract\.v99'"):
            extract_agreement(REPORT, model="openai/scripted", base_url=server.base_url, prompt="agreement/extract.v99")
    assert server.requests == []


def test_usage_and_cost() -> None:
    assert price(model_named("openai/gpt-4o"), 1_000_000, 0, base_url=None) == pytest.approx(2.5)
    assert price(model_named("openai/gpt-4o"), 1_000_000, 0, base_url="http://localhost/v1") is None
    assert price(model_named("openai/no-such-model-x"), 10, 10, base_url=None) is None
    with serving(good_answer()) as server:
        usage = extract_agreement(REPORT, model="openai/scripted", base_url=server.base_url).usage
    assert (usage.requests, usage.prompt_tokens, usage.completion_tokens, usage.cost_usd) == (1, 100, 10, None)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("3", 3.0), ("0.5", 0.5), ("", None), ("soon", None), ("-4", 0.0)],
)
def test_retry_after_is_read_as_seconds(header: str, seconds: float | None) -> None:
    error = Exception()
    error.response = type("R", (), {"headers": {"retry-after": header}})()  # type: ignore[attr-defined]
    assert retry_after(error) == seconds


def test_retry_after_is_read_as_a_date() -> None:
    error = Exception()
    when = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=30)
    error.response = type("R", (), {"headers": {"retry-after": email.utils.format_datetime(when, usegmt=True)}})()  # type: ignore[attr-defined]
    assert 25 < (retry_after(error) or 0) <= 30


@pytest.mark.parametrize("field", ["attempts", "seconds", "tokens"])
def test_a_budget_of_nothing_is_refused(field: str) -> None:
    with pytest.raises(ValueError, match=f"Budget\\({field}=0\\)"):
        Budget(**{field: 0})
