"""What is wrong in a results filing, what was found right, and what does it report?"""

from collections.abc import Iterator

from quorate.disclosure.document import Document
from quorate.disclosure.findings import Checked, Confirmed, Finding, gravest_first
from quorate.disclosure.results import days, outcomes, percents, sums
from quorate.disclosure.results.facts import Proposal, Results, VoteRow
from quorate.disclosure.results.filing import results
from quorate.disclosure.results.follows import follows
from quorate.words import Votes


def check(document: Document) -> Checked:
    """The whole check of a results filing."""
    read = results(document)
    said = list(_all(document, read))
    found = [each for each in said if isinstance(each, Finding)]
    return Checked(
        findings=tuple(sorted(found, key=gravest_first)),
        confirmed=tuple(each for each in said if isinstance(each, Confirmed)),
        facts=facts(read),
    )


def _all(document: Document, read: Results) -> Iterator[Finding | Confirmed]:
    yield from outcomes.outcomes(read)
    yield from sums.row_sums(read)
    yield from sums.presence(read)
    yield from outcomes.non_votes(read)
    yield from percents.percents(read)
    yield from days.in_time(read)
    yield from days.earliest_event(read)
    yield from days.weekdays(document)


def facts(read: Results) -> dict[str, object]:
    """The facts in the form of `check --json`; what the filing does not say is null."""
    return {
        "filing": "results",
        "meeting_date": str(read.meeting_date.value) if read.meeting_date else None,
        "meeting_kind": read.meeting_kind.value if read.meeting_kind else None,
        "signed": str(read.signed.value) if read.signed else None,
        "shares_outstanding": read.outstanding.value if read.outstanding else None,
        "shares_present": read.present.value if read.present else None,
        "follows": follows(read),
        "proposals": [_proposal(each) for each in read.proposals],
        "tables": [],
    }


def _proposal(each: Proposal) -> dict[str, object]:
    return {
        "number": each.number,
        "title": each.title,
        "kind": each.kind.value,
        "line": each.where.line,
        "outcome": each.outcome.value.value if each.outcome else None,
        "standard": each.standard.value if each.standard else None,
        "rows": [_row(row) for row in each.rows],
    }


def _row(row: VoteRow) -> dict[str, object]:
    marks = {mark.value: _number(n) for mark, n in row.votes.items()}
    return {"name": row.name, "line": row.where.line, "votes": marks}


def _number(votes: Votes) -> int | str:
    return votes if isinstance(votes, int) else str(votes)
