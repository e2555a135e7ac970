"""What befalls a holder on whose papers the inspector rules?

Rulings count, reject, read a mark as a choice, or let so many shares stand (8 Del. C. § 231).
"""

from quorate.rehearsal import call, days
from quorate.rehearsal.call import BALLOT, NAMES
from quorate.rehearsal.cards import Card, changed, full_card, said_otherwise, spoil
from quorate.rehearsal.holders import ELECTRONIC
from quorate.rehearsal.world import Holder, Paper, World
from quorate.words import Channel, Source, Unvoted


def _card(w: World) -> Card:
    return full_card(w.draws, w.mood)


def late_counted(w: World, h: Holder) -> int:
    """A vote the site kept waiting is put in again, and replaces what it would have replaced."""
    name, card = w.name("I"), _card(w)
    if w.draws.one_in(2):
        w.row(h.id, Channel.WEB, days.early(w.draws), _card(w))
    channel = w.draws.lot(ELECTRONIC)
    w.row(h.id, channel, days.just_after(w.draws, call.CUTOFF), card, Paper(name=name))
    w.rule("count", "the site was slow to answer", name=name)
    return w.votes(h, card)


def unsigned_counted(w: World, h: Holder) -> int:
    name, card = w.name("I"), _card(w)
    w.row(h.id, Channel.MAIL, days.any_time(w.draws), card, Paper(name=name, signed="no"))
    w.rule("count", "signed on the back", name=name)
    return w.votes(h, card)


def rejected(w: World, h: Holder) -> int:
    """A rejected instruction replaces nothing."""
    name, used = w.name("I"), 0
    if w.draws.one_in(2):
        stands = _card(w)
        w.row(h.id, Channel.MAIL, days.early(w.draws), stands)
        used = w.votes(h, stands)
    w.row(h.id, w.draws.lot(ELECTRONIC), days.later(w.draws), _card(w), Paper(name=name))
    w.rule("reject", "cast by one without a power of attorney", name=name)
    return used


def column_rejected(w: World, h: Holder) -> int:
    """Rejected in one column, it stands in the others."""
    name, card = w.name("I"), _card(w)
    index = w.draws.below(len(NAMES))
    w.row(h.id, Channel.MAIL, days.any_time(w.draws), card, Paper(name=name))
    w.rule("reject", "the cross is on the line between", name=name, item=NAMES[index])
    return w.votes(h, changed(card, index, "", (Unvoted.NO_AUTHORITY, "")))


def read_as(w: World, h: Holder) -> int:
    """A spoiled column read as a choice is an instruction."""
    name, card = w.name("I"), _card(w)
    index = w.draws.below(len(NAMES))
    choice = w.draws.pick(BALLOT[index].choices)
    w.row(h.id, Channel.MAIL, days.any_time(w.draws), spoil(card, index), Paper(name=name))
    w.rule(f"as:{choice}", "one cross is struck out", name=name, item=NAMES[index])
    return w.votes(h, changed(card, index, choice, (choice, Source.INSTRUCTED)))


def counted_for_so_many(w: World, h: Holder) -> int:
    """An over-voted row stands for the shares the inspector finds."""
    name, card = w.name("I"), _card(w)
    asked = h.shares + w.draws.between(1, h.shares)
    found = h.shares if w.draws.one_in(2) else w.draws.between(1, h.shares)
    w.row(h.id, Channel.MAIL, days.any_time(w.draws), card, Paper(name=name, shares=asked))
    w.rule(f"count:{found}", "the broker confirmed the holding", name=name)
    return w.votes(h, card, found)


def same_day_decided(w: World, h: Holder) -> int:
    """Of two cards of one day the inspector counts one, or rejects one and the other stands."""
    governs, name, other_name = _card(w), w.name("I"), w.name("I")
    at = days.any_time(w.draws)
    w.row(h.id, Channel.MAIL, at, governs, Paper(name=name))
    other = said_otherwise(w.draws, governs)
    w.row(h.id, Channel.MAIL, at + w.draws.between(1, 600), other, Paper(name=other_name))
    if w.draws.one_in(2):
        w.rule("count", "the envelope shows which was last", name=name)
    else:
        w.rule("reject", "the envelope shows which was first", name=other_name)
    return w.votes(h, governs)
