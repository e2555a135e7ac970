"""One row of particulars is erased: the journal verifies, every other row is as it was."""

from pathlib import Path

import pyarrow.csv
import pytest
from pyarrow import parquet

from quorate.files.faults import InputError
from quorate.files.folder import Folder, read
from quorate.journal.tree import leaf_hash
from quorate.keeper import store
from quorate.keeper.erasing import ERASED, SALTS, erase, erased
from quorate.keeper.folder import seal, standing
from quorate.register.seals import SALT_BYTES, particulars_commitment, particulars_leaves
from tests.keeper.test_store import RANDOM
from tests.worlds import World

REGISTER = (
    "position,kind,parent,class,shares,name,address1,email\n"
    'R-1,record,,common,600,"Marsh, Lena","1 Main St\nUpstairs",lena@example.org\n'
    "R-2,record,,common,300,Bo Ruiz,2 Main St,\n"
    'R-3,record,,common,100,"Ann ""A"" Lee",3 Main St,ann@example.org\n'
)
ROWS = {"R-1": 0, "R-2": 1, "R-3": 2}
NAMES = {"R-1": "Lena", "R-2": "Bo Ruiz", "R-3": "Ann"}


def sealed(place: Path) -> Folder:
    World("x").write(place)
    (place / "register.csv").write_text(REGISTER, encoding="utf-8", newline="")
    seal(read(place), RANDOM)
    return read(place)


@pytest.mark.parametrize("position", ROWS)
def test_name_and_salt_are_gone_and_the_seal_holds(position: str, tmp_path: Path) -> None:
    folder = sealed(tmp_path)
    before = standing(folder)
    was = (tmp_path / "journal" / SALTS).read_bytes()
    done = erase(folder, position)

    register = (tmp_path / "register.csv").read_text("utf-8")
    salts = (tmp_path / "journal" / SALTS).read_bytes()
    at = slice(ROWS[position] * SALT_BYTES, (ROWS[position] + 1) * SALT_BYTES)
    assert (done.number, done.before) == (ROWS[position], False)
    assert NAMES[position] not in register
    assert salts[at] == bytes(SALT_BYTES)
    assert was[at] != salts[at]
    assert (tmp_path / "journal" / SALTS).stat().st_mode & 0o777 == 0o600
    assert standing(read(tmp_path)) == before


def test_every_other_row_stands_to_the_byte_and_can_still_be_shown(tmp_path: Path) -> None:
    folder = sealed(tmp_path)
    erase(folder, "R-2")
    after = read(tmp_path)
    salts = (tmp_path / "journal" / SALTS).read_bytes()

    assert (tmp_path / "register.csv").read_bytes().decode() == REGISTER.replace(
        "Bo Ruiz,2 Main St,", ",,"
    )
    assert list(after.register.rows) == list(folder.register.rows)
    leaves = particulars_leaves(after.particulars, salts)
    kept = erased(tmp_path)[1]
    assert leaf_hash(kept) != leaves[1]
    assert [leaves[0], leaves[2]] == [
        leaf_hash(particulars_commitment(after.particulars[at], salts[at * 16 : at * 16 + 16]))
        for at in (0, 2)
    ]


def test_all_rows_can_go_one_by_one(tmp_path: Path) -> None:
    before = standing(sealed(tmp_path))
    for position in reversed(ROWS):
        erase(read(tmp_path), position)

    assert standing(read(tmp_path)) == before
    assert (tmp_path / "journal" / SALTS).read_bytes() == bytes(3 * SALT_BYTES)
    assert list(erased(tmp_path)) == [0, 1, 2]


def test_the_second_time_nothing_happens(tmp_path: Path) -> None:
    erase(sealed(tmp_path), "R-1")
    kept = (tmp_path / "journal" / ERASED).read_bytes()

    assert erase(read(tmp_path), "R-1").before
    assert (tmp_path / "journal" / ERASED).read_bytes() == kept


