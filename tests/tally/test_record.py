"""What is counted, as one value: everything in it is sealed, each kind as it was received."""

from dataclasses import fields

from quorate.entries.casting import AttendanceNoted
from quorate.entries.meeting import Act, ProxyholderNamed
from quorate.entries.register import BrokerPolicyFiled
from quorate.register.positions import build
from quorate.tally.record import Record
from quorate.words import ActKind
from tests.papers.sample import ACTS, CALLED, RULINGS

BY_ITSELF = {"called", "register"}


def record(**given: object) -> Record:
    return Record(called=CALLED, register=build([], {})[0], **given)  # type: ignore[arg-type]  # by name


def test_every_field_but_the_call_and_the_register_is_among_the_entries() -> None:
    for field in fields(Record):
        if field.name not in BY_ITSELF:
            one = object()
            assert record(**{field.name: (one,)}).entries == (one,), field.name


def test_rows_of_one_kind_stay_in_the_order_they_were_received_in() -> None:
    twice = record(acts=ACTS, rulings=RULINGS)

    assert twice.entries == (*RULINGS, *ACTS)


def test_what_binds_the_ballot_is_sealed_before_it() -> None:
    policy = BrokerPolicyFiled(participant="D-1", policy="none")
    named = ProxyholderNamed(proxyholder="Lee")
    came = AttendanceNoted(position="R-1", arrived=CALLED.starts)
    ballot = Act(act=ActKind.PROXYHOLDERS_BALLOT, at=CALLED.starts)
    whole = record(acts=(ballot,), proxyholders=(named,), policies=(policy,), attendance=(came,))

    assert whole.entries == (policy, came, named, ballot)
