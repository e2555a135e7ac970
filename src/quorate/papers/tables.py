"""Which tables do several papers share?  Presence, votes, standards, classes, doubts."""

from quorate.entries.casting import RulingMade
from quorate.entries.meeting import MeetingCalled
from quorate.entries.register import BrokerPolicyFiled
from quorate.papers import times, wording
from quorate.papers.model import Column, Facts, Table, figures
from quorate.papers.numbers import percent, votes
from quorate.rules.exchanges.broker_votes import Policy
from quorate.tally.result import ItemResult, Result, StandardResult
from quorate.words import ItemKind, Votes


def row_name(item: ItemResult) -> str:
    """1a. Kim J. Huntley."""
    return f"{item.item}. {item.title}"


def classes(called: MeetingCalled, outstanding: Votes) -> Table:
    """Each class with its shares and votes, and the votes they come to."""
    rows = [
        (each.name, _shares(each.outstanding, each.unit), votes(each.votes_per_share))
        for each in called.classes
    ]
    return Table(
        caption=f"Shares outstanding on the record date: {votes(outstanding)} votes in all",
        columns=(Column("Class"), *figures("Shares outstanding", "Votes per share")),
        rows=tuple(rows),
    )


def _shares(parts: int, unit: int) -> str:
    """Whole shares and the parts left over, none rounded: 1,000 and 3/10000."""
    whole, left = divmod(parts, unit)
    return f"{whole:,}" if not left else f"{whole:,} and {left}/{unit}"


def parts(called: MeetingCalled) -> str:
    """What a vote is stated in, where fractions of a share vote; "" where they do not."""
    most = max((each.unit for each in called.classes), default=1)
    if most == 1:
        return ""
    units = {each.name: each.unit for each in called.classes}
    named = ", ".join(f"{name} {unit:,}" for name, unit in units.items())
    return (
        "Fractions of a share vote. Votes are stated in the smallest part of a vote that anyone "
        f"holds; parts to a share by class: {named}."
    )


def presence(result: Result, noun: str) -> Table:
    """What is present, by the way it came, of the votes outstanding."""
    by = result.present_by
    rows = [(wording.way(name), by[name]) for name in _in_order(by) if by[name]]
    rows.append(("Present in all", result.quorum.present))
    rows.append(("Absent", result.outstanding - result.quorum.present))
    rows.append(("Outstanding", result.outstanding))
    return _of_outstanding(f"{noun.capitalize()} present, by the way they came", rows, result, noun)


def represented(result: Result, noun: str) -> Table:
    """What is represented in person and by proxy; a ballot at the meeting is in person."""
    in_person = sum((result.present_by.get(name, 0) for name in wording.IN_PERSON), 0)
    rows = [
        ("In person, and by ballot at the meeting", in_person),
        ("By proxy", result.quorum.present - in_person),
    ]
    return _of_outstanding(f"{noun.capitalize()} represented", rows, result, noun)


def _of_outstanding(
    caption: str, rows: list[tuple[str, Votes]], result: Result, noun: str
) -> Table:
    return Table(
        caption=caption,
        columns=(Column("How"), *figures(noun.capitalize(), "Of the outstanding")),
        rows=tuple(
            (name, votes(number), percent(number, result.outstanding)) for name, number in rows
        ),
    )


def _in_order(by: dict[str, Votes]) -> list[str]:
    known = list(wording.WAYS)
    return sorted(by, key=lambda name: known.index(name) if name in known else len(known))


def count(result: Result) -> tuple[Table, ...]:
    """The votes on every item, items with the same choices in one table."""
    together: dict[tuple[str, ...], list[ItemResult]] = {}
    for item in result.items:
        together.setdefault((_family(item), *item.votes), []).append(item)
    return tuple(_votes(family, words, items) for (family, *words), items in together.items())


def _family(item: ItemResult) -> str:
    match item.kind:
        case ItemKind.ELECTION:
            return "Votes on each nominee"
        case ItemKind.FREQUENCY:
            return "Votes on the frequency"
        case _:
            return "Votes on each item"


def _votes(family: str, words: list[str], items: list[ItemResult]) -> Table:
    return Table(
        caption=family,
        columns=(
            Column("Nominee" if wording.is_election(items[0]) else "Item"),
            *figures(*(wording.CHOICES[word] for word in words)),
        ),
        rows=tuple(
            (row_name(item), *(votes(item.votes[word]) for word in words)) for item in items
        ),
    )


