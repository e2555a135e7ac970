"""Which instruction governs: each line is what one holder of 600 of 1,000 shares sent, and when."""

from pathlib import Path

import pytest

from tests.worlds import World, defects, votes

REGISTER = """
position | kind   | parent | class  | shares
R-1      | record |        | common | 600
R-2      | record |        | common | 400
"""

HEAD = "instruction | position | channel | received | dated | signed | 1a | 1b | 2 | 3"

FOR, AGAINST, ABSTAIN, UNMARKED = "for", "against", "abstain", ""


def sent(*rows: str) -> str:
    """Rows of name, channel, received (Denver), dated, mark on item 3."""
    lines = [HEAD]
    for row in rows:
        name, channel, received, dated, mark = (cell.strip() for cell in row.split("|"))
        at = f"2026-{received} America/Denver"
        day = f"2026-{dated}" if dated else ""
        lines.append(f"{name}|R-1|{channel}|{at}|{day}||for|for|for|{mark}")
    return "\n".join(lines)


CASES = [
    ("one web vote counts", ["W|web|05-10 10:00||against"], {"against": 600}, []),
    (
        "the latest day governs, and the others stay in the history",
        [
            "W|web|05-10 10:00||for",
            "C|mail|05-20 10:00|05-18|against",
            "P|phone|06-17 10:00||abstain",
        ],
        {"abstain": 600},
        [],
    ),
    (
        "a card dated earlier that arrives later loses",
        ["W|web|05-10 10:00||for", "C|mail|05-20 10:00|05-09|against"],
        {"for": 600},
        [],
    ),
    (
        "a card dated the same day as a web vote and received later governs",
        ["W|web|05-10 10:00||for", "C|mail|05-20 10:00|05-10|against"],
        {"against": 600},
        [],
    ),
    (
        "a card dated after its receipt is dated at receipt",
        ["C|mail|05-10 09:00|06-30|against", "W|web|05-10 10:00||for"],
        {"for": 600},
        [],
    ),
    (
        "the cut-off second itself is in time",
        ["W|web|06-18 00:00:00||against"],
        {"against": 600},
        [],
    ),
    (
        "a second after the cut-off is late, and replaces nothing",
        ["V|web|05-10 10:00||for", "W|web|06-18 00:00:01||against"],
        {"for": 600},
        ["late"],
    ),
    (
        "a card received the second the polls close is in time",
        ["C|mail|06-18 15:00:00||against"],
        {"against": 600},
        [],
    ),
    (
        "a card received a second later is late",
        ["C|mail|06-18 15:00:01||against"],
        {},
        ["late"],
    ),
    (
        "a ballot on the floor governs before a proxy of a later day could",
        ["B|floor|06-18 14:30||against", "P|mail|06-18 14:45||for"],
        {"against": 600},
        [],
    ),
    (
        "unmarked on the floor is silent",
        ["B|floor|06-18 14:30||"],
        {"silent": 600},
        [],
    ),
    ("unmarked on a card is the recommendation", ["C|mail|05-10 10:00||"], {"for": 600}, []),
    (
        "unmarked from an intermediary is a broker non-vote",
        ["I|intermediary|05-10 10:00||"],
        {"broker_non_vote": 600},
        [],
    ),
    (
        "a revocation leaves the position absent",
        ["W|web|05-10 10:00||for", "X|revocation|06-17 10:00||"],
        {},
        [],
    ),
    (
        "a vote after a revocation counts",
        ["X|revocation|06-01 10:00||", "W|web|06-02 10:00||against"],
        {"against": 600},
        [],
    ),
    (
        "a revocation after the close is late",
        ["W|web|05-10 10:00||for", "X|revocation|06-19 10:00||"],
        {"for": 600},
        ["late"],
    ),
    (
        "two cards of one day that differ are both rejected, and present",
        ["C|mail|05-20 10:00|05-18|for", "D|mail|05-21 10:00|05-18|against"],
        {"no_authority": 600},
        ["same_day", "same_day"],
    ),
    (
        "two cards of one day that agree are one",
        ["C|mail|05-20 10:00|05-18|for", "D|mail|05-21 10:00|05-18|"],
        {"for": 600},
        [],
    ),
    (
        "a later vote cures two cards of one day",
        [
            "C|mail|05-20 10:00|05-18|for",
            "D|mail|05-21 10:00|05-18|against",
            "W|web|06-01 10:00||abstain",
        ],
        {"abstain": 600},
        [],
    ),
    (
        "nothing earlier revives when two cards of one day are rejected",
        [
            "W|web|05-01 10:00||for",
            "C|mail|05-20 10:00|05-18|for",
            "D|mail|05-21 10:00|05-18|against",
        ],
        {"no_authority": 600},
        ["same_day", "same_day"],
    ),
    (
        "two web votes of one second that differ are in conflict, whichever row stands first",
        ["V|web|05-20 10:00||for", "W|web|05-20 10:00||against"],
        {"no_authority": 600},
        ["same_day", "same_day"],
    ),
    (
        "a mark nobody can read is no vote, and the rest of the card counts",
        ["C|mail|05-10 10:00||spoiled"],
        {"no_authority": 600},
        ["spoiled"],
    ),
]


