"""The inspector's oath: one for each who took it, a form where nobody has."""

from quorate.papers.model import Section, SignHere
from quorate.papers.oath import oath, sworn, table
from quorate.papers.text import write
from quorate.words import ActKind
from tests.papers.sample import ACTS, CALLED

TAKEN = ACTS[0]


def test_s_049_who_took_the_oath_in_the_order_they_took_it() -> None:
    second = TAKEN.__class__(act=ActKind.OATH, at=ACTS[1].at, by="Bo Ruiz")

    assert sworn([second, TAKEN, TAKEN]) == ("Inés Okafor", "Bo Ruiz")
    assert sworn(ACTS[1:]) == ()


def test_the_oath_has_its_words_a_line_to_sign_and_the_hour_it_was_taken() -> None:
    paper = oath(CALLED, ACTS, "")
    text = " ".join(write(paper).split())

    assert "I, Inés Okafor, appointed inspector of election for the 2013 Annual Meeting" in text
    assert "with strict impartiality and according to the best of my ability" in text
    assert "(8 Del. C. § 231(a))" in text
    assert SignHere("Inés Okafor", "Inspector of election") in paper.blocks
    assert table(CALLED, ACTS).rows == (
        ("Inés Okafor", "Tuesday, June 18, 2013, 1:30 p.m. Mountain", ""),
    )


def test_before_anybody_has_sworn_it_is_a_form() -> None:
    text = write(oath(CALLED, (), ""))

    assert "I, Name of the inspector, appointed" in " ".join(text.split())
    assert "No oath is on record." in text
    assert oath(CALLED, (), "").blocks[0] == Section("Oath")
    assert oath(CALLED, ACTS, "").blocks[0] == Section("Oath of Inés Okafor")
