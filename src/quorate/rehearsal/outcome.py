"""What becomes of each matter?  The required votes of the made-up call, applied to drawn totals.

majority_present          for, of for + against + withhold + abstain + years + silent
majority_of_all_present   for, of all that is present
majority_outstanding      for, of all votes; of class B where it votes as a class
more_for_than_against     more for than against
{at_least: 2/3, of: cast} two votes for to each against, and one at least
plurality                 two seats for two nominees: one vote for is enough
most_votes                the greatest of the three years; equal ones are no preference
"""

from dataclasses import dataclass
from fractions import Fraction
from math import floor

from quorate.rehearsal.answer import Answer, Doubt, as_of, whole
from quorate.rehearsal.call import CLASS_VOTE, TITLE, TWO_THIRDS_CAST, Column, Standard
from quorate.words import YEARS, Choice, ItemKind, Outcome, Unvoted, Votes

Print = str | int | bool | None | list["Print"] | dict[str, "Print"]

_AUTHORITY = {
    "majority_present": "8 Del. C. § 216(2)",
    "majority_of_all_present": "the call",
    "majority_outstanding": "8 Del. C. § 242(b)(1)",
    "more_for_than_against": "the call",
    "plurality": "8 Del. C. § 216(3)",
    "most_votes": "the call",
}


@dataclass(frozen=True, slots=True)
class Bar:
    """One standard's working: what is counted for, of what, and the fewest that pass."""

    votes_for: Votes
    base: Votes | None
    needed: Votes | None
    passed: bool


def expected(answer: Answer) -> dict[str, Print]:
    """The right answer in the shape of `count --json`."""
    quorum = _quorum(answer, None)
    if len(answer.classes) > 1:
        quorum["by_class"] = {"B": _quorum(answer, "B")}  # it votes as a class on the amendment
    reached = bool(quorum["reached"])
    items: list[Print] = [
        _item(answer, index, column, reached) for index, column in enumerate(answer.ballot)
    ]
    defects: list[Print] = [_defect(doubt) for doubt in sorted(answer.doubts, key=_in_order)]
    return {
        "meeting": TITLE,
        "status": "unofficial",
        "as_of": as_of(),
        "outstanding": answer.votes_outstanding(),
        "quorum": quorum,
        "items": items,
        "defects": defects,
        "certifiable": True,
        "reasons": [],
        "root": None,
    }


def _quorum(answer: Answer, name: str | None) -> dict[str, Print]:
    """A majority of all votes, or of those of one class."""
    required, present = answer.votes_outstanding(name) // 2 + 1, answer.votes_present(name)
    return {"required": required, "present": printed(present), "reached": present >= required}


def _in_order(doubt: Doubt) -> tuple[str, str, str, str]:
    return doubt.position, doubt.instruction, doubt.item, doubt.kind


def _defect(doubt: Doubt) -> Print:
    return {
        "kind": doubt.kind,
        "position": doubt.position,
        "instruction": doubt.instruction,
        "item": doubt.item,
        "detail": doubt.detail,
    }


def _item(answer: Answer, index: int, column: Column, reached: bool) -> Print:
    votes = answer.votes(index)
    worked = [
        (standard, controlling, _bar(answer, index, standard))
        for controlling, group in ((True, column.standards), (False, column.also_disclosed))
        for standard in group
    ]
    held = reached and all(_class_reached(answer, standard) for standard in column.standards)
    item: dict[str, Print] = {
        "item": column.name,
        "title": column.title,
        "kind": column.kind,
        "votes": _printed_all(votes),
        "sources": _printed_all(answer.sources(index)),
        "outcome": _outcome(
            column, votes, held, all(bar.passed for _, controlling, bar in worked if controlling)
        ),
        "standards": [
            _standard(
                standard,
                controlling,
                bar,
                _outcome(column, votes, reached and _class_reached(answer, standard), bar.passed),
            )
            for standard, controlling, bar in worked
        ],
    }
    if len(answer.classes) > 1:
        item["by_class"] = {
            name: _printed_all(answer.votes(index, name)) for name in answer.classes
        }
    return item


