"""Shares that are out of the quorum, and pledged ones."""

from quorate.rules.delaware.voting_stock import entitled, pledgor_votes


def test_shares_of_a_controlled_company_are_out_and_trust_shares_in() -> None:
    assert entitled(51_523_758, 100_000) == 51_423_758
    assert entitled(51_523_758, 100_000, as_fiduciary=40_000) == 51_463_758


def test_the_pledgor_votes_unless_the_books_say_otherwise() -> None:
    assert pledgor_votes(pledgee_empowered_on_the_books=False)
    assert not pledgor_votes(pledgee_empowered_on_the_books=True)
