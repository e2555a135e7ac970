"""Who may vote the proxies?  proxyholders.csv: those the card names, and their substitutes."""

from pathlib import Path

from quorate.entries.meeting import ProxyholderNamed
from quorate.files import tables, times
from quorate.meeting.proxyholders import chain

COLUMNS = ("proxyholder", "appointed_by", "at", "substitution")
_YES = {"": False, "no": False, "yes": True}


def read_proxyholders(folder: Path) -> tuple[tuple[ProxyholderNamed, ...], tables.Table]:
    """The rows of proxyholders.csv, and the table they stood in, its faults noted."""
    table = tables.read(folder, "proxyholders", COLUMNS[:1], COLUMNS[1:])
    found: list[ProxyholderNamed] = []
    for at, (name, giver, when, power) in enumerate(table.rows(*COLUMNS)):
        if not name:
            table.fault(at, "proxyholder", "no name; every row names one")
        elif any(name == each.proxyholder for each in found):
            table.fault(at, "proxyholder", f"{name} stands twice; keep one row for each")
        elif power not in _YES:
            table.fault(at, "substitution", f"{power!r} is neither yes nor no")
        elif giver and not when:
            table.fault(at, "at", f"{name} is a substitute; say when {giver} appointed them")
        else:
            try:
                appointed = times.instant(when) if when else None
            except times.TimeError as error:
                table.fault(at, "at", str(error))
                appointed = None
            found.append(
                ProxyholderNamed(
                    proxyholder=name, appointed_by=giver, at=appointed, substitution=_YES[power]
                )
            )
    if not table.faults:
        _check_chains(found, table)
    return tuple(found), table


def _check_chains(found: list[ProxyholderNamed], table: tables.Table) -> None:
    for at, each in enumerate(found):
        if not chain(each.proxyholder, found):
            says = f"{each.appointed_by!r} leads to nobody whom the card names (an empty cell)"
            table.fault(at, "appointed_by", says)