def _standard(standard: Standard, controlling: bool, bar: Bar, outcome: Outcome) -> Print:
    spelled: Print = standard if isinstance(standard, str) else dict(standard)
    return {
        "standard": spelled,
        "controlling": controlling,
        "votes_for": printed(bar.votes_for),
        "base": None if bar.base is None else printed(bar.base),
        "needed": None if bar.needed is None else printed(bar.needed),
        "percent": None if bar.base is None else percent(bar.votes_for, bar.base),
        "outcome": outcome,
        "authority": _AUTHORITY[standard] if isinstance(standard, str) else "the call",
    }


def _class_reached(answer: Answer, standard: Standard) -> bool:
    """A class that votes as a class needs its own majority present."""
    if standard != CLASS_VOTE:
        return True
    return bool(_quorum(answer, "B")["reached"])


def _outcome(column: Column, votes: dict[str, Votes], reached: bool, passed: bool) -> Outcome:
    if not reached:
        return Outcome.NO_QUORUM
    if column.kind is ItemKind.ELECTION:
        return Outcome.ELECTED if passed else Outcome.NOT_ELECTED
    if column.kind is ItemKind.FREQUENCY:
        return Outcome(leading_year(votes)) if passed else Outcome.NO_PREFERENCE
    return Outcome.CARRIES if passed else Outcome.FAILS


def leading_year(votes: dict[str, Votes]) -> str:
    return max(map(str, YEARS), key=lambda year: votes[year])


def _bar(answer: Answer, index: int, standard: Standard) -> Bar:
    votes = answer.votes(index)
    if standard == CLASS_VOTE:
        votes_for = answer.votes(index, "B")[Choice.FOR]
        return _majority(votes_for, answer.votes_outstanding("B"))
    years = [votes[year] for year in YEARS if year in votes]
    votes_for = max(years) if years else votes[Choice.FOR]
    if standard == "majority_present":
        unvoted = votes[Unvoted.BROKER_NON_VOTE] + votes[Unvoted.NO_AUTHORITY]
        return _majority(votes_for, sum(votes.values()) - unvoted)
    if standard == "majority_of_all_present":
        return _majority(votes_for, sum(votes.values()))
    if standard == "majority_outstanding":
        return _majority(votes_for, answer.votes_outstanding())
    if standard == "plurality":
        return Bar(votes_for, None, None, votes_for >= 1)
    if standard == "most_votes":
        return Bar(votes_for, None, None, years.count(votes_for) == 1)
    return _of_cast(votes_for, votes[Choice.AGAINST], 2 if standard == TWO_THIRDS_CAST else 1)


def _majority(votes_for: Votes, base: Votes) -> Bar:
    needed = floor(Fraction(base) / 2) + 1
    return Bar(votes_for, _whole(base), needed, votes_for > Fraction(base) / 2)


def _of_cast(votes_for: Votes, against: Votes, to_one: int) -> Bar:
    """`to_one` 1 is strictly more for than against; 2 is two for to one against, one at least."""
    base = _whole(votes_for + against)
    if to_one == 1:
        return Bar(votes_for, base, floor(against) + 1, votes_for > against)
    needed = max(1, -floor(Fraction(-2) * against))
    return Bar(votes_for, base, needed, votes_for >= max(1, 2 * against))


def percent(part: Votes, base: Votes) -> str:
    """Hundredths of a percent, half-up, for print alone."""
    if not base:
        return "0.00"
    hundredths = floor(Fraction(part) * 10_000 / Fraction(base) + Fraction(1, 2))
    return f"{hundredths // 100}.{hundredths % 100:02}"


def _whole(votes: Votes) -> Votes:
    return whole(Fraction(votes))


def printed(votes: Votes) -> int | str:
    return votes if isinstance(votes, int) else str(votes)


def _printed_all(votes: dict[str, Votes]) -> Print:
    return {word: printed(number) for word, number in votes.items()}
