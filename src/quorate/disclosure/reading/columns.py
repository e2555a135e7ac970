"""What does a table say whose columns stand at fixed places of a line (EDGAR's <TABLE>)?

A column begins where, over all lines below the headings, a stretch of blanks ends.  <S> and <C>
say where the filer meant columns to begin, but numbers set to the right begin elsewhere, so the
blanks decide and the marks only say which lines are headings.
"""

import re
from collections.abc import Iterator, Sequence

from quorate.disclosure.document import Block
from quorate.disclosure.reading.grid import Cell, laid_out

_MARKS = re.compile(r"\s*<(?:S|C|CAPTION|FN|F\d+|TABLE|/TABLE|PAGE)>", re.IGNORECASE)
_ANY_MARK = re.compile(r"</?(?:S|C|CAPTION|FN|F\d+|PAGE|TABLE)>", re.IGNORECASE)
_RULE = re.compile(r"[\s=_.-]+\Z")
_LEADERS = re.compile(r"\.{2,}|(?: \.){2,}|[-=_]{4,}")
_CHUNK = re.compile(r"\S+(?: \S+)*")
WIDTH_MAX = 400  # characters of a line that are looked at for columns

# Of a hundred lines, those that may cross a gap between columns: a long name, a heading.
_CROSSING_MAX = 5


def column_table(lines: Sequence[str], first: int) -> Iterator[Block]:
    """The table of these lines, the first of which is that line of the file."""
    shown = [_blanked(line) for line in lines]
    body = _first_of_body(lines)
    gaps = _gaps([line for line in shown[body:] if line.strip()])
    rows = [_row(line, gaps, first + down) for down, line in enumerate(shown)]
    yield from laid_out(rows)


def _blanked(line: str) -> str:
    """A line with its marks, rules and leaders blanked, every character in its place."""
    if _RULE.match(line):
        return ""
    flat = _ANY_MARK.sub(lambda mark: " " * len(mark.group()), line[:WIDTH_MAX].expandtabs(8))
    return _LEADERS.sub(lambda dots: " " * len(dots.group()), flat).rstrip()


def _first_of_body(lines: Sequence[str]) -> int:
    """The first line below the headings: that of <S>, or the first if there is none."""
    for at, line in enumerate(lines):
        if re.match(r"\s*<S>", line, re.IGNORECASE):
            return at + 1 if _MARKS.match(line) and not _ANY_MARK.sub("", line).strip() else at
    return 0


def _gaps(lines: Sequence[str]) -> list[int]:
    """Where columns begin: the ends of stretches two blanks wide that hardly a line crosses."""
    width = max((len(line) for line in lines), default=0)
    filled = [0] * (width + 1)
    for line in lines:
        for chunk in _CHUNK.finditer(line):
            for at in range(chunk.start(), chunk.end()):
                filled[at] += 1
    most = len(lines) * _CROSSING_MAX // 100
    begins = [0]
    blank = 0
    for at in range(width):
        if filled[at] <= most:
            blank += 1
        else:
            if blank > 1 and at > blank:
                begins.append(at)
            blank = 0
    return begins


def _row(line: str, begins: Sequence[int], number: int) -> list[Cell]:
    """The chunks of a line, each in the column it lies in by its middle."""
    cells: dict[int, list[str]] = {}
    for chunk in _CHUNK.finditer(line):
        middle = (chunk.start() + chunk.end() - 1) // 2
        column = max(at for at, begin in enumerate(begins) if begin <= max(middle, 0))
        cells.setdefault(column, []).append(chunk.group())
    return [Cell(column, 1, " ".join(parts), number) for column, parts in cells.items()]
