"""What does an inspector sign?  The count, its certificate and the journal they stand in."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from quorate.entries.meeting import ResultCertified
from quorate.files.faults import Fault, InputError
from quorate.files.folder import Folder
from quorate.files.result_json import certified_digest
from quorate.keeper.folder import Sealed, certified, seal_locked
from quorate.keeper.keys import signer
from quorate.keeper.sealing import Salts
from quorate.keeper.store import NAME, load, locked
from quorate.papers import certificate
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
    changes: Sequence[str] = (),
    signs_as: str = "",
) -> Certified:
    """Counts, seals what is new, certifies, and signs with the inspector's key.

    `signs_as` is the name the key was made under; without it the inspector's own.

    Raises NotCertifiableError with the reasons, InputError for a version out of its order or a
    folder that contradicts its journal; nothing is then written.
    """
    result: Result = count(folder)
    if not result.certifiable:
        raise NotCertifiableError(*result.reasons)
    named = inspector or sworn(folder)
    who = signer(signs_as or named, key)
    with locked(folder.path):
        number = _number(folder, version)
        text = certificate.text(
            replace(result, status=version),
            folder.called,
            folder.acts,
            folder.rulings,
            version=version,
            number=number,
            inspector=named,
            at=at,
            changes=tuple(changes),
        )
        entry = ResultCertified(
            version=version,
            number=number,
            inspector=named,
            at=at,
            result=certified_digest(result),
            certificate=digest(text.encode()),
        )
        sealed = seal_locked(folder, random, [entry], [who], {name_of(number): text.encode()})
    return Certified(result, text, sealed, entry)


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
