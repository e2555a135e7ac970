"""Nothing is left open, broken off or said twice."""

import pytest

from tests.disclosure.checks.saying import statement, told


@pytest.mark.parametrize(
    ("said", "open_"),
    [
        ("The table is on page xx of this proxy statement.", "page xx"),
        ("The table is on page __ of this proxy statement.", "page __"),
        ("The table is on page 20 of this proxy statement.", None),
        ("The plan is effective March , 2026.", "March , 2026"),
        ("The plan is effective March __, 2026.", "March __, 2026"),
        ("The plan is effective March, 2026.", None),
        ("The plan took effect in March , 2026.", None),
        ("The price was [\u2022].", "[\u2022]"),
        ("This certificate of amendment is dated [\u2022].", None),  # a form
    ],
)
def test_what_was_to_be_filled_in_is_found(said: str, open_: str | None) -> None:
    says = [each for _, each, _ in told(statement(("OTHER MATTERS", said)), "SELF-BLANK")]

    assert says == ([open_] if open_ else [])


@pytest.mark.parametrize(
    ("said", "fires"),
    [
        ("They have no effect on Proposals 1, 2 and", True),
        ("They have no effect on Proposals 1, 2 and 3.", False),
        ("Abstentions shall have the same as a vote against it.", True),
        ("Abstentions shall have the same effect as a vote against it.", False),
        ("The board met in the the hall.", True),
        ("The board met in the hall.", False),
    ],
)
def test_a_sentence_is_whole(said: str, fires: bool) -> None:
    assert bool(told(statement(("OTHER MATTERS", said)), "SELF-SENTENCE")) is fires


@pytest.mark.parametrize(
    ("day", "fires"),
    [("this [ ] day of [ ], 202_", True), ("this 21st day of May, 2026", False)],
)
def test_a_form_with_blanks_is_not_signed(day: str, fires: bool) -> None:
    more = [f"IN WITNESS WHEREOF, it is executed {day}.", "By: /s/ Lena Marsh"]

    assert bool(told(statement(more=more), "SELF-SIGNED")) is fires
