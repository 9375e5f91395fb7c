"""The word lists as files: a name or a key that nothing reads is a mistake that no check would tell of."""

from __future__ import annotations

import re
from pathlib import Path

import babel
import pytest
from babel.numbers import list_currencies

from accordant.lexicons import HERE, RECOGNISED, entries, languages

TOPICS = frozenset((
    "function_words", "guarded_words", "abbreviations", "countries", "capitals", "former_names", "months", "weekdays", "date_words",
    "date_events", "numbers", "units", "currencies", "kinds", "statuses", "status_cues", "status_nouns", "areas", "domains", "party_kinds",
    "precedent_kinds", "roles", "separators", "both_parties", "honorifics", "name_particles", "pairings", "place_words", "name_articles",
    "name_followers", "names_like_genitives", "clitics", "endings", "plurals", "compounds", "romanisation", "transcription", "surnames",
    "family_names", "given_names", "name_parts", "name_readings", "patronymics", "readings", "regnal", "syllables", "hong_kong", "korea",
    "southeast_asia", "negations", "addressing_model", "capitalised", "reader", "named_after", "latin_particles", "usual_readings", "first_names",
    "latin_names",
))  # fmt: skip
EVENTS = frozenset((
    "signed", "in_force", "expires", "adopted", "announced", "published", "ratified", "negotiated", "amended", "initialled", "born", "met",
    "visited", "applied",
))  # fmt: skip
FILES = sorted(path for path in HERE.glob("*/*.txt") if path.parent.name not in ("codes", "calendars"))


def language_and_topic(path: Path) -> tuple[str, str]:
    if path.parent.name != RECOGNISED:
        return path.parent.name, path.stem
    language, _, topic = path.stem.partition(".")
    return language, topic


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_is_named_after_a_language_and_a_topic_that_something_reads(path: Path) -> None:
    language, topic = language_and_topic(path)
    assert topic in TOPICS
    assert babel.Locale.parse(language)
    assert path.read_text("utf-8").startswith("#")
    entries(language, topic)  # every line is `key: form | form`
    assert path.parent.name != RECOGNISED or language not in languages()


@pytest.mark.parametrize("language", languages())
def test_every_unit_is_a_length_of_time_or_a_word_that_is_known(language: str) -> None:
    known = {"within", "announced", "working", "recurring", "ago", "after ago", "after recurring", "one after", "one before", "order", "~"}
    known |= {"not", "after not", "age", "after age", "after working"}
    lengths = re.compile(r"=?\d*(?:Y|M|W|D|H|min|S)|open [HD]")
    assert [key for key in entries(language, "units") if key not in known and not lengths.fullmatch(key)] == []


@pytest.mark.parametrize("language", languages())
def test_every_currency_is_a_code_of_iso_4217(language: str) -> None:
    parts = {part for key in entries(language, "currencies") for part in key.split() if key not in {"between", "of", "joining", "~"}}
    assert {part for part in parts if not re.fullmatch(r"/?\d+", part)} <= {*list_currencies(), "BTC"}


@pytest.mark.parametrize("language", languages())
def test_every_event_is_one_that_a_date_can_be_the_day_of(language: str) -> None:
    assert set(entries(language, "date_events")) <= EVENTS | {"~", "same day"}


@pytest.mark.parametrize("language", languages())
def test_every_country_is_a_code_or_a_key_that_is_known(language: str) -> None:
    codes = {str(code) for code in babel.Locale("en").territories if len(str(code)) == 2}
    for topic in ("capitals", "former_names"):
        assert {part for key in entries(language, topic) for part in key.split() if not re.fullmatch(r"[-~]|\d{4}(-\d{4})?", part)} <= codes


@pytest.mark.parametrize("language", languages())
def test_what_stands_behind_a_latin_spelling_is_a_country(language: str) -> None:
    codes = {str(code) for code in babel.Locale("en").territories if len(str(code)) == 2}
    keys = [key.split(" @") for key in entries(language, "latin_names")]
    assert {code for _, *countries in keys for code in countries} <= codes
    assert [spelling for spelling, *_ in keys if "@" in spelling] == []
