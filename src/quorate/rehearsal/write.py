"""How does a made-up meeting become a folder?  Row by row, and whole or not at all.

Files are written into a hidden sibling of the folder, which takes the folder's name at the end.
"""

import csv
import json
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from quorate.rehearsal.answer import Answer
from quorate.rehearsal.cards import draw_mood
from quorate.rehearsal.compose import Progress, compose
from quorate.rehearsal.draws import Draws
from quorate.rehearsal.notice import meeting_yaml
from quorate.rehearsal.outcome import Print, expected
from quorate.rehearsal.world import TABLES, Field, World


class FolderInUseError(Exception):
    """The folder is not empty; the message says what to do."""


@contextmanager
def new_folder(out: Path) -> Iterator[Path]:
    """A folder to write in, which becomes `out` when all went well and is gone when not."""
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        message = f"{out}: not an empty folder; name a new one, or empty it first"
        raise FolderInUseError(message)
    out.parent.mkdir(parents=True, exist_ok=True)
    making = Path(tempfile.mkdtemp(prefix=f".{out.name}.", dir=out.parent))
    try:
        yield making
        if out.exists():
            out.rmdir()
        making.chmod(0o755)
        making.rename(out)
    except BaseException:
        shutil.rmtree(making)
        raise


@dataclass(slots=True)
class Files:
    """The tables of a folder, open for rows; a table without a row is no file."""

    folder: Path
    stack: ExitStack
    writers: dict[str, Any] = field(default_factory=dict)

    def row(self, table: str, fields: Sequence[Field]) -> None:
        writer = self.writers.get(table)
        if writer is None:
            path = self.folder / f"{table}.csv"
            file = self.stack.enter_context(path.open("w", encoding="utf-8", newline=""))
            writer = self.writers[table] = csv.writer(file, lineterminator="\n")
            writer.writerow(TABLES[table])
        writer.writerow(fields)


def rehearse(out: Path, positions: int, rng: Random, classes: int, progress: Progress) -> Answer:
    """Writes the folder.  Raises FolderInUseError where there is something in it."""
    with new_folder(out) as folder:
        draws = Draws(rng)
        with ExitStack() as stack:
            world = World(draws, draw_mood(draws), classes, Files(folder, stack).row)
            compose(world, positions, progress)
        write_call_and_answer(folder, world.answer)
    return world.answer


def write_call_and_answer(folder: Path, answer: Answer) -> None:
    outstanding = {name: sums.outstanding for name, sums in answer.classes.items()}
    write_text(folder / "meeting.yaml", meeting_yaml(outstanding, answer.ballot))
    write_text(folder / "expected.json", json_text(expected(answer)))


def json_text(value: Print) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
