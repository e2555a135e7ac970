"""Were the acts of a meeting done, and in the order § 231 has them?"""

from collections.abc import Sequence

from quorate.entries.meeting import Act, MeetingCalled
from quorate.meeting.findings import Finding, Findings, Severity
from quorate.words import ActKind


def acts_in_order(called: MeetingCalled, acts: Sequence[Act]) -> Findings:
    """The oath before the polls, and the opening before the closing.  Nothing done, nothing found.

    Only acts that are there are judged: what is still to be done is for the count to say.
    """
    oaths = [act.at for act in acts if act.act is ActKind.OATH]
    opened = [act.at for act in acts if act.act is ActKind.POLLS_OPENED]
    for act in acts:
        if act.act is ActKind.POLLS_CLOSED:
            if not any(at <= act.at for at in opened):
                yield _found(act, "after the polls were opened", "nobody announced the opening")
            if not any(at <= act.at for at in oaths):
                yield _found(act, "after the inspector's oath", "an inspector swears before acting")
        if act.act is ActKind.POLLS_OPENED and act.at < called.starts:
            yield _found(act, "when the meeting is held", "the polls are opened at the meeting")


def _found(act: Act, expected: str, because: str) -> Finding:
    return Finding(
        rule="DGCL-231",
        severity=Severity.ERROR,
        at=(act.act.value,),
        file="acts.csv",
        says=f"{act.act} {act.at:%Y-%m-%dT%H:%M:%SZ}",
        expected=expected,
        because=because,
        authority="8 Del. C. § 231(a) and (c)",
    )


def choices_made(called: MeetingCalled) -> Findings:
    """May an inspector count as the call chooses?"""
    if called.counting.same_day == "latest":
        yield Finding(
            rule="CASE-1",
            severity=Severity.WARNING,
            at=("counting", "same_day"),
            says="latest",
            expected="reject",
            because="inspectors may not choose between two cards of one day: when a card came in "
            "does not show which was signed later",
            authority="Williams v. Sterling Oil of Oklahoma, 273 A.2d 264 (Del. 1971); "
            "Concord Financial v. Tri-State Motor Transit, 567 A.2d 1 (Del. Ch. 1989)",
        )
