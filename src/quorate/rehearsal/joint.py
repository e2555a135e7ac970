"""What befalls shares held together?  One signs, most agree, they halve, they cannot agree.

8 Del. C. § 217(b): one who acts alone binds all; the majority binds all; an even split votes
half the shares each way.  By interest where interests are filed, otherwise by heads.
"""

from quorate.rehearsal import days
from quorate.rehearsal.call import BALLOT, NAMES
from quorate.rehearsal.cards import Card, full_card, instructed, said_otherwise
from quorate.rehearsal.draws import Draws
from quorate.rehearsal.names import person
from quorate.rehearsal.world import Holder, Paper, World
from quorate.words import Channel, Choice, DefectKind, Source, Unvoted

CHANNELS = (Channel.WEB, Channel.MAIL, Channel.PHONE)


def _owners(w: World, h: Holder, number: int, interests: tuple[int, ...] = ()) -> list[str]:
    """Names no two of which are alike, filed in the order drawn."""
    names: list[str] = []
    while len(names) < number:
        name = person(w.draws)
        if name not in names:
            names.append(name)
    for index, name in enumerate(names):
        w.write("owners", (h.id, name, interests[index] if interests else ""))
    return names


def _signs(w: World, h: Holder, owner: str, card: Card) -> None:
    channel, at = w.draws.pick(CHANNELS), days.any_time(w.draws)
    w.row(h.id, channel, at, card, Paper(signer=owner, signed="yes"))


def one_signs(w: World, h: Holder) -> int:
    owners = _owners(w, h, w.draws.between(2, 4))
    card = full_card(w.draws, w.mood)
    _signs(w, h, w.draws.pick(owners), card)
    return w.votes(h, card)


def one_changes_his_mind(w: World, h: Holder) -> int:
    """The one who signs twice is taken at the later word."""
    owner = w.draws.pick(_owners(w, h, 2))
    first, second = full_card(w.draws, w.mood), full_card(w.draws, w.mood)
    w.row(h.id, Channel.WEB, days.early(w.draws), first, Paper(signer=owner))
    w.row(h.id, Channel.MAIL, days.later(w.draws), second, Paper(signer=owner))
    return w.votes(h, second)


def majority(w: World, h: Holder) -> int:
    """Two of three agree throughout; the third says otherwise somewhere."""
    owners = _owners(w, h, 3)
    agreed = full_card(w.draws, w.mood)
    alone = w.draws.below(3)
    for index, owner in enumerate(owners):
        _signs(w, h, owner, said_otherwise(w.draws, agreed) if index == alone else agreed)
    return w.votes(h, agreed)


def majority_by_interest(w: World, h: Holder) -> int:
    """One with the greater interest outweighs two."""
    greater = w.draws.between(51, 90)
    less = w.draws.between(1, 100 - greater - 1)
    owners = _owners(w, h, 3, (100 - greater - less, greater, less))
    decides = full_card(w.draws, w.mood)
    other = said_otherwise(w.draws, decides)
    for owner, card in zip(owners, (other, decides, other), strict=True):
        _signs(w, h, owner, card)
    return w.votes(h, decides)


def even_split(w: World, h: Holder) -> int:
    """Two say two things: where they differ each votes half the shares, odd ones in halves."""
    interests = (50, 50) if w.draws.one_in(2) else ()
    owners = _owners(w, h, 2, interests)
    one = full_card(w.draws, w.mood)
    other = said_otherwise(w.draws, one)
    for owner, card in zip(owners, (one, other), strict=True):
        _signs(w, h, owner, card)
        for index, (word, source) in enumerate(card.casts):
            w.cast(h, index, word, source, h.shares)
    w.answer.present(h.share_class, h.shares)
    return h.shares


def _in_three_ways(draws: Draws) -> list[tuple[Choice, Choice, Choice]]:
    """Three owners' choices by column: all different where there are three choices to make."""
    ways = []
    for column in BALLOT:
        first = draws.below(len(column.choices))
        turned = (*column.choices[first:], *column.choices[:first])
        ways.append((turned[0], turned[1], turned[2] if len(turned) > 2 else turned[0]))
    return ways


def three_ways(w: World, h: Holder) -> int:
    """Three say three things: undecided, no authority in that column until ruled."""
    return _undecided(w, h, ruled=None)


def _undecided(w: World, h: Holder, ruled: int | None) -> int:
    owners = _owners(w, h, 3)
    ways = _in_three_ways(w.draws)
    for index, owner in enumerate(owners):
        _signs(w, h, owner, instructed(tuple(way[index] for way in ways)))
    w.answer.present(h.share_class, h.shares)
    for index, way in enumerate(ways):
        if len(BALLOT[index].choices) == 2:
            w.cast(h, index, way[0], Source.INSTRUCTED, 2 * h.shares)
        elif index == ruled:
            choice = BALLOT[index].recommend
            w.cast(h, index, choice, Source.INSTRUCTED, 2 * h.shares)
            w.rule(
                f"as:{choice}", "the trust deed names who votes", position=h.id, item=NAMES[index]
            )
        else:
            w.unvoted(h, index, Unvoted.NO_AUTHORITY)
            w.doubt(DefectKind.JOINT_OWNERS, h.id, item=NAMES[index])
    return h.shares


def three_ways_ruled(w: World, h: Holder) -> int:
    """The inspector decides one of the undecided columns."""
    return _undecided(w, h, ruled=w.draws.between(2, len(NAMES) - 1))


def stranger_signs(w: World, h: Holder) -> int:
    """A card signed by nobody on file is out; the owner's own stands."""
    owners = _owners(w, h, 2)
    stands, name = full_card(w.draws, w.mood), w.name("I")
    w.row(h.id, Channel.WEB, days.early(w.draws), stands, Paper(signer=owners[0]))
    other = full_card(w.draws, w.mood)
    w.row(h.id, Channel.MAIL, days.later(w.draws), other, Paper(signer="Nobody Known", name=name))
    w.doubt(DefectKind.JOINT_OWNERS, h.id, name)
    return w.votes(h, stands)


def one_revokes(w: World, h: Holder) -> int:
    """An owner who revoked is left out, and the other decides alone."""
    owners = _owners(w, h, 2)
    stands = full_card(w.draws, w.mood)
    _signs(w, h, owners[0], stands)
    w.row(
        h.id,
        Channel.WEB,
        days.early(w.draws),
        said_otherwise(w.draws, stands),
        Paper(signer=owners[1]),
    )
    w.row(h.id, Channel.REVOCATION, days.later(w.draws), None, Paper(signer=owners[1]))
    return w.votes(h, stands)
