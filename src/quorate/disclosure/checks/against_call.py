"""Does the statement say what the call says?  Every value of the call that it also states."""

from collections.abc import Callable, Iterator
from datetime import date

from quorate.disclosure.checks.say import Said, error, right, warning
from quorate.disclosure.checks.stated import Stated
from quorate.disclosure.checks.sure import sure
from quorate.disclosure.checks.votes_required import in_words, named
from quorate.disclosure.facts import Fact
from quorate.disclosure.findings import Finding, Where
from quorate.disclosure.statement.facts import Proposal
from quorate.entries.meeting import Item, MeetingCalled
from quorate.meeting.clock import zone
from quorate.rules import jurisdictions
from quorate.rules.delaware import quorum
from quorate.words import ItemKind

RULE = "SELF-CALL"
CALL = "the call of the meeting, meeting.yaml"


def against_call(stated: Stated, called: MeetingCalled) -> Said:
    """Days, hour, shares, quorum and each item."""
    yield from _days(stated, called)
    yield from _hour(stated, called)
    yield from _state(stated, called)
    yield from _shares(stated, called)
    yield from _quorum(stated, called)
    for item in called.items:
        for proposal in stated.facts.proposals:
            if proposal.number == item.number:
                yield from _item(stated, item, proposal)


def _says(
    how: Callable[..., Finding], what: str, where: Where, told: object, called: object
) -> Said:
    """Right where the two agree."""
    if told == called:
        yield right(RULE, where, f"{what}: {told}, as called")
        return
    because = f"the call has {called} for {what}"
    yield how(RULE, where, str(told), str(called), because, CALL)


def _days(stated: Stated, called: MeetingCalled) -> Said:
    held = called.starts.astimezone(zone(called.zone)).date()
    for fact, day, what, how in (
        (stated.facts.meeting_date, held, "the day of the meeting", error),
        (stated.facts.record_date, called.record_date, "the record date", error),
        (stated.facts.mailed_on, called.mailed, "the day of sending", warning),
    ):
        if fact is not None and isinstance(day, date):
            yield from _says(how, what, fact.where, fact.value.date, day)


def _hour(stated: Stated, called: MeetingCalled) -> Said:
    starts = called.starts.astimezone(zone(called.zone))
    told = [each for each in stated.facts.meeting_hours if sure(each)]
    hours = {each.value.time for each in told if each.value.zone in (None, called.zone)}
    if len(hours) == 1:
        hour = hours.pop()
        yield from _says(warning, "the hour", told[0].where, f"{hour:%H:%M}", f"{starts:%H:%M}")


def _state(stated: Stated, called: MeetingCalled) -> Said:
    law, told = jurisdictions.of(called.state), stated.jurisdiction
    if law is not None and told is not None and stated.facts.state:
        where = stated.facts.state[0].where
        yield from _says(error, "the state of incorporation", where, told.name, law.name)


def _shares(stated: Stated, called: MeetingCalled) -> Said:
    told = [each for each in stated.facts.outstanding if each.value.on_record_date]
    if len(called.classes) != 1 or not told or called.classes[0].unit != 1:
        return
    numbers = {each.value.shares for each in told if not each.value.class_name}
    if len(numbers) == 1:
        outstanding = called.classes[0].outstanding
        yield from _says(error, "the shares outstanding", told[0].where, numbers.pop(), outstanding)


def _quorum(stated: Stated, called: MeetingCalled) -> Said:
    rule, told = called.quorum.get(""), stated.facts.quorums
    majorities = {each.value.majority for each in told}
    if rule is None or len(majorities) != 1:
        return
    is_majority = rule == quorum.MAJORITY
    if majorities.pop() is not is_majority:
        yield error(
            RULE, told[0].where, told[0].value.words, str(rule), "another quorum is called", CALL
        )
    else:
        yield right(RULE, told[0].where, f"the quorum: {rule}, as called")


def _item(stated: Stated, item: Item, proposal: Proposal) -> Said:
    what = f"item {item.number}"
    where = proposal.titles[0].where
    if ItemKind.OTHER not in {item.kind, proposal.kind}:
        kinds = (proposal.kind.value, item.kind.value)
        yield from _says(error, f"{what}, its kind", where, *kinds)
    names = [each for each in item.standards if isinstance(each, str)]
    if len(names) == len(item.standards) == 1:
        also = {each for each in item.also_disclosed if isinstance(each, str)}
        for told in stated.votes[proposal.number]:
            if named(told) and named(told) not in also:
                pair = (in_words(named(told)), in_words(names[0]))
                yield from _says(error, f"{what}, its vote", told.where, *pair)
    yield from _recommended(item, proposal)
    for routine in _agreed(proposal.routine):
        yield from _says(
            warning, f"{what}, whether it is routine", routine.where, routine.value, item.routine
        )
    if item.kind is ItemKind.ELECTION and item.seats:
        for seats in stated.facts.seats[:1]:
            told_seats = seats.value.seats
            yield from _says(error, f"{what}, its seats", seats.where, told_seats, item.seats)


def _recommended(item: Item, proposal: Proposal) -> Said:
    choices = set(item.recommend.values())
    if len(choices) != 1:
        return
    called = choices.pop().value
    for told in proposal.recommended:
        yield from _says(
            warning, f"item {item.number}, the recommendation", told.where, told.value.value, called
        )


def _agreed(told: tuple[Fact[bool], ...]) -> Iterator[Fact[bool]]:
    if len({each.value for each in told}) == 1:
        yield told[0]
