"""The seam to the model: requests go out through it, completions come back, and nothing else does I/O.

An SDK that retries in silence, a parser that takes a refusal for bad JSON, a truncated answer whose first half parses: each turns a
failure into a record. Here one policy retries, usage is summed before anything is raised, and what is no answer is never parsed.
"""

from __future__ import annotations

import datetime
import email.utils
import logging
from collections.abc import Awaitable, Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from accordant.budget import Account
from accordant.draft import Draft, digest
from accordant.errors import AccordantError, BudgetSpent, Refused, Truncated, Unusable
from accordant.providers import Mode, Model, Provider, client_for, sdk_of, without_retries

if TYPE_CHECKING:
    import tenacity

log = logging.getLogger("accordant.completion")

ANSWER_LIMIT = 1_000_000
"""Characters an answer may have; a longer one is not parsed."""
LONGEST_WAIT = 60.0
ECHO = 24
"""Characters of the request that an endpoint's message may not repeat, to be shown."""
Result = TypeVar("Result")
Steps = Generator["Request", Any, Result]


@dataclass(frozen=True)
class Request:
    """One request, as it is shown, hashed, stored, estimated and sent. `arguments` are those of the SDK's call."""

    arguments: dict[str, Any] = field(repr=False)
    sdk: str

    @property
    def sha256(self) -> str:
        """Of what is really sent of messages and schema, not of sampling parameters or the model's name."""
        return digest({k: v for k, v in self.arguments.items() if k in ("messages", "system", "response_format", "tools", "tool_choice")})


@dataclass(frozen=True)
class Seam:
    """How one model is asked: its provider, the mode the schema is sent in, and the caller's own parameters."""

    model: Model
    sdk: str
    mode: Mode
    parameters: dict[str, Any] = field(default_factory=dict)

    def handlers(self) -> Any:
        return _handlers(self.sdk, self.mode)

    def request(self, messages: list[dict[str, Any]], draft: Draft) -> Request:
        """The request for a draft: instructor builds it, and strict structured output is set on it."""
        arguments = {"model": self.model.name, "messages": list(messages), **self.parameters}
        if self.sdk == "anthropic":
            arguments.setdefault("max_tokens", 16_000)
        _, made = self.handlers().request_handler(draft.handled, arguments)
        if self.mode == "json_schema":
            made["response_format"]["json_schema"]["strict"] = True
        return Request(made, self.sdk)


@cache
def _handlers(sdk: str, mode: Mode) -> Any:
    from instructor import Mode as InstructorMode
    from instructor.v2.core.providers import Provider as InstructorProvider
    from instructor.v2.core.registry import mode_registry

    provider = InstructorProvider.ANTHROPIC if sdk == "anthropic" else InstructorProvider.OPENAI
    return mode_registry.get_handlers(provider, InstructorMode.JSON_SCHEMA if mode == "json_schema" else InstructorMode.TOOLS)


def ask(messages: list[dict[str, Any]], draft: Draft, seam: Seam, reasks: int) -> Steps[tuple[BaseModel, Request]]:
    """Yields requests and is sent completions, until one fits the draft; returns the parsed draft and the first request.

    Raises `Unusable` when no answer fitted after `reasks` more. What the driver throws in (`Refused`, `Truncated`, `BudgetSpent`)
    passes through.
    """
    handlers = seam.handlers()
    request = first = seam.request(messages, draft)
    for left in range(reasks, -1, -1):
        completion = yield request
        try:
            return handlers.response_parser(response=completion, response_model=draft.handled, strict=False), first
        except (ValidationError, ValueError, TypeError, AttributeError, AssertionError, LookupError, RecursionError) as error:
            log.info("an answer of %s does not fit the draft: %s", seam.model.id, type(error).__name__)
            if not left:
                raise Unusable(f"{seam.model.id}: no answer fitted the draft after {reasks + 1} requests; try another model or mode") from None
            arguments = {**request.arguments, "messages": list(request.arguments["messages"])}
            request = Request(handlers.reask_handler(kwargs=arguments, response=completion, exception=_brief(error)), request.sdk)
    raise AssertionError("unreachable")


def _brief(error: Exception) -> Exception:
    return ValueError(str(error)[:2000])


def drive(steps: Steps[Result], send: Callable[[Request], Any]) -> Result:
    """Run the steps: every request they yield is sent, every completion is sent back in, errors are thrown in."""
    try:
        request = next(steps)
        while True:
            try:
                completion = send(request)
            except AccordantError as error:
                request = steps.throw(error)
            else:
                request = steps.send(completion)
    except StopIteration as stop:
        result: Result = stop.value
        return result


async def adrive(steps: Steps[Result], send: Callable[[Request], Awaitable[Any]]) -> Result:
    """As `drive`, with an asynchronous `send`."""
    try:
        request = next(steps)
        while True:
            try:
                completion = await send(request)
            except AccordantError as error:
                request = steps.throw(error)
            else:
                request = steps.send(completion)
    except StopIteration as stop:
        result: Result = stop.value
        return result


# Sending


