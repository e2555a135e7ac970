"""How is a folder sealed, how official is it, and what did the last certificate say?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from quorate.entries.coding import encode
from quorate.entries.meeting import ResultCertified
from quorate.files.faults import Fault, InputError
from quorate.files.folder import Folder
from quorate.journal import canonical
from quorate.journal.note import Signer
from quorate.keeper import keys
from quorate.keeper.sealing import Salts, append, journal_origin, pending, write_register
from quorate.keeper.store import NAME, Journal, load, locked, replace, save

UNOFFICIAL = "unofficial"
SEED_BYTES = 32


@dataclass(frozen=True, slots=True)
class Sealed:
    """What a seal did: the journal, and how many entries are new."""

    journal: Journal
    added: int


def seal(
    folder: Folder,
    random: Salts,
    also: Sequence[ResultCertified] = (),
    signers: Sequence[Signer] = (),
) -> Sealed:
    """Seals what is not sealed yet, `also` after it; makes the journal the first time.

    `random` gives so many random bytes.  `signers` sign the checkpoint beside the journal's own
    key.  Raises InputError where the folder contradicts what is sealed; nothing is then written.
    """
    with locked(folder.path):
        return seal_locked(folder, random, also, signers)


def seal_locked(
    folder: Folder,
    random: Salts,
    also: Sequence[ResultCertified],
    signers: Sequence[Signer],
    beside: Mapping[str, bytes] = MappingProxyType({}),
) -> Sealed:
    """As `seal`, for whoever holds the folder's lock; `beside` are files that belong to `also`."""
    before = load(folder.path)
    what = pending(folder, before, random)
    entries = [*what.entries, *(canonical.encode(encode(each)) for each in also)]
    if before is not None and not entries:
        if not (folder.path / NAME / "checkpoint").is_file():
            save(folder.path, before)
        return Sealed(before, 0)
    key = _own_key(folder.path, random, before)
    own = Signer(journal_origin(folder.called), key)
    after = append(before, entries, folder.called, random, [own, *signers])
    place = folder.path / NAME
    place.mkdir(exist_ok=True)
    if before is None:
        replace(place / "key.pem", keys.pem(key), 0o600)
    for name, data in beside.items():
        replace(place / name, data)
    write_register(folder.path, what)
    save(folder.path, after)
    return Sealed(after, len(entries))


def _own_key(path: Path, random: Salts, before: Journal | None) -> Ed25519PrivateKey:
    """The journal's own key, made at the first seal and never again."""
    place = path / NAME / "key.pem"
    if place.is_file():
        return keys.read_key(place)
    if before is not None:
        says = "the journal's key is gone, and without it nothing can be appended; put it back"
        raise InputError(Fault(f"{NAME}/key.pem", says))
    return keys.from_seed(random(SEED_BYTES))


@dataclass(frozen=True, slots=True)
class Standing:
    """How official a folder is: its root, its last certificate, whether anything is unsealed."""

    root: str | None = None
    certified: ResultCertified | None = None
    unsealed: int = 0


def standing(folder: Folder) -> Standing:
    """Compares a folder with its journal.  Raises InputError where they disagree."""
    journal = load(folder.path)
    if journal is None:
        return Standing()
    fresh = pending(folder, journal, bytes).entries
    certificates = certified(journal)
    last = certificates[-1] if certificates else None
    return Standing(journal.root.hex(), last, len(fresh))


def certified(journal: Journal) -> list[ResultCertified]:
    """The certificates of a journal, the first one first."""
    return [entry for entry in journal.entries if isinstance(entry, ResultCertified)]