@pytest.mark.parametrize(("says", "rows", "expected", "kinds"), CASES, ids=[c[0] for c in CASES])
def test_which_governs(
    says: str, rows: list[str], expected: dict[str, int], kinds: list[str], tmp_path: Path
) -> None:
    result = World(REGISTER, sent(*rows)).count(tmp_path / "m")

    assert votes(result, "3") == expected, says
    assert [kind for kind, *_ in defects(result)] == kinds
    assert result["quorum"]["present"] == (600 if expected else 0)


@pytest.mark.parametrize(("says", "rows", "expected", "kinds"), CASES, ids=[c[0] for c in CASES])
def test_rows_stand_in_no_order(
    says: str, rows: list[str], expected: dict[str, int], kinds: list[str], tmp_path: Path
) -> None:
    result = World(REGISTER, sent(*reversed(rows))).count(tmp_path / "m")

    assert votes(result, "3") == expected, says
    assert [kind for kind, *_ in defects(result)] == kinds


def test_the_call_may_leave_two_cards_of_one_day_absent(tmp_path: Path) -> None:
    rows = sent("C|mail|05-20 10:00|05-18|for", "D|mail|05-21 10:00|05-18|against")
    result = World(REGISTER, rows, counting={"same_day_present": False}).count(tmp_path / "m")

    assert result["quorum"]["present"] == 0


def test_the_call_may_let_the_later_card_of_a_day_govern(tmp_path: Path) -> None:
    rows = sent("C|mail|05-20 10:00|05-18|for", "D|mail|05-21 10:00|05-18|against")
    result = World(REGISTER, rows, counting={"same_day": "latest"}).count(tmp_path / "m")

    assert votes(result, "3") == {"against": 600}
    assert defects(result) == []


@pytest.mark.parametrize(
    ("undated", "expected"), [("received", {"against": 600}), ("postmark", {"for": 600})]
)
def test_an_undated_card_is_dated_at_receipt_or_by_its_postmark(
    undated: str, expected: dict[str, int], tmp_path: Path
) -> None:
    rows = """
    instruction | position | channel | received | postmark | 1a | 1b | 2 | 3
    W | R-1 | web  | 2026-05-10 10:00 America/Denver |            | for | for | for | for
    C | R-1 | mail | 2026-05-20 10:00 America/Denver | 2026-05-09 | for | for | for | against
    """
    world = World(REGISTER, rows.replace("    ", ""), counting={"undated": undated})

    assert votes(world.count(tmp_path / "m"), "3") == expected


@pytest.mark.parametrize(
    ("dated", "expected", "kinds"),
    [
        ("2023-06-17", {}, ["no_authority"]),
        ("2023-06-18", {"against": 600}, []),
        ("2023-06-19", {"against": 600}, []),
    ],
    ids=["a day over three years", "three years to the day", "a day under"],
)
def test_a_proxy_ends_three_years_after_its_date(
    dated: str, expected: dict[str, int], kinds: list[str], tmp_path: Path
) -> None:
    rows = f"{HEAD}\nC|R-1|mail|2026-05-20 10:00 America/Denver|{dated}||for|for|for|against"
    result = World(REGISTER, rows).count(tmp_path / "m")

    assert votes(result, "3") == expected
    assert [kind for kind, *_ in defects(result)] == kinds


RULINGS = """
instruction | position | item | ruling | reason | by | at
{}
"""


