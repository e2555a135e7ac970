"""What was kept of a big folder when it was last read?  Its claims in order, its doubts resolved.

FOLDER/intake holds the ordinary positions as columns to be summed, and what the resolver found of
the doubtful ones.  It says what it was made from, and is of use only while the folder still is
that.  It is no part of the record: nothing is certified from it, and it may be thrown away.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np

from quorate import __version__
from quorate.bulk import answers
from quorate.bulk.ballots import Ballots
from quorate.bulk.claims import Claims, DisorderError, Group
from quorate.bulk.columnar import Summed, Summing
from quorate.bulk.joined import joined, ordinary
from quorate.bulk.ondisk import OnDisk
from quorate.entries.casting import InstructionReceived, Marks, ReportReceived
from quorate.entries.meeting import Item, MeetingCalled
from quorate.files import folder, tables
from quorate.files.folder import Folder, Readers
from quorate.register.positions import Register
from quorate.tally.count import Engine
from quorate.tally.counted import Counted
from quorate.tally.governs import Circumstances
from quorate.tally.record import Record
from quorate.words import HolderKind

NAME, SAID = "intake", "intake.json"
__all__ = ["NAME", "Closing", "DisorderError", "Kept", "engine", "is_fresh", "made_from", "read"]

LONG = ("register", "instructions")  # known again by size and times; the short files by digest
SUFFIXES = (".yaml", ".csv", ".parquet")

Said: TypeAlias = dict[str, Any]

KINDS = tuple(HolderKind)


@dataclass(frozen=True, slots=True)
class Closing:
    """What was kept for one closing of the polls; `sums` is what the claims must add up to."""

    claims: Claims
    ballots: Ballots
    groups: Sequence[Group]
    sums: str
    doubtful: Counted


@dataclass(frozen=True, slots=True)
class Kept:
    """An intake read back.  Its record's register holds the doubtful positions alone."""

    record: Folder
    closings: Mapping[datetime, Closing]


def engine(kept: Kept, summing: Summing, *, from_claims: bool) -> Engine:
    """An engine for `tally.count` over what was kept: from every claim, or from those in force.

    Raises DisorderError where the claims are not those that were kept.
    """

    def count(_: Record, among: Circumstances, __: Sequence[str]) -> Counted:
        closing = kept.closings[among.closed]
        claims = replace(closing.claims, current=None) if from_claims else closing.claims
        try:
            found = summing(claims)
        except (IndexError, ValueError, OSError) as error:
            raise DisorderError(f"its columns are damaged ({error})") from None
        if digest_of(found) != closing.sums:
            raise DisorderError("its claims add up to other sums than when they were kept")
        voted = ordinary(found.shares, closing.ballots, closing.groups, among)
        return joined(voted, closing.doubtful)

    return count


def digest_of(found: Summed) -> str:
    """What claims add up to, by ballot and above, in one digest: a bit changed in them shows."""
    above = json.dumps(sorted(found.above.items())).encode()
    return sha256(found.shares[:, 1:].tobytes() + above).hexdigest()


def digest_of_ballots(kinds: Ballots) -> str:
    """What each kind of ballot says, and how it came, in one digest."""
    return sha256(kinds.patterns.tobytes() + kinds.channels.tobytes()).hexdigest()


def made_from(path: Path) -> Said:
    """By what a folder is known again: this program, its short files' digests, its long ones."""
    found: Said = {"version": __version__}
    for file in sorted(path.iterdir()):
        if file.suffix not in SUFFIXES or not file.is_file():
            continue
        if file.stem in LONG:
            about = file.stat()
            times = about.st_mtime_ns, about.st_ctime_ns
            found[file.name] = [about.st_size, *times, about.st_ino]
        else:
            found[file.name] = sha256(file.read_bytes()).hexdigest()
    return found


def is_fresh(path: Path) -> bool:
    """Is there an intake, made from the folder as it is now?"""
    try:
        with (path / NAME / SAID).open(encoding="utf-8") as file:
            return bool(json.loads(file.readline()) == made_from(path))
    except (OSError, ValueError):
        return False


def read(path: Path) -> Kept:
    """The intake of a folder.  Raises DisorderError where it is not whole, InputError where a short
    file of the folder cannot be read.
    """
    try:
        with (path / NAME / SAID).open(encoding="utf-8") as file:
            file.readline()
            own, text = file.readline().strip(), file.read()
        if sha256(text.encode()).hexdigest() != own:
            raise ValueError("its text was changed")
        said = json.loads(text)
        register = _register(said["register"])
        closings = {
            datetime.fromisoformat(each["closed"]): _closing(path / NAME, at, each)
            for at, each in enumerate(said["closings"])
        }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DisorderError(f"{path / NAME} is not whole ({error})") from None
    return Kept(_short_files(path, register), closings)


def _short_files(path: Path, register: Register) -> Folder:
    def kept_register(_: Path, __: MeetingCalled) -> tuple[Register, Sequence[bytes]]:
        return register, ()

    def no_instructions(
        _: Path, __: MeetingCalled, ___: Sequence[Item]
    ) -> tuple[tuple[InstructionReceived, ...], tables.Table]:
        return (), tables.Table("instructions")

    def no_reports(_: Path, __: MeetingCalled) -> tuple[tuple[ReportReceived, ...], tables.Table]:
        return (), tables.Table("intermediaries")

    return folder.read(
        path, Readers(kept_register, no_instructions, no_reports, rulings_tried=False)
    )


def _register(said: Said) -> Register:
    positions = said["positions"]
    return Register(
        positions,
        [KINDS[code] for code in said["kinds"]],
        said["parents"],
        [said["class_names"][code] for code in said["classes"]],
        said["shares"],
        {position: at for at, position in enumerate(positions)},
        tuple(said["intermediate"]),
    )


def _closing(place: Path, at: int, said: Said) -> Closing:
    shares, groups, above = (
        OnDisk(place / f"{name}.npy") for name in ("shares", "groups", "above")
    )
    claims = Claims(
        positions=OnDisk(place / f"positions{at}.npy"),
        claims=OnDisk(place / f"claims{at}.npy"),
        shares=shares,
        groups=groups,
        above=above,
        current=OnDisk(place / f"current{at}.npy"),
        in_order=True,
        **said["sizes"],
    )
    if len({len(shares), len(groups), len(above), len(claims.current or ())}) > 1:
        raise ValueError("columns of different lengths")
    kinds = Ballots(
        np.load(place / f"patterns{at}.npy", allow_pickle=False),
        np.load(place / f"channels{at}.npy", allow_pickle=False),
        [Marks(each) for each in said["marks"]],
    )
    if digest_of_ballots(kinds) != said["kinds"]:
        raise ValueError("its kinds of ballot were changed")
    return Closing(
        claims,
        kinds,
        [(name, tuple(branches)) for name, branches in said["groups"]],
        said["sums"],
        answers.read(said["doubtful"]),
    )
