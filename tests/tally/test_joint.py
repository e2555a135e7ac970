"""Joint owners (§ 217(b)): who signed what of 1,001 shares, and what it comes to."""

from pathlib import Path
from typing import Any

import pytest

from tests.worlds import ITEMS, World, defects, votes

REGISTER = """
position | kind   | parent | class  | shares
J-1      | record |        | common | 1001
R-2      | record |        | common | 999
"""
HEAD = "instruction | position | channel | received | signers | 1a | 1b | 2 | 3"
OWNERS = "position | owner | interest\n" + "\n".join(f"J-1|{name}|" for name in "ABC")
BY_INTEREST = "position | owner | interest\nJ-1|A|1/2\nJ-1|B|30%\nJ-1|C|1/5"


def count(folder: Path, owners: str, *cards: str) -> dict[str, Any]:
    rows = [HEAD]
    for at, card in enumerate(cards):
        signers, mark = card.split(":")
        rows.append(f"C-{at}|J-1|mail|2026-05-1{at} 10:00 America/Denver|{signers}|||for|{mark}")
    world = World(REGISTER, "\n".join(rows), outstanding=2000, files={"owners": owners})
    return world.count(folder / "m")


@pytest.mark.parametrize(
    ("owners", "cards", "expected", "kinds"),
    [
        (OWNERS, ["C:against"], {"against": 1001}, []),
        (OWNERS, ["A:for", "B:for", "C:against"], {"for": 1001}, []),
        (OWNERS, ["A:for", "B:against"], {"for": "1001/2", "against": "1001/2"}, []),
        (OWNERS, ["A:for", "B:against", "C:abstain"], {"no_authority": 1001}, ["joint_owners"]),
        (OWNERS, ["A;B:for", "B:against"], {"for": "1001/2", "against": "1001/2"}, []),
        (OWNERS, ["A;B;C:for", "C:against"], {"for": 1001}, []),
        (OWNERS, ["A:for", ":against"], {"against": 1001}, []),
        (OWNERS, ["a:for"], {"for": 1001}, []),
        (OWNERS, ["Z:for"], {}, ["joint_owners"]),
        (OWNERS, ["A:for", "B:spoiled"], {"for": 1001}, ["spoiled"]),
        (BY_INTEREST, ["A:for", "B:against"], {"for": 1001}, []),
        (
            BY_INTEREST,
            ["A:for", "B:against", "C:against"],
            {"for": "1001/2", "against": "1001/2"},
            [],
        ),
        (BY_INTEREST, ["B:for", "C:against"], {"for": 1001}, []),
    ],
    ids=[
        "one who votes binds all",
        "two of three bind the third",
        "an even split votes in halves",
        "three ways is for the inspector",
        "a later card of one owner is hers alone",
        "two who signed together outweigh the one who changed",
        "a card that names no signer is every owner's",
        "a name is the same in any case",
        "a stranger's signature is no owner's",
        "an owner without a readable vote did not vote, and the inspector is told",
        "the larger interest binds the smaller",
        "interests that split evenly vote in halves",
        "the majority is of those who voted",
    ],
)
def test_joint_owners(
    owners: str, cards: list[str], expected: dict[str, Any], kinds: list[str], tmp_path: Path
) -> None:
    found = count(tmp_path, owners, *cards)

    assert votes(found, "3") == expected
    assert [kind for kind, *_ in defects(found)] == kinds
    assert found["quorum"]["present"] == (1001 if expected else 0)


def test_each_matter_is_weighed_by_itself(tmp_path: Path) -> None:
    found = count(tmp_path, OWNERS, "A:for", "B:against")

    assert votes(found, "2") == {"for": 1001}
    assert votes(found, "1a") == {"for": 1001}


