"""How is one holder's name and address taken out of a sealed meeting, so that nothing else moves?

The row's cells in the register and its salt go; the commitment to them is kept, so that the root in
the journal can still be built and every other row still be shown to stand under it.  The salt is
random: who has the commitment alone can test no guess of a name against it.
"""

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path

from quorate.files.faults import Fault, InputError
from quorate.files.folder import Folder
from quorate.files.registerfile import PARTICULARS, SEPARATOR
from quorate.journal import canonical
from quorate.keeper import store
from quorate.keeper.store import NAME, locked
from quorate.register.seals import SALT_BYTES, particulars_commitment, particulars_root

ERASED, SALTS = "particulars.erased", "particulars.salts"
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Erasure:
    """What an erasure did: the position's number, and whether it had been done before."""

    number: int
    before: bool


def erased(folder: Path) -> dict[int, bytes]:
    """The commitments kept of erased rows, by position number.  Raises InputError if broken."""
    path = folder / NAME / ERASED
    if not path.is_file():
        return {}
    found: dict[int, bytes] = {}
    for at, line in enumerate(path.read_bytes().splitlines(), 1):
        try:
            value = canonical.decode(line)
        except ValueError:
            value = None
        match value:
            case {"commitment": str(kept), "index": str(index)} if (
                _HASH.fullmatch(kept) and index.isdecimal()
            ):
                found[int(index)] = bytes.fromhex(kept)
            case _:
                says = "is no line of an erased row; restore the file from a copy"
                raise InputError(Fault(f"{NAME}/{ERASED}", says, at))
    return found


def root(folder: Folder, salts: bytes) -> str:
    """The root over a folder's particulars, the erased rows by their commitments.

    Empty where the salts are of another register, or an erased row says something else now.
    """
    rows, kept = folder.particulars, erased(folder.path)
    if len(salts) != SALT_BYTES * len(rows):
        return ""
    for number, commitment in kept.items():
        salt = salts[number * SALT_BYTES : (number + 1) * SALT_BYTES]
        if number >= len(rows):
            return ""
        empty = not rows[number].partition(SEPARATOR)[2].strip(SEPARATOR)
        if not empty and particulars_commitment(rows[number], salt) != commitment:
            return ""
    return particulars_root(rows, salts, kept)


def erase(folder: Folder, position: str) -> Erasure:
    """Erases the particulars of one position of a sealed folder.

    The commitment is written first, the salt goes last: a crash between leaves a folder that still
    agrees with its seal, and the same command finishes.  Raises InputError where there is nothing
    sealed, no such position, or no particulars.
    """
    with locked(folder.path):
        number, salts = _place(folder, position), _salts(folder)
        kept = erased(folder.path)
        at = slice(number * SALT_BYTES, (number + 1) * SALT_BYTES)
        if number in kept and salts[at] == bytes(SALT_BYTES):
            return Erasure(number, before=True)
        row = folder.particulars[number]
        kept.setdefault(number, particulars_commitment(row, salts[at]))
        place = folder.path / NAME
        store.replace(place / ERASED, b"".join(_line(*each) for each in sorted(kept.items())))
        _blank(folder.path, number)
        store.replace(
            place / SALTS, salts[: at.start] + bytes(SALT_BYTES) + salts[at.stop :], 0o600
        )
        return Erasure(number, before=False)


def _line(index: int, commitment: bytes) -> bytes:
    return canonical.encode({"commitment": commitment.hex(), "index": str(index)}) + b"\n"


def _place(folder: Folder, position: str) -> int:
    number = folder.register.number.get(position)
    if number is None:
        raise InputError(Fault(_register(folder.path).name, f"no position {position!r}"))
    if not folder.particulars:
        says = "has no names or addresses; there is nothing to erase"
        raise InputError(Fault(_register(folder.path).name, says))
    return number


def _salts(folder: Folder) -> bytes:
    path = folder.path / NAME / SALTS
    if not path.is_file():
        says = "is not there: nothing is sealed, so the cells can simply be emptied"
        raise InputError(Fault(f"{NAME}/{SALTS}", says))
    salts = path.read_bytes()
    if len(salts) != SALT_BYTES * len(folder.particulars):
        says = "does not belong to this register; restore it from a copy"
        raise InputError(Fault(f"{NAME}/{SALTS}", says))
    return salts


def _register(folder: Path) -> Path:
    columnar = folder / "register.parquet"
    return columnar if columnar.is_file() else folder / "register.csv"


def _blank(folder: Path, number: int) -> None:
    """Empties the particulars of one row of the register and leaves every other byte or value."""
    path = _register(folder)
    data = path.read_bytes()
    blanked = _blank_parquet if path.suffix == ".parquet" else _blank_csv
    store.replace(path, blanked(data, number))


def _blank_csv(data: bytes, number: int) -> bytes:
    text = data.decode()  # with its mark of UTF-8, if it has one
    lines = list(io.StringIO(text, newline=""))
    rows = csv.reader(iter(lines), strict=True)
    header = [name.strip().removeprefix("\ufeff") for name in next(rows)]
    begins, at = rows.line_num, -1
    for row in rows:
        at += bool(row)  # an empty line is no row
        if row and at == number:
            named = zip(header, row, strict=True)
            cells = ["" if name in PARTICULARS else cell for name, cell in named]
            line = lines[rows.line_num - 1]
            ending = line[len(line.rstrip("\r\n")) :]
            fresh = io.StringIO(newline="")
            csv.writer(fresh, lineterminator=ending).writerow(cells)
            lines[begins : rows.line_num] = [fresh.getvalue()]
            break
        begins = rows.line_num
    return "".join(lines).encode()


def _blank_parquet(data: bytes, number: int) -> bytes:
    import pyarrow as pa  # noqa: PLC0415  for those alone who keep Parquet: it takes long to import
    from pyarrow import parquet  # noqa: PLC0415  the same

    table = parquet.read_table(io.BytesIO(data))
    for place, name in enumerate(table.column_names):
        if name in PARTICULARS:
            column = table[name].combine_chunks()
            none = pa.nulls(1, column.type)
            parts = [column.slice(0, number), none, column.slice(number + 1)]
            table = table.set_column(place, table.schema.field(name), pa.chunked_array(parts))
    fresh = io.BytesIO()
    parquet.write_table(table, fresh)
    return fresh.getvalue()