@pytest.mark.parametrize(
    ("rows", "ruling", "expected", "kinds"),
    [
        (["C|mail|06-18 15:00:01||against"], "C| | |count|", {"against": 600}, []),
        (["C|mail|05-10 10:00||against"], "C| | |reject|", {}, []),
        (["C|mail|05-10 10:00||spoiled"], "C| |3|as:against|", {"against": 600}, []),
        (["C|mail|05-10 10:00||against"], "C| |3|reject|", {"no_authority": 600}, []),
        (["C|mail|05-10 10:00||against"], "C| | |count:500|", {"against": 500}, []),
        (
            ["C|mail|05-20 10:00|05-18|for", "D|mail|05-21 10:00|05-18|against"],
            "C| | |count|",
            {"for": 600},
            [],
        ),
        (
            ["C|mail|05-20 10:00|05-18|for", "D|mail|05-21 10:00|05-18|against"],
            "C| | |reject|",
            {"against": 600},
            [],
        ),
        (["C|mail|06-18 15:00:01||against"], " |R-1| |count|", {"against": 600}, []),
    ],
    ids=[
        "a late card ruled in",
        "a card ruled out",
        "a spoiled mark read by the inspector",
        "one item of a card ruled out",
        "a card ruled in for some of its shares",
        "one of two cards of a day ruled in",
        "one of two cards of a day ruled out",
        "a ruling on a position is one on its instructions",
    ],
)
def test_a_ruling_settles_a_doubt(
    rows: list[str], ruling: str, expected: dict[str, int], kinds: list[str], tmp_path: Path
) -> None:
    made = RULINGS.format(ruling + "seen|Okafor|2026-06-18 16:00 America/Denver")
    result = World(REGISTER, sent(*rows), files={"rulings": made}).count(tmp_path / "m")

    assert votes(result, "3") == expected
    assert [kind for kind, *_ in defects(result)] == kinds


@pytest.mark.parametrize(
    ("shares", "expected", "kinds"),
    [
        ((300, 299), {"for": 300, "against": 299}, []),
        ((300, 300), {"for": 300, "against": 300}, []),
        ((300, 301), {}, ["over_vote"]),
    ],
    ids=["one share left over is absent", "split to the share", "one share too many is out"],
)
def test_a_split_instruction_votes_its_rows(
    shares: tuple[int, int], expected: dict[str, int], kinds: list[str], tmp_path: Path
) -> None:
    head = "instruction | position | channel | received | shares | 1a | 1b | 2 | 3"
    at = "2026-05-10 10:00 America/Denver"
    rows = [f"S|R-1|web|{at}|{shares[0]}|for|for|for|for"]
    rows += [f"S|R-1|web|{at}|{shares[1]}|for|for|for|against"]
    result = World(REGISTER, "\n".join([head, *rows])).count(tmp_path / "m")

    assert votes(result, "3") == expected
    assert [kind for kind, *_ in defects(result)] == kinds
    assert result["quorum"]["present"] == sum(expected.values())


@pytest.mark.parametrize(
    ("rulings", "expected", "kinds"),
    [
        ("A|||count:10|\nB|||count:20|", {"no_authority": 600}, ["same_day", "same_day"]),
        ("A|||count:10|\nB|||count:10|", {"against": 10}, []),
        ("A|||count|\nB|||reject|", {"for": 600}, []),
        ("A||3|as:against|", {"against": 600}, []),
        ("|R-1|3|as:abstain|", {"abstain": 600}, []),
    ],
    ids=[
        "both counted, for other shares",
        "both counted, for as many, and marked as one by the inspector",
        "one counted, the other rejected",
        "one read as the other",
        "what both are to say is ruled on the position",
    ],
)
def test_two_cards_of_a_day_that_are_both_ruled_on(
    rulings: str, expected: dict[str, int], kinds: list[str], tmp_path: Path
) -> None:
    rows = ["A|mail|05-10 09:00||for", "B|mail|05-10 10:00||against"]
    same = "A||3|as:against|" if rulings.count("count:10") > 1 else ""
    made = [f"{each}seen|Okafor|" for each in (*rulings.splitlines(), same) if each]
    text = "\n".join(["instruction|position|item|ruling|reason|by|at", *made])
    result = World(REGISTER, sent(*rows), files={"rulings": text}).count(tmp_path / "m")

    assert votes(result, "3") == expected
    assert [kind for kind, *_ in defects(result)] == kinds


def test_a_ruling_on_the_position_says_what_rejected_cards_vote_on_an_item(tmp_path: Path) -> None:
    rows = ["A|mail|05-10 09:00||for", "B|mail|05-10 10:00||against"]
    text = "instruction|position|item|ruling|reason|by|at\n"
    text += "|R-1|2|as:against|seen|Okafor|\nA||2|count|seen|Okafor|"
    result = World(REGISTER, sent(*rows), files={"rulings": text}).count(tmp_path / "m")

    assert votes(result, "2") == {"against": 600}
    assert votes(result, "3") == {"no_authority": 600}
