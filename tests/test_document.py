"""A document as a value."""

from __future__ import annotations

import datetime
import pickle
from pathlib import Path

import pytest

from accordant.document import Document
from accordant.errors import DocumentError


def test_a_text_that_equals_a_files_name_is_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pact.txt").write_text("in the file", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert Document("pact.txt").text == "pact.txt"
    assert Document.of("pact.txt").text == "pact.txt"
    assert Document.of(Path("pact.txt")).text == "in the file"


def test_newlines_and_offsets_stay_as_they_were() -> None:
    text = "a\r\nb\rc\nd\u2028e"
    assert Document(text).text == text


def test_the_id_is_given_or_made_of_the_hash() -> None:
    assert Document("abc").sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert Document("abc").id == "text-ba7816bf8f01"
    assert Document("abc", id="n1").id == "n1"


def test_a_lone_surrogate_and_a_nul_survive_and_can_be_sent() -> None:
    document = Document("a\ud800b\0c")
    assert document.text == "a\ud800b\0c"
    assert document.sendable == "a\ufffdb\ufffdc"
    assert len(document.sha256) == 64
    document.sendable.encode("utf-8")


@pytest.mark.parametrize("published", ["2025-03-04", datetime.date(2025, 3, 4), datetime.datetime(2025, 3, 4, 22, 15)])
def test_a_publication_date_is_a_date_or_its_iso_form(published: object) -> None:
    assert Document("x", published=published).published == datetime.date(2025, 3, 4)  # type: ignore[arg-type]


@pytest.mark.parametrize("published", ["4 March 2025", "2025-13-01", "2025-02-30", "20250304", "", 2025])
def test_anything_else_as_publication_date_is_refused_by_name(published: object) -> None:
    with pytest.raises(DocumentError, match=f"published={published!r}".replace("(", r"\(")):
        Document("x", published=published)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "  \n\t ", "\ufeff", "\u200f \0"])
def test_an_empty_text_is_refused(text: str) -> None:
    with pytest.raises(DocumentError, match="the text is empty"):
        Document(text)


def test_the_limit_is_named_with_the_size_and_the_way_to_raise_it(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(DocumentError, match=r"2,000,001 characters, over the limit of 2,000,000 .*limit=.*ACCORDANT_MAX_CHARACTERS"):
        Document("x" * 2_000_001)
    assert len(Document("x" * 2_000_001, limit=3_000_000)) == 2_000_001
    with pytest.raises(DocumentError, match="over the limit of 5 characters"):
        Document("longer", limit=5)
    monkeypatch.setenv("ACCORDANT_MAX_CHARACTERS", "4")
    with pytest.raises(DocumentError, match="over the limit of 4 characters"):
        Document("longer")
    monkeypatch.setenv("ACCORDANT_MAX_CHARACTERS", "many")
    with pytest.raises(DocumentError, match="'many'"):
        Document("longer")


def test_a_language_is_given_or_detected() -> None:
    assert Document("وقع الوزيران مذكرة تفاهم في مجال الدفاع").language == "ar"
    assert Document("x", language="fr-MA").language == "fr"
    assert Document("Oslo 2025").language is None
    with pytest.raises(DocumentError, match="language='French!'"):
        Document("x", language="French!")


def test_a_document_does_not_change_and_compares_by_value() -> None:
    document = Document("abc", id="a", published="2025-03-04")
    with pytest.raises(AttributeError, match="does not change"):
        document.text = "x"
    assert document == Document("abc", id="a", published="2025-03-04")
    assert hash(document) == hash(Document("abc", id="a", published="2025-03-04"))
    assert document != Document("abc", id="b")
    changed = document.replace(published="2025-03-05")
    assert (changed.published, changed.id, changed.text) == (datetime.date(2025, 3, 5), "a", "abc")
    assert pickle.loads(pickle.dumps(document)) == document
    with pytest.raises(TypeError, match="text"):
        document.replace(text="other")


def test_a_replaced_document_keeps_what_was_prepared() -> None:
    document = Document("The ministers signed.")
    assert document.replace(id="b").prepared is not None
    prepared = document.prepared
    assert document.replace(id="b").prepared is prepared


def test_the_text_stays_out_of_the_representation() -> None:
    assert "secret" not in repr(Document("the secret text", published="2025-03-04"))


def test_bytes_and_paths_are_no_text() -> None:
    with pytest.raises(TypeError, match=r"Document\.read"):
        Document(b"abc")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"Document\.read"):
        Document(Path("a.txt"))  # type: ignore[arg-type]
