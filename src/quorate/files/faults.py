"""What cannot be read, where, and what to do about it."""

from dataclasses import dataclass

from quorate.papers.wording import plain

_SAID_MAX = 500  # characters of a fault that are printed: a cell can be as long as its file


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong in an input: the file, the line and the column's name or number."""

    file: str
    says: str
    line: int | None = None
    column: str = ""

    def __str__(self) -> str:
        place = self.file
        if self.line is not None:
            place += f":{self.line}"
        if self.column:
            place += f": {_ends(self.column)}"
        return plain(f"{place}: {_ends(self.says)}")


def _ends(text: str) -> str:
    """A long text without its middle: what is wrong stands first, what to do about it last."""
    if len(text) <= _SAID_MAX:
        return text
    half = _SAID_MAX // 2
    return f"{text[:half]} \N{HORIZONTAL ELLIPSIS} {text[-half:]}"


class InputError(Exception):
    """An input that cannot be read.  Holds every fault found, not only the first."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = faults
