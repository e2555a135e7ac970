"""Do the rows of votes add up to what the others add to, and to what is said to be present?"""

from collections.abc import Iterator
from fractions import Fraction
from typing import TypeAlias

from quorate.disclosure.facts import Fact
from quorate.disclosure.findings import Confirmed, Finding
from quorate.disclosure.results.facts import NON_VOTE, Mark, Results, VoteRow
from quorate.disclosure.results.present import Compared, compared, present
from quorate.disclosure.results.printed import counted, votes
from quorate.meeting.findings import Severity
from quorate.words import Choice, Unvoted, Votes

Outcomes: TypeAlias = Iterator[Finding | Confirmed]

ROW_SUM, PRESENT = "SELF-ROW-SUM", "SELF-PRESENT"
ITSELF = "the filing itself"

_NAMES: dict[Mark, str] = {
    Choice.FOR: "for",
    Choice.AGAINST: "against",
    Choice.WITHHOLD: "withheld",
    Choice.ABSTAIN: "abstained",
    Choice.ONE_YEAR: "one year",
    Choice.TWO_YEARS: "two years",
    Choice.THREE_YEARS: "three years",
    Unvoted.BROKER_NON_VOTE: "non-votes",
}


def row_sums(results: Results) -> Outcomes:
    """Each row that does not come to the total of the others, and each matter whose rows do."""
    right: dict[int, list[Compared]] = {}
    for each in compared(results):
        slack = len(each.placed.row.votes) if results.rounded else 0
        if each.apart_by > slack:
            yield _odd(each)
        else:
            right.setdefault(id(each.placed.proposal), []).append(each)
    for rows in right.values():
        yield _even(rows)


def _odd(each: Compared) -> Finding:
    row = each.placed.row
    because = [f"{sum_of(row)} = {votes(each.own)}", _difference(each)]
    hint = slip(row, each.expected) or _other_non_votes(each)
    return Finding(
        rule=ROW_SUM,
        severity=Severity.WARNING,
        where=row.where,
        says=str(each.own),
        expected=str(each.expected),
        because="; ".join([*because, hint] if hint else because),
        authority=ITSELF,
    )


def _difference(each: Compared) -> str:
    size = f"{votes(each.apart_by)} {'more' if each.own > each.expected else 'fewer'} than "
    if not each.others:
        return f"{size}another row comes to"
    verb = "comes" if each.others == 1 else "come"
    return f"{size}{counted(each.others, 'other rows')} {verb} to"


def sum_of(row: VoteRow) -> str:
    """A row's votes as a sum: 900 for + 100 against + 50 non-votes."""
    return " + ".join(f"{votes(n)} {_NAMES[mark]}" for mark, n in row.votes.items())


def slip(row: VoteRow, expected: Votes) -> str:
    """What a slip of the pen would explain: two neighbouring digits of one number exchanged."""
    found = [
        f"{votes(number)} {_NAMES[mark]} may be {votes(other)} with two digits exchanged"
        for mark, number in row.votes.items()
        for other in _exchanged(number)
        if (row.all if row.complete else row.voted) - number + other == expected
    ]
    return " or ".join(found)


def _exchanged(number: Votes) -> Iterator[int]:
    if isinstance(number, Fraction):
        return
    digits = str(number)
    for at in range(len(digits) - 1):
        if digits[at] != digits[at + 1]:
            other = digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :]
            if other[0] != "0" or len(other) == 1:
                yield int(other)


def _other_non_votes(each: Compared) -> str:
    """What the row would need for its non-votes, where the others of its matter print that."""
    row = each.placed.row
    if NON_VOTE not in row.votes:
        return ""
    needed = each.expected - row.voted
    others = {other.votes.get(NON_VOTE) for other in each.placed.proposal.rows if other is not row}
    if needed in others or needed == 0:
        return f"with {votes(needed)} non-votes it would"
    return ""


def _even(rows: list[Compared]) -> Confirmed:
    first = rows[0]
    many = "the row comes" if len(rows) == 1 else f"{len(rows)} rows come"
    also = f", as {counted(first.others, 'other rows')} do" if len(rows) == 1 else ""
    return Confirmed(
        rule=ROW_SUM,
        where=first.placed.proposal.where,
        says=f"{many} to {votes(first.expected)}{also}",
    )


def presence(results: Results) -> Outcomes:
    """The total of the rows against what the filing says was present and outstanding."""
    total = present(results)
    stated, outstanding = results.present, results.outstanding
    if total is not None and stated is not None:
        yield from _as_stated(total[0], total[1], stated)
    most = max(stated.value if stated else 0, total[0] if total else 0)
    if outstanding is not None and not results.apart and most > outstanding.value:
        yield Finding(
            rule=PRESENT,
            severity=Severity.WARNING,
            where=outstanding.where,
            says=str(outstanding.value),
            expected=f"at least {most}",
            because=f"{votes(most)} were present, more than were outstanding",
            authority=ITSELF,
        )


def _as_stated(total: Votes, rows: int, stated: Fact[int]) -> Outcomes:
    """More than was present cannot have been voted; fewer can, where a ballot was left blank."""
    come = f"{counted(rows, 'rows')} of votes come to {votes(total)}"
    slipped = _digits_exchanged(total, stated.value)
    if total == stated.value:
        says = f"{come}, the shares said to be present"
        yield Confirmed(rule=PRESENT, where=stated.where, says=says)
    elif total > stated.value or slipped:
        why = "two digits of it are exchanged" if slipped else "no more were voted than present"
        yield Finding(
            rule=PRESENT,
            severity=Severity.WARNING,
            where=stated.where,
            says=str(stated.value),
            expected=str(total),
            because=f"{come}; {why}",
            authority=ITSELF,
        )


def _digits_exchanged(total: Votes, stated: int) -> bool:
    return total != stated and total in tuple(_exchanged(stated))
