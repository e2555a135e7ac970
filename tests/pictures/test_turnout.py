"""The bar of those present: by the way they came, against the quorum, on the whole outstanding."""

from dataclasses import replace

from quorate.pictures.turnout import turnout
from quorate.tally.result import Quorum
from tests.papers.sample import RESULT


def test_s_050_it_says_the_quorum_and_every_way() -> None:
    made = turnout(RESULT, "shares")

    assert made.sentence == "40,000,000 shares present, 14,238,120 above quorum."
    assert "quorum 25,761,880" in made.wide
    for words in ("Proxies by Internet 9,000,000", "Reports of banks and brokers 27,250,000"):
        assert words in made.wide
    assert "77.63% of the outstanding" in made.wide


def test_without_a_quorum_it_says_so() -> None:
    none = Quorum(required=25_761_880, present=25_761_879, reached=False)
    made = turnout(replace(RESULT, quorum=none), "shares")

    assert "Present, no quorum" in made.wide
    assert made.sentence.endswith("1 short of a quorum.")


def test_a_way_nobody_foresaw_stands_last_and_none_at_all_is_drawn_as_one() -> None:
    odd = turnout(replace(RESULT, present_by={"pigeon": 5, "web": 7}), "shares")
    none = turnout(replace(RESULT, present_by={}), "shares")

    assert odd.wide.index("Proxies by Internet 7") < odd.wide.index("Pigeon 5")
    assert "Present 40,000,000" in none.wide


def test_its_numbers_stand_in_a_table() -> None:
    assert turnout(RESULT, "shares").table.rows[-1] == ("Outstanding", "51,523,758", "100.00%")
