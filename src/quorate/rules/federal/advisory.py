"""When do holders next have a say on pay, and on how often?"""

from datetime import date

from quorate.rules.cite import law
from quorate.words import Choice, Outcome

FIRST_VOTES, FIRST_OF_SMALL_COMPANIES = date(2011, 1, 21), date(2013, 1, 21)
MOST_YEARS_BETWEEN, FREQUENCY_YEARS = 3, 6

_YEARS = {
    Choice.ONE_YEAR: 1,
    Choice.TWO_YEARS: 2,
    Choice.THREE_YEARS: 3,
    Outcome.ONE_YEAR: 1,
    Outcome.TWO_YEARS: 2,
    Outcome.THREE_YEARS: 3,
}


@law("15 U.S.C. § 78n-1(a)", "17 CFR 240.14a-21(a)", since=FIRST_VOTES)
def next_say_on_pay(voted: int, frequency: Choice | Outcome) -> int:
    """The year of the next say-on-pay vote.

    What it decides: so many years on as the frequency in force says, and never more than three.
    What holders prefer becomes the frequency when the board so decides; it is not bound to.

    Example: voted in 2013 with every year: 2014.

    Authority: Rule 14a-21(a): at least once every three calendar years.

    Raises KeyError for a choice that names no number of years.
    """
    return voted + _YEARS[frequency]


@law("15 U.S.C. § 78n-1(a)(2)", "17 CFR 240.14a-21(b)", since=FIRST_VOTES)
def next_frequency_vote(voted: int) -> int:
    """The last year for the next vote on the frequency.

    What it decides: the sixth calendar year after the last such vote.

    Example: voted in 2013: by 2019, and then by 2025.

    Authority: Rule 14a-21(b): at least once every six calendar years.
    """
    return voted + FREQUENCY_YEARS


@law("17 CFR 240.14a-21", since=FIRST_VOTES)
def applies(meeting_day: date, *, small: bool, emerging_growth: bool) -> bool:
    """Must a meeting that elects directors have these votes in its years?

    What it decides: from January 21, 2011; for a smaller reporting company from January 21, 2013;
    not for an emerging growth company while it is one.

    Example: a smaller reporting company's first say on pay falls in 2013.

    Authority: Rule 14a-21, Instruction 2; 15 U.S.C. § 78n-1(e).
    """
    return not emerging_growth and meeting_day >= (
        FIRST_OF_SMALL_COMPANIES if small else FIRST_VOTES
    )
