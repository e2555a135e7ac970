"""Which acceptances are refused, and which findings they let stand."""

from datetime import date
from pathlib import Path

import pytest

from quorate.disclosure.findings import Finding, Where
from quorate.files.acceptances import read_acceptances, sift
from quorate.files.faults import InputError
from quorate.meeting.findings import Severity

GOOD = """accepted:
  - rule: SELF-ROW-SUM
    where: results.htm:61
    reason: the filing was corrected by an amendment
    by: Inés Okafor
    until: 2026-06-30
"""
BEFORE, LAST, AFTER = date(2026, 6, 29), date(2026, 6, 30), date(2026, 7, 1)


def finding(rule: str = "SELF-ROW-SUM", line: int = 61, text: str = "Al Roe") -> Finding:
    return Finding(rule=rule, severity=Severity.WARNING, where=Where("results.htm", line, text),
                   says="1", expected="2", because="", authority="")  # fmt: skip


def given(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "accept.yaml"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(("today", "standing"), [(BEFORE, 0), (LAST, 0), (AFTER, 1)])
def test_an_acceptance_holds_to_its_last_day(tmp_path: Path, today: date, standing: int) -> None:
    read = read_acceptances(given(tmp_path, GOOD))
    sifted = sift([finding()], read, today)
    assert len(sifted.findings) == standing
    assert len(sifted.accepted) == 1 - standing
    assert len(sifted.expired) == standing
    assert sifted.idle == ()


@pytest.mark.parametrize(
    ("where", "meets"),
    [
        ("results.htm:61", True),
        ("results.htm:62", False),
        ("al  roe", True),
        ("Roe", True),
        ("Bo Lim", False),
    ],
)
def test_the_place_is_a_line_or_words_of_it(tmp_path: Path, where: str, meets: bool) -> None:
    read = read_acceptances(given(tmp_path, GOOD.replace("results.htm:61", where)))
    sifted = sift([finding()], read, BEFORE)
    assert bool(sifted.accepted) is meets
    assert bool(sifted.idle) is not meets


def test_another_rule_is_not_met(tmp_path: Path) -> None:
    sifted = sift([finding(rule="SELF-PERCENT")], read_acceptances(given(tmp_path, GOOD)), BEFORE)
    assert (len(sifted.findings), len(sifted.idle)) == (1, 1)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("    reason: the filing was corrected by an amendment\n", ""), "'reason' is missing"),
        (("the filing was corrected by an amendment", '""'), "'reason' is empty"),
        (("Inés Okafor", "'  '"), "'by' is empty"),
        (("    by: Inés Okafor\n", ""), "'by' is missing"),
        (("2026-06-30", "the end of June"), "until"),
        (("rule:", "rules:"), "did you mean 'rule'"),
        (("accepted:", "accept:"), "did you mean 'accepted'"),
    ],
)
def test_an_acceptance_without_reason_or_name_is_refused(
    tmp_path: Path, change: tuple[str, str], says: str
) -> None:
    path = given(tmp_path, GOOD.replace(*change))
    with pytest.raises(InputError) as refused:
        read_acceptances(path)
    assert says in str(refused.value)
    assert "accept.yaml:" in str(refused.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="--accept takes a YAML file"):
        read_acceptances(tmp_path / "none.yaml")
