"""Is a file in the folder one that somebody meant to be read, under a name that is not?

Whatever else lies in a folder is left alone: scans, notes, an older copy.  But a name a slip away
from one that is read would leave its rows out of the count in silence, so it is a fault.
"""

from difflib import get_close_matches
from pathlib import Path

from quorate.files.faults import Fault

TABLES = (
    *("register", "instructions", "intermediaries", "owners", "attendance"),
    *("rulings", "acts", "participants", "proxyholders", "prices"),
)
SHEETS, CALLS = (".csv", ".parquet"), (".yaml", ".yml")
_NEAR = 0.8


def misnamed(folder: Path) -> list[Fault]:
    """The files whose names are nearly those of files that are read, each with the nearest one."""
    names = sorted(each.name for each in folder.iterdir())
    meant = ((name, _meant(Path(name))) for name in names)
    return [
        Fault(name, f"no file of this name is read; did you mean {known}? Rename it, or remove it")
        for name, known in meant
        if known
    ]


def _meant(path: Path) -> str:
    """The name that was meant, or nothing where the name is known, or far from any."""
    stem, ending = path.stem, path.suffix.lower()
    known = {SHEETS: TABLES, CALLS: ("meeting", "governance")}
    for endings, stems in known.items():
        if ending not in endings:
            continue
        right = endings[0] if endings is CALLS else ending
        near = stem.lower() if stem.lower() in stems else _nearest(stem.lower(), stems)
        if near and f"{near}{right}" != path.name:
            return f"{near}{right}"
    return ""


def _nearest(stem: str, stems: tuple[str, ...]) -> str:
    """The name that a slip of the pen makes this; a known name with more to it is another file."""
    if any(each in stem for each in stems):
        return ""
    return next(iter(get_close_matches(stem, stems, 1, _NEAR)), "")
