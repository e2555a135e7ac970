"""Which meeting is it?  The matters, the days and the words of a made-up call.

Days are counted from the day of the meeting (0), seconds from its midnight at the place, which is
six hours behind Greenwich from the record date to the meeting.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from quorate.words import Choice, ItemKind

Standard = str | dict[str, str]

MEETING_DAY = date(2026, 5, 20)
ZONE = "America/Denver"
TITLE = "2026 Annual Meeting of Stockholders"

DAY = 86_400
CUTOFF = 0  # midnight at the place is 01:00 in Chicago, where the web and the telephone close
POLLS_OPEN = 14 * 3600 + 2 * 60
CLOSE = 15 * 3600 + 4 * 60 + 30  # as the acts have it; the call had said 15:00
MAILED_DAY = -40
TENTH_DAY = -10  # a broker's own discretion begins with the tenth day before (NYSE Rule 452)
FIFTEENTH_DAY = -15  # the last day on which material may have been sent for it


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of the ballot, the item it belongs to, and the required votes."""

    name: str
    number: str
    kind: ItemKind
    title: str
    choices: tuple[Choice, ...]
    recommend: Choice
    standards: tuple[Standard, ...]
    also_disclosed: tuple[Standard, ...] = ()
    routine: bool = False


_DIRECTORS = (Choice.FOR, Choice.WITHHOLD)
_MATTER = (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)
_YEARS = (Choice.ONE_YEAR, Choice.TWO_YEARS, Choice.THREE_YEARS, Choice.ABSTAIN)
CLASS_VOTE: Standard = {"more_than": "1/2", "of": "outstanding", "class": "B"}
TWO_THIRDS_CAST: Standard = {"at_least": "2/3", "of": "cast"}


def _nominee(name: str, title: str) -> Column:
    return Column(
        name=name,
        number="1",
        kind=ItemKind.ELECTION,
        title=title,
        choices=_DIRECTORS,
        recommend=Choice.FOR,
        standards=("majority_present",),
        also_disclosed=("plurality",),
    )


def _matter(
    number: str, kind: ItemKind, title: str, standards: tuple[Standard, ...], *also: Standard
) -> Column:
    return Column(
        name=number,
        number=number,
        kind=kind,
        title=title,
        choices=_MATTER,
        recommend=Choice.FOR,
        standards=standards,
        also_disclosed=also,
        routine=kind is ItemKind.RATIFICATION,
    )


_DIRECTORS_AND_AUDITORS = (
    _nominee("1a", "Wilhelmina Thistledown"),
    _nominee("1b", "Barnaby Quillfeather"),
    _matter("2", ItemKind.RATIFICATION, "Ratify Abacus & Daughters LLP", ("majority_present",)),
)
_PAY = (
    _matter("3", ItemKind.ADVISORY, "Say on pay", ("majority_present",), "more_for_than_against"),
    Column(
        name="4",
        number="4",
        kind=ItemKind.FREQUENCY,
        title="Frequency of say on pay",
        choices=_YEARS,
        recommend=Choice.ONE_YEAR,
        standards=("most_votes",),
        also_disclosed=("majority_present",),
    ),
)
_PLAN = _matter(
    "6",
    ItemKind.PLAN,
    "Lamplighters' equity plan",
    ("majority_present",),
    "majority_of_all_present",
    TWO_THIRDS_CAST,
)


def columns(classes: int) -> tuple[Column, ...]:
    """The ballot; with two classes the amendment needs the vote of class B beside the whole."""
    standards: tuple[Standard, ...] = ("majority_outstanding",)
    if classes == 2:
        standards += (CLASS_VOTE,)
    title = "Amend the certificate of incorporation"
    amendment = _matter("5", ItemKind.CHARTER_AMENDMENT, title, standards, "majority_present")
    return (*_DIRECTORS_AND_AUDITORS, *_PAY, amendment, _PLAN)


def eight_items() -> tuple[Column, ...]:
    """The ballot of a very large meeting: two matters more."""
    asked = ("Report on wicks", "Report on tallow")
    return (
        *columns(1),
        *(
            _matter(str(number), ItemKind.OTHER, title, ("majority_present",))
            for number, title in enumerate(asked, 7)
        ),
    )


BALLOT = columns(1)  # names, choices and recommendations are the same with two classes
NAMES = tuple(column.name for column in BALLOT)
ROUTINE = next(column.name for column in BALLOT if column.routine)
VOTES_PER_SHARE = {"common": 1, "A": 1, "B": 10}


def day_of(at: int) -> int:
    return at // DAY


def on_day(day: int, seconds: int) -> int:
    return day * DAY + seconds


def date_text(day: int) -> str:
    return (MEETING_DAY + timedelta(days=day)).isoformat()


def clock_text(at: int) -> tuple[str, str]:
    """The date and the time of day, with its seconds."""
    day, seconds = divmod(at, DAY)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return date_text(day), f"{hour:02}:{minute:02}:{second:02}"


def iso_text(at: int) -> str:
    day, clock = clock_text(at)
    return f"{day}T{clock}-06:00"


def utc_text(at: int) -> str:
    day, clock = clock_text(at + 6 * 3600)
    return f"{day}T{clock}Z"


def zone_text(at: int) -> str:
    day, clock = clock_text(at)
    return f"{day} {clock} {ZONE}"


def central_text(at: int) -> str:
    day, clock = clock_text(at + 3600)
    return f"{day} {clock} America/Chicago"
