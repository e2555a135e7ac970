"""What a person reads on a terminal, wide and narrow."""

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
        "results.htm:61",
        "Al Roe",
        "1,475,703,020",
        "1,475,702,720",
        "300 more",
    ):
        assert words in told
    assert max(map(len, written.getvalue().splitlines())) <= width


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
