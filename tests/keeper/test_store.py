"""A journal on a disk: whole after every crash, one writer at a time, and damage is named."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from quorate.files.faults import InputError
from quorate.files.folder import read
from quorate.journal.note import Signer, parse, sign
from quorate.keeper import keys, store
from quorate.keeper.folder import seal
from tests.worlds import World

REGISTER = """
position|kind|parent|class|shares|name
R-1|record||common|600|Lena Marsh
R-2|record||common|400|Tomas Ruiz
"""
VOTES = """
instruction|position|channel|received|1a|1b|2|3
W|R-1|web|2026-05-10 10:00 America/Denver|for|for|for|against
"""
LATER = "X,R-2,web,2026-05-11 10:00 America/Denver,for,for,for,for\n"


class KilledError(BaseException):
    """The machine stopped: nothing after this happens."""


def random() -> Callable[[int], bytes]:
    count = iter(range(1, 1 << 30))
    return lambda length: b"".join(next(count).to_bytes(2, "big") for _ in range(length))[:length]


RANDOM = random()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return World(REGISTER, VOTES).write(tmp_path / "m")


def vote_later(folder: Path) -> None:
    with (folder / "instructions.csv").open("a", encoding="utf-8") as file:
        file.write(LATER)


def dies_at(step: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets the machine stop at that file operation, before it is done."""
    steps = iter(range(1 << 30))

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def may_die(*about: object, **named: object) -> object:
            if next(steps) == step:
                raise KilledError
            return real(*about, **named)

        return may_die

    for owner, name in ((os, "fsync"), (Path, "replace"), (Path, "mkdir")):
        monkeypatch.setattr(owner, name, counted(getattr(owner, name)))


def sealed_or_killed(folder: Path, step: int) -> bool:
    """Did the seal end before the machine stopped at that step?"""
    with pytest.MonkeyPatch.context() as monkeypatch:
        dies_at(step, monkeypatch)
        try:
            seal(read(folder), RANDOM)
        except KilledError:
            return False
    return True


def test_a_first_seal_killed_at_any_step_left_none_or_all(folder: Path) -> None:
    step, after = 0, set()
    while not sealed_or_killed(folder, step):
        found = store.load(folder)
        after.add(None if found is None else len(found.openings))
        for path in (folder / "journal").glob("checkpoint"):
            path.unlink()  # start again from a first seal that was not finished
        step += 1
    whole = store.load(folder)

    assert whole is not None
    assert after == {None, len(whole.openings)}
    assert step > 10


def test_a_later_seal_killed_at_any_step_left_the_old_journal_or_the_new(folder: Path) -> None:
    first = seal(read(folder), RANDOM).journal
    kept = {path: path.read_bytes() for path in (folder / "journal").iterdir()}
    vote_later(folder)
    step, sizes = 0, set()
    while not sealed_or_killed(folder, step):
        found = store.load(folder)
        assert found is not None
        assert found.openings[: len(first.openings)] == first.openings
        sizes.add(len(found.openings) - len(first.openings))
        step += 1
        if len(found.openings) > len(first.openings):
            for path, data in kept.items():
                path.write_bytes(data)
    assert sizes == {0, 1}
    assert step > 5


def test_a_seal_after_a_killed_one_goes_on_from_the_old_journal(folder: Path) -> None:
    first = seal(read(folder), RANDOM).journal
    vote_later(folder)
    assert not sealed_or_killed(folder, 3)
    done = seal(read(folder), RANDOM)

    assert done.added == 1
    assert done.journal.openings[: len(first.openings)] == first.openings
    assert [parse(note).text for note in done.journal.notes[:1]] == [parse(first.notes[0]).text]
    assert store.load(folder) == done.journal


def test_one_seal_at_a_time(folder: Path) -> None:
    with (
        store.locked(folder),
        pytest.raises(InputError, match="another seal of this folder is under way"),
    ):
        seal(read(folder), RANDOM)
    assert not (folder / "journal").exists()
    assert seal(read(folder), RANDOM).added > 0


def altered(path: Path, old: bytes, new: bytes) -> None:
    data = path.read_bytes()
    assert old in data
    path.write_bytes(data.replace(old, new, 1))


def test_s_136_alter_one_entry_and_verification_names_it(folder: Path) -> None:
    seal(read(folder), RANDOM)
    altered(folder / "journal" / "entries.jsonl", b'"position":"R-1"', b'"position":"R-2"')

    with pytest.raises(InputError, match=r"entry 2 \(instruction/1\) is not what was sealed"):
        store.load(folder)


def test_s_136_every_altered_entry_is_named(folder: Path) -> None:
    journal = seal(read(folder), RANDOM).journal
    path = folder / "journal" / "entries.jsonl"
    lines = path.read_bytes().splitlines(keepends=True)
    for index, opening in enumerate(journal.openings):
        salt = opening.salt.hex().encode()
        other = (b"1" if salt[:1] == b"0" else b"0") + salt[1:]
        changed = [*lines[:index], lines[index].replace(salt, other), *lines[index + 1 :]]
        path.write_bytes(b"".join(changed))
        with pytest.raises(InputError, match=f"entry {index} "):
            store.load(folder)


def test_an_altered_entry_is_named_after_a_seal_that_was_killed(folder: Path) -> None:
    seal(read(folder), RANDOM)
    before = (folder / "journal" / "checkpoint").read_bytes()
    vote_later(folder)
    seal(read(folder), RANDOM)
    (folder / "journal" / "checkpoint").write_bytes(before)  # all was written but the checkpoint
    altered(folder / "journal" / "entries.jsonl", b'"position":"R-1"', b'"position":"R-2"')

    with pytest.raises(InputError, match=r"entry 2 \(instruction/1\) is not what was sealed"):
        store.load(folder)


