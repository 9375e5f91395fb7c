import re

import pytest
from hand_made import TEXT, extraction
from rich.cells import cell_len

from accordant.cli.table import rows, table_text
from accordant.document import Document
from accordant.extraction import Evidence, Other, Rejected


@pytest.fixture(params=["80", "140"])
def columns(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setenv("COLUMNS", request.param)
    return int(request.param)


def line_with(text: str, words: str) -> str:
    return next(line for line in text.splitlines() if words in line)


def test_a_value_stands_with_its_verdict_and_the_marked_words_of_the_document(columns: int) -> None:
    text = table_text(extraction())
    assert "/0/country" in text
    assert re.search(r"/0/country +MA .*supported", text)
    assert "وقع ⟦المغرب⟧ وباكستان مذكرة تفاهم" in text


def test_values_are_grouped_under_the_first_word_of_their_pointer(columns: int) -> None:
    lines = table_text(extraction()).splitlines()
    group = lines.index("/parties")
    assert lines[group + 1].startswith("  /0/name")
    assert "/amounts" in lines[group:]


def test_an_amount_and_its_currency_are_one_row() -> None:
    made = extraction()
    assert [row.pointer for row in rows(made.values, made.evidence)] == ["/parties/0/name", "/parties/0/country", "/amounts/0/amount", "/amounts/0/purpose"]
    assert "2000000 USD" in table_text(made)


def test_a_part_of_an_amount_that_does_not_hold_is_a_row_beside_the_whole() -> None:
    made = extraction()
    made.evidence["/amounts/0/amount/currency"] = Evidence(verdict="contradicted", check="currency", reason="USD is not the currency of «5 euros»")
    assert "/amounts/0/amount/currency" in [row.pointer for row in rows(made.values, made.evidence)]
    assert "why: USD is not the currency" in " ".join(table_text(made).split())


def test_what_is_not_supported_says_why_and_shows_what_was_quoted(columns: int) -> None:
    text = table_text(extraction())
    assert "unverifiable" in line_with(text, "/0/purpose")
    assert "why: nothing decides a paraphrase" in text
    assert "quoted: Defence" in text


def test_rejected_values_the_other_agreements_and_the_cost_follow(columns: int) -> None:
    text = table_text(extraction())
    assert "contradicted" in line_with(text, "/signing/on")
    assert "why: a weekday names no date" in text
    assert "a trade pact" in text
    assert "Chad, Mali" in text
    assert "4 values: 3 supported, 1 unverifiable; 1 rejected;" in text
    assert "openai/desk, 2 requests, 1,234 + 56 tokens, $0.5000" in " ".join(text.split())


def test_a_value_without_evidence_is_not_passed_off_as_stated() -> None:
    made = extraction(evidence={})
    assert "no evidence" in line_with(table_text(made), "MA")


def test_no_line_is_wider_than_the_terminal(columns: int) -> None:
    assert max(cell_len(line) for line in table_text(extraction()).splitlines()) <= columns


def test_columns_stay_in_line_under_diacritics_and_wide_characters(columns: int) -> None:
    made = extraction()
    made.record.parties[0].name = "المَغْرِبُ"  # type: ignore[union-attr] # six letters, four marks
    made.evidence = {pointer: found.model_copy(update={"spans": [], "passages": []}) for pointer, found in made.evidence.items()}
    line = line_with(table_text(made), "/0/name")
    made.record.parties[0].name = "日本国"  # type: ignore[union-attr]
    wide = line_with(table_text(made), "/0/name")
    assert cell_len(line[: line.index("supported")]) == cell_len(wide[: wide.index("supported")])


def test_control_characters_of_documents_and_models_are_written_out() -> None:
    made = extraction(rejected=[Rejected(draft_pointer="/x", value="\x1b]0;owned\x07\x9b31m", verdict="unquoted", reason="no \x1b[2J passage", quotes=["\u202eabc"])])
    text = table_text(made)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)
    assert r"\x1b]0;owned\x07\x9b31m" in text
    assert r"no \x1b[2J passage" in text
    assert r"\u202eabc" in text


