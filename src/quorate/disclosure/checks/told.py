"""What was a statement understood to say?  Its facts in the form of `check --json`."""

from datetime import date

from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.facts import Fact
from quorate.disclosure.statement.facts import Day, Deadline, DeadlineKind, Proposal
from quorate.disclosure.statement.tables.table import StatementTable


def facts(stated: Stated) -> dict[str, object]:
    """The facts; what the statement does not say is null."""
    read = stated.facts
    outstanding = [each.value for each in read.outstanding if each.value.on_record_date]
    shares = outstanding or [each.value for each in read.outstanding]
    windows = [
        each.value for each in read.deadlines if each.value.kind is DeadlineKind.ADVANCE_NOTICE
    ]
    return {
        "filing": "statement",
        "company": read.company[0].value if read.company else None,
        "state": stated.jurisdiction.name if stated.jurisdiction else _first(read.state),
        "meeting_kind": read.kind_of_meeting.value if read.kind_of_meeting else None,
        "meeting_date": _day(read.meeting_date),
        "record_date": _day(read.record_date),
        "mailed": _day(read.mailed_on),
        "fiscal_year_end": _day(read.fiscal_year_end),
        "shares_outstanding": shares[0].shares if shares else None,
        "rule_14a8_deadline": _latest(read.deadline(DeadlineKind.INCLUSION)),
        "advance_notice": _window(windows[0]) if windows else None,
        "proposals": [_proposal(each) for each in read.proposals],
        "tables": [_table(each) for each in stated.tables],
    }


def _first(told: tuple[Fact[str], ...]) -> str | None:
    return told[0].value if told else None


def _day(told: Fact[Day] | None) -> str | None:
    return str(told.value.date) if told else None


def _latest(told: Fact[Deadline] | None) -> str | None:
    return str(told.value.latest) if told else None


def _window(told: Deadline) -> list[str | None]:
    earliest: date | None = told.earliest
    return [str(earliest) if earliest else None, str(told.latest)]


def _proposal(each: Proposal) -> dict[str, object]:
    return {
        "number": each.number,
        "title": each.title,
        "kind": each.kind.value,
        "line": each.titles[0].where.line if each.titles else None,
        "recommended": each.recommended[0].value.value if each.recommended else None,
        "standards": list(
            dict.fromkeys(
                vote.value.standard for vote in each.votes_required if vote.value.standard
            )
        ),
        "routine": each.routine[0].value if each.routine else None,
    }


def _table(each: StatementTable) -> dict[str, object]:
    return {"kind": each.kind.value, "line": each.where.line, "rows": len(each.entries)}
