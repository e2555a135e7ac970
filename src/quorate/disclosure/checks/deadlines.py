"""Do the deadlines printed for the next meeting follow from this one?

Each is counted from this year's meeting or release, and the day it would fit is named where it fits
neither: most often that is a day of last year.
"""

from collections.abc import Iterator
from datetime import date

from quorate.disclosure.checks.anchors import (
    COUNTED,
    ROUNDED,
    apart,
    customary,
    implied,
    names_day,
    next_is_moved,
    release_days,
    weekend,
)
from quorate.disclosure.checks.say import Said, error, note, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.facts import Fact
from quorate.disclosure.findings import Finding
from quorate.disclosure.statement.facts import Anchor, Deadline, DeadlineKind, Window
from quorate.meeting.findings import days_between
from quorate.rules.cite import authority
from quorate.rules.days import anniversary, back
from quorate.rules.federal import contests, proposals
from quorate.rules.federal.cards import UNIVERSAL

INCLUSION, DISCRETION, UNIVERSAL_PROXY, WINDOW = (
    "SEC-14A8-E2",
    "SEC-14A4-C",
    "SEC-14A19",
    "CB-7",
)


def inclusion(stated: Stated) -> Said:
    """The last day for proposals in the company's own statement."""
    told, sent = stated.facts.deadline(DeadlineKind.INCLUSION), stated.facts.mailed_on
    if told is None or sent is None or _described(stated) or not _comes_again(stated):
        return
    printed, released = told.value.latest, sent.value.date
    due = proposals.inclusion_deadline(released)
    others = {proposals.inclusion_deadline(each) for each in release_days(stated)}
    if any(apart(printed, each) <= COUNTED for each in others):
        fits = min(release_days(stated), key=lambda day: apart(_due(day), printed))
        says = f"{printed} is {proposals.BEFORE_RELEASE} days before the anniversary of {fits}"
        yield right(INCLUSION, told.where, says)
        return
    near = any(apart(printed, each) <= ROUNDED for each in others)
    how = note if near else error if printed < due else warning
    yield how(
        INCLUSION,
        told.where,
        str(printed),
        str(due),
        f"{proposals.BEFORE_RELEASE} days before {anniversary(released)}, the anniversary of the "
        f"release; {_by_days(printed, due)}, and fits a release of "
        f"{names_day(implied(printed, proposals.BEFORE_RELEASE))}",
        authority(proposals.inclusion_deadline),
    )


def _comes_again(stated: Stated) -> bool:
    """An annual meeting, the next of which is not said to be moved."""
    return stated.is_annual and not next_is_moved(stated)


def _due(released: date) -> date:
    return proposals.inclusion_deadline(released)


def _by_days(printed: date, due: date) -> str:
    days = apart(printed, due)
    count = "a day" if days == 1 else f"{days} days"
    return f"the printed day is {count} too {'early' if printed < due else 'late'}"


def _described(stated: Stated) -> bool:
    """Another period for inclusion than the rule's is described, as foreign law may have."""
    periods = [each for each in stated.facts.windows if each.value.kind is DeadlineKind.INCLUSION]
    return any(each.value.latest != proposals.BEFORE_RELEASE for each in periods)


def advance_notice(stated: Stated) -> Said:
    """The bylaw's window as printed, against the same window as described in days."""
    held = stated.meeting_day
    if held is None or not _comes_again(stated):
        return
    described = [
        each for each in stated.facts.windows if each.value.kind is DeadlineKind.ADVANCE_NOTICE
    ]
    printed = [
        each for each in stated.facts.deadlines if each.value.kind is DeadlineKind.ADVANCE_NOTICE
    ]
    if not described or not printed:
        return
    days = sorted(release_days(stated) | {held})
    fitting = [
        told
        for told in printed
        if any(_fits(told.value, each.value, day) for each in described for day in days)
    ]
    for told in fitting:
        yield right(WINDOW, told.where, _window_says(told.value, described[0].value, held))
    only = _only_of_meeting(described)
    if not fitting and only is not None:
        yield _window_wrong(printed[0], only, held)


def _only_of_meeting(described: list[Fact[Window]]) -> Fact[Window] | None:
    """The one window described, where it is counted from the meeting."""
    values = {each.value for each in described}
    alone = len(values) == 1 and described[0].value.anchor is Anchor.MEETING
    return described[0] if alone else None


def _fits(printed: Deadline, window: Window, day: date) -> bool:
    first, last = window_days(window, day)
    latest = any(apart(printed.latest, each) <= COUNTED for each in weekend(last))
    if not latest or printed.earliest is None or first is None:
        return latest
    return any(apart(printed.earliest, each) <= COUNTED for each in weekend(first))


def window_days(window: Window, day: date) -> tuple[date | None, date]:
    """The first and the last day of a window before the anniversary of a day."""
    comes_round = anniversary(day)
    first = back(comes_round, window.earliest) if window.earliest is not None else None
    return first, back(comes_round, window.latest)


def _window_says(printed: Deadline, window: Window, held: date) -> str:
    span = f"{window.earliest} to {window.latest}" if window.earliest else str(window.latest)
    return f"{_printed(printed)}: {span} days before an anniversary; the meeting is on {held}"


def _printed(deadline: Deadline) -> str:
    if deadline.earliest is None:
        return str(deadline.latest)
    return days_between(deadline.earliest, deadline.latest)


