"""Why did it carry or fall?  The margin of each standard, and the sentences that explain it."""

from collections.abc import Iterator

from quorate.papers import wording
from quorate.papers.effects import AGAINST, effect
from quorate.papers.numbers import counted, listed, votes
from quorate.rules.delaware import standards
from quorate.tally.result import ItemResult, Result, StandardResult
from quorate.words import YEARS, Choice, ItemKind, Outcome, Unvoted, Votes


def margin(standard: StandardResult) -> Votes | None:
    """Votes for above those needed; below nothing where the vote is short; None without a need."""
    return None if standard.needed is None else standard.votes_for - standard.needed


def label(item: ItemResult, standard: StandardResult, noun: str) -> str:
    """How it stands in a few words: "passes by 0 shares", "short by 1 share"."""
    if standard.outcome is Outcome.NO_QUORUM:
        return "no quorum"
    above = margin(standard)
    if above is None:
        return _without_need(item, standard, noun)
    if above < 0:
        return f"short by {counted(-above, noun)}"
    if item.kind == ItemKind.FREQUENCY and len(wording.leading(item)) > 1:
        return "tied"
    if standard.outcome in wording.FELL:
        return f"enough votes, but {wording.OUTCOMES[standard.outcome]}: the seats are filled"
    return f"passes by {counted(above, noun)}"


def _without_need(item: ItemResult, standard: StandardResult, noun: str) -> str:
    if item.kind == ItemKind.FREQUENCY:
        return lead(item, noun)
    return wording.OUTCOMES[standard.outcome]


def lead(item: ItemResult, noun: str) -> str:
    """Which choice of a frequency leads, and by how much: "One year leads by 100,000 shares"."""
    first = wording.leading(item)
    if len(first) > 1:
        return f"{listed([wording.CHOICES[year] for year in first]).capitalize()} are tied"
    others = [item.votes.get(year, 0) for year in YEARS if year not in first]
    ahead = item.votes.get(first[0], 0) - max(others)
    return f"{wording.CHOICES[first[0]]} leads by {counted(ahead, noun)}"


def sentence(item: ItemResult, standard: StandardResult, noun: str) -> str:
    """One standard worked: what was for, of what, how much was needed."""
    says = _worked(item, standard)
    return f"{says}: {label(item, standard, noun)}." if says else f"{label(item, standard, noun)}."


def _worked(item: ItemResult, standard: StandardResult) -> str:
    name = "for"
    if item.kind == ItemKind.FREQUENCY:
        name = f"for {wording.CHOICES[wording.leading(item)[0]].lower()}"
    if standard.base is None or standard.needed is None:
        return f"{votes(standard.votes_for)} {name}"
    of = f"the {votes(standard.base)} {wording.base(standard.standard)}"
    share = f"{votes(standard.votes_for)} {name}, {standard.percent}% of {of}"
    return f"{share}; {votes(standard.needed)} needed"


def why(item: ItemResult, noun: str) -> tuple[str, ...]:
    """The sentences that explain an outcome, the controlling standards first."""
    return tuple(_why(item, noun))


def _why(item: ItemResult, noun: str) -> Iterator[str]:
    controlling = [each for each in item.standards if each.controlling]
    for each in controlling:
        yield f"It takes {wording.standard(each.standard)} ({wording.cited(each.authority)})."
        yield sentence(item, each, noun)
        if each.note:
            yield f"{each.note[0].upper()}{each.note[1:]}."
    if wording.fell(item):
        yield from _weighed(item, controlling)
    if item.outcome is Outcome.NOT_ELECTED:
        yield (
            "A director in office who is not elected stays until a successor is elected and "
            "qualified, or until an earlier resignation or removal (8 Del. C. § 141(b))."
        )
    for each in item.standards:
        if not each.controlling:
            yield _beside(item, each, noun)


def _weighed(item: ItemResult, controlling: list[StandardResult]) -> Iterator[str]:
    """What abstentions and non-votes did to an item that fell."""
    for each in controlling:
        known = standards.read(each.standard)
        for word, name in (
            (Choice.ABSTAIN, "abstentions"),
            (Unvoted.BROKER_NON_VOTE, "broker non-votes"),
        ):
            number = item.votes.get(word, 0)
            if number and each.outcome is not Outcome.NO_QUORUM:
                against = effect(word, known) == AGAINST
                did = "worked as votes against" if against else "had no effect"
                yield f"The {votes(number)} {name} {did}."


def _beside(item: ItemResult, standard: StandardResult, noun: str) -> str:
    same = standard.outcome is item.outcome
    how = (
        "Also disclosed, with the same outcome"
        if same
        else (f"Also disclosed, and under it: {wording.OUTCOMES[standard.outcome]}")
    )
    return f"{how}. {_upper(wording.standard(standard.standard))}: {sentence(item, standard, noun)}"


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def standing(item: ItemResult, standard: StandardResult, noun: str) -> str:
    """The outcome and the margin in a few words: "fails, short by 61,880 shares"."""
    outcome, says = wording.OUTCOMES[standard.outcome], label(item, standard, noun)
    if says.lower().startswith(outcome):
        return says
    return f"{outcome}, {says[0].lower()}{says[1:]}"


def present(result: Result, noun: str) -> str:
    """Is there a quorum, and by how much?"""
    above = result.quorum.present - result.quorum.required
    here = f"{counted(result.quorum.present, noun)} present"
    if not result.quorum.reached:
        if above >= 0:  # a class is short of its own quorum
            return f"{here}, and yet no quorum: a class is short of its own"
        return f"{here}, {votes(-above)} short of a quorum"
    if above == 0:
        return f"{here}, exactly a quorum"
    return f"{here}, {votes(above)} above quorum"
