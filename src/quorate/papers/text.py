"""How does a paper read in plain text?  Fixed width, at most 90 columns, fit for a court file."""

from collections.abc import Iterable, Sequence
from textwrap import wrap

from quorate.papers.model import (
    Block,
    Facts,
    Paper,
    Picture,
    Points,
    Section,
    SignHere,
    Table,
    Words,
)

WIDTH = 90
_GAP = 2
_HARD = "\N{NO-BREAK SPACE}"
_WORDS_MIN = 10  # columns: a column of words is not squeezed below this


def write(paper: Paper) -> str:
    """The paper as text; every line ends in one newline, none is longer than 90 columns."""
    lines = [*_wrapped(paper.issuer), *_wrapped(paper.meeting), ""]
    title = _wrapped(paper.title)
    lines += [*title, "=" * max(map(len, title))]
    if paper.standing:
        lines += ["", *_wrapped(paper.standing)]
    for block in paper.blocks:
        lines += ["", *_block(block, paper.standing)]
    if paper.standing:
        lines += ["", "-" * WIDTH, *_wrapped(paper.standing)]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _wrapped(text: str, width: int = WIDTH, hanging: str = "") -> list[str]:
    lines = wrap(_cited(text), width, subsequent_indent=hanging, break_on_hyphens=False)
    return [line.replace(_HARD, " ") for line in lines] or [""]


def _cited(text: str) -> str:
    """A citation is not broken between the code, the sign and the section's number."""
    return text.replace("8 Del. C. § ", f"8{_HARD}Del.{_HARD}C.{_HARD}§{_HARD}")


def _block(block: Block, standing: str) -> list[str]:
    match block:
        case Section(title):
            return _section(title, standing)
        case Words(text, _):
            return _wrapped(text)
        case Points(points):
            return [line for point in points for line in _wrapped(f"- {point}", WIDTH, "  ")]
        case Facts(facts):
            return _facts(facts)
        case Table():
            return _table(block)
        case SignHere(name, office):
            return ["", "_" * 44 + "  Date " + "_" * 20, *_wrapped(name), *_wrapped(office)]
        case Picture(sentence=sentence, table=table):
            return [*_wrapped(sentence), "", *_table(table)]


def _section(title: str, standing: str) -> list[str]:
    """A rule under the title; it repeats what the paper is, for pages that come apart."""
    said = f" {standing.lower()}" if standing else ""
    return ["", *_wrapped(title), "-" * (WIDTH - len(said)) + said]


def _facts(facts: Sequence[tuple[str, str]]) -> list[str]:
    left = max((len(name) for name, _ in facts), default=0)
    left = min(left, 34) + _GAP
    lines: list[str] = []
    for name, says in facts:
        names, values = _wrapped(name, left - _GAP), _wrapped(says, WIDTH - left)
        lines += _beside([names, values], [left - _GAP, WIDTH - left], [False, False])
    return lines


def _table(table: Table) -> list[str]:
    lines = [*_wrapped(table.caption), ""]
    if not table.rows:
        return [*lines, *_wrapped(table.nothing)]
    widths = _widths(table)
    if widths is None:
        return [*lines, *_records(table)]
    right = [column.figures for column in table.columns]
    titles = [column.title for column in table.columns]
    head = _cells(titles, widths)
    deepest = max(map(len, head))
    head = [[""] * (deepest - len(cell)) + cell for cell in head]
    lines += _beside(head, widths, right)
    lines.append((" " * _GAP).join("-" * width for width in widths))
    for row in table.rows:
        lines += _beside(_cells(row, widths), widths, right)
    return lines


def _cells(row: Iterable[str], widths: Sequence[int]) -> list[list[str]]:
    return [_wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]


def _widths(table: Table) -> list[int] | None:
    """The columns' widths, those of words squeezed to fit; None where they cannot."""
    cells = list(zip(*table.rows, strict=True))
    longest = [max(map(len, column), default=0) for column in cells]
    widths, least = [], []
    for column, most in zip(table.columns, longest, strict=True):
        word = max(map(len, column.title.split()), default=0)
        widths.append(max(most, word if column.figures else min(len(column.title), 24)))
        least.append(widths[-1] if column.figures else min(widths[-1], max(word, _WORDS_MIN)))
    room = WIDTH - _GAP * (len(widths) - 1)
    while sum(widths) > room:
        loose = [at for at, width in enumerate(widths) if width > least[at]]
        if not loose:
            return None
        widest = max(loose, key=lambda at: widths[at])
        widths[widest] -= 1
    return widths


def _records(table: Table) -> list[str]:
    """A table too wide for the page: each row a record, a line to a cell."""
    lines: list[str] = []
    for row in table.rows:
        titles = (column.title for column in table.columns)
        lines += _facts(list(zip(titles, row, strict=True)))
        lines.append("")
    return lines[:-1]


def _beside(
    cells: Iterable[Sequence[str]], widths: Sequence[int], right: Sequence[bool]
) -> list[str]:
    """Wrapped cells next to each other, figures to the right."""
    columns = list(cells)
    lines = []
    for depth in range(max(map(len, columns))):
        parts = []
        for column, width, to_right in zip(columns, widths, right, strict=True):
            part = column[depth] if depth < len(column) else ""
            parts.append(part.rjust(width) if to_right else part.ljust(width))
        lines.append((" " * _GAP).join(parts).rstrip())
    return lines
