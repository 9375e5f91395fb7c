"""The published lists of codes and the word lists that read them."""

import re
from pathlib import Path

import pytest

from accordant import lexicons
from accordant.codes import LISTS, TOPICS, broader, codes_of, list_of, published

LANGUAGES = ("ar", "en", "fr")


@pytest.mark.parametrize("codes", LISTS)
def test_every_code_has_a_label_a_sentence_and_a_known_broader_code(codes: str) -> None:
    for code, entry in published(codes).items():
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", code)
        assert entry.label[0].isupper()
        assert entry.definition.endswith(".")
        assert set(entry.broader) <= set(codes_of(codes))
        assert code not in broader(codes, code)
    assert codes_of(codes)[-1] == "other"


@pytest.mark.parametrize("codes", LISTS)
def test_every_list_names_its_source(codes: str) -> None:
    head = (Path(lexicons.__file__).parent / "codes" / f"{codes}.txt").read_text("utf-8").splitlines()[:4]
    assert any(line.startswith("# Source:") for line in head)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("codes", [codes for codes in LISTS if codes != "domains"])
def test_every_code_but_other_has_words_in_every_language(codes: str, language: str | None) -> None:
    listed = lexicons.entries(language, TOPICS.get(codes, codes))
    wordless = {"other", "modus_vivendi", "convention"}  # Arabic calls a convention what it calls an agreement
    assert set(codes_of(codes)) - set(listed) <= wordless
    assert set(listed) - set(codes_of(codes)) <= {"none", "aside"}


def test_statuses_stand_in_the_order_of_progress() -> None:
    order = codes_of("statuses")
    assert [order.index(code) for code in ("planned", "initialled", "signed", "ratified", "in_force")] == sorted(
        order.index(code) for code in ("planned", "initialled", "signed", "ratified", "in_force")
    )


def test_broader_codes_are_followed_to_the_end() -> None:
    assert broader("instrument_kinds", "technical_arrangement") == {"arrangement", "agreement"}
    assert "defence_cooperation" in broader("areas", "training")


def test_a_code_is_found_in_the_first_list_that_holds_it() -> None:
    assert list_of("memorandum_of_understanding") == "instrument_kinds"
    assert list_of("signed") == "statuses"
    assert list_of("nothing_of_the_kind") is None


def test_an_unknown_list_is_named_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="choose one of instrument_kinds"):
        published("kinds_of_tea")
