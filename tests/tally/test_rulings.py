"""What an inspector's ruling is on, and which of several stands."""

from datetime import UTC, datetime

from quorate.entries.casting import RulingMade
from quorate.tally.rulings import choice_of, report_name, rulings
from quorate.words import Choice


def ruling(says: str, hour: int | None = None, **on: str) -> RulingMade:
    at = None if hour is None else datetime(2026, 6, 18, hour, tzinfo=UTC)
    return RulingMade(ruling=says, reason="seen", by="Okafor", at=at, **on)


def test_the_last_ruling_made_stands_whatever_the_order_of_rows() -> None:
    made = [ruling("count", 16, instruction="C"), ruling("reject", 15, instruction="C")]

    assert rulings(made).of("C", "R-1").whole == "count"
    assert rulings(made[::-1]).of("C", "R-1").whole == "count"


def test_a_ruling_on_a_position_holds_where_an_instruction_has_none_of_its_own() -> None:
    made = rulings([ruling("reject", position="R-1"), ruling("count", instruction="C")])

    assert made.of("C", "R-1").whole == "count"
    assert made.of("D", "R-1").whole == "reject"
    assert made.of("", "R-1").whole == "reject"
    assert made.of("D", "R-2").whole == ""


def test_a_ruling_on_an_item_is_on_that_column_alone() -> None:
    made = rulings(
        [ruling("as:for", instruction="C", item="3"), ruling("count:7", instruction="C", item="2")]
    ).of("C", "R-1")

    assert made.whole == ""
    assert made.columns == {"3": "as:for", "2": "count"}
    assert made.column_shares == {"2": 7}
    assert choice_of("as:for") is Choice.FOR


def test_count_for_so_many_shares() -> None:
    made = rulings([ruling("count:500", instruction="C")]).of("C", "R-1")

    assert (made.whole, made.shares) == ("count", 500)


def test_a_report_is_named_by_participant_and_instant() -> None:
    at = datetime(2026, 6, 18, 15, tzinfo=UTC)
    name = report_name("D-1", at)

    assert name == "D-1@2026-06-18T15:00:00Z"
    assert rulings([ruling("reject", instruction=name)]).of_report("D-1", at).whole == "reject"


def test_of_an_item_and_its_column_the_last_ruling_stands() -> None:
    columns = {"1": ("1a", "1b")}
    made = [
        ruling("count", 15, instruction="C", item="1a"),
        ruling("reject", 16, instruction="C", item="1"),
        ruling("as:for", 17, instruction="C", item="1a"),
    ]

    assert rulings(made, columns).of("C", "R-1").columns == {"1a": "as:for", "1b": "reject"}
    assert rulings(made[:2], columns).of("C", "R-1").columns == {"1a": "reject", "1b": "reject"}


def test_shares_ruled_before_do_not_outlast_a_later_ruling() -> None:
    made = [
        ruling("count:5", 15, instruction="D@T", item="2"),
        ruling("count", 16, instruction="D@T", item="2"),
    ]

    assert rulings(made).of("D@T", "").column_shares == {}
