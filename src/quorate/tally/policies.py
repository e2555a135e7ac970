"""What does a broker vote of the shares its clients left to it, where its report is silent on them?

A report that has a row of the broker's own, or says what is not voted, is taken as it stands.  To
any other the broker's policy on file is applied, on the items it may vote and no others (NYSE Rule
452); an item whose votes are cumulated is left alone.
"""

from quorate.casting.ballot import Column
from quorate.entries.casting import ReportReceived
from quorate.entries.register import BrokerPolicyFiled
from quorate.rules.exchanges.broker_votes import Policy, discretionary
from quorate.tally.governs import Circumstances, Holding
from quorate.tally.reports import InForce, Line, refusal, refused
from quorate.tally.result import Defect
from quorate.tally.sums import votes_on
from quorate.words import Choice, Source


def vote_by_policy(
    force: InForce, holding: Holding, left: int, among: Circumstances
) -> list[Defect]:
    """Adds to a report in force what the broker's policy makes of the uninstructed shares.

    `left` is what neither those beneath nor the position's own instruction vote.  Returns what is
    doubtful: votes of a broker that sent the material too late, or reported too early.
    """
    filed, report = among.policies.get(holding.position), force.latest
    if filed is None or report is None or force.speaks:
        return []
    shares = left - force.claimed if filed.uninstructed is None else filed.uninstructed
    if shares <= 0:
        return []
    defects: list[Defect] = []
    claimed = voted = 0
    for place, column in enumerate(among.casting.ballot.columns):
        if not _may_vote(column, holding, among):
            continue
        votes = _votes(filed, shares, place, column, force)
        claimed = max(claimed, sum(votes.values()))
        doubt = _doubt(column, votes, report, among)
        if doubt is not None:
            defects.append(doubt)
            continue
        voted = max(voted, sum(votes.values()))
        force.lines += [
            Line(place, choice.value, given, Source.BROKER_DISCRETION)
            for choice, given in votes.items()
        ]
    force.claimed += claimed
    force.present += voted
    return defects


def _may_vote(column: Column, holding: Holding, among: Circumstances) -> bool:
    item = column.item
    known = not item.floor and not item.cumulative and votes_on(item, holding.shareclass)
    return known and among.may_vote[column.name]


def _votes(
    filed: BrokerPolicyFiled, shares: int, place: int, column: Column, force: InForce
) -> dict[Choice, int]:
    instructed: dict[Choice, int] = dict.fromkeys(column.item.choices, 0)
    for line in force.lines:
        if line.place == place and line.source is Source.INSTRUCTED:
            instructed[Choice(line.choice)] += line.shares
    policy, recommended = Policy(filed.policy), column.item.recommend.get(column.name)
    if recommended is None:
        if policy is Policy.WITH_BOARD:
            return {}  # the board says nothing to vote with
        recommended = column.item.choices[0]  # not looked at by the other policies
    return discretionary(policy, instructed, shares, recommended)


def _doubt(
    column: Column, votes: dict[Choice, int], report: ReportReceived, among: Circumstances
) -> Defect | None:
    why = refused(column.name, report, among) if votes else None
    if why is None:
        return None
    return refusal(why, column.name, sum(votes.values()), report)
