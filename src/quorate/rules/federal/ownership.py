"""How much does somebody own, as a proxy statement has to say it? (Rule 13d-3, Item 403)"""

from datetime import date
from fractions import Fraction

from quorate.rules.cite import law
from quorate.rules.days import on

RIGHTS_WITHIN = 60
NAMED_ABOVE = Fraction(5, 100)
STAR_BELOW = Fraction(1, 100)


@law("17 CFR 240.13d-3(d)(1)(i)")
def rights_count_until(as_of: date) -> date:
    """The last day on which a right must ripen to count as owned.

    What it decides: the 60th day after the day the table speaks of, that day included.

    Example: as of March 31, 2013: May 30.

    Authority: Rule 13d-3(d)(1)(i): within sixty days.
    """
    return on(as_of, RIGHTS_WITHIN)


@law("17 CFR 240.13d-3(d)(1)(i)", "17 CFR 229.403")
def part_owned(shares: int, rights: int, outstanding: int) -> Fraction:
    """The part of a class that a person or a group owns.

    What it decides: shares and own rights, of the outstanding and those same rights.  Nobody else's
    rights are added to the base.

    Example: 778,000 and 111,750 rights of 51,523,758: 1.72%.

    Authority: Rule 13d-3(d)(1)(i).
    """
    return Fraction(shares + rights, outstanding + rights)


@law("17 CFR 229.403(a)")
def must_be_named(part: Fraction) -> bool:
    """Must a holder stand in the table of principal holders?

    What it decides: one of more than 5% of a voting class must; exactly 5% need not.

    Example: 31.12% must.

    Authority: Item 403(a).
    """
    return part > NAMED_ABOVE


@law("17 CFR 229.403(b)")
def may_be_starred(part: Fraction) -> bool:
    """May the percentage of a director or officer be replaced by a mark?

    What it decides: it may below 1%; exactly 1% is printed.

    Example: 0.61% may.

    Authority: Instruction 3 to Item 403.
    """
    return part < STAR_BELOW
