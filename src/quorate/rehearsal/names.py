"""Who holds?  Invented particulars that nobody could take for a person's."""

from quorate.rehearsal.draws import Draws, lots
from quorate.words import HolderKind

_FIRST = (
    *("Agatha", "Barnaby", "Clementine", "Dorian", "Euphemia", "Fergus", "Griselda", "Horatio"),
    *("Ignatia", "Jasper", "Keziah", "Leopold", "Minerva", "Noël", "Octavia", "Phineas"),
)
_LAST_HEAD = ("Bramble", "Candle", "Dapple", "Fiddle", "Inkle", "Pebble", "Thistle", "Wimble")
_LAST_TAIL = ("bottom", "croft", "down", "feather", "marsh", "shanks", "wick", "worthy")
_TOWNS = ("Nettlecombe", "Mossy Bottom", "Upper Lantern", "Wickham-under-Lamp", "Tallowby")
_STREETS = ("Wick Lane", "Snuffer Street", "Beeswax Row", "Tinder Alley")
_HOUSES = ("Custody", "Securities", "Clearing", "Trust")
_DELIVERY = lots({"electronic": 66, "mail": 34})  # mailings eliminated, 2014 season: two in three


def person(draws: Draws) -> str:
    return f"{draws.pick(_FIRST)} {draws.pick(_LAST_HEAD)}{draws.pick(_LAST_TAIL)}"


def house(draws: Draws) -> str:
    return (
        f"{draws.pick(_LAST_HEAD)}{draws.pick(_LAST_TAIL)} {draws.pick(_HOUSES)}, Inc. (fictional)"
    )


def particulars(draws: Draws, kind: HolderKind) -> tuple[str, ...]:
    """Registration, name, address, city, region, postal code, country, delivery, control number."""
    if kind is HolderKind.DEPOSITORY:
        return "Snuff & Co.", "Snuff & Co., for the Lamp Depository", "", "", "", "", "", "", ""
    if kind in (HolderKind.PARTICIPANT, HolderKind.RESPONDENT):
        name = house(draws)
        return name, name, "", draws.pick(_TOWNS), "ZZ", "", "", "", ""
    name = person(draws)
    return (
        name.upper(),
        name,
        f"{draws.between(1, 199)} {draws.pick(_STREETS)}",
        draws.pick(_TOWNS),
        "ZZ",
        f"{draws.below(100_000):05}",
        "US",
        draws.lot(_DELIVERY),
        f"{draws.below(10**16):016}",
    )
