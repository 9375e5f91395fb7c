"""Files: text in the encodings that reports come in, web pages, PDFs, and what cannot be read."""

from __future__ import annotations

import datetime
import hashlib
import io
import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from accordant.document import Document
from accordant.errors import DocumentError
from accordant.files import read

if TYPE_CHECKING:
    from pathlib import Path

ARABIC = "وقع وزيرا الدفاع في البلدين، أمس، اتفاقية تعاون عسكري بالعاصمة.\r\nوأكد الوزير أن الاتفاق يشمل التدريب والصناعات الدفاعية."
FRENCH = "Les deux ministres ont signé à Tunis un accord de coopération, le troisième depuis l'été.\nIl entrera en vigueur après sa ratification."
RUSSIAN = "Министры обороны двух стран подписали в Астане соглашение о военном сотрудничестве. Оно вступит в силу после ратификации."
CHINESE = "两国国防部长星期二在首都签署了合作协议，双方同意加强海军交流与联合训练。"
JAPANESE = "両国の防衛相は火曜日、首都で協力に関する覚書に署名した。"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        *((encoding, text) for text in (ARABIC, FRENCH, RUSSIAN, CHINESE) for encoding in
          ("utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")),
        ("windows-1256", ARABIC),
        ("windows-1256", "وصل الوفد صباح الاثنين إلى نواكشوط."),
        ("windows-1256", "مذكرة تفاهم دفاعية بين مالطا وتونس"),
        ("iso-8859-6", "وقع وزيرا الدفاع في البلدين اتفاقية تعاون عسكري بالعاصمة"),
        ("windows-1252", FRENCH.replace("'", "’")),
        ("iso-8859-1", FRENCH),
        ("windows-1252", "Os ministros assinaram em Brasília um acordo de cooperação técnica."),
        ("windows-1252", "Die Minister für Verteidigung unterzeichneten am Freitag in Köln ein Abkommen."),
        ("windows-1254", "İki ülke savunma bakanları Ankara'da bir işbirliği anlaşması imzaladı ve görüştü."),
        ("windows-1251", RUSSIAN),
        ("windows-1251", "Подписан меморандум."),
        ("windows-1251", "Міністри оборони підписали у Києві угоду про співпрацю в галузі оборони."),
        ("koi8-r", RUSSIAN),
        ("cp866", RUSSIAN),
        ("gb18030", CHINESE),
        ("big5", "兩國國防部長星期二在首都簽署了合作協議。"),
        ("shift_jis", JAPANESE),
        ("euc-jp", JAPANESE),
        ("euc-kr", "양국 국방장관은 화요일 수도에서 협력에 관한 양해각서에 서명했다."),
        ("windows-1250", "Ministrowie obrony podpisali w Łodzi umowę o współpracy wojskowej między oboma państwami, która wejdzie w życie."),
    ],
)  # fmt: skip
def test_a_text_file_reads_as_it_was_written(tmp_path: Path, encoding: str, text: str) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(text.encode(encoding))
    document = read(path)
    assert document.text == text
    assert document.id == "report.txt"
    assert document.origin == str(path)
    assert document.source_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_named_encoding_stands() -> None:
    assert read(b"\xe9t\xe9", encoding="iso-8859-5").text == "щtщ"
    with pytest.raises(DocumentError, match=r"x\.txt: encoding='klingon' is not known"):
        read(b"abc", encoding="klingon", origin="x.txt")
    with pytest.raises(DocumentError, match=r"x\.txt: it is not written in utf-8 \(byte 0\)"):
        read(b"\xe9t\xe9", encoding="utf-8", origin="x.txt")


def test_a_single_nul_in_a_text_file_stays_and_keeps_every_offset() -> None:
    assert read(b"one\x00two signed").text == "one\0two signed"


def test_what_is_given_stands_over_what_the_file_says() -> None:
    document = Document.read(PAGE.encode(), id="n7", language="de", published="2024-01-02", origin="by mail")
    assert (document.id, document.language, document.published, document.origin) == ("n7", "de", datetime.date(2024, 1, 2), "by mail")


