"""A proxy statement with nothing wrong in it, and what is said once a word of it is changed."""

from collections.abc import Sequence

from quorate.disclosure.checks import findings
from quorate.disclosure.checks.stated import Stated, stated
from quorate.disclosure.document import Document, Form, Paragraph, Row, Table
from quorate.disclosure.findings import Finding

FILE = "statement.txt"
Block = str | Sequence[Sequence[str]]

# ruff: noqa: ISC004 - a paragraph is one string, broken where the line ends
BLOCKS: tuple[Block, ...] = (
    "SCHEDULE 14A",
    "NOTICE OF 2026 ANNUAL MEETING OF STOCKHOLDERS",
    "The 2026 Annual Meeting of Stockholders of Acme Corporation, a Delaware corporation, will be"
    " held on Thursday, May 21, 2026, at 10:00 a.m. Eastern Time, at 1 Anvil Way, Dover, Delaware.",
    "We first mailed this proxy statement on or about April 9, 2026.",
    "The board fixed April 1, 2026 as the record date for the meeting.",
    "On the record date there were 1,000,000 shares of our common stock outstanding.  Each share"
    " entitles its owner to one vote.",
    "The presence of the holders of a majority of the outstanding shares of common stock"
    " constitutes a quorum.",
    "Our common stock is listed on the New York Stock Exchange.",
    "PROPOSAL NO. 1 - ELECTION OF DIRECTORS",
    "We ask you to elect three directors. The board has weighed the skills of each of them over"
    " the year and believes that they serve the company well in every respect that matters here.",
    "The affirmative vote of a plurality of the votes cast is required for the election of"
    " directors.",
    "The board recommends that you vote FOR each nominee.",
    "PROPOSAL NO. 2 - RATIFICATION OF THE APPOINTMENT OF OUR AUDITORS",
    "We ask you to ratify the appointment of the auditors, who have served since 2010 and whom the"
    " audit committee has chosen again after it had weighed their work, their fees and care.",
    "The affirmative vote of a majority of the shares present and entitled to vote is required to"
    " ratify the appointment of the auditors.",
    "Abstentions will have the same effect as a vote against Proposal 2.",
    "The ratification of the auditors is a routine matter.",
    "The board recommends that you vote FOR Proposal 2.",
    "PROPOSAL NO. 3 - ADVISORY VOTE ON EXECUTIVE COMPENSATION",
    "We ask you to approve the compensation of our named executive officers, which is set out in"
    " this proxy statement, with the reasons for it and the means by which it is decided.",
    "The affirmative vote of a majority of the votes cast is required to approve Proposal 3.",
    "Abstentions and broker non-votes will have no effect on Proposal 3.",
    "The advisory vote on executive compensation is a non-routine matter.",
    "RESOLVED, that the stockholders approve the compensation of the named executive officers.",
    "The board recommends that you vote FOR Proposal 3.",
    "STOCKHOLDER PROPOSALS",
    "To be included in our proxy statement for the 2027 annual meeting a proposal must be received"
    " no later than December 10, 2026.",
    "Under our bylaws notice of other business or of nominations must be received not less than"
    " 90 days nor more than 120 days before the first anniversary of the preceding year's annual"
    " meeting.",
    "Under our bylaws notice of business for the 2027 annual meeting must be received between"
    " January 21, 2027 and February 20, 2027.",
    "Under Rule 14a-19 a notice of nominees other than our nominees must be received no later than"
    " March 22, 2027.",
    "SECURITY OWNERSHIP OF CERTAIN BENEFICIAL OWNERS",
    "Percentages are based on 1,000,000 shares of our common stock outstanding as of April 1,"
    " 2026.",
    (
        ("Name of Beneficial Owner", "Shares Beneficially Owned", "Percent of Class"),
        ("Principal Stockholders:", "", ""),
        ("Anvil Partners LP (2)", "123,456", "12.35%"),
        ("Directors and Officers:", "", ""),
        ("Lena Marsh (1)", "30,000", "2.99%"),
        ("Tomas Ruiz", "9,000", "*"),
        ("All directors and executive officers as a group (2 persons)", "39,000", "3.88%"),
    ),
    "(1) Includes options to purchase 5,000 shares exercisable within 60 days.",
    "(2) The address of Anvil Partners LP is 1 Anvil Way.",
    "SUMMARY COMPENSATION TABLE",
    (
        ("Name and Principal Position", "Year", "Salary ($)", "Bonus ($)", "Stock Awards ($)",
         "Total ($)"),
        ("Lena Marsh, Chief Executive Officer", "2025", "500,000", "100,000", "250,000",
         "850,000"),
        ("", "2024", "480,000", "-", "240,000", "720,000"),
        ("Tomas Ruiz, Chief Financial Officer", "2025", "300,000", "50,000", "123,456", "473,456"),
    ),
    "FEES",
    (
        ("", "2025", "2024"),
        ("Audit fees", "$100,000", "$90,000"),
        ("Audit-related fees", "20,000", "10,000"),
        ("Tax fees", "5,000", "-"),
        ("Total", "$125,000", "$100,000"),
    ),
    "OTHER MATTERS",
)  # fmt: skip


def document(blocks: Sequence[Block], form: Form = Form.TEXT) -> Document:
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
    return Document(FILE, form, tuple(made))


def statement(*changes: tuple[str, str], more: Sequence[Block] = ()) -> Document:
    """The statement with words changed, and blocks added at its end."""
    blocks = BLOCKS
    for old, new in changes:
        assert old in str(blocks), f"no block says {old!r}"
        blocks = tuple(_changed(block, old, new) for block in blocks)
    return document((*blocks, *more))


def _changed(block: Block, old: str, new: str) -> Block:
    if isinstance(block, str):
        return block.replace(old, new)
    return tuple(tuple(cell.replace(old, new) for cell in row) for row in block)


def read(*changes: tuple[str, str], more: Sequence[Block] = ()) -> Stated:
    """The same, as its checks see it."""
    return stated(statement(*changes, more=more))


def found(checked: Document, rule: str) -> list[Finding]:
    """The findings under a rule."""
    return [each for each in findings(checked).findings if each.rule == rule]


def told(checked: Document, rule: str) -> list[tuple[str, str, str]]:
    """The findings under a rule: severity, what is said, what is expected."""
    return [(each.severity.value, each.says, each.expected) for each in found(checked, rule)]


def right(checked: Document, rule: str) -> list[str]:
    """What was found right under a rule."""
    return [each.says for each in findings(checked).confirmed if each.rule == rule]
