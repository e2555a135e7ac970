"""Which facts may a finding rest on?"""

from typing import Any

from quorate.disclosure.facts import Fact, How

_SURE = frozenset((How.TAGGED, How.STATED, How.PLACED))


def sure(fact: Fact[Any]) -> bool:
    """One that the document tells; what only follows from others is none."""
    return fact.how in _SURE
