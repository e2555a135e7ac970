"""The acts of a meeting in their order; and a choice that is not an inspector's to make."""

from datetime import timedelta

import pytest

from quorate.entries.meeting import Act, Counting
from quorate.meeting.conduct import acts_in_order, choices_made
from quorate.words import ActKind
from tests.meeting.calls import call, item

CALL = call(item())


def act(kind: ActKind, minute: int) -> Act:
    return Act(act=kind, at=CALL.starts + timedelta(minutes=minute))


OATH, OPENED, CLOSED = (
    act(ActKind.OATH, -30),
    act(ActKind.POLLS_OPENED, 5),
    act(ActKind.POLLS_CLOSED, 60),
)


@pytest.mark.parametrize(
    ("acts", "expected"),
    [
        ((OATH, OPENED, CLOSED), []),
        ((), []),
        ((OATH, CLOSED), ["after the polls were opened"]),
        ((OPENED, CLOSED), ["after the inspector's oath"]),
        ((act(ActKind.OATH, 60), OPENED, CLOSED), []),
        ((act(ActKind.OATH, 61), OPENED, CLOSED), ["after the inspector's oath"]),
        ((OATH, act(ActKind.POLLS_OPENED, 60), CLOSED), []),
        ((OATH, act(ActKind.POLLS_OPENED, 61), CLOSED), ["after the polls were opened"]),
        ((OATH, act(ActKind.POLLS_OPENED, 0), CLOSED), []),
        ((OATH, act(ActKind.POLLS_OPENED, -1), CLOSED), ["when the meeting is held"]),
        ((OATH, OPENED), []),
    ],
    ids=[
        "in order",
        "nothing done",
        "never opened",
        "nobody sworn",
        "sworn with the close",
        "sworn after it",
        "opened with the close",
        "opened after it",
        "opened with the meeting",
        "opened before it",
        "not closed yet",
    ],
)
def test_s_049_the_oath_the_opening_and_the_closing_in_their_order(
    acts: tuple[Act, ...], expected: list[str]
) -> None:
    found = list(acts_in_order(CALL, acts))

    assert [each.expected for each in found] == expected
    assert all((each.rule, each.file) == ("DGCL-231", "acts.csv") for each in found)


def test_case_1_an_inspector_may_not_choose_between_two_cards_of_one_day() -> None:
    latest = call(item(), counting=Counting(same_day="latest"))
    (finding,) = choices_made(latest)

    assert (finding.rule, finding.at) == ("CASE-1", ("counting", "same_day"))
    assert list(choices_made(CALL)) == []
