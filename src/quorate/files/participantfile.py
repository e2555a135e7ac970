"""What did each participant tell?  participants.csv: when it mailed, how it votes without orders.

The columns of the policy may be missing: then nothing but the mailing is on file.
"""

from pathlib import Path

from quorate.entries.register import BrokerPolicyFiled, MaterialSent
from quorate.files import tables, times
from quorate.rules.exchanges.broker_votes import Policy

NEEDED = ("participant", "sent")
POLICY = ("policy", "uninstructed")


def read_participants(
    folder: Path,
) -> tuple[tuple[MaterialSent | BrokerPolicyFiled, ...], tables.Table]:
    """The rows of participants.csv as entries, and the table they stood in, its faults noted."""
    table = tables.read(folder, "participants", NEEDED, POLICY)
    found: list[MaterialSent | BrokerPolicyFiled] = []
    first: dict[str, int] = {}
    for at, (participant, sent, policy, uninstructed) in enumerate(table.rows(*NEEDED, *POLICY)):
        if participant in first:
            says = f"{participant} stands on line {table.lines[first[participant]]} already"
            table.fault(at, "participant", f"{says}; keep one row for each participant")
        first.setdefault(participant, at)
        if sent or not policy:
            try:
                found.append(MaterialSent(participant=participant, sent=times.day(sent)))
            except times.TimeError as error:
                table.fault(at, "sent", str(error))
        if policy or uninstructed:
            found += _policy(at, participant, policy, uninstructed, table)
    return tuple(found), table


def _policy(
    at: int, participant: str, policy: str, uninstructed: str, table: tables.Table
) -> list[BrokerPolicyFiled]:
    """The policy of one row; none where a cell of it is a fault."""
    known = [each.value for each in Policy]
    if policy not in known:
        table.fault(at, "policy", f"{policy!r} is none of {', '.join(known)}")
        return []
    try:
        shares = tables.shares(uninstructed) if uninstructed else None
    except ValueError as error:
        table.fault(at, "uninstructed", str(error))
        return []
    return [BrokerPolicyFiled(participant=participant, policy=policy, uninstructed=shares)]
