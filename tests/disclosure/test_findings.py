"""The order in which findings are told."""

from quorate.disclosure.findings import Finding, Where, gravest_first
from quorate.meeting.findings import Severity


def test_the_gravest_come_first_and_then_by_line() -> None:
    found = [
        Finding(rule="R", severity=severity, where=Where("f", line, ""), says="", expected="",
                because="", authority="")
        for severity, line in ((Severity.NOTE, 1), (Severity.ERROR, 9), (Severity.ERROR, 2))
    ]  # fmt: skip
    assert [each.where.line for each in sorted(found, key=gravest_first)] == [2, 9, 1]
