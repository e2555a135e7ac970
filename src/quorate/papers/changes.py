"""What changed between two counts?  An amended certificate names it, figure by figure."""

from collections.abc import Iterator

from quorate.papers import wording
from quorate.papers.numbers import votes
from quorate.tally.result import ItemResult, Result
from quorate.words import Votes


def changes(former: Result, result: Result) -> tuple[str, ...]:
    """Every figure and outcome that differs, in words; nothing where none does."""
    return tuple(_changes(former, result))


def _changes(former: Result, result: Result) -> Iterator[str]:
    yield from _moved("Votes outstanding", former.outstanding, result.outstanding)
    yield from _moved("Votes present", former.quorum.present, result.quorum.present)
    yield from _moved("Votes required for a quorum", former.quorum.required, result.quorum.required)
    if former.quorum.reached != result.quorum.reached:
        yield f"The quorum is {'reached' if result.quorum.reached else 'not reached'} now."
    before = {item.item: item for item in former.items}
    for item in result.items:
        if item.item in before:
            yield from _item(before.pop(item.item), item)
        else:
            yield f"{wording.heading(item)}: was not counted before."
    for item in before.values():
        yield f"{wording.heading(item)}: is not counted any more."


def _item(former: ItemResult, item: ItemResult) -> Iterator[str]:
    for word in dict.fromkeys((*former.votes, *item.votes)):
        name = f"{wording.heading(item)}: {wording.CHOICES[word]}"
        yield from _moved(name, former.votes.get(word, 0), item.votes.get(word, 0))
    if former.outcome is not item.outcome:
        was, now = wording.OUTCOMES[former.outcome], wording.OUTCOMES[item.outcome]
        yield f"{wording.heading(item)}: the outcome was {was}, it is {now}."


def _moved(name: str, was: Votes, now: Votes) -> Iterator[str]:
    if was != now:
        yield f"{name}: was {votes(was)}, is {votes(now)}."