@dataclass
class Sender:
    """Sends requests through one client under one policy, and keeps the account. `send` is for `drive`, `asend` for `adrive`."""

    model: Model
    client: Any
    account: Account
    timeout: float

    def send(self, request: Request) -> Any:
        from tenacity import Retrying

        def attempt() -> Any:
            self.account.require()
            self.account.usage.requests += 1
            return self.accepted(_call(self.client, request)(**request.arguments, timeout=self.seconds()))

        with self.told(request):
            return Retrying(**self.policy())(attempt)

    async def asend(self, request: Request) -> Any:
        from tenacity import AsyncRetrying

        async def attempt() -> Any:
            self.account.require()
            self.account.usage.requests += 1
            return self.accepted(await _call(self.client, request)(**request.arguments, timeout=self.seconds()))

        with self.told(request):
            return await AsyncRetrying(**self.policy())(attempt)

    @contextmanager
    def told(self, request: Request) -> Iterator[None]:
        """Failures of the SDK and its transport, told in our words; anything else is a bug and passes through."""
        try:
            yield
        except Exception as error:
            if type(error).__module__.partition(".")[0] in ("openai", "anthropic", "httpx", "httpx2"):
                raise self.failure(error, request) from None
            raise

    def seconds(self) -> float:
        left = self.account.left()
        return self.timeout if left is None else max(0.1, min(self.timeout, left))

    def policy(self) -> dict[str, Any]:
        """tenacity's arguments: which failures are transient, how long to wait, when to stop."""
        from tenacity import retry_if_exception, wait_exponential_jitter

        backoff = wait_exponential_jitter(multiplier=0.5, max=20)

        def wait(state: tenacity.RetryCallState) -> float:
            asked = retry_after(state.outcome.exception() if state.outcome else None)
            return backoff(state) if asked is None else asked

        def stop(state: tenacity.RetryCallState) -> bool:
            left = self.account.left()
            asked = retry_after(state.outcome.exception() if state.outcome else None) or 0.0
            if state.attempt_number >= self.account.budget.attempts or asked > LONGEST_WAIT:
                return True
            return left is not None and left <= asked

        def told(state: tenacity.RetryCallState) -> None:
            error = state.outcome.exception() if state.outcome else None
            status = getattr(error, "status_code", None)
            seconds = state.next_action.sleep if state.next_action else 0.0
            log.info("%s: %s; sending again in %.1f s", self.model.id, f"status {status}" if status else type(error).__name__, seconds)

        return {"retry": retry_if_exception(is_transient), "wait": wait, "stop": stop, "reraise": True, "before_sleep": told}

    def accepted(self, completion: Any) -> Any:
        """The completion, its usage booked; raises for what is no answer: a refusal, a filter, a cut, an answer past all bounds."""
        self.account.add(*_tokens(completion))
        ending = _ending(completion)
        if ending == "length":
            raise Truncated(f"{self.model.id}: the answer was cut at the token limit; raise max_completion_tokens (max_tokens elsewhere) in parameters=, or give a shorter text")
        if ending == "content_filter":
            raise Refused(f"{self.model.id}: the provider's content filter stopped the answer; nothing was extracted", "content_filter")
        if ending == "refusal":
            raise Refused(f"{self.model.id}: the model refused to answer; nothing was extracted", "refusal")
        if ending == "none":
            raise Unusable(f"{self.model.id}: the endpoint answered with something that is no completion; check base_url")
        if _length(completion) > ANSWER_LIMIT:
            raise Unusable(f"{self.model.id}: the answer has more than {ANSWER_LIMIT:,} characters and was not parsed")
        return completion

    def failure(self, error: Exception, request: Request) -> AccordantError:
        """The SDK's failure in our words, without headers, bodies or keys."""
        status = getattr(error, "status_code", None)
        if _filtered(error):
            return Refused(f"{self.model.id}: the provider's content filter refused the request", "content_filter")
        if is_transient(error):
            sent = self.account.usage.requests
            tried = f"{sent} request" if sent == 1 else f"{sent} requests"
            what = f"status {status}" if status else f"no answer from {_address(self.client)} ({type(error).__name__})"
            advice = "wait and try again, or raise Budget(attempts=..., seconds=...)" if status else "is it running, and is base_url right?"
            left = self.account.left()
            spent = "seconds" if left is not None and left <= (retry_after(error) or 0.2) else "attempts"
            return BudgetSpent(
                f"{self.model.id}: {what} after {tried}; {advice}", spent
            )
        if status in (401, 403):
            key = self.model.provider.key or "the endpoint's key"
            return Unusable(f"{self.model.id}: the endpoint refused the key (status {status}); check {key}")
        if status == 404:
            return Unusable(f"{self.model.id}: the endpoint knows no such model or path (status 404); check the name and base_url")
        if status is not None:
            return Unusable(f'{self.model.id}: the endpoint rejected the request (status {status}: {_said(error, request)}); try mode="tools", or check parameters=')
        return Unusable(f"{self.model.id}: the request failed: {type(error).__name__}")


def _call(client: Any, request: Request) -> Any:
    return client.messages.create if request.sdk == "anthropic" else client.chat.completions.create


