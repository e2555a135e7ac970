"""What is next, and what breaks?  The days of a meeting as marks on a line of time, lane by lane.

On a wide page names stand to the left of their marks; on a narrow one above them, as a list.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from quorate.meeting.deadline import Deadline, Kind, Lane
from quorate.papers.model import Picture, Table
from quorate.papers.times import day as day_in_words
from quorate.pictures.drawn import NARROW, WIDE
from quorate.pictures.gantt_marks import RED, Scale, axis, key, label, mark, own
from quorate.pictures.gantt_words import LANES, short, when, wrong
from quorate.pictures.svg import ACCENT, INK, LINE, QUIET, breadth, drawing, element, lines, text

_NAMES = 262  # the width of the names' column on a wide page
_LEADING = 19
_TRACK = 18  # the height of a line of marks
_SPARE = 40  # letters are narrower than they are taken for
_APART = 14  # between the names of two days


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """A stretch of time and the deadlines drawn on it, in the order in which they stand."""

    name: str
    title: str
    sentence: str
    first: date
    last: date
    meeting: date
    rows: Sequence[Deadline]
    as_of: date | None = None  # today, for those who look at it


def gantt(panel: Panel, table: Table) -> Picture:
    """The picture of a panel, with the table of its days beside it."""
    return Picture(
        sentence=panel.sentence,
        wide=drawn([panel], WIDE, f"{panel.name}-wide"),
        narrow=drawn([panel], NARROW, f"{panel.name}-narrow"),
        table=table,
    )


def drawn(panels: Sequence[Panel], width: int, prefix: str) -> str:
    """One or more panels under each other, as a drawing of its own; more than one bear titles."""
    parts, y = key(width, prefix)
    for panel in panels:
        if len(panels) > 1:
            y += 2 * _LEADING
            parts.append(text(panel.title, 0, y - 4, bold=True))
        within, y = _panel(panel, y, width, prefix)
        parts += within
    title = "; ".join(panel.title for panel in panels)
    says = " ".join(_in_words(panel) for panel in panels)
    return drawing(prefix, width, y + 4, title, says, parts)


def _in_words(panel: Panel) -> str:
    rows = [f"{each.name}: {when(each, panel.meeting)}{_but(each, panel)}." for each in panel.rows]
    meeting = f"The meeting is on {day_in_words(panel.meeting)}."
    return " ".join([panel.sentence.rstrip(".") + ".", meeting, *rows])


def _but(each: Deadline, panel: Panel) -> str:
    return f"; {wrong(each, panel.meeting)}" if each.broken else ""


def _panel(panel: Panel, top: int, width: int, prefix: str) -> tuple[list[str], int]:
    """The months, the rows by lane, and the lines of the meeting and of today."""
    beside = width >= WIDE
    scale = Scale(panel.first, panel.last, _NAMES + 8 if beside else 0, width - 4)
    begin = top + 2 * _LEADING + 12
    rows, y = _lanes(panel, begin, scale, width, prefix)
    months = axis(scale)
    parts = [_line(x, begin, y, LINE, ".75") for x, _ in months] if beside else []
    parts += _days_named(panel, scale, begin, y if beside else begin)
    parts += [label(words, x + 3, begin - 8, colour=QUIET) for x, words in months]
    return [*parts, *rows], y


def _line(x: int, top: int, bottom: int, colour: str, width: str, dashes: str = "") -> str:
    drawn_so: dict[str, object] = {"stroke": colour, "stroke-width": width}
    dashed = dashes or None
    return element("path", {"d": f"M{x} {top}V{bottom}", **drawn_so, "stroke-dasharray": dashed})


def _days_named(panel: Panel, scale: Scale, top: int, bottom: int) -> list[str]:
    """The day of the meeting, whole; today, broken; each with its name over its line."""
    x, words = scale.x(panel.meeting), f"Meeting, {short(panel.meeting, panel.meeting)}"
    wide = breadth(words)
    left = x if x + wide <= scale.right else x - wide
    parts = [_over(x, top, bottom, INK), _named(words, x, top, INK, leftward=x > left)]
    today = panel.as_of
    if today is not None and scale.holds(today) and today != panel.meeting:
        x, words = scale.x(today), f"Today, {short(today, panel.meeting)}"
        end = x + breadth(words) + _APART
        runs_over = end > scale.right or (x < left + wide and left < end)
        at = min(x, left - _APART) if runs_over and x < left + wide else x
        parts.append(_over(x, top, bottom, ACCENT, "5 4"))
        parts.append(_named(words, at, top, ACCENT, leftward=runs_over))
    return parts


def _over(x: int, top: int, bottom: int, colour: str, dashes: str = "") -> str:
    return _line(x, top - _LEADING - 3, bottom, colour, "1.5", dashes)


def _named(words: str, x: int, top: int, colour: str, *, leftward: bool) -> str:
    anchor = "end" if leftward else None
    return label(words, x, top - _LEADING - 8, anchor=anchor, bold=True, colour=colour)


def _lanes(panel: Panel, top: int, scale: Scale, width: int, prefix: str) -> tuple[list[str], int]:
    parts: list[str] = []
    y = top
    for lane in Lane:
        rows = [each for each in panel.rows if each.lane is lane]
        if not rows:
            continue
        y += 26
        parts.append(text(LANES[lane], 0, y - 6, bold=True, colour=ACCENT))
        parts.append(element("path", {"d": f"M0 {y}H{width}", "stroke": LINE, "stroke-width": "1"}))
        y += 4
        for each in rows:
            draw = _beside if width >= WIDE else _under
            within, y = draw(each, panel, y, scale, prefix)
            parts += within
    return parts, y


def _beside(
    each: Deadline, panel: Panel, top: int, scale: Scale, prefix: str
) -> tuple[list[str], int]:
    """A row of a wide page: the name in its column, the mark and its days on the line."""
    names = lines(each.name, _NAMES)
    colour = RED if each.broken else INK
    parts = [
        text(words, 0, top + 15 + row * _LEADING, bold=bool(each.broken), colour=colour)
        for row, words in enumerate(names)
    ]
    middle = top + 11
    parts += mark(each, scale, middle, prefix)
    parts += own(each, scale, middle)
    parts.append(_days(each, panel, scale, middle + 5))
    y = top + _TRACK + 3
    if each.broken:
        for words in lines(wrong(each, panel.meeting), scale.right - scale.left + _SPARE):
            parts.append(_placed(words, scale.x(_last_day(each)), scale, y + 13))
            y += _LEADING
    return parts, max(y, top + len(names) * _LEADING) + 4


def _last_day(each: Deadline) -> date:
    return each.says[1] if each.says is not None else each.last


def _placed(words: str, x: int, scale: Scale, y: int) -> str:
    """Words that begin at a mark, or end with the line where they would run over it."""
    if x + breadth(words) <= scale.right:
        return label(words, max(x, scale.left), y, colour=RED)
    return label(words, scale.right, y, anchor="end", colour=RED)


def _days(each: Deadline, panel: Panel, scale: Scale, y: int) -> str:
    """The days beside their mark: to its right if there is room, otherwise to its left."""
    words = when(each, panel.meeting)
    wide = breadth(words)
    taken = [scale.x(day) for day in each.says or ()]
    meeting = scale.x(panel.meeting)
    tail = 12 if each.kind is Kind.FROM else 0
    right, left = scale.x(each.last) + 14 + tail, scale.x(each.first) - 22
    for begin in (right, max([right, *(x + 14 for x in taken)])):
        crosses = any(begin - 8 < x < begin + wide + 8 for x in [*taken, meeting])
        if begin + wide <= scale.right and not crosses:
            return label(words, begin, y)
    for end in (left, min([left, *(x - 14 for x in taken)])):
        if end - wide >= scale.left and not any(end - wide - 8 < x < end + 8 for x in taken):
            return label(words, end, y, anchor="end")
    return label(words, (scale.left + scale.right) // 2, y, anchor="middle")


def _under(
    each: Deadline, panel: Panel, top: int, scale: Scale, prefix: str
) -> tuple[list[str], int]:
    """A row of a narrow page: name, days and what is wrong as text, then the mark on its line."""
    y = top
    parts = []
    said = [(words, each.broken != "", RED if each.broken else INK) for words in
            lines(each.name, scale.right)]  # fmt: skip
    said += [(words, False, QUIET) for words in lines(when(each, panel.meeting), scale.right)]
    if each.broken:
        found = lines(wrong(each, panel.meeting), scale.right)
        said += [(words, False, RED) for words in found]
    for words, bold, colour in said:
        y += _LEADING
        parts.append(text(words, 0, y - 4, bold=bold, colour=colour))
    middle = y + 8
    track = {"d": f"M0 {middle}H{scale.right}", "stroke": LINE, "stroke-width": "1"}
    parts.append(element("path", {**track}))
    x = scale.x(panel.meeting)
    meeting = {"d": f"M{x} {middle - 7}V{middle + 7}", "stroke": INK, "stroke-width": "1"}
    parts.append(element("path", {**meeting}))
    parts += mark(each, scale, middle, prefix)
    parts += own(each, scale, middle)
    return parts, y + _TRACK + 4
