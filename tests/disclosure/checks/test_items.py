"""What Schedule 14A asks a statement to say is said."""

import pytest

from tests.disclosure.checks.saying import right, statement, told

ONE_SET = "We have adopted householding, so holders at one address get a single copy."


@pytest.mark.parametrize(
    ("how", "fires"),
    [
        ("For another, please notify our secretary by mail at 1 Anvil Way.", True),
        ("For another, please notify our secretary at 1 Anvil Way or (302) 555-0100.", False),
        ("For another, please write or call our secretary.", False),
        ("For another, please contact your broker.", False),
    ],
)
def test_a_household_can_ask_for_another_set_by_telephone(how: str, fires: bool) -> None:
    assert bool(told(statement(more=[ONE_SET, how]), "SEC-14A3-E")) is fires


def test_a_number_below_the_address_is_a_number() -> None:
    more = [ONE_SET, "To get another please contact:", "Acme", "1 Anvil Way", "(302) 555-0100"]

    assert told(statement(more=more), "SEC-14A3-E") == []


def test_where_brokers_alone_send_one_set_the_company_need_say_no_more() -> None:
    more = ["Some brokers use householding and send a single copy. Please contact your broker."]

    assert told(statement(more=more), "SEC-14A3-E") == []


@pytest.mark.parametrize(
    ("whose", "fires"),
    [
        ("the named executive officers", False),
        ("the officers whom Item 402 names", False),
        ("the executive officers", True),
    ],
)
def test_the_resolution_is_on_the_named_officers_pay(whose: str, fires: bool) -> None:
    checked = statement(
        ("compensation of the named executive officers.", f"compensation of {whose}.")
    )

    assert bool(told(checked, "SEC-14A21")) is fires


@pytest.mark.parametrize(("year", "fires"), [("2029", False), ("2032", False), ("2033", True)])
def test_the_next_vote_on_the_frequency_is_in_the_sixth_year_at_the_latest(
    year: str, fires: bool
) -> None:
    said = f"The next vote on the frequency will be held at our {year} annual meeting."

    assert bool(told(statement(("OTHER MATTERS", said)), "SEC-14A21")) is fires


def test_the_legend_names_the_meeting() -> None:
    said = (
        "Important Notice Regarding the Availability of Proxy Materials for the Annual Meeting to "
        "be held on May 21, 2026: the proxy statement and annual report are at www.acme.example."
    )

    assert right(statement(("OTHER MATTERS", said)), "SEC-14A16") == [
        "the legend names the meeting of 2026-05-21, proxy statement and annual report"
    ]
