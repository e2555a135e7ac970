"""How is a bar drawn?  Stretches from zero, a line where the rule bites, a key with every value."""

from collections.abc import Sequence
from dataclasses import dataclass

from quorate.papers.numbers import votes
from quorate.pictures.svg import (
    INK,
    LINE,
    PAPER,
    QUIET,
    Fill,
    along,
    area,
    breadth,
    element,
    lines,
    set_out,
    text,
)
from quorate.words import Votes

HEIGHT = 30  # of a bar
_LEADING = 20  # from one line of letters to the next
_SWATCH = 20  # room for the sample before a word of the key


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a bar: what it is, how much, and how it is filled."""

    name: str
    votes: Votes
    fill: Fill


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One bar on a scale from zero to `most`.  `line` is where the rule bites."""

    name: str
    says: str  # how it stands, in a few words
    stretches: Sequence[Stretch]
    most: Votes
    line: Votes | None = None
    line_says: str = ""


def bar(each: Bar, top: int, width: int, prefix: str) -> tuple[list[str], int]:
    """The parts of a bar with its words, from `top` down, and where the next may begin."""
    parts, y = _named(each, top, width)
    if each.line is not None:
        words = f"{each.line_says} {votes(each.line)}"
        y += _LEADING
        parts.append(_line_words(words, each, y - 8, width))
    y += 3
    parts.append(_track(y, width))
    at: Votes = 0
    for stretch in each.stretches:
        x, end = along(at, each.most, width), along(at + stretch.votes, each.most, width)
        if stretch.votes:
            parts.append(area(x, y, _less(end, x), HEIGHT, stretch.fill, prefix))
        at += stretch.votes
    if each.line is not None:
        parts.append(_line(along(each.line, each.most, width), y))
    key, y = _key(each.stretches, y + HEIGHT + 10, width, prefix)
    return [*parts, *key], y + 18


def _named(each: Bar, top: int, width: int) -> tuple[list[str], int]:
    """The name to the left and how it stands to the right, or under it where both do not fit."""
    beside = breadth(each.name) + breadth(each.says) + 24 <= width
    names = [each.name] if beside else lines(each.name, width)
    parts = []
    y = top
    for name in names:
        y += _LEADING
        parts.append(text(name, 0, y - 5, bold=True))
    if beside:
        parts.append(text(each.says, width, y - 5, anchor="end"))
        return parts, y
    for words in lines(each.says, width):
        y += _LEADING
        parts.append(text(words, 0, y - 5))
    return parts, y


def _line_words(words: str, each: Bar, y: int, width: int) -> str:
    """Over the line, but within the drawing."""
    x = along(each.line or 0, each.most, width)
    middle, half = int(x.split(".")[0]), breadth(words) // 2
    if middle - half < 0:
        return text(words, 0, y, colour=QUIET)
    if middle + half > width:
        return text(words, width, y, anchor="end", colour=QUIET)
    return text(words, x, y, anchor="middle", colour=QUIET)


def _track(y: int, width: int) -> str:
    """The whole scale: what is not filled is absent."""
    attributes: dict[str, object] = {
        "x": 0,
        "y": y,
        "width": width,
        "height": HEIGHT,
        "fill": PAPER,
        "stroke": LINE,
    }
    return element("rect", attributes)


def _line(x: str, y: int) -> str:
    """The line, edged with paper so that it is seen on any pattern."""
    path = f"M{x} {y - 4}V{y + HEIGHT + 4}"
    edge = element("path", {"d": path, "stroke": PAPER, "stroke-width": "4.5"})
    return edge + element("path", {"d": path, "stroke": INK, "stroke-width": "2.5"})


def _key(stretches: Sequence[Stretch], top: int, width: int, prefix: str) -> tuple[list[str], int]:
    shown = [each for each in stretches if each.votes]
    words = [lines(f"{each.name} {votes(each.votes)}", width - _SWATCH) for each in shown]
    places, rows = set_out(words, width, _SWATCH)
    parts = []
    for each, says, (x, row) in zip(shown, words, places, strict=True):
        y = top + row * _LEADING
        parts.append(area(str(x), y, "13", 13, each.fill, prefix))
        for under, line in enumerate(says):
            parts.append(text(line, x + _SWATCH, y + 12 + under * _LEADING))
    return parts, top + rows * _LEADING


def _less(end: str, begin: str) -> str:
    """A difference of two hundredths, as text."""
    hundredths = int(end.replace(".", "")) - int(begin.replace(".", ""))
    return f"{hundredths // 100}.{hundredths % 100:02d}"
