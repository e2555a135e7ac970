"""Several nominees are several."""

import pytest

from tests.disclosure.checks.saying import statement, told


@pytest.mark.parametrize(
    ("said", "fires"),
    [
        ("A majority is required to elect the director nominee.", True),
        ("A majority is required to elect the director nominees.", False),
        ("You may withhold from the director nominee you name.", False),
        ("Elected until 2029; each until his successors have been elected.", True),
        ("Elected until 2029; each until his successor has been elected.", False),
    ],
)
def test_three_nominees_are_not_one(said: str, fires: bool) -> None:
    assert bool(told(statement(("OTHER MATTERS", said)), "SELF-NUMBER")) is fires


def test_one_nominee_is_one() -> None:
    checked = statement(
        ("elect three directors", "elect one director"),
        ("OTHER MATTERS", "A majority is required to elect the director nominee."),
    )

    assert told(checked, "SELF-NUMBER") == []