@pytest.mark.parametrize("steps", [1, 2])
def test_a_crash_between_the_steps_leaves_a_sound_folder_and_the_same_words_finish_it(
    steps: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = sealed(tmp_path)
    before, whole = standing(folder), store.replace
    done: list[Path] = []

    def crashes(path: Path, data: bytes, mode: int = 0o644) -> None:
        if len(done) == steps:
            raise KeyboardInterrupt
        done.append(path)
        whole(path, data, mode)

    monkeypatch.setattr(store, "replace", crashes)
    with pytest.raises(KeyboardInterrupt):
        erase(folder, "R-1")
    assert standing(read(tmp_path)) == before
    monkeypatch.setattr(store, "replace", whole)

    assert not erase(read(tmp_path), "R-1").before
    assert "Lena" not in (tmp_path / "register.csv").read_text("utf-8")
    assert standing(read(tmp_path)) == before


def test_an_erased_row_cannot_be_given_another_name(tmp_path: Path) -> None:
    erase(sealed(tmp_path), "R-2")
    path = tmp_path / "register.csv"
    path.write_text(path.read_text("utf-8").replace("300,,,", "300,Someone Else,,"))

    with pytest.raises(InputError, match="has other names or addresses than were sealed"):
        standing(read(tmp_path))


def test_a_row_emptied_by_hand_is_not_erased(tmp_path: Path) -> None:
    sealed(tmp_path)
    path = tmp_path / "register.csv"
    path.write_text(path.read_text("utf-8").replace("Bo Ruiz,2 Main St,", ",,"))

    with pytest.raises(InputError, match="has other names or addresses than were sealed"):
        standing(read(tmp_path))


def test_a_register_in_parquet_loses_one_row_of_names_too(tmp_path: Path) -> None:
    World("x").write(tmp_path)
    plain = REGISTER.replace("\nUpstairs", "")
    (tmp_path / "register.csv").write_text(plain, encoding="utf-8", newline="")
    parquet.write_table(
        pyarrow.csv.read_csv(tmp_path / "register.csv"), tmp_path / "register.parquet"
    )
    (tmp_path / "register.csv").unlink()
    seal(read(tmp_path), RANDOM)
    before = standing(read(tmp_path))
    erase(read(tmp_path), "R-2")
    table = parquet.read_table(tmp_path / "register.parquet")

    assert table["name"].to_pylist() == ["Marsh, Lena", None, 'Ann "A" Lee']
    assert table["shares"].to_pylist() == [600, 300, 100]
    assert standing(read(tmp_path)) == before


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_the_line_keeps_its_ending(ending: str, tmp_path: Path) -> None:
    World("x").write(tmp_path)
    text = REGISTER.replace("\nUpstairs", "").replace("\n", ending)
    (tmp_path / "register.csv").write_bytes(b"\xef\xbb\xbf" + text.encode())
    seal(read(tmp_path), RANDOM)
    erase(read(tmp_path), "R-2")

    expected = text.replace("Bo Ruiz,2 Main St,", ",,")
    assert (tmp_path / "register.csv").read_bytes() == b"\xef\xbb\xbf" + expected.encode()


@pytest.mark.parametrize(
    ("register", "position", "says"),
    [
        (REGISTER, "R-9", "no position 'R-9'"),
        ("position,kind,parent,class,shares\nR-1,record,,common,1000\n", "R-1", "has no names"),
    ],
    ids=["not in the register", "a register without names"],
)
def test_where_there_is_nothing_to_erase_it_says_so(
    register: str, position: str, says: str, tmp_path: Path
) -> None:
    World("x").write(tmp_path)
    (tmp_path / "register.csv").write_text(register, encoding="utf-8", newline="")
    seal(read(tmp_path), RANDOM)

    with pytest.raises(InputError, match=says):
        erase(read(tmp_path), position)


def test_before_the_seal_there_is_nothing_to_keep(tmp_path: Path) -> None:
    World("x").write(tmp_path)
    (tmp_path / "register.csv").write_text(REGISTER, encoding="utf-8", newline="")

    with pytest.raises(InputError, match="nothing is sealed"):
        erase(read(tmp_path), "R-1")


@pytest.mark.parametrize(
    "line", ["", "{}", '{"commitment":"00","index":"1"}', '{"index":"1"}', "x", "[]"]
)
def test_a_broken_file_of_erased_rows_is_named_with_its_line(line: str, tmp_path: Path) -> None:
    erase(sealed(tmp_path), "R-1")
    path = tmp_path / "journal" / ERASED
    path.write_text(path.read_text("utf-8") + f"{line}\n")

    with pytest.raises(InputError, match=r"journal/particulars.erased:2: is no line"):
        erased(tmp_path)
