"""What does the chair read out after the polls close?  A page with the preliminary numbers."""

from quorate.entries.meeting import MeetingCalled
from quorate.papers import times, wording, working
from quorate.papers.model import Paper, Points, Section, Words
from quorate.papers.numbers import counted, percent, votes
from quorate.tally.result import ItemResult, Result


def announcement(result: Result, called: MeetingCalled, standing: str) -> Paper:
    """The chair's page: the quorum, then each item, labelled preliminary."""
    noun = wording.noun(called)
    return Paper(
        title="Announcement of the preliminary results",
        issuer=called.issuer,
        meeting=f"{called.title}, {times.held_on(called)}",
        standing=standing,
        blocks=(
            Words("The numbers that follow are preliminary until the inspector certifies them."),
            Section("Quorum"),
            Words(_quorum(result, noun), "lead"),
            Section("Results"),
            Points(tuple(_result(item, noun) for item in result.items)),
            Words(
                "The final results will be reported on Form 8-K within four business days after "
                "the meeting ends."
            ),
        ),
    )


def _quorum(result: Result, noun: str) -> str:
    present, outstanding = result.quorum.present, result.outstanding
    here = (
        f"{counted(present, noun)} are present in person or by proxy. That is "
        f"{percent(present, outstanding)} of the {votes(outstanding)} outstanding"
    )
    if result.quorum.reached:
        return f"A quorum is present: {here}; {votes(result.quorum.required)} are required."
    return f"There is no quorum: {here}; {votes(result.quorum.required)} are required."


def _result(item: ItemResult, noun: str) -> str:
    controlling = [each for each in item.standards if each.controlling]
    worked = " ".join(working.sentence(item, each, noun) for each in controlling)
    return f"{wording.heading(item)}: {wording.OUTCOMES[item.outcome]}. {worked}"
