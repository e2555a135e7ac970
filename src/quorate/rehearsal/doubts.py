"""What befalls a holder whose papers are doubtful?  Over-votes, cards of one day, spoiled marks.

The doubt is written down beside what the shares come to until an inspector rules otherwise.
"""

from quorate.rehearsal import call, days
from quorate.rehearsal.cards import (
    NO_AUTHORITY,
    Card,
    changed,
    full_card,
    said_otherwise,
    spoil,
)
from quorate.rehearsal.holders import ELECTRONIC
from quorate.rehearsal.world import Holder, Paper, World
from quorate.words import Channel, DefectKind, Source


def _card(w: World) -> Card:
    return full_card(w.draws, w.mood)


def over_vote(w: World, h: Holder) -> int:
    """Rows that ask for more than is held are out whole; an earlier instruction governs."""
    used, name = 0, w.name("I")
    if w.draws.one_in(2):
        stands = _card(w)
        w.row(h.id, w.draws.lot(ELECTRONIC), days.early(w.draws), stands)
        used = w.votes(h, stands)
    over = 1 if w.draws.one_in(2) else w.draws.between(1, h.shares)
    first = w.draws.between(1, h.shares)
    at, channel = days.later(w.draws), w.draws.lot(ELECTRONIC)
    for part in (first, h.shares + over - first):
        w.row(h.id, channel, at, _card(w), Paper(name=name, shares=part))
    detail = f"{h.shares + over:,} voted, {h.shares:,} held"
    w.doubt(DefectKind.OVER_VOTE, h.id, name, detail=detail)
    return used


def _two_cards_of_one_day(w: World, h: Holder, first: Card, second: Card) -> int:
    """Two cards dated one day and received on two, or received on one day undated."""
    day = w.draws.between(-20, -9)
    at = days.hour_of(w.draws, day)
    if w.draws.one_in(2):
        w.row(h.id, Channel.MAIL, at, first, Paper(dated=day))
        w.row(h.id, Channel.MAIL, days.hour_of(w.draws, day + 2), second, Paper(dated=day))
    else:
        w.row(h.id, Channel.MAIL, at, first)
        w.row(h.id, Channel.MAIL, at + w.draws.between(1, 3600), second)
    return day


def same_day(w: World, h: Holder) -> int:
    """Two cards of one day that differ are both rejected; nothing earlier revives."""
    first = _card(w)
    if w.draws.one_in(2):
        w.row(h.id, Channel.WEB, days.hour_of(w.draws, -25), _card(w))
    _two_cards_of_one_day(w, h, first, said_otherwise(w.draws, first))
    for _ in range(2):  # each of the two is doubtful
        w.doubt(DefectKind.SAME_DAY, h.id)
    return w.votes(h, NO_AUTHORITY)


def same_day_alike(w: World, h: Holder) -> int:
    """A cross for the recommendation and a blank say the same; the later card's source stands."""
    marked = _card(w)
    for index in range(len(call.BALLOT)):
        if index == 0 or w.draws.one_in(2):
            choice = call.BALLOT[index].recommend
            marked = changed(marked, index, choice, (choice, Source.INSTRUCTED))
    left_blank = marked
    for index, column in enumerate(call.BALLOT):
        if index == 0 or (marked.marks[index] == column.recommend and w.draws.one_in(2)):
            left_blank = changed(left_blank, index, "", (column.recommend, Source.UNMARKED))
    pair = (marked, left_blank) if w.draws.one_in(2) else (left_blank, marked)
    _two_cards_of_one_day(w, h, *pair)
    return w.votes(h, pair[1])


def same_day_overtaken(w: World, h: Holder) -> int:
    """A conflict of cards that a later instruction has overtaken is none."""
    first, governs = _card(w), _card(w)
    day = _two_cards_of_one_day(w, h, first, said_otherwise(w.draws, first))
    w.row(h.id, w.draws.lot(ELECTRONIC), days.hour_of(w.draws, day + 3), governs)
    return w.votes(h, governs)


def spoiled(w: World, h: Holder) -> int:
    """Two crosses in one column take the power from that column alone."""
    card, name = _card(w), w.name("I") if w.draws.one_in(2) else ""
    indexes = {w.draws.below(len(call.NAMES)) for _ in range(w.draws.between(1, 2))}
    for index in sorted(indexes):
        card = spoil(card, index)
        w.doubt(DefectKind.SPOILED, h.id, name, call.NAMES[index])
    w.row(h.id, Channel.MAIL, days.any_time(w.draws), card, Paper(name=name))
    return w.votes(h, card)


def proxy_too_old(w: World, h: Holder) -> int:
    """A proxy more than three years old has no authority (8 Del. C. § 212(b))."""
    old = call.MEETING_DAY.replace(year=call.MEETING_DAY.year - 3) - call.MEETING_DAY
    dated = old.days - w.draws.between(1, 400)
    w.row(h.id, Channel.MAIL, days.any_time(w.draws), _card(w), Paper(dated=dated))
    w.doubt(DefectKind.NO_AUTHORITY, h.id)
    return 0


def proxy_almost_too_old(w: World, h: Holder) -> int:
    """A proxy of less than three years stands."""
    old = call.MEETING_DAY.replace(year=call.MEETING_DAY.year - 3) - call.MEETING_DAY
    card = _card(w)
    dated = old.days + w.draws.between(1, 400)
    w.row(h.id, Channel.MAIL, days.any_time(w.draws), card, Paper(dated=dated))
    return w.votes(h, card)


def floor_without_authority(w: World, h: Holder) -> int:
    """A beneficial owner without a legal proxy casts no ballot; what was instructed stands."""
    stands = _card(w)
    w.row(h.id, Channel.WEB, days.any_time(w.draws), stands)
    w.row(h.id, Channel.FLOOR, days.floor_time(w.draws), _card(w))
    w.doubt(DefectKind.NO_AUTHORITY, h.id)
    return w.votes(h, stands)


def came_without_authority(w: World, h: Holder) -> int:
    """A beneficial owner's presence in the room adds nothing."""
    w.arrive(h.id)
    w.doubt(DefectKind.NO_AUTHORITY, h.id)
    return 0


def unknown_position(w: World) -> None:
    """An instruction for a position that is on no register counts for nothing."""
    stranger, name = w.name("X"), w.name("I")
    w.row(stranger, Channel.WEB, days.any_time(w.draws), _card(w), Paper(name=name))
    w.doubt(DefectKind.UNKNOWN_POSITION, stranger, name)
    w.settle()
