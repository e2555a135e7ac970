"""Two readings of one vote: side by side where they differ, each on its own base."""

from quorate.pictures.two_rules import differ, finding, two_rules
from tests.papers.sample import RESULT, with_votes_for_5

THREE, FIVE = RESULT.items[3], RESULT.items[5]


def test_s_054_only_rules_that_come_to_different_outcomes_are_set_side_by_side() -> None:
    assert differ(FIVE)
    assert differ(THREE)
    assert not differ(RESULT.items[2])
    assert not differ(with_votes_for_5(25_761_880).items[5])


def test_s_054_the_sentence_says_which_rule_comes_to_what() -> None:
    assert finding(FIVE) == (
        "Item 5: fails on majority of the outstanding, carries on majority of the present."
    )


def test_each_rule_has_its_strip_and_which_of_them_controls() -> None:
    made = two_rules(FIVE, "shares")

    assert "Majority of the outstanding (controls)" in made.wide
    assert "Majority of the present (also disclosed)" in made.wide
    assert "needs 25,761,880" in made.wide
    assert "needs 13,000,001" in made.wide
    assert len(made.table.rows) == 2


def test_each_strip_is_on_the_scale_of_its_own_base() -> None:
    made = two_rules(FIVE, "shares")
    of_outstanding, of_present = (
        f"{25_700_000 * 720 * 100 // base / 100:.2f}" for base in (51_523_758, 26_000_000)
    )

    assert f'width="{of_outstanding}"' in made.wide
    assert f'width="{of_present}"' in made.wide
