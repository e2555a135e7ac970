"""What does an intermediary vote for those behind it, and what has no instruction?

The latest total in time replaces the reports before it whole; an addition adds.  Above what the
intermediary holds the whole report in force is out, and never trimmed (Seidman & Assocs. v. G.A.
Financial, 837 A.2d 21).  Shares a broker may not vote on an item, and votes on another, are its
non-votes (NYSE Rule 452; Berlin v. Emerald Partners, 552 A.2d 482).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from quorate.casting.ballot import BROKER_NON_VOTE, SILENT, code
from quorate.entries.casting import ReportReceived, Total
from quorate.rules.exchanges.broker_votes import discretion_refused
from quorate.tally.governs import Circumstances, Holding
from quorate.tally.result import Defect
from quorate.tally.rulings import Ruled, report_name
from quorate.tally.sums import Sums
from quorate.words import Choice, DefectKind, Source, Unvoted


class Line(NamedTuple):
    """A line of a report that stands."""

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
    reports: Iterable[ReportReceived], among: Circumstances
) -> tuple[InForce, list[Defect]]:
    """The report in force of one intermediary, and what is doubtful in what it sent."""
    kept, defects = in_time(reports, among)
    found = InForce()
    claimed: dict[int, int] = {}
    voted: dict[int, int] = {}
    taken_out: dict[int, int] = {}
    explicit = False
    for report in replacing(kept):
        ruled = among.rulings.of_report(report.participant, report.received)
        if ruled.whole == "reject":
            continue
        found.latest = report
        for total in _ruled_totals(report, ruled, among):
            place = among.casting.ballot.place[total.column]
            _tally(claimed, place, total)
            found.speaks |= not total.instructed or total.choice == Unvoted.BROKER_NON_VOTE
            if total.choice == Unvoted.BROKER_NON_VOTE:
                explicit = True
                continue
            if _ruled_on(total.column, ruled, among) == "reject":
                _tally(taken_out, place, total)
                continue
            why = None if total.instructed else refused(total.column, report, among)
            if why is not None:
                defects.append(refusal(why, total.column, total.shares, report))
                _tally(taken_out, place, total)
                continue
            _tally(voted, place, total)
            source = Source.INSTRUCTED if total.instructed else Source.BROKER_DISCRETION
            found.lines.append(Line(place, str(total.choice), total.shares, source))
    found.claimed = _greatest(claimed, among)
    found.present = _present(claimed, voted, taken_out, explicit, among)
    found.instructed = _most_instructed(found.lines, among)
    return found, defects


def _tally(totals: dict[int, int], place: int, total: Total) -> None:
    totals[place] = totals.get(place, 0) + total.shares


def _greatest(totals: dict[int, int], among: Circumstances) -> int:
    """The greatest total of a column; a cumulative election counts as one, by its seats."""
    columns = among.casting.ballot.columns
    cumulative: dict[str, int] = {}
    greatest = 0
    for place, shares in totals.items():
        item = columns[place].item
        if item.cumulative:
            cumulative[item.number] = cumulative.get(item.number, 0) + shares
            greatest = max(greatest, -(-cumulative[item.number] // item.seats))
        else:
            greatest = max(greatest, shares)
    return greatest


def _present(
    claimed: dict[int, int],
    voted: dict[int, int],
    taken_out: dict[int, int],
    explicit: bool,
    among: Circumstances,
) -> int:
    greatest = _greatest(voted, among)
    if not greatest:
        return 0  # nothing voted on any item: the broker took no part
    if not explicit:
        return greatest
    return max(greatest, _greatest(claimed, among) - max(taken_out.values(), default=0))


def _most_instructed(lines: Iterable[Line], among: Circumstances) -> int:
    totals: dict[int, int] = {}
    for line in lines:
        if line.source is Source.INSTRUCTED:
            totals[line.place] = totals.get(line.place, 0) + line.shares
    return _greatest(totals, among)


def _ruled_totals(report: ReportReceived, ruled: Ruled, among: Circumstances) -> list[Total]:
    """The report's lines, with the shares that a ruling `count:<shares>` sets on a column."""
    if ruled.shares is None and not ruled.column_shares:
        return list(report.totals)
    lines: list[Total] = []
    for total in report.totals:
        shares = _ruled_shares(total.column, report, ruled, among)
        choices = {each.choice for each in report.totals if each.column == total.column}
        if shares is None or choices - {Unvoted.BROKER_NON_VOTE.value} != {total.choice}:
            lines.append(total)
            continue
        again = any((each.column, each.choice) == (total.column, total.choice) for each in lines)
        lines.append(Total(total.column, total.choice, 0 if again else shares, total.instructed))
    return lines


def _ruled_shares(
    column: str, report: ReportReceived, ruled: Ruled, among: Circumstances
) -> int | None:
    """The shares ruled for a column; without an item they are for a report of one column alone."""
    numbers = ruled.column_shares
    found = numbers.get(column, numbers.get(_item(column, among)))
    if found is None and len({each.column for each in report.totals}) == 1:
        return ruled.shares
    return found


def _item(column: str, among: Circumstances) -> str:
    ballot = among.casting.ballot
    return ballot.columns[ballot.place[column]].item.number


def _ruled_on(column: str, ruled: Ruled, among: Circumstances) -> str:
    return ruled.columns.get(column, ruled.columns.get(_item(column, among), ""))


def refused(column: str, report: ReportReceived, among: Circumstances) -> DefectKind | None:
    """Why a report may not vote uninstructed shares on a column, or None where it may."""
    ruled = among.rulings.of_report(report.participant, report.received)
    if "count" in (ruled.whole, _ruled_on(column, ruled, among)):
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
    voted = dict.fromkeys(range(len(columns)), 0)
    for line in found.lines:
        voted[line.place] += line.shares
        if columns[line.place].item.cumulative and line.choice == Choice.FOR:
            sums.cumulate(name, line.place, line.source, line.shares)
        else:
            sums.margin(name, line.place, code(line.choice, line.source), line.shares)
    for place in among.casting.ballot.floor:
        by_proxy = among.casting.floor_votes.get(place, SILENT)
        sums.margin(name, place, by_proxy, found.instructed)
        voted[place] += found.instructed
    for place, column in enumerate(columns):
        each = column.item.seats if column.item.cumulative else 1
        item_votes = (
            sum(voted[at] for at, other in enumerate(columns) if other.item is column.item)
            if column.item.cumulative
            else voted[place]
        )
        rest = found.present - -(-item_votes // each)
        if rest > 0:
            sums.margin(name, place, BROKER_NON_VOTE, rest)
