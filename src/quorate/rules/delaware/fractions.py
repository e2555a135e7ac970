"""What becomes of the parts of a share that a reverse split leaves?

A holding is split by the rounding unit: all that one holder of record has, or one participant, or
one owner behind it; which, the amendment says.
"""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

from quorate.rules.cite import law


class Rounding(StrEnum):
    """How a fraction of a share is settled."""

    UP = "round_up"
    NEAREST = "round_nearest"
    CASH = "cash"


@law("8 Del. C. § 155")
def split(held: int, ratio: int, rounding: Rounding) -> tuple[int, int]:
    """The new shares of one rounding unit, and the old shares that are paid out in cash.

    What it decides: one new share for so many old ones; what is left over makes one more where
    fractions are rounded up (or to the nearest and it is half or more), and otherwise is paid.
    Nearest below the half gives nothing for the rest, so it is paid as well.

    Example: 1,003 shares at 1 for 5: 201 rounded up; 200 and cash for 3 old shares otherwise.

    Authority: § 155: a corporation that issues no fractions arranges their disposition, pays their
    fair value in cash, or issues scrip.
    """
    whole, rest = divmod(held, ratio)
    more = rest > 0 if rounding is Rounding.UP else 2 * rest >= ratio
    if rest and more and rounding is not Rounding.CASH:
        return whole + 1, 0
    return whole, rest


@law("8 Del. C. § 155")
def may_drop_fractions(*, cash_or_scrip: bool, rounded_up: bool) -> bool:
    """May a fraction simply lapse?

    What it decides: it may not: a holder gets a whole share, cash or scrip for it.

    Example: "rounded down" with nothing paid is not allowed.

    Authority: § 155.
    """
    return cash_or_scrip or rounded_up


@law("8 Del. C. § 155(2)")
def cash_in_lieu(old_shares: int, price: Decimal) -> Decimal:
    """The dollars paid for old shares that make no whole new one, at the price of an old share.

    What it decides: their number times the price, to the cent, half a cent up.

    Example: 3 old shares at $0.67: $2.01.

    Authority: § 155(2): the fair value of fractions as of the time when those entitled to receive
    them are determined.
    """
    return (old_shares * price).quantize(Decimal("0.01"), ROUND_HALF_UP)


@law("8 Del. C. § 155", "8 Del. C. § 242(a)(3)")
def outstanding_after(holdings: Iterable[int], ratio: int, rounding: Rounding) -> int:
    """The shares outstanding after a reverse split.

    What it decides: the sum of what each rounding unit gets; never the total divided.

    Example: 16,032,842 and 4 at 1 for 5, rounded up: 3,206,569 and 1, so 3,206,570.

    Authority: § 242(a)(3) for the combination, § 155 for its fractions.
    """
    return sum(split(held, ratio, rounding)[0] for held in holdings)


@law("8 Del. C. § 155", "8 Del. C. § 242(a)(3)")
def bounds_when_rounded_up(outstanding: int, ratio: int, units: int) -> tuple[int, int]:
    """The fewest and the most shares a split can leave when fractions are rounded up.

    What it decides: no fewer than the total divided and rounded up; at most the total divided and
    rounded down, and one more for each rounding unit.

    Example: 51,176,906 at 1 for 5 leave at least 10,235,382, so 10,235,381 cannot be right.

    Authority: arithmetic, under § 155.
    """
    return -(-outstanding // ratio), outstanding // ratio + units
