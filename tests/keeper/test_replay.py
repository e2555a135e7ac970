"""The journal alone is enough to count a meeting, as it stood before any of its entries."""

from pathlib import Path

import pytest

from quorate.files.faults import InputError
from quorate.files.folder import read
from quorate.keeper import replay
from quorate.keeper.folder import seal
from quorate.tally.count import count
from tests.keeper.test_store import LATER, RANDOM, REGISTER, VOTES
from tests.tally.test_counted import ALL_ACTS, acts
from tests.worlds import World


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return World(REGISTER, VOTES, files=acts(*ALL_ACTS)).write(tmp_path / "m")


def test_s_136_the_journal_replayed_comes_to_the_same_count(folder: Path) -> None:
    journal = seal(read(folder), RANDOM).journal

    assert count(replay.record(folder, journal)) == count(read(folder))


def test_before_an_instruction_was_sealed_it_is_not_counted(folder: Path) -> None:
    former = seal(read(folder), RANDOM).journal
    with (folder / "instructions.csv").open("a", encoding="utf-8") as file:
        file.write(LATER)
    grown = seal(read(folder), RANDOM).journal

    assert replay.before(grown, len(former.entries)).entries == former.entries
    assert replay.before(grown, len(former.entries)).root == former.root


def test_another_register_than_the_one_sealed_is_refused(folder: Path) -> None:
    journal = seal(read(folder), RANDOM).journal
    kept = folder / "journal" / "entitlements.csv"
    kept.write_bytes(kept.read_bytes().replace(b"record", b"plan", 1))

    with pytest.raises(InputError, match="not the register that was sealed"):
        replay.record(folder, journal)
