"""The draft: which agendas need one, and when it counts as filed."""

from datetime import date, datetime

import pytest

from quorate.rules.federal.delivery import definitive_from
from quorate.rules.federal.preliminary import (
    definitive_filed_by,
    exempt_solicitation_is_noticed,
    filed_by,
    filing_day_of,
    needed,
)
from quorate.words import ItemKind

ORDINARY = [ItemKind.ELECTION, ItemKind.RATIFICATION, ItemKind.ADVISORY, ItemKind.FREQUENCY]


def test_an_ordinary_agenda_needs_no_draft_and_an_amendment_does() -> None:
    assert not needed(ORDINARY)
    assert not needed([*ORDINARY, ItemKind.PLAN])
    assert needed([*ORDINARY, ItemKind.CHARTER_AMENDMENT])
    assert needed(ORDINARY, contested=True)


def test_ten_days_before_it_is_sent() -> None:
    assert filed_by(date(2013, 4, 29)) == date(2013, 4, 19)
    assert definitive_from(filed_by(date(2013, 4, 29))) == date(2013, 4, 29)
    assert definitive_filed_by(date(2013, 4, 29)) == date(2013, 4, 29)


@pytest.mark.parametrize(
    ("submitted", "counts"),
    [
        ("2023-10-20T17:29:59", "2023-10-20"),
        ("2023-10-20T17:30:00", "2023-10-20"),
        ("2023-10-20T17:31:00", "2023-10-23"),
        ("2023-10-21T09:00:00", "2023-10-23"),
        ("2021-06-17T18:00:00", "2021-06-21"),
    ],
)
def test_half_past_five_in_the_east(submitted: str, counts: str) -> None:
    assert filing_day_of(datetime.fromisoformat(submitted)) == date.fromisoformat(counts)


@pytest.mark.parametrize(
    ("dollars", "noticed"), [(4_999_999, False), (5_000_000, False), (5_000_001, True)]
)
def test_an_exempt_solicitation_of_more_than_five_million(dollars: int, *, noticed: bool) -> None:
    assert exempt_solicitation_is_noticed(dollars) == noticed
