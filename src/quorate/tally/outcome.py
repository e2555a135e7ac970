"""What became of each item?  The standards applied to the count, with the working shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from quorate.casting.ballot import Ballot
from quorate.casting.cast import whole
from quorate.entries.meeting import Item, MeetingCalled
from quorate.rules.delaware import standards
from quorate.rules.delaware.elections import seats_filled
from quorate.rules.delaware.standards import Standard, Way
from quorate.tally.result import ItemResult, Quorum, StandardResult
from quorate.tally.sums import ColumnSums, Words, votes_on
from quorate.words import YEARS, Choice, ItemKind, Json, Outcome, Source, Votes


@dataclass(frozen=True, slots=True)
class Votings:
    """All that outcomes rest on: the columns decoded, by class; what is excluded; the quorum."""

    called: MeetingCalled
    ballot: Ballot
    weight: dict[str, Votes]
    columns: dict[str, list[ColumnSums]]
    apart: dict[str, dict[str, list[ColumnSums]]]  # by excluded position
    held_apart: dict[str, tuple[str, Votes]]  # its class and votes
    above: dict[str, frozenset[str]]  # the positions it is held through
    quorum: Quorum

    def outstanding(self, item: Item, standard: Standard) -> Votes:
        """Votes entitled on an item, of the standard's class, less those excluded."""
        total: Votes = 0
        for each in self.called.classes:
            if _within(each.name, item, standard):
                total += each.outstanding * self.weight[each.name]
        for position in self._left_out(standard):
            shareclass, votes = self.held_apart.get(position, ("", 0))
            if _within(shareclass, item, standard):
                total -= votes
        return whole(total)

    def _left_out(self, standard: Standard) -> list[str]:
        """The positions a standard leaves out, each once: what is held through one is within it."""
        named = frozenset(standard.excluding)
        once = dict.fromkeys(standard.excluding)
        return [each for each in once if not named & self.above.get(each, frozenset())]

    def words(self, place: int, item: Item, standard: Standard) -> Words:
        """The votes in a column that a standard looks at."""
        names = [name for name in self.columns if _within(name, item, standard)]
        found = add_words([self.columns[name][place].words for name in names])
        for position in self._left_out(standard):
            for name in names if position in self.apart else ():
                for word, votes in self.apart[position][name][place].words.items():
                    found[word] = whole(found[word] - votes)
        return found


def _within(shareclass: str, item: Item, standard: Standard) -> bool:
    return standard.shareclass in ("", shareclass) and votes_on(item, shareclass)


def add_words(each: Sequence[Mapping[str, Votes]]) -> Words:
    """The votes of several classes together."""
    total: Words = {}
    for words in each:
        for word, votes in words.items():
            total[word] = whole(total.get(word, 0) + votes)
    return total


def item_results(votings: Votings) -> list[ItemResult]:
    """Every item and nominee, in the order of the ballot."""
    results: list[ItemResult] = []
    seen: list[Item] = []
    for column in votings.ballot.columns:
        if column.item not in seen:
            seen.append(column.item)
            results += _item(column.item, votings)
    return results


def _item(item: Item, votings: Votings) -> list[ItemResult]:
    """The results of one item: of an election, one for each nominee."""
    names = item.columns
    stated: list[tuple[Json, bool]] = [(each, True) for each in item.standards]
    stated += [(each, False) for each in item.also_disclosed]
    applied = [_apply(each, controlling, item, votings) for each, controlling in stated]
    return [
        _column_result(name, item, tuple(results[name] for results in applied), votings)
        for name in names
    ]


def _column_result(
    name: str, item: Item, applied: tuple[StandardResult, ...], votings: Votings
) -> ItemResult:
    place = votings.ballot.place[name]
    by_class = {each: votings.columns[each][place] for each in votings.columns}
    votes = add_words([column.words for column in by_class.values()])
    sources = add_words([column.sources for column in by_class.values()])
    controlling = [each.outcome for each in applied if each.controlling]
    return ItemResult(
        item=name,
        number=item.number,
        title=votings.ballot.columns[place].title,
        kind=item.kind,
        votes=votes,
        sources={source.value: sources[source] for source in Source},
        outcome=_together(controlling),
        standards=applied,
        by_class={name: dict(column.words) for name, column in by_class.items()}
        if len(by_class) > 1
        else {},
    )


_WORST_FIRST = (
    Outcome.NO_QUORUM,
    Outcome.FAILS,
    Outcome.NOT_ELECTED,
    Outcome.TIED,
    Outcome.NO_PREFERENCE,
)


