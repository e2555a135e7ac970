"""How long did a program take, and how much memory?  The operating system's own account of it."""

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

ROUNDS = 3
# Programs start as installed ones do, with their modules compiled once.
AS_INSTALLED = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}


@dataclass(frozen=True, slots=True)
class Spent:
    """What one run took: wall and processor seconds, and the most bytes it held."""

    wall: float
    cpu: float
    peak: int


def spent(words: Sequence[str]) -> Spent:
    """Runs a program to its end.  Raises where it fails."""
    begun = time.perf_counter()
    child = subprocess.Popen(
        words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=AS_INSTALLED
    )
    _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - begun
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        raise RuntimeError(f"{' '.join(words)} ended with {child.returncode}")
    return Spent(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def side_by_side(programs: Mapping[str, Sequence[str]], rounds: int = ROUNDS) -> dict[str, Spent]:
    """Each program in turn, round after round: the median of each figure."""
    runs: dict[str, list[Spent]] = {name: [] for name in programs}
    for _ in range(rounds):
        for name, words in programs.items():
            runs[name].append(spent(words))
    return {
        name: Spent(
            statistics.median(run.wall for run in each),
            statistics.median(run.cpu for run in each),
            int(statistics.median(run.peak for run in each)),
        )
        for name, each in runs.items()
    }


def table(title: str, found: Mapping[str, Spent], limit: str, rows: int = 0) -> str:
    """The figures as multiples of the limit's, which is named first."""
    lines = [title, f"  {'':<44}{'wall':>9}{'x':>7}{'cpu':>9}{'x':>7}{'peak MB':>9}"]
    base = found[limit]
    for name, each in found.items():
        walls, cpus = each.wall / base.wall, each.cpu / base.cpu
        line = f"  {name:<44}{each.wall:>9.2f}{walls:>7.1f}{each.cpu:>9.2f}{cpus:>7.1f}"
        line += f"{each.peak / 1e6:>9.0f}"
        lines.append(line + (f"  {each.peak / rows:.0f} bytes a row" if rows else ""))
    return "\n".join(lines)
