"""One set for a household."""

from datetime import date
from itertools import product

import pytest

from quorate.rules.federal.householding import (
    one_set_from,
    separate_again_by,
    undertaking_is_whole,
)


def test_silence_of_sixty_days_consents_and_thirty_end_it() -> None:
    assert one_set_from(date(2026, 1, 2)) == date(2026, 3, 3)
    assert separate_again_by(date(2026, 3, 1)) == date(2026, 3, 31)


@pytest.mark.parametrize("world", list(product([True, False], repeat=4)))
def test_a_mailing_address_alone_falls_short(world: tuple[bool, bool, bool, bool]) -> None:
    told, promptly, telephone, address = world
    found = undertaking_is_whole(
        one_set_told=told, promptly_on_request=promptly, telephone=telephone, address=address
    )
    assert found == all(world)
