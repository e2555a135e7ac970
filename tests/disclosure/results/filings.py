"""Small made-up filings of Acme's meeting, for the tests of what reads results."""

from collections.abc import Sequence

from quorate.disclosure.document import Block, Document, Form, Paragraph, Row, Table
from tests.disclosure.results.layouts import Line, Matter

DAY = "Tuesday, June 18, 2013"
HEAD = ("", "For", "Against", "Abstain", "Broker Non-Votes")
MARKS = ("for", "against", "abstain", "broker_non_vote")


def paragraphs(*texts: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(text, line) for line, text in enumerate(texts, 1))


def document(*blocks: Block | str, file: str = "results.htm") -> Document:
    """A document of these blocks, ten lines apart; a text is a paragraph."""
    placed = [
        Paragraph(block, 10 * at) if isinstance(block, str) else _moved(block, 10 * at)
        for at, block in enumerate(blocks, 1)
    ]
    return Document(file, Form.HTML, tuple(placed))


def _moved(block: Block, line: int) -> Block:
    if isinstance(block, Paragraph):
        return block
    return Table(tuple(Row(row.cells, line + at) for at, row in enumerate(block.rows)))


def table(*rows: Sequence[str], head: Sequence[str] = HEAD) -> Table:
    return Table(tuple(Row(tuple(cells), line) for line, cells in enumerate((head, *rows), 1)))


def report(*blocks: Block | str, day: str = DAY) -> Document:
    """A Form 8-K with these blocks under Item 5.07, signed two days after the meeting."""
    return document(
        "FORM 8-K",
        "Date of Report (Date of earliest event reported): June 18, 2013",
        "Item 5.07 Submission of Matters to a Vote of Security Holders.",
        f"The annual meeting of Acme Corporation was held on {day}.",
        *blocks,
        "SIGNATURE",
        "Date: June 20, 2013",
    )


def matter(number: str, title: str, *lines: tuple[str, int, int, int, int]) -> Matter:
    """A matter with rows of a name and four numbers: for, against, abstain, non-votes."""
    return Matter(
        number,
        title,
        tuple(Line(name, dict(zip(MARKS, votes, strict=True))) for name, *votes in lines),
    )


ELECTION = ("Al Roe", "900", "60", "20", "20"), ("Bo Lim", "880", "80", "20", "20")
PAY = ("", "700", "250", "30", "20")
AUDITOR = ("", "990", "8", "2", "0")


def sound() -> Document:
    """Three matters that come to 1,000 votes each."""
    return report(
        "Proposal 1. Election of two directors. Each of the nominees was elected.",
        table(*ELECTION),
        "Proposal 2. Say on pay",
        table(PAY),
        "The proposal was approved.",
        "Proposal 3. Ratification of the auditor",
        table(AUDITOR),
        "The appointment was ratified.",
    )
