"""How are columns of a file summed in little memory?  A part at a time, in a place of its own.

Mapping the file would do as well, but every page looked at would count as memory until the end.
"""

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


class OnDisk:
    """A column of a .npy file; a slice of it is read when it is asked for, over the one before.

    Raises ValueError where the file is no whole column, OSError where it cannot be read.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.mapped: NDArray[Any] = np.load(path, mmap_mode="r", allow_pickle=False)
        if self.mapped.ndim != 1:
            raise ValueError(f"{path.name} is no column")
        self.begins = path.stat().st_size - self.mapped.nbytes
        self.part: NDArray[Any] = np.empty(0, self.mapped.dtype)

    def __len__(self) -> int:
        return len(self.mapped)

    def __getitem__(self, part: slice) -> NDArray[Any]:
        begin, end, _ = part.indices(len(self))
        length = max(0, end - begin)
        if length > len(self.part):
            self.part = np.empty(length, self.mapped.dtype)
        found = self.part[:length]
        with self.path.open("rb", buffering=0) as file:
            file.seek(self.begins + begin * found.itemsize)
            read = file.readinto(found.view(np.uint8).data)
        if read != found.nbytes:
            raise OSError(f"{self.path.name} ends before its {len(self)} values do")
        return found

    def first_not_below(self, values: NDArray[Any]) -> list[int]:
        """In a column that rises, the first place of each value or of a greater one."""
        found: list[int] = np.searchsorted(self.mapped, values).tolist()
        return found
