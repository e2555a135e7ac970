"""How does the calendar of a meeting stand on a page?  What breaks, what would not, every day."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from quorate.entries.meeting import MeetingCalled
from quorate.meeting.dates import meeting_day, not_checked
from quorate.meeting.deadline import Deadline, Lane
from quorate.meeting.lawful_dates import unlawful
from quorate.meeting.planned import NOTHING, Plan
from quorate.papers import times
from quorate.papers.model import Block, Column, Facts, Paper, Points, Section, Table, Words
from quorate.pictures.drawn import WIDE
from quorate.pictures.gantt import Panel, drawn, gantt
from quorate.pictures.gantt_words import short, spelled, when, wrong

_BEFORE, _AFTER = timedelta(days=150), timedelta(days=400)  # what a panel shows of the time
_MARGIN = timedelta(days=6)


def page(
    called: MeetingCalled,
    found: Sequence[Deadline],
    plan: Plan = NOTHING,
    today: date | None = None,
) -> Paper:
    """The calendar with its pictures and its arithmetic."""
    blocks: list[Block] = [Words(summary(found), "lead"), *_broken(called, found)]
    proposed = tuple(spelled(says) for says in unlawful(called, plan))
    if proposed:
        blocks += [Section("A lawful calendar"), Points(proposed)]
    unknown = not_checked(called)
    if unknown:
        blocks.append(Words(f"Not checked: {'; '.join(unknown)}.", "note"))
    blocks.append(_facts(called))
    for panel, rows in _panels(called, found, today):
        blocks += [Section(panel.title), gantt(panel, _table(rows, panel))]
        if len(rows) > len(panel.rows):
            blocks.append(Words("Days outside of the picture stand in the table alone.", "note"))
    return Paper(
        title="Calendar of the meeting",
        issuer=called.issuer,
        meeting=f"{called.title}, {times.held_on(called)}",
        standing="",
        blocks=tuple(blocks),
    )


def picture(called: MeetingCalled, found: Sequence[Deadline], today: date | None = None) -> str:
    """The pictures alone, as one drawing."""
    panels = [panel for panel, _ in _panels(called, found, today)]
    return drawn(panels, WIDE, "calendar") + "\n"


def summary(found: Sequence[Deadline]) -> str:
    """How many deadlines there are, and how many the call breaks."""
    broken = sum(bool(each.broken) for each in found)
    if not broken:
        return f"{len(found)} deadlines, and the call breaks none of them."
    return f"The call breaks {broken} of its {len(found)} deadlines."


def _broken(called: MeetingCalled, found: Sequence[Deadline]) -> tuple[Points, ...]:
    broken = [each for each in in_lanes(found) if each.broken]
    day = meeting_day(called)
    points = tuple(f"{each.name}: {wrong(each, day)} ({each.authority})." for each in broken)
    return (Points(points),) if points else ()


def in_lanes(found: Sequence[Deadline]) -> list[Deadline]:
    """Lane by lane, the law before all else."""
    return sorted(found, key=lambda each: list(Lane).index(each.lane))


def _facts(called: MeetingCalled) -> Facts:
    mailed = "not said" if called.mailed is None else times.day(called.mailed)
    return Facts(
        (
            ("Held", times.instant(called.starts, called)),
            ("Record date", times.day(called.record_date)),
            ("Mailed", mailed),
        )
    )


def _panels(
    called: MeetingCalled, found: Sequence[Deadline], today: date | None
) -> Iterator[tuple[Panel, list[Deadline]]]:
    """Up to the meeting, and after it; with each the rows of its table, drawn or not."""
    day = meeting_day(called)
    before = [each for each in found if each.first <= day]
    after = [each for each in found if each.first > day]
    for name, title, rows, first, last in (
        ("before", "Up to the meeting", before, day - _BEFORE, day + _MARGIN),
        ("after", "After the meeting, and next year", after, day, day + _AFTER),
    ):
        shown = [each for each in rows if each.last >= first and each.first <= last]
        if not shown:
            continue
        said = [on for each in shown for on in (each.first, each.last, *(each.says or ()))]
        panel = Panel(
            name=name,
            title=title,
            sentence=_sentence(rows, title),
            first=max(first, min(said) - _MARGIN) if name == "before" else first,
            last=min(last, max(said) + _MARGIN) if name == "after" else last,
            meeting=day,
            rows=shown,
            as_of=today,
        )
        yield panel, rows


def _sentence(rows: Sequence[Deadline], title: str) -> str:
    broken = [each for each in in_lanes(rows) if each.broken]
    if not broken:
        return f"{title}, nothing is broken"
    more = "" if len(broken) == 1 else f", and {len(broken) - 1} more"
    return f"{broken[0].name}: {broken[0].broken}{more}"


def _table(rows: Sequence[Deadline], panel: Panel) -> Table:
    return Table(
        caption=f"{panel.title}: every day, with its arithmetic",
        columns=(
            Column("Deadline"),
            Column("Day"),
            Column("Arithmetic"),
            Column("Rule and authority"),
        ),
        rows=tuple(
            (
                each.name,
                _day(each, panel.meeting),
                spelled(each.because),
                f"{each.rule}: {each.authority}",
            )
            for each in rows
        ),
    )


def _day(each: Deadline, meeting: date) -> str:
    days = when(each, meeting)
    if each.says is None:
        return days
    says = wrong(each, meeting) if each.broken else _kept(each, meeting)
    return f"{days}. The call: {says}"


def _kept(each: Deadline, meeting: date) -> str:
    first, last = each.says or (each.first, each.last)
    if first == last:
        return short(last, meeting)
    return f"{short(first, meeting)} to {short(last, meeting)}"
