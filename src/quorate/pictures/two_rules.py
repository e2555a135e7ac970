"""What if the other rule controls?  One item under standards that come to different outcomes."""

from quorate.papers import tables, wording, working
from quorate.papers.model import Picture
from quorate.papers.numbers import listed
from quorate.pictures.bars import Bar
from quorate.pictures.drawn import picture
from quorate.pictures.stretches import under
from quorate.tally.result import ItemResult, StandardResult


def differ(item: ItemResult) -> bool:
    """Do the standards of an item, the disclosed ones too, come to different outcomes?"""
    return len({each.outcome for each in item.standards}) > 1


def two_rules(item: ItemResult, noun: str) -> Picture:
    """A strip for each standard, each on the scale of its own base."""
    return picture(
        f"rules-{_name(item.item)}",
        f"{wording.heading(item)}: the rules side by side",
        finding(item),
        [_bar(item, each, noun) for each in item.standards],
        tables.worked(item, "Each rule worked"),
    )


def _name(column: str) -> str:
    """A column as part of an identifier, whatever a file calls it."""
    return "-".join(f"{ord(letter):x}" for letter in column)


def finding(item: ItemResult) -> str:
    """Item 3 carries on more votes for than against, fails on a majority of the votes present."""
    by_outcome: dict[str, list[str]] = {}
    for each in item.standards:
        says = wording.OUTCOMES[each.outcome]
        by_outcome.setdefault(says, []).append(wording.short(each.standard).lower())
    said = [f"{outcome} on {listed(rules)}" for outcome, rules in by_outcome.items()]
    return f"Item {item.item}: {', '.join(said)}."


def _bar(item: ItemResult, standard: StandardResult, noun: str) -> Bar:
    stretches = under(item, standard)
    drawn = sum(each.votes for each in stretches)
    controls = "controls" if standard.controlling else "also disclosed"
    return Bar(
        name=f"{wording.short(standard.standard)} ({controls})",
        says=working.standing(item, standard, noun),
        stretches=stretches,
        most=max(drawn, standard.base or 0, standard.needed or 0),
        line=standard.needed,
        line_says="needs",
    )
