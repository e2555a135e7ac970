"""How does a check say what it found wrong, or right?"""

from collections.abc import Iterator
from typing import TypeAlias

from quorate.disclosure.findings import Confirmed, Finding, Where
from quorate.meeting.findings import Severity

Said: TypeAlias = Iterator[Finding | Confirmed]

ITSELF = "the statement itself"


def error(
    rule: str, where: Where, says: str, expected: str, because: str, authority: str = ITSELF
) -> Finding:
    """What changes a right or an outcome."""
    return _finding(Severity.ERROR, rule, where, says, expected, because, authority)


def warning(
    rule: str, where: Where, says: str, expected: str, because: str, authority: str = ITSELF
) -> Finding:
    """What misleads."""
    return _finding(Severity.WARNING, rule, where, says, expected, because, authority)


def note(
    rule: str, where: Where, says: str, expected: str, because: str, authority: str = ITSELF
) -> Finding:
    """What is cosmetic, or could be explained."""
    return _finding(Severity.NOTE, rule, where, says, expected, because, authority)


def right(rule: str, where: Where, says: str) -> Confirmed:
    """What was checked and is so."""
    return Confirmed(rule=rule, where=where, says=says)


def _finding(
    severity: Severity,
    rule: str,
    where: Where,
    says: str,
    expected: str,
    because: str,
    authority: str,
) -> Finding:
    return Finding(
        rule=rule,
        severity=severity,
        where=where,
        says=says,
        expected=expected,
        because=because,
        authority=authority,
    )
