"""What a person reads on a terminal, wide and narrow."""

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from quorate.cli.check_print import PAGES, shortened, show, summary
from quorate.disclosure.findings import Finding, Where
from quorate.files.acceptances import Sifted
from quorate.meeting.findings import Severity

FOUND = Finding(
    rule="SELF-ROW-SUM",
    severity=Severity.ERROR,
    where=Where("results.htm", 61, "Al Roe"),
    says="1475703020",
    expected="1475702720",
    because="300 more",
    authority="itself",
)


@pytest.mark.parametrize("width", [50, 71, 72, 120])
def test_nothing_is_lost_at_any_width(width: int) -> None:
    written = StringIO()
    show("Results", Sifted((FOUND,), (), (), ()), Console(file=written, width=width))
    told = " ".join(written.getvalue().split())
    for words in (
        "error",
        "line 61",
        "Al Roe",
        "1,475,703,020",
        "1,475,702,720",
        "300 more",
    ):
        assert words in told
    assert max(map(len, written.getvalue().splitlines())) <= width


def told(*found: Finding) -> str:
    written = StringIO()
    show("Results", Sifted(found, (), (), ()), Console(file=written, width=120))
    return written.getvalue()


def test_of_two_files_each_place_names_its_own() -> None:
    other = replace(FOUND, where=Where("rulings.csv", 3, "M-1"))

    assert "rulings.csv:3" in told(FOUND, other)
    assert "results.htm:61" in told(FOUND, other)


def test_nothing_read_steers_a_terminal() -> None:
    steering = "Al \x1b[2J\u202e Roe"
    said = told(replace(FOUND, where=Where("a.htm", 1, steering), because=steering, says=steering))

    assert "\x1b[2J" not in said
    assert said.count(r"Al \x1b[2J\u202e Roe") == 3


def test_a_number_of_thousands_of_digits_is_told_as_it_stands() -> None:
    assert "9" * 50 in "".join(told(replace(FOUND, says="9" * 5_000)).split())


@pytest.mark.parametrize(
    ("severities", "says"),
    [
        ([], "Nothing found."),
        ([Severity.ERROR], "1 error"),
        ([Severity.NOTE, Severity.ERROR, Severity.ERROR], "2 errors, 1 note"),
    ],
)
def test_the_sum_of_it(severities: list[Severity], says: str) -> None:
    found = tuple(
        Finding(rule="R", severity=each, where=FOUND.where, says="", expected="", because="",
                authority="")
        for each in severities
    )  # fmt: skip
    assert summary(Sifted(found, (), (), ())) == says


def test_long_words_are_cut() -> None:
    assert shortened("x" * 120) == "x" * 120
    assert shortened("x" * 121) == "x" * 119 + "\N{HORIZONTAL ELLIPSIS}"


def test_every_page_of_the_law_has_its_headings() -> None:
    assert all("What it decides" in (rule.__doc__ or "") for rule in PAGES.values())
