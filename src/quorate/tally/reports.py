"""What does an intermediary vote for those behind it, and what has no instruction?

The latest total in time replaces the reports before it whole; an addition adds.  Above what the
intermediary holds the whole report in force is out, and never trimmed (Seidman & Assocs. v. G.A.
Financial, 837 A.2d 21).  Shares a broker may not vote on an item, and votes on another, are its
non-votes (NYSE Rule 452; Berlin v. Emerald Partners, 552 A.2d 482).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from math import ceil
from typing import NamedTuple

from quorate.casting.ballot import BROKER_NON_VOTE, SILENT, code
from quorate.casting.cast import whole
from quorate.entries.casting import ReportReceived, Total
from quorate.rules.exchanges.broker_votes import discretion_refused
from quorate.tally.governs import Circumstances, Holding
from quorate.tally.result import Defect
from quorate.tally.rulings import Ruled, report_name
from quorate.tally.sums import Sums
from quorate.words import Choice, DefectKind, Source, Unvoted, Votes


class Line(NamedTuple):
    """A line of a report; on a cumulative item its shares are votes, but for non-votes."""

    place: int
    choice: str
    shares: int
    source: Source


@dataclass(slots=True)
class InForce:
    """The report in force: its lines, and what it claims before any line was taken out."""

    lines: list[Line] = field(default_factory=list)
    claimed: int = 0
    present: int = 0
    instructed: int = 0  # the most that clients instructed on any item
    latest: ReportReceived | None = None  # the last of those in force that were not rejected
    speaks: bool = False  # it says itself what becomes of uninstructed shares


def in_time(
    reports: Iterable[ReportReceived], among: Circumstances
) -> tuple[list[ReportReceived], list[Defect]]:
    """The reports that came before the polls closed, or were ruled in; the others are late."""
    kept: list[ReportReceived] = []
    defects: list[Defect] = []
    for report in sorted(reports, key=lambda report: report.received):
        ruled = among.rulings.of_report(report.participant, report.received)
        if report.received <= among.closed or ruled.whole == "count":
            kept.append(report)
        elif ruled.whole != "reject":
            detail = f"a report received {among.clock(report.received)}, after the polls closed"
            defects.append(_defect(DefectKind.LATE, report, detail))
    return kept, defects


def replacing(reports: Sequence[ReportReceived]) -> list[ReportReceived]:
    """The latest total and the additions after it; reports come in the order they were received."""
    last = max((at for at, report in enumerate(reports) if report.basis == "total"), default=0)
    return list(reports[last:])


def in_force(
    reports: Iterable[ReportReceived], holding: Holding, among: Circumstances
) -> tuple[InForce, list[Defect]]:
    """The report in force of one intermediary, and what is doubtful in what it sent."""
    kept, defects = in_time(reports, among)
    found = InForce()
    taken_out: list[Line] = []
    unvoted: list[Line] = []
    for report in replacing(kept):
        ruled = among.rulings.of_report(report.participant, report.received)
        if ruled.whole == "reject":
            continue
        found.latest = report
        for total in _ruled_totals(report, ruled):
            place = among.casting.ballot.place[total.column]
            source = Source.INSTRUCTED if total.instructed else Source.BROKER_DISCRETION
            line = Line(place, str(total.choice), total.shares, source)
            found.speaks |= not total.instructed or total.choice == Unvoted.BROKER_NON_VOTE
            if total.choice == Unvoted.BROKER_NON_VOTE:
                unvoted.append(line)
                continue
            if ruled.columns.get(total.column) == "reject":
                taken_out.append(line)
                continue
            why = None if total.instructed else refused(total.column, report, among)
            if why is not None:
                defects.append(refusal(why, total.column, total.shares, report))
                taken_out.append(line)
                continue
            found.lines.append(line)
    found.claimed = _greatest([*found.lines, *taken_out, *unvoted], holding, among)
    found.present = _greatest(found.lines, holding, among)
    if found.present and unvoted:  # with nothing voted on any item the broker took no part
        stated = found.claimed - _greatest(taken_out, holding, among)
        found.present = max(found.present, stated)
    clients = [line for line in found.lines if line.source is Source.INSTRUCTED]
    found.instructed = _greatest(clients, holding, among)
    return found, defects


def _greatest(lines: Iterable[Line], holding: Holding, among: Circumstances) -> int:
    return max(_column_totals(lines, holding, among).values(), default=0)


def _column_totals(lines: Iterable[Line], holding: Holding, among: Circumstances) -> dict[int, int]:
    """By place the shares that lines take; all columns of a cumulative item take what it takes."""
    columns = among.casting.ballot.columns
    totals: dict[int, int] = {}
    cumulated: dict[str, list[Line]] = {}
    for line in lines:
        item = columns[line.place].item
        if item.cumulative and line.choice != Unvoted.BROKER_NON_VOTE:
            cumulated.setdefault(item.number, []).append(line)
        else:
            totals[line.place] = totals.get(line.place, 0) + line.shares
    for place, column in enumerate(columns):
        if column.item.number in cumulated:
            taken = _shares_of(cumulated[column.item.number], column.item.seats, holding, among)
            totals[place] = totals.get(place, 0) + taken
    return totals


def _shares_of(lines: Iterable[Line], seats: int, holding: Holding, among: Circumstances) -> int:
    """The fewest shares that can have given these votes on a cumulative item (8 Del. C. § 214)."""
    by_place: dict[int, Fraction] = {}
    given = Fraction()
    for line in lines:
        cumulated = line.choice == Choice.FOR
        votes = Fraction(line.shares, seats if cumulated else 1)
        given += votes if cumulated else 0
        by_place[line.place] = by_place.get(line.place, Fraction()) + votes
    votes = max(given, *by_place.values())
    weight = among.casting.weight[holding.shareclass]
    if not weight:  # shares that have no votes cannot have given any
        return holding.shares + 1 if votes else 0
    return ceil(votes / weight)


def _ruled_totals(report: ReportReceived, ruled: Ruled) -> list[Total]:
    """The report's lines, with the shares that a ruling `count:<shares>` sets on a column."""
    if ruled.shares is None and not ruled.column_shares:
        return list(report.totals)
    lines: list[Total] = []
    for total in report.totals:
        shares = _ruled_shares(total.column, report, ruled)
        choices = {each.choice for each in report.totals if each.column == total.column}
        if shares is None or choices - {Unvoted.BROKER_NON_VOTE.value} != {total.choice}:
            lines.append(total)
            continue
        again = any((each.column, each.choice) == (total.column, total.choice) for each in lines)
        lines.append(Total(total.column, total.choice, 0 if again else shares, total.instructed))
    return lines


