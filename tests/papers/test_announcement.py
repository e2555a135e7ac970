"""The chair's page: the quorum, each item in a sentence, and that all of it is preliminary."""

from dataclasses import replace

from quorate.papers.announcement import announcement
from quorate.papers.model import Points
from quorate.papers.text import write
from quorate.tally.result import Quorum, Result
from tests.papers.sample import CALLED, RESULT


def page(result: Result = RESULT) -> str:
    return " ".join(write(announcement(result, CALLED, "Unofficial")).split())


def test_the_numbers_are_preliminary_and_the_final_ones_are_promised_by_form_8_k() -> None:
    assert "preliminary until the inspector certifies them" in page()
    assert "on Form 8-K within four business days after the meeting ends" in page()


def test_the_quorum_is_announced_with_its_figures() -> None:
    assert (
        "A quorum is present: 40,000,000 shares are present in person or by proxy. That is 77.63% "
        "of the 51,523,758 outstanding; 25,761,880 are required."
    ) in page()
    none = Quorum(required=25_761_880, present=25_761_879, reached=False)
    assert "There is no quorum: 25,761,879 shares" in page(replace(RESULT, quorum=none))


def test_every_item_is_announced_with_its_working() -> None:
    paper = announcement(RESULT, CALLED, "")
    (points,) = (each.points for each in paper.blocks if isinstance(each, Points))

    assert len(points) == len(RESULT.items)
    assert points[5] == (
        "Item 5, Reverse stock split: fails. 25,700,000 for, 49.88% of the 51,523,758 votes "
        "outstanding; 25,761,880 needed: short by 61,880 shares."
    )
    assert "also" not in points[5]
