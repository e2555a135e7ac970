"""What befalls a holder?  Votes, blanks, replacements, revocations, the last second.

Each lot files rows and says in the same lines what they come to.  It returns the shares the
position uses up of whatever it is held through.
"""

from quorate.rehearsal import call, days
from quorate.rehearsal.cards import SILENT, Card, changed, full_card, with_blanks
from quorate.rehearsal.draws import lots
from quorate.rehearsal.world import Holder, Paper, World
from quorate.words import Channel, DefectKind, Source

PROXIES = lots({Channel.WEB: 60, Channel.MAIL: 30, Channel.PHONE: 10})  # internet twice paper
ELECTRONIC = lots({Channel.WEB: 6, Channel.PHONE: 1})


def _card(w: World) -> Card:
    return full_card(w.draws, w.mood)


def _file(w: World, h: Holder, channel: Channel, at: int, card: Card) -> None:
    """One good instruction; a card is often dated some days before it came."""
    if channel is Channel.MAIL and w.draws.one_in(2):
        came = call.day_of(at)
        dated = came - w.draws.below(6)
        w.row(
            h.id, channel, at, card, Paper(dated=dated, postmark=min(dated + 1, came), signed="yes")
        )
    else:
        w.row(h.id, channel, at, card)


def absent(_w: World, _h: Holder) -> int:
    return 0


def by_web(w: World, h: Holder) -> int:
    return _plain(w, h, Channel.WEB)


def by_phone(w: World, h: Holder) -> int:
    return _plain(w, h, Channel.PHONE)


def by_mail(w: World, h: Holder) -> int:
    return _plain(w, h, Channel.MAIL)


def _plain(w: World, h: Holder, channel: Channel) -> int:
    card = _card(w)
    _file(w, h, channel, days.any_time(w.draws), card)
    return w.votes(h, card)


def on_the_floor(w: World, h: Holder) -> int:
    card = _card(w) if w.draws.one_in(2) else with_blanks(w.draws, w.mood, Channel.FLOOR)
    w.row(h.id, Channel.FLOOR, days.floor_time(w.draws), card)
    return w.votes(h, card)


def by_intermediary(w: World, h: Holder) -> int:
    card = _card(w)
    if w.draws.one_in(2):
        card = with_blanks(w.draws, w.mood, Channel.INTERMEDIARY)
    w.row(h.id, Channel.INTERMEDIARY, days.any_time(w.draws), card)
    return w.votes(h, card)


def unmarked_mail(w: World, h: Holder) -> int:
    card = with_blanks(w.draws, w.mood, Channel.MAIL, 0 if w.draws.one_in(3) else 60)
    _file(w, h, Channel.MAIL, days.any_time(w.draws), card)
    return w.votes(h, card)


def unmarked_web(w: World, h: Holder) -> int:
    channel = w.draws.lot(ELECTRONIC)
    card = with_blanks(w.draws, w.mood, channel)
    _file(w, h, channel, days.any_time(w.draws), card)
    return w.votes(h, card)


def replaced(w: World, h: Holder) -> int:
    """A later day replaces an earlier one, by whatever channel."""
    first, second = _card(w), _card(w)
    _file(w, h, w.draws.lot(PROXIES), days.early(w.draws), first)
    _file(w, h, w.draws.lot(PROXIES), days.later(w.draws), second)
    return w.votes(h, second)


def replaced_within_a_day(w: World, h: Holder) -> int:
    """The same day by web and mail: the one received later, though the card is undated."""
    first, second = _card(w), _card(w)
    at = days.any_time(w.draws)
    one, other = (Channel.WEB, Channel.MAIL) if w.draws.one_in(2) else (Channel.MAIL, Channel.WEB)
    w.row(h.id, one, at - 3600, first)
    w.row(h.id, other, at + w.draws.between(1, 3600), second)
    return w.votes(h, second)


def dated_earlier_received_later(w: World, h: Holder) -> int:
    """A card that comes last and is dated first loses."""
    governs, loses = _card(w), _card(w)
    at = days.hour_of(w.draws, w.draws.between(-24, -15))
    w.row(h.id, Channel.MAIL, at, governs, Paper(dated=call.day_of(at) - 1))
    late = days.hour_of(w.draws, call.day_of(at) + w.draws.between(1, 9))
    w.row(h.id, Channel.MAIL, late, loses, Paper(dated=call.day_of(at) - w.draws.between(2, 9)))
    return w.votes(h, governs)


def dated_after_it_came(w: World, h: Holder) -> int:
    """A date later than the receipt counts as the day of receipt, so the next day's web governs."""
    loses, governs = _card(w), _card(w)
    at = days.hour_of(w.draws, w.draws.between(-30, -8))
    w.row(h.id, Channel.MAIL, at, loses, Paper(dated=call.day_of(at) + w.draws.between(2, 5)))
    w.row(h.id, Channel.WEB, days.hour_of(w.draws, call.day_of(at) + 1), governs)
    return w.votes(h, governs)


def web_then_floor(w: World, h: Holder) -> int:
    first, ballot = _card(w), _card(w)
    _file(w, h, w.draws.lot(ELECTRONIC), days.later(w.draws), first)
    w.row(h.id, Channel.FLOOR, days.floor_time(w.draws), ballot)
    return w.votes(h, ballot)


def card_after_floor(w: World, h: Holder) -> int:
    """A ballot governs before all else, a card handed in after it included."""
    ballot, card = _card(w), _card(w)
    at = days.floor_time(w.draws)
    w.row(h.id, Channel.FLOOR, at, ballot)
    w.row(h.id, Channel.MAIL, at + w.draws.between(1, 600), card)
    return w.votes(h, ballot)


