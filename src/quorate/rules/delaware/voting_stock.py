"""Which shares may vote at all, and who votes those that are pledged?"""

from quorate.rules.cite import law
from quorate.words import Votes


@law("8 Del. C. § 160(c)")
def entitled(outstanding: Votes, held_by_controlled: Votes, as_fiduciary: Votes = 0) -> Votes:
    """The votes that count for the quorum and may be cast.

    What it decides: votes of shares that the company, or one whose election it controls, holds
    itself are out of both; those it holds as a fiduciary are in.

    Example: of 51,523,758 with 100,000 held by a controlled subsidiary: 51,423,758.

    Authority: § 160(c).  Treasury shares are not outstanding in the first place.
    """
    return outstanding - held_by_controlled + as_fiduciary


@law("8 Del. C. § 217(a)")
def pledgor_votes(*, pledgee_empowered_on_the_books: bool) -> bool:
    """Does the one who pledged shares vote them?

    What it decides: the pledgor does, unless the transfer on the company's books expressly empowers
    the pledgee.

    Example: 500 shares pledged and nothing said on the books: the pledgor votes 500.

    Authority: § 217(a).
    """
    return not pledgee_empowered_on_the_books
