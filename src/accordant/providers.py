"""Which client speaks to a provider, with which key, and how it takes a schema.

`from_provider` would choose all of this, and keep retries and timeouts of its own that no budget sees. So there is one table, and
every client made from it has its SDK's retries off.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Literal

from accordant.errors import NoModelChosen

Mode = Literal["json_schema", "tools"]
OFFLINE = "offline"
DEFAULT_MODEL = "openai/gpt-5-mini"

THREE_WAYS = (
    'no model is chosen. Name one in one of three ways: 1. model="openai/gpt-5-mini" (on the command line: --model openai/gpt-5-mini); '
    "2. the environment variable ACCORDANT_MODEL; 3. an OpenAI key in OPENAI_API_KEY, which stands for " + DEFAULT_MODEL + ". "
    'Any OpenAI-compatible endpoint goes with base_url (--base-url). Without a key, model="offline" (--model offline) reads with the built-in reader'
)


@dataclass(frozen=True)
class Provider:
    """`sdk` is "openai" or "anthropic"; `mode` how the schema is sent where the caller does not say."""

    name: str
    key: str | None
    base_url: str | None = None
    sdk: Literal["openai", "anthropic"] = "openai"
    mode: Mode = "tools"
    prices: str | None = None


PROVIDERS: dict[str, Provider] = {
    p.name: p
    for p in (
        Provider("openai", "OPENAI_API_KEY", mode="json_schema", prices="openai"),
        Provider("anthropic", "ANTHROPIC_API_KEY", sdk="anthropic", prices="anthropic"),
        Provider("google", "GEMINI_API_KEY", "https://generativelanguage.googleapis.com/v1beta/openai/", prices="google"),
        Provider("mistral", "MISTRAL_API_KEY", "https://api.mistral.ai/v1", prices="mistral"),
        Provider("deepseek", "DEEPSEEK_API_KEY", "https://api.deepseek.com/v1", prices="deepseek"),
        Provider("groq", "GROQ_API_KEY", "https://api.groq.com/openai/v1", prices="groq"),
        Provider("together", "TOGETHER_API_KEY", "https://api.together.xyz/v1", prices="together"),
        Provider("openrouter", "OPENROUTER_API_KEY", "https://openrouter.ai/api/v1", prices="openrouter"),
        Provider("ollama", None, "http://localhost:11434/v1", mode="json_schema"),
    )
}


@dataclass(frozen=True)
class Model:
    """A chosen model: its id as given, its provider, and the name the endpoint knows it by."""

    id: str
    provider: Provider
    name: str


OFFLINE_READER = Model(OFFLINE, Provider(OFFLINE, None), OFFLINE)
"""The built-in reader, where a model is asked for: no requests go out to it."""


def chosen_model(model: str | None) -> str:
    """The model id to use: the argument, else `ACCORDANT_MODEL`, else the default where OpenAI's key is set.

    Raises `NoModelChosen` naming the three ways.
    """
    found = model or os.environ.get("ACCORDANT_MODEL") or (DEFAULT_MODEL if os.environ.get("OPENAI_API_KEY") else None)
    if not found:
        raise NoModelChosen(THREE_WAYS)
    return found


def model_named(model: str) -> Model:
    """The model behind an id `provider/name`. Raises `NoModelChosen` naming the providers there are."""
    provider, slash, name = model.partition("/")
    if model == OFFLINE:
        return OFFLINE_READER
    if not slash or not name or provider not in PROVIDERS:
        raise NoModelChosen(
            f"model={model!r} is no id of the form provider/name with one of the providers {', '.join(PROVIDERS)}; "
            "for another OpenAI-compatible endpoint write openai/NAME and give its base_url; the built-in reader is offline"
        )
    return Model(model, PROVIDERS[provider], name)


def client_for(provider: Provider, *, base_url: str | None, asynchronous: bool) -> Any:
    """A client of the provider's SDK, its own retries off. Raises `NoModelChosen` where the key is missing."""
    key = os.environ.get(provider.key) if provider.key else "none"
    if not key and base_url is None:
        raise NoModelChosen(f"{provider.key} is not set, and {provider.name} needs a key; set it, or pass client=; the built-in reader, offline, needs none")
    url = base_url or provider.base_url
    if provider.sdk == "anthropic":
        try:
            import anthropic
        except ImportError as error:
            raise NoModelChosen('the anthropic SDK is not installed; run: pip install "accordant[anthropic]"') from error
        made = anthropic.AsyncAnthropic if asynchronous else anthropic.Anthropic
        return made(api_key=key or "none", base_url=url, max_retries=0)
    import openai

    client = openai.AsyncOpenAI if asynchronous else openai.OpenAI
    return client(api_key=key or "none", base_url=url, max_retries=0)


def without_retries(client: Any) -> Any:
    """The caller's own client, with its SDK's retries off; anything without `with_options` is taken as it is."""
    options = getattr(client, "with_options", None)
    return options(max_retries=0) if options is not None else client


def sdk_of(client: Any) -> Literal["openai", "anthropic"]:
    """Which SDK a caller's client comes from, by the module of its class."""
    return "anthropic" if type(client).__module__.startswith("anthropic") else "openai"
