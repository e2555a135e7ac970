"""Are enough votes present?  The whole vote's quorum, and that of each class that has its own."""

from collections.abc import Mapping

from quorate.casting.cast import whole
from quorate.entries.meeting import MeetingCalled
from quorate.rules.delaware import standards
from quorate.rules.delaware.quorum import required
from quorate.tally.result import Quorum
from quorate.words import Votes

WHOLE_VOTE = ""
MAJORITY = "majority"


def quorum(
    called: MeetingCalled, weight: Mapping[str, Votes], present: Mapping[str, Votes]
) -> Quorum:
    """The quorum of these votes present (8 Del. C. § 216): reached where every part of it is.

    Classes of which the call says nothing, where it speaks of others, are in the majority of all
    that the law asks for: what is required is the fewest votes with which all of it can be met.
    """
    votes = {each.name: each.outstanding * weight[each.name] for each in called.classes}
    come = {name: present.get(name, 0) * weight[name] for name in votes}
    by_class = {
        name: _reached(called.quorum.get(name, MAJORITY), votes[name], come[name])
        for name in classes_with_quorum(called)
    }
    named = [by_class[name] for name in called.quorum if name != WHOLE_VOTE]
    needed = sum(part.required for part in named)
    if len(named) < len(votes) or WHOLE_VOTE in called.quorum:
        rule = called.quorum.get(WHOLE_VOTE, MAJORITY)
        needed = max(needed, required(rule, sum(votes.values())))
    present_in_all = whole(sum(come.values()))
    return Quorum(
        required=needed,
        present=present_in_all,
        reached=present_in_all >= needed and all(part.reached for part in named),
        by_class=by_class,
    )


def _reached(rule: str, votes: Votes, come: Votes) -> Quorum:
    needed = required(rule, votes)
    return Quorum(required=needed, present=whole(come), reached=come >= needed)


def classes_with_quorum(called: MeetingCalled) -> list[str]:
    """The classes with a quorum in the call, and those that vote as a class."""
    named = {name for name in called.quorum if name != WHOLE_VOTE}
    for item in called.items:
        for stated in (*item.standards, *item.also_disclosed):
            named.add(standards.read(stated).shareclass)
    return [each.name for each in called.classes if each.name in named]
