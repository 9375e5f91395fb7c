"""Dates whose order, sign or neighbour decides what they name."""

import datetime

import pytest

from accordant import Document, check
from accordant.searching import Search

_STATEMENT = "07/01/2019 Opening balance. 07/15/2019 Payment."


@pytest.mark.parametrize(
    ("language", "value", "passage", "verdict"),
    [
        ("en", "2019-07-01", _STATEMENT, "supported"),
        ("en", "2019-01-07", _STATEMENT, "contradicted"),
        ("en", "2019-01-07", "07/01/2019 Opening balance.", "unverifiable"),
        ("en", "2019-01-07", "07/01/2019 and 07/15/2019 and 15/07/2019", "unverifiable"),
        ("en", "2019-07-15", "DTM 20190715 INV 77", "supported"),
        ("en", "2019-07-16", "DTM 20190715 INV 77", "contradicted"),
        ("en", "2019-07-15", "Invoice no 120190715", "unverifiable"),
        ("en", "2019-07-15", "€20190715", "unverifiable"),
        ("de", "2020-09-23", "am 23-2020-September", "supported"),
        ("en", "2020-09-23", "back 2020/23/Sep.", "supported"),
        ("en", "2020-09-22", "back 2020/23/Sep.", "contradicted"),
        ("es", "2020-09-23", "septiembre-2020-23", "supported"),
        ("tr", "1972-05-26", "26 May 1972 tarihinde imzaladı", "supported"),
        ("hi", "2015-07-14", "14 जुल॰ 2015 को", "supported"),
        ("hi", "2015-07-15", "14 जुल॰ 2015 को", "contradicted"),
        ("nl", "2025-06-24/2025-06-25", "vond plaats op 24 en 25 juni 2025", "supported"),
        ("nl", "2025-06-24/2025-06-26", "vond plaats op 24 en 26 juni 2025", "unverifiable"),
    ],
)
def test_a_date_is_read_as_its_text_writes_it(language: str, value: str, passage: str, verdict: str) -> None:
    assert check(value, passage, "date", language=language).verdict == verdict


@pytest.mark.parametrize(
    ("language", "published", "value", "passage", "verdict"),
    [
        ("ko", "2016-11-07", "2016-11-05", "이틀 전에 돌아왔어요", "supported"),
        ("ko", "2016-11-07", "2016-11-04", "이틀 전에 돌아왔어요", "contradicted"),
        ("ko", "2016-11-07", "2016-05-21", "5월 이십일일에 돌아갈게요", "supported"),
        ("tr", "2016-11-07", "2016-11-04", "Bu ayın ilk Cuma günü imzalandı", "supported"),
        ("nl", "2016-11-07", "2016-10-27", "Ben op de 27ste terug gegaan", "supported"),
        ("en", "2016-11-07", "2016-10-27", "the 27th session of the council", "unverifiable"),
        ("en", "2019-07-19", "2019-07-31", "on wednesday the thirty first.", "supported"),
        ("ko", "2018-03-20", "2018-03-14", "저번 달 셋째주 수요일에 돌아왔어", "unverifiable"),
    ],
)
def test_a_day_named_from_publication_is_read_whole(language: str, published: str, value: str, passage: str, verdict: str) -> None:
    assert check(value, passage, "date", language=language, published=datetime.date.fromisoformat(published)).verdict == verdict


@pytest.mark.parametrize(
    ("value", "text", "verdict"),
    [
        ("2001-01-01", "Duties are reduced on 1 January 2001. Done at Rome on 4 May 2000.", "unverifiable"),
        ("2000-05-04", "Duties are reduced on 1 January 2001. Done at Rome on 4 May 2000.", "supported"),
        ("2000-05-04", "Rome, 4 May 2000. The Parties have agreed as follows.", "supported"),
        ("2015-01-01", "It shall be concluded by the Parties no later than 1 January 2015.", "unverifiable"),
    ],
)
def test_a_date_looked_for_in_a_document_needs_its_event_where_another_has_it(value: str, text: str, verdict: str) -> None:
    assert Search(Document(text, language="en")).finding(value, "date", {"event": "signed"}).verdict == verdict
