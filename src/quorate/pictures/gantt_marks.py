"""How is a day or a window of days drawn on a line of time?

A window is a bar, a last day a stop at the end of a line, a first day one at its beginning, a day
a lozenge.  What the call itself does is a ring, or a red cross where that will not do.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from quorate.meeting.deadline import Deadline, Kind
from quorate.pictures.svg import INK, PALE, PAPER, area, breadth, element, escape, flowed, text

RED = "#a3221b"
_TAIL = 16  # of the line before a last day or after a first one
_APART = 6  # between the names of months
_HEIGHT = 12  # of a bar


@dataclass(frozen=True, slots=True)
class Scale:
    """Days from `first` to `last` between two places on the line."""

    first: date
    last: date
    left: int
    right: int

    def x(self, day: date) -> int:
        """The place of a day; one outside the scale stands at its end."""
        within = min(max(day, self.first), self.last)
        whole = max((self.last - self.first).days, 1)
        return self.left + (within - self.first).days * (self.right - self.left) // whole

    def holds(self, day: date) -> bool:
        """Does the day lie on the line?"""
        return self.first <= day <= self.last


def label(
    words: str, x: int, y: int, *, anchor: str | None = None, bold: bool = False, colour: str = INK
) -> str:
    """Words edged with paper, so that no line runs through them."""
    said: dict[str, object] = {"x": x, "y": y, "text-anchor": anchor, "fill": colour}
    edge = {"stroke": PAPER, "stroke-width": 5, "paint-order": "stroke"}
    weight = {"font-weight": 650 if bold else None, "stroke-linejoin": "round"}
    return element("text", {**said, **edge, **weight}, escape(words))


def axis(scale: Scale) -> list[tuple[int, str]]:
    """Where months begin, with their names, no closer than can be read; January is its year.

    Years have their place first.
    """
    found: list[tuple[int, str]] = []
    for day in sorted(_months(scale), key=lambda month: month.month != 1):
        x, words = scale.x(day), str(day.year) if day.month == 1 else f"{day:%b}"
        end = x + breadth(words)
        free = all(end + _APART <= at or at + breadth(name) + _APART <= x for at, name in found)
        if free and end <= scale.right:
            found.append((x, words))
    return sorted(found)


def _months(scale: Scale) -> Iterator[date]:
    day = scale.first.replace(day=1)
    while day <= scale.last:
        if day >= scale.first:
            yield day
        day = (day + timedelta(days=31)).replace(day=1)


def mark(each: Deadline, scale: Scale, y: int, prefix: str) -> list[str]:
    """The mark of a deadline on a line whose middle is at y."""
    first, last = scale.x(each.first), scale.x(each.last)
    match each.kind:
        case Kind.WITHIN:
            top, width = y - _HEIGHT // 2, max(last - first, 3)
            return [area(str(first), top, str(width), _HEIGHT, PALE, prefix)]
        case Kind.BY:
            return [_stroke(f"M{max(last - _TAIL, 0)} {y}H{last}", "1.5"), _stop(last, y)]
        case Kind.FROM:
            return [_stroke(f"M{first} {y}H{min(first + _TAIL, scale.right)}", "1.5"),
                    _stop(first, y)]  # fmt: skip
        case Kind.ON:
            path = f"M{last} {y - 6}L{last + 6} {y}L{last} {y + 6}L{last - 6} {y}Z"
            return [element("path", {"d": path, "fill": INK})]


def _stroke(path: str, width: str, colour: str = INK) -> str:
    return element("path", {"d": path, "stroke": colour, "stroke-width": width, "fill": "none"})


def _stop(x: int, y: int) -> str:
    return _stroke(f"M{x} {y - 8}V{y + 8}", "3")


def own(each: Deadline, scale: Scale, y: int) -> list[str]:
    """What the call does: a ring on its day, a red cross where that will not do."""
    if each.says is None:
        return []
    if not each.broken:
        return [ring(scale.x(each.says[1]), y)]
    return [*_gap(each, scale, y), *(cross(scale.x(day), y) for day in dict.fromkeys(each.says))]


def _gap(each: Deadline, scale: Scale, y: int) -> list[str]:
    """From the call's day to the nearest lawful one."""
    says = each.says or (each.first, each.last)
    return [
        _stroke(f"M{scale.x(day)} {y}H{scale.x(min(max(day, each.first), each.last))}", "1.5", RED)
        for day in says
    ]


def ring(x: int, y: int) -> str:
    """A day that the call keeps."""
    said: dict[str, object] = {"cx": x, "cy": y, "r": "3.5", "fill": PAPER, "stroke": INK}
    return element("circle", {**said, "stroke-width": 2})


def cross(x: int, y: int) -> str:
    """A day that will not do, edged with paper so that it is seen on a bar."""
    path = f"M{x - 5} {y - 5}L{x + 5} {y + 5}M{x + 5} {y - 5}L{x - 5} {y + 5}"
    return _stroke(path, "6", PAPER) + _stroke(path, "3", RED)


_KEY = ("a window", "a last day", "from that day", "the call", "the call breaks it")
_SAMPLE = 28  # room for the sample before a word of the key


def key(width: int, prefix: str) -> tuple[list[str], int]:
    """What the marks mean, and where the next thing may begin."""
    parts: list[str] = []
    places = flowed(_KEY, width, _SAMPLE)
    for number, (words, (x, row)) in enumerate(zip(_KEY, places, strict=True)):
        y = 10 + row * 20
        samples = (
            [area(str(x), y - 6, "20", _HEIGHT, PALE, prefix)],
            [_stroke(f"M{x} {y}H{x + 17}", "1.5"), _stop(x + 17, y)],
            [_stroke(f"M{x + 2} {y}H{x + 20}", "1.5"), _stop(x + 2, y)],
            [ring(x + 10, y)],
            [cross(x + 10, y)],
        )
        parts += samples[number]
        parts.append(text(words, x + _SAMPLE, y + 5))
    return parts, 20 + max(row for _, row in places) * 20
