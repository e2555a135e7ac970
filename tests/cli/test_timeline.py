"""quorate timeline as a stranger types it: what comes out, and with which exit code."""

import json
from pathlib import Path

import pytest

from quorate.cli.main import main
from quorate.files.shipped import example
from tests.files.test_callfile import CALL

ASCENT = example("ascent-2013")


def folder(tmp_path: Path, *changes: tuple[str, str]) -> Path:
    text = CALL
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    (tmp_path / "meeting.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def test_s_016_the_2013_calendar_breaks_the_law_and_a_lawful_one_is_proposed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["timeline", str(ASCENT), "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    (record,) = [each for each in said["deadlines"] if each["rule"] == "DGCL-213-A"]
    assert record["broken"] == "4 days too early"
    assert (record["first"], record["last"]) == ("2013-04-19", "2013-06-08")
    assert record["says"] == ["2013-04-15", "2013-04-15"]
    (change,) = said["lawful"]["changes"]
    assert (change["what"], change["says"], change["to"]) == (
        "record date",
        "2013-04-15",
        "2013-04-19",
    )
    assert said["lawful"]["or_meet"] == ["2013-05-09", "2013-06-14"]
    assert said["broken"] == sum(each["broken"] is not None for each in said["deadlines"]) == 5


def test_the_words_on_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["timeline", str(ASCENT), "--today", "2013-05-01"]) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "Apr 15, 4 days too early" in said
    assert "Move the record date from 2013-04-15 to 2013-04-19" in said
    assert "Next after May 1, 2013: Brokers and banks pass the material on, by May 6." in said


@pytest.mark.parametrize(
    ("record", "code"),
    [("2013-04-18", 1), ("2013-04-19", 0), ("2013-06-08", 0), ("2013-06-09", 1)],
)
def test_the_exit_code_is_one_where_a_day_is_broken(tmp_path: Path, record: str, code: int) -> None:
    place = folder(tmp_path, ("record_date: 2013-04-15", f"record_date: {record}"))
    assert main(["timeline", str(place), "--json"]) == code


def test_s_134_the_files_are_the_same_for_the_same_stamp_and_day(tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        out = tmp_path / name
        out.mkdir()
        words = ["--stamp", "2013-04-01 00:00 UTC", "--today", "2013-05-01"]
        for kind in ("ics", "svg", "html"):
            words += [f"--{kind}", str(out / f"calendar.{kind}")]
        assert main(["timeline", str(ASCENT), *words]) == 1
        made.append([(out / f"calendar.{kind}").read_bytes() for kind in ("ics", "svg", "html")])
    assert made[0] == made[1]
    ics, svg, page = made[0]
    assert b"DTSTAMP:20130401T000000Z\r\n" in ics
    assert svg.startswith(b"<svg ")
    assert page.count(b"<svg ") == 4


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["nowhere"], "no such folder"),
        ([str(ASCENT), "--stamp", "yesterday", "--ics", "x.ics"], "is no time"),
        ([str(ASCENT), "--svg", "nowhere/x.svg"], "cannot be written"),
    ],
)
def test_what_cannot_be_read_or_written_ends_with_two(
    words: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["timeline", *words]) == 2
    assert says in capsys.readouterr().err


def test_a_day_that_is_none_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["timeline", str(ASCENT), "--today", "soon"])
    assert stopped.value.code == 2
    assert "'soon' is no date" in capsys.readouterr().err


@pytest.mark.parametrize("year", ["0001", "1899", "2200", "9998"])
def test_days_of_no_meeting_are_refused_and_not_reckoned_with(
    tmp_path: Path, year: str, capsys: pytest.CaptureFixture[str]
) -> None:
    starts = f"starts: {year}-06-18 14:00 America/Denver"
    place = folder(tmp_path, ("starts: 2013-06-18 14:00 America/Denver", starts))
    assert main(["timeline", str(place)]) == 2
    assert "1900 to 2199" in capsys.readouterr().err


def test_a_state_that_is_not_known_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = folder(tmp_path, ("state: Delaware", "state: Ohio"))
    assert main(["timeline", str(place), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["not_checked"][0].startswith("the corporation law")
    main(["timeline", str(place)])
    assert "Not checked: the corporation law of Ohio" in capsys.readouterr().out


def test_s_085_a_plan_in_the_call_changes_next_year(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place = folder(tmp_path)
    with (place / "meeting.yaml").open("a", encoding="utf-8") as file:
        file.write("planning: {advance_notice: {earliest: 120, latest: 90},\n")
        file.write("  next_meeting: 2014-08-01, next_announced: 2014-05-01}\n")
    main(["timeline", str(place), "--json"])
    found = json.loads(capsys.readouterr().out)["deadlines"]
    (window,) = [each for each in found if each["rule"] == "CB-7"]
    assert (window["first"], window["last"]) == ("2014-04-03", "2014-05-11")
