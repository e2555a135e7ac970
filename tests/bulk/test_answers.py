"""What the resolver found is read again as it was written, to the last part of a vote."""

import json
from fractions import Fraction

from quorate.bulk import answers
from quorate.tally.counted import Counted
from quorate.tally.result import Defect
from quorate.tally.sums import Sums
from quorate.words import DefectKind, Source


def test_a_count_is_read_as_it_was_written() -> None:
    sums = Sums(
        patterns={("common", b"\x00\x07"): Fraction(1001, 2), ("B", b"\x01\x01"): 10**20},
        margins={("common", 1, 12): 7},
        cumulated={("common", 0, Source.INSTRUCTED): Fraction(2, 3)},
        present={"common": Fraction(3, 2)},
        ways={("common", "mail"): 4},
    )
    made = Counted(
        sums=sums,
        apart={"R-1": Sums(present={"common": 9})},
        below={3: 40, 4: 0},
        used={3: 41},
        defects=[Defect(DefectKind.LATE, "R-1", "W", "", "received late"), Defect("x", report="y")],
        equations=["R-2: 5 represented, 4 held"],
    )

    assert answers.read(json.loads(json.dumps(answers.said(made)))) == made


def test_a_count_of_nothing_is_read_as_nothing() -> None:
    assert answers.read(answers.said(Counted())) == Counted()
