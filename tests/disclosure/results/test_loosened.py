"""Which lines of a paragraph stand by themselves, and which stay running text."""

from quorate.disclosure.document import Paragraph, Table
from quorate.disclosure.results.loosened import loosened
from tests.disclosure.results.filings import table


def taken_apart(*lines: str) -> list[tuple[int, str]]:
    breaks, text = [], lines[0]
    for number, line in enumerate(lines[1:], 8):
        breaks.append((len(text) + 1, number))
        text = f"{text} {line}"
    found = loosened([Paragraph(text, 7, breaks=tuple(breaks))])
    return [(each.line, each.text) for each in found if isinstance(each, Paragraph)]


def test_rows_stand_by_themselves_and_the_words_above_them_stay_one() -> None:
    assert taken_apart(
        "The annual meeting was held and",
        "the votes were these.",
        "Proposal 1. Election of directors",
        "Nominee For Withheld",
        "Kim Huntley 1,234 56",
        "The nominee was elected.",
    ) == [
        (7, "The annual meeting was held and the votes were these."),
        (9, "Proposal 1. Election of directors"),
        (10, "Nominee For Withheld"),
        (11, "Kim Huntley 1,234 56"),
        (12, "The nominee was elected."),
    ]


def test_one_heading_alone_is_a_row_where_a_row_stands_beside_it() -> None:
    assert taken_apart("Votes were cast.", "For", "1,234 56") == [
        (7, "Votes were cast."),
        (8, "For"),
        (9, "1,234 56"),
    ]
    prose = ("The shares were", "withheld", "by their holders.")
    assert taken_apart(*prose) == [(7, " ".join(prose))]


def test_a_name_above_its_figures_stands_by_itself() -> None:
    assert taken_apart("Votes were cast.", "Kim Huntley", "For: 1,234") == [
        (7, "Votes were cast."),
        (8, "Kim Huntley"),
        (9, "For: 1,234"),
    ]


def test_sentences_that_break_before_their_last_words_stay_whole() -> None:
    lines = ("Kim Huntley received 1,234 votes for, 56 votes withheld and 78", "broker non-votes.")
    assert taken_apart(*lines) == [(7, " ".join(lines))]


def test_what_is_all_rows_or_no_paragraph_is_left_as_it_is() -> None:
    assert taken_apart("Kim Huntley 1,234 56", "Tom Marsh 1,200 90") == [
        (7, "Kim Huntley 1,234 56 Tom Marsh 1,200 90")
    ]
    assert list(loosened([table()])) == [Table(table().rows)]
