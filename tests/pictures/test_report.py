"""The report: what must be known first stands first, every picture has its table."""

from dataclasses import replace

from quorate.papers.html import write as as_html
from quorate.papers.model import Facts, Picture, Section, Table, Words
from quorate.papers.text import write as as_text
from quorate.pictures.report import report, summary
from tests.papers.sample import CALLED, RESULT

PAPER = report(RESULT, CALLED, "Unofficial")


def test_it_begins_with_the_finding() -> None:
    first = PAPER.blocks[0]

    assert first == Words(summary(RESULT, "shares"), "lead")
    assert summary(RESULT, "shares").startswith(
        "40,000,000 shares present, 14,238,120 above quorum. Items 1a, 2 and 4 pass;"
    )


def test_what_could_change_it_is_said_before_any_figure() -> None:
    sure = report(replace(RESULT, doubts=()), CALLED, "")
    broken = report(replace(RESULT, equations=("x",)), CALLED, "")

    assert PAPER.blocks[1] == Words(
        "1 open doubt could still change an outcome; see Doubts below.", "warning"
    )
    assert isinstance(sure.blocks[1], Facts)
    assert broken.blocks[1] == Words("The count contradicts itself; see Doubts below.", "warning")


def test_every_picture_has_its_table_in_every_form() -> None:
    pictures = [block for block in PAPER.blocks if isinstance(block, Picture)]

    assert len(pictures) == 2 + 1 + 3  # presence, all items; the frequency; three pairs of rules
    assert all(picture.table.rows for picture in pictures)
    for writes in (as_html, as_text):
        page = writes(PAPER)
        assert all(picture.table.caption in page for picture in pictures)


def test_every_item_has_its_section_and_its_outcome() -> None:
    titles = [block.title for block in PAPER.blocks if isinstance(block, Section)]
    fell = [b.text for b in PAPER.blocks if isinstance(b, Words) and b.tone == "fell"]
    carried = [b.text for b in PAPER.blocks if isinstance(b, Words) and b.tone == "carried"]

    assert sum(title.startswith("Item ") for title in titles) == 6
    assert (len(fell), len(carried)) == (3, 3)
    assert fell[0].startswith("Not elected. It takes a majority of the votes present")


def test_an_item_whose_rules_agree_has_them_in_a_table_alone() -> None:
    captions = [block.caption for block in PAPER.blocks if isinstance(block, Table)]
    sentences = [block.sentence for block in PAPER.blocks if isinstance(block, Picture)]

    assert any(each.startswith("Item 5: fails on") for each in sentences)
    assert not any(each.startswith("Item 2:") for each in sentences)
    assert captions.count("The required vote, worked") == 3


def test_no_two_things_on_the_page_have_one_name() -> None:
    page = as_html(PAPER)
    ids = [part.split('"')[0] for part in page.split(' id="')[1:]]

    assert len(ids) == len(set(ids)) > 20


def test_an_unsealed_folder_is_said_to_be_that() -> None:
    facts = next(block for block in PAPER.blocks if isinstance(block, Facts))

    assert dict(facts.facts)["Root of the journal"] == "the folder is not sealed"
    assert dict(facts.facts)["Present"] == "40,000,000 shares, 77.63% of the outstanding"