def by_class(result: Result) -> tuple[Table, ...]:
    """The votes of each class apart, item by item; none in a meeting of one class."""
    return tuple(
        Table(
            caption=f"{wording.heading(item)}: by class",
            columns=(Column("Class"), *figures(*(wording.CHOICES[word] for word in item.votes))),
            rows=tuple(
                (name, *(votes(said.get(word, 0)) for word in item.votes))
                for name, said in item.by_class.items()
            ),
        )
        for item in result.items
        if item.by_class
    )


_WORKING = (*figures("Votes for", "Of", "Needed", "Percent"), Column("Outcome"))


def standards(items: tuple[ItemResult, ...], caption: str) -> Table:
    """Every standard applied to every item; those disclosed beside are marked."""
    return Table(
        caption=caption,
        columns=(Column("Item"), Column("Required vote"), *_WORKING),
        rows=tuple((row_name(item), *_applied(each)) for item in items for each in item.standards),
    )


def worked(item: ItemResult, caption: str) -> Table:
    """The standards of one item."""
    return Table(
        caption=caption,
        columns=(Column("Required vote"), *_WORKING),
        rows=tuple(_applied(each) for each in item.standards),
    )


def _applied(each: StandardResult) -> tuple[str, ...]:
    return (
        wording.short(each.standard) + ("" if each.controlling else " (also disclosed)"),
        votes(each.votes_for),
        "none" if each.base is None else votes(each.base),
        "none" if each.needed is None else votes(each.needed),
        "none" if each.percent is None else f"{each.percent}%",
        wording.OUTCOMES[each.outcome],
    )


def spelled_out(items: tuple[ItemResult, ...]) -> Facts:
    """What each required vote is, and under what law it decides."""
    said: dict[str, tuple[str, list[str]]] = {}
    for item in items:
        for each in item.standards:
            _, laws = said.setdefault(
                wording.short(each.standard), (wording.standard(each.standard), [])
            )
            law = wording.cited(each.authority)
            if law not in laws:
                laws.append(law)
    return Facts(
        tuple((name, f"{clause} ({'; '.join(laws)})") for name, (clause, laws) in said.items())
    )


def sources(result: Result) -> Table:
    """Where the votes cast on each item came from."""
    words = [
        word for word in wording.SOURCES if any(item.sources.get(word, 0) for item in result.items)
    ]
    return Table(
        caption="Where the votes cast came from",
        columns=(Column("Item"), *figures(*(wording.SOURCES[word] for word in words))),
        rows=tuple(
            (row_name(item), *(votes(item.sources.get(word, 0)) for word in words))
            for item in result.items
        ),
    )


def defects(result: Result, caption: str) -> Table:
    """Every doubt with its place, and what became of it."""
    return Table(
        caption=caption,
        columns=(
            Column("What"),
            Column("Position"),
            Column("Instruction or report"),
            Column("Item"),
            Column("Reason"),
        ),
        rows=tuple(
            (
                wording.DEFECTS.get(each.kind, each.kind),
                each.position,
                each.named,
                each.item or "all",
                each.detail,
            )
            for each in result.defects
        ),
    )


def policies(filed: tuple[BrokerPolicyFiled, ...]) -> Table:
    """How each broker votes the shares its clients left to it, as it told (NYSE Rule 452)."""
    return Table(
        caption="How brokers vote shares without instructions",
        columns=(Column("Broker"), Column("Policy"), *figures("Shares it states")),
        rows=tuple(
            (
                each.participant,
                _POLICIES.get(each.policy, each.policy),
                "none stated" if each.uninstructed is None else f"{each.uninstructed:,}",
            )
            for each in filed
        ),
    )


_POLICIES: dict[str, str] = {
    Policy.WITH_BOARD: "as the board recommends",
    Policy.PROPORTIONAL: "in the proportion of those instructed",
    Policy.NONE: "not at all",
}


def rulings(made: tuple[RulingMade, ...], called: MeetingCalled, caption: str) -> Table:
    """Every challenge that an inspector determined, with the reason (8 Del. C. § 231(b)(4))."""
    return Table(
        caption=caption,
        columns=(
            Column("On"),
            Column("Item"),
            Column("Determination"),
            Column("Reason"),
            Column("By"),
            Column("When"),
        ),
        rows=tuple(
            (
                each.instruction or each.position,
                each.item or "all",
                ruling(each),
                each.reason,
                each.by,
                times.instant(each.at, called) if each.at else "not stated",
            )
            for each in made
        ),
        nothing="No challenge was raised and none was determined.",
    )


def ruling(made: RulingMade) -> str:
    """A determination in words: counted, counted for 300, rejected, counted as against."""
    verb, _, argument = made.ruling.partition(":")
    match verb:
        case "reject":
            return "rejected"
        case "as":
            return f"counted as {wording.CHOICES.get(argument, argument).lower()}"
        case _:
            return f"counted for {int(argument):,}" if argument else "counted"