def _together(outcomes: Sequence[Outcome]) -> Outcome:
    """Of several standards all must be met."""
    for outcome in _WORST_FIRST:
        if outcome in outcomes:
            return outcome
    return outcomes[0] if len(set(outcomes)) == 1 else Outcome.NO_PREFERENCE


def _apply(
    stated: Json, controlling: bool, item: Item, votings: Votings
) -> dict[str, StandardResult]:
    """One standard applied to every column of an item."""
    standard = standards.read(stated)
    worked = {name: _work(name, item, standard, votings) for name in item.columns}
    outcomes = _outcomes(worked, item, standard, votings)
    return {
        name: StandardResult(
            standard=stated,
            controlling=controlling,
            votes_for=work.votes_for,
            base=work.base,
            needed=standard.needed(work.votes_for, work.base),
            percent=percent(work.votes_for, work.base),
            outcome=outcomes[name],
            authority=standards.authority(standard, item.kind),
            note=_note(standard, work, outcomes[name]),
        )
        for name, work in worked.items()
    }


@dataclass(frozen=True, slots=True)
class _Work:
    votes_for: Votes
    base: Votes | None
    words: Words
    leading: Choice | None = None  # of a frequency, where one choice leads


def _work(name: str, item: Item, standard: Standard, votings: Votings) -> _Work:
    words = votings.words(votings.ballot.place[name], item, standard)
    base = standard.of(words, votings.outstanding(item, standard))
    base = None if base is None else whole(base)
    if item.kind is not ItemKind.FREQUENCY:
        return _Work(words.get(Choice.FOR, 0), base, words)
    most = max(words.get(year, 0) for year in YEARS)
    leaders = [year for year in YEARS if words.get(year, 0) == most]
    return _Work(most, base, words, leaders[0] if len(leaders) == 1 and most else None)


def _outcomes(
    worked: dict[str, _Work], item: Item, standard: Standard, votings: Votings
) -> dict[str, Outcome]:
    if not _quorum_for(standard, votings.quorum):
        return dict.fromkeys(worked, Outcome.NO_QUORUM)
    if item.kind is ItemKind.ELECTION:
        return _elected(worked, item, standard)
    return {name: _outcome(work, item, standard) for name, work in worked.items()}


def _quorum_for(standard: Standard, quorum: Quorum) -> bool:
    """Is there a quorum of the meeting, and of the class where a class votes (§ 216(4))?"""
    of_class = quorum.by_class.get(standard.shareclass)
    return quorum.reached and (of_class is None or of_class.reached)


def _outcome(work: _Work, item: Item, standard: Standard) -> Outcome:
    passes = work.base is None or standard.passes(work.votes_for, work.base)
    if item.kind is ItemKind.FREQUENCY:
        return Outcome(work.leading) if work.leading and passes else Outcome.NO_PREFERENCE
    if standard.way is not Way.FRACTION:  # of a matter for and against: more for
        passes = work.votes_for > work.words.get(Choice.AGAINST, 0)
    return Outcome.CARRIES if passes else Outcome.FAILS


def _elected(worked: dict[str, _Work], item: Item, standard: Standard) -> dict[str, Outcome]:
    """Plurality fills the seats; another standard elects those who pass, to as many seats."""
    votes_for = {name: work.votes_for for name, work in worked.items()}
    if standard.way is Way.FRACTION:
        votes_for = {
            name: votes
            for name, votes in votes_for.items()
            if standard.passes(votes, worked[name].base or 0)
        }
    filled = seats_filled(votes_for, item.seats)
    return {name: filled.get(name, Outcome.NOT_ELECTED) for name in worked}


def _note(standard: Standard, work: _Work, outcome: Outcome) -> str:
    withheld, votes_for = work.words.get(Choice.WITHHOLD, 0), work.votes_for
    if standard.resignation and outcome is Outcome.ELECTED and withheld > votes_for:
        return "more withheld than for: the nominee tenders a resignation under the policy"
    return ""


def percent(votes: Votes, base: Votes | None) -> str | None:
    """Votes of a base in per cent, half up to two places, for print alone."""
    if base is None:
        return None
    if base == 0:
        return "0.00"
    hundredths = floor(Fraction(votes) * 10_000 / Fraction(base) + Fraction(1, 2))
    return f"{hundredths // 100}.{hundredths % 100:02d}"
