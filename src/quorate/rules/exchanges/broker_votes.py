"""May a broker vote shares its client has not instructed, and how?

NYSE Rule 452 binds member brokers for the shares of any issuer, so it governs meetings of Nasdaq
companies too (Nasdaq Rule 2251).
"""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum

from quorate.rules.cite import law
from quorate.words import Choice, DefectKind, ItemKind

SENT_DAYS = 15
WAIT_UNTIL_DAYS = 10
EARLY_DAYS = 25

ELECTIONS_NOT_ROUTINE = date(2010, 1, 1)
PAY_NOT_ROUTINE = date(2010, 7, 21)
GOVERNANCE_NOT_ROUTINE = date(2012, 1, 25)


class Policy(StrEnum):
    """What a broker does with uninstructed shares on a matter it may vote."""

    WITH_BOARD = "with_board"
    PROPORTIONAL = "proportional"
    NONE = "none"


@law("NYSE Rule 452", "NYSE Rule 451")
def discretion_refused(
    *, may_vote: bool, sent: date | None, received_day: date, meeting_day: date
) -> DefectKind | None:
    """Why a broker's own vote of uninstructed shares is out; None where it is in.

    What it decides: it is out on a matter the broker may not vote; where the material went to the
    clients under 15 days before the meeting; and where the vote came before the tenth day before
    it, while the client could still be waited for.  Exactly 15 days and exactly the tenth day are
    in time.  Where nobody noted when the material was sent, that leg is not judged.

    Example: for June 18, 2013 material must be sent by June 3, and the vote may come from June 8.

    Authority: Rule 452: a member may vote without instructions if the material was transmitted at
    least 15 days before the meeting and no instructions came by the tenth day before it.
    """
    if not may_vote:
        return DefectKind.NO_DISCRETION
    if sent is not None and (meeting_day - sent).days < SENT_DAYS:
        return DefectKind.DISCRETION_TOO_EARLY
    if received_day < meeting_day - timedelta(days=WAIT_UNTIL_DAYS):
        return DefectKind.DISCRETION_TOO_EARLY
    return None


@law("NYSE Rule 452", "15 U.S.C. § 78f(b)(10)", "Nasdaq Rule 2251(d)")
def routine(
    kind: ItemKind,
    meeting_day: date,
    *,
    contested: bool = False,
    executive_pay: bool = False,
    governance: bool = False,
) -> bool | None:
    """Is a matter one on which a broker may vote uninstructed shares?  None: case by case.

    What it decides: ratifying an auditor is routine.  A contested matter is not, nor an equity
    plan; an uncontested election not since January 1, 2010; executive pay, its frequency included,
    not since July 21, 2010; a company's own governance change (declassifying, majority voting,
    written consent, special meetings) not since January 25, 2012 and routine before.  All else the
    exchange rules on case by case: a reverse split by itself is no listed category.

    Example: at a meeting of June 18, 2013 say on pay and the election are not routine, the auditor
    is, and the reverse split waits for the exchange.

    Authority: Rule 452 and its supplementary material .11; Exchange Act section 6(b)(10), as the
    Dodd-Frank Act added it on July 21, 2010.
    """
    if contested or kind is ItemKind.PLAN:
        return False
    if kind is ItemKind.RATIFICATION:
        return True
    if kind is ItemKind.ELECTION:
        return meeting_day < ELECTIONS_NOT_ROUTINE
    if executive_pay or kind is ItemKind.FREQUENCY:
        return False if meeting_day >= PAY_NOT_ROUTINE else None
    if governance:
        return meeting_day < GOVERNANCE_NOT_ROUTINE
    return None


@law("NYSE Rule 452")
def discretionary(
    policy: Policy, instructed: Mapping[Choice, int], uninstructed: int, recommended: Choice
) -> dict[Choice, int]:
    """How a broker votes the shares it was not instructed on, on a matter it may vote.

    What it decides: with the board, all as the board recommends; proportionally, in the shares of
    those who did instruct, by largest remainder (of equal ones the choice that stands first in
    `instructed`); or not at all.  Proportional to no instruction is no vote.

    Example: instructed 700 for, 200 against, 100 abstain; 500 uninstructed: 350, 100 and 50.

    Authority: Rule 452 says that a broker may vote, not how.  The policy is the broker's own.
    """
    if policy is Policy.NONE or uninstructed == 0:
        return {}
    if policy is Policy.WITH_BOARD:
        return {recommended: uninstructed}
    total = sum(instructed.values())
    if total == 0:
        return {}
    votes = {choice: uninstructed * n // total for choice, n in instructed.items()}
    left = uninstructed - sum(votes.values())
    remainder = {choice: uninstructed * n % total for choice, n in instructed.items()}
    for choice in sorted(remainder, key=remainder.__getitem__, reverse=True)[:left]:
        votes[choice] += 1
    return {choice: n for choice, n in votes.items() if n}


@law("NYSE Rule 452", "NYSE Rule 451")
def waits_until(sent: date, meeting_day: date) -> date:
    """The day from which a broker may vote what its client has left open.

    What it decides: the tenth day before the meeting; where the material went out 25 days before or
    earlier, the statement to clients may name the fifteenth.

    Example: sent April 29 for June 18, 2013: June 3 if the statement says so, otherwise June 8.

    Authority: Rule 451(b)(1) and 452.
    """
    early = (meeting_day - sent).days >= EARLY_DAYS
    return meeting_day - timedelta(days=SENT_DAYS if early else WAIT_UNTIL_DAYS)


@law("NYSE Rule 452", "8 Del. C. § 216")
def uninstructed_are_present(*, voted_on_a_routine_matter: bool) -> bool:
    """Do shares a client left without instructions count to the quorum?

    What it decides: they do where the broker votes them on at least one matter it may vote.  With
    no such matter on the agenda, or a broker that votes none, they are absent and no non-votes.

    Example: an agenda of say on pay and elections alone brings no broker non-votes.

    Authority: § 216 counts shares present by proxy, and without a vote there is no proxy.
    """
    return voted_on_a_routine_matter


@law("NYSE Rule 452")
def non_votes_arise(*, broker_may_vote: bool, chose_not_to: bool = False) -> bool:
    """Can there be broker non-votes on a matter?

    What it decides: only where the broker may not vote it.  On a matter it may vote they are a
    mistake, unless it chose not to.

    Example: non-votes on the ratification of an auditor are most likely an error in the count.

    Authority: Rule 452.
    """
    return not broker_may_vote or chose_not_to
