"""What vote does an amendment of the certificate of incorporation need?

Until July 31, 2023 a majority of the outstanding, of the whole and of a class that votes on it.
Since then a listed class may combine its shares, or change their authorized number, with more
votes for than against, unless the charter expressly requires more.
"""

from dataclasses import dataclass
from datetime import date

from quorate.rules.cite import law

VOTES_CAST_SUFFICE = date(2023, 8, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """What an amendment does, and of which stock.

    `charter_requires_more` is an express word for amendments of this sort; a general restatement
    of § 242(b) is none.  `holders_stay_enough`: right after it the class still has the holders its
    exchange asks for.
    """

    reverse_split: bool = False
    authorized_shares: bool = False
    listed: bool = False
    holders_stay_enough: bool = True
    charter_requires_more: bool = False


@law("8 Del. C. § 242(b)(1)")
def required_standards(amendment: Amendment, meeting_day: date) -> tuple[str, ...]:
    """The standards that suffice, the law's own first.

    What it decides: a majority of the outstanding always suffices.  More votes for than against
    suffices as well where § 242(d)(2) is open to the amendment on that day.

    Example: a listed company's reverse split needs a majority of the outstanding on June 18, 2013;
    on June 18, 2026 more votes for than against are enough.

    Authority: § 242(b)(1); § 242(d)(2) for votes taken from August 1, 2023.
    """
    if votes_cast_suffice(amendment, meeting_day):
        return "majority_outstanding", "more_for_than_against"
    return ("majority_outstanding",)


@law("8 Del. C. § 242(d)(2)", since=VOTES_CAST_SUFFICE)
def votes_cast_suffice(amendment: Amendment, meeting_day: date) -> bool:
    """Is it enough that votes for exceed votes against?

    What it decides: it is for a reverse split or a change of authorized shares of a class that is
    listed before and keeps enough holders after, at a meeting from August 1, 2023, if the charter
    does not expressly require otherwise.  Abstentions and broker non-votes are not votes cast.

    Example: 25,700,000 for and 200,000 against of 51,523,758 fail in 2013 and suffice in 2026.

    Authority: § 242(d)(2).
    """
    of_that_sort = amendment.reverse_split or amendment.authorized_shares
    stock = amendment.listed and amendment.holders_stay_enough
    in_force = meeting_day >= VOTES_CAST_SUFFICE
    return of_that_sort and stock and in_force and not amendment.charter_requires_more


@law("8 Del. C. § 242(d)(1)", since=VOTES_CAST_SUFFICE)
def forward_split_needs_no_vote(meeting_day: date, *, classes: int, in_series: bool) -> bool:
    """May the board split the stock forward by itself?

    What it decides: it may from August 1, 2023 where there is one class only, not divided into
    series, and the authorized shares grow no more than in proportion.

    Example: a company with common stock alone may; one with common and preferred may not.

    Authority: § 242(d)(1).
    """
    return meeting_day >= VOTES_CAST_SUFFICE and classes == 1 and not in_series