def test_without_its_leaves_the_checkpoints_bound_where_it_was_altered(folder: Path) -> None:
    first = len(seal(read(folder), RANDOM).journal.openings)
    vote_later(folder)
    seal(read(folder), RANDOM)
    (folder / "journal" / "leaves").unlink()
    altered(folder / "journal" / "entries.jsonl", b'"position":"R-2"', b'"position":"R-1"')

    with pytest.raises(InputError, match=f"one of the entries {first} to {first} is not what"):
        store.load(folder)


def test_a_dropped_and_a_swapped_entry_are_named(folder: Path) -> None:
    seal(read(folder), RANDOM)
    path = folder / "journal" / "entries.jsonl"
    zero, one, two = path.read_bytes().splitlines(keepends=True)
    for lines, says in (
        ((zero, two), "entry 1: entry 2 stands in its place"),
        ((zero, two, one), "entry 1: entry 2 stands in its place"),
        ((zero, one), "ends after 2 entries, the checkpoint is over 3"),
        ((zero, one, two[:-9]), "entry 2: the line has no line feed"),
    ):
        path.write_bytes(b"".join(lines))
        with pytest.raises(InputError, match=says):
            store.load(folder)


def test_an_unsigned_checkpoint_and_a_stranger_s_are_refused(folder: Path) -> None:
    note = seal(read(folder), RANDOM).journal.notes[-1]
    origin = note.split("\n")[0]
    stranger = sign(parse(note).text, [Signer(origin, keys.from_seed(b"x" * 32))])
    _, _, line = note.rpartition(" ")
    broken = note.replace(line, line[:20] + ("A" if line[20] != "A" else "B") + line[21:])
    for forged, says in (
        (stranger, "is not signed by the journal's key"),
        (broken, "does not hold"),
    ):
        (folder / "journal" / "checkpoint").write_text(forged, encoding="utf-8")
        (folder / "journal" / "checkpoints.jsonl").write_bytes(store.notes_bytes([forged]))
        with pytest.raises(InputError, match=says):
            store.load(folder)


def test_the_checkpoints_must_be_all_there_and_in_order(folder: Path) -> None:
    seal(read(folder), RANDOM)
    vote_later(folder)
    first, last = seal(read(folder), RANDOM).journal.notes
    path = folder / "journal" / "checkpoints.jsonl"
    for notes, says in (
        ([], "does not end with the checkpoint"),
        ([first], "does not end with the checkpoint"),
        ([last, first, last], "cannot follow"),
        ([last, last], "cannot follow"),
    ):
        path.write_bytes(store.notes_bytes(notes))
        with pytest.raises(InputError, match=says):
            store.load(folder)


def test_a_checkpoint_over_another_beginning_is_named(folder: Path) -> None:
    first = seal(read(folder), RANDOM).journal
    vote_later(folder)
    last = seal(read(folder), RANDOM).journal.notes[-1]
    own = keys.read_key(folder / "journal" / "key.pem")
    text = parse(first.notes[0]).text.split("\n")
    text[2] = "A" * 43 + "="
    forged = sign("\n".join(text), [Signer(text[0], own)])
    (folder / "journal" / "checkpoints.jsonl").write_bytes(store.notes_bytes([forged, last]))

    with pytest.raises(InputError, match=r"checkpoints.jsonl:1: .* over other entries"):
        store.load(folder)


def test_without_its_key_a_journal_is_read_and_not_appended_to(folder: Path) -> None:
    seal(read(folder), RANDOM)
    vote_later(folder)
    (folder / "journal" / "key.pem").unlink()

    assert store.load(folder) is not None
    with pytest.raises(InputError, match="the journal's key is gone"):
        seal(read(folder), RANDOM)
    assert not (folder / "journal" / "key.pem").exists()


def test_line_ends_of_another_system_are_damage(folder: Path) -> None:
    note = seal(read(folder), RANDOM).journal.notes[-1]
    (folder / "journal" / "checkpoint").write_bytes(note.replace("\n", "\r\n").encode())

    with pytest.raises(InputError, match="restore the journal from a copy"):
        store.load(folder)


def test_a_private_key_and_the_salts_are_for_their_owner_alone(folder: Path) -> None:
    seal(read(folder), RANDOM)

    for name in ("key.pem", "particulars.salts"):
        assert (folder / "journal" / name).stat().st_mode & 0o777 == 0o600


def test_a_file_that_cannot_be_put_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written"):
        store.replace(tmp_path / "absent" / "b.zip", b"x")


@pytest.mark.parametrize("kind", ["a folder", "a device"])
def test_what_is_no_file_is_not_replaced(kind: str, tmp_path: Path) -> None:
    place = tmp_path if kind == "a folder" else Path(os.devnull)

    with pytest.raises(InputError, match="is there, and is no file"):
        store.replace(place, b"x")
    assert not place.is_file()


def test_a_checkpoint_that_is_gone_is_put_back_and_no_journal_begun_anew(folder: Path) -> None:
    first = seal(read(folder), RANDOM).journal
    place = folder / "journal" / "checkpoint"
    kept = place.read_bytes()
    place.unlink()
    assert store.load(folder) == first

    assert seal(read(folder), RANDOM).added == 0
    assert place.read_bytes() == kept


def test_without_any_checkpoint_that_holds_the_journal_is_broken(folder: Path) -> None:
    seal(read(folder), RANDOM)
    (folder / "journal" / "checkpoint").unlink()
    (folder / "journal" / "checkpoints.jsonl").write_bytes(b"")

    with pytest.raises(InputError, match="restore the journal from a copy"):
        store.load(folder)
