"""The certificate: each field that section 231 asks for, in each of its versions."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from quorate.entries.register import BrokerPolicyFiled
from quorate.papers.certificate import Made, certificate, relied_on
from quorate.papers.text import write
from quorate.register.positions import build
from quorate.tally.record import Record
from tests.papers.sample import ACTS, CALLED, RESULT, RULINGS

AT = datetime(2013, 6, 18, 22, 0, tzinfo=UTC)
FINAL = Made("final", 2, "Inés Okafor", AT)
RECORD = Record(called=CALLED, register=build([], {})[0], acts=ACTS, rulings=RULINGS)


def text(made: Made = FINAL, record: Record = RECORD, changes: tuple[str, ...] = ()) -> str:
    return " ".join(write(certificate(RESULT, record, made, changes)).split())


@pytest.mark.parametrize(
    "says",
    [
        "I, Inés Okafor, inspector of election, certify my determination",
        "(8 Del. C. § 231(b))",
        "Corporation Ascent Solar Technologies, Inc., a Delaware corporation",
        "Meeting 2013 Annual Meeting of Stockholders (annual)",
        "Record date April 15, 2013",
        "Counted as of Tuesday, June 18, 2013, 2:45:07 p.m. Mountain",
        "number 2, final, made Tuesday, June 18, 2013, 4:00 p.m. Mountain",
        "Oaths on record",
        "Polls, as announced at the meeting for each item",
        "Ballots of the proxyholders",
        "Shares outstanding on the record date: 51,523,758 votes in all",
        "Shares represented",
        "I determine: 40,000,000 shares present, 14,238,120 above quorum.",
        "Votes on each nominee",
        "Required votes and outcomes",
        "Proxies, ballots and reports rejected or doubtful, and why",
        "Challenges and how they were determined",
        "Other reliable information relied on (8 Del. C. § 231(d))",
        "Signed",
    ],
)
def test_s_063_every_field_of_the_certificate_is_there(says: str) -> None:
    assert says in text()


def test_information_relied_on_is_parted_into_the_five_things_the_law_asks_for() -> None:
    (row,) = relied_on(RULINGS).rows

    assert row == (
        "position report of May 31",
        "DTC",
        "June 18, 2013",
        "by e-mail at the inspector's request",
        "signed by the depository's officer",
    )


def test_what_is_left_out_of_it_is_said_not_to_be_stated() -> None:
    short = replace(RULINGS[1], reason="231(d): a letter; the broker")

    assert relied_on((short, short)).rows == (
        ("a letter", "the broker", "not stated", "not stated", "not stated"),
    )
    assert relied_on(RULINGS[:1]).rows == ()
    assert "No information was relied on beyond proxies" in relied_on(()).nothing


@pytest.mark.parametrize(
    ("made", "unofficial"),
    [
        (FINAL, False),
        (Made("amended", 3, "Inés Okafor", AT), False),
        (Made("preliminary", 1, "Inés Okafor", AT), True),
        (Made("final", 1, "Inés Okafor", None), True),
    ],
    ids=["final", "amended", "preliminary", "not yet signed"],
)
def test_only_what_is_final_and_signed_is_official(made: Made, *, unofficial: bool) -> None:
    assert ("Unofficial until an inspector signs" in text(made)) is unofficial
    assert ("not yet signed" in text(made)) is (made.at is None)


def test_a_preliminary_one_says_that_its_figures_may_change() -> None:
    assert "Its figures may change before the final one." in text(Made("preliminary", 1, "x", AT))
    assert "may change" not in text()


def test_an_amended_one_names_what_changed_and_what_it_replaces() -> None:
    made = Made("amended", 3, "Inés Okafor", AT)

    assert "This certificate replaces certificate number 2." in text(made)
    assert "certificate number 1." in text(Made("amended", 2, "x", AT))
    assert "replaces the certificate before it." in text(Made("amended", 1, "x", AT))
    assert "- Votes present: was 1, is 2." in text(made, changes=("Votes present: was 1, is 2.",))
    assert "No figure and no outcome changed." in text(made)
    assert "What changed" not in text()


def test_an_inspector_without_an_oath_is_told_of_it() -> None:
    assert "No oath of Bo Ruiz is on record." in text(Made("final", 1, "Bo Ruiz", AT))
    assert "No oath of" not in text()


def test_a_version_that_there_is_not_is_misuse() -> None:
    with pytest.raises(ValueError, match="'last' is no version; write one of preliminary, final"):
        certificate(RESULT, RECORD, Made("last", 1, "x", AT))


def test_brk_6_how_brokers_vote_is_told_only_where_one_has_said() -> None:
    filed = (
        BrokerPolicyFiled(participant="D-1", policy="proportional", uninstructed=5_000),
        BrokerPolicyFiled(participant="D-2", policy="with_board"),
    )
    says = text(record=replace(RECORD, policies=filed))

    assert "How brokers vote shares without instructions" in says
    assert "D-1 in the proportion of those instructed 5,000" in says
    assert "D-2 as the board recommends none stated" in says
    assert "How brokers vote" not in text()
