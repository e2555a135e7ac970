"""What is put to the vote?  The items of meeting.yaml, each checked against its kind."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

from quorate.entries.meeting import Item, Nominee
from quorate.files import times
from quorate.files.shapes import At, Document
from quorate.files.standardfile import STATED, listed, read_standards
from quorate.rules.delaware import standards
from quorate.words import YEARS, Choice, ItemKind, Json

ITEMS_MAX, NOMINEES_MAX, SEATS_MAX = 500, 200, 100
RULINGS = ("pending", "may_vote", "may_not")
# Words a column may not take: the other columns of instructions.csv.
TAKEN = (
    *("position", "channel", "received", "instruction", "dated", "postmark"),
    *("signed", "signers", "capacity", "shares", "discretion"),
)
_SAME = {
    "1_year": "one_year",
    "2_years": "two_years",
    "3_years": "three_years",
    "annual": "one_year",
}


@lru_cache(maxsize=256)
def choice(text: str) -> Choice:
    """The choice a word names; `One Year` and `1 year` name one.  Raises ValueError."""
    word = text.strip().casefold().replace(" ", "_").replace("-", "_")
    return Choice(_SAME.get(word, word))


def items(document: Document, stated: Json, classes: Sequence[str]) -> list[Item]:
    """The items of a call, in order; what is wrong with them goes to the document's faults."""
    agenda = stated if isinstance(stated, list) else []
    if not 0 < len(agenda) <= ITEMS_MAX:
        document.fault(("items",), f"{len(agenda)} items; a meeting has 1 to {ITEMS_MAX}")
        return []
    found: list[Item] = []
    taken: set[str] = set(TAKEN)
    for place, values in enumerate(agenda):
        at = ("items", str(place))
        if isinstance(values, dict) and (item := _item(document, at, values, classes)):
            for column in {item.number, *item.columns}:
                if column in taken:
                    document.fault((*at, "number"), f"{column!r} names a column already taken")
                taken.add(column)
            found.append(item)
    return found


def _item(
    document: Document, at: At, values: dict[str, Json], classes: Sequence[str]
) -> Item | None:
    kind = ItemKind(str(values["kind"]))
    nominees = _nominees(document, at, values, kind)
    choices = _choices(document, at, values.get("choices"), kind)
    routine, ruling, ruled_on = _routine(document, (*at, "routine"), values.get("routine"))
    voting = tuple(str(name) for name in listed(values.get("classes")))
    for name in voting:
        if name not in classes:
            says = f"no class {name!r}; the call has {', '.join(classes)}"
            document.fault((*at, "classes"), says)
    stated, also = (
        read_standards(document, (*at, name), values.get(name), classes, voting) for name in STATED
    )
    columns = [nominee.column for nominee in nominees] or [str(values["number"])]
    if document.faults:
        return None
    spelled = [standards.read(each) for each in stated]
    return Item(
        number=str(values["number"]),
        kind=kind,
        title=str(values["title"]),
        choices=choices,
        standards=tuple(stated),
        also_disclosed=tuple(also),
        seats=int(str(values.get("seats") or 0)),
        nominees=nominees,
        recommend=_recommend(document, (*at, "recommend"), values, columns, choices),
        routine=routine,
        exchange_ruling=ruling,
        ruling_date=ruled_on,
        classes=voting,
        cumulative=values.get("cumulative") is True or any(each.cumulative for each in spelled),
        action=values.get("action"),
    )


def _nominees(
    document: Document, at: At, values: Mapping[str, Json], kind: ItemKind
) -> tuple[Nominee, ...]:
    named = values.get("nominees")
    named_by = named if isinstance(named, dict) else {}
    if kind is not ItemKind.ELECTION:
        if named_by:
            document.fault((*at, "nominees"), f"nominees on an item of kind {kind}: write election")
        return ()
    seats = int(str(values.get("seats") or 0))
    if not 0 < seats <= SEATS_MAX:
        document.fault((*at, "seats"), f"{seats} seats; an election fills 1 to {SEATS_MAX}")
    if not 0 < len(named_by) <= NOMINEES_MAX:
        document.fault(at, f"{len(named_by)} nominees; an election has 1 to {NOMINEES_MAX}")
    for column, name in named_by.items():
        if not isinstance(name, str):
            says = 'YAML reads no name here; write it in quotes, such as "No"'
            document.fault((*at, "nominees", column), says)
    return tuple(Nominee(column=column, name=str(name)) for column, name in named_by.items())


def _choices(document: Document, at: At, stated: Json, kind: ItemKind) -> tuple[Choice, ...]:
    if stated is None:
        if kind is ItemKind.FREQUENCY:
            return (*YEARS, Choice.ABSTAIN)
        return (Choice.FOR, Choice.AGAINST, Choice.ABSTAIN)
    found: list[Choice] = []
    for word in listed(stated):
        try:
            found.append(choice(str(word)))
        except ValueError:
            document.fault((*at, "choices"), f"{word!r} is no choice; the choices are {_known()}")
    return tuple(dict.fromkeys(found))


def _known() -> str:
    return ", ".join(Choice)


def _routine(document: Document, at: At, stated: Json) -> tuple[bool, str, date | None]:
    """As the statement says, the exchange's ruling, and its date."""
    if stated is None or isinstance(stated, bool):
        return stated is True, "", None
    if not isinstance(stated, dict):
        document.fault(at, f"{stated!r}: write true, false, or {{stated, exchange_ruling, date}}")
        return False, "", None
    for key in stated.keys() - {"stated", "exchange_ruling", "date"}:
        document.fault((*at, key), f"unknown key {key!r}; it has stated, exchange_ruling and date")
    ruling = str(stated.get("exchange_ruling") or "")
    if ruling and ruling not in RULINGS:
        document.fault((*at, "exchange_ruling"), f"{ruling!r} is none of {', '.join(RULINGS)}")
    on = str(stated.get("date") or "")
    try:
        return stated.get("stated") is True, ruling, times.day(on) if on else None
    except times.TimeError as error:
        document.fault((*at, "date"), str(error))
        return False, ruling, None


def _recommend(
    document: Document,
    at: At,
    values: Mapping[str, Json],
    columns: Sequence[str],
    choices: Sequence[Choice],
) -> dict[str, Choice]:
    stated = values.get("recommend")
    if isinstance(stated, dict):
        by_column = dict(stated)
    elif isinstance(stated, list):
        by_column = {str(column): Choice.FOR.value for column in stated}
    else:
        by_column = dict.fromkeys(columns, stated)
    found: dict[str, Choice] = {}
    for column, word in by_column.items():
        if word is None or str(word).casefold() == "none":
            continue
        try:
            named = choice(str(word))
        except ValueError:
            named = None
        if named not in choices or column not in columns:
            says = f"{word!r} for {column}: the choices are {', '.join(choices)}"
            document.fault(at, f"{says}, the columns {', '.join(columns)}")
        elif named is not None:
            found[column] = named
    return found
