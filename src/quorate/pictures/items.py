"""Does it pass, and by how much?  A bar for each item, with a line where the rule bites."""

from collections.abc import Iterator

from quorate.papers import tables, wording, working
from quorate.papers.model import Column, Picture, Table, figures
from quorate.papers.numbers import listed, votes
from quorate.pictures.bars import Bar
from quorate.pictures.drawn import picture
from quorate.pictures.stretches import under, whole_item
from quorate.rules.delaware import standards
from quorate.tally.result import ItemResult, Result, StandardResult
from quorate.words import Votes


def items(result: Result, noun: str, name: str = "items") -> Picture:
    """Every item and nominee on one scale; one bar for each standard that must hold."""
    each = list(_controlling(result))
    scale = max([result.outstanding, *(sum(item.votes.values()) for item in result.items)])
    return picture(
        name,
        "Votes on each item",
        finding(result, noun),
        [_bar(item, standard, scale, noun) for item, standard in each],
        Table(
            caption="Votes for, votes needed and the margin",
            columns=(
                Column("Item"),
                *figures("Votes for", "Needed"),
                Column("Margin"),
                Column("Outcome"),
            ),
            rows=tuple(_row(item, standard, noun) for item, standard in each),
        ),
    )


def _controlling(result: Result) -> Iterator[tuple[ItemResult, StandardResult]]:
    for item in result.items:
        for standard in item.standards:
            if standard.controlling:
                yield item, standard


def finding(result: Result, noun: str) -> str:
    """What passes and what does not, in one sentence."""
    if not result.quorum.reached:
        return "No item can be acted on: there is no quorum."
    passed = [item.item for item in result.items if not wording.fell(item)]
    short = [f"{item.item} ({_short(item, noun)})" for item in result.items if wording.fell(item)]
    if not short:
        return "Every item passes."
    if not passed:
        return f"No item passes: {listed(short)}."
    return f"{_items(passed)} {'pass' if len(passed) > 1 else 'passes'}; not {listed(short)}."


def _items(numbers: list[str]) -> str:
    return f"Item{'s' if len(numbers) > 1 else ''} {listed(numbers)}"


def _short(item: ItemResult, noun: str) -> str:
    """How the first standard that was not met stands."""
    unmet = [each for each in item.standards if each.controlling and each.outcome in wording.FELL]
    return working.label(item, unmet[0], noun) if unmet else wording.OUTCOMES[item.outcome]


def _bar(item: ItemResult, standard: StandardResult, most: Votes, noun: str) -> Bar:
    known = standards.read(standard.standard)
    apart = bool(known.shareclass or known.excluding)
    several = sum(each.controlling for each in item.standards) > 1
    of = f" ({wording.short(standard.standard).lower()})" if several else ""
    return Bar(
        name=tables.row_name(item) + of,
        says=working.standing(item, standard, noun),
        stretches=under(item, standard) if apart else whole_item(item),
        most=most,
        line=standard.needed,
        line_says="needs",
    )


def _row(item: ItemResult, standard: StandardResult, noun: str) -> tuple[str, ...]:
    return (
        tables.row_name(item),
        votes(standard.votes_for),
        "none" if standard.needed is None else votes(standard.needed),
        working.label(item, standard, noun),
        wording.OUTCOMES[standard.outcome],
    )
