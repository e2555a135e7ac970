"""What is wrong in a document, where, and what should stand there?"""

from dataclasses import dataclass

from quorate.meeting.findings import Severity


@dataclass(frozen=True, slots=True)
class Where:
    """A place in a document: the words complained of, and the line they stand on.

    Of a row in a table the words are its first cell, or the heading of its item.
    """

    file: str
    line: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing somebody can put right.  `rule` is the id of the rule it offends, or SELF-…."""

    rule: str
    severity: Severity
    where: Where
    says: str
    expected: str
    because: str
    authority: str
