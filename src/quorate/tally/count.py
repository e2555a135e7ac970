"""What does the meeting come to?  The record in, the result out.

Every engine shares this file: what differs is only who fills the sums.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeAlias

from quorate.casting.ballot import NO_AUTHORITY, Ballot, ballot, code
from quorate.casting.cast import casting_rules, whole
from quorate.entries.meeting import MeetingCalled
from quorate.meeting.clock import zone
from quorate.meeting.closings import closings, moved, proxyholders_choices, weights
from quorate.meeting.proxyholders import tendered
from quorate.register.positions import ROOT
from quorate.rules.delaware import standards
from quorate.tally.challenges import doubts
from quorate.tally.conservation import failing
from quorate.tally.counted import Counted, count_positions, received, unknown
from quorate.tally.governs import Circumstances
from quorate.tally.outcome import Votings, item_results
from quorate.tally.quorum import quorum
from quorate.tally.readiness import missing_acts
from quorate.tally.record import Record
from quorate.tally.result import Defect, Result
from quorate.tally.rulings import rulings
from quorate.tally.sums import ColumnSums, Sums, decode
from quorate.words import ActKind, Channel, ItemKind, Source, Votes

UNOFFICIAL = "unofficial"

# Fills the sums of a record under the circumstances of one closing.
Engine: TypeAlias = Callable[[Record, Circumstances, Sequence[str]], Counted]


def plain(record: Record, among: Circumstances, excluded: Sequence[str]) -> Counted:
    """The readable engine: every position, one after the other."""
    return count_positions(record.register, received(record, among), among, excluded)


def count(record: Record, at: datetime | None = None, engine: Engine = plain) -> Result:
    """The quorum, the votes and the outcomes.

    `at` takes only what was received by then (an instant, UTC); without it the last closing of the
    polls is meant, and what came later is late.
    """
    called = record.called
    if at is not None:
        record = by_then(record, at)
    the_ballot = ballot(called, moved(record.acts))
    closed = closings(called, record.acts)
    counts = {
        close: engine(record, circumstances(record, the_ballot, close), excluding(called))
        for close in sorted(set(closed.values()))
    }
    last = max(counts)
    votings, equations = _votings(record, the_ballot, closed, counts)
    items = item_results(votings)
    defects = _sorted([*_of_any(counts, closed, the_ballot), *_of_nobody(record)])
    reasons = missing_acts(record, closed)
    result = Result(
        meeting=called.title,
        status=UNOFFICIAL,
        as_of=at if at is not None else last,
        outstanding=whole(sum(_outstanding(called, votings.weight).values())),
        quorum=votings.quorum,
        items=tuple(items),
        defects=defects,
        certifiable=not reasons and not equations,
        reasons=(*reasons, *equations),
        equations=tuple(equations),
        present_by=_present_by(counts[last], votings.weight),
    )
    return replace(result, doubts=doubts(result, record, votings, counts[last]))


def by_then(record: Record, at: datetime) -> Record:
    """What had been received by an instant."""
    return replace(
        record,
        instructions=tuple(each for each in record.instructions if each.received <= at),
        reports=tuple(each for each in record.reports if each.received <= at),
        attendance=tuple(each for each in record.attendance if each.arrived <= at),
        acts=tuple(each for each in record.acts if each.act is not _BALLOT or each.at <= at),
    )


_BALLOT = ActKind.PROXYHOLDERS_BALLOT


def excluding(called: MeetingCalled) -> tuple[str, ...]:
    """The positions that some standard leaves out: a majority of the minority."""
    named: dict[str, None] = {}
    for item in called.items:
        for stated in (*item.standards, *item.also_disclosed):
            named |= dict.fromkeys(standards.read(stated).excluding)
    return tuple(named)


def circumstances(record: Record, the_ballot: Ballot, close: datetime) -> Circumstances:
    """What stands beside the instructions at one closing of the polls."""
    called = record.called
    floor_votes = _floor_votes(record, the_ballot)
    columns = {column.item.number: column.item.columns for column in the_ballot.columns}
    where = zone(called.zone)
    return Circumstances(
        casting=casting_rules(the_ballot, called.counting, floor_votes, weights(called)),
        rulings=rulings(record.rulings, columns),
        zone=where,
        meeting_day=called.starts.astimezone(where).date(),
        closed=close,
        cutoffs={str(Channel(name)): at for name, at in called.cutoffs.items()},
        undated=called.counting.undated,
        same_day=called.counting.same_day,
        owners={filed.position: filed for filed in record.owners},
        sent={material.participant: material.sent for material in record.material},
        policies={filed.participant: filed for filed in record.policies},
        may_vote={column.name: column.item.broker_may_vote for column in the_ballot.columns},
    )


def _floor_votes(record: Record, the_ballot: Ballot) -> dict[int, int]:
    """By place, what the proxyholders voted on items of the floor before the polls closed there."""
    closed = closings(record.called, record.acts)
    ballots = tendered(record.acts, record.proxyholders)
    found: dict[int, int] = {}
    for place in the_ballot.floor:
        item = the_ballot.columns[place].item
        in_time = [act for act in ballots if act.at <= closed[item.number]]
        voted = proxyholders_choices(in_time, [item.number])
        if item.kind is ItemKind.ADJOURNMENT:  # not incident to the meeting: 17 CFR 240.14a-4(c)
            found[place] = NO_AUTHORITY
        elif item.number in voted:
            found[place] = code(voted[item.number], Source.PROXYHOLDER_DISCRETION)
    return found


def _votings(
    record: Record,
    the_ballot: Ballot,
    closed: dict[str, datetime],
    counts: dict[datetime, Counted],
) -> tuple[Votings, list[str]]:
    """Each item as of its own closing, and the equations that fail."""
    called, weight = record.called, weights(record.called)
    equations: list[str] = []
    decoded = {close: decode(each.sums, the_ballot, weight) for close, each in counts.items()}
    columns = _of_own_closing(decoded, the_ballot, closed, weight)
    apart = {
        position: _of_own_closing(
            {
                close: decode(each.apart.get(position, Sums()), the_ballot, weight)
                for close, each in counts.items()
            },
            the_ballot,
            closed,
            weight,
        )
        for position in excluding(called)
    }
    for close, each in counts.items():
        of_close = [
            place
            for place, column in enumerate(the_ballot.columns)
            if closed[column.item.number] == close
        ]
        present = {name: each.sums.present.get(name, 0) * weight[name] for name in weight}
        outstanding = _outstanding(called, weight)
        equations += each.equations
        equations += failing(called, the_ballot, present, outstanding, decoded[close], of_close)
    reached = quorum(called, weight, counts[max(counts)].sums.present)
    held, above = _held_apart(record, weight), _above_apart(record)
    votings = Votings(called, the_ballot, weight, columns, apart, held, above, reached)
    return votings, equations


def _of_own_closing(
    decoded: Mapping[datetime, dict[str, list[ColumnSums]]],
    the_ballot: Ballot,
    closed: Mapping[str, datetime],
    weight: Mapping[str, Votes],
) -> dict[str, list[ColumnSums]]:
    """By class, each column as of the closing of its item."""
    return {
        name: [
            decoded[closed[column.item.number]][name][place]
            for place, column in enumerate(the_ballot.columns)
        ]
        for name in weight
    }


def _outstanding(called: MeetingCalled, weight: dict[str, Votes]) -> dict[str, Votes]:
    return {each.name: each.outstanding * weight[each.name] for each in called.classes}


def _held_apart(record: Record, weight: dict[str, Votes]) -> dict[str, tuple[str, Votes]]:
    register, held = record.register, dict[str, tuple[str, Votes]]()
    for position in excluding(record.called):
        at = register.number.get(position)
        if at is not None:
            name = register.classes[at]
            held[position] = name, register.shares[at] * weight[name]
    return held


def _above_apart(record: Record) -> dict[str, frozenset[str]]:
    """By excluded position the positions it is held through."""
    register, found = record.register, dict[str, frozenset[str]]()
    for position in excluding(record.called):
        at, above = register.number.get(position, ROOT), set[str]()
        while at != ROOT and (at := register.parents[at]) != ROOT:
            above.add(register.positions[at])
        found[position] = frozenset(above)
    return found


def _present_by(counted: Counted, weight: dict[str, Votes]) -> dict[str, Votes]:
    ways: dict[str, Votes] = {}
    for (name, way), shares in counted.sums.ways.items():
        ways[way] = whole(ways.get(way, 0) + shares * weight[name])
    return dict(sorted(ways.items()))  # whichever engine met them first


def _of_any(
    counts: Mapping[datetime, Counted], closed: Mapping[str, datetime], the_ballot: Ballot
) -> list[Defect]:
    """The defects of any closing, those of an item of its own alone.

    Two alike in one closing are two; of two closings they are one, whatever their words.
    """
    if len(counts) == 1:
        return [defect for each in counts.values() for defect in each.defects]
    close_of = {column.name: closed[column.item.number] for column in the_ballot.columns}
    close_of |= closed
    found: dict[Defect, list[Defect]] = {}
    for close, each in counts.items():
        alike: dict[Defect, list[Defect]] = {}
        for defect in each.defects:
            if close_of.get(defect.item, close) == close:
                alike.setdefault(defect._replace(detail="", report=""), []).append(defect)
        for defect, told in alike.items():
            found[defect] = max(found.get(defect, []), told, key=len)
    return [defect for told in found.values() for defect in told]


def _of_nobody(record: Record) -> list[Defect]:
    """Owners, policies and mailings on file for a position that the register does not have."""
    owned = [filed.position for filed in record.owners]
    told = {each.participant: None for each in record.material}
    told |= {each.participant: None for each in record.policies}
    return [unknown(who) for who in (*owned, *told) if who not in record.register.number]


def _sorted(defects: Sequence[Defect]) -> tuple[Defect, ...]:
    return tuple(
        sorted(defects, key=lambda each: (each.position, each.instruction, each.item, each.kind))
    )
