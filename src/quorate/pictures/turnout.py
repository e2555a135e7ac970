"""Do we have a meeting?  What is present, by the way it came, against the quorum."""

from quorate.papers import tables, wording, working
from quorate.papers.model import Picture
from quorate.papers.numbers import percent
from quorate.pictures.bars import Bar, Stretch
from quorate.pictures.drawn import picture
from quorate.pictures.stretches import fill_of_way
from quorate.pictures.svg import SOLID
from quorate.tally.result import Result


def turnout(result: Result, noun: str, name: str = "turnout") -> Picture:
    """The turnout-to-quorum bar, on a scale from nothing to all that is outstanding."""
    ways = [way for way in wording.WAYS if way in result.present_by]
    ways += [way for way in result.present_by if way not in wording.WAYS]
    stretches = [
        Stretch(wording.way(way), result.present_by[way], fill_of_way(way)) for way in ways
    ]
    present = percent(result.quorum.present, result.outstanding)
    bar = Bar(
        name="Present" if result.quorum.reached else "Present, no quorum",
        says=f"{present} of the outstanding",
        stretches=stretches or [Stretch("Present", result.quorum.present, SOLID)],
        most=result.outstanding,
        line=result.quorum.required,
        line_says="quorum",
    )
    return picture(
        name,
        "Turnout and quorum",
        f"{working.present(result, noun)}.",
        [bar],
        tables.presence(result, noun),
    )