PAGE = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Norvania and Ostmark sign defence pact | The Daily Example</title>
<link rel="canonical" href="https://daily.example/2024/05/06/pact">%s</head>
<body><nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Politics</a></li></ul></nav>
<article><h1>Norvania and Ostmark sign defence pact</h1>
<p>The defence ministers of Norvania and Ostmark signed an agreement on military cooperation in Lindholm on Tuesday, 11 March 2025,
ending two years of negotiations.</p>
<p>Minister Karl Ostrov said the agreement “opens a new chapter”. His counterpart, Lena Brandt, said it would enter into force
once both parliaments had ratified it.</p>
<p>Under the text, the two countries will hold joint exercises every year and exchange officers between their academies.</p></article>
<aside><h2>Read also</h2><ul><li><a href="/c">Port deal of 12 January 2024 collapses</a></li></ul></aside>
<footer>Copyright 2025 The Daily Example</footer></body></html>"""


def test_of_a_web_page_the_title_and_the_body_are_read(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(PAGE % "", "utf-8")
    document = read(path)
    title, *paragraphs = document.text.split("\n")
    assert title == "Norvania and Ostmark sign defence pact"
    assert [paragraph[:12] for paragraph in paragraphs if paragraph] == ["The defence ", "Minister Kar", "Under the te"]
    assert "Home" not in document.text
    assert "Port deal" not in document.text
    assert document.language == "en"
    assert document.source_sha256 != document.sha256


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2025-03-12T06:00:00+01:00">', datetime.date(2025, 3, 12)),
        ('<meta name="DC.date.issued" content="2025-03-12">', datetime.date(2025, 3, 12)),
        ('<meta name="pubdate" content="Wed, 12 Mar 2025 06:00:00 GMT">', datetime.date(2025, 3, 12)),
        (
            """<script type="application/ld+json">{"@graph": [{"@type": "Organization", "datePublished": "2001-01-01"},
            {"@type": "NewsArticle", "datePublished": "2025-03-12T06:00:00Z"}]}</script>""",
            datetime.date(2025, 3, 12),
        ),
        ('<script type="application/ld+json">{broken</script>', None),
        ('<meta name="pubdate" content="yesterday">', None),
        ('<meta property="article:modified_time" content="2025-04-01">', None),
        ("", None),
    ],
)
def test_a_publication_date_is_what_the_page_declares_and_never_a_guess(head: str, published: datetime.date | None) -> None:
    assert read((PAGE % head).encode()).published == published


def test_a_page_in_a_declared_legacy_encoding() -> None:
    page = f'<html lang="ar"><head><meta charset="windows-1256"><title>اتفاقية</title></head><body><article><p>{ARABIC}</p></article></body></html>'
    document = read(page.encode("windows-1256"))
    assert "وزيرا الدفاع" in document.text
    assert document.language == "ar"


def test_a_template_language_gives_way_to_the_language_of_a_long_text() -> None:
    more = "Les deux pays organiseront des exercices communs chaque année, et leurs officiers seront reçus dans les académies de l'autre."
    page = f'<html lang="en-US"><body><article><p>{FRENCH}</p><p>{more}</p></article></body></html>'
    assert read(page.encode()).language == "fr"


def test_a_text_that_mentions_markup_is_no_page() -> None:
    assert read(b"Use <p> and <html> with care, the two ministers said.").text.startswith("Use <p>")


def test_a_page_without_an_article_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "bare.html"
    path.write_text("<!doctype html><html><head><title></title></head><body><script>x()</script></body></html>")
    with pytest.raises(DocumentError, match=r"bare\.html: no article was found"):
        read(path)


def pdf(*lines: str) -> bytes:
    from reportlab.pdfgen import canvas

    data = io.BytesIO()
    page = canvas.Canvas(data)
    for number, line in enumerate(lines):
        page.drawString(72, 720 - 20 * number, line)
    page.rect(10, 10, 50, 50)
    page.showPage()
    page.save()
    return data.getvalue()


def encrypted(data: bytes, password: str) -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    writer.encrypt(password, algorithm="AES-256")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


LINES = ("The ministers signed an agreement in Lindholm.", "It has ten articles.")


def test_a_pdf_is_read_whatever_its_name(tmp_path: Path) -> None:
    path = tmp_path / "treaty.txt"
    path.write_bytes(pdf(*LINES))
    document = read(path)
    assert document.text == "\n".join(LINES)
    assert document.origin == f"{path} (a PDF by its content)"
    assert document.source_sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_pdf_locked_for_its_owner_only_is_read() -> None:
    assert read(encrypted(pdf(*LINES), "")).text == "\n".join(LINES)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("locked.pdf", encrypted(pdf(*LINES), "secret"), "protected by a password; save a copy without one"),
        ("cut.pdf", pdf(*LINES)[:300], "this PDF is damaged"),
        ("scan.pdf", pdf(), "holds no text (1 page, perhaps scanned images); recognise its text first"),
        ("image.txt", b"\x89PNG\r\n\x1a\n" + bytes(200), "a PNG image, not text"),
        ("report.docx", b"PK\x03\x04\x14\x00\x06\x00word/document.xml", "a Word document (.docx), not text; save its text"),
        ("files.zip", b"PK\x03\x04\x14\x00\x06\x00other", "a zip archive, not text"),
        ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100), "an old Office document"),
        ("data.bin", bytes(range(256)) * 20, "the file is binary, not text"),
        ("noise.txt", bytes([0xFF, 0x80, 0x81, 0xFE, 0x90] * 30), "its encoding cannot be told"),
        ("empty.txt", b"", "the file is empty"),
        ("spaces.txt", b"\xef\xbb\xbf \r\n\t", "the file is empty"),
    ],
)
def test_what_cannot_be_read_is_named_with_the_next_step(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(DocumentError) as raised:
        read(path)
    assert str(raised.value).startswith(f"{path}: ")
    assert said in str(raised.value)


def test_without_the_pdf_reader_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    data = pdf(*LINES)
    monkeypatch.setitem(sys.modules, "pypdf", None)
    with pytest.raises(DocumentError, match=re.escape('pip install "accordant[pdf]"')):
        read(data)


def test_a_folder_and_a_missing_file_are_named(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="this is a folder"):
        read(tmp_path)
    with pytest.raises(DocumentError, match=r"gone\.txt: there is no such file"):
        read(tmp_path / "gone.txt")


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read every file")
def test_a_file_without_permission_is_named(tmp_path: Path) -> None:
    path = tmp_path / "closed.txt"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(DocumentError, match=r"closed\.txt: no permission"):
        read(path)


def test_no_permission_is_said_where_opening_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "closed.txt"
    path.write_text("x")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(DocumentError, match=r"closed\.txt: no permission"):
        read(path)


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(65_000_000)

    def unread(*_: object, **__: object) -> None:
        raise AssertionError("opened")

    monkeypatch.setattr("pathlib.Path.open", unread)
    with pytest.raises(DocumentError, match=r"huge\.txt: 65,000,000 bytes, over the limit of 2,000,000 characters"):
        read(path)


def test_a_text_over_the_limit_is_refused_and_a_raised_limit_takes_it(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("word " * 100)
    with pytest.raises(DocumentError, match="500 characters, over the limit of 400"):
        read(path, limit=400)
    assert len(read(path, limit=500)) == 500


def test_reading_text_loads_no_reader_of_pages_pdfs_or_encodings() -> None:
    code = (
        "import sys; from accordant.files import read; read('The ministers signed.'.encode()); "
        "print(sorted({'trafilatura', 'pypdf', 'charset_normalizer', 'lxml', 'babel'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_other_readers_say_nothing_on_the_terminal(capfd: pytest.CaptureFixture[str]) -> None:
    broken = pdf(*LINES).replace(b"endobj", b"endxxx")
    for data in (broken, b"%PDF-1.7 nothing", b"<!doctype html><html><body></body></html>"):
        try:
            read(data)
        except DocumentError:
            continue
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "")


def test_the_headline_the_byline_and_the_paragraphs_of_a_short_page_stay_apart(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><head><title>Kenya, Norway sign pact</title></head><body><article><h1>Kenya, Norway sign pact</h1><p>By John Smith</p>"
        "<p>Kenya and Norway signed a fisheries agreement in Nairobi.</p><p>It covers patrols.</p></article></body></html>"
    )
    assert read(page).text == (
        "Kenya, Norway sign pact\n\nBy John Smith\nKenya and Norway signed a fisheries agreement in Nairobi.\nIt covers patrols."
    )
