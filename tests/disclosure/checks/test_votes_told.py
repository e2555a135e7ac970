"""Every clause that sets a vote is read for the proposal it names, and no other's."""

from tests.disclosure.checks.saying import read


def standards(*changes: tuple[str, str]) -> dict[str, list[str | None]]:
    votes = read(*changes).votes
    return {number: [each.value.standard for each in told] for number, told in votes.items()}


def test_each_proposal_has_its_vote() -> None:
    assert standards() == {
        "1": ["plurality"], "2": ["majority_present"], "3": ["more_for_than_against"],
    }  # fmt: skip


def test_clauses_of_one_sentence_are_read_each_for_its_own_proposal() -> None:
    listed = (
        "The affirmative vote of a majority of the outstanding shares is required for Proposal 2; "
        "and a majority of the votes cast is required for Proposal 3."
    )

    told = standards(("OTHER MATTERS", listed))
    assert told["2"] == ["majority_present", "majority_outstanding"]
    assert told["3"] == ["more_for_than_against", "more_for_than_against"]


def test_rows_run_into_one_another_are_not_read() -> None:
    run = (
        "Proposal 2 Ratification Majority of the outstanding shares required Proposal 3 Say on pay "
        "Majority of the outstanding shares required."
    )

    assert standards(("OTHER MATTERS", run)) == standards()


def test_what_elects_directors_is_no_other_proposals_vote() -> None:
    rights = "Directors must receive a majority of the outstanding shares to be elected."

    assert standards(("RESOLVED, that", f"{rights} RESOLVED, that"))["3"] == [
        "more_for_than_against"
    ]


def test_a_vote_of_the_plan_as_it_stands_is_not_the_proposals() -> None:
    plan = "Under the current plan a majority of the outstanding shares must approve an award."

    assert standards(("Abstentions will have", f"{plan} Abstentions will have"))["2"] == [
        "majority_present"
    ]
