"""What acts fix who may vote, and with how much?"""

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterSealed:
    """The entitlements and the particulars were fixed (8 Del. C. §§ 213, 219).

    `entitlements` is the SHA-256 of the entitlements file, never erased; `particulars` is the root
    of the salted rows of names and addresses, erasable row by row; `totals` are shares by class.
    """

    positions: int
    entitlements: str
    particulars: str = ""
    totals: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnersFiled:
    """Who holds a position together, and in what interests (8 Del. C. § 217(b)).

    `owners` are pairs of a name and an interest; an interest is empty where none was filed.
    """

    position: str
    owners: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialSent:
    """When a participant sent the material to its clients (NYSE Rule 452)."""

    participant: str
    sent: date


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokerPolicyFiled:
    """How a broker votes what its clients left to it, as it told the tabulator (NYSE Rule 452).

    `policy` is with_board, proportional or none; `uninstructed` is None where the broker gave no
    number: then it is all that nothing else votes.
    """

    participant: str
    policy: str
    uninstructed: int | None = None
