"""Which directors came too seldom to go unnamed?"""

from quorate.rules.cite import law


@law("17 CFR 229.407(b)(1)")
def must_be_named(attended: int, held: int) -> bool:
    """Must a statement name a director for poor attendance?

    What it decides: it must below 75% of the board's meetings while a director and the meetings of
    committees while a member, taken together; exactly 75% is enough.

    Example: 17 of 23 must be named, 18 need not.

    Authority: Item 407(b)(1).
    """
    return attended * 4 < held * 3


@law("17 CFR 229.407(b)(1)")
def fewest_attended(held: int) -> int:
    """The fewest meetings a director attends without being named.

    What it decides: three quarters of those held, rounded up.

    Example: of 23: 18.

    Authority: Item 407(b)(1).
    """
    return -(-held * 3 // 4)
