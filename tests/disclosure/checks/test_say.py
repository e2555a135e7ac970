"""A finding has its severity, a confirmation its arithmetic."""

from quorate.disclosure.checks.say import ITSELF, error, note, right, warning
from quorate.disclosure.findings import Where

HERE = Where("a.txt", 7, "a word")


def test_each_severity_has_its_word() -> None:
    made = [how("SELF-SUM", HERE, "1", "2", "1 + 1 = 2") for how in (error, warning, note)]

    assert [each.severity.value for each in made] == ["error", "warning", "note"]
    assert {each.authority for each in made} == {ITSELF}


def test_what_is_right_is_no_finding() -> None:
    assert right("SELF-SUM", HERE, "1 + 1 = 2").says == "1 + 1 = 2"
