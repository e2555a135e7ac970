"""Whatever it is written in, a filing is read; what is none gets a clear answer, and soon."""

from pathlib import Path
from time import perf_counter

import pytest

from quorate.disclosure.document import Form, Paragraph
from quorate.disclosure.reading import read as reading
from quorate.disclosure.reading.read import read
from quorate.disclosure.reading.unreadable import UnreadableError

WORDS = (
    "The annual meeting of stockholders will be held on June 18, 2013 at two o'clock in the "
    "afternoon at the offices of the company in Thornton, Colorado."
)
SECONDS_MAX = 5  # generous: each of these takes well under one


def refused(data: bytes) -> str:
    begun = perf_counter()
    with pytest.raises(UnreadableError) as error:
        read(data, "statement.html")
    assert perf_counter() - begun < SECONDS_MAX
    return str(error.value)


@pytest.mark.parametrize("data", [b"", b"  \r\n\t ", b"\0\0\0"])
def test_an_empty_file_says_so(data: bytes) -> None:
    assert "it is empty" in refused(data)


def test_a_file_larger_than_any_filing_is_not_even_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reading, "BYTES_MAX", 1000)

    assert read(WORDS.encode().ljust(1000), "a.txt").blocks
    assert "at most 1,000 are read" in refused(WORDS.encode().ljust(1001))


def test_200_million_bytes_are_refused() -> None:
    assert "200,000,000 bytes" in refused(b"x" * 200_000_000)


def test_twenty_thousand_nested_tables_are_refused() -> None:
    nested = b"<html><body>" + b"<table><tr><td>" * 20_000 + WORDS.encode()

    assert "nested more than" in refused(nested)


def test_elements_left_open_as_in_old_filings_are_read() -> None:
    left_open = b"<html><body>" + b"<font size=2>" * 300 + WORDS.encode()

    assert read(left_open, "a.htm").blocks == (Paragraph(WORDS, 1),)


@pytest.mark.parametrize(
    "data",
    [
        b'<?xml version="1.0"?><!DOCTYPE z [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><z>&c;</z>',
        b'<!DOCTYPE html [<!ENTITY file SYSTEM "file:///etc/passwd">]><html>&file;</html>',
    ],
)
def test_entities_of_its_own_are_refused(data: bytes) -> None:
    assert "declares entities" in refused(data)


def test_nothing_is_fetched_for_an_external_reference() -> None:
    page = f'<html><link href="file:///etc/passwd"><img src="http://127.0.0.1:1/x"><p>{WORDS}</p>'

    assert read(page.encode(), "a.htm").blocks == (Paragraph(WORDS, 1),)


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\0\0\0", b"PK\x03\x04\0\0" + b"\0\x01" * 500],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    assert "neither text nor PDF" in refused(data)


def test_a_page_without_words_is_refused() -> None:
    assert "3 words of text" in refused(b"<html><body><img src=a.jpg><p>Page one only</p></body>")


def test_a_line_longer_than_any_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "LINE_MAX", 200)

    assert read((WORDS.ljust(200)).encode(), "a.txt").blocks
    assert "a line has more than 200" in refused(WORDS.ljust(201).encode())


@pytest.mark.parametrize(
    ("file", "data", "form"),
    [
        ("a.htm", f"<html><p>{WORDS}</p></html>", Form.HTML),
        ("a.txt", f"<HTML>\n<P>{WORDS}</HTML>", Form.HTML),
        ("a.md", f"# Notice\n\n{WORDS}", Form.MARKDOWN),
        ("a.txt", f"NOTICE\n\n{WORDS}", Form.TEXT),
    ],
)
def test_the_bytes_decide_what_it_is(file: str, data: str, form: Form) -> None:
    document = read(data.encode(), file)

    assert document.form is form
    assert [each.text for each in document.paragraphs()][-1] == WORDS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_quotes_are_read_in_every_encoding_filers_used(encoding: str) -> None:
    text = f"the “Company” – {WORDS}"

    assert [each.text for each in read(text.encode(encoding), "a.txt").paragraphs()] == [text]


def test_of_a_whole_submission_the_filing_is_read_in_its_own_lines() -> None:
    submission = (
        "<SEC-HEADER>\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>DEF 14A\n<TEXT>\n"
        f"{WORDS}\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\nexhibit\n</TEXT>\n"
    )

    assert read(submission.encode(), "a.txt").blocks == (Paragraph(WORDS, 6),)


def test_every_real_filing_beside_the_project_is_read(real: Path) -> None:
    filings = [*real.glob("results-8k/*.htm"), *real.glob("proxy-statements/*.*m*")]

    assert len(filings) > 10
    for path in filings:
        document = read(path.read_bytes(), path.name)
        assert sum(1 for _ in document.passages()) > 20, path.name


def test_more_text_than_any_filing_has_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "TEXT_MAX", len(WORDS))

    assert read(WORDS.encode(), "a.txt").blocks
    assert f"{len(WORDS) + 1:,} characters of text" in refused((WORDS + ".").encode())
