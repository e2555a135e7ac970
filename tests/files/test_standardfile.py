"""A slip in a standard is refused where it stands, with what to write; none changes an outcome."""

from pathlib import Path
from typing import Any

import pytest

from quorate.files.faults import InputError
from quorate.files.folder import read
from tests.worlds import ITEMS, World

REGISTER = """
position | kind   | parent | class | shares
R-1      | record |        | A     | 600
R-2      | record |        | B     | 400
"""
CLASSES = {"A": {"outstanding": 600}, "B": {"outstanding": 400}}
CAST = {"more_than": "1/2", "of": "cast"}


def faults(folder: Path, standard: Any, **more: Any) -> list[str]:
    items = [ITEMS[0], ITEMS[1] | {"standard": standard} | more]
    try:
        read(World(REGISTER, items=items, classes=CLASSES).write(folder))
    except InputError as error:
        return [str(fault) for fault in error.faults]
    return []


@pytest.mark.parametrize(
    ("standard", "where", "says"),
    [
        (CAST | {"withhold_counts": "Against"}, "items.1.standard", "'Against' is unknown; write"),
        (CAST | {"abstain_counts": "for"}, "items.1.standard", "abstain_counts: 'for' is unknown"),
        (CAST | {"cumulative": "maybe"}, "items.1.standard", "write true or false"),
        (CAST | {"resignation_policy": "soon"}, "items.1.standard", "write true or false"),
        ([], "items.1.standard", "no standard; write one, such as majority_present"),
        (CAST | {"class": "C"}, "items.1.standard", "no class 'C'; the call has A, B"),
        (["majority_present", "most"], "items.1.standard.1", "'most' is no standard"),
        (CAST | {"excluding": ["R-1", "R-l"]}, "items.1.standard.excluding.1", "no position 'R-l'"),
        (CAST | {"excluding": "R-l"}, "items.1.standard.excluding", "no position 'R-l' in the"),
    ],
)
def test_a_slip_is_told_where_it_stands(
    standard: Any, where: str, says: str, tmp_path: Path
) -> None:
    (fault,) = faults(tmp_path, standard)

    assert fault.startswith(f"meeting.yaml:1: {where} (column ")
    assert says in fault


def test_a_class_that_does_not_vote_on_the_item_sets_no_standard_for_it(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path, CAST | {"class": "A"}, classes=["B"])

    assert "items.1.standard.class" in fault
    assert "class 'A' does not vote on the item; its classes are B" in fault


@pytest.mark.parametrize(
    "standard",
    [
        CAST | {"withhold_counts": "against", "cumulative": False, "class": "B"},
        CAST | {"excluding": ["R-1"]},
        CAST | {"excluding": "R-1"},
        ["majority_present", CAST],
    ],
)
def test_a_standard_well_said_is_taken(standard: Any, tmp_path: Path) -> None:
    assert faults(tmp_path, standard) == []
