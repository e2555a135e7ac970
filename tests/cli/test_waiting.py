"""A bar is shown on a terminal alone, and only where there is a wait."""

import sys
import time

import pytest

from quorate.cli.waiting import progress, waiting


@pytest.mark.parametrize(
    ("terminal", "quiet", "shown"),
    [(True, 0.0, True), (True, 60.0, False), (False, 0.0, False)],
    ids=["a wait on a terminal", "no wait", "no terminal"],
)
def test_a_bar_of_unknown_length(
    terminal: bool,
    quiet: float,
    shown: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("quorate.cli.waiting.QUIET_SECONDS", quiet)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    with waiting("Counting"):
        time.sleep(0.05)

    told = capsys.readouterr()
    assert ("Counting" in told.err) is shown
    assert told.out == ""


def test_a_fault_ends_the_bar_and_is_not_swallowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quorate.cli.waiting.QUIET_SECONDS", 0.0)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    def work() -> None:
        with progress("positions", 5) as told:
            told(3)
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        work()
