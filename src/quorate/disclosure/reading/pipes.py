"""What does a table between pipes say, and what is a line of Markdown without its marks?"""

import re
from collections.abc import Iterator, Sequence

from quorate.disclosure.document import Block
from quorate.disclosure.reading.grid import Cell, laid_out

_LINE_BELOW_HEADINGS = re.compile(r"[\s|:-]+\Z")
_CELL_ENDS = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()\s]*\)")
_TAG = re.compile(r"</?(?:u|b|i|em|strong|sup|sub|br|span)(?: [^<>]*)?/?>", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\$*_#|\[\]().!&%<>+-])")
_STRONG = re.compile(r"\*\*|__(?=\w)|(?<=\w)__")
_ITALIC = re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]{1,200})(?<=\S)\*(?![\w*])")
_BULLET = re.compile(r"\A\s*[-*+•]\s+(?=\S)")


def is_pipe_row(line: str) -> bool:
    """Whether a line is a row between pipes."""
    bare = line.strip()
    return bare.startswith("|") and bare.count("|") > 1


def pipe_table(lines: Sequence[str], first: int) -> Iterator[Block]:
    """The table of these lines, the first of which is that line of the file."""
    rows = []
    for down, line in enumerate(lines):
        if not _LINE_BELOW_HEADINGS.match(line):
            parts = _CELL_ENDS.split(line.strip().strip("|"))
            bold = [part.strip().startswith("**") for part in parts]
            texts = [" ".join(plain(part).split()) for part in parts]
            rows.append([
                Cell(column, 1, text, first + down, bold[column])
                for column, text in enumerate(texts)
                if text
            ])  # fmt: skip
    yield from laid_out(rows)


def plain(text: str) -> str:
    """Words without the marks of Markdown: links, bold, bullets, escapes, tags within a line."""
    if "\\" not in text and "*" not in text and "_" not in text and "[" not in text:
        return _BULLET.sub("", _TAG.sub("", text) if "<" in text else text)
    bare = _TAG.sub("", _LINK.sub(r"\1", _BULLET.sub("", text)))
    return _ESCAPED.sub(r"\1", _ITALIC.sub(r"\1", _STRONG.sub("", bare)))
