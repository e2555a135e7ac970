"""What does a statement made of these paragraphs say?  Words in, sentences and headings out."""

from collections.abc import Sequence

from quorate.disclosure.document import Document, Form, Paragraph, Row, Table
from quorate.disclosure.phrases.sentences import Sentence, sentences_of
from quorate.disclosure.statement.headings import Heading, proposal_headings
from quorate.disclosure.statement.proposals import Put, put

FILE = "statement.txt"

# Enough of a section that its heading is no line of a table of contents.
SAY = (
    "The board has considered this matter with care over the last year, and has set out below " * 2
)


def document(*blocks: str | Sequence[Sequence[str]]) -> Document:
    """A document: a text is a paragraph on its own line, rows of cells are a table."""
    made: list[Paragraph | Table] = []
    line = 1
    for block in blocks:
        if isinstance(block, str):
            made.append(Paragraph(block, line))
            line += 1
        else:
            rows = [Row(tuple(cells), line + at) for at, cells in enumerate(block)]
            made.append(Table(tuple(rows)))
            line += len(rows)
    return Document(FILE, Form.TEXT, tuple(made))


def said(*blocks: str | Sequence[Sequence[str]]) -> tuple[Sentence, ...]:
    return tuple(sentences_of(document(*blocks).passages()))


def headed(*blocks: str | Sequence[Sequence[str]]) -> tuple[tuple[Heading, ...], Put]:
    """The proposals that these blocks put."""
    headings = proposal_headings(tuple(document(*blocks).passages()))
    return headings, put(headings)
