"""What befalls an intermediary that reports in totals?

The shares a report speaks for are those that nobody beneath it votes himself.  About two in three
come with an instruction, one in seven at the broker's discretion (2012 season).
"""

from quorate.rehearsal import call, days
from quorate.rehearsal.call import BALLOT, NAMES
from quorate.rehearsal.cards import SILENT, full_card, with_blanks
from quorate.rehearsal.totals import (
    ROUTINE_INDEX,
    Line,
    discretion,
    instructed_lines,
    non_votes,
    report,
    stands,
)
from quorate.rehearsal.world import Holder, World
from quorate.words import Channel, Choice, DefectKind


def _sums(w: World, h: Holder) -> tuple[int, int]:
    """What clients instructed, and what the broker may vote of the rest."""
    instructed = w.draws.some_of(h.shares, 60, 84)
    return instructed, w.draws.some_of(h.shares - instructed, 35, 95)


def _in_the_ten_days(w: World) -> int:
    """From the first second of the tenth day before the meeting."""
    if w.draws.one_in(8):
        return call.on_day(call.TENTH_DAY, 0)
    return days.hour_of(w.draws, w.draws.between(call.TENTH_DAY, -1))


def _too_early(w: World) -> int:
    """To the last second before the tenth day."""
    if w.draws.one_in(4):
        return call.on_day(call.TENTH_DAY, -1)
    return days.hour_of(w.draws, w.draws.between(-25, call.TENTH_DAY - 1))


def no_report(_w: World, _h: Holder) -> int:
    return 0


def broker_report(w: World, h: Holder) -> int:
    """Instructed everywhere, at its discretion on the routine matter: the rest are non-votes."""
    instructed, own = _sums(w, h)
    lines = [*instructed_lines(w, instructed), discretion(own)]
    report(w, h, _in_the_ten_days(w), lines, "" if w.draws.one_in(2) else "total")
    return stands(w, h, lines, instructed + own)


def bank_report(w: World, h: Holder) -> int:
    """A bank votes what was instructed, and nothing of its own."""
    instructed, _ = _sums(w, h)
    lines = instructed_lines(w, instructed)
    report(w, h, days.any_time(w.draws), lines)
    return stands(w, h, lines, instructed)


def report_of_every_share(w: World, h: Holder) -> int:
    """Exactly the shares there are: no over-vote."""
    instructed, _ = _sums(w, h)
    lines = [*instructed_lines(w, instructed), discretion(h.shares - instructed)]
    report(w, h, _in_the_ten_days(w), lines)
    return stands(w, h, lines, h.shares)


