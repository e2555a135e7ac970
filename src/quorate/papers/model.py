"""What is a paper made of?  Headings, paragraphs, facts, tables and lines to sign, as values.

A paper is built once and written as text and as HTML, so a figure in it has one home.
"""

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Section:
    """Begins a section of the paper."""

    title: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph.  `tone` is "", "lead" (the finding), "warning" or "note"."""

    text: str
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Points:
    """A list of sentences."""

    points: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and what they are, a line each."""

    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.  Figures stand to the right."""

    title: str
    figures: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; the first column names the row.  `nothing` is said where there are no rows.

    Raises ValueError for a row that has not one cell for each column.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    nothing: str = "None."

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.columns):
                raise ValueError(f"{self.caption}: {row} has not {len(self.columns)} cells")


@dataclass(frozen=True, slots=True)
class SignHere:
    """A line to sign, with the name and the office under it."""

    name: str
    office: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture: the sentence above it, its drawings by width, and the table of its numbers."""

    sentence: str
    wide: str  # SVG
    narrow: str  # SVG
    table: Table


Block: TypeAlias = Section | Words | Points | Facts | Table | SignHere | Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A document.  `standing` is printed on every page: unofficial, or nothing once it is final."""

    title: str
    issuer: str
    meeting: str
    standing: str
    blocks: tuple[Block, ...] = field(default_factory=tuple)


def figures(*titles: str) -> tuple[Column, ...]:
    """Columns of figures by these titles."""
    return tuple(Column(title, figures=True) for title in titles)
