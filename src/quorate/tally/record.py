"""What is counted?  The call, the register and everything received, as one value."""

from dataclasses import dataclass
from typing import TypeAlias

from quorate.entries.casting import (
    AttendanceNoted,
    InstructionReceived,
    ReportReceived,
    RulingMade,
)
from quorate.entries.meeting import Act, MeetingCalled, ProxyholderNamed
from quorate.entries.register import BrokerPolicyFiled, MaterialSent, OwnersFiled
from quorate.register.positions import Register

Received: TypeAlias = (
    OwnersFiled
    | MaterialSent
    | BrokerPolicyFiled
    | InstructionReceived
    | ReportReceived
    | AttendanceNoted
    | RulingMade
    | ProxyholderNamed
    | Act
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """All that a count rests on.  Rows of one kind stand in no order."""

    called: MeetingCalled
    register: Register
    owners: tuple[OwnersFiled, ...] = ()
    material: tuple[MaterialSent, ...] = ()
    policies: tuple[BrokerPolicyFiled, ...] = ()
    instructions: tuple[InstructionReceived, ...] = ()
    reports: tuple[ReportReceived, ...] = ()
    attendance: tuple[AttendanceNoted, ...] = ()
    rulings: tuple[RulingMade, ...] = ()
    proxyholders: tuple[ProxyholderNamed, ...] = ()
    acts: tuple[Act, ...] = ()

    @property
    def entries(self) -> tuple[Received, ...]:
        """Everything but the call and the register, by kind, each kind as it was received."""
        return (
            *self.owners,
            *self.material,
            *self.policies,
            *self.instructions,
            *self.reports,
            *self.attendance,
            *self.rulings,
            *self.proxyholders,
            *self.acts,
        )
