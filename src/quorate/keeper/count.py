"""How is a folder counted?  Reads it, chooses the engine, says how official the result is."""

from datetime import datetime
from pathlib import Path

from quorate.files.folder import Folder, read
from quorate.tally.count import count, plain
from quorate.tally.result import Result


def counted(
    path: Path, *, at: datetime | None = None, engine: str | None = None
) -> tuple[Result, Folder]:
    """The result of a meeting folder, and the folder.  Raises InputError where it cannot be read."""
    folder = read(path)
    return count(folder, at, plain), folder