def explicit_non_votes(w: World, h: Holder) -> int:
    """Non-votes written out, each column coming to one total."""
    instructed, own = _sums(w, h)
    lines = [*instructed_lines(w, instructed), discretion(own)]
    total = instructed + own + (0 if w.draws.one_in(2) else (h.shares - instructed - own) // 2)
    report(w, h, _in_the_ten_days(w), [*lines, *non_votes(lines, total)])
    return stands(w, h, lines, total)


def replaced_report(w: World, h: Holder) -> int:
    """The latest total replaces those before it whole, greater or smaller."""
    before = instructed_lines(w, w.draws.some_of(h.shares, 30, 95))
    report(w, h, days.early(w.draws), before, "total")
    instructed, own = _sums(w, h)
    lines = [*instructed_lines(w, instructed), discretion(own)]
    report(w, h, _in_the_ten_days(w), lines, "total")
    return stands(w, h, lines, instructed + own)


def added_report(w: World, h: Holder) -> int:
    """A total and two that add to it."""
    instructed, own = _sums(w, h)
    first = w.draws.some_of(instructed, 40, 80)
    second = w.draws.some_of(instructed - first, 20, 80)
    lines = instructed_lines(w, first)
    report(w, h, days.early(w.draws), lines, "total")
    at = _in_the_ten_days(w)
    more = [*instructed_lines(w, second), discretion(own)]
    report(w, h, at, more, "addition")
    last = instructed_lines(w, instructed - first - second)
    report(w, h, at + 7200, last, "addition")
    return stands(w, h, [*lines, *more, *last], instructed + own)


def addition_replaced(w: World, h: Holder) -> int:
    """A total received after an addition replaces both."""
    instructed, own = _sums(w, h)
    at = days.early(w.draws)
    report(w, h, at, instructed_lines(w, instructed // 2), "total")
    report(w, h, at + 60, instructed_lines(w, instructed // 3), "addition")
    lines = [*instructed_lines(w, instructed), discretion(own)]
    report(w, h, _in_the_ten_days(w), lines, "total")
    return stands(w, h, lines, instructed + own)


def over_voted_report(w: World, h: Holder) -> int:
    """More than there is: the report is out and absent, and the one before does not revive."""
    if w.draws.one_in(2):
        report(w, h, days.early(w.draws), instructed_lines(w, h.shares // 2), "total")
    over = 1 if w.draws.one_in(2) else w.draws.between(1, h.shares)
    instructed, _ = _sums(w, h)
    own = h.shares - instructed + over
    lines = [*instructed_lines(w, instructed), discretion(own)]
    report(w, h, _in_the_ten_days(w), lines, "total")
    _over_vote(w, h, over)
    return 0


def over_voted_by_addition(w: World, h: Holder) -> int:
    """An addition that takes the total above the shares puts the whole of both out."""
    instructed, _ = _sums(w, h)
    report(w, h, days.early(w.draws), instructed_lines(w, instructed), "total")
    over = w.draws.between(1, 100)
    added = instructed_lines(w, h.shares - instructed + over)
    report(w, h, days.later(w.draws), added, "addition")
    _over_vote(w, h, over)
    return 0


def _over_vote(w: World, h: Holder, over: int) -> None:
    detail = f"{h.held + over:,} voted, {h.held:,} held"
    w.doubt(DefectKind.OVER_VOTE, h.id, detail=detail)


def own_discretion_on_pay(w: World, h: Holder) -> int:
    """A broker's own vote on a matter that is not routine is out; the rest of the report stands."""
    instructed, own = _sums(w, h)
    barred = w.draws.pick([index for index in range(len(NAMES)) if index != ROUTINE_INDEX])
    lines = instructed_lines(w, instructed)
    if w.draws.one_in(2):
        lines.append(discretion(own))
    else:
        own = 0
    out = discretion(w.draws.between(1, h.shares - instructed), barred, BALLOT[barred].recommend)
    report(w, h, _in_the_ten_days(w), [*lines, out])
    w.doubt(DefectKind.NO_DISCRETION, h.id, item=NAMES[barred])
    return stands(w, h, lines, instructed + own)


def discretion_too_early(w: World, h: Holder) -> int:
    """Before the tenth day before the meeting the clients may still speak for themselves."""
    instructed, own = _sums(w, h)
    lines, out = instructed_lines(w, instructed), discretion(own)
    report(w, h, _too_early(w), [*lines, out])
    w.doubt(DefectKind.DISCRETION_TOO_EARLY, h.id, item=call.ROUTINE)
    return stands(w, h, lines, instructed)


def too_early_with_non_votes(w: World, h: Holder) -> int:
    """Written-out non-votes stay present; what the broker voted too early is absent."""
    instructed, own = _sums(w, h)
    lines, out = instructed_lines(w, instructed), discretion(own)
    total = instructed + own + (h.shares - instructed - own) // 2
    non = non_votes([*lines, out], total)
    report(w, h, _too_early(w), [*lines, out, *non])
    w.doubt(DefectKind.DISCRETION_TOO_EARLY, h.id, item=call.ROUTINE)
    return stands(w, h, lines, total - own)


def material_sent_too_late(w: World, h: Holder) -> int:
    """Sent fourteen days before the meeting or fewer: no discretion at all."""
    instructed, own = _sums(w, h)
    lines, out = instructed_lines(w, instructed), discretion(own)
    w.write("participants", (h.id, call.date_text(w.draws.between(call.FIFTEENTH_DAY + 1, -8))))
    report(w, h, days.later(w.draws), [*lines, out])
    w.doubt(DefectKind.DISCRETION_TOO_EARLY, h.id, item=call.ROUTINE)
    return stands(w, h, lines, instructed)


def material_sent_in_time(w: World, h: Holder) -> int:
    """Sent fifteen days before the meeting: the broker may vote the routine matter."""
    sent = call.FIFTEENTH_DAY if w.draws.one_in(2) else w.draws.between(-38, call.FIFTEENTH_DAY)
    w.write("participants", (h.id, call.date_text(sent)))
    return broker_report(w, h)


def late_report(w: World, h: Holder) -> int:
    """After the polls closed; the report before it stands."""
    instructed, used = _sums(w, h)[0], 0
    if w.draws.one_in(2):
        lines = instructed_lines(w, instructed)
        report(w, h, days.early(w.draws), lines, "total")
        used = stands(w, h, lines, instructed)
    at = days.just_after(w.draws, call.CLOSE)
    report(w, h, at, instructed_lines(w, instructed), "total")
    w.doubt(DefectKind.LATE, h.id)
    return used


def report_on_the_close(w: World, h: Holder) -> int:
    instructed, own = _sums(w, h)
    lines = [*instructed_lines(w, instructed), discretion(own)]
    report(w, h, call.CLOSE, lines)
    return stands(w, h, lines, instructed + own)


def only_non_votes(w: World, h: Holder) -> int:
    """A broker that votes on nothing is not present."""
    report(w, h, days.any_time(w.draws), non_votes([], w.draws.between(1, h.shares)))
    return 0


def report_rejected(w: World, h: Holder) -> int:
    """Rejected, and the report before it does not revive."""
    report(w, h, days.early(w.draws), instructed_lines(w, h.shares // 2), "total")
    instructed, _ = _sums(w, h)
    name = report(w, h, days.later(w.draws), instructed_lines(w, instructed), "total")
    w.rule("reject", "sent for another issuer's meeting", name=name)
    return 0


def late_report_counted(w: World, h: Holder) -> int:
    instructed, _ = _sums(w, h)
    lines = instructed_lines(w, instructed)
    name = report(w, h, days.just_after(w.draws, call.CLOSE), lines)
    w.rule("count", "the line was down at the close", name=name)
    return stands(w, h, lines, instructed)


def early_discretion_counted(w: World, h: Holder) -> int:
    """The inspector lets the rows stand that the ten days had taken out."""
    instructed, own = _sums(w, h)
    lines = [*instructed_lines(w, instructed), discretion(own)]
    name = report(w, h, _too_early(w), lines)
    w.rule("count", "no client had instructed by the tenth day", name=name)
    return stands(w, h, lines, instructed + own)


def report_set_to_so_many(w: World, h: Holder) -> int:
    """One choice in one column, too many shares: the inspector says how many."""
    asked, found = h.shares + w.draws.between(1, 50), w.draws.between(1, h.shares)
    line = Line(ROUTINE_INDEX, Choice.FOR, asked)
    name = report(w, h, days.any_time(w.draws), [line])
    w.rule(f"count:{found}", "as the broker's records have it", name=name)
    return stands(w, h, [Line(ROUTINE_INDEX, Choice.FOR, found)], found)


def omnibus_instruction(w: World, h: Holder) -> int:
    """One instruction for all that nobody beneath votes himself; unmarked are its non-votes."""
    card = full_card(w.draws, w.mood)
    if w.draws.one_in(2):
        card = with_blanks(w.draws, w.mood, Channel.INTERMEDIARY)
    w.row(h.id, Channel.INTERMEDIARY, days.any_time(w.draws), card)
    return w.votes(h, card)


def instruction_beside_report(w: World, h: Holder) -> int:
    """A report for clients, and the house's own instruction for all the rest."""
    instructed, _ = _sums(w, h)
    lines = instructed_lines(w, instructed)
    report(w, h, days.any_time(w.draws), lines)
    stands(w, h, lines, instructed)
    card = full_card(w.draws, w.mood)
    w.row(h.id, Channel.INTERMEDIARY, days.any_time(w.draws), card)
    w.votes(h, card, h.shares - instructed)
    return h.shares


def broker_came(w: World, h: Holder) -> int:
    """Of a participant that came, what neither it nor others vote is silent; it is not used."""
    instructed, _ = _sums(w, h)
    lines = instructed_lines(w, instructed)
    report(w, h, days.any_time(w.draws), lines)
    stands(w, h, lines, instructed)
    w.arrive(h.id)
    w.votes(h, SILENT, h.shares - instructed)
    return instructed
