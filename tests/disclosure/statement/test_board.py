"""Seats are counted where they are told, and nominees named where somebody calls them Mr. or Ms."""

import pytest

from quorate.disclosure.statement.board import SEATS_MAX, nominees, seats
from tests.disclosure.statement.saying import FILE, said

KNOWN = "Ms. Okafor, Mr. Ruiz and Dr. Marsh are independent."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "To elect two Class 2 directors to serve until the 2016 annual meeting.",
            (2, "Class 2", 2016),
        ),
        ("The election of three directors.", (3, "", None)),
        ("To elect the eleven (11) nominees named here.", (11, "", None)),
        (f"To elect {SEATS_MAX} directors.", (SEATS_MAX, "", None)),
        ("To elect four directors to the class whose term expires in 2027.", (4, "", 2027)),
    ],
)
def test_seats_have_a_number_a_class_and_a_term(
    text: str, told: tuple[int, str, int | None]
) -> None:
    [fact] = seats(said(text), FILE)

    assert (fact.value.seats, fact.value.class_name, fact.value.term_to) == told


@pytest.mark.parametrize(
    "text",
    [
        f"To elect {SEATS_MAX + 1} directors.",
        "Holders of the preferred may elect two directors.",
        "They were elected by proxy.",
    ],
)
def test_what_is_not_this_election_has_no_seats(text: str) -> None:
    assert seats(said(text), FILE) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The board has nominated Nadia Okafor, Ivo Ruiz and Lena Marsh.",
        "To elect three directors, Nadia Okafor, Ivo Ruiz, and Lena Marsh to the board.",
    ],
)
def test_a_list_of_nominees_is_read_name_by_name(text: str) -> None:
    found = [each.value for each in nominees(said(text, KNOWN), FILE)]

    assert found == ["Nadia Okafor", "Ivo Ruiz", "Lena Marsh"]


def test_a_card_names_one_on_a_line() -> None:
    found = nominees(said("1a. Nadia Okafor", "01 - Ivo Ruiz", "(3) Lena Marsh", KNOWN), FILE)

    assert [each.value for each in found] == ["Nadia Okafor", "Ivo Ruiz", "Lena Marsh"]


@pytest.mark.parametrize(
    "text",
    [
        "The board has nominated Grand Avenue and Stone Yards.",
        "50 Stone Yards",
        "The nominees of the Audit Committee and Pay Committee stand.",
    ],
)
def test_who_is_never_called_by_a_title_is_no_nominee(text: str) -> None:
    assert nominees(said(text, KNOWN), FILE) == ()
