"""What does a filing in plain text or Markdown say?  Its lines made paragraphs and tables.

Text comes in two ways: hard-wrapped, as EDGAR took it in the 1990s, where lines up to a blank one
are a paragraph; or with a paragraph on every line.  Tables are rows between pipes, or lie between
<TABLE> and </TABLE> with their columns at fixed places.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from quorate.disclosure.document import Block, Document, Form, Paragraph
from quorate.disclosure.reading.columns import column_table
from quorate.disclosure.reading.folding import Piece, fold, heading_level, mended
from quorate.disclosure.reading.pipes import is_pipe_row, pipe_table, plain

# A line of text up to here is held to be wrapped by whoever wrote it (EDGAR took 80 columns).
_WRAPPED_AT = 110
_WRAPPED_SHARE = 95  # percent of the lines that are that short

_TABLE_BEGINS = re.compile(r"\s*<TABLE>", re.IGNORECASE)
_TABLE_ENDS = re.compile(r"</TABLE>", re.IGNORECASE)
_FILING_TAG = re.compile(
    r"\s*</?(?:PAGE|FN|F\d+|S|C|CAPTION|TEXT|DOCUMENT|SEC-[A-Z]+)>[\s\d]*", re.IGNORECASE
)
_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(?=\S)")
_RULE = re.compile(r"[\s*_=~-]+\Z")


def text_document(
    lines: Sequence[str], file: str, form: Form, ends: AbstractSet[int] = frozenset()
) -> Document:
    """A filing whose lines are these, the first of them line 1.

    `ends` are the places of lines, from 0, known to end a paragraph though no blank one follows.
    """
    wrapped = form is Form.PDF or _is_wrapped(lines)
    blocks = list(_blocks(lines, 1, ends, wrapped=wrapped))
    return Document(file, form, tuple(mended(blocks)))


def text_blocks(lines: Sequence[str], first: int) -> list[Block]:
    """The blocks of lines, the first of which is that line of the file."""
    return list(_blocks(lines, first, frozenset(), wrapped=_is_wrapped(lines)))


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines end where the page did: nearly all short, and long ones run on."""
    prose = [line for line in lines if line.strip() and not is_pipe_row(line)]
    short = sum(len(line) <= _WRAPPED_AT for line in prose)
    return short * 100 >= _WRAPPED_SHARE * len(prose)


def _blocks(
    lines: Sequence[str], first: int, ends: AbstractSet[int], *, wrapped: bool
) -> Iterator[Block]:
    held: list[Piece] = []
    at = 0
    while at < len(lines):
        line = lines[at]
        special = is_pipe_row(line) or _TABLE_BEGINS.match(line)
        if special or not line.strip() or _FILING_TAG.fullmatch(line) or _RULE.match(line):
            yield from _paragraph(held)
            held = []
        if is_pipe_row(line):
            end = _end_of_pipes(lines, at)
            yield from pipe_table(lines[at:end], first + at)
            at = end
            continue
        if special:
            end = _end_of_table(lines, at)
            yield from column_table(lines[at + 1 : end], first + at + 1)
            at = end
            continue
        if line.strip() and not _FILING_TAG.fullmatch(line) and not _RULE.match(line):
            if not wrapped or _HEADING.match(line):
                yield from _paragraph(held)
                held = []
            held.append((line + "\n", first + at))
            if at in ends or _HEADING.match(line):
                yield from _paragraph(held)
                held = []
        at += 1
    yield from _paragraph(held)


def _end_of_pipes(lines: Sequence[str], at: int) -> int:
    while at < len(lines) and is_pipe_row(lines[at]):
        at += 1
    return at


def _end_of_table(lines: Sequence[str], at: int) -> int:
    """The line after the table opened at `at`: one that another opens, or the end of the text."""
    end = at + 1
    while end < len(lines) and not _TABLE_BEGINS.match(lines[end]):
        if _TABLE_ENDS.search(lines[end]):
            return end + 1
        end += 1
    return end


def _paragraph(held: list[Piece]) -> Iterator[Paragraph]:
    if not held:
        return
    text, line = held[0]
    marked = _HEADING.match(text)
    bold = text.lstrip(" -").startswith("**") and text.rstrip().endswith("**")
    pieces = [(text[marked.end() :] if marked else text, line), *held[1:]]
    folded = fold([(plain(each), number) for each, number in pieces])
    if folded is not None:
        level = len(marked.group(1)) if marked else heading_level(folded.text, bold=bold)
        yield Paragraph(folded.text, folded.line, level, folded.breaks)
