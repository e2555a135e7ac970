"""Three quarters of the meetings."""

import pytest

from quorate.rules.federal.attendance import fewest_attended, must_be_named


@pytest.mark.parametrize(("attended", "named"), [(16, True), (17, True), (18, False), (23, False)])
def test_eighteen_of_twenty_three(attended: int, *, named: bool) -> None:
    assert must_be_named(attended, 23) == named


@pytest.mark.parametrize("held", range(60))
def test_the_fewest_is_the_first_that_is_not_named(held: int) -> None:
    fewest = fewest_attended(held)
    assert not must_be_named(fewest, held)
    assert fewest == 0 or must_be_named(fewest - 1, held)
