"""A finding rests on what a document tells, and not on what follows from it."""

import pytest

from quorate.disclosure.checks.sure import sure
from quorate.disclosure.facts import Fact, How
from quorate.disclosure.findings import Where


@pytest.mark.parametrize(
    ("how", "is_sure"),
    [(How.TAGGED, True), (How.STATED, True), (How.PLACED, True), (How.INFERRED, False)],
)
def test_what_is_inferred_is_not_sure(how: How, is_sure: bool) -> None:
    assert sure(Fact("value", Where("a.txt", 1, ""), how)) is is_sure
