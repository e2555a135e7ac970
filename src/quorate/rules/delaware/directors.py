"""How many directors are there, whose class stands when, and who may be removed?

Classes are numbered from 1 and staggered: with three, each stands every third year.
"""

from collections.abc import Collection
from datetime import date
from fractions import Fraction
from math import floor

from quorate.rules.cite import law
from quorate.words import Votes

CLASSES_AT_MOST = 3


@law("8 Del. C. § 141(b)", "the bylaw itself")
def number_is_allowed(directors: int, *, fewest: int = 1, most: int | None = None) -> bool:
    """May the board have so many members?

    What it decides: a board has at least one member, and no fewer and no more than the bylaws or
    the charter fix.

    Example: with 2 to 9 in the bylaws: 5 may be, 1 and 10 may not.

    Authority: § 141(b): one or more members, the number fixed by or in the manner of the bylaws,
    unless the certificate of incorporation fixes it.
    """
    return max(fewest, 1) <= directors and (most is None or directors <= most)


@law("8 Del. C. § 141(d)")
def stands_in(year: int, any_year_of_the_class: int, classes: int = CLASSES_AT_MOST) -> bool:
    """Does a class of directors stand for election in a year?

    What it decides: it stands every so many years as there are classes, one to three, whichever of
    its years is known.

    Example: a class that stood in 2013, one of three, stands in 2016 and not in 2014.

    Authority: § 141(d).
    """
    return (year - any_year_of_the_class) % classes == 0


@law("8 Del. C. § 141(d)")
def term_ends(elected: int, classes: int = CLASSES_AT_MOST) -> int:
    """The year of the annual meeting at which a full term ends.

    What it decides: as many years after the election as there are classes.

    Example: elected in 2013, one class of three: 2016.

    Authority: § 141(d).
    """
    return elected + classes


@law("8 Del. C. § 223(b)")
def appointee_stands_in(
    appointed: date, any_year_of_the_class: int, meeting_of_the_year: date
) -> int:
    """The year in which one appointed to a vacancy of a classified board stands.

    What it decides: the next annual meeting at which that class is elected, three years apart; the
    meeting of the year of appointment counts where it is still to come.

    Example: appointed April 16, 2012 to a class that stands in 2014: 2014.

    Authority: § 223(b): until the next election of the class for which such directors shall have
    been chosen.
    """
    year = appointed.year if appointed <= meeting_of_the_year else appointed.year + 1
    return year + (any_year_of_the_class - year) % CLASSES_AT_MOST


@law("8 Del. C. § 141(d)", "8 Del. C. § 141(b)")
def classes_make_the_board(sizes: Collection[int], directors: int) -> bool:
    """Do the classes add up to the board?

    What it decides: there are at most three, none is empty, and their sizes sum to the board's.
    They need not be equal.

    Example: 1, 2 and 2 make a board of 5.

    Authority: § 141(d): one, two or three classes.
    """
    return len(sizes) <= CLASSES_AT_MOST and all(sizes) and sum(sizes) == directors


@law("8 Del. C. § 216(3)", "the bylaw itself")
def contested(nominees: int, seats: int) -> bool:
    """Is an election contested?

    What it decides: it is where more are nominated than there are seats.  Bylaws that ask for a
    majority commonly fall back on a plurality then.

    Example: three nominees for two seats; two for two are not.

    Authority: the bylaws, as § 216 allows.
    """
    return nominees > seats


@law("8 Del. C. § 141(k)(1)")
def removable_without_cause(*, classified: bool, charter_allows: bool = False) -> bool:
    """May holders remove a director without cause?

    What it decides: they may, but where the board is classified only if the charter says so.

    Example: not on a board of three classes whose charter is silent.

    Authority: § 141(k)(1).
    """
    return charter_allows or not classified


@law("8 Del. C. § 141(k)")
def removed_by(entitled: Votes) -> int:
    """The fewest votes that remove a director.

    What it decides: a majority of the votes entitled to be cast at an election of directors, not
    only of those present.

    Example: of 51,523,758: 25,761,880.

    Authority: § 141(k): by the holders of a majority of the shares then entitled to vote at an
    election of directors.
    """
    return floor(Fraction(entitled, 2)) + 1
