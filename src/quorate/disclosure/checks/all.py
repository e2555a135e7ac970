"""Which checks is a proxy statement put through?  All of them, in the order of the reference."""

from collections.abc import Callable, Iterator

from quorate.disclosure.checks import (
    awards,
    deadlines,
    lawful_days,
    ownership,
    routine,
    shares_told,
    split_table,
    sums,
    unvoted,
    votes_required,
    weekdays,
)
from quorate.disclosure.checks.say import Said
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.findings import Confirmed, Finding
from quorate.entries.meeting import MeetingCalled

CHECKS: tuple[Callable[[Stated], Said], ...] = (
    weekdays.weekdays,
    weekdays.impossible_days,
    lawful_days.record_date,
    lawful_days.notice,
    lawful_days.notice_alone,
    lawful_days.annual_report_days,
    deadlines.inclusion,
    deadlines.advance_notice,
    deadlines.discretion,
    deadlines.universal_proxy,
    votes_required.said_twice,
    votes_required.charter_votes,
    unvoted.told_twice,
    unvoted.follows,
    unvoted.non_votes_on_routine,
    routine.routine_matters,
    shares_told.same_day,
    shares_told.falls,
    shares_told.quorums,
    ownership.percentages,
    ownership.groups,
    ownership.components,
    sums.pay,
    sums.fees,
    awards.totals,
    awards.market_values,
    awards.prices,
    awards.as_of,
    awards.vesting,
    awards.granted,
    split_table.split_tables,
)


def said(stated: Stated, called: MeetingCalled | None) -> Iterator[Finding | Confirmed]:
    """What every check says of a statement."""
    del called
    for check in CHECKS:
        yield from check(stated)
