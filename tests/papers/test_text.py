"""A paper as plain text: 80 columns, every word whole, every figure where its title is."""

import re

import pytest

from quorate.papers.model import (
    Column,
    Facts,
    Paper,
    Points,
    Section,
    SignHere,
    Table,
    Words,
    figures,
)
from quorate.papers.tabulation import tabulation
from quorate.papers.text import WIDTH, write
from tests.papers.sample import CALLED, RESULT

DIGEST = "0123456789abcdef" * 4


def paper(*blocks: object, standing: str = "") -> Paper:
    return Paper(
        title="A paper",
        issuer="Acme",
        meeting="Its meeting",
        standing=standing,
        blocks=blocks,  # type: ignore[arg-type]  # what a test gives is a block
    )


def lines(*blocks: object, standing: str = "") -> list[str]:
    return write(paper(*blocks, standing=standing)).splitlines()


def test_no_line_of_a_real_paper_is_longer_than_the_page_and_none_ends_in_a_space() -> None:
    text = write(tabulation(RESULT, CALLED, "Unofficial until an inspector signs"))

    assert WIDTH == 80
    assert max(map(len, text.splitlines())) <= WIDTH
    assert not re.search(r"[ \t]\n", text)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_what_it_is_stands_at_its_head_its_foot_and_every_section() -> None:
    found = lines(Section("One"), Words("x"), standing="Unofficial")

    assert found.count("Unofficial") == 2
    assert [line for line in found if line.endswith("--- unofficial")]
    assert "Unofficial" not in "\n".join(lines(Section("One"), Words("x")))


def test_a_citation_is_not_parted_at_the_end_of_a_line() -> None:
    for before in range(50, 76):
        text = "\n".join(lines(Words("w" * before + " (8 Del. C. § 231(b))")))
        assert "(8 Del. C. § 231(b))" in text


def table(*rows: tuple[str, ...], words: int = 1) -> Table:
    names = ("Item", "Required vote", "Margin")[:words]
    heads = figures("For", "Against", "Abstain")
    return Table(caption="Votes", columns=(*map(Column, names), *heads), rows=rows)


def test_figures_stand_under_the_end_of_their_titles() -> None:
    found = lines(table(("1. It", "1,000", "20", "3"), ("2. That", "5", "600,000", "0")))
    head = next(line for line in found if line.startswith("Item"))
    first = next(line for line in found if line.startswith("1. It"))

    for title, figure in (("For", "1,000"), ("Against", "20"), ("Abstain", "3")):
        end = head.index(title) + len(title)
        assert first[:end].endswith(figure)


WIDE = tuple("25,700,000 1/2" for _ in range(3))


def test_a_long_name_is_broken_between_its_words() -> None:
    name = "Amendment of the certificate of incorporation to effect a reverse stock split"
    found = lines(table((name, *WIDE[:2], "0")))
    left = [line.split("  ")[0].split() for line in found[found.index("Votes") + 3 :]]

    assert max(map(len, found)) <= WIDTH
    assert [word for line in left for word in line if word in name.split()] == name.split()


def test_a_table_too_wide_by_its_first_column_has_it_on_a_line_above() -> None:
    columns = (Column("Item"), *figures("One", "Two", "Three", "Four", "Five", "Six"))
    wide = tuple("25,700,000" for _ in range(6))
    rows = (("Ratification", *wide), ("Ratification", *wide), ("Incorporation", *wide))
    found = lines(Table(caption="Votes", columns=columns, rows=rows))

    assert found.count("Ratification") == 1
    at = found.index("Ratification")
    assert [line.split() for line in found[at + 1 : at + 3]] == [list(wide)] * 2
    assert found[at + 3] == "Incorporation"


def test_what_fits_in_no_way_becomes_records() -> None:
    columns = (Column("Item"), *figures("One", "Two", "Three", "Four", "Five", "Six"))
    wide = tuple(f"25,700,000 {part}/9" for part in range(1, 7))
    found = lines(Table(caption="Votes", columns=columns, rows=(("1. It", *wide),)))

    said = [tuple(line.split(maxsplit=1)) for line in found]
    assert ("One", "25,700,000 1/9") in said
    assert ("Six", "25,700,000 6/9") in said


def test_a_table_without_rows_says_what_that_means() -> None:
    nothing = Table(caption="Doubts", columns=(Column("What"),), rows=(), nothing="None at all.")

    assert lines(nothing)[-3:] == ["Doubts", "", "None at all."]


@pytest.mark.parametrize("name", ["Root", "Root of the journal of this meeting"])
def test_a_digest_is_in_one_piece(name: str) -> None:
    assert any(DIGEST in line for line in lines(Facts(((name, DIGEST), ("Held", "today")))))


def test_points_signatures_and_facts_are_set_out() -> None:
    found = lines(Points(("one " * 30, "two")), SignHere("Inés Okafor", "Inspector"))

    assert found[6].startswith("- one")
    assert found[7].startswith("  one")
    assert "- two" in found
    assert found[-2:] == ["Inés Okafor", "Inspector"]
    assert found[-3].endswith("Date ____________________")


def test_what_could_steer_a_terminal_is_shown_as_its_escape() -> None:
    assert "\\x1b[31mR-1" in "\n".join(lines(Words("\x1b[31mR-1")))
