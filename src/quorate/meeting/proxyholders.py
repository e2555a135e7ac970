"""Who may vote the proxies, and by whose appointment?  From the card's names to whoever cast.

A proxy is an agency: its holder may hand it on only where it says so, and each of several named may
act alone where the card says each may (8 Del. C. § 212(b); Restatement (Third) of Agency § 3.15).
Without anything on file about proxyholders whoever cast their ballot is taken to be one.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quorate.entries.meeting import Act, ProxyholderNamed
from quorate.words import ActKind


def chain(name: str, named: Sequence[ProxyholderNamed]) -> tuple[ProxyholderNamed, ...]:
    """From the one the card names to the one of that name; empty where nobody appointed that one.

    A circle of appointments has no beginning: it is no chain.
    """
    by_name = {each.proxyholder: each for each in named}
    found: list[ProxyholderNamed] = []
    while name in by_name and by_name[name] not in found:
        found.insert(0, by_name[name])
        name = by_name[name].appointed_by
    return tuple(found) if not name else ()


def void(ballot: Act, named: Sequence[ProxyholderNamed]) -> str:
    """Why a ballot is not one of the proxyholders, in words; empty where it is."""
    if not named:
        return ""
    links = chain(ballot.by, named)
    if not links:
        return f"{ballot.by or 'nobody'}, whom no card names and no proxyholder appointed"
    for giver, taker in pairwise(links):
        if not giver.substitution:
            says = f"{taker.proxyholder}, appointed by {giver.proxyholder}"
            return f"{says}, who has no power of substitution"
    until = ballot.at
    for each in reversed(links):
        if each.at is not None and each.at > until:
            return f"{ballot.by} before {each.proxyholder} was appointed"
        until = each.at or until
    return ""


def tendered(acts: Sequence[Act], named: Sequence[ProxyholderNamed]) -> list[Act]:
    """The acts, without ballots of those who are no proxyholders."""
    return [
        act for act in acts if act.act is not ActKind.PROXYHOLDERS_BALLOT or not void(act, named)
    ]


def at_odds(acts: Sequence[Act]) -> Iterator[tuple[str, list[Act]]]:
    """The items on which proxyholders voted otherwise than each other, each one's last ballot."""
    last: dict[tuple[str, str], Act] = {}
    for act in sorted(acts, key=lambda act: act.at):
        if act.act is ActKind.PROXYHOLDERS_BALLOT and act.choice:
            for number in act.items:
                last[number, act.by] = act
    for number in dict.fromkeys(number for number, _ in last):
        ballots = [act for (of, _), act in last.items() if of == number]
        if len({act.choice for act in ballots}) > 1:
            yield number, ballots


def described(links: Sequence[ProxyholderNamed]) -> str:
    """A chain in words: Ann Zed, substitute of Victor Lee."""
    return ", substitute of ".join(each.proxyholder for each in reversed(links))
