"""Which positions are ordinary, so that columns may be summed, and which must be read one by one?

A position is ordinary where nothing about it needs the resolver: nobody holds through it, it is no
legal proxy, no ruling, no owners, no attendance and no report name it, and each of its instructions
is plain, in time and authorised.  Of those the greatest rank governs.  Whatever is not plainly
ordinary is doubtful, and every question of law about it is answered by `quorate.tally`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

import numpy as np
from numpy.typing import NDArray

from quorate.bulk.ballots import Ballots, ballots
from quorate.bulk.cells import Codes, Rows
from quorate.bulk.claims import Claims, Group
from quorate.bulk.holdings import KINDS, Holdings, leaves_first
from quorate.bulk.intake import Intake
from quorate.bulk.marked import CHANNELS, Marked
from quorate.bulk.stamps import Truths, local_days
from quorate.entries.casting import InstructionReceived
from quorate.register.positions import ROOT, Register
from quorate.rules.delaware.proxies import effective_day, expired, may_vote_in_person
from quorate.tally.governs import Circumstances, spoiled
from quorate.tally.record import Record
from quorate.words import Channel, HolderKind

_CLAIM_BITS = 63


@dataclass(frozen=True, slots=True)
class Prepared:
    """A record parted: claims to be summed, and the positions to be read one by one.

    `small` holds these alone, its register renumbered; `numbers` are what they are in the whole
    register, and `inner` the small numbers of the intermediate positions in the order of `above`.
    A group is a class and the excluded positions it is held through.
    """

    claims: Claims
    ballots: Ballots
    groups: Sequence[Group]
    small: Record
    inner: Sequence[int]
    numbers: Sequence[int]


@dataclass(frozen=True, slots=True)
class Terms:
    """What a count leaves out or looks at apart.

    `excluded` are positions that a standard leaves out, `at` takes what was received by then,
    `questioned` are numbers of positions to be read one by one whatever they are.
    """

    excluded: tuple[str, ...] = ()
    at: datetime | None = None
    questioned: tuple[int, ...] = ()


def prepare(intake: Intake, record: Record, among: Circumstances, terms: Terms) -> Prepared:
    """Parts a record under the circumstances of one closing of the polls."""
    holdings, marked, at = intake.holdings, intake.marked, terms.at
    came = marked.received <= int(at.timestamp()) if at else np.ones(len(marked), np.bool_)
    kinds = ballots(marked.ballots, among.casting)
    good = np.array([_is_ordinary(each, among) for each in marked.ballots] or [False], np.bool_)
    day = _days(marked, among)
    plain = came & marked.plain & (marked.numbers >= 0)
    plain &= _unquestioned(marked, holdings, among, good) & ~_expired_on(day, among)
    inner, _ = leaves_first(holdings)
    doubtful = _doubtful_positions(record, holdings, among, inner)
    doubtful[np.array(terms.questioned, np.int64)] = True
    doubtful[marked.numbers[came & ~plain & (marked.numbers >= 0)]] = True
    _add_conflicts(doubtful, marked, day, plain, among)
    one_by_one = came & ((marked.numbers < 0) | doubtful[marked.numbers])
    rows = np.flatnonzero(plain & ~doubtful[marked.numbers])
    small, numbers = some_of(record, holdings, marked, np.flatnonzero(one_by_one), doubtful, inner)
    groups, named = _groups(holdings, terms.excluded)
    claims, bits = _claims(marked, day, rows, len(kinds))
    return Prepared(
        Claims(
            marked.numbers[rows],
            claims,
            bits,
            len(kinds) + 1,
            holdings.shares,
            groups,
            len(named),
            _above(holdings, inner),
            len(inner) + 1,
        ),
        kinds,
        named,
        small,
        [numbers[each] for each in inner],
        list(numbers),
    )


def _is_ordinary(ballot: InstructionReceived, among: Circumstances) -> bool:
    if ballot.channel is Channel.REVOCATION:
        return False
    if ballot.channel is Channel.INTERMEDIARY and not ballot.rows[0].marks:
        return False
    return not spoiled(ballot, "", among)


def _days(marked: Marked, among: Circumstances) -> NDArray[np.int32]:
    """The day by which each row takes its place, as `effective_day` has it."""
    day = local_days(marked.received, among.zone)
    stated = np.flatnonzero((marked.dated > 0) | (marked.postmark > 0))
    if not len(stated):
        return day
    cells = np.stack([marked.dated[stated], marked.postmark[stated], day[stated]], axis=1)
    distinct, places = np.unique(cells, axis=0, return_inverse=True)
    found = [
        effective_day(_date(dated), _date(postmark), date.fromordinal(on), among.undated)
        for dated, postmark, on in distinct.tolist()
    ]
    ordinals = np.array([each.toordinal() for each in found], np.int32)
    day[stated] = ordinals[places.reshape(-1)]
    return day


def _date(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if ordinal else None


def _unquestioned(
    marked: Marked,
    holdings: Holdings,
    among: Circumstances,
    good: Truths,
) -> Truths:
    """The rows that are in time, authorised, of a ballot without question and without a ruling."""
    last = [_last(channel, among) for channel in CHANNELS]
    found: Truths = marked.received <= np.array(last, np.int64)[marked.channels]
    found &= good[marked.ballot]
    floor = marked.channels == CHANNELS.index(Channel.FLOOR)
    may = np.array([may_vote_in_person(kind) for kind in KINDS], np.bool_)
    if floor.any():
        found &= ~floor | may[holdings.kinds[marked.numbers]]
    return found & ~marked.named(list(among.rulings.instructions))


def _last(channel: Channel, among: Circumstances) -> int:
    return int(min(among.cutoffs.get(channel, among.closed), among.closed).timestamp())


def _expired_on(day: NDArray[np.int32], among: Circumstances) -> Truths:
    """The rows whose day is too long before the meeting for a proxy to be alive."""
    old = [
        each
        for each in np.unique(day).tolist()
        if expired(date.fromordinal(each), among.meeting_day)
    ]
    found: Truths = np.isin(day, old)
    return found


def _doubtful_positions(
    record: Record, holdings: Holdings, among: Circumstances, inner: Sequence[int]
) -> Truths:
    """The positions that are doubtful whatever was instructed for them."""
    found: Truths = holdings.kinds == KINDS.index(HolderKind.LEGAL_PROXY)
    found |= holdings.shares == 0
    found[np.array(inner, np.int64)] = True
    names = dict.fromkeys([*among.owners, *among.rulings.positions, *among.policies])
    names |= dict.fromkeys(report.participant for report in record.reports)
    names |= dict.fromkeys(came.position for came in record.attendance)
    numbers = holdings.numbers_of(list(names))
    found[np.array(list(numbers.values()), np.int64)] = True
    return found


def _add_conflicts(
    doubtful: Truths, marked: Marked, day: NDArray[np.int32], plain: Truths, among: Circumstances
) -> None:
    """Two of one position in the same place, or two cards of one day: the law has more to ask."""
    rows = np.flatnonzero(plain)
    seen, again = np.zeros(len(doubtful), np.bool_), np.zeros(len(doubtful), np.bool_)
    numbers = marked.numbers[rows]
    counts = np.zeros(len(doubtful), np.uint8)
    seen[numbers] = True
    if int(seen.sum()) == len(rows):
        return
    np.add.at(counts, numbers, np.uint8(1))
    again = counts != 1  # of 256 the count wraps round to 0, of 257 to 1: see below
    if len(rows) > 256:
        again |= np.bincount(numbers, minlength=len(doubtful)) > 256
    rows = rows[again[numbers]]
    floor = marked.channels[rows] == CHANNELS.index(Channel.FLOOR)
    place = [floor, day[rows], marked.received[rows]]
    doubtful[_twice(marked.numbers[rows], place)] = True
    if among.same_day == "reject":
        mail = rows[marked.channels[rows] == CHANNELS.index(Channel.MAIL)]
        doubtful[_twice(marked.numbers[mail], [day[mail]])] = True


def _twice(numbers: Codes, place: Sequence[NDArray[np.generic]]) -> Codes:
    """The positions of which two rows claim one place."""
    keys = [*place, numbers]
    order = np.lexsort(keys)
    same = np.ones(max(0, len(order) - 1), np.bool_)
    for key in keys:
        ordered = key[order]
        same &= ordered[1:] == ordered[:-1]
    twice: Codes = numbers[order][1:][same]
    return twice


def _claims(
    marked: Marked, day: NDArray[np.int32], rows: Rows, ballots: int
) -> tuple[NDArray[np.int64], int]:
    """Each row's rank (floor, day, receipt) and ballot in one number, and the ballot's bits."""
    bits = max(1, (ballots + 1).bit_length())
    if not len(rows):
        return np.zeros(0, np.int64), bits
    days, received = day[rows].astype(np.int64), marked.received[rows].copy()
    days -= days.min()
    received -= received.min()
    rank = marked.channels[rows] == CHANNELS.index(Channel.FLOOR)
    rank = rank.astype(np.int64) * (int(days.max()) + 1) + days
    rank = rank * (int(received.max()) + 1) + received
    if int(rank.max()).bit_length() + bits >= _CLAIM_BITS:
        rank = np.unique(rank, return_inverse=True)[1].reshape(-1).astype(np.int64)
    return (rank << bits) | (marked.ballot[rows] + 1), bits


def _groups(holdings: Holdings, excluded: Sequence[str]) -> tuple[NDArray[np.uint16], list[Group]]:
    """Classes, parted by the excluded positions that a position is or is held through."""
    classes = holdings.classes.astype(np.uint16)
    named: list[Group] = [(name, ()) for name in holdings.class_names]
    numbers = holdings.numbers_of(list(excluded))
    for position in excluded:
        if position not in numbers:
            continue
        within = beneath(holdings, numbers[position])
        for group in np.unique(classes[within]).tolist():
            name, branches = named[group]
            named.append((name, (*branches, position)))
            classes[within & (classes == group)] = len(named) - 1
    return classes, named


def beneath(holdings: Holdings, number: int) -> Truths:
    """The position and all that is held through it, level by level."""
    found = np.zeros(len(holdings) + 1, np.bool_)  # the last stands for no parent
    found[number] = True
    while True:
        wider = found[holdings.parents] | found[:-1]
        if (wider == found[:-1]).all():
            return wider
        found[:-1] = wider


def _above(holdings: Holdings, inner: Sequence[int]) -> Codes:
    place = np.full(len(holdings) + 1, len(inner), np.int32)
    place[np.array(inner, np.int64)] = np.arange(len(inner))
    place[-1] = len(inner)
    above: Codes = place[holdings.parents]
    return above


def some_of(
    record: Record,
    holdings: Holdings,
    marked: Marked,
    rows: Rows,
    wanted: Truths,
    inner: Sequence[int],
) -> tuple[Record, dict[int, int]]:
    """The record of some positions and rows alone, and the positions' numbers in its register.

    `inner` are the intermediate ones among them, those beneath first.
    """
    kept = np.flatnonzero(wanted)
    numbers = {number: at for at, number in enumerate(kept.tolist())}
    read = holdings.rows(kept)
    parents = [numbers.get(above, ROOT) for above in holdings.parents[kept].tolist()]
    children: dict[int, list[int]] = {}
    for at, parent in enumerate(parents):
        if parent != ROOT:
            children.setdefault(parent, []).append(at)
    register = Register(
        [row.position for row in read],
        [row.kind for row in read],
        parents,
        [row.shareclass for row in read],
        [row.shares for row in read],
        {row.position: at for at, row in enumerate(read)},
        tuple(numbers[each] for each in inner),
        children,
    )
    instructions = marked.entries(rows) if len(rows) else ()
    return replace(record, register=register, instructions=instructions), numbers
