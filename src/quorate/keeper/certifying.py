"""What does an inspector sign?  The count, its certificate and the journal they stand in."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from quorate.entries.meeting import ResultCertified
from quorate.files.faults import Fault, InputError
from quorate.files.folder import Folder
from quorate.files.result_json import certified_digest
from quorate.keeper import replay
from quorate.keeper.folder import Sealed, certified, seal_locked
from quorate.keeper.keys import signer
from quorate.keeper.sealing import Salts
from quorate.keeper.store import NAME, Journal, load, locked
from quorate.papers.certificate import Made, certificate
from quorate.papers.changes import changes
from quorate.papers.model import Paper
from quorate.papers.text import write
from quorate.register.seals import digest
from quorate.tally.count import count
from quorate.tally.result import Result
from quorate.words import ActKind


class NotCertifiableError(Exception):
    """The count cannot be certified; the reasons are its arguments."""


@dataclass(frozen=True, slots=True)
class Certified:
    """A certificate made: the result, its text, the journal it stands in."""

    result: Result
    text: str
    sealed: Sealed
    entry: ResultCertified


def certify(
    folder: Folder,
    key: Ed25519PrivateKey,
    *,
    inspector: str,
    version: str,
    at: datetime,
    random: Salts,
    signs_as: str = "",
) -> Certified:
    """Counts, seals what is new, certifies, and signs with the inspector's key.

    `signs_as` is the name the key was made under; without it the inspector's own.

    Raises NotCertifiableError with the reasons, InputError for a version out of its order or a
    folder that contradicts its journal; nothing is then certified.
    """
    result: Result = count(folder)
    if not result.certifiable:
        raise NotCertifiableError(*result.reasons)
    named = inspector or sworn(folder)
    if not _has_sworn(folder, named):
        raise NotCertifiableError(f"{named} has taken no oath that is on record (§ 231(a))")
    who = signer(signs_as or named, key)
    with locked(folder.path):
        made = Made(version, _number(folder, version), named, at)
        journal = seal_locked(folder, random, [], []).journal
        text = write(_signed(folder.path, journal, made))
        entry = _entry(made, at, result, text)
        sealed = seal_locked(folder, random, [entry], [who], {name_of(made.number): text.encode()})
    return Certified(result, text, sealed, entry)


def _entry(made: Made, at: datetime, result: Result, text: str) -> ResultCertified:
    return ResultCertified(
        version=made.version,
        number=made.number,
        inspector=made.inspector,
        at=at,
        result=certified_digest(result),
        certificate=digest(text.encode()),
    )


def _signed(path: Path, journal: Journal, made: Made) -> Paper:
    """The certificate over what a journal holds, and nothing else; an amended one names changes."""
    record = replay.record(path, journal)
    result = count(record)
    former = [at for at, each in enumerate(journal.entries) if isinstance(each, ResultCertified)]
    changed: tuple[str, ...] = ()
    if made.version == "amended" and former:
        before = count(replay.record(path, replay.before(journal, former[-1])))
        changed = changes(before, result)
    return certificate(replace(result, root=journal.root.hex()), record, made, changed)


def paper(folder: Folder, result: Result) -> Paper:
    """The certificate of a folder: the one that was signed, or a draft where none is of this count.

    As text it is, to the byte, what the journal holds the digest of.
    """
    journal = load(folder.path) or Journal()
    for at, entry in reversed(list(enumerate(journal.entries))):
        if isinstance(entry, ResultCertified) and entry.result == certified_digest(result):
            signed = Made(entry.version, entry.number, entry.inspector, entry.at)
            return _signed(folder.path, replay.before(journal, at), signed)
    names = [act.by for act in folder.acts if act.act is ActKind.OATH and act.by]
    name = names[0] if names else "name of the inspector"
    draft = Made("preliminary", len(certified(journal)) + 1, name, None)
    return certificate(result, folder, draft)


def name_of(number: int) -> str:
    """The file of a certificate's text, beside the journal."""
    return f"certificate-{number}.txt"


def sworn(folder: Folder) -> str:
    """The inspector who took the oath first."""
    oaths = [act.by for act in folder.acts if act.act is ActKind.OATH and act.by]
    if not oaths:
        says = "no oath names an inspector; say who signs: --inspector NAME"
        raise InputError(Fault("acts.csv", says))
    return oaths[0]


def _has_sworn(folder: Folder, name: str) -> bool:
    oaths = [act.by.casefold() for act in folder.acts if act.act is ActKind.OATH]
    return name.casefold() in oaths


def _number(folder: Folder, version: str) -> int:
    """The certificate's number; after a final one only an amended one can follow."""
    journal = load(folder.path)
    before = certified(journal) if journal else []
    ended = [each for each in before if each.version in ("final", "amended")]
    if ended and version != "amended":
        says = f"certificate {ended[-1].number} is {ended[-1].version}; another is --amended"
        raise InputError(Fault(f"{NAME}/", says))
    if not ended and version == "amended":
        raise InputError(Fault(f"{NAME}/", "no final certificate is there to amend"))
    return len(before) + 1
