"""What every test shares: the real material beside the project, and a word on what was not run."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]
REAL = ROOT.parent / "shared" / "real"

# The same worlds every time: a run that fails can be run again.
settings.register_profile("quorate", derandomize=True, database=None, deadline=None)
settings.load_profile("quorate")

LEFT_OUT = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def real() -> Path:
    """Filings and vectors written by nobody in this project; a clone alone lacks them."""
    if not REAL.is_dir():
        pytest.skip("no real material: ../shared/real is not beside the project")
    return REAL


def pytest_configure(config: pytest.Config) -> None:
    config.stash[LEFT_OUT] = []


@pytest.hookimpl(tryfirst=True)
def pytest_deselected(items: Sequence[pytest.Item]) -> None:
    for item in items:
        for mark in ("world", "long"):
            if item.get_closest_marker(mark) is not None:
                item.config.stash[LEFT_OUT].append(f"{mark} {item.nodeid.partition('[')[0]}")


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of pytest-xdist hands what it left out to the one who prints."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["left_out"] = session.config.stash[LEFT_OUT]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    # Every worker collects all tests, so one of them says it all.
    node.config.stash[LEFT_OUT] = node.workeroutput.get("left_out", [])


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    left_out = config.stash[LEFT_OUT]
    counts = Counter(left_out)
    if not counts:
        return
    why = dict(line.split(": ", 1) for line in config.getini("markers") if ": " in line)
    terminalreporter.section("not run")
    for mark in sorted({line.split()[0] for line in counts}):
        terminalreporter.line(f"{mark}: {why[mark]}")
        for line, times in sorted(counts.items()):
            kind, test = line.split(" ", 1)
            if kind == mark:
                terminalreporter.line(f"    {test}" + (f" ({times} cases)" if times > 1 else ""))
