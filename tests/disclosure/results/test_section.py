"""Where Item 5.07 begins and ends, and what calls itself a Form 8-K."""

import pytest

from quorate.disclosure.document import Paragraph
from quorate.disclosure.results.section import is_amendment, item_5_07, says_form_8k
from tests.disclosure.results.filings import document, table


def test_the_item_ends_at_the_next_item_or_the_signature() -> None:
    within = item_5_07(
        document(
            "Item 5.02 Departure of Directors",
            "Somebody left.",
            "Item 5.07 Submission of Matters to a Vote of Security Holders",
            "The votes were these.",
            "Item 5.02 of this report tells who left.",
            "Item 9.01 Exhibits",
            "None.",
            "ITEM 5.07. SUBMISSION OF MATTERS TO A VOTE",
            "More votes.",
            "SIGNATURES",
            "Date",
        )
    )
    assert [block.line for block in within] == [30, 40, 50, 80, 90]


def test_the_heading_may_be_a_row_of_a_table_or_name_several_items() -> None:
    heading = table(head=("Item 5.07", "Submission of Matters to a Vote of Security Holders."))
    assert len(item_5_07(document(heading, "Votes."))) == 2
    assert len(item_5_07(document("Items 5.03 and 5.07. Amendments; Submission", "Votes."))) == 2
    assert item_5_07(document("Item 5.03 Amendments", "Votes.")) == ()


@pytest.mark.parametrize(
    ("cover", "form"),
    [
        (("FORM 8-K", "CURRENT REPORT"), True),
        (("UNITED STATES", "Form 8-K/A"), True),
        (("Current Report on Form 8-K",), True),
        (("We print the table for Form 8-K.",), False),
        (("FORM 10-K",), False),
    ],
)
def test_a_form_8_k_says_so_on_its_cover(cover: tuple[str, ...], form: bool) -> None:
    assert says_form_8k(document(*cover)) is form


def test_an_amendment_says_so_on_its_cover() -> None:
    assert is_amendment(document("FORM 8-K/A"))
    assert is_amendment(document("FORM 8-K", "(Amendment No. 1)"))
    assert not is_amendment(document("FORM 8-K"))
    far = [Paragraph("x", at) for at in range(80)]
    assert not is_amendment(document(*far, "This is no 8-K/A"))
