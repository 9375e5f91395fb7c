"""Prompts: strict, sandboxed, one's own if wanted."""

from __future__ import annotations

from pathlib import Path

import pytest

from accordant import Agreement, Document, PromptError, first_request
from accordant.prompt import fence, names, render

VALUES = {"fence": "=== x", "document": "text"}


def template(folder: Path, text: str) -> Path:
    path = folder / "own.j2"
    path.write_text(text, "utf-8")
    return path


def test_the_templates_that_ship() -> None:
    assert names() == ["agreement/extract.v1", "agreement/repair.v1", "any/extract.v1", "any/repair.v1"]


def test_a_variable_that_is_not_given_is_an_error_with_the_ones_there_are(tmp_path: Path) -> None:
    with pytest.raises(PromptError, match=r"'titel' is undefined; it may use document, fence"):
        render(template(tmp_path, "{% block user %}{{ titel }}{% endblock %}"), **VALUES)


def test_a_template_that_is_broken_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PromptError, match="cannot be rendered"):
        render(template(tmp_path, "{% block user %}{{ document"), **VALUES)


def test_a_template_without_a_message_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(PromptError, match="neither a `system` nor a `user` block"):
        render(template(tmp_path, "only text"), **VALUES)


@pytest.mark.parametrize(
    "attack",
    ["{{ document.__class__.__mro__ }}", "{{ ().__class__.__base__.__subclasses__() }}", "{{ cycler.__init__.__globals__ }}"],
)
def test_a_template_cannot_leave_its_sandbox(tmp_path: Path, attack: str) -> None:
    with pytest.raises(PromptError):
        render(template(tmp_path, "{% block user %}" + attack + "{% endblock %}"), **VALUES)


def test_a_template_in_the_document_is_text(tmp_path: Path) -> None:
    prompt = render(template(tmp_path, "{% block user %}{{ document }}{% endblock %}"), document="{{ 7 * 7 }} {% raw %}")
    assert prompt.messages == [{"role": "user", "content": "{{ 7 * 7 }} {% raw %}"}]


def test_a_folder_of_one_s_own_stands_in_for_the_one_that_ships(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "agreement").mkdir()
    (tmp_path / "agreement" / "extract.v1.j2").write_text("{% block user %}Mine: {{ document }}{% endblock %}", "utf-8")
    monkeypatch.setenv("ACCORDANT_PROMPTS", str(tmp_path))
    request = first_request("A text.", Agreement, model="openai/x")
    assert request.arguments["messages"] == [{"role": "user", "content": "Mine: A text."}]
    assert "any/repair.v1" in names()


def test_a_template_by_its_path(tmp_path: Path) -> None:
    path = template(tmp_path, "{% block user %}{{ language_name }}: {{ document }}{% endblock %}")
    request = first_request("A text.", Agreement, model="openai/x", prompt=path, language="ar")
    assert request.arguments["messages"][0]["content"] == "Arabic: A text."


def test_the_fence_is_no_part_of_the_text() -> None:
    document = Document("A text.")
    assert fence(document) not in document.text
    assert fence(document) == fence(Document("A text."))
    assert fence(document) != fence(Document("Another text."))


def test_a_lone_surrogate_is_sent_as_a_replacement_character() -> None:
    request = first_request("A text\ud800 with \x00.", Agreement, model="openai/x")
    assert "A text\ufffd with \ufffd." in request.arguments["messages"][1]["content"]
