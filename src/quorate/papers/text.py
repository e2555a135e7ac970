"""How does a paper read in plain text?  Fixed width, at most 80 columns, fit for a court file."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
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
from quorate.papers.wording import plain, unbroken

WIDTH = 80
_GAP = 2
_HARD = "\N{NO-BREAK SPACE}"
_INDENT = 4
_WORDS_MIN = 10  # columns: a column of words is not squeezed below this
_WORD_MAX = 30  # nor so that a word up to this length is broken


def write(paper: Paper) -> str:
    """The paper as text; every line ends in one newline, none is longer than 80 columns."""
    lines = [*_wrapped(paper.issuer), *_wrapped(paper.meeting), ""]
    title = _wrapped(paper.title)
    lines += [*title, "=" * max(map(len, title))]
    if paper.standing:
        lines += ["", *_wrapped(paper.standing)]
    for block in paper.blocks:
        lines += ["", *_block(block, paper.standing)]
    if paper.standing:
        lines += ["", "-" * WIDTH, *_wrapped(paper.standing)]
    return "".join(f"{plain(line.rstrip())}\n" for line in lines)


def _wrapped(text: str, width: int = WIDTH, hanging: str = "") -> list[str]:
    whole = unbroken(text, _HARD)
    if _longest_word(whole) > width - len(hanging):
        whole = text  # in a column narrower than a citation that is broken at its spaces
    lines = wrap(whole, width, subsequent_indent=hanging, break_on_hyphens=False)
    return [line.replace(_HARD, " ") for line in lines] or [""]


def _longest_word(text: str) -> int:
    return max(map(len, text.split(" ")), default=0)


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
        if WIDTH - left < _longest_word(says) <= WIDTH - _INDENT:  # a digest is not broken
            lines += [*_wrapped(name), *(" " * _INDENT + line for line in _indented(says))]
            continue
        names, values = _wrapped(name, left - _GAP), _wrapped(says, WIDTH - left)
        lines += _beside([names, values], [left - _GAP, WIDTH - left], [False, False])
    return lines


def _indented(says: str) -> list[str]:
    return _wrapped(says, WIDTH - _INDENT)


def _table(table: Table) -> list[str]:
    lines = [*_wrapped(table.caption), ""]
    if not table.rows:
        return [*lines, *_wrapped(table.nothing)]
    widths = _widths(table)
    if widths is not None:
        return [*lines, *_grid(table, widths)]
    rest = replace(table, columns=table.columns[1:], rows=tuple(row[1:] for row in table.rows))
    widths = _widths(rest, WIDTH - _INDENT) if rest.columns else None
    if widths is not None:
        return [*lines, *_under_heads(table, rest, widths)]
    return [*lines, *_records(table)]


def _grid(table: Table, widths: Sequence[int]) -> list[str]:
    right = [column.figures for column in table.columns]
    lines = _head(table, widths)
    for row in table.rows:
        lines += _beside(_cells(row, widths), widths, right)
    return lines


def _under_heads(table: Table, rest: Table, widths: Sequence[int]) -> list[str]:
    """A table too wide by its first column: that stands on a line above what it heads."""
    right = [column.figures for column in rest.columns]
    lines = [" " * _INDENT + line for line in _head(rest, widths)]
    before = ""
    for whole, row in zip(table.rows, rest.rows, strict=True):
        if whole[0] != before:
            lines += _wrapped(whole[0])
        before = whole[0]
        lines += [" " * _INDENT + line for line in _beside(_cells(row, widths), widths, right)]
    return lines


def _head(table: Table, widths: Sequence[int]) -> list[str]:
    """The titles, standing on the rule under them."""
    right = [column.figures for column in table.columns]
    head = _cells([column.title for column in table.columns], widths)
    deepest = max(map(len, head))
    head = [[""] * (deepest - len(cell)) + cell for cell in head]
    rule = (" " * _GAP).join("-" * width for width in widths)
    return [*_beside(head, widths, right), rule]


def _cells(row: Iterable[str], widths: Sequence[int]) -> list[list[str]]:
    return [_wrapped(cell, width) for cell, width in zip(row, widths, strict=True)]


def _widths(table: Table, width: int = WIDTH) -> list[int] | None:
    """The columns' widths, those of words squeezed to fit; None where a word would be broken."""
    cells = list(zip(*table.rows, strict=True))
    longest = [max(map(len, column), default=0) for column in cells]
    widths, least = [], []
    for column, most, said in zip(table.columns, longest, cells, strict=True):
        word = max(map(len, column.title.split()), default=0)
        widths.append(max(most, word if column.figures else min(len(column.title), 24)))
        inside = max(map(_longest_word, said), default=0)
        squeezed = max(word, min(inside, _WORD_MAX), _WORDS_MIN)
        least.append(widths[-1] if column.figures else min(widths[-1], squeezed))
    room = width - _GAP * (len(widths) - 1)
    while sum(widths) > room:
        loose = [at for at, each in enumerate(widths) if each > least[at]]
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
