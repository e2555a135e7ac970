"""A percentage is of the outstanding and the holder's own rights; a group is its members."""

import pytest

from tests.disclosure.checks.saying import found, right, statement, told


@pytest.mark.parametrize(
    ("printed", "severity"),
    [
        ("12.35%", None),  # 12.3456
        ("12.34%", "note"),  # cut, where others are rounded
        ("12.3%", None),
        ("12.36%", "note"),
        ("12.30%", "note"),  # 12.3 with a digit more
        ("21.35%", "warning"),
    ],
)
def test_a_percentage_is_that_of_the_shares(printed: str, severity: str | None) -> None:
    checked = statement(("12.35%", printed), ("2.99%", "3.0%"), ("3.88%", "3.9%"))

    assert [each for each, *_ in told(checked, "SK-403")] == ([severity] if severity else [])


def test_what_is_one_decimal_with_a_zero_more_is_said_to_be() -> None:
    checked = statement(("12.35%", "12.30%"))

    (finding,) = found(checked, "SK-403")
    assert finding.expected == "12.35%"
    assert finding.because.endswith("12.30 is 12.3 with a digit more")


@pytest.mark.parametrize(
    ("printed", "fires"),
    [
        ("2.99%", False),  # 30,000 of 1,005,000
        ("2.98%", True),  # cut, where others are rounded
        ("3.00%", True),  # without the rights in the base
    ],
)
def test_a_holders_own_rights_are_in_the_base(printed: str, fires: bool) -> None:
    assert bool(told(statement(("2.99%", printed)), "SK-403")) is fires


def test_rights_that_are_not_counted_leave_a_range() -> None:
    checked = statement(
        ("(1) Includes options to purchase 5,000 shares exercisable within 60 days.",
         "(1) Includes shares that may be acquired within 60 days."),
        ("2.99%", "2.95%"),
    )  # fmt: skip

    assert told(checked, "SK-403") == []


def test_a_number_from_a_schedule_13g_is_not_judged() -> None:
    source = "(2) Based on a Schedule 13G filed on February 2, 2026."
    change = ("12.35%", "12.01%")

    assert [each for each, *_ in told(statement(change), "SK-403")] == ["note"]
    assert told(statement(change, ("(2) The address", f"{source} The address")), "SK-403") == []


@pytest.mark.parametrize(
    ("shares", "percent", "fires"),
    [("9,999", "*", False), ("10,101", "*", False), ("10,102", "*", True), ("25,000", "*", True)],
)
def test_one_percent_is_printed(shares: str, percent: str, fires: bool) -> None:
    checked = statement(("39,000", "99,500"), ("3.88%", "9.9%"), ("9,000", shares))

    stars = [each for each in told(checked, "SK-403") if each[1] == percent]
    assert bool(stars) is fires


def test_some_cut_and_some_rounded_are_noted_once() -> None:
    checked = statement(("12.35%", "12.34%"))

    (finding,) = found(checked, "SK-403")
    assert finding.severity.value == "note"
    assert finding.says == "Anvil Partners LP 12.34"
    assert finding.because.startswith("cut off and not rounded: 12.3456")


@pytest.mark.parametrize(
    ("persons", "expected"),
    [
        ("(2 persons)", []),
        ("(10 persons)", [("warning", "10 persons", "2 persons, or the names of the others")]),
        ("(eleven people)", [("warning", "11 persons", "2 persons, or the names of the others")]),
        ("", []),
    ],
)
def test_a_group_has_as_many_as_it_says(persons: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(statement(("(2 persons)", persons)), "SELF-GROUP") == expected


@pytest.mark.parametrize(
    ("shares", "persons", "expected"),
    [
        ("39,000", "(2 persons)", []),
        ("39,100", "(2 persons)", [("note", "39,100", "39,000")]),
        ("39,100", "(3 persons)", []),  # another who is not listed
    ],
)
def test_a_group_whose_members_are_all_listed_is_their_sum(
    shares: str, persons: str, expected: list[tuple[str, str, str]]
) -> None:
    assert told(statement(("39,000", shares), ("(2 persons)", persons)), "SELF-GROUP") == expected


def test_shared_shares_explain_a_group_that_is_no_sum() -> None:
    checked = statement(("39,000", "38,000"), ("(1) Includes", "(1) Shared with T. Includes"))

    assert told(checked, "SELF-GROUP") == []


def test_the_parts_of_a_footnote_make_up_the_shares() -> None:
    checked = statement(
        ("(1) Includes options to purchase 5,000 shares",
         "(1) Includes 25,000 shares of restricted stock and options to purchase 5,000 shares"),
    )  # fmt: skip

    assert "25,000 + 5,000 = 30,000" in right(checked, "SELF-GROUP")


def test_shares_that_a_footnote_leaves_out_leave_a_range() -> None:
    checked = statement(
        ("(1) Includes options", "(1) Does not include options"), ("2.99%", "2.95%")
    )

    assert told(checked, "SK-403") == []
