"""What is wrong in a document, where, and what should stand there?  And what was found right?"""

from collections.abc import Mapping
from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed:
    """A check that was made and found right.  `says` is a sentence with its arithmetic."""

    rule: str
    where: Where
    says: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What the check of one document came to.

    `facts` is what the document was understood to say, in the form `check --json` prints.
    """

    findings: tuple[Finding, ...]
    confirmed: tuple[Confirmed, ...] = ()
    facts: Mapping[str, object] = field(default_factory=dict)


_RANK = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def gravest_first(found: Finding) -> tuple[int, int]:
    """The order findings are printed in: by severity, then by line."""
    return _RANK.index(found.severity), found.where.line
