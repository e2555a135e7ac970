"""What is not sealed yet: each row once, in order, and nothing that was sealed is missing."""

import json
from pathlib import Path

import pytest

from quorate.files.faults import InputError
from quorate.files.folder import read
from quorate.keeper import store
from quorate.keeper.folder import seal
from quorate.keeper.sealing import journal_origin, pending
from tests.keeper.test_store import RANDOM, REGISTER, VOTES
from tests.worlds import World

DENVER = "America/Denver"


def names(entries: tuple[bytes, ...]) -> list[str]:
    return [json.loads(entry).get("instruction", "-") for entry in entries]


def test_a_first_seal_holds_the_call_the_register_and_every_row_in_order(tmp_path: Path) -> None:
    folder = read(World(REGISTER, VOTES).write(tmp_path))
    what = pending(folder, None, bytes)

    kinds = [json.loads(entry)["kind"] for entry in what.entries]
    assert kinds == ["called/1", "register/1", "instruction/1"]
    assert what.entitlements.startswith(b"position,kind,parent,class,shares\nR-1,record,,common,")


def test_of_three_equal_rows_the_third_is_new_when_two_are_sealed(tmp_path: Path) -> None:
    came = "R-1,2026-06-18 13:55 America/Denver\n"
    place = World(REGISTER, VOTES).write(tmp_path)
    path = place / "attendance.csv"
    path.write_text("position,arrived\n" + came * 2, encoding="utf-8")
    seal(read(place), RANDOM)
    assert pending(read(place), store.load(place), bytes).entries == ()
    path.write_text("position,arrived\n" + came * 3, encoding="utf-8")
    fresh = pending(read(place), store.load(place), bytes).entries

    assert [json.loads(entry)["kind"] for entry in fresh] == ["attendance/1"]


def test_new_rows_are_sealed_in_the_order_of_the_file(tmp_path: Path) -> None:
    place = World(REGISTER, VOTES).write(tmp_path)
    seal(read(place), RANDOM)
    path = place / "instructions.csv"
    row = path.read_text("utf-8").splitlines(keepends=True)[-1]
    path.write_text(path.read_text("utf-8") + row.replace("W,", "V,") + row.replace("W,", "U,"))
    fresh = pending(read(place), store.load(place), bytes).entries

    assert names(fresh) == ["V", "U"]


def test_rows_in_another_order_are_the_same_record(tmp_path: Path) -> None:
    extra = VOTES + "X|R-2|web|2026-05-11 10:00 America/Denver|for|for|for|for\n"
    place = World(REGISTER, extra).write(tmp_path)
    seal(read(place), RANDOM)
    path = place / "instructions.csv"
    head, *rows = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text(head + "".join(reversed(rows)))

    assert pending(read(place), store.load(place), bytes).entries == ()


def test_a_row_taken_away_is_named_with_its_file_and_entry(tmp_path: Path) -> None:
    place = World(REGISTER, VOTES).write(tmp_path)
    seal(read(place), RANDOM)
    (place / "instructions.csv").unlink()

    with pytest.raises(InputError) as refused:
        seal(read(place), RANDOM)
    says = str(refused.value)
    assert says.startswith("instructions.csv: entry 2 of the journal: instruction W of R-1 was")
    assert "put it back as it was; a correction is a new row or a ruling" in says


def test_another_name_in_the_register_is_refused_and_an_erased_seal_is_not(tmp_path: Path) -> None:
    place = World(REGISTER, VOTES).write(tmp_path)
    seal(read(place), RANDOM)
    path = place / "register.csv"
    path.write_text(path.read_text("utf-8").replace("Lena Marsh", "Lena March"), encoding="utf-8")

    with pytest.raises(InputError, match="other names or addresses than were sealed"):
        seal(read(place), RANDOM)
    (place / "journal" / "particulars.salts").unlink()
    assert seal(read(place), RANDOM).added == 0


@pytest.mark.parametrize(
    ("starts", "day"),
    [
        (f"2026-06-18 17:59 {DENVER}", "2026-06-18"),
        (f"2026-06-18 18:00 {DENVER}", "2026-06-18"),  # midnight in Greenwich
        (f"2026-06-18 23:30 {DENVER}", "2026-06-18"),
        ("2026-06-18 08:00 Asia/Tokyo", "2026-06-18"),
        ("2026-06-18T23:30:00-06:00", "2026-06-18"),
    ],
)
def test_a_journal_is_named_after_the_day_where_the_meeting_is_held(
    starts: str, day: str, tmp_path: Path
) -> None:
    about = {"starts": starts, "polls_close": f"2026-06-19 12:00 {DENVER}"}
    folder = read(World(REGISTER, VOTES, meeting=about).write(tmp_path))

    assert journal_origin(folder.called) == f"quorate/acme-corporation/{day}"
