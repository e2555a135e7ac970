"""What is taken for a folder, a statement or a results filing."""

from pathlib import Path

import pytest

from quorate.cli.check_given import take
from quorate.files.faults import InputError
from tests.disclosure.results.filings import matter
from tests.disclosure.results.layouts import markdown

SEED = Path(__file__).parents[2] / "examples" / "ascent-2013"
PAY = matter("1", "Say on pay", ("", 700, 250, 30, 20))


def test_a_folder_gives_its_call_and_the_files_that_findings_are_in() -> None:
    given = take(SEED)
    assert given.called is not None
    assert given.title == "2013 Annual Meeting of Stockholders, Ascent Solar Technologies, Inc."
    assert given.sources[0].file == "meeting.yaml"
    assert [each.level for each in given.sources[0].paragraphs()].count(1) >= 4


def test_a_results_filing_gives_its_document(tmp_path: Path) -> None:
    path = tmp_path / "results.md"
    path.write_text(markdown([PAY], "June 18, 2013"), "utf-8")
    given = take(path)
    assert given.title == "Results filing results.md, meeting of 2013-06-18"
    assert (given.called, given.sources[0].file) == (None, "results.md")


def test_a_statement_is_told_by_its_schedule(tmp_path: Path) -> None:
    path = tmp_path / "statement.txt"
    path.write_text("SCHEDULE 14A INFORMATION\n\n" + "Words of a proxy statement. " * 9, "utf-8")
    assert take(path).title.startswith("Proxy statement statement.txt")


def test_what_is_neither_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear friend, these are only words. " * 9, "utf-8")
    with pytest.raises(InputError, match="check reads a meeting folder"):
        take(path)