def _ruled_shares(column: str, report: ReportReceived, ruled: Ruled) -> int | None:
    """The shares ruled for a column; without an item they are for a report of one column alone."""
    if column not in ruled.columns and len({each.column for each in report.totals}) == 1:
        return ruled.shares
    return ruled.column_shares.get(column)


def refused(column: str, report: ReportReceived, among: Circumstances) -> DefectKind | None:
    """Why a report may not vote uninstructed shares on a column, or None where it may."""
    ruled = among.rulings.of_report(report.participant, report.received)
    if "count" in (ruled.whole, ruled.columns.get(column)):
        return None
    return discretion_refused(
        may_vote=among.may_vote[column],
        sent=among.sent.get(report.participant),
        received_day=among.day(report.received),
        meeting_day=among.meeting_day,
    )


def refusal(why: DefectKind, column: str, shares: int, report: ReportReceived) -> Defect:
    """The doubt about uninstructed shares that were voted and may not be."""
    says = f"{shares:,} shares without instructions"
    if why is DefectKind.NO_DISCRETION:
        return _defect(why, report, f"{says}: a broker may not vote this item", column)
    return _defect(why, report, f"{says}, voted before the broker might", column)


def _defect(kind: DefectKind, report: ReportReceived, detail: str, column: str = "") -> Defect:
    return Defect(
        kind=kind,
        position=report.participant,
        item=column,
        detail=detail,
        report=report_name(report.participant, report.received),
    )


def cast_report(found: InForce, holding: Holding, among: Circumstances, sums: Sums) -> None:
    """Adds what a report votes, and its non-votes, to the sums."""
    columns, name = among.casting.ballot.columns, holding.shareclass
    sums.come(name, "reports", found.present)
    voted = dict.fromkeys(range(len(columns)), 0) | _column_totals(found.lines, holding, among)
    for line in found.lines:
        if columns[line.place].item.cumulative:
            _cumulate(line, holding, among, sums)
        else:
            sums.margin(name, line.place, code(line.choice, line.source), line.shares)
    for place in among.casting.ballot.floor:
        by_proxy = among.casting.floor_votes.get(place, SILENT)
        sums.margin(name, place, by_proxy, found.instructed)
        voted[place] = found.instructed
    for place, shares in voted.items():
        if found.present > shares:
            sums.margin(name, place, BROKER_NON_VOTE, found.present - shares)


def _cumulate(line: Line, holding: Holding, among: Circumstances, sums: Sums) -> None:
    """Adds a line's votes on a cumulative item."""
    weight: Votes = among.casting.weight[holding.shareclass]
    if line.choice == Choice.FOR:
        sums.cumulate(holding.shareclass, line.place, line.source, line.shares)
    elif weight:
        shares = whole(Fraction(line.shares) / weight)
        sums.margin(holding.shareclass, line.place, code(line.choice, line.source), shares)
