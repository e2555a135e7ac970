"""What does a filing in HTML say?  EDGAR's own HTML, of any year, inline XBRL included.

The parser repairs what is not well formed, as a browser does, and knows no entity but those of
HTML.  What is not shown (the header of inline XBRL, whatever has `display:none`) is no text; the
facts it names are kept as tags.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from quorate.disclosure.document import Block, Document, Form, Paragraph, Table
from quorate.disclosure.reading.folding import Piece, fold, heading_level, mended
from quorate.disclosure.reading.grid import SPAN_MAX, Cell, TooManyCellsError, laid_out
from quorate.disclosure.reading.inline import Facts, line_of
from quorate.disclosure.reading.text import text_blocks
from quorate.disclosure.reading.unreadable import UnreadableError

TAGS_MAX = 1_000_000  # a long statement has some 200,000; each takes memory while it is read

# libxml2's own limit with huge_tree; browsers stop at 512, and the worst filing at some 300.
_DEPTH_MAX = 2048
_LINE_KNOWN_MAX = 65535  # libxml2 keeps 16 bits of a line; beyond, lines are counted here

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = frozenset([
    "p", "div", "center", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "hr", "body",
    "section", "article", "header", "footer", "title", "address", "caption", "fieldset", "form",
    "main", "figure", *_HEADINGS,
])  # fmt: skip
_ROW_PARTS = frozenset(("tr", "td", "th"))
_PARTS = _BLOCKS | _ROW_PARTS
_UNSHOWN = frozenset(("script", "style", "head", "ix:header"))
_BOLD_TAGS = frozenset(("b", "strong"))
_BOLD = re.compile(r"font(?:-weight)?\s*:[^;]{0,60}?(?:bold|[6-9]00)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_RAISED = re.compile(r"vertical-align\s*:\s*(?:super|top;[^;]*font-size)", re.IGNORECASE)
_FOOTNOTE = re.compile(r"\s*(?:\d{1,2}|[a-z])(?:,\s?(?:\d{1,2}|[a-z]))*\s*\Z")


def html_document(data: bytes, file: str) -> Document:
    """A filing in HTML.  What is nested deeper than any page is refused."""
    tags = data.count(b"<")
    if tags > TAGS_MAX:
        raise UnreadableError(
            file,
            f"it has {tags:,} tags; at most {TAGS_MAX:,} are read",
            "give the filing as it was made",
        )
    root = _parsed(data, file)
    walk = _Walk(Facts())
    try:
        walk.through(root)
    except TooManyCellsError:
        raise UnreadableError(
            file, "a table has more cells than any filing", "give the filing as it was made"
        ) from None
    return Document(file, Form.HTML, tuple(mended(walk.blocks)), walk.facts.tags())


def _parsed(data: bytes, file: str) -> etree._Element:
    encoding = "utf-8"
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        encoding = "cp1252"
    parser = etree.HTMLParser(
        no_network=True, huge_tree=True, remove_pis=True, remove_comments=True, encoding=encoding
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.LxmlError:
        root = None
    last = parser.error_log.last_error
    if last is not None and last.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
        raise UnreadableError(
            file,
            f"line {last.line}: elements are nested more than {_DEPTH_MAX} deep",
            "give the filing as it was made",
        )
    if root is None:
        raise UnreadableError(file, "there is no text in it", "give a filing that has words")
    return root


@dataclass(slots=True)
class _Cell:
    """A cell being filled: what it spans, and the blocks in it."""

    column: int
    span: int
    line: int
    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class _Grid:
    """A table being filled.  `below` has, for a column, how many more rows a cell reaches into."""

    rows: list[list[_Cell]] = field(default_factory=list)
    below: dict[int, int] = field(default_factory=dict)
    at: int = 0

    def row(self) -> None:
        self.rows.append([])
        self.at = 0
        self.below = {column: left - 1 for column, left in self.below.items() if left > 1}

    def cell(self, element: etree._Element, line: int) -> _Cell:
        if not self.rows:
            self.row()
        while self.at in self.below:
            self.at += 1
        span = min(_whole(element.get("colspan")), SPAN_MAX)
        cell = _Cell(self.at, span, line)
        self.rows[-1].append(cell)
        down = _whole(element.get("rowspan"))
        if down > 1:
            self.below.update(dict.fromkeys(range(self.at, self.at + span), down))
        self.at += span
        return cell


def _whole(text: str | None) -> int:
    """A span; 1 where it is none, or more than any table has."""
    plain = text is not None and text.isascii() and text.isdigit() and len(text) < 6
    return max(int(text or 1), 1) if plain else 1


class _Walk:
    """One walk through the tree, in the order it is read.

    `into` is where blocks go: the document, or the cell that is open.
    """

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.blocks: list[Block] = []
        self.into = self.blocks
        self.pieces: list[Piece] = []
        self.grids: list[tuple[_Grid, list[Block]]] = []
        self.line = 1
        self.bold: list[bool] = []  # of every element that is open: does it set its words bold?
        self.bolds = self.unbold = 0
        self.raised: etree._Element | None = None  # the element that is set above the line
        self.styles: dict[str, tuple[bool, bool, bool]] = {}
        self.level = 0
        self.broken = False

    def through(self, root: etree._Element) -> None:
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if event == "start":
                if not self._enter(element, tag):
                    walk.skip_subtree()
                    self._skipped(element, tag)
            else:
                self._leave(element, tag)
        self._flush()

    def _enter(self, element: etree._Element, tag: str) -> bool:
        """Go into an element; no where its content is not to be read."""
        known = line_of(element)
        self.line = known if self.line < known < _LINE_KNOWN_MAX else self.line
        style = element.get("style", "")
        hidden, bold, raised = self.styles.get(style) or self._style(style)
        bold = bold or tag in _BOLD_TAGS
        self.bold.append(bold)
        self.bolds += bold
        if hidden or tag in _UNSHOWN or tag == "pre":
            return False
        if tag in _BLOCKS:
            self._flush()
            self.level = _HEADINGS.get(tag, self.level)
        elif tag == "table":
            self._flush()
            self.grids.append((_Grid(), self.into))
        elif tag in _ROW_PARTS:
            self._enter_table(element, tag)
        elif tag == "br":
            self._break()
        elif tag.startswith("ix:"):
            self.facts.note(element, tag, self.line)
        if self.raised is None and (raised or tag == "sup"):
            self.raised = element
        if element.text:
            self._say(element.text)
        return True

    def _style(self, style: str) -> tuple[bool, bool, bool]:
        """Whether a style hides its element, sets it bold, raises it.  A filing has few styles."""
        hidden, bold, raised = (each.search(style) for each in (_HIDDEN, _BOLD, _RAISED))
        self.styles[style] = bool(hidden), bool(bold), bool(raised)
        return self.styles[style]

    def _enter_table(self, element: etree._Element, tag: str) -> None:
        self._flush()
        if not self.grids:
            return
        grid, outside = self.grids[-1]
        if tag == "tr":
            grid.row()
            self.into = outside
        else:
            self.into = grid.cell(element, self.line).blocks

    def _leave(self, element: etree._Element, tag: str) -> None:
        if tag in _PARTS:
            self._flush()
            if tag in _HEADINGS:
                self.level = 0
        elif tag == "table":
            self._close()
        self.bolds -= self.bold.pop()
        if element is self.raised:
            self.raised = None
        if element.tail:
            self._say(element.tail)

    def _skipped(self, element: etree._Element, tag: str) -> None:
        """What stands in a `pre` is text in columns; what is not shown may name facts."""
        if tag == "pre":
            self._flush()
            self.into.extend(
                text_blocks("".join(map(str, element.itertext())).split("\n"), self.line)
            )
        elif tag not in {"script", "style", "head"}:
            self.facts.hidden(element, self.line)

    def _say(self, text: str) -> None:
        """More words.  A footnote's number above the line is put in brackets, off its number."""
        lines = text.count("\n")
        if text.isspace():
            if self.pieces:
                self.pieces.append((" ", self.line))
            self.line += lines
            return
        if self.raised is not None and _FOOTNOTE.match(text):
            text = f"({text.strip()})"
        self.pieces.append((text, self.line))
        self.line += lines
        self.broken = False
        if not self.bolds:
            self.unbold += 1

    def _break(self) -> None:
        """Two line breaks end a paragraph, one is a blank."""
        if self.broken:
            self._flush()
        elif self.pieces:
            self.pieces.append((" ", self.line))
            self.broken = True

    def _flush(self) -> None:
        if not self.pieces:
            return
        paragraph = fold(self.pieces, self.level)
        if paragraph is not None:
            if not self.level:
                level = heading_level(paragraph.text, bold=not self.unbold)
                if level:
                    paragraph = Paragraph(paragraph.text, paragraph.line, level, paragraph.breaks)
            self.into.append(paragraph)
        self.pieces = []
        self.unbold = 0
        self.broken = False

    def _close(self) -> None:
        self._flush()
        if not self.grids:
            return
        grid, outside = self.grids.pop()
        cells = [cell for row in grid.rows for cell in row]
        if any(isinstance(block, Table) for cell in cells for block in cell.blocks):
            outside.extend(block for cell in cells for block in cell.blocks)
        else:
            outside.extend(laid_out(list(_words(row)) for row in grid.rows))
        self.into = outside


def _words(row: list[_Cell]) -> Iterator[Cell]:
    for cell in row:
        inside = [block for block in cell.blocks if isinstance(block, Paragraph)]
        if inside:
            text = " ".join(paragraph.text for paragraph in inside)
            bold = all(paragraph.level for paragraph in inside)
            yield Cell(cell.column, cell.span, text, inside[0].line, bold)
