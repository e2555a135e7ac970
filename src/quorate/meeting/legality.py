"""Is what was called lawful?  Every finding on a call and on what was done under it.

A finding names the rule, what the call says, what should stand there and why.  The law is that in
force on the day of the meeting.  Record date and notice are judged by the law of every state that
`rules.jurisdictions` knows, the rest of corporation law for Delaware corporations alone.
"""

from collections.abc import Sequence

from quorate.entries.meeting import Act, MeetingCalled
from quorate.entries.register import MaterialSent
from quorate.meeting import (
    broker_matters,
    card_offered,
    conduct,
    dates,
    votes_required,
)
from quorate.meeting.findings import Finding, Findings, Severity

_RANK = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def findings(
    called: MeetingCalled,
    *,
    material: Sequence[MaterialSent] = (),
    acts: Sequence[Act] = (),
) -> tuple[Finding, ...]:
    """Every finding, the gravest first."""
    found = list(dates.state_dates(called))
    if dates.is_delaware(called):
        found += _under_delaware_law(called)
        found += conduct.acts_in_order(called, acts)
    found += _on_the_call(called)
    found += broker_matters.material_late(called, material)
    return tuple(sorted(found, key=lambda each: _RANK.index(each.severity)))


def _under_delaware_law(called: MeetingCalled) -> Findings:
    yield from votes_required.quorums(called)
    yield from votes_required.charter_votes(called)
    yield from votes_required.pluralities(called)
    yield from conduct.choices_made(called)


def _on_the_call(called: MeetingCalled) -> Findings:
    yield from dates.order(called)
    yield from dates.federal_dates(called)
    yield from votes_required.said_twice(called)
    yield from votes_required.exchange_votes(called)
    yield from broker_matters.routine_matters(called)
    yield from card_offered.choices(called)
    yield from card_offered.recommendations(called)
    yield from card_offered.seats(called)