def _window_wrong(told: Fact[Deadline], described: Fact[Window], held: date) -> Finding:
    window, printed = described.value, told.value
    first, last = window_days(window, held)
    expected = str(last) if first is None or printed.earliest is None else days_between(first, last)
    near = apart(printed.latest, last) <= ROUNDED and (
        first is None or printed.earliest is None or apart(printed.earliest, first) <= ROUNDED
    )
    how = note if near else error
    return how(WINDOW, told.where, _printed(printed), expected, _why_window(told, described, held))


def _why_window(told: Fact[Deadline], described: Fact[Window], held: date) -> str:
    window, printed = described.value, told.value
    because = [f"{_described_on(described)} before the anniversary, {anniversary(held)}"]
    ends = [implied(printed.latest, window.latest)]
    if printed.earliest is not None and window.earliest is not None:
        ends.insert(0, implied(printed.earliest, window.earliest))
    days = list(dict.fromkeys(names_day(each) for each in ends))
    if len(days) == 1:
        because.append(f"the printed days fit a meeting of {days[0]}")
    else:
        because.append(f"its two ends fit two meetings, of {days[0]} and {days[1]}")
    if printed.earliest is not None and window.earliest is not None:
        length, described_length = apart(*_ends(printed)), window.earliest - window.latest
        if length != described_length:
            because.append(f"it is {length} days long, not {described_length}")
    return "; ".join(because)


def _described_on(described: Fact[Window]) -> str:
    return f"line {described.where.line} has {_period(described.value)}"


def _ends(printed: Deadline) -> tuple[date, date]:
    return printed.earliest or printed.latest, printed.latest


def _period(window: Window) -> str:
    if window.earliest is None:
        return f"{window.latest} days"
    return f"{window.latest} to {window.earliest} days"


def discretion(stated: Stated) -> Said:
    """The day after which proxies may be voted at discretion, against the bylaw's last day."""
    told, sent = stated.facts.deadline(DeadlineKind.DISCRETION), stated.facts.mailed_on
    if told is None or sent is None or not _comes_again(stated):
        return
    day, released = told.value.latest, sent.value.date
    ends = list(_bylaw_ends(stated))
    without = proposals.discretion_date(released, None)
    lawful = [proposals.discretion_date(released, each) for each in ends] or [without]
    described = any(each.value.kind is DeadlineKind.ADVANCE_NOTICE for each in stated.facts.windows)
    if not described and customary(day, stated.meeting_day or released, release_days(stated)):
        return
    if any(apart(day, each) <= COUNTED for each in (*lawful, *map(_without, _released(stated)))):
        known = "the bylaw's last day" if ends else f"{proposals.NO_NOTICE} days before"
        yield right(DISCRETION, told.where, f"{day} fits {known}")
        return
    expected = lawful[0]
    near = any(apart(day, each) <= ROUNDED for each in (*lawful, without))
    how = note if near else error if described else warning
    yield how(
        DISCRETION,
        told.where,
        str(day),
        str(expected),
        _why_discretion(day, ends, without),
        authority(proposals.discretion_date),
    )


def _released(stated: Stated) -> frozenset[date]:
    """Without a bylaw that asks for notice, 45 days are counted from one of these."""
    return frozenset() if list(_bylaw_ends(stated)) else release_days(stated)


def _without(released: date) -> date:
    return proposals.discretion_date(released, None)


def _bylaw_ends(stated: Stated) -> Iterator[date]:
    """The last days for notice under the bylaws, as described first and then as printed."""
    held = stated.meeting_day
    for window in stated.facts.windows:
        if held and window.value.kind is DeadlineKind.ADVANCE_NOTICE:
            yield window_days(window.value, held)[1]
    for told in stated.facts.deadlines:
        if told.value.kind is DeadlineKind.ADVANCE_NOTICE:
            yield told.value.latest


def _why_discretion(day: date, ends: list[date], without: date) -> str:
    fits = names_day(implied(day, proposals.NO_NOTICE))
    at_45 = f"{proposals.NO_NOTICE} days before the anniversary of the release would be {without}"
    because = [f"{at_45}; the printed day fits a release of {fits}"]
    if ends:
        because.insert(0, "where a bylaw asks for notice its last day governs")
        last = ends[-1]
        if day < last:
            because.append(f"a matter noticed in time, by {last}, could be voted at discretion")
    return "; ".join(because)


def universal_proxy(stated: Stated) -> Said:
    """The last day for a dissident's names: 60 days before the anniversary of the meeting."""
    told, held = stated.facts.deadline(DeadlineKind.UNIVERSAL_PROXY), stated.meeting_day
    if told is None or held is None or held < UNIVERSAL or not _comes_again(stated):
        return
    day, due = told.value.latest, contests.dissident_notice_by(held)
    bylaw = any(apart(day, each) <= COUNTED for each in _bylaw_ends(stated))
    if bylaw or any(apart(day, each) <= COUNTED for each in weekend(due)):
        yield right(UNIVERSAL_PROXY, told.where, f"{day}; {due} is 60 days before the anniversary")
        return
    how = note if day < due or apart(day, due) <= ROUNDED else error
    yield how(
        UNIVERSAL_PROXY,
        told.where,
        str(day),
        str(due) if day > due else f"{due}, unless a bylaw asks for it earlier",
        f"{contests.DISSIDENT_DAYS} days before the anniversary of the meeting of {held}; "
        f"{_by_days(day, due)}",
        authority(contests.dissident_notice_by),
    )
