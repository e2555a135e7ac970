"""In which zone does a meeting keep its days?"""

import re
from datetime import timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

_OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")


@lru_cache(maxsize=256)
def zone(name: str) -> tzinfo:
    """The zone of an IANA name, or of an offset such as -06:00.  Raises KeyError or ValueError."""
    offset = _OFFSET.fullmatch(name)
    if offset is None:
        return ZoneInfo(name)
    sign = -1 if offset[1] == "-" else 1
    return timezone(sign * timedelta(hours=int(offset[2]), minutes=int(offset[3])))
