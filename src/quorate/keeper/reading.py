"""How is a folder read for the record?  Row by row, but a register that is long in columns."""

from pathlib import Path

from quorate.files import folder
from quorate.files.folder import ROW_BY_ROW, Folder

LONG_BYTES = 4_000_000  # of register.csv: some fifty thousand rows with names and addresses


def read(path: Path) -> Folder:
    """The folder.  Raises InputError with every fault of every file."""
    text, columnar = path / "register.csv", path / "register.parquet"
    size = max((each.stat().st_size for each in (text, columnar) if each.is_file()), default=0)
    if size < LONG_BYTES:
        return folder.read(path)
    from quorate.bulk.longregister import read_register  # noqa: PLC0415  loads Arrow

    return folder.read(path, ROW_BY_ROW._replace(register=read_register))
