"""What do the ordinary positions add up to, says DuckDB?  A second opinion on the same columns."""

import duckdb
import numpy as np
import pyarrow as pa

from quorate.bulk.claims import Claims, whole
from quorate.bulk.columnar import Summed

_GOVERNING = """
create temp table governing as
select position, max(claim) as claim from claims group by position
"""

# sum() of whole numbers is a whole number of 128 bits: nothing is rounded and nothing wraps.
_SUMMED = """
select grouping(above) as by_ballot, holding_group, claim & $mask as ballot, above, sum(shares)
from governing join holdings using (position)
group by grouping sets ((holding_group, ballot), (above))
"""


def summed(claims: Claims) -> Summed:
    """The sums of the ordinary positions."""
    with duckdb.connect(":memory:", config=CLOSED) as database:
        database.register("claims", _claims(claims))
        database.register("holdings", _holdings(claims))
        database.execute(_GOVERNING)
        rows = database.execute(_SUMMED, {"mask": (1 << claims.ballot_bits) - 1}).fetchall()
    nowhere = claims.above_count - 1
    shares = np.zeros((claims.group_count, claims.ballots), np.int64)
    for by_ballot, group, ballot, _, held in rows:
        if by_ballot:
            shares[group, ballot] = held
    above = {place: int(held) for by, _, _, place, held in rows if not by and place != nowhere}
    return Summed(shares, above)


# It has what it needs: it fetches nothing, and sees no file.
CLOSED: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "enable_external_access": False,
    "allow_unsigned_extensions": False,
}


def _claims(claims: Claims) -> pa.Table:
    return pa.table({"position": whole(claims.positions), "claim": whole(claims.claims)})


def _holdings(claims: Claims) -> pa.Table:
    return pa.table(
        {
            "position": np.arange(len(claims.shares), dtype=np.int32),
            "holding_group": whole(claims.groups),
            "above": whole(claims.above),
            "shares": whole(claims.shares),
        }
    )