def revoked(w: World, h: Holder) -> int:
    _file(w, h, w.draws.lot(PROXIES), days.early(w.draws), _card(w))
    w.row(h.id, Channel.REVOCATION, days.later(w.draws), None)
    return 0


def revoked_and_voted_again(w: World, h: Holder) -> int:
    at = days.hour_of(w.draws, w.draws.between(-15, -9))
    again = _card(w)
    _file(w, h, w.draws.lot(PROXIES), days.early(w.draws), _card(w))
    w.row(h.id, Channel.REVOCATION, at, None)
    if w.draws.one_in(3):
        w.row(h.id, Channel.WEB, at + w.draws.between(1, 600), again)
    else:
        w.row(h.id, Channel.WEB, days.later(w.draws), again)
    return w.votes(h, again)


def revoked_and_came(w: World, h: Holder) -> int:
    """Who revoked and sits in the room without a vote is present, silent."""
    _file(w, h, w.draws.lot(PROXIES), days.early(w.draws), _card(w))
    w.row(h.id, Channel.REVOCATION, days.later(w.draws), None)
    w.arrive(h.id)
    return w.votes(h, SILENT)


def late_web(w: World, h: Holder) -> int:
    return _late(w, h, w.draws.lot(ELECTRONIC))


def late_mail(w: World, h: Holder) -> int:
    return _late(w, h, Channel.MAIL)


def _late(w: World, h: Holder, channel: Channel) -> int:
    """Late replaces nothing: an earlier one stands, without one the position is absent."""
    name = w.name("I") if w.draws.one_in(2) else ""
    at = days.just_after(w.draws, days.deadline(channel))
    used = 0
    if w.draws.one_in(2):
        stands = _card(w)
        _file(w, h, w.draws.lot(PROXIES), days.any_time(w.draws), stands)
        used = w.votes(h, stands)
    w.row(h.id, channel, at, _card(w), Paper(name=name))
    w.doubt(DefectKind.LATE, h.id, name)
    return used


def on_the_cutoff(w: World, h: Holder) -> int:
    """The cut-off second itself is in time."""
    card = _card(w)
    w.row(h.id, w.draws.lot(ELECTRONIC), call.CUTOFF, card)
    return w.votes(h, card)


def on_the_close(w: World, h: Holder) -> int:
    """A card or a ballot of the second in which the polls close is in time."""
    card = _card(w)
    w.row(h.id, Channel.MAIL, call.CLOSE, card)
    return w.votes(h, card)


def ballot_on_the_close(w: World, h: Holder) -> int:
    card = _card(w)
    _file(w, h, Channel.WEB, days.any_time(w.draws), _card(w))
    w.row(h.id, Channel.FLOOR, call.CLOSE, card)
    return w.votes(h, card)


def unsigned(w: World, h: Holder) -> int:
    name = w.name("I") if w.draws.one_in(2) else ""
    used = 0
    if w.draws.one_in(2):
        stands = _card(w)
        _file(w, h, Channel.WEB, days.early(w.draws), stands)
        used = w.votes(h, stands)
    w.row(h.id, Channel.MAIL, days.later(w.draws), _card(w), Paper(name=name, signed="no"))
    w.doubt(DefectKind.UNSIGNED, h.id, name)
    return used


def _split(w: World, h: Holder) -> int:
    """Some of the shares one way, some another, in two or three rows of one name."""
    name, channel, at = w.name("I"), w.draws.lot(PROXIES), days.any_time(w.draws)
    left = h.shares
    for _ in range(w.draws.between(2, 3)):
        part = w.draws.some_of(left, 10, 60)
        if part:
            card = _card(w)
            w.row(h.id, channel, at, card, Paper(name=name, shares=part))
            left -= w.votes(h, card, part)
    return h.shares - left


def split(w: World, h: Holder) -> int:
    """What a split leaves over is absent."""
    return _split(w, h)


def split_whole(w: World, h: Holder) -> int:
    """A split that leaves nothing over."""
    if h.shares < 2:
        return by_web(w, h)
    name, channel, at = w.name("I"), w.draws.lot(PROXIES), days.any_time(w.draws)
    part = w.draws.between(1, h.shares - 1)
    for shares in (part, h.shares - part):
        card = _card(w)
        w.row(h.id, channel, at, card, Paper(name=name, shares=shares))
        w.votes(h, card, shares)
    return h.shares


def split_and_came(w: World, h: Holder) -> int:
    """Of a holder who came, what the split leaves over is present and silent."""
    used = _split(w, h)
    w.arrive(h.id)
    w.votes(h, SILENT, h.shares - used)
    return h.shares


def came_and_said_nothing(w: World, h: Holder) -> int:
    w.arrive(h.id)
    return w.votes(h, SILENT)


def came_after_voting(w: World, h: Holder) -> int:
    """Attendance does not revoke, and shares already represented are not added."""
    card = _card(w)
    _file(w, h, w.draws.lot(PROXIES), days.any_time(w.draws), card)
    w.arrive(h.id)
    return w.votes(h, card)


def silent_ballot(w: World, h: Holder) -> int:
    """A ballot with one cross, after a full card: unmarked on the floor is silent."""
    index = w.draws.below(len(call.NAMES))
    choice = w.draws.pick(call.BALLOT[index].choices)
    ballot = changed(SILENT, index, choice, (choice, Source.INSTRUCTED))
    _file(w, h, Channel.MAIL, days.any_time(w.draws), _card(w))
    w.row(h.id, Channel.FLOOR, days.floor_time(w.draws), ballot)
    return w.votes(h, ballot)
