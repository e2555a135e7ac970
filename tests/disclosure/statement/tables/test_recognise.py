"""A table is known by its headings, and where they do not tell, it is none of these."""

import pytest

from quorate.disclosure.document import Row
from quorate.disclosure.statement.tables.recognise import (
    column_headings,
    headings_of,
    kind_of_table,
    role_of,
)
from quorate.disclosure.statement.tables.table import Role, TableKind

FEES = ("Audit fees", "Audit-related fees", "Tax fees", "All other fees")


@pytest.mark.parametrize(
    ("headings", "labels", "caption", "kind"),
    [
        (("Name", "Year", "Salary ($)", "Total ($)"), (), "", TableKind.SUMMARY_COMPENSATION),
        (("Name", "Fees Earned or Paid in Cash", "Total"), (), "", TableKind.DIRECTOR_COMPENSATION),
        (("Name", "Shares Beneficially Owned", "Percent"), (), "", TableKind.OWNERSHIP),
        (("Name", "Number", "%"), (), "beneficial ownership", TableKind.OWNERSHIP),
        (("Name", "Exercisable", "Unexercisable"), (), "", TableKind.OUTSTANDING_EQUITY),
        (
            ("Plan", "to be issued upon exercise", "remaining available"),
            (),
            "",
            TableKind.EQUITY_PLAN,
        ),
        (("", "2012", "2011"), FEES, "", TableKind.AUDITOR_FEES),
        (("", "1-for-5", "1-for-10"), ("Authorized", "Outstanding"), "", TableKind.SPLIT),
        (("Name", "Number", "%"), (), "", None),
        (("Base salary", "Bonus target", "Total goal score"), (), "", None),
        (("", "2012", "2011"), ("Fees of a lawyer", "Tax fees", "Total fees"), "", None),
        (("Date", "Price"), ("Authorized", "Outstanding"), "", None),
    ],
)
def test_the_headings_tell_the_kind(
    headings: tuple[str, ...], labels: tuple[str, ...], caption: str, kind: TableKind | None
) -> None:
    assert kind_of_table(headings, labels, caption) is kind


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Salary ($)", Role.SALARY),
        ("Stock Awards ($)(1)", Role.STOCK_AWARDS),
        ("Option Awards ($)", Role.OPTION_AWARDS),
        ("Non-Equity Incentive Plan Compensation", Role.INCENTIVE),
        ("Change in Pension Value and Nonqualified Deferred Compensation", Role.PENSION),
        ("All Other Compensation", Role.OTHER_PAY),
        ("Total ($)", Role.TOTAL),
        ("SEC Total", Role.TOTAL),
        ("Total Without Change in Pension Value", Role.PENSION),
        ("Position", Role.UNKNOWN),
    ],
)
def test_a_heading_tells_what_its_column_holds(heading: str, role: Role) -> None:
    assert role_of(heading, TableKind.SUMMARY_COMPENSATION) is role


def rows(*cells: tuple[str, ...]) -> list[Row]:
    return [Row(each, line) for line, each in enumerate(cells, 1)]


@pytest.mark.parametrize(
    ("cells", "count"),
    [
        ((("Name", "Shares"), ("Lee", "10")), 1),
        ((("", "Number"), ("Name", "of shares"), ("Lee", "10")), 2),
        ((("Name", "Shares"), ("Officers:", ""), ("Lee", "10")), 1),
        ((("", "2012"), ("Audit fees", "10")), 1),
        ((("", "2,012"), ("Audit fees", "10")), 1),
        ((("Lee", "10"), ("Kumar", "20")), 0),
        ((("Name", "Shares"), ("Lee", "*")), 1),
    ],
)
def test_headings_end_where_values_begin(cells: tuple[tuple[str, ...], ...], count: int) -> None:
    assert headings_of(rows(*cells)) == count


def test_a_heading_of_two_lines_is_one() -> None:
    assert column_headings(rows(("", "Number"), ("Name", "of shares")), 2) == (
        "Name",
        "Number of shares",
    )
