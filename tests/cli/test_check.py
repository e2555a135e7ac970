"""`quorate check` as words on a terminal: what it prints, writes and exits with."""

import json
from pathlib import Path
from typing import Any

import pytest

from quorate.cli.main import main
from tests.disclosure.results.filings import matter
from tests.disclosure.results.layouts import plain_table

ROOT = Path(__file__).parents[2]
SEED = ROOT / "examples" / "ascent-2013"
GOOD = matter("2", "Approval of the plan", ("", 700_000, 250_000, 30_000, 20_000))
ELECTION = matter("1", "Election of directors", ("Al Roe", 900_000, 60_000, 20_000, 20_000),
                  ("Bo Lim", 890_000, 70_000, 20_000, 20_000))  # fmt: skip
ODD = matter("2", "Approval of the plan", ("", 700_000, 250_000, 30_001, 20_000))
LOST = matter("2", "Approval of the plan. The proposal was approved.",
              ("", 250_000, 700_000, 30_000, 20_000))  # fmt: skip


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    path = tmp_path / "results.htm"
    path.write_text(plain_table([ELECTION, ODD], "June 18, 2013"), "utf-8")
    return path


def said(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    code = main(["check", *map(str, words)])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def test_a_warning_is_printed_and_exits_with_nothing_wrong(
    filing: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = said(capsys, filing)
    assert code == 0
    for words in ("SELF-ROW-SUM", "1,000,001", "1,000,000", "results.htm", "1 warning"):
        assert words in out


def test_an_error_exits_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "results.htm"
    path.write_text(plain_table([ELECTION, LOST], "June 18, 2013"), "utf-8")
    code, out, _ = said(capsys, path, "--json")
    assert code == 1
    assert [each["rule"] for each in json.loads(out)["findings"]] == ["SELF-OUTCOME"]


def test_json_has_findings_and_facts_with_rows_of_name_and_votes(
    filing: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _, out, _ = said(capsys, filing, "--json")
    told: dict[str, Any] = json.loads(out)
    (found,) = told["findings"]
    assert (found["says"], found["expected"]) == ("1000001", "1000000")
    assert found["where"]["file"] == "results.htm"
    first = told["facts"]["proposals"][0]["rows"][0]
    assert first["name"] == "Al Roe"
    assert first["votes"] == {
        "for": 900_000, "against": 60_000, "abstain": 20_000, "broker_non_vote": 20_000,
    }  # fmt: skip


def test_what_was_found_right_is_listed_when_asked(
    filing: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "Checked and found right" not in said(capsys, filing)[1]
    assert "Checked and found right" in said(capsys, filing, "--explain")[1]


def test_an_accepted_finding_no_longer_counts_and_is_told(
    filing: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    accept = tmp_path / "accept.yaml"
    one = "  - {{rule: {}, where: {}, reason: amended, by: Inés Okafor}}\n"
    accept.write_text("accepted:\n" + one.format("SELF-ROW-SUM", "Approval of the plan")
                      + one.format("SELF-PERCENT", "nowhere"), "utf-8")  # fmt: skip
    code, out, err = said(capsys, filing, "--accept", accept)
    assert code == 0
    assert "accepted" in out
    assert "amended (Inés Okafor)" in out
    assert "meets no finding: SELF-PERCENT" in err
    assert json.loads(said(capsys, filing, "--accept", accept, "--json")[1])["findings"] == []


def test_sarif_and_the_page_are_written_beside_what_is_printed(
    filing: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log, page = tmp_path / "log.sarif", tmp_path / "page.html"
    said(capsys, filing, "--sarif", log, "--html", page)
    assert json.loads(log.read_text("utf-8"))["version"] == "2.1.0"
    assert "1,000,001" in page.read_text("utf-8")
    code, _, err = said(capsys, filing, "--html", tmp_path / "none" / "page.html")
    assert code == 2
    assert "cannot be written" in err


def test_a_meeting_folder_has_its_findings_in_the_same_form(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    code, out, _ = said(capsys, SEED, "--json", "--html", page)
    assert code == 1
    first = json.loads(out)["findings"][0]
    assert (first["rule"], first["where"]["file"]) == ("DGCL-213-A", "meeting.yaml")
    assert first["where"]["text"] == "record_date: 2013-04-15"
    line = (SEED / "meeting.yaml").read_text("utf-8").splitlines()[first["where"]["line"] - 1]
    assert line.strip() == "record_date: 2013-04-15"
    assert "<mark>record_date: 2013-04-15</mark>" in page.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.txt", b"", "it is empty"),
        (
            "annual.htm",
            b"<p>FORM 10-K</p>" + b"<p>words of an annual report </p>" * 20,
            "a Form 10-K",
        ),
        ("letter.txt", b"Dear friend, this is a letter. " * 20, "a text of another kind"),
        ("binary.bin", b"\0\1\2" * 2000, "neither text nor PDF"),
        ("bad.pdf", b"%PDF-1.7 nothing", "bad.pdf"),
    ],
)
def test_what_cannot_be_read_is_told_and_exits_with_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes, says: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    code, out, err = said(capsys, path)
    assert (code, out) == (2, "")
    assert says in err


def test_what_is_not_there_or_too_large_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "no such file or folder" in said(capsys, tmp_path / "none")[2]
    huge = tmp_path / "huge.htm"
    with huge.open("wb") as file:
        file.truncate(200_000_000)
    code, _, err = said(capsys, huge)
    assert code == 2
    assert "200,000,000 bytes" in err
