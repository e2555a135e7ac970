"""How is an option adjusted to a reverse split so that it is worth no more than before?"""

from decimal import ROUND_CEILING, Decimal

from quorate.rules.cite import law

CENT = Decimal("0.01")


@law("26 CFR 1.424-1(a)", "26 CFR 1.409A-1(b)(5)(v)")
def adjusted(shares: int, price: Decimal, ratio: int) -> tuple[int, Decimal]:
    """The shares and the price of a grant after so many old shares make one new.

    What it decides: grant by grant, the shares divided and rounded down, the price multiplied and
    rounded up to the cent.  Rounded the other way either would be an added benefit.

    Example: 18,750 at $0.68, 1 for 7: 2,678 at $4.76.

    Authority: 26 CFR 1.424-1(a)(4); 26 CFR 1.409A-1(b)(5)(v)(D) and (H).
    """
    return shares // ratio, (price * ratio).quantize(CENT, ROUND_CEILING)
