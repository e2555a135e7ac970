"""`quorate papers`: every paper in both forms, what is official, and the day the 8-K is due."""

from pathlib import Path

import pytest

from quorate.cli.main import main
from tests.cast import acme
from tests.worlds import World

NAMES = ("announcement", "certificate", "effects", "item-5-07", "oath", "report", "tabulation")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "m"
    place.mkdir()
    return acme(place)


def test_every_paper_is_written_as_text_and_as_html_and_named(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "a" / "b"

    assert main(["papers", str(folder), "--out", str(out)]) == 0
    written = sorted(path.name for path in out.iterdir())
    assert written == sorted(f"{name}.{form}" for name in NAMES for form in ("txt", "html"))
    assert sorted(Path(line).name for line in capsys.readouterr().out.split()) == written


def test_before_an_inspector_signs_every_figure_is_unofficial_on_its_page(
    folder: Path, tmp_path: Path
) -> None:
    main(["papers", str(folder), "--out", str(tmp_path / "p")])
    for name in NAMES:
        text = (tmp_path / "p" / f"{name}.txt").read_text("utf-8")
        assert ("Unofficial until an inspector signs" in text) is (name != "oath"), name
    item = (tmp_path / "p" / "item-5-07.txt").read_text("utf-8")
    assert "The results are preliminary" in item


@pytest.mark.parametrize(
    ("close", "due"),
    [
        ("2026-06-17 17:59 America/Denver", "Due on Wednesday, June 24, 2026"),
        ("2026-06-17 18:01 America/Denver", "Due on Wednesday, June 24, 2026"),
    ],
    ids=["before midnight in Greenwich", "after it"],
)
def test_s_067_the_8_k_is_due_from_the_day_of_the_meeting_where_it_is_held(
    close: str, due: str, tmp_path: Path
) -> None:
    meeting = {"starts": "2026-06-17 17:00 America/Denver", "polls_close": close}
    register = "position|kind|parent|class|shares\nR-1|record||common|1000"
    folder = World(register, meeting=meeting).write(tmp_path / "m")

    assert main(["papers", str(folder), "--out", str(tmp_path / "p")]) == 0
    assert due in (tmp_path / "p" / "item-5-07.txt").read_text("utf-8")


def test_papers_are_written_over_those_of_an_earlier_count(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "p"
    assert main(["papers", str(folder), "--out", str(out)]) == 0
    first = (out / "report.txt").read_bytes()
    path = folder / "instructions.csv"
    path.write_text(path.read_text("utf-8").replace("against", "abstain"), encoding="utf-8")

    assert main(["papers", str(folder), "--out", str(out)]) == 0
    assert (out / "report.txt").read_bytes() != first


def test_a_place_that_is_no_folder_is_wrong_use(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "f").write_text("", encoding="utf-8")

    assert main(["papers", str(folder), "--out", str(tmp_path / "f")]) == 2
    assert "no folder can be made there: File exists; name another" in capsys.readouterr().err


def test_a_folder_that_cannot_be_read_leaves_nothing_written(folder: Path, tmp_path: Path) -> None:
    (folder / "register.csv").write_text("position\n", encoding="utf-8")

    assert main(["papers", str(folder), "--out", str(tmp_path / "p")]) == 2
    assert not (tmp_path / "p").exists()
