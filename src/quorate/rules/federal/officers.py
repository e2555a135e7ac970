"""Whose pay must a smaller reporting company show, and for how long back? (Item 402(l) to (r))"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from quorate.rules.cite import law
from quorate.rules.days import anniversary

OTHERS = 2
OTHERS_ABOVE = 100_000
PERQUISITES = 10_000
EXPERIENCE_YEARS, LEGAL_YEARS = 5, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Officer:
    """An executive officer of a year: whether chief executive in it, and still there at its end."""

    name: str
    total: int  # dollars of the year
    chief_executive: bool = False
    at_year_end: bool = True


@law("17 CFR 229.402(m)(2)")
def named(officers: Collection[Officer]) -> tuple[str, ...]:
    """The executive officers whose pay the table shows, of a smaller reporting company.

    What it decides: everybody who was chief executive in the year; the two others paid most of
    those who served at its end and had more than $100,000; and up to two more who would have been
    among those two had they still served.

    Example: two chief executives of the year and one other officer at its end: all three.

    Authority: Item 402(m)(2)(i) to (iii), and Instruction 1.
    """
    chiefs = [each for each in officers if each.chief_executive]
    others = sorted(
        (each for each in officers if not each.chief_executive and each.total > OTHERS_ABOVE),
        key=lambda each: -each.total,
    )
    serving = [each for each in others if each.at_year_end][:OTHERS]
    least = serving[-1].total if len(serving) == OTHERS else OTHERS_ABOVE
    left = [each for each in others if not each.at_year_end and each.total > least][:OTHERS]
    return tuple(each.name for each in (*chiefs, *serving, *left))


@law("17 CFR 229.402(p)(2)")
def unvested_value(units: int, close_at_year_end: Decimal) -> Decimal:
    """The market value of stock that has not vested, which its table must show.

    What it decides: the units times the closing price at the end of the fiscal year, to the cent.

    Example: 7,000 units at $0.61: $4,270.00.

    Authority: Instruction 3 to Item 402(p)(2).
    """
    return (units * close_at_year_end).quantize(Decimal("0.01"), ROUND_HALF_UP)


@law("17 CFR 229.402(n)(2)(ix)")
def perquisites_are_shown(dollars: int) -> bool:
    """Must an officer's perquisites be counted in the table?

    What it decides: they must where they come to $10,000 or more together.

    Example: $9,999 may be left out.

    Authority: Item 402(n)(2)(ix), Instruction 3.
    """
    return dollars >= PERQUISITES


@law("17 CFR 229.401(e)", "17 CFR 229.401(f)")
def looks_back_to(filed: date, *, legal_proceedings: bool = False) -> date:
    """The first day of a director's past that a statement tells of.

    What it decides: five years back for business and other directorships, ten for legal
    proceedings.

    Example: filed April 29, 2013: April 29, 2008, and April 29, 2003.

    Authority: Item 401(e)(1) and (2); Item 401(f).
    """
    return anniversary(filed, -(LEGAL_YEARS if legal_proceedings else EXPERIENCE_YEARS))
