"""Which instructions stand: each row is what one holder of 600 shares sent, and why it is out."""

from pathlib import Path

import pytest

from tests.worlds import ITEMS, World, defects, votes

REGISTER = """
position | kind        | parent | class  | shares
R-1      | record      |        | common | 600
CEDE     | depository  |        | common | 400
D-1      | participant | CEDE   | common | 400
"""
HEAD = "instruction | position | channel | received | dated | shares | 1a | 1b | 2 | 3"
CUMULATIVE = [ITEMS[0] | {"cumulative": True}, *ITEMS[1:]]
RULING = "instruction | position | item | ruling | reason | by | at"


@pytest.mark.parametrize(
    ("received", "dated", "kinds"),
    [
        ("2026-05-10", "2023-06-17", ["no_authority"]),
        ("2026-05-10", "2023-06-18", []),
        ("2026-05-10", "2023-06-19", []),
        ("2023-06-17", "", ["no_authority"]),
        ("2023-06-18", "", []),
        ("2023-06-17", "2026-05-10", ["no_authority"]),
    ],
    ids=[
        "dated a day too long ago",
        "dated three years before to the day",
        "dated a day less",
        "undated and received a day too long ago",
        "undated and received three years before to the day",
        "dated after the day it came, too long ago",
    ],
)
def test_a_proxy_lives_three_years_from_its_day(
    received: str, dated: str, kinds: list[str], tmp_path: Path
) -> None:
    sent = f"M|R-1|mail|{received} 10:00 America/Denver|{dated}||for|for|for|for"
    found = World(REGISTER, f"{HEAD}\n{sent}").count(tmp_path / "m")

    assert [kind for kind, *_ in defects(found)] == kinds
    assert found["quorum"]["present"] == (0 if kinds else 600)


@pytest.mark.parametrize(
    ("given", "ruling", "kinds"),
    [
        ("1199", "", []),
        ("1200", "", []),
        ("1201", "", ["over_vote"]),
        ("20", "M|||count:10", []),
        ("21", "M|||count:10", ["over_vote"]),
        ("0", "M|||count:0", []),
        ("1", "M|||count:0", ["over_vote"]),
        ("1201", "M||1a|as:withhold", []),
        ("1201", "|R-1|1a|as:for", []),
        ("1201", "M||1a|reject", ["over_vote"]),
    ],
    ids=[
        "one less than 600 shares give for two seats",
        "all of them",
        "one more",
        "all that the shares counted give",
        "one more than the shares counted give",
        "nothing of no shares",
        "one of no shares",
        "too many, read as withheld by the inspector",
        "too many, read as a plain for",
        "too many, and the column rejected: the rest is not made of what was too much",
    ],
)
def test_no_more_votes_are_given_than_the_shares_have(
    given: str, ruling: str, kinds: list[str], tmp_path: Path
) -> None:
    sent = f"M|R-1|mail|2026-05-10 10:00 America/Denver|||{given}||for|for"
    files = {"rulings": f"{RULING}\n{ruling}|seen|Okafor|"} if ruling else {}
    world = World(REGISTER, f"{HEAD}\n{sent}", items=CUMULATIVE, files=files)

    assert [kind for kind, *_ in defects(world.count(tmp_path / "m"))] == kinds


def test_a_row_without_shares_gives_no_votes_of_those_its_report_votes(tmp_path: Path) -> None:
    sent = "M|D-1|mail|2026-05-10 10:00 America/Denver|||{}||for|for"
    report = "participant|item|choice|shares|instructed|received"
    line = "D-1|2|for|100|yes|2026-06-10 10:00 America/Denver"
    for given, kinds in (("600", []), ("601", ["over_vote"])):
        world = World(
            REGISTER,
            f"{HEAD}\n{sent.format(given)}",
            items=CUMULATIVE,
            files={"intermediaries": f"{report}\n{line}"},
        )
        assert [kind for kind, *_ in defects(world.count(tmp_path / given))] == kinds


@pytest.mark.parametrize(
    ("ruling", "expected"),
    [
        ("M||1a|as:for", {"1a": {"for": 600}, "1b": {"for": 600}}),
        ("M||1a|reject", {"1a": {"no_authority": 600}, "1b": {"for": 200}}),
        ("M||1b|reject", {"1a": {"for": 1000}, "1b": {"no_authority": 600}}),
        ("M||1b|as:withhold", {"1a": {"for": 1000}, "1b": {"withhold": 600}}),
    ],
    ids=[
        "a number read as a plain for shares evenly",
        "a number that is rejected goes to nobody",
        "what a plain for would have had goes to nobody",
        "a name read as withheld has nothing of the votes",
    ],
)
def test_a_ruling_takes_the_place_of_a_mark_before_the_votes_are_spread(
    ruling: str, expected: dict[str, dict[str, int]], tmp_path: Path
) -> None:
    sent = "M|R-1|mail|2026-05-10 10:00 America/Denver|||1000|for|for|for"
    files = {"rulings": f"{RULING}\n{ruling}|seen|Okafor|"}
    found = World(REGISTER, f"{HEAD}\n{sent}", items=CUMULATIVE, files=files).count(tmp_path / "m")

    assert {column: votes(found, column) for column in expected} == expected
    assert defects(found) == []
