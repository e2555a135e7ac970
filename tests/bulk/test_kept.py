"""What was kept counts as the rows do, and is of no use once the folder is another."""

import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quorate.bulk import columnar, duck, keeping, kept
from quorate.bulk.claims import DisorderError
from quorate.bulk.columnar import Summing
from quorate.files.faults import InputError
from quorate.files.folder import read
from quorate.files.result_json import dump
from quorate.tally.count import count
from tests.bulk.made_up import made_up
from tests.meetings.language import read as read_story
from tests.meetings.laying_out import lay_out
from tests.worlds import World

STORIES = sorted((Path(__file__).parents[1] / "meetings").glob("*.meeting"))


def said(folder: Path, *, from_claims: bool, summing: Summing = columnar.summed) -> str:
    found = kept.read(folder)
    return dump(count(found.record, None, kept.engine(found, summing, from_claims=from_claims)))


def agrees(folder: Path) -> None:
    expected = dump(count(read(folder)))

    assert dump(keeping.keep(folder)[0]) == expected
    assert said(folder, from_claims=True) == expected
    assert said(folder, from_claims=False) == expected


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 1 << 32))
def test_a_random_meeting_is_counted_from_what_was_kept_as_from_its_rows(seed: int) -> None:
    with TemporaryDirectory() as where:
        folder = made_up(seed).write(Path(where) / "meeting")
        agrees(folder)


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_every_story_is_counted_from_what_was_kept(path: Path, tmp_path: Path) -> None:
    folder = lay_out(read_story(path), tmp_path)
    if refused := refusal(read, folder):
        assert refusal(keeping.keep, folder) == refused
        assert not (folder / kept.NAME).exists()
    else:
        agrees(folder)


def refusal(reads: Callable[[Path], object], folder: Path) -> str:
    try:
        reads(folder)
    except InputError as error:
        return str(error)
    return ""


def test_duckdb_reads_what_was_kept_too(folder: Path) -> None:
    expected = dump(count(read(folder)))
    assert said(folder, from_claims=True, summing=duck.summed) == expected


HOLDERS = [f"{at:02}" for at in range(20)]
REGISTER = "position|kind|parent|class|shares\nCEDE|depository||common|400\n" + "\n".join(
    [f"R-{at}|record||common|30" for at in HOLDERS]
    + [f"B-{at}|beneficial|CEDE|common|20" for at in HOLDERS]
)
VOTES = "position|channel|received|1a|1b|2|3\n" + "\n".join(
    f"{kind}-{at}|web|2026-05-{day} 10:00 America/Denver|for|for|{choice}|abstain"
    for at in HOLDERS
    for kind in "RB"
    for day, choice in ((10, "against"), (11, "for"))
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Forty holders, half of them in street name, each of whom votes twice."""
    made = World(REGISTER, VOTES).write(tmp_path / "meeting")
    keeping.keep(made)
    return made


def _append(name: str, line: str) -> Callable[[Path], object]:
    def change(folder: Path) -> None:
        with (folder / name).open("a", encoding="utf-8") as file:
            file.write(line)

    return change


def _same_size(folder: Path) -> None:
    path = folder / "instructions.csv"
    path.write_bytes(path.read_bytes().replace(b"for", b"foR", 1))


CHANGES: dict[str, Callable[[Path], object]] = {
    "a row more": _append("instructions.csv", "\n"),
    "a ruling more": _append("rulings.csv", "\n"),
    "another call": _append("meeting.yaml", "\n"),
    "a file more": lambda folder: (
        (folder / "owners.csv").write_text("position,owner,interest\n")
        if not (folder / "owners.csv").exists()
        else (folder / "owners.csv").unlink()
    ),
    "a long table of the same size": _same_size,
    "the register again": lambda folder: shutil.copy(
        shutil.move(folder / "register.csv", folder / "away"), folder / "register.csv"
    ),
    "no intake": lambda folder: shutil.rmtree(folder / kept.NAME),
    "an intake that is no JSON": lambda folder: (folder / kept.NAME / kept.SAID).write_text("{"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_an_intake_is_fresh_only_while_the_folder_is_what_it_was(
    change: Callable[[Path], object], folder: Path
) -> None:
    assert kept.is_fresh(folder)
    change(folder)
    assert not kept.is_fresh(folder)


def _altered(folder: Path, name: str, change: Callable[[np.ndarray], np.ndarray]) -> None:
    path = folder / kept.NAME / name
    np.save(path, change(np.load(path)))


@pytest.mark.parametrize("name", ["positions0.npy", "claims0.npy"])
def test_claims_out_of_order_are_not_summed(name: str, folder: Path) -> None:
    _altered(folder, name, lambda column: column[::-1])

    with pytest.raises(DisorderError, match="out of order"):
        said(folder, from_claims=True)


def test_shares_that_were_altered_are_noticed_above(folder: Path) -> None:
    _altered(folder, "shares.npy", lambda column: column + 1)

    with pytest.raises(DisorderError, match="other sums"):
        said(folder, from_claims=True)


@pytest.mark.parametrize("name", ["shares.npy", "claims0.npy", "current0.npy", "patterns0.npy"])
def test_a_column_cut_short_or_gone_is_no_whole_intake(name: str, folder: Path) -> None:
    path = folder / kept.NAME / name
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DisorderError, match="not whole"):
        kept.read(folder)
    path.unlink()
    with pytest.raises(DisorderError, match="not whole"):
        kept.read(folder)


def test_columns_of_different_lengths_are_no_whole_intake(folder: Path) -> None:
    _altered(folder, "above.npy", lambda column: column[:-1])

    with pytest.raises(DisorderError, match="different lengths"):
        kept.read(folder)


def test_what_was_kept_of_one_version_is_of_no_use_to_another(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "__version__", "0.0.1")

    assert not kept.is_fresh(folder)


COLUMNS = (
    "positions0",
    "claims0",
    "current0",
    "shares",
    "groups",
    "above",
    "patterns0",
    "channels0",
)


@pytest.mark.parametrize("name", COLUMNS)
def test_a_bit_changed_in_a_column_changes_no_count_unseen(name: str, folder: Path) -> None:
    """Every bit of every value: the count is the same, or it is refused."""
    expected = said(folder, from_claims=True)
    path = folder / kept.NAME / f"{name}.npy"
    whole = path.read_bytes()
    begins = len(whole) - np.load(path).nbytes
    refused = 0
    for at in range(begins, len(whole)):
        for bit in (0, 3, 7):
            changed = bytearray(whole)
            changed[at] ^= 1 << bit
            path.write_bytes(changed)
            for from_claims in (True, False):
                try:
                    assert said(folder, from_claims=from_claims) == expected
                except DisorderError:
                    refused += 1
    assert refused


def test_a_word_changed_in_the_text_is_seen(folder: Path) -> None:
    path = folder / kept.NAME / kept.SAID
    path.write_text(path.read_text("utf-8").replace("CEDE", "CEDF", 1), encoding="utf-8")

    with pytest.raises(DisorderError, match="its text was changed"):
        kept.read(folder)
