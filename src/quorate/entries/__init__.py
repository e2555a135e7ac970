"""EVERY KIND OF ACT a journal can hold: what was called, sealed, received, ruled, done, certified.

If it is not an entry it did not happen.  Fields never change: a kind that needs others gets the
next version, and old journals are read forever.
"""

from typing import TypeAlias

from quorate.entries.casting import (
    AttendanceNoted,
    InstructionReceived,
    ReportReceived,
    RulingMade,
)
from quorate.entries.meeting import Act, MeetingCalled, ProxyholderNamed, ResultCertified
from quorate.entries.register import (
    BrokerPolicyFiled,
    MaterialSent,
    OwnersFiled,
    RegisterSealed,
)

Entry: TypeAlias = (
    MeetingCalled
    | RegisterSealed
    | OwnersFiled
    | MaterialSent
    | BrokerPolicyFiled
    | InstructionReceived
    | ReportReceived
    | AttendanceNoted
    | RulingMade
    | Act
    | ResultCertified
    | ProxyholderNamed
)

KINDS: dict[str, type[Entry]] = {
    "called/1": MeetingCalled,
    "register/1": RegisterSealed,
    "owners/1": OwnersFiled,
    "material_sent/1": MaterialSent,
    "instruction/1": InstructionReceived,
    "report/1": ReportReceived,
    "attendance/1": AttendanceNoted,
    "ruling/1": RulingMade,
    "act/1": Act,
    "certified/1": ResultCertified,
    "broker_policy/1": BrokerPolicyFiled,
    "proxyholder/1": ProxyholderNamed,
}

__all__ = ["KINDS", "Entry"]
