"""Which table is it?  Its headings, and for some its labels, tell; else it is none of these."""

import re
from collections.abc import Sequence

from quorate.disclosure.document import Row
from quorate.disclosure.phrases.cells import Shown, read_cell
from quorate.disclosure.statement.tables.table import Role, TableKind

HEADINGS_MAX = 8  # rows that may be headings

_YEAR_ALONE = re.compile(
    r"(?:fiscal(?: year)?|fy)?\s*(?:19|2,?0)\d\d(?:\s*\(\$\))?\Z",
    re.IGNORECASE,
)

_TOTAL = re.compile(
    r"^(?:\(?\w?\)? ?|sec )total\b(?! (?:\w+ ){0,2}(?:fees|shares|number|beneficial|common|stock"
    r"|percent|without|goal|target))"
)
_ROLES: tuple[tuple[Role, re.Pattern[str]], ...] = (
    (Role.YEAR, re.compile(r"\byear\b(?! end)")),
    (Role.TOTAL, _TOTAL),
    (Role.SALARY, re.compile(r"\bsalary\b")),
    (Role.BONUS, re.compile(r"\bbonus\b")),
    (Role.FEES, re.compile(r"\bfees\b")),
    (Role.INCENTIVE, re.compile(r"\bnon-? ?equity\b|\bincentive (?:plan )?comp")),
    (
        Role.PENSION,
        re.compile(r"\bpension\b|\bnon-? ?qualified\b|\bdeferred compensation earnings"),
    ),
    (Role.OPTION_AWARDS, re.compile(r"\boption(?:s|/sar)? ?(?:awards?|grants?)?\b")),
    (
        Role.STOCK_AWARDS,
        re.compile(
            r"\bstock awards?\b|\bshare awards?\b|\brestricted stock\b|\bunit awards?\b|\brsus?\b"
        ),
    ),
    (Role.OTHER_PAY, re.compile(r"\bother\b.*\bcomp|\ball other\b")),
)
_PERCENT = re.compile(r"\bpercent\w*|%")
_SHARES = re.compile(
    r"\bshares?\b|\bstock\b|\bnumber\b|\bamount\b|\bunits\b|\bbeneficial\w*\b|\bowned\b|\btotal\b"
)
_OWNERSHIP = re.compile(r"\bbeneficial\w*\b")
_FEE_LABEL = re.compile(
    r"\b(?:audit[- ]?(?:related)?|tax|(?:all )?other)(?:[- ]related)? (?:fees|services)\b|^total\b",
    re.IGNORECASE,
)
_SPLIT_HEADING = re.compile(
    r"\b(?:1|one)[- ](?:for|to)[- ](?:\d+|\w+)\b|\breverse\b.{0,20}\bsplit\b|\bpost-?split\b"
    r"|\b1:\d+\b"
)
_SPLIT_LABEL = re.compile(r"\b(?:authorized|outstanding|reserved|unissued)\b", re.IGNORECASE)


def headings_of(rows: Sequence[Row]) -> int:
    """How many rows at the head are headings: those before the first that holds values."""
    for at, row in enumerate(rows[:HEADINGS_MAX]):
        if any(_is_value(cell) for cell in row.cells[1:]):
            return _without_groups(rows, at)
    return 0


def _without_groups(rows: Sequence[Row], count: int) -> int:
    """Not a heading is a label alone below the headings: it heads the rows that follow."""
    while count > 1 and not any(rows[count - 1].cells[1:]):
        count -= 1
    return count


def _is_value(text: str) -> bool:
    """A number, a dash or a star; a year alone stands in headings too."""
    if not text or _YEAR_ALONE.match(text):
        return False
    return read_cell(text).shown in {Shown.NUMBER, Shown.LESS, Shown.NONE}


def column_headings(rows: Sequence[Row], count: int) -> tuple[str, ...]:
    """The heading of each column, its lines under one another joined."""
    width = len(rows[0].cells) if rows else 0
    return tuple(
        " ".join(row.cells[column] for row in rows[:count] if row.cells[column])
        for column in range(width)
    )


def kind_of_table(headings: Sequence[str], labels: Sequence[str], caption: str) -> TableKind | None:
    """The kind of a table with these headings and labels; `caption` is what stands above it."""
    joined = " | ".join(headings).lower()
    roles = {role_of(each, None) for each in headings}
    paid = Role.YEAR in roles or Role.STOCK_AWARDS in roles or "principal" in joined
    if Role.SALARY in roles and Role.TOTAL in roles and paid:
        return TableKind.SUMMARY_COMPENSATION
    if "fees" in joined and Role.TOTAL in roles and ("earned" in joined or "cash" in joined):
        return TableKind.DIRECTOR_COMPENSATION
    if "exercisable" in joined and ("expiration" in joined or "unexercisable" in joined):
        return TableKind.OUTSTANDING_EQUITY
    if "remaining available" in joined and "exercise" in joined:
        return TableKind.EQUITY_PLAN
    fees = [label for label in labels if _FEE_LABEL.search(label)]
    if len(fees) >= 3 and any("audit" in label.lower() for label in fees):
        return TableKind.AUDITOR_FEES
    if _SPLIT_HEADING.search(joined) and sum(bool(_SPLIT_LABEL.search(x)) for x in labels) >= 2:
        return TableKind.SPLIT
    owned = _OWNERSHIP.search(joined) or _OWNERSHIP.search(caption.lower())
    group = any("as a group" in label.lower() for label in labels)
    if owned and _SHARES.search(joined) and (_PERCENT.search(joined) or group):
        return TableKind.OWNERSHIP
    return None


def role_of(heading: str, kind: TableKind | None) -> Role:
    """What a column of this heading holds, in a table of a kind; nothing sure is `UNKNOWN`."""
    lower = " ".join(heading.lower().split())
    if kind is TableKind.OWNERSHIP:
        if _PERCENT.search(lower):
            return Role.PERCENT
        return Role.SHARES if _SHARES.search(lower) else Role.UNKNOWN
    if kind in {TableKind.AUDITOR_FEES, TableKind.SPLIT, TableKind.EQUITY_PLAN}:
        return Role.AMOUNT
    for role, words in _ROLES:
        if words.search(lower):
            return role
    return Role.UNKNOWN
