"""Who may vote the proxies: the chain from the card to whoever cast, and where it breaks."""

from datetime import UTC, datetime

import pytest

from quorate.entries.meeting import Act, ProxyholderNamed
from quorate.meeting.proxyholders import at_odds, chain, described, tendered, void
from quorate.words import ActKind


def at(minute: int) -> datetime:
    return datetime(2026, 6, 18, 20, minute, tzinfo=UTC)


def named(
    name: str, by: str = "", minute: int | None = None, *, power: bool = False
) -> ProxyholderNamed:
    when = None if minute is None else at(minute)
    return ProxyholderNamed(proxyholder=name, appointed_by=by, at=when, substitution=power)


def ballot(by: str, minute: int = 30, choice: str = "", *items: str) -> Act:
    kind = ActKind.PROXYHOLDERS_BALLOT
    return Act(act=kind, at=at(minute), by=by, choice=choice, items=items)


LEE, GATCHELL = named("Lee", power=True), named("Gatchell")
ZED, YU = named("Zed", "Lee", 10, power=True), named("Yu", "Zed", 20)
ALL = (YU, LEE, GATCHELL, ZED)


def test_s_040_a_chain_leads_from_the_card_to_the_substitute() -> None:
    assert chain("Yu", ALL) == (LEE, ZED, YU)
    assert described(chain("Yu", ALL)) == "Yu, substitute of Zed, substitute of Lee"
    assert chain("Lee", ALL) == (LEE,)


def test_a_chain_that_begins_with_nobody_is_none() -> None:
    assert chain("Okafor", ALL) == ()
    assert chain("Zed", (ZED,)) == ()
    assert chain("A", (named("A", "B", 1), named("B", "A", 1))) == ()


@pytest.mark.parametrize(
    ("who", "on_file", "why"),
    [
        ("Okafor", (), ""),
        ("Lee", ALL, ""),
        ("Gatchell", ALL, ""),
        ("Yu", ALL, ""),
        ("Okafor", ALL, "Okafor, whom no card names"),
        ("", ALL, "nobody, whom no card names"),
        ("Yu", (LEE, named("Zed", "Lee", 10), YU), "Yu, appointed by Zed, who has no power"),
        ("Zed", (named("Lee"), ZED), "Zed, appointed by Lee, who has no power"),
    ],
    ids=[
        "nothing on file: taken at its word",
        "named by the card",
        "the other one alone",
        "a substitute's substitute",
        "a stranger",
        "nobody said who",
        "a link in the middle without power",
        "the first link without power",
    ],
)
def test_s_040_whose_ballot_is_the_proxyholders(
    who: str, on_file: tuple[ProxyholderNamed, ...], why: str
) -> None:
    found = void(ballot(who), on_file)

    assert found.startswith(why) if why else found == ""


@pytest.mark.parametrize(("minute", "valid"), [(19, False), (20, True), (21, True)])
def test_a_substitute_votes_from_the_appointment_on(minute: int, *, valid: bool) -> None:
    assert (void(ballot("Yu", minute), ALL) == "") is valid


@pytest.mark.parametrize(("minute", "valid"), [(9, False), (10, True), (11, True)])
def test_nobody_appoints_before_being_appointed(minute: int, *, valid: bool) -> None:
    early = named("Yu", "Zed", minute)

    assert (void(ballot("Yu"), (LEE, ZED, early)) == "") is valid


def test_only_a_void_ballot_is_left_out_of_what_was_tendered() -> None:
    oath = Act(act=ActKind.OATH, at=at(0), by="Okafor")
    acts = [oath, ballot("Lee"), ballot("Okafor")]

    assert tendered(acts, ALL) == acts[:2]
    assert tendered(acts, ()) == acts


@pytest.mark.parametrize(
    ("acts", "items"),
    [
        ([ballot("Lee", 1, "for", "7"), ballot("Gatchell", 2, "against", "7")], ["7"]),
        ([ballot("Lee", 1, "for", "7"), ballot("Gatchell", 2, "for", "7")], []),
        ([ballot("Lee", 1, "for", "7"), ballot("Lee", 2, "against", "7")], []),
        ([ballot("Lee", 1, "for", "7"), ballot("Gatchell", 2, "against", "8")], []),
        ([ballot("Lee", 1, "for", "7"), ballot("Gatchell", 2, "", "7")], []),
        (
            [
                ballot("Lee", 1, "for", "7"),
                ballot("Lee", 3, "against", "7"),
                ballot("Gatchell", 2, "against", "7"),
            ],
            [],
        ),
    ],
    ids=[
        "differ",
        "agree",
        "one who thinks again",
        "on other items",
        "as instructed beside a vote",
        "differ until one casts again",
    ],
)
def test_s_040_two_who_vote_differently_on_one_item_are_at_odds(
    acts: list[Act], items: list[str]
) -> None:
    assert [number for number, _ in at_odds(acts)] == items