def test_where_all_owners_revoke_nothing_is_present(tmp_path: Path) -> None:
    rows = [
        HEAD,
        "C|J-1|mail|2026-05-10 10:00 America/Denver|A|||for|for",
        "X|J-1|revocation|2026-05-11 10:00 America/Denver|A||||",
        "D|J-1|mail|2026-05-12 10:00 America/Denver|B|||for|against",
    ]
    world = World(REGISTER, "\n".join(rows), outstanding=2000, files={"owners": OWNERS})

    assert votes(world.count(tmp_path / "m"), "3") == {"against": 1001}


def world(owners: str, *rows: str, **more: object) -> World:
    head = "instruction | position | channel | received | signers | shares | 1a | 1b | 2 | 3"
    return World(
        REGISTER,
        "\n".join([head, *rows]),
        outstanding=2000,
        files={"owners": owners},
        **more,  # type: ignore[arg-type]  # whatever a world takes
    )


AT = "2026-05-10 10:00 America/Denver"
TWO = "position | owner | interest\nJ-1|A|\nJ-1|B|"


@pytest.mark.parametrize(
    ("rows", "expected", "kinds"),
    [
        (
            [f"X|J-1|web|{AT}|A|50|||for|for", f"Y|J-1|web|{AT}|B||||for|against"],
            {"for": "1001/2", "against": "1001/2"},
            [],
        ),
        ([f"X|J-1|web|{AT}|A|50|||for|for"], {"for": 50}, []),
        (
            [f"X|J-1|intermediary|{AT}|A|||||", f"Y|J-1|web|{AT}|B||||for|against"],
            {"against": 1001},
            [],
        ),
        (
            [
                f"X|J-1|web|{AT}|A|500|||for|for",
                f"X|J-1|web|{AT}|A|501|||for|against",
                f"Y|J-1|web|{AT}|B||||for|against",
            ],
            {"no_authority": 1001},
            ["joint_owners"],
        ),
        (
            [
                f"X|J-1|web|{AT}|A|500|||for|for",
                f"X|J-1|web|{AT}|A|501|||against|for",
                f"Y|J-1|web|{AT}|B||||for|for",
            ],
            {"for": 1001},
            ["joint_owners"],
        ),
    ],
    ids=[
        "one who names fewer shares speaks of them all",
        "one alone binds for the shares it names",
        "an intermediary that marks nothing is left out",
        "an owner of two minds makes no half",
        "and is of one mind elsewhere",
    ],
)
def test_what_shares_an_owner_names(
    rows: list[str], expected: dict[str, Any], kinds: list[str], tmp_path: Path
) -> None:
    found = world(TWO, *rows).count(tmp_path / "m")

    assert votes(found, "3") == expected
    assert [kind for kind, *_ in defects(found)] == kinds


def test_a_cumulative_item_is_weighed_as_one(tmp_path: Path) -> None:
    rows = [f"X|J-1|web|{AT}|A||2002||for|for", f"Y|J-1|web|{AT}|B|||2000|for|for"]
    items = [ITEMS[0] | {"cumulative": True}, *ITEMS[1:]]
    found = world(TWO, *rows, items=items).count(tmp_path / "m")

    assert votes(found, "1a") == {"for": 1001, "silent": "1001/2"}
    assert votes(found, "1b") == {"for": 1000, "silent": "1001/2"}


def test_a_ruling_on_the_position_says_what_the_owners_left_open(tmp_path: Path) -> None:
    rows = [f"A|J-1|web|{AT}|A||||for|for", f"B|J-1|web|{AT}|B||||for|against"]
    rows += [f"C|J-1|web|{AT}|C||||for|abstain"]
    made = world(OWNERS, *rows)
    made.files["rulings"] = (
        "instruction|position|item|ruling|reason|by|at\n"
        "A||3|count|seen|Okafor|\nB||3|count|seen|Okafor|\nC||3|count|seen|Okafor|\n"
        "|J-1|3|as:against|seen|Okafor|"
    )
    found = made.count(tmp_path / "m")

    assert votes(found, "3") == {"against": 1001}
    assert defects(found) == []
