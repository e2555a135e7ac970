"""A sentence ends at its full stop, and not at that of a title, a company or an hour."""

import pytest

from quorate.disclosure.document import Document, Form, Paragraph, Row, Table
from quorate.disclosure.phrases import sentences
from quorate.disclosure.phrases.sentences import sentences_in, sentences_of


@pytest.mark.parametrize(
    "sentence",
    [
        "The meeting of Ascent Solar, Inc. Stockholders will be held.",
        "Mr. Huntley and Dr. Kumar are independent.",
        "It begins at 2:00 p.m. Mountain Time.",
        "See Proposal No. 3 for the U.S. Treasury rate.",
        "G. Thomas Marsh stands for election.",
        "It costs $3.17 per share.",
        "1. To elect two directors.",
        "1a. Nadia Okafor",
    ],
)
def test_a_full_stop_within_a_sentence_does_not_end_it(sentence: str) -> None:
    assert list(sentences_in(sentence)) == [(0, len(sentence))]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Once. Twice.", ["Once.", "Twice."]),
        ("He said “no.” Then he left.", ["He said “no.”", "Then he left."]),
        (
            "It is held by Acme, Inc. The board agrees.",
            ["It is held by Acme, Inc.", "The board agrees."],
        ),
        ("Begins at 2:00 p.m. You may vote.", ["Begins at 2:00 p.m.", "You may vote."]),
        ("Why so? Because! So.", ["Why so?", "Because!", "So."]),
    ],
)
def test_sentences_are_told_apart(text: str, parts: list[str]) -> None:
    assert [text[begin:end].strip() for begin, end in sentences_in(text)] == parts


def test_a_text_without_a_stop_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sentences, "LENGTH_MAX", 10)

    assert list(sentences_in("x" * 21)) == [(0, 10), (10, 20), (20, 21)]


def test_sentences_of_paragraphs_and_of_rows_know_their_line() -> None:
    document = Document(
        "a.txt",
        Form.TEXT,
        (
            Paragraph("One is here. Two is below.", 4, breaks=((13, 5),)),
            Table((Row(("Date", "", "June 18, 2013"), 9),)),
        ),
    )
    first, second, row = sentences_of(document.passages())

    assert (first.text, first.line(), second.text, second.line()) == (
        "One is here.", 4, "Two is below.", 5,
    )  # fmt: skip
    assert (row.text, row.where("a.txt", 7, 20).text, row.line()) == (
        "Date | June 18, 2013", "June 18, 2013", 9,
    )  # fmt: skip
