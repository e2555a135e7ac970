"""Which lines of a paragraph are rows of a table that its file did not keep apart?

A PDF and old text have lines and no tables, so a table may run on from the words above it.  Where
lines of a paragraph are rows, each of them stands by itself here; so does the heading of a matter
among them; words between them stay one paragraph.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quorate.disclosure.document import Block, Paragraph
from quorate.disclosure.results.counts import count_of
from quorate.disclosure.results.lines import cells_in
from quorate.disclosure.results.matters import heading_of
from quorate.disclosure.results.names import is_name


def loosened(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with paragraphs that hold rows taken apart."""
    for block in blocks:
        if isinstance(block, Paragraph) and block.breaks:
            yield from _taken_apart(block)
        else:
            yield block


def _taken_apart(paragraph: Paragraph) -> Iterator[Paragraph]:
    starts = [0, *(offset for offset, _ in paragraph.breaks), len(paragraph.text)]
    lines = [
        Paragraph(text, paragraph.line_at(begin))
        for begin, end in pairwise(starts)
        if (text := paragraph.text[begin:end].strip())
    ]
    rows = _which_are_rows([cells_in(line.text) for line in lines])
    if all(rows) or not any(rows):
        yield paragraph
        return
    held: list[Paragraph] = []
    for line, is_row in zip(lines, rows, strict=True):
        alone = is_row or is_name(line.text)
        if alone or _is_heading(line):
            yield from _joined(held)
            held = []
        if alone:
            yield line
        else:
            held.append(line)
    yield from _joined(held)


def _which_are_rows(cells: Sequence[tuple[str, ...] | None]) -> list[bool]:
    """Lines with figures or several headings; one heading alone, where a row stands beside it."""
    rows = [each is not None and (len(each) > 2 or any(map(_is_figure, each))) for each in cells]
    for at in [*range(len(cells) - 1, -1, -1), *range(len(cells))]:
        beside = rows[max(0, at - 1) : at + 2]
        rows[at] = rows[at] or (cells[at] is not None and any(beside))
    return rows


def _is_figure(cell: str) -> bool:
    return count_of(cell) is not None


def _is_heading(line: Paragraph) -> bool:
    heading = heading_of(line.text)
    return heading is not None and heading.named


def _joined(lines: Sequence[Paragraph]) -> Iterator[Paragraph]:
    if not lines:
        return
    breaks: list[tuple[int, int]] = []
    text = lines[0].text
    for line in lines[1:]:
        breaks.append((len(text) + 1, line.line))
        text = f"{text} {line.text}"
    yield Paragraph(text, lines[0].line, breaks=tuple(breaks))
