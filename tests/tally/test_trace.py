"""Why a position counts as it does, line by line."""

from pathlib import Path

from quorate.files.folder import read
from quorate.tally.trace import trace
from tests.tally.test_governs import REGISTER, sent
from tests.worlds import World


def told(folder: Path, *rows: str, position: str = "R-1") -> str:
    return "\n".join(trace(read(World(REGISTER, sent(*rows)).write(folder)), position))


def test_each_instruction_is_told_with_what_became_of_it(tmp_path: Path) -> None:
    found = told(tmp_path, "W|web|05-10 10:00||for", "C|mail|06-18 15:00:01||against")

    assert "R-1 (record): 600 shares of common" in found
    assert (
        "C (mail, received 2026-06-18 15:00:01 America/Denver): received 2026-06-18 15:00:01"
        in found
    )
    assert "after the polls closed" in found
    assert (
        "W (web, received 2026-05-10 10:00:00 America/Denver) governs: the only one that stands"
        in found
    )
    assert "3    for (instructed)" in found
    assert "doubtful: late" in found


def test_the_order_of_precedence_is_told(tmp_path: Path) -> None:
    found = told(tmp_path, "W|web|05-10 10:00||for", "B|floor|06-18 14:20||against")

    assert "governs: a ballot at the meeting is before any proxy" in found
    later = told(tmp_path / "later", "W|web|05-10 10:00||for", "V|web|05-11 10:00||against")
    assert "its day, 2026-05-11, is the latest" in later


def test_a_conflict_a_revocation_and_silence_are_told(tmp_path: Path) -> None:
    same = told(tmp_path / "a", "C|mail|05-20 10:00|05-18|for", "D|mail|05-21 10:00|05-18|against")
    assert "would vote differently: none of them is counted" in same
    assert "revoked and not given anew" in told(tmp_path / "b", "X|revocation|05-20 10:00||")
    assert "no instruction was received for it" in told(tmp_path / "c", position="R-2")
