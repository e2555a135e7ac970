"""What does a call say, and what follows from it, in the form of the contract?"""

from fractions import Fraction

from quorate.entries.meeting import Item, MeetingCalled
from quorate.meeting.calendar import deadlines
from quorate.meeting.dates import meeting_day, not_checked
from quorate.meeting.deadline import Deadline
from quorate.meeting.effects import effects
from quorate.meeting.findings import standard_in_words


def facts(called: MeetingCalled) -> dict[str, object]:
    """The facts of a call.  What only a proxy statement prints is null or empty."""
    return {
        "meeting_date": str(meeting_day(called)),
        "record_date": str(called.record_date),
        "mailed": None if called.mailed is None else str(called.mailed),
        "shares_outstanding": shares_outstanding(called),
        "rule_14a8_deadline": None,
        "advance_notice": None,
        "proposals": [_item(item) for item in called.items],
        "tables": [],
        "deadlines": [_deadline(each) for each in deadlines(called)],
        "not_checked": list(not_checked(called)),
    }


def shares_outstanding(called: MeetingCalled) -> int | str:
    """Whole shares of all classes; a text such as 1001/2 where they are not whole."""
    shares = sum((Fraction(each.outstanding, each.unit) for each in called.classes), Fraction(0))
    return int(shares) if shares.denominator == 1 else str(shares)


def _item(item: Item) -> dict[str, object]:
    worked = effects(item)
    return {
        "item": item.number,
        "title": item.title,
        "kind": item.kind.value,
        "standard": " and ".join(standard_in_words(each) for each in item.standards),
        "also_disclosed": [standard_in_words(each) for each in item.also_disclosed],
        "broker_may_vote": item.broker_may_vote,
        "recommend": {column: choice.value for column, choice in item.recommend.items()},
        "effects": {
            "abstain": worked.abstain.value,
            "withhold": worked.withhold.value,
            "broker_non_vote": worked.broker_non_vote.value,
            "absent": worked.absent.value,
        },
    }


def _deadline(each: Deadline) -> dict[str, object]:
    return {
        "name": each.name,
        "rule": each.rule,
        "lane": each.lane.value,
        "first": str(each.first),
        "last": str(each.last),
        "because": each.because,
        "authority": each.authority,
    }
