"""On other matters the proxies follow the board, or they do not."""

import pytest

from tests.disclosure.checks.saying import statement, told

BOARD = "If other matters come up, the proxies intend to vote as the board may recommend."
OWN = "On any other matter your shares are voted at the discretion of your proxies."


@pytest.mark.parametrize(
    ("more", "fires"),
    [
        ([BOARD, OWN], True),
        ([BOARD], False),
        ([OWN], False),
        ([BOARD, OWN, "On other matters, if no recommendation is given, at discretion."], False),
    ],
)
def test_there_is_one_way(more: list[str], fires: bool) -> None:
    assert bool(told(statement(more=more), "SEC-14A4-C")) is fires
