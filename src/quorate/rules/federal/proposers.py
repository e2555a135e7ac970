"""Whose proposal must a company print, and by when must it answer? (17 CFR 240.14a-8)"""

from datetime import date
from fractions import Fraction

from quorate.rules.cite import law
from quorate.rules.days import back, on
from quorate.words import Votes

TIERS = date(2022, 1, 1)
OLD_HOLDERS_UNTIL = date(2023, 1, 1)
OLD_TIER = 2_000
NO_VIEW_FROM, NO_VIEW_UNTIL = date(2025, 10, 1), date(2026, 10, 1)
WORDS = 500
ANSWER_DAYS = 14
EXCLUSION_DAYS = 80
OPPOSITION_DAYS = 30

# Dollars, and the years they must have been held, at meetings from January 1, 2022.
_TIERS = ((25_000, 1), (15_000, 2), (2_000, 3))
# Per cent of the votes that a matter voted on once, twice, and three times or more must have had.
_BEFORE, _SINCE = (3, 6, 10), (5, 15, 25)


@law("17 CFR 240.14a-8(b)(1)(i)")
def owns_enough(
    dollars: int,
    years: int,
    meeting_day: date,
    *,
    part_of_votes: Fraction = Fraction(0),
    since_january_4_2021: bool = False,
) -> bool:
    """Does a holder own enough, for long enough, to have a proposal printed?

    What it decides: at meetings from January 1, 2022: $2,000 for three years, $15,000 for two or
    $25,000 for one.  Before, and before January 1, 2023 for those who held $2,000 for a year on
    January 4, 2021 and since: $2,000, or before also 1% of the votes, for one year.

    Example: $15,000 held for two years is enough in 2026; $14,999 is not.

    Authority: Rule 14a-8(b)(1)(i), as amended for meetings from January 1, 2022; (b)(3).
    """
    old = years >= 1 and dollars >= OLD_TIER
    if meeting_day < TIERS:
        return old or (years >= 1 and part_of_votes >= Fraction(1, 100))
    if meeting_day < OLD_HOLDERS_UNTIL and since_january_4_2021 and old:
        return True
    return any(dollars >= least and years >= held for least, held in _TIERS)


@law("17 CFR 240.14a-8(d)")
def short_enough(words: int) -> bool:
    """Is a proposal with its supporting statement short enough?

    What it decides: 500 words are, 501 are not.

    Example: 500 words.

    Authority: Rule 14a-8(d).
    """
    return words <= WORDS


@law("17 CFR 240.14a-8(i)(12)")
def may_come_again(
    votes_for: Votes, cast: Votes, times_in_five_years: int, meeting_day: date
) -> bool:
    """May a matter be put again that failed within three years?

    What it decides: it may where the last vote reached a part of the votes cast that rises with the
    number of times it was voted on in five years: 5, 15 and 25 per cent at meetings from January
    1, 2022; 3, 6 and 10 before.

    Example: 14.99% at the second time is too little in 2026 and was enough in 2021.

    Authority: Rule 14a-8(i)(12).
    """
    asked = (_SINCE if meeting_day >= TIERS else _BEFORE)[min(times_in_five_years, 3) - 1]
    return votes_for * 100 >= cast * asked


@law("17 CFR 240.14a-8(f)(1)")
def deficiency_told_by(received: date) -> date:
    """The last day for a company to tell a proponent what is wanting.

    What it decides: 14 calendar days after it received the proposal.

    Example: received December 2, 2013: December 16.

    Authority: Rule 14a-8(f)(1).
    """
    return on(received, ANSWER_DAYS)


@law("17 CFR 240.14a-8(f)(1)")
def deficiency_cured_by(told: date) -> date:
    """The last day for a proponent to put right what was wanting.

    What it decides: 14 calendar days after the company's notice was received.

    Example: told December 16, 2013: December 30.

    Authority: Rule 14a-8(f)(1).
    """
    return on(told, ANSWER_DAYS)


@law("17 CFR 240.14a-8(j)(1)")
def exclusion_told_by(definitive_filed: date) -> date:
    """The last day to tell the Commission that a proposal will be left out.

    What it decides: 80 calendar days before the definitive statement is filed.

    Example: filed April 29, 2013: February 8.

    Authority: Rule 14a-8(j)(1).  From October 1, 2025 to September 30, 2026 the staff gives no view
    but on (i)(1); the notice is due all the same.
    """
    return back(definitive_filed, EXCLUSION_DAYS)


@law("17 CFR 240.14a-8(m)(3)")
def opposition_sent_by(definitive_filed: date) -> date:
    """The last day to send a proponent what the company will say against the proposal.

    What it decides: 30 calendar days before the definitive statement is filed.

    Example: filed April 29, 2013: March 30.

    Authority: Rule 14a-8(m)(3)(ii).
    """
    return back(definitive_filed, OPPOSITION_DAYS)


@law("17 CFR 240.14a-8(i)(10)")
def frequency_is_settled(leading: Votes, cast: Votes, *, adopted: bool) -> bool:
    """May a proposal on how often to vote on pay be left out?

    What it decides: it may where one frequency had a majority of the votes cast at the last such
    vote and the company adopted it.

    Example: 12,000,000 of 25,400,000 cast are no majority.

    Authority: Note to Rule 14a-8(i)(10).
    """
    return adopted and leading * 2 > cast


@law("17 CFR 240.14a-8(j)", since=NO_VIEW_FROM, until=NO_VIEW_UNTIL)
def staff_gives_no_view(asked: date, *, on_state_law_alone: bool) -> bool:
    """Does the staff decline to say whether a proposal may be left out?

    What it decides: from October 1, 2025 to September 30, 2026 it does, but for questions of what
    state law lets holders do, under (i)(1).  The notice of exclusion is due all the same.

    Example: asked on September 30, 2025 it still answered.

    Authority: statement of the Division of Corporation Finance of November 17, 2025.
    """
    return NO_VIEW_FROM <= asked < NO_VIEW_UNTIL and not on_state_law_alone
