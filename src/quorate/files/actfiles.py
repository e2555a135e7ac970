"""What else is on file?  Owners, attendance, rulings and acts."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from quorate.entries.casting import AttendanceNoted, RulingMade
from quorate.entries.meeting import Act, MeetingCalled
from quorate.entries.register import OwnersFiled
from quorate.files import tables, times
from quorate.files.faults import Fault
from quorate.files.itemfile import choice
from quorate.tally.joint import interest_of
from quorate.words import ActKind, Choice, ItemKind

RULING_NEEDED = ("ruling", "reason", "by", "at")
ACT_NEEDED = ("act", "at")
_ACTS = {act.value: act for act in ActKind}


def read_owners(folder: Path) -> tuple[tuple[OwnersFiled, ...], tables.Table]:
    """owners.csv: who holds a position together, and in what interests."""
    table = tables.read(folder, "owners", ("position", "owner"), ["interest"])
    owners: dict[str, list[tuple[str, str]]] = defaultdict(list)
    last: dict[str, int] = {}
    for at, (position, owner, interest) in enumerate(table.rows("position", "owner", "interest")):
        before = {name.casefold() for name, _ in owners[position]}
        for column, says in _owner(position, owner, interest, before):
            table.fault(at, column, says)
        owners[position].append((owner, interest))
        last[position] = at
    for position, named in owners.items():
        if not table.faults and _above_the_whole([interest for _, interest in named]):
            says = f"the interests in {position} are more than the whole"
            table.fault(last[position], "interest", f"{says}; write parts of 1, such as 1/3 or 40%")
    filed = tuple(
        OwnersFiled(position=position, owners=tuple(named)) for position, named in owners.items()
    )
    return filed, table


def _owner(position: str, owner: str, interest: str, before: set[str]) -> Iterator[tuple[str, str]]:
    """What is wrong with a row, by column; `before` are the owners of the position so far."""
    if not position.strip():
        yield "position", "no position; every row names one"
    if not owner.strip():
        yield "owner", "no owner; every row names one"
    if owner.casefold() in before:
        yield "owner", f"{owner} stands twice for {position}; keep one row for each owner"
    if interest:
        try:
            if interest_of(interest) <= 0:
                raise ValueError
        except (ValueError, ZeroDivisionError):
            yield "interest", f"{interest!r} is no interest; write 1/3 or 40%"


def _above_the_whole(interests: Sequence[str]) -> bool:
    """Are parts more than the whole?  Whole numbers, as 2 and 1, are shares of no stated whole."""
    parts = [each for each in interests if each]
    stated = any(not each.isdigit() for each in parts)
    return stated and sum(map(interest_of, parts)) > 1


def read_attendance(folder: Path) -> tuple[tuple[AttendanceNoted, ...], tables.Table]:
    """attendance.csv: who came, and when."""
    table = tables.read(folder, "attendance", ("position", "arrived"), [])
    found: list[AttendanceNoted] = []
    for at, (position, arrived) in enumerate(table.rows("position", "arrived")):
        try:
            found.append(AttendanceNoted(position=position, arrived=times.instant(arrived)))
        except times.TimeError as error:
            table.fault(at, "arrived", str(error))
    return tuple(found), table


def read_rulings(
    folder: Path, called: MeetingCalled
) -> tuple[tuple[RulingMade, ...], tables.Table]:
    """rulings.csv: what the inspector determined, with the reason."""
    table = tables.read(folder, "rulings", RULING_NEEDED, ["instruction", "position", "item"])
    columns = {column: item for item in called.items for column in item.columns}
    columns |= {item.number: item for item in called.items}
    found: list[RulingMade] = []
    cells = table.rows("instruction", "position", "item", "ruling", "reason", "by", "at")
    for at, (instruction, position, item, ruling, reason, by, when) in enumerate(cells):
        try:
            if not instruction and not position:
                raise ValueError("a ruling names an instruction or a position")
            if item and item not in columns:
                raise ValueError(f"no item or nominee {item!r}; there are {', '.join(columns)}")
            if not reason:
                raise ValueError("a ruling gives its reason (8 Del. C. § 231(b)(4))")
            says = _ruling(ruling, item, instruction)
            if says.startswith("as:") and choice(says[3:]) not in columns[item].choices:
                raise ValueError(f"{says[3:]!r} is no choice of item {item}")
            made = times.instant(when) if when else None
        except ValueError as error:
            table.fault(at, "at" if isinstance(error, times.TimeError) else "ruling", str(error))
            continue
        found.append(
            RulingMade(
                instruction=_named(instruction),
                position=position,
                item=item,
                ruling=says,
                reason=reason,
                by=by,
                at=made,
            )
        )
    return tuple(found), table


def ruled_on(folder: Path) -> list[str]:
    """The names of the instructions that rulings are on, as written."""
    table = tables.read(folder, "rulings", RULING_NEEDED, ["instruction", "position", "item"])
    return sorted({name for name in table.column("instruction") if name})


def stray_rulings(
    folder: Path,
    known: Callable[[str], bool],
    report: Callable[[str], bool],
    position: Callable[[str], bool],
    of: Callable[[str], Collection[str]] = lambda _: (),
) -> list[Fault]:
    """The rulings on nothing that was received: a slip in a name would leave the doubt open.

    `known` says whether an instruction or a report of that name was received, `report` whether it
    is a report, `position` whether the register has one, `of` for which positions an instruction of
    that name came, nothing where that is not known.
    """
    table = tables.read(folder, "rulings", RULING_NEEDED, ["instruction", "position", "item"])
    table.faults.clear()  # those of the file itself are told by `read_rulings`
    cells = table.rows("instruction", "position", "ruling")
    for at, (instruction, held, ruling) in enumerate(cells):
        named = _named(instruction)
        if not instruction:
            if not position(held):
                table.fault(at, "position", f"no position {held!r} in the register")
        elif not known(named):
            says = f"no instruction or report {instruction!r} was received; a report is named "
            table.fault(at, "instruction", f"{says}PARTICIPANT@received, as in the files")
        elif report(named) and ruling.startswith("as:"):
            says = "a report has many voices: rule count, count:<shares> or reject on it"
            table.fault(at, "ruling", says)
        elif held and held not in (its := of(named) or (held,)):
            says = f"{instruction!r} is of {', '.join(its)}, not of {held!r}; name one of the two"
            table.fault(at, "position", says)
    return table.faults


def _named(instruction: str) -> str:
    """A report is named by its participant and when it was received, however that is written."""
    participant, parted, received = instruction.rpartition("@")
    if parted:
        try:
            return f"{participant}@{times.instant(received):%Y-%m-%dT%H:%M:%SZ}"
        except times.TimeError:
            pass
    return instruction


def _ruling(text: str, item: str, instruction: str) -> str:
    verb, _, argument = text.partition(":")
    if text in ("count", "reject"):
        return text
    if verb == "count" and argument:
        if not instruction:
            raise ValueError("count:<shares> names the instruction it is for")
        return f"count:{tables.shares(argument)}"
    if verb == "as" and argument:
        if not item:
            raise ValueError("as:<choice> names the item it is for")
        return f"as:{choice(argument).value}"
    raise ValueError(f"{text!r} is none of count, count:<shares>, reject, as:<choice>")


def read_acts(folder: Path, called: MeetingCalled) -> tuple[tuple[Act, ...], tables.Table]:
    """acts.csv: the oath, the polls, the proxyholders' ballot, what was moved on the floor."""
    table = tables.read(folder, "acts", ACT_NEEDED, ["by", "items", "choice", "detail"])
    rows = list(table.rows("act", "at", "by", "items", "choice", "detail"))
    known = {item.number for item in called.items}
    known |= {number for row in rows if row[0] == ActKind.FLOOR_ITEM for number in _items(row[3])}
    found: list[Act] = []
    for at, (word, when, by, named, chosen, detail) in enumerate(rows):
        numbers = _items(named)
        try:
            act = _act(word, numbers, known, chosen)
            found.append(
                Act(
                    act=act,
                    at=times.instant(when),
                    by=by,
                    items=numbers,
                    choice=chosen,
                    detail=detail,
                )
            )
        except ValueError as error:
            table.fault(at, "at" if isinstance(error, times.TimeError) else "act", str(error))
    return tuple(found), table


def _items(text: str) -> tuple[str, ...]:
    return tuple(text.replace(",", " ").replace(";", " ").split())


def _act(word: str, numbers: tuple[str, ...], known: set[str], chosen: str) -> ActKind:
    act = _ACTS.get(word)
    if act is None:
        raise ValueError(f"{word!r} is none of {', '.join(_ACTS)}")
    strangers = [number for number in numbers if number not in known]
    if strangers:
        raise ValueError(f"no item {strangers[0]!r}; there are {', '.join(sorted(known))}")
    if act is ActKind.PROXYHOLDERS_BALLOT and chosen and chosen not in tuple(Choice):
        raise ValueError(f"{chosen!r} is no choice; leave it empty for a ballot as instructed")
    if act is ActKind.FLOOR_ITEM:
        if len(numbers) != 1:
            raise ValueError("a floor_item has one number under items")
        if chosen and chosen not in (ItemKind.OTHER, ItemKind.ADJOURNMENT):
            raise ValueError(f"{chosen!r}: a floor_item is other or adjournment")
    return act
