"""Which N positions?  Every lot once where there is room for all, the rest by their weights.

The weights are those of published statistics: street name holds four shares in five; about three
retail positions in ten vote, the web twice as often as paper; one paper in a hundred is doubtful.
"""

from collections.abc import Callable, Iterator

from quorate.rehearsal import doubts, holders, joint, reports, ruled
from quorate.rehearsal.draws import Lots, lots
from quorate.rehearsal.notice import acts
from quorate.rehearsal.street import DEPOSITORY, Node, act, through
from quorate.rehearsal.world import Holder, Lot, World
from quorate.words import HolderKind

ANYBODY: dict[Lot, int] = {  # of ten thousand positions
    holders.absent: 6700,
    holders.by_web: 1750,
    holders.by_phone: 210,
    holders.by_mail: 700,
    holders.unmarked_mail: 150,
    holders.unmarked_web: 130,
    holders.replaced: 90,
    holders.replaced_within_a_day: 20,
    holders.dated_earlier_received_later: 10,
    holders.dated_after_it_came: 10,
    holders.revoked: 15,
    holders.revoked_and_voted_again: 10,
    holders.late_web: 15,
    holders.late_mail: 15,
    holders.on_the_cutoff: 4,
    holders.on_the_close: 4,
    holders.unsigned: 15,
    holders.split: 10,
    holders.split_whole: 10,
    doubts.over_vote: 8,
    doubts.same_day: 8,
    doubts.same_day_alike: 6,
    doubts.same_day_overtaken: 4,
    doubts.spoiled: 15,
    doubts.proxy_too_old: 3,
    doubts.proxy_almost_too_old: 3,
    ruled.late_counted: 3,
    ruled.unsigned_counted: 3,
    ruled.rejected: 3,
    ruled.column_rejected: 2,
    ruled.read_as: 3,
    ruled.counted_for_so_many: 2,
    ruled.same_day_decided: 3,
}
OF_RECORD: dict[Lot, int] = {
    holders.on_the_floor: 40,
    holders.web_then_floor: 10,
    holders.card_after_floor: 4,
    holders.revoked_and_came: 6,
    holders.ballot_on_the_close: 4,
    holders.silent_ballot: 6,
    holders.split_and_came: 4,
    holders.came_and_said_nothing: 30,
    holders.came_after_voting: 30,
    joint.one_signs: 200,
    joint.one_changes_his_mind: 20,
    joint.majority: 20,
    joint.majority_by_interest: 10,
    joint.even_split: 20,
    joint.three_ways: 10,
    joint.three_ways_ruled: 4,
    joint.stranger_signs: 4,
    joint.one_revokes: 4,
}
IN_STREET_NAME: dict[Lot, int] = {
    holders.by_intermediary: 150,
    doubts.floor_without_authority: 4,
    doubts.came_without_authority: 8,
}
WITH_LEGAL_PROXY: dict[Lot, int] = {
    holders.on_the_floor: 6,
    holders.absent: 3,
    holders.came_and_said_nothing: 1,
}
TRUSTEE: dict[Lot, int] = {
    holders.by_mail: 6,
    holders.absent: 3,
    holders.came_and_said_nothing: 1,
}
RESPONDENT: dict[Lot, int] = {
    reports.omnibus_instruction: 5,
    reports.bank_report: 3,
    reports.no_report: 1,
}
SOUND: dict[Lot, int] = {  # reports of most of the street
    reports.broker_report: 500,
    reports.bank_report: 150,
    reports.explicit_non_votes: 80,
    reports.replaced_report: 60,
    reports.added_report: 40,
    reports.material_sent_in_time: 30,
    reports.omnibus_instruction: 20,
}
RARE: dict[Lot, int] = {
    reports.no_report: 40,
    reports.addition_replaced: 10,
    reports.report_of_every_share: 10,
    reports.report_on_the_close: 5,
    reports.over_voted_report: 10,
    reports.over_voted_by_addition: 5,
    reports.own_discretion_on_pay: 10,
    reports.discretion_too_early: 10,
    reports.too_early_with_non_votes: 5,
    reports.material_sent_too_late: 5,
    reports.late_report: 5,
    reports.only_non_votes: 5,
    reports.report_rejected: 3,
    reports.late_report_counted: 3,
    reports.early_discretion_counted: 3,
    reports.report_set_to_so_many: 3,
    reports.instruction_beside_report: 5,
    reports.broker_came: 3,
}

LEAST_FOR_EVERY_LOT = 60
_RECORD_LOTS = lots({**ANYBODY, **OF_RECORD})
_CLIENT_LOTS = lots({**ANYBODY, **IN_STREET_NAME})
_REPORT_LOTS = lots({**SOUND, **RARE})
_LEGAL_LOTS, _TRUSTEE_LOTS, _RESPONDENT_LOTS = map(lots, (WITH_LEGAL_PROXY, TRUSTEE, RESPONDENT))
_PLAN_LOTS = lots(ANYBODY)

_BLOCKS = lots({"record": 90, "street": 8, "trustee": 2})
_HOUSE_SIZES = lots({(0, 0): 10, (1, 5): 35, (6, 40): 35, (41, 300): 20})  # clients on the register

