"""A name is spelled one way; two people are two people."""

import pytest

from tests.disclosure.checks.saying import statement, told


@pytest.mark.parametrize(
    ("slips", "times", "fires"),
    [(1, 6, True), (1, 5, False), (1, 4, False), (2, 10, False), (2, 11, True)],
)
def test_letters_exchanged_in_a_name_that_is_common(slips: int, times: int, fires: bool) -> None:
    more = ["TFG Radiant is our holder."] * times + ["TGF Radiant is our holder."] * slips

    assert bool(told(statement(more=more), "SELF-NAME")) is fires


CALLED = ["Mr. Xu Biao joined in May.", "Mr. Xu is an engineer.", "Mr. Xu lives in Dover."]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ([*CALLED, "Mr. Biao joined us."], [("note", "Mr. Biao", "Mr. Xu")]),
        (CALLED, []),
        ([*CALLED, "Mr. Biao joined us.", "Lena Biao is his sister."], []),
        ([*CALLED, *["Mr. Biao joined us."] * 3], []),  # too often for a slip
    ],
)
def test_a_person_is_called_by_one_name(
    more: list[str], expected: list[tuple[str, str, str]]
) -> None:
    assert told(statement(more=more), "SELF-NAME") == expected
