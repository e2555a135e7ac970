"""A name a slip away from one that is read is a fault; whatever else lies in a folder is left."""

from pathlib import Path

import pytest

from quorate.files.faults import InputError
from quorate.files.filenames import misnamed
from quorate.files.folder import read
from tests.worlds import World

REGISTER = "position | kind | parent | class | shares\nR-1 | record | | common | 1000"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("intructions.csv", "instructions.csv"),
        ("Instructions.CSV", "instructions.csv"),
        ("ruling.csv", "rulings.csv"),
        ("proxyholder.parquet", "proxyholders.parquet"),
        ("governance.yml", "governance.yaml"),
    ],
)
def test_a_name_that_is_nearly_right_is_told_with_the_one_meant(
    name: str, meant: str, tmp_path: Path
) -> None:
    (tmp_path / name).touch()

    (fault,) = misnamed(tmp_path)
    assert str(fault).startswith(f"{name}: no file of this name is read; did you mean {meant}?")


@pytest.mark.parametrize(
    "name",
    [
        "instructions.csv",
        "instructions-old.csv",
        "notes.csv",
        "letters.csv",
        "rulings.pdf",
        "journal",
        "meeting.yaml",
    ],
)
def test_what_is_read_and_what_is_far_from_it_is_left_alone(name: str, tmp_path: Path) -> None:
    (tmp_path / name).touch()

    assert misnamed(tmp_path) == []


def test_a_folder_with_such_a_file_is_refused(tmp_path: Path) -> None:
    folder = World(REGISTER).write(tmp_path)
    (folder / "acs.csv").touch()

    with pytest.raises(InputError, match=r"acs\.csv: .* did you mean acts\.csv"):
        read(folder)