Progress = Callable[[int], None]  # told how many positions have acted


def compose(w: World, positions: int, progress: Progress) -> None:
    """Makes exactly so many positions that nobody holds through, and those between."""
    for row in acts():
        w.write("acts", row)
    street, done = 0, 0
    if positions >= LEAST_FOR_EVERY_LOT:
        for node in every_lot_once(w):
            street += _place(w, node)
            done += leaves(node)
        doubts.unknown_position(w)
        w.answer.drawn("unknown_position")
    while done < positions:
        node = _drawn_block(w, positions - done)
        street += _place(w, node)
        done += leaves(node)
        progress(done)
        if w.draws.one_in(4000):
            doubts.unknown_position(w)
            w.answer.drawn("unknown_position")
    if street:
        idle = w.draws.between(0, 5000)  # of participants that hold for nobody who votes
        share_class = next(iter(w.answer.classes))
        depository = Holder(DEPOSITORY, HolderKind.DEPOSITORY, share_class, street + idle)
        w.register(depository, "")


def leaves(node: Node) -> int:
    """Positions of the tree that nobody holds through."""
    return sum(map(leaves, node.children)) if node.children else 1


def _place(w: World, node: Node) -> int:
    """The tree acts.  Returns the shares it holds through the depository."""
    classes = tuple(w.answer.classes)
    if node.kind is HolderKind.PARTICIPANT:
        act(w, node, classes[0], DEPOSITORY)
        return node.shares
    share_class = classes[0]
    if len(classes) > 1 and not node.children and w.draws.one_in(4):
        share_class = classes[1]
    act(w, node, share_class, "")
    return 0


def _drawn_block(w: World, room: int) -> Node:
    """One holder of record, one trustee's plan or one house of the street, of `room` at most."""
    match w.draws.lot(_BLOCKS):
        case "street":
            return _house(w, room)
        case "trustee":
            clients = _clients(w, HolderKind.PLAN, _PLAN_LOTS, w.draws.between(1, min(room, 20)))
            lot = w.draws.lot(_TRUSTEE_LOTS)
            return through(HolderKind.RECORD, lot, w.draws.share_count(), clients)
        case _:
            return Node(HolderKind.RECORD, w.draws.lot(_RECORD_LOTS), w.draws.share_count())


def _clients(w: World, kind: HolderKind, of: Lots[Lot], number: int) -> tuple[Node, ...]:
    return tuple(Node(kind, w.draws.lot(of), w.draws.share_count()) for _ in range(number))


def _house(w: World, room: int) -> Node:
    """A participant with clients of its own, some with legal proxies, and at times a bank."""
    low, high = w.draws.lot(_HOUSE_SIZES)
    number = min(room, w.draws.between(low, high))
    banked = w.draws.between(1, number) if number and w.draws.one_in(3) else 0
    proxied = w.draws.below(3) if number - banked > 2 else 0
    clients = _clients(w, HolderKind.BENEFICIAL, _CLIENT_LOTS, number - banked - proxied)
    clients += _clients(w, HolderKind.LEGAL_PROXY, _LEGAL_LOTS, proxied)
    if banked:
        beneath = _clients(w, HolderKind.BENEFICIAL, _CLIENT_LOTS, banked)
        lot = w.draws.lot(_RESPONDENT_LOTS)
        clients += (through(HolderKind.RESPONDENT, lot, _rest(w, lot), beneath),)
    lot = w.draws.lot(_REPORT_LOTS)
    return through(HolderKind.PARTICIPANT, lot, _rest(w, lot), clients)


def _rest(w: World, lot: Lot) -> int:
    """Shares held for people on no register here; a doubtful report is rarely a great one."""
    return w.draws.between(50_000, 900_000) if lot in SOUND else w.draws.between(1_000, 50_000)


def every_lot_once(w: World) -> Iterator[Node]:
    """Trees in which every lot occurs; at most `LEAST_FOR_EVERY_LOT` leaves."""
    anybody = iter(ANYBODY)

    def leaf(kind: HolderKind, lot: Lot) -> Node:
        return Node(kind, lot, w.draws.between(100, 9_999))

    def client(kind: HolderKind = HolderKind.BENEFICIAL) -> tuple[Node, ...]:
        return (leaf(kind, next(anybody)),)

    for lot in (*SOUND, *RARE):
        yield through(HolderKind.PARTICIPANT, lot, _rest(w, lot), client())
    for lot in RESPONDENT:
        bank = through(HolderKind.RESPONDENT, lot, _rest(w, lot), client())
        some = tuple(leaf(HolderKind.BENEFICIAL, of) for of in IN_STREET_NAME)
        some += tuple(leaf(HolderKind.LEGAL_PROXY, of) for of in WITH_LEGAL_PROXY)
        alone = lot is reports.omnibus_instruction
        held = (bank, *some) if alone else (bank,)
        yield through(HolderKind.PARTICIPANT, reports.broker_report, 200_000, held)
    for lot in TRUSTEE:
        yield through(HolderKind.RECORD, lot, 5_000, client(HolderKind.PLAN))
    for lot in (*anybody, *OF_RECORD):
        yield leaf(HolderKind.RECORD, lot)