def is_transient(error: BaseException) -> bool:
    """Whether the same request may succeed later: 408, 409, 429, 5xx, timeouts, resets. A used-up quota does not come back."""
    status = getattr(error, "status_code", None)
    if status is not None:
        return (status in (408, 409, 429) or status >= 500) and "insufficient_quota" not in str(getattr(error, "code", ""))
    return any(base.__name__ in ("APIConnectionError", "TransportError", "TimeoutException") for base in type(error).__mro__)


def retry_after(error: BaseException | None) -> float | None:
    """Seconds the endpoint asked to wait, from Retry-After as a number or an HTTP date; None where it did not say."""
    headers = getattr(getattr(error, "response", None), "headers", None)
    value = headers.get("retry-after") if headers is not None else None
    if not value:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        when = email.utils.parsedate_to_datetime(value)
    except (TypeError, ValueError):
        return None
    return max(0.0, (when - datetime.datetime.now(datetime.UTC)).total_seconds())


def _tokens(completion: Any) -> tuple[int, int]:
    usage = getattr(completion, "usage", None)
    prompt = getattr(usage, "prompt_tokens", None) or getattr(usage, "input_tokens", None) or 0
    answer = getattr(usage, "completion_tokens", None) or getattr(usage, "output_tokens", None) or 0
    return (prompt if isinstance(prompt, int) else 0), (answer if isinstance(answer, int) else 0)


def _ending(completion: Any) -> str:
    """How the answer ended: "stop", "length", "refusal", "content_filter", or "none" where there is no answer at all."""
    reason = getattr(completion, "stop_reason", None)
    if hasattr(completion, "content") and hasattr(completion, "stop_reason"):  # anthropic
        return {"max_tokens": "length", "refusal": "refusal", "model_context_window_exceeded": "length"}.get(reason or "", "stop")
    choices = getattr(completion, "choices", None)
    if not choices:
        return "none"
    choice = choices[0]
    if getattr(choice, "finish_reason", None) in ("length", "content_filter"):
        return str(choice.finish_reason)
    message = getattr(choice, "message", None)
    if message is None:
        return "none"
    return "refusal" if getattr(message, "refusal", None) else "stop"


def _length(completion: Any) -> int:
    choices = getattr(completion, "choices", None)
    if not choices:
        return sum(len(str(getattr(block, "input", ""))) for block in getattr(completion, "content", None) or ())
    message = choices[0].message
    return len(message.content or "") + sum(len(call.function.arguments or "") for call in message.tool_calls or () if getattr(call, "function", None))


def _address(client: Any) -> str:
    """Scheme, host and port that a client speaks to, without user, path or query."""
    url = getattr(client, "base_url", None)
    host = getattr(url, "host", None)
    port = getattr(url, "port", None)
    return f"{getattr(url, 'scheme', '')}://{host}{f':{port}' if port else ''}" if host else "the endpoint"


def _filtered(error: Exception) -> bool:
    return getattr(error, "code", None) == "content_filter"


def _said(error: Exception, request: Request) -> str:
    """What the endpoint said of a rejected request; only its kind where it repeats the text that was sent."""
    body = getattr(error, "body", None)
    message = str(body.get("message") or "")[:200] if isinstance(body, dict) else ""
    sent = " ".join(str(m.get("content")) for m in request.arguments.get("messages", []))
    repeats = any(message[at : at + ECHO] in sent for at in range(max(1, len(message) - ECHO + 1))) if message else True
    return type(error).__name__ if repeats else message


def seam_for(model: Model, *, client: Any, mode: Mode | None, parameters: dict[str, Any]) -> Seam:
    """How `model` is asked; the SDK is the client's own where one is given."""
    sdk = sdk_of(client) if client is not None else model.provider.sdk
    chosen: Mode = mode or ("tools" if sdk == "anthropic" else model.provider.mode)
    return Seam(model, sdk, chosen, dict(parameters))


_CLIENTS: dict[tuple[str, str | None, str | None], Any] = {}


def client_of(provider: Provider, *, base_url: str | None, client: Any, asynchronous: bool) -> Any:
    """The caller's client with its retries off, or one of the provider's; synchronous ones are made once."""
    if client is not None:
        return without_retries(client)
    if asynchronous:  # its connections belong to one event loop
        return client_for(provider, base_url=base_url, asynchronous=True)
    import os

    key = (provider.name, base_url, os.environ.get(provider.key) if provider.key else None)
    if key not in _CLIENTS:
        _CLIENTS[key] = client_for(provider, base_url=base_url, asynchronous=False)
    return _CLIENTS[key]


def price(model: Model, prompt_tokens: int, completion_tokens: int, *, base_url: str | None) -> float | None:
    """US dollars for the tokens, by genai-prices; None where the model or the endpoint is not in its table."""
    if base_url is not None or model.provider.prices is None or not prompt_tokens + completion_tokens:
        return None
    import genai_prices

    try:
        found = genai_prices.calc_price(
            genai_prices.Usage(input_tokens=prompt_tokens, output_tokens=completion_tokens), model.name, provider_id=model.provider.prices
        )
    except LookupError:
        return None
    return float(found.total_price)
