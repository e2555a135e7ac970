"""What is there to say of one position of ten million?  It, those above it and those beneath it."""

from pathlib import Path

import numpy as np

from quorate.bulk import intake
from quorate.bulk.holdings import leaves_first
from quorate.bulk.ordinary import beneath, some_of
from quorate.register.positions import ROOT
from quorate.tally.record import Record


def around(path: Path, position: str) -> Record:
    """The record of a folder cut down to what bears on one position.

    Its register is empty where it has no such position.  Raises InputError as reading the whole
    does.
    """
    taken = intake.read(path)
    holdings, marked = taken.holdings, taken.marked
    number = holdings.numbers_of([position]).get(position)
    wanted = np.zeros(len(holdings), np.bool_)
    if number is not None:
        wanted = beneath(holdings, number)
        while number != ROOT:
            wanted[number] = True
            number = int(holdings.parents[number])
    rows = np.flatnonzero((marked.numbers >= 0) & wanted[marked.numbers])
    inner = [at for at in leaves_first(holdings)[0] if wanted[at]]
    return some_of(taken.record, holdings, marked, rows, wanted, inner)[0]
