"""What does a person see while a command works?  On a terminal, after a second, a bar on stderr.

Nothing is shown where stderr is no terminal, so that a log stays a log.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

QUIET_SECONDS = 1.0


@contextmanager
def waiting(says: str) -> Iterator[None]:
    """A bar for work of unknown length, with the time it has taken."""
    with progress(says, None):
        yield


@contextmanager
def progress(says: str, total: int | None) -> Iterator[Callable[[int], None]]:
    """A bar for so much work: the function it gives is told how much of it is done."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    task = bar.add_task(says, total=total)
    start = threading.Timer(QUIET_SECONDS, bar.start)
    start.daemon = True
    start.start()
    try:
        yield lambda done: bar.update(task, completed=done)
    finally:
        start.cancel()
        start.join()
        bar.stop()