def test_markup_in_a_document_is_not_interpreted() -> None:
    made = extraction(others=[Other(title="[bold red]pact[/] :smile:", parties=[], quotes=[])])
    assert "[bold red]pact[/] :smile:" in table_text(made)


def test_without_a_terminal_there_are_no_colours_and_no_isolates() -> None:
    text = table_text(extraction())
    assert "\x1b" not in text
    assert not re.search("[\u2066-\u2069]", text)


def test_on_a_terminal_verdicts_are_coloured_unless_no_color_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr("accordant.cli.terminal.is_terminal", lambda: True)
    assert "\x1b[32msupported" in table_text(extraction())
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in table_text(extraction())


def test_on_a_terminal_every_line_closes_the_isolates_it_opens(columns: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("accordant.cli.table.is_terminal", lambda: True)
    made = extraction()
    made.others = [Other(title="مذكرة تفاهم " * 20, parties=["المغرب"], quotes=[])]
    text = table_text(made)
    assert "\u2068المغرب\u2069" in text
    for line in text.splitlines():
        assert len(re.findall("[\u2067\u2068]", line)) == line.count("\u2069")
        assert not re.search("\u2069[^\u2067\u2068]*\u2069", line)


def test_a_continuation_that_begins_with_a_latin_word_keeps_its_paragraphs_direction(monkeypatch: pytest.MonkeyPatch) -> None:
    from accordant.cli.bidi import runs

    assert runs("  NATO مع المغرب ", right_to_left=True) == [(2, 16, "\u2067")]
    assert runs("signed by المغرب and باكستان, said", right_to_left=False) == [(10, 16, "\u2068"), (21, 28, "\u2068")]
    assert runs("الرباط 2025", right_to_left=True) == [(0, 11, "\u2068")]


def test_visual_order_puts_letters_left_to_right_and_marks_after_their_letters() -> None:
    from accordant.cli.bidi import visual

    assert visual("سلام", right_to_left=True) == "مالس"
    assert visual("مَن", right_to_left=True) == "نمَ"
    assert visual("signed", right_to_left=False) == "signed"
    assert visual("سنة 2025", right_to_left=True) == "2025 ةنس"


def test_the_way_right_to_left_text_is_ordered_can_be_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("accordant.cli.table.is_terminal", lambda: True)
    assert "برغملا" in table_text(extraction(), bidi="visual")
    assert "\u2068" not in table_text(extraction(), bidi="logical")


def test_an_excerpt_begins_and_ends_with_whole_words_and_marks_each_span() -> None:
    from accordant.cli.excerpt import excerpt

    text = "Officials of both ministries signed the memorandum of understanding in Rabat on Tuesday, and left again for Islamabad in the evening."
    rabat = text.index("Rabat")
    assert excerpt(text, [(rabat, rabat + 5)]) == "… of understanding in ⟦Rabat⟧ on Tuesday, and left again …"
    assert excerpt(text, [(0, 9), (10, 12)]) == "⟦Officials⟧ ⟦of⟧ both ministries signed the …"
    island = text.index("Islamabad")
    assert excerpt(text, [(0, 9), (island, island + 9)]) == "⟦Officials⟧ of both ministries signed … Tuesday, and left again for ⟦Islamabad⟧ in the evening."


def test_an_excerpt_of_a_script_without_spaces_is_cut_anywhere() -> None:
    from accordant.cli.excerpt import excerpt

    text = "日" * 50 + "協定" + "本" * 50
    assert excerpt(text, [(50, 52)]) == "… " + "日" * 28 + "⟦協定⟧" + "本" * 28 + " …"


def test_an_excerpt_stays_in_its_paragraph() -> None:
    from accordant.cli.excerpt import excerpt

    assert excerpt("A title\n\nRabat\n\nMore", [(9, 14)]) == "… ⟦Rabat⟧ …"


def test_an_extraction_read_back_from_disk_shows_its_spans_without_their_surroundings() -> None:
    made = extraction()
    made._source = None
    assert "⟦المغرب⟧" in table_text(made)


def test_the_hand_made_text_is_what_the_spans_say() -> None:
    assert Document(TEXT).text[4:10] == "المغرب"
