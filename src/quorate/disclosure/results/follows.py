"""What follows from the votes of a filing: by when was it due, what comes next, and when?

The decision on the frequency is due 60 days before the deadline for holders' proposals where that
comes first; the filing does not say when it is, so the day here is the latest.
"""

from quorate.disclosure.results.facts import Results
from quorate.meeting.kept_days import in_calendar
from quorate.rules.days import on
from quorate.rules.federal.advisory import next_frequency_vote, next_say_on_pay
from quorate.rules.federal.results import DECISION_DAYS, ITEM_507, results_due
from quorate.words import YEARS, ItemKind, Outcome


def follows(results: Results) -> dict[str, object]:
    """Deadlines and years, by name; empty where the filing gives no day they could be told from."""
    held = results.meeting_date
    if held is None or held.value < ITEM_507 or not in_calendar(held.value):
        return {}
    said: dict[str, object] = {"results_due": str(results_due(held.value))}
    for proposal in results.proposals:
        if proposal.kind is not ItemKind.FREQUENCY or len(proposal.rows) != 1:
            continue
        said["frequency_decision_due_at_latest"] = str(on(held.value, DECISION_DAYS))
        said["next_frequency_vote"] = next_frequency_vote(held.value.year)
        votes = {mark: proposal.rows[0].votes.get(mark, 0) for mark in YEARS}
        most = [mark for mark in YEARS if votes[mark] == max(votes.values())]
        if len(most) == 1:
            years = Outcome(most[0].value)
            said["next_say_on_pay_as_preferred"] = next_say_on_pay(held.value.year, years)
    return said
